//! What attackers make: metadata changed and signed by the keys that they hold.

use std::fs;
use std::path::PathBuf;

use senthang::build::target_file;
use senthang::keys::Key;
use senthang::repository::{Existing, Signed};
use senthang_core::trust::{sha256, to_canonical_bytes};
use serde_json::{Value, json};

use crate::stage::Stage;

impl Stage {
    pub(crate) fn metadata(&self, name: &str) -> PathBuf {
        self.public.join("metadata").join(name)
    }

    pub(crate) fn newest(&self, role: &str) -> u64 {
        Existing::read(&self.public).unwrap().version(role)
    }

    /// The newest file of a role.
    pub(crate) fn file_of(&self, role: &str) -> PathBuf {
        self.metadata(&format!("{}.{role}.json", self.newest(role)))
    }

    /// Changes the bytes of a metadata file.
    pub(crate) fn change(&self, name: &str, change: impl FnOnce(&mut Vec<u8>)) {
        let file = self.metadata(name);
        let mut bytes = fs::read(&file).unwrap();
        change(&mut bytes);
        fs::write(file, bytes).unwrap();
    }

    /// Writes metadata that these keys sign, made from what is published.
    pub(crate) fn forge(&self, from: &str, to: &str, keys: &[&Key], change: impl FnOnce(&mut Value)) {
        let mut forged = Signed::parse(&fs::read(self.metadata(from)).unwrap()).unwrap();
        change(&mut forged.signed);
        forged.signatures.clear();
        for key in keys {
            forged.signatures.insert(key.id(), key.sign(&to_canonical_bytes(&forged.signed).unwrap()));
        }
        fs::write(self.metadata(to), forged.bytes()).unwrap();
    }

    /// A next timestamp by these keys.
    pub(crate) fn forge_timestamp(&self, keys: &[&Key], change: impl FnOnce(&mut Value)) {
        let version = self.newest("timestamp");
        self.forge("timestamp.json", "timestamp.json", keys, |signed| {
            signed["version"] = json!(version + 1);
            change(signed);
        });
    }

    /// A next snapshot by these keys, and the machine's timestamp for it.
    pub(crate) fn forge_snapshot(&self, keys: &[&Key], change: impl FnOnce(&mut Value)) {
        let version = self.newest("snapshot");
        self.forge(
            &format!("{version}.snapshot.json"),
            &format!("{}.snapshot.json", version + 1),
            keys,
            |signed| {
                signed["version"] = json!(version + 1);
                change(signed);
            },
        );
        self.forge_timestamp(&[&self.team.machine], |signed| {
            signed["meta"]["snapshot.json"]["version"] = json!(version + 1);
        });
    }

    /// A new snapshot and timestamp by the machine's key, with other versions in the snapshot.
    pub(crate) fn forge_online(&self, change: impl FnOnce(&mut Value)) {
        self.forge_snapshot(&[&self.team.machine], |signed| change(&mut signed["meta"]));
    }

    /// A new version of a role by these keys, pinned by snapshot and timestamp.
    pub(crate) fn forge_role(&self, role: &str, keys: &[&Key], change: impl FnOnce(&mut Value)) {
        let version = self.newest(role);
        self.forge(
            &format!("{version}.{role}.json"),
            &format!("{}.{role}.json", version + 1),
            keys,
            |signed| {
                signed["version"] = json!(version + 1);
                change(signed);
            },
        );
        self.forge_online(|meta| meta[format!("{role}.json")]["version"] = json!(version + 1));
    }

    /// A next root by these keys.
    pub(crate) fn forge_root(&self, keys: &[&Key], change: impl FnOnce(&mut Value)) {
        let version = Existing::read(&self.public).unwrap().roots.len();
        self.forge(&format!("{version}.root.json"), &format!("{}.root.json", version + 1), keys, |signed| {
            signed["version"] = json!(version + 1);
            change(signed);
        });
    }

    /// Puts a target there, and gives what a role says of it.
    pub(crate) fn put_target(&self, path: &str, bytes: &[u8]) -> Value {
        let file = self.public.join(target_file(path, &sha256(bytes)));
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
        json!({
            "length": bytes.len(), "hashes": { "sha256": sha256(bytes) }, "custom": { "schema": { "major": 1, "minor": 0 } },
        })
    }

    /// Adds an organisation with one facts role of one key: what `targets` says is signed by those who may.
    pub(crate) fn add_organisation(&self, name: &str, key: &Key, targets: &Value) {
        let (alice, bob, machine) = (&self.team.alice, &self.team.bob, &self.team.machine);
        let home = self.newest("senthang");
        self.forge(&format!("{home}.senthang.json"), &format!("1.{name}.json"), &[key], |signed| {
            signed["version"] = json!(1);
            signed["targets"] = targets.clone();
        });
        let version = self.newest("targets");
        let (from, to) = (format!("{version}.targets.json"), format!("{}.targets.json", version + 1));
        self.forge(&from, &to, &[alice, bob], |signed| {
            signed["version"] = json!(version + 1);
            let public =
                json!({ "keytype": "ed25519", "scheme": "ed25519", "keyval": { "public": key.public() } });
            signed["delegations"]["keys"][key.id()] = public;
            let role = json!({
                "name": name, "keyids": [key.id()], "threshold": 1, "terminating": true, "paths": [format!("la/{name}/*")],
            });
            signed["delegations"]["roles"].as_array_mut().unwrap().push(role);
        });
        self.forge_snapshot(&[machine], |signed| {
            signed["meta"]["targets.json"]["version"] = json!(version + 1);
            signed["meta"][format!("{name}.json")] = json!({ "version": 1 });
        });
    }
}
