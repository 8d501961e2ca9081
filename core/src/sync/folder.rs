use std::io::Read;
use std::path::PathBuf;

use crate::trust::{Carrier, Fetch, FetchError};

/// A published folder as a carrier: a memory card, a mirror on disk.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// The folder that holds `metadata/` and `targets/`.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self(folder.into())
    }

    fn read(&self, path: &str, max: u64) -> Result<Option<Vec<u8>>, FetchError> {
        // paths were checked part by part before they are asked for; this holds should that change
        if path.split('/').any(|part| part.is_empty() || part.starts_with('.')) {
            return Ok(None);
        }
        let failed = |error: std::io::Error| FetchError::NoContent(format!("{path}: {error}"));
        let file = self.0.join(path);
        match std::fs::metadata(&file) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            // a pipe would hold this for ever
            Ok(found) if !found.is_file() => return Ok(None),
            other => other.map_err(failed)?,
        };
        let file = std::fs::File::open(file).map_err(failed)?;
        let mut bytes = Vec::new();
        file.take(max.saturating_add(1)).read_to_end(&mut bytes).map_err(failed)?;
        if bytes.len() as u64 > max {
            return Err(FetchError::TooLong { path: path.to_owned(), max });
        }
        Ok(Some(bytes))
    }
}

impl Carrier for Folder {
    fn fetch<'a>(&'a self, path: &'a str, max: u64) -> Fetch<'a> {
        Box::pin(async move { self.read(path, max) })
    }
}
