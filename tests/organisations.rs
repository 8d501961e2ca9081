//! Several organisations in one pack, over real HTTP: what is wrong with one is its own and stops nobody
//! else, nobody changes what another says, and who is trusted no more is hidden and told of.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;
use std::sync::{Arc, OnceLock};

use jiff::{SignedDuration, Timestamp};
use senthang::build::{Edition, Plan, PlannedTarget, build, target_file};
use senthang::keys::Key;
use senthang::packing::pack;
use senthang::repository::{Existing, RepositoryError, Roles, Signed, prepare, publish};
use senthang::serve::Server;
use senthang::team::{Member, Team};
use senthang::tree::Tree;
use senthang_core::Guide;
use senthang_core::answers::{Call, HotlineLine, OtherNumber, Person};
use senthang_core::model::{FactsSection, Message, Record, Review, SCHEMA, WordsSection};
use senthang_core::sync::{CancelToken, News, Quiet, Report, SyncError};
use senthang_core::trust::{sha256, to_canonical_bytes};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::stage::{Stage, checkout, copy_all, everything, here, sync};

/// A copy of the small invented pack, as the home organisation's.
pub(crate) fn small_checkout() -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    copy_all(&checkout().join("tests/broken/base"), copy.path());
    edit(&copy, "content/la/pack.toml", "nobody", "senthang");
    copy
}

pub(crate) fn edit(copy: &TempDir, file: &str, from: &str, to: &str) {
    let path = copy.path().join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} has no `{from}`");
    fs::write(path, text.replace(from, to)).unwrap();
}

/// The home organisation's edition, with the hours of one office.
fn home_edition(hours: &str) -> Edition {
    let copy = small_checkout();
    edit(&copy, "content/la/hotlines-la.toml", "Mo-Fr 08:00-16:00", hours);
    build(&Tree::read(copy.path(), "la").unwrap(), "2026-11-22".parse().unwrap()).unwrap()
}

fn first_edition() -> &'static Edition {
    static FIRST: OnceLock<Edition> = OnceLock::new();
    FIRST.get_or_init(|| home_edition("Mo-Fr 08:00-16:00"))
}

fn second_edition() -> &'static Edition {
    static SECOND: OnceLock<Edition> = OnceLock::new();
    SECOND.get_or_init(|| home_edition("Mo-Fr 08:00-17:30"))
}

/// An organisation's edition, made by hand: one section of facts, one of words in each language.
fn edition_of(org: &str, languages: &[&str], records: Vec<Record>, words: &[(&str, &str)]) -> Edition {
    let mut targets = BTreeMap::from([(format!("la/{org}/x"), pack(&FactsSection { records }).unwrap())]);
    for language in languages {
        let message = |(_, source): &&(&str, &str)| Message {
            id: source.split(' ').next().unwrap().to_owned(),
            source: format!("{source}\n"),
            review: Review::Draft,
            english: None,
        };
        let messages = words.iter().filter(|(of, _)| of == language);
        let section = WordsSection { messages: messages.collect::<Vec<_>>().iter().map(message).collect() };
        targets.insert(format!("la/{org}/words/{language}/x"), pack(&section).unwrap());
    }
    let planned = |bytes: &Vec<u8>| PlannedTarget { length: bytes.len() as u64, sha256: sha256(bytes) };
    let plan = Plan {
        pack: "la".to_owned(),
        publisher: org.to_owned(),
        date: "2026-11-22".parse().unwrap(),
        schema: SCHEMA,
        languages: languages.iter().map(|language| (*language).to_owned()).collect(),
        targets: targets.iter().map(|(path, bytes)| (path.clone(), planned(bytes))).collect(),
    };
    Edition { plan, targets }
}

/// An invented line at home that helps with trafficking, known since June 2025.
fn line(id: &str, number: &str) -> Record {
    let record = json!({
        "kind": "hotline", "id": id, "country": "LA", "form": "short-code", "number": number,
        "from_abroad": "no", "needs": ["trafficking"],
        "origin": { "sources": ["invented"], "as_of": "2025-06", "confidence": "high" },
    });
    serde_json::from_value(record).unwrap()
}

fn lily_edition(number: &str) -> Edition {
    let words = [
        ("en", "hotline-la-help = Lily line\n    .operator = Lily\n    .about = About lilies."),
        ("lo", "hotline-la-help = ສາຍ ດອກບົວ\n    .operator = ດອກບົວ\n    .about = ດອກບົວ."),
    ];
    edition_of("lily", &["en", "lo"], vec![line("la-help", number)], &words)
}

fn rose_edition() -> Edition {
    let words = [("en", "hotline-rose-line = Rose line\n    .operator = Rose\n    .about = About roses.")];
    edition_of("rose", &["en"], vec![line("rose-line", "9996")], &words)
}

/// The home organisation, two others, and a phone that holds what they publish.
struct Town {
    stage: Stage,
    server: Server,
    phone: Guide,
}

impl Town {
    fn new() -> Self {
        static BEGUN: OnceLock<(Arc<Team>, TempDir)> = OnceLock::new();
        let (team, public) = BEGUN.get_or_init(|| {
            let mut team = Team::generate().unwrap();
            team.others = vec![
                Member::generate("lily", &["en", "lo"]).unwrap(),
                Member::generate("rose", &["en"]).unwrap(),
            ];
            let public = tempfile::tempdir().unwrap();
            for edition in [first_edition(), &lily_edition("9997"), &rose_edition()] {
                team.publish(edition, public.path(), Timestamp::now()).unwrap();
            }
            (Arc::new(team), public)
        });
        let folder = tempfile::tempdir().unwrap();
        let stage = Stage { public: folder.path().join("public"), folder, team: team.clone() };
        copy_all(public.path(), &stage.public);
        Self::with(stage)
    }

