//! How long a person waits, on the real pack and on one a hundred times larger.
//!
//! Promised at the 99th percentile: hotlines, channels, services and offers under 1 ms, search under
//! 5 ms (under 15 ms with the larger pack), opening a profile under 10 ms. `benches/run` prints the
//! table; times are measured here and asserted nowhere, for they are the machine's.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, missing_docs)]

use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use senthang::build::{Edition as Built, build};
use senthang::team::Team;
use senthang::tree::Tree;
use senthang_core::answers::{AskedPrices, Offer, Person, Situation};
use senthang_core::model::{FactsSection, Record, WordsSection};
use senthang_core::store::{Applied, Edition, NewTarget, Store};
use senthang_core::sync::{CancelToken, Quiet};
use senthang_core::{Guide, Settings};

/// How often the larger pack holds the real one.
const TIMES: usize = 100;

fn main() {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let public = folder.path().join("public");
    let edition = build(&Tree::read(checkout, "la").unwrap(), "2026-11-22".parse().unwrap()).unwrap();
    // long before the day of asking: else the clock is behind, and nothing is said to be open
    let long_ago = Timestamp::UNIX_EPOCH;
    Team::generate().unwrap().publish(&edition, &public, long_ago).unwrap();
    let settings = |name: &str| Settings {
        folder: folder.path().join(name),
        pack: "la".to_owned(),
        root: fs::read(public.join("metadata/1.root.json")).unwrap(),
        languages: vec!["lo".to_owned()],
        all_languages: false,
        servers: Vec::new(),
        patience: Duration::from_secs(1),
        seed: None,
    };
    for name in ["real", "larger"] {
        let guide = Guide::open(settings(name)).unwrap();
        guide.import(&public, long_ago, &Quiet, &CancelToken::new()).unwrap();
    }
    let queries = queries(checkout);
    println!("The real pack, Lao with English behind it (times in milliseconds):\n");
    print_head();
    answers(&settings("real"), &queries, 1);
    enlarge(&edition, &public, &folder.path().join("larger"));
    println!("\nA pack {TIMES} times larger:\n");
    print_head();
    answers(&settings("larger"), &queries, TIMES);
    println!("\nPeak memory of this process, making both packs included: {} MB", peak_memory("VmHWM") / 1024);
}

/// What people type, from the open test vectors: those of the phone's language.
fn queries(checkout: &Path) -> Vec<String> {
    let vectors = fs::read_to_string(checkout.join("tests/vectors/search.json")).unwrap();
    let vectors: serde_json::Value = serde_json::from_str(&vectors).unwrap();
    let cases = vectors["cases"].as_array().unwrap().iter();
    cases
        .filter(|case| case["language"] == "lo")
        .map(|case| case["query"].as_str().unwrap().to_owned())
        .collect()
}

fn here(country: &str) -> Situation {
    Situation {
        country: country.to_owned(),
        province: None,
        network: None,
        languages: vec!["lo".to_owned()],
        now: "2026-11-22T02:00:00+07:00".parse().unwrap(),
        need: None,
    }
}

const OFFER: &[u8] = br#"{ "destination": "TH", "province": "TH-10", "scheme": "mou", "work": "night",
    "age": 17, "passport": "they", "hours": 12, "days-off": 0, "agency": "Buasavan",
    "pay": { "amount": "9000 THB", "per": "month" }, "pressure": ["hurry"],
    "fees": [{ "for": "job", "amount": "30000 THB" }, { "for": "visa", "amount": "2000 THB" }] }"#;

const ASKED: &[u8] = br#"{ "monthly-pay": "10000 THB",
    "items": [{ "for": "visa", "amount": "2000 THB" }, { "for": "job", "amount": "900 THB" }] }"#;

/// Each answer, with its limit at the 99th percentile; the larger pack has one for search alone.
fn answers(settings: &Settings, queries: &[String], times: usize) {
    let rounds = if times == 1 { 1000 } else { 60 };
    let limit = |limit: f64| (times == 1).then_some(limit);
    measure("opening a profile", Some(10.0), rounds.min(300), |_| Guide::open(settings.clone()).unwrap());
    // nothing is kept from an earlier question then
    let first = |name: &str, ask: &dyn Fn(&Guide)| {
        measure_with(
            name,
            None,
            rounds.min(300),
            |_| Guide::open(settings.clone()).unwrap(),
            |guide| ask(guide),
        );
    };
    let offer = Offer::read(OFFER).unwrap();
    first("  first: hotlines", &|guide| drop(black_box(guide.hotlines(&here("TH")).unwrap())));
    first("  first: an offer", &|guide| drop(black_box(guide.offer(&offer, &here("LA")).unwrap())));
    let guide = Guide::open(settings.clone()).unwrap();
    let person = Person::default();
    measure("hotlines, in Thailand", limit(1.0), rounds, |_| guide.hotlines(&here("TH")).unwrap());
    measure("hotlines, at home", limit(1.0), rounds, |_| guide.hotlines(&here("LA")).unwrap());
    measure("channels to Thailand", limit(1.0), rounds, |_| guide.channels("TH", &here("LA")).unwrap());
    measure("channels to Korea", limit(1.0), rounds, |_| guide.channels("KR", &here("LA")).unwrap());
    measure("services", limit(1.0), rounds, |_| guide.services(&here("LA"), &person).unwrap());
    measure("an offer", limit(1.0), rounds, |_| guide.offer(&offer, &here("LA")).unwrap());
    let asked = AskedPrices::read(ASKED).unwrap();
    measure("asked prices", None, rounds, |_| guide.price("TH", &asked, &here("LA")).unwrap());
    measure("an agency", None, rounds, |_| guide.agency("Buasavan", &here("LA")).unwrap());
    measure("starting a check", None, rounds, |_| guide.check("before-you-go", &here("LA")).unwrap());
    measure("referral", None, rounds, |_| guide.referral(&here("LA")).unwrap());
    measure("figures", None, rounds, |_| guide.figures(&here("LA")).unwrap());
    let search = if times == 1 { 5.0 } else { 15.0 };
    let rounds = queries.len() * if times == 1 { 8 } else { 2 };
    let query = |round: usize| queries.get(round % queries.len()).unwrap();
    measure("search", Some(search), rounds, |round| guide.search(query(round), &here("LA")).unwrap());
}

