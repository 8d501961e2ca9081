//! How long a person waits: opening a synced profile, and each answer, on the real pack.
//!
//! Promised: opening and listing hotlines under 20 ms, one answer under 2 ms.
//! `cargo bench -p senthang-core` prints what it is here.
#![allow(clippy::unwrap_used, missing_docs)]

use std::path::Path;
use std::sync::OnceLock;
use std::time::Duration;

use divan::{Bencher, black_box};
use jiff::Timestamp;
use senthang::build::build;
use senthang::team::Team;
use senthang::tree::Tree;
use senthang_core::answers::Situation;
use senthang_core::sync::{CancelToken, Quiet};
use senthang_core::{Guide, Settings};
use tempfile::TempDir;

fn main() {
    divan::main();
}

/// A profile that holds the pack of this checkout, in Lao with English behind it.
fn settings() -> &'static Settings {
    static PROFILE: OnceLock<(TempDir, Settings)> = OnceLock::new();
    let (_, settings) = PROFILE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let public = folder.path().join("public");
        let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let edition = build(&Tree::read(checkout, "la").unwrap(), "2026-11-22".parse().unwrap()).unwrap();
        Team::generate().unwrap().publish(&edition, &public, Timestamp::now()).unwrap();
        let settings = Settings {
            folder: folder.path().join("profile"),
            pack: "la".to_owned(),
            root: std::fs::read(public.join("metadata/1.root.json")).unwrap(),
            languages: vec!["lo".to_owned()],
            server: None,
            patience: Duration::from_secs(1),
        };
        let guide = Guide::open(settings.clone()).unwrap();
        guide.import(&public, Timestamp::now(), &Quiet, &CancelToken::new()).unwrap();
        (folder, settings)
    });
    settings
}

fn here(country: &str) -> Situation {
    Situation {
        country: country.to_owned(),
        province: None,
        languages: vec!["lo".to_owned()],
        now: "2026-11-22T02:00:00+07:00".parse().unwrap(),
        need: None,
    }
}

#[divan::bench]
fn open_and_list_hotlines(bencher: Bencher) {
    let settings = settings();
    bencher.bench_local(|| {
        let guide = Guide::open(settings.clone()).unwrap();
        black_box(guide.hotlines(&here("TH")).unwrap())
    });
}

fn answer<T>(bencher: Bencher, ask: impl Fn(&Guide) -> T) {
    let guide = Guide::open(settings().clone()).unwrap();
    bencher.bench_local(|| black_box(ask(&guide)));
}

#[divan::bench]
fn hotlines(bencher: Bencher) {
    answer(bencher, |guide| guide.hotlines(&here("TH")).unwrap());
}

#[divan::bench]
fn services(bencher: Bencher) {
    answer(bencher, |guide| guide.services(&here("LA")).unwrap());
}

#[divan::bench]
fn channels(bencher: Bencher) {
    answer(bencher, |guide| guide.channels("TH", &here("LA")).unwrap());
}

#[divan::bench]
fn start_a_check(bencher: Bencher) {
    answer(bencher, |guide| guide.check("before-you-go", &here("LA")).unwrap());
}

#[divan::bench]
fn outcome_of_a_check(bencher: Bencher) {
    let guide = Guide::open(settings().clone()).unwrap();
    let run = guide.check("before-you-go", &here("LA")).unwrap();
    bencher.bench_local(|| black_box(run.outcome()));
}

#[divan::bench]
fn figures(bencher: Bencher) {
    answer(bencher, |guide| guide.figures(&here("LA")).unwrap());
}
