//! What people type in danger.

mod find;
mod phrase;
mod text;

use std::collections::HashMap;

use rusqlite::{Connection, params};

use self::find::{Match, beginnings, stands, told};
use self::phrase::{ENDING, MARKED, OR, WITH, is_sign};
use self::text::{Text, Unit, Word};
use super::latin::distance;
use super::said::said;
use crate::model::{Record, Urgent};

/// The end of a language tag whose phrases are Lao in Latin letters: they are known by their sound.
const IN_LATIN: &str = "-Latn";

/// Adds the phrases of a danger, in every language.
pub(super) fn add(connection: &Connection, publisher: &str, danger: &Urgent) -> rusqlite::Result<()> {
    for (language, phrases) in &danger.typed {
        for phrase in phrases {
            let latin = language.ends_with(IN_LATIN);
            let kept = if latin { phrase::sounding(phrase) } else { phrase::written(phrase) };
            for phrase in kept {
                write(connection, &danger.id, &phrase)?;
            }
        }
    }
    if danger.typed.is_empty() { add_older(connection, publisher, danger) } else { Ok(()) }
}

/// Editions before schema 1.3 have the phrases among the words, of the languages that are held.
fn add_older(connection: &Connection, publisher: &str, danger: &Urgent) -> rusqlite::Result<()> {
    let message = crate::model::message("urgent", &danger.id);
    let mut words =
        connection.prepare_cached("SELECT source FROM word WHERE publisher = ?1 AND message = ?2")?;
    let mut rows = words.query(params![publisher, message])?;
    while let Some(row) = rows.next()? {
        let said = said(row.get_ref(0)?.as_str()?);
        let written = said.value.split('|').flat_map(phrase::written);
        let latin = said.attributes.iter().flat_map(|(_, text)| text.split('|'));
        for phrase in written.chain(latin.flat_map(phrase::sounding)) {
            write(connection, &danger.id, &phrase)?;
        }
    }
    Ok(())
}

fn write(connection: &Connection, danger: &str, phrase: &str) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO urgent_phrase (phrase, record) VALUES (?1, ?2)")?
        .execute([phrase, danger])?;
    if phrase.starts_with(phrase::SOUND) {
        return Ok(());
    }
    let words = phrase.split(' ').filter(|token| !is_sign(token)).flat_map(|token| token.split([OR, WITH]));
    for word in words.filter(|word| !word.contains(phrase::is_dense)) {
        let (word, _) = word.split_once(MARKED).unwrap_or((word, ""));
        // a misspelt word has an ending too
        let endings: &[&str] = if word.ends_with(ENDING) { &["", "s", "ed", "ing"] } else { &[""] };
        for ending in endings {
            connection
                .prepare_cached("INSERT OR IGNORE INTO urgent_word (word) VALUES (?1)")?
                .execute([word.trim_end_matches(ENDING).to_owned() + ending])?;
        }
    }
    Ok(())
}

/// The dangers that a query tells of, the one that kills first at the front.
pub(crate) fn urgent(connection: &Connection, query: &str) -> rusqlite::Result<Vec<String>> {
    let mut text = Text::of(query);
    correct(connection, &mut text)?;
    let mut found: Vec<(u8, String)> = Vec::new();
    for (text, sound) in [(&text, false), (&text.sounds(), true)] {
        for danger in told(&matches(connection, text, sound)?) {
            if !found.iter().any(|(_, known)| known == danger) {
                found.push((rank(connection, danger)?, danger.to_owned()));
            }
        }
    }
    found.sort();
    Ok(found.into_iter().map(|(_, danger)| danger).collect())
}

/// Every phrase that stands in a text, asked for by its beginning: once for all places of one.
fn matches(connection: &Connection, text: &Text, sound: bool) -> rusqlite::Result<Vec<Match>> {
    let mut matches = Vec::new();
    let mut statement = connection.prepare_cached(
        "SELECT phrase, record FROM urgent_phrase WHERE phrase >= ?1 AND phrase < ?1 || x'f48fbfbf'",
    )?;
    for (beginning, places) in beginnings(text, sound) {
        let mut rows = statement.query([beginning])?;
        while let Some(row) = rows.next()? {
            let (phrase, danger) = (row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?);
            let stands = places.iter().filter_map(|at| stands(phrase, text, *at));
            matches.extend(stands.map(|parts| Match { danger: danger.to_owned(), parts }));
        }
    }
    Ok(matches)
}

