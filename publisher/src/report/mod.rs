//! How whole the content is: languages, reviews, ages, what ends soon, what is badly known, what is
//! missing. Counted from the files, nothing estimated.

mod gaps;
mod page;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::civil::Date;
use jiff::{ToSpan, Unit};
use senthang_core::model::{Confidence, Origin, Record, Review};
use senthang_core::words::FIRST_WRITTEN;
use serde::Serialize;

pub use gaps::Gap;

use crate::tree::{Spoken, Tree};

/// How whole a pack is on a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// Id of the pack.
    pub pack: String,
    /// The day for which ages are counted.
    pub on: Date,
    /// Its languages, in the pack's order.
    pub languages: Vec<Language>,
    /// Its records, by kind.
    pub kinds: Vec<Kind>,
    /// How old the facts are.
    pub ages: Vec<Age>,
    /// What ends within ninety days, or is over: kind, id and last day, the first to end first.
    pub ending: Vec<Ending>,
    /// Records whose sources are old or unclear.
    pub badly_known: Vec<Named>,
    /// What is not known, by question.
    pub gaps: Vec<Gap>,
    /// Spoken texts: what people who do not read would hear.
    pub audio: Vec<Audio>,
}

/// A language of a pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: String,
    /// True where only what can be vouched for is said.
    pub partial: bool,
    /// All of it.
    pub whole: Coverage,
    /// By section.
    pub sections: BTreeMap<String, Coverage>,
}

/// How much of the English a language says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// Messages of the English.
    pub wanted: usize,
    /// Messages that the language has.
    pub said: usize,
    /// Of those, made from an English that was changed since, or not telling from which.
    pub outdated: usize,
    /// Of those, checked by an organisation.
    pub reviewed: usize,
}

impl Coverage {
    fn count(&mut self, spoken: Option<&Spoken>, english: &Spoken) {
        self.wanted += 1;
        let Some(spoken) = spoken else { return };
        self.said += 1;
        self.reviewed += usize::from(!spoken.message.review.is_draft());
        let current = spoken.message.english.as_ref() == Some(&english.message.fingerprint());
        self.outdated += usize::from(spoken.language != FIRST_WRITTEN && !current);
    }

    /// How much is said, in percent, rounded down: 100 is all.
    #[must_use]
    pub fn percent(self) -> usize {
        (self.said * 100).checked_div(self.wanted).unwrap_or(100)
    }
}

/// A kind of records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Kind {
    /// Its name.
    pub kind: String,
    /// How many there are.
    pub records: usize,
    /// How many were checked by an organisation.
    pub reviewed: usize,
    /// How many rest on an official site or two sources.
    pub high: usize,
    /// How many rest on one reputable source.
    pub medium: usize,
    /// How many rest on old or unclear sources.
    pub low: usize,
}

/// Facts of an age.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Age {
    /// How old, in words.
    pub age: &'static str,
    /// How many records.
    pub records: usize,
}

/// A record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Named {
    /// Its kind.
    pub kind: String,
    /// Its id.
    pub id: String,
}

/// A record that ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ending {
    /// The record.
    #[serde(flatten)]
    pub record: Named,
    /// Its last day.
    pub until: Date,
    /// True if that has passed.
    pub over: bool,
}

/// Spoken texts of a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Audio {
    /// BCP 47 tag.
    pub tag: String,
    /// Messages that somebody may want to hear.
    pub wanted: usize,
    /// Recordings that are there.
    pub recorded: usize,
}

/// Languages whose readers may need to hear what others read.
const HEARD: [&str; 3] = ["lo", "hmn", "kjg"];

/// Days ahead that are looked at.
const SOON: i64 = 90;

/// Counts a pack. `checkout` is where recordings are looked for: `content/audio/<lang>/<message>.opus`.
#[must_use]
pub fn report(tree: &Tree, checkout: &Path, on: Date) -> Report {
    Report {
        pack: tree.pack.id.clone(),
        on,
        languages: tree
            .pack
            .languages
            .iter()
            .map(|language| coverage(tree, &language.tag, language.partial))
            .collect(),
        kinds: kinds(tree),
        ages: ages(tree, on),
        ending: ending(tree, on),
        badly_known: tree
            .records
            .iter()
            .filter(|located| {
                located.record.origin().is_some_and(|origin| origin.confidence == Confidence::Low)
            })
            .map(|located| named(&located.record))
            .collect(),
        gaps: gaps::gaps(tree),
        audio: HEARD.iter().map(|tag| audio(tree, checkout, tag)).collect(),
    }
}

