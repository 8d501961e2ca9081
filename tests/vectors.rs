//! The open test vectors: `tests/vectors/*.json`, see `tests/vectors/README.md`. Each case is a
//! person's situation, and any program could run it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use chrono::NaiveDate;
use jiff::Timestamp;
use jiff::tz::Offset;
use opening_hours::OpeningHours;
use senthang::build::build;
use senthang::tree::Tree;
use senthang_core::Guide;
use senthang_core::answers::{
    Answered, AskError, AskedPrices, Call, Found, Hours, Offer, OfferAnswer, OfferAskError, Open, Person,
    Services, Sex, Situation,
};
use senthang_core::model::{Answer, Hotline};
use senthang_core::words::{Arguments, Text};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::stage::{Phone, Stage, checkout, copied_as_it_is, here, python};

fn file(name: &str) -> Value {
    let file = checkout().join("tests/vectors").join(format!("{name}.json"));
    serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

fn vectors<T: DeserializeOwned>(name: &str) -> Vec<T> {
    serde_json::from_value(file(name)["cases"].take()).unwrap()
}

/// A phone for each language that cases ask in, each with what such a phone fetches.
#[derive(Default)]
struct Phones(BTreeMap<String, Phone>);

impl Phones {
    fn of(&mut self, language: &str) -> &Guide {
        &self.0.entry(language.to_owned()).or_insert_with(|| Phone::of(language)).guide
    }
}

/// All that went wrong, told together.
#[derive(Default)]
struct Wrong(Vec<String>);

impl Wrong {
    fn check(&mut self, id: &str, holds: bool, what: impl FnOnce() -> String) {
        if !holds {
            self.0.push(format!("{id}: {}", what()));
        }
    }

    fn none(self) {
        let told = self.0.iter().fold(String::new(), |mut all, wrong| {
            let _ = writeln!(all, "  {wrong}");
            all
        });
        assert!(self.0.is_empty(), "{} wrong:\n{told}", self.0.len());
    }
}

fn strings(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(|item| item.as_str().unwrap().to_owned()).collect()
}

/// The situation of a case, with the names that all files share.
fn situation(case: &Value) -> Situation {
    let text = |name: &str| case[name].as_str().map(str::to_owned);
    Situation {
        country: text("country").or(text("at")).unwrap_or_else(|| "LA".to_owned()),
        province: text("province"),
        network: text("network"),
        languages: vec![text("language").unwrap_or_else(|| "en".to_owned())],
        now: case["now"].as_str().map_or_else(crate::stage::night, |now| now.parse().unwrap()),
        need: case["need"].as_str().map(|need| need.parse().unwrap()),
    }
}

#[derive(Deserialize)]
struct DialCase {
    id: String,
    hotline: Value,
    network: String,
    expect: Value,
    #[serde(default)]
    dropping_signs_alone_is_wrong: bool,
}

#[test]
fn a_line_is_dialled_in_the_form_that_works_there() {
    let mut wrong = Wrong::default();
    let cases: Vec<DialCase> = vectors("dial");
    assert!(cases.len() >= 90);
    for case in cases {
        let international = international(&case.hotline);
        let mut written = case.hotline;
        for (name, value) in [
            ("id", json!("x")),
            ("needs", json!(["police"])),
            ("origin", json!({ "sources": ["s"], "confidence": "high" })),
        ] {
            written[name] = value;
        }
        let hotline: Hotline = serde_json::from_value(written).unwrap();
        let call = Call::of(&hotline, &case.network);
        let told = serde_json::to_value(&call).unwrap();
        // no such record may be signed; a phone that meets one dials nothing, or the right number
        let right = told["how"] == "international" && told["uri"].as_str() == international.as_deref();
        let harmless = case.dropping_signs_alone_is_wrong && (!call.works() || right);
        wrong.check(&case.id, told == case.expect || harmless, || format!("{told}, not {}", case.expect));
    }
    wrong.none();
}

/// The link of a hotline's international form, where that has nothing but digits and spaces.
fn international(hotline: &Value) -> Option<String> {
    let text = hotline["international"].as_str()?.strip_prefix('+')?;
    let digits: String = text.split(' ').collect();
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| format!("tel:+{digits}"))
}

#[derive(Deserialize)]
struct HoursCase {
    id: String,
    hours: Option<String>,
    offset: Option<String>,
    now: Option<Timestamp>,
    #[serde(default)]
    expect: Value,
    #[serde(default)]
    expect_any: Vec<Value>,
    /// Tools that say otherwise, and why that is their fault.
    #[serde(default)]
    known_to_differ: BTreeMap<String, String>,
}

