//! A process that is killed in the middle of a sync, at 200 points: the profile opens, answers with
//! the old edition or the new one, and the next sync finishes.

use std::fs;
use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use senthang::build::{Edition, build};
use senthang::tree::Tree;
use senthang_core::Guide;

use crate::stage::{LANGUAGES, Stage, copied_as_it_is, copy_all, everything, here, real_edition, sync};

/// Points by bytes that have come, and points by time after the last byte, for each of two syncs.
const BY_BYTES: u64 = 70;
const BY_TIME: u32 = 30;

/// A wire that counts what it brings, and kills a process when so much has come.
struct Wire {
    addr: SocketAddr,
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    brought: AtomicU64,
    last: Mutex<Option<Instant>>,
    limit: AtomicU64,
    victim: Mutex<Option<Child>>,
}

impl Wire {
    fn to(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let addr = listener.local_addr().unwrap();
        let state = Arc::new(State::default());
        let shared = state.clone();
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let Ok(upstream) = TcpStream::connect(server) else { continue };
                let _ = (client.set_nodelay(true), upstream.set_nodelay(true));
                let (mut from_client, mut to_server) =
                    (client.try_clone().unwrap(), upstream.try_clone().unwrap());
                std::thread::spawn(move || {
                    let _ = std::io::copy(&mut from_client, &mut to_server);
                    let _ = to_server.shutdown(Shutdown::Write);
                });
                let state = shared.clone();
                std::thread::spawn(move || bring(upstream, client, &state));
            }
        });
        Self { addr, state }
    }

    /// Starts a sync whose process is killed after so many bytes; waits for its end. True if it
    /// was killed.
    fn sync(&self, profile: &Path, root: &Path, kill_after: u64) -> bool {
        self.start(profile, root, kill_after);
        loop {
            let ended = self.state.victim.lock().unwrap().as_mut().unwrap().try_wait().unwrap();
            match ended {
                Some(status) => return !status.success(),
                None => std::thread::sleep(Duration::from_millis(1)),
            }
        }
    }

    fn start(&self, profile: &Path, root: &Path, kill_after: u64) {
        self.state.brought.store(0, Ordering::SeqCst);
        self.state.limit.store(kill_after, Ordering::SeqCst);
        *self.state.last.lock().unwrap() = None;
        // held while it starts, so that no byte comes before there is somebody to kill
        let mut victim = self.state.victim.lock().unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_senthang"))
            .args(["sync", "--lang", "lo", "--from", &format!("http://{}", self.addr), "--profile"])
            .arg(profile)
            .arg("--root")
            .arg(root)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        *victim = Some(child);
    }

    fn quiet_for(&self) -> Option<Duration> {
        self.state.last.lock().unwrap().map(|last| last.elapsed())
    }
}

fn bring(mut upstream: TcpStream, mut client: TcpStream, state: &State) {
    let mut buffer = [0_u8; 512];
    while let Ok(read) = upstream.read(&mut buffer) {
        if read == 0 {
            break;
        }
        let brought = state.brought.fetch_add(read as u64, Ordering::SeqCst) + read as u64;
        if brought > state.limit.load(Ordering::SeqCst) {
            // SIGKILL: nothing is flushed, nothing is said
            if let Some(victim) = state.victim.lock().unwrap().as_mut() {
                let _ = victim.kill();
            }
            return;
        }
        if client.write_all(&buffer[..read]).is_err() {
            return;
        }
        *state.last.lock().unwrap() = Some(Instant::now());
    }
}

/// The real pack with a change in every section.
fn all_changed() -> Edition {
    let copy = copied_as_it_is();
    let locales = LANGUAGES.map(|language| format!("locales/{language}"));
    for folder in locales.iter().map(String::as_str).chain(["content/la"]) {
        for entry in fs::read_dir(copy.path().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            let changed = if path.extension().is_some_and(|ending| ending == "ftl") {
                // the last: what people type in danger stands first, and travels with the facts
                let at = text.rfind(" = ").unwrap();
                format!("{} = ~{}", &text[..at], &text[at + 3..])
            } else {
                // sources that several sections cite stand in a section of their own
                text.replace("confidence = \"high\"", "confidence = \"medium\"")
                    .replace("title = \"", "title = \"~ ")
            };
            fs::write(&path, changed).unwrap();
        }
    }
    build(&Tree::read(copy.path(), "la").unwrap(), "2026-11-24".parse().unwrap()).unwrap()
}

