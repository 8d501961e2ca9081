//! An edition: what a pack says on one day, cut into targets. The same files and the same day
//! give the same bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use jiff::civil::Date;
use senthang_core::model::{
    Card, FactsSection, Pictogram, Record, SCHEMA, Schema, Shown, Urgent, WordsSection,
};
pub use senthang_core::trust::target_file;
use senthang_core::trust::{TargetPath, sha256};
use senthang_core::words::FIRST_WRITTEN;
use serde::{Deserialize, Serialize};

use crate::lint::{Severity, lint};
use crate::packing::{PackError, pack};
use crate::tree::{Finding, Tree};

/// A built edition, not signed yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// What it is.
    pub plan: Plan,
    /// Packed targets, by path.
    pub targets: BTreeMap<String, Vec<u8>>,
}

/// What an edition is: `edition.json` beside its targets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The pack.
    pub pack: String,
    /// The organisation.
    pub publisher: String,
    /// The day.
    pub date: Date,
    /// Wire format.
    pub schema: Schema,
    /// The languages whose words it has.
    pub languages: Vec<String>,
    /// Its targets, by path.
    pub targets: BTreeMap<String, PlannedTarget>,
}

/// A target of an edition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedTarget {
    /// Bytes.
    pub length: u64,
    /// Lower-case hexadecimal.
    pub sha256: String,
}

/// Why an edition cannot be built, written or read.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// Lint found errors.
    #[error("the content has faults; run `senthang lint` and mend them")]
    Faults(Vec<Finding>),
    /// A section cannot be packed.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// A file cannot be written or read.
    #[error("{path}: {why}")]
    File {
        /// The file.
        path: String,
        /// Why.
        why: String,
    },
}

impl BuildError {
    fn file(path: &Path, why: impl std::fmt::Display) -> Self {
        Self::File { path: path.display().to_string(), why: format!("{why}") }
    }
}

/// Builds the edition of a day from content without faults.
///
/// # Errors
/// [`BuildError::Faults`] if lint finds anything.
pub fn build(tree: &Tree, date: Date) -> Result<Edition, BuildError> {
    let findings = lint(tree, date);
    if findings.iter().any(|finding| finding.severity() == Severity::Error) {
        return Err(BuildError::Faults(findings));
    }
    let root = format!("{}/{}", tree.pack.id, tree.pack.publisher);
    let facts = facts(tree)
        .into_iter()
        .map(|(section, records)| (format!("{root}/{section}"), Section::Facts(FactsSection { records })));
    let words = words(tree).into_iter().map(|((language, section), messages)| {
        (format!("{root}/words/{language}/{section}"), Section::Words(WordsSection { messages }))
    });
    let targets = packed(facts.chain(words).collect())?;
    let planned = |bytes: &Vec<u8>| PlannedTarget { length: bytes.len() as u64, sha256: sha256(bytes) };
    let plan = Plan {
        pack: tree.pack.id.clone(),
        publisher: tree.pack.publisher.clone(),
        date,
        schema: SCHEMA,
        languages: tree.pack.languages.iter().map(|language| language.tag.clone()).collect(),
        targets: targets.iter().map(|(path, bytes)| (path.clone(), planned(bytes))).collect(),
    };
    Ok(Edition { plan, targets })
}

/// A section, not packed yet.
#[derive(Serialize)]
#[serde(untagged)]
enum Section {
    Facts(FactsSection),
    Words(WordsSection),
}

/// Packs all sections, on as many processors as there are: packing well takes most of a build.
fn packed(sections: Vec<(String, Section)>) -> Result<BTreeMap<String, Vec<u8>>, BuildError> {
    let workers = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let waiting = Mutex::new(sections.into_iter());
    let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).next();
    let work = || -> Result<Vec<(String, Vec<u8>)>, BuildError> {
        let mut done = Vec::new();
        while let Some((path, section)) = next() {
            done.push((path, pack(&section)?));
        }
        Ok(done)
    };
    let done: Vec<Result<_, BuildError>> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let ended = |worker: std::thread::ScopedJoinHandle<'_, _>| match worker.join() {
            Ok(done) => done,
            Err(panic) => std::panic::resume_unwind(panic),
        };
        running.into_iter().map(ended).collect()
    });
    let mut targets = BTreeMap::new();
    for worker in done {
        targets.extend(worker?);
    }
    Ok(targets)
}

/// Records by section, with the sources that they cite: what several sections cite stands once, in
/// `sources`. Lines carry theirs always, so that a changed number touches one small target.
fn facts(tree: &Tree) -> BTreeMap<&str, Vec<Record>> {
    let mut sections: BTreeMap<&str, Vec<Record>> = BTreeMap::new();
    for located in &tree.records {
        if !matches!(located.record, Record::Source(_)) {
            sections.entry(&located.section).or_default().push(whole(tree, &located.record));
        }
    }
    let source = |id: &String| tree.record("source", id).map(|located| located.record.clone());
    let mut citing: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (section, records) in &mut sections {
        let cited: BTreeSet<String> = records.iter().flat_map(cited).collect();
        if section.starts_with(LINES) {
            records.extend(cited.iter().filter_map(source));
        } else {
            for id in cited {
                citing.entry(id).or_default().push(section);
            }
        }
    }
    for (id, citing) in &citing {
        let section = if let [one] = citing.as_slice() { one } else { SOURCES };
        sections.entry(section).or_default().extend(source(id));
    }
    sections
}

/// How the sections of lines begin.
const LINES: &str = "hotlines-";
/// The section of what several others cite.
const SOURCES: &str = "sources";

