//! What stands in texts letter by letter: characters that nobody sees, letters that look like others,
//! terms that are never said, names and addresses of persons.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;
use senthang_core::model::{OtherKind, Record, Review};
use senthang_core::words::FIRST_WRITTEN;
use unicode_normalization::UnicodeNormalization;
use unicode_script::{Script, UnicodeScript};

use super::words::name;
use crate::tree::{Finding, Located, NEVER_SAY, NeverSay, Said, Spoken, Tree};

/// Checks every text that a reader sees.
pub(super) fn check(tree: &Tree, findings: &mut Vec<Finding>) {
    let unread = tree.findings.iter().any(|finding| finding.place.file.path == NEVER_SAY);
    if tree.never_say.is_empty() && !unread && tree.home.is_none() {
        let what = "there is no list of what is never said";
        findings.push(Finding::new("never-say", &tree.pack_place, what, "write content/never-say.toml"));
    }
    for (entry, place) in &tree.never_say {
        let known = tree.words.iter().any(|spoken| spoken.language == entry.language);
        if !known || entry.terms.iter().any(|term| term.trim().is_empty()) {
            let what =
                format!("the entry for `{}` has an empty term, or no texts to look at", entry.language);
            findings.push(Finding::new("never-say", place, what, "name a language of the pack, and terms"));
        }
    }
    let terms = Terms::by_language(tree);
    for spoken in &tree.words {
        if let Review::Reviewed { by, .. } = &spoken.message.review {
            let place = &spoken.place;
            person(by, &mut |rule, what, help| {
                findings.push(Finding::new(rule, place, format!("its reviewer {what}"), help));
            });
        }
        for (part, said) in &spoken.parts {
            let mut find = |rule, what: String, help: &str| {
                let what = format!("{} {what}", name(spoken, part));
                findings.push(Finding::new(rule, &spoken.place, what, help));
            };
            letters(&spoken.language, &said.text, &mut find);
            person(&said.text, &mut find);
            // what people type is shown to nobody
            if spoken.is_typed() {
                continue;
            }
            let text = plain(&said.text);
            // English stands in texts of every language
            for language in BTreeSet::from([spoken.language.as_str(), FIRST_WRITTEN]) {
                if let Some(terms) = terms.get(language) {
                    terms.look(&text, &mut find);
                }
            }
            like_english(tree, spoken, part, said, &mut find);
        }
    }
    for located in &tree.records {
        record(located, findings);
        reviewers(located, findings);
    }
}

fn letters(language: &str, text: &str, find: &mut impl FnMut(&'static str, String, &str)) {
    // what parts a text around an argument is ours
    for letter in text.chars().filter(|letter| *letter != '\u{0}') {
        if is_hidden(letter) {
            let what = format!("has the hidden character U+{:04X}", letter as u32);
            find("hidden", what, "take it out; type the text anew if you cannot see it");
        } else if is_foreign(language, letter) {
            let what = format!("has `{letter}` (U+{:04X}), which is not of its script", letter as u32);
            find("look-alike", what, "type it on a keyboard of the language");
        }
    }
}

/// Invisible characters, marks that turn the direction of writing, and control characters.
pub(crate) fn is_hidden(letter: char) -> bool {
    let wide_space = matches!(letter, '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}');
    let format = matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{ffff}' | '\u{e0000}'..='\u{e0fff}');
    let private = matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}');
    (letter.is_control() && letter != '\n') || wide_space || format || private
}

/// A letter of a script that the language is not written in, or one dressed up as another: full
/// width, mathematical, enclosed.
fn is_foreign(language: &str, letter: char) -> bool {
    let dressed = matches!(letter as u32,
        0x2100..=0x214f | 0x2460..=0x24ff | 0xff10..=0xff19 | 0xff21..=0xff3a | 0xff41..=0xff5a | 0x1_d400..=0x1_d7ff);
    let script = letter.script();
    let written = match language {
        "lo" | "hmn" | "kjg" => script == Script::Lao,
        "th" => script == Script::Thai,
        "zh" => matches!(script, Script::Han | Script::Bopomofo),
        "ja" => matches!(script, Script::Han | Script::Hiragana | Script::Katakana),
        "ko" => matches!(script, Script::Hangul | Script::Han),
        "en" | "vi" | "ms" => false,
        // which letters another language is written in is not known here
        _ => true,
    };
    let latin = matches!(script, Script::Latin | Script::Common | Script::Inherited);
    dressed || !(written || latin)
}

/// A term of `content/never-say.toml`, made ready.
struct Term<'a> {
    plain: String,
    except: Vec<String>,
    entry: &'a NeverSay,
}

/// All terms of a language.
struct Terms<'a> {
    all: Vec<Term<'a>>,
    /// Finds any of them at once: nearly every text has none.
    any: Option<Regex>,
}

