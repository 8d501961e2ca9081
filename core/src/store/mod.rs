//! Where content is kept: one `SQLite` file, `content.db`, in the profile folder. Readers see the
//! old edition or the new one, never a mix, for an update is one transaction.
//!
//! Opening costs the same however large the pack: a record is a row and is parsed when asked for. Every row
//! is held against its sum before it is shown; a damaged database is made anew from what is left of it.

mod apply;
mod check;
mod heal;
mod kept;
mod read;
mod sums;

use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, MAIN_DB, OpenFlags, OptionalExtension};

pub use apply::{Applied, Edition, NewTarget, PublisherState};
pub(crate) use read::Entry;
pub use read::{Reader, Stored};

/// The migrations, oldest first; a published one never changes. `PRAGMA user_version` counts them.
const MIGRATIONS: [&str; 6] = [
    include_str!("migrations/0001_content.sql"),
    include_str!("migrations/0002_english.sql"),
    include_str!("migrations/0003_search.sql"),
    include_str!("migrations/0004_order.sql"),
    include_str!("migrations/0005_reading.sql"),
    include_str!("migrations/0006_sums.sql"),
];

/// The version that `0006_sums.sql` makes, and the first whose number also stands among the rows: the one
/// in the header may be damaged.
const RECORDED: u32 = 6;

/// Prepared statements that are kept: more than there are.
const STATEMENTS: usize = 64;

/// How long a reader or the writer waits for the other's moment of writing.
const BUSY: Duration = Duration::from_secs(5);

/// Why a profile cannot be opened, read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The profile folder cannot be made or used.
    #[error("the profile folder {folder} cannot be used: {why}; name a folder that can be written to")]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What stands against it.
        why: String,
    },
    /// The database was made by a newer app.
    #[error(
        "the profile was made by a newer version (database {found}, this one knows {known}); update the app"
    )]
    TooNew {
        /// Version found.
        found: u32,
        /// Newest version known here.
        known: u32,
    },
    /// The database is damaged.
    #[error("the content database is damaged; it is made anew, and filled again by an update")]
    Damaged,
    /// No room is left.
    #[error("no room is left on the device; free some and try again")]
    NoSpace,
    /// Nothing can be written here.
    #[error("the profile is read-only; what it holds can be read, but not updated")]
    ReadOnly,
    /// Anything else `SQLite` says.
    #[error("the content database answers: {0}")]
    Sqlite(#[source] rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::NoSpace,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen) => Self::ReadOnly,
            // what is asked is right: where a table is said not to be there, or a text to be a number, it
            // is damaged too
            Some(
                ErrorCode::DatabaseCorrupt
                | ErrorCode::NotADatabase
                | ErrorCode::Unknown
                | ErrorCode::TypeMismatch
                | ErrorCode::ConstraintViolation
                | ErrorCode::TooBig,
            ) => Self::Damaged,
            Some(_) => Self::Sqlite(error),
            None => match error {
                rusqlite::Error::SqlInputError { .. }
                | rusqlite::Error::QueryReturnedNoRows
                | rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::Utf8Error(..) => Self::Damaged,
                other => Self::Sqlite(other),
            },
        }
    }
}

/// An error that tells whether it is the database that is damaged: then it is made anew, and asked again.
pub trait OfStore: From<StoreError> {
    /// Whether it is.
    fn is_damage(&self) -> bool;
}

impl OfStore for StoreError {
    fn is_damage(&self) -> bool {
        matches!(self, Self::Damaged)
    }
}

/// The content database of a profile. Cheap to open; opens no network.
#[derive(Debug)]
pub struct Store {
    file: PathBuf,
    connection: Connection,
    kept: kept::Kept,
}

