//! The power goes, the disk is full: at every change that a real sync makes to its files, not at samples.
//!
//! `faults.c` stands between the real command and its profile and writes every change down. From that log
//! the profile is laid out as it could be found after each of them, and a phone opens it.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use jiff::Timestamp;
use senthang::build::Edition;
use senthang::serve::Server;
use senthang_core::sync::{CancelToken, Quiet};
use senthang_core::{Guide, Settings};

use crate::disk::as_the_first_app_left_it;
use crate::stage::{Stage, changed_edition, checkout, counted, everything, here, real_edition};

/// What of the real pack is published here: little, so that there are some hundred changes and not some
/// thousand, and each can be tried.
const SECTIONS: [&str; 4] = ["pack", "places", "hotlines-th", "people"];

pub(crate) fn little(edition: &Edition) -> Edition {
    let mut little = edition.clone();
    let keep = |path: &String| {
        let parts: Vec<&str> = path.split('/').collect();
        let language = parts.get(2).is_none_or(|part| *part != "words") || parts[3] == "en";
        language && parts.last().is_some_and(|section| SECTIONS.contains(section))
    };
    little.plan.languages = vec!["en".to_owned()];
    little.plan.targets.retain(|path, _| keep(path));
    little.targets.retain(|path, _| keep(path));
    little
}

/// The library that stands between, built once.
pub(crate) fn faults() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let library = Path::new(env!("CARGO_TARGET_TMPDIR")).join("faults.so");
        let source = checkout().join("tests/faults.c");
        let built = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o"])
            .args([&library, &source])
            .output()
            .unwrap();
        assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
        library
    })
}

/// A change of a file, as `faults.c` writes it down.
struct Change {
    kind: u8,
    file: String,
    at: usize,
    bytes: Vec<u8>,
}

fn read_log(log: &Path) -> Vec<Change> {
    let log = fs::read(log).unwrap();
    let (mut rest, mut changes) = (&log[..], Vec::new());
    while let Some((kind, after)) = rest.split_first() {
        let number = |place: usize| {
            let bytes = after[place * 8..place * 8 + 8].try_into().unwrap();
            usize::try_from(u64::from_le_bytes(bytes)).unwrap()
        };
        let (name, at, length) = (number(0), number(1), number(2));
        let (file, after) = after[24..].split_at(name);
        let (bytes, after) = after.split_at(length);
        changes.push(Change {
            kind: *kind,
            file: String::from_utf8(file.to_vec()).unwrap(),
            at,
            bytes: bytes.to_vec(),
        });
        rest = after;
    }
    changes
}

/// The files of a profile. What `SQLite` shares between processes is memory, and goes with the power.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

fn is_memory(file: &str) -> bool {
    file.ends_with("-shm")
}

fn files_of(folder: &Path) -> Files {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let named = entries.map(|entry| (entry.file_name().into_string().unwrap(), entry.path()));
    named.filter(|(name, _)| !is_memory(name)).map(|(name, path)| (name, fs::read(path).unwrap())).collect()
}

/// Makes a change, or as much of it as its first `part` bytes.
fn make(files: &mut Files, change: &Change, part: usize) {
    match change.kind {
        b'w' => {
            let bytes = &change.bytes[..part];
            let file = files.entry(change.file.clone()).or_default();
            let end = change.at + bytes.len();
            if file.len() < end {
                file.resize(end, 0);
            }
            file[change.at..end].copy_from_slice(bytes);
        }
        b't' => files.entry(change.file.clone()).or_default().resize(change.at, 0),
        b'u' => drop(files.remove(&change.file)),
        b'c' => drop(files.entry(change.file.clone()).or_default()),
        b'r' => {
            let file = files.remove(&change.file).unwrap_or_default();
            files.insert(String::from_utf8(change.bytes.clone()).unwrap(), file);
        }
        _ => {}
    }
}

/// How the files can be found when the power goes after a change.
fn found(now: &Files, torn: Files, safe: &Files) -> Vec<(&'static str, Files)> {
    // one file reached the disk, the other one did not
    let mixed = |from_now: &dyn Fn(&str) -> bool| {
        let names = now.keys().chain(safe.keys());
        let pick = |name: &String| if from_now(name) { now.get(name) } else { safe.get(name) };
        names.filter_map(|name| Some((name.clone(), pick(name)?.clone()))).collect()
    };
    vec![
        ("all of it is there", now.clone()),
        ("the last write is torn", torn),
        ("nothing after a flush is there", safe.clone()),
        ("of the database only what was flushed", mixed(&|name| name != "content.db")),
        ("of the log only what was flushed", mixed(&|name| !name.ends_with("-wal"))),
    ]
}

