//! What the tests play on: a copy of the checkout that can be changed, people who sign, a
//! published folder, a server, phones.
//!
//! Building, publishing and taking the real pack takes seconds, so what many tests begin with is
//! made once, held in memory, and copied for each test: no test sees what another one does.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use jiff::Timestamp;
use senthang::build::{Edition, build};
use senthang::repository::Published;
use senthang::serve::Server;
use senthang::team::Team;
use senthang::tree::Tree;
use senthang_core::answers::Situation;
use senthang_core::sync::{CancelToken, Quiet, Report, SyncError};
use senthang_core::{Guide, Settings};
use tempfile::TempDir;

/// The checkout that is tested.
pub(crate) fn checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The real pack, built once for all tests.
pub(crate) fn real_edition() -> &'static Edition {
    static EDITION: OnceLock<Edition> = OnceLock::new();
    EDITION.get_or_init(|| {
        build(&Tree::read(&checkout(), "la").unwrap(), "2026-11-22".parse().unwrap()).unwrap()
    })
}

/// The languages of the pack.
pub(crate) const LANGUAGES: [&str; 6] = ["lo", "en", "th", "vi", "zh", "hmn"];

pub(crate) fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A Sunday at two in the morning in Thailand.
pub(crate) fn night() -> Timestamp {
    instant("2026-11-22T02:00:00+07:00")
}

/// A day before any that is asked for.
pub(crate) const LONG_AGO: Timestamp = Timestamp::UNIX_EPOCH;

/// The files of a folder, by their path in it.
struct Files(Vec<(PathBuf, Vec<u8>)>);

impl Files {
    fn of(folder: &Path) -> Self {
        let (mut files, mut folders) = (Vec::new(), vec![folder.to_owned()]);
        while let Some(next) = folders.pop() {
            for entry in fs::read_dir(next).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    files.push((path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap()));
                }
            }
        }
        Self(files)
    }

    fn write(&self, folder: &Path) {
        for (path, bytes) in &self.0 {
            let file = folder.join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, bytes).unwrap();
        }
    }
}

/// What most tests begin with.
struct Begun {
    team: Arc<Team>,
    /// The real pack, published.
    public: Files,
    /// The profile of a Lao phone that took it from a server.
    synced: Files,
}

fn begun() -> &'static Begun {
    static BEGUN: OnceLock<Begun> = OnceLock::new();
    BEGUN.get_or_init(|| {
        let stage = Stage::empty();
        stage.publish(real_edition());
        let server = stage.serve();
        sync(&stage.phone("phone", &server.url())).unwrap();
        let synced = Files::of(&stage.folder.path().join("phone"));
        Begun { public: Files::of(&stage.public), synced, team: stage.team }
    })
}

/// What follows on what most tests begin with: its second edition, and one some editions later, each as
/// it is published by the same people.
fn later() -> &'static (Files, Files) {
    static LATER: OnceLock<(Files, Files)> = OnceLock::new();
    LATER.get_or_init(|| {
        let stage = Stage::published();
        let (second, last) = (changed_edition("17:30"), changed_edition("18:30"));
        stage.publish(&second);
        let after_one = Files::of(&stage.public);
        // the versions of what an attacker has signed in between are lower
        for edition in [&last, &second, &last] {
            stage.publish(edition);
        }
        (after_one, Files::of(&stage.public))
    })
}

pub(crate) struct Stage {
    pub(crate) folder: TempDir,
    pub(crate) team: Arc<Team>,
    pub(crate) public: PathBuf,
}

impl Stage {
    /// People and an empty folder.
    pub(crate) fn empty() -> Self {
        Self::of(Arc::new(Team::generate().unwrap()))
    }

    fn of(team: Arc<Team>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let public = folder.path().join("public");
        Self { folder, team, public }
    }

    /// The real pack, published.
    pub(crate) fn published() -> Self {
        let begun = begun();
        let stage = Self::of(begun.team.clone());
        begun.public.write(&stage.public);
        stage
    }

    /// Publishes the second edition, where the first stands: the Thai job line closes at 17:30.
    pub(crate) fn publish_second(&self) {
        later().0.write(&self.public);
    }

