use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;

use super::RepositoryError;
use crate::build::Plan;
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

    /// Whether somebody signs the words of every language of an edition: else phones would silently
    /// do without them.
    pub(super) fn cover(&self, plan: &Plan) -> Result<(), RepositoryError> {
        match plan.languages.iter().find(|language| !self.words.contains_key(*language)) {
            None => Ok(()),
            Some(language) => Err(RepositoryError::Roles {
                path: "roles.toml".to_owned(),
                what: format!("nobody signs the words of `{language}`: add [words.{language}]"),
            }),
        }
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
        // a machine says what is newest; it can change no number, no words and no trust
        let online: BTreeSet<&String> = self.snapshot.keys.iter().chain(&self.timestamp.keys).collect();
        let people = [("root", &self.root), ("targets", &self.targets), ("facts", &self.facts)];
        let people = people.into_iter().map(|(name, role)| (name.to_owned(), role));
        let words = self.words.iter().map(|(language, role)| (format!("words.{language}"), role));
        for (name, role) in people.chain(words) {
            if let Some(key) = role.keys.iter().find(|key| online.contains(key)) {
                return Err(format!(
                    "[{name}]: `{key}` is an online key, of snapshot or timestamp; give people keys of their own"
                ));
            }
        }
        Ok(())
    }
}
