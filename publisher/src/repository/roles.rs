use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;

use super::RepositoryError;
use crate::keys::{is_public_key, key_id};

/// Who signs what: `roles.toml`.
///
/// ```toml
/// [root]                 # who says who signs; offline, several people
/// threshold = 2
/// days = 365             # how long a signature holds
/// keys = ["<public key>", "<public key>", "<public key>"]
/// [targets]              # which organisations are trusted
/// [snapshot]             # which versions belong together; online
/// [timestamp]            # what is newest; online
/// [facts]                # the organisation's facts
/// [words.lo]             # its words in a language
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // the file above says it
pub struct Roles {
    pub root: RoleKeys,
    pub targets: RoleKeys,
    pub snapshot: RoleKeys,
    pub timestamp: RoleKeys,
    pub facts: RoleKeys,
    pub words: BTreeMap<String, RoleKeys>,
}

/// The keys of a role.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleKeys {
    /// How many must sign.
    pub threshold: usize,
    /// How many days a signature holds.
    pub days: u16,
    /// Public keys, hexadecimal, as `senthang keys show` prints them.
    pub keys: Vec<String>,
}

impl RoleKeys {
    /// Ids of the keys.
    #[must_use]
    pub fn ids(&self) -> Vec<String> {
        self.keys.iter().map(|key| key_id(key)).collect()
    }
}

impl Roles {
    /// Reads `roles.toml`.
    ///
    /// # Errors
    /// [`RepositoryError::Roles`] with what is wrong.
    pub fn read(file: &Path) -> Result<Self, RepositoryError> {
        let path = file.display().to_string();
        let text = std::fs::read_to_string(file).map_err(RepositoryError::file(file))?;
        let wrong = |what: String| RepositoryError::Roles { path: path.clone(), what };
        let roles: Self = toml::from_str(&text).map_err(|error| wrong(error.to_string()))?;
        roles.check().map_err(wrong)?;
        Ok(roles)
    }

    /// What is wrong with it, if anything.
    ///
    /// # Errors
    /// A sentence.
    pub fn check(&self) -> Result<(), String> {
        let tops = [
            ("root", &self.root),
            ("targets", &self.targets),
            ("snapshot", &self.snapshot),
            ("timestamp", &self.timestamp),
            ("facts", &self.facts),
        ];
        let tops = tops.into_iter().map(|(name, role)| (name.to_owned(), role));
        let words = self.words.iter().map(|(language, role)| (format!("words.{language}"), role));
        for (name, role) in tops.chain(words) {
            if let Some(key) = role.keys.iter().find(|key| !is_public_key(key)) {
                return Err(format!("[{name}]: `{key}` is no public key; `senthang keys show` prints it"));
            }
            let distinct = role.keys.iter().collect::<BTreeSet<_>>().len();
            if role.threshold == 0 || role.threshold > distinct {
                return Err(format!("[{name}]: a threshold of {} with {distinct} keys", role.threshold));
            }
            if role.days == 0 {
                return Err(format!("[{name}]: a signature that holds no day"));
            }
        }
        // a translator's key can sign words, and can never change a number
        let facts: BTreeSet<&String> = [&self.root, &self.targets, &self.snapshot, &self.timestamp]
            .into_iter()
            .flat_map(|role| &role.keys)
            .collect();
        for (language, role) in &self.words {
            if let Some(key) =
                role.keys.iter().find(|key| self.timestamp.keys.contains(key) && facts.contains(key))
            {
                return Err(format!(
                    "[words.{language}]: `{key}` is an online key; it would let a machine change words"
                ));
            }
        }
        if let Some(key) = self
            .facts
            .keys
            .iter()
            .find(|key| self.timestamp.keys.contains(key) || self.snapshot.keys.contains(key))
        {
            return Err(format!("[facts]: `{key}` is an online key; it would let a machine change a number"));
        }
        Ok(())
    }
}