impl Store {
    /// Opens the profile's content, and makes folder and database where there are none. A profile
    /// that cannot be written to is opened for reading.
    ///
    /// # Errors
    /// [`StoreError`], by what stands against it.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let unusable = |why: String| StoreError::Folder { folder: folder.to_owned(), why };
        std::fs::create_dir_all(folder).map_err(|error| match error.kind() {
            std::io::ErrorKind::StorageFull => StoreError::NoSpace,
            std::io::ErrorKind::AlreadyExists | std::io::ErrorKind::NotADirectory => {
                unusable("it is a file".to_owned())
            }
            _ => unusable(error.to_string()),
        })?;
        let file = folder.join("content.db");
        heal::make_way(&file).map_err(|error| unusable(error.to_string()))?;
        let connection = match Self::open_writable(&file) {
            // what was there before can still be read; a file that never held anything cannot
            Err(error @ (StoreError::ReadOnly | StoreError::NoSpace)) => match Self::open_readable(&file) {
                Err(StoreError::ReadOnly) if matches!(error, StoreError::NoSpace) => return Err(error),
                Err(StoreError::ReadOnly) => return Err(unusable("no file can be made in it".to_owned())),
                other => other,
            },
            other => other,
        };
        let connection = match connection {
            Err(StoreError::Damaged) => heal::heal(&file)?,
            other => other?,
        };
        Ok(Self::of(file, connection))
    }

    /// One that holds nothing, in memory.
    ///
    /// # Errors
    /// [`StoreError`] if there is no memory.
    pub(crate) fn nothing() -> Result<Self, StoreError> {
        let mut connection = Connection::open_in_memory()?;
        plan_once(&connection)?;
        migrate(&mut connection)?;
        Ok(Self::of(PathBuf::new(), connection))
    }

    fn of(file: PathBuf, connection: Connection) -> Self {
        let kept = kept::Kept::new(has_sums(&connection));
        Self { file, connection, kept }
    }

    fn open_writable(file: &Path) -> Result<Connection, StoreError> {
        Self::try_open_writable(file).map_err(|error| or_full(error, file))
    }

    fn try_open_writable(file: &Path) -> Result<Connection, StoreError> {
        let mut connection = Connection::open(file)?;
        connection.busy_timeout(BUSY)?;
        plan_once(&connection)?;
        // temp_store: SQLite finds no temporary folder on Android
        connection.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;",
        )?;
        if connection.is_readonly(MAIN_DB)? && has_unknown_format(file) {
            return Err(StoreError::Damaged);
        }
        migrate(&mut connection)?;
        // what an older reader made still reads: a full disk or a busy one puts this off
        match apply::derive_again(&mut connection) {
            Err(StoreError::Damaged) => Err(StoreError::Damaged),
            _ => Ok(connection),
        }
    }

    /// For a folder in which nothing can be written: the file alone, without its companions.
    fn open_readable(file: &Path) -> Result<Connection, StoreError> {
        let connection = Self::open_file_alone(file)?;
        match known_version(&connection)? {
            0 => Err(StoreError::ReadOnly),
            // an older one reads too: columns that it lacks are not asked of it
            _ => Ok(connection),
        }
    }

    fn open_file_alone(file: &Path) -> Result<Connection, StoreError> {
        let path =
            file.to_str().unwrap_or_default().replace('%', "%25").replace('?', "%3f").replace('#', "%23");
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
        let connection = Connection::open_with_flags(format!("file:{path}?immutable=1"), flags)?;
        plan_once(&connection)?;
        Ok(connection)
    }

    /// A second connection to the same content, for a writer beside a reader.
    ///
    /// # Errors
    /// [`StoreError`], by what stands against it.
    pub fn again(&mut self) -> Result<Self, StoreError> {
        if self.is_in_memory() {
            self.heal()?;
        }
        self.check_on_disk()?;
        Ok(Self::of(self.file.clone(), Self::open_writable(&self.file)?))
    }

    /// That what is written stays: not where this was healed and nothing could be written.
    ///
    /// # Errors
    /// [`StoreError::NoSpace`] or [`StoreError::ReadOnly`].
    pub(crate) fn check_on_disk(&self) -> Result<(), StoreError> {
        if self.is_in_memory() { Err(or_full(StoreError::ReadOnly, &self.file)) } else { Ok(()) }
    }

    /// Whether this was healed where nothing could be written.
    fn is_in_memory(&self) -> bool {
        self.connection.path().is_none_or(str::is_empty)
    }

    /// Makes a damaged database anew from what still reads of it; the next update brings the rest.
    ///
    /// # Errors
    /// [`StoreError`] if it could not even be looked at: then it is left as it is.
    pub(crate) fn heal(&mut self) -> Result<(), StoreError> {
        // this connection must not stand in its own way
        self.connection = Connection::open_in_memory()?;
        let healed = heal::heal(&self.file)?;
        *self = Self::of(self.file.clone(), healed);
        Ok(())
    }

    /// Reads with one view of the content, whatever is written meanwhile. Where damage is met, the
    /// database is healed and read once more.
    ///
    /// # Errors
    /// [`StoreError`] of the database, or what `read` returns.
    pub fn read<T, E: OfStore>(&mut self, read: impl Fn(&Reader) -> Result<T, E>) -> Result<T, E> {
        match self.try_read(&read) {
            Err(error) if error.is_damage() => {
                self.heal()?;
                self.try_read(&read)
            }
            answer => answer,
        }
    }

    fn try_read<T, E: OfStore>(&mut self, read: impl Fn(&Reader) -> Result<T, E>) -> Result<T, E> {
        let transaction = self.connection.transaction().map_err(StoreError::from)?;
        self.kept.renew(&transaction)?;
        let answer = read(&Reader::new(&transaction, &self.kept));
        let failed = self.kept.failed.take();
        transaction.commit().map_err(StoreError::from)?;
        match failed {
            // a message that could not be read is not one that is not there
            Some(error) => {
                self.kept.forget();
                Err(error.into())
            }
            None => answer,
        }
    }
}