#[test]
fn a_line_is_open_when_its_hours_say_so() {
    let mut wrong = Wrong::default();
    let all = file("hours");
    let cases: Vec<HoursCase> = vectors("hours");
    let unsettled: Vec<HoursCase> = serde_json::from_value(all["unsettled"].clone()).unwrap();
    let mut compared = 0;
    assert!(cases.len() >= 90);
    for case in cases.into_iter().chain(unsettled) {
        let told = match case.hours.as_deref().map(str::parse::<Hours>) {
            None => json!({ "state": "not-known" }),
            Some(Err(_)) => json!({ "refused": true }),
            Some(Ok(hours)) => {
                case.now.map_or(json!("reads"), |now| state(&hours, now, case.offset.as_deref()))
            }
        };
        let settled = case.expect["state"].is_string() && !case.known_to_differ.contains_key("crate");
        if let (true, Some(text), Some(now)) = (settled, &case.hours, case.now) {
            let open = another_reader_says_open(text, now, case.offset.as_deref());
            compared += 1;
            wrong.check(&case.id, open == (case.expect["state"] == "now"), || {
                format!("another reader says open: {open}, not {}", case.expect)
            });
        }
        let same = |expected: &Value| same_instants(&told, expected);
        let holds = same(&case.expect) || case.expect_any.iter().any(same);
        wrong.check(&case.id, holds, || format!("{told}, not {}{:?}", case.expect, case.expect_any));
    }
    assert!(compared >= 90, "{compared} compared with another reader");
    wrong.none();
}

/// The crate opening-hours, which knows all of OpenStreetMap's language.
fn another_reader_says_open(text: &str, now: Timestamp, offset: Option<&str>) -> bool {
    let local = self::offset(offset).to_datetime(now);
    let day = NaiveDate::from_ymd_opt(local.year().into(), part(local.month()), part(local.day())).unwrap();
    let local = day.and_hms_opt(part(local.hour()), part(local.minute()), part(local.second())).unwrap();
    text.parse::<OpeningHours>().unwrap().is_open(local)
}

fn part(number: i8) -> u32 {
    number.try_into().unwrap()
}

fn offset(text: Option<&str>) -> Offset {
    let zoned: jiff::Zoned = format!("2026-01-01T00:00:00{0}[{0}]", text.unwrap()).parse().unwrap();
    zoned.offset()
}

fn state(hours: &Hours, now: Timestamp, offset: Option<&str>) -> Value {
    match hours.at(now, self::offset(offset)) {
        Open::Now { until } => json!({ "state": "now", "until": until }),
        Open::Later { opens } => json!({ "state": "later", "opens": opens }),
        Open::NotKnown => json!({ "state": "not-known" }),
    }
}

/// Instants are the same in whatever zone they are written.
fn same_instants(told: &Value, expected: &Value) -> bool {
    let instant = |value: &Value| value.as_str().and_then(|text| text.parse::<Timestamp>().ok());
    ["until", "opens"].iter().all(|name| instant(&told[*name]) == instant(&expected[*name]))
        && told["state"] == expected["state"]
        && told["refused"] == expected["refused"]
}

#[test]
fn whom_to_call_stands_in_the_order_of_the_rule() {
    let (mut wrong, mut phones) = (Wrong::default(), Phones::default());
    let cases: Vec<Value> = vectors("ranking");
    assert!(cases.len() >= 60);
    for case in cases {
        let (id, here, expect) = (case["id"].as_str().unwrap(), situation(&case), &case["expect"]);
        let answer = phones.of(&here.languages[0]).hotlines(&here).unwrap();
        let lines = answer.lines;
        let ids: Vec<&str> = lines.iter().map(|line| line.id.as_str()).collect();
        let place = |id: &str| ids.iter().position(|known| *known == id);
        if let Some(gap) = expect["gap"].as_bool() {
            wrong.check(id, answer.gap.is_some() == gap, || format!("gap {:?}", answer.gap));
        }
        wrong.check(id, lines[0].call.works(), || format!("{} cannot be called", ids[0]));
        if let Some(first) = expect["first"].as_str() {
            wrong.check(id, ids[0] == first, || format!("{first} is not first: {ids:?}"));
        }
        for (line, most) in expect["among_first"].as_object().into_iter().flatten() {
            let among =
                place(line).is_some_and(|place| place < usize::try_from(most.as_u64().unwrap()).unwrap());
            wrong.check(id, among, || format!("{line} is not among the first {most}: {ids:?}"));
        }
        for pair in expect["before"].as_array().into_iter().flatten() {
            let pair = strings(pair);
            let before = place(&pair[0]).zip(place(&pair[1])).is_some_and(|(one, other)| one < other);
            wrong.check(id, before, || format!("{pair:?} is not the order: {ids:?}"));
        }
        for line in strings(&expect["absent"]) {
            wrong.check(id, place(&line).is_none(), || format!("{line} is there"));
        }
        for (line, how) in expect["how"].as_object().into_iter().flatten() {
            let told = lines
                .iter()
                .find(|known| known.id == *line)
                .map(|line| serde_json::to_value(&line.call).unwrap());
            wrong.check(id, told.as_ref().is_some_and(|told| told["how"] == *how), || {
                format!("{line}: {told:?}")
            });
        }
        for (line, open) in expect["open"].as_object().into_iter().flatten() {
            let told = lines
                .iter()
                .find(|known| known.id == *line)
                .map(|line| serde_json::to_value(line.open).unwrap());
            wrong.check(id, told.as_ref().is_some_and(|told| told["state"] == *open), || {
                format!("{line}: {told:?}")
            });
        }
    }
    wrong.none();
}