fn rank(connection: &Connection, danger: &str) -> rusqlite::Result<u8> {
    let mut statement = connection.prepare_cached(
        "SELECT body FROM record WHERE kind = 'urgent' AND id = ?1
         AND publisher = (SELECT value FROM state WHERE name = 'home')",
    )?;
    let mut rows = statement.query([danger])?;
    let Some(row) = rows.next()? else { return Ok(u8::MAX) };
    let record = Record::read("urgent", &mut serde_json::Deserializer::from_str(row.get_ref(0)?.as_str()?));
    Ok(match record {
        Some(Ok(Record::Urgent(danger))) => danger.rank,
        _ => u8::MAX,
    })
}

/// Reads misspelt words as they stand in phrases; a word that the content has is none.
fn correct(connection: &Connection, text: &mut Text) -> rusqlite::Result<()> {
    let mut known = connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM term WHERE term = ?1)")?;
    let mut words = Words { connection, by_letter: HashMap::new() };
    let mut meant: HashMap<String, Option<String>> = HashMap::new();
    for unit in &mut text.units {
        let Unit::Word(Word { plain, meant: alike, .. }) = unit else { continue };
        if !meant.contains_key(plain) {
            let found = match words.alike(plain)? {
                Some(_) if known.query_row([&*plain], |row| row.get(0))? => None,
                found => found,
            };
            meant.insert(plain.clone(), found);
        }
        *alike = meant.get(plain).cloned().flatten();
    }
    Ok(())
}

/// The words of phrases, read once for each letter that they begin with.
struct Words<'a> {
    connection: &'a Connection,
    by_letter: HashMap<char, Vec<String>>,
}

impl Words<'_> {
    /// The word that a misspelt one is nearest to; none if it is one itself.
    fn alike(&mut self, word: &str) -> rusqlite::Result<Option<String>> {
        let (Some(most), Some(first)) = (mistakes(word), word.chars().next()) else { return Ok(None) };
        if !self.by_letter.contains_key(&first) {
            let words = self.beginning(first)?;
            self.by_letter.insert(first, words);
        }
        let words = self.by_letter.get(&first).map_or(&[][..], Vec::as_slice);
        let far = words.iter().filter_map(|known| Some((distance(word, known, most)?, known)));
        Ok(far.min().filter(|(far, _)| *far > 0).map(|(_, known)| known.clone()))
    }

    fn beginning(&self, first: char) -> rusqlite::Result<Vec<String>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT word FROM urgent_word WHERE word >= ?1 AND word < ?1 || x'f48fbfbf'")?;
        let words = statement.query_map([first.to_string()], |row| row.get(0))?;
        words.collect()
    }
}

