//! What three people are told, from the real content on a phone.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use senthang::command::demonstration;
use senthang::tree::{Located, Tree};
use senthang_core::Guide;
use senthang_core::answers::{
    Answered, AskError, AskedPrices, Call, CardContact, ChannelOpen, CheckError, CheckRun, Contact,
    HotlineLine, Offer, Open, Person, Situation,
};
use senthang_core::model::{
    Check, Choice, FactsSection, Flag, Nature, Need, Question, Record, ServiceStatus, Weight, WordsSection,
};
use senthang_core::store::Store;
use senthang_core::words::Arguments;
use serde_json::{Value, json};

use crate::stage::{LANGUAGES, Phone, Stage, checkout, copied, here, instant, real_edition, sync};

/// One phone with the real pack for all these tests.
fn phone() -> &'static Guide {
    &held().0
}

fn held() -> &'static (Guide, Stage) {
    static PHONE: OnceLock<(Guide, Stage)> = OnceLock::new();
    PHONE.get_or_init(|| {
        let stage = Stage::dated_long_ago();
        (stage.with_card("phone", &LANGUAGES), stage)
    })
}

#[test]
fn numbers_that_work_in_thailand_on_a_sunday_at_two() {
    let lines = phone().hotlines(&here("TH", "en")).unwrap().lines;
    let line = |id: &str| lines.iter().find(|line| line.id == id).unwrap_or_else(|| panic!("{id}"));
    assert_eq!(lines[0].id, "th-191", "the police first");
    assert_eq!(line("th-191").call, Call::Domestic { uri: "tel:191".into(), display: "191".into() });
    assert_eq!(line("th-1300").open, Open::Now { until: None });
    assert_eq!(line("th-1694").open, Open::Later { opens: instant("2026-11-23T08:30:00+07:00") });
    assert_eq!(line("th-1546").open, Open::NotKnown);
    assert!(matches!(line("la-iom").call, Call::International { .. }));
    assert!(matches!(line("la-1362").call, Call::NotFromHere { .. }));
    assert!(!line("la-1362").why.is_empty());
    // what can be dialled stands before what cannot
    let first_dead = lines.iter().position(|line| !line.call.works()).unwrap();
    assert!(lines[first_dead..].iter().all(|line| !line.call.works()));
}

#[test]
fn a_short_code_never_has_a_plus_form_wherever_one_stands() {
    for country in ["LA", "TH", "VN", "CN", "MY", "KR", "JP", "KH", "MM", "FR"] {
        for line in phone().hotlines(&here(country, "en")).unwrap().lines {
            if let Call::International { uri, .. } = &line.call {
                assert!(uri.len() > "tel:+".len() + 7, "{country} {}: {uri}", line.id);
            }
            if line.country != country {
                assert!(!matches!(line.call, Call::Domestic { .. }), "{country} {}", line.id);
            }
        }
    }
}

#[test]
fn near_a_border_it_is_said_whose_emergency_line_answers() {
    let border = Situation { network: Some("TH".into()), ..here("LA", "en") };
    let lines = phone().hotlines(&border).unwrap().lines;
    let why = |id: &str| {
        let line = lines.iter().find(|line| line.id == id).unwrap();
        line.why.iter().map(|why| why.text.as_str()).collect::<Vec<_>>().join(" ")
    };
    assert!(why("th-191").contains("Emergency line of Thailand, whose network"), "{}", why("th-191"));
    assert!(why("la-1191").contains("of the country where you are"), "{}", why("la-1191"));
}

#[test]
fn an_old_number_of_the_police_stands_before_a_good_one_of_the_fire_brigade() {
    let copy = copied(
        "content/la/hotlines-th.toml",
        "as_of = \"2023-12-08\", confidence",
        "as_of = \"2023-12-08\", valid_until = \"2025-12-31\", confidence",
    );
    let pack = demonstration(copy.path(), &["en".to_owned()]).unwrap();
    let asking = Situation { need: Some(Need::Police), ..here("TH", "en") };
    let lines = pack.guide.hotlines(&asking).unwrap().lines;
    assert_eq!(lines[0].id, "th-191");
    assert!(lines[0].origin.past);
    // a card is kept: it says so too, and has the same order
    let card = pack.guide.check("where-i-am-now", &here("TH", "en")).unwrap().card();
    let [police, second, ..] = card.contacts.as_slice() else { panic!("{:?}", card.contacts) };
    assert_eq!((police.uri.as_str(), police.past, second.past), ("tel:191", true, false));
    assert_eq!(police.valid_until.unwrap().to_string(), "2025-12-31");
}

#[test]
fn what_was_found_tells_how_it_stands_and_can_be_opened() {
    let found = phone().search("police", &here("TH", "en")).unwrap();
    let lines: Vec<_> = found.groups.iter().flat_map(|group| &group.lines).collect();
    let police = lines.iter().find(|line| line.id == "th-191").unwrap();
    assert_eq!(police.call, Some(Call::Domestic { uri: "tel:191".into(), display: "191".into() }));
    assert!(police.origin.as_ref().is_some_and(|origin| !origin.sources.is_empty()));
    for line in lines {
        let page = phone().page(&line.publisher, &line.kind, &line.id, &here("TH", "en")).unwrap().unwrap();
        assert_eq!((&page.name, &page.status, &page.origin), (&line.name, &line.status, &line.origin));
    }
    let office = phone().page("senthang", "organisation", "lao-emb-bkk", &here("TH", "lo")).unwrap().unwrap();
    assert_eq!(office.name.language, "lo");
    assert!(!office.parts.is_empty() && office.origin.is_some());
    assert_eq!(phone().page("senthang", "hotline", "x", &here("TH", "lo")).unwrap(), None);
}

#[test]
fn a_line_that_cannot_be_called_is_opened_with_those_that_can() {
    let open = |id: &str, at: &str| {
        let page = phone().page("senthang", "hotline", id, &here(at, "en")).unwrap().unwrap();
        (page.call.unwrap().works(), page.contacts)
    };
    for (id, at) in [("la-1362", "TH"), ("la-1191", "TH"), ("th-1694", "LA"), ("kr-hug", "LA")] {
        let (works, contacts) = open(id, at);
        assert!(!works && !contacts.is_empty(), "{id} from {at}");
        assert!(contacts.iter().all(|contact| contact.call.works() && contact.id != id), "{id} from {at}");
    }
    assert_eq!(open("la-1362", "TH").1[0].id, "th-1300", "who helps with the same");
    assert_eq!(open("la-1362", "LA"), (true, Vec::new()));
}