impl<'a> Terms<'a> {
    fn by_language(tree: &'a Tree) -> BTreeMap<&'a str, Self> {
        let mut terms: BTreeMap<&str, Vec<Term>> = BTreeMap::new();
        let theirs = tree.home.iter().flat_map(|home| &home.never_say);
        for (entry, _) in tree.never_say.iter().chain(theirs) {
            terms.entry(&entry.language).or_default().extend(Term::all(entry));
        }
        let ready = |all: Vec<Term<'a>>| {
            let any: Vec<String> = all.iter().map(|term| regex::escape(&term.plain)).collect();
            Self { any: Regex::new(&any.join("|")).ok(), all }
        };
        terms.into_iter().map(|(language, all)| (language, ready(all))).collect()
    }

    fn look(&self, text: &str, find: &mut impl FnMut(&'static str, String, &str)) {
        if self.any.as_ref().is_none_or(|any| any.is_match(text)) {
            self.all.iter().for_each(|term| term.look(text, find));
        }
    }
}

/// A text as terms are looked for in it: composed alike, in small letters, with one space between
/// words.
fn plain(text: &str) -> String {
    let composed: String = text.nfkc().collect();
    composed.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

impl<'a> Term<'a> {
    fn all(entry: &'a NeverSay) -> Vec<Self> {
        let except: Vec<String> = entry.except.iter().map(|longer| plain(longer)).collect();
        let terms = entry.terms.iter().map(|term| plain(term)).filter(|term| !term.is_empty());
        terms.map(|plain| Self { plain, except: except.clone(), entry }).collect()
    }

    /// Looks for it in a plain text, but not inside a longer term that is excepted.
    fn look(&self, text: &str, find: &mut impl FnMut(&'static str, String, &str)) {
        let excepted = |start: usize| {
            self.except.iter().any(|longer| {
                let inside = |at: usize| at <= start && start + self.plain.len() <= at + longer.len();
                text.match_indices(longer.as_str()).any(|(at, _)| inside(at))
            })
        };
        let mut places = text.match_indices(self.plain.as_str()).map(|(at, _)| at);
        if places.any(|at| self.is_whole(text, at) && !excepted(at)) {
            let help = match self.entry.instead.as_str() {
                "" => self.entry.why.clone(),
                instead => format!("{}; say: {instead}", self.entry.why),
            };
            find("never-say", format!("says `{}`", self.plain), &help);
        }
    }

    /// A word of Latin letters counts as a whole word only: `safe` is not in `unsafe`.
    fn is_whole(&self, text: &str, at: usize) -> bool {
        let latin = |letter: Option<char>| letter.is_some_and(|letter| letter.script() == Script::Latin);
        let joined = |outer: Option<char>, inner: Option<char>| {
            latin(inner) && outer.is_some_and(char::is_alphanumeric)
        };
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + self.plain.len()..).and_then(|after| after.chars().next());
        !joined(before, self.plain.chars().next()) && !joined(after, self.plain.chars().next_back())
    }
}

/// Mail addresses, and titles before names: contents names organisations only.
fn person(text: &str, find: &mut impl FnMut(&'static str, String, &str)) {
    static MAIL: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"[\w.+-]+@[\w-]+\.[\w.-]+").ok());
    static TITLED: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(concat!(
            r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Col|Maj|Gen|Capt|Lt)\.? \p{Lu}\p{Ll}+",
            r"|\b(?:[Ôô]ng|[Bb]à|[Cc]ô|[Aa]nh|[Cc]hị) \p{Lu}\p{Ll}+ \p{Lu}",
            r"|(?:ທ່ານ ?ນາງ|ທ້າວ) ?\p{Lao}|นางสาว ?\p{Thai}",
        ))
        .ok()
    });
    let help = "name the organisation and its public line; persons move on and are put in danger";
    if let Some(found) = MAIL.as_ref().and_then(|mail| mail.find(text)) {
        find("personal", format!("has the mail address {}", found.as_str()), help);
    }
    if let Some(found) = TITLED.as_ref().and_then(|titled| titled.find(text)) {
        find("personal", format!("seems to name a person: {}", found.as_str()), help);
    }
}

/// A review is an organisation's, never a person's.
fn reviewers(located: &Located, findings: &mut Vec<Finding>) {
    for (path, origin) in located.record.origins() {
        let Review::Reviewed { by, .. } = &origin.review else { continue };
        let at = located.at(&format!("{path}.review"));
        let mut find = |rule, what: String, help: &str| {
            findings.push(Finding::new(rule, &at, format!("its reviewer {what}"), help));
        };
        letters(FIRST_WRITTEN, by, &mut find);
        person(by, &mut find);
        if by.trim().is_empty() {
            find("review", "has no name".to_owned(), "name the organisation");
        }
    }
}

/// Words that belong into an office's mail address.
const OFFICES: [&str; 12] = [
    "info", "office", "contact", "hotline", "help", "support", "embassy", "consul", "desk", "centre", "laos",
    "tip",
];

