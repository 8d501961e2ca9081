//! Rules that hold for any input.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::OnceLock;

use proptest::prelude::*;
use senthang::build::{Edition, build};
use senthang::tree::Tree;
use senthang_core::Guide;
use senthang_core::answers::{
    Answered, AskError, AskedPrices, Call, Contact, HotlineLine, Offer, Person, ServiceLine, Sex, Situation,
};
use senthang_core::model::{
    Answer, FactsSection, Money, Need, PartialDate, Per, Purpose, ServiceStatus, WordsSection,
};
use senthang_core::trust::TargetPath;
use serde_json::{Value, json};

use crate::stage::{
    LANGUAGES, Phone, Stage, changed_edition, copied_as_it_is, everything, real_edition, sync,
};

/// The real pack without its prices: targets go.
fn without_prices() -> Edition {
    let copy = copied_as_it_is();
    let words = LANGUAGES.map(|language| format!("locales/{language}/prices.ftl"));
    for file in words.iter().map(String::as_str).chain(["content/la/prices.toml"]) {
        fs::remove_file(copy.path().join(file)).unwrap();
    }
    for language in LANGUAGES {
        let path = copy.path().join(format!("locales/{language}/search.ftl"));
        let text = fs::read_to_string(&path).unwrap();
        let kept = text.split("\n\n").filter(|message| !message.starts_with("also-price-"));
        fs::write(path, kept.collect::<Vec<_>>().join("\n\n") + "\n").unwrap();
    }
    build(&Tree::read(copy.path(), "la").unwrap(), "2026-11-25".parse().unwrap()).unwrap()
}

fn editions() -> &'static [Edition; 4] {
    static EDITIONS: OnceLock<[Edition; 4]> = OnceLock::new();
    EDITIONS.get_or_init(|| {
        [real_edition().clone(), changed_edition("17:30"), changed_edition("18:30"), without_prices()]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    /// Whatever was published and fetched before, a phone that has synced holds what a fresh one
    /// holds.
    #[test]
    fn a_synced_phone_holds_the_newest_edition_and_nothing_else(
        steps in prop::collection::vec((0..4_usize, any::<bool>()), 1..6),
    ) {
        let stage = Stage::empty();
        let mut phone = None;
        let mut server = None;
        for (edition, syncs) in steps {
            stage.publish(&editions()[edition]);
            let server = server.get_or_insert_with(|| stage.serve());
            let phone = phone.get_or_insert_with(|| stage.phone("phone", &server.url()));
            if syncs {
                sync(phone).unwrap();
            }
        }
        let (phone, server) = (phone.unwrap(), server.unwrap());
        sync(&phone).unwrap();
        sync(&stage.phone("fresh", &server.url())).unwrap();
        let held = |name: &str| everything(&stage.folder.path().join(name));
        prop_assert_eq!(held("phone"), held("fresh"));
    }
}

/// One phone for what holds for any question.
fn phone() -> &'static Guide {
    static PHONE: OnceLock<Phone> = OnceLock::new();
    &PHONE.get_or_init(|| Phone::of("en")).guide
}

/// Whether somebody other than the police, an ambulance or the fire brigade can be called and serves
/// the person.
fn somebody_else(lines: &[HotlineLine]) -> bool {
    let emergency = |line: &HotlineLine| line.needs.iter().any(|need| need.is_emergency());
    lines.iter().any(|line| line.call.works() && line.near && !emergency(line))
}

fn any_person() -> impl Strategy<Value = Person> {
    let sex = prop::option::of(prop::sample::select(vec![Sex::Female, Sex::Male]));
    let districts = ["LA-CH-pakse", "LA-PH-phongsaly", "LA-VT-xaysetha", "LA-CH-nowhere", ""];
    let district = prop::option::of(prop_oneof![
        prop::sample::select(districts.to_vec()).prop_map(str::to_owned),
        "\\PC{0,12}",
    ]);
    (sex, prop::option::of(any::<u8>()), district, any::<bool>(), any::<bool>()).prop_map(
        |(sex, age, district, disability, lgbtqi)| Person { sex, age, district, disability, lgbtqi },
    )
}