#[test]
fn a_search_that_finds_nothing_names_somebody() {
    for country in ["LA", "TH", "KR", "FR"] {
        let found = phone().search("zzzzzzzz", &here(country, "en")).unwrap();
        assert!(found.groups.is_empty() && found.nothing.is_some());
        assert!(found.contacts.first().is_some_and(|line| line.call.works()), "{country}");
    }
    assert!(phone().search("police", &here("TH", "en")).unwrap().contacts.is_empty());
}

#[test]
fn a_shelter_that_may_be_closed_stands_behind_one_that_is_open() {
    for (words, language) in [("shelter vientiane women", "en"), ("ບ່ອນພັກແມ່ຍິງ ວຽງຈັນ", "lo")]
    {
        let found = phone().search(words, &here("LA", language)).unwrap();
        let services: Vec<_> = found.groups.iter().flat_map(|group| &group.lines).collect();
        let find = |id: &str| {
            let line = services.iter().find(|line| line.kind == "service" && line.id == id);
            line.unwrap_or_else(|| panic!("`{words}` does not find {id}"))
        };
        let (open, closed) = (find("lwu-cpc"), find("afesip"));
        assert_eq!(
            (open.status.as_deref(), closed.status.as_deref()),
            (Some("open"), Some("perhaps-closed"))
        );
        assert!(open.rank < closed.rank, "{words}");
    }
}

#[test]
fn a_clock_that_stands_in_2019_brings_nothing_back_to_life() {
    let stage = Stage::published();
    let server = stage.serve();
    let phone = stage.phone("phone", &server.url());
    sync(&phone).unwrap();
    let then = Situation { now: instant("2019-06-01T03:00:00Z"), ..here("TH", "lo") };
    assert!(phone.clock_is_behind(then.now).unwrap());
    assert!(!phone.clock_is_behind(jiff::Timestamp::now()).unwrap());
    let lines = phone.hotlines(&then).unwrap().lines;
    assert!(lines.iter().any(|line| line.hours.is_some()));
    assert!(lines.iter().all(|line| matches!(line.open, Open::NotKnown)), "nobody is said to be open");
    assert!(lines.iter().all(|line| line.origin.age_days.is_none_or(|days| days > 0)));
    let ways = phone.channels("TH", &Situation { country: "LA".into(), ..then }).unwrap().lines;
    let over = ways.iter().find(|way| way.id == "th-registration-2025-26").unwrap();
    assert_eq!(over.open, ChannelOpen::Closed);
}

#[test]
fn there_is_always_someone_to_call() {
    for country in ["LA", "TH", "VN", "CN", "MY", "KR", "JP", "KH", "MM", "FR", "ZW"] {
        for need in [None, Some(Need::Trafficking), Some(Need::Reintegration)] {
            let situation = Situation { need, ..here(country, "en") };
            let lines = phone().hotlines(&situation).unwrap().lines;
            let emergency = lines.iter().any(|line| {
                line.call.works() && line.country == country && line.needs.contains(&Need::Police)
            });
            assert!(emergency, "{country} {need:?}");
        }
    }
    let stage = Stage::published();
    let empty = stage.phone("empty", "http://127.0.0.1:9");
    let lines = empty.hotlines(&here("TH", "lo")).unwrap().lines;
    assert_eq!((lines.len(), lines[0].id.as_str()), (1, "gsm-112"));
    assert!(matches!(
        empty.services(&here("LA", "lo"), &senthang_core::answers::Person::default()),
        Err(AskError::Empty)
    ));
}

/// Thailand, as if no number of its police were known.
#[test]
fn where_only_an_ambulance_is_known_the_police_are_called_as_from_any_phone() {
    let copy = copied("content/la/hotlines-th.toml", "needs = [\"police\"]", "needs = [\"information\"]");
    let pack = demonstration(copy.path(), &["en".to_owned()]).unwrap();
    let lines = |need| pack.guide.hotlines(&Situation { need, ..here("TH", "en") }).unwrap().lines;
    for need in [None, Some(Need::Police)] {
        assert_eq!(lines(need)[0].id, "gsm-112", "{need:?}");
    }
    let with = |line: &HotlineLine| (line.id.clone(), line.needs.contains(&Need::Ambulance));
    let hurt = lines(Some(Need::Ambulance));
    assert_eq!(with(&hurt[0]), ("th-1669".to_owned(), true), "a number of the country before that of any");
    assert_eq!(with(&hurt[1]), ("gsm-112".to_owned(), false));
    assert!(hurt[1].why[0].text.contains("Emergency line of the country"), "{:?}", hurt[1].why);
    let mut run = pack.guide.check("where-i-am-now", &here("TH", "en")).unwrap();
    run.answer("papers", Answered::Choice("they")).unwrap();
    assert!(run.outcome().contacts.iter().any(|line| line.needs.contains(&Need::Police)));
    assert_eq!(run.card().contacts[0].uri, "tel:112");
}

#[test]
fn a_need_keeps_what_helps_and_what_saves() {
    let situation = Situation { need: Some(Need::Trafficking), ..here("TH", "en") };
    let lines = phone().hotlines(&situation).unwrap().lines;
    assert_eq!(lines[0].id, "th-1300");
    let ids: Vec<&str> = lines.iter().map(|line| line.id.as_str()).collect();
    assert!(ids.contains(&"th-191") && ids.contains(&"la-1362") && !ids.contains(&"th-1694"), "{ids:?}");
}

