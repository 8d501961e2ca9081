use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::{Cursor, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use super::CancelToken;
use super::tar::{TarError, Walk, Writer};
use crate::model;
use crate::store::{OfStore, Reader, Store, StoreError};
use crate::trust::{self, Carrier, Fetch, FetchError};

/// The most files whose places are remembered: a mirror of some years has a few thousand.
const FILES_MAX: usize = 50_000;

/// The longest path of a file in it, in bytes; a longer one is none of ours.
const PATH_MAX: usize = 300;

/// The most that a poster may unpack to, in bytes.
const POSTER_MAX: u64 = 256 * 1024;

/// What an archive is read from.
trait Source: Read + Seek + Send {}
impl<T: Read + Seek + Send> Source for T {}

/// A published folder in one tar file, as a carrier: the app's seed, a memory card, another phone's
/// content, a mirror's copy. Nothing is unpacked: what is asked for is read where it stands.
pub(super) struct Bundle {
    /// Where files begin, and their lengths.
    files: HashMap<String, (u64, u64)>,
    source: Mutex<Box<dyn Source>>,
}

impl Bundle {
    /// Learns where the files of a bundle stand.
    pub(super) fn open(file: &Path, cancel: &CancelToken) -> Result<Self, FetchError> {
        let unread = |error: std::io::Error| FetchError::NoContent(format!("it cannot be read: {error}"));
        // a pipe would be waited for, and a device never ends
        if !std::fs::metadata(file).map_err(unread)?.is_file() {
            return Err(FetchError::NoContent("it is neither a file nor a folder".to_owned()));
        }
        Self::of(File::open(file).map_err(unread)?, cancel)
    }

    /// What a poster says: a bundle in memory, packed.
    pub(super) fn of_poster(packed: &[u8], cancel: &CancelToken) -> Result<Self, FetchError> {
        let bytes =
            model::unpacked(packed, POSTER_MAX).map_err(|error| FetchError::NoContent(error.to_string()))?;
        Self::of(Cursor::new(bytes), cancel)
    }

    fn of<R: Read + Seek + Send + 'static>(mut source: R, cancel: &CancelToken) -> Result<Self, FetchError> {
        let mut files = HashMap::new();
        let mut walk = Walk::over(&mut source)?;
        while let Some(entry) = walk.next()? {
            if cancel.is_cancelled() {
                return Err(FetchError::Cancelled);
            }
            // of two with one name the last counts, as it does for those who unpack; which one an attacker
            // prefers is no matter, for either must be what was signed
            if let Some(path) = path_of(&entry.name) {
                files.insert(path, (entry.at, entry.length));
            }
            if files.len() > FILES_MAX {
                return Err(FetchError::NoContent(format!("it holds more than {FILES_MAX} files")));
            }
        }
        if files.is_empty() {
            return Err(FetchError::NoContent("it holds no published content".to_owned()));
        }
        Ok(Self { files, source: Mutex::new(Box::new(source)) })
    }

    fn read(&self, path: &str, max: u64) -> Result<Option<Vec<u8>>, FetchError> {
        let Some((at, length)) = self.files.get(path).copied() else { return Ok(None) };
        if length > max {
            return Err(FetchError::TooLong { path: path.to_owned(), max });
        }
        let mut source = self.source.lock().unwrap_or_else(PoisonError::into_inner);
        let mut bytes = Vec::new();
        let read = source
            .seek(SeekFrom::Start(at))
            .and_then(|_| source.as_mut().take(length).read_to_end(&mut bytes));
        match read {
            Err(error) => Err(FetchError::NoContent(format!("{path}: {error}"))),
            Ok(_) => Ok(Some(bytes)),
        }
    }
}

impl Carrier for Bundle {
    fn fetch<'a>(&'a self, path: &'a str, max: u64) -> Fetch<'a> {
        Box::pin(async move { self.read(path, max) })
    }
}

