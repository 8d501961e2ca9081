//! How things are said: Fluent messages with typed facts as arguments, and the fallback from one
//! language to the next. Every text tells which language it really is in.

mod format;
mod heard;
mod inline;
mod languages;
mod source;
mod troubles;

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use fluent_bundle::FluentMessage;
use fluent_syntax::ast::InlineExpression;
use serde::Serialize;

pub use format::{Argument, Arguments};
pub use heard::Heard;
pub use languages::{chain, language, negotiate};
pub(crate) use source::is_bearable;
pub use source::{MESSAGE_MAX, Unreadable, is_message, unreadable};
pub use troubles::{TROUBLES, trouble};

use crate::model::{Message, PartialDate, Review};

/// A text that a person reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Text {
    /// What it says.
    pub text: String,
    /// BCP 47 tag of the language that it is really in (a screen reader needs it), `zxx` for what
    /// is in no language.
    pub language: String,
    /// Whether somebody has checked it.
    pub review: Review,
    /// True if the English that it was made from has been changed since; false too where no English
    /// is held, or the text does not tell from which it was made (lint sees to that).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub outdated: bool,
}

/// The language in which texts are written first; the others are made from it.
pub const FIRST_WRITTEN: &str = "en";

impl Text {
    /// Shown where a message is in no language of the chain. Lint keeps that from being published.
    fn missing(message: &str) -> Self {
        Self { text: message.to_owned(), language: "zxx".to_owned(), review: Review::Draft, outdated: false }
    }
}

/// A message as it is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its Fluent source.
    pub source: String,
    /// Whether somebody has checked the text.
    pub review: Review,
    /// True if the English that it was made from has been changed since.
    pub outdated: bool,
}

/// Where messages come from.
pub trait Lookup {
    /// The message of this publisher in this language, if there is one.
    fn message(&self, publisher: &str, language: &str, id: &str) -> Option<Held>;
}

/// The words of one answer: looks a message up when it is first asked for, and keeps it in what was
/// heard.
pub struct Words<'a> {
    lookup: &'a dyn Lookup,
    heard: &'a Heard,
    chain: Vec<String>,
    home: String,
    /// Dates in words, by language: many texts name the same.
    dates: RefCell<HashMap<PartialDate, Vec<(String, String)>>>,
}

impl<'a> Words<'a> {
    /// Words in the first language of `chain` that has them. `home` publishes the words that
    /// belong to no record: names of currencies and months, what screens say. `heard` holds what was
    /// looked up in the same `lookup` before.
    #[must_use]
    pub fn new(lookup: &'a dyn Lookup, heard: &'a Heard, chain: Vec<String>, home: &str) -> Self {
        Self { lookup, heard, chain, home: home.to_owned(), dates: RefCell::default() }
    }

    /// The languages, the wanted one first.
    #[must_use]
    pub fn chain(&self) -> &[String] {
        &self.chain
    }

    /// A message, or one attribute of it, of a publisher's record.
    #[must_use]
    pub fn say(
        &self,
        publisher: &str,
        message: &str,
        attribute: Option<&str>,
        arguments: &Arguments,
    ) -> Text {
        self.find(publisher, message, attribute, arguments).unwrap_or_else(|| Text::missing(message))
    }

    /// A message that belongs to no record.
    #[must_use]
    pub fn phrase(&self, message: &str, arguments: &Arguments) -> Text {
        self.say(&self.home, message, None, arguments)
    }

    /// Like [`Words::say`], but none where no language has it.
    #[must_use]
    pub fn find(
        &self,
        publisher: &str,
        message: &str,
        attribute: Option<&str>,
        arguments: &Arguments,
    ) -> Option<Text> {
        self.chain
            .iter()
            .find_map(|language| self.find_in(publisher, language, message, attribute, arguments))
    }

    /// The names of a message's attributes, in order, as the first language of the chain has them.
    #[must_use]
    pub fn parts(&self, publisher: &str, message: &str) -> Vec<String> {
        let parts = |language: &String| {
            self.heard.read(self.lookup, [publisher, language, message], |spoken| {
                let found = spoken.bundle.get_message(message);
                let attributes = found.iter().flat_map(FluentMessage::attributes);
                Some(attributes.map(|attribute| attribute.id().to_owned()).collect())
            })
        };
        self.chain.iter().find_map(parts).unwrap_or_default()
    }

    fn find_in(
        &self,
        publisher: &str,
        language: &str,
        message: &str,
        attribute: Option<&str>,
        arguments: &Arguments,
    ) -> Option<Text> {
        let name = [publisher, language, message];
        let (text, named) = self.heard.read(self.lookup, name, |spoken| {
            let pattern = spoken.pattern(message, attribute)?;
            // only what is named needs to be formatted
            let is_named = |name: &str| {
                let is = |inline: &InlineExpression<&str>| {
                    matches!(inline, InlineExpression::VariableReference { id } if id.name == name)
                };
                inline::any(pattern, &is)
            };
            let named: Vec<_> = arguments.iter().filter(|(name, _)| is_named(name)).collect();
            let text = named.is_empty().then(|| spoken.say([language, message], pattern, None));
            Some((text, named))
        })?;
        if text.is_some() {
            return text;
        }
        // formatting an argument may look up further messages, so it comes before the text
        let arguments = format::arguments(self, language, &named);
        self.heard.read(self.lookup, name, |spoken| {
            let pattern = spoken.pattern(message, attribute)?;
            Some(spoken.say([language, message], pattern, Some(&arguments)))
        })
    }
}

