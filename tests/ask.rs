//! Every question that the command can be asked, as people and programs ask it: in English and
//! Lao, laid out and as JSON, told in a file and on standard input, and told wrongly.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use senthang::command::{Demonstration, demonstration};
use senthang::tree::Tree;
use senthang_core::store::Store;
use serde_json::Value;

use crate::stage::{LANGUAGES, Phone, Stage, checkout, copied, instant, python, real_edition};

/// A profile that has synced, made once: a process that builds the pack first takes seconds.
pub(crate) fn profile() -> &'static Path {
    static PACK: OnceLock<(Demonstration, PathBuf)> = OnceLock::new();
    let (_, profile) = PACK.get_or_init(|| {
        let pack = demonstration(&checkout(), &["lo".to_owned(), "en".to_owned()]).unwrap();
        let profile = pack.guide_folder().join("profile");
        (pack, profile)
    });
    profile
}

fn said(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The command, asked on the profile; `told` stands on standard input.
fn ask(arguments: &[&str], told: &[u8]) -> Output {
    ask_of(profile(), arguments, told)
}

fn ask_of(profile: &Path, arguments: &[&str], told: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_senthang"))
        .arg("ask")
        .args(arguments)
        .args(["--now", "2026-11-22T02:00:00+07:00"])
        .arg("--profile")
        .arg(profile)
        .current_dir(std::env::temp_dir())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // a command that refuses its arguments does not read
    let _ = child.stdin.take().unwrap().write_all(told);
    child.wait_with_output().unwrap()
}

fn well(arguments: &[&str], told: &str) -> String {
    let output = ask(arguments, told.as_bytes());
    assert!(output.status.success(), "{arguments:?}: {}", said(&output.stderr));
    assert!(output.stderr.is_empty(), "{arguments:?}: {}", said(&output.stderr));
    said(&output.stdout)
}

fn json(arguments: &[&str], told: &str) -> Value {
    serde_json::from_str(&well(&[arguments, &["--json"]].concat(), told)).unwrap()
}

/// The record of this id, wherever it stands.
fn record<'a>(answer: &'a Value, id: &str) -> Option<&'a Value> {
    match answer {
        Value::Object(fields) if fields.get("id").is_some_and(|of| of == id) => Some(answer),
        Value::Object(fields) => fields.values().find_map(|value| record(value, id)),
        Value::Array(values) => values.iter().find_map(|value| record(value, id)),
        _ => None,
    }
}

/// What is read, without the breaks of lines.
fn run_on(text: &str) -> String {
    text.split_whitespace().collect()
}

const OFFER: &str = r#"{ "destination": "TH", "work": "night", "age": 17, "agency": "Buasavanh",
    "pay": { "amount": "9000 THB", "per": "month" }, "passport": "they",
    "fees": [{ "for": "job", "amount": "30000 THB", "payer": "worker" }] }"#;
const ASKED: &str = r#"{ "monthly-pay": "10000 THB", "items": [{ "for": "visa", "amount": "2000 THB" }] }"#;
const ANSWERS: &str = r#"{ "age": "under-18", "contract": "not-known", "papers": "skipped" }"#;

/// What is asked, what is told, and which records must be in the answer.
const QUESTIONS: &[(&[&str], &str, &[&str])] = &[
    (&["hotlines", "--at", "th", "--need", "trafficking"], "", &["th-1300", "th-191", "la-1362"]),
    (&["channels", "--to", "th"], "", &["th-mou-steps", "th-documents", "th-visa-2023", "smuggler-fees"]),
    (&["channels", "--to", "KR"], "", &["kr-eps", "kr-scam"]),
    (&["price", "--to", "TH", "--file", "-"], ASKED, &["th-visa-2023", "smuggler-fees"]),
    (&["offer", "--file", "-"], OFFER, &["under-age", "papers-kept", "la-1362", "buasavanh"]),
    (&["agency", "buasavan"], "", &["buasavanh", "dept-employment"]),
    (&["check", "before-you-go", "--answer", "age=under-18"], "", &["under-age", "contract", "la-1362"]),
    (&["check", "before-you-go", "--answers", "-"], ANSWERS, &["under-age", "contract", "papers"]),
    (&["services", "--province", "LA-CH", "--need", "shelter"], "", &["lwu-champasak"]),
    (
        &["services", "--sex", "female", "--age", "17", "--province", "LA-CH", "--district", "LA-CH-pakse"],
        "",
        &["lwu-champasak"],
    ),
    (&["referral", "--at", "TH"], "", &["consent", "r-return-steps", "th-1300"]),
    (&["search", "tamluat"], "", &["la-1191"]),
    (&["page", "organisation", "lao-emb-bkk"], "", &["lao-emb-bkk"]),
    (&["figures"], "", &["f-iom-age", "f-victims-2020"]),
];

