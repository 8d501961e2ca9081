//! People who sign wrongly, and what publishing and taking must withstand; several organisations stand in
//! `organisations`.

use std::fs;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use senthang::build::{Edition, build};
use senthang::keys::Key;
use senthang::packing::pack;
use senthang::repository::{Existing, RepositoryError, Signed, prepare};
use senthang::tree::Tree;
use senthang_core::model::{Message, Record, Review, WordsSection};
use senthang_core::store::{self, Applied, NewTarget, Store};
use senthang_core::sync::{CancelToken, Clock, News, Observer, Progress, Quiet, SyncError};
use senthang_core::trust::{sha256, to_canonical_bytes};
use serde_json::{Value, json};

use crate::stage::{
    Stage, changed_edition, checkout, copied_as_it_is, everything, here, job_hours, real_edition, sync,
};

fn signed(value: Value, keys: &[&Key]) -> Vec<u8> {
    let mut metadata = Signed { signed: value, signatures: std::collections::BTreeMap::new() };
    let bytes = to_canonical_bytes(&metadata.signed).unwrap();
    for key in keys {
        metadata.signatures.insert(key.id(), key.sign(&bytes));
    }
    metadata.bytes()
}

fn real(kind: &str, id: &str) -> Record {
    Tree::read(&checkout(), "la").unwrap().record(kind, id).unwrap().record.clone()
}

/// The names of places and needs are the home organisation's.
#[test]
fn a_line_of_any_organisation_is_found_by_its_country_and_what_it_helps_with() {
    let stage = Stage::published();
    let phone = stage.synced("phone", "http://127.0.0.1:9");
    let Record::Hotline(mut hotline) = real("hotline", "la-1362") else { panic!("a hotline") };
    (hotline.id, hotline.country) = ("zzz-1".to_owned(), "KH".to_owned());
    let record = Record::Hotline(hotline);
    let (id, source) = ("hotline-zzz-1".to_owned(), "hotline-zzz-1 = Brass lantern".to_owned());
    let section =
        WordsSection { messages: vec![Message { id, source, review: Review::Draft, english: None }] };
    let target = |path: &str, content: Applied| NewTarget {
        path: path.to_owned(),
        publisher: "zzz".to_owned(),
        sha256: sha256(path.as_bytes()),
        bytes: Vec::new(),
        content,
    };
    let body = serde_json::to_string(&record).unwrap();
    let edition = store::Edition {
        base: Some(fs::read(stage.public.join("metadata/timestamp.json")).unwrap()),
        targets: vec![
            target("la/zzz/x", Applied::Facts(vec![(record, body)])),
            target("la/zzz/words/en/x", Applied::Words { language: "en".to_owned(), section }),
        ],
        ..store::Edition::default()
    };
    let mut store = Store::open(&stage.folder.path().join("phone")).unwrap();
    assert!(store.apply(&edition).unwrap());
    for words in ["brass lantern", "brass cambodia", "brass trafficking", "brass hotlines"] {
        let found = phone.search(words, &here("LA", "en")).unwrap();
        let line = found.groups.iter().flat_map(|group| &group.lines).find(|line| line.publisher == "zzz");
        assert!(line.is_some_and(|line| line.id == "zzz-1" && !line.partly), "{words}: {found:#?}");
    }
}

