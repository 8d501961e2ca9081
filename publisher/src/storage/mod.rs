//! Where published files lie: a folder, an object store, or a server that only shows them.
//!
//! Everybody may read while somebody writes, and several may want to write at once. So files are
//! whole or not there, and whoever would overwrite what another one has just written is told instead:
//! [`Storage::create`] writes only what is not there, [`Storage::replace`] only over what was seen.

#[cfg(feature = "stores")]
mod bucket;
mod folder;
mod site;

use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;

#[cfg(feature = "stores")]
pub use bucket::Bucket;
pub use folder::Folder;
pub(crate) use folder::HALF;
pub use site::Site;

/// Addresses that a person may name.
const ADDRESSES: &str = "a folder, s3://bucket/prefix, gs://bucket/prefix or az://container/prefix";

/// The most bytes of one file that are read: far more than any that is published has.
const BYTES_MAX: usize = 64 * 1024 * 1024;

fn too_long() -> String {
    format!("it has more than {BYTES_MAX} bytes, and is not read")
}

/// How many files are read or written side by side: most of the time is waiting.
const SIDE_BY_SIDE: usize = 8;

/// Why published files cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// A file of a folder.
    #[error("{path}: {why}")]
    File {
        /// The file.
        path: String,
        /// Why.
        why: std::io::Error,
    },
    /// An object store or a server.
    #[error("{place}: {why}")]
    Remote {
        /// The store, or the file in it.
        place: String,
        /// Why.
        why: String,
    },
    /// This build has no object stores.
    #[error(
        "`{0}` is in an object store, which this build leaves out: build it with `cargo build --release --features stores`"
    )]
    NoStores(String),
    /// No address.
    #[error("`{0}` is no place to publish to: name {ADDRESSES}")]
    Address(String),
    /// Two publishers could overwrite each other there.
    #[error(
        "{0} overwrites a file that was to be written only if it is not there: two publishers could overwrite each other; take a store that has conditional writes"
    )]
    Unconditional(String),
}

impl StorageError {
    fn file(path: &Path) -> impl FnOnce(std::io::Error) -> Self + '_ {
        move |why| Self::File { path: path.display().to_string(), why }
    }
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Which state of it that is.
    pub tag: Tag,
}

/// Names one state of a file, for whoever wants to replace that and no other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tag {
    etag: Option<String>,
    version: Option<String>,
}

/// A file in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its path: `metadata/…`, `targets/…`.
    pub path: String,
    /// Bytes.
    pub size: u64,
    /// When it was written, by the clock of the storage.
    pub modified: Timestamp,
}

/// Published files that can be read.
pub trait Readable: Sync {
    /// How a person calls it.
    fn name(&self) -> String;

    /// Reads a file; none if it is not there.
    ///
    /// # Errors
    /// [`StorageError`] if that cannot be told.
    fn read(&self, path: &str) -> Result<Option<Found>, StorageError>;
}

/// Published files that can be written. Files are whole or not there, and what was written stays
/// written: a power failure after a call does not undo it.
pub trait Storage: Readable {
    /// Writes a file that is not there; false, and nothing is written, if it is.
    ///
    /// # Errors
    /// [`StorageError`] if it cannot be written.
    fn create(&self, path: &str, bytes: &[u8]) -> Result<bool, StorageError>;

    /// Writes over a file that is still in the state that was seen; false, and nothing is written, if
    /// it is not.
    ///
    /// # Errors
    /// [`StorageError`] if it cannot be written.
    fn replace(&self, path: &str, bytes: &[u8], seen: &Tag) -> Result<bool, StorageError>;

    /// All files below `metadata/` and `targets/`.
    ///
    /// # Errors
    /// [`StorageError`] if they cannot be listed.
    fn list(&self) -> Result<Vec<Listed>, StorageError>;

    /// Removes a file; one that is not there is removed already.
    ///
    /// # Errors
    /// [`StorageError`] if it cannot be removed.
    fn remove(&self, path: &str) -> Result<(), StorageError>;
}

/// The storage that an address names.
///
/// # Errors
/// [`StorageError`] if it names none, or an object store in a build without them.
pub fn open(address: &str) -> Result<Box<dyn Storage>, StorageError> {
    match address.split_once("://") {
        None if address.is_empty() => Err(StorageError::Address(address.to_owned())),
        None => Ok(Box::new(Folder::new(address))),
        #[cfg(feature = "stores")]
        Some(("s3" | "gs" | "az", _)) => Ok(Box::new(Bucket::open(address)?)),
        #[cfg(not(feature = "stores"))]
        Some(("s3" | "gs" | "az", _)) => Err(StorageError::NoStores(address.to_owned())),
        Some(_) => Err(StorageError::Address(address.to_owned())),
    }
}

/// What an address shows: a server's too.
///
/// # Errors
/// [`StorageError`] as [`open`].
pub fn look(address: &str, patience: Duration) -> Result<Box<dyn Readable>, StorageError> {
    match address.split_once("://") {
        Some(("http" | "https", _)) => Ok(Box::new(Site::open(address, patience)?)),
        _ => Ok(open(address)?),
    }
}

/// Does the same with many things, some side by side; the first error ends it.
pub(crate) fn side_by_side<T: Send, R: Send, E: Send>(
    things: Vec<T>,
    work: impl Fn(T) -> Result<R, E> + Sync,
) -> Result<Vec<R>, E> {
    let waiting = Mutex::new(things.into_iter());
    let failed = std::sync::atomic::AtomicBool::new(false);
    let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).next();
    let run = || -> Result<Vec<R>, E> {
        let mut done = Vec::new();
        while !failed.load(std::sync::atomic::Ordering::SeqCst)
            && let Some(thing) = next()
        {
            let result = work(thing);
            if result.is_err() {
                failed.store(true, std::sync::atomic::Ordering::SeqCst);
            }
            done.push(result?);
        }
        Ok(done)
    };
    let ended: Vec<Result<Vec<R>, E>> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..SIDE_BY_SIDE).map(|_| scope.spawn(run)).collect();
        let ended = |worker: std::thread::ScopedJoinHandle<'_, _>| match worker.join() {
            Ok(done) => done,
            Err(panic) => std::panic::resume_unwind(panic),
        };
        running.into_iter().map(ended).collect()
    });
    let mut all = Vec::new();
    for done in ended {
        all.extend(done?);
    }
    Ok(all)
}
