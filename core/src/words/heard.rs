use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::Pattern;

use super::{Lookup, format};
use crate::model::Review;

/// The most messages that are held: nobody asks for as many of the real content.
const MESSAGES_MAX: usize = 10_000;

/// Messages that were looked up, ready to be said: by language and publisher. They may be held from one
/// answer to the next as long as what they were looked up in stays the same.
#[derive(Default)]
pub struct Heard {
    languages: RefCell<HashMap<String, HashMap<String, Spoken>>>,
}

impl std::fmt::Debug for Heard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Heard").finish_non_exhaustive()
    }
}

/// What has been looked up of one publisher in one language.
pub(super) struct Spoken {
    pub(super) bundle: FluentBundle<FluentResource>,
    /// Review, and whether it is outdated.
    pub(super) states: HashMap<String, (Review, bool)>,
    absent: HashSet<String>,
}

impl Spoken {
    fn of(language: &str) -> Self {
        Self { bundle: format::bundle(language), states: HashMap::new(), absent: HashSet::new() }
    }

    pub(super) fn pattern(&self, message: &str, attribute: Option<&str>) -> Option<&Pattern<&str>> {
        let found = self.bundle.get_message(message)?;
        match attribute {
            None => found.value(),
            Some(attribute) => Some(found.get_attribute(attribute)?.value()),
        }
    }

    /// Makes a message known; false if there is none.
    fn load(&mut self, lookup: &dyn Lookup, publisher: &str, language: &str, message: &str) -> bool {
        if self.states.contains_key(message) {
            return true;
        }
        if self.absent.contains(message) {
            return false;
        }
        let Some(found) = lookup.message(publisher, language, message) else {
            self.absent.insert(message.to_owned());
            return false;
        };
        // what does not parse was refused when it was stored; what still parses in part is used
        let resource = FluentResource::try_new(found.source).unwrap_or_else(|(partial, _)| partial);
        self.bundle.add_resource_overriding(resource);
        self.states.insert(message.to_owned(), (found.review, found.outdated));
        true
    }
}

impl Heard {
    /// Forgets everything: what it was looked up in has changed.
    pub(crate) fn forget(&mut self) {
        self.languages.get_mut().clear();
    }

    /// Whether so much is held that it should be forgotten before the next answer.
    pub(crate) fn is_full(&mut self) -> bool {
        let spoken = self.languages.get_mut().values().flat_map(HashMap::values);
        spoken.map(|spoken| spoken.states.len() + spoken.absent.len()).sum::<usize>() > MESSAGES_MAX
    }

    /// Makes a message known; false if this language does not have it.
    pub(super) fn load(&self, lookup: &dyn Lookup, publisher: &str, language: &str, message: &str) -> bool {
        let mut languages = self.languages.borrow_mut();
        if let Some(spoken) = languages.get_mut(language).and_then(|known| known.get_mut(publisher)) {
            return spoken.load(lookup, publisher, language, message);
        }
        let publishers = languages.entry(language.to_owned()).or_default();
        let spoken = publishers.entry(publisher.to_owned()).or_insert_with(|| Spoken::of(language));
        spoken.load(lookup, publisher, language, message)
    }

    /// What is known of a publisher in a language.
    pub(super) fn of<T>(
        &self,
        publisher: &str,
        language: &str,
        read: impl FnOnce(&Spoken) -> Option<T>,
    ) -> Option<T> {
        read(self.languages.borrow().get(language)?.get(publisher)?)
    }
}