fn named(record: &Record) -> Named {
    Named { kind: record.kind().to_owned(), id: record.id().to_owned() }
}

fn first_written(tree: &Tree) -> impl Iterator<Item = &Spoken> {
    tree.words.iter().filter(|spoken| spoken.language == FIRST_WRITTEN && !spoken.is_typed())
}

fn coverage(tree: &Tree, tag: &str, partial: bool) -> Language {
    let mut whole = Coverage::default();
    let mut sections: BTreeMap<String, Coverage> = BTreeMap::new();
    for english in first_written(tree) {
        let spoken = tree.said(tag, &english.message.id);
        whole.count(spoken, english);
        sections.entry(english.section.clone()).or_default().count(spoken, english);
    }
    Language { tag: tag.to_owned(), partial, whole, sections }
}

fn kinds(tree: &Tree) -> Vec<Kind> {
    let of = |kind: &&str| {
        let records: Vec<&Record> = tree
            .records
            .iter()
            .map(|located| &located.record)
            .filter(|record| record.kind() == *kind)
            .collect();
        let rests = |confidence| {
            let rests = |origin: &Origin| origin.confidence == confidence;
            records.iter().filter(|record| record.origin().is_some_and(rests)).count()
        };
        let reviewed =
            |record: &&&Record| record.origin().is_some_and(|origin| origin.review != Review::Draft);
        Kind {
            kind: (*kind).to_owned(),
            records: records.len(),
            reviewed: records.iter().filter(reviewed).count(),
            high: rests(Confidence::High),
            medium: rests(Confidence::Medium),
            low: rests(Confidence::Low),
        }
    };
    Record::KINDS.iter().map(of).filter(|kind| kind.records > 0).collect()
}

fn ages(tree: &Tree, on: Date) -> Vec<Age> {
    let names =
        ["less than a year", "one to three years", "three to ten years", "more than ten years", "not known"];
    let mut counts = [0; 5];
    for origin in tree.records.iter().filter_map(|located| located.record.origin()) {
        let years = origin.as_of.and_then(|as_of| on.since((Unit::Year, as_of.last())).ok());
        let place = match years.map(|years| years.get_years()) {
            None => 4,
            Some(..1) => 0,
            Some(1..3) => 1,
            Some(3..10) => 2,
            Some(10..) => 3,
        };
        if let Some(count) = counts.get_mut(place) {
            *count += 1;
        }
    }
    names.into_iter().zip(counts).map(|(age, records)| Age { age, records }).collect()
}

fn ending(tree: &Tree, on: Date) -> Vec<Ending> {
    let soon = on.checked_add(SOON.days()).unwrap_or(on);
    let last_day = |record: &Record| {
        let window = match record {
            Record::Channel(channel) => channel.window.and_then(|window| window.until),
            Record::Wage(wage) => wage.window.and_then(|window| window.until),
            _ => None,
        };
        let origins = record.origins().into_iter().filter_map(|(_, origin)| origin.valid_until);
        origins.chain(window).map(senthang_core::model::PartialDate::last).min()
    };
    let mut ending: Vec<Ending> = tree
        .records
        .iter()
        .filter_map(|located| Some((&located.record, last_day(&located.record)?)))
        .filter(|(_, until)| *until <= soon)
        .map(|(record, until)| Ending { record: named(record), until, over: until < on })
        .collect();
    ending.sort_by(|a, b| (a.until, &a.record).cmp(&(b.until, &b.record)));
    ending
}

fn audio(tree: &Tree, checkout: &Path, tag: &str) -> Audio {
    let wanted: BTreeSet<&str> = first_written(tree).map(|spoken| spoken.message.id.as_str()).collect();
    let folder = checkout.join("content").join("audio").join(tag);
    let recorded = wanted.iter().filter(|message| folder.join(format!("{message}.opus")).is_file()).count();
    Audio { tag: tag.to_owned(), wanted: wanted.len(), recorded }
}

impl Report {
    /// A page to look at.
    #[must_use]
    pub fn html(&self) -> String {
        page::page(self).into_string()
    }
}
