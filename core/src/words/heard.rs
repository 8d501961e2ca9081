use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Pattern};

use super::source::{is_bearable, stands_alone};
use super::{Lookup, Text, format};
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
    states: HashMap<String, (Review, bool)>,
    absent: HashSet<String>,
}

impl Spoken {
    fn of(language: &str) -> Self {
        Self { bundle: format::bundle(language), states: HashMap::new(), absent: HashSet::new() }
    }

    /// A pattern with its arguments, as a text.
    pub(super) fn say(
        &self,
        [language, message]: [&str; 2],
        pattern: &Pattern<&str>,
        arguments: Option<&FluentArgs>,
    ) -> Text {
        // a missing argument leaves `{$name}` in the text; lint refuses it before it is signed
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, arguments, &mut errors).into_owned();
        let (review, outdated) = self.states.get(message).cloned().unwrap_or_default();
        Text { text, language: language.to_owned(), review, outdated }
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
        let found = lookup.message(publisher, language, message);
        let Some((resource, state)) =
            found.and_then(|found| Some((parsed(found.source)?, (found.review, found.outdated))))
        else {
            // which place was asked for is not kept: it may be told by an offer
            if !message.starts_with("place-") {
                self.absent.insert(message.to_owned());
            }
            return false;
        };
        self.bundle.add_resource_overriding(resource);
        self.states.insert(message.to_owned(), state);
        true
    }
}

/// What was refused when it was stored is here where the database was damaged since, or an older app took
/// it: what still parses in part is used, and nothing that Fluent cannot bear.
fn parsed(source: String) -> Option<FluentResource> {
    if !is_bearable(&source) {
        return None;
    }
    let resource = FluentResource::try_new(source).unwrap_or_else(|(partial, _)| partial);
    let all = resource.entries().all(|entry| matches!(entry, Entry::Junk { .. }) || stands_alone(entry));
    all.then_some(resource)
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

    /// Reads a message of a publisher in a language, looking it up if it is not known yet; none if there
    /// is none. `read` must ask nothing else of this.
    pub(super) fn read<T>(
        &self,
        lookup: &dyn Lookup,
        [publisher, language, message]: [&str; 3],
        read: impl FnOnce(&Spoken) -> Option<T>,
    ) -> Option<T> {
        let mut languages = self.languages.borrow_mut();
        let known = languages.get_mut(language).is_some_and(|known| known.contains_key(publisher));
        if !known {
            let publishers = languages.entry(language.to_owned()).or_default();
            publishers.insert(publisher.to_owned(), Spoken::of(language));
        }
        let spoken = languages.get_mut(language)?.get_mut(publisher)?;
        if spoken.load(lookup, publisher, language, message) { read(spoken) } else { None }
    }
}