fn print_head() {
    println!("{:<24} {:>8} {:>8} {:>8} {:>8} {:>8}", "", "median", "p99", "slowest", "limit", "rounds");
}

fn measure<T>(name: &str, limit: Option<f64>, rounds: usize, ask: impl Fn(usize) -> T) {
    (0..rounds.min(5)).for_each(|round| drop(black_box(ask(round))));
    measure_with(name, limit, rounds, |round| round, |round| ask(*round));
}

/// Times `ask`, on what `prepare` made untimed for each round.
fn measure_with<P, T>(
    name: &str,
    limit: Option<f64>,
    rounds: usize,
    prepare: impl Fn(usize) -> P,
    ask: impl Fn(&P) -> T,
) {
    let mut times: Vec<f64> = (0..rounds)
        .map(|round| {
            let prepared = prepare(round);
            let start = Instant::now();
            let answer = black_box(ask(&prepared));
            let time = start.elapsed().as_secs_f64() * 1000.0;
            drop(answer);
            time
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let at = |percent: usize| times.get((times.len() * percent / 100).min(times.len() - 1)).unwrap();
    let told = limit.map_or("-".to_owned(), |limit| format!("{limit:.0}"));
    let over = if limit.is_some_and(|limit| *at(99) > limit) { "  over its limit here" } else { "" };
    println!("{name:<24} {:>8.3} {:>8.3} {:>8.3} {told:>8} {rounds:>8}{over}", at(50), at(99), at(100));
}

/// Adds the real content again and again, each time under other ids: the terms are those of the real
/// pack, each in so many more entries, which is the most that a search can meet.
fn enlarge(edition: &Built, public: &Path, profile: &Path) {
    let before = peak_memory("VmRSS");
    let start = Instant::now();
    let base = Some(fs::read(public.join("metadata/timestamp.json")).unwrap());
    let mut targets = Vec::new();
    let records = messages(edition);
    for copy in 1..TIMES {
        for (path, bytes) in &edition.targets {
            let parts: Vec<&str> = path.split('/').collect();
            let language = parts.get(3).filter(|_| parts.get(2) == Some(&"words"));
            if language.is_some_and(|language| !["lo", "en"].contains(language)) {
                continue;
            }
            let content = match language {
                None => facts(bytes, copy),
                Some(language) => words(&records, bytes, language, copy),
            };
            targets.push(NewTarget {
                path: format!("{path}-{copy}"),
                publisher: (*parts.get(1).unwrap()).to_owned(),
                sha256: format!("{path}-{copy}"),
                bytes: Vec::new(),
                content,
            });
        }
    }
    let mut store = Store::open(profile).unwrap();
    assert!(store.apply(&Edition { base, targets, ..Edition::default() }).unwrap());
    println!(
        "\n({TIMES} times the content was made and indexed in {:.0} s, with {} MB more memory)",
        start.elapsed().as_secs_f64(),
        peak_memory("VmHWM").saturating_sub(before) / 1024
    );
}

fn facts(bytes: &[u8], copy: usize) -> Applied {
    let rows = FactsSection::unpack_rows(bytes).unwrap().into_iter();
    let kept =
        rows.filter(|(record, _)| !["source", "pack", "place", "urgent", "rule"].contains(&record.kind()));
    let copied = kept.map(|(record, body)| {
        let mut value: serde_json::Value = serde_json::from_str(&body).unwrap();
        value["id"] = format!("{}-x{copy}", record.id()).into();
        let record: Record = serde_json::from_value(value.clone()).unwrap();
        (record, value.to_string())
    });
    Applied::Facts(copied.collect())
}

/// The message of every record.
fn messages(edition: &Built) -> Vec<String> {
    let facts = edition.targets.iter().filter(|(path, _)| !path.contains("/words/"));
    let rows = facts.flat_map(|(_, bytes)| FactsSection::unpack_rows(bytes).unwrap());
    rows.map(|(record, _)| record.message()).collect()
}

/// The words under the copies' names: behind the name of the record that they belong to.
fn words(records: &[String], bytes: &[u8], language: &str, copy: usize) -> Applied {
    let mut section = WordsSection::unpack(bytes).unwrap();
    section.messages.retain_mut(|message| {
        let owner = records.iter().filter(|record| {
            message
                .id
                .strip_prefix(record.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        });
        let Some(owner) = owner.max_by_key(|record| record.len()) else { return false };
        let new = message.id.replacen(owner.as_str(), &format!("{owner}-x{copy}"), 1);
        message.source = message.source.replacen(&message.id, &new, 1);
        message.id = new;
        true
    });
    Applied::Words { language: language.to_owned(), section }
}

/// Kilobytes of memory, as Linux counts them; nought elsewhere.
fn peak_memory(name: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
