use std::collections::BTreeMap;
use std::path::Path;

use jiff::{SignedDuration, Timestamp, ToSpan};
use senthang_core::trust::TargetPath;
use serde_json::{Value, json};

use super::roles::DelegatedRole;
use super::{RepositoryError, RoleKeys, Roles};
use crate::build::{Plan, target_file};
use crate::keys::{key_id, tuf_key};
use crate::storage::{Folder, Readable, Tag};

/// Version of TUF that the metadata follow.
const SPEC: &str = "1.0.31";

/// The most roots that are read: one a year, and some for lost keys.
const ROOTS_MAX: usize = 256;

/// One metadata file: what is signed, and the signatures.
#[derive(Clone, Debug, PartialEq)]
pub struct Signed {
    /// The signed part.
    pub signed: Value,
    /// Signatures by key id.
    pub signatures: BTreeMap<String, String>,
}

impl Signed {
    pub(super) fn new(signed: Value) -> Self {
        Self { signed, signatures: BTreeMap::new() }
    }

    /// Reads a metadata file.
    ///
    /// # Errors
    /// A sentence if it is none.
    pub fn parse(bytes: &[u8]) -> Result<Self, String> {
        let value: Value = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
        let signed = value.get("signed").cloned().ok_or("it has nothing signed")?;
        let entries = value.get("signatures").and_then(Value::as_array).ok_or("it has no signatures")?;
        let text = |entry: &Value, name: &str| entry.get(name).and_then(Value::as_str).map(str::to_owned);
        let signatures =
            entries.iter().filter_map(|entry| Some((text(entry, "keyid")?, text(entry, "sig")?)));
        Ok(Self { signed, signatures: signatures.collect() })
    }

    /// The file's bytes.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let signatures: Vec<Value> =
            self.signatures.iter().map(|(keyid, sig)| json!({ "keyid": keyid, "sig": sig })).collect();
        // values that were read or made here serialise
        serde_json::to_vec(&json!({ "signatures": signatures, "signed": self.signed })).unwrap_or_default()
    }

    /// Its version.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.signed.get("version").and_then(Value::as_u64).unwrap_or(0)
    }

    /// The version that it names for another file; 0 if it names none.
    pub(super) fn names(&self, file: &str) -> u64 {
        let version = self.signed.get("meta").and_then(|meta| meta.get(file)?.get("version")?.as_u64());
        version.unwrap_or(0)
    }

    /// The roles and versions that a snapshot names.
    pub(super) fn meta(&self) -> BTreeMap<String, u64> {
        let meta = self.signed.get("meta").and_then(Value::as_object);
        let files = meta.into_iter().flat_map(serde_json::Map::keys);
        files.map(|file| (file.trim_end_matches(".json").to_owned(), self.names(file))).collect()
    }

    /// The end of its validity.
    #[must_use]
    pub fn expires(&self) -> Option<Timestamp> {
        self.signed.get("expires")?.as_str()?.parse().ok()
    }

    /// How long it holds, if it says when it was signed.
    #[must_use]
    pub fn validity(&self) -> Option<SignedDuration> {
        Some(self.expires()?.duration_since(self.signed_at()?))
    }

    /// When it was signed, by its own word.
    #[must_use]
    pub fn signed_at(&self) -> Option<Timestamp> {
        self.signed.get("x-published")?.as_str()?.parse().ok()
    }

    /// The targets that it signs, those with a path that leads nowhere else.
    pub(super) fn targets(&self) -> impl Iterator<Item = SignedTarget> {
        let targets = self.signed.get("targets").and_then(Value::as_object);
        targets.into_iter().flatten().filter_map(|(path, target)| {
            let sha256 = target.pointer("/hashes/sha256")?.as_str()?;
            let is_hash = sha256.len() == 64 && sha256.bytes().all(|byte| byte.is_ascii_hexdigit());
            TargetPath::parse(path).filter(|_| is_hash)?;
            Some(SignedTarget { file: target_file(path, sha256), sha256: sha256.to_owned() })
        })
    }

    /// Whether it says the same, versions and times apart.
    pub(crate) fn says_like(&self, other: &Value) -> bool {
        let bare = |value: &Value| {
            let mut value = value.clone();
            if let Some(fields) = value.as_object_mut() {
                for field in ["version", "expires", "x-edition", "x-published"] {
                    fields.remove(field);
                }
            }
            value
        };
        bare(&self.signed) == bare(other)
    }
}

