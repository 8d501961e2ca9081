use std::collections::BTreeMap;

use crate::trust::sha256;

/// How the text of every code begins; the digit is the version of this format.
const NAME: &str = "SENTHANG";
const VERSION: &str = "1";

/// The most codes of one poster: more than anybody scans.
pub const CODES_MAX: usize = 12;

/// The longest text of a code: QR has room for 4,296 letters (ISO/IEC 18004).
const TEXT_MAX: usize = 4_296;

/// Bytes of a part's check: enough to tell a code that was read wrongly; it protects nothing.
const CHECK: usize = 4;

/// The letters of QR's alphanumeric mode without the space, which is lost where texts are passed on, and
/// without those that have a meaning in addresses and here.
const LETTERS: &[u8; 41] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$*+-.";

/// Collects the codes of a poster, in any order. In memory only: nothing is kept of a poster that was not
/// scanned whole.
///
/// ```
/// use senthang_core::sync::{PosterScan, ScanError};
///
/// let mut scan = PosterScan::default();
/// assert_eq!(scan.add("https://example.org"), Err(ScanError::NotOurs));
/// ```
#[derive(Clone, Debug, Default)]
pub struct PosterScan {
    /// Id of the poster and number of its codes, once one was read.
    poster: Option<(String, u8)>,
    parts: BTreeMap<u8, Vec<u8>>,
}

/// A code that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scanned {
    /// Which code it is, from 1.
    pub part: u8,
    /// How many the poster has.
    pub of: u8,
    /// It had been read before.
    pub again: bool,
    /// The codes that are still to be read; none means that the poster is whole.
    pub missing: Vec<u8>,
}

/// Why a code was not taken. What had been read stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScanError {
    /// Another kind of code.
    #[error("this is no code of Senthang")]
    NotOurs,
    /// A newer kind of poster.
    #[error("this code is of a newer kind; update the app")]
    TooNew,
    /// It was not read whole, or it is damaged.
    #[error("this code was not read whole; hold the phone still and scan it again")]
    Torn,
    /// It is of another sheet than those before it.
    #[error("this code is of another sheet; scan those of one sheet, or start again")]
    OtherPoster,
}

impl PosterScan {
    /// Adds the text of a code as a camera gives it. White space, and the case of letters, are no matter.
    ///
    /// # Errors
    /// [`ScanError`] by what is wrong with it.
    pub fn add(&mut self, text: &str) -> Result<Scanned, ScanError> {
        let text: String = text.chars().filter(|letter| !letter.is_whitespace()).take(TEXT_MAX + 1).collect();
        let code = Code::read(&text.to_ascii_uppercase())?;
        let poster = self.poster.get_or_insert_with(|| (code.id.clone(), code.of));
        if *poster != (code.id, code.of) {
            return Err(ScanError::OtherPoster);
        }
        let again = self.parts.insert(code.part, code.bytes).is_some();
        if self.missing().is_empty() && self.whole().is_none() {
            // codes that fit together and are no poster: somebody made them so
            *self = Self::default();
            return Err(ScanError::Torn);
        }
        Ok(Scanned { part: code.part, of: code.of, again, missing: self.missing() })
    }

    /// The codes that are still to be read; none also where no code was read yet.
    #[must_use]
    pub fn missing(&self) -> Vec<u8> {
        let of = self.poster.as_ref().map_or(0, |(_, of)| *of);
        (1..=of).filter(|part| !self.parts.contains_key(part)).collect()
    }

    /// The bytes of a poster that was read whole.
    pub(crate) fn whole(&self) -> Option<Vec<u8>> {
        let (id, _) = self.poster.as_ref().filter(|_| self.missing().is_empty())?;
        let bytes: Vec<u8> = self.parts.values().flatten().copied().collect();
        (id_of(&bytes) == *id).then_some(bytes)
    }
}

/// What one code says.
struct Code {
    part: u8,
    of: u8,
    id: String,
    bytes: Vec<u8>,
}

