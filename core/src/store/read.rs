use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, ffi, params};

use super::apply::REVOKED;
use super::kept::Kept;
use super::{PublisherState, StoreError, sums};
use crate::model::{Need, Pack, Record, Source};
use crate::search::{self, Expression, KnownName, Query, Typed};
use crate::trust::{self, TIMESTAMP};
use crate::words::{self, Held, Lookup, Words};

/// The most entries of which each is weighed; the real content never has as many for one expression.
const WEIGHED_MAX: usize = 1_000;
/// What stands for BM25 where it would take too long: of an entry with the terms in its name, and of
/// another.
const NAMED: f64 = -8.0;
const UNNAMED: f64 = -1.0;

/// One view of the content.
#[derive(Debug)]
pub struct Reader<'a> {
    connection: &'a Connection,
    kept: &'a Kept,
}

/// A record as it is kept, with the organisation that published it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    /// The publisher.
    pub publisher: String,
    /// The record.
    pub record: Record,
}

/// A record's name in one language.
#[derive(Debug)]
pub(crate) struct Named {
    pub(crate) publisher: String,
    pub(crate) id: String,
    pub(crate) name: KnownName,
}

/// A record that was found, by its words in one language.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entry {
    pub(crate) publisher: String,
    pub(crate) kind: String,
    pub(crate) id: String,
    pub(crate) language: String,
    /// Its name, as names are compared.
    pub(crate) name: String,
    /// The country that it is about, where that is one.
    pub(crate) country: Option<String>,
    /// The smaller the better (BM25 as FTS5 counts it).
    pub(crate) score: f64,
}

impl<'a> Reader<'a> {
    pub(super) fn new(connection: &'a Connection, kept: &'a Kept) -> Self {
        Self { connection, kept }
    }

