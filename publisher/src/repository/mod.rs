//! A published repository: TUF metadata and targets as plain files, signed by several people.

mod bundle;
mod check;
mod collect;
mod metadata;
mod publish;
mod refresh;
mod rehearse;
mod roles;
mod sign;
mod verify;

pub use bundle::{BundleError, bundle};
pub(crate) use bundle::{Taken, known, take};
pub use check::{Health, RoleHealth, check};
pub use collect::{Waste, collect, waste};
pub use metadata::{Existing, Signed};
pub use publish::{Published, is_published, publish, publish_to};
pub use refresh::{Memory, Renewed, renew};
pub(crate) use roles::is_organisation;
pub use roles::{OrganisationRoles, RoleKeys, Roles};
pub use sign::{Draft, RoleStatus, prepare};

/// Lies beside the metadata while files are being removed.
pub(crate) const CLEANING: &str = "metadata/gc.json";

/// Why a repository cannot be signed or published.
#[derive(Debug, thiserror::Error)]
pub enum RepositoryError {
    /// The file that says who signs what is wrong.
    #[error("{path}: {what}")]
    Roles {
        /// The file.
        path: String,
        /// What is wrong with it.
        what: String,
    },
    /// Metadata are not what they should be.
    #[error("{path}: {why}")]
    Metadata {
        /// The file.
        path: String,
        /// What is wrong.
        why: String,
    },
    /// The key signs nothing here.
    #[error(
        "the key {0} signs nothing here: it stands in no role of roles.toml, or its roles need no signature now"
    )]
    NotAsked(String),
    /// Signatures are missing.
    #[error("{role} has {found} of {needed} signatures; let another key holder run `senthang sign`")]
    Threshold {
        /// The role.
        role: String,
        /// Signatures that are there.
        found: usize,
        /// Signatures that are needed.
        needed: usize,
    },
    /// Someone was faster.
    #[error(
        "someone published meanwhile (version {found}, this was made after {expected}); build and sign again"
    )]
    Raced {
        /// The version that is there.
        found: u64,
        /// The version that this follows.
        expected: u64,
    },
    /// Someone is publishing, or was cut off.
    #[error(
        "{0} is there already and says something else: someone publishes just now, or was cut off and lost the edition; look who, build and sign again, or after a day let `senthang gc --delete` remove what was left"
    )]
    Taken(String),
    /// Files are being removed.
    #[error(
        "`senthang gc` is removing files from {0}, or was cut off; run this again when it has ended, and `senthang gc --delete` again an hour after it was cut off"
    )]
    Cleaning(String),
    /// Nothing is there.
    #[error("{0} holds nothing published; run `senthang publish` first")]
    Nothing(String),
    /// What is published is not signed by those who may, or older than what was seen.
    #[error("nothing was signed, for what is published is not to be trusted: {0}")]
    Untrusted(#[source] senthang_core::sync::SyncError),
    /// Somebody has changed what is published.
    #[error(
        "metadata/{0} is published, and is not signed by those who may, or not what the others name: somebody has changed what is published; sign and publish nothing, look who can write there, and put the last good state back"
    )]
    Changed(String),
    /// The key is no online key.
    #[error("the key {key} may not sign the {role}: the newest root names other keys for it")]
    NotOnline {
        /// The key's id.
        key: String,
        /// The role.
        role: String,
    },
    /// The clock is behind.
    #[error(
        "what is published was signed at {signed_at}, and that has not come yet by the clock of this machine; set the clock"
    )]
    ClockBehind {
        /// When it was signed.
        signed_at: jiff::Timestamp,
    },
    /// A phone would refuse it.
    #[error("a phone would refuse this: {0}")]
    Refused(#[source] senthang_core::sync::SyncError),
    /// The edition is not whole.
    #[error(transparent)]
    Build(#[from] crate::build::BuildError),
    /// What is published cannot be read or written.
    #[error(transparent)]
    Storage(#[from] crate::storage::StorageError),
    /// A file cannot be read or written.
    #[error("{path}: {why}")]
    File {
        /// The file.
        path: String,
        /// Why.
        why: std::io::Error,
    },
}

impl RepositoryError {
    fn file(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> Self + '_ {
        move |why| Self::File { path: path.display().to_string(), why }
    }
}
