use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use senthang_core::trust::to_canonical_bytes;
use serde_json::Value;

use super::metadata::{Existing, Signed, organisation, read, root, snapshot, targets, timestamp};
use super::{RepositoryError, RoleKeys, Roles};
use crate::build::Plan;
use crate::keys::{Key, is_signed_by, key_id};

/// Beside the metadata of a draft: which versions of its organisation's roles it follows.
const FOLLOWS: &str = "follows.json";

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
    /// The published versions of the organisation's own roles.
    follows: BTreeMap<String, u64>,
    /// Public keys by id.
    publics: BTreeMap<String, String>,
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
    /// Ids of the keys that count and have not signed; empty if enough have.
    pub missing: Vec<String>,
}

/// Makes the metadata that an edition needs beyond what is published: new versions of what
/// changed, or of what would expire before half its time is over, and always a new timestamp. The
/// roles of other organisations stay as they are.
///
/// # Errors
/// [`RepositoryError::Roles`] if its organisation is not named, nobody signs the words of one of its
/// languages, or the home organisation has not published yet.
pub fn prepare(
    plan: &Plan,
    roles: &Roles,
    existing: &Existing,
    at: Timestamp,
) -> Result<Draft, RepositoryError> {
    let own = roles.of(plan, existing)?.delegated(&plan.pack);
    let mut draft = Draft {
        files: BTreeMap::new(),
        after: existing.version("timestamp"),
        needed: BTreeMap::new(),
        follows: own.iter().map(|role| (role.name.clone(), existing.version(&role.name))).collect(),
        publics: publics(roles, existing),
    };
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
    let wanted = targets(&roles.delegated(plan, existing), next, at, roles.targets.days);
    if !stays("targets", &roles.targets, &wanted) {
        draft.add_for("targets", next, wanted, &roles.targets);
        versions.insert("targets".to_owned(), next);
    }
    for role in own {
        let next = existing.version(&role.name) + 1;
        let wanted = organisation(plan, &role.pattern, next, at, role.keys.days);
        if !stays(&role.name, role.keys, &wanted) {
            draft.add_for(&role.name, next, wanted, role.keys);
            versions.insert(role.name, next);
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

/// The public keys that may sign anything here, by id.
fn publics(roles: &Roles, existing: &Existing) -> BTreeMap<String, String> {
    let named = roles.all().into_iter().flat_map(|(_, role)| role.keys.clone());
    let mut publics: BTreeMap<String, String> = named.map(|key| (key_id(&key), key)).collect();
    let last = existing.roots.last().and_then(|root| root.signed.get("keys")?.as_object());
    for (id, key) in last.into_iter().flatten() {
        if let Some(public) = key.pointer("/keyval/public").and_then(Value::as_str) {
            publics.insert(id.clone(), public.to_owned());
        }
    }
    publics
}

/// Enough of those who count now have signed it.
pub(super) fn is_signed(held: &Signed, keys: &RoleKeys) -> bool {
    keys.ids().iter().filter(|id| held.signatures.contains_key(*id)).count() >= keys.threshold
}

/// Begun within the last days, for as long and for the same day: nobody signs a validity that another
/// one chose, which the machine would go on with.
fn is_near(found: &Signed, wanted: &Signed) -> bool {
    let times = found.expires().zip(wanted.expires());
    let days = times.map(|(found, wanted)| found.duration_since(wanted).abs());
    let day = |signed: &Signed| signed.signed.get("x-edition").cloned();
    days.is_some_and(|days| days <= SignedDuration::from_hours(7 * 24))
        && found.validity() == wanted.validity()
        && day(found) == day(wanted)
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
        let status = |(file, needed): (&String, &Vec<(usize, BTreeSet<String>)>)| {
            let signed = |id: &&String| {
                self.files.get(file).is_some_and(|metadata| metadata.signatures.contains_key(*id))
            };
            // the threshold that is furthest from being met
            let left = |(threshold, keys): &&(usize, BTreeSet<String>)| {
                threshold.saturating_sub(keys.iter().filter(signed).count())
            };
            let nobody = (0, BTreeSet::new());
            let (needed, keys) = needed.iter().max_by_key(left).unwrap_or(&nobody);
            let found = keys.iter().filter(signed).count();
            let missing = keys.iter().filter(|id| found < *needed && !signed(id)).cloned().collect();
            RoleStatus { file: file.clone(), found, needed: *needed, missing }
        };
        self.needed.iter().map(status).collect()
    }

    /// Writes the draft into `metadata/` beside its edition, in place of an earlier one.
    ///
    /// # Errors
    /// [`RepositoryError::File`] if it cannot be written.
    pub fn write(&self, edition: &Path) -> Result<(), RepositoryError> {
        let folder = edition.join("metadata");
        // the edition may come from others, and a link would lead out of it
        if folder.is_symlink() {
            let why = std::io::Error::other("it is a link; copy the edition again, without links");
            return Err(RepositoryError::file(&folder)(why));
        }
        std::fs::create_dir_all(&folder).map_err(RepositoryError::file(&folder))?;
        for entry in std::fs::read_dir(&folder).map_err(RepositoryError::file(&folder))? {
            let old = entry.map_err(RepositoryError::file(&folder))?.path();
            if old.extension().is_some_and(|end| end == "json") {
                std::fs::remove_file(&old).map_err(RepositoryError::file(&old))?;
            }
        }
        // values that were made here serialise
        let follows = serde_json::to_vec(&self.follows).unwrap_or_default();
        let files = self.files.iter().map(|(name, metadata)| (name.as_str(), metadata.bytes()));
        for (name, bytes) in files.chain([(FOLLOWS, follows)]) {
            let file = folder.join(name);
            std::fs::write(&file, bytes).map_err(RepositoryError::file(&file))?;
        }
        Ok(())
    }

    /// Takes over what others have begun beside an edition: each file that says what is asked for
    /// now (the times apart) goes on, times and all, with the signatures that hold. What other
    /// organisations and the machine have published meanwhile makes no difference to it.
    ///
    /// # Errors
    /// [`RepositoryError::Raced`] if its own organisation has published another edition since it was
    /// begun, or if a file does not read.
    pub fn resume(&mut self, edition: &Path) -> Result<(), RepositoryError> {
        self.check_follows(edition)?;
        let names: Vec<String> = self.files.keys().cloned().collect();
        for name in names {
            let (Some(mut found), Some(wanted)) = (read(edition, &name)?, self.files.get(&name)) else {
                continue;
            };
            if found.version() != wanted.version() || !found.says_like(&wanted.signed) {
                continue;
            }
            let is_online = name == "timestamp.json" || name.ends_with(".snapshot.json");
            // the machine signs last and at once; people have looked at what they signed
            if is_online && (!is_near(&found, wanted) || found.signed_at() > wanted.signed_at()) {
                continue;
            }
            if !is_near(&found, wanted) {
                let path = edition.join("metadata").join(name).display().to_string();
                let why =
                    "who signed first chose times or a day that are not those of now; build again".to_owned();
                return Err(RepositoryError::Metadata { path, why });
            }
            // a signature that another one sent along must be one
            let bytes = to_canonical_bytes(&found.signed)
                .map_err(|error| RepositoryError::Metadata { path: name.clone(), why: error.to_string() })?;
            found.signatures.retain(|id, signature| {
                self.publics.get(id).is_some_and(|public| is_signed_by(public, &bytes, signature))
            });
            self.files.insert(name, found);
        }
        Ok(())
    }

    /// Refuses a draft that was begun before its own organisation published something else.
    fn check_follows(&self, edition: &Path) -> Result<(), RepositoryError> {
        let file = edition.join("metadata").join(FOLLOWS);
        let text = match std::fs::read(&file) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            other => other.map_err(RepositoryError::file(&file))?,
        };
        let begun: BTreeMap<String, u64> = serde_json::from_slice(&text).map_err(|error| {
            RepositoryError::Metadata { path: file.display().to_string(), why: error.to_string() }
        })?;
        let differs = |(role, found): (&String, &u64)| {
            let expected = *begun.get(role).unwrap_or(&0);
            (expected != *found).then_some(RepositoryError::Raced { found: *found, expected })
        };
        self.follows.iter().find_map(differs).map_or(Ok(()), Err)
    }
}

/// Threshold and keys that a root names for the next one.
fn of_root(root: &Value) -> Option<(usize, Vec<String>)> {
    let role = root.pointer("/roles/root")?;
    let threshold = usize::try_from(role.get("threshold")?.as_u64()?).ok()?;
    let keys = role.get("keyids")?.as_array()?.iter().filter_map(|id| id.as_str().map(str::to_owned));
    Some((threshold, keys.collect()))
}
