use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use senthang_core::trust::to_canonical_bytes;
use serde_json::Value;

use super::metadata::{Existing, Signed, delegated, organisation, read, root, snapshot, targets, timestamp};
use super::{RepositoryError, RoleKeys, Roles};
use crate::build::Plan;
use crate::keys::Key;

/// Metadata on their way to being signed: they lie beside the edition, in `metadata/`, and each
/// key holder adds signatures.
#[derive(Clone, Debug)]
pub struct Draft {
    /// New metadata, by file name: `2.targets.json`, `timestamp.json`.
    pub files: BTreeMap<String, Signed>,
    /// The version of the timestamp that this follows; 0 for the first.
    pub after: u64,
    /// Which keys count for which file, and how many are needed.
    needed: BTreeMap<String, Vec<(usize, BTreeSet<String>)>>,
}

/// How far the signatures of a file have come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleStatus {
    /// The file.
    pub file: String,
    /// Signatures that are there.
    pub found: usize,
    /// Signatures that are needed.
    pub needed: usize,
}

/// Makes the metadata that an edition needs beyond what is published: new versions of what
/// changed, or of what would expire before half its time is over, and always a new timestamp.
///
/// # Errors
/// [`RepositoryError::Roles`] if nobody signs the words of one of its languages.
pub fn prepare(
    plan: &Plan,
    roles: &Roles,
    existing: &Existing,
    at: Timestamp,
) -> Result<Draft, RepositoryError> {
    roles.cover(plan)?;
    let mut draft =
        Draft { files: BTreeMap::new(), after: existing.version("timestamp"), needed: BTreeMap::new() };
    draft.root(roles, existing, at);
    let mut versions: BTreeMap<String, u64> = existing
        .roles
        .keys()
        .filter(|role| !matches!(role.as_str(), "snapshot" | "timestamp"))
        // a role never leaves the snapshot: phones would take it for a rollback
        .map(|role| (role.clone(), existing.version(role)))
        .collect();
    // what is published stays, if it says the same, holds for a while, and its signers still count
    let stays = |role: &str, keys: &RoleKeys, wanted: &Value| {
        existing.roles.get(role).is_some_and(|held| {
            held.says_like(wanted) && is_fresh(held, at, keys.days) && is_signed(held, keys)
        })
    };
    let next = existing.version("targets") + 1;
    let wanted = targets(roles, plan, next, at);
    if !stays("targets", &roles.targets, &wanted) {
        draft.add_for("targets", next, wanted, &roles.targets);
        versions.insert("targets".to_owned(), next);
    }
    for (name, keys, pattern) in delegated(roles, plan) {
        let next = existing.version(&name) + 1;
        let wanted = organisation(plan, &pattern, next, at, keys.days);
        if !stays(&name, keys, &wanted) {
            draft.add_for(&name, next, wanted, keys);
            versions.insert(name, next);
        }
    }
    let mut snapshot_version = existing.version("snapshot");
    let wanted = snapshot(&versions, snapshot_version + 1, at, roles.snapshot.days);
    if !stays("snapshot", &roles.snapshot, &wanted) {
        snapshot_version += 1;
        draft.add_for("snapshot", snapshot_version, wanted, &roles.snapshot);
    }
    let wanted = timestamp(snapshot_version, draft.after + 1, at, roles.timestamp.days);
    draft.add("timestamp.json".to_owned(), wanted, vec![(roles.timestamp.threshold, roles.timestamp.ids())]);
    Ok(draft)
}

/// Enough of those who count now have signed it.
fn is_signed(held: &Signed, keys: &RoleKeys) -> bool {
    keys.ids().iter().filter(|id| held.signatures.contains_key(*id)).count() >= keys.threshold
}

/// Begun within the last days, for the same day: nobody signs a validity that another one chose.
fn is_near(found: &Signed, wanted: &Signed) -> bool {
    let times = found.expires().zip(wanted.expires());
    let days = times.map(|(found, wanted)| found.duration_since(wanted).abs());
    let day = |signed: &Signed| signed.signed.get("x-edition").cloned();
    days.is_some_and(|days| days <= SignedDuration::from_hours(7 * 24)) && day(found) == day(wanted)
}

/// More than half of its time is left.
fn is_fresh(held: &Signed, at: Timestamp, days: u16) -> bool {
    let half = SignedDuration::from_hours(i64::from(days) * 12);
    held.expires().is_some_and(|expires| at.checked_add(half).is_ok_and(|middle| expires > middle))
}

impl Draft {
    fn root(&mut self, roles: &Roles, existing: &Existing, at: Timestamp) {
        let next = existing.roots.len() as u64 + 1;
        let wanted = root(roles, next, at);
        let last = existing.roots.last();
        if last.is_some_and(|last| last.says_like(&wanted) && is_fresh(last, at, roles.root.days)) {
            return;
        }
        // a new root is signed by those whom the last one names, and by those whom it names
        let mut needed = vec![(roles.root.threshold, roles.root.ids())];
        needed.extend(last.and_then(|last| of_root(&last.signed)));
        self.add(format!("{next}.root.json"), wanted, needed);
    }

    fn add_for(&mut self, role: &str, version: u64, signed: Value, keys: &RoleKeys) {
        self.add(format!("{version}.{role}.json"), signed, vec![(keys.threshold, keys.ids())]);
    }

