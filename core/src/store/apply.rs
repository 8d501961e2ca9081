use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use serde::Serialize;

use super::{Store, StoreError, sums};
use crate::model::{FactsSection, Record, SCHEMA, WordsSection};
use crate::{search, trust, words};

/// What is held of a publisher.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PublisherState {
    /// Its name.
    pub name: String,
    /// The day of the edition that is held; none if nothing is.
    pub edition: Option<String>,
    /// Why its newest could not be taken; none if it was.
    pub trouble: Option<String>,
    /// True if it published here and is trusted no more: what it said is hidden.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub revoked: bool,
}

/// The names of those who are trusted no more, in the state.
pub(super) const REVOKED: &str = "revoked";

/// A verified target, unpacked.
#[derive(Clone, Debug)]
pub enum Applied {
    /// Records, each with its JSON as published.
    Facts(Vec<(Record, String)>),
    /// Messages of one language.
    Words {
        /// BCP 47 tag.
        language: String,
        /// The messages.
        section: WordsSection,
    },
}

impl Applied {
    /// Unpacks the bytes of a target: words if there is a language, else facts.
    ///
    /// # Errors
    /// What is wrong with the bytes.
    pub fn unpack(language: Option<&str>, bytes: &[u8]) -> Result<Self, String> {
        let Some(language) = language else {
            return Ok(Self::Facts(FactsSection::unpack_rows(bytes).map_err(|error| error.to_string())?));
        };
        let section = WordsSection::unpack(bytes).map_err(|error| error.to_string())?;
        match section.messages.iter().find(|message| !words::is_message(&message.id, &message.source)) {
            Some(message) => Err(format!("`{}` is no Fluent message", message.id)),
            None => Ok(Self::Words { language: language.to_owned(), section }),
        }
    }

    /// How much text it is (bytes).
    pub(crate) fn weight(&self) -> u64 {
        let texts: usize = match self {
            Self::Facts(rows) => rows.iter().map(|(_, json)| json.len()).sum(),
            Self::Words { section, .. } => section.messages.iter().map(|message| message.source.len()).sum(),
        };
        texts as u64
    }
}

/// A verified target that is to be stored.
#[derive(Clone, Debug)]
pub struct NewTarget {
    /// Its path: `la/<org>/<section>` or `la/<org>/words/<lang>/<section>`.
    pub path: String,
    /// The organisation, from the role that signed it.
    pub publisher: String,
    /// Hash of `bytes`, lower-case hexadecimal.
    pub sha256: String,
    /// As signed.
    pub bytes: Vec<u8>,
    /// Unpacked.
    pub content: Applied,
}

/// All that changes at one update.
#[derive(Debug, Default)]
pub struct Edition {
    /// Verified metadata, by name.
    pub metadata: BTreeMap<String, Vec<u8>>,
    /// The timestamp that this update started from: if another update was faster, nothing is
    /// written.
    pub base: Option<Vec<u8>>,
    /// New and changed targets.
    pub targets: Vec<NewTarget>,
    /// Paths that are no longer in the edition.
    pub gone: BTreeSet<String>,
    /// What is now held of each publisher.
    pub publishers: Vec<PublisherState>,
    /// What to remember of this sync; no value means forget.
    pub state: BTreeMap<&'static str, Option<String>>,
}