    /// The words of this content for who reads these languages, with what was looked up in it before.
    pub(crate) fn words(&self, languages: &[String], pack: Option<&Pack>) -> Words<'_> {
        let chain = pack.map(|pack| words::chain(languages, pack)).unwrap_or_default();
        Words::new(self, &self.kept.heard, chain, pack.map_or("", |pack| &pack.publisher))
    }

    /// All records of a kind, in order of id.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub fn records(&self, kind: &str) -> Result<Vec<Stored>, StoreError> {
        Ok(self.all(kind)?.to_vec())
    }

    /// The same, for who takes none of them apart.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub(crate) fn all(&self, kind: &str) -> Result<Arc<[Stored]>, StoreError> {
        self.select(
            kind,
            format!("all {kind}"),
            "WHERE kind = ?1 GROUP BY id, publisher ORDER BY id, publisher",
            params![kind],
            |found| self.tallied(&format!("record {kind}"), found),
        )
    }

    /// The records of a kind that belong to a place, in order of id.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub fn records_at(&self, kind: &str, place: &str) -> Result<Vec<Stored>, StoreError> {
        Ok(self.all_at(kind, place)?.to_vec())
    }

    /// The same, for who takes none of them apart.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub(crate) fn all_at(&self, kind: &str, place: &str) -> Result<Arc<[Stored]>, StoreError> {
        self.select(
            kind,
            format!("at {kind} {place}"),
            "WHERE kind = ?1 AND place = ?2 GROUP BY id, publisher ORDER BY id, publisher",
            params![kind, place],
            |found| self.tallied(&format!("record {kind} {place}"), found),
        )
    }

    /// The hotlines of a country that help with one of several needs; others may be among them. They are
    /// found without reading each whole.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub(crate) fn helping(&self, country: &str, needs: &[Need]) -> Result<Vec<Stored>, StoreError> {
        let asked: Vec<String> = needs.iter().map(|need| format!("\"{need}\"")).collect();
        // letters may be written as numbers in JSON
        let may_help = |body: &str| body.contains("\\u") || asked.iter().any(|need| body.contains(need));
        let columns = self.columns();
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {columns} FROM record WHERE kind = 'hotline' AND place = ?1 GROUP BY id, publisher"
        ))?;
        let rows = statement.query_map([country], |row| {
            self.check("hotline", row)?;
            if may_help(row.get_ref(1)?.as_str()?) { stored("hotline", row) } else { Ok(None) }
        })?;
        let rows: Vec<Option<Stored>> = rows.collect::<Result<_, _>>()?;
        self.tallied(&format!("record hotline {country}"), rows.len())?;
        Ok(rows.into_iter().flatten().collect())
    }

    /// One record, as each publisher has it.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub fn record(&self, kind: &str, id: &str) -> Result<Vec<Stored>, StoreError> {
        let found = self.select(
            kind,
            format!("one {kind} {id}"),
            "INDEXED BY record_by_kind WHERE kind = ?1 AND id = ?2 GROUP BY publisher ORDER BY publisher",
            params![kind, id],
            |found| {
                self.counted(
                    "SELECT count(DISTINCT publisher) FROM record INDEXED BY record_by_place WHERE kind = ?1 AND id = ?2",
                    params![kind, id],
                    found,
                )
            },
        )?;
        Ok(found.to_vec())
    }

    /// A source that this publisher cites.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub fn source(&self, publisher: &str, id: &str) -> Result<Option<Source>, StoreError> {
        Ok(match self.own(publisher, "source", id)? {
            Some(Record::Source(source)) => Some(source),
            _ => None,
        })
    }

    /// The organisation whose pack it is, which `targets` names first; none in a fresh profile.
    /// Places, self-checks and all words that belong to no record are its, whoever else publishes.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub fn home(&self) -> Result<Option<String>, StoreError> {
        self.state("home")
    }

    /// The pack whose content is held, with the home organisation as its publisher; none in a fresh
    /// profile.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub fn pack(&self) -> Result<Option<Pack>, StoreError> {
        let Some(home) = self.home()? else { return Ok(None) };
        Ok(self.records("pack")?.into_iter().filter(|stored| stored.publisher == home).find_map(|stored| {
            match stored.record {
                Record::Pack(pack) => Some(Pack { publisher: stored.publisher, ..pack }),
                _ => None,
            }
        }))
    }

    /// One record of one publisher: what a reference means, and what only the home organisation may
    /// say.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub fn own(&self, publisher: &str, kind: &str, id: &str) -> Result<Option<Record>, StoreError> {
        Ok(self.held(publisher, kind, id)?.first().map(|stored| stored.record.clone()))
    }

    /// The same, for who does not take it apart: one record, or none.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub(crate) fn held(&self, publisher: &str, kind: &str, id: &str) -> Result<Arc<[Stored]>, StoreError> {
        self.select(
            kind,
            format!("own {publisher} {kind} {id}"),
            "INDEXED BY record_by_kind WHERE publisher = ?1 AND kind = ?2 AND id = ?3 LIMIT 1",
            params![publisher, kind, id],
            |found| {
                if found > 0 {
                    return Ok(());
                }
                self.counted(
                    "SELECT count(*) FROM record INDEXED BY sqlite_autoindex_record_1 WHERE publisher = ?1 AND kind = ?2 AND id = ?3",
                    params![publisher, kind, id],
                    found,
                )
            },
        )
    }

    /// The dangers that a query tells of, what kills first at the front: ids of `urgent` records.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub(crate) fn urgent(&self, query: &str) -> Result<Vec<String>, StoreError> {
        self.kept.check_search(self.connection)?;
        Ok(search::urgent(self.connection, query)?)
    }

    /// A query, read by what there is to find.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub(crate) fn query(&self, typed: &Typed) -> Result<Query, StoreError> {
        self.kept.check_search(self.connection)?;
        Ok(Query::read(self.connection, typed)?)
    }

    /// The names of a kind's records, in every language that is held.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub(crate) fn names(&self, kind: &str) -> Result<Arc<[Named]>, StoreError> {
        self.kept.names(kind, || {
            let mut statement = self
                .connection
                .prepare_cached("SELECT publisher, record, name FROM entry WHERE kind = ?1")?;
            let mut sum = 0_i64;
            let rows = statement.query_map([kind], |row| {
                let (publisher, id, name): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
                sum = sum.wrapping_add(sums::of_name(&publisher, &id, &name));
                Ok(Named { publisher, id, name: KnownName::of(name) })
            })?;
            let named = rows.collect::<Result<_, _>>()?;
            if self.kept.sums && !sums::agrees(self.connection, &format!("name {kind}"), sum)? {
                return Err(StoreError::Damaged);
            }
            Ok(named)
        })
    }

    /// Codes of countries with their names, in every language that is held, as names are compared.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub(crate) fn countries(&self) -> Result<Vec<(String, String)>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT record, name FROM entry WHERE kind = 'place' AND length(record) = 2")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The entries that an expression finds, the best first. Where they are more than can be weighed,
    /// those with the terms in their names, and those that stand first in the index.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub(crate) fn entries(&self, expression: &Expression, most: usize) -> Result<Vec<Entry>, StoreError> {
        let (named, anywhere) = (expression.in_names(), expression.anywhere());
        let mut found = if expression.is_heavy() {
            [self.first(&named, NAMED, most)?, self.first(&anywhere, UNNAMED, most)?].concat()
        } else {
            self.weighed(&anywhere)?
        };
        if found.len() >= WEIGHED_MAX {
            found.extend(self.weighed(&named)?);
        }
        found.sort_by(|(one, a), (two, b)| a.total_cmp(b).then(one.cmp(two)));
        let mut known = HashSet::new();
        found.retain(|(id, _)| known.insert(*id));
        let mut statement = self.connection.prepare_cached(
            "SELECT publisher, kind, record, language, name, country FROM entry WHERE id = ?1",
        )?;
        let entries = found.into_iter().take(most).map(|(id, score)| {
            statement.query_row([id], |row| {
                Ok(Entry {
                    publisher: row.get(0)?,
                    kind: row.get(1)?,
                    id: row.get(2)?,
                    language: row.get(3)?,
                    name: row.get(4)?,
                    country: row.get(5)?,
                    score,
                })
            })
        });
        Ok(entries.collect::<Result<_, _>>()?)
    }

    /// The first entries that an FTS5 expression finds, in the order of the index, with one weight.
    fn first(&self, expression: &str, weight: f64, most: usize) -> Result<Vec<(i64, f64)>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT rowid FROM entry_text WHERE entry_text MATCH ?1 LIMIT ?2")?;
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let rows = statement.query_map(params![expression, most], |row| Ok((row.get(0)?, weight)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The first entries that an FTS5 expression finds, in the order of the index, with their BM25.
    fn weighed(&self, expression: &str) -> Result<Vec<(i64, f64)>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT rowid, bm25(entry_text, 12.0, 1.0, 8.0, 1.5) FROM entry_text
             WHERE entry_text MATCH ?1 LIMIT ?2",
        )?;
        let most = i64::try_from(WEIGHED_MAX).unwrap_or(i64::MAX);
        let rows = statement.query_map(params![expression, most], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What is held of each publisher, and in what state; then those who are trusted no more.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub fn publishers(&self) -> Result<Vec<PublisherState>, StoreError> {
        let mut statement =
            self.connection.prepare_cached("SELECT name, edition, trouble FROM publisher ORDER BY name")?;
        let rows = statement.query_map([], |row| {
            let (name, edition, trouble) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(PublisherState { name, edition, trouble, revoked: false })
        })?;
        let mut publishers: Vec<PublisherState> = rows.collect::<Result<_, _>>()?;
        let revoked = self.state(REVOKED)?.unwrap_or_default();
        publishers.extend(revoked.split_whitespace().map(|name| PublisherState {
            name: name.to_owned(),
            edition: None,
            trouble: None,
            revoked: true,
        }));
        Ok(publishers)
    }

    /// Whether several organisations publish here.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub(crate) fn has_several_publishers(&self) -> Result<bool, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT count(*) > 1 FROM publisher")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    /// Every kind and id that is held, with its publisher and body: for comparing two profiles.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub fn everything(&self) -> Result<Vec<String>, StoreError> {
        let mut statement = self.connection.prepare(
            "SELECT publisher || ' ' || kind || ' ' || id || ' ' || target || ' ' || body FROM record
             UNION ALL SELECT publisher || ' ' || language || ' ' || message || ' ' || target || ' ' || source || review || coalesce(english, '') FROM word
             UNION ALL SELECT path || ' ' || sha256 FROM target ORDER BY 1",
        )?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// When the content that is held was signed, by its own word; none in a fresh profile.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub(crate) fn published(&self) -> Result<Option<Timestamp>, StoreError> {
        self.kept.published(|| Ok(self.timestamp()?.and_then(|timestamp| trust::published(&timestamp))))
    }

    /// The timestamp that is held, as signed.
    pub(crate) fn timestamp(&self) -> Result<Option<Vec<u8>>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT bytes FROM metadata WHERE name = ?1")?;
        Ok(statement.query_row([TIMESTAMP], |row| row.get(0)).optional()?)
    }

    /// Whether no fact is held: none was ever taken, or none could be saved when it was healed.
    pub(crate) fn is_empty(&self) -> Result<bool, StoreError> {
        // not by an index alone, which may be sound where the table is damaged
        let mut statement =
            self.connection.prepare_cached("SELECT NOT EXISTS (SELECT 1 FROM record NOT INDEXED)")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    pub(crate) fn metadata(&self) -> Result<BTreeMap<String, Vec<u8>>, StoreError> {
        metadata(self.connection)
    }

    /// Path and hash of every target held.
    pub(crate) fn targets(&self) -> Result<BTreeMap<String, String>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT path, sha256 FROM target")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Hash and bytes of a target that is held, as signed.
    pub(crate) fn target(&self, path: &str) -> Result<Option<(String, Vec<u8>)>, StoreError> {
        let mut statement =
            self.connection.prepare_cached("SELECT sha256, bytes FROM target WHERE path = ?1")?;
        Ok(statement.query_row([path], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
    }

    pub(crate) fn staged(&self, sha256: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT bytes FROM staged WHERE sha256 = ?1")?;
        Ok(statement.query_row([sha256], |row| row.get(0)).optional()?)
    }

    pub(crate) fn state(&self, name: &str) -> Result<Option<String>, StoreError> {
        state(self.connection, name)
    }

    /// `question` tells this question from every other; `rest` is the statement after its `FROM record`;
    /// `whole` is told how many records there are, and says if that is not all.
    fn select(
        &self,
        kind: &str,
        question: String,
        rest: &str,
        parameters: impl rusqlite::Params,
        whole: impl FnOnce(usize) -> Result<(), StoreError>,
    ) -> Result<Arc<[Stored]>, StoreError> {
        self.kept.records(question, || {
            let mut statement =
                self.connection.prepare_cached(&format!("SELECT {} FROM record {rest}", self.columns()))?;
            let rows = statement.query_map(parameters, |row| {
                self.check(kind, row)?;
                stored(kind, row)
            })?;
            // what does not parse was refused when it was stored
            let rows: Vec<Option<Stored>> = rows.collect::<Result<_, _>>()?;
            whole(rows.len())?;
            Ok(rows.into_iter().flatten().collect())
        })
    }

    /// The columns of a record that are read.
    fn columns(&self) -> &'static str {
        if self.kept.sums { "publisher, body, id, place, sum" } else { "publisher, body" }
    }

    /// Holds a record's row against its sum.
    fn check(&self, kind: &str, row: &Row) -> rusqlite::Result<()> {
        if !self.kept.sums {
            return Ok(());
        }
        let [publisher, body, id] =
            [row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?, row.get_ref(2)?.as_str()?];
        let place = row.get_ref(3)?.as_str_or_null()?;
        let sum = sums::of_texts(&[Some(publisher), Some(kind), Some(id), place, Some(body)]);
        if row.get_ref(4)?.as_i64()? == sum { Ok(()) } else { Err(damaged()) }
    }

    /// Whether a set has as many rows as were counted when it was written: an index may hide some.
    fn tallied(&self, name: &str, found: usize) -> Result<(), StoreError> {
        let found = i64::try_from(found).unwrap_or(i64::MAX);
        if !self.kept.sums || sums::agrees(self.connection, name, found)? {
            Ok(())
        } else {
            Err(StoreError::Damaged)
        }
    }

    /// Whether another index finds as much.
    fn counted(&self, sql: &str, parameters: impl rusqlite::Params, found: usize) -> Result<(), StoreError> {
        if !self.kept.sums {
            return Ok(());
        }
        let mut statement = self.connection.prepare_cached(sql)?;
        let count: i64 = statement.query_row(parameters, |row| row.get(0))?;
        if usize::try_from(count).is_ok_and(|count| count == found) {
            Ok(())
        } else {
            Err(StoreError::Damaged)
        }
    }

    /// A message, held against its sum.
    fn checked_message(&self, publisher: &str, language: &str, id: &str) -> Result<Option<Held>, StoreError> {
        let asked = params![publisher, language, id];
        let mut statement = self.connection.prepare_cached(MESSAGE)?;
        let found = statement.query_row(asked, |row| {
            let (source, review) = (row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?);
            let [publisher, language, id, source, review] =
                [publisher, language, id, source, review].map(Some);
            let (english, fingerprint) =
                (row.get_ref(3)?.as_str_or_null()?, row.get_ref(4)?.as_str_or_null()?);
            let sum = sums::of_texts(&[publisher, language, id, source, review, english, fingerprint]);
            if row.get_ref(5)?.as_i64()? == sum { held(row) } else { Err(damaged()) }
        });
        let found = found.optional()?;
        if found.is_none() {
            self.counted(MESSAGE_ELSEWHERE, asked, 0)?;
        }
        Ok(found)
    }
}

/// A row is not what was written.
fn damaged() -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_CORRUPT), None)
}

