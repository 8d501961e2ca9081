use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::sync::Arc;

use jiff::Timestamp;
use rusqlite::Connection;

use super::read::Named;
use super::{StoreError, Stored, sums};
use crate::words::Heard;

/// The most records that are held; a larger pack's longest lists are read anew each time.
const RECORDS_MAX: usize = 4_000;

/// Records and messages as they were last read, from one answer to the next: most of an answer's time is
/// reading them (docs/adr/0021). It is content, and nothing that a person told; it goes as soon as the
/// content changes.
#[derive(Debug, Default)]
pub(super) struct Kept {
    /// What `SQLite` calls the state of the database that this was read from.
    version: Option<i64>,
    records: RefCell<HashMap<String, Arc<[Stored]>>>,
    names: RefCell<HashMap<String, Arc<[Named]>>>,
    published: OnceCell<Option<Timestamp>>,
    pub(super) heard: Heard,
    /// Whether rows have sums that they are held against.
    pub(super) sums: bool,
    /// Whether what one box looks in has been.
    searched: Cell<bool>,
    /// What stood against reading a message: who looks one up is told only that there is none.
    pub(super) failed: RefCell<Option<StoreError>>,
}

impl Kept {
    pub(super) fn new(sums: bool) -> Self {
        Self { sums, ..Self::default() }
    }

    /// Forgets what an earlier state of the database said, and all where it has become much. To be
    /// called within the transaction that is going to read.
    pub(super) fn renew(&mut self, connection: &Connection) -> Result<(), StoreError> {
        let version = connection.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))?;
        let records: usize = self.records.get_mut().values().map(|records| records.len()).sum();
        let names: usize = self.names.get_mut().values().map(|names| names.len()).sum();
        let count = records + names;
        if self.version != Some(version) || count > RECORDS_MAX || self.heard.is_full() {
            self.forget();
        }
        if self.sums && self.version != Some(version) {
            sums::check_small(connection)?;
        }
        self.version = Some(version);
        Ok(())
    }

    /// Before a search: what it looks in is held against its sums, once for each state of the database.
    pub(super) fn check_search(&self, connection: &Connection) -> Result<(), StoreError> {
        if self.sums && !self.searched.get() {
            sums::check_search(connection)?;
            self.searched.set(true);
        }
        Ok(())
    }

    pub(super) fn forget(&mut self) {
        self.records.get_mut().clear();
        self.names.get_mut().clear();
        self.published.take();
        self.searched.set(false);
        self.heard.forget();
    }

    /// When the content was signed, as it was read before or as `read` finds it now.
    pub(super) fn published(
        &self,
        read: impl FnOnce() -> Result<Option<Timestamp>, StoreError>,
    ) -> Result<Option<Timestamp>, StoreError> {
        if let Some(known) = self.published.get() {
            return Ok(*known);
        }
        let found = read()?;
        Ok(*self.published.get_or_init(|| found))
    }

    /// The names of a kind, likewise.
    pub(super) fn names(
        &self,
        kind: &str,
        read: impl FnOnce() -> Result<Arc<[Named]>, StoreError>,
    ) -> Result<Arc<[Named]>, StoreError> {
        if let Some(known) = self.names.borrow().get(kind) {
            return Ok(known.clone());
        }
        let found = read()?;
        if found.len() <= RECORDS_MAX {
            self.names.borrow_mut().insert(kind.to_owned(), found.clone());
        }
        Ok(found)
    }

    /// The records that a question of this name found before, or as `read` finds them now.
    pub(super) fn records(
        &self,
        question: String,
        read: impl FnOnce() -> Result<Arc<[Stored]>, StoreError>,
    ) -> Result<Arc<[Stored]>, StoreError> {
        if let Some(known) = self.records.borrow().get(&question) {
            return Ok(known.clone());
        }
        let found = read()?;
        // not what was not found: that could be words of a person
        if (1..=RECORDS_MAX).contains(&found.len()) {
            self.records.borrow_mut().insert(question, found.clone());
        }
        Ok(found)
    }
}
