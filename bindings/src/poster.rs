//! The codes of a poster.

use std::sync::{Mutex, MutexGuard, PoisonError};

use senthang_core::sync;

use crate::troubles::ScanError;

/// Collects the codes of a poster as a camera reads them, in any order. In memory only. Every call is
/// quick.
#[derive(uniffi::Object)]
pub struct PosterScan(Mutex<sync::PosterScan>);

/// A code that was read.
#[derive(uniffi::Record)]
pub struct ScannedCode {
    /// Which code it is, from 1.
    pub part: u32,
    /// How many the poster has.
    pub of: u32,
    /// It had been read before.
    pub again: bool,
    /// The codes that are still to be read; none means that the poster is whole.
    pub missing: Vec<u32>,
}

impl From<sync::Scanned> for ScannedCode {
    fn from(sync::Scanned { part, of, again, missing }: sync::Scanned) -> Self {
        Self { part: part.into(), of: of.into(), again, missing: numbers(missing) }
    }
}

/// A list of bytes would arrive as a block of memory.
fn numbers(parts: Vec<u8>) -> Vec<u32> {
    parts.into_iter().map(Into::into).collect()
}

impl PosterScan {
    fn scan(&self) -> MutexGuard<'_, sync::PosterScan> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What was read so far.
    pub(crate) fn codes(&self) -> sync::PosterScan {
        self.scan().clone()
    }
}

#[uniffi::export]
impl PosterScan {
    /// Nothing is read yet.
    #[uniffi::constructor]
    #[allow(clippy::new_without_default)] // a shell has no defaults
    pub fn new() -> Self {
        Self(Mutex::default())
    }

    /// Adds the text of a code as a camera gives it. What had been read stays, whatever this one is.
    pub fn add(&self, text: String) -> Result<ScannedCode, ScanError> {
        Ok(self.scan().add(&text)?.into())
    }

    /// The codes that are still to be read; none also where no code was read yet.
    pub fn missing(&self) -> Vec<u32> {
        numbers(self.scan().missing())
    }
}