pub(super) fn metadata(connection: &Connection) -> Result<BTreeMap<String, Vec<u8>>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT name, bytes FROM metadata")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn state(connection: &Connection, name: &str) -> Result<Option<String>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT value FROM state WHERE name = ?1")?;
    Ok(statement.query_row([name], |row| row.get(0)).optional()?)
}

fn stored(kind: &str, row: &Row) -> rusqlite::Result<Option<Stored>> {
    let body = row.get_ref(1)?.as_str()?;
    let publisher = row.get(0)?;
    // the kind is known: its own reader need not look for the tag first
    let record = Record::read(kind, &mut serde_json::Deserializer::from_str(body)).and_then(Result::ok);
    Ok(record.map(|record| Stored { publisher, record }))
}

impl Lookup for Reader<'_> {
    fn message(&self, publisher: &str, language: &str, id: &str) -> Option<Held> {
        let asked = params![publisher, language, id];
        let found = if self.kept.sums {
            self.checked_message(publisher, language, id).and_then(|found| match found {
                // a damaged text in English would make this one look outdated
                Some(held) if held.outdated && language != words::FIRST_WRITTEN => {
                    self.checked_message(publisher, words::FIRST_WRITTEN, id).map(|_| Some(held))
                }
                found => Ok(found),
            })
        } else {
            // a profile that cannot be written to may be of an older app, which did not keep the English
            let statement = self
                .connection
                .prepare_cached(OLD_MESSAGE)
                .or_else(|_| self.connection.prepare_cached(OLDER_MESSAGE));
            statement
                .and_then(|mut statement| statement.query_row(asked, held).optional())
                .map_err(StoreError::from)
        };
        found.unwrap_or_else(|error| {
            self.kept.failed.replace(Some(error));
            None
        })
    }
}

