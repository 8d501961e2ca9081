//! What people type in danger.

use rusqlite::{Connection, params};

use super::lao;
use super::latin::distance;
use super::said::said;
use super::terms::{Run, SOUND, Script, Typed, joined, runs};
use crate::model::Urgent;

/// The most words of a phrase.
const WORDS_MAX: usize = 8;

/// Adds the phrases of a danger in every language that is held.
pub(super) fn add(connection: &Connection, publisher: &str, danger: &Urgent) -> rusqlite::Result<()> {
    let message = crate::model::message("urgent", &danger.id);
    let mut words =
        connection.prepare_cached("SELECT source FROM word WHERE publisher = ?1 AND message = ?2")?;
    let mut rows = words.query(params![publisher, message])?;
    while let Some(row) = rows.next()? {
        let said = said(row.get_ref(0)?.as_str()?);
        for phrase in said.value.split('|') {
            add_phrase(connection, &danger.id, phrase)?;
        }
        for phrase in said.attributes.iter().flat_map(|(_, text)| text.split('|')) {
            let sounds = sounds_of(&runs(phrase));
            // one syllable sounds like too much
            if sounds.len() > 1 {
                write(connection, &danger.id, &format!("{SOUND}{}", sounds.join(" ")))?;
            }
        }
    }
    Ok(())
}

fn add_phrase(connection: &Connection, danger: &str, phrase: &str) -> rusqlite::Result<()> {
    let runs = runs(phrase);
    for run in runs.iter().filter(|run| run.script == Script::Latin) {
        connection
            .prepare_cached("INSERT OR IGNORE INTO urgent_word (word) VALUES (?1)")?
            .execute([&run.text])?;
    }
    let joined = joined(&runs);
    if joined.is_empty() { Ok(()) } else { write(connection, danger, &joined) }
}

fn write(connection: &Connection, danger: &str, phrase: &str) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO urgent_phrase (phrase, record) VALUES (?1, ?2)")?
        .execute([phrase, danger])?;
    Ok(())
}

fn sounds_of(runs: &[Run]) -> Vec<String> {
    let latin = runs.iter().filter(|run| run.script == Script::Latin);
    latin.flat_map(|run| lao::sounds(&run.text)).filter(|sound| !sound.is_empty()).collect()
}

/// The dangers that a query tells of, in order of id.
pub(crate) fn urgent(connection: &Connection, typed: &Typed) -> rusqlite::Result<Vec<String>> {
    let runs = typed.runs.as_slice();
    let mut phrases = phrases(runs);
    let corrected = corrected(connection, runs)?;
    if corrected != runs {
        phrases.extend(self::phrases(&corrected));
    }
    phrases.extend(sound_phrases(runs));
    let mut found = in_dense_text(connection, runs)?;
    let mut statement = connection.prepare_cached("SELECT record FROM urgent_phrase WHERE phrase = ?1")?;
    for phrase in phrases {
        let mut rows = statement.query([phrase])?;
        while let Some(row) = rows.next()? {
            found.push(row.get(0)?);
        }
    }
    found.sort();
    found.dedup();
    Ok(found)
}

/// Every run of words.
fn phrases(runs: &[Run]) -> Vec<String> {
    let mut phrases = Vec::new();
    for start in 0..runs.len() {
        for length in 1..=WORDS_MAX.min(runs.len() - start) {
            let part: Vec<Run> = runs.iter().skip(start).take(length).cloned().collect();
            phrases.push(joined(&part));
        }
    }
    phrases
}

/// What stands anywhere in text without spaces, whatever stands between its parts.
fn in_dense_text(connection: &Connection, runs: &[Run]) -> rusqlite::Result<Vec<String>> {
    let dense: Vec<Run> = runs.iter().filter(|run| run.script != Script::Latin).cloned().collect();
    let text = joined(&dense);
    let mut found = Vec::new();
    let mut begins = connection.prepare_cached(
        "SELECT phrase, record FROM urgent_phrase WHERE phrase >= ?1 AND phrase < ?1 || x'f48fbfbf'",
    )?;
    for (start, _) in text.char_indices() {
        let rest = text.get(start..).unwrap_or_default();
        // one letter alone says too little
        let Some((end, second)) = rest.char_indices().nth(1) else { break };
        let mut rows = begins.query([rest.get(..end + second.len_utf8())])?;
        while let Some(row) = rows.next()? {
            if rest.starts_with(row.get_ref(0)?.as_str()?) {
                found.push(row.get(1)?);
            }
        }
    }
    Ok(found)
}

/// How its Latin words sound to who reads Lao, in all lengths.
fn sound_phrases(runs: &[Run]) -> Vec<String> {
    let sounds = sounds_of(runs);
    let mut phrases = Vec::new();
    for start in 0..sounds.len() {
        for length in 2..=WORDS_MAX.min(sounds.len() - start) {
            let part: Vec<&str> = sounds.iter().skip(start).take(length).map(String::as_str).collect();
            phrases.push(format!("{SOUND}{}", part.join(" ")));
        }
    }
    phrases
}

/// The runs with misspelt words as they stand in phrases; a word that the content has is none.
fn corrected(connection: &Connection, runs: &[Run]) -> rusqlite::Result<Vec<Run>> {
    let mut known = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM term WHERE term = ?1) OR EXISTS (SELECT 1 FROM urgent_word WHERE word = ?1)",
    )?;
    let mut alike = connection
        .prepare_cached("SELECT word FROM urgent_word WHERE word >= ?1 AND word < ?1 || x'f48fbfbf'")?;
    let mut corrected = runs.to_vec();
    for run in corrected.iter_mut().filter(|run| run.script == Script::Latin) {
        let Some(most) = mistakes(&run.text) else { continue };
        if known.query_row([&run.text], |row| row.get(0))? {
            continue;
        }
        let first: String = run.text.chars().take(1).collect();
        let mut rows = alike.query([first])?;
        let mut best: Option<(usize, String)> = None;
        while let Some(row) = rows.next()? {
            let word: String = row.get(0)?;
            if let Some(far) = distance(&run.text, &word, most)
                && best.as_ref().is_none_or(|(least, _)| far < *least)
            {
                best = Some((far, word));
            }
        }
        if let Some((_, word)) = best {
            run.terms = vec![word.clone()];
            run.text = word;
        }
    }
    Ok(corrected)
}

/// How many letters may be wrong in a word of this length; none in a short one.
pub(super) fn mistakes(word: &str) -> Option<usize> {
    match word.chars().count() {
        0..=3 => None,
        4..=7 => Some(1),
        _ => Some(2),
    }
}
