//! A query as FTS5 expressions, the most exact first.

use rusqlite::{Connection, OptionalExtension};

use super::lao;
use super::latin::distance;
use super::terms::{Run, SOUND, Script, Typed, sound_pairs};
use super::urgent::mistakes;

/// How exactly an expression is what was typed; the exact stand first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tier {
    /// All words, and what has no spaces as it stands.
    Strict,
    /// Lao in Latin letters, as it sounds, all of it together.
    Sound,
    /// All terms, wherever they stand.
    Loose,
    /// Some of its sounds, where most words are no others.
    Sounds,
    /// Some terms.
    Some,
    /// Some of its sounds.
    SomeSound,
}

/// What FTS5 is asked.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Expression {
    /// How exactly it is what was typed.
    pub(crate) tier: Tier,
    /// The column of names, and that of texts.
    columns: [&'static str; 2],
    terms: String,
    /// How many entries are read for its terms.
    reads: i64,
}

impl Expression {
    fn of(tier: Tier, columns: [&'static str; 2], joint: &str, terms: &[Term]) -> Option<Self> {
        let terms = terms.get(..TERMS_MAX).unwrap_or(terms);
        let words: Vec<&str> = terms.iter().map(|term| term.text.as_str()).collect();
        let reads = terms.iter().map(|term| term.reads).sum();
        (!words.is_empty()).then(|| Self { tier, columns, terms: words.join(joint), reads })
    }

    /// Wherever the terms stand.
    pub(crate) fn anywhere(&self) -> String {
        let [name, body] = self.columns;
        format!("{{{name} {body}}} : ({})", self.terms)
    }

    /// Whether its terms have so many entries that weighing them would take too long.
    pub(crate) fn is_heavy(&self) -> bool {
        self.reads > READ_MAX
    }

    /// Only where they stand in names.
    pub(crate) fn in_names(&self) -> String {
        format!("{} : ({})", self.columns[0], self.terms)
    }
}

const WORDS: [&str; 2] = ["name", "body"];
const SOUNDS: [&str; 2] = ["name_sound", "body_sound"];

/// A term, or several as one.
#[derive(Clone)]
struct Term {
    text: String,
    /// How many entries have it, at most.
    count: i64,
    /// How many entries are read for it.
    reads: i64,
}

impl Term {
    fn phrase(terms: &[(&str, i64)]) -> Self {
        let words: Vec<&str> = terms.iter().map(|(term, _)| *term).collect();
        Self {
            text: quoted(&words.join(" ")),
            count: terms.iter().map(|(_, count)| *count).min().unwrap_or(0),
            reads: terms.iter().map(|(_, count)| *count).sum(),
        }
    }
}

/// A query, ready to be asked.
#[derive(Debug, Default)]
pub(crate) struct Query {
    /// The expressions, the most exact first.
    pub(crate) expressions: Vec<Expression>,
    /// Words that were read as others, with those.
    pub(crate) near: Vec<(String, String)>,
}

/// A term that more than one of so many entries has says little.
const COMMON_SHARE: i64 = 6;
/// In a small content nothing is common.
const COMMON_LEAST: i64 = 40;
/// The most terms that are asked at once.
const TERMS_MAX: usize = 12;
/// The most words that a misspelt one is read as.
const ALIKE_MAX: usize = 4;
/// The most entries that the terms of one expression may have together to be weighed, for each of them
/// is read. Where any term will do, the rarest are asked alone then, for they say most. The real content
/// is far from it.
const READ_MAX: i64 = 6_000;

impl Query {
    /// Reads what a person typed.
    pub(crate) fn read(connection: &Connection, typed: &Typed) -> rusqlite::Result<Self> {
        // they are numbered from 1 on: the last number is how many there are
        let entries: i64 = connection
            .prepare_cached("SELECT coalesce(max(id), 0) FROM entry")?
            .query_row([], |row| row.get(0))?;
        let common = (entries / COMMON_SHARE).max(COMMON_LEAST);
        let mut query = Self::default();
        let (mut strict, mut loose, mut some) = (Vec::new(), Vec::new(), Vec::new());
        let parts = parts(&typed.runs);
        let alone = parts.len() == 1;
        for part in parts {
            match part {
                // a digit beside words counts something: it begins too many numbers
                Part::Number(number) if number.len() == 1 && !alone => {
                    some.push(Term { count: 0, ..Term::phrase(&[(&number, count(connection, &number)?)]) });
                }
                Part::Number(number) => {
                    let reads = beginning(connection, &number)?;
                    let begins = Term { text: format!("{}*", quoted(&number)), count: 0, reads };
                    strict.push(begins.clone());
                    loose.push(begins.clone());
                    some.push(begins);
                }
                Part::Word(word) => {
                    let term = query.word(connection, &word)?;
                    strict.push(term.clone());
                    loose.push(term.clone());
                    some.push(term);
                }
                Part::Phrase(script, terms) => {
                    let counts = terms.iter().map(|term| count(connection, term));
                    let counts = counts.collect::<Result<Vec<_>, _>>()?;
                    let terms: Vec<(&str, i64)> = terms.iter().map(String::as_str).zip(counts).collect();
                    match script {
                        Script::Lao => some.extend(neighbours(&terms)),
                        // its terms are neighbours already
                        _ => some.extend(terms.iter().map(|term| Term::phrase(&[*term]))),
                    }
                    for word in words_of(script, &terms) {
                        strict.push(Term::phrase(&word));
                        loose.extend(word.iter().map(|term| Term::phrase(&[*term])));
                    }
                }
            }
        }
        query.ask(Tier::Strict, " AND ", &telling(strict, common));
        query.ask(Tier::Loose, " AND ", &telling(loose, common));
        // the rarest say most
        let mut terms = telling(some, common);
        terms.sort_by_key(|term| term.count);
        query.ask(Tier::Some, " OR ", within(&terms));
        query.sounds(connection, &typed.runs)?;
        query.expressions.sort_by_key(|expression| expression.tier);
        // one word alone is the same in all tiers
        query
            .expressions
            .dedup_by(|next, before| next.columns == before.columns && next.terms == before.terms);
        Ok(query)
    }