fn held(row: &Row) -> rusqlite::Result<Held> {
    let review: String = row.get(1)?;
    Ok(Held {
        source: row.get(0)?,
        review: serde_json::from_str(&review).unwrap_or_default(),
        outdated: row.get(2)?,
    })
}

const MESSAGE: &str = "SELECT word.source, word.review, coalesce(english.fingerprint <> word.english, 0),
     word.english, word.fingerprint, word.sum
     FROM word INDEXED BY sqlite_autoindex_word_1
     LEFT JOIN word AS english INDEXED BY sqlite_autoindex_word_1
     ON word.english IS NOT NULL
     AND english.publisher = ?1 AND english.language = 'en' AND english.message = ?3
     WHERE word.publisher = ?1 AND word.language = ?2 AND word.message = ?3";

const MESSAGE_ELSEWHERE: &str = "SELECT count(*) FROM word INDEXED BY word_by_message
     WHERE message = ?3 AND language = ?2 AND publisher = ?1";

const OLD_MESSAGE: &str = "SELECT word.source, word.review, coalesce(english.fingerprint <> word.english, 0)
     FROM word LEFT JOIN word AS english
     ON word.english IS NOT NULL
     AND english.publisher = ?1 AND english.language = 'en' AND english.message = ?3
     WHERE word.publisher = ?1 AND word.language = ?2 AND word.message = ?3";

const OLDER_MESSAGE: &str =
    "SELECT source, review, 0 FROM word WHERE publisher = ?1 AND language = ?2 AND message = ?3";
