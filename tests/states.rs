//! How agencies, ways and prices stand when the content says something else than today: stopped, over,
//! without a day.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use senthang::command::{Demonstration, demonstration};
use senthang_core::Guide;
use senthang_core::answers::{AskedPrices, ChannelOpen, LicenceState, Offer, PriceResult};
use senthang_core::model::Nature;
use senthang_core::words::Arguments;

use crate::stage::{LANGUAGES, copied_as_it_is, here};

/// Invented companies: id, English and Lao name, how its licence stands, and the rest of its origin.
const COMPANIES: [[&str; 5]; 4] = [
    ["inv-gong", "Silent Gong Invented Company", "ບໍລິສັດສົມມຸດ ຄ້ອງງຽບ", "suspended", ""],
    ["inv-comb", "Paper Comb Invented Company", "ບໍລິສັດສົມມຸດ ຫວີເຈ້ຍ", "licensed", ""],
    [
        "inv-oar",
        "Glass Oar Invented Company",
        "ບໍລິສັດສົມມຸດ ພາຍແກ້ວ",
        "licensed",
        ", as_of = \"2026-05-01\", valid_until = \"2026-06-30\"",
    ],
    ["inv-kiln", "Dry Kiln Invented Company", "ບໍລິສັດສົມມຸດ ເຕົາແຫ້ງ", "licensed", ", as_of = \"2026-05-01\""],
];

const SOURCE: &str =
    "sources = [\"laotian-times-ministry-labor-social-welfare-wa\"], confidence = \"medium\"";

/// What is changed: file, from, to.
const CHANGES: [[&str; 3]; 6] = [
    [
        "content/la/organisations.toml",
        "id = \"buasavanh\"\nform = \"company\"\nstatus = \"unknown\"",
        "id = \"buasavanh\"\nform = \"company\"\nstatus = \"suspended\"",
    ],
    [
        "content/la/prices.toml",
        "facts = { cut = { date = \"2023-11\" }, years",
        "facts = { cut = { date = \"2023-11\", origin = { sources = [\"khaosod-english-thailand-lowers-fees-cambodian\"], as_of = \"2023-10-31\", confidence = \"high\", valid_until = \"2025-01-01\" } }, years",
    ],
    [
        "content/la/channels-more.toml",
        "as_of = \"2024-01-12\", confidence = \"high\" }\nfacts = { agreed",
        "confidence = \"high\" }\nfacts = { agreed",
    ],
    [
        "content/la/channels-more.toml",
        "as_of = \"2022-08-10\", confidence = \"high\" }\nfacts = { signed",
        "as_of = \"2024-11-23\", confidence = \"high\" }\nfacts = { signed",
    ],
    [
        "content/la/channels-th.toml",
        "as_of = \"2020-10-27\", confidence = \"medium\" }\nfacts = { approval",
        "as_of = \"2020-10-27\", confidence = \"medium\", valid_until = \"2027-01-01\" }\nfacts = { approval",
    ],
    [
        "content/la/channels-th.toml",
        "as_of = \"2019-02\", confidence",
        "as_of = \"2026-01\", valid_until = \"2026-02-01\", confidence",
    ],
];

fn change(root: &Path, [file, from, to]: [&str; 3]) {
    let path = root.join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} has no `{from}`");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