    fn with(stage: Stage) -> Self {
        let server = stage.serve();
        let phone = stage.phone("phone", &server.url());
        let report = sync(&phone).unwrap();
        assert!(report.publishers.iter().all(|publisher| publisher.trouble.is_none()), "{report:?}");
        Self { stage, server, phone }
    }

    fn lily(&self) -> &Member {
        &self.stage.team.others[0]
    }

    fn write(&self, name: &str, bytes: Vec<u8>) {
        fs::write(self.stage.public.join("metadata").join(name), bytes).unwrap();
    }

    /// A new version of a role, by these keys, under a new snapshot and timestamp.
    fn forge(&self, role: &str, keys: &[&Key], change: impl FnOnce(&mut Value)) -> String {
        let existing = Existing::read(&self.stage.public).unwrap();
        let next = |role: &str| {
            let mut value = existing.roles[role].signed.clone();
            value["version"] = json!(existing.version(role) + 1);
            (value, existing.version(role) + 1)
        };
        let machine = [&self.stage.team.machine];
        let (mut value, version) = next(role);
        change(&mut value);
        let file = format!("{version}.{role}.json");
        self.write(&file, signed(value, keys));
        let (mut snapshot, pinned) = next("snapshot");
        snapshot["meta"][format!("{role}.json")]["version"] = json!(version);
        self.write(&format!("{pinned}.snapshot.json"), signed(snapshot, &machine));
        let (mut timestamp, _) = next("timestamp");
        timestamp["meta"]["snapshot.json"]["version"] = json!(pinned);
        self.write("timestamp.json", signed(timestamp, &machine));
        file
    }

    fn lines(&self) -> Vec<HotlineLine> {
        self.phone.hotlines(&here("LA", "en")).unwrap().lines
    }

    /// The hours of the home organisation's office: which edition the phone holds.
    fn hours(&self) -> String {
        self.lines().into_iter().find(|line| line.id == "la-office").unwrap().hours.unwrap()
    }
}

fn signed(value: Value, keys: &[&Key]) -> Vec<u8> {
    let mut metadata = Signed { signed: value, signatures: BTreeMap::new() };
    let bytes = to_canonical_bytes(&metadata.signed).unwrap();
    metadata.signatures.extend(keys.iter().map(|key| (key.id(), key.sign(&bytes))));
    metadata.bytes()
}

fn trouble_of<'a>(report: &'a Report, org: &str) -> Option<&'a str> {
    report.publishers.iter().find(|publisher| publisher.name == org).unwrap().trouble.as_deref()
}

/// What a phone says of one organisation when that is broken while the home organisation has news: its
/// trouble stops nobody else, what it said before is still there, and the next sync asks again.
fn trouble(breaks: impl FnOnce(&Town)) -> String {
    let town = Town::new();
    town.stage.publish(second_edition());
    breaks(&town);
    let report = sync(&town.phone).unwrap();
    let trouble = trouble_of(&report, "lily").unwrap_or_default().to_owned();
    assert!(!trouble.is_empty(), "{report:?}");
    assert_eq!((trouble_of(&report, "senthang"), trouble_of(&report, "rose")), (None, None));
    assert_eq!((report.news, town.hours().as_str()), (News::Updated, "Mo-Fr 08:00-17:30"));
    let held = town.lines();
    for (publisher, name) in [("lily", "Lily line"), ("rose", "Rose line")] {
        let line = held.iter().find(|line| line.origin.publisher == publisher).unwrap();
        assert_eq!(line.name.text, name, "what it said stays");
    }
    let kept = town.phone.publishers().unwrap();
    assert!(kept.iter().any(|kept| kept.trouble.as_ref() == Some(&trouble) && !kept.revoked), "{kept:?}");
    let again = sync(&town.phone).unwrap();
    assert!(again.requests > 1, "it asks again though nothing new was published: {again:?}");
    trouble
}

#[test]
fn one_organisations_role_is_expired() {
    let said = trouble(|town| {
        let editors = town.lily().editors.each_ref();
        town.forge("lily", &editors, |role| role["expires"] = json!("2026-01-01T00:00:00Z"));
    });
    assert!(said.contains("was valid until 2026-01-01"), "{said}");
}

/// What was fetched for somebody in trouble waits, for it may be wanted; but not without end.
#[test]
fn what_waits_for_one_in_trouble_does_not_fill_the_phone() {
    let waiting = |megabytes: u32| {
        let town = Town::new();
        let file = town.stage.folder.path().join("phone/content.db");
        let run = |sql: &str| {
            let output = Command::new("sqlite3").arg(&file).arg(sql).output().unwrap();
            assert!(output.status.success(), "{output:?}");
            String::from_utf8(output.stdout).unwrap().trim().to_owned()
        };
        run(&format!(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {megabytes})
             INSERT INTO staged (sha256, bytes) SELECT printf('%064d', i), zeroblob(1000000) FROM n"
        ));
        let editors = town.lily().editors.each_ref();
        town.forge("lily", &editors, |role| role["expires"] = json!("2026-01-01T00:00:00Z"));
        assert!(trouble_of(&sync(&town.phone).unwrap(), "lily").is_some());
        run("SELECT count(*) FROM staged")
    };
    assert_eq!([waiting(60), waiting(70)], ["60", "0"]);
}

#[test]
fn one_organisations_role_is_missing() {
    let said = trouble(|town| {
        let editors = town.lily().editors.each_ref();
        let file = town.forge("lily", &editors, |_| {});
        fs::remove_file(town.stage.public.join("metadata").join(file)).unwrap();
    });
    assert!(said.contains("not found"), "{said}");
}

