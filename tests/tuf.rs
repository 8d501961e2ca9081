//! The Update Framework in full, by name: what the attacker holds, and what must happen. Each over
//! real HTTP, on metadata that real keys sign; whatever is refused, the old content still answers.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use jiff::{SignedDuration, Timestamp};
use senthang::build::target_file;
use senthang::keys::{Key, tuf_key};
use senthang::repository::Signed;
use senthang::serve::Server;
use senthang_core::Guide;
use senthang_core::sync::{CancelToken, Clock, News, Quiet, Report, SyncError};
use senthang_core::trust::to_canonical_bytes;
use serde_json::{Value, json};

use crate::stage::{Stage, changed_edition, copy_all, everything, job_hours, sync};

/// The target that says when the Thai job line is open.
const LINE: &str = "la/senthang/hotlines-th";
const OLD: &str = "Mo-Fr 08:30-16:30";

/// Published metadata, as whoever holds keys may change them.
struct Repository(PathBuf);

impl Repository {
    fn of(stage: &Stage) -> Self {
        Self(stage.public.clone())
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.join("metadata").join(name)
    }

    fn read(&self, name: &str) -> Value {
        Signed::parse(&fs::read(self.file(name)).unwrap()).unwrap().signed
    }

    fn write(&self, name: &str, signed: Value, keys: &[&Key]) {
        let bytes = to_canonical_bytes(&signed).unwrap();
        let signatures: BTreeMap<_, _> = keys.iter().map(|key| (key.id(), key.sign(&bytes))).collect();
        fs::write(self.file(name), Signed { signed, signatures }.bytes()).unwrap();
    }

    fn newest(&self, role: &str) -> u64 {
        let files = fs::read_dir(self.0.join("metadata")).unwrap();
        let names = files.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let versions = names.filter_map(|name| {
            let (version, rest) = name.split_once('.')?;
            (rest == format!("{role}.json")).then(|| version.parse().unwrap())
        });
        versions.max().unwrap()
    }

    /// The next version of a role, by these keys.
    fn next(&self, role: &str, keys: &[&Key], change: impl FnOnce(&mut Value)) -> u64 {
        let mut signed = self.read(&format!("{}.{role}.json", self.newest(role)));
        signed["version"] = json!(self.newest(role) + 1);
        change(&mut signed);
        let version = signed["version"].as_u64().unwrap();
        self.write(&format!("{version}.{role}.json"), signed, keys);
        version
    }

    /// The first signature of a file once more, under another name of its key.
    fn sign_again(&self, name: &str) {
        let mut file: Value = serde_json::from_slice(&fs::read(self.file(name)).unwrap()).unwrap();
        let mut again = file["signatures"][0].clone();
        again["keyid"] = json!("another-name");
        file["signatures"].as_array_mut().unwrap().push(again);
        fs::write(self.file(name), file.to_string()).unwrap();
    }

    /// The next timestamp, by these keys.
    fn timestamp(&self, keys: &[&Key], change: impl FnOnce(&mut Value)) {
        let mut signed = self.read("timestamp.json");
        signed["version"] = json!(signed["version"].as_u64().unwrap() + 1);
        change(&mut signed);
        self.write("timestamp.json", signed, keys);
    }

    /// The next snapshot and a timestamp for it, by the machine that signs both.
    fn online(&self, machine: &Key, change: impl FnOnce(&mut Value)) {
        let version = self.next("snapshot", &[machine], |signed| change(&mut signed["meta"]));
        self.timestamp(&[machine], |signed| signed["meta"]["snapshot.json"]["version"] = json!(version));
    }

    /// The next version of a role, and snapshot and timestamp for it.
    fn release(&self, role: &str, keys: &[&Key], machine: &Key, change: impl FnOnce(&mut Value)) {
        let version = self.next(role, keys, change);
        self.online(machine, |meta| meta[format!("{role}.json")]["version"] = json!(version));
    }

    /// Other hours of the Thai job line, in the role of an organisation.
    fn hours(&self, role: &mut Value, closes: &str) {
        let edition = changed_edition(closes);
        let planned = &edition.plan.targets[LINE];
        fs::write(self.0.join(target_file(LINE, &planned.sha256)), &edition.targets[LINE]).unwrap();
        role["targets"][LINE]["length"] = json!(planned.length);
        role["targets"][LINE]["hashes"]["sha256"] = json!(planned.sha256);
    }

    /// An edition with other hours, by those who edit facts.
    fn edition(&self, closes: &str, editors: &[&Key], machine: &Key) {
        self.release("senthang", editors, machine, |role| self.hours(role, closes));
    }
}

/// Who holds a role of the root from now on.
fn hold(root: &mut Value, role: &str, threshold: usize, keys: &[&Key]) {
    for key in keys {
        root["keys"][key.id()] = tuf_key(&key.public());
    }
    let ids: Vec<String> = keys.iter().map(|key| key.id()).collect();
    root["roles"][role] = json!({ "keyids": ids, "threshold": threshold });
}

/// Who holds an organisation's role from now on.
fn delegate(targets: &mut Value, role: &str, threshold: usize, keys: &[&Key]) {
    for key in keys {
        targets["delegations"]["keys"][key.id()] = tuf_key(&key.public());
    }
    let roles = targets["delegations"]["roles"].as_array_mut().unwrap();
    let role = roles.iter_mut().find(|entry| entry["name"] == json!(role)).unwrap();
    role["keyids"] = keys.iter().map(|key| key.id()).collect();
    role["threshold"] = json!(threshold);
}