impl From<TarError> for FetchError {
    fn from(error: TarError) -> Self {
        Self::NoContent(error.to_string())
    }
}

/// The path by which a file of an archive is asked for: `metadata/…` or `targets/…`, whatever folder the
/// archive was made from. None for what is never asked for, and for a name that would lead elsewhere: no
/// file is ever made by it, and yet nobody should.
fn path_of(name: &str) -> Option<String> {
    let parts: Vec<&str> = name.split('/').filter(|part| *part != ".").collect();
    if parts.iter().any(|part| part.is_empty() || part.starts_with('.')) {
        return None;
    }
    let start = parts.iter().position(|part| matches!(*part, "metadata" | "targets"))?;
    Some(parts.get(start..)?.join("/")).filter(|path| path.len() <= PATH_MAX)
}

/// Files of a published folder as one file, by their paths in it: a part of an edition, as a poster carries.
/// The same files give the same bytes.
///
/// # Errors
/// A path that is too long for a tar file.
pub fn archive(files: &BTreeMap<String, Vec<u8>>) -> std::io::Result<Vec<u8>> {
    let mut archive = Writer(Vec::new());
    for (path, bytes) in files {
        archive.add(path, bytes)?;
    }
    archive.end()
}

/// Why content is not given on.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// There is none.
    #[error("nothing is held yet that could be given on")]
    Nothing,
    /// No room is left where the file is to stand.
    #[error("no room is left for the file; free some and try again")]
    NoSpace,
    /// The file cannot be written.
    #[error("the file cannot be written: {0}")]
    File(#[source] std::io::Error),
    /// The profile cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl OfStore for ExportError {
    fn is_damage(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_damage())
    }
}

impl From<std::io::Error> for ExportError {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::StorageFull { Self::NoSpace } else { Self::File(error) }
    }
}

/// Writes what a profile holds as a bundle: metadata and targets as they were signed. The file is there
/// whole or not at all. Its length in bytes.
pub(crate) fn export(store: &mut Store, to: &Path) -> Result<u64, ExportError> {
    let half = to.with_added_extension("half");
    // begun anew where damage is met and healed
    let written = store.read(|reader| write(reader, File::create(&half)?));
    let written = written.and_then(|file| {
        file.sync_all()?;
        Ok(file.metadata()?.len())
    });
    let done = written.and_then(|length| Ok(std::fs::rename(&half, to).map(|()| length)?));
    if done.is_err() {
        let _ = std::fs::remove_file(&half);
    }
    done
}

fn write(reader: &Reader, file: File) -> Result<File, ExportError> {
    let mut archive = Writer(std::io::BufWriter::new(file));
    let metadata = trust::as_published(&reader.metadata()?);
    if metadata.is_empty() {
        return Err(ExportError::Nothing);
    }
    for (name, bytes) in metadata {
        archive.add(&format!("metadata/{name}"), &bytes)?;
    }
    for path in reader.targets()?.into_keys() {
        let Some((sha256, bytes)) = reader.target(&path)? else { continue };
        // what a disk has changed is not given on
        if trust::sha256(&bytes) == sha256 {
            archive.add(&trust::target_file(&path, &sha256), &bytes)?;
        }
    }
    archive.end()?.into_inner().map_err(|error| error.into_error().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_asked_for_has_a_path() {
        for (name, path) in [
            ("metadata/timestamp.json", Some("metadata/timestamp.json")),
            ("./targets/la/org/x", Some("targets/la/org/x")),
            ("card/public/metadata/1.root.json", Some("metadata/1.root.json")),
            ("metadata/../../etc/passwd", None),
            ("/metadata/timestamp.json", None),
            ("metadata//timestamp.json", None),
            ("metadata/._timestamp.json", None),
            ("photos/1.jpg", None),
            ("metadata/", None),
            ("", None),
        ] {
            assert_eq!(path_of(name).as_deref(), path, "{name}");
        }
    }
}
