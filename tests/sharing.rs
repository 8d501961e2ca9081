//! One profile, many at it: readers while it is written, and several processes that all update it.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use senthang::build::{Edition, build};
use senthang::tree::Tree;
use senthang_core::Guide;

use crate::disk::as_the_first_app_left_it;
use crate::power::little;
use crate::stage::{
    Stage, changed_edition, copied_as_it_is, copy_all, counted, everything, here, job_hours, real_edition,
    sync,
};

const ROUNDS: usize = 12;

/// The real pack with another title for every source: whoever sees both has seen a mix.
fn all_sources_changed() -> Edition {
    let copy = copied_as_it_is();
    for entry in fs::read_dir(copy.path().join("content/la")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text.replace("title = \"", "title = \"~ ")).unwrap();
    }
    build(&Tree::read(copy.path(), "la").unwrap(), "2026-11-24".parse().unwrap()).unwrap()
}

fn told(phone: &Guide) -> String {
    format!("{:?}", phone.hotlines(&here("TH", "en")).unwrap())
}

#[test]
fn readers_see_one_edition_or_the_other_while_many_come() {
    let stage = Stage::empty();
    let editions = [little(real_edition()), little(&all_sources_changed())];
    stage.publish(&editions[0]);
    let server = stage.serve();
    let url = server.url();
    let phone = stage.phone("phone", &url);
    sync(&phone).unwrap();
    let first = told(&phone);
    stage.publish(&editions[1]);
    sync(&phone).unwrap();
    let known = [first, told(&phone)];
    assert!(known[0].matches("~ ").count() == 0 && known[1].matches("~ ").count() > 10);
    let (done, seen) = (AtomicBool::new(false), [AtomicUsize::new(0), AtomicUsize::new(0)]);
    let ask = |phone: &Guide| {
        while !done.load(Ordering::SeqCst) {
            let told = told(phone);
            let edition = known.iter().position(|known| *known == told);
            seen[edition.expect("a mix of two editions")].fetch_add(1, Ordering::SeqCst);
        }
    };
    let answers = || seen.each_ref().map(|seen| seen.load(Ordering::SeqCst));
    std::thread::scope(|scope| {
        // the phone that syncs, and two as other processes have them
        scope.spawn(|| ask(&phone));
        for _ in 0..2 {
            scope.spawn(|| ask(&stage.phone("phone", &url)));
        }
        for round in 0..ROUNDS {
            let before = answers();
            stage.publish(&editions[round % 2]);
            sync(&phone).unwrap();
            // everybody who asks from now on is told the new one
            assert_eq!(told(&phone), known[round % 2]);
            while answers().iter().sum::<usize>() < before.iter().sum::<usize>() + 6 {
                std::thread::yield_now();
            }
        }
        done.store(true, Ordering::SeqCst);
    });
    let [old, new] = answers();
    counted(&format!(
        "{ROUNDS} updates under three readers: {old} answers by one edition, {new} by the other, no mix"
    ));
    assert!(old > ROUNDS && new > ROUNDS);
}

/// Another process that writes and does not come to an end.
struct Writer(Child);

impl Writer {
    fn of(file: &Path) -> Self {
        let mut child =
            Command::new("sqlite3").arg(file).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let sql = "BEGIN IMMEDIATE;\nDELETE FROM record;\nSELECT 'begun';\n";
        child.stdin.as_mut().unwrap().write_all(sql.as_bytes()).unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        assert_eq!(line.trim(), "begun");
        Self(child)
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn who_reads_does_not_wait_for_who_writes() {
    let stage = Stage::published();
    let server = stage.serve();
    let phone = stage.synced("phone", &server.url());
    let before = told(&phone);
    let writer = Writer::of(&stage.folder.path().join("phone/content.db"));
    // a phone that was open, and one that opens now: had they waited for its end, they would wait for ever
    assert_eq!(told(&phone), before);
    assert_eq!(told(&stage.phone("phone", &server.url())), before);
    drop(writer);
    assert_eq!(told(&phone), before);
}

#[test]
fn several_processes_update_one_profile() {
    let stage = Stage::published();
    let server = stage.serve();
    drop(stage.synced("before", &server.url()));
    as_the_first_app_left_it(&stage.folder.path().join("before/content.db"));
    stage.publish(&changed_edition("17:30"));
    sync(&stage.phone("after", &server.url())).unwrap();
    let new = everything(&stage.folder.path().join("after"));
    let root = stage.folder.path().join("root.json");
    fs::write(&root, stage.root()).unwrap();
    let (mut updated, mut late) = (0, 0);
    for round in 0..4 {
        let profile = stage.folder.path().join(format!("phone-{round}"));
        copy_all(&stage.folder.path().join("before"), &profile);
        // each finds a profile of an older app, and brings it to today's form
        let start = || {
            let mut command = Command::new(env!("CARGO_BIN_EXE_senthang"));
            command.args(["sync", "--lang", "lo", "--from", &server.url(), "--profile"]).arg(&profile);
            command.arg("--root").arg(&root).stderr(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap()
        };
        let started: Vec<Child> = (0..3).map(|_| start()).collect();
        for child in started {
            let output = child.wait_with_output().unwrap();
            let said = String::from_utf8(output.stderr).unwrap();
            assert!(output.status.success() || said.contains("already running"), "{said}");
            *(if output.status.success() { &mut updated } else { &mut late }) += 1;
        }
        let phone = stage.phone(&format!("phone-{round}"), &server.url());
        sync(&phone).unwrap();
        assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30");
        assert_eq!(everything(&profile), new);
    }
    counted(&format!("4 rounds of 3 processes: {updated} updated, {late} found another one faster"));
    assert!(updated >= 4);
}
