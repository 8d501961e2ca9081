use std::collections::BTreeSet;

use senthang_core::answers::phrases;
use senthang_core::model::{Facts, Record};

use crate::tree::{Located, Place, Tree};

/// A message that a record needs.
#[derive(Debug)]
pub struct Expected {
    /// Its name.
    pub message: String,
    /// The value (empty name) and the attributes that it must have, and no others.
    pub parts: BTreeSet<String>,
    /// Further attributes that it may have.
    pub may: BTreeSet<String>,
    /// The facts that may be named in it, and must be.
    pub facts: Facts,
    /// Where the record stands.
    pub place: Place,
}

/// All messages that the records of a pack need, and those that answers say by themselves: the home
/// organisation says them for all.
#[must_use]
pub fn expected(tree: &Tree) -> Vec<Expected> {
    let mut all: Vec<Expected> = tree.records.iter().flat_map(of_record).collect();
    let alone = |message: String| Expected {
        message,
        parts: BTreeSet::from([String::new()]),
        may: BTreeSet::new(),
        facts: Facts::new(),
        place: tree.pack_place.clone(),
    };
    if tree.home.is_none() {
        all.extend(phrases().into_iter().map(alone));
        let currencies = currencies(tree).into_iter();
        all.extend(currencies.map(|(currency, place)| Expected { place, ..alone(currency) }));
    }
    all.sort_by(|a, b| a.message.cmp(&b.message));
    // documents and groups are named by several records
    all.dedup_by(|a, b| a.message == b.message);
    all
}

fn of_record(located: &Located) -> Vec<Expected> {
    let parts = |names: &[&str]| names.iter().map(ToString::to_string).collect::<BTreeSet<_>>();
    let message = located.record.message();
    let one = |message: String, parts: BTreeSet<String>, facts: &Facts, place: Place| Expected {
        message,
        parts,
        may: BTreeSet::new(),
        facts: facts.clone(),
        place,
    };
    let own =
        |parts: BTreeSet<String>, facts: &Facts| one(message.clone(), parts, facts, located.place.clone());
    let label = |message: String, path: &str| one(message, parts(&[""]), &Facts::new(), located.at(path));
    match &located.record {
        Record::Hotline(hotline) => vec![own(parts(&["", "operator", "about"]), &hotline.facts)],
        Record::Service(service) => vec![own(parts(&["", "operator", "about", "reach"]), &service.facts)],
        Record::Place(place) => vec![own(parts(&[""]), &place.facts)],
        Record::Organisation(organisation) => {
            vec![own(parts(&["", "role", "reach"]), &organisation.facts)]
        }
        Record::Agency(agency) => vec![own(parts(&["", "about", "ask"]), &agency.facts)],
        Record::Programme(programme) => vec![own(parts(&["", "about"]), &programme.facts)],
        Record::Card(_) => vec![own(parts(&[""]), &Facts::new())],
        Record::Rule(rule) => vec![own(parts(&["", "reason", "do"]), &rule.facts)],
        Record::Urgent(_) => vec![Expected {
            // in Latin letters besides, where a language is written in others
            may: parts(&["latin"]),
            ..own(parts(&[""]), &Facts::new())
        }],
        Record::Law(law) => {
            vec![own(counted(&[("point", law.points), ("unknown", law.unknowns)]), &law.facts)]
        }
        Record::Wage(wage) => vec![own(counted(&[("point", wage.points)]), &wage.facts)],
        Record::Topic(topic) => {
            let counts = [("point", topic.points), ("step", topic.steps), ("unknown", topic.unknowns)];
            vec![own(counted(&counts), &topic.facts)]
        }
        Record::Channel(channel) => {
            let names = counted(&[
                ("point", channel.points),
                ("step", channel.steps),
                ("rule", channel.rules),
                ("unknown", channel.unknowns),
            ]);
            let mut all = vec![own(names, &channel.facts)];
            all.extend(channel.documents.iter().map(|name| label(format!("document-{name}"), "documents")));
            all
        }
        Record::Price(price) => {
            let mut names = parts(&["", "about"]);
            names.extend(price.items.iter().map(|item| format!("item-{}", item.id)));
            names.extend((!price.disputed_in.is_empty()).then(|| "disputed".to_owned()));
            vec![own(names, &price.facts)]
        }
        Record::Figure(figure) => {
            let mut all = vec![own(parts(&["", "counts", "not-counted"]), &figure.facts)];
            all.extend(figure.parts.iter().map(|part| label(format!("group-{}", part.group), "parts")));
            all.extend(figure.among.iter().map(|part| label(format!("group-{}", part.group), "among")));
            all
        }
        Record::Check(check) => {
            let mut all = vec![own(parts(&["", "about", "found", "nothing-found"]), &check.facts)];
            for (place, question) in check.questions.iter().enumerate() {
                let mut names = parts(&["", "why", "ask"]);
                names.extend(question.choices.iter().map(|choice| format!("choice-{}", choice.id)));
                let at = located.at(&format!("questions.{place}"));
                all.push(one(format!("{message}-question-{}", question.id), names, &question.facts, at));
            }
            for (place, flag) in check.flags.iter().enumerate() {
                let at = located.at(&format!("flags.{place}"));
                all.push(one(
                    format!("{message}-flag-{}", flag.id),
                    parts(&["", "reason", "do"]),
                    &flag.facts,
                    at,
                ));
            }
            all
        }
        Record::District(_)
        | Record::Pictogram(_)
        | Record::Source(_)
        | Record::Pack(_)
        | Record::Unknown => Vec::new(),
    }
}

/// The value, `.about`, and numbered attributes, as many as are counted.
fn counted(counts: &[(&str, u8)]) -> BTreeSet<String> {
    let numbered =
        counts.iter().flat_map(|(name, count)| (1..=*count).map(move |number| format!("{name}-{number}")));
    [String::new(), "about".to_owned()].into_iter().chain(numbered).collect()
}

/// The words of every currency that stands in the facts, and a place where it stands.
pub(super) fn currencies(tree: &Tree) -> Vec<(String, Place)> {
    let mut all = Vec::new();
    for located in &tree.records {
        for (path, money) in super::facts::money(&located.record) {
            let message = format!("currency-{}", money.currency.as_str().to_ascii_lowercase());
            all.push((message, located.at(&path)));
        }
    }
    all
}