#[test]
fn services_take_whom_they_say_they_take() {
    let (mut wrong, mut phones) = (Wrong::default(), Phones::default());
    let cases: Vec<Value> = vectors("services");
    assert!(cases.len() >= 30);
    for case in cases {
        let (id, here, expect) = (case["id"].as_str().unwrap(), situation(&case), &case["expect"]);
        let person = Person {
            sex: case["sex"].as_str().map(|sex| if sex == "male" { Sex::Male } else { Sex::Female }),
            age: case["age"].as_u64().map(|age| u8::try_from(age).unwrap()),
            district: case["district"].as_str().map(str::to_owned),
            disability: case["disability"] == true,
            lgbtqi: case["lgbtqi"] == true,
        };
        let nobody = person.sex.is_none() && person.age.is_none() && !person.disability && !person.lgbtqi;
        let guide = phones.of(&here.languages[0]);
        let answer = guide.services(&here, &person).unwrap();
        let ids: Vec<&str> = answer.lines.iter().map(|line| line.id.as_str()).collect();
        let place = |id: &str| ids.iter().position(|known| *known == id);
        let first = strings(&expect["first_any"]);
        wrong.check(
            id,
            first.is_empty() || ids.first().is_some_and(|id| first.iter().any(|any| any == id)),
            || format!("none of {first:?} is first: {ids:?}"),
        );
        for line in strings(&expect["contains"]) {
            wrong.check(id, place(&line).is_some(), || format!("{line} is missing: {ids:?}"));
        }
        for line in strings(&expect["absent"]) {
            wrong.check(id, place(&line).is_none(), || format!("{line} is there"));
        }
        for pair in expect["before"].as_array().into_iter().flatten() {
            let pair = strings(pair);
            let before = place(&pair[0]).zip(place(&pair[1])).is_some_and(|(one, other)| one < other);
            wrong.check(id, before, || format!("{pair:?} is not the order: {ids:?}"));
        }
        for (line, takes) in expect["takes"].as_object().into_iter().flatten() {
            let known = answer.lines.iter().find(|known| known.id == *line);
            // where nothing is told of the person, nothing is said either
            let told = known.and_then(|line| {
                if nobody { line.takes.is_none().then_some(Answer::NotStated) } else { line.takes }
            });
            wrong.check(id, told.map(Answer::as_str) == takes.as_str(), || format!("{line} takes {told:?}"));
        }
        for (line, status) in expect["status"].as_object().into_iter().flatten() {
            let told = answer.lines.iter().find(|known| known.id == *line).map(|line| line.status.as_str());
            wrong.check(id, told == status.as_str(), || format!("{line} is {told:?}"));
        }
        for (field, near) in [("near", true), ("far", false)] {
            for line in strings(&expect[field]) {
                let told = answer.lines.iter().find(|known| known.id == line).map(|line| line.near);
                wrong.check(id, told == Some(near), || format!("{line} is near: {told:?}"));
            }
        }
        whom_services_leave(&mut wrong, id, &answer, expect);
        if let Some(passed_over) = expect["passed_over"].as_bool() {
            let says = guide.text("district-passed-over", &Arguments::new(), &here.languages).unwrap();
            wrong.check(id, answer.notes.contains(&says) == passed_over, || format!("{:?}", answer.notes));
        }
    }
    wrong.none();
}

