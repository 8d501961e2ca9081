use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;

use super::{Existing, RepositoryError};
use crate::build::Plan;
use crate::keys::{is_public_key, key_id};

/// Who signs what: `roles.toml`.
///
/// ```toml
/// [keys]                 # names of public keys, so that each is written once
/// alice = "<public key>"
/// [root]                 # who says who signs; offline, several people
/// threshold = 2
/// days = 365             # how long a signature holds
/// keys = ["alice", "bob", "<public key>"]
/// [targets]              # which organisations are trusted
/// [snapshot]             # which versions belong together; online
/// [timestamp]            # what is newest; online
/// [[organisation]]       # one that publishes; the first is the home organisation
/// id = "<org>"           # as its pack record calls it
/// [organisation.facts]   # its facts
/// [organisation.words.lo] # its words in a language
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // the file above says it
pub struct Roles {
    /// Public keys by name. Roles have the keys themselves once the file is read.
    #[serde(default)]
    pub keys: BTreeMap<String, String>,
    pub root: RoleKeys,
    pub targets: RoleKeys,
    pub snapshot: RoleKeys,
    pub timestamp: RoleKeys,
    #[serde(rename = "organisation")]
    pub organisations: Vec<OrganisationRoles>,
}

/// The roles of an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganisationRoles {
    /// Its name in paths and roles.
    pub id: String,
    /// Who signs its facts.
    pub facts: RoleKeys,
    /// Who signs its words, by language.
    #[serde(default)]
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
    /// Public keys, hexadecimal, as `senthang keys show` prints them; in the file also their names.
    pub keys: Vec<String>,
}

impl RoleKeys {
    /// Ids of the keys.
    #[must_use]
    pub fn ids(&self) -> Vec<String> {
        self.keys.iter().map(|key| key_id(key)).collect()
    }
}

/// A role that `targets` delegates to.
pub(super) struct DelegatedRole<'a> {
    pub(super) name: String,
    pub(super) publisher: &'a str,
    pub(super) keys: &'a RoleKeys,
    /// The targets that it may sign.
    pub(super) pattern: String,
}

impl OrganisationRoles {
    /// Its roles in a pack: that of its facts, then those of its words.
    pub(super) fn delegated(&self, pack: &str) -> Vec<DelegatedRole<'_>> {
        let root = format!("{pack}/{}", self.id);
        let role = |name: String, keys, pattern| DelegatedRole { name, publisher: &self.id, keys, pattern };
        let words = self.words.iter().map(|(language, keys)| {
            role(format!("{}-{language}", self.id), keys, format!("{root}/words/{language}/*"))
        });
        [role(self.id.clone(), &self.facts, format!("{root}/*"))].into_iter().chain(words).collect()
    }
}

/// Names of TUF's own roles, which no organisation may have.
pub(crate) const TUF_ROLES: [&str; 4] = ["root", "targets", "snapshot", "timestamp"];

