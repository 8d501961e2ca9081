//! Rules that hold for any input.

use std::fs;
use std::sync::OnceLock;

use proptest::prelude::*;
use senthang::build::{Edition, build};
use senthang::tree::Tree;
use senthang_core::model::{FactsSection, Money, PartialDate, WordsSection};
use senthang_core::trust::TargetPath;

use crate::stage::{LANGUAGES, Stage, changed_edition, copied_as_it_is, everything, real_edition, sync};

/// The real pack without its prices: targets go.
fn without_prices() -> Edition {
    let copy = copied_as_it_is();
    let words = LANGUAGES.map(|language| format!("locales/{language}/prices.ftl"));
    for file in words.iter().map(String::as_str).chain(["content/la/prices.toml"]) {
        fs::remove_file(copy.path().join(file)).unwrap();
    }
    build(&Tree::read(copy.path(), "la").unwrap(), "2026-11-25".parse().unwrap()).unwrap()
}

fn editions() -> &'static [Edition; 4] {
    static EDITIONS: OnceLock<[Edition; 4]> = OnceLock::new();
    EDITIONS.get_or_init(|| {
        [real_edition().clone(), changed_edition("17:30"), changed_edition("18:30"), without_prices()]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    /// Whatever was published and fetched before, a phone that has synced holds what a fresh one
    /// holds.
    #[test]
    fn a_synced_phone_holds_the_newest_edition_and_nothing_else(
        steps in prop::collection::vec((0..4_usize, any::<bool>()), 1..6),
    ) {
        let stage = Stage::empty();
        let mut phone = None;
        let mut server = None;
        for (edition, syncs) in steps {
            stage.publish(&editions()[edition]);
            let server = server.get_or_insert_with(|| stage.serve());
            let phone = phone.get_or_insert_with(|| stage.phone("phone", &server.url()));
            if syncs {
                sync(phone).unwrap();
            }
        }
        let (phone, server) = (phone.unwrap(), server.unwrap());
        sync(&phone).unwrap();
        sync(&stage.phone("fresh", &server.url())).unwrap();
        let held = |name: &str| everything(&stage.folder.path().join(name));
        prop_assert_eq!(held("phone"), held("fresh"));
    }
}

proptest! {
    #[test]
    fn any_bytes_are_a_section_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = FactsSection::unpack_rows(&bytes);
        let _ = WordsSection::unpack(&bytes);
    }

    #[test]
    fn a_section_with_one_byte_turned_is_refused_or_reads(place in 0..2_000_usize, bit in 0..8_u8) {
        let mut bytes = real_edition().targets["la/senthang/hotlines-th"].clone();
        let place = place % bytes.len();
        bytes[place] ^= 1 << bit;
        let _ = FactsSection::unpack_rows(&bytes);
    }

    #[test]
    fn money_reads_what_it_writes(minor in 0..i64::MAX / 100, code in prop::sample::select(vec!["THB", "LAK", "USD", "KRW", "JPY"])) {
        let money = Money { minor, currency: code.parse().unwrap() };
        prop_assert_eq!(money.to_string().parse::<Money>().unwrap(), money);
    }

    #[test]
    fn a_date_reads_what_it_writes_and_covers_its_days(days in 0..80_000_i64, exact in 0..3_u8) {
        let day = jiff::civil::date(1900, 1, 1) + jiff::ToSpan::days(days);
        let text = &day.to_string()[..[4, 7, 10][usize::from(exact)]];
        let date: PartialDate = text.parse().unwrap();
        prop_assert_eq!(date.to_string(), text);
        prop_assert!(date.first() <= day && day <= date.last());
    }

    #[test]
    fn any_text_is_money_a_date_a_path_or_refused(text in "\\PC{0,24}") {
        let _ = text.parse::<Money>();
        let _ = text.parse::<PartialDate>();
        if let Some(path) = TargetPath::parse(&text) {
            let parts = [path.pack, path.publisher, path.language.unwrap_or("x"), path.section];
            for part in parts {
                prop_assert!(!part.contains(['/', '.', '%', '\\']) && !part.is_empty());
            }
        }
    }
}
