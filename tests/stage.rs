//! What the tests play on: a copy of the checkout that can be changed, people who sign, a
//! published folder, a server, phones.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
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

pub(crate) struct Stage {
    pub(crate) folder: TempDir,
    pub(crate) team: Team,
    pub(crate) public: PathBuf,
}

impl Stage {
    /// People and an empty folder.
    pub(crate) fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let public = folder.path().join("public");
        Self { folder, team: Team::generate().unwrap(), public }
    }

    /// The real pack, published.
    pub(crate) fn published() -> Self {
        let stage = Self::empty();
        stage.publish(real_edition());
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
            server: url.map(|url| url.parse().unwrap()),
            patience: Duration::from_secs(2),
        }
    }

    pub(crate) fn phone(&self, name: &str, url: &str) -> Guide {
        Guide::open(self.settings(name, Some(url))).unwrap()
    }
}

/// The real pack with one hotline changed: the hours of the Thai job line.
pub(crate) fn changed_edition(closes: &str) -> Edition {
    edition_with("content/la/hotlines-th.toml", "08:30-16:30", &format!("08:30-{closes}"))
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
    eprintln!("SKIPPED: no python3 with {module}; tests/run installs one");
    None
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
