use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::metadata::{Existing, Signed, fetch, instant};
use super::{CLEANING, RepositoryError};
use crate::storage::{Listed, Storage, side_by_side};

/// How old a file is before it may be removed, whoever needs it: a publisher writes its files shortly
/// before the timestamp that leads to them.
const GRACE: SignedDuration = SignedDuration::from_hours(24);

/// When the mark of a clean-up that did not end counts no longer.
const CUT_OFF: SignedDuration = SignedDuration::from_hours(1);

/// What no phone can need any more.
#[derive(Clone, Debug, Default)]
pub struct Waste {
    /// The files.
    pub files: Vec<Listed>,
    /// How many others stay.
    pub kept: usize,
}

impl Waste {
    /// Their bytes.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.files.iter().map(|file| file.size).sum()
    }
}

/// Finds what no phone can need any more: metadata and targets of what was replaced longer ago than
/// `keep`, and what publishers left that were cut off. All roots stay for ever.
///
/// # Errors
/// [`RepositoryError`] if what is published is not whole: then nothing is waste.
pub fn waste(storage: &dyn Storage, keep: SignedDuration, at: Timestamp) -> Result<Waste, RepositoryError> {
    let existing = Existing::of(storage)?;
    if existing.roles.is_empty() {
        return Err(RepositoryError::Nothing(storage.name()));
    }
    let mut listed = storage.list()?;
    listed.retain(|file| file.path != CLEANING);
    let since = at.checked_sub(keep).unwrap_or(Timestamp::MIN);
    let needed = needed(storage, &existing, &listed, since)?;
    let old = at.checked_sub(GRACE).unwrap_or(Timestamp::MIN);
    let is_waste =
        |file: &&Listed| is_ours(&file.path) && !needed.contains(&file.path) && file.modified < old;
    let files: Vec<Listed> = listed.iter().filter(is_waste).cloned().collect();
    Ok(Waste { kept: listed.len() - files.len(), files })
}

/// Removes what no phone can need any more.
///
/// It says so first, in a file of its own, and looks for waste after that. A publisher writes, or
/// writes again, all that its edition needs before it looks for that file, and gives up if it is
/// there. So either it gives up, or all that it needs is younger than a day by then, and stays.
///
/// # Errors
/// [`RepositoryError::Cleaning`] if somebody else does the same, or as [`waste`].
pub fn collect(storage: &dyn Storage, keep: SignedDuration) -> Result<Waste, RepositoryError> {
    let mark = Mark::set(storage)?;
    let collected = mark.at().and_then(|at| {
        let waste = waste(storage, keep, at)?;
        side_by_side(waste.files.iter().collect(), |file: &Listed| storage.remove(&file.path))?;
        Ok(waste)
    });
    mark.unset()?;
    collected
}

/// Says in the storage that files are being removed.
struct Mark<'a> {
    storage: &'a dyn Storage,
    bytes: Vec<u8>,
}

impl<'a> Mark<'a> {
    fn set(storage: &'a dyn Storage) -> Result<Self, RepositoryError> {
        // like no other's, so that everybody takes away their own only
        let who = crate::keys::Key::generate().map(|key| key.id()).unwrap_or_default();
        let text = json!({ "removing-since": instant(Timestamp::now()), "by": who });
        let mark = Self { storage, bytes: text.to_string().into_bytes() };
        if storage.create(CLEANING, &mark.bytes)? {
            return Ok(mark);
        }
        let busy = || RepositoryError::Cleaning(storage.name());
        let found = storage.read(CLEANING)?.ok_or_else(busy)?;
        let begun = modified(storage)?.ok_or_else(busy)?;
        let cut_off = Timestamp::now().duration_since(begun) > CUT_OFF;
        if cut_off && storage.replace(CLEANING, &mark.bytes, &found.tag)? { Ok(mark) } else { Err(busy()) }
    }

    /// Now, by the clock of the storage: the ages of its files are by that clock too.
    fn at(&self) -> Result<Timestamp, RepositoryError> {
        modified(self.storage)?.ok_or_else(|| RepositoryError::Cleaning(self.storage.name()))
    }

    fn unset(&self) -> Result<(), RepositoryError> {
        if self.storage.read(CLEANING)?.is_some_and(|found| found.bytes == self.bytes) {
            self.storage.remove(CLEANING)?;
        }
        Ok(())
    }
}

fn modified(storage: &dyn Storage) -> Result<Option<Timestamp>, RepositoryError> {
    let listed = storage.list()?;
    Ok(listed.into_iter().find(|file| file.path == CLEANING).map(|file| file.modified))
}

/// All files that a phone can be led to by what was newest at any time since then.
fn needed(
    storage: &dyn Storage,
    existing: &Existing,
    listed: &[Listed],
    since: Timestamp,
) -> Result<BTreeSet<String>, RepositoryError> {
    let mut needed = BTreeSet::new();
    let mut roles = BTreeSet::new();
    for version in snapshots(existing.version("snapshot"), listed, since) {
        let name = format!("{version}.snapshot.json");
        if let Some((snapshot, _)) = fetch(storage, &name)? {
            roles.extend(snapshot.meta().into_iter().map(|(role, version)| format!("{version}.{role}.json")));
        }
        needed.insert(format!("metadata/{name}"));
    }
    let read = side_by_side(roles.into_iter().collect(), |name: String| {
        Ok::<_, RepositoryError>((fetch(storage, &name)?, name))
    })?;
    for (found, name) in read {
        needed.extend(found.iter().flat_map(|(role, _)| Signed::targets(role)).map(|target| target.file));
        needed.insert(format!("metadata/{name}"));
    }
    Ok(needed)
}

/// The snapshot that is the newest, and those that were until after `since`: until the next was written.
fn snapshots(newest: u64, listed: &[Listed], since: Timestamp) -> Vec<u64> {
    let version = |file: &Listed| {
        let (version, role) = versioned(&file.path)?;
        (role == "snapshot" && version <= newest).then_some((version, file.modified))
    };
    let written: BTreeMap<u64, Timestamp> = listed.iter().filter_map(version).collect();
    let replaced = written.values().skip(1).map(Some).chain([None]);
    let kept = written.keys().zip(replaced).filter(|(_, replaced)| replaced.is_none_or(|at| *at >= since));
    kept.map(|(version, _)| *version).chain([newest]).collect()
}

/// Version and role of a metadata file: `metadata/3.snapshot.json`.
fn versioned(path: &str) -> Option<(u64, &str)> {
    let (version, role) = path.strip_prefix("metadata/")?.strip_suffix(".json")?.split_once('.')?;
    Some((version.parse().ok()?, role))
}

/// Whether a file is one that the publisher writes, and that may go: not a root, and nothing that
/// somebody else has put there.
fn is_ours(path: &str) -> bool {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    if name.starts_with(crate::storage::HALF) {
        return true;
    }
    if path.starts_with("targets/") {
        let hash = name.split_once('.').map_or("", |(hash, _)| hash);
        return hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    }
    versioned(path).is_some_and(|(_, role)| role != "root")
}