/// What is missing, and who can be called.
fn whom_services_leave(wrong: &mut Wrong, id: &str, answer: &Services, expect: &Value) {
    if let Some(gap) = expect["gap"].as_bool() {
        wrong.check(id, answer.gaps.is_empty() != gap, || format!("gaps {:?}", answer.gaps));
    }
    let first = strings(&expect["gap_first_any"]);
    let named = answer.gaps.first().and_then(|gap| gap.contacts.first()).map(|contact| contact.id.clone());
    wrong.check(id, first.is_empty() || named.as_ref().is_some_and(|id| first.contains(id)), || {
        format!("the gap names {named:?} first")
    });
    for gap in &answer.gaps {
        let first = gap.contacts.first().is_some_and(|contact| contact.call.works());
        wrong.check(id, first, || "a gap that names nobody to call first".to_owned());
    }
    let near = answer.lines.iter().filter(|line| line.near);
    let of_lines = near.clone().flat_map(|line| &line.contacts);
    let all = of_lines.chain(answer.gaps.iter().flat_map(|gap| &gap.contacts)).chain(&answer.contacts);
    let callable: Vec<&str> =
        all.filter(|contact| contact.call.works()).map(|contact| contact.id.as_str()).collect();
    let offices = near.filter(|line| line.call.as_ref().is_some_and(Call::works)).count();
    wrong.check(id, !callable.is_empty() || offices > 0, || "nobody to call".to_owned());
    let any = strings(&expect["call_any"]);
    let holds = any.is_empty() || any.iter().any(|line| callable.contains(&line.as_str()));
    wrong.check(id, holds, || format!("none of {any:?} can be called: {callable:?}"));
}

#[test]
fn a_way_is_open_when_its_sources_say_so() {
    let (mut wrong, mut phones) = (Wrong::default(), Phones::default());
    let cases: Vec<Value> = vectors("channels");
    assert!(cases.len() >= 20);
    for case in cases {
        let (id, here, expect) = (case["id"].as_str().unwrap(), situation(&case), &case["expect"]);
        let answer = match phones.of("en").channels(case["to"].as_str().unwrap(), &here) {
            Ok(answer) => answer,
            Err(error) => {
                let place = matches!(error, AskError::Place(_));
                wrong.check(id, place && expect["refused"] == true, || error.to_string());
                continue;
            }
        };
        wrong.check(id, expect["refused"].is_null(), || "is not refused".to_owned());
        for (line, open) in expect["open"].as_object().into_iter().flatten() {
            let told = answer.lines.iter().find(|known| known.id == *line).map(|line| json!(line.open));
            wrong.check(id, told.as_ref() == Some(open), || format!("{line} is {told:?}, not {open}"));
        }
        for (line, was) in expect["was_open"].as_object().into_iter().flatten() {
            let told =
                answer.lines.iter().find(|known| known.id == *line).map(|line| line.was_open.is_some());
            wrong.check(id, told == was.as_bool(), || {
                format!("{line}: it is told that it was open: {told:?}")
            });
        }
        let price = |id: &str| answer.prices.iter().find(|price| price.id == id);
        for line in strings(&expect["has_prices"]) {
            wrong.check(id, price(&line).is_some(), || format!("{line} is missing"));
        }
        for line in strings(&expect["no_prices"]) {
            wrong.check(id, price(&line).is_none(), || format!("{line} is there"));
        }
        for (line, nature) in expect["nature"].as_object().into_iter().flatten() {
            let told = price(line).map(|price| json!(price.nature));
            wrong.check(id, told.as_ref() == Some(nature), || format!("{line} is {told:?}, not {nature}"));
        }
        if let Some(unknown) = expect["unknown"].as_bool() {
            wrong.check(id, answer.unknown.is_some() == unknown, || format!("{:?}", answer.unknown));
        }
        if let Some(home) = expect["home"].as_bool() {
            wrong.check(id, answer.home.is_some() == home, || format!("{:?}", answer.home));
        }
    }
    wrong.none();
}