#[test]
fn places_that_are_none_are_refused() {
    let ask = |country: &str, province: Option<&str>| {
        let situation = Situation { province: province.map(str::to_owned), ..here(country, "en") };
        phone().hotlines(&situation).err().map(|error| error.to_string())
    };
    assert_eq!(ask("LA", Some("LA-SV")), None);
    // a province that a phone remembers must not cost the answer
    assert_eq!(ask("LA", Some("LA-ZZ")), None);
    assert_eq!(ask("LA", Some("TH-34")), None);
    assert_eq!(ask("TH", Some("Udon Thani")), None);
    // the pack lists no provinces of Thailand: any code of it may be right
    assert_eq!(ask("TH", Some("TH-34")), None);
    // a phone without a network tells an empty one
    for network in ["", "th", "x"] {
        let situation = Situation { network: Some(network.into()), ..here("TH", "en") };
        assert_eq!(phone().hotlines(&situation).unwrap(), phone().hotlines(&here("TH", "en")).unwrap());
    }
    for (country, province) in [("Laos", None), ("la", None), ("", None)] {
        assert!(ask(country, province).unwrap().contains("is no place"), "{country} {province:?}");
    }
}

#[test]
fn a_screen_can_list_the_places_that_questions_take() {
    let countries = phone().places(&here("TH", "lo")).unwrap();
    let codes: Vec<&str> = countries.iter().map(|country| country.code.as_str()).collect();
    assert_eq!(codes, ["LA", "CN", "JP", "KH", "KR", "MM", "MY", "TH", "VN"]);
    let home = &countries[0];
    assert_eq!((home.name.text.as_str(), home.name.language.as_str()), ("ລາວ", "lo"));
    assert_eq!((home.provinces.len(), home.is_destination), (18, false));
    let districts: usize = home.provinces.iter().map(|province| province.districts.len()).sum();
    assert_eq!(districts, 148);
    for country in &countries {
        let to = phone().channels(&country.code, &here("LA", "lo")).unwrap();
        assert_eq!(country.is_destination, !to.lines.is_empty(), "{}", country.code);
        for province in &country.provinces {
            let situation = Situation { province: Some(province.code.clone()), ..here(&country.code, "lo") };
            let person = |district: &str| Person { district: Some(district.to_owned()), ..Person::default() };
            for district in province.districts.iter().take(1) {
                phone().services(&situation, &person(&district.id)).unwrap();
            }
        }
    }
}

#[test]
fn a_returnee_in_champasak_finds_who_takes_them() {
    let situation = Situation { province: Some("LA-CH".into()), ..here("LA", "lo") };
    let services = phone().services(&situation, &senthang_core::answers::Person::default()).unwrap();
    assert_eq!(services.lines.len(), 21, "every service of the facts");
    assert!(services.lines[0].near);
    let ids: Vec<&str> = services.lines.iter().map(|line| line.id.as_str()).collect();
    assert!(ids[..4].contains(&"lwu-champasak") && ids[..4].contains(&"mrc-champasak"), "{ids:?}");
    // what may be closed or never opened does not stand among what works
    let place = |id: &str| ids.iter().position(|known| *known == id).unwrap();
    assert!(place("afesip") >= 19 && place("lao-thai-centre") >= 19, "{ids:?}");
    let lwu = services.lines.iter().find(|line| line.id == "lwu-champasak").unwrap();
    assert_eq!(lwu.contacts[0].id, "la-1362");
}

#[test]
fn a_gap_is_said_with_someone_to_call() {
    let situation =
        Situation { province: Some("LA-AT".into()), need: Some(Need::Shelter), ..here("LA", "en") };
    let services = phone().services(&situation, &senthang_core::answers::Person::default()).unwrap();
    assert_eq!(services.gaps.len(), 1);
    assert!(services.gaps[0].contacts.iter().any(|contact| contact.id == "la-1362"));
    assert!(services.gaps[0].text.text.contains("Attapeu"));
}

#[test]
fn channels_of_the_facts_with_their_state_on_the_day() {
    let ids = |to: &str, count: usize| {
        let answer = phone().channels(to, &here("LA", "en")).unwrap();
        assert_eq!(answer.lines.len(), count, "{to}");
        answer
    };
    let thailand = ids("TH", 11);
    let state = |id: &str| thailand.lines.iter().find(|line| line.id == id).unwrap().open;
    assert_eq!(state("th-mou-basis"), ChannelOpen::NotKnown, "its sources are of 2019");
    assert_eq!(state("th-documents"), ChannelOpen::NoState, "papers are no way");
    assert_eq!(state("th-registration-2025-26"), ChannelOpen::Closed, "its window ended on 31 March 2026");
    let korea = ids("KR", 4);
    let eps = korea.lines.iter().find(|line| line.id == "kr-eps").unwrap();
    assert_eq!(eps.steps.len(), 4);
    let visa = thailand.prices.iter().find(|price| price.id == "th-visa-2023").unwrap();
    assert_eq!(visa.items[0].money.unwrap().to_string(), "500 THB");
    let nowhere = ids("FR", 0);
    assert!(nowhere.unknown.is_some());
    // no official way is known: no official price that would look like one
    for country in ["MY", "CN"] {
        let none = ids(country, 1);
        assert_eq!(none.lines[0].open, ChannelOpen::NoneKnown);
        assert!(none.prices.iter().all(|price| price.nature != Nature::Official), "{country}");
    }
    assert_eq!(ids("JP", 3).lines[2].open, ChannelOpen::NotYet, "the programme that begins in 2027");
}

#[test]
fn a_price_past_its_window_is_no_longer_official() {
    let late = Situation { now: instant("2027-12-01T00:00:00Z"), ..here("LA", "en") };
    let answer = phone().channels("TH", &late).unwrap();
    let visa = answer.prices.iter().find(|price| price.id == "th-visa-2023").unwrap();
    assert_eq!(visa.nature.as_str(), "past");
    assert!(visa.origin.past);
}

