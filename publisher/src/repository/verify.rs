use std::collections::BTreeSet;

use senthang_core::trust::to_canonical_bytes;
use serde_json::Value;

use super::RepositoryError;
use super::metadata::{Existing, Signed};
use crate::keys::is_signed_by;

impl Existing {
    /// Whether all of it is signed by those who may (TUF 5.3 to 5.6), before people sign what follows
    /// it. What has expired is none the worse: it is about to be replaced.
    ///
    /// # Errors
    /// [`RepositoryError::Changed`] with the first file that is not.
    pub fn verify(&self) -> Result<(), RepositoryError> {
        for (before, root) in self.roots.iter().enumerate() {
            let version = before as u64 + 1;
            let by = |root_of: &Signed| is_signed_as(root, "root", root_of);
            let by_the_last = before.checked_sub(1).and_then(|last| self.roots.get(last)).is_none_or(by);
            if root.version() != version || !by(root) || !by_the_last {
                return Err(RepositoryError::Changed(format!("{version}.root.json")));
            }
        }
        if self.roles.is_empty() {
            return Ok(());
        }
        self.verify_top()?;
        self.verify_versions()?;
        self.verify_delegated()
    }

    /// Timestamp, snapshot and targets, by the newest root. Who was cut off between a new root and its
    /// timestamp left what the root before names, and must be able to go on.
    fn verify_top(&self) -> Result<(), RepositoryError> {
        let strange = |root: &Signed| {
            let is_strange = |role: &&str| {
                self.roles.get(*role).is_none_or(|metadata| !is_signed_as(metadata, role, root))
            };
            ["timestamp", "snapshot", "targets"].into_iter().find(is_strange)
        };
        let mut newest = self.roots.iter().rev();
        let wrong = newest.next().map_or(Some("timestamp"), strange);
        match wrong {
            Some(role) if newest.next().is_none_or(|before| strange(before).is_some()) => {
                Err(self.changed(role))
            }
            _ => Ok(()),
        }
    }

    /// Each is of the version that is named for it.
    fn verify_versions(&self) -> Result<(), RepositoryError> {
        let differs = |role: &&String| self.named(role).is_some_and(|version| version != self.version(role));
        self.roles.keys().find(differs).map_or(Ok(()), |role| Err(self.changed(role)))
    }

    /// What organisations sign, by the keys that `targets` names. Who was taken out of it is not asked.
    fn verify_delegated(&self) -> Result<(), RepositoryError> {
        let Some(delegations) = self.delegations() else { return Ok(()) };
        let roles = delegations.get("roles").and_then(Value::as_array);
        for role in roles.into_iter().flatten() {
            let Some(name) = role.get("name").and_then(Value::as_str) else { continue };
            let is_signed = |held: &Signed| {
                is_of_type(held, "targets") && is_signed_by_threshold(held, role, delegations)
            };
            if self.roles.get(name).is_some_and(|held| !is_signed(held)) {
                return Err(self.changed(name));
            }
        }
        Ok(())
    }

    /// Whom `targets` trusts with what.
    fn delegations(&self) -> Option<&Value> {
        self.roles.get("targets")?.signed.get("delegations")
    }

    /// The roles that `targets` delegates to. Others that are there were taken out of it.
    pub(super) fn delegated(&self) -> BTreeSet<&str> {
        let roles = self.delegations().and_then(|delegations| delegations.get("roles")?.as_array());
        roles.into_iter().flatten().filter_map(|role| role.get("name")?.as_str()).collect()
    }

    /// The version under which a role is published.
    fn named(&self, role: &str) -> Option<u64> {
        match role {
            "timestamp" => None,
            "snapshot" => self.roles.get("timestamp").map(|timestamp| timestamp.names("snapshot.json")),
            _ => self.roles.get("snapshot").map(|snapshot| snapshot.names(&format!("{role}.json"))),
        }
    }

    fn changed(&self, role: &str) -> RepositoryError {
        let version = self.named(role).map(|version| format!("{version}.")).unwrap_or_default();
        RepositoryError::Changed(format!("{version}{role}.json"))
    }
}

/// Signed by those whom a root names for a role of TUF's own.
fn is_signed_as(metadata: &Signed, role: &str, root: &Signed) -> bool {
    let named = root.signed.pointer(&format!("/roles/{role}"));
    is_of_type(metadata, role)
        && named.is_some_and(|named| is_signed_by_threshold(metadata, named, &root.signed))
}

fn is_of_type(metadata: &Signed, kind: &str) -> bool {
    metadata.signed.get("_type").and_then(Value::as_str) == Some(kind)
}

/// Signed by as many different keys as a role needs; `keys` says what the keys of those ids are.
fn is_signed_by_threshold(metadata: &Signed, role: &Value, keys: &Value) -> bool {
    let Ok(bytes) = to_canonical_bytes(&metadata.signed) else { return false };
    let public = |id: &str| keys.get("keys")?.get(id)?.pointer("/keyval/public")?.as_str();
    let ids = role.get("keyids").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let signers: BTreeSet<&str> = ids
        .filter_map(|id| Some((public(id)?, metadata.signatures.get(id)?)))
        .filter(|(public, signature)| is_signed_by(public, &bytes, signature))
        .map(|(public, _)| public)
        .collect();
    let threshold = role.get("threshold").and_then(Value::as_u64);
    threshold.is_some_and(|threshold| threshold > 0 && signers.len() as u64 >= threshold)
}
