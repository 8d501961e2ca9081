//! Everything that was collected is in the pack, or `docs/facts.md` says why not.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use senthang::tree::Tree;
use senthang_core::model::Record;

use crate::stage::checkout;

/// How many facts were collected, by category.
const COLLECTED: [(&str, usize); 14] = [
    ("hotlines", 59),
    ("services", 21),
    ("referral", 13),
    ("organisations", 30),
    ("figures", 18),
    ("channels", 22),
    ("laws", 17),
    ("costs", 15),
    ("wages", 8),
    ("agencies", 6),
    ("risks", 17),
    ("instruments", 15),
    ("topics", 15),
    ("provinces", 18),
];

/// The rows of the table under a heading: its cells, without ticks.
fn rows(text: &str, heading: &str) -> Vec<Vec<String>> {
    let section = text.split("\n## ").find(|section| section.starts_with(heading)).unwrap();
    let cells =
        |line: &str| line.trim_matches('|').split('|').map(|cell| cell.trim().replace('`', "")).collect();
    section.lines().filter(|line| line.starts_with("| ")).skip(2).map(cells).collect()
}

#[test]
fn every_fact_is_in_the_pack_or_on_the_list() {
    let text = fs::read_to_string(checkout().join("docs/facts.md")).unwrap();
    let tree = Tree::read(&checkout(), "la").unwrap();
    let (held, left_out) = (rows(&text, "In the pack"), rows(&text, "Not in the pack"));
    let mut counted: BTreeMap<&str, usize> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for row in held.iter().chain(&left_out) {
        assert!(seen.insert((&row[0], &row[1])), "{row:?} stands twice");
        *counted.entry(&row[0]).or_default() += 1;
    }
    assert_eq!(counted, COLLECTED.into_iter().collect());
    for row in &held {
        let (kind, id) = row[2].split_once(' ').expect("kind and id");
        assert!(tree.record(kind, id).is_some(), "{row:?}: no such record");
    }
    for row in &left_out {
        assert!(row[2].len() > 30, "{row:?}: why not?");
        assert!(!held.iter().any(|held| held[1] == row[1] && held[0] == row[0]), "{row:?}");
    }
    // the figures of the summary are those of the lists
    let summary =
        format!("| **in all** | {} | {} | {} |", held.len() + left_out.len(), held.len(), left_out.len());
    assert!(text.contains(&summary), "{summary}");
}

#[test]
fn all_provinces_and_districts_have_names_in_lao_and_english() {
    let tree = Tree::read(&checkout(), "la").unwrap();
    let mut districts: BTreeMap<&str, usize> = BTreeMap::new();
    let (mut lao, mut thai) = (0, 0);
    for located in &tree.records {
        match &located.record {
            Record::District(district) => {
                assert!(!district.en.is_empty() && district.lo.is_some(), "{}", district.id);
                *districts.entry(&district.province).or_default() += 1;
            }
            Record::Place(place) => match place.parent.as_deref() {
                Some("LA") => lao += 1,
                Some("TH") => thai += 1,
                _ => {}
            },
            _ => {}
        }
    }
    assert_eq!((lao, thai), (18, 77));
    let of_laos = districts.iter().filter(|(province, _)| province.starts_with("LA-"));
    let counts: Vec<usize> = of_laos.map(|(_, count)| *count).collect();
    assert_eq!((counts.len(), counts.iter().sum::<usize>()), (18, 148));
    // the minimum wage of every province of Thailand
    let Some(Record::Wage(wage)) = tree.record("wage", "th-2025").map(|located| &located.record) else {
        panic!("the wages of Thailand")
    };
    let places: BTreeSet<&str> =
        wage.rates.iter().flat_map(|rate| &rate.places).map(String::as_str).collect();
    assert_eq!(places.iter().filter(|place| place.len() == 5).count(), 77);
    assert_eq!(places.len(), 80, "and three districts apart");
}
