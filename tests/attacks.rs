//! Attacks by name, on real metadata signed by real keys.

use std::fs;
use std::path::PathBuf;

use jiff::{SignedDuration, Timestamp};
use senthang::build::{Edition, target_file};
use senthang::keys::Key;
use senthang::packing::pack;
use senthang::repository::{Existing, RepositoryError, Signed, prepare, publish};
use senthang::team::Team;
use senthang_core::Guide;
use senthang_core::model::{Message, Review, WordsSection};
use senthang_core::sync::{CancelToken, Clock, News, Quiet, Report, SyncError};
use senthang_core::trust::{sha256, to_canonical_bytes};
use serde_json::{Value, json};

use crate::stage::{Stage, changed_edition, copy_all, here, job_hours, real_edition, sync};

impl Stage {
    fn metadata(&self, name: &str) -> PathBuf {
        self.public.join("metadata").join(name)
    }

    fn newest(&self, role: &str) -> u64 {
        Existing::read(&self.public).unwrap().version(role)
    }

    /// Writes metadata that these keys sign, made from what is published.
    fn forge(&self, from: &str, to: &str, keys: &[&Key], change: impl FnOnce(&mut Value)) {
        let mut forged = Signed::parse(&fs::read(self.metadata(from)).unwrap()).unwrap();
        change(&mut forged.signed);
        forged.signatures.clear();
        for key in keys {
            forged.signatures.insert(key.id(), key.sign(&to_canonical_bytes(&forged.signed).unwrap()));
        }
        fs::write(self.metadata(to), forged.bytes()).unwrap();
    }

    /// A new snapshot and timestamp by the machine's key, with other versions in the snapshot.
    fn forge_online(&self, change: impl FnOnce(&mut Value)) {
        let (snapshot, timestamp) = (self.newest("snapshot"), self.newest("timestamp"));
        let machine = [&self.team.machine];
        self.forge(
            &format!("{snapshot}.snapshot.json"),
            &format!("{}.snapshot.json", snapshot + 1),
            &machine,
            |signed| {
                signed["version"] = json!(snapshot + 1);
                change(&mut signed["meta"]);
            },
        );
        self.forge("timestamp.json", "timestamp.json", &machine, |signed| {
            signed["version"] = json!(timestamp + 1);
            signed["meta"]["snapshot.json"]["version"] = json!(snapshot + 1);
        });
    }

    /// A new version of an organisation's role, by these keys, pinned by snapshot and timestamp.
    fn forge_role(&self, role: &str, keys: &[&Key], change: impl FnOnce(&mut Value)) {
        let version = self.newest(role);
        self.forge(
            &format!("{version}.{role}.json"),
            &format!("{}.{role}.json", version + 1),
            keys,
            |signed| {
                signed["version"] = json!(version + 1);
                change(signed);
            },
        );
        self.forge_online(|meta| meta[format!("{role}.json")]["version"] = json!(version + 1));
    }
}

/// A phone that holds the first edition, and the stage behind it.
fn synced() -> (Stage, senthang::serve::Server, Guide) {
    let stage = Stage::published();
    let server = stage.serve();
    let phone = stage.synced("phone", &server.url());
    (stage, server, phone)
}