/// A file that `SQLite` cannot make or make larger may mean that no room is left: it does not tell.
fn or_full(error: StoreError, file: &Path) -> StoreError {
    let may_be = match &error {
        StoreError::ReadOnly => true,
        StoreError::Sqlite(error) => error.sqlite_error_code() == Some(ErrorCode::SystemIoFailure),
        _ => false,
    };
    if !may_be {
        return error;
    }
    let probe = file.with_extension("room");
    let tried = std::fs::write(&probe, [0]);
    let _ = std::fs::remove_file(&probe);
    match tried {
        Err(error) if error.kind() == std::io::ErrorKind::StorageFull => StoreError::NoSpace,
        _ => error,
    }
}

/// A prepared statement is planned once, not again for each value that it is asked with (`SQLite`'s
/// query planner stability guarantee): planning took half the time of an answer.
fn plan_once(connection: &Connection) -> Result<(), StoreError> {
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

fn known() -> u32 {
    u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX)
}

fn version(connection: &Connection) -> Result<u32, StoreError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Whether the header names a file format that no `SQLite` writes: such a file is read, but never written.
fn has_unknown_format(file: &Path) -> bool {
    let mut header = [0; 20];
    let read = std::fs::File::open(file).and_then(|mut file| file.read_exact(&mut header));
    let [.., write, _] = header;
    read.is_ok() && write > 2
}

/// The version as it stands among the rows; none in a database that is older than that, or new.
fn recorded(connection: &Connection) -> Result<Option<u32>, StoreError> {
    let there = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'state'";
    if connection.query_row(there, [], |_| Ok(())).optional()?.is_none() {
        return Ok(None);
    }
    Ok(read::state(connection, "database")?.and_then(|recorded| recorded.parse().ok()))
}

/// The version, if it is none that only a newer app knows. Also asked before a database is made anew: a
/// newer app may have changed it meanwhile.
fn known_version(connection: &Connection) -> Result<u32, StoreError> {
    let (found, known) = (version(connection)?, known());
    match recorded(connection)? {
        Some(recorded) if recorded != found => Err(StoreError::Damaged),
        // whoever wrote such a version recorded it
        None if found >= RECORDED => Err(StoreError::Damaged),
        _ if found > known => Err(StoreError::TooNew { found, known }),
        _ => Ok(found),
    }
}

/// Whether the rows have sums to hold them against: not where an older app left them, and nothing can be
/// written.
fn has_sums(connection: &Connection) -> bool {
    version(connection).is_ok_and(|found| found == known())
        && read::state(connection, "reader").is_ok_and(|reader| reader == Some(apply::reader()))
}

/// Brings the database to the newest version, each step with its number in one transaction.
fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let known = known();
    if known_version(connection)? == known {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    // another process may have been faster
    let found = version(&transaction)?;
    for (done, step) in (0..known).zip(MIGRATIONS) {
        if done >= found {
            transaction.execute_batch(step)?;
            transaction.pragma_update(None, "user_version", done + 1)?;
        }
    }
    apply::write_state(&transaction, &[("database", Some(known.to_string()))].into())?;
    sums::tally(&transaction, false)?;
    Ok(transaction.commit()?)
}