/// What was left of a sync that was cut off, and what the next one brought.
pub(crate) struct Left {
    /// Whether the new edition was there already.
    pub(crate) new: bool,
    /// Bytes of content that the next sync fetched.
    pub(crate) fetched: u64,
}

fn english(stage: &Stage, name: &str, url: Option<&str>) -> Settings {
    Settings { languages: vec!["en".to_owned()], ..stage.settings(name, url) }
}

/// Spoils the page that the rows of a table hang on.
pub(crate) fn damage_table(file: &Path, table: &str) {
    let sql = format!("SELECT rootpage FROM sqlite_schema WHERE name = '{table}'");
    let output = Command::new("sqlite3").arg(file).arg(sql).output().unwrap();
    let page: usize = String::from_utf8(output.stdout).unwrap().trim().parse().unwrap();
    let mut bytes = fs::read(file).unwrap();
    bytes[(page - 1) * 4096] ^= 0x40;
    fs::write(file, bytes).unwrap();
}

/// What a profile holds before, and what is published for it.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) stage: Stage,
    /// Where it takes content from: the folder, if there is no server.
    server: Option<Server>,
    /// All that a profile holds before and after the sync.
    held: [Vec<String>; 2],
    before: Files,
}

impl Case {
    /// A phone that holds nothing; one that holds an edition and meets the next, from a server and from a
    /// folder; one that an older app left; one whose database is damaged.
    pub(crate) fn all() -> Vec<Self> {
        let old = |_: &Path| {};
        vec![
            Self::first(),
            Self::update("an update", true, old),
            Self::update("an import", false, old),
            Self::update("an update of what an older app left", false, |folder| {
                as_the_first_app_left_it(&folder.join("content.db"));
            }),
            Self::update("an update of a damaged database", false, |folder| {
                damage_table(&folder.join("content.db"), "record");
            }),
        ]
    }

    fn update(name: &'static str, with_server: bool, spoil: impl Fn(&Path)) -> Self {
        let stage = Stage::empty();
        stage.publish(&little(real_edition()));
        Self::taken(&stage, "before");
        let folder = stage.folder.path().join("before");
        let old = everything(&folder);
        spoil(&folder);
        let before = files_of(&folder);
        stage.publish(&little(&changed_edition("17:30")));
        let server = with_server.then(|| stage.serve());
        Self::of(name, stage, server, before, old)
    }

    fn first() -> Self {
        let stage = Stage::empty();
        stage.publish(&little(real_edition()));
        drop(Guide::open(stage.settings("empty", None)).unwrap());
        let (before, old) = (Files::new(), everything(&stage.folder.path().join("empty")));
        let server = stage.serve();
        Self::of("a first sync", stage, Some(server), before, old)
    }

    fn of(name: &'static str, stage: Stage, server: Option<Server>, before: Files, old: Vec<String>) -> Self {
        Self::taken(&stage, "after");
        let new = everything(&stage.folder.path().join("after"));
        assert_ne!(old, new);
        Self { name, stage, server, held: [old, new], before }
    }

    /// What a profile's files are after it took what is published.
    fn taken(stage: &Stage, name: &str) -> Files {
        let phone = Guide::open(english(stage, name, None)).unwrap();
        phone.import(&stage.public, Timestamp::now(), &Quiet, &CancelToken::new()).unwrap();
        drop(phone);
        files_of(&stage.folder.path().join(name))
    }

    pub(crate) fn lay_out_before(&self) -> PathBuf {
        self.lay_out(&self.before)
    }

    fn lay_out(&self, files: &Files) -> PathBuf {
        let folder = self.stage.folder.path().join("found");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir(&folder).unwrap();
        for (name, bytes) in files {
            fs::write(folder.join(name), bytes).unwrap();
        }
        folder
    }

    /// The real command takes what is published, with `faults.c` between it and its files.
    pub(crate) fn sync(&self, variables: &[(&str, &str)]) -> Output {
        let folder = self.stage.folder.path().join("found");
        let root = self.stage.folder.path().join("root.json");
        fs::write(&root, self.stage.root()).unwrap();
        Command::new(env!("CARGO_BIN_EXE_senthang"))
            .args(["sync", "--lang", "en", "--from"])
            .arg(
                self.server
                    .as_ref()
                    .map_or(self.stage.public.clone().into_os_string(), |server| server.url().into()),
            )
            .arg("--profile")
            .arg(&folder)
            .arg("--root")
            .arg(&root)
            .env("LD_PRELOAD", faults())
            .env("FAULTS_FOLDER", &folder)
            .envs(variables.iter().copied())
            .output()
            .unwrap()
    }

