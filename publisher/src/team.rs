//! The people and machines behind a repository, made up on the spot: for the tour, for answering
//! from a checkout, and for tests. Their keys are thrown away with them.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::Timestamp;

use crate::build::Edition;
use crate::keys::{Key, KeyError};
use crate::repository::{Existing, Published, RepositoryError, RoleKeys, Roles, prepare, publish};

/// Three people who hold the root, two of whom edit facts; a translator; a machine.
#[derive(Debug)]
pub struct Team {
    /// Holds a root key, and edits facts.
    pub alice: Key,
    /// Holds a root key, and edits facts.
    pub bob: Key,
    /// Holds a root key.
    pub carol: Key,
    /// Translates.
    pub translator: Key,
    /// Signs snapshot and timestamp, unattended.
    pub machine: Key,
}

/// Why a throw-away repository cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum TeamError {
    /// A key.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The repository.
    #[error(transparent)]
    Repository(#[from] RepositoryError),
}

impl Team {
    /// Five new keys.
    ///
    /// # Errors
    /// [`KeyError`] if there is no randomness.
    pub fn generate() -> Result<Self, KeyError> {
        Ok(Self {
            alice: Key::generate()?,
            bob: Key::generate()?,
            carol: Key::generate()?,
            translator: Key::generate()?,
            machine: Key::generate()?,
        })
    }

    /// Who signs what: root, targets and facts by two people, words by the translator, the rest by
    /// the machine.
    #[must_use]
    pub fn roles(&self, languages: &[String]) -> Roles {
        let role = |threshold, days, keys: &[&Key]| RoleKeys {
            threshold,
            days,
            keys: keys.iter().map(|key| key.public()).collect(),
        };
        let words = |language: &String| (language.clone(), role(1, 180, &[&self.translator]));
        Roles {
            root: role(2, 365, &[&self.alice, &self.bob, &self.carol]),
            targets: role(2, 365, &[&self.alice, &self.bob, &self.carol]),
            snapshot: role(1, 14, &[&self.machine]),
            timestamp: role(1, 7, &[&self.machine]),
            facts: role(2, 180, &[&self.alice, &self.bob]),
            words: languages.iter().map(words).collect::<BTreeMap<_, _>>(),
        }
    }

    /// Signs an edition after what a folder holds, and publishes it there.
    ///
    /// # Errors
    /// [`RepositoryError`].
    pub fn publish(
        &self,
        edition: &Edition,
        folder: &Path,
        at: Timestamp,
    ) -> Result<Published, RepositoryError> {
        let existing = Existing::read(folder)?;
        let mut draft = prepare(&edition.plan, &self.roles(&edition.plan.languages), &existing, at)?;
        for key in [&self.alice, &self.bob, &self.translator, &self.machine] {
            // not everybody is asked every time
            match draft.sign(key) {
                Ok(_) | Err(RepositoryError::NotAsked(_)) => {}
                Err(error) => return Err(error),
            }
        }
        publish(edition, &draft, folder, at)
    }
}