#[test]
fn an_offer_raises_what_its_rules_say_and_no_more() {
    let (mut wrong, mut phones) = (Wrong::default(), Phones::default());
    let cases: Vec<Value> = vectors("offers");
    assert!(cases.len() >= 60);
    for case in cases {
        let (id, here, expect) = (case["id"].as_str().unwrap(), situation(&case), &case["expect"]);
        let read = Offer::read(case["offer"].to_string().as_bytes()).map_err(OfferAskError::from);
        let answer = match read.and_then(|offer| phones.of(&here.languages[0]).offer(&offer, &here)) {
            Ok(answer) => answer,
            Err(error) => {
                let named = expect["refused"].as_str().is_some_and(|field| error.to_string().contains(field));
                wrong.check(id, named, || error.to_string());
                continue;
            }
        };
        wrong.check(id, expect["refused"].is_null(), || "is not refused".to_owned());
        let raised: BTreeSet<&str> = answer.flags.iter().map(|flag| flag.flag.id.as_str()).collect();
        let wanted: BTreeSet<String> = strings(&expect["raised"]).into_iter().collect();
        for flag in &wanted {
            wrong.check(id, raised.contains(flag.as_str()), || format!("{flag} is not raised: {raised:?}"));
        }
        if expect["exactly"] == true {
            wrong.check(id, raised.len() == wanted.len(), || format!("{raised:?} is more than {wanted:?}"));
        }
        for flag in strings(&expect["not_raised"]) {
            wrong.check(id, !raised.contains(flag.as_str()), || format!("{flag} is raised"));
        }
        let asked: Vec<&str> = answer.unknowns.iter().map(|line| line.id.as_str()).collect();
        for question in strings(&expect["asked"]) {
            wrong.check(id, asked.contains(&question.as_str()), || {
                format!("{question} is not asked: {asked:?}")
            });
        }
        if expect["asked_exactly"] == true {
            let wanted = strings(&expect["asked"]);
            wrong.check(id, asked.len() == wanted.len(), || format!("{asked:?} is more than {wanted:?}"));
        }
        let said = said(&answer);
        for piece in strings(&expect["says"]) {
            wrong.check(id, holds(&said, &piece), || format!("`{piece}` is not said: {said}"));
        }
        for piece in strings(&expect["says_not"]) {
            wrong.check(id, !said.contains(&piece), || format!("`{piece}` is said: {said}"));
        }
        for question in strings(&expect["not_asked"]) {
            wrong.check(id, !asked.contains(&question.as_str()), || format!("{question} is asked"));
        }
        if let Some(weight) = expect["first_weight"].as_str() {
            let first = answer.flags.first().map(|flag| flag.flag.weight.as_str());
            wrong.check(id, first == Some(weight), || format!("first is {first:?}"));
        }
        if let Some(state) = expect["licence_state"].as_str() {
            let told = answer.agency.as_ref().map(|agency| json!(agency.state));
            wrong.check(id, told == Some(json!(state)), || format!("the agency is {told:?}"));
        }
        wrong.check(id, answer.contacts.first().is_some_and(|line| line.call.works()), || {
            "nobody to call".to_owned()
        });
    }
    wrong.none();
}

/// Whether a text has this piece, and a number not as a part of another.
fn holds(text: &str, piece: &str) -> bool {
    let digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    text.match_indices(piece).any(|(place, _)| {
        let (before, after) = (&text[..place], &text[place + piece.len()..]);
        !digit(before.chars().next_back()) && !digit(after.chars().next())
    })
}

/// All that was compared, in words.
fn said(answer: &OfferAnswer) -> String {
    let of_flags = answer.flags.iter().flat_map(|flag| &flag.compared);
    let lines = of_flags.chain(&answer.compared).chain(&answer.not_compared);
    lines.map(|line| line.text.text.as_str()).collect::<Vec<_>>().join(" | ")
}

#[test]
fn an_asked_price_stands_beside_the_official_one() {
    let (mut wrong, mut phones) = (Wrong::default(), Phones::default());
    let cases: Vec<Value> = vectors("prices");
    assert!(cases.len() >= 30);
    for case in cases {
        let (id, here, expect) = (case["id"].as_str().unwrap(), situation(&case), &case["expect"]);
        let read = AskedPrices::read(case["asked"].to_string().as_bytes()).map_err(OfferAskError::from);
        let asked = read.and_then(|asked| phones.of("en").price(case["to"].as_str().unwrap(), &asked, &here));
        let answer = match asked {
            Ok(answer) => answer,
            Err(error) => {
                let place = matches!(error, OfferAskError::Ask(AskError::Place(_)));
                let named = expect["refused"]
                    .as_str()
                    .is_some_and(|field| error.to_string().contains(field) || (field == "to" && place));
                wrong.check(id, named, || error.to_string());
                continue;
            }
        };
        let items = expect["items"].as_array().unwrap();
        wrong.check(id, items.len() == answer.items.len(), || format!("{} items", answer.items.len()));
        for (told, expected) in answer.items.iter().zip(items) {
            let told = serde_json::to_value(told).unwrap();
            for (name, expected) in expected.as_object().unwrap() {
                wrong.check(id, told[name] == *expected, || {
                    format!("{name} is {}, not {expected}", told[name])
                });
            }
        }
        let price = |id: &String| answer.prices.iter().any(|price| price.id == *id);
        for line in strings(&expect["has_prices"]) {
            wrong.check(id, price(&line), || format!("{line} is missing"));
        }
        for line in strings(&expect["no_prices"]) {
            wrong.check(id, !price(&line), || format!("{line} is there"));
        }
        wrong.check(id, answer.contacts.first().is_some_and(|line| line.call.works()), || {
            "nobody to call".to_owned()
        });
        if !expect["asked"].is_null() {
            let told = json!(answer.asked);
            wrong.check(id, told == expect["asked"], || format!("{told} together"));
        }
    }
    wrong.none();
}