/// Whether an organisation may be called so: it names roles, files and paths. Capitals would be
/// another file on one disk and the same on the next.
pub(crate) fn is_organisation(id: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !id.is_empty()
        && !id.starts_with('-')
        && id.bytes().all(known)
        && id != "words"
        && !TUF_ROLES.contains(&id)
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
        let mut roles: Self = toml::from_str(&text).map_err(|error| wrong(error.to_string()))?;
        roles.resolve();
        roles.check().map_err(wrong)?;
        Ok(roles)
    }

    /// Puts the keys themselves in place of their names.
    fn resolve(&mut self) {
        let tops = [&mut self.root, &mut self.targets, &mut self.snapshot, &mut self.timestamp];
        let organisations = self.organisations.iter_mut();
        let theirs = organisations.flat_map(|own| [&mut own.facts].into_iter().chain(own.words.values_mut()));
        for key in tops.into_iter().chain(theirs).flat_map(|role| &mut role.keys) {
            if let Some(public) = self.keys.get(key) {
                key.clone_from(public);
            }
        }
    }

    /// How a key is called, by its id: its name, or the first digits of the id.
    #[must_use]
    pub fn name(&self, id: &str) -> String {
        let named = self.keys.iter().find(|(_, public)| key_id(public) == id);
        named.map_or_else(|| id.chars().take(8).chain(['…']).collect(), |(name, _)| name.clone())
    }

    /// The public key of an id, if it stands in a role.
    #[must_use]
    pub fn public(&self, id: &str) -> Option<&str> {
        let all = self.all().into_iter().flat_map(|(_, role)| &role.keys);
        all.map(String::as_str).find(|public| key_id(public) == id)
    }

    /// The home organisation.
    #[must_use]
    pub fn home(&self) -> Option<&OrganisationRoles> {
        self.organisations.first()
    }

    /// The organisation of an edition, if somebody signs the words of each of its languages (else
    /// phones would silently do without them), and the home organisation has published before it.
    pub(super) fn of(&self, plan: &Plan, existing: &Existing) -> Result<&OrganisationRoles, RepositoryError> {
        let wrong = |what: String| RepositoryError::Roles { path: "roles.toml".to_owned(), what };
        let publisher = &plan.publisher;
        let Some(own) = self.organisations.iter().find(|own| own.id == *publisher) else {
            return Err(wrong(format!(
                "nobody signs for `{publisher}`: add [[organisation]] with id = \"{publisher}\""
            )));
        };
        if let Some(language) = plan.languages.iter().find(|language| !own.words.contains_key(*language)) {
            return Err(wrong(format!(
                "nobody signs the words of `{language}`: add [organisation.words.{language}] to `{publisher}`"
            )));
        }
        match self.home() {
            // phones take the organisation that `targets` names first for the home organisation
            Some(home) if home.id != *publisher && existing.version(&home.id) == 0 => {
                Err(wrong(format!("the home organisation, `{}`, publishes first", home.id)))
            }
            _ => Ok(own),
        }
    }

    /// The roles that `targets` delegates to, those of the home organisation first: those of the
    /// edition, and those that are published. One that is announced and has not signed anything yet
    /// would be missing on every phone.
    pub(super) fn delegated(&self, plan: &Plan, existing: &Existing) -> Vec<DelegatedRole<'_>> {
        let all = self.organisations.iter().flat_map(|own| own.delegated(&plan.pack));
        all.filter(|role| role.publisher == plan.publisher || existing.version(&role.name) > 0).collect()
    }

    /// All roles, and how the file calls them.
    pub(super) fn all(&self) -> Vec<(String, &RoleKeys)> {
        let tops = [&self.root, &self.targets, &self.snapshot, &self.timestamp];
        let tops = TUF_ROLES.iter().map(|name| (*name).to_owned()).zip(tops);
        tops.chain(self.theirs()).collect()
    }

    /// The roles of organisations.
    fn theirs(&self) -> impl Iterator<Item = (String, &RoleKeys)> {
        self.organisations.iter().flat_map(|own| {
            let words =
                own.words.iter().map(|(language, role)| (format!("{}, words.{language}", own.id), role));
            [(format!("{}, facts", own.id), &own.facts)].into_iter().chain(words)
        })
    }

    /// What is wrong with it, if anything.
    ///
    /// # Errors
    /// A sentence.
    pub fn check(&self) -> Result<(), String> {
        for (name, key) in &self.keys {
            if !is_public_key(key) {
                return Err(format!("[keys]: `{name}` is no public key; `senthang keys show` prints it"));
            }
            if is_public_key(name) {
                return Err(format!("[keys]: `{name}` is no name for a key"));
            }
        }
        for (name, role) in self.all() {
            if let Some(key) = role.keys.iter().find(|key| !is_public_key(key)) {
                return Err(format!(
                    "[{name}]: `{key}` is no public key and no name of one in [keys]; `senthang keys show` prints it"
                ));
            }
            let distinct = role.keys.iter().collect::<BTreeSet<_>>().len();
            if role.threshold == 0 || role.threshold > distinct {
                return Err(format!("[{name}]: a threshold of {} with {distinct} keys", role.threshold));
            }
            if role.days == 0 {
                return Err(format!("[{name}]: a signature that holds no day"));
            }
        }
        self.check_organisations()?;
        self.check_apart()
    }

    /// Each organisation has roles and paths that are nobody else's.
    fn check_organisations(&self) -> Result<(), String> {
        if self.organisations.is_empty() {
            return Err("nobody publishes: add [[organisation]]".to_owned());
        }
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        for own in &self.organisations {
            let id = &own.id;
            if !is_organisation(id) {
                return Err(format!(
                    "`{id}` is no name for an organisation: it has lower-case letters, digits and hyphens, and is none of words, {}",
                    TUF_ROLES.join(", ")
                ));
            }
            if !seen.insert(id) {
                return Err(format!("the organisation `{id}` stands twice"));
            }
            let is_language = |tag: &str| tag.parse::<unic_langid::LanguageIdentifier>().is_ok();
            if let Some(tag) = own.words.keys().find(|tag| !is_language(tag)) {
                return Err(format!("[{id}, words.{tag}]: `{tag}` is no language"));
            }
            // `x-lo` signs the Lao words of `x`
            let words_of = |other: &&OrganisationRoles| {
                id.strip_prefix(&format!("{}-", other.id)).is_some_and(is_language)
            };
            if let Some(other) = self.organisations.iter().find(words_of) {
                return Err(format!(
                    "`{id}` would be taken for the words of `{}`: name the organisation otherwise",
                    other.id
                ));
            }
        }
        Ok(())
    }

    /// A key in wrong hands does as little as can be.
    fn check_apart(&self) -> Result<(), String> {
        // a machine says what is newest; it can change no number, no words and no trust
        let online: BTreeSet<&String> = self.snapshot.keys.iter().chain(&self.timestamp.keys).collect();
        let people = [("root".to_owned(), &self.root), ("targets".to_owned(), &self.targets)];
        for (name, role) in people.into_iter().chain(self.theirs()) {
            if let Some(key) = role.keys.iter().find(|key| online.contains(key)) {
                return Err(format!(
                    "[{name}]: `{key}` is an online key, of snapshot or timestamp; give people keys of their own"
                ));
            }
        }
        // a translator's key changes no number and no trust, of whatever organisation
        let words = self.organisations.iter().flat_map(|own| own.words.values());
        let translators: BTreeSet<&String> = words.flat_map(|role| &role.keys).collect();
        let facts = self.organisations.iter().map(|own| (format!("{}, facts", own.id), &own.facts));
        let people = [("root".to_owned(), &self.root), ("targets".to_owned(), &self.targets)];
        for (name, role) in people.into_iter().chain(facts) {
            if let Some(key) = role.keys.iter().find(|key| translators.contains(key)) {
                return Err(format!(
                    "[{name}]: `{key}` is a translator's key, of words; who does both has a key for each"
                ));
            }
        }
        let mut whose: BTreeMap<&String, &str> = BTreeMap::new();
        for own in &self.organisations {
            for key in own.words.values().chain([&own.facts]).flat_map(|role| &role.keys) {
                let first = *whose.entry(key).or_insert(&own.id);
                if first != own.id {
                    return Err(format!(
                        "`{key}` signs for `{first}` and for `{}`: nobody speaks for two organisations",
                        own.id
                    ));
                }
            }
        }
        Ok(())
    }
}
