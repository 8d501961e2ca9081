//! Kept phrases, held against a text.

use std::collections::BTreeMap;
use std::ops::Range;

use super::phrase::{BEGIN, END, ENDING, GAP, MARKED, OR, SOUND, WITH};
use super::text::{Break, Text, Unit};

/// What a gap may hold: three words, twelve letters of Lao or Thai, four of Chinese.
const GAP_MAX: usize = 12;
const WORD: usize = 4;
const IDEOGRAPH: usize = 3;
/// The most letters of an ending: kidnap-ping.
const ENDING_MAX: usize = 4;

/// A phrase that stands in a text.
#[derive(Debug)]
pub(super) struct Match {
    pub(super) danger: String,
    /// What it covers: all but its gaps.
    pub(super) parts: Vec<Range<usize>>,
}

/// The beginnings of phrases that may stand in a text, and where; two letters, or one and a space.
pub(super) fn beginnings(text: &Text, sound: bool) -> BTreeMap<String, Vec<usize>> {
    let mut all: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut add = |letters: [Option<char>; 2], at: usize| {
        let sign = sound.then_some(SOUND);
        all.entry(sign.into_iter().chain(letters.into_iter().flatten()).collect()).or_default().push(at);
    };
    for (at, unit) in text.units.iter().enumerate() {
        match unit {
            Unit::Word(word) => {
                for word in [Some(&word.plain), word.meant.as_ref()].into_iter().flatten() {
                    let mut letters = word.chars();
                    add([letters.next(), Some(letters.next().unwrap_or(' '))], at);
                }
            }
            Unit::Letter(letter) if super::text::is_picture(*letter) => add([Some(*letter), None], at),
            Unit::Letter(letter) => {
                add([Some(*letter), Some(' ')], at);
                if let Some(Unit::Letter(next)) = text.units.get(at + 1) {
                    add([Some(*letter), Some(*next)], at);
                }
            }
        }
    }
    all
}

/// What a kept phrase covers from a place on; none if it does not stand there.
pub(super) fn stands(phrase: &str, text: &Text, at: usize) -> Option<Vec<Range<usize>>> {
    let tokens: Vec<&str> = phrase.trim_start_matches(SOUND).split(' ').collect();
    let mut parts: Vec<Range<usize>> = std::iter::once(at..at).collect();
    follow(&tokens, text, at, at, &mut parts).then_some(parts)
}

fn follow(tokens: &[&str], text: &Text, begin: usize, at: usize, parts: &mut Vec<Range<usize>>) -> bool {
    let Some((token, rest)) = tokens.split_first() else { return true };
    match *token {
        GAP => after_gap(rest, text, begin, at, parts),
        BEGIN => text.is_edge(begin) && follow(rest, text, begin, at, parts),
        END => text.is_edge(at) && follow(rest, text, begin, at, parts),
        token => token.split(OR).any(|choice| {
            let ends = choice.split(WITH).try_fold(at, |at, word| end_of(word, text, at));
            let Some(end) = ends else { return false };
            let Some(part) = parts.last_mut() else { return false };
            let before = std::mem::replace(&mut part.end, end);
            let parts_before = parts.len();
            let follows = follow(rest, text, begin, end, parts);
            if !follows {
                parts.truncate(parts_before);
                if let Some(part) = parts.last_mut() {
                    part.end = before;
                }
            }
            follows
        }),
    }
}

fn after_gap(
    tokens: &[&str],
    text: &Text,
    begin: usize,
    mut at: usize,
    parts: &mut Vec<Range<usize>>,
) -> bool {
    let before = parts.len();
    let mut room = GAP_MAX;
    loop {
        parts.push(at..at);
        if follow(tokens, text, begin, at, parts) {
            return true;
        }
        parts.truncate(before);
        let cost = match text.units.get(at) {
            None => return false,
            Some(Unit::Word(_)) => WORD,
            Some(Unit::Letter('\u{2e80}'..)) => IDEOGRAPH,
            Some(Unit::Letter(_)) => 1,
        };
        // a gap ends with its sentence
        let stops = text.breaks.get(at) == Some(&Break::Stop);
        match room.checked_sub(cost) {
            Some(left) if !stops => room = left,
            _ => return false,
        }
        at += 1;
    }
}

/// Where a word ends that stands at a place.
fn end_of(token: &str, text: &Text, at: usize) -> Option<usize> {
    if let Unit::Word(word) = text.units.get(at)? {
        let meant = word.meant.as_deref();
        let same = match token.split_once(MARKED) {
            Some((_, marked)) => word.marked == marked,
            None => is_word(token, &word.plain) || meant.is_some_and(|meant| is_word(token, meant)),
        };
        return same.then_some(at + 1);
    }
    let mut end = at;
    for letter in token.chars() {
        match text.units.get(end) {
            Some(Unit::Letter(typed)) if *typed == letter => end += 1,
            _ => return None,
        }
    }
    Some(end)
}

fn is_word(token: &str, word: &str) -> bool {
    match token.strip_suffix(ENDING) {
        Some(stem) => word.strip_prefix(stem).is_some_and(|ending| ending.chars().count() <= ENDING_MAX),
        None => token == word,
    }
}

/// The dangers that are told of: a phrase inside a longer one of another danger tells of that one alone,
/// as `want to kill` does in `want to kill myself`.
pub(super) fn told(matches: &[Match]) -> Vec<&str> {
    let mut told: Vec<&str> = Vec::new();
    for one in matches {
        if !told.contains(&one.danger.as_str()) && !matches.iter().any(|other| is_inside(one, other)) {
            told.push(&one.danger);
        }
    }
    told
}

fn is_inside(one: &Match, other: &Match) -> bool {
    let inside = |part: &Range<usize>| {
        other.parts.iter().any(|longer| longer.start <= part.start && part.end <= longer.end)
    };
    let length = |parts: &[Range<usize>]| parts.iter().map(ExactSizeIterator::len).sum::<usize>();
    one.danger != other.danger && length(&one.parts) < length(&other.parts) && one.parts.iter().all(inside)
}