#[test]
fn words_of_a_translator_who_leaves_go() {
    let stage = Stage::published();
    let server = stage.serve();
    let synced = |name: &str| {
        let mut settings = stage.settings(name, Some(&server.url()));
        settings.languages = vec!["th".to_owned(), "lo".to_owned()];
        let phone = senthang_core::Guide::open(settings).unwrap();
        sync(&phone).unwrap();
        phone.hotlines(&here("LA", "th")).unwrap().lines.remove(0).name.language
    };
    assert_eq!(synced("phone"), "th");
    let copy = copied_as_it_is();
    let file = copy.path().join("content/la/pack.toml");
    let pack = fs::read_to_string(&file).unwrap();
    let thai = pack.lines().find(|line| line.contains("tag = \"th\"")).unwrap().to_owned();
    fs::write(&file, pack.replace(&thai, "")).unwrap();
    // the cards for Thailand stay
    for file in fs::read_dir(copy.path().join("locales/th")).unwrap() {
        let path = file.unwrap().path();
        if !path.ends_with("cards.ftl") {
            fs::remove_file(path).unwrap();
        }
    }
    stage.publish(&build(&Tree::read(copy.path(), "la").unwrap(), "2026-11-23".parse().unwrap()).unwrap());
    assert_eq!(synced("phone"), "lo");
    synced("fresh");
    let held = |name: &str| everything(&stage.folder.path().join(name));
    assert_eq!(held("phone"), held("fresh"));
}

/// The real edition with one more message in one section of Lao words.
fn with_message(source: String) -> Edition {
    let mut edition = real_edition().clone();
    let path = "la/senthang/words/lo/people";
    let mut section = WordsSection::unpack(&edition.targets[path]).unwrap();
    section.messages.push(Message { id: "a".to_owned(), source, review: Review::Draft, english: None });
    let bytes = pack(&section).unwrap();
    let planned = edition.plan.targets.get_mut(path).unwrap();
    (planned.length, planned.sha256) = (bytes.len() as u64, sha256(&bytes));
    edition.targets.insert(path.to_owned(), bytes);
    edition
}

#[test]
fn words_that_would_overflow_the_stack_are_refused_before_they_are_parsed() {
    let stage = Stage::empty();
    for source in [
        "a = ".to_owned() + &"{".repeat(1_000_000),
        "a = ".to_owned() + &"{ \"}\" ->\n *[a] {".repeat(100_000),
    ] {
        let refused = stage.team.publish(&with_message(source), &stage.public, Timestamp::now());
        assert!(matches!(refused, Err(RepositoryError::Refused(_))), "{refused:?}");
    }
}

#[test]
fn a_publishing_time_far_ahead_decides_nothing_for_ever() {
    // a key in wrong hands
    let mut stage = Stage::empty();
    stage.publish(real_edition());
    let server = stage.serve();
    let phone = stage.phone("phone", &server.url());
    sync(&phone).unwrap();
    let mut timestamp = Existing::read(&stage.public).unwrap().roles["timestamp"].signed.clone();
    timestamp["version"] = json!(2);
    timestamp["x-published"] = json!("9000-01-01T00:00:00Z");
    timestamp["expires"] = json!("9000-02-01T00:00:00Z");
    fs::write(stage.public.join("metadata/timestamp.json"), signed(timestamp, &[&stage.team.machine]))
        .unwrap();
    let _ = sync(&phone);
    Arc::get_mut(&mut stage.team).unwrap().machine = Key::generate().unwrap();
    stage.publish(&changed_edition("17:30"));
    sync(&phone).unwrap();
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30");

    // a publisher's clock that was wrong once
    let stage = Stage::empty();
    let now = Timestamp::now();
    stage.publish_at(real_edition(), now + SignedDuration::from_hours(300 * 24));
    let server = stage.serve();
    let phone = stage.phone("phone", &server.url());
    assert_eq!(sync(&phone).unwrap().clock, Clock::Behind);
    stage.publish_at(&changed_edition("17:30"), now);
    assert_eq!(sync(&phone).unwrap().clock, Clock::Plausible);
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30");
}

