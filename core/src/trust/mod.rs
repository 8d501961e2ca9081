//! Who may say what: TUF 1.0 metadata, bytes in, verdict out. No I/O and no clock of its own.
//!
//! Verification is `sigstore-tuf`'s, pinned; this module is the only one that knows it, so that
//! the client can be exchanged (docs/adr/0001). Around it stand what a phone needs: a provider on
//! ring, metadata staged in memory so that nothing is written before all is verified, a cache that
//! spares requests, and one verdict per organisation.

mod cached;
mod client;
mod paths;
mod provider;
mod refresh;

use std::future::Future;
use std::pin::Pin;

pub use cached::StoredMetadata;
pub(crate) use cached::as_published;
pub use client::{Client, Refreshed, Target};
pub use paths::{Delegated, Scope, TargetPath, target_file};
pub(crate) use refresh::{MAX_TIMESTAMP, TIMESTAMP, published, timestamp_times};
pub use refresh::{RoleState, Trusted, Verified, refresh, version};
pub use sigstore_tuf::canonical_json::to_canonical_bytes;

/// Installs the cryptography that verification and TLS use; calling it again changes nothing.
/// Without it both would panic at first use.
pub fn install() {
    provider::install();
}

/// SHA-256 in lower-case hexadecimal, as targets are named and compared.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write;
    let digest = ring::digest::digest(&ring::digest::SHA256, bytes);
    digest.as_ref().iter().fold(String::with_capacity(64), |mut hex, byte| {
        // writing to a string does not fail
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Bytes of a file of a repository, or none if it has no such file.
pub type Fetch<'a> = Pin<Box<dyn Future<Output = Result<Option<Vec<u8>>, FetchError>> + Send + 'a>>;

/// Where the files of a repository come from: a server, a folder, a bundle.
pub trait Carrier: Send + Sync {
    /// Fetches `metadata/…` or `targets/…`, at most `max` bytes of it: a longer file is an error,
    /// found while reading.
    fn fetch<'a>(&'a self, path: &'a str, max: u64) -> Fetch<'a>;
}

/// Why a carrier did not bring a file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// No connection, or one that broke, stalled or was cut short.
    #[error("{0}")]
    Unreachable(String),
    /// The server answers, but not with the file (a redirect among them: it might lead elsewhere).
    #[error("the server answers with status {0}")]
    Status(u16),
    /// The file is longer than it may be.
    #[error("{path} is longer than {max} bytes")]
    TooLong {
        /// The file.
        path: String,
        /// Its limit.
        max: u64,
    },
    /// What a person brought is no content, is damaged, or cannot be read.
    #[error("{0}")]
    NoContent(String),
    /// The person stopped it.
    #[error("stopped")]
    Cancelled,
}

impl FetchError {
    /// Whether nothing else can be had of this carrier either.
    #[must_use]
    pub fn is_of_all(&self) -> bool {
        matches!(self, Self::Unreachable(_) | Self::NoContent(_) | Self::Cancelled)
    }
}

/// Why metadata or a target is not believed.
#[derive(Debug, thiserror::Error)]
pub enum TrustError {
    /// It could not be had.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// It is authentic, but its time is over: an old copy, or a wrong clock.
    #[error("what {role} signed was valid until {expires}")]
    Expired {
        /// The role.
        role: String,
        /// The end of its validity.
        expires: jiff::Timestamp,
    },
    /// The carrier lacks a file that signed metadata name.
    #[error("{role} is not to be trusted: {what}")]
    Missing {
        /// The role or the target.
        role: String,
        /// The file.
        what: String,
    },
    /// It is authentic, and older than what is held: it changes nothing.
    #[error(
        "{role} is not to be trusted: version {version} is older than version {known}, which is known here"
    )]
    Older {
        /// The role.
        role: String,
        /// The version that came.
        version: u64,
        /// The version that is held.
        known: u64,
    },
    /// It is not what the trusted keys signed.
    #[error("{role} is not to be trusted: {why}")]
    Untrusted {
        /// The role or the target.
        role: String,
        /// What is wrong with it.
        why: String,
    },
}

impl TrustError {
    /// The verdict on an error met while asking for `role`.
    fn of(role: &str, error: sigstore_tuf::Error) -> Self {
        use sigstore_tuf::Error;
        match error {
            Error::Expired { role, expires } => Self::Expired { role, expires },
            Error::Transport { message, source } => {
                match source.and_then(|source| source.downcast::<FetchError>().ok()) {
                    Some(error) => Self::Fetch(*error),
                    // the repository lacks a file that its own metadata name
                    None => Self::Missing { role: role.to_owned(), what: message },
                }
            }
            Error::ThresholdNotMet { role, found, threshold } => {
                Self::Untrusted { role, why: format!("{found} of {threshold} needed signatures are valid") }
            }
            // signed by those who may, and before what is held; anything else that goes back is a forgery
            Error::Rollback { role, trusted, new } if role == "timestamp" => {
                Self::Older { role, version: new, known: trusted }
            }
            Error::Rollback { role, trusted, new } => Self::Untrusted {
                role,
                why: format!("version {new} is older than version {trusted}, which is known here"),
            },
            Error::IntegrityMismatch(what) => {
                let what = what.strip_prefix(&format!("{role}: ")).unwrap_or(&what);
                Self::Untrusted { role: role.to_owned(), why: format!("it is not what was signed ({what})") }
            }
            Error::Json(error) => Self::Untrusted { role: role.to_owned(), why: format!("no JSON: {error}") },
            other => Self::Untrusted { role: role.to_owned(), why: other.to_string() },
        }
    }
}
