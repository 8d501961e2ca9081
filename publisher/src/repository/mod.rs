//! A published repository: TUF metadata and targets as plain files, signed by several people.

mod bundle;
mod metadata;
mod publish;
mod roles;
mod sign;

pub use bundle::{BundleError, bundle};
pub(crate) use bundle::{Taken, known, take};
pub use metadata::{Existing, Signed};
pub use publish::{Published, publish};
pub use roles::{RoleKeys, Roles};
pub use sign::{Draft, RoleStatus, prepare};

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
    /// A phone would refuse it.
    #[error("a phone would refuse this: {0}")]
    Refused(#[source] senthang_core::sync::SyncError),
    /// The edition is not whole.
    #[error(transparent)]
    Build(#[from] crate::build::BuildError),
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
