use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use sigstore_tuf::TargetFile;

use super::cached::version_of;
use super::client::{Client, Refreshed, Target};
use super::{Carrier, Delegated, Scope, TargetPath, TrustError};
use crate::model::Schema;

/// The metadata that tell if there is news.
pub(crate) const TIMESTAMP: &str = "timestamp.json";

/// The most bytes that a timestamp may have.
pub(crate) const MAX_TIMESTAMP: u64 = super::client::TIMESTAMP_MAX;

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
    target: Target,
}

/// The verdict on one organisation's role.
#[derive(Debug)]
pub struct RoleState {
    /// The role.
    pub delegated: Delegated,
    /// Its targets and the day of its edition, or why it is not followed.
    pub targets: Result<(Vec<Verified>, Option<String>), TrustError>,
}

/// A pack's repository whose top-level metadata are verified.
pub struct Trusted {
    client: Client,
    pack: String,
    roles: Vec<Delegated>,
}

/// Verifies root, timestamp, snapshot and targets of a pack's repository.
///
/// `root` is the first root, which ships with the app; `stored` what the database holds;
/// `timestamp` the bytes just fetched; `now` the clock of the device: see [`Client::refresh`].
pub async fn refresh(
    carrier: Arc<dyn Carrier>,
    root: &[u8],
    stored: BTreeMap<String, Vec<u8>>,
    timestamp: Vec<u8>,
    pack: &str,
    now: Timestamp,
) -> Refreshed<Trusted> {
    let Refreshed { metadata, outcome } = Client::refresh(carrier, root, stored, Some(timestamp), now).await;
    Refreshed { metadata, outcome: outcome.map(|client| Trusted::of(client, pack)) }
}

impl Trusted {
    fn of(client: Client, pack: &str) -> Self {
        let targets = client.updater.trusted().targets_role("targets");
        let delegations = targets.and_then(|targets| targets.delegations.as_ref());
        let roles = delegations
            .map(|delegations| {
                delegations.roles.iter().filter_map(|role| Delegated::of(pack, role)).collect()
            })
            .unwrap_or_default();
        Self { client, pack: pack.to_owned(), roles }
    }

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
        let targets = self.client.updater.trusted().targets_role("targets");
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
        self.client.check_delegation(&delegated.delegation)?;
        self.client.resolve(&delegated.probe(&self.pack)).await.map(drop)
    }

    fn targets_of(&self, delegated: &Delegated) -> Result<(Vec<Verified>, Option<String>), TrustError> {
        let untrusted =
            |why: &str| TrustError::Untrusted { role: delegated.role.clone(), why: why.to_owned() };
        let role = self
            .client
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
        self.client.download(&target.target).await
    }

    /// Metadata verified so far that differ from what is stored.
    #[must_use]
    pub fn changed(&self) -> BTreeMap<String, Vec<u8>> {
        self.client.changed()
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
        target: Target { path: path.to_owned(), file: file.clone() },
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
