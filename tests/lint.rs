//! What would hurt a reader is found, and pointed at: rule, file, line, and what to do.

use std::fs;

use jiff::civil::Date;
use senthang::lint::{Severity, Style, lint, report};
use senthang::tree::Tree;

use crate::stage::{LANGUAGES, checkout, copied, copied_as_it_is};

const TH: &str = "content/la/hotlines-th.toml";
const LA: &str = "content/la/hotlines-la.toml";
const EN: &str = "locales/en/hotlines.ftl";
const LO: &str = "locales/lo/hotlines.ftl";

/// The day for which the tests check.
fn today() -> Date {
    "2026-11-22".parse().unwrap()
}

fn errors(tree: &Tree) -> usize {
    lint(tree, today()).iter().filter(|finding| finding.severity() == Severity::Error).count()
}

/// Makes a change, and expects a finding of this rule in this file, on a line with this text.
fn finds(file: &str, from: &str, to: &str, rule: &str, at: (&str, &str), says: &str) {
    let copy = copied(file, from, to);
    let findings = lint(&Tree::read(copy.path(), "la").unwrap(), today());
    let text = fs::read_to_string(copy.path().join(at.0)).unwrap();
    let fits = findings.iter().any(|finding| {
        let line = text.lines().nth(finding.line() - 1).unwrap_or_default();
        finding.rule == rule
            && finding.place.file.path == at.0
            && line.contains(at.1)
            && finding.what.contains(says)
            && !finding.help.is_empty()
    });
    let found: Vec<String> = findings
        .iter()
        .map(|finding| {
            format!("{} {}:{} {}", finding.rule, finding.place.file.path, finding.line(), finding.what)
        })
        .collect();
    assert!(fits, "`{from}` → `{to}` in {file}: {found:#?}");
}

#[test]
fn the_real_pack_has_no_faults() {
    assert_eq!(lint(&Tree::read(&checkout(), "la").unwrap(), today()).len(), 0);
}

#[test]
fn a_fact_without_source() {
    finds(TH, "sources = [", "sources = [] # [", "toml", (TH, ""), "");
    let copy = copied_as_it_is();
    let file = copy.path().join(LA);
    let text = fs::read_to_string(&file).unwrap();
    let start = text.find("sources = [").unwrap();
    let end = text[start..].find(']').unwrap() + start;
    fs::write(&file, format!("{}sources = [{}", &text[..start], &text[end..])).unwrap();
    let findings = lint(&Tree::read(copy.path(), "la").unwrap(), today());
    assert!(
        findings
            .iter()
            .any(|finding| finding.rule == "no-source" && finding.what.contains("without a source"))
    );
    finds(TH, "sources = [\"", "sources = [\"nowhere-", "no-source", (TH, "nowhere-"), "there is no source");
}

#[test]
fn a_message_without_its_record_and_a_record_without_its_message() {
    finds(
        EN,
        "hotline-th-191 =",
        "hotline-th-1912 =",
        "no-record",
        (EN, "hotline-th-1912"),
        "belongs to no record",
    );
    finds(
        EN,
        "hotline-th-191 =",
        "hotline-th-1912 =",
        "missing-message",
        (TH, "[[hotline]]"),
        "en has no message `hotline-th-191`",
    );
    finds(
        LO,
        "hotline-th-191 =",
        "hotline-th-1912 =",
        "missing-message",
        (TH, "[[hotline]]"),
        "lo has no message `hotline-th-191`",
    );
    finds(LO, "    .about", "    .abuot", "missing-message", (LO, "hotline-"), "is missing in lo");
    finds(LO, "    .about", "    .abuot", "no-record", (LO, "hotline-"), "nothing shows");
    finds(
        "locales/lo/answers.ftl",
        "why-open =",
        "why-opne =",
        "missing-message",
        ("content/la/pack.toml", "[[pack]]"),
        "`why-open`",
    );
}

#[test]
fn six_languages_are_whole_and_four_of_them_may_lag() {
    let tree = Tree::read(&checkout(), "la").unwrap();
    for language in LANGUAGES {
        // what people type for a record is each language's own
        let words = |tag: &str| {
            let own = tree.words.iter().filter(|spoken| spoken.language == tag);
            own.filter(|spoken| spoken.typed_for().is_none()).count()
        };
        assert_eq!(words(language), words("en"), "{language}");
    }
    let thai = "locales/th/hotlines.ftl";
    let copy = copied(thai, "hotline-th-191 =", "# gone\n-term =");
    let found = lint(&Tree::read(copy.path(), "la").unwrap(), today());
    assert!(!found.iter().any(|finding| finding.rule == "missing-message"), "{:?}", found.first());
    finds(thai, "    .about", "    .abuot", "missing-message", (thai, "hotline-"), "is missing in th");
}

