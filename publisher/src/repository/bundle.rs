use std::path::Path;
use std::time::Duration;

use jiff::Timestamp;
use senthang_core::sync::{CancelToken, ExportError, Quiet, SyncError, first_root_at};
use senthang_core::{AnswerError, Guide, OpenError, Settings};
use tempfile::TempDir;

/// Why a published folder is not made into one file.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// A phone would not take it.
    #[error("a phone would not take this: {0}")]
    Refused(#[from] SyncError),
    /// The pack has no such language.
    #[error("the pack has no language `{tag}`; it has {known}")]
    Language {
        /// The tag that was named.
        tag: String,
        /// Those that there are.
        known: String,
    },
    /// The file cannot be written.
    #[error(transparent)]
    Export(#[from] ExportError),
    /// A profile for the time of making it cannot be used.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// What was taken cannot be read.
    #[error(transparent)]
    Read(#[from] AnswerError),
    /// There is no temporary folder.
    #[error("no temporary folder: {0}")]
    Folder(#[from] std::io::Error),
}

/// A phone that has taken all that is published in a folder, for the time of making something of it.
#[derive(Debug)]
pub(crate) struct Taken {
    pub(crate) guide: Guide,
    pub(crate) settings: Settings,
    /// Goes away with it.
    _folder: TempDir,
}

/// Lets a fresh phone take what is published in a folder, in these languages or in all, by the folder's own
/// first root.
///
/// # Errors
/// [`BundleError`] if a phone would not take all of it.
pub(crate) fn take(folder: &Path, pack: &str, languages: &[String]) -> Result<Taken, BundleError> {
    let profile = tempfile::Builder::new().prefix("senthang-").tempdir()?;
    let settings = Settings {
        folder: profile.path().to_owned(),
        pack: pack.to_owned(),
        root: first_root_at(folder)?,
        languages: languages.to_owned(),
        all_languages: false,
        servers: Vec::new(),
        patience: Duration::from_secs(1),
        seed: None,
    };
    let guide = Guide::open(settings.clone())?;
    import(&guide, folder)?;
    let known = known(&guide, languages)?;
    if !languages.is_empty() {
        return Ok(Taken { guide, settings, _folder: profile });
    }
    let settings = Settings { languages: known, ..settings };
    let guide = Guide::open(settings.clone())?;
    import(&guide, folder)?;
    Ok(Taken { guide, settings, _folder: profile })
}

/// The languages of the pack that a phone holds; these must be among them.
///
/// # Errors
/// [`BundleError::Language`] for one that is not.
pub(crate) fn known(guide: &Guide, languages: &[String]) -> Result<Vec<String>, BundleError> {
    let all = guide.pack()?.map(|pack| pack.languages).unwrap_or_default();
    let known: Vec<String> = all.into_iter().map(|language| language.tag).collect();
    match languages.iter().find(|tag| !known.contains(tag)) {
        Some(tag) => Err(BundleError::Language { tag: tag.clone(), known: known.join(", ") }),
        None => Ok(known),
    }
}

fn import(guide: &Guide, folder: &Path) -> Result<(), BundleError> {
    let report = guide.import(folder, Timestamp::now(), &Quiet, &CancelToken::new())?;
    let mut troubles = report.publishers.into_iter();
    let trouble = troubles.find_map(|publisher| Some((publisher.name, publisher.trouble?)));
    match trouble {
        Some((role, why)) => Err(SyncError::Untrusted { role, why }.into()),
        None if !report.whole => Err(SyncError::NoContent("it is not whole".to_owned()).into()),
        None => Ok(()),
    }
}

/// Writes a published folder as one file: every root, the newest metadata and the targets that they name,
/// with the words of these languages or of all. The same content gives the same bytes. The length of the
/// file.
///
/// # Errors
/// [`BundleError`]; no file is left then.
pub fn bundle(folder: &Path, pack: &str, languages: &[String], to: &Path) -> Result<u64, BundleError> {
    Ok(take(folder, pack, languages)?.guide.export(to)?)
}
