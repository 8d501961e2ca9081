//! The files of a pack: `content/<pack>/*.toml` with the facts, `locales/<lang>/*.ftl` with the
//! words, `content/media/*.svg` with the pictograms, `content/never-say.toml`. Everything read keeps its place in its file, so that what is wrong can be pointed at.
//!
//! Another organisation's tree stands inside a checkout of the home organisation: places, pictures,
//! self-checks and words that belong to no record are found there.

mod facts;
mod media;
mod terms;
mod words;

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use facts::Located;
pub use media::Picture;
pub use terms::NeverSay;
pub use words::{Said, Spoken, is_mark};

use senthang_core::model::{Pack, Record};

use crate::lint::Severity;

/// Where the terms stand that are never said.
pub const NEVER_SAY: &str = "content/never-say.toml";

/// A file that was read.
#[derive(PartialEq, Eq)]
pub struct SourceFile {
    /// Path from the checkout's root, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
}

impl std::fmt::Debug for SourceFile {
    /// Without the text: it would stand there once for each finding.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SourceFile").field("path", &self.path).finish_non_exhaustive()
    }
}

/// A place in a file.
#[derive(Clone, Debug)]
pub struct Place {
    /// The file.
    pub file: Arc<SourceFile>,
    /// Bytes of its text.
    pub span: Range<usize>,
}

/// Something that is wrong: what, where, and what to do.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Name of the rule.
    pub rule: &'static str,
    /// What is wrong.
    pub what: String,
    /// Where.
    pub place: Place,
    /// What to do.
    pub help: String,
}

impl Finding {
    /// A finding at a place.
    pub fn new(rule: &'static str, place: &Place, what: impl Into<String>, help: impl Into<String>) -> Self {
        Self { rule, what: what.into(), place: place.clone(), help: help.into() }
    }

    /// How much it weighs, by its rule.
    #[must_use]
    pub fn severity(&self) -> Severity {
        crate::lint::rule(self.rule).map_or(Severity::Error, |rule| rule.severity)
    }

    /// The column, in characters counted from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        let before = self.place.file.text.get(..self.place.span.start).unwrap_or_default();
        before.rsplit('\n').next().unwrap_or_default().chars().count() + 1
    }

    /// The line, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        let before = self.place.file.text.get(..self.place.span.start).unwrap_or_default();
        before.matches('\n').count() + 1
    }
}

/// All files of a pack.
#[derive(Debug)]
pub struct Tree {
    /// The pack record.
    pub pack: Pack,
    /// Where it stands.
    pub pack_place: Place,
    /// All records, sources among them, each with the section that it belongs to.
    pub records: Vec<Located>,
    /// All messages, those of the cards' languages among them.
    pub words: Vec<Spoken>,
    /// The pictures.
    pub pictures: Vec<Picture>,
    /// What is never said, and where that stands.
    pub never_say: Vec<(NeverSay, Place)>,
    /// What could not be read; lint adds to it.
    pub findings: Vec<Finding>,
    /// The home organisation's tree, where this is another organisation's: the nearest checkout of the
    /// pack above this one.
    pub home: Option<Box<Tree>>,
    record_at: Index,
    said_at: Index,
}

/// Places in a list, by two names.
type Index = HashMap<String, HashMap<String, usize>>;

fn index<'a>(names: impl Iterator<Item = (&'a str, &'a str)>) -> Index {
    let mut index = Index::new();
    for (place, (first, second)) in names.enumerate() {
        // of what stands twice, which lint refuses, the first counts
        index.entry(first.to_owned()).or_default().entry(second.to_owned()).or_insert(place);
    }
    index
}

/// Why the files cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum TreeError {
    /// No checkout here.
    #[error(
        "no pack here: {0} is missing; run this in a checkout of the project, or name one with --checkout"
    )]
    NoPack(PathBuf),
    /// A file does not read.
    #[error("{path} cannot be read: {why}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        why: std::io::Error,
    },
    /// The pack's own file is wrong.
    #[error("{path}: {what}; a pack needs one [[pack]] with id, publisher, home and languages")]
    Pack {
        /// The file.
        path: String,
        /// What is wrong.
        what: String,
    },
}

