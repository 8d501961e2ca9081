use std::collections::BTreeMap;

use senthang_core::model::{Message, Review};
use senthang_core::words::{Argument, Arguments, Heard, Words, is_message};

use crate::split;

const LANGUAGES: [&str; 4] = ["lo", "en", "vi", "hmn"];

/// A message of a publisher, said with arguments of every kind, as a page would say it: the name and
/// every attribute.
#[must_use]
pub fn fluent(bytes: &[u8]) -> bool {
    let (choice, bytes) = split(bytes);
    let Ok(source) = std::str::from_utf8(bytes) else { return false };
    let id = source.split([' ', '=']).next().unwrap_or_default();
    if !is_message(id, source) {
        return false;
    }
    let language = LANGUAGES.get(usize::from(choice) % LANGUAGES.len()).copied().unwrap_or("lo");
    let message =
        Message { id: id.to_owned(), source: source.to_owned(), review: Review::Draft, english: None };
    let held = BTreeMap::from([((language.to_owned(), id.to_owned()), message)]);
    let (heard, chain) = (Heard::default(), vec![language.to_owned()]);
    let words = Words::new(&held, &heard, chain, "senthang");
    let mut said = words.find("senthang", id, None, &arguments()).is_some();
    for part in words.parts("senthang", id) {
        said |= words.find("senthang", id, Some(&part), &arguments()).is_some();
    }
    said
}

/// One of each kind, under names that the seeds have.
fn arguments() -> Arguments {
    let mut arguments = Arguments::from([
        ("count".to_owned(), Argument::Number(1_234_567)),
        ("least".to_owned(), Argument::Number(i64::MIN)),
        ("place".to_owned(), Argument::Place("TH".to_owned())),
        ("number".to_owned(), Argument::Text("1362".to_owned())),
    ]);
    let money = "500 THB".parse().map(Argument::Money);
    let date = "2026-11".parse().map(Argument::Date);
    arguments.extend(money.map(|money| ("money".to_owned(), money)));
    arguments.extend(date.map(|date| ("date".to_owned(), date)));
    arguments
}
