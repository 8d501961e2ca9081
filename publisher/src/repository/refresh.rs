use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use senthang_core::sync::SyncError;
use senthang_core::trust::{self, Carrier, Fetch, FetchError, to_canonical_bytes};
use serde_json::{Value, json};

use super::RepositoryError;
use super::metadata::{Existing, Signed, instant};
use super::publish::Upload;
use super::rehearse::Live;
use crate::keys::Key;
use crate::storage::Storage;

/// What a machine renewed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renewed {
    /// The version of the new timestamp.
    pub timestamp: u64,
    /// The end of its validity.
    pub expires: Timestamp,
    /// The version of the new snapshot, if one was due.
    pub snapshot: Option<u64>,
}

/// What a machine remembers of what it has seen published, as phones do: so it signs nothing again
/// that is older than what it knows, whoever puts that into the storage.
#[derive(Debug)]
pub struct Memory {
    file: PathBuf,
    known: BTreeMap<String, String>,
}

impl Memory {
    /// Reads what is remembered in a folder; nothing if it is new.
    ///
    /// # Errors
    /// [`RepositoryError`] if it does not read: it is not begun anew, for then nothing would be known.
    pub fn read(folder: &Path) -> Result<Self, RepositoryError> {
        let file = folder.join("seen.json");
        let known = match std::fs::read(&file) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => BTreeMap::new(),
            Err(error) => return Err(RepositoryError::file(&file)(error)),
            Ok(bytes) => serde_json::from_slice(&bytes).map_err(|error| RepositoryError::Metadata {
                path: file.display().to_string(),
                why: error.to_string(),
            })?,
        };
        Ok(Self { file, known })
    }

    /// Whether nothing has been seen yet.
    #[must_use]
    pub fn is_new(&self) -> bool {
        self.known.is_empty()
    }

    /// The root that is trusted first: the one that was given when nothing had been seen.
    fn root(&self) -> Option<Vec<u8>> {
        self.known.get(FIRST_ROOT).map(|root| root.clone().into_bytes())
    }

    fn metadata(&self) -> BTreeMap<String, Vec<u8>> {
        let metadata = self.known.iter().filter(|(name, _)| *name != FIRST_ROOT);
        metadata.map(|(name, text)| (name.clone(), text.clone().into_bytes())).collect()
    }

    /// What was verified may have come from the memory, where it has the version that was asked for.
    /// So it must be the same as what is published, which is what is signed over.
    fn compare(&self, existing: &Existing) -> Result<(), RepositoryError> {
        let roles = existing.roles.iter().map(|(role, metadata)| (role.as_str(), metadata));
        let roots = existing.roots.last().map(|root| ("root", root));
        for (role, metadata) in roles.chain(roots) {
            let verified = self.known.get(&format!("{role}.json")).map(|text| Signed::parse(text.as_bytes()));
            if verified.is_none_or(|verified| {
                verified.map(|verified| verified.signed) != Ok(metadata.signed.clone())
            }) {
                let why = "it is not what was signed".to_owned();
                return Err(RepositoryError::Untrusted(SyncError::Untrusted { role: role.to_owned(), why }));
            }
        }
        Ok(())
    }

    fn learn(&mut self, root: &[u8], verified: BTreeMap<String, Vec<u8>>) -> Result<(), RepositoryError> {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        self.known.entry(FIRST_ROOT.to_owned()).or_insert_with(|| text(root));
        self.known.extend(verified.into_iter().map(|(name, bytes)| (name, text(&bytes))));
        let folder = self.file.parent().unwrap_or(Path::new("."));
        std::fs::create_dir_all(folder).map_err(RepositoryError::file(folder))?;
        let name = self.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = serde_json::to_vec(&self.known).unwrap_or_default();
        crate::storage::Folder::new(folder).overwrite(&name, &bytes)?;
        Ok(())
    }
}

/// How the first root is called in the memory.
const FIRST_ROOT: &str = "first";

/// Signs a new timestamp over what is published, and a new snapshot where half the time of the old
/// one is over, for as long again as they held. What is published is verified before, by those whom
/// the root names, and must be no older than what is remembered.
///
/// # Errors
/// [`RepositoryError`]; phones see what was there before.
pub fn renew(
    storage: &dyn Storage,
    key: &Key,
    root: Option<Vec<u8>>,
    memory: &mut Memory,
    pack: &str,
    at: Timestamp,
) -> Result<Renewed, RepositoryError> {
    // an organisation whose metadata are missing must not keep news from all others
    let existing = Existing::of_all_organisations(storage)?;
    let nothing = || RepositoryError::Nothing(storage.name());
    let live = existing.roles.get("timestamp").ok_or_else(nothing)?;
    let named = memory.root().or(root).or_else(|| existing.roots.first().map(Signed::bytes));
    let root = named.ok_or_else(nothing)?;
    // it may be over by now, which is what this is for: it is judged by when it was signed
    let signed_at = live.signed_at().unwrap_or(at);
    let seen = Seen { root: &root, pack };
    let known = seen.verify(&Live::of(&existing), memory.metadata(), signed_at);
    let known = known.map_err(RepositoryError::Untrusted)?;
    memory.learn(&root, known)?;
    memory.compare(&existing)?;
    if signed_at > at {
        return Err(RepositoryError::ClockBehind { signed_at });
    }
    let (upload, renewed) = sign(storage, &existing, key, at)?;
    let mut after = Live::of(&existing);
    after.metadata.extend(upload.files().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())));
    let known = seen.verify(&after, memory.metadata(), at).map_err(RepositoryError::Refused)?;
    upload.write(storage, &existing)?;
    memory.learn(&root, known)?;
    Ok(renewed)
}