/// The real pack published with the agencies of the vectors' own list.
fn with_agencies(list: &Value) -> Stage {
    let copy = copied_as_it_is();
    let path = copy.path().join("content/la/organisations.toml");
    let mut toml = fs::read_to_string(&path).unwrap();
    let mut words = BTreeMap::from([("en", String::new()), ("lo", String::new())]);
    for agency in list.as_array().unwrap() {
        let text = |name: &str| agency[name].as_str().unwrap_or_default();
        let web = agency["web"].as_str().map_or(String::new(), |web| format!("web = {web:?}\n"));
        let status =
            agency["status"].as_str().map_or(String::new(), |status| format!("status = {status:?}\n"));
        let until =
            agency["valid_until"].as_str().map_or(String::new(), |date| format!(", valid_until = {date:?}"));
        let _ = write!(
            toml,
            "\n[[agency]]\nid = {:?}\nform = {:?}\n{status}{web}origin = {{ sources = [\"laotian-times-ministry-labor-social-welfare-wa\"], as_of = {:?}, confidence = \"medium\"{until} }}\n",
            text("id"),
            text("form"),
            text("as_of"),
        );
        for (language, words) in &mut words {
            let about = if *language == "lo" { "ກ່ຽວກັບ" } else { "About it" };
            let name = agency["names"][*language]
                .as_str()
                .unwrap_or_else(|| agency["names"]["en"].as_str().unwrap());
            let _ = write!(
                words,
                "\nagency-{} = {name}\n    .about = {about}\n    .ask = {about}\n",
                text("id").to_lowercase()
            );
        }
    }
    fs::write(path, toml).unwrap();
    for (language, words) in words {
        let path = copy.path().join(format!("locales/{language}/organisations.ftl"));
        let text = fs::read_to_string(&path).unwrap();
        fs::write(path, text + &words).unwrap();
    }
    let stage = Stage::empty();
    let edition = build(&Tree::read(copy.path(), "la").unwrap(), "2026-11-22".parse().unwrap()).unwrap();
    stage.publish_at(&edition, crate::stage::LONG_AGO);
    stage
}

#[test]
fn an_agency_is_found_by_its_own_name_and_offered_by_a_like_one() {
    let (mut wrong, mut phones) = (Wrong::default(), Phones::default());
    let own = with_agencies(&file("agencies")["list"]);
    let mut listed: BTreeMap<String, Guide> = BTreeMap::new();
    let cases: Vec<Value> = vectors("agencies");
    assert!(cases.len() >= 30);
    for case in cases {
        let (id, here, expect) = (case["id"].as_str().unwrap(), situation(&case), &case["expect"]);
        let language = &here.languages[0];
        let guide = if case["on"] == "list" {
            listed.entry(language.clone()).or_insert_with(|| own.with_card(language, &[language]))
        } else {
            phones.of(language)
        };
        let answer = guide.agency(case["asked"].as_str().unwrap(), &here).unwrap();
        let state = json!(answer.state);
        wrong.check(id, state == expect["state"], || format!("is {state}, not {}", expect["state"]));
        for (name, told) in
            [("near_stopped", answer.near_stopped.is_some()), ("list", answer.list_as_of.is_some())]
        {
            let holds = expect[name].as_bool().is_none_or(|wanted| wanted == told);
            wrong.check(id, holds, || format!("{name} is {told}"));
        }
        let ids = |lines: &[senthang_core::answers::AgencyLine]| -> BTreeSet<String> {
            lines.iter().map(|line| line.id.clone()).collect()
        };
        let near = ids(&answer.near);
        for line in strings(&expect["not_near"]) {
            wrong.check(id, !near.contains(&line), || format!("{line} is near"));
        }
        for (name, told) in [("found", ids(&answer.found)), ("near", near)] {
            if !expect[name].is_null() {
                let wanted: BTreeSet<String> = strings(&expect[name]).into_iter().collect();
                let holds = if name == "found" {
                    told == wanted
                } else {
                    told.is_superset(&wanted) && (wanted.is_empty() == told.is_empty())
                };
                wrong.check(id, holds, || format!("{name} {told:?}, not {wanted:?}"));
            }
        }
    }
    wrong.none();
}

