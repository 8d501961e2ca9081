use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Where a sync stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Asking if there is news.
    Checking,
    /// Fetching content.
    Fetching {
        /// Bytes that have come.
        done: u64,
        /// Bytes that will.
        total: u64,
    },
    /// Writing it.
    Applying,
    /// Ended, well or not.
    Done,
}

/// Who is told of progress: at most four times a second, the last always.
pub trait Observer: Send + Sync {
    /// Is called on the thread that syncs. What it does must be quick.
    fn progress(&self, progress: Progress);
}

/// Tells nobody.
#[derive(Clone, Copy, Debug)]
pub struct Quiet;

impl Observer for Quiet {
    fn progress(&self, _progress: Progress) {}
}

/// Stops a sync from another thread. What has come is kept.
#[derive(Clone, Debug, Default)]
pub struct CancelToken(Arc<AtomicBool>);

impl CancelToken {
    /// A fresh one.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Stops the syncs that hold this token.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it was used.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Tells the observer, not too often.
pub(super) struct Teller<'a> {
    observer: &'a dyn Observer,
    last: Mutex<Option<Instant>>,
    done: AtomicU64,
}

impl<'a> Teller<'a> {
    pub(super) fn new(observer: &'a dyn Observer) -> Self {
        Self { observer, last: Mutex::default(), done: AtomicU64::new(0) }
    }

    /// Says that another part has come.
    pub(super) fn fetched(&self, bytes: u64, total: u64) {
        let done = self.done.fetch_add(bytes, Ordering::Relaxed) + bytes;
        if self.is_time() {
            self.observer.progress(Progress::Fetching { done, total });
        }
    }

    /// Says a new stage, if it is time for it.
    pub(super) fn stage(&self, progress: Progress) {
        if self.is_time() {
            self.observer.progress(progress);
        }
    }

    /// Counts from the beginning: another server is asked.
    pub(super) fn again(&self) {
        self.done.store(0, Ordering::Relaxed);
        self.stage(Progress::Checking);
    }

    /// Says the end, always.
    pub(super) fn done(&self) {
        self.observer.progress(Progress::Done);
    }

    fn is_time(&self) -> bool {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let due = last.is_none_or(|last| now.duration_since(last) >= Duration::from_millis(250));
        if due {
            *last = Some(now);
        }
        due
    }
}
