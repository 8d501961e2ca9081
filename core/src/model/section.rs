//! Sections on the wire: gzip of JSON, one TUF target each. `la/<org>/<section>` holds records,
//! `la/<org>/words/<lang>/<section>` messages.

use std::io::{Read, Write};

use flate2::read::GzDecoder;
use flate2::{Compression, GzBuilder};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::Record;
use super::origin::Review;

/// Version of the wire format, in the signed `custom` of each target, so that a phone can decide
/// before it downloads. Same major: readable, unknown fields ignored. Higher major: not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schema {
    /// Raised when an old reader would misread.
    pub major: u32,
    /// Raised when something was added.
    pub minor: u32,
}

/// The format that this code writes and reads.
pub const SCHEMA: Schema = Schema { major: 1, minor: 0 };

/// A section may not unpack to more than this, whatever its packed length (bytes).
const MAX_UNPACKED: u64 = 4 * 1024 * 1024;

/// Records, the sources that they cite among them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FactsSection {
    /// The records.
    pub records: Vec<Record>,
}

/// Messages of one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordsSection {
    /// The messages.
    pub messages: Vec<Message>,
}

/// One Fluent message with its attributes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Its name.
    pub id: String,
    /// Its Fluent source.
    pub source: String,
    /// Whether somebody has checked the text.
    #[serde(default, skip_serializing_if = "Review::is_draft")]
    pub review: Review,
}

/// Why a section does not read.
#[derive(Debug, thiserror::Error)]
pub enum SectionError {
    /// Not gzip, or cut off.
    #[error("the section does not unpack: {0}")]
    Unpack(#[source] std::io::Error),
    /// It unpacks to more than a section may have.
    #[error("the section unpacks to more than {MAX_UNPACKED} bytes")]
    TooLarge,
    /// It could not be packed.
    #[error("the section does not pack: {0}")]
    Pack(#[source] std::io::Error),
    /// Not the JSON of a section.
    #[error("the section does not parse: {0}")]
    Parse(#[source] serde_json::Error),
}

impl FactsSection {
    /// Reads packed bytes.
    ///
    /// # Errors
    /// [`SectionError`] if the bytes are not a section.
    pub fn unpack(bytes: &[u8]) -> Result<Self, SectionError> {
        unpack(bytes)
    }

    /// Reads packed bytes; each record comes with its JSON as published, so that what this reader
    /// does not know yet is kept for one that does. Records of unknown kind are left out.
    ///
    /// # Errors
    /// [`SectionError`] if the bytes are not a section.
    pub fn unpack_rows(bytes: &[u8]) -> Result<Vec<(Record, String)>, SectionError> {
        #[derive(Deserialize)]
        struct Raw {
            records: Vec<serde_json::Value>,
        }
        let raw: Raw = unpack(bytes)?;
        let mut rows = Vec::with_capacity(raw.records.len());
        for value in raw.records {
            let record = Record::deserialize(&value).map_err(SectionError::Parse)?;
            if record != Record::Unknown {
                rows.push((record, value.to_string()));
            }
        }
        Ok(rows)
    }

    /// Packs; the same section gives the same bytes.
    ///
    /// # Errors
    /// [`SectionError::Pack`], which no section that was read or checked gives.
    pub fn pack(&self) -> Result<Vec<u8>, SectionError> {
        pack(self)
    }
}

impl WordsSection {
    /// Reads packed bytes.
    ///
    /// # Errors
    /// [`SectionError`] if the bytes are not a section.
    pub fn unpack(bytes: &[u8]) -> Result<Self, SectionError> {
        unpack(bytes)
    }

    /// Packs; the same section gives the same bytes.
    ///
    /// # Errors
    /// [`SectionError::Pack`], which no section that was read or checked gives.
    pub fn pack(&self) -> Result<Vec<u8>, SectionError> {
        pack(self)
    }
}

fn unpack<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, SectionError> {
    let mut json = Vec::new();
    let read =
        GzDecoder::new(bytes).take(MAX_UNPACKED + 1).read_to_end(&mut json).map_err(SectionError::Unpack)?;
    if read as u64 > MAX_UNPACKED {
        return Err(SectionError::TooLarge);
    }
    serde_json::from_slice(&json).map_err(SectionError::Parse)
}

fn pack(section: &impl Serialize) -> Result<Vec<u8>, SectionError> {
    let json = serde_json::to_vec(section).map_err(SectionError::Parse)?;
    // no name and no time in the header: the same section gives the same bytes
    let mut packer = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    packer.write_all(&json).and_then(|()| packer.finish()).map_err(SectionError::Pack)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_survives_the_wire_and_packs_alike() {
        let section = WordsSection {
            messages: vec![Message {
                id: "a".into(), source: "a = ສະບາຍດີ\n".into(), review: Review::Draft
            }],
        };
        let packed = section.pack().unwrap();
        assert_eq!(WordsSection::unpack(&packed).unwrap(), section);
        assert_eq!(section.pack().unwrap(), packed);
    }

    #[test]
    fn a_bomb_is_refused() {
        let mut packer = GzBuilder::new().write(Vec::new(), Compression::best());
        packer.write_all(&vec![b' '; 5 * 1024 * 1024]).unwrap();
        let bomb = packer.finish().unwrap();
        assert!(bomb.len() < 10_000);
        assert!(matches!(WordsSection::unpack(&bomb), Err(SectionError::TooLarge)));
    }

    #[test]
    fn a_truncated_section_is_refused() {
        let packed = WordsSection { messages: vec![] }.pack().unwrap();
        for cut in 0..packed.len() {
            assert!(WordsSection::unpack(&packed[..cut]).is_err(), "{cut}");
        }
    }

    #[test]
    fn a_newer_kind_and_a_newer_word_do_not_stop_an_older_reader() {
        let json = br#"{"records":[{"kind":"hologram","id":"x"},
            {"kind":"hotline","id":"h","country":"TH","form":"telepathy","from_abroad":"no","needs":["joy","police"],
             "shine":1,"origin":{"sources":["s"],"confidence":"high"}}]}"#;
        let section: FactsSection = serde_json::from_slice(json).unwrap();
        assert_eq!(section.records[0], Record::Unknown);
        let Record::Hotline(hotline) = &section.records[1] else { panic!("a hotline") };
        assert_eq!(hotline.form, super::super::Form::Unknown);
        assert_eq!(hotline.needs.len(), 2);
    }
}