#[test]
fn a_check_flags_with_reasons_and_never_says_all_is_well() {
    let mut run = phone().check("before-you-go", &here("LA", "en")).unwrap();
    let nothing = run.outcome();
    assert!(nothing.flags.is_empty() && !nothing.unknowns.is_empty() && !nothing.contacts.is_empty());
    assert!(nothing.summary.text.contains("not told anything"), "silence is no result");
    run.answer("contract", Answered::Choice("read")).unwrap();
    assert!(run.outcome().flags.is_empty() && run.outcome().summary.text.contains("not proof"));
    run.answer("contract", Answered::Choice("spoken")).unwrap();
    run.answer("age", Answered::Choice("under-18")).unwrap();
    let outcome = run.outcome();
    assert_eq!(outcome.flags[0].weight, Weight::Stop, "the heaviest first");
    assert!(outcome.flags.iter().all(|flag| !flag.origin.sources.is_empty()));
    assert!(outcome.contacts.iter().all(|line| line.call.works()));
    assert!(outcome.contacts.iter().any(|line| line.id == "la-1362"));
    let choice = run.answer("age", Answered::Choice("x-secret")).unwrap_err();
    assert!(matches!(&choice, CheckError::Choice { question, .. } if question == "age"));
    let question = run.answer("y-secret", Answered::Skipped).unwrap_err();
    assert!(matches!(question, CheckError::Question { .. }));
    // what there is, not what was told
    assert!(choice.to_string().contains("under-18") && question.to_string().contains("contract"));
    assert!(!format!("{choice} {question} {choice:?} {question:?}").contains("secret"));
}

#[test]
fn a_card_hangs_on_neither_the_hour_nor_the_way_to_its_advice() {
    let card = |now: &str, answers: &[(&str, &str)]| {
        let here = Situation { now: instant(now), ..here("TH", "lo") };
        let mut run = phone().check("where-i-am-now", &here).unwrap();
        for (question, choice) in answers {
            run.answer(question, Answered::Choice(choice)).unwrap();
        }
        run.card()
    };
    let (night, day) = ("2026-11-22T02:00:00+07:00", "2026-11-22T14:00:00+07:00");
    let blank = card(night, &[]);
    assert!(blank.advice.is_empty() && !blank.ask.is_empty());
    assert_eq!(blank, card(day, &[]));
    // the police first, then who never closes, with the number of here
    assert_eq!(blank.contacts[0].uri, "tel:191");
    let closes = |contact: &CardContact| contact.hours.as_deref() != Some("24/7");
    let [_, _, _, others @ ..] = blank.contacts.as_slice() else { panic!("police, ambulance, fire") };
    assert!(!closes(&others[0]) && others.iter().skip_while(|one| !closes(one)).all(closes));
    assert!(closes(&others[others.len() - 1]));
    let called: BTreeSet<&String> = blank.contacts.iter().map(|contact| &contact.uri).collect();
    assert_eq!(called.len(), blank.contacts.len(), "each once");
}

#[test]
fn a_check_goes_back_and_forth_and_ends() {
    let mut run = phone().check("before-you-go", &here("LA", "en")).unwrap();
    assert!(!run.back());
    let first = run.next().unwrap().id.clone();
    let mut asked = 0;
    while let Some(question) = run.next().cloned() {
        run.answer(&question.id, Answered::Choice(&question.choices[0].id)).unwrap();
        asked += 1;
        assert!(asked < 100);
    }
    let full = run.outcome().flags.len();
    assert!(full > 5);
    // a question that is no longer asked raises nothing
    run.answer("money", Answered::Choice("no")).unwrap();
    assert!(!run.questions().iter().any(|question| question.id == "fee-size"));
    assert!(!run.outcome().flags.iter().any(|flag| *flag.id == "fee-above-limit"));
    while run.back() {}
    assert_eq!(run.next().unwrap().id, first);
}

#[test]
fn every_source_is_named_by_its_record() {
    let lines = phone().hotlines(&here("TH", "en")).unwrap().lines;
    let mut store = Store::open(&held().1.folder.path().join("phone")).unwrap();
    for line in &lines {
        for source in &line.origin.sources {
            let held = store.read(|reader| reader.source(&line.origin.publisher, &source.id)).unwrap();
            assert_eq!(held.map(|held| held.title).as_ref(), Some(&source.title), "{}", line.id);
        }
    }
}

#[test]
fn figures_by_gender_and_age() {
    let figures = phone().figures(&here("LA", "en")).unwrap();
    let groups = |id: &str| {
        let figure = figures.iter().find(|figure| figure.id == id).unwrap();
        figure.parts.iter().map(|part| part.group.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(groups("f-iom-returnees"), ["women-and-girls", "men-and-boys"]);
    let parts = |id: &str| {
        let figure = figures.iter().find(|figure| figure.id == id).unwrap();
        (figure.total, figure.parts.iter().map(|part| part.value).collect::<Vec<_>>())
    };
    assert_eq!(parts("f-iom-returnees"), (2_528, vec![2_373, 155]));
    assert_eq!(parts("f-iom-age"), (1_736, vec![1_443, 293]));
    assert_eq!(figures.last().unwrap().id, "f-2006", "the oldest last");
}

/// Every text that an answer holds.
fn texts(value: &Value, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            if let (Some(text), Some(language)) =
                (fields.get("text").and_then(Value::as_str), fields.get("language").and_then(Value::as_str))
            {
                found.push((text.to_owned(), language.to_owned()));
            }
            fields.values().for_each(|value| texts(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| texts(value, found)),
        _ => {}
    }
}

/// An offer in which nearly everything is a sign, and an agency that is on the list.
const OFFER: &str = r#"{ "destination": "TH", "province": "TH-10", "scheme": "mou", "work": "night",
    "place": "zone", "age": 17, "pay": { "amount": "3000 THB", "per": "month" }, "hours": 14, "days-off": 0,
    "fees": [{ "for": "job", "amount": "90000 THB" }, { "for": "visa", "amount": "2000 THB" }, { "for": "crossing" }],
    "debt": "advance", "passport": "they", "visa": "visit", "route": "hidden", "contract": "unread",
    "contact": "stranger", "agency": "Buasavanh", "licence": "says-so", "marriage": "yes",
    "pressure": ["hurry", "secret", "threat"] }"#;
const ASKED: &str = r#"{ "monthly-pay": "10000 THB", "items": [{ "for": "visa", "amount": "2000 THB" },
    { "for": "passport", "amount": "10 USD" }, { "for": "job", "amount": "90000 THB" }, { "for": "crossing" }, {}] }"#;

