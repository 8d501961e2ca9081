//! The index: one entry for a record in one language, made anew whenever content changes.

use std::collections::HashMap;

use rusqlite::{Connection, params};

use super::said::{Said, said};
use super::terms::{compared, indexed, runs, sound_pairs};
use super::{lao, urgent};
use crate::model::Record;

/// The kinds that are found. Sources, pictures and rules are parts of other answers.
pub(crate) const FOUND: [&str; 15] = [
    "hotline",
    "service",
    "organisation",
    "channel",
    "price",
    "law",
    "wage",
    "agency",
    "topic",
    "programme",
    "check",
    "figure",
    "place",
    "district",
    "card",
];

/// The kinds of which only the home organisation's count.
const OF_HOME: [&str; 4] = ["check", "district", "place", "urgent"];

/// Makes the index from the rows of records and words. `home` is the organisation whose pack it is.
pub(crate) fn rebuild(connection: &Connection, home: String) -> rusqlite::Result<()> {
    connection.execute_batch(
        "INSERT INTO entry_text (entry_text) VALUES ('delete-all');
         DELETE FROM entry; DELETE FROM term; DELETE FROM urgent_phrase; DELETE FROM urgent_word;",
    )?;
    let languages = languages(connection)?;
    let mut index = Index { connection, home, languages, names: HashMap::new(), next: 1 };
    // a query of many entries weighs the first: so the first of each kind come before the second
    let mut records = connection.prepare(
        "SELECT publisher, kind, id, body FROM record GROUP BY publisher, kind, id
         ORDER BY row_number() OVER (PARTITION BY kind ORDER BY publisher, id), kind",
    )?;
    let mut rows = records.query([])?;
    while let Some(row) = rows.next()? {
        let (publisher, kind): (String, String) = (row.get(0)?, row.get(1)?);
        let body = row.get_ref(3)?.as_str()?;
        let not_found = kind != "urgent" && !FOUND.contains(&kind.as_str());
        if not_found || (publisher != index.home && OF_HOME.contains(&kind.as_str())) {
            continue;
        }
        let record = Record::read(&kind, &mut serde_json::Deserializer::from_str(body)).and_then(Result::ok);
        match record {
            Some(Record::Urgent(danger)) => urgent::add(connection, &publisher, &danger)?,
            Some(record) => index.add(&publisher, &record)?,
            None => {}
        }
    }
    connection.execute_batch(
        "CREATE VIRTUAL TABLE temp.entry_term USING fts5vocab ('main', 'entry_text', 'row');
         INSERT INTO term SELECT term, doc FROM temp.entry_term;
         DROP TABLE temp.entry_term;",
    )
}

/// The languages of each publisher's words.
fn languages(connection: &Connection) -> rusqlite::Result<HashMap<String, Vec<String>>> {
    let mut all: HashMap<String, Vec<String>> = HashMap::new();
    let mut statement =
        connection.prepare("SELECT DISTINCT publisher, language FROM word ORDER BY publisher, language")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        all.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(all)
}

struct Index<'a> {
    connection: &'a Connection,
    home: String,
    languages: HashMap<String, Vec<String>>,
    /// Names of places, needs and kinds, by language and message: the home organisation's, whoever
    /// published the record.
    names: HashMap<(String, String), String>,
    next: i64,
}

/// What is found of a record in one language.
#[derive(Default)]
struct Found {
    name: String,
    body: String,
    /// What people type for it besides, and how its Lao is typed in Latin letters, as it sounds.
    also: String,
    sounds: Vec<String>,
}

