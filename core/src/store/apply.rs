use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Transaction, TransactionBehavior, params};
use serde::Serialize;

use super::{Store, StoreError};
use crate::model::{Record, WordsSection};

/// What is held of a publisher.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PublisherState {
    /// Its name.
    pub name: String,
    /// The day of the edition that is held; none if nothing is.
    pub edition: Option<String>,
    /// Why its newest could not be taken; none if it was.
    pub trouble: Option<String>,
}

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
        let held: Option<Vec<u8>> = super::Reader::new(&transaction).metadata()?.remove("timestamp.json");
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
        transaction.execute("DELETE FROM staged", [])?;
        transaction.execute("DELETE FROM publisher", [])?;
        for publisher in &edition.publishers {
            transaction
                .prepare_cached(
                    "INSERT OR REPLACE INTO publisher (name, edition, trouble) VALUES (?1, ?2, ?3)",
                )?
                .execute(params![publisher.name, publisher.edition, publisher.trouble])?;
        }
        write_state(&transaction, &edition.state)?;
        transaction.commit()?;
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
        Ok(transaction.commit()?)
    }

    /// Keeps a target that came whole until the rest of its edition has come.
    ///
    /// # Errors
    /// [`StoreError`]; nothing is written then.
    pub(crate) fn stage(&mut self, sha256: &str, bytes: &[u8]) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("INSERT OR REPLACE INTO staged (sha256, bytes) VALUES (?1, ?2)")?
            .execute(params![sha256, bytes])?;
        Ok(())
    }
}

fn write_metadata<'a>(
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

fn write_state(
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

fn forget(transaction: &Transaction, path: &str) -> Result<(), StoreError> {
    for sql in [
        "DELETE FROM record WHERE target = ?1",
        "DELETE FROM word WHERE target = ?1",
        "DELETE FROM target WHERE path = ?1",
    ] {
        transaction.prepare_cached(sql)?.execute([path])?;
    }
    Ok(())
}

fn write_target(transaction: &Transaction, target: &NewTarget) -> Result<(), StoreError> {
    let language = match &target.content {
        Applied::Facts(rows) => {
            let mut insert = transaction.prepare_cached(
                "INSERT OR REPLACE INTO record (publisher, kind, id, target, place, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?;
            for (record, body) in rows {
                insert.execute(params![
                    target.publisher,
                    record.kind(),
                    record.id(),
                    target.path,
                    record.place(),
                    body
                ])?;
            }
            None
        }
        Applied::Words { language, section } => {
            let mut insert = transaction.prepare_cached(
                "INSERT OR REPLACE INTO word (publisher, language, message, target, source, review) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?;
            for message in &section.messages {
                let review = serde_json::to_string(&message.review)
                    .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
                insert.execute(params![
                    target.publisher,
                    language,
                    message.id,
                    target.path,
                    message.source,
                    review
                ])?;
            }
            Some(language)
        }
    };
    transaction
        .prepare_cached(
            "INSERT INTO target (path, publisher, language, sha256, bytes) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![target.path, target.publisher, language, target.sha256, target.bytes])?;
    Ok(())
}