impl Store {
    /// Writes an update whole or not at all. False if another update was faster; then nothing is
    /// written.
    ///
    /// # Errors
    /// [`StoreError`]; nothing is written then.
    pub fn apply(&mut self, edition: &Edition) -> Result<bool, StoreError> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let held: Option<Vec<u8>> = super::read::metadata(&transaction)?.remove(trust::TIMESTAMP);
        if held != edition.base {
            return Ok(false);
        }
        write_metadata(&transaction, &edition.metadata)?;
        for path in &edition.gone {
            forget(&transaction, path)?;
        }
        for target in &edition.targets {
            forget(&transaction, &target.path)?;
            write_target(&transaction, target)?;
        }
        // the index asks whose pack it is
        write_state(&transaction, &edition.state)?;
        let content = !edition.targets.is_empty() || !edition.gone.is_empty();
        if content {
            index(&transaction)?;
        }
        // what waits of a role that could not be taken goes on waiting
        if edition.state.get("pending").is_none_or(Option::is_none) {
            transaction.execute("DELETE FROM staged", [])?;
        }
        for target in &edition.targets {
            transaction.prepare_cached("DELETE FROM staged WHERE sha256 = ?1")?.execute([&target.sha256])?;
        }
        transaction.execute("DELETE FROM publisher", [])?;
        let (revoked, trusted): (Vec<_>, Vec<_>) =
            edition.publishers.iter().partition(|publisher| publisher.revoked);
        let revoked: Vec<&str> = revoked.iter().map(|publisher| publisher.name.as_str()).collect();
        let revoked = (!revoked.is_empty()).then(|| revoked.join(" "));
        write_state(&transaction, &BTreeMap::from([(REVOKED, revoked)]))?;
        for publisher in trusted {
            transaction
                .prepare_cached(
                    "INSERT OR REPLACE INTO publisher (name, edition, trouble) VALUES (?1, ?2, ?3)",
                )?
                .execute(params![publisher.name, publisher.edition, publisher.trouble])?;
        }
        sums::tally(&transaction, content)?;
        transaction.commit()?;
        self.kept.forget();
        // into the file itself, so that it can be read where its companions cannot be made; a reader
        // that is in the way only puts that off
        let _ = self.connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)");
        Ok(true)
    }

    /// Keeps verified roots alone: they hold whatever came after them, and without them a phone
    /// that is many roots behind would never catch up.
    ///
    /// # Errors
    /// [`StoreError`]; nothing is written then.
    pub(crate) fn keep_roots(&mut self, metadata: &BTreeMap<String, Vec<u8>>) -> Result<(), StoreError> {
        let roots = metadata.iter().filter(|(name, _)| name.starts_with("root"));
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        write_metadata(&transaction, roots)?;
        sums::tally(&transaction, false)?;
        Ok(transaction.commit()?)
    }

    /// Remembers something of a sync that changed no content.
    ///
    /// # Errors
    /// [`StoreError`]; nothing is written then.
    pub(crate) fn remember(
        &mut self,
        state: &BTreeMap<&'static str, Option<String>>,
    ) -> Result<(), StoreError> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        write_state(&transaction, state)?;
        sums::tally(&transaction, false)?;
        Ok(transaction.commit()?)
    }

    /// Keeps a target that came, whole or its beginning, until the rest of its edition has come.
    ///
    /// # Errors
    /// [`StoreError`]; nothing is written then.
    pub(crate) fn stage(&mut self, sha256: &str, bytes: &[u8]) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("INSERT OR REPLACE INTO staged (sha256, bytes) VALUES (?1, ?2)")?
            .execute(params![sha256, bytes])?;
        Ok(())
    }

    /// How much waits (bytes).
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub(crate) fn waiting(&self) -> Result<u64, StoreError> {
        let sum = "SELECT coalesce(sum(length(bytes)), 0) FROM staged";
        let bytes: i64 = self.connection.prepare_cached(sum)?.query_row([], |row| row.get(0))?;
        Ok(bytes.unsigned_abs())
    }

    /// Drops what waits and is no longer wanted.
    ///
    /// # Errors
    /// [`StoreError`]; nothing is dropped then.
    pub(crate) fn unstage(&mut self, wanted: &BTreeSet<&str>) -> Result<(), StoreError> {
        let waiting: Vec<String> = {
            let mut statement = self.connection.prepare_cached("SELECT sha256 FROM staged")?;
            let rows = statement.query_map([], |row| row.get(0))?;
            rows.collect::<Result<_, _>>()?
        };
        let unwanted: Vec<&String> = waiting.iter().filter(|hash| !wanted.contains(hash.as_str())).collect();
        if unwanted.is_empty() {
            return Ok(());
        }
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for hash in unwanted {
            transaction.prepare_cached("DELETE FROM staged WHERE sha256 = ?1")?.execute([hash])?;
        }
        Ok(transaction.commit()?)
    }
}