/// A target that a role signs.
pub(super) struct SignedTarget {
    /// Where it lies in a published folder.
    pub(super) file: String,
    /// Lower-case hexadecimal.
    pub(super) sha256: String,
}

/// What is published: the newest of everything.
#[derive(Clone, Debug, Default)]
pub struct Existing {
    /// All roots, oldest first.
    pub roots: Vec<Signed>,
    /// The newest of each other role, by name.
    pub roles: BTreeMap<String, Signed>,
    /// The state of the timestamp that was read: whoever replaces it replaces that.
    pub(super) tag: Option<Tag>,
}

impl Existing {
    /// Reads a published folder; an empty or missing one holds nothing.
    ///
    /// # Errors
    /// [`RepositoryError`] if something in it does not read.
    pub fn read(folder: &Path) -> Result<Self, RepositoryError> {
        Self::of(&Folder::new(folder))
    }

    /// Reads what is published somewhere; where there is no timestamp, nothing is but roots.
    ///
    /// # Errors
    /// [`RepositoryError`] if something of it does not read.
    pub fn of(published: &dyn Readable) -> Result<Self, RepositoryError> {
        Self::of_roles(published, |_| true)
    }

    /// What the machine vouches for, and `targets`: no organisation's metadata.
    pub(super) fn of_all_organisations(published: &dyn Readable) -> Result<Self, RepositoryError> {
        Self::of_roles(published, |role| role == "targets")
    }

    fn of_roles(published: &dyn Readable, wanted: impl Fn(&str) -> bool) -> Result<Self, RepositoryError> {
        let mut existing = Self::default();
        while let Some((root, _)) = fetch(published, &format!("{}.root.json", existing.roots.len() + 1))? {
            existing.roots.push(root);
            if existing.roots.len() > ROOTS_MAX {
                let path = format!("{}/metadata", published.name().trim_end_matches('/'));
                let why = format!("there are more than {ROOTS_MAX} roots");
                return Err(RepositoryError::Metadata { path, why });
            }
        }
        let Some((timestamp, tag)) = fetch(published, "timestamp.json")? else { return Ok(existing) };
        // a gap would make the next version go back, and phones that hold more would refuse it
        let whole = |name: String| {
            let found = fetch(published, &name)?.ok_or_else(|| RepositoryError::Metadata {
                path: format!("{}/metadata/{name}", published.name().trim_end_matches('/')),
                why: "it is named by what is published, and is missing; bring it back first".to_owned(),
            })?;
            Ok::<_, RepositoryError>(found.0)
        };
        let snapshot = whole(format!("{}.snapshot.json", timestamp.names("snapshot.json")))?;
        for (role, version) in snapshot.meta().into_iter().filter(|(role, _)| wanted(role)) {
            let metadata = whole(format!("{version}.{role}.json"))?;
            existing.roles.insert(role, metadata);
        }
        existing.roles.insert("snapshot".to_owned(), snapshot);
        existing.roles.insert("timestamp".to_owned(), timestamp);
        existing.tag = Some(tag);
        Ok(existing)
    }

    /// The version of a role that is there; 0 if none is.
    #[must_use]
    pub fn version(&self, role: &str) -> u64 {
        self.roles.get(role).map_or(0, Signed::version)
    }
}

/// A metadata file beside an edition; none if it is not there.
pub(super) fn read(folder: &Path, name: &str) -> Result<Option<Signed>, RepositoryError> {
    let file = folder.join("metadata").join(name);
    match std::fs::read(&file) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(RepositoryError::file(&file)(error)),
        Ok(bytes) => Signed::parse(&bytes)
            .map(Some)
            .map_err(|why| RepositoryError::Metadata { path: file.display().to_string(), why }),
    }
}