#[test]
fn every_question_is_answered_in_english_and_lao_laid_out_and_as_json() {
    for (arguments, told, ids) in QUESTIONS {
        for language in ["en", "lo"] {
            let arguments = [arguments, &["--lang", language][..]].concat();
            let answer = json(&arguments, told);
            let page = run_on(&well(&arguments, told));
            assert!(!page.contains('\u{1b}'), "no colours in a pipe");
            for id in *ids {
                let record = record(&answer, id).unwrap_or_else(|| panic!("{arguments:?}: no {id}"));
                let name = if record["name"].is_null() { &record["text"] } else { &record["name"] };
                assert_eq!(name["language"], language, "{arguments:?} {id}");
                // a question is shown as what to find out; a flag, a line and a price by their names
                let name = run_on(name["text"].as_str().unwrap());
                assert!(page.contains(&name), "{arguments:?}: {id} is not shown");
            }
        }
    }
}

/// The ids of messages, where they are neither words nor ids of records, which a search shows: a label
/// that is missing would stand there by its id.
fn ids_of_messages() -> BTreeSet<String> {
    let folder = checkout().join("locales/en");
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    let texts: Vec<String> = files.collect();
    let lines = texts.iter().flat_map(|text| text.lines());
    let ids = lines.filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
    let tree = Tree::read(&checkout(), "la").unwrap();
    let records: BTreeSet<&str> = tree.records.iter().map(|located| located.record.id()).collect();
    ids.filter_map(|line| Some(line.split_once(" =")?.0))
        .filter(|id| id.contains('-') && !records.contains(id))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_question_is_answered_in_words_in_every_language() {
    let ids = ids_of_messages();
    assert!(ids.len() > 900, "{}", ids.len());
    let others =
        ["where-i-am-now", "someone-i-met", "after-return"].map(|check| ["check", check, "--answers", "-"]);
    for language in LANGUAGES {
        let phone = Phone::of(language);
        let questions = QUESTIONS.iter().map(|(arguments, told, _)| (*arguments, *told));
        for (arguments, told) in questions.chain(others.iter().map(|check| (&check[..], "{}"))) {
            let arguments = [arguments, &["--lang", language][..]].concat();
            let output = ask_of(Path::new(phone.folder()), &arguments, told.as_bytes());
            assert!(output.status.success(), "{arguments:?}: {}", said(&output.stderr));
            let page = said(&output.stdout);
            assert!(!page.contains(['{', '}', '\u{2068}', '\u{2069}']), "{arguments:?}: {page}");
            let part = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
            let id = page.split(|letter| !part(letter)).find(|word| ids.contains(*word));
            assert_eq!(id, None, "{arguments:?}: {page}");
        }
    }
}

#[test]
fn a_text_is_marked_only_where_it_is_in_another_language() {
    for (language, tag) in [("hmn", "mww"), ("lo", "lo-LA"), ("zh", "zh-CN")] {
        let phone = Phone::of(language);
        let page = |tag: &str| {
            let output = ask_of(Path::new(phone.folder()), &["hotlines", "--lang", tag], b"");
            assert!(output.status.success(), "{tag}: {}", said(&output.stderr));
            said(&output.stdout)
        };
        assert_eq!(page(tag), page(language));
        assert!(!page(tag).contains(&format!("[{language}]")), "{}", page(tag));
    }
    assert!(well(&["hotlines", "--lang", "kjg"], "").contains("[lo]"), "who asks in Khmu is told so");
}

#[test]
fn where_the_clock_of_the_place_is_not_known_times_say_so() {
    let copy = copied(
        "content/la/hotlines-la.toml",
        "needs = [\"trafficking\"]\nfor = [\"migrants\"]\n",
        "needs = [\"trafficking\"]\nfor = [\"migrants\"]\nhours = { osm = \"Mo-Fr 08:30-16:30\" }\n",
    );
    let pack = demonstration(copy.path(), &["en".to_owned()]).unwrap();
    let opens = |at: &str| {
        let output = ask_of(&pack.guide_folder().join("profile"), &["hotlines", "--at", at], b"");
        let page = run_on(&said(&output.stdout));
        let (_, line) = page.split_once("+85621267730").unwrap();
        line.split_once("Opens").unwrap().1.chars().take(14).collect::<String>()
    };
    assert_eq!(opens("FR"), "Monday01:30UTC");
    assert_eq!(opens("TH"), "Monday08:30·Co");
}

#[test]
fn a_clock_that_is_behind_is_told_beside_the_json_too() {
    let stage = Stage::empty();
    stage.publish_at(real_edition(), instant("2026-12-24T00:00:00Z"));
    stage.with_card("phone", &["en"]);
    let phone = stage.folder.path().join("phone");
    for more in [&[][..], &["--json"]] {
        let output = ask_of(&phone, &[&["hotlines"], more].concat(), b"");
        assert!(output.status.success(), "{}", said(&output.stderr));
        assert!(said(&output.stderr).contains("clock"), "{}", said(&output.stderr));
        if !more.is_empty() {
            let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
            assert!(answer["lines"].as_array().is_some_and(|lines| !lines.is_empty()));
        }
    }
}

#[test]
fn a_record_is_opened_by_its_publisher() {
    let page: &[&str] = &["page", "hotline", "th-191"];
    assert_eq!(well(page, ""), well(&[page, &["--publisher", "senthang"]].concat(), ""));
    let other = ask(&[page, &["--publisher", "nobody"]].concat(), b"");
    refused(&other, "there is no hotline `th-191`", "a record of somebody else");
}

#[test]
fn what_is_told_in_a_file_is_answered_as_what_is_told_on_standard_input() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("told.json");
    let file = file.to_str().unwrap();
    for (arguments, told) in [
        (&["offer", "--json", "--file"][..], OFFER),
        (&["price", "--json", "--to", "TH", "--file"], ASKED),
        (&["check", "before-you-go", "--json", "--answers"], ANSWERS),
        (&["check", "before-you-go", "--card", "--answers"], ANSWERS),
    ] {
        fs::write(file, told).unwrap();
        assert_eq!(well(&[arguments, &[file]].concat(), ""), well(&[arguments, &["-"]].concat(), told));
        // what was told stays as it was
        assert_eq!(fs::read_to_string(file).unwrap(), told);
    }
}