/// A phone that holds the first edition, what it took it from, and the stage behind it.
fn synced() -> (Stage, Repository, Server, Guide) {
    let stage = Stage::published();
    let server = stage.serve();
    let phone = stage.synced("phone", &server.url());
    let repository = Repository::of(&stage);
    (stage, repository, server, phone)
}

fn at(phone: &Guide, time: &str) -> Result<Report, SyncError> {
    phone.sync(time.parse().unwrap(), &Quiet, &CancelToken::new())
}

/// The update is refused as not to be trusted, in these words, and these hours still answer.
#[track_caller]
fn refused(phone: &Guide, says: &str, hours: &str) {
    match sync(phone) {
        Err(SyncError::Untrusted { role, why }) => {
            assert!(format!("{role}: {why}").contains(says), "{role}: {why}");
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(job_hours(phone), hours, "what was there still answers");
}

/// The update is refused because this role's time is over, and the first edition still answers.
#[track_caller]
fn expired(phone: &Guide, now: Timestamp, role: &str) {
    match phone.sync(now, &Quiet, &CancelToken::new()) {
        Err(SyncError::Expired { role: found, .. }) => assert_eq!(found, role),
        other => panic!("{other:?}"),
    }
    assert_eq!(job_hours(phone), OLD, "expiry stops updates, and hides nothing");
}

#[track_caller]
fn takes(phone: &Guide, hours: &str) {
    let report = sync(phone).unwrap();
    assert!(report.publishers.iter().all(|publisher| publisher.trouble.is_none()), "{report:?}");
    assert_eq!(job_hours(phone), hours);
}

fn keys<const N: usize>() -> [Key; N] {
    std::array::from_fn(|_| Key::generate().unwrap())
}

// ---- roots ----

#[test]
fn every_holder_changes_five_times_while_a_phone_sleeps() {
    let (stage, repository, server, phone) = synced();
    let teams: [[Key; 3]; 5] = std::array::from_fn(|_| keys());
    let mut old = [&stage.team.alice, &stage.team.bob, &stage.team.carol];
    let mut machine = &stage.team.machine;
    for [one, two, online] in &teams {
        // two of the old ones, and all of the new ones
        let new = [one, two, online];
        repository.next("root", &[old[0], old[1], one, two], |root| {
            hold(root, "root", 2, &new);
            hold(root, "targets", 2, &[one, two]);
            hold(root, "snapshot", 1, &[online]);
            hold(root, "timestamp", 1, &[online]);
        });
        (old, machine) = (new, online);
    }
    repository.release("targets", &old[..2], machine, |_| ());
    repository.edition("17:30", &[&stage.team.alice, &stage.team.bob], machine);
    takes(&phone, "Mo-Fr 08:30-17:30");
    takes(&stage.phone("fresh", &server.url()), "Mo-Fr 08:30-17:30");
    // those who held the keys before have nothing to say any more
    repository.timestamp(&[&stage.team.machine], |_| ());
    refused(&phone, "0 of 1 needed signatures", "Mo-Fr 08:30-17:30");
}

#[test]
fn more_roots_than_are_walked_at_once_are_walked_in_two_times() {
    let (stage, repository, _server, phone) = synced();
    let (team, [machine]) = (&stage.team, keys());
    for _ in 0..299 {
        repository.next("root", &[&team.alice, &team.bob], |_| ());
    }
    repository.next("root", &[&team.alice, &team.bob], |root| hold(root, "timestamp", 1, &[&machine]));
    repository.timestamp(&[&machine], |_| ());
    refused(&phone, "exceeded 256 root rotations", OLD);
    takes(&phone, OLD);
    repository.timestamp(&[&team.machine], |_| ());
    refused(&phone, "0 of 1 needed signatures", OLD);
}

#[test]
fn one_holder_of_the_root_and_two_of_his_friends() {
    let (stage, repository, _server, phone) = synced();
    let [one, two] = keys();
    let mine = [&stage.team.alice, &one, &two];
    repository.next("root", &mine, |root| {
        hold(root, "root", 2, &mine);
        hold(root, "targets", 2, &mine);
    });
    repository.timestamp(&[&stage.team.machine], |_| ());
    refused(&phone, "1 of 2 needed signatures", OLD);
}

#[test]
fn the_threshold_of_the_root_rises_and_two_are_no_longer_enough() {
    let (stage, repository, _server, phone) = synced();
    let (team, [machine]) = (&stage.team, keys());
    let all = [&team.alice, &team.bob, &team.carol];
    // two are enough for those who go, and not for those who come
    let rise = |root: &mut Value| hold(root, "root", 3, &all);
    repository.next("root", &all[..2], rise);
    repository.timestamp(&[&team.machine], |_| ());
    refused(&phone, "2 of 3 needed signatures", OLD);
    let signed = repository.read("2.root.json");
    repository.write("2.root.json", signed, &all);
    takes(&phone, OLD);
    let seize = |root: &mut Value| hold(root, "timestamp", 1, &[&machine]);
    repository.next("root", &all[..2], seize);
    repository.timestamp(&[&team.machine], |_| ());
    refused(&phone, "2 of 3 needed signatures", OLD);
    let signed = repository.read("3.root.json");
    repository.write("3.root.json", signed, &all);
    repository.timestamp(&[&machine], |_| ());
    takes(&phone, OLD);
}

#[test]
fn the_threshold_of_the_root_falls_only_if_as_many_sign_as_before() {
    let (stage, repository, _server, phone) = synced();
    let (team, [machine]) = (&stage.team, keys());
    let all = [&team.alice, &team.bob, &team.carol];
    repository.next("root", &[&team.alice], |root| hold(root, "root", 1, &all));
    repository.timestamp(&[&team.machine], |_| ());
    refused(&phone, "1 of 2 needed signatures", OLD);
    let signed = repository.read("2.root.json");
    repository.write("2.root.json", signed, &all[..2]);
    takes(&phone, OLD);
    // now one is enough
    repository.next("root", &[&team.carol], |root| hold(root, "timestamp", 1, &[&machine]));
    repository.timestamp(&[&machine], |_| ());
    takes(&phone, OLD);
}

#[test]
fn the_keys_of_a_root_are_stolen_after_they_were_replaced() {
    let (stage, repository, _server, phone) = synced();
    let (team, [one, two, online, thief]) = (&stage.team, keys());
    repository.next("root", &[&team.alice, &team.bob, &one, &two], |root| {
        hold(root, "root", 2, &[&one, &two]);
        hold(root, "targets", 2, &[&one, &two]);
        hold(root, "snapshot", 1, &[&online]);
        hold(root, "timestamp", 1, &[&online]);
    });
    repository.release("targets", &[&one, &two], &online, |_| ());
    takes(&phone, OLD);
    let seize = |root: &mut Value| {
        for role in ["root", "targets", "snapshot", "timestamp"] {
            hold(root, role, 1, &[&thief]);
        }
    };
    let stolen = [&team.alice, &team.bob, &team.carol, &thief];
    // in the place of the root that replaced them: the phone knows that one
    let mut root = repository.read("1.root.json");
    root["version"] = json!(2);
    seize(&mut root);
    repository.write("2.root.json", root, &stolen);
    repository.timestamp(&[&thief], |_| ());
    refused(&phone, "0 of 1 needed signatures", OLD);
    // and after it
    repository.next("root", &stolen, seize);
    refused(&phone, "0 of 2 needed signatures", OLD);
}

#[test]
fn a_root_under_the_name_of_another_version() {
    let (stage, repository, _server, phone) = synced();
    let mut root = repository.read("1.root.json");
    root["version"] = json!(3);
    repository.write("2.root.json", root, &[&stage.team.alice, &stage.team.bob]);
    repository.timestamp(&[&stage.team.machine], |_| ());
    refused(&phone, "root version must increment by one", OLD);
}

#[test]
fn a_root_is_missing_from_the_chain() {
    let (stage, repository, _server, phone) = synced();
    let (team, [machine]) = (&stage.team, keys());
    for _ in 0..2 {
        repository.next("root", &[&team.alice, &team.bob], |root| hold(root, "timestamp", 1, &[&machine]));
    }
    repository.timestamp(&[&machine], |_| ());
    let second = repository.file("2.root.json");
    let bytes = fs::read(&second).unwrap();
    fs::remove_file(&second).unwrap();
    refused(&phone, "0 of 1 needed signatures", OLD);
    fs::write(&second, bytes).unwrap();
    takes(&phone, OLD);
}

#[test]
fn an_expired_root_is_walked_over_and_is_no_end() {
    let (stage, repository, _server, phone) = synced();
    let holders = [&stage.team.alice, &stage.team.bob];
    repository.next("root", &holders, |root| root["expires"] = json!("2020-01-01T00:00:00Z"));
    repository.timestamp(&[&stage.team.machine], |_| ());
    expired(&phone, Timestamp::now(), "root");
    repository.next("root", &holders, |root| root["expires"] = json!("2090-01-01T00:00:00Z"));
    takes(&phone, OLD);
}

/// At a ceremony somebody hands in one key under two names: the updater counts names.
#[test]
fn one_person_is_two_of_a_threshold() {
    let (stage, repository, _server, phone) = synced();
    let (team, [other]) = (&stage.team, keys());
    let holders = [&team.alice, &team.bob];
    repository.next("root", &holders, |root| {
        hold(root, "targets", 2, &[&other]);
        // as hexadecimal may be written, too
        let again = tuf_key(&other.public().to_uppercase());
        root["keys"]["another-name"] = again;
        root["roles"]["targets"]["keyids"].as_array_mut().unwrap().push(json!("another-name"));
    });
    let version = repository.next("targets", &[&other], |_| ());
    repository.sign_again(&format!("{version}.targets.json"));
    repository.online(&team.machine, |meta| meta["targets.json"]["version"] = json!(version));
    refused(&phone, "one key stands under two ids for targets", OLD);
    // the next root mends it
    repository.next("root", &holders, |root| hold(root, "targets", 2, &holders));
    repository.release("targets", &holders, &team.machine, |_| ());
    takes(&phone, OLD);
}

#[test]
fn one_editor_is_two_of_an_organisations_threshold() {
    let (stage, repository, _server, phone) = synced();
    let team = &stage.team;
    repository.release("targets", &[&team.alice, &team.bob], &team.machine, |targets| {
        delegate(targets, "senthang", 2, &[&team.alice]);
        targets["delegations"]["keys"]["another-name"] = tuf_key(&team.alice.public());
        let roles = targets["delegations"]["roles"].as_array_mut().unwrap();
        let role = roles.iter_mut().find(|role| role["name"] == json!("senthang")).unwrap();
        role["keyids"].as_array_mut().unwrap().push(json!("another-name"));
    });
    repository.edition("23:59", &[&team.alice], &team.machine);
    repository.sign_again("2.senthang.json");
    refused(&phone, "one key stands under two ids for senthang", OLD);
}

// ---- thresholds of other roles ----

#[test]
fn a_second_machine_must_sign_and_one_is_stolen() {
    let (stage, repository, _server, phone) = synced();
    let (team, [second]) = (&stage.team, keys());
    repository.next("root", &[&team.alice, &team.bob], |root| {
        hold(root, "timestamp", 2, &[&team.machine, &second]);
    });
    repository.timestamp(&[&team.machine], |_| ());
    refused(&phone, "1 of 2 needed signatures", OLD);
    repository.timestamp(&[&team.machine, &second], |_| ());
    takes(&phone, OLD);
}

#[test]
fn a_third_editor_must_sign_and_two_go_on_alone() {
    let (stage, repository, _server, phone) = synced();
    let team = &stage.team;
    let editors = [&team.alice, &team.bob, &team.carol];
    repository.release("targets", &editors[..2], &team.machine, |targets| {
        delegate(targets, "senthang", 3, &editors);
    });
    // what the two signed before is not enough either
    refused(&phone, "2 of 3 needed signatures", OLD);
    repository.edition("17:30", &editors[..2], &team.machine);
    refused(&phone, "2 of 3 needed signatures", OLD);
    repository.edition("18:30", &editors, &team.machine);
    takes(&phone, "Mo-Fr 08:30-18:30");
}

// ---- memory ----

#[test]
fn an_old_timestamp_after_the_keys_of_any_other_role_have_changed() {
    for role in ["root", "targets", "snapshot", "senthang"] {
        let (stage, repository, _server, phone) = synced();
        let (team, new) = (&stage.team, keys::<2>());
        let (editors, holders) = ([&team.alice, &team.bob], [&new[0], &new[1]]);
        let old = fs::read(repository.file("timestamp.json")).unwrap();
        let mut signers = (editors, &team.machine);
        if role == "senthang" {
            repository.release("targets", &editors, &team.machine, |targets| {
                delegate(targets, role, 2, &holders);
            });
            signers.0 = holders;
        } else {
            repository.next("root", &[editors.as_slice(), &holders].concat(), |root| {
                hold(root, role, if role == "snapshot" { 1 } else { 2 }, &holders);
            });
        }
        if role == "targets" {
            repository.next("targets", &holders, |_| ());
        }
        let version = repository.next("senthang", &signers.0, |line| repository.hours(line, "17:30"));
        let newest = repository.newest("targets");
        let online = if role == "snapshot" { &new[0] } else { &team.machine };
        let snapshot = repository.next("snapshot", &[online], |signed| {
            signed["meta"]["senthang.json"]["version"] = json!(version);
            signed["meta"]["targets.json"]["version"] = json!(newest);
        });
        repository.timestamp(&[&team.machine], |signed| {
            signed["meta"]["snapshot.json"]["version"] = json!(snapshot);
        });
        takes(&phone, "Mo-Fr 08:30-17:30");
        fs::write(repository.file("timestamp.json"), old).unwrap();
        refused(&phone, "is older than", "Mo-Fr 08:30-17:30");
    }
}

/// The keys of snapshot and timestamp are not one: only the timestamp's was stolen, and replaced.
#[test]
fn an_old_snapshot_after_the_key_of_the_timestamp_was_replaced() {
    let (stage, repository, server, phone) = synced();
    let (team, [new]) = (&stage.team, keys());
    repository.edition("17:30", &[&team.alice, &team.bob], &team.machine);
    takes(&phone, "Mo-Fr 08:30-17:30");
    repository.next("root", &[&team.alice, &team.bob], |root| hold(root, "timestamp", 1, &[&new]));
    repository.timestamp(&[&new], |signed| signed["meta"]["snapshot.json"]["version"] = json!(1));
    refused(&phone, "snapshot: version 1 is older than version 2", "Mo-Fr 08:30-17:30");
    // nothing but what a phone knows speaks against it
    takes(&stage.phone("fresh", &server.url()), OLD);
}

#[test]
fn an_old_edition_after_the_online_keys_were_replaced() {
    let (stage, repository, server, phone) = synced();
    let (team, [new]) = (&stage.team, keys());
    repository.edition("17:30", &[&team.alice, &team.bob], &team.machine);
    takes(&phone, "Mo-Fr 08:30-17:30");
    // whoever holds the new keys, too
    repository.next("root", &[&team.alice, &team.bob], |root| {
        hold(root, "snapshot", 1, &[&new]);
        hold(root, "timestamp", 1, &[&new]);
    });
    repository.online(&new, |meta| meta["senthang.json"]["version"] = json!(1));
    refused(&phone, "senthang: version 1 is older than version 2", "Mo-Fr 08:30-17:30");
    // and again: what was refused is not what is known now
    refused(&phone, "senthang: version 1 is older than version 2", "Mo-Fr 08:30-17:30");
    takes(&stage.phone("fresh", &server.url()), OLD);
}

#[test]
fn old_words_after_the_online_keys_were_replaced_and_facts_go_on() {
    let (stage, repository, _server, phone) = synced();
    let (team, [new]) = (&stage.team, keys());
    repository.release("senthang-lo", &[&team.translator], &team.machine, |_| ());
    takes(&phone, OLD);
    repository.next("root", &[&team.alice, &team.bob], |root| {
        hold(root, "snapshot", 1, &[&new]);
        hold(root, "timestamp", 1, &[&new]);
    });
    repository.edition("17:30", &[&team.alice, &team.bob], &new);
    repository.online(&new, |meta| meta["senthang-lo.json"]["version"] = json!(1));
    let trouble = sync(&phone).unwrap().publishers[0].trouble.clone().unwrap();
    assert!(trouble.contains("version 1 is older than version 2"), "{trouble}");
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30");
}

#[test]
fn a_withdrawn_editor_comes_back_with_an_old_list_after_the_online_keys_were_replaced() {
    let (stage, repository, server, phone) = synced();
    let (team, [editor, new]) = (&stage.team, keys());
    let holders = [&team.alice, &team.bob];
    repository.next("targets", &holders, |targets| delegate(targets, "senthang", 1, &[&editor]));
    let list = repository.newest("targets");
    let edition = repository.next("senthang", &[&editor], |role| repository.hours(role, "23:59"));
    // he is withdrawn before any phone has met him
    repository.next("targets", &holders, |targets| delegate(targets, "senthang", 2, &holders));
    let withdrawn = repository.newest("targets");
    repository.online(&team.machine, |meta| meta["targets.json"]["version"] = json!(withdrawn));
    takes(&phone, OLD);
    repository.next("root", &holders, |root| {
        hold(root, "snapshot", 1, &[&new]);
        hold(root, "timestamp", 1, &[&new]);
    });
    repository.online(&new, |meta| {
        meta["targets.json"]["version"] = json!(list);
        meta["senthang.json"]["version"] = json!(edition);
    });
    refused(&phone, "targets: version 2 is older than version 3", OLD);
    refused(&phone, "targets: version 2 is older than version 3", OLD);
    takes(&stage.phone("fresh", &server.url()), "Mo-Fr 08:30-23:59");
}

// ---- keys that were stolen ----

/// Leaves the folder as it was, as from a copy that nobody could reach.
fn restore(stage: &Stage, copy: &Path) {
    fs::remove_dir_all(&stage.public).unwrap();
    copy_all(copy, &stage.public);
}

#[test]
fn a_stolen_machine_key_races_ahead_and_a_new_one_begins_again() {
    let (stage, repository, _server, phone) = synced();
    let (team, [new]) = (&stage.team, keys());
    let copy = stage.folder.path().join("copy");
    copy_all(&stage.public, &copy);
    let far = 1_u64 << 53;
    repository.next("snapshot", &[&team.machine], |signed| signed["version"] = json!(far));
    repository.timestamp(&[&team.machine], |signed| {
        signed["version"] = json!(u64::MAX);
        signed["meta"]["snapshot.json"]["version"] = json!(far);
    });
    takes(&phone, OLD);
    restore(&stage, &copy);
    // with the old key there is no way back below it
    repository.edition("17:30", &[&team.alice, &team.bob], &team.machine);
    refused(&phone, "is older than", OLD);
    restore(&stage, &copy);
    repository.next("root", &[&team.alice, &team.bob], |root| {
        hold(root, "snapshot", 1, &[&new]);
        hold(root, "timestamp", 1, &[&new]);
    });
    repository.edition("17:30", &[&team.alice, &team.bob], &new);
    takes(&phone, "Mo-Fr 08:30-17:30");
    // what the thief signs is nothing any more, however high
    repository.timestamp(&[&team.machine], |signed| signed["version"] = json!(u64::MAX));
    refused(&phone, "0 of 1 needed signatures", "Mo-Fr 08:30-17:30");
}

#[test]
fn stolen_editors_keys_publish_a_false_edition_and_new_editors_take_it_back() {
    let (stage, repository, _server, phone) = synced();
    let (team, [thief, other, editor, new]) = (&stage.team, keys());
    let holders = [&team.alice, &team.bob];
    repository.release("targets", &holders, &team.machine, |targets| {
        delegate(targets, "senthang", 2, &[&thief, &other]);
    });
    repository.release("senthang", &[&thief, &other], &team.machine, |_| ());
    takes(&phone, OLD);
    let copy = stage.folder.path().join("copy");
    copy_all(&stage.public, &copy);
    // both editors' keys are stolen, and the machine publishes what is signed
    repository.release("senthang", &[&thief, &other], &team.machine, |role| {
        role["version"] = json!(u64::MAX);
        repository.hours(role, "23:59");
    });
    takes(&phone, "Mo-Fr 08:30-23:59");
    restore(&stage, &copy);
    repository.next("root", &holders, |root| {
        hold(root, "snapshot", 1, &[&new]);
        hold(root, "timestamp", 1, &[&new]);
    });
    repository
        .release("targets", &holders, &new, |targets| delegate(targets, "senthang", 2, &[&editor, &other]));
    repository.edition("17:30", &[&editor, &other], &new);
    takes(&phone, "Mo-Fr 08:30-17:30");
    repository.edition("23:59", &[&thief, &other], &new);
    refused(&phone, "1 of 2 needed signatures", "Mo-Fr 08:30-17:30");
}

#[test]
fn stolen_keys_of_the_list_trust_a_stranger_and_new_ones_send_him_away() {
    let (stage, repository, _server, phone) = synced();
    let (team, [one, two, stranger, new]) = (&stage.team, keys());
    let holders = [&team.alice, &team.bob];
    let copy = stage.folder.path().join("copy");
    copy_all(&stage.public, &copy);
    repository.release("targets", &holders, &team.machine, |targets| {
        targets["version"] = json!(1_000_000);
        delegate(targets, "senthang", 1, &[&stranger]);
    });
    repository.release("senthang", &[&stranger], &team.machine, |role| repository.hours(role, "23:59"));
    takes(&phone, "Mo-Fr 08:30-23:59");
    restore(&stage, &copy);
    repository.next("root", &[&team.alice, &team.bob, &one, &two], |root| {
        hold(root, "root", 2, &[&one, &two]);
        hold(root, "targets", 2, &[&one, &two]);
        hold(root, "snapshot", 1, &[&new]);
        hold(root, "timestamp", 1, &[&new]);
    });
    repository.release("targets", &[&one, &two], &new, |_| ());
    takes(&phone, OLD);
    repository.release("targets", &holders, &new, |targets| delegate(targets, "senthang", 1, &[&stranger]));
    refused(&phone, "0 of 2 needed signatures", OLD);
}

// ---- one file in the place of another ----

#[test]
fn the_snapshot_is_served_as_the_timestamp_for_one_key_signs_both() {
    let (_stage, repository, _server, phone) = synced();
    fs::copy(repository.file("1.snapshot.json"), repository.file("timestamp.json")).unwrap();
    refused(&phone, "expected _type", OLD);
}

#[test]
fn an_organisations_role_is_served_as_the_list_for_its_editors_sign_both() {
    let (stage, repository, _server, phone) = synced();
    let team = &stage.team;
    repository.release("targets", &[&team.alice, &team.bob], &team.machine, |_| ());
    repository.next("senthang", &[&team.alice, &team.bob], |_| ());
    let list = fs::read(repository.file("2.targets.json")).unwrap();
    fs::copy(repository.file("2.senthang.json"), repository.file("2.targets.json")).unwrap();
    refused(&phone, "nobody is trusted with the pack", OLD);
    // it was not kept as the list: the true one is taken
    fs::write(repository.file("2.targets.json"), list).unwrap();
    takes(&phone, OLD);
}

#[test]
fn the_list_is_served_as_an_organisations_role() {
    let (stage, repository, _server, phone) = synced();
    let team = &stage.team;
    repository.release("senthang", &[&team.alice, &team.bob], &team.machine, |_| ());
    let mut targets = repository.read("1.targets.json");
    targets["version"] = json!(2);
    repository.write("2.senthang.json", targets, &[&team.alice, &team.bob]);
    refused(&phone, "delegates further", OLD);
}

#[test]
fn the_words_of_one_language_are_served_as_those_of_another() {
    let (stage, repository, _server, phone) = synced();
    let team = &stage.team;
    repository.release("senthang-lo", &[&team.translator], &team.machine, |_| ());
    let mut words = repository.read("1.senthang-th.json");
    words["version"] = json!(2);
    repository.write("2.senthang-lo.json", words, &[&team.translator]);
    let trouble = sync(&phone).unwrap().publishers[0].trouble.clone().unwrap();
    assert!(trouble.contains("paths that are not its own"), "{trouble}");
    assert_eq!(job_hours(&phone), OLD);
}

#[test]
fn a_role_whose_name_is_a_path() {
    let (stage, repository, _server, phone) = synced();
    let team = &stage.team;
    repository.release("targets", &[&team.alice, &team.bob], &team.machine, |targets| {
        let roles = targets["delegations"]["roles"].as_array_mut().unwrap();
        let role = roles.iter_mut().find(|role| role["name"] == json!("senthang")).unwrap();
        role["name"] = json!("../metadata/senthang");
    });
    repository.online(&team.machine, |meta| meta["../metadata/senthang.json"] = json!({ "version": 1 }));
    refused(&phone, "its name has more than letters, digits and `-`", OLD);
}

#[test]
fn metadata_of_one_version_under_the_name_of_the_next() {
    for role in ["snapshot", "targets", "senthang"] {
        let (stage, repository, _server, phone) = synced();
        let team = &stage.team;
        if role == "snapshot" {
            repository.online(&team.machine, |_| ());
        } else {
            repository.release(role, &[&team.alice, &team.bob], &team.machine, |_| ());
        }
        fs::copy(repository.file(&format!("1.{role}.json")), repository.file(&format!("2.{role}.json")))
            .unwrap();
        refused(&phone, "it is not what was signed", OLD);
    }
}

// ---- time ----

#[test]
fn a_timestamp_is_renewed_for_ever_over_a_snapshot_that_stands_still() {
    let (stage, repository, _server, phone) = synced();
    let later = Timestamp::now() + SignedDuration::from_hours(15 * 24);
    repository.timestamp(&[&stage.team.machine], |signed| signed["expires"] = json!("2090-01-01T00:00:00Z"));
    expired(&phone, later, "snapshot");
}

#[test]
fn the_list_or_an_organisation_stands_still_under_new_snapshots() {
    let (stage, repository, _server, phone) = synced();
    let team = &stage.team;
    let forever = |signed: &mut Value| signed["expires"] = json!("2090-01-01T00:00:00Z");
    let later = |days: i64| Timestamp::now() + SignedDuration::from_hours(days * 24);
    let version = repository.next("snapshot", &[&team.machine], forever);
    repository.timestamp(&[&team.machine], |signed| {
        forever(signed);
        signed["meta"]["snapshot.json"]["version"] = json!(version);
    });
    expired(&phone, later(181), "senthang");
    repository.next("root", &[&team.alice, &team.bob], forever);
    expired(&phone, later(366), "targets");
}

#[test]
fn a_languages_time_is_over_and_facts_go_on() {
    let (stage, repository, _server, phone) = synced();
    let team = &stage.team;
    repository.release("senthang-lo", &[&team.translator], &team.machine, |words| {
        words["expires"] = json!("2020-01-01T00:00:00Z");
    });
    repository.edition("17:30", &[&team.alice, &team.bob], &team.machine);
    let trouble = sync(&phone).unwrap().publishers[0].trouble.clone().unwrap();
    assert_eq!(trouble, "what senthang-lo signed was valid until 2020-01-01T00:00:00Z");
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30");
}

#[test]
fn a_clock_in_2090_is_told_of_and_spoils_nothing() {
    let (stage, repository, _server, phone) = synced();
    expired(&phone, "2090-01-01T00:00:00Z".parse().unwrap(), "timestamp");
    repository.edition("17:30", &[&stage.team.alice, &stage.team.bob], &stage.team.machine);
    expired(&phone, "2090-01-01T00:00:00Z".parse().unwrap(), "root");
    let error = at(&phone, "2090-01-01T00:00:00Z").unwrap_err().to_string();
    assert!(error.contains("is the clock of this device right?"), "{error}");
    takes(&phone, "Mo-Fr 08:30-17:30");
    assert_eq!(sync(&phone).unwrap().clock, Clock::Plausible);
}

#[test]
fn a_clock_in_1970_takes_news_and_does_not_bring_old_things_back() {
    let (stage, repository, _server, phone) = synced();
    let (team, long_ago) = (&stage.team, "1970-01-01T00:00:00Z");
    let old = fs::read(repository.file("timestamp.json")).unwrap();
    repository.edition("17:30", &[&team.alice, &team.bob], &team.machine);
    let report = at(&phone, long_ago).unwrap();
    assert_eq!((report.news, report.clock), (News::Updated, Clock::Behind));
    let new = fs::read(repository.file("timestamp.json")).unwrap();
    fs::write(repository.file("timestamp.json"), old).unwrap();
    assert!(matches!(at(&phone, long_ago), Err(SyncError::Untrusted { .. })));
    fs::write(repository.file("timestamp.json"), new).unwrap();
    // signed 20 days from now: by its own word the snapshot, which holds for 14, is over
    let day = |days: i64| {
        let day = Timestamp::now() + SignedDuration::from_hours(days * 24);
        day.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    };
    repository.timestamp(&[&team.machine], |signed| {
        (signed["x-published"], signed["expires"]) = (json!(day(20)), json!(day(27)));
    });
    let result = at(&phone, long_ago);
    assert!(matches!(&result, Err(SyncError::Expired { role, .. }) if role == "snapshot"), "{result:?}");
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30");
}

/// Nobody has signed it: it is no question of the clock, at whatever hour.
#[test]
fn a_strangers_timestamp_of_the_year_9000_is_not_to_be_trusted() {
    let (_stage, repository, _server, phone) = synced();
    let [stranger] = keys();
    repository.timestamp(&[&stranger], |signed| {
        signed["x-published"] = json!("9000-01-01T00:00:00Z");
        signed["expires"] = json!("9000-02-01T00:00:00Z");
    });
    refused(&phone, "0 of 1 needed signatures", OLD);
    assert!(matches!(at(&phone, "1970-01-01T00:00:00Z"), Err(SyncError::Untrusted { .. })));
}

// ---- lengths and hashes ----

/// A server of a folder that says no lengths: what is too long is found while it comes. It sends other
/// bytes where it is told to.
fn without_lengths(answer: impl Fn(&str) -> Option<Vec<u8>> + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let (mut request, mut buffer) = (Vec::new(), [0_u8; 1024]);
            while !request.windows(4).any(|end| end == b"\r\n\r\n") {
                match stream.read(&mut buffer) {
                    Ok(read) if read > 0 => request.extend_from_slice(&buffer[..read]),
                    _ => break,
                }
            }
            let text = String::from_utf8_lossy(&request).into_owned();
            let path = text.split(' ').nth(1).unwrap_or("/").trim_start_matches('/');
            let (status, bytes) = match answer(path) {
                Some(bytes) => ("200 OK", bytes),
                None => ("404 Not Found", Vec::new()),
            };
            // who has read enough hangs up
            let head = format!("HTTP/1.1 {status}\r\nConnection: close\r\n\r\n");
            let _ = stream.write_all(&[head.into_bytes(), bytes].concat());
        }
    });
    url
}