#[test]
fn a_check_tells_what_its_answers_raise() {
    let (mut wrong, mut phones) = (Wrong::default(), Phones::default());
    let cases: Vec<Value> = vectors("checks");
    assert!(cases.len() >= 30);
    for case in cases {
        let (id, here, expect) = (case["id"].as_str().unwrap(), situation(&case), &case["expect"]);
        let guide = phones.of(&here.languages[0]);
        let mut run = guide.check(case["check"].as_str().unwrap(), &here).unwrap();
        for (question, answer) in case["answers"].as_object().unwrap() {
            let answered = match answer.as_str().unwrap() {
                "not-known" => Answered::NotKnown,
                "skipped" => Answered::Skipped,
                choice => Answered::Choice(choice),
            };
            run.answer(question, answered).unwrap();
        }
        for step in case["then"].as_array().into_iter().flatten() {
            match step.as_str() {
                Some("back") => assert!(run.back(), "{id}: nothing to take back"),
                _ => run
                    .answer(step[0].as_str().unwrap(), Answered::Choice(step[1].as_str().unwrap()))
                    .unwrap(),
            }
        }
        let outcome = run.outcome();
        let flags: Vec<String> = outcome.flags.iter().map(|flag| flag.id.to_string()).collect();
        if !expect["flags"].is_null() {
            let wanted = strings(&expect["flags"]);
            wrong.check(id, flags == wanted, || format!("flags {flags:?}, not {wanted:?}"));
        }
        let unknown: Vec<&str> = outcome.unknowns.iter().map(|line| line.id.as_str()).collect();
        for question in strings(&expect["unknown"]) {
            wrong.check(id, unknown.contains(&question.as_str()), || {
                format!("{question} is not unknown: {unknown:?}")
            });
        }
        for question in strings(&expect["not_unknown"]) {
            wrong.check(id, !unknown.contains(&question.as_str()), || format!("{question} is unknown"));
        }
        if !expect["answered"].is_null() {
            let told = json!([outcome.answered, outcome.asked]);
            wrong.check(id, told == expect["answered"], || format!("answered {told}"));
            let progress = outcome.progress.as_ref();
            let whole = outcome.answered == outcome.asked;
            let said = progress.is_some_and(|text| text.text.contains(&outcome.asked.to_string()));
            wrong.check(id, said != whole, || format!("{progress:?}"));
        }
        if let Some(told_nothing) = expect["told_nothing"].as_bool() {
            let says = guide.text("check-told-nothing", &Arguments::new(), &here.languages).unwrap();
            wrong.check(id, (outcome.summary == says) == told_nothing, || outcome.summary.text.clone());
        }
        for (field, told) in [("general", outcome.contacts_text.is_some()), ("gap", !outcome.gaps.is_empty())]
        {
            let wanted = expect[field].as_bool();
            wrong.check(id, wanted.is_none_or(|wanted| wanted == told), || format!("{field} is {told}"));
        }
        let contacts: Vec<&str> = outcome.contacts.iter().map(|line| line.id.as_str()).collect();
        for line in strings(&expect["contacts"]) {
            wrong.check(id, contacts.contains(&line.as_str()), || format!("{line} is missing: {contacts:?}"));
        }
        let first = strings(&expect["first_contact_any"]);
        let contact = outcome.contacts.first().map(|line| line.id.clone());
        wrong.check(id, first.is_empty() || contact.as_ref().is_some_and(|id| first.contains(id)), || {
            format!("first contact {contact:?}, not of {first:?}")
        });
        if expect.get("next").is_some() {
            let next = run.next().map(|question| question.id.as_str());
            wrong.check(id, next == expect["next"].as_str(), || {
                format!("next is {next:?}, not {}", expect["next"])
            });
        }
        wrong.check(id, outcome.contacts.iter().all(|line| line.call.works()), || {
            "a contact cannot be called".to_owned()
        });
        wrong.check(id, !outcome.contacts.is_empty(), || "nobody to call".to_owned());
    }
    wrong.none();
}

#[derive(Deserialize)]
struct SearchCase {
    id: String,
    language: String,
    country: String,
    query: String,
    right: BTreeSet<String>,
    urgent: bool,
    #[serde(default)]
    first: bool,
}

/// The first lines, as kind/id.
fn first(found: &Found, most: usize) -> Vec<String> {
    let mut lines: Vec<_> = found.groups.iter().flat_map(|group| &group.lines).collect();
    lines.sort_by_key(|line| line.rank);
    lines.into_iter().take(most).map(|line| format!("{}/{}", line.kind, line.id)).collect()
}

