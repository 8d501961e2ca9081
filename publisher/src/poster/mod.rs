//! A printed sheet that corrects numbers with no network: the lines of one country, signed as they are
//! everywhere, in a few QR codes, with the numbers in plain letters beside them.

mod code;
mod sheet;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;
use senthang_core::Guide;
use senthang_core::answers::{HotlineLine, Situation};
use senthang_core::sync::{CODES_MAX, CancelToken, PosterScan, Quiet, SyncError, archive, poster_codes};
use senthang_core::trust::target_file;
use serde_json::Value;

use crate::repository::{BundleError, Existing, RepositoryError, Signed, Taken, known, take};

/// Letters that a code has room for: QR version 27 with medium correction (ISO/IEC 18004). Four of them fit
/// on the sheet with modules of half a millimetre, which an old phone's camera still reads.
pub const ROOM: usize = 1_637;

/// Why there is no poster.
#[derive(Debug, thiserror::Error)]
pub enum PosterError {
    /// The folder holds nothing that a phone would take.
    #[error(transparent)]
    Published(#[from] BundleError),
    /// What is published does not read.
    #[error(transparent)]
    Repository(#[from] RepositoryError),
    /// The pack has no lines of the country.
    #[error("the pack has no lines of `{0}`; name a country as LA or TH")]
    Country(String),
    /// A file of the folder cannot be read.
    #[error("{path}: {why}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// There is too much of it.
    #[error("{bytes} bytes do not fit into {CODES_MAX} codes; publish less for this country")]
    TooLarge {
        /// Its bytes, packed.
        bytes: usize,
    },
    /// A phone would not take it.
    #[error("a phone would not take this poster: {0}")]
    Refused(#[from] SyncError),
    /// The answers cannot be had.
    #[error(transparent)]
    Answer(#[from] senthang_core::AnswerError),
}

/// A poster of one country.
#[derive(Debug)]
pub struct Poster {
    /// ISO 3166-1 code of the country.
    pub country: String,
    /// The texts of its codes, in their order.
    pub codes: Vec<String>,
    /// What they carry, in bytes, packed.
    pub bytes: usize,
    /// The day of the edition.
    pub date: Option<Date>,
    /// The organisation.
    pub publisher: String,
    /// A phone that has taken what is published: its words stand on the sheet.
    taken: Taken,
}

impl Poster {
    /// Makes the poster of a country from what is published in a folder, and lets a fresh phone take it.
    ///
    /// # Errors
    /// [`PosterError`].
    pub fn of(folder: &Path, pack: &str, country: &str) -> Result<Self, PosterError> {
        let taken = take(folder, pack, &[])?;
        let publisher = taken.guide.pack()?.map(|pack| pack.publisher).unwrap_or_default();
        let existing = Existing::read(folder)?;
        let role = existing.roles.get(&publisher);
        let path = format!("{pack}/{publisher}/hotlines-{}", country.to_ascii_lowercase());
        let no_lines = || PosterError::Country(country.to_owned());
        let target = role.and_then(|role| hash(role, &path)).map(|sha256| target_file(&path, &sha256));
        let files = files(folder, &existing, &publisher, target.ok_or_else(no_lines)?)?;
        let unpacked = archive(&files).map_err(unreadable(folder))?;
        let packed = senthang_packing::pack(&unpacked).map_err(unreadable(folder))?;
        let too_large = || PosterError::TooLarge { bytes: packed.len() };
        let codes = poster_codes(&packed, ROOM).ok_or_else(too_large)?;
        rehearse(&taken.settings, &codes)?;
        let date = role.and_then(|role| role.signed.get("x-edition")?.as_str()?.parse().ok());
        Ok(Self { country: country.to_owned(), codes, bytes: packed.len(), date, publisher, taken })
    }

    /// The sheet as a page to print, in these languages, the first one largest.
    ///
    /// # Errors
    /// [`PosterError`] if the pack has no such language, the answers cannot be had, or a code cannot be drawn.
    pub fn sheet(&self, languages: &[String], now: Timestamp) -> Result<String, PosterError> {
        known(&self.taken.guide, languages)?;
        sheet::sheet(self, languages, now)
    }

    /// The lines of the country that can be called inside it, for everybody and for those from home, in a
    /// language.
    fn lines(&self, language: &str, now: Timestamp) -> Result<Vec<HotlineLine>, PosterError> {
        let here = Situation {
            country: self.country.clone(),
            province: None,
            network: None,
            languages: vec![language.to_owned()],
            now,
            need: None,
        };
        let home = self.taken.guide.pack()?.map(|pack| pack.home).unwrap_or_default();
        let ours = |line: &HotlineLine| line.nationals.is_empty() || line.nationals.contains(&home);
        let mut lines = self.taken.guide.hotlines(&here)?.lines;
        lines.retain(|line| line.country == self.country && line.call.works() && ours(line));
        Ok(lines)
    }
}

/// What a poster carries: the roots behind the first, the metadata that name its target, and the target.
fn files(
    folder: &Path,
    existing: &Existing,
    publisher: &str,
    target: String,
) -> Result<BTreeMap<String, Vec<u8>>, PosterError> {
    let versioned = |role: &str| format!("metadata/{}.{role}.json", existing.version(role));
    let roots = (2..=existing.roots.len()).map(|version| format!("metadata/{version}.root.json"));
    let roles = ["snapshot", "targets", publisher].map(versioned);
    let all = roots.chain(roles).chain(["metadata/timestamp.json".to_owned(), target]);
    all.map(|path| {
        let file = folder.join(&path);
        let bytes = std::fs::read(&file).map_err(unreadable(&file))?;
        Ok((path, bytes))
    })
    .collect()
}

fn hash(role: &Signed, path: &str) -> Option<String> {
    let target: &Value = role.signed.get("targets")?.get(path)?;
    Some(target.get("hashes")?.get("sha256")?.as_str()?.to_owned())
}

fn unreadable(path: &Path) -> impl Fn(std::io::Error) -> PosterError + '_ {
    move |why| PosterError::File { path: path.to_owned(), why: why.to_string() }
}

/// Lets a fresh phone scan the codes.
fn rehearse(settings: &senthang_core::Settings, codes: &[String]) -> Result<(), PosterError> {
    let mut scan = PosterScan::default();
    for code in codes {
        scan.add(code).map_err(|error| SyncError::NoContent(error.to_string()))?;
    }
    let folder = tempfile::tempdir().map_err(unreadable(&settings.folder))?;
    let settings = senthang_core::Settings { folder: folder.path().to_owned(), ..settings.clone() };
    let phone = Guide::open(settings).map_err(BundleError::Open)?;
    phone.import_poster(&scan, Timestamp::now(), &Quiet, &CancelToken::new())?;
    Ok(())
}
