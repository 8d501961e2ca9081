//! Offers and asked prices: where each number comes from, how old it is, and whom to ask.

use std::fs;
use std::sync::OnceLock;

use senthang::command::{Demonstration, demonstration};
use senthang::packing::pack;
use senthang_core::Guide;
use senthang_core::answers::{
    AskedPrices, ComparedLine, Offer, OfferAnswer, PriceAnswer, PriceResult, Situation,
};
use senthang_core::model::{AgencyForm, FactsSection, Per, Rate, Record, Weight};
use senthang_core::trust::sha256;

use crate::stage::{LONG_AGO, Stage, checkout, copied, here, instant, real_edition};

const ENGLISH: [&str; 1] = ["en"];

fn phone() -> &'static Guide {
    static PHONE: OnceLock<Demonstration> = OnceLock::new();
    &PHONE.get_or_init(|| demonstration(&checkout(), &["en".to_owned()]).unwrap()).guide
}

fn offer(json: &str) -> OfferAnswer {
    offer_at(phone(), json, &here("LA", "en"))
}

fn offer_at(guide: &Guide, json: &str, here: &Situation) -> OfferAnswer {
    guide.offer(&Offer::read(json.as_bytes()).unwrap(), here).unwrap()
}

fn price(to: &str, json: &str) -> PriceAnswer {
    let asked = AskedPrices::read(json.as_bytes()).unwrap();
    phone().price(to, &asked, &here("LA", "en")).unwrap()
}

fn compared<'a>(answer: &'a OfferAnswer, flag: &str) -> &'a [ComparedLine] {
    let flag =
        answer.flags.iter().find(|known| known.flag.id.as_str() == flag).unwrap_or_else(|| panic!("{flag}"));
    &flag.compared
}

fn record(line: &ComparedLine) -> Option<(&str, &str)> {
    line.record.as_ref().map(|record| (record.kind.as_str(), record.id.as_str()))
}

fn titles(lines: &[ComparedLine]) -> String {
    let sources = lines.iter().filter_map(|line| line.origin.as_ref()).flat_map(|origin| &origin.sources);
    sources.map(|source| source.title.as_str()).collect::<Vec<_>>().join(" | ")
}