    /// Puts a later edition in the place of whatever stands there: the Thai job line closes at 18:30.
    pub(crate) fn publish_last(&self) {
        fs::remove_dir_all(&self.public).unwrap();
        later().1.write(&self.public);
    }

    /// The real pack, dated long ago: what it says can be asked for any day, for answers never judge by
    /// a day before the one on which they were signed.
    pub(crate) fn dated_long_ago() -> Self {
        static DATED: OnceLock<(Arc<Team>, Files)> = OnceLock::new();
        let (team, public) = DATED.get_or_init(|| {
            let stage = Self::empty();
            stage.publish_at(real_edition(), LONG_AGO);
            (stage.team.clone(), Files::of(&stage.public))
        });
        let stage = Self::of(team.clone());
        public.write(&stage.public);
        stage
    }

    /// The real pack, and after it one with other hours of the Thai job line ([`changed_edition`]).
    pub(crate) fn updated() -> Self {
        static UPDATED: OnceLock<Files> = OnceLock::new();
        let public = UPDATED.get_or_init(|| {
            let stage = Self::published();
            stage.publish(&changed_edition("17:30"));
            Files::of(&stage.public)
        });
        let stage = Self::of(begun().team.clone());
        public.write(&stage.public);
        stage
    }

    pub(crate) fn publish(&self, edition: &Edition) -> Published {
        self.publish_at(edition, Timestamp::now())
    }

    pub(crate) fn publish_at(&self, edition: &Edition, at: Timestamp) -> Published {
        self.team.publish(edition, &self.public, at).unwrap()
    }

    pub(crate) fn serve(&self) -> Server {
        Server::start(&self.public, ([127, 0, 0, 1], 0).into()).unwrap()
    }

    pub(crate) fn root(&self) -> Vec<u8> {
        fs::read(self.public.join("metadata/1.root.json")).unwrap()
    }

    pub(crate) fn settings(&self, name: &str, url: Option<&str>) -> Settings {
        Settings {
            folder: self.folder.path().join(name),
            pack: "la".to_owned(),
            root: self.root(),
            languages: vec!["lo".to_owned()],
            all_languages: false,
            servers: url.map(|url| url.parse().unwrap()).into_iter().collect(),
            patience: Duration::from_secs(2),
            seed: None,
        }
    }

    pub(crate) fn phone(&self, name: &str, url: &str) -> Guide {
        Guide::open(self.settings(name, Some(url))).unwrap()
    }

    /// A phone that has synced with what [`Stage::published`] begins with.
    pub(crate) fn synced(&self, name: &str, url: &str) -> Guide {
        self.hold(name);
        self.phone(name, url)
    }

    /// Makes a profile that holds what [`Stage::published`] begins with, whatever it held before.
    pub(crate) fn hold(&self, name: &str) {
        let folder = self.folder.path().join(name);
        let _ = fs::remove_dir_all(&folder);
        begun().synced.write(&folder);
    }

    /// A phone without a server that takes what is published from the folder, as from a memory card, on
    /// the day on which [`Stage::dated_long_ago`] dates it.
    pub(crate) fn with_card(&self, name: &str, languages: &[&str]) -> Guide {
        let languages = languages.iter().map(|language| (*language).to_owned()).collect();
        let phone = Guide::open(Settings { languages, ..self.settings(name, None) }).unwrap();
        phone.import(&self.public, LONG_AGO, &Quiet, &CancelToken::new()).unwrap();
        phone
    }
}

/// A phone with the real pack in one language, for tests that only ask.
pub(crate) struct Phone {
    pub(crate) guide: Guide,
    /// Its profile, which goes away with it.
    folder: TempDir,
}

impl Phone {
    pub(crate) fn of(language: &str) -> Self {
        static PROFILES: [OnceLock<Files>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];
        let place = LANGUAGES.iter().position(|known| *known == language).unwrap();
        let profile = PROFILES[place].get_or_init(|| {
            let stage = Stage::dated_long_ago();
            drop(stage.with_card("phone", &[language]));
            Files::of(&stage.folder.path().join("phone"))
        });
        let folder = tempfile::tempdir().unwrap();
        profile.write(folder.path());
        let settings = Settings {
            folder: folder.path().to_owned(),
            pack: "la".to_owned(),
            root: Vec::new(),
            languages: vec![language.to_owned()],
            all_languages: false,
            servers: Vec::new(),
            patience: Duration::from_secs(2),
            seed: None,
        };
        Self { guide: Guide::open(settings).unwrap(), folder }
    }

