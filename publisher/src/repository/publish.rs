use std::collections::BTreeSet;
use std::path::Path;

use jiff::Timestamp;

use super::metadata::{Existing, read};
use super::rehearse::{Live, rehearse};
use super::{CLEANING, Draft, RepositoryError};
use crate::build::{Edition, target_file};
use crate::storage::{Folder, Storage, StorageError, side_by_side};

const TIMESTAMP: &str = "metadata/timestamp.json";

const FIRST_ROOT: &str = "metadata/1.root.json";

/// What was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// Files that were written, in order; the timestamp is the last.
    pub files: Vec<String>,
    /// Their bytes.
    pub bytes: u64,
}

/// Publishes a signed edition into a folder, as [`publish_to`].
///
/// # Errors
/// [`RepositoryError`]; phones see what was there before.
pub fn publish(
    edition: &Edition,
    draft: &Draft,
    folder: &Path,
    at: Timestamp,
) -> Result<Published, RepositoryError> {
    publish_to(edition, draft, &Folder::new(folder), at)
}

/// Publishes a signed edition: targets first, then metadata, the timestamp last, so that a phone
/// never meets metadata whose files are not there. Before that it is checked as a phone would. What
/// was cut off is finished by doing it again; of two who publish at once one is refused.
///
/// # Errors
/// [`RepositoryError`]; phones see what was there before.
pub fn publish_to(
    edition: &Edition,
    draft: &Draft,
    storage: &dyn Storage,
    at: Timestamp,
) -> Result<Published, RepositoryError> {
    if let Some(status) = draft.status().into_iter().find(|status| status.found < status.needed) {
        return Err(RepositoryError::Threshold {
            role: status.file,
            found: status.found,
            needed: status.needed,
        });
    }
    let existing = Existing::of(storage)?;
    let found = existing.version("timestamp");
    if found != draft.after {
        return Err(RepositoryError::Raced { found, expected: draft.after });
    }
    let upload = Upload::of(edition, draft);
    rehearse(storage, &existing, draft, &upload, edition, at)?;
    upload.write(storage, &existing)
}

/// Whether the edition in a folder is what is published already, by its timestamp.
///
/// # Errors
/// [`RepositoryError`] if one of both cannot be read.
pub fn is_published(edition: &Path, storage: &dyn Storage) -> Result<bool, RepositoryError> {
    let Some(begun) = read(edition, "timestamp.json")? else { return Ok(false) };
    Ok(storage.read(TIMESTAMP)?.is_some_and(|found| found.bytes == begun.bytes()))
}

/// Files on their way into a storage.
#[derive(Debug, Default)]
pub(super) struct Upload {
    /// Named by the hash of what they say.
    pub(super) targets: Vec<(String, Vec<u8>)>,
    /// Metadata with a version in their names.
    pub(super) metadata: Vec<(String, Vec<u8>)>,
    pub(super) timestamp: Vec<u8>,
    /// It leads phones to nothing but what they are led to already, which no clean-up takes.
    pub(super) renewal: bool,
}

impl Upload {
    fn of(edition: &Edition, draft: &Draft) -> Self {
        let targets = edition.targets.iter().filter_map(|(path, bytes)| {
            let planned = edition.plan.targets.get(path)?;
            Some((target_file(path, &planned.sha256), bytes.clone()))
        });
        Self { targets: targets.collect(), ..Self::of_metadata(draft) }
    }

    pub(super) fn of_metadata(draft: &Draft) -> Self {
        let mut upload = Self::default();
        let file = |name: &str| format!("metadata/{name}");
        for (name, metadata) in &draft.files {
            match name.as_str() {
                "timestamp.json" => upload.timestamp = metadata.bytes(),
                _ => upload.metadata.push((file(name), metadata.bytes())),
            }
        }
        upload
    }