impl Index<'_> {
    fn add(&mut self, publisher: &str, record: &Record) -> rusqlite::Result<()> {
        if let Record::District(district) = record {
            // its names are facts: they are the same whoever reads
            let mut found = Found { name: district.en.clone(), ..Found::default() };
            self.write(publisher, record, "en", &found)?;
            found.name = district.lo.clone().unwrap_or_default();
            return if found.name.is_empty() { Ok(()) } else { self.write(publisher, record, "lo", &found) };
        }
        for language in self.languages.get(publisher).cloned().unwrap_or_default() {
            let mut found = self.words(publisher, &language, record)?;
            if found.name.is_empty() {
                continue;
            }
            self.also(publisher, &language, record, &mut found)?;
            for message in named(record) {
                let name = self.name(&language, &message)?;
                found.body.push(' ');
                found.body.push_str(&name);
            }
            found.body.push_str(&numbers(record));
            self.write(publisher, record, &language, &found)?;
        }
        Ok(())
    }

    /// A record's own words: its message, and a check's questions and signs.
    fn words(&self, publisher: &str, language: &str, record: &Record) -> rusqlite::Result<Found> {
        let message = record.message();
        let mut statement = self.connection.prepare_cached(
            "SELECT message, source FROM word
             WHERE publisher = ?1 AND language = ?2 AND message >= ?3 AND message < ?3 || '.'
             AND (message = ?3 OR ?4) ORDER BY message",
        )?;
        let more = matches!(record, Record::Check(_));
        let mut rows = statement.query(params![publisher, language, message, more])?;
        let mut found = Found::default();
        while let Some(row) = rows.next()? {
            let Said { value, attributes } = said(row.get_ref(1)?.as_str()?);
            if row.get_ref(0)?.as_str()? == message {
                found.name = value;
            } else {
                push(&mut found.body, &value);
            }
            for (_, text) in &attributes {
                push(&mut found.body, text);
            }
        }
        Ok(found)
    }

    /// The words of `also-<message>`, which are there for the search alone.
    fn also(
        &self,
        publisher: &str,
        language: &str,
        record: &Record,
        found: &mut Found,
    ) -> rusqlite::Result<()> {
        let also = format!("also-{}", record.message());
        let Said { value, attributes } = self.said(publisher, language, &also)?;
        found.also = value;
        let latin = attributes.iter().flat_map(|(_, text)| runs(text));
        found.sounds = latin.flat_map(|run| lao::sounds(&run.text)).collect();
        Ok(())
    }

    /// What a message says; nothing where it is not held.
    fn said(&self, publisher: &str, language: &str, message: &str) -> rusqlite::Result<Said> {
        let mut statement = self.connection.prepare_cached(
            "SELECT source FROM word WHERE publisher = ?1 AND language = ?2 AND message = ?3",
        )?;
        let mut rows = statement.query([publisher, language, message])?;
        Ok(match rows.next()? {
            Some(row) => said(row.get_ref(0)?.as_str()?),
            None => Said::default(),
        })
    }

    fn name(&mut self, language: &str, message: &str) -> rusqlite::Result<String> {
        let key = (language.to_owned(), message.to_owned());
        if let Some(name) = self.names.get(&key) {
            return Ok(name.clone());
        }
        let name = self.said(&self.home, language, message)?.value;
        self.names.insert(key, name.clone());
        Ok(name)
    }

    fn write(
        &mut self,
        publisher: &str,
        record: &Record,
        language: &str,
        found: &Found,
    ) -> rusqlite::Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO entry (id, publisher, kind, record, language, name, country)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute(params![
                self.next,
                publisher,
                record.kind(),
                record.id(),
                language,
                compared(&found.name),
                country(record)
            ])?;
        let (name, mut name_sound) = indexed(&format!("{} {}", found.name, found.also));
        let (body, body_sound) = indexed(&found.body);
        name_sound.extend_from_slice(&found.sounds);
        let [name_sound, body_sound] = [name_sound, body_sound].map(|sounds| sound_pairs(&sounds).join(" "));
        self.connection
            .prepare_cached(
                "INSERT INTO entry_text (rowid, name, body, name_sound, body_sound)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![self.next, name, body, name_sound, body_sound])?;
        self.next += 1;
        Ok(())
    }
}

/// The country that a record is about, where that is one.
fn country(record: &Record) -> Option<&str> {
    match record {
        Record::Hotline(_)
        | Record::Organisation(_)
        | Record::Channel(_)
        | Record::Price(_)
        | Record::Law(_)
        | Record::Wage(_) => record.place(),
        Record::Topic(topic) => match topic.countries.as_slice() {
            [country] => Some(country),
            _ => None,
        },
        _ => None,
    }
}

fn push(text: &mut String, more: &str) {
    text.push(' ');
    text.push_str(more);
}

/// Messages of what a record names by code: its kind, places, and what it helps with.
fn named(record: &Record) -> Vec<String> {
    let mut codes: Vec<&str> = Vec::new();
    let mut needs = Vec::new();
    match record {
        Record::Hotline(hotline) => {
            codes.push(&hotline.country);
            codes.extend(hotline.serves.iter().map(String::as_str));
            needs.clone_from(&hotline.needs);
        }
        Record::Service(service) => {
            codes.extend(service.places.iter().map(String::as_str));
            needs.clone_from(&service.needs);
        }
        Record::Organisation(organisation) => codes.push(&organisation.country),
        Record::Channel(channel) => codes.push(&channel.destination),
        Record::Price(price) => codes.extend(price.destination.as_deref()),
        Record::Law(law) => codes.extend(law.country.as_deref()),
        Record::Wage(wage) => codes.push(&wage.country),
        Record::Agency(agency) => codes.extend(agency.destinations.iter().map(String::as_str)),
        Record::Topic(topic) => codes.extend(topic.countries.iter().map(String::as_str)),
        _ => {}
    }
    let places = codes.into_iter().map(|code| crate::model::message("place", code));
    let needs = needs.into_iter().map(|need| format!("need-{need}"));
    places.chain(needs).chain([format!("kind-{}", record.kind())]).collect()
}

/// The most groups of digits that a number is found from; a real one has five.
const GROUPS_MAX: usize = 12;

/// The numbers of a record, each from every group of its digits on, so that any part of it is found.
fn numbers(record: &Record) -> String {
    let mut text = String::new();
    match record {
        Record::Hotline(hotline) => {
            let other = hotline.other.iter().map(|other| other.at.as_str());
            for number in hotline.number.iter().chain(&hotline.international).map(String::as_str).chain(other)
            {
                push_number(&mut text, number);
            }
        }
        Record::Service(service) => service.phone.iter().for_each(|phone| push_number(&mut text, phone)),
        _ => {}
    }
    text
}

fn push_number(text: &mut String, number: &str) {
    push(text, number);
    let groups = number.split(|letter: char| !letter.is_ascii_digit()).filter(|group| !group.is_empty());
    let groups: Vec<&str> = groups.take(GROUPS_MAX).collect();
    for start in 0..groups.len() {
        let joined = groups.iter().skip(start).copied().collect::<String>();
        push(text, joined.trim_start_matches('0'));
    }
}
