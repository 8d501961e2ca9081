//! What who signs reads before giving a passphrase: what the edition changes, in words.

use std::fs;

use jiff::{SignedDuration, Timestamp};
use senthang::build::{Edition, build};
use senthang::changes::{Change, Weight, changes};
use senthang::keys::Key;
use senthang::repository::{Existing, prepare};
use senthang::storage::Folder;
use senthang::team::{Member, Team};
use senthang::tree::Tree;
use tempfile::TempDir;

use crate::organisations::{edit, small_checkout};

fn edition(change: impl FnOnce(&TempDir)) -> Edition {
    let copy = small_checkout();
    change(&copy);
    build(&Tree::read(copy.path(), "la").unwrap(), "2026-11-22".parse().unwrap()).unwrap()
}

/// What an edition changes against another one that is published.
fn between(team: &Team, before: &Edition, after: &Edition, at: Timestamp) -> Vec<Change> {
    let public = tempfile::tempdir().unwrap();
    team.publish(before, public.path(), Timestamp::now()).unwrap();
    against(team, public.path(), after, at)
}

fn against(team: &Team, public: &std::path::Path, after: &Edition, at: Timestamp) -> Vec<Change> {
    let existing = Existing::read(public).unwrap();
    let roles = team.roles(&after.plan.languages);
    let draft = prepare(&after.plan, &roles, &existing, at).unwrap();
    changes(after, &roles, &existing, &draft, &Folder::new(public))
}

fn told(changes: &[Change]) -> Vec<&str> {
    changes.iter().map(|change| change.text.as_str()).collect()
}

#[test]
fn numbers_first_then_what_is_taken_away_then_all_else() {
    let team = Team::generate().unwrap();
    let before = edition(|_| {});
    let after = edition(|copy| {
        let hotlines = "content/la/hotlines-la.toml";
        edit(copy, hotlines, "Mo-Fr 08:00-16:00", "Mo-Fr 08:00-17:30");
        edit(copy, hotlines, "needs = [\"police\"]", "needs = [\"police\", \"ambulance\"]");
        edit(
            copy,
            hotlines,
            "id = \"la-police\"\ncountry = \"LA\"\nform = \"short-code\"\nnumber = \"9999\"",
            "id = \"la-police\"\ncountry = \"LA\"\nform = \"short-code\"\nnumber = \"9991\"",
        );
        edit(
            copy,
            "content/la/prices.toml",
            "amount = \"1 THB\", to = \"2 THB\"",
            "amount = \"1 THB\", to = \"3 THB\"",
        );
        edit(copy, "content/la/hotlines-th.toml", "th-help", "th-line");
        for language in ["en", "lo"] {
            edit(copy, &format!("locales/{language}/hotlines-th.ftl"), "th-help", "th-line");
        }
        edit(copy, "locales/en/hotlines-la.ftl", "About invented line one.", "About line one, invented.");
    });
    let changes = between(&team, &before, &after, Timestamp::now());
    assert_eq!(
        told(&changes),
        [
            "hotline la-police: number 9999 → 9991",
            "price price-one: items.a.to 2 THB → 3 THB",
            "hotline th-line is new: number 02 123 4567",
            "hotline th-help is REMOVED, number 02 123 4567",
            "hotline la-office: hours Mo-Fr 08:00-16:00 → Mo-Fr 08:00-17:30",
            "hotline la-police: needs + ambulance",
            "words in en: 1 changed: hotline-la-police; 1 REMOVED: hotline-th-help; 1 new: hotline-th-line",
            "words in lo: 1 REMOVED: hotline-th-help; 1 new: hotline-th-line",
        ]
    );
    let weights: Vec<Weight> = changes.iter().map(|change| change.weight).collect();
    assert!(weights.is_sorted());
    assert_eq!(weights[3], Weight::Removed);
    // the other way round it is the other way round
    let back = between(&team, &after, &before, Timestamp::now());
    assert!(told(&back).contains(&"hotline la-police: number 9991 → 9999"));
    assert!(told(&back).contains(&"hotline la-police: needs − ambulance"));
}

