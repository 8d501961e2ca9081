use std::collections::{BTreeMap, BTreeSet};

use senthang_core::model::Record;
use senthang_core::words::FIRST_WRITTEN as FIRST;

use super::expected::{Expected, currencies, expected};
use super::phones::digits;
use crate::tree::{Finding, Place, Said, Spoken, Tree};

/// Numbers that are parts of names of laws: Decree 245, Agreement 1050.
const NAMES: [&str; 10] = ["245", "1050", "043", "134", "215", "3824", "137", "560", "2560", "2568"];

/// Whether messages of this name belong to records.
fn of_a_record(message: &str) -> bool {
    let kind = message.split_once('-').map_or("", |(kind, _)| kind);
    Record::KINDS.contains(&kind) || ["document", "group"].contains(&kind)
}

/// Checks the messages against the records, and the languages against each other.
pub(super) fn check(tree: &Tree, findings: &mut Vec<Finding>) {
    let expected: BTreeMap<String, Expected> =
        expected(tree).into_iter().map(|expected| (expected.message.clone(), expected)).collect();
    duplicates(tree, findings);
    for (currency, place) in currencies(tree) {
        if tree.home.is_some() && tree.shared_words(FIRST, &currency).is_none() {
            let what = format!("the home organisation has no message `{currency}`");
            findings.push(Finding::new("missing-message", &place, what, "ask it for one"));
        }
    }
    // the pack's own language and the first written are whole; the others may fall back for a while,
    // and the phone says so: a new number must not wait for every translator
    let home = tree.pack.languages.first().map(|language| language.tag.as_str());
    for language in &tree.pack.languages {
        let whole = language.tag == FIRST || Some(language.tag.as_str()) == home;
        let rule = if whole { "missing-message" } else { "not-translated" };
        for wanted in expected.values() {
            match tree.said(&language.tag, &wanted.message) {
                None if language.partial => {}
                None => missing(rule, &language.tag, &wanted.message, &wanted.place, findings),
                Some(spoken) => parts(wanted, spoken, findings),
            }
        }
        if !language.partial && tree.home.is_none() {
            // phrases that belong to no record
            let first = tree.words.iter().filter(|spoken| spoken.language == FIRST);
            let phrase =
                |spoken: &&Spoken| spoken.typed_for().is_none() && !expected.contains_key(&spoken.message.id);
            for spoken in first.filter(phrase) {
                if tree.said(&language.tag, &spoken.message.id).is_none() {
                    missing(rule, &language.tag, &spoken.message.id, &spoken.place, findings);
                }
            }
        }
    }
    let numbers = numbers(tree);
    for spoken in &tree.words {
        let record = spoken.typed_for().unwrap_or(&spoken.message.id);
        let of_no_record = || tree.home.is_none() && spoken.typed_for().is_none() && !of_a_record(record);
        if !expected.contains_key(record) && !of_no_record() {
            let what = format!("`{}` belongs to no record", spoken.message.id);
            findings.push(Finding::new(
                "no-record",
                &spoken.place,
                what,
                "add the record, or take the message out",
            ));
        }
        if !tree.is_for_readers(spoken) && !spoken.message.id.starts_with("card-") {
            let what = format!("the pack does not speak {}: only cards are shown in it", spoken.language);
            findings.push(Finding::new("no-record", &spoken.place, what, "take the message out"));
        }
        for (part, said) in &spoken.parts {
            alone(spoken, part, said, findings);
            empty(spoken, part, said, findings);
        }
        if spoken.is_typed() {
            continue;
        }
        stale(tree, spoken, findings);
        made_up(tree, spoken, findings);
        for (part, said) in &spoken.parts {
            like_first(tree, spoken, part, said, findings);
            no_numbers(&numbers, spoken, part, said, findings);
        }
    }
    unused_facts(tree, &expected, findings);
}

/// How a part of a message is named in findings.
pub(super) fn name(spoken: &Spoken, part: &str) -> String {
    let dot = if part.is_empty() { "" } else { "." };
    format!("`{}{dot}{part}`", spoken.message.id)
}

fn duplicates(tree: &Tree, findings: &mut Vec<Finding>) {
    let mut seen: BTreeMap<(&str, &str), &Place> = BTreeMap::new();
    for spoken in &tree.words {
        if let Some(first) = seen.insert((&spoken.language, &spoken.message.id), &spoken.place) {
            let what = format!("`{}` stands twice, first in {}", spoken.message.id, first.file.path);
            findings.push(Finding::new("duplicate", &spoken.place, what, "keep one of them"));
        }
    }
}