    /// The folder of its profile, for the command.
    pub(crate) fn folder(&self) -> &str {
        self.folder.path().to_str().unwrap()
    }
}

/// The real pack with one hotline changed: the hours of the Thai job line.
pub(crate) fn changed_edition(closes: &str) -> Edition {
    const CLOSES: [&str; 3] = ["17:30", "18:30", "23:59"];
    static EDITIONS: [OnceLock<Edition>; CLOSES.len()] = [const { OnceLock::new() }; CLOSES.len()];
    let place = CLOSES.iter().position(|known| *known == closes).unwrap();
    let build = || edition_with("content/la/hotlines-th.toml", "08:30-16:30", &format!("08:30-{closes}"));
    EDITIONS[place].get_or_init(build).clone()
}

/// The real pack with a change in one file.
pub(crate) fn edition_with(file: &str, from: &str, to: &str) -> Edition {
    let copy = copied(file, from, to);
    build(&Tree::read(copy.path(), "la").unwrap(), "2026-11-23".parse().unwrap()).unwrap()
}

/// A copy of the content with a change in one file.
pub(crate) fn copied(file: &str, from: &str, to: &str) -> TempDir {
    let copy = copied_as_it_is();
    let path = copy.path().join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} has no `{from}`");
    fs::write(&path, text.replacen(from, to, 1)).unwrap();
    copy
}

pub(crate) fn copied_as_it_is() -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    for folder in ["content", "locales"] {
        copy_all(&checkout().join(folder), &copy.path().join(folder));
    }
    copy
}

pub(crate) fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_all(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The interpreter that has a module: `tests/run` makes one with all that the tests need. In CI
/// nothing may be missing.
pub(crate) fn python(module: &str) -> Option<String> {
    let python = std::env::var("SENTHANG_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let found = Command::new(&python).args(["-c", &format!("import {module}")]).output();
    if found.is_ok_and(|output| output.status.success()) {
        return Some(python);
    }
    assert!(
        std::env::var_os("CI").is_none(),
        "python has no {module}: SENTHANG_PYTHON names the interpreter, tests/run makes one"
    );
    skipped(&format!("no python3 with {module}; tests/run installs one"));
    None
}

/// Says that a test does not do what it is for. What a test prints is shown only where it fails, so
/// `tests/run` names a file in which it finds this.
pub(crate) fn skipped(what: &str) {
    eprintln!("SKIPPED: {what}");
    note("SENTHANG_SKIPPED", what);
}

/// Tells what a test has counted, for `tests/run` likewise.
pub(crate) fn counted(what: &str) {
    println!("{what}");
    note("SENTHANG_COUNTED", what);
}

/// Writes a line into the file that this variable names, if it does.
fn note(variable: &str, what: &str) {
    if let Some(file) = std::env::var_os(variable) {
        let mut file = fs::OpenOptions::new().create(true).append(true).open(file).unwrap();
        file.write_all(format!("{what}\n").as_bytes()).unwrap();
    }
}

pub(crate) fn sync(phone: &Guide) -> Result<Report, SyncError> {
    phone.sync(Timestamp::now(), &Quiet, &CancelToken::new())
}

pub(crate) fn here(country: &str, language: &str) -> Situation {
    Situation {
        country: country.to_owned(),
        province: None,
        network: None,
        languages: vec![language.to_owned()],
        now: night(),
        need: None,
    }
}

/// The hours that a phone gives for the Thai job line: which edition it holds.
pub(crate) fn job_hours(phone: &Guide) -> String {
    let lines = phone.hotlines(&here("TH", "en")).unwrap().lines;
    lines.into_iter().find(|line| line.id == "th-1694").unwrap().hours.unwrap()
}

/// All that a profile holds, to compare with another's.
pub(crate) fn everything(folder: &Path) -> Vec<String> {
    let mut store = senthang_core::store::Store::open(folder).unwrap();
    // a method's name would not do: it holds for one lifetime only
    #[allow(clippy::redundant_closure_for_method_calls)]
    store.read(|reader| reader.everything()).unwrap()
}
