//! A damaged database is made anew from what still reads of it (docs/adr/0030).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, Row, Transaction, params};

use super::{Applied, BUSY, NewTarget, Store, StoreError, apply, known_version, migrate, plan_once, sums};
use crate::trust::{self, TargetPath};

/// How often somebody else may write meanwhile.
const TRIES: usize = 3;

/// A folder where the database should be is nobody's work here: it is set aside.
pub(super) fn make_way(file: &Path) -> io::Result<()> {
    if !file.is_dir() {
        return Ok(());
    }
    let free = (1..100).map(|number| file.with_extension(format!("db.{number}"))).find(|path| !path.exists());
    free.map_or_else(|| Err(io::ErrorKind::AlreadyExists.into()), |path| fs::rename(file, path))
}

/// Makes a database of what still reads, and puts it in the place of the damaged one, whole or not at all:
/// other processes see the old pages or the new. Where nothing can be written it lives in memory alone.
///
/// # Errors
/// [`StoreError`] if the file cannot be looked at; then it is left as it is.
pub(super) fn heal(file: &Path) -> Result<Connection, StoreError> {
    for tries in 1.. {
        let damaged = open(file)?;
        if let Err(error @ StoreError::TooNew { .. }) = known_version(&damaged) {
            return Err(error);
        }
        let seen = data_version(&damaged);
        let healed = Saved::of(&damaged)?.written()?;
        damaged.busy_timeout(Duration::ZERO)?;
        // where it cannot be told, nobody else could write either
        let is_as_seen = || data_version(&damaged).is_none_or(|now| Some(now) == seen);
        match replace(file, &healed, is_as_seen) {
            Ok(true) => return Store::open_writable(file).or(Ok(healed)),
            Ok(false) if tries < TRIES => {}
            Ok(false) | Err(_) => return Ok(healed),
        }
    }
    Err(StoreError::Damaged)
}

/// Opens a file that may be damaged: with its log, or where that cannot be used, alone.
fn open(file: &Path) -> Result<Connection, StoreError> {
    let look = |connection: &Connection| {
        // tables whose definition is damaged do not stand in the way of the others
        connection.execute_batch("PRAGMA writable_schema = ON")?;
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
    };
    let connection = Connection::open(file)?;
    connection.busy_timeout(BUSY)?;
    match look(&connection).map_err(StoreError::from) {
        Ok(()) | Err(StoreError::Damaged) => Ok(connection),
        Err(StoreError::ReadOnly) => {
            let connection = Store::open_file_alone(file)?;
            match look(&connection).map_err(StoreError::from) {
                Ok(()) | Err(StoreError::Damaged) => Ok(connection),
                Err(error) => Err(error),
            }
        }
        Err(error) => Err(error),
    }
}

/// Changes when another connection writes; none where that cannot be told.
fn data_version(connection: &Connection) -> Option<i64> {
    connection.pragma_query_value(None, "data_version", |row| row.get(0)).ok()
}

/// Copies a database over another, in one transaction, whatever is in that. False if it is not as it was
/// seen before.
fn replace(file: &Path, healed: &Connection, is_as_seen: impl Fn() -> bool) -> Result<bool, StoreError> {
    let mut damaged = Connection::open(file)?;
    damaged.busy_timeout(BUSY)?;
    // where it is known to have a log, the copy is written there: others go on reading meanwhile
    let _ = damaged.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()));
    damaged.set_db_config(DbConfig::SQLITE_DBCONFIG_RESET_DATABASE, true)?;
    let copy = Backup::new(healed, &mut damaged)?;
    // takes the lock, copies nothing
    let locked = matches!(copy.step(0)?, StepResult::More);
    if locked && !is_as_seen() {
        return Ok(false);
    }
    if locked && matches!(copy.step(-1)?, StepResult::Done) {
        return Ok(true);
    }
    Err(StoreError::ReadOnly)
}

