//! Sections on the wire: brotli of JSON, one TUF target each. `la/<org>/<section>` holds records,
//! `la/<org>/words/<lang>/<section>` messages.

use std::io::Read;

use brotli_decompressor::Decompressor;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Serialize};

use super::Record;
use super::origin::Review;
use crate::trust::sha256;

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
pub const SCHEMA: Schema = Schema { major: 1, minor: 3 };

/// A section may not unpack to more than this, whatever its packed length (bytes).
const MAX_UNPACKED: u64 = 4 * 1024 * 1024;

/// What one record may have: its JSON (bytes), a text of it (bytes), a list or table of it (entries). Real
/// ones have less than a fourth of it. What reads a record may take time by the square of its parts, and
/// nobody waits for that.
const RECORD_MAX: usize = 128 * 1024;
const TEXT_MAX: usize = 4 * 1024;
const LIST_MAX: usize = 300;

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
    /// [`Message::fingerprint`] of the English that it was made from; none for what is no
    /// translation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub english: Option<String>,
}

impl Message {
    /// A short name of what it says: eight hexadecimal digits of the SHA-256 of its source. It
    /// tells a changed text from an unchanged one; it protects nothing.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        sha256(self.source.as_bytes()).chars().take(8).collect()
    }

    /// Whether it tells that it was made from another English than this one.
    #[must_use]
    pub fn is_outdated(&self, english: &Self) -> bool {
        self.english.as_ref().is_some_and(|made_from| *made_from != english.fingerprint())
    }
}

/// Why a section does not read.
#[derive(Debug, thiserror::Error)]
pub enum SectionError {
    /// Not brotli, or cut off.
    #[error("the section does not unpack: {0}")]
    Unpack(#[source] std::io::Error),
    /// It unpacks to more than a section may have.
    #[error("the section unpacks to more than {0} bytes")]
    TooLarge(u64),
    /// A record or a message has more than one may have.
    #[error("`{0}` has more than a phone takes")]
    Excess(String),
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
            let kind = value.get("kind").and_then(serde_json::Value::as_str);
            let kind = kind.ok_or_else(|| SectionError::Parse(serde_json::Error::missing_field("kind")))?;
            let row = value.to_string();
            if row.len() > RECORD_MAX || !is_modest(&value) {
                return Err(SectionError::Excess(short(value.get("id").and_then(serde_json::Value::as_str))));
            }
            // read as a row is read later: another reader of all kinds would weigh 90 KB
            if let Some(record) = Record::read(kind, &mut serde_json::Deserializer::from_str(&row)) {
                rows.push((record.map_err(SectionError::Parse)?, row));
            }
        }
        Ok(rows)
    }
}

/// Whether no text, list or table in it has more than it may have.
fn is_modest(value: &serde_json::Value) -> bool {
    use serde_json::Value::{Array, Object, String};
    match value {
        String(text) => text.len() <= TEXT_MAX,
        Array(list) => list.len() <= LIST_MAX && list.iter().all(is_modest),
        Object(table) => {
            table.len() <= LIST_MAX
                && table.iter().all(|(name, value)| name.len() <= TEXT_MAX && is_modest(value))
        }
        _ => true,
    }
}

/// The beginning of an id, to tell whose.
fn short(id: Option<&str>) -> String {
    id.unwrap_or_default().chars().take(40).collect()
}

impl WordsSection {
    /// Reads packed bytes.
    ///
    /// # Errors
    /// [`SectionError`] if the bytes are not a section.
    pub fn unpack(bytes: &[u8]) -> Result<Self, SectionError> {
        let section: Self = unpack(bytes)?;
        let is_modest = |message: &Message| {
            let english = message.english.as_ref().map_or(0, String::len);
            let by = if let Review::Reviewed { by, .. } = &message.review { by.len() } else { 0 };
            english.max(by) <= TEXT_MAX
        };
        match section.messages.iter().find(|message| !is_modest(message)) {
            Some(message) => Err(SectionError::Excess(short(Some(&message.id)))),
            None => Ok(section),
        }
    }
}

/// How a stream of large-window brotli begins, which is not in RFC 7932.
const LARGE_WINDOW: u8 = 0x11;

/// Bytes that are unpacked at once.
const BUFFER: usize = 16 * 1024;

fn unpack<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, SectionError> {
    serde_json::from_slice(&unpacked(bytes, MAX_UNPACKED)?).map_err(SectionError::Parse)
}

/// Unpacks brotli to at most so many bytes.
pub(crate) fn unpacked(bytes: &[u8], max: u64) -> Result<Vec<u8>, SectionError> {
    // streams with a window of more than 16 MB say so first: they could take a phone's memory
    if bytes.first().is_some_and(|first| first & 0x7f == LARGE_WINDOW) {
        return Err(SectionError::TooLarge(max));
    }
    let mut unpacked = Vec::new();
    let mut most = Decompressor::new(bytes, BUFFER).take(max.saturating_add(1));
    let read = most.read_to_end(&mut unpacked).map_err(SectionError::Unpack)?;
    if read as u64 > max {
        return Err(SectionError::TooLarge(max));
    }
    Ok(unpacked)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn packed(json: &[u8]) -> Vec<u8> {
        let mut packer = brotli::CompressorWriter::new(Vec::new(), BUFFER, 9, 22);
        packer.write_all(json).unwrap();
        packer.into_inner()
    }

    #[test]
    fn a_section_survives_the_wire() {
        let section = WordsSection {
            messages: vec![Message {
                id: "a".into(),
                source: "a = ສະບາຍດີ\n".into(),
                review: Review::Draft,
                english: None,
            }],
        };
        let packed = packed(&serde_json::to_vec(&section).unwrap());
        assert_eq!(WordsSection::unpack(&packed).unwrap(), section);
    }

    #[test]
    fn a_bomb_is_refused() {
        let bomb = packed(&vec![b' '; 5 * 1024 * 1024]);
        assert!(bomb.len() < 10_000);
        assert!(matches!(WordsSection::unpack(&bomb), Err(SectionError::TooLarge(_))));
        // one that would have the reader take a gigabyte before the first byte is counted
        let params = brotli::enc::BrotliEncoderParams {
            quality: 9,
            lgwin: 30,
            large_window: true,
            ..brotli::enc::BrotliEncoderParams::default()
        };
        let mut bomb = Vec::new();
        brotli::BrotliCompress(&mut vec![b' '; 5 * 1024 * 1024].as_slice(), &mut bomb, &params).unwrap();
        assert_eq!(bomb[0] & 0x7f, LARGE_WINDOW);
        assert!(matches!(WordsSection::unpack(&bomb), Err(SectionError::TooLarge(_))));
    }

    #[test]
    fn whoever_adds_a_kind_raises_the_minor_version() {
        // phones make their rows again when this changes
        assert_eq!((SCHEMA, Record::KINDS.len()), (Schema { major: 1, minor: 3 }, 20));
    }

    #[test]
    fn a_truncated_section_is_refused() {
        let packed = packed(br#"{"messages":[]}"#);
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