fn any_situation() -> impl Strategy<Value = Situation> {
    let country = || {
        prop_oneof!["[A-Z]{2}", prop::sample::select(vec!["LA", "TH", "KR", "MY"]).prop_map(str::to_owned)]
    };
    let provinces = ["LA-CH", "LA-VT", "LA-AT", "LA-PH", "LA-ZZ", "TH-10"];
    let province = prop_oneof!["\\PC{0,8}", prop::sample::select(provinces.to_vec()).prop_map(str::to_owned)];
    let need = prop::option::of(prop::sample::select(Need::ALL));
    let seconds = -2_000_000_000_i64..4_000_000_000;
    let language = prop::sample::select(vec!["en", "lo", "xx", "", "zh-Hans-CN"]);
    (country(), prop::option::of(country()), prop::option::of(province), need, seconds, language).prop_map(
        |(country, network, province, need, seconds, language)| Situation {
            country,
            province,
            network,
            languages: vec![language.to_owned()],
            now: jiff::Timestamp::from_second(seconds).unwrap(),
            need,
        },
    )
}

/// The words that each field of an offer may have.
const PARTS: [(&str, &[&str]); 15] = [
    ("work", &["screen", "night", "fishing", "seafood", "home", "farm", "factory", "building", "other"]),
    ("place", &["changed", "zone", "told"]),
    ("contact", &["stranger", "online", "known", "agency", "office"]),
    ("licence", &["none", "says-so", "confirmed"]),
    ("marriage", &["yes", "no"]),
    ("contract", &["none", "spoken", "unread", "read"]),
    ("debt", &["advance", "loan", "none"]),
    ("passport", &["me", "they", "none"]),
    ("visa", &["work", "visit", "none"]),
    ("route", &["official", "hidden"]),
    ("agency", &["Buasavanh", "\u{e95}\u{eb3}", "x", ""]),
    ("scheme", &["mou", "eps", "seasonal", "ssw"]),
    ("destination", &["TH", "KR", "JP", "MY", "LA", "FR"]),
    ("province", &["TH-10", "TH-99", "LA-BK"]),
    ("pay.usual", &["much-more", "usual"]),
];

/// From nothing to more than there is of any currency.
fn any_amount() -> impl Strategy<Value = String> {
    let number = prop_oneof![0..100_000_u64, 0..90_000_000_000_000_000_u64];
    (number, prop::sample::select(vec!["THB", "LAK", "KRW", "USD", "JPY"]))
        .prop_map(|(amount, currency)| format!("{amount} {currency}"))
}

/// What is asked for, with whatever of it is told.
fn any_fees() -> impl Strategy<Value = Value> {
    let purpose = prop::option::of(prop::sample::select(Purpose::ALL).prop_map(Purpose::as_str));
    let payer = prop::option::of(prop::sample::select(vec!["worker", "employer", "from-pay"]));
    let fee = (purpose, prop::option::of(any_amount()), payer)
        .prop_map(|(purpose, amount, payer)| json!({ "for": purpose, "amount": amount, "payer": payer }));
    prop::collection::vec(fee, 0..5).prop_map(Value::from)
}

/// What is asked, with or without the pay that a share is of.
fn any_asked() -> impl Strategy<Value = Value> {
    (any_fees(), prop::option::of(any_amount()))
        .prop_map(|(items, pay)| json!({ "items": items, "monthly-pay": pay }))
}

