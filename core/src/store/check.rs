use rusqlite::{Connection, TransactionBehavior};

use super::{Store, StoreError, apply, sums};
use crate::trust;

impl Store {
    /// Looks through all of the database, also at what no answer reads: an update is at hand, which can
    /// bring what is damaged. Tells the targets that have to be fetched again; what they gave stays until
    /// then.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if it has to be healed first.
    pub(crate) fn check(&mut self) -> Result<Vec<String>, StoreError> {
        if !self.kept.sums {
            return Ok(Vec::new());
        }
        let transaction = self.connection.transaction()?;
        check_pages(&transaction)?;
        sums::check_small(&transaction)?;
        sums::check_search(&transaction)?;
        sums::check_rows(&transaction)?;
        let spoilt = spoilt(&transaction)?;
        transaction.commit()?;
        if !spoilt.is_empty() {
            let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            for path in &spoilt {
                apply::fetch_again(&transaction, path)?;
            }
            apply::write_state(&transaction, &[("pending", Some("1".to_owned()))].into())?;
            sums::tally(&transaction, false)?;
            transaction.commit()?;
        }
        Ok(spoilt)
    }
}

/// `SQLite`'s own check: the trees of pages, and every index against its table.
fn check_pages(connection: &Connection) -> Result<(), StoreError> {
    let said: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if said == "ok" { Ok(()) } else { Err(StoreError::Damaged) }
}

/// Targets whose bytes are not what was signed any more.
fn spoilt(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare("SELECT path, sha256, bytes FROM target WHERE sha256 <> ''")?;
    let mut rows = statement.query([])?;
    let mut spoilt = Vec::new();
    while let Some(row) = rows.next()? {
        let bytes = row.get_ref(2)?.as_blob().map_err(rusqlite::Error::from)?;
        if trust::sha256(bytes) != row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)? {
            spoilt.push(row.get(0)?);
        }
    }
    Ok(spoilt)
}
