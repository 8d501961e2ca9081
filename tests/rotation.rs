//! Attacks by name, on real metadata signed by real keys.

use std::fs;

use jiff::{SignedDuration, Timestamp};
use senthang::build::{Edition, target_file};
use senthang::keys::Key;
use senthang::packing::pack;
use senthang::repository::{Existing, RepositoryError, prepare, publish};
use senthang::team::Team;
use senthang_core::Guide;
use senthang_core::model::{Message, Review, WordsSection};
use senthang_core::sync::{CancelToken, Clock, News, Quiet, Report, SyncError};
use senthang_core::trust::sha256;
use serde_json::json;

use crate::stage::{Stage, changed_edition, copy_all, here, job_hours, real_edition, sync};

/// A phone that holds the first edition, and the stage behind it.
fn synced() -> (Stage, senthang::serve::Server, Guide) {
    let stage = Stage::published();
    let server = stage.serve();
    let phone = stage.synced("phone", &server.url());
    (stage, server, phone)
}

#[test]
fn a_clock_that_is_behind_is_told_and_not_believed() {
    let (stage, _server, phone) = synced();
    let at = |time: &str| -> Result<Report, SyncError> {
        phone.sync(time.parse().unwrap(), &Quiet, &CancelToken::new())
    };
    assert_eq!(at("1970-01-01T00:00:00Z").unwrap().clock, Clock::Behind);
    stage.publish(&changed_edition("17:30"));
    let report = at("2001-01-01T00:00:00Z").unwrap();
    assert_eq!((report.news, report.clock), (News::Updated, Clock::Behind));
    assert_eq!(sync(&phone).unwrap().clock, Clock::Plausible);
}

#[test]
fn words_that_are_no_words_stay_outside_and_facts_go_on() {
    let (stage, _server, phone) = synced();
    let bad = Message {
        id: "why-open".into(),
        source: "why-open = { $\n".into(),
        review: Review::Draft,
        english: None,
    };
    let bytes = pack(&WordsSection { messages: vec![bad] }).unwrap();
    let path = "la/senthang/words/lo/app";
    fs::write(stage.public.join(target_file(path, &sha256(&bytes))), &bytes).unwrap();
    stage.forge_role("senthang-lo", &[&stage.team.translator], |signed| {
        signed["targets"][path]["length"] = json!(bytes.len());
        signed["targets"][path]["hashes"]["sha256"] = json!(sha256(&bytes));
    });
    let report = sync(&phone).unwrap();
    assert!(report.publishers[0].trouble.clone().unwrap().contains("no Fluent message"));
    let why = phone.hotlines(&here("TH", "lo")).unwrap().lines.remove(0).why.remove(0);
    assert_eq!(why.language, "lo", "the words that were there are still there");
}

#[test]
fn keys_change_hands_and_phones_follow() {
    let (stage, server, phone) = synced();
    // Carol and two new people take over; the machine has a new key
    let (next, later) = (Team::generate().unwrap(), changed_edition("17:30"));
    let mut roles = next.roles(&later.plan.languages);
    roles.root.keys = vec![stage.team.bob.public(), next.alice.public(), next.bob.public()];
    let mut draft =
        prepare(&later.plan, &roles, &Existing::read(&stage.public).unwrap(), Timestamp::now()).unwrap();
    for key in [&next.alice, &next.bob, &next.translator, &next.machine] {
        draft.sign(key).unwrap();
    }
    // those who held the root before have not agreed yet
    let refused = publish(&later, &draft, &stage.public, Timestamp::now());
    assert!(matches!(refused, Err(RepositoryError::Threshold { .. })), "{refused:?}");
    for key in [&stage.team.alice, &stage.team.bob] {
        draft.sign(key).unwrap();
    }
    publish(&later, &draft, &stage.public, Timestamp::now()).unwrap();
    assert_eq!(sync(&phone).unwrap().news, News::Updated);
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30");
    sync(&stage.phone("fresh", &server.url())).unwrap();
    // the old machine key signs nothing any more
    let timestamp = stage.newest("timestamp");
    stage.forge("timestamp.json", "timestamp.json", &[&stage.team.machine], |signed| {
        signed["version"] = json!(timestamp + 1);
    });
    assert!(matches!(sync(&phone), Err(SyncError::Untrusted { .. })));
}

