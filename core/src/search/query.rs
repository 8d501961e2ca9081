//! A query as FTS5 expressions, the most exact first.

use rusqlite::{Connection, OptionalExtension};

use super::lao;
use super::latin::distance;
use super::terms::{Run, Script, Typed};
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
}

impl Expression {
    /// Wherever the terms stand.
    pub(crate) fn anywhere(&self) -> String {
        let [name, body] = self.columns;
        format!("{{{name} {body}}} : ({})", self.terms)
    }

    /// Only where they stand in names.
    pub(crate) fn in_names(&self) -> String {
        format!("{} : ({})", self.columns[0], self.terms)
    }
}

const WORDS: [&str; 2] = ["name", "body"];
const SOUNDS: [&str; 2] = ["name_sound", "body_sound"];

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
/// The most entries that the terms of one expression may have together, as each of them is read: in a
/// large content the rarest terms are asked alone, for they say most.
const READ_MAX: i64 = 16_000;

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
        for part in parts(&typed.runs) {
            match part {
                Part::Number(number) => {
                    strict.push((format!("{}*", quoted(&number)), 0));
                    loose.push((format!("{}*", quoted(&number)), 0));
                    some.push((format!("{}*", quoted(&number)), 0));
                }
                Part::Word(word) => {
                    let (expression, count) = query.word(connection, &word)?;
                    strict.push((expression.clone(), count));
                    loose.push((expression.clone(), count));
                    some.push((expression, count));
                }
                Part::Phrase(script, terms) => {
                    let mut counts = Vec::new();
                    for term in &terms {
                        let count = count(connection, term)?;
                        counts.push(count);
                        loose.push((quoted(term), count));
                    }
                    match script {
                        Script::Lao => some.extend(neighbours(&terms, &counts)),
                        // its terms are neighbours already
                        _ => some.extend(terms.iter().map(|term| quoted(term)).zip(counts.iter().copied())),
                    }
                    strict.push((quoted(&terms.join(" ")), counts.iter().copied().min().unwrap_or(0)));
                }
            }
        }
        query.ask(Tier::Strict, " AND ", &telling(strict, common));
        query.ask(Tier::Loose, " AND ", &telling(loose, common));
        // the rarest say most
        let mut terms = telling(some, common);
        terms.sort_by_key(|(_, count)| *count);
        query.ask(Tier::Some, " OR ", within(&terms, READ_MAX));
        query.sounds(connection, &typed.runs)?;
        query.expressions.sort_by_key(|expression| expression.tier);
        // one word alone is the same in all tiers
        query
            .expressions
            .dedup_by(|next, before| next.columns == before.columns && next.terms == before.terms);
        Ok(query)
    }

    fn ask(&mut self, tier: Tier, joint: &str, terms: &[(String, i64)]) {
        let terms: Vec<&str> = terms.iter().take(TERMS_MAX).map(|(term, _)| term.as_str()).collect();
        if !terms.is_empty() {
            self.expressions.push(Expression { tier, columns: WORDS, terms: terms.join(joint) });
        }
    }

    /// A word, or its beginning; or what it may have been meant for.
    fn word(&mut self, connection: &Connection, word: &str) -> rusqlite::Result<(String, i64)> {
        let found = count(connection, word)?;
        let begins: bool = connection
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM term WHERE term >= ?1 AND term < ?1 || x'f48fbfbf')",
            )?
            .query_row([word], |row| row.get(0))?;
        if found > 0 || begins || mistakes(word).is_none() {
            let prefix = if word.chars().count() > 2 { "*" } else { "" };
            return Ok((format!("{}{prefix}", quoted(word)), found));
        }
        let alike = alike(connection, word)?;
        if alike.is_empty() {
            return Ok((quoted(word), 0));
        }
        let count = alike.iter().map(|(_, count)| count).sum();
        self.near.extend(alike.first().map(|(near, _)| (word.to_owned(), near.clone())));
        let words: Vec<String> = alike.iter().map(|(word, _)| quoted(word)).collect();
        Ok((format!("({})", words.join(" OR ")), count))
    }

    /// Lao in Latin letters: all of it together, else whichever words.
    fn sounds(&mut self, connection: &Connection, runs: &[Run]) -> rusqlite::Result<()> {
        let mut all = Vec::new();
        let mut unknown = 0;
        for run in runs.iter().filter(|run| run.script == Script::Latin && !is_number(&run.text)) {
            let sounds: Vec<String> =
                lao::sounds(&run.text).into_iter().filter(|sound| !sound.is_empty()).collect();
            unknown += usize::from(count(connection, &run.text)? == 0);
            all.extend(sounds);
        }
        // words that the content has are read as they stand, and so is one syllable
        if unknown == 0 || all.len() < 2 {
            return Ok(());
        }
        let together = quoted(&all.join(" "));
        self.expressions.push(Expression { tier: Tier::Sound, columns: SOUNDS, terms: together });
        let counts = vec![0; all.len()];
        let pairs: Vec<String> =
            neighbours(&all, &counts).into_iter().map(|(pair, _)| pair).take(TERMS_MAX).collect();
        let tier = if unknown > 1 { Tier::Sounds } else { Tier::SomeSound };
        self.expressions.push(Expression { tier, columns: SOUNDS, terms: pairs.join(" OR ") });
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
fn neighbours(terms: &[String], counts: &[i64]) -> Vec<(String, i64)> {
    if let ([term], [count]) = (terms, counts) {
        return vec![(quoted(term), *count)];
    }
    let pairs = terms.iter().zip(terms.iter().skip(1));
    let rarer = counts.iter().zip(counts.iter().skip(1)).map(|(one, next)| *one.min(next));
    // together they are rarer than each
    pairs.zip(rarer).map(|((one, next), count)| (quoted(&format!("{one} {next}")), count / 2)).collect()
}

fn is_number(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The terms that say something; all, if none does.
fn telling(terms: Vec<(String, i64)>, common: i64) -> Vec<(String, i64)> {
    let telling: Vec<(String, i64)> = terms.iter().filter(|(_, count)| *count <= common).cloned().collect();
    if telling.is_empty() { terms } else { telling }
}

/// The first terms that have no more entries than these together; the first in any case.
fn within(terms: &[(String, i64)], most: i64) -> &[(String, i64)] {
    let mut read = 0;
    let fits = terms.iter().take_while(|(_, count)| {
        read += count;
        read <= most
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