/// How many letters may be wrong in a word of this length; none in a short one.
pub(super) fn mistakes(word: &str) -> Option<usize> {
    match word.chars().count() {
        0..=3 => None,
        4..=7 => Some(1),
        _ => Some(2),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::model::Need;

    /// A database with these dangers: id, rank, phrases of one language.
    fn dangers(dangers: &[(&str, u8, &str)]) -> Connection {
        let connection = Connection::open_in_memory().unwrap();
        connection
            .execute_batch(
                "CREATE TABLE record (publisher TEXT, kind TEXT, id TEXT, body TEXT);
                 CREATE TABLE state (name TEXT, value TEXT);
                 INSERT INTO state VALUES ('home', 'one');
                 CREATE TABLE word (publisher TEXT, message TEXT, source TEXT);
                 CREATE TABLE term (term TEXT PRIMARY KEY);
                 CREATE TABLE urgent_phrase (phrase TEXT, record TEXT, PRIMARY KEY (phrase, record));
                 CREATE TABLE urgent_word (word TEXT PRIMARY KEY);",
            )
            .unwrap();
        for (id, rank, phrases) in dangers {
            let phrases = phrases.split('|').map(|phrase| phrase.trim().to_owned()).collect();
            let danger = Urgent {
                id: (*id).to_owned(),
                rank: *rank,
                needs: vec![Need::Police],
                typed: BTreeMap::from([("xx".to_owned(), phrases)]),
            };
            add(&connection, "one", &danger).unwrap();
            let body = serde_json::to_string(&danger).unwrap();
            connection.execute("INSERT INTO record VALUES ('one', 'urgent', ?1, ?2)", [*id, &body]).unwrap();
        }
        connection
    }

    fn told_by(connection: &Connection, text: &str) -> Vec<String> {
        urgent(connection, text).unwrap()
    }

    #[test]
    fn a_phrase_leaves_room_for_words_between_its_own() {
        let held = dangers(&[("locked", 1, "lock~ … me/us | ຢຶດ … passport | ບໍ່ໃຫ້ … ອອກ")]);
        for text in [
            "they locked all of us",
            "madam LOCKS me in",
            "ຢຶດ passport",
            "ຢຶດເອົາ passport ຂ້ອຍ",
            "ເຂົາບໍ່ໃຫ້ພວກເຮົາອອກ",
        ] {
            assert_eq!(told_by(&held, text), ["locked"], "{text}");
        }
        for text in [
            "the locksmithery and me",
            "lock the door. give me the key",
            "lock the old door at night when it rains for me",
            "",
        ] {
            assert!(told_by(&held, text).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_phrase_may_stand_at_the_edge_of_a_sentence_alone() {
        let held = dangers(&[("danger", 1, "help me\" | \"ຊ່ວຍ\" | ช่วยหนู\" | 🆘")]);
        for text in ["please help me", "help me!! boss is here", "ຊ່ວຍ", "ช่วยหนู นายขัง", "we are here 🆘 now"]
        {
            assert_eq!(told_by(&held, text), ["danger"], "{text}");
        }
        for text in ["help me with a visa", "ຊ່ວຍຫາວຽກ", "ช่วยหนูหางาน"]
        {
            assert!(told_by(&held, text).is_empty(), "{text}");
        }
    }

    #[test]
    fn what_kills_first_stands_first_and_the_longer_phrase_wins() {
        let held = dangers(&[
            ("arrested", 3, "arrested"),
            ("hurt", 1, "not breathing | bị =bắn"),
            ("sold", 4, "bị bán"),
            ("suicide", 2, "want to kill myself"),
            ("threatened", 2, "want to kill"),
        ]);
        assert_eq!(told_by(&held, "they arrested him and he is not breathing"), ["hurt", "arrested"]);
        assert_eq!(told_by(&held, "i want to kill myself"), ["suicide"]);
        assert_eq!(told_by(&held, "i want to kill myself, they want to kill me"), ["suicide", "threatened"]);
        // without marks it may be either: only the one that asks for none is told
        assert_eq!(told_by(&held, "bi ban sang trung quoc"), ["sold"]);
        assert_eq!(told_by(&held, "bị bắn"), ["hurt", "sold"]);
    }

    #[test]
    fn a_long_story_is_read_to_its_end() {
        let held = dangers(&[("locked", 1, "ຖືກຂັງ | locked in")]);
        for cry in ["ຖືກຂັງ", "locked in", "lokced in"] {
            let story = "ຂ້ອຍມາເຮັດວຽກ i came to work ".repeat(130) + cry;
            assert!(story.chars().count() > 3_500);
            assert_eq!(told_by(&held, &story), ["locked"], "{cry}");
        }
    }

    #[test]
    fn an_older_edition_has_its_phrases_among_the_words() {
        let held = dangers(&[]);
        let source = "urgent-locked = ຖືກຂັງ | ໜີບໍ່ໄດ້\n    .latin = thuek khang\n";
        held.execute("INSERT INTO word VALUES ('one', 'urgent-locked', ?1)", [source]).unwrap();
        let older = r#"{"id":"locked","needs":["police"]}"#;
        let danger: Urgent = serde_json::from_str(older).unwrap();
        add(&held, "one", &danger).unwrap();
        for text in ["ຖືກຂັງ", "theuk khang"] {
            assert_eq!(told_by(&held, text), ["locked"], "{text}");
        }
    }
}
