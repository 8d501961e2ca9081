//! Numbers beside the rows, by which a damaged one is seen before it is shown: `SQLite`'s pages have none
//! (docs/adr/0030). They tell of disks that fail, and protect from nobody: signatures do that.

use std::collections::BTreeMap;
use std::ops::Range;

use ring::digest::{Context, SHA256};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, Transaction, params};

use super::StoreError;

/// Small tables that everything hangs on. They are checked before the first answer from a state of the
/// database.
const SMALL: [(&str, &str); 3] = [
    ("state", "SELECT name, value FROM state"),
    ("publisher", "SELECT name, edition, trouble FROM publisher"),
    ("metadata", "SELECT name, bytes FROM metadata"),
];

/// What one box looks in: checked before the first search in a state of the database.
const SEARCH: [(&str, &str); 7] = [
    ("search entry", "SELECT * FROM entry NOT INDEXED"),
    ("search term", "SELECT * FROM term"),
    ("search phrase", "SELECT * FROM urgent_phrase"),
    ("search word", "SELECT * FROM urgent_word"),
    ("search data", "SELECT * FROM entry_text_data"),
    ("search idx", "SELECT * FROM entry_text_idx"),
    ("search docsize", "SELECT * FROM entry_text_docsize"),
];

/// How many records there are of a kind, and of a kind at a place, each publisher's.
const COUNTS: &str = "
    INSERT INTO tally (name, value)
        SELECT 'record ' || kind, count(DISTINCT id || ' ' || publisher) FROM record NOT INDEXED GROUP BY kind
        UNION ALL
        SELECT 'record ' || kind || ' ' || place, count(DISTINCT id || ' ' || publisher)
        FROM record NOT INDEXED WHERE place IS NOT NULL GROUP BY kind, place";

/// Rows with their sums, in the order in which their texts are added up.
pub(super) const RECORDS: &str =
    "SELECT publisher, kind, id, place, body, sum, target, row FROM record NOT INDEXED";
pub(super) const WORDS: &str = "SELECT publisher, language, message, source, review, english, fingerprint, sum, target, row FROM word NOT INDEXED";

fn add(digest: &mut Context, tag: u8, bytes: &[u8]) {
    digest.update(&[tag]);
    digest.update(&(bytes.len() as u64).to_le_bytes());
    digest.update(bytes);
}

fn number(digest: Context) -> i64 {
    let digest = digest.finish();
    let first = digest.as_ref().iter().take(8);
    first.fold(0, |number, byte| (number << 8) | i64::from(*byte))
}

fn add_value(digest: &mut Context, value: ValueRef) {
    match value {
        ValueRef::Null => add(digest, 0, &[]),
        ValueRef::Text(text) => add(digest, 1, text),
        ValueRef::Integer(number) => add(digest, 2, &number.to_le_bytes()),
        ValueRef::Real(number) => add(digest, 3, &number.to_le_bytes()),
        ValueRef::Blob(bytes) => add(digest, 4, bytes),
    }
}

/// The sum of a row's texts, those that are not there among them.
pub(super) fn of_texts(texts: &[Option<&str>]) -> i64 {
    let mut digest = Context::new(&SHA256);
    for text in texts {
        add_value(&mut digest, text.map_or(ValueRef::Null, |text| ValueRef::Text(text.as_bytes())));
    }
    number(digest)
}

/// The sum of some columns of a row.
pub(super) fn of_row(row: &Row, columns: Range<usize>) -> rusqlite::Result<i64> {
    let mut digest = Context::new(&SHA256);
    for column in columns {
        add_value(&mut digest, row.get_ref(column)?);
    }
    Ok(number(digest))
}

/// The sum of all rows that a query gives, in whatever order.
fn of_all(connection: &Connection, sql: &str) -> rusqlite::Result<i64> {
    let mut statement = connection.prepare(sql)?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    let mut sum = 0_i64;
    while let Some(row) = rows.next()? {
        sum = sum.wrapping_add(of_row(row, 0..columns)?);
    }
    Ok(sum)
}

/// The sum of a name in the index, to be added up over its kind.
pub(super) fn of_name(publisher: &str, id: &str, name: &str) -> i64 {
    of_texts(&[Some(publisher), Some(id), Some(name)])
}

/// Counts and adds up anew what a transaction has changed: the small tables, and the content if `content`.
pub(super) fn tally(transaction: &Transaction, content: bool) -> Result<(), StoreError> {
    let mut put = transaction.prepare_cached("INSERT OR REPLACE INTO tally (name, value) VALUES (?1, ?2)")?;
    if content {
        transaction.execute("DELETE FROM tally", [])?;
        transaction.execute(COUNTS, [])?;
        for (name, sql) in SEARCH {
            put.execute(params![name, of_all(transaction, sql)?])?;
        }
        for (kind, sum) in names(transaction)? {
            put.execute(params![format!("name {kind}"), sum])?;
        }
    }
    for (name, sql) in SMALL {
        put.execute(params![name, of_all(transaction, sql)?])?;
    }
    Ok(())
}

fn names(connection: &Connection) -> rusqlite::Result<BTreeMap<String, i64>> {
    let mut statement = connection.prepare("SELECT kind, publisher, record, name FROM entry NOT INDEXED")?;
    let mut rows = statement.query([])?;
    let mut sums: BTreeMap<String, i64> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let [publisher, id, name] = [row.get_ref(1)?, row.get_ref(2)?, row.get_ref(3)?];
        let sum = of_name(publisher.as_str()?, id.as_str()?, name.as_str()?);
        let all = sums.entry(row.get(0)?).or_default();
        *all = all.wrapping_add(sum);
    }
    Ok(sums)
}

/// Whether a set is as it was counted; one that was never counted is empty.
pub(super) fn agrees(connection: &Connection, name: &str, value: i64) -> Result<bool, StoreError> {
    let mut statement = connection.prepare_cached("SELECT value FROM tally WHERE name = ?1")?;
    let mut rows = statement.query([name])?;
    let counted = match rows.next()? {
        Some(row) => row.get(0)?,
        None => 0,
    };
    Ok(counted == value)
}

fn check(connection: &Connection, sets: &[(&str, &str)]) -> Result<(), StoreError> {
    for (name, sql) in sets {
        if !agrees(connection, name, of_all(connection, sql)?)? {
            return Err(StoreError::Damaged);
        }
    }
    Ok(())
}

/// Checks what everything hangs on.
pub(super) fn check_small(connection: &Connection) -> Result<(), StoreError> {
    check(connection, &SMALL)
}

/// Checks what one box looks in.
pub(super) fn check_search(connection: &Connection) -> Result<(), StoreError> {
    check(connection, &SEARCH)
}

/// Checks every record and every message.
pub(super) fn check_rows(connection: &Connection) -> Result<(), StoreError> {
    for (sql, texts) in [(RECORDS, 5), (WORDS, 7)] {
        let mut statement = connection.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if row.get::<_, Option<i64>>(texts)? != Some(of_row(row, 0..texts)?) {
                return Err(StoreError::Damaged);
            }
        }
    }
    Ok(())
}