/// What still reads of a damaged database, and is what was written.
#[derive(Default)]
struct Saved {
    /// The memory against rollback; it is verified again when it is used.
    metadata: BTreeMap<String, Vec<u8>>,
    /// By their path, those that are whole and that this app can unpack.
    targets: BTreeMap<String, NewTarget>,
    /// Targets that came whole and wait, by their hash.
    staged: BTreeMap<String, Vec<u8>>,
    state: BTreeMap<String, String>,
    publishers: BTreeMap<String, [Option<String>; 2]>,
    /// Rows that have their sum, by path of their target and number: their texts, and the sum.
    records: Rows<5>,
    words: Rows<7>,
}

type Rows<const TEXTS: usize> = BTreeMap<(String, i64), ([Option<String>; TEXTS], i64)>;

impl Saved {
    fn of(damaged: &Connection) -> Result<Self, StoreError> {
        let mut saved = Self {
            metadata: rows(damaged, "SELECT name, bytes FROM metadata", "name", |row| {
                let bytes: Vec<u8> = row.get(1)?;
                Ok(trust::version(&bytes).is_some().then_some((row.get(0)?, bytes)))
            })?,
            targets: rows(damaged, "SELECT path, sha256, bytes FROM target", "rowid", |row| {
                Ok(whole(row.get(0)?, row.get(1)?, row.get(2)?).map(|target| (target.path.clone(), target)))
            })?,
            staged: rows(damaged, "SELECT sha256, bytes FROM staged", "rowid", |row| {
                let (sha256, bytes): (String, Vec<u8>) = (row.get(0)?, row.get(1)?);
                Ok((trust::sha256(&bytes) == sha256).then_some((sha256, bytes)))
            })?,
            state: rows(damaged, "SELECT name, value FROM state", "name", |row| {
                Ok(Some((row.get(0)?, row.get(1)?)))
            })?,
            publishers: rows(damaged, "SELECT name, edition, trouble FROM publisher", "name", |row| {
                Ok(Some((row.get(0)?, [row.get(1)?, row.get(2)?])))
            })?,
            records: rows_with_sums(damaged, sums::RECORDS)?,
            words: rows_with_sums(damaged, sums::WORDS)?,
        };
        // what a target can give again is made from it
        let known: BTreeSet<String> = saved.targets.keys().cloned().collect();
        let lost = |path: &str| TargetPath::parse(path).is_some() && !known.contains(path);
        saved.records.retain(|(path, _), _| lost(path));
        saved.words.retain(|(path, _), _| lost(path));
        if saved.targets.is_empty() && saved.records.is_empty() {
            // nothing is left that could be rolled back: what ships with the app, or on any card, is more
            // than nothing. Roots stay, for they say who is trusted
            saved.metadata.retain(|name, _| name.starts_with("root"));
        }
        Ok(saved)
    }

    /// A database in memory that holds it.
    fn written(self) -> Result<Connection, StoreError> {
        let mut connection = Connection::open_in_memory()?;
        plan_once(&connection)?;
        migrate(&mut connection)?;
        let transaction = connection.transaction()?;
        apply::write_metadata(&transaction, &self.metadata)?;
        for target in self.targets.values() {
            apply::write_target(&transaction, target)?;
        }
        self.write_rows(&transaction)?;
        for (sha256, bytes) in &self.staged {
            transaction
                .execute("INSERT INTO staged (sha256, bytes) VALUES (?1, ?2)", params![sha256, bytes])?;
        }
        for (name, [edition, trouble]) in &self.publishers {
            transaction.execute(
                "INSERT INTO publisher (name, edition, trouble) VALUES (?1, ?2, ?3)",
                params![name, edition, trouble],
            )?;
        }
        apply::write_state(&transaction, &self.remembered())?;
        apply::index(&transaction)?;
        sums::tally(&transaction, true)?;
        transaction.commit()?;
        Ok(connection)
    }