struct Case<'a> {
    stage: &'a Stage,
    wire: &'a Wire,
    root: &'a Path,
    /// The profile before the sync; none for a first sync.
    before: Option<&'a Path>,
    /// What a profile holds before, and what it holds in the end.
    old: Vec<String>,
    new: Vec<String>,
}

impl Case<'_> {
    fn profile(&self, name: &str) -> std::path::PathBuf {
        let profile = self.stage.folder.path().join(name);
        let _ = fs::remove_dir_all(&profile);
        if let Some(before) = self.before {
            copy_all(before, &profile);
        }
        profile
    }

    /// Opens what was left, asks it, and finishes. True if the new edition was there already.
    fn check(&self, name: &str, point: &str) -> bool {
        let held = everything(&self.stage.folder.path().join(name));
        let done = held == self.new;
        assert!(done || held == self.old, "{point}: neither the old edition nor the new one");
        let server = format!("http://{}", self.wire.addr);
        self.wire.state.limit.store(u64::MAX, Ordering::SeqCst);
        let phone = Guide::open(self.stage.settings(name, Some(&server))).unwrap();
        let lines = phone.hotlines(&here("TH", "lo")).unwrap().lines;
        assert!(lines.iter().any(|line| line.call.works()), "{point}");
        sync(&phone).unwrap_or_else(|error| panic!("{point}: {error}"));
        drop(phone);
        assert_eq!(everything(&self.stage.folder.path().join(name)), self.new, "{point}");
        done
    }

    fn run(&self) -> (u64, u64) {
        // once to its end, to know how much comes and how long it writes after the last byte
        let whole = self.profile("whole");
        assert!(!self.wire.sync(&whole, self.root, u64::MAX));
        let total = self.wire.state.brought.load(Ordering::SeqCst);
        let writing = self.wire.quiet_for().unwrap().max(Duration::from_millis(5));
        assert_eq!(everything(&whole), self.new);
        let (mut killed, mut done) = (0, 0);
        for point in 0..BY_BYTES {
            let profile = self.profile("victim");
            let after = point * total / BY_BYTES;
            killed += u64::from(self.wire.sync(&profile, self.root, after));
            done += u64::from(self.check("victim", &format!("after {after} of {total} bytes")));
        }
        for point in 0..BY_TIME {
            let profile = self.profile("victim");
            let after = writing * point / BY_TIME;
            self.wire.start(&profile, self.root, u64::MAX);
            while self.wire.state.brought.load(Ordering::SeqCst) < total {
                assert!(
                    self.wire.state.victim.lock().unwrap().as_mut().unwrap().try_wait().unwrap().is_none()
                );
                std::thread::yield_now();
            }
            std::thread::sleep(after);
            let mut victim = self.wire.state.victim.lock().unwrap();
            let victim = victim.as_mut().unwrap();
            let _ = victim.kill();
            killed += u64::from(!victim.wait().unwrap().success());
            done += u64::from(self.check("victim", &format!("{after:?} after the last byte")));
        }
        (killed, done)
    }
}

#[test]
fn killed_at_200_points_of_a_sync() {
    let stage = Stage::published();
    let root = stage.folder.path().join("root.json");
    fs::write(&root, stage.root()).unwrap();
    let server = stage.serve();
    let wire = Wire::to(server.addr);

    let held = |name: &str| everything(&stage.folder.path().join(name));
    sync(&stage.phone("first", &server.url())).unwrap();
    drop(Guide::open(stage.settings("empty", None)).unwrap());
    let (empty, first) = (held("empty"), held("first"));
    let case = Case { stage: &stage, wire: &wire, root: &root, before: None, old: empty, new: first.clone() };
    let (killed_first, done_first) = case.run();

    let second = all_changed();
    let unchanged = second
        .plan
        .targets
        .iter()
        .filter(|(path, target)| real_edition().plan.targets.get(*path) == Some(*target))
        .count();
    assert!(unchanged <= 2, "nearly everything is fetched again: {unchanged} are not");
    stage.publish(&second);
    sync(&stage.phone("second", &server.url())).unwrap();
    let before = stage.folder.path().join("first");
    let case = Case {
        stage: &stage,
        wire: &wire,
        root: &root,
        before: Some(&before),
        old: first,
        new: held("second"),
    };
    let (killed_second, done_second) = case.run();

    let killed = killed_first + killed_second;
    println!("killed {killed} of 200; the new edition was whole in {} of them", done_first + done_second);
    // a few of the latest points may come after the process has ended by itself
    assert!(killed >= 150, "{killed} of 200 were killed in time");
}
