//! Sections are packed as the phones unpack them: brotli of JSON.

use serde::Serialize;

/// Why a section cannot be packed.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// It is no JSON.
    #[error("the section cannot be written: {0}")]
    Write(#[source] serde_json::Error),
    /// The packer fails.
    #[error("the section does not pack: {0}")]
    Pack(#[source] std::io::Error),
}

/// Packs a section; the same section gives the same bytes.
///
/// # Errors
/// [`PackError`], which no section that was read or checked gives.
pub fn pack(section: &impl Serialize) -> Result<Vec<u8>, PackError> {
    let json = serde_json::to_vec(section).map_err(PackError::Write)?;
    senthang_packing::pack(&json).map_err(PackError::Pack)
}

#[cfg(test)]
mod tests {
    use senthang_core::model::{Message, Review, WordsSection};

    use super::*;

    #[test]
    fn a_section_packs_alike_and_unpacks() {
        let source = "a = ສະບາຍດີ\n".to_owned();
        let message = Message { id: "a".into(), source, review: Review::Draft, english: None };
        let section = WordsSection { messages: vec![message] };
        let packed = pack(&section).unwrap();
        assert_eq!(WordsSection::unpack(&packed).unwrap(), section);
        assert_eq!(pack(&section).unwrap(), packed);
    }
}
