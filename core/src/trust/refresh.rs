use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use jiff::Timestamp;
use sigstore_tuf::{TargetFile, Updater, UpdaterConfig};

use super::cached::{Cached, StoredMetadata, version_of};
use super::{Carrier, Delegated, Scope, TargetPath, TrustError};
use crate::model::Schema;

/// The largest metadata and targets that are read, in bytes, and the longest chain of roots that
/// is walked at once. As python-tuf has them, but for targets: a section is small.
const ROOT_MAX: u64 = 512_000;
/// The metadata that tell if there is news.
pub(crate) const TIMESTAMP: &str = "timestamp.json";

const TIMESTAMP_MAX: u64 = 16_384;
const SNAPSHOT_MAX: u64 = 2_000_000;
const TARGETS_MAX: u64 = 5_000_000;
const TARGET_MAX: u64 = 4_000_000;
const ROTATIONS_MAX: u32 = 256;

/// The most bytes that a timestamp may have.
pub(crate) const MAX_TIMESTAMP: u64 = TIMESTAMP_MAX;

/// A target that a role signed: what to fetch, and how it must come out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// Its path.
    pub path: String,
    /// SHA-256, lower-case hexadecimal.
    pub sha256: String,
    /// Length in bytes.
    pub length: u64,
    /// Wire format, from the signed `custom`.
    pub schema: Schema,
    file: TargetFile,
}

/// The verdict on one organisation's role.
#[derive(Debug)]
pub struct RoleState {
    /// The role.
    pub delegated: Delegated,
    /// Its targets and the day of its edition, or why it is not followed.
    pub targets: Result<(Vec<Verified>, Option<String>), TrustError>,
}

/// A repository whose top-level metadata are verified.
pub struct Trusted {
    updater: Updater,
    pack: String,
    now: Timestamp,
    stored: Arc<StoredMetadata>,
    roles: Vec<Delegated>,
}

/// How a refresh ended; `metadata` is what was verified on the way, whatever the end.
pub struct Refreshed {
    /// Changed metadata, by name.
    pub metadata: BTreeMap<String, Vec<u8>>,
    /// The verified repository, or why there is none.
    pub outcome: Result<Trusted, TrustError>,
}

/// Verifies root, timestamp, snapshot and targets of a pack's repository.
///
/// `root` is the first root, which ships with the app; `stored` what the database holds;
/// `timestamp` the bytes just fetched; `now` the instant by which expiry is judged.
pub async fn refresh(
    carrier: Arc<dyn Carrier>,
    root: &[u8],
    stored: BTreeMap<String, Vec<u8>>,
    timestamp: Vec<u8>,
    pack: &str,
    now: Timestamp,
) -> Refreshed {
    super::install();
    let stored = Arc::new(StoredMetadata::new(stored));
    let outcome = try_refresh(carrier, root, &stored, timestamp, pack, now).await;
    Refreshed { metadata: stored.changed(), outcome }
}

async fn try_refresh(
    carrier: Arc<dyn Carrier>,
    root: &[u8],
    stored: &Arc<StoredMetadata>,
    timestamp: Vec<u8>,
    pack: &str,
    now: Timestamp,
) -> Result<Trusted, TrustError> {
    let repository = Cached { carrier, stored: stored.clone(), timestamp, answered: Mutex::default() };
    let mut updater = Updater::new(repository, root)
        .map_err(|error| TrustError::of("root", error))?
        .with_config(limits())
        .with_store(stored.clone());
    // stale bytes from the cache fail the snapshot's check once; then the carrier is asked
    let mut result = updater.refresh(now).await;
    for _ in 0..2 {
        if matches!(result, Err(sigstore_tuf::Error::IntegrityMismatch(_))) {
            result = updater.refresh(now).await;
        }
    }
    result.map_err(|error| TrustError::of("the repository", error))?;
    let delegations =
        updater.trusted().targets_role("targets").and_then(|targets| targets.delegations.as_ref());
    let roles = delegations
        .map(|delegations| delegations.roles.iter().filter_map(|role| Delegated::of(pack, role)).collect())
        .unwrap_or_default();
    Ok(Trusted { updater, pack: pack.to_owned(), now, stored: stored.clone(), roles })
}

fn limits() -> UpdaterConfig {
    let mut limits = UpdaterConfig::default();
    limits.root_max_length = ROOT_MAX;
    limits.timestamp_max_length = TIMESTAMP_MAX;
    limits.snapshot_max_length = SNAPSHOT_MAX;
    limits.targets_max_length = TARGETS_MAX;
    limits.target_max_length = TARGET_MAX;
    limits.max_root_rotations = ROTATIONS_MAX;
    limits
}

impl Trusted {
    /// The roles of organisations, for facts or for the words of these languages.
    #[must_use]
    pub fn roles(&self, languages: Option<&[String]>) -> Vec<Delegated> {
        let wanted = |role: &&Delegated| match (&role.scope, languages) {
            (Scope::Facts, None) => true,
            (Scope::Words { language }, Some(languages)) => languages.contains(language),
            _ => false,
        };
        self.roles.iter().filter(wanted).cloned().collect()
    }