/// A record's message has its value and attributes, and no others; its arguments are facts.
fn parts(wanted: &Expected, spoken: &Spoken, findings: &mut Vec<Finding>) {
    let has: BTreeSet<&String> = spoken.parts.keys().collect();
    for part in wanted.parts.iter().filter(|part| !has.contains(part)) {
        let what = format!("{} is missing in {}", name(spoken, part), spoken.language);
        findings.push(Finding::new("missing-message", &spoken.place, what, "write it"));
    }
    for part in has.into_iter().filter(|part| !wanted.parts.contains(*part) && !wanted.may.contains(*part)) {
        let what = format!("nothing shows {}", name(spoken, part));
        findings.push(Finding::new(
            "no-record",
            &spoken.place,
            what,
            "take it out, or count it in the record",
        ));
    }
    if !of_a_record(&wanted.message) {
        return;
    }
    for (part, said) in &spoken.parts {
        for argument in said.arguments.iter().filter(|argument| !wanted.facts.contains_key(*argument)) {
            let what = format!("{} names `${argument}`, which is no fact of its record", name(spoken, part));
            findings.push(Finding::new(
                "missing-fact",
                &spoken.place,
                what,
                "add the fact to the record, with its source",
            ));
        }
    }
}

fn missing(rule: &'static str, language: &str, message: &str, place: &Place, findings: &mut Vec<Finding>) {
    let what = format!("{language} has no message `{message}`");
    let help = format!("write it in a file of locales/{language}/");
    findings.push(Finding::new(rule, place, what, help));
}

/// A translation tells which English it was made from, and that English still stands.
fn stale(tree: &Tree, spoken: &Spoken, findings: &mut Vec<Finding>) {
    let english = tree.said(FIRST, &spoken.message.id).filter(|_| spoken.language != FIRST);
    let Some(english) = english.map(|english| english.message.fingerprint()) else { return };
    let what = match &spoken.message.english {
        Some(made_from) if *made_from == english => return,
        Some(_) => format!("the English of {} was changed since", name(spoken, "")),
        None => format!("{} does not tell which English it was made from", name(spoken, "")),
    };
    let help = format!(
        "translate it again, then run `senthang translated --lang {} {}`",
        spoken.language, spoken.message.id
    );
    findings.push(Finding::new("stale", &spoken.place, what, help));
}

/// What no English stands behind was translated from nothing.
fn made_up(tree: &Tree, spoken: &Spoken, findings: &mut Vec<Finding>) {
    if spoken.language != FIRST && tree.said(FIRST, &spoken.message.id).is_none() {
        let what = format!("{FIRST} has no message `{}`", spoken.message.id);
        findings.push(Finding::new(
            "missing-message",
            &spoken.place,
            what,
            "write the English too, or take it out",
        ));
    }
}

/// A part that says nothing is as good as missing.
fn empty(spoken: &Spoken, part: &str, said: &Said, findings: &mut Vec<Finding>) {
    if said.text.trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{0}').is_empty()
        && said.arguments.is_empty()
        && said.foreign.is_empty()
    {
        let what = format!("{} says nothing", name(spoken, part));
        findings.push(Finding::new("missing-message", &spoken.place, what, "write it"));
    }
}

/// A message stands alone: a phone reads it without any other.
fn alone(spoken: &Spoken, part: &str, said: &Said, findings: &mut Vec<Finding>) {
    for foreign in &said.foreign {
        let what = format!("{} uses `{foreign}`", name(spoken, part));
        findings.push(Finding::new(
            "fluent",
            &spoken.place,
            what,
            "use facts of the record only: a message stands alone",
        ));
    }
}