impl Code {
    fn read(text: &str) -> Result<Self, ScanError> {
        let rest = text.strip_prefix(NAME).ok_or(ScanError::NotOurs)?;
        let (version, rest) = rest.split_once(':').ok_or(ScanError::NotOurs)?;
        if version != VERSION {
            let is_number = !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit());
            return Err(if is_number { ScanError::TooNew } else { ScanError::NotOurs });
        }
        Self::fields(rest).ok_or(ScanError::Torn)
    }

    fn fields(rest: &str) -> Option<Self> {
        let mut fields = rest.splitn(3, ':');
        let (part, of) = fields.next()?.split_once('/')?;
        let (part, of): (u8, u8) = (part.parse().ok()?, of.parse().ok()?);
        let id = fields.next()?.to_owned();
        let mut check = unspelt(fields.next()?).filter(|bytes| bytes.len() > CHECK)?;
        let bytes = check.split_off(CHECK);
        let fits = (1..=of).contains(&part) && usize::from(of) <= CODES_MAX;
        (fits && check == check_of(&head(part, of, &id), &bytes)).then_some(Self { part, of, id, bytes })
    }
}

/// The texts of the codes that carry these bytes, as few as have room for `room` letters each; none if that
/// would be more than [`CODES_MAX`].
#[must_use]
pub fn poster_codes(bytes: &[u8], room: usize) -> Option<Vec<String>> {
    let id = id_of(bytes);
    let letters = room.checked_sub(head(1, 1, &id).len() + 2)?;
    let each = (letters / 3 * 2).checked_sub(CHECK).filter(|each| *each > 0)?;
    let of = u8::try_from(bytes.len().div_ceil(each)).ok().filter(|of| usize::from(*of) <= CODES_MAX)?;
    // all alike: the densest code decides from how far away the sheet can be read
    let parts = bytes.chunks(bytes.len().div_ceil(usize::from(of).max(1)).max(1));
    let code = |(part, bytes): (u8, &[u8])| {
        let head = head(part, of, &id);
        let spelt = spelt(&[&check_of(&head, bytes), bytes].concat());
        head + &spelt
    };
    Some((1..=of).zip(parts).map(code).collect())
}

fn head(part: u8, of: u8, id: &str) -> String {
    format!("{NAME}{VERSION}:{part}/{of}:{id}:")
}

fn id_of(bytes: &[u8]) -> String {
    sha256(bytes).chars().take(8).collect::<String>().to_ascii_uppercase()
}

fn check_of(head: &str, bytes: &[u8]) -> Vec<u8> {
    let sum = ring::digest::digest(&ring::digest::SHA256, &[head.as_bytes(), bytes].concat());
    sum.as_ref().iter().take(CHECK).copied().collect()
}

/// Two bytes as three letters, the last one alone as two, the lowest place first: as RFC 9285 does it, with
/// fewer letters.
fn spelt(bytes: &[u8]) -> String {
    let base = LETTERS.len();
    let mut text = String::with_capacity(bytes.len().div_ceil(2) * 3);
    for pair in bytes.chunks(2) {
        let mut number = pair.iter().fold(0, |number, byte| number * 256 + usize::from(*byte));
        for _ in 0..=pair.len() {
            text.extend(LETTERS.get(number % base).copied().map(char::from));
            number /= base;
        }
    }
    text
}

fn unspelt(text: &str) -> Option<Vec<u8>> {
    let base = LETTERS.len();
    let mut bytes = Vec::with_capacity(text.len() / 3 * 2);
    for letters in text.as_bytes().chunks(3) {
        let place = |letter: &u8| LETTERS.iter().position(|known| known == letter);
        let number =
            letters.iter().rev().try_fold(0, |number, letter| Some(number * base + place(letter)?))?;
        match letters.len() {
            3 => bytes.extend(u16::try_from(number).ok()?.to_be_bytes()),
            2 => bytes.push(u8::try_from(number).ok()?),
            _ => return None,
        }
    }
    Some(bytes)
}