/// A phone that holds the changed content in all languages.
fn phone() -> &'static Guide {
    static PHONE: OnceLock<Demonstration> = OnceLock::new();
    let make = || {
        let copy = copied_as_it_is();
        for one in CHANGES {
            change(copy.path(), one);
        }
        let add = |file: &str, text: String| {
            let path = copy.path().join(file);
            fs::write(&path, fs::read_to_string(&path).unwrap() + &text).unwrap();
        };
        // what another fact was valid until says nothing of a licence
        let fact = format!(
            "facts = {{ told = {{ number = 7, origin = {{ {SOURCE}, as_of = \"2022\", valid_until = \"2023\" }} }} }}\n"
        );
        for [id, english, lao, status, origin] in COMPANIES {
            let facts = if id == "inv-kiln" { fact.as_str() } else { "" };
            let about = if id == "inv-kiln" { "{ $told }" } else { "?" };
            let contacts = if id == "inv-kiln" { "contacts = [\"la-iom\"]\n" } else { "" };
            add(
                "content/la/organisations.toml",
                format!(
                    "\n[[agency]]\nid = {id:?}\nform = \"company\"\nstatus = {status:?}\n{contacts}origin = {{ {SOURCE}{origin} }}\n{facts}"
                ),
            );
            for (language, name) in [("en", english), ("lo", lao)] {
                let words = format!("\nagency-{id} = {name}\n    .about = {about} !\n    .ask = !\n");
                add(&format!("locales/{language}/organisations.ftl"), words);
            }
        }
        demonstration(copy.path(), &LANGUAGES.map(str::to_owned)).unwrap()
    };
    &PHONE.get_or_init(make).guide
}