#[test]
fn one_organisations_role_is_endless() {
    let said = trouble(|town| {
        let editors = town.lily().editors.each_ref();
        let file = town.forge("lily", &editors, |_| {});
        let path = town.stage.public.join("metadata").join(&file);
        let bytes = fs::read(&path).unwrap();
        town.write(&file, [bytes, vec![b' '; 5_000_001]].concat());
    });
    assert!(said.contains("longer than"), "{said}");
}

#[test]
fn one_organisations_role_is_malformed() {
    for bytes in ["", "{", "[]", "{\"signed\":{},\"signatures\":[]}", "\u{0}\u{0}"] {
        let said = trouble(|town| {
            let editors = town.lily().editors.each_ref();
            let file = town.forge("lily", &editors, |_| {});
            town.write(&file, bytes.as_bytes().to_vec());
        });
        assert!(said.contains("lily is not to be trusted"), "{bytes}: {said}");
    }
    // well signed, and not what TUF has
    let said = trouble(|town| {
        let editors = town.lily().editors.each_ref();
        town.forge("lily", &editors, |role| role["targets"]["la/lily/x"]["length"] = json!("long"));
    });
    assert!(said.contains("lily is not to be trusted"), "{said}");
}

#[test]
fn one_organisation_overreaches() {
    let home = "la/senthang/hotlines-la";
    for path in [home, "la/rose/x", "la/lily/words/en/x", "la/lily/../senthang/x", "other/lily/x"] {
        let said = trouble(|town| {
            let editors = town.lily().editors.each_ref();
            town.forge("lily", &editors, |role| {
                role["targets"][path] = role["targets"]["la/lily/x"].clone();
            });
        });
        assert!(said.contains("paths that are not its own"), "{path}: {said}");
    }
}

#[test]
fn one_organisation_delegates_further() {
    let said = trouble(|town| {
        let stranger = Key::generate().unwrap();
        let editors = town.lily().editors.each_ref();
        town.forge("lily", &editors, |role| {
            let further = json!({ "name": "stranger", "keyids": [stranger.id()], "threshold": 1, "terminating": false, "paths": ["la/lily/*"] });
            let key = json!({ "keytype": "ed25519", "scheme": "ed25519", "keyval": { "public": stranger.public() } });
            role["delegations"] = json!({ "keys": { stranger.id(): key }, "roles": [further] });
        });
    });
    assert!(said.contains("delegates further"), "{said}");
}

#[test]
fn one_organisations_role_is_under_signed() {
    let said = trouble(|town| {
        town.forge("lily", &[&town.lily().editors[0]], |_| {});
    });
    assert!(said.contains("1 of 2 needed signatures"), "{said}");
}

#[test]
fn one_organisations_role_is_unsigned_or_signed_by_others() {
    let said = trouble(|town| drop(town.forge("lily", &[], |_| {})));
    assert!(said.contains("0 of 2 needed signatures"), "{said}");
    // not by those who may sign everything else
    let said = trouble(|town| {
        let (team, rose) = (&town.stage.team, &town.stage.team.others[1]);
        let others =
            [&team.alice, &team.bob, &team.carol, &team.machine, &rose.editors[0], &town.lily().translator];
        town.forge("lily", &others, |_| {});
    });
    assert!(said.contains("0 of 2 needed signatures"), "{said}");
}

#[test]
fn one_organisations_target_is_missing_or_another() {
    for change in ["missing", "other bytes", "longer"] {
        let said = trouble(|town| {
            let edition = lily_edition("9995");
            town.stage.publish(&edition);
            let path = "la/lily/x";
            let file = town.stage.public.join(target_file(path, &edition.plan.targets[path].sha256));
            let bytes = fs::read(&file).unwrap();
            match change {
                "missing" => fs::remove_file(file).unwrap(),
                "longer" => fs::write(file, [bytes, vec![b' ']].concat()).unwrap(),
                _ => fs::write(file, vec![b'x'; bytes.len()]).unwrap(),
            }
        });
        assert!(said.contains("la/lily/"), "{change}: {said}");
    }
}

#[test]
fn one_organisations_content_is_of_a_newer_format_or_too_much() {
    let said = trouble(|town| {
        let editors = town.lily().editors.each_ref();
        town.forge("lily", &editors, |role| {
            role["targets"]["la/lily/x"]["custom"]["schema"]["major"] = json!(9);
        });
    });
    assert!(said.contains("needs a newer app"), "{said}");
    let said = trouble(|town| {
        let editors = town.lily().editors.each_ref();
        town.forge("lily", &editors, |role| {
            let one = role["targets"]["la/lily/x"].clone();
            for number in 0..600 {
                role["targets"][format!("la/lily/x{number}")] = one.clone();
            }
        });
    });
    assert!(said.contains("more than 500 targets"), "{said}");
}

#[test]
fn one_organisations_words_fail_and_its_facts_go_on() {
    let town = Town::new();
    town.stage.publish(&lily_edition("9995"));
    town.forge("lily-lo", &[&town.lily().editors[0]], |_| {});
    let report = sync(&town.phone).unwrap();
    assert!(trouble_of(&report, "lily").unwrap().contains("0 of 1 needed signatures"), "{report:?}");
    assert_eq!(trouble_of(&report, "senthang"), None);
    let line = town.lines().into_iter().find(|line| line.origin.publisher == "lily").unwrap();
    assert_eq!((line.call, line.name.text.as_str()), (domestic("9995"), "Lily line"));
}