/// Good metadata with spaces behind them: whoever parsed them would take them.
#[test]
fn metadata_longer_than_their_limit_are_refused_before_they_are_parsed() {
    let limits = [
        ("timestamp", 16_384),
        ("root", 512_000),
        ("snapshot", 2_000_000),
        ("targets", 5_000_000),
        ("senthang", 5_000_000),
    ];
    for (role, limit) in limits {
        let stage = Stage::published();
        let repository = Repository::of(&stage);
        let team = &stage.team;
        let people = [&team.alice, &team.bob];
        repository.next("root", &people, |_| ());
        let targets = repository.next("targets", &people, |_| ());
        repository.online(&team.machine, |meta| meta["targets.json"]["version"] = json!(targets));
        repository.edition("17:30", &people, &team.machine);
        let name = match role {
            "timestamp" => "timestamp.json".to_owned(),
            role => format!("{}.{role}.json", repository.newest(role)),
        };
        let good = fs::read(repository.file(&name)).unwrap();
        let padded = |length: usize| [good.clone(), vec![b' '; length - good.len()]].concat();
        let public = stage.public.clone();
        let server = stage.serve();
        for url in [server.url(), without_lengths(move |path| fs::read(public.join(path)).ok())] {
            let phone = stage.synced("phone", &url);
            fs::write(repository.file(&name), padded(limit + 1)).unwrap();
            refused(&phone, &format!("longer than {limit} bytes"), OLD);
            fs::write(repository.file(&name), padded(limit)).unwrap();
            takes(&phone, "Mo-Fr 08:30-17:30");
            drop(phone);
            fs::remove_dir_all(stage.folder.path().join("phone")).unwrap();
        }
    }
}