    fn ask(&mut self, tier: Tier, joint: &str, terms: &[Term]) {
        self.expressions.extend(Expression::of(tier, WORDS, joint, terms));
    }

    /// A word, or its beginning; or what it may have been meant for.
    fn word(&mut self, connection: &Connection, word: &str) -> rusqlite::Result<Term> {
        let found = count(connection, word)?;
        let begins = beginning(connection, word)?;
        if begins > 0 || mistakes(word).is_none() || is_spoken(connection, word)? {
            let prefix = if word.chars().count() > 2 { "*" } else { "" };
            return Ok(Term { text: format!("{}{prefix}", quoted(word)), count: found, reads: begins });
        }
        let alike = alike(connection, word)?;
        if alike.is_empty() {
            return Ok(Term::phrase(&[(word, 0)]));
        }
        let count = alike.iter().map(|(_, count)| count).sum();
        self.near.extend(alike.first().map(|(near, _)| (word.to_owned(), near.clone())));
        let words: Vec<String> = alike.iter().map(|(word, _)| quoted(word)).collect();
        Ok(Term { text: format!("({})", words.join(" OR ")), count, reads: count })
    }

    /// Lao in Latin letters, or misspelt: all of it together, else whichever parts.
    fn sounds(&mut self, connection: &Connection, runs: &[Run]) -> rusqlite::Result<()> {
        let words: Vec<&Run> =
            runs.iter().filter(|run| run.script == Script::Latin && !is_number(&run.text)).collect();
        let lao: Vec<&Run> = runs.iter().filter(|run| run.script == Script::Lao).collect();
        let written =
            if words.is_empty() { lao.iter().flat_map(|run| &run.terms).collect() } else { Vec::new() };
        let mut unknown = 0;
        for term in words.iter().map(|run| &run.text).chain(written) {
            unknown += usize::from(count(connection, term)? == 0);
        }
        // what the content has is read as it stands
        if unknown == 0 {
            return Ok(());
        }
        let of_words: Vec<String> = words.iter().flat_map(|run| lao::sounds(&run.text)).collect();
        let of_lao = |run: &&Run| run.terms.iter().map(|syllable| lao::sound(syllable)).collect();
        let spoken: Vec<Vec<String>> =
            if words.is_empty() { lao.iter().map(of_lao).collect() } else { vec![of_words] };
        let (mut together, mut pairs) = (Vec::new(), Vec::new());
        for sounds in &spoken {
            let parts = sound_pairs(sounds);
            let counts = parts.iter().map(|pair| count(connection, pair)).collect::<Result<Vec<_>, _>>()?;
            let parts: Vec<(&str, i64)> = parts.iter().map(String::as_str).zip(counts).collect();
            together.extend(Some(Term::phrase(&parts)).filter(|_| !parts.is_empty()));
            pairs.extend(parts.iter().map(|pair| Term::phrase(&[*pair])));
        }
        if together.iter().all(|term| term.count > 0) {
            self.expressions.extend(Expression::of(Tier::Sound, SOUNDS, " AND ", &together));
        }
        pairs.retain(|pair| pair.count > 0);
        pairs.sort_by_key(|pair| pair.count);
        let tier = if words.len() > 1 && unknown > 1 { Tier::Sounds } else { Tier::SomeSound };
        self.expressions.extend(Expression::of(tier, SOUNDS, " OR ", within(&pairs)));
        Ok(())
    }
}

enum Part {
    Number(String),
    Word(String),
    Phrase(Script, Vec<String>),
}

/// Groups of digits one after the other are one number.
fn parts(runs: &[Run]) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for run in runs {
        match (run.script, parts.last_mut()) {
            (Script::Latin, Some(Part::Number(number))) if is_number(&run.text) => number.push_str(&run.text),
            (Script::Latin, _) if is_number(&run.text) => parts.push(Part::Number(run.text.clone())),
            (Script::Latin, _) => parts.push(Part::Word(run.text.clone())),
            (script, _) => parts.push(Part::Phrase(script, run.terms.clone())),
        }
    }
    for part in &mut parts {
        if let Part::Number(number) = part {
            // 00856 and 0 before a number stand in its place in no list
            let trimmed = number.trim_start_matches('0');
            if !trimmed.is_empty() {
                *number = trimmed.to_owned();
            }
        }
    }
    parts
}

