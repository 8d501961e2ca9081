//! Packs bytes with brotli. A crate of its own because the packer is generic and large: here it is
//! compiled once, and quick in tests too (docs/adr/0020-sections-that-travel-together.md).

use std::io::{self, Write};

/// Its best but one: the best takes three times as long for three parts in a hundred.
const QUALITY: u32 = 10;
/// Log of the window: no section is larger.
const WINDOW: u32 = 22;
/// Bytes that are packed at once.
const BUFFER: usize = 16 * 1024;

/// Packs bytes (RFC 7932); the same bytes give the same.
///
/// # Errors
/// What the packer says; writing into memory gives none.
pub fn pack(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut packer = brotli::CompressorWriter::new(Vec::new(), BUFFER, QUALITY, WINDOW);
    packer.write_all(bytes)?;
    Ok(packer.into_inner())
}