/// A metadata file that is published, and its state; none if it is not there.
pub(super) fn fetch(published: &dyn Readable, name: &str) -> Result<Option<(Signed, Tag)>, RepositoryError> {
    let Some(found) = published.read(&format!("metadata/{name}"))? else { return Ok(None) };
    let path = || format!("{}/metadata/{name}", published.name().trim_end_matches('/'));
    let signed =
        Signed::parse(&found.bytes).map_err(|why| RepositoryError::Metadata { path: path(), why })?;
    Ok(Some((signed, found.tag)))
}

/// `2026-11-22T00:00:00Z`: TUF has no parts of seconds.
pub(super) fn instant(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

fn frame(kind: &str, version: u64, at: Timestamp, days: u16, rest: Value) -> Value {
    let expires = at.checked_add((i64::from(days) * 24).hours()).unwrap_or(at);
    let mut signed = json!({
        "_type": kind, "spec_version": SPEC, "version": version, "expires": instant(expires),
        "x-published": instant(at),
    });
    if let (Some(signed), Value::Object(rest)) = (signed.as_object_mut(), rest) {
        signed.extend(rest);
    }
    signed
}

pub(super) fn root(roles: &Roles, version: u64, at: Timestamp) -> Value {
    let tops = [
        ("root", &roles.root),
        ("targets", &roles.targets),
        ("snapshot", &roles.snapshot),
        ("timestamp", &roles.timestamp),
    ];
    let keys = keys(tops.iter().map(|(_, role)| *role));
    let roles_ = tops.iter().map(|(name, role)| {
        ((*name).to_owned(), json!({ "keyids": role.ids(), "threshold": role.threshold }))
    });
    let rest =
        json!({ "consistent_snapshot": true, "keys": keys, "roles": roles_.collect::<BTreeMap<_, _>>() });
    frame("root", version, at, roles.root.days, rest)
}

fn keys<'a>(roles: impl Iterator<Item = &'a RoleKeys>) -> BTreeMap<String, Value> {
    roles.flat_map(|role| &role.keys).map(|key| (key_id(key), tuf_key(key))).collect()
}

pub(super) fn targets(delegated: &[DelegatedRole], version: u64, at: Timestamp, days: u16) -> Value {
    let entries: Vec<Value> = delegated
        .iter()
        .map(|role| {
            json!({
                "name": role.name, "keyids": role.keys.ids(), "threshold": role.keys.threshold,
                "terminating": true, "paths": [role.pattern],
            })
        })
        .collect();
    let keys = keys(delegated.iter().map(|role| role.keys));
    let rest = json!({ "targets": {}, "delegations": { "keys": keys, "roles": entries } });
    frame("targets", version, at, days, rest)
}

/// An organisation's role: the targets of the edition that match its pattern.
pub(super) fn organisation(plan: &Plan, pattern: &str, version: u64, at: Timestamp, days: u16) -> Value {
    let folder = pattern.trim_end_matches('*');
    let own = plan
        .targets
        .iter()
        .filter(|(path, _)| path.strip_prefix(folder).is_some_and(|rest| !rest.contains('/')));
    let targets: BTreeMap<&String, Value> = own
        .map(|(path, target)| {
            let file = json!({
                "length": target.length,
                "hashes": { "sha256": target.sha256 },
                "custom": { "schema": { "major": plan.schema.major, "minor": plan.schema.minor } },
            });
            (path, file)
        })
        .collect();
    let rest = json!({ "targets": targets, "x-edition": plan.date.to_string() });
    frame("targets", version, at, days, rest)
}

/// Versions only, without lengths and hashes: every update of anybody fetches the snapshot.
pub(super) fn snapshot(versions: &BTreeMap<String, u64>, version: u64, at: Timestamp, days: u16) -> Value {
    let meta: BTreeMap<String, Value> = versions
        .iter()
        .map(|(role, version)| (format!("{role}.json"), json!({ "version": version })))
        .collect();
    frame("snapshot", version, at, days, json!({ "meta": meta }))
}

pub(super) fn timestamp(snapshot: u64, version: u64, at: Timestamp, days: u16) -> Value {
    let rest = json!({ "meta": { "snapshot.json": { "version": snapshot } } });
    frame("timestamp", version, at, days, rest)
}
