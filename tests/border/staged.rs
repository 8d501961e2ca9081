//! A stage as the suites of the border get it: that its cases are those of the vectors, in the neutral form,
//! and that its servers do to a phone what they are for.

// helpers of tests are not in test functions, where clippy.toml allows these
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

use jiff::Timestamp;
use senthang_core::answers::Situation;
use senthang_core::sync::{CancelToken, News, Observer, PosterScan, Progress, Quiet, Report, SyncError};
use senthang_core::{Guide, Settings};
use serde_json::Value;
use tempfile::TempDir;

/// The stage, made once for all of these tests.
fn stage() -> &'static Path {
    static STAGE: OnceLock<TempDir> = OnceLock::new();
    STAGE
        .get_or_init(|| {
            let folder = tempfile::tempdir().unwrap();
            let made = program().arg("make").arg(folder.path()).output().unwrap();
            assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
            folder
        })
        .path()
}

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_border-stage"))
}

fn json(file: &Path) -> Value {
    serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
}

const FILES: [&str; 10] =
    ["dial", "hours", "ranking", "services", "channels", "offers", "prices", "agencies", "checks", "search"];

fn list<'a>(file: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    file[name].as_array().into_iter().flatten()
}

fn ids<'a>(cases: impl Iterator<Item = &'a Value>) -> BTreeSet<&'a str> {
    cases.map(|case| case["id"].as_str().unwrap()).collect()
}

#[test]
fn every_case_of_the_vectors_can_be_asked_or_says_why_not() {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for name in FILES {
        let vectors = json(&checkout.join(format!("tests/vectors/{name}.json")));
        let made = json(&stage().join(format!("cases/{name}.json")));
        assert_eq!(made["file"], name);
        let all = list(&vectors, "cases").chain(list(&vectors, "unsettled"));
        assert_eq!(ids(list(&made, "cases")), ids(all), "{name}");
        for case in list(&made, "cases") {
            let told = ["answer", "refused", "not_carried"].map(|told| !case[told].is_null());
            assert_eq!(told.iter().filter(|told| **told).count(), 1, "{name}: {case}");
            assert!(case["here"]["now"].is_i64(), "{name}: {case}");
        }
    }
    let not_carried: Vec<Value> = FILES
        .iter()
        .map(|name| json(&stage().join(format!("cases/{name}.json"))))
        .flat_map(|file| list(&file, "cases").cloned().collect::<Vec<_>>())
        .filter(|case| !case["not_carried"].is_null())
        .map(|case| case["id"].clone())
        .collect();
    // text where a number stands, and an age below nought
    assert_eq!(not_carried, ["offer-306", "offer-307", "offer-308"]);
}

/// Calls a check with every object, and the field in which it stands.
fn walk(field: &str, value: &Value, check: &mut impl FnMut(&str, &serde_json::Map<String, Value>)) {
    match value {
        Value::Object(fields) => {
            check(field, fields);
            for (name, value) in fields {
                walk(name, value, check);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| walk(field, item, check)),
        _ => {}
    }
}

#[test]
fn answers_have_the_names_of_the_fields_and_not_those_of_the_wire() {
    let mut seen = BTreeSet::new();
    for name in FILES.into_iter().chain(["doors"]) {
        let made = json(&stage().join(format!("cases/{name}.json")));
        for case in list(&made, "cases") {
            let id = &case["id"];
            walk("answer", &case["answer"], &mut |field, fields| {
                seen.extend(fields.keys().cloned());
                for renamed in ["for", "do", "how"] {
                    assert!(!fields.contains_key(renamed), "{id}: `{renamed}` in `{field}`: {fields:?}");
                }
                // a licence has a state of its own; hours and ways have none
                let is_of_agency = ["agency", "answer", "ask", "found", "near"].contains(&field);
                assert!(!fields.contains_key("state") || is_of_agency, "{id}: `state` in `{field}`");
                let has_variant = ["call", "open", "review"].contains(&field);
                assert_eq!(fields.contains_key("is"), has_variant, "{id}: `{field}`: {fields:?}");
                let is_money = ["money", "asked", "together", "more"].contains(&field);
                assert_eq!(fields.contains_key("currency"), is_money, "{id}: `{field}`: {fields:?}");
                for instant in ["until", "opens"] {
                    let told = fields.get(instant).filter(|_| field == "open");
                    assert!(told.is_none_or(Value::is_i64), "{id}: {fields:?}");
                }
                let nothing =
                    |value: &Value| value.is_null() || *value == false || *value == Value::Array(vec![]);
                let nothing = fields.iter().find(|(name, value)| *name != "questions" && nothing(value));
                assert_eq!(nothing, None, "{id}: `{field}`");
            });
        }
    }
    // what is asserted of them is asserted of something
    for name in ["advice", "for_whom", "purpose", "flag", "is", "minor", "state", "opens", "until"] {
        assert!(seen.contains(name), "{name} stands in no answer");
    }
}

/// A program that serves the stage until it is dropped.
struct Served {
    child: Child,
    url: String,
}

impl Served {
    fn start() -> Self {
        let mut child =
            program().arg("serve").arg(stage()).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut url = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut url).unwrap();
        Self { child, url: url.trim().to_owned() }
    }

    fn ask(&self, method: &str, path: &str) -> String {
        let host = self.url.strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(host).unwrap();
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    fn phone(&self, folder: &Path, edition: &str) -> Guide {
        let server = format!("{}/{edition}", self.url);
        let root = fs::read(stage().join("updates/root.json")).unwrap();
        Guide::open(Settings {
            folder: folder.to_owned(),
            pack: "la".to_owned(),
            root,
            languages: vec!["en".to_owned()],
            all_languages: false,
            servers: vec![server.parse().unwrap()],
            patience: Duration::from_secs(2),
            seed: None,
        })
        .unwrap()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        self.child.wait().unwrap();
    }
}

fn updates() -> Value {
    json(&stage().join("updates/updates.json"))
}

fn now() -> Timestamp {
    Timestamp::from_millisecond(updates()["now"].as_i64().unwrap()).unwrap()
}

fn sync(phone: &Guide) -> Result<Report, SyncError> {
    phone.sync(now(), &Quiet, &CancelToken::new())
}

/// The hours that tell which edition a phone holds.
fn hours(phone: &Guide) -> Option<String> {
    let here = Situation {
        country: updates()["country"].as_str().unwrap().to_owned(),
        province: None,
        network: None,
        languages: vec!["en".to_owned()],
        now: now(),
        need: None,
    };
    let lines = phone.hotlines(&here).unwrap().lines;
    lines.into_iter().find(|line| updates()["line"] == line.id).and_then(|line| line.hours)
}

fn hours_of(edition: &str) -> Option<String> {
    updates()["hours"][edition].as_str().map(str::to_owned)
}

fn profile() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("phone");
    (folder, path)
}

