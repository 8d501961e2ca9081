use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use sigstore_tuf::MetadataStore;
use sigstore_tuf::transport::{FetchFuture, Repository};

use super::Carrier;

/// Metadata by name: what the database holds, and over it what this run has verified. Nothing is
/// written to disk from here; the caller takes [`StoredMetadata::changed`] into its transaction.
#[derive(Debug, Default)]
pub struct StoredMetadata {
    base: BTreeMap<String, Vec<u8>>,
    verified: Mutex<BTreeMap<String, Vec<u8>>>,
}

impl StoredMetadata {
    /// Starts from what the database holds.
    #[must_use]
    pub fn new(base: BTreeMap<String, Vec<u8>>) -> Self {
        Self { base, verified: Mutex::default() }
    }

    /// What was verified in this run and differs from what is stored.
    #[must_use]
    pub fn changed(&self) -> BTreeMap<String, Vec<u8>> {
        let mut changed = self.verified.lock().unwrap_or_else(PoisonError::into_inner).clone();
        changed.retain(|name, bytes| self.base.get(name) != Some(bytes));
        changed
    }

    /// What the database held when this run began.
    pub(super) fn held(&self, name: &str) -> Option<&[u8]> {
        self.base.get(name).map(Vec::as_slice)
    }

    /// Drops what was verified in this run. Verified roots hold whatever comes after them.
    pub(super) fn forget_all_but_roots(&self) {
        let mut verified = self.verified.lock().unwrap_or_else(PoisonError::into_inner);
        verified.retain(|name, _| name == "root.json" || name.starts_with("root_history/"));
    }

    pub(super) fn get(&self, name: &str) -> Option<Vec<u8>> {
        let verified = self.verified.lock().unwrap_or_else(PoisonError::into_inner);
        verified.get(name).or_else(|| self.base.get(name)).cloned()
    }
}

impl MetadataStore for StoredMetadata {
    fn load(&self, name: &str) -> sigstore_tuf::Result<Option<Vec<u8>>> {
        Ok(self.get(name))
    }

    fn store(&self, name: &str, bytes: &[u8]) -> sigstore_tuf::Result<()> {
        // a snapshot comes under two names, and one of them would grow for ever; targets are
        // content, which the caller keeps
        if !name.starts_with("targets/") && !name.ends_with(".snapshot.json") {
            let mut verified = self.verified.lock().unwrap_or_else(PoisonError::into_inner);
            verified.insert(name.to_owned(), bytes.to_vec());
        }
        Ok(())
    }
}

/// Stored metadata under the names by which they are published, as many as a fresh phone needs: every
/// root, and of each other role the version that the newest snapshot names. Empty if there is none.
pub(crate) fn as_published(stored: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    let (Some(timestamp), Some(snapshot)) = (stored.get(super::TIMESTAMP), stored.get("snapshot.json"))
    else {
        return BTreeMap::new();
    };
    let roots =
        stored.iter().filter_map(|(name, bytes)| Some((name.strip_prefix(HISTORY)?.to_owned(), bytes)));
    let named = [timestamp, snapshot].into_iter().flat_map(|bytes| named_by(bytes));
    let roles = named.filter_map(|(name, version)| {
        let bytes = stored.get(&name).filter(|bytes| version_of(bytes) == Some(version))?;
        Some((format!("{version}.{name}"), bytes))
    });
    let all = roots.chain(roles).chain([(super::TIMESTAMP.to_owned(), timestamp)]);
    all.map(|(name, bytes)| (name, bytes.clone())).collect()
}

/// Where verified roots are stored.
const HISTORY: &str = "root_history/";

/// The files and versions that a timestamp or a snapshot names.
fn named_by(bytes: &[u8]) -> Vec<(String, u64)> {
    let value: Option<serde_json::Value> = serde_json::from_slice(bytes).ok();
    let meta = value.as_ref().and_then(|value| value.get("signed")?.get("meta")?.as_object());
    let version = |file: &serde_json::Value| file.get("version")?.as_u64();
    meta.into_iter().flatten().filter_map(|(name, file)| Some((name.clone(), version(file)?))).collect()
}

/// A carrier seen as a TUF repository, which answers from stored metadata where that is the
/// version asked for. What it answers is verified like anything else: stale bytes fail the
/// snapshot's check, and are then asked of the carrier.
pub(super) struct Cached {
    pub(super) carrier: Arc<dyn Carrier>,
    pub(super) stored: Arc<StoredMetadata>,
    /// The timestamp, if it was fetched to see if there is news at all.
    pub(super) timestamp: Option<Vec<u8>>,
    pub(super) answered: Mutex<BTreeSet<String>>,
}

impl Cached {
    fn at_hand(&self, name: &str) -> Option<Vec<u8>> {
        if name == "timestamp.json" {
            return self.timestamp.clone();
        }
        let (version, plain) = name.split_once('.')?;
        let version: u64 = version.parse().ok()?;
        if plain == "root.json" {
            return None;
        }
        let bytes = self.stored.get(plain)?;
        let first_time =
            || self.answered.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned());
        (version_of(&bytes) == Some(version) && first_time()).then_some(bytes)
    }
}

/// The version that metadata claim.
pub(super) fn version_of(bytes: &[u8]) -> Option<u64> {
    let value: serde_json::Value = serde_json::from_slice(bytes).ok()?;
    value.get("signed")?.get("version")?.as_u64()
}

impl Repository for Cached {
    fn fetch_metadata<'a>(&'a self, name: &'a str, max_length: u64) -> FetchFuture<'a> {
        Box::pin(async move {
            match self.at_hand(name) {
                Some(bytes) => Ok(Some(bytes)),
                None => fetch(self.carrier.as_ref(), &format!("metadata/{name}"), max_length).await,
            }
        })
    }

    fn fetch_target<'a>(&'a self, path: &'a str, max_length: u64) -> FetchFuture<'a> {
        Box::pin(async move { fetch(self.carrier.as_ref(), &format!("targets/{path}"), max_length).await })
    }
}

async fn fetch(carrier: &dyn Carrier, path: &str, max: u64) -> sigstore_tuf::Result<Option<Vec<u8>>> {
    carrier
        .fetch(path, max)
        .await
        .map_err(|error| sigstore_tuf::Error::transport_with_source(format!("{path}: {error}"), error))
}
