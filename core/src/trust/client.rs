use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use jiff::Timestamp;
use sigstore_tuf::{
    Delegations, Error, Key, Metadata, Role, RoleKeys, Snapshot, TargetFile, Targets, Updater, UpdaterConfig,
};

use super::cached::{Cached, StoredMetadata};
use super::paths::is_name;
use super::{Carrier, TrustError};

/// The largest metadata and targets that are read, in bytes, and the longest chain of roots that
/// is walked at once. As python-tuf has them, but for targets: a section is small.
const ROOT_MAX: u64 = 512_000;
pub(super) const TIMESTAMP_MAX: u64 = 16_384;
const SNAPSHOT_MAX: u64 = 2_000_000;
const TARGETS_MAX: u64 = 5_000_000;
const TARGET_MAX: u64 = 4_000_000;
const ROTATIONS_MAX: u32 = 256;

/// A repository whose top-level metadata are verified: TUF's client workflow (section 5 of the
/// specification) with what a phone adds to it, and nothing of what a pack is.
pub struct Client {
    pub(super) updater: Updater,
    stored: Arc<StoredMetadata>,
    now: Timestamp,
}

/// How a refresh ended; `metadata` is what was verified on the way, whatever the end.
pub struct Refreshed<T> {
    /// Changed metadata, by name.
    pub metadata: BTreeMap<String, Vec<u8>>,
    /// The verified repository, or why there is none.
    pub outcome: Result<T, TrustError>,
}

/// A target that a trusted role signed: what to fetch, and how it must come out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub(super) path: String,
    pub(super) file: TargetFile,
}

impl Target {
    /// Whether these bytes, from an earlier download, are what was signed.
    #[must_use]
    pub fn is(&self, bytes: &[u8]) -> bool {
        let sha256 = self.file.hashes.get("sha256");
        bytes.len() as u64 == self.file.length && sha256.is_some_and(|hash| *hash == super::sha256(bytes))
    }
}

impl Client {
    /// Verifies root, timestamp, snapshot and targets.
    ///
    /// `root` is the root that is trusted from the start; `stored` what an earlier refresh left;
    /// `timestamp` the bytes of the newest timestamp, if they have been fetched already; `now` the
    /// clock of the device. Expiry is judged by the later of `now` and the time at which the
    /// timestamp itself says, under its signature, that it was published (docs/adr/0001).
    pub async fn refresh(
        carrier: Arc<dyn Carrier>,
        root: &[u8],
        stored: BTreeMap<String, Vec<u8>>,
        timestamp: Option<Vec<u8>>,
        now: Timestamp,
    ) -> Refreshed<Self> {
        super::install();
        let stored = Arc::new(StoredMetadata::new(stored));
        let repository = Cached { carrier, stored: stored.clone(), timestamp, answered: Mutex::default() };
        let outcome = Self::try_refresh(repository, root, &stored, now).await;
        Refreshed { metadata: stored.changed(), outcome }
    }

    async fn try_refresh(
        repository: Cached,
        root: &[u8],
        stored: &Arc<StoredMetadata>,
        now: Timestamp,
    ) -> Result<Self, TrustError> {
        let mut updater = Updater::new(repository, root)
            .map_err(|error| TrustError::of("root", error))?
            .with_config(limits())
            .with_store(stored.clone());
        // stale bytes from the cache fail the snapshot's check once; then the carrier is asked
        let mut result = updater.refresh(now).await;
        for _ in 0..2 {
            if matches!(result, Err(Error::IntegrityMismatch(_))) {
                result = updater.refresh(now).await;
            }
        }
        result.map_err(|error| TrustError::of("the repository", error))?;
        let mut client = Self { updater, stored: stored.clone(), now };
        client.now = client.published().map_or(now, |published| published.max(now));
        client.check().map_err(|error| {
            // it was signed, so the updater took it; nobody may meet it as what is known here
            stored.forget_all_but_roots();
            TrustError::of("the repository", error)
        })?;
        Ok(client)
    }

    /// When the newest timestamp was signed, by its own word; nothing if it says that it was over by
    /// then.
    fn published(&self) -> Option<Timestamp> {
        let timestamp = self.updater.trusted().timestamp()?;
        let published: Timestamp = timestamp.extra.get("x-published")?.as_str()?.parse().ok()?;
        (published <= timestamp.expires).then_some(published)
    }