#[test]
fn what_is_mended_is_taken_and_its_trouble_forgotten() {
    let town = Town::new();
    town.forge("lily", &[], |_| {});
    assert!(trouble_of(&sync(&town.phone).unwrap(), "lily").is_some());
    town.stage.publish(&lily_edition("9995"));
    let report = sync(&town.phone).unwrap();
    assert!(report.publishers.iter().all(|publisher| publisher.trouble.is_none()), "{report:?}");
    assert!(town.lines().iter().any(|line| line.call == domestic("9995")));
    assert_eq!(sync(&town.phone).unwrap().requests, 1);
}

fn domestic(number: &str) -> Call {
    Call::Domestic { uri: format!("tel:{number}"), display: number.to_owned() }
}

/// What a profile holds of an organisation.
fn held_of(town: &Town, org: &str) -> Vec<String> {
    let held = everything(&town.stage.folder.path().join("phone"));
    let of = |row: &&String| row.starts_with(&format!("{org} ")) || row.starts_with(&format!("la/{org}/"));
    held.iter().filter(of).cloned().collect()
}

#[test]
fn nobody_changes_a_record_a_word_a_place_a_check_or_a_danger_of_another() {
    let town = Town::new();
    let told = || {
        let here = here("LA", "en");
        let check = town.phone.check("check-one", &here).unwrap();
        let found = |words: &str| {
            let found = town.phone.search(words, &here).unwrap();
            let own = |line: &&senthang_core::answers::FoundLine| line.publisher == "senthang";
            let lines: Vec<_> = found.groups.iter().flat_map(|group| &group.lines).filter(own).collect();
            (found.urgent.map(|help| (help.dangers, help.text)), format!("{:?}", lines.len()))
        };
        let page = |kind: &str, id: &str| town.phone.page("senthang", kind, id, &here).unwrap().unwrap();
        (
            (town.phone.pack().unwrap(), town.phone.offset("LA").unwrap(), check.questions().len()),
            [found("locked in"), found("cannot leave"), found("tulip"), found("Laos")],
            [page("place", "LA"), page("hotline", "la-police"), page("organisation", "organisation-one")],
            town.phone.text("why-open", &BTreeMap::new(), &["en".to_owned()]).unwrap(),
        )
    };
    let (before, home_before) = (told(), held_of(&town, "senthang"));
    let mut records = vec![line("la-help", "9997")];
    let tree = Tree::read(small_checkout().path(), "la").unwrap();
    for (kind, id) in [
        ("hotline", "la-police"),
        ("place", "LA"),
        ("check", "check-one"),
        ("pack", "la"),
        ("urgent", "one"),
        ("organisation", "organisation-one"),
        ("district", "LA-VT-one"),
    ] {
        let mut record = tree.record(kind, id).unwrap().record.clone();
        match &mut record {
            Record::Hotline(hotline) => hotline.needs.clear(),
            Record::Place(place) => place.utc_offset = Some("-07:00".to_owned()),
            Record::Check(check) => check.questions.truncate(1),
            Record::Pack(pack) => pack.home = "KP".to_owned(),
            Record::Urgent(danger) => {
                danger.needs = vec!["economic".parse().unwrap()];
                danger.typed = BTreeMap::from([("en".to_owned(), vec!["tulip".to_owned()])]);
                danger.rank = 0;
            }
            Record::Organisation(organisation) => organisation.contacts.clear(),
            Record::District(district) => district.en = "Elsewhere".to_owned(),
            _ => unreachable!(),
        }
        records.push(record);
    }
    let words = [
        ("en", "why-open = Shut"),
        ("en", "place-la = Lilyland"),
        ("en", "hotline-la-police = Lily police"),
        ("en", "organisation-organisation-one = Lilies"),
        ("en", "organisation-lily = Group one"),
        ("en", "urgent-one = tulip"),
    ];
    town.stage.publish(&edition_of("lily", &["en", "lo"], records, &words));
    let report = sync(&town.phone).unwrap();
    assert!(report.publishers.iter().all(|publisher| publisher.trouble.is_none()), "{report:?}");
    assert!(held_of(&town, "lily").iter().any(|row| row.contains("Lilyland")), "it came, as its own");
    assert_eq!(held_of(&town, "senthang"), home_before);
    assert_eq!(told(), before);
    // nor does it borrow a name: that is the home organisation's to give
    let lily = town.lines().into_iter().find(|line| line.origin.publisher == "lily").unwrap();
    assert_eq!(lily.origin.publisher_name.unwrap().text, "lily");
}