    /// All of its files, by path.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let rest = self.targets.iter().chain(&self.metadata);
        let rest = rest.map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
        rest.chain([(TIMESTAMP, self.timestamp.as_slice())])
    }

    /// Writes it after what was seen of the storage, the timestamp last.
    pub(super) fn write(
        &self,
        storage: &dyn Storage,
        existing: &Existing,
    ) -> Result<Published, RepositoryError> {
        let listed: BTreeSet<String> = storage.list()?.into_iter().map(|file| file.path).collect();
        let in_use: BTreeSet<String> = Live::of(existing).targets.into_keys().collect();
        let mut written = side_by_side(self.targets.iter().collect(), |(path, bytes)| {
            let target = Placed { path, bytes, there: listed.contains(path), named_by_hash: true };
            Ok::<_, RepositoryError>(target.place(storage, in_use.contains(path))?.then_some(path.clone()))
        })?;
        let (roots, others): (Vec<_>, Vec<_>) =
            self.metadata.iter().partition(|(path, _)| path.ends_with(".root.json"));
        let mut write = |(path, bytes): &(String, Vec<u8>)| {
            let file = Placed { path, bytes, there: listed.contains(path), named_by_hash: false };
            written.push(file.place(storage, false)?.then(|| path.clone()));
            Ok::<_, RepositoryError>(())
        };
        others.iter().try_for_each(|file| write(file))?;
        let first = others.first().filter(|_| existing.roots.is_empty());
        keeps_conditions(storage, first.map_or(FIRST_ROOT, |(path, _)| path.as_str()))?;
        // whoever removes files says so first, and looks at what is there after that: see `gc`
        if !self.renewal && storage.read(CLEANING)?.is_some() {
            return Err(RepositoryError::Cleaning(storage.name()));
        }
        // a new root is believed as soon as it is there, and may name other keys for the timestamp
        roots.iter().try_for_each(|file| write(file))?;
        self.write_timestamp(storage, existing)?;
        written.push(Some(TIMESTAMP.to_owned()));
        self.mend(storage)?;
        let files: Vec<String> = written.into_iter().flatten().collect();
        let size =
            |file: &String| self.files().find(|(path, _)| path == file).map_or(0, |(_, bytes)| bytes.len());
        let bytes = files.iter().map(|file| size(file) as u64).sum();
        Ok(Published { files, bytes })
    }

    /// The one write that changes what phones see, and only over the timestamp that was read.
    fn write_timestamp(&self, storage: &dyn Storage, existing: &Existing) -> Result<(), RepositoryError> {
        let first = match &existing.tag {
            None => storage.create(TIMESTAMP, &self.timestamp)?,
            Some(seen) => storage.replace(TIMESTAMP, &self.timestamp, seen)?,
        };
        if first {
            return Ok(());
        }
        let found = storage.read(TIMESTAMP)?;
        // an answer that was lost on the way, and a second try that found the first one's file
        if found.as_ref().is_some_and(|found| found.bytes == self.timestamp) {
            return Ok(());
        }
        let found = found.and_then(|found| senthang_core::trust::version(&found.bytes)).unwrap_or(0);
        Err(RepositoryError::Raced { found, expected: existing.version("timestamp") })
    }

    /// Puts back what is not there, should somebody have removed it since it was looked at.
    pub(super) fn mend(&self, storage: &dyn Storage) -> Result<(), RepositoryError> {
        let listed: BTreeSet<String> = storage.list()?.into_iter().map(|file| file.path).collect();
        for (path, bytes) in self.files().filter(|(path, _)| !listed.contains(*path)) {
            storage.create(path, bytes)?;
        }
        Ok(())
    }
}

/// A file that never changes, on its way.
struct Placed<'a> {
    path: &'a str,
    bytes: &'a [u8],
    /// It was in the list.
    there: bool,
    /// Then other bytes under its name are damage, and not another publisher's.
    named_by_hash: bool,
}

impl Placed<'_> {
    /// Writes it, if it is not there already; true if it was not. What no phone is led to yet is
    /// written again, so that a clean-up sees that it is wanted.
    fn place(&self, storage: &dyn Storage, in_use: bool) -> Result<bool, RepositoryError> {
        if !self.there && storage.create(self.path, self.bytes)? {
            return Ok(true);
        }
        let taken = || RepositoryError::Taken(self.path.to_owned());
        let Some(found) = storage.read(self.path)? else {
            // it was removed since it was listed
            return if storage.create(self.path, self.bytes)? { Ok(true) } else { Err(taken()) };
        };
        let same = found.bytes == self.bytes;
        if same && in_use {
            return Ok(false);
        }
        if !same && !self.named_by_hash {
            return Err(taken());
        }
        let is_now = |found: crate::storage::Found| found.bytes == self.bytes;
        if storage.replace(self.path, self.bytes, &found.tag)? || storage.read(self.path)?.is_some_and(is_now)
        {
            return Ok(!same);
        }
        Err(taken())
    }
}

/// Some stores take a condition and do not heed it: then two publishers could overwrite each other. A
/// file that is there shows it.
fn keeps_conditions(storage: &dyn Storage, file: &str) -> Result<(), RepositoryError> {
    if let Some(found) = storage.read(file)?
        && storage.create(file, &found.bytes)?
    {
        return Err(StorageError::Unconditional(storage.name()).into());
    }
    Ok(())
}