#[test]
fn a_missing_fact_argument_in_any_language() {
    let argument = "{ $";
    finds(LO, argument, "{ $not-", "missing-fact", (LO, "hotline-"), "no fact of its record");
    finds(LO, argument, "{ $not-", "missing-fact", (LO, "hotline-"), "which the English does");
    finds(EN, argument, "{ $not-", "unused-fact", (LA, "[[hotline]]"), "no words name the fact");
}

#[test]
fn an_unknown_place_currency_language_or_word() {
    finds(TH, "country = \"TH\"", "country = \"QQ\"", "place", (TH, "QQ"), "`QQ` is no country");
    finds(
        "content/la/services.toml",
        "\"LA-CH\"",
        "\"LA-QQ\"",
        "place",
        ("content/la/services.toml", "LA-QQ"),
        "no place `LA-QQ`",
    );
    finds(
        "content/la/prices.toml",
        "THB\"",
        "QQQ\"",
        "currency",
        ("content/la/prices.toml", "QQQ"),
        "`QQQ` is no currency",
    );
    finds(
        "content/la/prices.toml",
        "THB\"",
        "baht\"",
        "field",
        ("content/la/prices.toml", "baht"),
        "is no amount of money",
    );
    finds(TH, "languages = [\"", "languages = [\"?", "language", (TH, "?"), "is no language");
    finds(TH, "needs = [\"", "needs = [\"jo", "field", (TH, "\"jo"), "none of the words that may stand here");
    finds(TH, "from_abroad", "from_abraod", "field", (TH, ""), "from_abroad");
    finds(TH, "form = ", "shape = 3\nform = ", "field", (TH, "shape"), "there is no field `shape`");
    finds(TH, "as_of = \"20", "as_of = \"99-", "field", (TH, "99-"), "is no date");
}

#[test]
fn a_phone_number_that_is_none() {
    finds(TH, "number = \"1300\"", "number = \"13OO\"", "phone", (TH, "13OO"), "no short code");
    finds(TH, "number = \"1300\"", "number = \"130000\"", "phone", (TH, "130000"), "no short code");
    finds(LA, "+856 21 251 128", "+856 21 251", "phone", (LA, "+856 21 251"), "no international number");
    finds(LA, "021-251-128", "021-25", "phone", (LA, "021-25"), "dial plan");
    finds(
        "content/la/services.toml",
        "+856 21 217727",
        "+856 (0) 21 217727",
        "phone",
        ("content/la/services.toml", "(0)"),
        "no international number",
    );
}

#[test]
fn a_short_code_with_a_form_for_other_countries() {
    finds(
        TH,
        "number = \"1300\"",
        "number = \"1300\"\ninternational = \"+66 1300\"",
        "phone",
        (TH, ""),
        "short code, and given a form",
    );
    finds(
        TH,
        "from_abroad = \"no\"",
        "from_abroad = \"yes\"",
        "phone",
        (TH, ""),
        "short code, and given a form",
    );
}

#[test]
fn hours_that_do_not_parse() {
    finds(
        TH,
        "Mo-Fr 08:30-16:30",
        "weekdays 8-16",
        "hours",
        (TH, "weekdays"),
        "does not read as opening hours",
    );
    finds(
        "content/la/places.toml",
        "id = \"TH\"\nutc_offset = \"+07:00\"",
        "id = \"TH\"",
        "hours",
        (TH, "hours"),
        "no utc_offset",
    );
}

#[test]
fn a_number_to_call_in_the_words() {
    finds(
        EN,
        "hotline-la-1362 = ",
        "hotline-la-1362 = Call 1362: ",
        "number-in-words",
        (EN, "1362"),
        "writes the number 1362 out",
    );
    finds(
        LO,
        "hotline-la-1362 = ",
        "hotline-la-1362 = ໂທ ໑໓໖໒ ",
        "number-in-words",
        (LO, "1362"),
        "writes the number 1362 out",
    );
}

#[test]
fn a_check_that_would_not_end_or_leads_nowhere() {
    let checks = "content/la/checks.toml";
    finds(
        checks,
        "when = { question = \"money\"",
        "when = { question = \"family\"",
        "check",
        (checks, "family"),
        "no earlier question",
    );
    finds(checks, "flags = [\"under-age\"]", "flags = [\"gone\"]", "check", (checks, ""), "no flag `gone`");
    finds(
        checks,
        "flags = [\"under-age\"]",
        "flags = [\"gone\"]",
        "check",
        (checks, ""),
        "no choice raises `under-age`",
    );
}

#[test]
fn figures_that_do_not_add_up() {
    finds(
        "content/la/figures.toml",
        "2528",
        "2529",
        "figure",
        ("content/la/figures.toml", "2529"),
        "sum to 2528",
    );
}