#[test]
fn nobody_but_the_home_organisation_puts_a_number_before_the_police_or_takes_112_away() {
    let town = Town::new();
    let police = |id: &str, country: &str| {
        let record = json!({
            "kind": "hotline", "id": id, "country": country, "form": "short-code", "number": "1234",
            "from_abroad": "no", "needs": ["police"], "languages": ["en"], "hours": { "osm": "24/7" },
            "origin": { "sources": ["invented"], "as_of": "2025-06", "confidence": "high" },
        });
        serde_json::from_value(record).unwrap()
    };
    let records = vec![police("aaa", "LA"), police("aab", "TH")];
    town.stage.publish(&edition_of(
        "lily",
        &["en"],
        records,
        &[("en", "hotline-aaa = A"), ("en", "hotline-aab = B")],
    ));
    sync(&town.phone).unwrap();
    let first = |country: &str| {
        let lines = town.phone.hotlines(&here(country, "en")).unwrap().lines;
        lines.iter().take(2).map(|line| line.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(first("LA"), ["la-police", "aaa"]);
    assert_eq!(first("TH"), ["gsm-112", "aab"]);
}

#[test]
fn two_that_disagree_on_one_number_are_both_shown_with_names_and_dates() {
    let town = Town::new();
    let here = here("LA", "en");
    let of = |others: &[OtherNumber]| {
        let [other] = others else { panic!("{others:?}") };
        (
            other.publisher.clone(),
            other.name.text.clone(),
            other.call.clone(),
            other.as_of.unwrap().to_string(),
        )
    };
    let (lily, home) = (
        ("lily".to_owned(), "lily".to_owned(), domestic("9997"), "2025-06".to_owned()),
        ("senthang".to_owned(), "senthang".to_owned(), domestic("9998"), "2026-01".to_owned()),
    );
    let lines = town.lines();
    let both: Vec<&HotlineLine> = lines.iter().filter(|line| line.id == "la-help").collect();
    let [one, other] = both.as_slice() else { panic!("{both:#?}") };
    assert_eq!(one.origin.publisher, "lily", "whose sources carry further stands first");
    assert_eq!((of(&one.disputed), of(&other.disputed)), (home.clone(), lily.clone()));
    assert_eq!(one.origin.publisher_name.as_ref().unwrap().text, "lily");
    // whom to call about a service: its own organisation's line, with what the other says
    let services = town.phone.services(&here, &Person::default()).unwrap();
    let contact =
        services.lines.iter().flat_map(|line| &line.contacts).find(|line| line.id == "la-help").unwrap();
    assert_eq!((&contact.call, of(&contact.disputed)), (&domestic("9998"), lily.clone()));
    // found, opened, and what a short list has room for
    for (words, publisher, other) in [("Line two", "senthang", &lily), ("Lily line", "lily", &home)] {
        let found = town.phone.search(words, &here).unwrap();
        let found = found.groups.iter().flat_map(|group| &group.lines);
        let line = found.clone().find(|line| line.publisher == publisher && line.id == "la-help").unwrap();
        assert_eq!(&of(&line.disputed), other);
        let page = town.phone.page(publisher, "hotline", "la-help", &here).unwrap().unwrap();
        assert_eq!(&of(&page.disputed), other);
    }
    let urgent = town.phone.search("locked in", &here).unwrap().urgent.unwrap();
    assert!(
        urgent.lines.iter().all(|line| (line.id == "la-help") != line.disputed.is_empty()),
        "{urgent:#?}"
    );
    // where they agree there is nothing to say, and the home organisation's stands first
    town.stage.publish(&lily_edition("9998"));
    sync(&town.phone).unwrap();
    assert!(town.lines().iter().all(|line| line.disputed.is_empty()));
}

#[test]
fn who_is_trusted_no_more_is_hidden_at_the_next_sync_and_told_of() {
    let mut town = Town::new();
    let before = Existing::read(&town.stage.public).unwrap();
    town.stage.team = without_lily(&town.stage.team);
    town.stage.publish(first_edition());
    let after = Existing::read(&town.stage.public).unwrap();
    for role in ["lily", "lily-en", "lily-lo"] {
        assert_eq!(after.version(role), before.version(role), "a role never leaves the snapshot");
    }
    let report = sync(&town.phone).unwrap();
    assert_eq!(report.news, News::Updated);
    let told = |report: &Report| {
        let lily = report.publishers.iter().find(|publisher| publisher.name == "lily");
        lily.map(|lily| (lily.revoked, lily.edition.clone(), lily.trouble.clone()))
    };
    assert_eq!(told(&report), Some((true, None, None)));
    assert!(
        report.publishers.iter().filter(|publisher| publisher.name != "lily").all(|other| !other.revoked)
    );
    assert_eq!(held_of(&town, "lily"), Vec::<String>::new());
    assert!(town.lines().iter().all(|line| line.origin.publisher != "lily" && line.disputed.is_empty()));
    assert_eq!(town.phone.page("lily", "hotline", "la-help", &here("LA", "en")).unwrap(), None);
    let found = town.phone.search("Lily line", &here("LA", "en")).unwrap();
    assert!(found.groups.iter().flat_map(|group| &group.lines).all(|line| line.publisher != "lily"));
    // it is told as long as it holds, with no more to fetch; who never knew it hears nothing
    let again = sync(&town.phone).unwrap();
    assert_eq!((told(&again), again.requests), (Some((true, None, None)), 1));
    assert!(town.phone.publishers().unwrap().iter().any(|publisher| publisher.revoked));
    let fresh = sync(&town.stage.phone("fresh", &town.server.url())).unwrap();
    assert_eq!(told(&fresh), None);
    let held = |name: &str| everything(&town.stage.folder.path().join(name));
    assert_eq!(held("phone"), held("fresh"), "nothing of it is left");
    // and comes back, with versions that go on
    town.stage.team = Town::new().stage.team;
    town.stage.publish(&lily_edition("9995"));
    assert!(Existing::read(&town.stage.public).unwrap().version("lily") > before.version("lily"));
    let report = sync(&town.phone).unwrap();
    assert_eq!(told(&report), Some((false, Some("2026-11-22".to_owned()), None)));
    assert!(town.lines().iter().any(|line| line.call == domestic("9995")));
}

/// The same people without the first of the other organisations.
fn without_lily(team: &Team) -> Arc<Team> {
    let mut team = copied(team);
    team.others.remove(0);
    Arc::new(team)
}

/// The same people once more: keys are copied by their files only.
fn copied(team: &Team) -> Team {
    let folder = tempfile::tempdir().unwrap();
    let copy = |key: &Key| {
        let file = folder.path().join(key.id());
        if !file.exists() {
            key.write(&file, "a long passphrase").unwrap();
        }
        Key::read(&file, "a long passphrase").unwrap()
    };
    let member = |member: &Member| Member {
        id: member.id.clone(),
        editors: member.editors.each_ref().map(copy),
        translator: copy(&member.translator),
        languages: member.languages.clone(),
    };
    Team {
        home: team.home.clone(),
        alice: copy(&team.alice),
        bob: copy(&team.bob),
        carol: copy(&team.carol),
        translator: copy(&team.translator),
        machine: copy(&team.machine),
        others: team.others.iter().map(member).collect(),
    }
}

#[test]
fn who_is_trusted_no_more_is_hidden_though_all_others_are_in_trouble() {
    let mut town = Town::new();
    town.stage.team = without_lily(&town.stage.team);
    town.stage.publish(first_edition());
    town.forge("senthang", &[], |_| {});
    town.forge("rose", &[], |_| {});
    let report = sync(&town.phone).unwrap();
    assert!(trouble_of(&report, "senthang").is_some() && trouble_of(&report, "rose").is_some());
    assert!(report.publishers.iter().any(|publisher| publisher.name == "lily" && publisher.revoked));
    assert_eq!(held_of(&town, "lily"), Vec::<String>::new());
    assert_eq!(town.hours(), "Mo-Fr 08:00-16:00", "the others stay as they were");
    // without such news the sync fails as a whole, and what is here stays
    assert!(matches!(sync(&town.phone), Err(SyncError::Untrusted { .. })));
}

#[test]
fn a_stolen_key_is_taken_from_an_organisation_before_that_has_signed_again() {
    let mut town = Town::new();
    // it would be mended by its own people, who are not to be reached
    let mut team = copied(&town.stage.team);
    let stolen = std::mem::replace(&mut team.others[0].editors[0], Key::generate().unwrap());
    town.stage.team = Arc::new(team);
    town.stage.publish(second_edition());
    let report = sync(&town.phone).unwrap();
    assert!(trouble_of(&report, "lily").unwrap().contains("1 of 2 needed signatures"), "{report:?}");
    assert_eq!(town.hours(), "Mo-Fr 08:00-17:30");
    let held = held_of(&town, "lily");
    assert!(!held.is_empty(), "what it said before stays");
    let other = copied(&town.stage.team).others.remove(0).editors.into_iter().nth(1).unwrap();
    town.forge("lily", &[&stolen, &other], |role| role["targets"] = json!({}));
    assert!(trouble_of(&sync(&town.phone).unwrap(), "lily").is_some());
    assert_eq!(held_of(&town, "lily"), held, "who stole it changes nothing");
    town.stage.publish(&lily_edition("9995"));
    assert!(trouble_of(&sync(&town.phone).unwrap(), "lily").is_none());
    assert!(town.lines().iter().any(|line| line.call == domestic("9995")));
}

#[test]
fn nobody_trusted_at_all_is_no_edition() {
    let town = Town::new();
    let (team, held) = (&town.stage.team, held_of(&town, "senthang"));
    town.forge("targets", &[&team.alice, &team.bob], |targets| {
        targets["delegations"] = json!({ "keys": {}, "roles": [] });
    });
    assert!(matches!(sync(&town.phone), Err(SyncError::Untrusted { .. })));
    assert_eq!(held_of(&town, "senthang"), held);
}

#[test]
fn an_organisations_edition_leaves_the_others_as_they_are() {
    let town = Town::new();
    let before = Existing::read(&town.stage.public).unwrap();
    town.stage.publish(&lily_edition("9995"));
    let after = Existing::read(&town.stage.public).unwrap();
    let changed: Vec<&String> =
        after.roles.keys().filter(|role| after.roles.get(*role) != before.roles.get(*role)).collect();
    assert_eq!(changed, ["lily", "snapshot", "timestamp"]);
    assert_eq!(sync(&town.phone).unwrap().news, News::Updated);
    // its time runs out: that is nobody else's trouble, and stops nobody from publishing
    let later = Timestamp::now() + SignedDuration::from_hours(24 * 170);
    town.stage.publish_at(first_edition(), later);
    let end = later + SignedDuration::from_hours(24 * 12);
    town.stage.publish_at(second_edition(), end);
    let report = town.phone.sync(end, &Quiet, &CancelToken::new()).unwrap();
    assert!(trouble_of(&report, "lily").unwrap().contains("was valid until"), "{report:?}");
    assert_eq!((trouble_of(&report, "senthang"), town.hours().as_str()), (None, "Mo-Fr 08:00-17:30"));
}

#[test]
fn a_draft_goes_on_whatever_others_publish_and_ends_when_its_own_edition_is_no_longer_the_next() {
    let town = Town::new();
    let (team, public) = (&town.stage.team, &town.stage.public);
    let roles = team.roles(&first_edition().plan.languages);
    let (edition, folder) = (lily_edition("9995"), town.stage.folder.path().join("edition"));
    edition.write(&folder).unwrap();
    let draft = || {
        let existing = Existing::read(public).unwrap();
        let mut draft = prepare(&edition.plan, &roles, &existing, Timestamp::now()).unwrap();
        draft.resume(&folder).map(|()| draft)
    };
    let sign = |keys: &[&Key]| {
        let mut draft = draft().unwrap();
        for key in keys {
            draft.sign(key).unwrap();
        }
        draft.write(&folder).unwrap();
    };
    sign(&[&town.lily().editors[0]]);
    town.stage.publish(second_edition());
    sign(&[&town.lily().editors[1]]);
    town.stage.publish(second_edition());
    // somebody puts a signature in that is none
    let file = folder.join("metadata/2.lily.json");
    let mut forged = Signed::parse(&fs::read(&file).unwrap()).unwrap();
    let stranger = Key::generate().unwrap();
    let signature = stranger.sign(&to_canonical_bytes(&forged.signed).unwrap());
    let good = forged.signatures.insert(town.lily().editors[1].id(), signature).unwrap();
    fs::write(&file, forged.bytes()).unwrap();
    let status = draft().unwrap().status().into_iter().find(|status| status.file == "2.lily.json").unwrap();
    assert_eq!((status.found, status.missing), (1, vec![town.lily().editors[1].id()]));
    forged.signatures.insert(town.lily().editors[1].id(), good);
    fs::write(&file, forged.bytes()).unwrap();
    sign(&[&team.machine]);
    publish(&edition, &draft().unwrap(), public, Timestamp::now()).unwrap();
    sync(&town.phone).unwrap();
    assert!(town.lines().iter().any(|line| line.call == domestic("9995")));
    assert_eq!(town.hours(), "Mo-Fr 08:00-17:30");
    // from now on its draft is old
    assert!(matches!(draft(), Err(RepositoryError::Raced { found: 2, expected: 1 })));
}

#[test]
fn an_edition_with_anothers_targets_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    for path in ["la/senthang/x", "la/lily/../../escaped", "other/lily/x"] {
        let mut edition = lily_edition("9995");
        let bytes = edition.targets["la/lily/x"].clone();
        let planned = edition.plan.targets["la/lily/x"].clone();
        edition.targets.insert(path.to_owned(), bytes);
        edition.plan.targets.insert(path.to_owned(), planned);
        edition.write(&folder.path().join("edition")).unwrap();
        let refused = Edition::read(&folder.path().join("edition")).unwrap_err().to_string();
        assert!(refused.contains("is no target of `lily`"), "{path}: {refused}");
    }
}

#[test]
fn the_home_organisation_publishes_first_and_nobody_without_roles() {
    let mut team = Team::generate().unwrap();
    team.others.push(Member::generate("lily", &["en"]).unwrap());
    let roles = team.roles(&first_edition().plan.languages);
    let refused = |edition: &Edition| {
        prepare(&edition.plan, &roles, &Existing::default(), Timestamp::now()).unwrap_err().to_string()
    };
    let lily = edition_of("lily", &["en"], vec![line("x", "9997")], &[]);
    assert!(refused(&lily).contains("the home organisation, `senthang`, publishes first"));
    assert!(refused(&rose_edition()).contains("nobody signs for `rose`"));
    assert!(refused(&lily_edition("9997")).contains("nobody signs the words of `lo`"));
    // who is announced and has not published yet is not delegated to: it would be missing on phones
    let draft = prepare(&first_edition().plan, &roles, &Existing::default(), Timestamp::now()).unwrap();
    let delegated = draft.files["1.targets.json"].signed["delegations"]["roles"].as_array().unwrap();
    let named = |role: &Value, org: &str| role["name"].as_str().unwrap().starts_with(org);
    assert!(delegated.iter().all(|role| !named(role, "lily") && named(role, "senthang")));
}

/// roles.toml of a home organisation and another one; the parts in braces are changed by tests.
fn roles_file(change: impl Fn(&str) -> String) -> Result<Roles, String> {
    let key = |name: &str| format!("{name} = \"{}\"\n", Key::generate().unwrap().public());
    let people = ["alice", "bob", "mai", "ann", "ben", "noy", "machine"];
    let text = "
[root]
threshold = 2
days = 365
keys = [\"alice\", \"bob\"]
[targets]
threshold = 2
days = 365
keys = [\"alice\", \"bob\"]
[snapshot]
threshold = 1
days = 14
keys = [\"machine\"]
[timestamp]
threshold = 1
days = 7
keys = [\"machine\"]
[[organisation]]
id = \"senthang\"
[organisation.facts]
threshold = 2
days = 180
keys = [\"alice\", \"bob\"]
[organisation.words.lo]
threshold = 1
days = 180
keys = [\"mai\"]
[[organisation]]
id = \"lily\"
[organisation.facts]
threshold = 2
days = 180
keys = [\"ann\", \"ben\"]
[organisation.words.lo]
threshold = 1
days = 180
keys = [\"noy\"]
";
    let changed = change(text);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("roles.toml");
    fs::write(&file, format!("[keys]\n{}{changed}", people.map(key).concat())).unwrap();
    Roles::read(&file).map_err(|error| error.to_string())
}

#[test]
fn roles_that_would_hurt_are_refused() {
    let roles = roles_file(str::to_owned).unwrap();
    let alice = &roles.root.keys[0];
    assert_eq!(roles.name(&senthang::keys::key_id(alice)), "alice");
    for (from, to, says) in [
        ("id = \"lily\"", "id = \"senthang\"", "stands twice"),
        ("id = \"lily\"", "id = \"Lily\"", "no name for an organisation"),
        ("id = \"lily\"", "id = \"a/b\"", "no name for an organisation"),
        ("id = \"lily\"", "id = \"..\"", "no name for an organisation"),
        ("id = \"lily\"", "id = \"-lily\"", "no name for an organisation"),
        ("id = \"lily\"", "id = \"\"", "no name for an organisation"),
        ("id = \"lily\"", "id = \"words\"", "no name for an organisation"),
        ("id = \"lily\"", "id = \"targets\"", "no name for an organisation"),
        ("id = \"lily\"", "id = \"senthang-lo\"", "would be taken for the words of `senthang`"),
        ("id = \"lily\"", "id = \"senthang-hmn\"", "would be taken for the words of `senthang`"),
        ("[\"ann\", \"ben\"]", "[\"ann\", \"ann\"]", "a threshold of 2 with 1 keys"),
        ("[\"ann\", \"ben\"]", "[]", "a threshold of 2 with 0 keys"),
        ("[\"ann\", \"ben\"]", "[\"ann\", \"bert\"]", "`bert` is no public key"),
        ("[\"ann\", \"ben\"]", "[\"ann\", \"machine\"]", "is an online key"),
        ("[\"noy\"]", "[\"machine\"]", "is an online key"),
        ("[\"ann\", \"ben\"]", "[\"ann\", \"noy\"]", "is a translator's key"),
        ("[\"ann\", \"ben\"]", "[\"ann\", \"mai\"]", "is a translator's key"),
        ("[\"noy\"]", "[\"mai\"]", "nobody speaks for two organisations"),
        ("[\"ann\", \"ben\"]", "[\"ann\", \"alice\"]", "nobody speaks for two organisations"),
        (
            "[organisation.words.lo]\nthreshold = 1\ndays = 180\nkeys = [\"noy\"]",
            "[organisation.words.\"l/o\"]\nthreshold = 1\ndays = 180\nkeys = [\"noy\"]",
            "is no language",
        ),
        ("days = 14", "days = 0", "holds no day"),
    ] {
        let change = |text: &str| {
            assert!(text.contains(from), "{from}");
            text.replace(from, to)
        };
        let refused = roles_file(change).unwrap_err();
        assert!(refused.contains(says), "{to}: {refused}");
    }
    // a name that goes on in what is no language is another organisation's
    assert!(roles_file(|text| text.replace("id = \"lily\"", "id = \"senthang-champasak\"")).is_ok());
    assert!(roles_file(|text| text[..text.find("[[organisation]]").unwrap()].to_owned()).is_err());
}

/// Another organisation's tree inside a checkout of the home organisation.
fn nested(change: impl FnOnce(&TempDir)) -> (TempDir, Vec<String>) {
    let copy = small_checkout();
    let write = |file: &str, text: &str| {
        let path = copy.path().join("organisations/lily").join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(
        "content/la/pack.toml",
        "[[pack]]\nid = \"la\"\npublisher = \"lily\"\nhome = \"LA\"\nlanguages = [{ tag = \"en\" }]\n",
    );
    write(
        "content/la/hotlines.toml",
        "[[source]]\nid = \"invented\"\ntitle = \"Lily: invented\"\n\n[[hotline]]\nid = \"lily-line\"\ncountry = \"LA\"\nform = \"short-code\"\nnumber = \"9997\"\nfrom_abroad = \"no\"\nneeds = [\"trafficking\"]\norigin = { sources = [\"invented\"], as_of = \"2026-01\", confidence = \"low\" }\n",
    );
    write(
        "locales/en/hotlines.ftl",
        "hotline-lily-line = Lily line\n    .operator = Lily\n    .about = About lilies.\n",
    );
    change(&copy);
    let tree = Tree::read(&copy.path().join("organisations/lily"), "la").unwrap();
    let findings = senthang::lint::lint(&tree, "2026-11-22".parse().unwrap());
    let told = findings.iter().map(|finding| format!("{}: {}", finding.rule, finding.what)).collect();
    (copy, told)
}

#[test]
fn another_organisations_tree_is_held_against_the_home_organisations() {
    let (copy, told) = nested(|_| {});
    assert_eq!(told, Vec::<String>::new());
    let tree = Tree::read(&copy.path().join("organisations/lily"), "la").unwrap();
    let edition = build(&tree, "2026-11-22".parse().unwrap()).unwrap();
    assert_eq!(edition.plan.publisher, "lily");
    assert!(edition.targets.keys().all(|path| path.starts_with("la/lily/")));
    // a copy of the home organisation's own checkout inside another is still its own
    assert!(Tree::read(copy.path(), "la").unwrap().home.is_none());

    let add = |copy: &TempDir, file: &str, text: &str| {
        let path = copy.path().join("organisations/lily").join(file);
        let held = fs::read_to_string(&path).unwrap_or_default();
        fs::write(path, held + text).unwrap();
    };
    let origin = "origin = { sources = [\"invented\"], as_of = \"2026-01\", confidence = \"low\" }\n";
    let facts = "content/la/hotlines.toml";
    let (_copy, told) = nested(|copy| {
        add(copy, facts, &format!("\n[[place]]\nid = \"TH\"\n{origin}"));
        add(copy, "locales/en/hotlines.ftl", "place-th = Lilyland\n");
    });
    assert_eq!(told, ["field: a place is the home organisation's: nobody would see this one"]);
    let (_copy, told) = nested(|copy| add(copy, "locales/en/hotlines.ftl", "why-open = Open\n"));
    assert_eq!(told, ["no-record: `why-open` belongs to no record"]);
    let (_copy, told) = nested(|copy| edit(copy, &format!("organisations/lily/{facts}"), "\"LA\"", "\"KH\""));
    assert_eq!(told, ["place: there is no place `KH`"]);
    let (_copy, told) = nested(|copy| {
        edit(copy, "organisations/lily/locales/en/hotlines.ftl", "About lilies", "A unicorn; call 9999");
    });
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].starts_with("never-say") || told[1].starts_with("never-say"), "{told:?}");
    assert!(told.iter().any(|told| told.starts_with("number-in-words")), "{told:?}");
    let (_copy, told) =
        nested(|copy| edit(copy, "organisations/lily/content/la/pack.toml", "\"lily\"", "\"root\""));
    assert_eq!(told, ["id: `root` is no name for a publisher"]);
}
