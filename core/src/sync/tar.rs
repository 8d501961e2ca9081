//! The archive format that every system can make and read: POSIX ustar, with what pax and GNU added for
//! long names and sizes (POSIX.1-2001 "pax Interchange Format"; the GNU tar manual, "Basic Tar Format").
//! Nothing is ever extracted: a reader learns where in the archive a file stands.

use std::io::{BufReader, Read, Seek, SeekFrom, Write};

/// An archive is made of blocks of this many bytes.
const BLOCK: usize = 512;
const BLOCK_LENGTH: u64 = BLOCK as u64;

/// The longest name, and the longest pax header, that is read; a file with a longer one has no name here.
const NAME_MAX: u64 = 4_096;
const PAX_MAX: u64 = 65_536;

/// A regular file in an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its name as it stands there; empty if that is no UTF-8, or too long.
    pub(super) name: String,
    /// Where its bytes begin.
    pub(super) at: u64,
    /// How many there are.
    pub(super) length: u64,
}

/// Why an archive does not read.
#[derive(Debug, thiserror::Error)]
pub(super) enum TarError {
    /// It does not begin as one.
    #[error("it is no tar file")]
    None,
    /// It ends within a file.
    #[error("it is cut short; copy it again")]
    CutShort,
    /// A header does not read.
    #[error("it is damaged at byte {0}; copy it again")]
    Damaged(u64),
    /// Files with holes are stored in pieces.
    #[error("it was made with --sparse; make it without")]
    Sparse,
    /// The disk or card.
    #[error("it cannot be read: {0}")]
    Io(#[from] std::io::Error),
}

/// Walks over the files of an archive.
pub(super) struct Walk<R> {
    source: BufReader<R>,
    /// Bytes of the archive.
    length: u64,
    /// Where the next header begins.
    next: u64,
}

/// What special entries say of the file that follows them.
#[derive(Default)]
struct Said {
    /// Empty where it is none.
    name: Option<String>,
    size: Option<u64>,
}

impl<R: Read + Seek> Walk<R> {
    pub(super) fn over(source: R) -> Result<Self, TarError> {
        let mut source = BufReader::new(source);
        let length = source.seek(SeekFrom::End(0))?;
        source.rewind()?;
        Ok(Self { source, length, next: 0 })
    }

    /// The next regular file; none at the end. Folders, links, devices and what is not known here are
    /// passed over.
    pub(super) fn next(&mut self) -> Result<Option<Entry>, TarError> {
        let mut said = Said::default();
        loop {
            let Some((place, block)) = self.header()? else { return Ok(None) };
            let kind = field(&block, 156, 1).first().copied().unwrap_or_default();
            let has_data = !matches!(kind, b'1'..=b'6');
            let own = number(field(&block, 124, 12)).ok_or(TarError::Damaged(place))?;
            let special = matches!(kind, b'L' | b'K' | b'x' | b'g');
            let length = if has_data { said.size.filter(|_| !special).unwrap_or(own) } else { 0 };
            let at = self.next;
            let end = at.checked_add(length).filter(|end| *end <= self.length).ok_or(TarError::CutShort)?;
            match kind {
                b'0' | b'\0' | b'7' => {
                    let name = said.name.unwrap_or_else(|| name(&block));
                    self.pass(end)?;
                    return Ok(Some(Entry { name, at, length }));
                }
                b'L' => said.name = Some(text(&self.data(length, NAME_MAX)?.unwrap_or_default())),
                b'x' => match self.data(length, PAX_MAX)? {
                    Some(records) => said.read(&records).ok_or(TarError::Damaged(place))?,
                    None => said.name = Some(String::new()),
                },
                b'S' => return Err(TarError::Sparse),
                b'K' | b'g' => {}
                _ => said = Said::default(),
            }
            self.pass(end)?;
        }
    }

    /// The header that stands next, and its place; none at the end: a block of zeros, or of the file.
    fn header(&mut self) -> Result<Option<(u64, [u8; BLOCK])>, TarError> {
        let place = self.next;
        if place >= self.length && place > 0 {
            return Ok(None);
        }
        let mut block = [0; BLOCK];
        if self.length - place < BLOCK_LENGTH {
            return Err(if place == 0 { TarError::None } else { TarError::CutShort });
        }
        self.source.read_exact(&mut block)?;
        if block.iter().all(|byte| *byte == 0) {
            // an archive may be empty, and a file of zeros is none
            return if place == 0 { Err(TarError::None) } else { Ok(None) };
        }
        if !is_sum_right(&block) {
            return Err(if place == 0 { TarError::None } else { TarError::Damaged(place) });
        }
        self.next = place + BLOCK_LENGTH;
        Ok(Some((place, block)))
    }

    /// Reads what a special entry says; none if that is too long.
    fn data(&mut self, length: u64, max: u64) -> Result<Option<Vec<u8>>, TarError> {
        if length > max {
            return Ok(None);
        }
        let mut bytes = Vec::new();
        self.source.by_ref().take(length).read_to_end(&mut bytes)?;
        self.next += bytes.len() as u64;
        Ok(Some(bytes))
    }

