use std::collections::BTreeMap;

use senthang_core::model::{Facts, Message, Record, Value};
use senthang_core::words::{Argument, Arguments, Heard, Text, Words, chain};

use crate::tree::Tree;

/// What a pack says, from its files.
pub(super) struct Says<'a> {
    tree: &'a Tree,
    messages: BTreeMap<(String, String), Message>,
    heard: Heard,
}

impl<'a> Says<'a> {
    pub(super) fn new(tree: &'a Tree) -> Self {
        let messages = tree
            .words
            .iter()
            .map(|spoken| ((spoken.language.clone(), spoken.message.id.clone()), spoken.message.clone()));
        Self { tree, messages: messages.collect(), heard: Heard::default() }
    }

    /// The words of a language, with its fallbacks behind it.
    pub(super) fn words(&self, language: &str) -> Words<'_> {
        let chain = chain(&[language.to_owned()], &self.tree.pack);
        Words::new(&self.messages, &self.heard, chain, &self.tree.pack.publisher)
    }

    /// A part of a message, as a reader at home sees it.
    pub(super) fn say(&self, words: &Words, message: &str, part: &str, facts: &Facts) -> Option<Text> {
        let attribute = Some(part).filter(|part| !part.is_empty());
        words.find(&self.tree.pack.publisher, message, attribute, &self.arguments(facts))
    }

    fn arguments(&self, facts: &Facts) -> Arguments {
        let argument = |value: &Value| match value {
            Value::Number(number) => Argument::Number(*number),
            Value::Money(money) => Argument::Money(*money),
            Value::Date(date) => Argument::Date(*date),
            Value::Place(code) => Argument::Place(code.clone()),
            Value::Phone(id) => Argument::Text(self.number(id)),
        };
        facts.iter().map(|(name, fact)| (name.clone(), argument(&fact.value))).collect()
    }

    fn number(&self, id: &str) -> String {
        match self.tree.record("hotline", id).map(|located| &located.record) {
            Some(Record::Hotline(hotline)) => {
                hotline.number.clone().or_else(|| hotline.international.clone()).unwrap_or_default()
            }
            _ => format!("({id}?)"),
        }
    }
}