#[test]
fn every_text_is_there_in_the_language_asked_for_with_all_its_facts() {
    for language in LANGUAGES {
        let mut found = Vec::new();
        let mut look = |value: Value| texts(&value, &mut found);
        for country in ["LA", "TH", "VN", "CN", "MY", "KR", "JP", "KH", "MM", "FR"] {
            look(serde_json::to_value(phone().hotlines(&here(country, language)).unwrap()).unwrap());
        }
        for to in ["TH", "KR"] {
            for from in ["LA", "TH"] {
                look(serde_json::to_value(phone().channels(to, &here(from, language)).unwrap()).unwrap());
            }
        }
        let here = here("LA", language);
        look(
            serde_json::to_value(
                phone().services(&here, &senthang_core::answers::Person::default()).unwrap(),
            )
            .unwrap(),
        );
        look(serde_json::to_value(phone().figures(&here).unwrap()).unwrap());
        look(serde_json::to_value(phone().topics(&here).unwrap()).unwrap());
        look(serde_json::to_value(phone().referral(&here).unwrap()).unwrap());
        for asked in ["Buasavanh", "nobody of this name", ""] {
            look(serde_json::to_value(phone().agency(asked, &here).unwrap()).unwrap());
        }
        let offer = Offer::read(OFFER.as_bytes()).unwrap();
        look(serde_json::to_value(phone().offer(&offer, &here).unwrap()).unwrap());
        let asked = AskedPrices::read(ASKED.as_bytes()).unwrap();
        look(serde_json::to_value(phone().price("TH", &asked, &here).unwrap()).unwrap());
        for words in ["191", "buasavanh", "zzzzzzzz"] {
            let found = phone().search(words, &here).unwrap();
            look(serde_json::to_value(&found).unwrap());
            for line in found.groups.iter().flat_map(|group| &group.lines) {
                let page = phone().page(&line.publisher, &line.kind, &line.id, &here).unwrap().unwrap();
                look(serde_json::to_value(page).unwrap());
            }
        }
        for check in checks() {
            let mut run = phone().check(&check.id, &here).unwrap();
            look(json!([&run.name, &run.about, run.questions(), run.outcome(), run.card()]));
            // what each first choice raises
            while let Some(question) = run.next().cloned() {
                run.answer(&question.id, Answered::Choice(&question.choices[0].id)).unwrap();
            }
            look(json!([run.outcome(), run.card()]));
        }
        assert!(found.len() > 2_000, "{}", found.len());
        for (text, said_in) in found {
            assert_eq!(said_in, language, "{text}");
            assert!(!text.contains(['{', '}', '\u{2068}', '\u{2069}']), "{text}");
        }
    }
}

#[test]
fn whoever_asks_in_a_language_that_is_not_there_is_answered_in_one_that_is() {
    let line = phone().hotlines(&here("LA", "fr")).unwrap().lines.remove(0);
    assert_eq!(line.name.language, "lo");
}