    /// Goes on behind data that end here. The last ones may lack what fills their block.
    fn pass(&mut self, end: u64) -> Result<(), TarError> {
        let next = end.next_multiple_of(BLOCK_LENGTH).min(self.length);
        let from = self.next;
        let step = i64::try_from(next.saturating_sub(from)).map_err(|_| TarError::CutShort)?;
        self.source.seek_relative(step)?;
        self.next = next;
        Ok(())
    }
}

impl Said {
    /// Reads pax records, `<length> <keyword>=<value>\n` each; none if they do not read.
    fn read(&mut self, mut records: &[u8]) -> Option<()> {
        while !records.is_empty() {
            let space = records.iter().position(|byte| *byte == b' ')?;
            let length: usize = std::str::from_utf8(records.get(..space)?).ok()?.parse().ok()?;
            let record = records.get(space + 1..length)?.strip_suffix(b"\n")?;
            let equals = record.iter().position(|byte| *byte == b'=')?;
            let value = record.get(equals + 1..)?;
            match record.get(..equals)? {
                b"path" => self.name = Some(text(value)),
                b"size" => self.size = Some(std::str::from_utf8(value).ok()?.parse().ok()?),
                _ => {}
            }
            records = records.get(length..)?;
        }
        Some(())
    }
}

/// A field of a header.
fn field(block: &[u8; BLOCK], at: usize, length: usize) -> &[u8] {
    block.get(at..at + length).unwrap_or_default()
}

/// Text up to its first zero; empty if it is none.
fn text(bytes: &[u8]) -> String {
    let text = bytes.split(|byte| *byte == 0).next().unwrap_or_default();
    std::str::from_utf8(text).unwrap_or_default().to_owned()
}

/// The name in a header. GNU has other things where POSIX has the first part of a long name.
fn name(block: &[u8; BLOCK]) -> String {
    let (own, folder) = (text(field(block, 0, 100)), text(field(block, 345, 155)));
    let is_long = field(block, 257, 6) == b"ustar\0" && !folder.is_empty();
    if is_long { format!("{folder}/{own}") } else { own }
}

/// A number in a header: octal digits, or (GNU) a first bit that is set and the number itself. None if it
/// does not read, is negative, or is larger than any file.
fn number(field: &[u8]) -> Option<u64> {
    if let Some((first, rest)) = field.split_first()
        && first & 0x80 != 0
    {
        let start = u64::from(first & 0x7f);
        return rest.iter().try_fold(start, |sum, byte| Some(sum.checked_mul(256)? | u64::from(*byte)));
    }
    let is_filler = |byte: &u8| matches!(byte, b' ' | b'\0');
    let digits = field.iter().copied().skip_while(is_filler).take_while(|byte| !is_filler(byte));
    digits.into_iter().try_fold(0_u64, |sum, digit| match digit {
        b'0'..=b'7' => sum.checked_mul(8)?.checked_add(u64::from(digit - b'0')),
        _ => None,
    })
}

/// The sum of a header's bytes, its own field counted as spaces; some old writers took bytes as signed.
fn is_sum_right(block: &[u8; BLOCK]) -> bool {
    let own = |place: usize| (148..156).contains(&place);
    let bytes = || block.iter().enumerate().map(|(place, byte)| if own(place) { b' ' } else { *byte });
    let unsigned: u64 = bytes().map(u64::from).sum();
    let signed: i64 = bytes().map(|byte| i64::from(byte.cast_signed())).sum();
    number(field(block, 148, 8)).is_some_and(|sum| sum == unsigned || i64::try_from(sum) == Ok(signed))
}

/// Writes an archive: ustar, without owners and times, so that the same files give the same bytes.
pub(super) struct Writer<W>(pub(super) W);

impl<W: Write> Writer<W> {
    /// Adds a file. A name has at most 255 bytes, of which 100 stand behind a slash at most.
    pub(super) fn add(&mut self, name: &str, bytes: &[u8]) -> std::io::Result<()> {
        let mut header = [0; BLOCK];
        let too_long = || std::io::Error::new(std::io::ErrorKind::InvalidInput, format!("{name}: too long"));
        let (folder, own) = split(name).ok_or_else(too_long)?;
        let mut put = |at: usize, bytes: &[u8]| {
            header.iter_mut().skip(at).zip(bytes).for_each(|(place, byte)| *place = *byte);
        };
        put(0, own.as_bytes());
        // read by all, owned by nobody, at no time
        for (at, number) in [(100, "0000644"), (108, "0000000"), (116, "0000000"), (136, "00000000000")] {
            put(at, number.as_bytes());
        }
        put(124, format!("{:011o}", bytes.len()).as_bytes());
        put(148, b"        0");
        put(257, b"ustar");
        put(263, b"00");
        put(345, folder.as_bytes());
        let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
        let mut put = |at: usize, bytes: &[u8]| {
            header.iter_mut().skip(at).zip(bytes).for_each(|(place, byte)| *place = *byte);
        };
        put(148, format!("{sum:06o}\0 ").as_bytes());
        self.0.write_all(&header)?;
        self.0.write_all(bytes)?;
        let filler = bytes.len().next_multiple_of(BLOCK) - bytes.len();
        self.0.write_all([0; BLOCK].get(..filler).unwrap_or_default())
    }

    /// Ends the archive.
    pub(super) fn end(mut self) -> std::io::Result<W> {
        self.0.write_all(&[0; 2 * BLOCK])?;
        self.0.flush()?;
        Ok(self.0)
    }
}

/// Parts a name at a slash so that both parts fit into a header.
fn split(name: &str) -> Option<(&str, &str)> {
    if name.len() <= 100 {
        return Some(("", name));
    }
    let parts =
        name.match_indices('/').filter_map(|(slash, _)| Some((name.get(..slash)?, name.get(slash + 1..)?)));
    parts.into_iter().find(|(folder, own)| folder.len() <= 155 && own.len() <= 100)
}
