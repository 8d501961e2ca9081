//! How content comes here: fetch, verify, stage, apply. Blocking; the platform chooses the thread.
//!
//! Unchanged content costs one conditional request for the timestamp. A changed one starts a full
//! TUF refresh, root first. Targets that have come whole wait in the database, so that a sync that
//! was cut off goes on where it stopped. Content and trust state are written in one transaction.
//!
//! The same content may be at several servers. What one of them does wrong, the next is asked for
//! (docs/adr/0027).
//!
//! What a person brings (a folder, a bundle, the codes of a poster) goes the same way. It is judged as of the
//! day on which it was signed, may be a part of an edition, and never leads back (docs/adr/0028, 0029).

mod address;
mod bundle;
mod client;
mod folder;
mod http;
mod mirrors;
mod part;
mod poster;
mod progress;
mod run;
mod tar;

use jiff::Timestamp;
use serde::Serialize;

pub use address::{Address, AddressError};
pub(crate) use bundle::export;
pub use bundle::{ExportError, archive};
pub use folder::Folder;
pub use mirrors::server;
pub use poster::{CODES_MAX, PosterScan, ScanError, Scanned, poster_codes};
pub use progress::{CancelToken, Observer, Progress, Quiet};
pub(crate) use run::{Job, Origin, run, wants};
pub use run::{first_root, first_root_at};

use crate::store::{PublisherState, StoreError};
use crate::trust::{FetchError, TrustError};

/// How a sync ended well.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Whether content changed.
    pub news: News,
    /// What is held of each publisher, and whose news could not be taken.
    pub publishers: Vec<PublisherState>,
    /// Whether the device's clock can be right.
    pub clock: Clock,
    /// Whether all of the edition has come. A bundle or a poster may bring a part of it; the rest stays as
    /// it was, and comes with the next sync.
    pub whole: bool,
    /// How many files were asked for.
    pub requests: u32,
    /// Bytes of the targets that were fetched.
    pub fetched: u64,
}

/// Whether content changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum News {
    /// What is held is the newest.
    Unchanged,
    /// Content was replaced.
    Updated,
    /// What a person brought is older than what is held: nothing was changed.
    Older,
}

/// Whether the device's clock can be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Clock {
    /// Nothing speaks against it.
    Plausible,
    /// It is behind the time at which content that is held was signed.
    Behind,
}

/// Why a sync did not end well. Whatever it is: what was readable before still is.
#[derive(Debug, thiserror::Error)]
pub enum SyncError {
    /// This build has no server.
    #[error("updates are off: this build has no server address")]
    Off,
    /// Another sync is running.
    #[error("an update is already running")]
    Busy,
    /// The server cannot be reached, or the connection broke.
    #[error("the server cannot be reached: {0}; what is here stays, try again later")]
    Offline(String),
    /// The server answers, but not with content.
    #[error("the server refuses (status {status}); what is here stays")]
    Refused {
        /// HTTP status.
        status: u16,
    },
    /// Every server that could be reached asks to be left alone for a while.
    #[error("the server is busy and asks to come back after {until}; what is here stays")]
    Later {
        /// Nothing is asked before, by the device's clock.
        until: Timestamp,
    },
    /// What a person brought is no content, or is damaged.
    #[error("this cannot be taken: {0}; what is here stays")]
    NoContent(String),
    /// What came is not signed by those who may. Never to be shown as a trouble of the network.
    #[error("the update is refused, it cannot be trusted: {role}: {why}; what is here stays")]
    Untrusted {
        /// Role or target.
        role: String,
        /// What is wrong.
        why: String,
    },
    /// What came is authentic but old: an old copy, or the device's clock is ahead.
    #[error("the update is refused, {role} was valid until {expires}; is the clock of this device right?")]
    Expired {
        /// Role.
        role: String,
        /// End of its validity.
        expires: Timestamp,
    },
    /// Content of a newer format.
    #[error("the content is of format {found}, this version reads {known}; update the app")]
    TooNew {
        /// Major version found.
        found: u32,
        /// Major version read here.
        known: u32,
    },
    /// No room is left.
    #[error("no room is left on the device; what is here stays, free some and try again")]
    NoSpace,
    /// The person stopped it.
    #[error("stopped; what has come is kept for the next time")]
    Cancelled,
    /// The profile cannot be read or written.
    #[error(transparent)]
    Store(StoreError),
    /// Nothing a person can mend.
    #[error("the update failed inside: {0}")]
    Inner(String),
}

impl SyncError {
    /// Whether one server may be the cause, so that another is worth asking; and how serious it is: what may
    /// be an attack is never told as a trouble of the network.
    fn of_one_server(&self) -> Option<u8> {
        match self {
            Self::Offline(_) => Some(0),
            Self::Refused { .. } | Self::Later { .. } => Some(1),
            Self::Expired { .. } => Some(2),
            Self::Untrusted { .. } => Some(3),
            _ => None,
        }
    }
}

impl From<StoreError> for SyncError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NoSpace => Self::NoSpace,
            other => Self::Store(other),
        }
    }
}

impl From<TrustError> for SyncError {
    fn from(error: TrustError) -> Self {
        match error {
            TrustError::Fetch(error) => error.into(),
            TrustError::Expired { role, expires } => Self::Expired { role, expires },
            TrustError::Untrusted { role, why } | TrustError::Missing { role, what: why } => {
                Self::Untrusted { role, why }
            }
            TrustError::Older { role, version, known } => Self::Untrusted {
                role,
                why: format!("version {version} is older than version {known}, which is known here"),
            },
        }
    }
}

impl From<FetchError> for SyncError {
    fn from(error: FetchError) -> Self {
        match error {
            FetchError::Unreachable(why) => Self::Offline(why),
            FetchError::Status(status) => Self::Refused { status },
            FetchError::TooLong { path, max } => {
                Self::Untrusted { role: path, why: format!("longer than {max} bytes") }
            }
            FetchError::NoContent(why) => Self::NoContent(why),
            FetchError::Cancelled => Self::Cancelled,
        }
    }
}