#[test]
fn the_second_signer_does_not_sign_times_that_the_first_chose() {
    let stage = Stage::empty();
    let folder = stage.folder.path().join("edition");
    real_edition().write(&folder).unwrap();
    let roles = stage.team.roles(&real_edition().plan.languages);
    let fresh = || prepare(&real_edition().plan, &roles, &Existing::default(), Timestamp::now()).unwrap();
    for (file, field, value) in [
        ("1.senthang.json", "expires", "9000-01-01T00:00:00Z"),
        ("1.senthang.json", "x-edition", "2030-01-01"),
    ] {
        let mut draft = fresh();
        draft.files.get_mut(file).unwrap().signed[field] = json!(value);
        draft.sign(&stage.team.alice).unwrap();
        draft.write(&folder).unwrap();
        let refused = fresh().resume(&folder);
        assert!(matches!(refused, Err(RepositoryError::Metadata { .. })), "{field}: {refused:?}");
    }
    let mut draft = fresh();
    draft.sign(&stage.team.alice).unwrap();
    draft.write(&folder).unwrap();
    let mut second = fresh();
    second.resume(&folder).unwrap();
    second.sign(&stage.team.bob).unwrap();
    assert_eq!(second.files["1.senthang.json"].signatures.len(), 2);
}

#[test]
fn nothing_is_published_onto_a_folder_with_a_gap() {
    let stage = Stage::published();
    stage.publish(&changed_edition("17:30"));
    fs::remove_file(stage.public.join("metadata/2.senthang.json")).unwrap();
    let refused = stage.team.publish(&changed_edition("18:30"), &stage.public, Timestamp::now());
    assert!(refused.unwrap_err().to_string().contains("is missing"));
}

#[test]
fn an_observer_that_fails_ends_its_own_sync_only() {
    struct Fails;
    impl Observer for Fails {
        fn progress(&self, _progress: Progress) {
            panic!("as a shell may");
        }
    }
    let stage = Stage::published();
    let server = stage.serve();
    let phone = stage.phone("phone", &server.url());
    let failed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        phone.sync(Timestamp::now(), &Fails, &CancelToken::new()).map(|report| report.news)
    }));
    assert!(failed.is_err());
    assert_eq!(sync(&phone).unwrap().news, News::Updated);
}

#[test]
fn a_hash_that_is_an_address_is_none() {
    let stage = Stage::published();
    let server = stage.serve();
    let phone = stage.synced("phone", &server.url());
    let existing = Existing::read(&stage.public).unwrap();
    let mut role = existing.roles["senthang"].signed.clone();
    role["version"] = json!(2);
    role["targets"]["la/senthang/hotlines-th"]["hashes"]["sha256"] =
        json!("../../../metadata/timestamp.json?phone=1&");
    let (alice, bob, machine) = (&stage.team.alice, &stage.team.bob, &stage.team.machine);
    fs::write(stage.public.join("metadata/2.senthang.json"), signed(role, &[alice, bob])).unwrap();
    let mut snapshot = existing.roles["snapshot"].signed.clone();
    (snapshot["version"], snapshot["meta"]["senthang.json"]["version"]) = (json!(2), json!(2));
    fs::write(stage.public.join("metadata/2.snapshot.json"), signed(snapshot, &[machine])).unwrap();
    let mut timestamp = existing.roles["timestamp"].signed.clone();
    (timestamp["version"], timestamp["meta"]["snapshot.json"]["version"]) = (json!(2), json!(2));
    fs::write(stage.public.join("metadata/timestamp.json"), signed(timestamp, &[machine])).unwrap();
    let refused = phone.sync(Timestamp::now(), &Quiet, &CancelToken::new());
    assert!(matches!(refused, Err(SyncError::Untrusted { .. })), "{refused:?}");
}

#[test]
fn content_is_in_the_file_itself_after_a_sync() {
    let stage = Stage::published();
    let server = stage.serve();
    sync(&stage.phone("phone", &server.url())).unwrap();
    let alone = stage.folder.path().join("alone");
    fs::create_dir(&alone).unwrap();
    fs::copy(stage.folder.path().join("phone/content.db"), alone.join("content.db")).unwrap();
    assert_eq!(everything(&alone), everything(&stage.folder.path().join("phone")));
}