/// The new files: nothing in them is new but versions of their own and times.
fn sign(
    storage: &dyn Storage,
    existing: &Existing,
    key: &Key,
    at: Timestamp,
) -> Result<(Upload, Renewed), RepositoryError> {
    let mut upload = Upload { renewal: true, ..Upload::default() };
    let held = |role: &str| existing.roles.get(role).ok_or_else(|| RepositoryError::Nothing(storage.name()));
    let (timestamp, snapshot) = (held("timestamp")?, held("snapshot")?);
    let mut new = timestamp.signed.clone();
    let mut renewed = Renewed { timestamp: timestamp.version() + 1, expires: Timestamp::MIN, snapshot: None };
    let half_over = |metadata: &Signed, validity: SignedDuration| {
        metadata.expires().is_none_or(|expires| expires.duration_since(at) < validity / 2)
    };
    if half_over(snapshot, validity("snapshot", snapshot)?) {
        // above what another machine may have left there when it was cut off
        let listed = storage.list()?;
        let version =
            |path: &str| path.strip_prefix("metadata/")?.strip_suffix(".snapshot.json")?.parse::<u64>().ok();
        let highest = listed.iter().filter_map(|file| version(&file.path)).max().unwrap_or(0);
        let version = highest.max(snapshot.version()) + 1;
        let (metadata, _) =
            again("snapshot", &snapshot.signed, version, validity("snapshot", snapshot)?, at, existing, key)?;
        upload.metadata.push((format!("metadata/{version}.snapshot.json"), metadata));
        if let Some(named) = new.pointer_mut("/meta/snapshot.json") {
            *named = json!({ "version": version });
        }
        renewed.snapshot = Some(version);
    }
    let validity = validity("timestamp", timestamp)?;
    (upload.timestamp, renewed.expires) =
        again("timestamp", &new, renewed.timestamp, validity, at, existing, key)?;
    Ok((upload, renewed))
}

fn validity(role: &str, metadata: &Signed) -> Result<SignedDuration, RepositoryError> {
    let positive = metadata.validity().filter(SignedDuration::is_positive);
    positive.ok_or_else(|| RepositoryError::Metadata {
        path: role.to_owned(),
        why: "it does not say when it was signed, so for how long is not known; sign an edition once"
            .to_owned(),
    })
}

/// The same metadata, of another version, for as long again.
fn again(
    role: &str,
    signed: &Value,
    version: u64,
    validity: SignedDuration,
    at: Timestamp,
    existing: &Existing,
    key: &Key,
) -> Result<(Vec<u8>, Timestamp), RepositoryError> {
    let id = key.id();
    let (needed, keys) = signers(existing, role);
    if !keys.contains(&id) {
        return Err(RepositoryError::NotOnline { key: id, role: role.to_owned() });
    }
    if needed > 1 {
        return Err(RepositoryError::Threshold { role: role.to_owned(), found: 1, needed });
    }
    let expires = at.checked_add(validity).unwrap_or(at);
    let mut signed = signed.clone();
    for (field, value) in [
        ("version", json!(version)),
        ("expires", json!(instant(expires))),
        ("x-published", json!(instant(at))),
    ] {
        if let Some(fields) = signed.as_object_mut() {
            fields.insert(field.to_owned(), value);
        }
    }
    let bytes = to_canonical_bytes(&signed)
        .map_err(|error| RepositoryError::Metadata { path: role.to_owned(), why: error.to_string() })?;
    let signatures = BTreeMap::from([(id, key.sign(&bytes))]);
    Ok((Signed { signed, signatures }.bytes(), expires))
}

/// Threshold and keys that the newest root names for a role.
fn signers(existing: &Existing, role: &str) -> (usize, BTreeSet<String>) {
    let named = existing.roots.last().and_then(|root| root.signed.pointer(&format!("/roles/{role}")));
    let threshold = named.and_then(|named| named.get("threshold")?.as_u64());
    let keys = named.and_then(|named| named.get("keyids")?.as_array());
    let keys = keys.into_iter().flatten().filter_map(|id| id.as_str().map(str::to_owned));
    (threshold.and_then(|threshold| usize::try_from(threshold).ok()).unwrap_or(1), keys.collect())
}

/// How a machine looks at what is published: as a phone does.
struct Seen<'a> {
    root: &'a [u8],
    pack: &'a str,
}

impl Seen<'_> {
    /// Verifies metadata after what is known; what is known then.
    fn verify(
        &self,
        live: &Live,
        known: BTreeMap<String, Vec<u8>>,
        at: Timestamp,
    ) -> Result<BTreeMap<String, Vec<u8>>, SyncError> {
        let timestamp = live.metadata.get("metadata/timestamp.json").cloned().unwrap_or_default();
        let carrier = Arc::new(InMemory(live.metadata.clone()));
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .map_err(|error| SyncError::Inner(error.to_string()))?;
        let refreshed = runtime.block_on(trust::refresh(carrier, self.root, known, timestamp, self.pack, at));
        refreshed.outcome.map(|_| refreshed.metadata).map_err(SyncError::from)
    }
}

/// Metadata that were read.
struct InMemory(BTreeMap<String, Vec<u8>>);

impl Carrier for InMemory {
    fn fetch<'a>(&'a self, path: &'a str, max: u64) -> Fetch<'a> {
        Box::pin(async move {
            match self.0.get(path) {
                Some(bytes) if bytes.len() as u64 > max => {
                    Err(FetchError::TooLong { path: path.to_owned(), max })
                }
                found => Ok(found.cloned()),
            }
        })
    }
}
