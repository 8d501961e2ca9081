use std::sync::{Mutex, MutexGuard, PoisonError};

/// What has come of a file.
#[derive(Debug, Default)]
pub(super) struct Part(Mutex<Bytes>);

#[derive(Debug, Default)]
struct Bytes {
    bytes: Vec<u8>,
    /// How many of them have been kept.
    kept: usize,
}

impl Part {
    pub(super) fn of(bytes: Vec<u8>) -> Self {
        Self(Mutex::new(Bytes { kept: bytes.len(), bytes }))
    }

    fn lock(&self) -> MutexGuard<'_, Bytes> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn len(&self) -> u64 {
        self.lock().bytes.len() as u64
    }

    pub(super) fn push(&self, bytes: &[u8]) {
        self.lock().bytes.extend_from_slice(bytes);
    }

    pub(super) fn sha256(&self) -> String {
        crate::trust::sha256(&self.lock().bytes)
    }

    pub(super) fn take(&self) -> Vec<u8> {
        std::mem::take(&mut *self.lock()).bytes
    }

    /// A copy of what has come, if that is so much more than what was kept before.
    pub(super) fn grown(&self, by: usize) -> Option<Vec<u8>> {
        let mut part = self.lock();
        if part.bytes.len() < part.kept.saturating_add(by) {
            return None;
        }
        part.kept = part.bytes.len();
        Some(part.bytes.clone())
    }
}