impl Tree {
    /// Reads the pack `id` of a checkout.
    ///
    /// # Errors
    /// [`TreeError`] if there is none. What is wrong inside the files becomes
    /// [`Tree::findings`].
    pub fn read(checkout: &Path, id: &str) -> Result<Self, TreeError> {
        let folder = checkout.join("content").join(id);
        if !folder.join("pack.toml").is_file() {
            return Err(TreeError::NoPack(folder.join("pack.toml")));
        }
        let mut findings = Vec::new();
        let mut records = Vec::new();
        for file in files(checkout, &folder, "toml")? {
            records.extend(facts::read(&file, &mut findings));
        }
        let found = records.iter().find_map(|located| match &located.record {
            Record::Pack(pack) => Some((pack.clone(), located.place.clone())),
            _ => None,
        });
        let Some((pack, pack_place)) = found else {
            let what = findings.iter().find(|finding| finding.place.file.path.ends_with("/pack.toml"));
            return Err(TreeError::Pack {
                path: format!("content/{id}/pack.toml"),
                what: what.map_or_else(|| "no pack stands there".to_owned(), |finding| finding.what.clone()),
            });
        };
        let mut words: Vec<Spoken> = Vec::new();
        for language in languages(&pack) {
            for file in files(checkout, &checkout.join("locales").join(language), "ftl")? {
                words.extend(words::read(&file, language, &mut findings));
            }
        }
        let content = checkout.join("content");
        let pictures = files(checkout, &content.join("media"), "svg")?.iter().map(media::read).collect();
        let terms = files(checkout, &content, "toml")?;
        let terms = terms.iter().filter(|file| file.path == NEVER_SAY);
        let never_say = terms.flat_map(|file| terms::read(file, &mut findings)).collect();
        let record_at = index(records.iter().map(|located| (located.record.kind(), located.record.id())));
        let said_at =
            index(words.iter().map(|spoken| (spoken.language.as_str(), spoken.message.id.as_str())));
        let home = home(checkout, &pack)?.map(Box::new);
        Ok(Self { pack, pack_place, records, words, pictures, never_say, findings, home, record_at, said_at })
    }

    /// A record that is the home organisation's, whoever names it: a place, a picture, a self-check.
    #[must_use]
    pub fn shared(&self, kind: &str, id: &str) -> Option<&Located> {
        self.home.as_deref().unwrap_or(self).record(kind, id)
    }

    /// What the home organisation says under a name that belongs to no record.
    #[must_use]
    pub fn shared_words(&self, language: &str, message: &str) -> Option<&Spoken> {
        self.home.as_deref().unwrap_or(self).said(language, message)
    }

    /// The record of a kind and id.
    #[must_use]
    pub fn record(&self, kind: &str, id: &str) -> Option<&Located> {
        self.records.get(*self.record_at.get(kind)?.get(id)?)
    }

    /// The messages that readers get: not those of languages in which only cards are shown.
    pub fn for_readers(&self) -> impl Iterator<Item = &Spoken> {
        self.words.iter().filter(|spoken| self.is_for_readers(spoken))
    }

    /// Whether the pack speaks the language of a message, and does not only show cards in it.
    #[must_use]
    pub fn is_for_readers(&self, spoken: &Spoken) -> bool {
        self.pack.languages.iter().any(|language| language.tag == spoken.language)
    }

    /// The picture of a name.
    #[must_use]
    pub fn picture(&self, name: &str) -> Option<&Picture> {
        self.pictures.iter().find(|picture| picture.name == name)
    }

    /// What a language says under a name.
    #[must_use]
    pub fn said(&self, language: &str, message: &str) -> Option<&Spoken> {
        self.words.get(*self.said_at.get(language)?.get(message)?)
    }
}

/// The home organisation's tree for the tree of another organisation: what stands above it in a
/// checkout of the same pack that somebody else publishes.
fn home(checkout: &Path, pack: &Pack) -> Result<Option<Tree>, TreeError> {
    let whole = std::path::absolute(checkout).unwrap_or_else(|_| checkout.to_owned());
    let is_checkout = |folder: &&Path| folder.join("content").join(&pack.id).join("pack.toml").is_file();
    let above = whole.ancestors().skip(1).find(is_checkout);
    let Some(home) = above.map(|folder| Tree::read(folder, &pack.id)).transpose()? else { return Ok(None) };
    // a copy of the same organisation's checkout inside another one is none
    Ok((home.pack.publisher != pack.publisher).then_some(home))
}

/// The languages whose files are read: the pack's, and those in which cards are shown.
fn languages(pack: &Pack) -> BTreeSet<&str> {
    let own = pack.languages.iter().map(|language| language.tag.as_str());
    own.chain(pack.card_languages.iter().map(String::as_str)).collect()
}

/// The files of a folder with this ending, in order of name. A folder that is not there has none.
fn files(checkout: &Path, folder: &Path, ending: &str) -> Result<Vec<Arc<SourceFile>>, TreeError> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |why| TreeError::File { path, why }
    };
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other.map_err(failed(folder))?,
    };
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.map_err(failed(folder))?.path();
        if path.extension().is_some_and(|found| found == ending) {
            paths.push(path);
        }
    }
    paths.sort();
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).map_err(failed(&path))?;
        let parts = path.strip_prefix(checkout).unwrap_or(&path).components();
        let path = parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        Ok(Arc::new(SourceFile { path, text }))
    };
    paths.into_iter().map(read).collect()
}

/// `hotlines-th` of `content/la/hotlines-th.toml`.
fn section(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(name, _)| name).to_owned()
}
