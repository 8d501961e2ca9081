use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};
use senthang_core::store::PublisherState;
use senthang_core::sync::{Address, Clock, Report};
use senthang_core::trust::{TargetPath, sha256};
use serde_json::Value;

use super::RepositoryError;
use super::metadata::Existing;
use super::rehearse::{Fresh, Live, Way, lay};
use super::roles::TUF_ROLES;
use crate::storage::Readable;

/// How what is published does, seen from outside.
#[derive(Clone, Debug)]
pub struct Health {
    /// When the timestamp was signed, by its own word.
    pub published: Option<Timestamp>,
    /// What a phone holds of each organisation.
    pub publishers: Vec<PublisherState>,
    /// What holds how long: the timestamp first, as the shortest.
    pub roles: Vec<RoleHealth>,
    /// Languages of which a fresh phone took everything.
    pub languages: Vec<String>,
    /// How many targets there are to be.
    pub targets: usize,
    /// What hurts phones now, in sentences.
    pub faults: Vec<String>,
}

/// How long what a role signed still holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleHealth {
    /// The role.
    pub role: String,
    /// Its version.
    pub version: u64,
    /// The end of its validity.
    pub expires: Option<Timestamp>,
    /// How long it holds from signature to end, if it says when it was signed.
    pub validity: Option<SignedDuration>,
}

impl RoleHealth {
    /// What is left of its time; negative if it is over.
    #[must_use]
    pub fn left(&self, at: Timestamp) -> SignedDuration {
        self.expires.map_or(SignedDuration::ZERO, |expires| expires.duration_since(at))
    }

    /// Less than a third of its time is left: whoever signs it is late.
    #[must_use]
    pub fn ends_soon(&self, at: Timestamp) -> bool {
        self.validity.is_some_and(|validity| self.left(at) < validity / 3)
    }
}

/// Looks at what is published as phones do: a fresh one for each language, by the server or from the
/// files, and all that metadata name. `root` is the first root, whom these phones trust.
///
/// # Errors
/// [`RepositoryError`] if nothing is published there, or metadata are missing or do not read.
pub fn check(
    from: &dyn Readable,
    server: Option<&Address>,
    root: Option<Vec<u8>>,
    pack: &str,
    at: Timestamp,
) -> Result<Health, RepositoryError> {
    let mut existing = Existing::of(from)?;
    let delegated: BTreeSet<String> = existing.delegated().into_iter().map(str::to_owned).collect();
    // who was taken out is not waited for
    existing.roles.retain(|role, _| TUF_ROLES.contains(&role.as_str()) || delegated.contains(role));
    let nothing = || RepositoryError::Nothing(from.name());
    let timestamp = existing.roles.get("timestamp").ok_or_else(nothing)?;
    let root = root.or_else(|| existing.roots.first().map(super::Signed::bytes)).ok_or_else(nothing)?;
    let live = Live::of(&existing);
    let held = live.read_targets(from, &BTreeMap::new())?;
    let mut health = Health {
        published: timestamp.signed_at(),
        publishers: Vec::new(),
        roles: roles(&existing),
        languages: Vec::new(),
        targets: live.targets.len(),
        faults: faults_of_targets(&live, &held),
    };
    let stage = tempfile::tempdir().map_err(RepositoryError::file(&std::env::temp_dir()))?;
    let copy = stage.path().join("repository");
    lay(&copy, live.metadata.iter().chain(&held))?;
    let way = server.map_or(Way::Folder(&copy), Way::Server);
    for language in languages(&existing) {
        let profile = stage.path().join(&language);
        let languages = [language.clone()];
        match (Fresh { profile: &profile, pack, root: &root, languages: &languages }).take(&way, at) {
            Ok(report) => health.taken(language, report),
            Err(error) => health.faults.push(format!("a fresh phone in `{language}` takes nothing: {error}")),
        }
    }
    Ok(health)
}

impl Health {
    fn taken(&mut self, language: String, report: Report) {
        if report.clock == Clock::Behind {
            self.fault(
                "it was signed at a time that has not come here: one of the two clocks is wrong".to_owned(),
            );
        }
        let mut whole = true;
        for publisher in &report.publishers {
            if let Some(trouble) = &publisher.trouble {
                whole = false;
                self.fault(format!(
                    "a fresh phone in `{language}` misses news of {}: {trouble}",
                    publisher.name
                ));
            }
        }
        if whole {
            self.languages.push(language);
        }
        self.publishers = report.publishers;
    }

    fn fault(&mut self, fault: String) {
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }
}

fn roles(existing: &Existing) -> Vec<RoleHealth> {
    let of = |role: &str, metadata: &super::Signed| RoleHealth {
        role: role.to_owned(),
        version: metadata.version(),
        expires: metadata.expires(),
        validity: metadata.validity(),
    };
    let online = ["timestamp", "snapshot"];
    let named = |role: &&str| existing.roles.get(*role).map(|metadata| of(role, metadata));
    let mut all: Vec<RoleHealth> = online.iter().filter_map(named).collect();
    all.extend(existing.roots.last().map(|root| of("root", root)));
    all.extend(named(&"targets"));
    let others =
        existing.roles.iter().filter(|(role, _)| *role != "targets" && !online.contains(&role.as_str()));
    all.extend(others.map(|(role, metadata)| of(role, metadata)));
    all
}

/// The languages in which somebody is to sign words.
fn languages(existing: &Existing) -> BTreeSet<String> {
    let roles =
        existing.roles.get("targets").and_then(|targets| targets.signed.pointer("/delegations/roles"));
    let roles = roles.and_then(Value::as_array).into_iter().flatten();
    let paths = roles.filter_map(|role| role.get("paths")?.as_array()).flatten().filter_map(Value::as_str);
    let language = |pattern: &str| {
        let inside = format!("{}x", pattern.strip_suffix('*')?);
        TargetPath::parse(&inside)?.language.map(str::to_owned)
    };
    paths.filter_map(language).collect()
}

fn faults_of_targets(live: &Live, held: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let fault = |(path, hash): (&String, &String)| match held.get(path) {
        None => Some(format!("{path} is missing")),
        Some(bytes) if sha256(bytes) != *hash => Some(format!("{path} is not what was signed")),
        Some(_) => None,
    };
    live.targets.iter().filter_map(fault).collect()
}