    /// What is remembered of the last update. The next one asks for all: something may be missing.
    fn remembered(&self) -> BTreeMap<&'static str, Option<String>> {
        let paths = self.targets.keys().chain(self.records.keys().map(|(path, _)| path));
        let packs = paths.filter_map(|path| TargetPath::parse(path)).filter(|path| path.section == "pack");
        let packs: Vec<&str> = packs.map(|path| path.publisher).collect();
        let kept = |name: &str| self.state.get(name).cloned();
        let home = kept("home").filter(|home| packs.is_empty() || packs.contains(&home.as_str()));
        let home = home.or_else(|| packs.first().map(|home| (*home).to_owned()));
        [
            ("home", home),
            ("languages", kept("languages")),
            ("checked", kept("checked")),
            ("pending", Some("1".to_owned())),
            ("reader", Some(apply::reader())),
        ]
        .into()
    }

    /// Rows whose target is lost, until it is fetched again.
    fn write_rows(&self, transaction: &Transaction) -> Result<(), StoreError> {
        for ((path, _), ([publisher, kind, id, place, body], sum)) in &self.records {
            hold_place(transaction, path)?;
            transaction
                .prepare_cached(
                    "INSERT OR IGNORE INTO record (publisher, kind, id, target, place, body, sum)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                )?
                .execute(params![publisher, kind, id, path, place, body, sum])?;
        }
        for ((path, _), ([publisher, language, message, source, review, english, fingerprint], sum)) in
            &self.words
        {
            hold_place(transaction, path)?;
            transaction
                .prepare_cached(
                    "INSERT OR IGNORE INTO word
                     (publisher, language, message, target, source, review, english, fingerprint, sum)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                )?
                .execute(params![
                    publisher,
                    language,
                    message,
                    path,
                    source,
                    review,
                    english,
                    fingerprint,
                    sum
                ])?;
        }
        Ok(())
    }
}

/// A target as it was signed; none of what this app cannot unpack: its rows stay, and it is fetched again.
fn whole(path: String, sha256: String, bytes: Vec<u8>) -> Option<NewTarget> {
    let parsed = TargetPath::parse(&path).filter(|_| trust::sha256(&bytes) == sha256)?;
    let content = Applied::unpack(parsed.language, &bytes).ok()?;
    Some(NewTarget { publisher: parsed.publisher.to_owned(), path, sha256, bytes, content })
}

/// A target that has rows and no bytes.
fn hold_place(transaction: &Transaction, path: &str) -> Result<(), StoreError> {
    let Some(TargetPath { publisher, language, .. }) = TargetPath::parse(path) else { return Ok(()) };
    transaction
        .prepare_cached(
            "INSERT OR IGNORE INTO target (path, publisher, language, sha256, bytes) VALUES (?1, ?2, ?3, '', x'')",
        )?
        .execute(params![path, publisher, language])?;
    Ok(())
}

/// The rows of a table that still read, from both its ends: a page that does not read ends the way to it.
fn rows<K: Ord, V>(
    damaged: &Connection,
    select: &str,
    order: &str,
    read: impl Fn(&Row) -> rusqlite::Result<Option<(K, V)>>,
) -> Result<BTreeMap<K, V>, StoreError> {
    let mut found = BTreeMap::new();
    for way in ["ASC", "DESC"] {
        match walk(damaged, &format!("{select} ORDER BY {order} {way}"), &read, &mut found) {
            Ok(()) => break,
            Err(StoreError::Damaged) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

fn walk<K: Ord, V>(
    damaged: &Connection,
    sql: &str,
    read: impl Fn(&Row) -> rusqlite::Result<Option<(K, V)>>,
    found: &mut BTreeMap<K, V>,
) -> Result<(), StoreError> {
    let mut statement = damaged.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        // a row that does not read does not stand in the way of the next
        found.extend(read(row).ok().flatten());
    }
    Ok(())
}

fn rows_with_sums<const TEXTS: usize>(damaged: &Connection, select: &str) -> Result<Rows<TEXTS>, StoreError> {
    rows(damaged, select, "row", |row| {
        let sum: i64 = row.get(TEXTS)?;
        if sums::of_row(row, 0..TEXTS)? != sum {
            return Ok(None);
        }
        let mut texts = [const { None }; TEXTS];
        for (place, text) in texts.iter_mut().enumerate() {
            *text = row.get(place)?;
        }
        Ok(Some(((row.get(TEXTS + 1)?, row.get(TEXTS + 2)?), (texts, sum))))
    })
}