/// A translation names the same arguments as the English: no fact is lost, none is made up.
fn like_first(tree: &Tree, spoken: &Spoken, part: &str, said: &Said, findings: &mut Vec<Finding>) {
    if spoken.language == FIRST {
        return;
    }
    let Some(first) = tree.said(FIRST, &spoken.message.id) else { return };
    let Some(english) = first.parts.get(part) else { return };
    for argument in english.arguments.difference(&said.arguments) {
        let what = format!("{} does not name `${argument}`, which the English does", name(spoken, part));
        findings.push(Finding::new("missing-fact", &spoken.place, what, "name it, so that no fact is lost"));
    }
    for argument in said.arguments.difference(&english.arguments) {
        let what = format!("{} names `${argument}`, which the English does not", name(spoken, part));
        findings.push(Finding::new("missing-fact", &spoken.place, what, "say what the English says"));
    }
}

/// The digits of every hotline's number.
fn numbers(tree: &Tree) -> BTreeSet<String> {
    let mut numbers = BTreeSet::new();
    let theirs = tree.home.iter().flat_map(|home| &home.records);
    for located in tree.records.iter().chain(theirs) {
        if let Record::Hotline(hotline) = &located.record {
            numbers.extend(hotline.number.iter().chain(&hotline.international).map(|number| digits(number)));
        }
    }
    numbers
}

/// A number to call stands in the facts and nowhere else, so that one correction corrects all.
fn no_numbers(
    numbers: &BTreeSet<String>,
    spoken: &Spoken,
    part: &str,
    said: &Said,
    findings: &mut Vec<Finding>,
) {
    for run in digit_runs(&said.text) {
        // numbers of laws and forms may stand in their names
        if numbers.contains(&run) || (run.len() >= 3 && !NAMES.contains(&run.as_str())) {
            let what = format!("{} writes the number {run} out", name(spoken, part));
            let help = "name it as a fact: { phone = \"la-1362\" } in the record, { $line } in the words";
            findings.push(Finding::new("number-in-words", &spoken.place, what, help));
        }
    }
}

/// Runs of digits in whatever script, with all that is no letter between them left out.
fn digit_runs(text: &str) -> Vec<String> {
    // each script has its digits from nought to nine in a row
    let digit = |letter: char| {
        let nought = match letter {
            '0'..='9' => '0',
            '\u{0e50}'..='\u{0e59}' => '\u{0e50}',
            '\u{0ed0}'..='\u{0ed9}' => '\u{0ed0}',
            '\u{0966}'..='\u{096f}' => '\u{0966}',
            '\u{0660}'..='\u{0669}' => '\u{0660}',
            '\u{06f0}'..='\u{06f9}' => '\u{06f0}',
            '\u{1040}'..='\u{1049}' => '\u{1040}',
            '\u{17e0}'..='\u{17e9}' => '\u{17e0}',
            '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
            _ => return None,
        };
        char::from_digit(letter as u32 - nought as u32, 10)
    };
    let mut runs = Vec::new();
    let mut run = String::new();
    for letter in text.chars() {
        if let Some(digit) = digit(letter) {
            run.push(digit);
        } else if !run.is_empty() && (letter.is_alphabetic() || letter == '\u{0}') {
            runs.push(std::mem::take(&mut run));
        }
    }
    runs.push(run);
    runs.retain(|run| run.len() >= 3);
    runs
}

/// A fact that nothing says is a fact that nobody reads.
fn unused_facts(tree: &Tree, expected: &BTreeMap<String, Expected>, findings: &mut Vec<Finding>) {
    for wanted in expected.values() {
        let Some(spoken) = tree.said(FIRST, &wanted.message) else { continue };
        let used: BTreeSet<&String> = spoken.parts.values().flat_map(|said| &said.arguments).collect();
        for fact in wanted.facts.keys().filter(|fact| !used.contains(fact)) {
            let what = format!("no words name the fact `{fact}` of `{}`", wanted.message);
            findings.push(Finding::new(
                "unused-fact",
                &wanted.place,
                what,
                "name it in the words, or take it out",
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_however_they_are_written() {
        assert_eq!(digit_runs("call 1362!"), ["1362"]);
        assert_eq!(digit_runs("ໂທ ໑໓໖໒ ດຽວນີ້"), ["1362"]);
        assert_eq!(digit_runs("021-251 128"), ["021251128"]);
        assert_eq!(digit_runs("E-9 and 12"), Vec::<String>::new());
        assert_eq!(digit_runs("13\u{0}62"), Vec::<String>::new());
        for text in ["021.251.128", "021/251–128", "(021)\u{a0}251 128", "０２１ ２５１ １２８"] {
            assert_eq!(digit_runs(text), ["021251128"], "{text}");
        }
    }
}
