//! How content writes what people type in danger, and what is kept of it.
//!
//! `lock~ … me/us` is a word that begins so, a few words or none, and one of two words; `ông_chủ/sếp`
//! has two words in one choice. `"` before or after a phrase: the sentence begins or ends there.
//! `=bắn`: with these marks only. A kept phrase is the same, normal and without the choices of its
//! first word, for phrases are asked for by how they begin.

use super::super::lao;
use super::text::{Text, Unit, Word};

/// A few words or letters, or none.
pub(super) const GAP: &str = "…";
/// The end of a sentence; its beginning.
pub(super) const END: &str = "$";
pub(super) const BEGIN: &str = "^";
/// Any ending of a word; stands behind its beginning.
pub(super) const ENDING: char = '~';
/// Stands between a word and how it must be marked.
pub(super) const MARKED: char = '=';
/// Marks how a phrase sounds, beside phrases as they are written.
pub(super) use super::super::terms::SOUND;

/// Parts the choices of a word, and the words of a choice.
pub(super) const OR: char = '/';
pub(super) const WITH: char = '_';

/// What a phrase stands for, as it is kept.
pub(super) fn written(phrase: &str) -> Vec<String> {
    let kept = choices_of(phrase, as_written).into_iter();
    // a letter tells of no danger, except a picture
    let long = |token: &str| token.chars().filter(|letter| !letter.is_ascii_punctuation()).count();
    let picture = |phrase: &String| phrase.chars().any(super::text::is_picture);
    kept.filter(|phrase| picture(phrase) || length(phrase, long) > 1).collect()
}

/// The same for Lao in Latin letters: how it sounds.
pub(super) fn sounding(phrase: &str) -> Vec<String> {
    let sounds = |word: &str| -> Vec<String> {
        lao::sounds(word).into_iter().filter(|sound| !sound.is_empty()).collect()
    };
    let kept = choices_of(phrase, sounds).into_iter();
    // one syllable sounds like too much
    let long = |choice: &str| choice.split(WITH).count();
    kept.filter(|phrase| length(phrase, long) > 1).map(|phrase| format!("{SOUND}{phrase}")).collect()
}

/// Each choice of a phrase's first word, with what follows.
fn choices_of(phrase: &str, spell: impl Fn(&str) -> Vec<String>) -> Vec<String> {
    let phrase = phrase.trim();
    let (begins, ends) = (phrase.starts_with('"'), phrase.ends_with('"'));
    let phrase = phrase.trim_matches('"').replace(GAP, " … ");
    let choices = |word: &str| -> Vec<String> {
        let each = word.split(OR).map(|choice| spell(choice).join(&WITH.to_string()));
        if word == GAP { vec![GAP.to_owned()] } else { each.filter(|choice| !choice.is_empty()).collect() }
    };
    let mut words = phrase.split_whitespace().map(choices);
    let first = words.next().unwrap_or_default();
    let mut rest: Vec<String> = words.map(|choices| choices.join(&OR.to_string())).collect();
    rest.retain(|word| !word.is_empty());
    rest.extend(begins.then(|| BEGIN.to_owned()));
    rest.extend(ends.then(|| END.to_owned()));
    let kept = |first: String| {
        // asked for by its first letters, so that its words stand as in a text
        let first = first.replace(WITH, " ");
        std::iter::once(&first).chain(&rest).map(String::as_str).collect::<Vec<_>>().join(" ")
    };
    first.into_iter().map(kept).collect()
}

/// How long a kept phrase is at least.
fn length(phrase: &str, long: impl Fn(&str) -> usize) -> usize {
    let tokens = phrase.split(' ').filter(|token| !is_sign(token));
    tokens.map(|token| token.split(OR).map(&long).min().unwrap_or_default()).sum()
}

/// Whether a token stands for no word.
pub(super) fn is_sign(token: &str) -> bool {
    [GAP, BEGIN, END].contains(&token)
}

/// Whether a letter of a kept phrase is one of a script without spaces.
pub(super) fn is_dense(letter: char) -> bool {
    letter >= '\u{e00}' && !('\u{1e00}'..'\u{2100}').contains(&letter)
}

/// A word of the content in tokens.
fn as_written(word: &str) -> Vec<String> {
    let (marked, any_ending) = (word.starts_with(MARKED), word.ends_with(ENDING));
    let mut tokens: Vec<String> = Vec::new();
    let mut letters = String::new();
    for unit in Text::of(word).units {
        match unit {
            Unit::Letter(letter) => letters.push(letter),
            Unit::Word(word) => {
                tokens.extend((!letters.is_empty()).then(|| std::mem::take(&mut letters)));
                let both = |word: &Word| format!("{}{MARKED}{}", word.plain, word.marked);
                tokens.push(if marked { both(&word) } else { word.plain });
            }
        }
    }
    if any_ending
        && letters.is_empty()
        && let Some(last) = tokens.last_mut()
    {
        last.push(ENDING);
    }
    tokens.extend((!letters.is_empty()).then_some(letters));
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_stands_for_each_choice_of_its_words() {
        assert_eq!(written(" locked in "), ["locked in"]);
        assert_eq!(written("lock~ … me/us"), ["lock~ … me/us"]);
        assert_eq!(written("ຖືກ/ໂດນ ຂັງ"), ["ຖືກ ຂັງ", "ໂດນ ຂັງ"]);
        assert_eq!(written("ຢຶດ… passport"), ["ຢຶດ … passport"]);
        assert_eq!(written("bị =bắn"), ["bi ban=bắn"]);
        assert_eq!(written("\"help me\""), ["help me ^ $"]);
        assert_eq!(written("ช่วยฉัน\""), ["ชวยฉัน $"]);
        assert_eq!(written("can't ông_chủ/sếp"), ["cant ong_chu/sep"]);
        assert_eq!(written("ông_chủ/sếp nhốt"), ["ong chu nhot", "sep nhot"]);
        assert_eq!(written("🆘"), ["🆘"]);
        assert!(written("打").is_empty() && written(" ").is_empty() && written("…").is_empty());
    }

    #[test]
    fn lao_in_latin_letters_is_kept_as_it_sounds() {
        assert_eq!(sounding("thuek khang"), sounding("theuk khang"));
        assert_eq!(sounding("bo hai … ork").len(), 1);
        assert!(sounding("ti").is_empty());
    }
}
