//! Who is told of a sync, and who stops it.

use std::sync::Arc;

use senthang_core::sync;

use crate::mirror::packs::SyncProgress;
use crate::troubles::ObserverError;

/// Who is told of progress: at most four times a second, the last always.
#[uniffi::export(foreign)]
pub trait SyncObserver: Send + Sync {
    /// Is called on the thread that syncs. What it does must be quick, and must not ask the guide. What it
    /// throws is passed over: the sync goes on.
    fn on_progress(&self, progress: SyncProgress) -> Result<(), ObserverError>;
}

/// A shell's observer as the core calls it.
pub(crate) struct Told(pub(crate) Arc<dyn SyncObserver>);

impl sync::Observer for Told {
    fn progress(&self, progress: SyncProgress) {
        // a screen that fails is no reason to stay without news
        let _ = self.0.on_progress(progress);
    }
}

/// Stops a sync from another thread: make one for each sync.
#[derive(uniffi::Object)]
pub struct CancelToken(sync::CancelToken);

impl CancelToken {
    pub(crate) fn token(&self) -> &sync::CancelToken {
        &self.0
    }
}

#[uniffi::export]
impl CancelToken {
    /// A fresh one.
    #[uniffi::constructor]
    #[allow(clippy::new_without_default)] // a shell has no defaults
    pub fn new() -> Self {
        Self(sync::CancelToken::new())
    }

    /// Stops the syncs that hold this token, soon; what has come is kept.
    pub fn cancel(&self) {
        self.0.cancel();
    }

    /// Whether it was used.
    pub fn is_cancelled(&self) -> bool {
        self.0.is_cancelled()
    }
}