#[test]
fn what_was_compared_names_its_own_source() {
    let lao = offer(r#"{ "destination": "LA", "pay": { "amount": "1000000 LAK", "per": "month" } }"#);
    let lines = compared(&lao, "pay-below-minimum");
    let sources = titles(lines);
    assert!(sources.contains("Lao") && !sources.contains("Korea"), "{sources}");
    assert_eq!(record(&lines[0]), Some(("wage", "la-2024")));
    assert_eq!(lines[0].origin.as_ref().unwrap().as_of.unwrap().to_string(), "2024-10-03");
    let closed = offer(r#"{ "destination": "JP", "scheme": "skill-development" }"#);
    let sources = titles(compared(&closed, "way-closed"));
    assert_eq!(record(&compared(&closed, "way-closed")[0]), Some(("channel", "jp-ikusei")));
    assert!(sources.contains("Japan") && !sources.contains("Thai"), "{sources}");
    let visa = offer(r#"{ "destination": "TH", "fees": [{ "for": "visa", "amount": "2000 THB" }] }"#);
    let lines = compared(&visa, "fee-above-official");
    assert_eq!(lines[1].origin.as_ref().unwrap().valid_until.unwrap().to_string(), "2027-11-10");
    assert_eq!((record(&lines[0]), record(&lines[1])), (None, Some(("price", "th-visa-2023"))));
    let elsewhere = offer(r#"{ "destination": "MY" }"#);
    assert!(!titles(compared(&elsewhere, "other-country")).is_empty());
}

/// Each line with a number has a source, or leans on a line that has: what was asked stands directly
/// before what is official, how it was counted somewhere behind the wage.
fn assert_sourced(lines: &[ComparedLine], what: &str) {
    for (place, line) in lines.iter().enumerate() {
        let number = line.text.text.contains(|letter: char| letter.is_ascii_digit());
        let sourced = lines.iter().take(place + 2).any(|line| line.origin.is_some());
        assert!(!number || sourced, "{what}: `{}`", line.text.text);
    }
}

#[test]
fn every_number_that_is_compared_has_a_source() {
    for json in [
        r#"{ "destination": "TH", "work": "night", "hours": 6, "pay": { "amount": "390 THB", "per": "day" } }"#,
        r#"{ "destination": "TH", "pay": { "amount": "380 THB", "per": "day" } }"#,
        r#"{ "destination": "TH", "pay": { "amount": "80000 THB", "per": "month" } }"#,
        r#"{ "destination": "TH", "pay": { "amount": "300 USD", "per": "month" } }"#,
        r#"{ "destination": "JP", "pay": { "amount": "900 JPY", "per": "hour" } }"#,
        r#"{ "destination": "TH", "fees": [{ "for": "passport", "amount": "3000 THB" }] }"#,
        r#"{ "destination": "TH", "fees": [{ "for": "job", "amount": "3000 THB" }] }"#,
    ] {
        let answer = offer(json);
        for flag in &answer.flags {
            assert_sourced(&flag.compared, &format!("{json}: {}", *flag.flag.id));
        }
        assert_sourced(&answer.compared, json);
        assert_sourced(&answer.not_compared, json);
        let of_flags = answer.flags.iter().flat_map(|flag| &flag.compared);
        let lines = of_flags.chain(&answer.compared).chain(&answer.not_compared);
        let named = |line: &&ComparedLine| line.origin.is_some() == line.record.is_some();
        assert!(lines.clone().all(|line| named(&line)), "{json}: a line names no record");
        assert!(lines.filter(|line| line.origin.is_some()).count() > 0, "{json}: nothing is compared");
    }
}

#[test]
fn a_wage_that_held_until_a_day_is_not_held_against_pay_after_it() {
    let source = r#""mondaq-thailand-raises-minimum-wage-bangkok-ce"], as_of = "2025-07-09""#;
    let until = format!(r#"{source}, valid_until = "2026-06-30""#);
    let copy = copied("content/la/laws.toml", source, &until);
    let pack = demonstration(copy.path(), &ENGLISH.map(str::to_owned)).unwrap();
    let json = r#"{ "destination": "TH", "pay": { "amount": "100 THB", "per": "day" } }"#;
    let day = |day: &str| Situation { now: instant(day), ..here("LA", "en") };
    let before = offer_at(&pack.guide, json, &day("2026-06-30T09:00:00+07:00"));
    assert!(!compared(&before, "pay-below-minimum").is_empty());
    let after = offer_at(&pack.guide, json, &day("2026-07-01T09:00:00+07:00"));
    assert!(after.flags.is_empty() && !after.not_compared.is_empty());
}

/// A newer edition may have a rate by the year, which an older phone does not know.
#[test]
fn pay_is_not_held_against_a_rate_of_a_unit_that_is_not_known() {
    let ask = |rates: &[Per]| {
        let mut edition = real_edition().clone();
        let path = "la/senthang/laws";
        let mut section = FactsSection::unpack(&edition.targets[path]).unwrap();
        for record in &mut section.records {
            let Record::Wage(wage) = record else { continue };
            if wage.country == "JP" {
                let rate = |per: &Per| Rate { per: *per, ..wage.rates[0].clone() };
                wage.rates = rates.iter().map(rate).collect();
            }
        }
        let bytes = pack(&section).unwrap();
        let planned = edition.plan.targets.get_mut(path).unwrap();
        (planned.length, planned.sha256) = (bytes.len() as u64, sha256(&bytes));
        edition.targets.insert(path.to_owned(), bytes);
        let stage = Stage::empty();
        stage.publish_at(&edition, LONG_AGO);
        let json = r#"{ "destination": "JP", "pay": { "amount": "8000 JPY", "per": "day" } }"#;
        offer_at(&stage.with_card("phone", &ENGLISH), json, &here("LA", "en"))
    };
    let below = |answer: &OfferAnswer| answer.flags.iter().any(|flag| flag.flag.id.starts_with("pay-"));
    // 8,000 a day are 1,000 an hour, and the least is 1,118
    assert!(below(&ask(&[Per::Unknown, Per::Hour])));
    let alone = ask(&[Per::Unknown]);
    let said = alone.not_compared.iter().any(|line| line.text.text.contains("no lowest pay"));
    assert!(!below(&alone) && said, "{:?}", alone.not_compared);
}

#[test]
fn a_rule_that_held_until_a_day_is_something_to_ask_about_after_it() {
    let source =
        r#"origin = { sources = ["thailand-go-th-guide-what-foreign-worker-s-emp"], confidence = "medium" }"#;
    let until = source.replace("medium\"", "medium\", as_of = \"2024\", valid_until = \"2026-06-30\"");
    let copy = copied("content/la/checks.toml", source, &until);
    let pack = demonstration(copy.path(), &ENGLISH.map(str::to_owned)).unwrap();
    let json = r#"{ "destination": "TH", "hours": 10, "passport": "they" }"#;
    let day = |day: &str| Situation { now: instant(day), ..here("LA", "en") };
    let weight = |answer: &OfferAnswer| {
        answer.flags.iter().find(|flag| flag.flag.id.as_str() == "th-hours").map(|flag| flag.flag.weight)
    };
    let before = offer_at(&pack.guide, json, &day("2026-06-30T09:00:00+07:00"));
    assert_eq!(weight(&before), Some(Weight::Serious));
    assert!(compared(&before, "th-hours").is_empty());
    let after = offer_at(&pack.guide, json, &day("2026-07-01T09:00:00+07:00"));
    assert_eq!(weight(&after), Some(Weight::Ask));
    assert!(compared(&after, "th-hours")[0].text.text.contains("held until 30 June 2026"));
    assert_eq!(after.flags.last().unwrap().flag.id.as_str(), "th-hours", "behind what is serious");
}

#[test]
fn a_rule_whose_fact_held_until_a_day_is_something_to_ask_about_too() {
    let fact = "facts = { hours = { number = 8 }, hours-dangerous";
    let origin = "origin = { sources = [\"thailand-go-th-guide-what-foreign-worker-s-emp\"], as_of = \"2024\", confidence = \"medium\", valid_until = \"2026-06-30\" }";
    let past = fact.replace("number = 8", &format!("number = 8, {origin}"));
    let copy = copied("content/la/checks.toml", fact, &past);
    let pack = demonstration(copy.path(), &ENGLISH.map(str::to_owned)).unwrap();
    let day = |day: &str| Situation { now: instant(day), ..here("LA", "en") };
    let json = r#"{ "destination": "TH", "hours": 10 }"#;
    let answer = offer_at(&pack.guide, json, &day("2026-07-01T09:00:00+07:00"));
    let flag = answer.flags.iter().find(|flag| flag.flag.id.as_str() == "th-hours").unwrap();
    assert_eq!((flag.flag.weight, flag.flag.origin.past), (Weight::Ask, true));
    assert!(flag.compared[0].text.text.contains("held until 30 June 2026"));
}

#[test]
fn a_rule_for_any_country_holds_where_that_of_the_country_is_past() {
    let day_off = r#"sign = { on = "days-off", below = 1, countries = ["TH"] }
weight = "serious"
needs = ["labour", "information"]
origin = { sources = ["thailand-go-th-guide-what-foreign-worker-s-emp"], confidence = "medium" }"#;
    let past = day_off.replace("medium\"", "medium\", as_of = \"2024\", valid_until = \"2026-06-30\"");
    let copy = copied("content/la/checks.toml", day_off, &past);
    let pack = demonstration(copy.path(), &ENGLISH.map(str::to_owned)).unwrap();
    let raised = |day: &str| {
        let here = Situation { now: instant(day), ..here("LA", "en") };
        let answer = offer_at(&pack.guide, r#"{ "destination": "TH", "days-off": 0 }"#, &here);
        let flags = answer.flags.into_iter().map(|flag| (flag.flag.id.to_string(), flag.flag.weight));
        flags.collect::<Vec<_>>()
    };
    let own = "th-day-off".to_owned();
    assert_eq!(raised("2026-06-30T09:00:00+07:00"), [(own.clone(), Weight::Serious)]);
    let any = "no-day-off".to_owned();
    assert_eq!(raised("2026-07-01T09:00:00+07:00"), [(any, Weight::Serious), (own, Weight::Ask)]);
}

/// That a round was open once says nothing of the one of which no source tells.
#[test]
fn a_way_that_was_open_until_a_day_does_not_excuse_one_that_is_not_known() {
    let copy = copied(
        "content/la/channels-th.toml",
        "status = \"unknown\"\nwindow = { from = \"2025-11-11\"",
        "status = \"open\"\nwindow = { from = \"2025-11-11\"",
    );
    let file = copy.path().join("content/la/channels-th.toml");
    let id = "id = \"th-registration-2024\"\ndestination = \"TH\"\nscheme = \"registration\"\n";
    let text = fs::read_to_string(&file).unwrap();
    let [closed, unknown] = ["closed", "unknown"].map(|status| format!("{id}status = \"{status}\""));
    assert!(text.contains(&closed));
    fs::write(&file, text.replacen(&closed, &unknown, 1)).unwrap();
    let pack = demonstration(copy.path(), &ENGLISH.map(str::to_owned)).unwrap();
    let told = r#"{ "destination": "TH", "scheme": "registration" }"#;
    let answer = offer_at(&pack.guide, told, &here("LA", "en"));
    assert!(!compared(&answer, "way-not-known").is_empty());
}

#[test]
fn whoever_tells_the_province_is_not_asked_for_the_place() {
    let asked = |json: &str| offer(json).unknowns.iter().any(|unknown| unknown.id.as_str() == "where");
    assert!(asked("{}") && asked(r#"{ "destination": "TH" }"#));
    assert!(!asked(r#"{ "province": "TH-10" }"#) && !asked(r#"{ "place": "zone" }"#));
}

#[test]
fn papers_are_no_way_and_no_sign() {
    for (to, scheme, name) in [("TH", "papers", "Papers for work"), ("KR", "warnings", "")] {
        let answer = offer(&format!(r#"{{ "destination": "{to}", "scheme": "{scheme}", "age": 14 }}"#));
        let raised: Vec<&str> = answer.flags.iter().map(|flag| flag.flag.id.as_str()).collect();
        assert!(!raised.contains(&"other-country") && !raised.contains(&"age-outside"), "{raised:?}");
        let lines: Vec<&str> = answer.not_compared.iter().map(|line| line.text.text.as_str()).collect();
        assert!(
            lines[0].contains(name) && lines[1].contains("Which legal way leads to this work"),
            "{lines:?}"
        );
        assert!(
            answer.not_compared[0].origin.is_some()
                && lines.iter().all(|line| !line.contains("does not lead"))
        );
    }
    let elsewhere = offer(r#"{ "destination": "TH", "scheme": "eps" }"#);
    assert!(compared(&elsewhere, "other-country")[0].text.text.contains("does not lead to Thailand"));
}

#[test]
fn advice_offices_are_named_and_lines_for_others_stand_last() {
    let json = |age: u32| {
        format!(
            r#"{{ "destination": "LA", "age": {age}, "work": "night", "hours": 16, "pay": {{ "amount": "1000000 LAK", "per": "month" }} }}"#
        )
    };
    let answer = offer(&json(30));
    let forms: Vec<AgencyForm> = answer.ask.iter().map(|line| line.form).collect();
    assert!(forms.contains(&AgencyForm::Authority) && forms.contains(&AgencyForm::Advice), "{forms:?}");
    let place = |answer: &OfferAnswer| answer.contacts.iter().position(|line| line.id == "la-1554");
    assert_eq!(place(&answer), Some(answer.contacts.len() - 1), "{:?}", place(&answer));
    let young = offer(&json(16));
    assert!(place(&young).unwrap() < young.contacts.len() - 1);
}

#[test]
fn too_little_is_said_as_too_little() {
    for json in [
        "{}",
        r#"{ "day_off": 0, "payment": "9000 THB" }"#,
        r#"{ "destination": "TH", "scheme": "mou" }"#,
        r#"{ "agency": "" }"#,
        r#"{ "agency": " \u2013 " }"#,
    ] {
        let text = offer(json).summary.text;
        assert!(text.contains("too little") && text.contains("not proof"), "{json}: {text}");
    }
    for json in [r#"{ "fees": [] }"#, r#"{ "age": 25 }"#] {
        let text = offer(json).summary.text;
        assert!(text.contains("no warning sign") && text.contains("not proof"), "{json}: {text}");
    }
}

/// What is told of the market, as if it were an official price of 5,000 baht beside the share that an
/// agency may take.
#[test]
fn a_share_of_the_pay_does_not_hide_an_official_amount() {
    let market =
        "nature = \"reported\"\nitems = [\n  { id = \"agency\", for = \"job\", amount = \"30000 THB\"";
    let official = market.replace("reported", "official").replace("30000", "5000");
    let copy = copied("content/la/prices.toml", market, &official);
    let pack = demonstration(copy.path(), &ENGLISH.map(str::to_owned)).unwrap();
    let ask = |pay: &str, amount: &str| {
        let asked = format!(r#"{{ {pay} "items": [{{ "for": "job", "amount": "{amount}" }}] }}"#);
        let asked = AskedPrices::read(asked.as_bytes()).unwrap();
        let item = pack.guide.price("TH", &asked, &here("LA", "en")).unwrap().items.remove(0);
        (item.result, item.more.map(|more| more.to_string()))
    };
    let above = |more: &str| (PriceResult::Above, Some(more.to_owned()));
    assert_eq!(ask("", "6000 THB"), above("1000 THB"));
    assert_eq!(ask(r#""monthly-pay": "10000 THB","#, "6000 THB"), above("1000 THB"));
    assert_eq!(ask(r#""monthly-pay": "10000 THB","#, "4000 THB"), (PriceResult::Disputed, None));
    // who asks for more than the highest asks for more than any
    assert_eq!(ask(r#""monthly-pay": "190000 THB","#, "5900 THB"), above("200 THB"));
    assert_eq!(ask("", "60 USD").0, PriceResult::PayNotTold);
}

/// The price of a visa, as if its source said who pays it.
#[test]
fn what_the_employer_must_pay_is_a_sign_even_at_the_official_price() {
    let visa = "amount = \"500 THB\", was = \"2000 THB\", payer = \"not-stated\"";
    let copy = copied("content/la/prices.toml", visa, &visa.replace("not-stated", "employer"));
    let pack = demonstration(copy.path(), &ENGLISH.map(str::to_owned)).unwrap();
    let ask = |payer: &str| {
        let asked = format!(r#"{{ "items": [{{ "for": "visa", "amount": "500 THB"{payer} }}] }}"#);
        let asked = AskedPrices::read(asked.as_bytes()).unwrap();
        let answer = pack.guide.price("TH", &asked, &here("LA", "en")).unwrap();
        assert_eq!(answer.items[0].result, PriceResult::Within);
        answer.summary.text
    };
    for payer in ["", r#", "payer": "worker""#, r#", "payer": "from-pay""#] {
        assert!(ask(payer).contains("warning sign"), "{payer}: {}", ask(payer));
    }
    assert!(ask(r#", "payer": "employer""#).contains("not proof"));
}

#[test]
fn asked_prices_are_no_verdict_and_a_crossing_has_no_price() {
    let within = price("TH", r#"{ "items": [{ "for": "visa", "amount": "500 THB" }] }"#);
    assert!(within.summary.text.contains("not proof"), "{}", within.summary.text);
    assert!(!within.contacts.is_empty() && !within.ask.is_empty());
    let crossing = price("TH", r#"{ "items": [{ "for": "crossing", "amount": "3000 THB" }] }"#);
    assert_eq!(crossing.items[0].result, PriceResult::NoOffice);
    assert!(crossing.items[0].text.text.contains("No office sells this"));
    assert!(crossing.summary.text.contains("warning sign"));
    assert!(crossing.contacts.iter().any(|line| line.id == "la-1362"), "who helps with trafficking");
    let unclear = price("TH", r#"{ "items": [{ "amount": "5000 THB" }] }"#);
    assert!(unclear.items[0].text.text.contains("Ask for a paper"));
    let disputed =
        price("TH", r#"{ "monthly-pay": "10000 THB", "items": [{ "for": "job", "amount": "9000 THB" }] }"#);
    assert_eq!(disputed.items[0].result, PriceResult::Above);
    let note = disputed.items[0].note.as_ref().unwrap();
    assert!(note.text.contains("A Lao rule") && note.text.contains("Thai law"), "{}", note.text);
}

/// 400 THB a day is the least of Bangkok and of Ko Samui, 352 that of the rest of Surat Thani, and 337 of
/// all Thailand.
#[test]
fn a_district_has_the_pay_of_its_province_unless_it_has_its_own() {
    let below = |province: &str, amount: &str| {
        let pay = format!(r#""pay": {{ "amount": "{amount} THB", "per": "day" }}"#);
        let answer = offer(&format!(r#"{{ "destination": "TH", "province": "{province}", {pay} }}"#));
        answer.flags.iter().any(|flag| flag.flag.id.as_str() == "pay-below-minimum")
    };
    for (place, amount, is_below) in [
        ("TH-10", "340", true),
        ("TH-10-pathum-wan", "340", true),
        ("TH-10-pathum-wan", "400", false),
        ("TH-84-ko-samui", "390", true),
        ("TH-84-kanchanadit", "351", true),
        ("TH-84-kanchanadit", "352", false),
    ] {
        assert_eq!(below(place, amount), is_below, "{place} {amount}");
    }
}