impl Lookup for BTreeMap<(String, String), Message> {
    /// Words in memory, of any publisher: language and name.
    fn message(&self, _publisher: &str, language: &str, id: &str) -> Option<Held> {
        let found = |language: &str| self.get(&(language.to_owned(), id.to_owned()));
        let message = found(language)?;
        let outdated = found(FIRST_WRITTEN).is_some_and(|english| message.is_outdated(english));
        Some(Held { source: message.source.clone(), review: message.review.clone(), outdated })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(messages: &[(&str, &str)]) -> BTreeMap<(String, String), Message> {
        messages
            .iter()
            .map(|(language, source)| {
                let id = source.split(' ').next().unwrap().to_owned();
                let source = format!("{source}\n");
                let message = Message { id: id.clone(), source, review: Review::Draft, english: None };
                (((*language).to_owned(), id), message)
            })
            .collect()
    }

    fn chain(tags: &[&str]) -> Vec<String> {
        tags.iter().map(|tag| (*tag).to_owned()).collect()
    }

    #[test]
    fn a_missing_text_falls_back_and_tells_its_real_language() {
        let lookup = words(&[("lo", "hello = ສະບາຍດີ"), ("en", "hello = Hello"), ("en", "only = Only here")]);
        let heard = Heard::default();
        let words = Words::new(&lookup, &heard, chain(&["kjg", "lo", "en"]), "org");
        assert_eq!(words.phrase("hello", &Arguments::new()).language, "lo");
        assert_eq!(words.phrase("only", &Arguments::new()).language, "en");
        let missing = words.phrase("nowhere", &Arguments::new());
        assert_eq!((missing.text.as_str(), missing.language.as_str()), ("nowhere", "zxx"));
    }

    #[test]
    fn a_text_tells_when_its_english_was_changed() {
        let mut lookup = words(&[("en", "hello = Good day"), ("lo", "hello = ສະບາຍດີ")]);
        let first = lookup[&("en".to_owned(), "hello".to_owned())].fingerprint();
        lookup.get_mut(&("lo".to_owned(), "hello".to_owned())).unwrap().english = Some(first);
        let say = |lookup: &dyn Lookup| {
            let heard = Heard::default();
            Words::new(lookup, &heard, chain(&["lo", "en"]), "org").phrase("hello", &Arguments::new())
        };
        assert!(!say(&lookup).outdated);
        lookup.extend(words(&[("en", "hello = Good morning")]));
        assert_eq!((say(&lookup).text.as_str(), say(&lookup).outdated), ("ສະບາຍດີ", true));
    }

    #[test]
    fn an_attribute_falls_back_by_itself() {
        let lookup = words(&[("lo", "line = ສາຍ"), ("en", "line = Line\n    .about = About it")]);
        let heard = Heard::default();
        let words = Words::new(&lookup, &heard, chain(&["lo", "en"]), "org");
        assert_eq!(words.say("org", "line", None, &Arguments::new()).language, "lo");
        assert_eq!(words.say("org", "line", Some("about"), &Arguments::new()).language, "en");
    }

    #[test]
    fn facts_are_formatted_for_the_language_that_speaks() {
        let lookup = words(&[
            ("en", "fee = It costs { $fee } since { $since }."),
            ("en", "currency-thb = { $amount } baht"),
            ("en", "date-month = { $month } { $year }"),
            ("en", "month-11 = November"),
            ("lo", "tax = { $fee }"),
            ("lo", "currency-thb = { $amount } ບາດ"),
        ]);
        let arguments = Arguments::from([
            ("fee".to_owned(), Argument::Money("10500 THB".parse().unwrap())),
            ("since".to_owned(), Argument::Date("2023-11".parse().unwrap())),
        ]);
        let heard = Heard::default();
        let words = Words::new(&lookup, &heard, chain(&["lo", "en"]), "org");
        assert_eq!(words.phrase("tax", &arguments).text, "10.500 ບາດ");
        assert_eq!(words.phrase("fee", &arguments).text, "It costs 10,500 baht since November 2023.");
    }

    #[test]
    fn what_the_pack_does_not_name_is_told_by_its_code() {
        let lookup = words(&[("en", "told = { $fee } in { $place }")]);
        let heard = Heard::default();
        let words = Words::new(&lookup, &heard, chain(&["lo", "en"]), "org");
        let arguments = Arguments::from([
            ("fee".to_owned(), Argument::Money("1200.50 MYR".parse().unwrap())),
            ("place".to_owned(), Argument::Place("DE".into())),
        ]);
        assert_eq!(words.phrase("told", &arguments).text, "1,200.50 MYR in DE");
    }

    #[test]
    fn no_isolation_marks_leak_into_a_number() {
        let lookup = words(&[("en", "call = Call { $line }!")]);
        let heard = Heard::default();
        let words = Words::new(&lookup, &heard, chain(&["en"]), "org");
        let arguments = Arguments::from([("line".to_owned(), Argument::Text("1362".into()))]);
        assert_eq!(words.phrase("call", &arguments).text, "Call 1362!");
    }

    #[test]
    fn a_text_that_was_damaged_falls_back() {
        let lookup = words(&[("lo", "hello = { \"\\u00ກ\" }"), ("en", "hello = Hello")]);
        let heard = Heard::default();
        let words = Words::new(&lookup, &heard, chain(&["lo", "en"]), "org");
        assert_eq!(words.phrase("hello", &Arguments::new()).language, "en");
    }
}
