use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};

use crate::model::Pack;

/// Tags by which a phone may name a language that the packs call otherwise (ISO 639-3 has Hmong
/// Daw under the macrolanguage Hmong).
const SAME: [(&str, &str); 3] = [("mww", "hmn"), ("hmong", "hmn"), ("kmu", "kjg")];

/// The language of a tag as the packs call it, without region and script: `mww-LA` is `hmn`.
#[must_use]
pub fn language(tag: &str) -> String {
    let plain = tag.split(['-', '_']).next().unwrap_or(tag).to_ascii_lowercase();
    SAME.iter().find(|(other, _)| *other == plain).map_or(plain, |(_, ours)| (*ours).to_owned())
}

/// A tag with its language as the packs call it: `mww-LA` is `hmn-LA`.
fn as_packs_call_it(tag: &str) -> String {
    let rest = tag.find(['-', '_']).and_then(|place| tag.get(place..)).unwrap_or_default();
    language(tag) + rest
}

/// The pack's languages that fit the wanted ones, best first: `["lo-LA"]` finds `lo`.
#[must_use]
pub fn negotiate(wanted: &[String], pack: &Pack) -> Vec<String> {
    let wanted: Vec<LanguageIdentifier> =
        wanted.iter().filter_map(|tag| as_packs_call_it(tag).parse().ok()).collect();
    let available: Vec<LanguageIdentifier> =
        pack.languages.iter().filter_map(|language| language.tag.parse().ok()).collect();
    negotiate_languages(&wanted, &available, None, NegotiationStrategy::Filtering)
        .into_iter()
        .map(ToString::to_string)
        .collect()
}

/// The languages to look a text up in, in order: each wanted one with its fallbacks behind it,
/// and last whatever the pack speaks. Never empty for a pack that speaks at all.
#[must_use]
pub fn chain(wanted: &[String], pack: &Pack) -> Vec<String> {
    let mut chain: Vec<String> = Vec::new();
    let mut add = |tag: &str| {
        if !chain.iter().any(|known| known == tag) {
            chain.push(tag.to_owned());
        }
    };
    for tag in negotiate(wanted, pack) {
        add(&tag);
        for language in pack.languages.iter().filter(|language| language.tag == tag) {
            language.fallback.iter().for_each(|tag| add(tag));
        }
    }
    if chain.is_empty() {
        pack.languages.iter().for_each(|language| {
            if !chain.contains(&language.tag) {
                chain.push(language.tag.clone());
            }
        });
    }
    chain
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;

    fn pack() -> Pack {
        let language = |tag: &str, fallback: &[&str]| Language {
            tag: tag.to_owned(),
            fallback: fallback.iter().map(|tag| (*tag).to_owned()).collect(),
            partial: false,
        };
        Pack {
            id: "la".to_owned(),
            publisher: "org".to_owned(),
            home: "LA".to_owned(),
            languages: vec![
                language("lo", &["en"]),
                language("en", &[]),
                language("hmn", &["lo", "en"]),
                language("kjg", &["lo", "en"]),
            ],
            card_languages: Vec::new(),
        }
    }

    #[test]
    fn phones_name_languages_in_their_own_ways() {
        for (wanted, found) in [
            ("lo-LA", "lo"),
            ("en-GB", "en"),
            ("mww", "hmn"),
            ("hmn", "hmn"),
            ("mww-LA", "hmn"),
            ("MWW_LA", "hmn"),
            ("HMN-Latn-CN", "hmn"),
            ("kmu-LA", "kjg"),
        ] {
            assert_eq!(negotiate(&[wanted.to_owned()], &pack()), [found], "{wanted}");
            assert_eq!(language(wanted), found);
        }
    }

    #[test]
    fn each_language_brings_its_fallbacks() {
        assert_eq!(chain(&["mww".to_owned()], &pack()), ["hmn", "lo", "en"]);
        assert_eq!(chain(&["en".to_owned(), "lo".to_owned()], &pack()), ["en", "lo"]);
    }

    #[test]
    fn who_speaks_none_of_them_still_gets_words() {
        assert_eq!(chain(&["fr".to_owned()], &pack()), ["lo", "en", "hmn", "kjg"]);
        assert_eq!(chain(&["!".to_owned()], &pack()), ["lo", "en", "hmn", "kjg"]);
    }
}