fn refused(phone: &Guide, says: &str) {
    match sync(phone) {
        Err(SyncError::Untrusted { role, why }) => {
            assert!(format!("{role}: {why}").contains(says), "{role}: {why}");
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(job_hours(phone), "Mo-Fr 08:30-16:30", "the old edition still answers");
}

#[test]
fn one_byte_of_a_target_is_turned() {
    let (stage, _server, phone) = synced();
    let edition = changed_edition("17:30");
    stage.publish(&edition);
    let path = "la/senthang/hotlines-th";
    let file = stage.public.join(target_file(path, &edition.plan.targets[path].sha256));
    let good = fs::read(&file).unwrap();
    for place in (0..good.len()).step_by(good.len() / 7) {
        let mut bad = good.clone();
        bad[place] ^= 1;
        fs::write(&file, bad).unwrap();
        refused(&phone, path);
    }
    fs::write(&file, [good.clone(), b"!".to_vec()].concat()).unwrap();
    refused(&phone, "longer than");
    fs::write(&file, good).unwrap();
    assert_eq!(sync(&phone).unwrap().news, News::Updated);
}

#[test]
fn another_hand_signs_the_timestamp() {
    let (stage, _server, phone) = synced();
    let stranger = Key::generate().unwrap();
    stage.forge("timestamp.json", "timestamp.json", &[&stranger], |signed| signed["version"] = json!(9));
    refused(&phone, "0 of 1 needed signatures");
    // an editor's key is none for the timestamp either
    stage.forge("timestamp.json", "timestamp.json", &[&stage.team.alice], |signed| {
        signed["version"] = json!(9);
    });
    refused(&phone, "0 of 1 needed signatures");
}

#[test]
fn a_whole_repository_of_strangers() {
    let (stage, _server, phone) = synced();
    fs::remove_dir_all(&stage.public).unwrap();
    Team::generate().unwrap().publish(&changed_edition("17:30"), &stage.public, Timestamp::now()).unwrap();
    assert!(matches!(sync(&phone), Err(SyncError::Untrusted { .. })));
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30");
    let fresh = Stage::published();
    let mut settings = fresh.settings("phone", Some(&stage.serve().url()));
    settings.folder = stage.folder.path().join("fresh");
    let server = stage.serve();
    settings.server = Some(server.url().parse().unwrap());
    assert!(matches!(sync(&Guide::open(settings).unwrap()), Err(SyncError::Untrusted { .. })));
}

#[test]
fn the_timestamp_goes_back() {
    let (stage, _server, phone) = synced();
    let old = fs::read(stage.metadata("timestamp.json")).unwrap();
    stage.publish(&changed_edition("17:30"));
    sync(&phone).unwrap();
    fs::write(stage.metadata("timestamp.json"), old).unwrap();
    match sync(&phone) {
        Err(SyncError::Untrusted { why, .. }) => assert!(why.contains("is older than"), "{why}"),
        other => panic!("{other:?}"),
    }
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30");
}

#[test]
fn the_snapshot_goes_back_under_a_new_timestamp() {
    let (stage, _server, phone) = synced();
    stage.publish(&changed_edition("17:30"));
    sync(&phone).unwrap();
    stage.forge("timestamp.json", "timestamp.json", &[&stage.team.machine], |signed| {
        signed["version"] = json!(3);
        signed["meta"]["snapshot.json"]["version"] = json!(1);
    });
    assert!(matches!(sync(&phone), Err(SyncError::Untrusted { .. })));
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30");
}

#[test]
fn an_organisation_goes_back_under_a_new_snapshot() {
    let (stage, _server, phone) = synced();
    stage.publish(&changed_edition("17:30"));
    sync(&phone).unwrap();
    stage.forge_online(|meta| meta["senthang.json"]["version"] = json!(1));
    assert!(matches!(sync(&phone), Err(SyncError::Untrusted { .. })));
    stage.forge_online(|meta| drop(meta.as_object_mut().unwrap().remove("senthang.json")));
    assert!(matches!(sync(&phone), Err(SyncError::Untrusted { .. })));
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30");
}

#[test]
fn time_stands_still() {
    let (_stage, _server, phone) = synced();
    let later = Timestamp::now() + SignedDuration::from_hours(8 * 24);
    let result = phone.sync(later, &Quiet, &CancelToken::new());
    assert!(matches!(result, Err(SyncError::Expired { .. })), "{result:?}");
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30", "expiry stops updates, and hides nothing");
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
fn one_editor_alone_changes_facts() {
    let (stage, _server, phone) = synced();
    stage.forge_role("senthang", &[&stage.team.alice], |signed| signed["targets"] = json!({}));
    refused(&phone, "1 of 2 needed signatures");
    // the same editor twice is one editor
    let (alice, version) = (&stage.team.alice, stage.newest("senthang"));
    let file = stage.metadata(&format!("{version}.senthang.json"));
    let mut twice: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    let signature = twice["signatures"][0].clone();
    assert_eq!(signature["keyid"], json!(alice.id()));
    twice["signatures"].as_array_mut().unwrap().push(signature);
    fs::write(&file, twice.to_string()).unwrap();
    refused(&phone, "duplicate signature");
}

#[test]
fn the_machine_alone_changes_facts() {
    let (stage, _server, phone) = synced();
    stage.forge_role("senthang", &[&stage.team.machine], |signed| signed["targets"] = json!({}));
    refused(&phone, "0 of 2 needed signatures");
}

#[test]
fn a_translator_signs_a_number() {
    let (stage, _server, phone) = synced();
    // the number that the translator would like to change
    let edition = changed_edition("23:59");
    let path = "la/senthang/hotlines-th";
    let bytes = &edition.targets[path];
    fs::write(stage.public.join(target_file(path, &sha256(bytes))), bytes).unwrap();
    let target = json!({
        "length": bytes.len(), "hashes": { "sha256": sha256(bytes) }, "custom": { "schema": { "major": 1, "minor": 0 } },
    });
    stage.forge_role("senthang-lo", &[&stage.team.translator], |signed| signed["targets"][path] = target);
    let report = sync(&phone).unwrap();
    let trouble = report.publishers[0].trouble.clone().unwrap();
    assert!(trouble.contains("paths that are not its own"), "{trouble}");
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30");
    // its failure is its own: facts go on
    stage.publish(&changed_edition("17:30"));
    sync(&phone).unwrap();
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30");
}

#[test]
fn an_organisation_delegates_further() {
    let (stage, _server, phone) = synced();
    let stranger = Key::generate().unwrap();
    stage.forge_role("senthang", &[&stage.team.alice, &stage.team.bob], |signed| {
        let role = json!({ "name": "stranger", "keyids": [stranger.id()], "threshold": 1, "terminating": false, "paths": ["la/senthang/*"] });
        let key = json!({ "keytype": "ed25519", "scheme": "ed25519", "keyval": { "public": stranger.public() } });
        signed["delegations"] = json!({ "keys": { stranger.id(): key }, "roles": [role] });
    });
    refused(&phone, "delegates further");
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
fn a_target_longer_than_was_signed() {
    let (stage, _server, phone) = synced();
    stage.forge_role("senthang", &[&stage.team.alice, &stage.team.bob], |signed| {
        signed["targets"]["la/senthang/hotlines-th"]["length"] = json!(10);
        signed["targets"]["la/senthang/hotlines-th"]["hashes"]["sha256"] =
            json!(real_edition().plan.targets["la/senthang/hotlines-la"].sha256);
    });
    assert!(sync(&phone).is_err());
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30");
}

#[test]
fn a_target_that_is_signed_as_enormous() {
    let (stage, _server, phone) = synced();
    stage.forge_role("senthang", &[&stage.team.alice, &stage.team.bob], |signed| {
        signed["targets"]["la/senthang/hotlines-th"]["length"] = json!(15_000_000_u64);
        signed["targets"]["la/senthang/hotlines-th"]["hashes"]["sha256"] = json!("00".repeat(32));
    });
    refused(&phone, "exceeds");
    stage.forge_role("senthang", &[&stage.team.alice, &stage.team.bob], |signed| {
        signed["targets"]["la/senthang/hotlines-th"]["length"] = json!(4_000_000_000_u64);
    });
    refused(&phone, "it signs more than");
}

#[test]
fn content_of_a_newer_format() {
    let (stage, _server, phone) = synced();
    stage.forge_role("senthang", &[&stage.team.alice, &stage.team.bob], |signed| {
        signed["targets"]["la/senthang/hotlines-th"]["custom"]["schema"]["major"] = json!(2);
    });
    assert!(matches!(sync(&phone), Err(SyncError::TooNew { found: 2, known: 1 })));
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30");
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
            "facts" => roles.facts.keys = vec![team.carol.public(), new.public()],
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
fn a_root_that_the_old_holders_did_not_sign() {
    let (stage, _server, phone) = synced();
    let stranger = Team::generate().unwrap();
    let roles = stranger.roles(&real_edition().plan.languages);
    let mut draft =
        prepare(&real_edition().plan, &roles, &Existing::read(&stage.public).unwrap(), Timestamp::now())
            .unwrap();
    for key in [&stranger.alice, &stranger.bob, &stranger.machine, &stranger.translator] {
        draft.sign(key).unwrap();
    }
    for (name, metadata) in &draft.files {
        fs::write(stage.metadata(name), metadata.bytes()).unwrap();
    }
    refused(&phone, "needed signatures");
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