/// The texts that stand in the facts themselves.
fn record(located: &Located, findings: &mut Vec<Finding>) {
    let mut look = |path: &str, language: &str, text: &str, office: bool| {
        let mut find = |rule, what: String, help: &str| {
            findings.push(Finding::new(rule, &located.at(path), format!("it {what}"), help));
        };
        letters(language, text, &mut find);
        if !office {
            person(text, &mut find);
        }
    };
    let address = |text: &str| text.chars().any(is_hidden);
    let web = match &located.record {
        Record::Source(source) => source.url.as_deref(),
        Record::Service(service) => service.web.as_deref(),
        Record::Organisation(organisation) => organisation.web.as_deref(),
        Record::Agency(agency) => agency.web.as_deref(),
        _ => None,
    };
    if web.is_some_and(address) {
        look(
            if matches!(located.record, Record::Source(_)) { "url" } else { "web" },
            FIRST_WRITTEN,
            web.unwrap_or_default(),
            false,
        );
    }
    match &located.record {
        Record::Source(source) => look("title", FIRST_WRITTEN, &source.title, false),
        Record::District(district) => {
            look("en", FIRST_WRITTEN, &district.en, false);
            district.lo.iter().for_each(|name| look("lo", "lo", name, false));
        }
        Record::Hotline(hotline) => {
            for (place, other) in hotline.other.iter().enumerate() {
                // the part before the @: a person's address has the office behind it
                let before = other.at.split('@').next().unwrap_or_default().to_lowercase();
                let office = before.split(['.', '_', '-', '+']).any(|word| {
                    OFFICES.contains(&word) || word.contains("embassy") || word.contains("consul")
                });
                let office = other.kind == OtherKind::Mail && office;
                look(&format!("other.{place}"), FIRST_WRITTEN, &other.at, office);
            }
        }
        _ => {}
    }
}

/// A translation that is word for word the English is none. Names may be: of what has a name of its
/// own, and in `.operator`.
fn like_english(
    tree: &Tree,
    spoken: &Spoken,
    part: &str,
    said: &Said,
    find: &mut impl FnMut(&'static str, String, &str),
) {
    const NAMED: [&str; 7] =
        ["hotline-", "service-", "organisation-", "agency-", "programme-", "place-", "document-"];
    let name = part.is_empty() && NAMED.iter().any(|kind| spoken.message.id.starts_with(kind));
    if spoken.language == FIRST_WRITTEN || name || part == "operator" {
        return;
    }
    let english = tree.said(FIRST_WRITTEN, &spoken.message.id).and_then(|english| english.parts.get(part));
    let same = english.is_some_and(|english| english.text.trim() == said.text.trim());
    let words = said.text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count();
    if same && words > 2 {
        let what = format!("is in English, not in {}", spoken.language);
        find("untranslated", what, "translate it, or take the message out: then it falls back and says so");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(language: &str, text: &str) -> Vec<&'static str> {
        let mut rules = Vec::new();
        let mut find = |rule, _: String, _: &str| rules.push(rule);
        letters(language, text, &mut find);
        person(text, &mut find);
        rules
    }

    #[test]
    fn texts_of_each_language_pass_and_masks_do_not() {
        for (language, text) in [
            ("lo", "ໂທຫາ LWU ໄດ້ 24 ຊົ່ວໂມງ – “ຟຣີ”"),
            ("th", "โทรได้ทุกวัน (MOU)"),
            ("vi", "Đường dây nóng của Bộ"),
            ("zh", "打这个电话，不收费。"),
            ("hmn", "Hu tau (ສະຖານທູດ)"),
            ("ko", "라오어 통역이 필요합니다."),
            ("ja", "通訳が必要です。メモを"),
        ] {
            assert_eq!(rules(language, text), Vec::<&str>::new(), "{text}");
        }
        for (language, text, rule) in [
            ("en", "c\u{430}ll", "look-alike"),
            ("en", "\u{ff11}\u{ff13}", "look-alike"),
            ("lo", "ໂທ ก", "look-alike"),
            ("en", "\u{1d7ce}", "look-alike"),
            ("en", "13\u{202e}26", "hidden"),
            ("lo", "ໂທ\u{200b}ຫາ", "hidden"),
            ("en", "so\u{ad}ft", "hidden"),
            ("en", "Ask Dr. Khamla", "personal"),
            ("en", "write to some.one@example.org", "personal"),
            ("vi", "gặp ông Nguyễn Văn", "personal"),
            ("lo", "ຖາມ ທ້າວ ຄຳ", "personal"),
        ] {
            assert!(rules(language, text).contains(&rule), "{text}: {rule}");
        }
    }

    #[test]
    fn a_term_is_a_whole_word_and_may_stand_in_a_longer_one() {
        let entry = NeverSay {
            language: "en".to_owned(),
            terms: vec!["safe".to_owned()],
            except: vec!["safe migration".to_owned()],
            why: "nobody can promise it".to_owned(),
            instead: String::new(),
        };
        let says = |text: &str| {
            let mut found = 0;
            for term in Term::all(&entry) {
                term.look(&plain(text), &mut |_, _, _| found += 1);
            }
            found
        };
        assert_eq!(says("You are Safe."), 1);
        assert_eq!(says("safety, unsafe, Safe Migration"), 0);
        assert_eq!(says("safe migration is safe"), 1);
        assert_eq!((says("SAFE\u{a0}\n  migration"), says("(safe)")), (0, 1));
    }
}