/// At least 95 % have a right result among the first three; whoever is in danger finds help first, and
/// the right help among the first three lines; nobody else is alarmed but one in a hundred.
#[test]
fn what_people_type_is_found() {
    let cases: Vec<SearchCase> = vectors("search");
    let mut phones = Phones::default();
    let (mut missed, mut unhelped, mut alarmed) = (Vec::new(), Vec::new(), Vec::new());
    let (mut misplaced, mut asked, mut harmless) = (Vec::new(), 0, 0);
    for case in &cases {
        let situation = here(&case.country, &case.language);
        let found = phones.of(&case.language).search(&case.query, &situation).unwrap();
        // nothing is in a language that is not told
        for line in found.groups.iter().flat_map(|group| &group.lines) {
            let held = [case.language.as_str(), "lo", "en"];
            assert!(held.contains(&line.found_in.as_str()), "{}: {}", case.id, line.id);
            let texts = [Some(&line.name), line.about.as_ref()];
            let told = |text: &&Text| held.contains(&text.language.as_str());
            assert!(texts.into_iter().flatten().all(|text| told(&text)), "{}: {}", case.id, line.id);
        }
        // where help stands first, its lines are the first that are read
        let help =
            found.urgent.iter().flat_map(|help| &help.lines).map(|line| format!("hotline/{}", line.id));
        let read: Vec<String> = help.chain(first(&found, 3)).take(if case.first { 1 } else { 3 }).collect();
        let stands = |lines: &[String]| lines.iter().any(|line| case.right.contains(line));
        if case.urgent && !stands(&read) {
            misplaced.push(format!(
                "{} `{}` in {}: {read:?}, right {:?}",
                case.id, case.query, case.country, case.right
            ));
        }
        harmless += usize::from(!case.urgent);
        asked += usize::from(!case.urgent && !case.right.is_empty());
        if !case.urgent && !case.right.is_empty() && !stands(&first(&found, 3)) {
            missed.push(format!(
                "{} `{}` in {}: {:?}, right {:?}",
                case.id,
                case.query,
                case.country,
                first(&found, 3),
                case.right
            ));
        }
        match (&found.urgent, case.urgent) {
            (Some(help), true) => assert!(help.lines[0].call.works(), "{}", case.id),
            (None, true) => unhelped.push(format!("{} `{}`", case.id, case.query)),
            (Some(help), false) => alarmed.push(format!("{} `{}` {:?}", case.id, case.query, help.dangers)),
            (None, false) => {}
        }
    }
    let mut told = format!("{} queries, {} of {asked} missed:\n", cases.len(), missed.len());
    for miss in &missed {
        let _ = writeln!(told, "  {miss}");
    }
    let _ = writeln!(told, "{} alarms without danger in {harmless}:", alarmed.len());
    for alarm in &alarmed {
        let _ = writeln!(told, "  {alarm}");
    }
    print!("{told}");
    // for tests/run: what a test prints is shown only where it fails
    let target = checkout().join("target");
    fs::create_dir_all(&target).unwrap();
    fs::write(target.join("search-misses.txt"), told).unwrap();
    assert!(unhelped.is_empty(), "no help first: {unhelped:#?}");
    assert!(misplaced.is_empty(), "another line stands first: {misplaced:#?}");
    // nothing that tells of a danger is missed, so that of all queries more than 95 % are right
    assert!(asked >= 300 && missed.len() * 20 <= asked, "{} of {asked} missed", missed.len());
    assert!(alarmed.len() * 100 <= harmless, "{} alarms in {harmless} harmless queries", alarmed.len());
}

/// What the vectors promise together.
#[test]
fn there_are_at_least_four_hundred_cases() {
    let names = [
        "dial", "hours", "ranking", "services", "channels", "offers", "prices", "agencies", "checks",
        "search",
    ];
    let mut ids = BTreeSet::new();
    for name in names {
        for case in file(name)["cases"].as_array().unwrap() {
            assert!(ids.insert(case["id"].as_str().unwrap().to_owned()), "{} stands twice", case["id"]);
            let told = case["story"].as_str().is_some_and(|story| !story.is_empty());
            assert!(told, "{} tells no situation", case["id"]);
        }
    }
    assert!(ids.len() >= 400, "{}", ids.len());
}

/// Google's libphonenumber says the same, and a reader of opening hours that goes minute by minute:
/// written beside these vectors, in another way than the core's.
#[test]
fn other_readers_agree_with_the_vectors() {
    let check = |module: &str, script: &str, vectors: &str, options: &[&str]| {
        let Some(python) = python(module) else { return };
        let folder = checkout().join("tests/vectors");
        let output = Command::new(python)
            .arg(folder.join(script))
            .arg(folder.join(vectors))
            .args(options)
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{script}: {told}{}", String::from_utf8_lossy(&output.stderr));
    };
    check("phonenumbers", "check_dial.py", "dial.json", &[]);
    check("json", "check_hours.py", "hours.json", &["--only-own"]);
}