    /// What the updater leaves open: expiry for a clock that is behind, a key that counts twice, and
    /// what is known here though other keys have changed.
    fn check(&self) -> Result<(), Error> {
        let trusted = self.updater.trusted();
        trusted.check_root_expired(self.now)?;
        trusted.check_timestamp_expired(self.now)?;
        trusted.check_snapshot_expired(self.now)?;
        let (Some(snapshot), Some(targets)) = (trusted.snapshot(), trusted.targets_role("targets")) else {
            return Err(Error::NotRefreshed);
        };
        if targets.is_expired(self.now) {
            return Err(Error::Expired { role: "targets".to_owned(), expires: targets.expires });
        }
        let root = trusted.root();
        for (name, role) in &root.roles {
            one_key_each(name, &root.keys, &role.keyids)?;
        }
        if let Some(role) = root.role("snapshot") {
            self.not_back::<Snapshot>("snapshot", snapshot.version, &root.keys, role)?;
        }
        if let Some(role) = root.role("targets") {
            self.not_back::<Targets>("targets", targets.version, &root.keys, role)?;
        }
        Ok(())
    }

    /// Refuses a version below the one that is known here, as long as those who may sign it today
    /// have signed that one too. TUF lets versions start again when the snapshot's or the timestamp's
    /// keys change (5.3.11); whoever holds those may not bring old content back by that
    /// (docs/adr/0031).
    fn not_back<T: Role>(
        &self,
        role: &str,
        version: u64,
        keys: &BTreeMap<String, Key>,
        signers: &RoleKeys,
    ) -> Result<(), Error> {
        let known = self.stored.held(&format!("{role}.json"));
        let known = known.and_then(|bytes| Metadata::<T>::from_slice(bytes).ok());
        let known = known.filter(|known| known.verify_threshold(keys, signers, role).is_ok());
        match known.map(|known| known.signed().version()) {
            Some(trusted) if trusted > version => {
                Err(Error::Rollback { role: role.to_owned(), trusted, new: version })
            }
            _ => Ok(()),
        }
    }

    /// What must hold before a role to which `targets` delegates is asked for.
    pub(super) fn check_delegation(&self, role: &sigstore_tuf::DelegatedRole) -> Result<(), Error> {
        let trusted = self.updater.trusted();
        let targets = trusted.targets_role("targets");
        let Some(Delegations { keys, .. }) = targets.and_then(|targets| targets.delegations.as_ref()) else {
            return Ok(());
        };
        // what is stored is found again by this name
        if !is_name(&role.name) {
            return Err(Error::Malformed("its name has more than letters, digits and `-`".to_owned()));
        }
        one_key_each(&role.name, keys, &role.keyids)?;
        let named = trusted.snapshot().and_then(|snapshot| snapshot.meta.get(&format!("{}.json", role.name)));
        match named {
            Some(named) => self.not_back::<Targets>(&role.name, named.version, keys, &role.role_keys()),
            None => Ok(()),
        }
    }

    /// Looks for a target by TUF's walk through the delegations (5.6.7).
    ///
    /// # Errors
    /// [`TrustError`] if a role on the way cannot be had or is not to be trusted.
    pub async fn find(&mut self, path: &str) -> Result<Option<Target>, TrustError> {
        let found = self.resolve(path).await.map_err(|error| TrustError::of(path, error))?;
        Ok(found.map(|file| Target { path: path.to_owned(), file }))
    }

    pub(super) async fn resolve(&mut self, path: &str) -> Result<Option<TargetFile>, Error> {
        match self.updater.get_target_info(path, self.now).await {
            // as in a refresh: stale bytes from the cache fail once
            Err(Error::IntegrityMismatch(_)) => self.updater.get_target_info(path, self.now).await,
            other => other,
        }
    }

    /// Fetches a target and checks length and hash.
    ///
    /// # Errors
    /// [`TrustError`] if it cannot be had or is not what was signed.
    pub async fn download(&self, target: &Target) -> Result<Vec<u8>, TrustError> {
        let bytes = self.updater.download_target(&target.file, &target.path).await;
        bytes.map_err(|error| TrustError::of(&target.path, error))
    }

    /// Metadata verified so far that differ from what is stored.
    #[must_use]
    pub fn changed(&self) -> BTreeMap<String, Vec<u8>> {
        self.stored.changed()
    }
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

/// Ids of keys are free names (TAP 12), and the updater counts ids: under two of them one person
/// would be two of a threshold.
fn one_key_each(role: &str, keys: &BTreeMap<String, Key>, ids: &[String]) -> Result<(), Error> {
    let mut seen = BTreeSet::new();
    for id in ids.iter().collect::<BTreeSet<_>>() {
        let Some(Ok(key)) = keys.get(id).map(Key::verification_key) else { continue };
        if !seen.insert(key.as_bytes().to_vec()) {
            return Err(Error::Malformed(format!("one key stands under two ids for {role}")));
        }
    }
    Ok(())
}