#[test]
fn one_key_of_one_role_changes() {
    for change in ["targets", "facts", "machine"] {
        let (stage, _server, phone) = synced();
        let (team, edition) = (&stage.team, changed_edition("17:30"));
        let mut roles = team.roles(&edition.plan.languages);
        let new = Key::generate().unwrap();
        match change {
            "targets" => roles.targets.keys = vec![team.carol.public(), new.public()],
            "facts" => roles.organisations[0].facts.keys = vec![team.carol.public(), new.public()],
            _ => {
                roles.snapshot.keys = vec![new.public()];
                roles.timestamp.keys = vec![new.public()];
            }
        }
        let existing = Existing::read(&stage.public).unwrap();
        let mut draft = prepare(&edition.plan, &roles, &existing, Timestamp::now()).unwrap();
        for key in [&team.alice, &team.bob, &team.carol, &team.machine, &new] {
            let _ = draft.sign(key);
        }
        // words are not signed anew: their translator has not changed
        assert!(
            !draft.files.keys().any(|file| file.contains("senthang-lo")),
            "{change}: {:?}",
            draft.files.keys()
        );
        publish(&edition, &draft, &stage.public, Timestamp::now())
            .unwrap_or_else(|error| panic!("{change}: {error}"));
        sync(&phone).unwrap_or_else(|error| panic!("{change}: {error}"));
        assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30", "{change}");
    }
}

#[test]
fn a_phone_forty_roots_behind_catches_up() {
    let (stage, _server, phone) = synced();
    let mut at = Timestamp::now();
    // without words it is published in a fifth of the time
    let mut facts = real_edition().clone();
    facts.targets.retain(|path, _| !path.contains("/words/"));
    facts.plan.targets.retain(|path, _| !path.contains("/words/"));
    for _ in 0..40 {
        // more than half of a root's year
        at += SignedDuration::from_hours(200 * 24);
        stage.publish_at(&facts, at);
    }
    stage.publish_at(&changed_edition("17:30"), at);
    assert!(Existing::read(&stage.public).unwrap().roots.len() > 40);
    // the roots that were verified are kept though the refresh fails: else a phone that is many
    // roots behind would walk them again and again
    let snapshot = stage.metadata(&format!("{}.snapshot.json", stage.newest("snapshot")));
    let bytes = fs::read(&snapshot).unwrap();
    fs::remove_file(&snapshot).unwrap();
    let sync = || phone.sync(at, &Quiet, &CancelToken::new());
    assert!(matches!(sync(), Err(SyncError::Untrusted { .. })));
    fs::write(&snapshot, bytes).unwrap();
    let report = sync().unwrap();
    assert!(report.requests < 15, "{report:?}");
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30");
}

#[test]
fn a_memory_card_goes_the_same_way_and_cannot_go_back() {
    let (stage, _server, phone) = synced();
    let card = stage.folder.path().join("card");
    copy_all(&stage.public, &card);
    stage.publish(&changed_edition("17:30"));
    sync(&phone).unwrap();
    let from_card = || phone.import(&card, Timestamp::now(), &Quiet, &CancelToken::new());
    assert_eq!(from_card().unwrap().news, News::Older, "an old card");
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30");
    let offline = Guide::open(stage.settings("offline", None)).unwrap();
    offline.import(&card, Timestamp::now(), &Quiet, &CancelToken::new()).unwrap();
    assert_eq!(job_hours(&offline), "Mo-Fr 08:30-16:30");
    let empty = tempfile::tempdir().unwrap();
    let error = offline.import(empty.path(), Timestamp::now(), &Quiet, &CancelToken::new()).unwrap_err();
    assert!(error.to_string().contains("holds no published content"), "{error}");
}

#[test]
fn an_edition_that_a_phone_would_refuse_is_not_published() {
    let stage = Stage::published();
    let mut broken: Edition = changed_edition("17:30");
    broken.targets.insert("la/senthang/hotlines-th".to_owned(), b"not what was built".to_vec());
    let refused = stage.team.publish(&broken, &stage.public, Timestamp::now());
    assert!(matches!(refused, Err(RepositoryError::Refused(_))), "{refused:?}");
    assert_eq!(stage.newest("timestamp"), 1);
}

#[test]
fn two_publishers_do_not_race() {
    let stage = Stage::published();
    let (mine, theirs) = (changed_edition("17:30"), changed_edition("18:30"));
    let existing = Existing::read(&stage.public).unwrap();
    let mut draft =
        prepare(&mine.plan, &stage.team.roles(&mine.plan.languages), &existing, Timestamp::now()).unwrap();
    for key in [&stage.team.alice, &stage.team.bob, &stage.team.machine] {
        draft.sign(key).unwrap();
    }
    stage.publish(&theirs);
    let raced = publish(&mine, &draft, &stage.public, Timestamp::now());
    assert!(matches!(raced, Err(RepositoryError::Raced { found: 2, expected: 1 })), "{raced:?}");
}