#[test]
fn every_word_of_a_vocabulary_has_its_label() {
    use senthang_core::model as m;
    let mut labels = ["open-always", "open-until", "outdated"].map(str::to_owned).to_vec();
    let mut add =
        |prefix: &str, words: &[&str]| labels.extend(words.iter().map(|word| format!("{prefix}-{word}")));
    let words = |all: &[m::Need]| all.iter().map(|word| word.as_str()).collect::<Vec<_>>();
    add("need", &words(m::Need::ALL));
    add("form", &m::ServiceForm::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    add("status", &m::ServiceStatus::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    add("nature", &m::Nature::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    add("payer", &m::Payer::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    add("duration", &m::Unit::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    add("weight", &m::Weight::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    add("confidence", &m::Confidence::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    add("other", &m::OtherKind::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    add("state", &["open", "not-known", "not-yet", "suspended", "closed", "none-known"]);
    add("form-organisation", &m::OrganisationForm::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    add("status-law", &m::LawStatus::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    add("nature-wage", &m::WageNature::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    add("per", &m::Per::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    add("form-agency", &m::AgencyForm::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    add("status-agency", &m::AgencyStatus::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    add("form-topic", &m::TopicForm::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    add("stage", &m::Stage::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    add("form-programme", &m::ProgrammeForm::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    add("status-programme", &m::ProgrammeStatus::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    add("unit", &m::FigureUnit::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    add("cost", &["free", "charged", "not-known"]);
    add("person", &["women", "men", "girls", "boys", "lgbtqi", "disability"]);
    for country in ["LA", "TH", "VN", "CN", "MY", "KR", "JP", "KH", "MM"] {
        for line in phone().hotlines(&here(country, "en")).unwrap().lines {
            labels.extend(line.speaks.iter().map(|tag| format!("language-{tag}")));
        }
    }
    for label in labels {
        for language in LANGUAGES {
            let text = phone().text(&label, &Arguments::new(), &[language.to_owned()]).unwrap();
            assert_eq!(text.language, language, "{label}");
        }
    }
}

/// The checks of the real pack.
fn checks() -> Vec<Check> {
    let tree = Tree::read(&checkout(), "la").unwrap();
    let check = |located: &Located| match &located.record {
        Record::Check(check) => Some(check.clone()),
        _ => None,
    };
    tree.records.iter().filter_map(check).collect()
}

/// Answers a question, and before it those that it hangs on.
fn lead_to(run: &mut CheckRun, check: &Check, question: &Question) {
    if let Some(when) = &question.when {
        let earlier = check.questions.iter().find(|earlier| earlier.id == when.question).unwrap();
        lead_to(run, check, earlier);
        run.answer(&earlier.id, Answered::Choice(&when.choices[0])).unwrap();
    }
}

/// Whether somebody other than the police, an ambulance or the fire brigade can be called.
fn somebody_else(lines: &[HotlineLine]) -> bool {
    let emergency = |line: &HotlineLine| line.needs.iter().any(|need| need.is_emergency());
    lines.iter().any(|line| line.call.works() && line.near && !emergency(line))
}

#[test]
fn every_option_can_be_chosen_and_no_sign_leaves_a_person_alone_or_with_the_police_wherever_they_are() {
    let (mut chosen, mut urgent) = (0, 0);
    for check in checks() {
        for country in ["LA", "TH", "VN", "CN", "MY", "KR", "JP", "KH", "MM", "SG"] {
            let others = somebody_else(&phone().hotlines(&here(country, "lo")).unwrap().lines);
            assert!(others, "{country}: the line of IOM at home at least");
            for question in &check.questions {
                let mut run = phone().check(&check.id, &here(country, "lo")).unwrap();
                lead_to(&mut run, &check, question);
                let asked = run.questions().iter().any(|line| line.id == question.id);
                assert!(asked, "{} asks {}", check.id, question.id);
                for choice in &question.choices {
                    run.answer(&question.id, Answered::Choice(&choice.id)).unwrap();
                    let outcome = run.outcome();
                    for flag in &choice.flags {
                        assert!(outcome.flags.iter().any(|line| *line.id == *flag), "{} {flag}", check.id);
                    }
                    chosen += 1;
                    let who = format!("{} {} {} {country}", check.id, question.id, choice.id);
                    assert!(somebody_else(&outcome.contacts), "{who}");
                    if outcome.flags.iter().any(|line| line.weight == Weight::Stop) {
                        urgent += 1;
                        assert!(!outcome.contacts.is_empty(), "{who}");
                        assert!(outcome.contacts.iter().all(|line| line.call.works() && line.near), "{who}");
                    }
                }
            }
        }
    }
    assert!(chosen > 1500 && urgent > 300, "{chosen} choices, {urgent} urgent");
}

/// All that can be answered: each choice, "I do not know", passing over.
fn answers(question: &Question) -> Vec<Answered<'_>> {
    let choices = question.choices.iter().map(|choice| Answered::Choice(&choice.id));
    choices.chain([Answered::NotKnown, Answered::Skipped]).collect()
}

/// The answers by which it is decided what is asked next: every way to answer the questions that a
/// `when` looks at, each in turn.
fn forks(check: &Check) -> Vec<Vec<(&str, Answered<'_>)>> {
    let looked_at = |id: &str| {
        check.questions.iter().any(|later| later.when.as_ref().is_some_and(|when| when.question == id))
    };
    let mut forks: Vec<Vec<(&str, Answered)>> = vec![Vec::new()];
    for question in check.questions.iter().filter(|question| looked_at(&question.id)) {
        let mut longer = Vec::new();
        for fork in &forks {
            for answer in answers(question) {
                longer.push(fork.iter().copied().chain([(question.id.as_str(), answer)]).collect());
            }
        }
        forks = longer;
    }
    forks
}

/// Which question comes next hangs on nothing but the answers that a `when` looks at: with each way to
/// give those, every path through a check is walked. On each path every answer to every other
/// question is given, one kind of answer at a time: at each step there is somebody to call.
#[test]
fn every_path_through_a_check_ends_with_somebody_to_call() {
    let (mut paths, mut steps) = (0, 0);
    for check in checks() {
        let mut reached = BTreeSet::new();
        let most = check.questions.iter().map(|question| answers(question).len()).max().unwrap();
        for fork in forks(&check) {
            let mut asked_on_this_path = None;
            for turn in 0..most {
                let mut run = phone().check(&check.id, &here("TH", "en")).unwrap();
                let mut asked = Vec::new();
                while let Some(id) = run.next().map(|question| question.id.clone()) {
                    let question = check.questions.iter().find(|question| question.id == id).unwrap();
                    let own = fork.iter().find(|(known, _)| *known == id).map(|(_, answer)| *answer);
                    let all = answers(question);
                    run.answer(&id, own.unwrap_or_else(|| all[turn % all.len()])).unwrap();
                    let outcome = run.outcome();
                    assert!(
                        outcome.contacts.first().is_some_and(|line| line.call.works()),
                        "{} {id}",
                        check.id
                    );
                    asked.push(id);
                    steps += 1;
                    assert!(asked.len() <= check.questions.len(), "{} does not end: {asked:?}", check.id);
                }
                let summary = run.outcome().summary;
                assert!(!summary.text.is_empty() && summary.language == "en");
                paths += 1;
                reached.extend(asked.iter().cloned());
                // nothing but the fork decides
                let first = asked_on_this_path.get_or_insert_with(|| asked.clone());
                assert_eq!(*first, asked, "{}", check.id);
            }
        }
        let all: BTreeSet<String> = check.questions.iter().map(|question| question.id.clone()).collect();
        assert_eq!(reached, all, "{}: every question is reached", check.id);
    }
    assert!(paths > 60 && steps > 900, "{paths} paths, {steps} steps");
}

#[test]
fn home_again_a_check_leads_to_services_of_the_province() {
    let champasak = Situation { province: Some("LA-CH".to_owned()), ..here("LA", "lo") };
    let needs_shelter = |situation: &Situation| {
        let mut run = phone().check("after-return", situation).unwrap();
        let check = checks().into_iter().find(|check| check.id == "after-return").unwrap();
        let shelter = |flag: &Flag| flag.weight == Weight::Need && flag.needs.contains(&Need::Shelter);
        let flag = check.flags.iter().find(|flag| shelter(flag)).unwrap();
        let raises = |choice: &&Choice| choice.flags.contains(&flag.id);
        let asked =
            check.questions.iter().find(|question| question.choices.iter().any(|choice| raises(&choice)));
        let question = asked.unwrap();
        lead_to(&mut run, &check, question);
        let choice = question.choices.iter().find(raises).unwrap();
        run.answer(&question.id, Answered::Choice(&choice.id)).unwrap();
        run.outcome()
    };
    let outcome = needs_shelter(&champasak);
    let ids: Vec<&str> = outcome.services.iter().map(|line| line.id.as_str()).collect();
    assert!(ids.contains(&"lwu-champasak"), "{ids:?}");
    assert!(outcome.services.iter().all(|line| line.near), "{ids:?}");
    assert!(!outcome.contacts.is_empty());
    let abroad = needs_shelter(&here("TH", "lo"));
    assert!(abroad.services.is_empty(), "abroad they are out of reach");
    let says = &abroad.gaps[0].text;
    let wanted = phone().text("need-shelter", &Arguments::new(), &["lo".to_owned()]).unwrap().text;
    assert!(says.language == "lo" && says.text.contains(&wanted), "{}", says.text);
    assert!(abroad.gaps[0].contacts.iter().all(|contact| contact.call.works()));
    let unknown = Situation { province: Some("LA-ZZ".to_owned()), ..here("LA", "lo") };
    let all = needs_shelter(&here("LA", "lo")).services;
    assert_eq!(needs_shelter(&unknown).services, all, "a province that is none is passed over");
    assert!(needs_shelter(&here("LA", "lo")).services.len() > outcome.services.len(), "no province: all");
}

#[test]
fn who_asks_in_khmu_is_answered_in_lao_and_told_so() {
    let line = &phone().hotlines(&here("LA", "kjg")).unwrap().lines[0];
    assert_eq!((line.name.language.as_str(), line.operator.language.as_str()), ("lo", "lo"));
    for tag in ["mww", "mww-LA", "HMN-Latn-CN"] {
        let hmong = &phone().hotlines(&here("LA", tag)).unwrap().lines[0];
        assert_eq!(hmong.name.language, "hmn", "{tag}");
    }
    let khmu = &phone().hotlines(&here("LA", "kmu-LA")).unwrap().lines[0];
    assert_eq!(khmu.name.language, "lo");
}

#[test]
fn a_phone_tells_which_translations_are_out_of_date() {
    let stage = Stage::published();
    let server = stage.serve();
    let phone = stage.synced("phone", &server.url());
    let police = |phone: &Guide| {
        let lines = phone.hotlines(&here("TH", "lo")).unwrap().lines;
        lines.into_iter().find(|line| line.id == "th-191").unwrap().name
    };
    let before = police(&phone);
    assert!(!before.outdated);
    stage.publish(&crate::stage::edition_with(
        "locales/en/hotlines.ftl",
        "hotline-th-191 = ",
        "hotline-th-191 = New: ",
    ));
    crate::stage::sync(&phone).unwrap();
    let after = police(&phone);
    assert_eq!((&after.text, after.language.as_str(), after.outdated), (&before.text, "lo", true));
    let json = serde_json::to_value(&after).unwrap();
    assert_eq!(json["outdated"], true);
}

#[test]
fn a_card_speaks_the_languages_of_destinations_on_every_phone() {
    let stage = Stage::published();
    let server = stage.serve();
    crate::stage::sync(&stage.phone("phone", &server.url())).unwrap();
    // a Lao phone, which has no Korean words
    let mut store = Store::open(&stage.folder.path().join("phone")).unwrap();
    let cards = store.read(|reader| reader.records("card")).unwrap();
    assert_eq!(cards.len(), 12);
    for stored in cards {
        let Record::Card(card) = stored.record else { panic!("a card") };
        let languages: Vec<&str> = card.shown.keys().map(String::as_str).collect();
        assert_eq!(languages, ["en", "ja", "ko", "ms", "th", "vi", "zh"], "{}", card.id);
        assert!(card.shown.values().all(|shown| shown.text.chars().count() > 3 && !shown.outdated));
    }
    let drawn = store.read(|reader| reader.records("pictogram")).unwrap();
    assert_eq!(drawn.len(), 67);
    assert!(
        drawn
            .iter()
            .all(|stored| matches!(&stored.record, Record::Pictogram(picture) if picture.drawing.is_some()))
    );
}

#[test]
fn what_people_type_in_danger_comes_to_every_phone_once() {
    let mut dangers = 0;
    for (path, bytes) in &real_edition().targets {
        if path.contains("/words/") {
            let words = WordsSection::unpack(bytes).unwrap();
            assert!(words.messages.iter().all(|message| !message.id.starts_with("urgent-")), "{path}");
            continue;
        }
        for record in FactsSection::unpack(bytes).unwrap().records {
            let Record::Urgent(danger) = record else { continue };
            let languages: Vec<&str> = danger.typed.keys().map(String::as_str).collect();
            assert_eq!(languages, ["en", "hmn", "lo", "lo-Latn", "th", "vi", "zh"], "{}", danger.id);
            assert!(danger.rank > 0, "{}", danger.id);
            dangers += 1;
        }
    }
    assert_eq!(dangers, 19);
}

#[test]
fn answers_do_not_stand_in_what_is_written_for_debugging() {
    let mut run = phone().check("before-you-go", &here("LA", "en")).unwrap();
    let before = format!("{run:?}");
    run.answer("age", Answered::Choice("under-18")).unwrap();
    assert_eq!(format!("{run:?}"), before);
    let outcome = run.outcome();
    let told = (&outcome, &outcome.flags, &outcome.unknowns, Answered::Choice("under-18"));
    let wrong = run.answer("age", Answered::Choice("sixteen")).unwrap_err();
    let written = format!("{told:?} {wrong:?} {wrong}");
    for told in ["under-age", "contact\"", "Choice(\"under-18", "sixteen", &outcome.flags[0].text.text] {
        assert!(!written.contains(told), "{told}: {written}");
    }
}

#[test]
fn a_service_tells_how_far_it_is_and_how_that_was_counted() {
    let ask = |province: Option<&str>, district: &str| {
        let here =
            Situation { province: province.map(str::to_owned), need: Some(Need::Legal), ..here("LA", "en") };
        let person =
            senthang_core::answers::Person { district: Some(district.to_owned()), ..Default::default() };
        phone().services(&here, &person).unwrap()
    };
    let answer = ask(None, "LA-CH-khong");
    let line = |id: &str| answer.lines.iter().find(|line| line.id == id).unwrap();
    assert!(line("lwu-champasak").near && !line("lwu-bokeo").near);
    assert!(line("mrc-champasak").km.is_some_and(|km| km > 80), "{:?}", line("mrc-champasak").km);
    assert!(answer.notes.iter().any(|note| note.text.contains("counted to its middle")));
    let passed_over = ask(Some("LA-CH"), "LA-PH-phongsaly");
    assert!(passed_over.lines.iter().all(|line| line.km.is_none() && line.distance.is_none()));
    assert_eq!(passed_over.notes.len(), 1);
    assert!(passed_over.notes[0].text.contains("another province"));
}

#[test]
fn whom_to_call_about_a_service_tells_hours_and_origin_as_a_line_does() {
    let champasak = Situation { province: Some("LA-CH".to_owned()), ..here("LA", "en") };
    let services = phone().services(&champasak, &senthang_core::answers::Person::default()).unwrap();
    let service = services.lines.iter().find(|line| line.id == "lwu-champasak").unwrap();
    let line =
        phone().hotlines(&champasak).unwrap().lines.into_iter().find(|line| line.id == "la-1362").unwrap();
    assert_eq!(service.contacts[0], line.into());
    assert!(services.contacts.is_empty(), "a line that is near can be called");
}

#[test]
fn a_service_whose_only_line_opens_on_monday_leaves_nobody_without_a_line_tonight() {
    let copy = copied("content/la/hotlines-la.toml", "osm = \"24/7\"", "osm = \"Mo-Fr 08:00-16:00\"");
    let pack = demonstration(copy.path(), &["en".to_owned()]).unwrap();
    let ask = |now: &str| {
        let champasak =
            Situation { province: Some("LA-CH".to_owned()), now: instant(now), ..here("LA", "en") };
        pack.guide.services(&champasak, &senthang_core::answers::Person::default()).unwrap()
    };
    let sunday = ask("2026-11-22T02:00:00+07:00");
    let line = &sunday.lines[0].contacts[0];
    assert_eq!((line.id.as_str(), matches!(line.open, Open::Later { .. })), ("la-1362", true));
    let answers = |contact: &Contact| contact.call.works() && !matches!(contact.open, Open::Later { .. });
    assert!(sunday.contacts.iter().any(answers), "{:?}", sunday.contacts);
    assert!(ask("2026-11-23T10:00:00+07:00").contacts.is_empty(), "it is open");
}

#[test]
fn whoever_is_said_to_be_open_is_so_by_hours_of_a_day() {
    let contact = |country: &str, need: Need, id: &str| {
        let here = Situation { need: Some(need), ..here(country, "en") };
        let services = phone().services(&here, &senthang_core::answers::Person::default()).unwrap();
        let contact = services.contacts.into_iter().find(|contact| contact.id == id).unwrap();
        (contact.open, contact.hours_as_of.unwrap().to_string(), contact.holidays_not_known)
    };
    let (open, hours, holidays) = contact("TH", Need::Trafficking, "th-1300");
    assert_eq!((open, hours.as_str(), holidays), (Open::Now { until: None }, "2018-09-12", false));
    let (open, hours, holidays) = contact("KR", Need::Labour, "kr-hug");
    assert!(matches!(open, Open::Later { .. }));
    assert_eq!((hours.as_str(), holidays), ("2011", true));
}

#[test]
fn a_fact_of_a_day_to_come_has_no_age() {
    let ages = |now: &str| {
        let here = Situation { now: instant(now), ..here("LA", "en") };
        let services = phone().services(&here, &senthang_core::answers::Person::default()).unwrap();
        let line = services.lines.into_iter().find(|line| line.id == "lwu-bokeo").unwrap();
        (line.origin.age_days, line.status)
    };
    // attested for 2025
    assert_eq!(ages("2020-01-01T00:00:00Z"), (None, ServiceStatus::Open));
    assert_eq!(ages("2025-06-01T00:00:00Z"), (Some(0), ServiceStatus::Open));
    assert_eq!(ages("2026-01-02T00:00:00Z"), (Some(2), ServiceStatus::Open));
    assert_eq!(ages("2036-01-01T00:00:00Z"), (Some(3653), ServiceStatus::Unconfirmed));
}

#[test]
fn services_are_told_to_be_far_for_someone_abroad() {
    let services = phone().services(&here("TH", "en"), &senthang_core::answers::Person::default()).unwrap();
    assert!(services.lines.iter().all(|line| !line.near));
    assert!(services.gaps[0].text.text.contains("Thailand") && !services.gaps[0].contacts.is_empty());
}

#[test]
fn whether_a_line_speaks_my_language_does_not_hang_on_the_language_of_the_text() {
    let ask = |language: &str| {
        let lines = phone().hotlines(&here("LA", language)).unwrap().lines;
        let line = lines.into_iter().find(|line| line.id == "la-1554").unwrap();
        let says = phone().text("why-language", &Arguments::new(), &[language.to_owned()]).unwrap();
        line.why.contains(&says)
    };
    assert!(ask("lo") && ask("hmn") && ask("mww-LA"));
    assert!(!ask("fr") && !ask("en"));
}

#[test]
fn further_numbers_know_where_the_caller_stands_too() {
    let other = |country: &str| {
        let lines = phone().hotlines(&here(country, "en")).unwrap().lines;
        lines.into_iter().find(|line| line.id == "kh-1280").map(|line| line.other[0].call.clone().unwrap())
    };
    // a line for text messages is not called
    let Some(Call::Domestic { uri, .. }) = other("KH") else { panic!("it is in Cambodia") };
    assert_eq!(uri, "sms:1280");
    let lines = phone().hotlines(&here("MY", "en")).unwrap().lines;
    let kasih = lines.iter().find(|line| line.id == "my-15999").unwrap();
    assert_eq!((kasih.other[0].at.as_str(), &kasih.other[0].call), ("019-2615999", &None));
}

#[test]
fn a_fact_past_its_time_is_told_to_be_past_in_a_check_too() {
    let late = Situation { now: instant("2027-12-01T00:00:00Z"), ..here("LA", "en") };
    let mut run = phone().check("before-you-go", &late).unwrap();
    run.answer("money", Answered::Choice("papers")).unwrap();
    let outcome = run.outcome();
    let flag = outcome.flags.iter().find(|flag| *flag.id == "papers-fee").unwrap();
    assert!(flag.origin.past, "{:?}", flag.origin);
}

#[test]
fn every_self_check_is_listed_and_starts() {
    let phone = Phone::of("lo");
    let here = here("LA", "lo");
    let listed = phone.guide.checks(&here).unwrap();
    let ids: Vec<&str> = listed.iter().map(|line| line.id.as_str()).collect();
    assert_eq!(ids, ["after-return", "before-you-go", "someone-i-met", "where-i-am-now"]);
    for line in &listed {
        let run = phone.guide.check(&line.id, &here).unwrap();
        assert_eq!((&run.name, &run.about), (&line.name, &line.about));
        assert_eq!(line.name.language, "lo");
        assert!(usize::try_from(line.questions).unwrap() >= run.questions().len());
    }
}
