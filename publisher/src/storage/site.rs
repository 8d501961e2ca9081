use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use senthang_core::sync::{Address, CancelToken, server};
use senthang_core::trust::{Carrier, FetchError};
use tokio::runtime::Runtime;

use super::{BYTES_MAX, Found, Readable, StorageError, Tag, too_long};

/// A server that serves published files, asked as a phone asks it.
pub struct Site {
    address: Address,
    server: Arc<dyn Carrier>,
    runtime: Runtime,
}

impl fmt::Debug for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Site").field(&self.address).finish()
    }
}

impl Site {
    /// Opens no connection yet. `patience` is how long a connection may give no byte.
    ///
    /// # Errors
    /// [`StorageError`] if the address is none that a phone would take.
    pub fn open(address: &str, patience: Duration) -> Result<Self, StorageError> {
        let failed = |why: String| StorageError::Remote { place: address.to_owned(), why };
        let known: Address = address.parse().map_err(|_| {
            failed(
                "it is no server address: write https://host/folder; http only for this machine".to_owned(),
            )
        })?;
        let server = server(&known, patience, &CancelToken::new(), Timestamp::now())
            .map_err(|error| failed(error.to_string()))?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| failed(error.to_string()))?;
        Ok(Self { address: known, server, runtime })
    }
}

impl Readable for Site {
    fn name(&self) -> String {
        self.address.to_string()
    }

    fn read(&self, path: &str) -> Result<Option<Found>, StorageError> {
        let found = self.runtime.block_on(self.server.fetch(path, BYTES_MAX as u64));
        let found = found.map_err(|error| StorageError::Remote {
            place: format!("{}{path}", self.address),
            why: match error {
                FetchError::TooLong { .. } => too_long(),
                other => other.to_string(),
            },
        })?;
        Ok(found.map(|bytes| Found { bytes, tag: Tag::default() }))
    }
}