#[test]
fn metadata_nested_without_end_are_refused() {
    let (_stage, repository, _server, phone) = synced();
    let deep = format!("{{\"signed\":{}{}}}", "[".repeat(8_000), "]".repeat(8_000));
    fs::write(repository.file("timestamp.json"), deep).unwrap();
    refused(&phone, "no JSON", OLD);
}

/// Two files of one version are signed; the machine says which.
#[test]
fn other_metadata_than_those_whose_length_and_hash_the_machine_signed() {
    for (role, wrong) in
        [("snapshot", "length"), ("targets", "length"), ("targets", "sha256"), ("senthang", "sha256")]
    {
        let (stage, repository, _server, phone) = synced();
        let team = &stage.team;
        let people = [&team.alice, &team.bob];
        if role == "snapshot" {
            repository.online(&team.machine, |_| ());
        } else {
            repository.release(role, &people, &team.machine, |_| ());
        }
        let name = format!("2.{role}.json");
        let good = fs::read(repository.file(&name)).unwrap();
        let pin = json!({
            "version": 2, "length": good.len(), "hashes": { "sha256": senthang_core::trust::sha256(&good) },
        });
        if role == "snapshot" {
            repository.timestamp(&[&team.machine], |signed| signed["meta"]["snapshot.json"] = pin);
        } else {
            repository.online(&team.machine, |meta| meta[format!("{role}.json")] = pin);
        }
        let other = if wrong == "length" {
            // the same, signed by the same
            [good.clone(), b"\n".to_vec()].concat()
        } else {
            // as long, and signed by the same in another order
            let mut value: Value = serde_json::from_slice(&good).unwrap();
            value["signatures"].as_array_mut().unwrap().reverse();
            serde_json::to_vec(&value).unwrap()
        };
        assert_eq!(other.len() == good.len(), wrong == "sha256");
        fs::write(repository.file(&name), other).unwrap();
        refused(&phone, wrong, OLD);
        fs::write(repository.file(&name), good).unwrap();
        takes(&phone, OLD);
    }
}

