//! What a sync takes of a phone's memory. In a process of its own, for a process has one peak.

use std::fs;
use std::process::Command;
use std::time::Duration;

use jiff::Timestamp;
use senthang_core::sync::{CancelToken, News, Quiet};
use senthang_core::{Guide, Settings};

use crate::stage::{LANGUAGES, Stage, counted};

/// Promised: this much above the opened profile, in kilobytes.
const LIMIT: u64 = 24 * 1024;

/// The process that is measured finds here what to do: server, root, profile, languages.
const PHONE: &str = "SENTHANG_MEASURED_PHONE";

/// Kilobytes of this process, as Linux counts them.
fn kilobytes(name: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with(name)).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// Syncs for the first time, and tells the peak above the opened profile.
fn measured(what: &str) {
    let [server, root, folder, languages] = what.split('\n').collect::<Vec<_>>().try_into().unwrap();
    let phone = Guide::open(Settings {
        folder: folder.into(),
        pack: "la".to_owned(),
        root: fs::read(root).unwrap(),
        languages: languages.split(' ').map(str::to_owned).collect(),
        all_languages: false,
        servers: vec![server.parse().unwrap()],
        patience: Duration::from_secs(20),
        seed: None,
    })
    .unwrap();
    // the peak begins anew
    fs::write("/proc/self/clear_refs", "5").unwrap();
    let opened = kilobytes("VmRSS");
    let report = phone.sync(Timestamp::now(), &Quiet, &CancelToken::new()).unwrap();
    assert_eq!(report.news, News::Updated);
    println!("peak {} opened {opened}", kilobytes("VmHWM") - opened);
}

#[test]
fn a_first_sync_stays_under_24_megabytes() {
    if let Ok(what) = std::env::var(PHONE) {
        return measured(&what);
    }
    let stage = Stage::published();
    let server = stage.serve();
    let root = stage.folder.path().join("root.json");
    fs::write(&root, stage.root()).unwrap();
    for languages in ["lo", &LANGUAGES.join(" ")] {
        let profile = stage.folder.path().join(languages.replace(' ', "-"));
        let what = [&server.url(), root.to_str().unwrap(), profile.to_str().unwrap(), languages].join("\n");
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["memory::a_first_sync_stays_under_24_megabytes", "--exact", "--nocapture"])
            .env(PHONE, what)
            .output()
            .unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        let number = |name: &str| -> u64 {
            let (_, rest) = said.split_once(name).unwrap_or_else(|| panic!("{said}"));
            rest.split_whitespace().next().unwrap().parse().unwrap()
        };
        let (peak, opened) = (number("peak "), number("opened "));
        counted(&format!("a first sync of {languages}: {peak} KB above the opened profile ({opened} KB)"));
        assert!(peak > 1_000 && peak < LIMIT, "{languages}: {peak} KB");
    }
}