#[test]
fn what_says_the_same_is_said_to_be_renewed() {
    let team = Team::generate().unwrap();
    let before = edition(|_| {});
    assert_eq!(told(&between(&team, &before, &before, Timestamp::now())), Vec::<&str>::new());
    let later = Timestamp::now() + SignedDuration::from_hours(24 * 120);
    let renewed = between(&team, &before, &before, later);
    let until = (later + SignedDuration::from_hours(24 * 180)).strftime("%Y-%m-%d");
    assert!(
        told(&renewed).contains(&format!("senthang says what it said, until {until}").as_str()),
        "{renewed:?}"
    );
    assert!(renewed.iter().all(|change| change.weight == Weight::Renewed));
}

#[test]
fn the_first_edition_tells_whom_it_trusts_and_every_number() {
    let team = Team::generate().unwrap();
    let public = tempfile::tempdir().unwrap();
    let first = against(&team, public.path(), &edition(|_| {}), Timestamp::now());
    let told = told(&first);
    assert_eq!(told[0], "this is the first root: whoever trusts it trusts these");
    assert!(told.contains(&"root is signed by 2 of alice, bob, carol: it is new"), "{told:#?}");
    assert!(told.contains(&"senthang is signed by 2 of alice, bob: it is new"));
    for number in ["la-police is new: number 9999", "th-help is new: number 02 123 4567"] {
        assert!(told.iter().any(|told| told.ends_with(number)), "{number}: {told:#?}");
    }
    assert!(
        told.contains(&"source invented-one, invented-two are new")
            || told.contains(&"source invented-one is new")
    );
    assert!(
        told.iter().any(|told| told.starts_with("words in lo: ")
            && told.contains(" and ")
            && told.ends_with(" more"))
    );
}

#[test]
fn who_joins_who_leaves_and_whose_keys_change_stands_before_all() {
    let mut team = Team::generate().unwrap();
    let home = edition(|_| {});
    let public = tempfile::tempdir().unwrap();
    team.publish(&home, public.path(), Timestamp::now()).unwrap();
    // another organisation's first edition
    team.others.push(Member::generate("lily", &["en"]).unwrap());
    let mut lily = home.clone();
    lily.plan.publisher = "lily".to_owned();
    lily.plan.languages = vec!["en".to_owned()];
    let renamed = |path: &String| path.replace("la/senthang", "la/lily");
    lily.plan.targets =
        home.plan.targets.iter().map(|(path, target)| (renamed(path), target.clone())).collect();
    lily.targets = home.targets.iter().map(|(path, bytes)| (renamed(path), bytes.clone())).collect();
    let keep = |path: &str| !path.contains("/words/") || path.contains("/words/en/");
    lily.plan.targets.retain(|path, _| keep(path));
    lily.targets.retain(|path, _| keep(path));
    let spoken = team.roles(&home.plan.languages);
    let existing = Existing::read(public.path()).unwrap();
    let draft = prepare(&lily.plan, &spoken, &existing, Timestamp::now()).unwrap();
    let joins = changes(&lily, &spoken, &existing, &draft, &Folder::new(public.path()));
    let mut names = team.others[0].editors.each_ref().map(|key| spoken.name(&key.id()));
    names.sort();
    let new = format!("lily is signed by 2 of {}: it is new", names.join(", "));
    assert!(told(&joins).contains(&new.as_str()), "{joins:#?}");
    assert!(told(&joins).iter().all(|told| !told.contains("senthang")), "nothing of the others: {joins:#?}");
    team.publish(&lily, public.path(), Timestamp::now()).unwrap();

    // the home organisation takes other keys for it: its signatures no longer suffice
    let lost = std::mem::replace(&mut team.others[0].editors[0], Key::generate().unwrap());
    let roles = team.roles(&home.plan.languages);
    let existing = Existing::read(public.path()).unwrap();
    let draft = prepare(&home.plan, &roles, &existing, Timestamp::now()).unwrap();
    let rekeyed = changes(&home, &roles, &existing, &draft, &Folder::new(public.path()));
    assert!(rekeyed[0].text.starts_with("lily: 2 of ") && rekeyed[0].text.contains(&roles.name(&lost.id())));
    assert_eq!(rekeyed[0].weight, Weight::Trust);
    assert_eq!(
        rekeyed[1].text,
        "lily has 1 of 2 signatures under its new keys: phones take no news of it until it is signed again"
    );

    // who is named first is the home organisation
    let mut swapped = roles.clone();
    swapped.organisations.swap(0, 1);
    let draft = prepare(&lily.plan, &swapped, &existing, Timestamp::now()).unwrap();
    let swapped = changes(&lily, &swapped, &existing, &draft, &Folder::new(public.path()));
    assert_eq!(swapped[0].text, "the home organisation is no longer senthang: it is lily");

    // and then trusts it no more
    let gone = Team { others: Vec::new(), ..team };
    let revoked = against(&gone, public.path(), &home, Timestamp::now());
    assert_eq!(
        told(&revoked),
        [
            "lily is REVOKED: nobody signs it any more, and phones hide what it signed at their next update",
            "lily-en is REVOKED: nobody signs it any more, and phones hide what it signed at their next update",
        ]
    );
}