// ---- editions that overlap ----

#[test]
fn an_edition_is_published_while_a_phone_is_at_any_step_of_the_last_one() {
    let stage = Stage::published();
    stage.publish(&changed_edition("17:30"));
    let next = stage.folder.path().join("next");
    copy_all(&stage.public, &next);
    stage.team.publish(&changed_edition("18:30"), &next, Timestamp::now()).unwrap();
    let server = stage.serve();
    takes(&stage.synced("whole", &server.url()), "Mo-Fr 08:30-17:30");
    let held = |name: &str| everything(&stage.folder.path().join(name));
    for step in ["root.json", "snapshot.json", "senthang.json", "hotlines-th"] {
        let folder = Arc::new(Mutex::new(stage.public.clone()));
        let (shown, after) = (folder.clone(), next.clone());
        let url = without_lengths(move |path| {
            let mut folder = shown.lock().unwrap();
            if path.ends_with(step) {
                folder.clone_from(&after);
            }
            fs::read(folder.join(path)).ok()
        });
        let phone = stage.synced(step, &url);
        takes(&phone, "Mo-Fr 08:30-17:30");
        assert_eq!(*folder.lock().unwrap(), next, "{step} was asked for");
        assert_eq!(held(step), held("whole"), "{step}");
        takes(&phone, "Mo-Fr 08:30-18:30");
    }
}