    fn add(&mut self, file: String, signed: Value, needed: Vec<(usize, Vec<String>)>) {
        let needed =
            needed.into_iter().map(|(threshold, keys)| (threshold, keys.into_iter().collect())).collect();
        self.needed.insert(file.clone(), needed);
        self.files.insert(file, Signed::new(signed));
    }

    /// Adds a key's signatures to every file that counts them; the files that it signed.
    ///
    /// # Errors
    /// [`RepositoryError::NotAsked`] if there is none.
    pub fn sign(&mut self, key: &Key) -> Result<Vec<String>, RepositoryError> {
        let id = key.id();
        let mut signed = Vec::new();
        for (file, metadata) in &mut self.files {
            let counts =
                self.needed.get(file).is_some_and(|needed| needed.iter().any(|(_, keys)| keys.contains(&id)));
            if counts {
                let bytes = to_canonical_bytes(&metadata.signed).map_err(|error| {
                    RepositoryError::Metadata { path: file.clone(), why: error.to_string() }
                })?;
                metadata.signatures.insert(id.clone(), key.sign(&bytes));
                signed.push(file.clone());
            }
        }
        if signed.is_empty() { Err(RepositoryError::NotAsked(id)) } else { Ok(signed) }
    }

    /// How far the signatures have come, file by file.
    #[must_use]
    pub fn status(&self) -> Vec<RoleStatus> {
        let count = |file: &String, keys: &BTreeSet<String>| {
            self.files
                .get(file)
                .map_or(0, |metadata| metadata.signatures.keys().filter(|id| keys.contains(*id)).count())
        };
        self.needed
            .iter()
            .map(|(file, needed)| {
                // the threshold that is furthest from being met
                let (needed, keys) = needed
                    .iter()
                    .max_by_key(|(threshold, keys)| threshold.saturating_sub(count(file, keys)))
                    .map_or((0, BTreeSet::new()), |(threshold, keys)| (*threshold, keys.clone()));
                RoleStatus { file: file.clone(), found: count(file, &keys), needed }
            })
            .collect()
    }

    /// Writes the draft into `metadata/` beside its edition.
    ///
    /// # Errors
    /// [`RepositoryError::File`] if it cannot be written.
    pub fn write(&self, edition: &Path) -> Result<(), RepositoryError> {
        let folder = edition.join("metadata");
        std::fs::create_dir_all(&folder).map_err(RepositoryError::file(&folder))?;
        for (name, metadata) in &self.files {
            let file = folder.join(name);
            std::fs::write(&file, metadata.bytes()).map_err(RepositoryError::file(&file))?;
        }
        Ok(())
    }

    /// Takes over signatures that others have added to the draft beside an edition. If what they
    /// signed is what is asked for now (the times apart), their draft goes on, times and all.
    ///
    /// # Errors
    /// [`RepositoryError::Raced`] if it was begun after another version than the one that is
    /// published now, or if a file does not read.
    pub fn resume(&mut self, edition: &Path) -> Result<(), RepositoryError> {
        let mut begun = BTreeMap::new();
        let mut renewed = false;
        if let Some(timestamp) = read(edition, "timestamp.json")?
            && timestamp.version() != self.after + 1
        {
            // a machine renews every day; what people sign may take them longer
            renewed = timestamp.version() <= self.after && self.is_only_renewed(edition, &timestamp)?;
            if !renewed {
                let expected = timestamp.version().saturating_sub(1);
                return Err(RepositoryError::Raced { found: self.after, expected });
            }
        }
        for (name, metadata) in &self.files {
            let says_it =
                |found: &Signed| found.version() == metadata.version() && found.says_like(&metadata.signed);
            let Some(found) = read(edition, name)?.filter(says_it) else {
                if renewed && is_online(name) {
                    // the machine signs it anew
                    begun.insert(name.clone(), metadata.clone());
                    continue;
                }
                return Ok(());
            };
            if !is_near(&found, metadata) {
                let path = edition.join("metadata").join(name).display().to_string();
                let why =
                    "who signed first chose times or a day that are not those of now; build again".to_owned();
                return Err(RepositoryError::Metadata { path, why });
            }
            begun.insert(name.clone(), found);
        }
        self.files = begun;
        Ok(())
    }

    /// Whether what was published since a draft was begun is new in its times only: then the same
    /// versions of all roles follow as when it was begun.
    fn is_only_renewed(&self, edition: &Path, timestamp: &Signed) -> Result<bool, RepositoryError> {
        let named = format!("{}.snapshot.json", timestamp.names("snapshot.json"));
        let Some(begun) = read(edition, &named)? else { return Ok(false) };
        let wanted = self.files.iter().find(|(name, _)| name.ends_with(".snapshot.json"));
        Ok(wanted.is_some_and(|(_, wanted)| wanted.meta() == begun.meta()))
    }
}

/// Whether a file is the machine's.
fn is_online(name: &str) -> bool {
    name == "timestamp.json" || name.ends_with(".snapshot.json")
}

/// Threshold and keys that a root names for the next one.
fn of_root(root: &Value) -> Option<(usize, Vec<String>)> {
    let role = root.pointer("/roles/root")?;
    let threshold = usize::try_from(role.get("threshold")?.as_u64()?).ok()?;
    let keys = role.get("keyids")?.as_array()?.iter().filter_map(|id| id.as_str().map(str::to_owned));
    Some((threshold, keys.collect()))
}