/// Each term with the one after it, which say more together than each alone.
fn neighbours(terms: &[(&str, i64)]) -> Vec<Term> {
    if terms.len() == 1 {
        return vec![Term::phrase(terms)];
    }
    let pair = |pair: &[(&str, i64)]| {
        let term = Term::phrase(pair);
        // together they are rarer than each
        Term { count: term.count / 2, ..term }
    };
    terms.windows(2).map(pair).collect()
}

/// The parts of what has no spaces. A pair of letters that the content has nowhere, between pairs that
/// it has, is where two words meet.
fn words_of<'a>(script: Script, terms: &[(&'a str, i64)]) -> Vec<Vec<(&'a str, i64)>> {
    let known = |place: usize| terms.get(place).is_some_and(|(_, count)| *count > 0);
    let meet = |place: usize| {
        script == Script::Dense && !known(place) && place > 0 && known(place - 1) && known(place + 1)
    };
    let mut words = vec![Vec::new()];
    for (place, term) in terms.iter().enumerate() {
        match words.last_mut() {
            Some(_) if meet(place) => words.push(Vec::new()),
            Some(word) => word.push(*term),
            None => {}
        }
    }
    words
}

fn is_number(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The terms that say something; all, if none does.
fn telling(terms: Vec<Term>, common: i64) -> Vec<Term> {
    let telling: Vec<Term> = terms.iter().filter(|term| term.count <= common).cloned().collect();
    if telling.is_empty() { terms } else { telling }
}

/// The first terms that are not too many entries to read; the first in any case.
fn within(terms: &[Term]) -> &[Term] {
    let mut reads = 0;
    let fits = terms.iter().take_while(|term| {
        reads += term.reads;
        reads <= READ_MAX
    });
    let fits = fits.count().max(1);
    terms.get(..fits).unwrap_or(terms)
}

/// A string of FTS5: quotes are doubled.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

fn count(connection: &Connection, term: &str) -> rusqlite::Result<i64> {
    let count = connection
        .prepare_cached("SELECT count FROM term WHERE term = ?1")?
        .query_row([term], |row| row.get(0))
        .optional()?;
    Ok(count.unwrap_or(0))
}

/// How many entries have a word that begins so, each of these words counted.
fn beginning(connection: &Connection, word: &str) -> rusqlite::Result<i64> {
    connection
        .prepare_cached(
            "SELECT coalesce(sum(count), 0) FROM term WHERE term >= ?1 AND term < ?1 || x'f48fbfbf'",
        )?
        .query_row([word], |row| row.get(0))
}

/// Whether the content has Lao that sounds so: then it is no other word misspelt.
fn is_spoken(connection: &Connection, word: &str) -> rusqlite::Result<bool> {
    let sounds = lao::sounds(word);
    let mut pairs = sound_pairs(&sounds);
    if let ([sound], []) = (sounds.as_slice(), pairs.as_slice()) {
        pairs.push(format!("{SOUND}{sound}{SOUND}"));
    }
    for pair in &pairs {
        if beginning(connection, pair)? == 0 {
            return Ok(false);
        }
    }
    Ok(!pairs.is_empty())
}

/// Words of the content that a misspelt one may have been meant for, the nearest first.
fn alike(connection: &Connection, word: &str) -> rusqlite::Result<Vec<(String, i64)>> {
    let Some(most) = mistakes(word) else { return Ok(Vec::new()) };
    let first: String = word.chars().take(1).collect();
    let mut statement = connection
        .prepare_cached("SELECT term, count FROM term WHERE term >= ?1 AND term < ?1 || x'f48fbfbf'")?;
    let mut rows = statement.query([first])?;
    let mut alike: Vec<(usize, i64, String)> = Vec::new();
    while let Some(row) = rows.next()? {
        let term = row.get_ref(0)?.as_str()?;
        if let Some(far) = distance(word, term, most) {
            alike.push((far, row.get(1)?, term.to_owned()));
        }
    }
    alike.sort_by(|a, b| (a.0, -a.1, &a.2).cmp(&(b.0, -b.1, &b.2)));
    let nearest = alike.first().map_or(0, |(far, ..)| *far);
    let nearest = alike.into_iter().filter(|(far, ..)| *far == nearest);
    Ok(nearest.take(ALIKE_MAX).map(|(_, count, term)| (term, count)).collect())
}
