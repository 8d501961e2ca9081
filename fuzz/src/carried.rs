use std::cell::RefCell;
use std::io::{Seek, SeekFrom, Write};

use senthang_core::sync::{PosterScan, first_root_at};
use tempfile::NamedTempFile;

thread_local! {
    static FILE: RefCell<Option<NamedTempFile>> = const { RefCell::new(None) };
}

/// A bundle that somebody hands over: listed, and its first root read. It is taken if it has one.
#[must_use]
pub fn bundle(bytes: &[u8]) -> bool {
    FILE.with_borrow_mut(|held| {
        let file = match held {
            Some(file) => file,
            None => match NamedTempFile::new() {
                Ok(file) => held.insert(file),
                Err(_) => return false,
            },
        };
        let handle = file.as_file_mut();
        let written = handle
            .set_len(0)
            .and_then(|()| handle.seek(SeekFrom::Start(0)))
            .and_then(|_| handle.write_all(bytes));
        written.is_ok() && first_root_at(file.path()).is_ok()
    })
}

/// The codes of a poster, one a line, as cameras give them. They are taken if they are a whole poster.
#[must_use]
pub fn poster(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let mut scan = PosterScan::default();
    text.lines().any(|line| scan.add(line).is_ok_and(|scanned| scanned.missing.is_empty()))
}