/// A record with what stands beside the facts: a pictogram's drawing, a card's sentences, what people
/// type in danger.
fn whole(tree: &Tree, record: &Record) -> Record {
    match record {
        Record::Pictogram(pictogram) => {
            let drawing = tree.picture(&pictogram.id).and_then(|picture| picture.drawing.clone().ok());
            Record::Pictogram(Pictogram { drawing, ..pictogram.clone() })
        }
        Record::Card(card) => {
            let message = record.message();
            let shown = tree.pack.card_languages.iter().filter_map(|language| {
                let spoken = tree.said(language, &message)?;
                let text = spoken.parts.get("")?.text.clone();
                let outdated = spoken.message.is_outdated(&tree.said(FIRST_WRITTEN, &message)?.message);
                Some((language.clone(), Shown { text, review: spoken.message.review.clone(), outdated }))
            });
            Record::Card(Card { shown: shown.collect(), ..card.clone() })
        }
        Record::Urgent(danger) => Record::Urgent(Urgent { typed: typed(tree, record), ..danger.clone() }),
        other => other.clone(),
    }
}

/// What people type for a danger in every language of the pack; in Latin letters too.
fn typed(tree: &Tree, record: &Record) -> BTreeMap<String, Vec<String>> {
    let mut typed = BTreeMap::new();
    for spoken in tree.for_readers().filter(|spoken| spoken.message.id == record.message()) {
        for (part, said) in &spoken.parts {
            let script = if part.is_empty() { "" } else { "-Latn" };
            let phrases = said.text.split('|').map(|phrase| phrase.trim().to_owned());
            typed.insert(format!("{}{script}", spoken.language), phrases.collect());
        }
    }
    typed
}

fn cited(record: &Record) -> Vec<String> {
    record.origins().into_iter().flat_map(|(_, origin)| origin.sources.clone()).collect()
}

/// Files of words that travel together: each small target costs a request and an entry in its role.
const TOGETHER: [(&str, &[&str]); 3] = [
    ("app", &["answers", "apps", "cards", "screens"]),
    ("people", &["hotlines", "organisations", "places", "services"]),
    ("ways", &["channels", "figures", "laws", "prices"]),
];

/// The file whose texts the library carries itself: what is wrong with content must be sayable without any.
const IN_THE_APP: &str = "troubles";

fn words(tree: &Tree) -> BTreeMap<(&str, &str), Vec<senthang_core::model::Message>> {
    let mut sections: BTreeMap<(&str, &str), Vec<_>> = BTreeMap::new();
    for spoken in tree.for_readers().filter(|spoken| !spoken.is_urgent() && spoken.section != IN_THE_APP) {
        let file = spoken.section.as_str();
        let together = TOGETHER.iter().find(|(_, files)| files.contains(&file));
        let section = together.map_or(file, |(section, _)| section);
        sections.entry((&spoken.language, section)).or_default().push(spoken.message.clone());
    }
    sections
}

impl Edition {
    /// Writes `edition.json` and the targets into a folder, which then holds this edition only.
    ///
    /// # Errors
    /// [`BuildError::File`] if a file cannot be written.
    pub fn write(&self, folder: &Path) -> Result<(), BuildError> {
        // signatures belong to what was there before
        for old in ["targets", "metadata"] {
            match std::fs::remove_dir_all(folder.join(old)) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(BuildError::file(&folder.join(old), error));
                }
                _ => {}
            }
        }
        for (path, bytes) in &self.targets {
            let file = folder.join(target_file(path, &sha256(bytes)));
            let parent = file.parent().unwrap_or(folder);
            std::fs::create_dir_all(parent).map_err(|error| BuildError::file(parent, error))?;
            std::fs::write(&file, bytes).map_err(|error| BuildError::file(&file, error))?;
        }
        let file = folder.join("edition.json");
        let plan =
            serde_json::to_string_pretty(&self.plan).map_err(|error| BuildError::file(&file, error))?;
        std::fs::write(&file, plan + "\n").map_err(|error| BuildError::file(&file, error))
    }

    /// Reads an edition that was written, and checks its targets against its plan.
    ///
    /// # Errors
    /// [`BuildError::File`] if something is missing or was changed.
    pub fn read(folder: &Path) -> Result<Self, BuildError> {
        let file = folder.join("edition.json");
        let text = std::fs::read(&file).map_err(|error| {
            BuildError::file(&file, format!("{error}; build an edition first: `senthang build`"))
        })?;
        let plan: Plan = serde_json::from_slice(&text).map_err(|error| BuildError::file(&file, error))?;
        // it may come from others, and its paths become files here
        let own = |path: &&String| {
            let parsed = TargetPath::parse(path);
            parsed.is_some_and(|path| (path.pack, path.publisher) == (&*plan.pack, &*plan.publisher))
        };
        if let Some(path) = plan.targets.keys().find(|path| !own(path)) {
            let why = format!(
                "`{}` is no target of `{}`; build again",
                path.escape_debug(),
                plan.publisher.escape_debug()
            );
            return Err(BuildError::file(&file, why));
        }
        let mut targets = BTreeMap::new();
        for (path, planned) in &plan.targets {
            let file = folder.join(target_file(path, &planned.sha256));
            let bytes = std::fs::read(&file).map_err(|error| BuildError::file(&file, error))?;
            if sha256(&bytes) != planned.sha256 {
                return Err(BuildError::file(&file, "it is not what was built; build again"));
            }
            targets.insert(path.clone(), bytes);
        }
        Ok(Self { plan, targets })
    }
}