    /// Names of all organisations that the repository delegates to, the home organisation first: its
    /// is the pack record, and what belongs to no record.
    #[must_use]
    pub fn publishers(&self) -> Vec<String> {
        let targets = self.updater.trusted().targets_role("targets");
        let delegations = targets.and_then(|targets| targets.delegations.as_ref());
        let mut publishers = Vec::new();
        for role in delegations.iter().flat_map(|delegations| &delegations.roles) {
            // also of a delegation whose form is not known here: what is held of it stays
            for pattern in role.paths.iter().flatten() {
                let mut parts = pattern.split('/');
                let publisher = parts.next().filter(|pack| *pack == self.pack).and_then(|_| parts.next());
                publishers.extend(
                    publisher.filter(|name| !publishers.iter().any(|known| known == name)).map(str::to_owned),
                );
            }
        }
        publishers
    }

    /// Verifies one organisation's role. Whatever is wrong with it stays with it.
    pub async fn follow(&mut self, delegated: Delegated) -> RoleState {
        let targets =
            self.try_follow(&delegated).await.map_err(|error| TrustError::of(&delegated.role, error));
        let targets = targets.and_then(|()| self.targets_of(&delegated));
        RoleState { delegated, targets }
    }

    async fn try_follow(&mut self, delegated: &Delegated) -> sigstore_tuf::Result<()> {
        let probe = delegated.probe(&self.pack);
        match self.updater.get_target_info(&probe, self.now).await {
            Err(sigstore_tuf::Error::IntegrityMismatch(_)) => {
                self.updater.get_target_info(&probe, self.now).await.map(drop)
            }
            other => other.map(drop),
        }
    }

    fn targets_of(&self, delegated: &Delegated) -> Result<(Vec<Verified>, Option<String>), TrustError> {
        let untrusted =
            |why: &str| TrustError::Untrusted { role: delegated.role.clone(), why: why.to_owned() };
        let role = self
            .updater
            .trusted()
            .targets_role(&delegated.role)
            .ok_or_else(|| untrusted("the snapshot does not know it"))?;
        if role.delegations.as_ref().is_some_and(|further| !further.roles.is_empty()) {
            return Err(untrusted("it delegates further, which only `targets` may"));
        }
        let edition = role.extra.get("x-edition").and_then(|day| day.as_str()).map(str::to_owned);
        let mut targets = Vec::new();
        for (path, file) in &role.targets {
            // what stands outside its paths would resolve to another organisation's file
            if !delegated.delegation.matches_path(path).unwrap_or(false) || TargetPath::parse(path).is_none()
            {
                return Err(untrusted("it signs paths that are not its own"));
            }
            targets.push(verified(path, file).ok_or_else(|| untrusted("a target has no hash or no schema"))?);
        }
        Ok((targets, edition))
    }

    /// Fetches a target and checks length and hash.
    ///
    /// # Errors
    /// [`TrustError`] if it cannot be had or is not what was signed.
    pub async fn download(&self, target: &Verified) -> Result<Vec<u8>, TrustError> {
        let bytes = self.updater.download_target(&target.file, &target.path).await;
        bytes.map_err(|error| TrustError::of(&target.path, error))
    }

    /// Metadata verified so far that differ from what is stored.
    #[must_use]
    pub fn changed(&self) -> BTreeMap<String, Vec<u8>> {
        self.stored.changed()
    }

    /// When the newest timestamp was signed, by its own word.
    #[must_use]
    pub fn published(&self) -> Option<Timestamp> {
        let timestamp = self.updater.trusted().timestamp()?;
        timestamp.extra.get("x-published")?.as_str()?.parse().ok()
    }
}

fn verified(path: &str, file: &TargetFile) -> Option<Verified> {
    // the hash becomes a part of an address
    let sha256 = file.hashes.get("sha256")?;
    let is_hash = sha256.len() == 64
        && sha256.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
    is_hash.then_some(())?;
    Some(Verified {
        path: path.to_owned(),
        sha256: sha256.clone(),
        length: file.length,
        schema: serde_json::from_value(file.custom.as_ref()?.get("schema")?.clone()).ok()?,
        file: file.clone(),
    })
}

/// What a stored timestamp says of itself: when it was signed, and until when it is valid. It was
/// verified when it was stored.
pub(crate) fn timestamp_times(bytes: &[u8]) -> (Option<Timestamp>, Option<Timestamp>) {
    let value: Option<serde_json::Value> = serde_json::from_slice(bytes).ok();
    let signed = value.as_ref().and_then(|value| value.get("signed"));
    let time = |name: &str| signed?.get(name)?.as_str()?.parse().ok();
    (time("x-published"), time("expires"))
}

/// When a timestamp says that it was signed; nothing if it says that it was over by then.
pub(crate) fn published(timestamp: &[u8]) -> Option<Timestamp> {
    let (published, expires) = timestamp_times(timestamp);
    published.filter(|published| expires.is_some_and(|expires| *published <= expires))
}

/// The version that metadata claim, for those who publish the next one.
#[must_use]
pub fn version(metadata: &[u8]) -> Option<u64> {
    version_of(metadata)
}