pub(super) fn write_metadata<'a>(
    transaction: &Transaction,
    metadata: impl IntoIterator<Item = (&'a String, &'a Vec<u8>)>,
) -> Result<(), StoreError> {
    let mut insert =
        transaction.prepare_cached("INSERT OR REPLACE INTO metadata (name, bytes) VALUES (?1, ?2)")?;
    for (name, bytes) in metadata {
        insert.execute(params![name, bytes])?;
    }
    Ok(())
}

pub(super) fn write_state(
    transaction: &Transaction,
    state: &BTreeMap<&'static str, Option<String>>,
) -> Result<(), StoreError> {
    for (name, value) in state {
        match value {
            Some(value) => transaction
                .prepare_cached("INSERT OR REPLACE INTO state (name, value) VALUES (?1, ?2)")?
                .execute(params![name, value])?,
            None => transaction.prepare_cached("DELETE FROM state WHERE name = ?1")?.execute([name])?,
        };
    }
    Ok(())
}

/// Makes what one box looks in anew.
pub(super) fn index(transaction: &Transaction) -> Result<(), StoreError> {
    let home = super::read::state(transaction, "home")?.unwrap_or_default();
    Ok(search::rebuild(transaction, home)?)
}

fn forget(transaction: &Transaction, path: &str) -> Result<(), StoreError> {
    forget_rows(transaction, path)?;
    transaction.prepare_cached("DELETE FROM target WHERE path = ?1")?.execute([path])?;
    Ok(())
}

fn forget_rows(transaction: &Transaction, path: &str) -> Result<(), StoreError> {
    for sql in ["DELETE FROM record WHERE target = ?1", "DELETE FROM word WHERE target = ?1"] {
        transaction.prepare_cached(sql)?.execute([path])?;
    }
    Ok(())
}

/// The format that this reader knows, as it is remembered beside the rows that it made.
pub(super) fn reader() -> String {
    format!("{}.{}", SCHEMA.major, SCHEMA.minor)
}

