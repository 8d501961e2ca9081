use std::fs::File;
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use senthang_core::trust::sha256;

use super::{BYTES_MAX, Found, Listed, Readable, Storage, StorageError, Tag, too_long};

/// Held while a file is replaced, by one process at a time; the system lets it go when that ends,
/// however it ends.
const LOCK: &str = ".senthang-lock";

/// How files begin that are not whole yet. What a power failure leaves of them is never read.
pub(crate) const HALF: &str = ".senthang-half-";

/// A folder on this machine, which a web server serves, or a memory card.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// The folder that holds `metadata/` and `targets/`; made when something is written.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self(folder.into())
    }

    /// Writes a file that has no name yet, whole and on the disk.
    fn half(&self, file: &Path, bytes: &[u8]) -> Result<tempfile::NamedTempFile, StorageError> {
        let parent = file.parent().unwrap_or(&self.0);
        self.make(parent)?;
        let mut builder = tempfile::Builder::new();
        builder.prefix(HALF);
        // others read it: as the umask has it, and not for the owner alone
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let mut half = builder.tempfile_in(parent).map_err(StorageError::file(parent))?;
        half.write_all(bytes).map_err(StorageError::file(file))?;
        half.as_file().sync_all().map_err(StorageError::file(file))?;
        Ok(half)
    }

    /// Writes a file, whether or not there is one: for what nobody else writes.
    pub(crate) fn overwrite(&self, path: &str, bytes: &[u8]) -> Result<(), StorageError> {
        let file = self.0.join(path);
        self.half(&file, bytes)?.persist(&file).map_err(|failed| StorageError::file(&file)(failed.error))?;
        keep(file.parent().unwrap_or(&self.0))
    }

    /// Makes a folder, and sees to it that it is still there after a power failure.
    fn make(&self, folder: &Path) -> Result<(), StorageError> {
        if folder.is_dir() {
            return Ok(());
        }
        std::fs::create_dir_all(folder).map_err(StorageError::file(folder))?;
        let own = |above: &&Path| above.starts_with(&self.0) || self.0.parent() == Some(above);
        for above in folder.ancestors().skip(1).take_while(own) {
            keep(if above == Path::new("") { Path::new(".") } else { above })?;
        }
        Ok(())
    }

    fn lock(&self) -> Result<File, StorageError> {
        self.make(&self.0)?;
        let path = self.0.join(LOCK);
        let mut options = File::options();
        options.create(true).truncate(false).write(true);
        let lock = options.open(&path).map_err(StorageError::file(&path))?;
        lock.lock().map_err(StorageError::file(&path))?;
        Ok(lock)
    }

    fn walk(&self, folder: &str, found: &mut Vec<Listed>) -> Result<(), StorageError> {
        let here = self.0.join(folder);
        let entries = match std::fs::read_dir(&here) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            other => other.map_err(StorageError::file(&here))?,
        };
        for entry in entries {
            let entry = entry.map_err(StorageError::file(&here))?;
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            let about = match entry.metadata() {
                // another one's half file that has its name by now
                Err(error) if error.kind() == ErrorKind::NotFound => continue,
                other => other.map_err(StorageError::file(&here))?,
            };
            if about.is_dir() {
                self.walk(&path, found)?;
            } else {
                let modified = about.modified().ok().and_then(|time| Timestamp::try_from(time).ok());
                found.push(Listed { path, size: about.len(), modified: modified.unwrap_or(Timestamp::MAX) });
            }
        }
        Ok(())
    }
}

/// Puts what was done in a folder on the disk.
fn keep(folder: &Path) -> Result<(), StorageError> {
    // elsewhere a folder cannot be opened as a file, and its changes are on the disk by themselves
    if cfg!(unix) {
        let opened = File::open(folder).and_then(|folder| folder.sync_all());
        opened.map_err(StorageError::file(folder))?;
    }
    Ok(())
}

impl Readable for Folder {
    fn name(&self) -> String {
        self.0.display().to_string()
    }

    fn read(&self, path: &str) -> Result<Option<Found>, StorageError> {
        let file = self.0.join(path);
        let mut bytes = Vec::new();
        let most = BYTES_MAX as u64 + 1;
        match File::open(&file).and_then(|opened| opened.take(most).read_to_end(&mut bytes)) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(StorageError::file(&file)(error)),
            Ok(read) if read > BYTES_MAX => {
                Err(StorageError::file(&file)(std::io::Error::new(ErrorKind::FileTooLarge, too_long())))
            }
            Ok(_) => {
                let tag = Tag { etag: Some(sha256(&bytes)), version: None };
                Ok(Some(Found { bytes, tag }))
            }
        }
    }
}

impl Storage for Folder {
    fn create(&self, path: &str, bytes: &[u8]) -> Result<bool, StorageError> {
        let file = self.0.join(path);
        if file.exists() {
            return Ok(false);
        }
        // the name is given by one call that fails if somebody else has given it meanwhile
        match self.half(&file, bytes)?.persist_noclobber(&file) {
            Ok(_) => keep(file.parent().unwrap_or(&self.0)).map(|()| true),
            Err(failed) if failed.error.kind() == ErrorKind::AlreadyExists => Ok(false),
            Err(failed) => Err(StorageError::file(&file)(failed.error)),
        }
    }

    fn replace(&self, path: &str, bytes: &[u8], seen: &Tag) -> Result<bool, StorageError> {
        let file = self.0.join(path);
        let half = self.half(&file, bytes)?;
        let _lock = self.lock()?;
        if self.read(path)?.is_none_or(|found| found.tag != *seen) {
            return Ok(false);
        }
        half.persist(&file).map_err(|failed| StorageError::file(&file)(failed.error))?;
        keep(file.parent().unwrap_or(&self.0))?;
        Ok(true)
    }

    fn list(&self) -> Result<Vec<Listed>, StorageError> {
        let mut found = Vec::new();
        for folder in ["metadata", "targets"] {
            self.walk(folder, &mut found)?;
        }
        Ok(found)
    }

    fn remove(&self, path: &str) -> Result<(), StorageError> {
        let file = self.0.join(path);
        match std::fs::remove_file(&file) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(StorageError::file(&file)(error)),
            _ => Ok(()),
        }
    }
}
