use std::cell::RefCell;
use std::collections::HashMap;

use rusqlite::Connection;

use super::{StoreError, Stored};
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
    records: RefCell<HashMap<String, Vec<Stored>>>,
    pub(super) heard: Heard,
}

impl Kept {
    /// Forgets what an earlier state of the database said, and all where it has become much. To be
    /// called within the transaction that is going to read.
    pub(super) fn renew(&mut self, connection: &Connection) -> Result<(), StoreError> {
        let version = connection.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))?;
        let count: usize = self.records.get_mut().values().map(Vec::len).sum();
        if self.version != Some(version) || count > RECORDS_MAX || self.heard.is_full() {
            self.forget();
        }
        self.version = Some(version);
        Ok(())
    }

    pub(super) fn forget(&mut self) {
        self.records.get_mut().clear();
        self.heard.forget();
    }

    /// The records that a question of this name found before, or as `read` finds them now.
    pub(super) fn records(
        &self,
        question: String,
        read: impl FnOnce() -> Result<Vec<Stored>, StoreError>,
    ) -> Result<Vec<Stored>, StoreError> {
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