/// The edition with what a record or message of a target is turned into.
fn forged(path: &str, change: impl Fn(&mut serde_json::Value), into: &str) -> Edition {
    use senthang::packing::pack;
    use senthang_core::model::{FactsSection, WordsSection};
    let mut edition = edition(|_| {});
    let bytes = &edition.targets[path];
    let mut value = match FactsSection::unpack(bytes) {
        Ok(section) => serde_json::to_value(section).unwrap(),
        Err(_) => serde_json::to_value(WordsSection::unpack(bytes).unwrap()).unwrap(),
    };
    change(&mut value);
    edition.targets.insert(into.to_owned(), pack(&value).unwrap());
    edition
}

#[test]
fn nothing_hides_from_who_signs() {
    let team = Team::generate().unwrap();
    let public = tempfile::tempdir().unwrap();
    team.publish(&edition(|_| {}), public.path(), Timestamp::now()).unwrap();
    let told = |edition: &Edition| -> Vec<String> {
        let changes = against(&team, public.path(), edition, Timestamp::now());
        changes.into_iter().map(|change| change.text).collect()
    };
    let facts = "la/senthang/hotlines-la";
    let number = |number: &'static str| {
        move |value: &mut serde_json::Value| value["records"][0]["number"] = number.into()
    };
    assert_eq!(
        told(&forged(facts, number("1\u{1b}[2K\u{202e}\n9"), facts)),
        ["hotline la-police: number 9999 → 1\\u{1b}[2K\\u{202e}\\u{a}9"]
    );
    let long = "1".repeat(500);
    let told_long = told(&forged(facts, |value| value["records"][0]["number"] = long.clone().into(), facts));
    assert!(told_long[0].ends_with(&long), "a number is never cut");
    // what a phone would find in two places
    let twice = told(&forged(facts, number("9990"), "la/senthang/more"));
    assert!(twice.contains(&"hotline la-police stands twice, and not alike".to_owned()), "{twice:?}");
    let words = "la/senthang/words/en/people";
    let change = |value: &mut serde_json::Value| value["messages"][0]["source"] = "x = y".into();
    let twice = told(&forged(words, change, "la/senthang/words/en/more"));
    assert!(twice.iter().any(|told| told.ends_with(" in en stands twice, and not alike")), "{twice:?}");
    let mut unread = edition(|_| {});
    unread.targets.insert(facts.to_owned(), b"damaged".to_vec());
    assert!(told(&unread).contains(&format!("{facts} does not read: what it says is not shown")));
}

#[test]
fn a_published_file_that_is_gone_is_told_and_not_passed_over() {
    let team = Team::generate().unwrap();
    let public = tempfile::tempdir().unwrap();
    let before = edition(|_| {});
    team.publish(&before, public.path(), Timestamp::now()).unwrap();
    let path = "la/senthang/hotlines-la";
    let hash = &before.plan.targets[path].sha256;
    fs::write(public.path().join(senthang::build::target_file(path, hash)), "damaged").unwrap();
    let told = against(&team, public.path(), &before, Timestamp::now());
    assert_eq!(told[0].weight, Weight::Number, "its numbers are all new to who reads this");
    assert!(
        told.iter().any(|change| {
            change.weight == Weight::Removed
                && change.text
                    == format!(
                        "{path}: the published file is missing or damaged; what changes in it is not shown"
                    )
        }),
        "{told:#?}"
    );
}