#[test]
fn whoever_types_a_part_of_a_stopped_name_is_warned_first() {
    let here = here("LA", "lo");
    for asked in ["Buasavanh", "ບົວສວັນ", "บัวสวรรค์", "บริษัทจัดหางานบัวสะหวัน"]
    {
        let answer = phone().agency(asked, &here).unwrap();
        assert_eq!(answer.state, LicenceState::NotListed, "{asked}");
        assert!(answer.near_stopped.is_some(), "{asked}");
        let near = &answer.near[0];
        assert_eq!((near.id.as_str(), near.state), ("buasavanh", LicenceState::Suspended), "{asked}");
        assert!(near.state_text.text.contains("2022"), "{}", near.state_text.text);
        let raised = |told: &str| {
            let offer = Offer::read(told.as_bytes()).unwrap();
            let flags = phone().offer(&offer, &here).unwrap().flags;
            flags.iter().any(|flag| flag.flag.id.as_str() == "agency-near-stopped")
        };
        assert!(raised(&format!(r#"{{ "agency": "{asked}" }}"#)), "{asked}");
        assert!(!raised(&format!(r#"{{ "agency": "{asked}", "licence": "confirmed" }}"#)), "{asked}");
    }
    let other = phone().agency("ບໍລິສັດບໍລິການຈັດຫາງານ ດອກຈຳປາ", &here).unwrap();
    assert_eq!(other.near_stopped, None, "what every company has in its name is no likeness");
}

#[test]
fn a_stop_without_a_day_is_said_all_the_same() {
    for language in LANGUAGES {
        let answer = phone().agency(COMPANIES[0][1], &here("LA", language)).unwrap();
        assert_eq!(answer.state, LicenceState::Suspended);
        let day = phone().text("as-of-not-known", &Arguments::new(), &[language.to_owned()]).unwrap();
        assert!(answer.text.text.contains(&day.text), "{}", answer.text.text);
    }
}

#[test]
fn a_licence_is_known_as_far_as_its_own_source_tells() {
    let answer = |name: &str| phone().agency(name, &here("LA", "en")).unwrap();
    let state = |place: usize| answer(COMPANIES[place][1]).state;
    assert_eq!(state(1), LicenceState::WasLicensed, "nobody tells of which day");
    assert_eq!(state(2), LicenceState::WasLicensed, "it was to end in June");
    assert_eq!(state(3), LicenceState::Licensed);
    let over = answer(COMPANIES[2][1]).text.text;
    assert!(over.contains("had a licence") && !over.contains("run out"), "{over}");
}

/// An agency's number is printed with the code of the country alone.
#[test]
fn a_number_is_known_in_any_numerals_with_and_without_the_code_of_its_country() {
    let found = |asked: &str| {
        let answer = phone().agency(asked, &here("LA", "lo")).unwrap();
        answer.found.into_iter().map(|line| line.id).collect::<Vec<_>>()
    };
    for asked in
        ["+856 21 267 730", "0085621267730", "021 267 730", "໐໒໑ ໒໖໗ ໗໓໐", "๐๒๑-๒๖๗-๗๓๐", "+໘໕໖ ໒໑ ໒໖໗ ໗໓໐"]
    {
        assert_eq!(found(asked), ["inv-kiln"], "{asked}");
    }
    for asked in ["267 730", "1 267 730", "56 21 267 730", "+66 21 267 730", "021 267 731"] {
        assert!(found(asked).is_empty(), "{asked}");
    }
}

/// A search and a page say no more than the answer that knows the day.
#[test]
fn what_is_found_and_opened_stands_as_its_own_answer_says() {
    let here = here("LA", "en");
    for (kind, id, status) in [
        ("agency", "inv-oar", Some("was-licensed")),
        ("agency", "inv-comb", Some("was-licensed")),
        ("agency", "inv-kiln", Some("licensed")),
        ("agency", "inv-gong", Some("suspended")),
        ("agency", "dept-employment", Some("needs-none")),
        ("channel", "th-registration-2025-26", Some("closed")),
        ("channel", "jp-ssw", Some("open")),
        ("channel", "kr-eps", Some("not-known")),
        ("channel", "th-documents", None),
    ] {
        let page = phone().page("senthang", kind, id, &here).unwrap().unwrap();
        assert_eq!(page.status.as_deref(), status, "{id} is opened");
        let found = phone().search(&page.name.text, &here).unwrap();
        let mut lines = found.groups.iter().flat_map(|group| &group.lines);
        let line = lines.find(|line| line.kind == kind && line.id == id).unwrap_or_else(|| panic!("{id}"));
        assert_eq!(line.status.as_deref(), status, "{id} is found");
    }
}

/// What is not known is called what it is, in every language.
#[test]
fn a_number_and_a_page_are_no_names() {
    for language in LANGUAGES {
        let text = |asked: &str| phone().agency(asked, &here("LA", language)).unwrap().text;
        let told = ["020 5555 1234", "https://jobs.example/korea", "Quite Unheard Placement", ""].map(text);
        for (place, one) in told.iter().enumerate() {
            assert_eq!(one.language, language);
            assert!(!one.text.contains(['{', '\u{2068}']), "{}", one.text);
            assert!(told.iter().skip(place + 1).all(|other| other.text != one.text), "{}", one.text);
        }
    }
    for name in ["S.K. Labour Co.", "S.K.Labour", "3 Stars Company"] {
        let text = phone().agency(name, &here("LA", "en")).unwrap().text.text;
        assert!(text.contains("this name"), "{text}");
    }
}

#[test]
fn a_past_fact_makes_a_price_past_in_both_answers() {
    let shown = phone().channels("TH", &here("LA", "en")).unwrap().prices;
    let visa = shown.iter().find(|price| price.id == "th-visa-2023").unwrap();
    assert!(visa.nature == Nature::Past && visa.origin.past);
    let asked = AskedPrices::read(br#"{ "items": [{ "for": "visa", "amount": "500 THB" }] }"#).unwrap();
    let answer = phone().price("TH", &asked, &here("LA", "en")).unwrap();
    assert_eq!(answer.items[0].result, PriceResult::NoneKnown);
}

/// A way is open for two years after its source, or until the day that the source itself names.
#[test]
fn a_way_without_a_day_or_with_an_old_one_is_not_known() {
    let way = |to: &str, id: &str| {
        let lines = phone().channels(to, &here("LA", "en")).unwrap().lines;
        let line = lines.into_iter().find(|line| line.id == id).unwrap();
        (line.open, line.was_open.map(|text| text.text))
    };
    let (open, was) = way("KR", "kr-eps");
    assert_eq!(open, ChannelOpen::NotKnown);
    assert!(was.is_some_and(|text| text.contains("date not known")));
    assert_eq!(way("JP", "jp-ssw"), (ChannelOpen::Open, None));
    assert_eq!(way("TH", "th-mou-steps"), (ChannelOpen::Open, None));
    let (open, was) = way("TH", "th-mou-basis");
    assert_eq!(open, ChannelOpen::NotKnown);
    assert!(was.is_some_and(|text| text.contains("January 2026")));
}