#[test]
fn who_is_said_to_be_open_is_shown_with_the_day_of_the_hours() {
    for (arguments, told) in [
        (&["services", "--at", "KR", "--need", "labour"][..], ""),
        (&["offer", "--at", "KR", "--file", "-"], r#"{ "pay": {} }"#),
    ] {
        let page = run_on(&well(arguments, told));
        assert!(page.contains("1577-0071") && page.contains("Hoursasof2011"), "{arguments:?}: {page}");
        assert!(page.contains(&run_on("if somebody answers on public holidays")), "{arguments:?}: {page}");
    }
}

#[test]
fn what_is_opened_is_shown_as_it_stands() {
    let closed = well(&["page", "channel", "th-registration-2025-26"], "");
    assert_eq!(closed.lines().nth(2).map(str::trim), Some("closed"), "{closed}");
    let found = run_on(&well(&["search", "Renewing papers in Thailand"], ""));
    assert!(found.contains(&run_on("(last day we know of: 31 March 2026) · closed")), "{found}");
    let agency = run_on(&well(&["page", "agency", "buasavanh"], ""));
    assert!(agency.contains(&run_on("not if it has a licence today")), "{agency}");
}

#[test]
fn ways_stand_side_by_side_before_they_are_told() {
    let answer = json(&["channels", "--to", "TH"], "");
    let ways = answer["ways"].as_array().unwrap();
    let mou = ways.iter().find(|way| way["scheme"] == "mou").unwrap();
    // what was last attested in 2020 is not known today
    assert_eq!(mou["open"], "not-known");
    // times are known of single steps only
    assert_eq!(mou["takes"], Value::Null);
    assert_eq!(mou["stay"]["unit"], "years");
    let costs = |way: &Value| way["costs"].as_array().unwrap().clone();
    assert!(costs(mou).iter().any(|item| item["for"] == "visa" && item["money"] == "500 THB"));
    assert!(costs(mou).iter().all(|item| !item["for"].is_null()), "no express fees");
    assert!(!mou["stake"].as_array().unwrap().is_empty());
    // an old round says nothing of what it costs today
    let round = ways.iter().find(|way| way["scheme"] == "registration").unwrap();
    assert_eq!((&round["open"], costs(round).len()), (&"closed".into(), 0));
    let irregular = ways.last().unwrap();
    assert!(irregular["scheme"].is_null() && irregular["open"].is_null() && irregular["takes"].is_null());
    assert!(costs(irregular).iter().any(|item| item["money"] == "4000 THB"));
    assert!(ways.iter().all(|way| way["scheme"] != "papers"), "papers are no way");

    let page = run_on(&well(&["channels", "--to", "TH"], ""));
    let at = |text: &str| page.find(&run_on(text)).unwrap_or_else(|| panic!("{text}: {page}"));
    assert!(at("Compare: with papers and without") < at("The way without papers"));
    assert!(at("The way without papers") < at("Papers: Passport"), "the table comes first");
    // where nothing is known, that is said
    let page = run_on(&well(&["channels", "--to", "CN"], ""));
    assert!(page.contains(&run_on("What it costs: not known")));
    assert!(json(&["channels", "--to", "FR"], "")["ways"].as_array().unwrap().is_empty());
}

#[test]
fn a_card_has_the_advice_and_no_answers() {
    let told = r#"{ "papers": "someone-else", "age": "not-known" }"#;
    for language in ["en", "lo"] {
        let arguments = ["check", "where-i-am-now", "--at", "TH", "--lang", language, "--answers", "-"];
        let told = told.replace("someone-else", "they");
        let answer = json(&arguments, &told);
        let arguments = [&arguments[..], &["--card"]].concat();
        let card = json(&arguments, &told);
        let page = run_on(&well(&arguments, &told));
        assert_eq!(card["day"], "2026-11-22");
        assert_eq!(card["name"]["language"], language);
        let flag = &answer["outcome"]["flags"][0];
        let text = |value: &Value| run_on(value["text"].as_str().unwrap());
        assert_eq!(card["advice"], serde_json::json!([flag["do"]]));
        for shown in
            [&card["name"], &card["advice"][0], &card["ask"][0], &card["notes"][0], &card["notes"][1]]
        {
            assert!(page.contains(&text(shown)), "{page}");
        }
        for hidden in [&flag["text"], &flag["reason"], &answer["questions"][1]["text"]] {
            assert!(!page.contains(&text(hidden)), "{}", hidden["text"]);
        }
        let contacts = card["contacts"].as_array().unwrap();
        assert_eq!((&contacts[0]["number"], &contacts[0]["uri"]), (&"191".into(), &"tel:191".into()));
        assert!(contacts.iter().all(|contact| page.contains(&run_on(contact["number"].as_str().unwrap()))));
    }
    // no questions in a file that was to hold a card
    let output = ask(&["check", "before-you-go", "--card"], b"");
    assert!(!output.status.success() && output.stdout.is_empty());
}

#[test]
fn a_picture_of_a_figure_is_well_formed_and_tells_what_it_shows() {
    let folder = tempfile::tempdir().unwrap();
    let figures = json(&["figures", "--lang", "lo"], "");
    let with_bars: Vec<&Value> =
        figures.as_array().unwrap().iter().filter(|figure| !figure["chart"].is_null()).collect();
    assert!(with_bars.len() >= 4);
    let out = folder.path().join("pictures");
    let page = well(&["figures", "--lang", "lo", "--svg", out.to_str().unwrap()], "");
    assert_eq!(fs::read_dir(&out).unwrap().count(), with_bars.len());
    let read = "import sys, xml.etree.ElementTree as tree\n\
                for at in sys.argv[1:]:\n    root = tree.parse(at).getroot()\n    \
                print(*sorted({one.tag.split('}')[1] for one in root.iter()}), '|',\n        \
                *(root.find('{http://www.w3.org/2000/svg}' + tag).text for tag in ('title', 'desc')), \
                sep=' ')";
    for figure in with_bars {
        let file = out.join(format!("{}.svg", figure["id"].as_str().unwrap()));
        assert!(page.contains(file.to_str().unwrap()), "{page}");
        let text = fs::read_to_string(&file).unwrap();
        assert!(!text.contains("script") && !text.contains("href") && !text.contains("url("), "{text}");
        let Some(python) = python("xml.etree.ElementTree") else { continue };
        let output = Command::new(python).args(["-c", read]).arg(&file).output().unwrap();
        assert!(output.status.success(), "{}", said(&output.stderr));
        let (tags, told) = said(&output.stdout)
            .split_once('|')
            .map(|(a, b)| (a.trim().to_owned(), b.trim().to_owned()))
            .unwrap();
        assert_eq!(tags, "desc rect svg text title");
        assert!(told.starts_with(figure["name"]["text"].as_str().unwrap()), "{told}");
        assert!(told.ends_with(figure["chart"]["text"]["text"].as_str().unwrap()), "{told}");
    }
    // a folder that cannot be made
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let output = ask(&["figures", "--svg", file.to_str().unwrap()], b"");
    assert!(!output.status.success() && said(&output.stderr).contains("file"));
}

/// What stands in a told file and must come out nowhere.
const CANARY: &str = "Vongkhamphanh";

#[test]
fn what_is_told_wrongly_is_refused_by_its_field_and_not_repeated() {
    let offer: &[&str] = &["offer", "--file", "-"];
    let price: &[&str] = &["price", "--to", "TH", "--file", "-"];
    let check: &[&str] = &["check", "before-you-go", "--answers", "-"];
    for (arguments, told, says) in [
        (offer, r#"{ "agency": "CANARY" "#, "no JSON of an offer (line 1"),
        (offer, "CANARY", "no JSON of an offer"),
        (offer, "", "no JSON of an offer"),
        (offer, r#"{ "agency": ["CANARY"] }"#, "no JSON of an offer"),
        (offer, r#"{ "work": "CANARY" }"#, "`work` has none of the words that it may have: screen"),
        (offer, r#"{ "pressure": ["CANARY"] }"#, "`pressure`"),
        (offer, r#"{ "agency": "CANARY", "hours": 200 }"#, "`hours` is no number that can be"),
        (offer, r#"{ "hours": "CANARY" }"#, "`hours`"),
        (offer, r#"{ "destination": "CANARY" }"#, "`destination`"),
        (offer, r#"{ "pay": { "amount": "CANARY" } }"#, "`pay.amount`"),
        (offer, r#"{ "fees": [{ "for": "CANARY" }] }"#, "`fees.for`"),
        (price, r#"{ "items": "CANARY" }"#, "no JSON"),
        (price, r#"{ "items": [{ "for": "visa", "amount": "CANARY" }] }"#, "`items.amount`"),
        (price, r#"{ "monthly-pay": "CANARY" }"#, "`monthly-pay`"),
        (check, r#"{ "age": "CANARY" "#, "answers are JSON"),
        (check, r#"{ "age": ["CANARY"] }"#, "answers are JSON"),
        (check, r#"{ "age": "CANARY" }"#, "`age` has none of the choices that it may have: under-18"),
        (check, r#"{ "CANARY": "under-18" }"#, "no such question: it has age"),
    ] {
        let told = told.replace("CANARY", CANARY);
        for more in [&[][..], &["--json"], &["--lang", "lo"]] {
            let output = ask(&[arguments, more].concat(), told.as_bytes());
            refused(&output, says, &told);
        }
    }
    // bytes that are no text, and more than anybody tells
    refused(&ask(offer, b"\xff\xfe{}"), "no JSON of an offer", "bytes");
    let long = format!(r#"{{ "agency": "{}" }}"#, CANARY.repeat(6_000));
    refused(&ask(offer, long.as_bytes()), "longer than what a person tells", "long");
}

fn refused(output: &Output, says: &str, what: &str) {
    let error = said(&output.stderr);
    assert!(!output.status.success() && output.stdout.is_empty(), "{what}: {}", said(&output.stdout));
    assert!(error.starts_with("error: ") && error.contains(says), "{what}: {error}");
    assert!(!error.contains(CANARY) && !error.contains("panicked"), "{what}: {error}");
}

#[test]
fn what_is_not_there_is_named() {
    let missing: &[&str] = &["nowhere.json"];
    for arguments in [
        &["offer", "--file"][..],
        &["price", "--to", "TH", "--file"],
        &["check", "before-you-go", "--answers"],
    ] {
        refused(&ask(&[arguments, missing].concat(), b""), "nowhere.json: ", "a missing file");
    }
    refused(&ask(&["offer", "--file", "/"], b""), "/: ", "a folder");
    refused(&ask(&["hotlines", "--at", "Laos"], b""), "`LAOS` is no place", "a country");
    refused(&ask(&["channels", "--to", "Siam"], b""), "`SIAM` is no place", "a country of work");
    refused(&ask(&["price", "--to", "Siam", "--file", "-"], ASKED.as_bytes()), "`SIAM`", "a country of work");
    refused(&ask(&["check", "nothing"], b""), "there is no check `nothing`", "a check");
    refused(&ask(&["check", "before-you-go", "--answer", "age"], b""), "QUESTION=CHOICE", "no choice");
    for (arguments, says) in [
        (&["services", "--sex", "x"][..], "female or male"),
        (&["services", "--age", "old"], "--age"),
        (&["hotlines", "--need", "joy"], "needs are police"),
        (&["price", "--to", "TH"], "--file"),
    ] {
        let output = ask(arguments, b"");
        assert!(!output.status.success() && said(&output.stderr).contains(says), "{arguments:?}");
    }
}

#[test]
fn a_profile_that_holds_nothing_says_so_and_still_has_someone_to_call() {
    let folder = tempfile::tempdir().unwrap();
    let none = |arguments: &[&str], told: &str| ask_of(folder.path(), arguments, told.as_bytes());
    refused(&none(&["hotlines"], ""), "is no profile; `senthang sync", "a folder");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is made by what fails");
    // a profile that has never synced
    drop(Store::open(folder.path()).unwrap());
    for (arguments, told) in [
        (&["channels", "--to", "TH"][..], ""),
        (&["offer", "--file", "-"], OFFER),
        (&["price", "--to", "TH", "--file", "-"], ASKED),
        (&["check", "before-you-go", "--answers", "-"], ANSWERS),
        (&["services"], ""),
        (&["referral"], ""),
        (&["agency", "x"], ""),
        (&["search", "x"], ""),
        (&["figures"], ""),
    ] {
        refused(&none(arguments, told), "update once", arguments[0]);
    }
    let output = none(&["hotlines", "--at", "TH", "--json"], "");
    let lines: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(lines["lines"][0]["call"]["uri"], "tel:112");
}