/// Each field told or not, and each with what it may have: none is refused, so none is passed over.
fn any_offer() -> impl Strategy<Value = Value> {
    let part = |(field, words): (&'static str, &'static [&'static str])| {
        prop::option::of(prop::sample::select(words)).prop_map(move |told| (field, told))
    };
    let numbers = (
        prop::option::of((1..=24_u32).prop_map(f64::from)),
        prop::option::of((0..=14_u32).prop_map(|half| f64::from(half) / 2.0)),
        prop::option::of(0..=120_u32),
    );
    let per = prop::option::of(prop::sample::select(Per::ALL).prop_map(Per::as_str));
    let pay = prop::option::of((prop::option::of(any_amount()), per));
    let pressure = prop::option::of(prop::sample::subsequence(vec!["hurry", "secret", "threat"], 0..=3));
    let told: Vec<_> = PARTS.into_iter().map(part).collect();
    (told, numbers, pay, prop::option::of(any_fees()), pressure).prop_map(
        |(told, (hours, days_off, age), pay, fees, pressure)| {
            let mut told: BTreeMap<&str, &str> =
                told.into_iter().filter_map(|(field, word)| Some((field, word?))).collect();
            let usual = told.remove("pay.usual");
            let mut offer = json!(told);
            if let Some((amount, per)) = pay {
                offer["pay"] = json!({ "amount": amount, "per": per, "usual": usual });
            }
            for (name, value) in [
                ("hours", json!(hours)),
                ("days-off", json!(days_off)),
                ("age", json!(age)),
                ("fees", json!(fees)),
                ("pressure", json!(pressure)),
            ] {
                offer[name] = value;
            }
            offer
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    /// Whoever asks from wherever: somebody can be called, and stands first.
    #[test]
    fn there_is_somebody_to_call_for_anybody(here in any_situation()) {
        let lines = phone().hotlines(&here).unwrap().lines;
        prop_assert!(lines[0].call.works());
        // what cannot be called names what can
        for line in lines.iter().filter(|line| !line.call.works()) {
            let instead = line.instead.as_ref().and_then(|id| lines.iter().find(|line| line.id == *id));
            prop_assert!(instead.is_some_and(|line| line.call.works()), "{}", line.id);
        }
    }

    /// Whatever is told: never a verdict that all is well, somebody to call, and the same answer
    /// whatever else stands in the file.
    #[test]
    fn an_offer_is_never_good(told in any_offer(), extra in "[a-z]{1,12}", here in any_situation()) {
        let offer = Offer::read(told.to_string().as_bytes()).unwrap();
        let answer = phone().offer(&offer, &here).unwrap();
        let nothing = answer.flags.is_empty();
        prop_assert_eq!(answer.summary.text.contains("not proof"), nothing, "{}", answer.summary.text);
        prop_assert!(answer.contacts.first().is_some_and(|line| line.call.works()));
        let all = serde_json::to_string(&answer).unwrap().to_lowercase();
        for verdict in ["is safe", "no risk", "is legal", "you can go", "trustworthy"] {
            // in words: "this legal way" is no verdict
            let said = |(at, _): (usize, &str)| !all[..at].ends_with(char::is_alphabetic);
            prop_assert!(!all.match_indices(verdict).any(said), "{}", verdict);
        }
        let mut more = told.clone();
        more[format!("x-{extra}")] = json!({ "anything": [1, null, "they"] });
        let same = phone().offer(&Offer::read(more.to_string().as_bytes()).unwrap(), &here).unwrap();
        prop_assert_eq!(answer, same);
    }

    /// Whatever is asked: each item is answered, and somebody can be called.
    #[test]
    fn each_asked_price_is_answered(told in any_asked(), to in "[A-Z]{2}|TH|KR|LA", here in any_situation()) {
        let asked = AskedPrices::read(told.to_string().as_bytes()).unwrap();
        let answer = phone().price(&to, &asked, &here).unwrap();
        prop_assert_eq!(answer.items.len(), asked.items.len());
        prop_assert!(answer.contacts.first().is_some_and(|line| line.call.works()));
        // more than is official is a warning, never nothing
        let found = answer.items.iter().any(|item| item.more.is_some());
        prop_assert!(!found || answer.summary.text.contains("warning sign"), "{}", answer.summary.text);
    }

    /// Wherever somebody says that they are: it is a country, with somebody to call there, or it is
    /// refused as no place.
    #[test]
    fn any_place_is_a_place_or_refused(country in "\\PC{0,4}", here in any_situation()) {
        let is_place = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase());
        match phone().hotlines(&Situation { country: country.clone(), ..here }) {
            Ok(answer) => prop_assert!(is_place && answer.lines[0].call.works(), "{}", country),
            Err(AskError::Place(_)) => prop_assert!(!is_place, "{}", country),
            Err(error) => return Err(TestCaseError::fail(error.to_string())),
        }
    }

    /// Whoever asks for services: somebody can be called, near or in a gap or beside them.
    #[test]
    fn services_leave_somebody_to_call(person in any_person(), here in any_situation()) {
        let answer = phone().services(&here, &person).unwrap();
        let near = || answer.lines.iter().filter(|line| line.near);
        let works = |contacts: &[Contact]| contacts.iter().any(|contact| contact.call.works());
        let reached = near().any(|line| line.call.as_ref().is_some_and(Call::works) || works(&line.contacts));
        prop_assert!(reached || works(&answer.contacts));
        for gap in &answer.gaps {
            prop_assert!(gap.contacts.first().is_some_and(|contact| contact.call.works()), "{}", gap.text.text);
        }
        // what is said to take somebody is never said of somebody whom it is said to refuse
        for line in near().filter(|line| line.takes == Some(Answer::Yes)) {
            prop_assert!(!person.disability || line.accepts.disability == Answer::Yes, "{}", line.id);
            prop_assert!(!person.lgbtqi || line.accepts.lgbtqi == Answer::Yes, "{}", line.id);
        }
        // nothing that may be gone or over stands before what may be there
        let usable = |line: &ServiceLine| matches!(line.status, ServiceStatus::Open | ServiceStatus::Unconfirmed);
        prop_assert!(answer.lines.is_sorted_by_key(|line| !usable(line)));
    }

    /// Whoever asks what happens next: somebody can be called, and not the police alone.
    #[test]
    fn a_referral_names_somebody_to_call(here in any_situation()) {
        let answer = phone().referral(&here).unwrap();
        prop_assert!(!answer.contacts.is_empty());
        prop_assert!(answer.contacts.iter().all(|line| line.call.works() && line.near));
        let lines = phone().hotlines(&Situation { need: None, ..here.clone() }).unwrap().lines;
        prop_assert_eq!(somebody_else(&answer.contacts), somebody_else(&lines));
        let ids: BTreeSet<&String> = answer.contacts.iter().map(|line| &line.id).collect();
        prop_assert_eq!(ids.len(), answer.contacts.len());
    }

    #[test]
    fn whatever_is_asked_has_an_answer(here in any_situation(), to in "[A-Z]{2}") {
        phone().topics(&here).unwrap();
        let figures = phone().figures(&here).unwrap();
        prop_assert!(figures.iter().all(|line| line.parts.is_empty() == line.chart.is_none()));
        let channels = phone().channels(&to, &here).unwrap();
        prop_assert!(!channels.lines.is_empty() || channels.unknown.is_some() || channels.home.is_some());
        // a fact of which all is still to come has no age
        for line in &figures {
            prop_assert!(line.origin.as_of.is_some() || line.origin.age_days.is_none());
        }
    }

    #[test]
    fn any_text_is_searched_and_looked_up(text in "\\PC{0,60}", here in any_situation()) {
        phone().search(&text, &here).unwrap();
        phone().agency(&text, &here).unwrap();
    }

    #[test]
    fn lao_of_any_kind_is_searched(text in "[\u{e80}-\u{eff}\u{e00}-\u{e7f} a-z0-9]{0,40}", here in any_situation()) {
        phone().search(&text, &here).unwrap();
    }

    #[test]
    fn any_json_is_an_offer_or_refused(json in "\\PC{0,80}") {
        let _ = Offer::read(json.as_bytes());
        let _ = AskedPrices::read(json.as_bytes());
    }

    /// In whatever order a check is answered, it ends, and its end has somebody to call.
    #[test]
    fn a_check_never_leads_nowhere(
        id in prop::sample::select(vec!["before-you-go", "where-i-am-now", "someone-i-met", "after-return"]),
        steps in prop::collection::vec((0..8_usize, any::<bool>()), 1..60),
        here in any_situation(),
    ) {
        let mut run = phone().check(id, &here).unwrap();
        let others = somebody_else(&phone().hotlines(&Situation { need: None, ..here.clone() }).unwrap().lines);
        for (choice, back) in steps {
            let Some(question) = run.next().cloned() else { break };
            let choices = question.choices.len();
            let answered = match choice {
                choice if choice < choices => Answered::Choice(&question.choices[choice].id),
                6 => Answered::Skipped,
                _ => Answered::NotKnown,
            };
            run.answer(&question.id, answered).unwrap();
            if back && choice == 0 {
                run.back();
            }
            let outcome = run.outcome();
            prop_assert!(outcome.contacts.first().is_some_and(|line| line.call.works()));
            prop_assert_eq!(somebody_else(&outcome.contacts), others);
            // nothing told is no result
            let told_nothing = outcome.summary.text.contains("not told anything");
            prop_assert_eq!(told_nothing, outcome.answered == 0, "{}", outcome.summary.text);
            prop_assert!(outcome.answered <= outcome.asked);
            prop_assert_eq!(outcome.progress.is_none(), outcome.answered == outcome.asked);
            for gap in &outcome.gaps {
                prop_assert!(gap.contacts.iter().all(|contact| contact.call.works()) && !gap.contacts.is_empty());
            }
        }
        // skipping what is left ends it
        let mut left = run.questions().len() + 1;
        while let Some(question) = run.next().cloned() {
            prop_assert!(left > 0);
            left -= 1;
            run.answer(&question.id, Answered::Skipped).unwrap();
        }
    }
}

/// Every text and name of a JSON value: what is read, and what it is called.
fn read(value: &Value, texts: &mut Vec<String>, names: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| read(value, texts, names)),
        Value::Object(fields) => {
            names.extend(fields.keys().cloned());
            fields.values().for_each(|value| read(value, texts, names));
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]
    /// Whatever was answered: a card has the advice and somebody to call, and nothing of it is a
    /// sign, a reason, a question or a choice, or the id of one.
    #[test]
    fn a_card_tells_no_answer(
        id in prop::sample::select(vec!["before-you-go", "where-i-am-now", "someone-i-met", "after-return"]),
        steps in prop::collection::vec(0..8_usize, 0..40),
        here in any_situation(),
    ) {
        let mut run = phone().check(id, &here).unwrap();
        let unanswered = run.card();
        for choice in steps {
            let Some(question) = run.next().cloned() else { break };
            let choices = question.choices.iter().map(|choice| Answered::Choice(&choice.id));
            run.answer(&question.id, choices.chain([Answered::Skipped]).nth(choice).unwrap_or(Answered::NotKnown)).unwrap();
        }
        let (card, outcome) = (run.card(), run.outcome());
        prop_assert!(!card.contacts.is_empty() && card.contacts.iter().all(|one| one.uri.starts_with("tel:")));
        prop_assert_eq!((&card.contacts, &card.name, card.day), (&unanswered.contacts, &unanswered.name, unanswered.day));
        // all of the advice, each once
        let advice: BTreeSet<&String> = outcome.flags.iter().map(|flag| &flag.advice.text).collect();
        prop_assert_eq!(card.advice.iter().map(|text| &text.text).collect::<BTreeSet<_>>(), advice.clone());
        prop_assert_eq!(card.advice.len(), advice.len());

        let (mut texts, mut names) = (Vec::new(), BTreeSet::new());
        read(&serde_json::to_value(&card).unwrap(), &mut texts, &mut names);
        let known = ["advice", "as_of", "ask", "contacts", "day", "hours", "hours_as_of", "language", "name", "notes", "number", "outdated", "past", "review", "text", "uri", "valid_until"];
        prop_assert!(names.iter().all(|name| known.contains(&name.as_str())), "{:?}", names);
        let flags = outcome.flags.iter().flat_map(|flag| [&*flag.id, &flag.text.text, &flag.reason.text]);
        let questions = run.questions();
        let asked = questions.iter().flat_map(|question| {
            let choices = question.choices.iter().flat_map(|choice| [&choice.id, &choice.text.text]);
            choices.chain([&question.id, &question.text.text, &question.why.text]).collect::<Vec<_>>()
        });
        let ask: BTreeSet<&String> = outcome.unknowns.iter().map(|unknown| &unknown.ask.text).collect();
        for hidden in flags.chain(asked) {
            for text in &texts {
                // a short word, "Yes", may stand in any sentence
                let whole = text == hidden;
                let within = hidden.len() > 20 && text.contains(hidden.as_str());
                // what is advised, and what is to be found out, may have the same words
                let told = advice.contains(text) || ask.contains(text);
                prop_assert!(!whole && (!within || told), "{}: {}", hidden, text);
            }
        }
    }
}

proptest! {
    #[test]
    fn any_bytes_are_a_section_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = FactsSection::unpack_rows(&bytes);
        let _ = WordsSection::unpack(&bytes);
    }

    #[test]
    fn a_section_with_one_byte_turned_is_refused_or_reads(place in 0..2_000_usize, bit in 0..8_u8) {
        let mut bytes = real_edition().targets["la/senthang/hotlines-th"].clone();
        let place = place % bytes.len();
        bytes[place] ^= 1 << bit;
        let _ = FactsSection::unpack_rows(&bytes);
    }

    #[test]
    fn money_reads_what_it_writes(minor in 0..i64::MAX / 100, code in prop::sample::select(vec!["THB", "LAK", "USD", "KRW", "JPY"])) {
        let money = Money { minor, currency: code.parse().unwrap() };
        prop_assert_eq!(money.to_string().parse::<Money>().unwrap(), money);
    }

    #[test]
    fn a_date_reads_what_it_writes_and_covers_its_days(days in 0..80_000_i64, exact in 0..3_u8) {
        let day = jiff::civil::date(1900, 1, 1) + jiff::ToSpan::days(days);
        let text = &day.to_string()[..[4, 7, 10][usize::from(exact)]];
        let date: PartialDate = text.parse().unwrap();
        prop_assert_eq!(date.to_string(), text);
        prop_assert!(date.first() <= day && day <= date.last());
    }

    #[test]
    fn any_text_is_money_a_date_a_path_or_refused(text in "\\PC{0,24}") {
        let _ = text.parse::<Money>();
        let _ = text.parse::<PartialDate>();
        if let Some(path) = TargetPath::parse(&text) {
            let parts = [path.pack, path.publisher, path.language.unwrap_or("x"), path.section];
            for part in parts {
                prop_assert!(!part.contains(['/', '.', '%', '\\']) && !part.is_empty());
            }
        }
    }
}
