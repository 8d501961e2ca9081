//! Text cut into the terms that are compared: words where they stand apart by spaces, syllables in
//! Lao, pairs of letters in Thai and Chinese.

use super::lao;
use super::latin::{is_mark, unmarked};

/// What a run of letters is cut into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Script {
    /// Words apart by spaces; digits too.
    Latin,
    Lao,
    /// Thai, Chinese and what else has no spaces between words.
    Dense,
}

/// A run of letters of one script, cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    /// How it was cut.
    pub(crate) script: Script,
    /// The run as it is compared.
    pub(crate) text: String,
    /// Its terms, in order.
    pub(crate) terms: Vec<String>,
}

/// Longer text in a query is cut off: nobody types it, and each term costs time.
const QUERY_MAX: usize = 200;

/// The runs of a text that is to be found.
pub(crate) fn runs(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut script = None;
    let mut run = String::new();
    let normal = lao::normalised(text);
    for letter in normal.chars().flat_map(char::to_lowercase) {
        if is_left_out(letter) {
            continue;
        }
        let letter = plain_digit(letter);
        let next = script_of(letter);
        if next != script {
            push(&mut runs, script, &mut run);
            script = next;
        }
        if next.is_some() {
            run.push(unmarked(letter));
        }
    }
    push(&mut runs, script, &mut run);
    runs
}

/// What a person typed, cut once for all that is asked of it.
#[derive(Debug)]
pub(crate) struct Typed {
    /// Its runs.
    pub(super) runs: Vec<Run>,
    /// The whole as names are compared.
    pub(crate) compared: String,
}

impl Typed {
    /// Cuts what a person typed.
    pub(crate) fn of(text: &str) -> Self {
        let runs = runs(&text.chars().take(QUERY_MAX).collect::<String>());
        Self { compared: joined(&runs), runs }
    }
}

/// Tone marks of Thai and marks over Latin letters: often left out, or put elsewhere.
pub(super) fn is_left_out(letter: char) -> bool {
    is_mark(letter) || matches!(letter, '\u{e47}'..='\u{e4c}' | '\'' | '’' | '\u{ad}')
}

/// Digits of Thai, Khmer and Burmese, and wide ones, as they are dialled. Lao ones are by now.
fn plain_digit(letter: char) -> char {
    let zeros = ['\u{e50}', '\u{17e0}', '\u{1040}', '\u{ff10}'];
    let digit = zeros.iter().find_map(|zero| {
        let value = u32::from(letter).checked_sub(u32::from(*zero))?;
        char::from_digit(value, 10)
    });
    digit.unwrap_or(letter)
}

pub(super) fn script_of(letter: char) -> Option<Script> {
    match letter {
        '\u{e80}'..='\u{eff}' => Some(Script::Lao),
        // Thai with its vowel signs
        '\u{e01}'..='\u{e4e}' => Some(Script::Dense),
        _ if !letter.is_alphanumeric() => None,
        // Latin, Greek and Cyrillic letters, and digits
        _ if letter < '\u{590}' || ('\u{1e00}'..'\u{2000}').contains(&letter) => Some(Script::Latin),
        _ => Some(Script::Dense),
    }
}

fn push(runs: &mut Vec<Run>, script: Option<Script>, run: &mut String) {
    let Some(script) = script else { return };
    let text = std::mem::take(run);
    let terms = match script {
        Script::Latin => vec![text.clone()],
        Script::Lao => lao::syllables(&text),
        Script::Dense => pairs(&text),
    };
    runs.push(Run { script, text, terms });
}

/// Each letter with the one after it; a letter alone as it is.
fn pairs(run: &str) -> Vec<String> {
    let letters: Vec<char> = run.chars().collect();
    if letters.len() == 1 {
        return vec![run.to_owned()];
    }
    letters.iter().zip(letters.iter().skip(1)).map(|(one, next)| format!("{one}{next}")).collect()
}

/// A name as names are compared: words apart by a space, letters without spaces joined.
pub(crate) fn compared(text: &str) -> String {
    joined(&runs(text))
}

/// Runs as they are compared.
pub(super) fn joined(runs: &[Run]) -> String {
    let mut text = String::new();
    let mut before = None;
    for run in runs {
        if before.is_some() && (before == Some(Script::Latin) || run.script == Script::Latin) {
            text.push(' ');
        }
        text.push_str(&run.text);
        before = Some(run.script);
    }
    text
}

/// The terms of a text that is to be found, apart by spaces, and how its Lao sounds, syllable by syllable.
pub(crate) fn indexed(text: &str) -> (String, Vec<String>) {
    let (mut terms, mut sounds) = (Vec::new(), Vec::new());
    for run in runs(text) {
        if run.script == Script::Lao {
            sounds.extend(run.terms.iter().map(|syllable| lao::sound(syllable)));
        }
        terms.extend(run.terms);
    }
    (terms.join(" "), sounds)
}

/// Marks how something sounds, beside words as they are written.
pub(super) const SOUND: char = '\u{e000}';

/// Each sound with the one after it, as one term: one syllable alone sounds like too much, and what is
/// read of a pair is short.
pub(super) fn sound_pairs(sounds: &[String]) -> Vec<String> {
    let sounds: Vec<&String> = sounds.iter().filter(|sound| !sound.is_empty()).collect();
    let pairs = sounds.iter().zip(sounds.iter().skip(1));
    pairs.map(|(one, next)| format!("{SOUND}{one}{SOUND}{next}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<String> {
        runs(text).into_iter().flat_map(|run| run.terms).collect()
    }

    #[test]
    fn each_script_is_cut_in_its_own_way() {
        assert_eq!(cut("Police, 021-251 128"), ["police", "021", "251", "128"]);
        assert_eq!(cut("Đường dây nóng"), ["duong", "day", "nong"]);
        assert_eq!(cut("ຕໍາຫຼວດ໑໑໙໑"), ["ຕຳ", "ຫຼວດ", "1191"]);
        assert_eq!(cut("ตำรวจ"), ["ตำ", "ำร", "รว", "วจ"]);
        assert_eq!(cut("人口贩卖"), ["人口", "口贩", "贩卖"]);
        assert_eq!(cut("水"), ["水"]);
        assert_eq!(cut("โทร๑๓๐๐ １３６２"), ["โท", "ทร", "1300", "1362"]);
        assert!(cut(" ?! ").is_empty());
    }

    #[test]
    fn how_lao_sounds_stands_beside_it() {
        let (terms, sounds) = indexed("ຕຳຫຼວດ police");
        assert_eq!(terms, "ຕຳ ຫຼວດ police");
        assert_eq!(sounds, lao::sounds("tamluat"));
        assert_eq!(sound_pairs(&sounds), [format!("{SOUND}tam{SOUND}luat")]);
    }
}
