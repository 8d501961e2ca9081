use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use senthang_core::sync::{CancelToken, Quiet};
use senthang_core::{Guide, Settings};

use super::{Draft, Existing, RepositoryError};
use crate::build::{Edition, target_file};

/// What was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// Files that were written, in order; the timestamp is the last.
    pub files: Vec<String>,
    /// Their bytes.
    pub bytes: u64,
}

/// Publishes a signed edition into a folder: targets first, then metadata, the timestamp last, so
/// that a phone never meets metadata whose files are not there. Before that it is checked as a
/// phone would, and after that it is all there or can be run again.
///
/// # Errors
/// [`RepositoryError`]; phones see what was there before.
pub fn publish(
    edition: &Edition,
    draft: &Draft,
    folder: &Path,
    at: Timestamp,
) -> Result<Published, RepositoryError> {
    if let Some(status) = draft.status().into_iter().find(|status| status.found < status.needed) {
        return Err(RepositoryError::Threshold {
            role: status.file,
            found: status.found,
            needed: status.needed,
        });
    }
    let existing = Existing::read(folder)?;
    let found = existing.version("timestamp");
    if found != draft.after {
        return Err(RepositoryError::Raced { found, expected: draft.after });
    }
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for (path, planned) in &edition.plan.targets {
        let file = target_file(path, &planned.sha256);
        if !folder.join(&file).is_file() {
            files.push((file, edition.targets.get(path).cloned().unwrap_or_default()));
        }
    }
    let (last, rest): (Vec<_>, Vec<_>) = draft.files.iter().partition(|(name, _)| *name == "timestamp.json");
    for (name, metadata) in rest.into_iter().chain(last) {
        files.push((format!("metadata/{name}"), metadata.bytes()));
    }
    rehearse(&existing, &files, edition, folder, at)?;
    for (name, bytes) in &files {
        write(&folder.join(name), bytes)?;
    }
    let bytes = files.iter().map(|(_, bytes)| bytes.len() as u64).sum();
    Ok(Published { files: files.into_iter().map(|(name, _)| name).collect(), bytes })
}

/// Lets a fresh phone take the edition from a copy of what would be published.
fn rehearse(
    existing: &Existing,
    files: &[(String, Vec<u8>)],
    edition: &Edition,
    folder: &Path,
    at: Timestamp,
) -> Result<(), RepositoryError> {
    let stage = tempfile::tempdir().map_err(RepositoryError::file(folder))?;
    let copy = stage.path().join("repository");
    for name in ["metadata", "targets"] {
        copy_all(&folder.join(name), &copy.join(name))?;
    }
    for (name, bytes) in files {
        write(&copy.join(name), bytes)?;
    }
    let first = existing.roots.first().map(super::Signed::bytes);
    let root = first.or_else(|| {
        files.iter().find(|(name, _)| name == "metadata/1.root.json").map(|(_, bytes)| bytes.clone())
    });
    let settings = Settings {
        folder: stage.path().join("phone"),
        pack: edition.plan.pack.clone(),
        root: root.unwrap_or_default(),
        languages: edition.plan.languages.clone(),
        all_languages: false,
        servers: Vec::new(),
        patience: Duration::from_secs(1),
        seed: None,
    };
    let refused = |error: senthang_core::sync::SyncError| RepositoryError::Refused(error);
    let guide =
        Guide::open(settings).map_err(|error| refused(senthang_core::sync::SyncError::Store(error.0)))?;
    let report = guide.import(&copy, at, &Quiet, &CancelToken::new()).map_err(refused)?;
    // what is wrong with another organisation is its own, and stops nobody else
    let mut own = report.publishers.into_iter().filter(|publisher| publisher.name == edition.plan.publisher);
    match own.find_map(|publisher| publisher.trouble.map(|trouble| (publisher.name, trouble))) {
        Some((role, why)) => Err(refused(senthang_core::sync::SyncError::Untrusted { role, why })),
        None => Ok(()),
    }
}

fn copy_all(from: &Path, to: &Path) -> Result<(), RepositoryError> {
    std::fs::create_dir_all(to).map_err(RepositoryError::file(to))?;
    let entries = match std::fs::read_dir(from) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        other => other.map_err(RepositoryError::file(from))?,
    };
    for entry in entries {
        let entry = entry.map_err(RepositoryError::file(from))?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_all(&entry.path(), &target)?;
        } else {
            // a copy of many files that never change: links are as good, where they can be made
            let linked = std::fs::hard_link(entry.path(), &target);
            linked
                .or_else(|_| std::fs::copy(entry.path(), &target).map(drop))
                .map_err(RepositoryError::file(&target))?;
        }
    }
    Ok(())
}

/// Writes a file whole or not at all: a phone may read it at any moment.
fn write(file: &Path, bytes: &[u8]) -> Result<(), RepositoryError> {
    let parent = file.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(parent).map_err(RepositoryError::file(parent))?;
    let half: PathBuf =
        parent.join(format!(".{}.half", file.file_name().unwrap_or_default().to_string_lossy()));
    std::fs::write(&half, bytes).map_err(RepositoryError::file(&half))?;
    std::fs::rename(&half, file).map_err(RepositoryError::file(file))
}
