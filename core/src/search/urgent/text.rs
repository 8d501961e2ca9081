//! What a person typed, word by word or letter by letter, as phrases are held against it.

use super::super::lao;
use super::super::latin::unmarked;
use super::super::terms::{Script, is_left_out, script_of};

/// Longer text is cut off: a page of a small book.
const TEXT_MAX: usize = 4_000;

/// A word, or a letter of a script that has no spaces between words.
#[derive(Debug)]
pub(super) enum Unit {
    /// A word in Latin letters; digits too.
    Word(Word),
    /// A letter of Lao, Thai, Chinese; or a picture, which stands alone.
    Letter(char),
}

/// A word in Latin letters.
#[derive(Debug, Default)]
pub(super) struct Word {
    /// Small and without marks.
    pub(super) plain: String,
    /// With its marks.
    pub(super) marked: String,
    /// What it was meant for, if it is misspelt.
    pub(super) meant: Option<String>,
}

/// What stands between two units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Break {
    None,
    Space,
    /// The end of a sentence, or of a part of it.
    Stop,
}

/// A text in units.
#[derive(Debug)]
pub(super) struct Text {
    pub(super) units: Vec<Unit>,
    /// Before each unit, and after the last.
    pub(super) breaks: Vec<Break>,
}

impl Text {
    pub(super) fn of(text: &str) -> Self {
        let mut cut = Self { units: Vec::new(), breaks: Vec::new() };
        let text: String = text.chars().take(TEXT_MAX).collect();
        let mut before = Break::Stop;
        let mut in_word = false;
        for letter in lao::normalised(&text).chars().flat_map(char::to_lowercase) {
            if is_left_out(letter) {
                continue;
            }
            let script = if is_picture(letter) { Some(Script::Dense) } else { script_of(letter) };
            match script {
                None => before = before.max(between(letter)),
                Some(Script::Latin) => {
                    if !(in_word && before == Break::None) {
                        cut.push(Unit::Word(Word::default()), &mut before);
                    }
                    if let Some(Unit::Word(word)) = cut.units.last_mut() {
                        word.plain.push(unmarked(letter));
                        word.marked.push(letter);
                    }
                }
                Some(_) => cut.push(Unit::Letter(letter), &mut before),
            }
            in_word = script == Some(Script::Latin);
        }
        cut.breaks.push(Break::Stop);
        cut
    }

    fn push(&mut self, unit: Unit, before: &mut Break) {
        self.units.push(unit);
        self.breaks.push(std::mem::replace(before, Break::None));
    }

    /// How its Latin words sound to who reads Lao.
    pub(super) fn sounds(&self) -> Self {
        let mut sounds = Self { units: Vec::new(), breaks: Vec::new() };
        for (unit, before) in self.units.iter().zip(&self.breaks) {
            let Unit::Word(word) = unit else { continue };
            let mut before = *before;
            for plain in lao::sounds(&word.plain).into_iter().filter(|sound| !sound.is_empty()) {
                sounds.push(Unit::Word(Word { plain, ..Word::default() }), &mut before);
            }
        }
        sounds.breaks.push(Break::Stop);
        sounds
    }

    /// Whether a sentence begins or ends before a unit. Where words have no spaces between them, a
    /// space ends a part of a sentence.
    pub(super) fn is_edge(&self, at: usize) -> bool {
        let around =
            || [at.checked_sub(1), Some(at)].into_iter().flatten().filter_map(|at| self.units.get(at));
        match self.breaks.get(at) {
            None | Some(Break::Stop) => true,
            Some(Break::Space) => around().any(|unit| matches!(unit, Unit::Letter(_))),
            Some(Break::None) => {
                around().any(|unit| matches!(unit, Unit::Letter(letter) if is_picture(*letter)))
            }
        }
    }
}

/// What a sign that is no letter parts.
fn between(sign: char) -> Break {
    match sign {
        '.' | ',' | ';' | ':' | '!' | '?' | '\n' | '…' | '。' | '，' | '！' | '？' | '、' => {
            Break::Stop
        }
        _ => Break::Space,
    }
}

/// Pictures that people type: 🆘.
pub(super) fn is_picture(letter: char) -> bool {
    matches!(letter, '\u{2600}'..='\u{27bf}' | '\u{1f000}'..='\u{1faff}')
}