    /// Opens what was left: the old edition or the new one, somebody to call; then the rest comes.
    pub(crate) fn check(&self, what: &str) -> Left {
        let [old, new] = &self.held;
        let found = self.stage.folder.path().join("found");
        let held = everything(&found);
        assert!(held == *old || held == *new, "{what}: neither the old edition nor the new one");
        let url = self.server.as_ref().map(Server::url);
        let phone = Guide::open(english(&self.stage, "found", url.as_deref())).unwrap();
        let lines = phone.hotlines(&here("TH", "en")).unwrap().lines;
        assert!(lines.iter().any(|line| line.call.works()), "{what}");
        let fetched = self.take(&phone, what);
        drop(phone);
        if held == *old {
            assert_eq!(everything(&found), *new, "{what}");
        }
        Left { new: held == *new, fetched }
    }

    /// Takes what is published, from where the case takes it; tells how many bytes of content were fetched.
    fn take(&self, phone: &Guide, what: &str) -> u64 {
        let (now, cancel) = (Timestamp::now(), CancelToken::new());
        let report = match self.server {
            Some(_) => phone.sync(now, &Quiet, &cancel),
            None => phone.import(&self.stage.public, now, &Quiet, &cancel),
        };
        report.unwrap_or_else(|error| panic!("{what}: {error}")).fetched
    }

    /// Database and log of a process that was killed when its log held all, and the database nothing.
    pub(crate) fn killed_with_a_full_log(&self) -> (Vec<u8>, Vec<u8>) {
        let folder = self.lay_out(&self.before);
        let log = self.stage.folder.path().join("log");
        assert!(self.sync(&[("FAULTS_LOG", log.to_str().unwrap())]).status.success());
        let changes = read_log(&log);
        let last = changes.iter().rposition(|change| change.kind == b'w' && change.file.ends_with("-wal"));
        self.lay_out(&self.before);
        let kill = (last.unwrap() + 2).to_string();
        assert!(!self.sync(&[("FAULTS_KILL", &kill)]).status.success());
        (fs::read(folder.join("content.db")).unwrap(), fs::read(folder.join("content.db-wal")).unwrap())
    }

    fn power_goes_at_every_change(&self) -> (usize, usize, usize) {
        self.lay_out(&self.before);
        let log = self.stage.folder.path().join("log");
        let output = self.sync(&[("FAULTS_LOG", log.to_str().unwrap())]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let changes: Vec<Change> =
            read_log(&log).into_iter().filter(|change| !is_memory(&change.file)).collect();
        let (mut now, mut safe) = (self.before.clone(), self.before.clone());
        let (mut tried, mut new) = (HashSet::new(), 0);
        for (place, change) in changes.iter().enumerate() {
            let mut torn = now.clone();
            make(&mut torn, change, change.bytes.len() / 2);
            make(&mut now, change, change.bytes.len());
            match (change.kind, now.get(&change.file)) {
                (b's', Some(file)) => drop(safe.insert(change.file.clone(), file.clone())),
                (b'u' | b'r', _) => make(&mut safe, change, 0),
                _ => {}
            }
            for (how, files) in found(&now, torn, &safe) {
                let mut hasher = DefaultHasher::new();
                files.hash(&mut hasher);
                if tried.insert(hasher.finish()) {
                    self.lay_out(&files);
                    let what = format!("{}, change {} of {}, {how}", self.name, place + 1, changes.len());
                    new += usize::from(self.check(&what).new);
                }
            }
        }
        (changes.len(), tried.len(), new)
    }
}

#[test]
fn the_power_goes_at_every_change_of_a_sync() {
    for case in Case::all() {
        let (changes, states, new) = case.power_goes_at_every_change();
        let name = case.name;
        counted(&format!(
            "{name}: {changes} changes of files, {states} ways to find them, {new} of them with the new edition"
        ));
        assert!(changes > 50 && new > 0 && new < states, "{name}: {changes} {states} {new}");
    }
}

#[test]
fn the_disk_is_full_from_every_change_of_a_sync_on() {
    for case in Case::all() {
        let count = case.stage.folder.path().join("count");
        case.lay_out(&case.before);
        assert!(case.sync(&[("FAULTS_COUNT", count.to_str().unwrap())]).status.success());
        let changes: u64 = fs::read_to_string(&count).unwrap().parse().unwrap();
        let mut refused = 0;
        for change in 1..=changes {
            case.lay_out(&case.before);
            let output = case.sync(&[("FAULTS_FULL", &change.to_string())]);
            if !output.status.success() {
                refused += 1;
                let said = String::from_utf8_lossy(&output.stderr).into_owned();
                assert!(
                    said.contains("room") || said.contains("No space"),
                    "{}, {change}: {said}",
                    case.name
                );
            }
            case.check(&format!("{}, full from change {change} of {changes} on", case.name));
        }
        counted(&format!(
            "{}: the disk was full from each of {changes} changes on, {refused} syncs said so",
            case.name
        ));
        assert!(refused > 20, "{refused}");
    }
}