/// Makes the rows again from the targets if an older reader made them: it left out the kinds and
/// fields that it did not know.
pub(super) fn derive_again(connection: &mut Connection) -> Result<(), StoreError> {
    let reader = reader();
    let made_by = |connection: &Connection| super::read::state(connection, "reader");
    if made_by(connection)?.as_ref() == Some(&reader) {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // another process may have been faster
    if made_by(&transaction)?.as_ref() == Some(&reader) {
        return Ok(());
    }
    let mut unread = Vec::new();
    let mut targets = transaction.prepare("SELECT path, publisher, language, sha256, bytes FROM target")?;
    let mut rows = targets.query([])?;
    while let Some(row) = rows.next()? {
        let language: Option<String> = row.get(2)?;
        let (path, publisher, sha256): (String, _, String) = (row.get(0)?, row.get(1)?, row.get(3)?);
        let bytes: Vec<u8> = row.get(4)?;
        // disks fail: what the rows are made from is what was signed
        let whole = trust::sha256(&bytes) == sha256;
        let content = if whole { Applied::unpack(language.as_deref(), &bytes).ok() } else { None };
        let Some(content) = content else {
            unread.push(path);
            continue;
        };
        let target = NewTarget { path, publisher, sha256, bytes, content };
        forget_rows(&transaction, &target.path)?;
        write_rows(&transaction, &target)?;
    }
    drop(rows);
    drop(targets);
    index(&transaction)?;
    let mut state = BTreeMap::from([("reader", Some(reader))]);
    // what this reader cannot unpack keeps its rows, and is fetched again
    for path in &unread {
        fetch_again(&transaction, path)?;
        seal(&transaction, path)?;
        state.insert("pending", Some("1".to_owned()));
    }
    write_state(&transaction, &state)?;
    sums::tally(&transaction, true)?;
    Ok(transaction.commit()?)
}

/// What is held of a target is not what was signed: the next update fetches it. Its rows stay until then.
pub(super) fn fetch_again(transaction: &Transaction, path: &str) -> Result<(), StoreError> {
    transaction.execute("UPDATE target SET sha256 = '' WHERE path = ?1", [path])?;
    Ok(())
}

/// Gives the rows that stay their sums, as they are: there is nothing left to hold them against.
fn seal(transaction: &Transaction, path: &str) -> Result<(), StoreError> {
    let mut records = transaction
        .prepare("SELECT row, publisher, kind, id, place, body FROM record NOT INDEXED WHERE target = ?1")?;
    let mut rows = records.query([path])?;
    while let Some(row) = rows.next()? {
        let sum = sums::of_row(row, 1..6)?;
        transaction
            .prepare_cached("UPDATE record SET sum = ?2 WHERE row = ?1")?
            .execute(params![row.get::<_, i64>(0)?, sum])?;
    }
    let mut words = transaction.prepare(
        "SELECT row, publisher, language, message, source, review, english, fingerprint
         FROM word NOT INDEXED WHERE target = ?1",
    )?;
    let mut rows = words.query([path])?;
    while let Some(row) = rows.next()? {
        let sum = sums::of_row(row, 1..8)?;
        transaction
            .prepare_cached("UPDATE word SET sum = ?2 WHERE row = ?1")?
            .execute(params![row.get::<_, i64>(0)?, sum])?;
    }
    Ok(())
}

pub(super) fn write_target(transaction: &Transaction, target: &NewTarget) -> Result<(), StoreError> {
    let language = write_rows(transaction, target)?;
    transaction
        .prepare_cached(
            "INSERT INTO target (path, publisher, language, sha256, bytes) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![target.path, target.publisher, language, target.sha256, target.bytes])?;
    Ok(())
}

/// Writes the rows that are derived from a target, and tells the language of its words.
fn write_rows<'a>(
    transaction: &Transaction,
    target: &'a NewTarget,
) -> Result<Option<&'a String>, StoreError> {
    Ok(match &target.content {
        Applied::Facts(rows) => {
            let mut insert = transaction.prepare_cached(
                "INSERT OR REPLACE INTO record (publisher, kind, id, target, place, body, sum) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?;
            for (record, body) in rows {
                let (kind, id, place) = (record.kind(), record.id(), record.place());
                let sum = sums::of_texts(&[Some(&target.publisher), Some(kind), Some(id), place, Some(body)]);
                insert.execute(params![target.publisher, kind, id, target.path, place, body, sum])?;
            }
            None
        }
        Applied::Words { language, section } => {
            let mut insert = transaction.prepare_cached(
                "INSERT OR REPLACE INTO word (publisher, language, message, target, source, review, english, fingerprint, sum) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            )?;
            for message in &section.messages {
                let review = serde_json::to_string(&message.review)
                    .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
                let fingerprint = message.fingerprint();
                let texts = [&target.publisher, language, &message.id, &message.source, &review];
                let [publisher, language, id, source, review] = texts.map(|text| Some(text.as_str()));
                let english = message.english.as_deref();
                let sum =
                    sums::of_texts(&[publisher, language, id, source, review, english, Some(&fingerprint)]);
                insert.execute(params![
                    publisher,
                    language,
                    id,
                    target.path,
                    source,
                    review,
                    english,
                    fingerprint,
                    sum
                ])?;
            }
            Some(language)
        }
    })
}
