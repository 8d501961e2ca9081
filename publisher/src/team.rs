//! The people and machines behind a repository, made up on the spot: for the tour, for answering
//! from a checkout, and for tests. Their keys are thrown away with them.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::Timestamp;

use crate::build::Edition;
use crate::keys::{Key, KeyError};
use crate::repository::{
    Existing, OrganisationRoles, Published, RepositoryError, RoleKeys, Roles, prepare, publish,
};

/// Three people who hold the root, two of whom edit facts; a translator; a machine; and other
/// organisations.
#[derive(Debug)]
pub struct Team {
    /// The home organisation, for which Alice, Bob and the translator sign.
    pub home: String,
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
    /// Other organisations, in the order in which they stand in `targets`.
    pub others: Vec<Member>,
}

/// The people of another organisation.
#[derive(Debug)]
pub struct Member {
    /// The organisation.
    pub id: String,
    /// Both sign its facts.
    pub editors: [Key; 2],
    /// Translates.
    pub translator: Key,
    /// The languages of its words.
    pub languages: Vec<String>,
}

impl Member {
    /// An organisation with new keys.
    ///
    /// # Errors
    /// [`KeyError`] if there is no randomness.
    pub fn generate(id: &str, languages: &[&str]) -> Result<Self, KeyError> {
        Ok(Self {
            id: id.to_owned(),
            editors: [Key::generate()?, Key::generate()?],
            translator: Key::generate()?,
            languages: languages.iter().map(|language| (*language).to_owned()).collect(),
        })
    }

    fn has_role(&self, name: &str) -> bool {
        name.strip_prefix(&self.id).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    }

    fn roles(&self) -> OrganisationRoles {
        let words = |language: &String| (language.clone(), role(1, 180, &[&self.translator]));
        OrganisationRoles {
            id: self.id.clone(),
            facts: role(2, 180, &self.editors.each_ref()),
            words: self.languages.iter().map(words).collect(),
        }
    }
}

fn role(threshold: usize, days: u16, keys: &[&Key]) -> RoleKeys {
    RoleKeys { threshold, days, keys: keys.iter().map(|key| key.public()).collect() }
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
    /// Five new keys, of the home organisation of this project's pack.
    ///
    /// # Errors
    /// [`KeyError`] if there is no randomness.
    pub fn generate() -> Result<Self, KeyError> {
        Ok(Self {
            home: "senthang".to_owned(),
            alice: Key::generate()?,
            bob: Key::generate()?,
            carol: Key::generate()?,
            translator: Key::generate()?,
            machine: Key::generate()?,
            others: Vec::new(),
        })
    }

    /// Who signs what: root, targets and facts by two people, the words of these languages by the
    /// translator, the rest by the machine; then the other organisations.
    #[must_use]
    pub fn roles(&self, languages: &[String]) -> Roles {
        let words = |language: &String| (language.clone(), role(1, 180, &[&self.translator]));
        let home = OrganisationRoles {
            id: self.home.clone(),
            facts: role(2, 180, &[&self.alice, &self.bob]),
            words: languages.iter().map(words).collect::<BTreeMap<_, _>>(),
        };
        let named = [("alice", &self.alice), ("bob", &self.bob), ("carol", &self.carol)];
        Roles {
            keys: named.into_iter().map(|(name, key)| (name.to_owned(), key.public())).collect(),
            root: role(2, 365, &[&self.alice, &self.bob, &self.carol]),
            targets: role(2, 365, &[&self.alice, &self.bob, &self.carol]),
            snapshot: role(1, 14, &[&self.machine]),
            timestamp: role(1, 7, &[&self.machine]),
            organisations: [home].into_iter().chain(self.others.iter().map(Member::roles)).collect(),
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
        let of_home = edition.plan.publisher == self.home;
        let languages = if of_home { edition.plan.languages.clone() } else { self.spoken(&existing) };
        let mut draft = prepare(&edition.plan, &self.roles(&languages), &existing, at)?;
        let others = self.others.iter().flat_map(|own| own.editors.iter().chain([&own.translator]));
        for key in [&self.alice, &self.bob, &self.translator, &self.machine].into_iter().chain(others) {
            // not everybody is asked every time
            match draft.sign(key) {
                Ok(_) | Err(RepositoryError::NotAsked(_)) => {}
                Err(error) => return Err(error),
            }
        }
        publish(edition, &draft, folder, at)
    }

    /// The languages of the home organisation, as they are published.
    fn spoken(&self, existing: &Existing) -> Vec<String> {
        let roles = existing.roles.get("targets").and_then(|targets| {
            targets.signed.pointer("/delegations/roles").and_then(serde_json::Value::as_array)
        });
        let names = roles.into_iter().flatten().filter_map(|role| role.get("name")?.as_str());
        let language = |name: &str| name.strip_prefix(&format!("{}-", self.home)).map(str::to_owned);
        names.filter(|name| !self.others.iter().any(|own| own.has_role(name))).filter_map(language).collect()
    }
}