#[test]
fn good_editions_are_taken_and_bad_ones_leave_what_is_held() {
    let served = Served::start();
    let (_folder, path) = profile();
    assert_eq!(sync(&served.phone(&path, "first")).unwrap().news, News::Updated);
    assert_eq!(sync(&served.phone(&path, "first")).unwrap().news, News::Unchanged);
    for (edition, variant) in updates()["refused"].as_object().unwrap() {
        let error = sync(&served.phone(&path, edition)).unwrap_err();
        assert!(format!("{error:?}").starts_with(variant.as_str().unwrap()), "{edition}: {error:?}");
        assert_eq!(hours(&served.phone(&path, edition)), hours_of("first"), "{edition}");
    }
    assert_eq!(sync(&served.phone(&path, "second")).unwrap().news, News::Updated);
    assert_eq!(hours(&served.phone(&path, "second")), hours_of("second"));
    assert_ne!(hours_of("first"), hours_of("second"));
}

#[test]
fn servers_refuse_ask_to_come_back_or_are_none() {
    let served = Served::start();
    let (_folder, path) = profile();
    for prefix in ["refused", "portal", "nowhere"] {
        let error = sync(&served.phone(&path, prefix)).unwrap_err();
        let told = match prefix {
            // a page that asks to log in is a trouble of the network
            "portal" => matches!(error, SyncError::Offline(_)),
            // some stores say "forbidden" for what is not there, so a phone tells both alike
            _ => matches!(error, SyncError::Refused { .. }),
        };
        assert!(told, "{prefix}: {error:?}");
    }
    let error = sync(&served.phone(&path, "later")).unwrap_err();
    let later = now().as_second() + 3_600;
    assert!(matches!(error, SyncError::Later { until } if until.as_second() >= later), "{error:?}");
    let counts = served.ask("GET", "/counts");
    assert!(counts.contains("\"later\":") && counts.contains("\"portal\":"), "{counts}");
}

#[test]
fn a_moving_server_goes_on_when_it_is_told() {
    let served = Served::start();
    let (_folder, path) = profile();
    let phone = served.phone(&path, "moving");
    sync(&phone).unwrap();
    assert_eq!(hours(&phone), hours_of("first"));
    assert!(served.ask("POST", "/moving/next").starts_with("HTTP/1.1 200"));
    assert_eq!(sync(&phone).unwrap().news, News::Updated);
    assert_eq!(hours(&phone), hours_of("second"));
}

/// Stops a sync as soon as bytes come.
struct Stops(CancelToken);

impl Observer for Stops {
    fn progress(&self, progress: Progress) {
        if matches!(progress, Progress::Fetching { done, total } if done > 0 && done < total) {
            self.0.cancel();
        }
    }
}

#[test]
fn a_slow_server_can_be_left_half_way() {
    let served = Served::start();
    let (_folder, path) = profile();
    let cancel = CancelToken::new();
    let stopped = served.phone(&path, "slow/first").sync(now(), &Stops(cancel.clone()), &cancel);
    assert!(matches!(stopped, Err(SyncError::Cancelled)), "{stopped:?}");
    // what has come is kept, and the rest comes from a faster one
    sync(&served.phone(&path, "first")).unwrap();
}

#[test]
fn a_poster_brings_the_second_edition_of_one_country() {
    let served = Served::start();
    let (_folder, path) = profile();
    let phone = served.phone(&path, "first");
    sync(&phone).unwrap();
    let mut scan = PosterScan::default();
    for code in list(&json(&stage().join("updates/poster.json")), "codes") {
        scan.add(code.as_str().unwrap()).unwrap();
    }
    phone.import_poster(&scan, now(), &Quiet, &CancelToken::new()).unwrap();
    assert_eq!(hours(&phone), hours_of("second"));
}
