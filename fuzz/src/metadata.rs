use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use jiff::Timestamp;
use ring::signature::{Ed25519KeyPair, KeyPair};
use senthang_core::trust::{Carrier, Fetch, refresh, sha256, to_canonical_bytes};
use serde_json::{Value, json};

use crate::split;

/// Metadata of one role, whatever the bytes are: as they stand, and where they are JSON, signed by the
/// key that may, for no fuzzer signs by chance. The other roles are as they should be.
///
/// # Panics
/// If what is not tried cannot be made.
#[must_use]
pub fn metadata(bytes: &[u8]) -> bool {
    let (choice, bytes) = split(bytes);
    let Some((name, _)) = ROLES.get(usize::from(choice) % ROLES.len()) else { return false };
    let signed = serde_json::from_slice::<Value>(bytes).ok().map(|value| sign(&value));
    let mut taken = false;
    for tried in [Some(bytes.to_vec()), signed].into_iter().flatten() {
        let mut files = HELD.clone();
        files.insert(format!("metadata/{name}"), tried);
        taken |= follow(files);
    }
    taken
}

/// Makes what is signed in a file.
type Make = fn() -> Value;

/// The files of the roles, the tried one among them, and what is signed in each.
const ROLES: [(&str, Make); 5] = [
    ("timestamp.json", timestamp),
    ("1.snapshot.json", snapshot),
    ("1.targets.json", targets),
    ("1.senthang.json", organisation),
    ("2.root.json", root),
];

const END: &str = "2030-01-01T00:00:00Z";
const TARGET: &[u8] = b"a target";

static KEY: LazyLock<Ed25519KeyPair> = LazyLock::new(|| {
    #[allow(clippy::expect_used)] // 32 bytes are a seed
    Ed25519KeyPair::from_seed_unchecked(&[7; 32]).expect("a seed")
});

static HELD: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| {
    let roles = ROLES.iter().filter(|(name, _)| *name != "2.root.json");
    roles.map(|(name, role)| (format!("metadata/{name}"), sign(&role()))).collect()
});

fn key() -> Value {
    json!({ "keytype": "ed25519", "scheme": "ed25519", "keyval": { "public": hex::encode(KEY.public_key()) } })
}

fn key_id() -> String {
    sha256(&to_canonical_bytes(&key()).unwrap_or_default())
}

fn frame(kind: &str, rest: Value) -> Value {
    let mut frame = json!({ "_type": kind, "spec_version": "1.0.31", "version": 1, "expires": END });
    if let (Some(frame), Value::Object(rest)) = (frame.as_object_mut(), rest) {
        frame.extend(rest);
    }
    frame
}

fn root() -> Value {
    let role = json!({ "keyids": [key_id()], "threshold": 1 });
    let roles = json!({ "root": role, "timestamp": role, "snapshot": role, "targets": role });
    frame("root", json!({ "consistent_snapshot": true, "keys": { key_id(): key() }, "roles": roles }))
}

fn timestamp() -> Value {
    frame("timestamp", json!({ "meta": { "snapshot.json": { "version": 1 } }, "x-published": END }))
}

fn snapshot() -> Value {
    let meta = json!({ "targets.json": { "version": 1 }, "senthang.json": { "version": 1 } });
    frame("snapshot", json!({ "meta": meta }))
}

fn targets() -> Value {
    let role = json!({
        "name": "senthang", "keyids": [key_id()], "threshold": 1, "terminating": true, "paths": ["la/senthang/*"],
    });
    let delegations = json!({ "keys": { key_id(): key() }, "roles": [role] });
    frame("targets", json!({ "targets": {}, "delegations": delegations }))
}

fn organisation() -> Value {
    let target = json!({
        "length": TARGET.len(), "hashes": { "sha256": sha256(TARGET) }, "custom": { "schema": { "major": 1, "minor": 0 } },
    });
    frame("targets", json!({ "targets": { "la/senthang/hotlines": target }, "x-edition": "2026-11-29" }))
}

fn sign(signed: &Value) -> Vec<u8> {
    let signature = KEY.sign(&to_canonical_bytes(signed).unwrap_or_default());
    let signature = json!({ "keyid": key_id(), "sig": hex::encode(signature) });
    let whole = json!({ "signatures": [signature], "signed": signed });
    serde_json::to_vec(&whole).unwrap_or_default()
}

struct Files(BTreeMap<String, Vec<u8>>);

impl Carrier for Files {
    fn fetch<'a>(&'a self, path: &'a str, max: u64) -> Fetch<'a> {
        let found = self.0.get(path).filter(|bytes| bytes.len() as u64 <= max).cloned();
        let target = path.starts_with("targets/").then(|| TARGET.to_vec());
        Box::pin(async move { Ok(found.or(target)) })
    }
}

/// As a phone follows them: the roots, the roles of organisations, their targets. Tells whether a target
/// came at the end.
fn follow(files: BTreeMap<String, Vec<u8>>) -> bool {
    let now: Timestamp = Timestamp::UNIX_EPOCH;
    let timestamp = files.get("metadata/timestamp.json").cloned().unwrap_or_default();
    let follow = async move {
        let refreshed =
            refresh(Arc::new(Files(files)), &sign(&root()), BTreeMap::new(), timestamp, "la", now).await;
        let Ok(mut trusted) = refreshed.outcome else { return false };
        let mut came = false;
        let _ = (trusted.publishers(), trusted.changed());
        for role in trusted.roles(None) {
            for target in trusted.follow(role).await.targets.into_iter().flat_map(|(targets, _)| targets) {
                came |= trusted.download(&target).await.is_ok();
            }
        }
        came
    };
    #[allow(clippy::expect_used)] // of the harness
    tokio::runtime::Builder::new_current_thread().build().expect("a runtime").block_on(follow)
}
