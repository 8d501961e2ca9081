use super::{Arguments, FIRST_WRITTEN, Heard, Held, Lookup, Text, Words, chain};
use crate::model::{Language, Pack, Review};

/// Every message that tells what went wrong. A publisher's lint sees to it that each is there in every
/// language.
pub const TROUBLES: &[&str] = &[
    "trouble-ask-check",
    "trouble-ask-damaged",
    "trouble-ask-empty",
    "trouble-ask-inner",
    "trouble-ask-place",
    "trouble-check-choice",
    "trouble-check-question",
    "trouble-export-file",
    "trouble-export-inner",
    "trouble-export-no-space",
    "trouble-export-nothing",
    "trouble-observer-failed",
    "trouble-offer-money",
    "trouble-offer-number",
    "trouble-offer-place",
    "trouble-offer-word",
    "trouble-open-address",
    "trouble-open-folder",
    "trouble-open-inner",
    "trouble-open-no-space",
    "trouble-open-read-only",
    "trouble-open-too-new",
    "trouble-scan-not-ours",
    "trouble-scan-other-poster",
    "trouble-scan-too-new",
    "trouble-scan-torn",
    "trouble-sync-busy",
    "trouble-sync-cancelled",
    "trouble-sync-expired",
    "trouble-sync-inner",
    "trouble-sync-later",
    "trouble-sync-no-content",
    "trouble-sync-no-space",
    "trouble-sync-off",
    "trouble-sync-offline",
    "trouble-sync-read-only",
    "trouble-sync-refused",
    "trouble-sync-too-new",
    "trouble-sync-untrusted",
];

/// A language, where to look for what it does not say, and its texts of troubles.
type Inside = (&'static str, &'static [&'static str], &'static str);

/// What is compiled in, with the fallbacks of the pack. English stands first: who speaks none of them
/// reads that.
const INSIDE: [Inside; 7] = [
    (FIRST_WRITTEN, &[], include_str!("../../../locales/en/troubles.ftl")),
    ("lo", &[FIRST_WRITTEN], include_str!("../../../locales/lo/troubles.ftl")),
    ("th", &[FIRST_WRITTEN], include_str!("../../../locales/th/troubles.ftl")),
    ("vi", &[FIRST_WRITTEN], include_str!("../../../locales/vi/troubles.ftl")),
    ("zh", &[FIRST_WRITTEN], include_str!("../../../locales/zh/troubles.ftl")),
    ("hmn", &["lo", FIRST_WRITTEN], include_str!("../../../locales/hmn/troubles.ftl")),
    // nothing in Khmu can be vouched for yet
    ("kjg", &["lo", FIRST_WRITTEN], ""),
];

/// What went wrong, in the first of these languages that has a text for it, and last in English. It needs
/// no profile and no pack: an app can say why its profile does not open.
#[must_use]
pub fn trouble(message: &str, languages: &[String]) -> Text {
    let heard = Heard::default();
    Words::new(&Compiled, &heard, chain(languages, &spoken()), "").phrase(message, &Arguments::new())
}

/// The languages as a pack names them.
fn spoken() -> Pack {
    let language = |(tag, fallback, _): Inside| Language {
        tag: tag.to_owned(),
        fallback: fallback.iter().map(ToString::to_string).collect(),
        partial: false,
    };
    Pack {
        id: String::new(),
        publisher: String::new(),
        home: String::new(),
        languages: INSIDE.map(language).into(),
        card_languages: Vec::new(),
    }
}

/// The texts that are compiled in. Their comments, with the marks of reviews, are not read here: all are
/// drafts of today's English, and a test of the whole system fails as soon as one is not.
struct Compiled;

impl Lookup for Compiled {
    fn message(&self, _publisher: &str, language: &str, _id: &str) -> Option<Held> {
        // all of the language: which message is asked for is found in it, or is not
        let (.., texts) = INSIDE.into_iter().find(|(tag, ..)| *tag == language)?;
        Some(Held { source: texts.to_owned(), review: Review::Draft, outdated: false })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn told(message: &str, languages: &[&str]) -> Text {
        let languages: Vec<String> = languages.iter().map(ToString::to_string).collect();
        trouble(message, &languages)
    }

    #[test]
    fn every_trouble_is_told_in_every_language_that_has_texts() {
        for (language, _, texts) in INSIDE.into_iter().filter(|(.., texts)| !texts.is_empty()) {
            for message in TROUBLES {
                let told = told(message, &[language]);
                assert_eq!((told.language.as_str(), told.review), (language, Review::Draft), "{message}");
                assert!(!told.text.trim().is_empty() && told.text != *message, "{message} in {language}");
                assert!(!told.text.contains(['{', '=']), "{message} in {language}: {}", told.text);
            }
            let lines = texts.lines().filter_map(|line| line.split_once(" = "));
            let there: BTreeSet<&str> = lines.map(|(message, _)| message).collect();
            assert_eq!(there, TROUBLES.iter().copied().collect(), "{language}");
        }
    }

    #[test]
    fn no_two_troubles_and_no_two_languages_say_the_same() {
        let tags = INSIDE.iter().filter(|(.., texts)| !texts.is_empty()).map(|(tag, ..)| *tag);
        let all = tags.flat_map(|tag| TROUBLES.iter().map(move |message| told(message, &[tag]).text));
        let mut told = BTreeSet::new();
        for text in all {
            assert!(told.insert(text.clone()), "twice: {text}");
        }
    }

    #[test]
    fn each_language_is_found_by_the_names_that_phones_have_for_it() {
        for (wanted, language) in [
            (&["kjg"][..], "lo"),
            (&["kmu-LA", "th"], "lo"),
            (&["mww-LA"], "hmn"),
            (&["lo-LA", "en-GB"], "lo"),
            (&["zh-Hans-CN"], "zh"),
            (&["vi_VN"], "vi"),
            (&["fr-FR", "th-TH"], "th"),
            (&["en-US", "lo"], "en"),
        ] {
            assert_eq!(told("trouble-open-folder", wanted).language, language, "{wanted:?}");
        }
    }

    #[test]
    fn who_speaks_none_of_them_reads_english() {
        for wanted in [&["fr"][..], &["xx-unknown"], &["!"], &[""], &["\u{0}"], &[]] {
            assert_eq!(told("trouble-sync-offline", wanted).language, "en", "{wanted:?}");
        }
        assert!(spoken().languages.iter().all(|language| {
            language.tag == FIRST_WRITTEN
                || language.fallback.last().is_some_and(|last| last == FIRST_WRITTEN)
        }));
    }

    #[test]
    fn what_is_no_trouble_is_told_by_its_name() {
        for message in ["trouble-nowhere", "draft", "", "trouble-open-folder = x", "{", "# en"] {
            assert_eq!(told(message, &["lo"]), Text::missing(message));
        }
    }
}