#[test]
fn the_same_twice_and_what_does_not_stand_alone() {
    finds(TH, "id = \"th-199\"", "id = \"th-191\"", "duplicate", (TH, "th-191"), "stands twice");
    finds(EN, "hotline-th-199 =", "hotline-th-191 =", "duplicate", (EN, "hotline-th-191"), "stands twice");
    finds(
        EN,
        "hotline-th-191 = ",
        "hotline-th-191 = { hotline-th-199 } ",
        "fluent",
        (EN, "hotline-th-191"),
        "uses `hotline-th-199`",
    );
    finds(EN, "hotline-th-191 = ", "hotline-th-191 = { $ ", "fluent", (EN, ""), "");
}

#[test]
fn a_contact_that_is_no_hotline() {
    finds(
        "content/la/services.toml",
        "contacts = [\"la-1362\"]",
        "contacts = [\"la-1363\"]",
        "contact",
        ("content/la/services.toml", "la-1363"),
        "no hotline `la-1363`",
    );
}

#[test]
fn a_review_that_does_not_read() {
    finds(
        EN,
        "hotline-la-1362 =",
        "# reviewed: yes\nhotline-la-1362 =",
        "review",
        (EN, "hotline-la-1362"),
        "does not read",
    );
    let copy = copied(EN, "hotline-la-1362 =", "# reviewed: 2026-11-01 by Somebody\nhotline-la-1362 =");
    let tree = Tree::read(copy.path(), "la").unwrap();
    assert_eq!(errors(&tree), 0);
    assert!(!tree.said("en", "hotline-la-1362").unwrap().message.review.is_draft());
    assert!(tree.said("en", "hotline-la-1554").unwrap().message.review.is_draft());
}

#[test]
fn a_report_names_file_line_and_the_mend() {
    let copy = copied(TH, "Mo-Fr 08:30-16:30", "weekdays 8-16");
    let findings = lint(&Tree::read(copy.path(), "la").unwrap(), today());
    let text = report(&findings, Style::Plain);
    assert!(
        text.contains("error[hours]") && text.contains(&format!("{TH}:")) && text.contains("help:"),
        "{text}"
    );
    assert!(!text.contains('\u{1b}'));
}

#[test]
fn a_pack_that_says_what_it_is_not() {
    let pack = "content/la/pack.toml";
    finds(
        pack,
        "fallback = [\"en\"]",
        "fallback = [\"fr\"]",
        "language",
        (pack, "fallback"),
        "falls back to `fr`",
    );
    finds(
        pack,
        "publisher = \"senthang\"",
        "publisher = \"Sen/thang\"",
        "id",
        (pack, "Sen/thang"),
        "no name for a publisher",
    );
    finds(pack, "id = \"la\"", "id = \"lo\"", "id", (pack, "id"), "does not stand in content/lo");
    let places = "content/la/places.toml";
    finds(
        places,
        "utc_offset = \"+07:00\"",
        "utc_offset = \"+7\"",
        "hours",
        (places, "+7"),
        "no offset from UTC",
    );
    finds(TH, "form = \"short-code\"", "form = \"unknown\"", "field", (TH, "unknown"), "none of the words");
}

#[test]
fn two_forms_that_are_two_numbers_and_a_number_that_is_not_dialled_so() {
    finds(LA, "021-251-128", "021-251-129", "phone", (LA, "+856 21 251 128"), "are two numbers");
    finds(LA, "+856 21 251 128", "+66 2 343 9300", "phone", (LA, "+66"), "is no number of LA");
    for number in ["21251128", "85621251128"] {
        finds(LA, "021-251-128", number, "phone", (LA, number), "");
    }
    finds(
        "content/la/hotlines-my.toml",
        "019-2615999",
        "019",
        "phone",
        ("content/la/hotlines-my.toml", "019"),
        "no number",
    );
}

#[test]
fn a_number_in_the_words_however_it_is_hidden() {
    for hidden in
        ["021.251.128", "021/251–128", "1.3.6.2", "13{ \"62\" }", "{ \"\\u0031362\" }", "１３６２", "1664"]
    {
        let to = format!("hotline-la-1362 = {hidden} ");
        finds(EN, "hotline-la-1362 = ", &to, "number-in-words", (EN, "hotline-la-1362"), "out");
    }
}

#[test]
fn a_question_that_is_asked_for_ever_or_never() {
    let checks = "content/la/checks.toml";
    finds(checks, "id = \"contact\"", "id = \"age\"", "duplicate", (checks, ""), "`age` stands twice");
    finds(
        checks,
        "choices = [\"unclear\", \"fee\"] }",
        "choices = [] }",
        "check",
        (checks, "[[check.questions]]"),
        "never asked",
    );
    finds(TH, "needs = [", "toll_fre = false\nneeds = [", "field", (TH, "toll_fre"), "no field `toll_fre`");
}
