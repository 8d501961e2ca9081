//! The pages in docs/howto whose steps are commands, run from the first command to the last.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::organisations::small_checkout;
use crate::stage::checkout;

/// All commands of a page, in order.
fn commands(page: &str) -> String {
    let text = fs::read_to_string(checkout().join("docs/howto").join(page)).unwrap();
    let mut commands = String::new();
    for block in text.split("```sh\n").skip(1) {
        commands.push_str(block.split("```").next().unwrap());
    }
    assert!(commands.lines().count() > 40, "{page} has no commands");
    commands
}

/// Runs a page in a folder. Where people type a passphrase it comes from the variable; nothing else is
/// changed.
fn run(page: &str, folder: &Path, checkout: &Path) -> String {
    let prelude = "set -euo pipefail\n\
        openssl() { command openssl \"$@\" -passin env:SENTHANG_PASSPHRASE; }\n";
    let senthang = Path::new(env!("CARGO_BIN_EXE_senthang")).parent().unwrap();
    let path = format!("{}:{}", senthang.display(), std::env::var("PATH").unwrap());
    let script = folder.join("commands.sh");
    fs::write(&script, format!("{prelude}{}", commands(page))).unwrap();
    let output = Command::new("bash")
        .arg(&script)
        .current_dir(folder)
        .env("PATH", path)
        .env("CHECKOUT", checkout)
        .env("SENTHANG_PASSPHRASE", "five words for a test")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{page}: {said}{}", String::from_utf8_lossy(&output.stderr));
    said
}

fn in_order(said: &str, parts: &[&str]) {
    let mut rest = said;
    for part in parts {
        let found = rest.find(part).unwrap_or_else(|| panic!("`{part}` is not said here: {rest}"));
        rest = &rest[found + part.len()..];
    }
}

#[test]
fn the_key_ceremony_and_then_an_organisation_joins_publishes_and_leaves() {
    let (folder, home) = (tempfile::tempdir().unwrap(), small_checkout());
    let said = run("key-ceremony.md", folder.path(), home.path());
    in_order(
        &said,
        &[
            "this is the first root",
            "root is signed by 2 of alice, bob, carol",
            "1.root.json              0 of 2  missing: 2 of alice, bob, carol",
            "1.senthang.json          2 of 2",
            "1.root.json              3 of 2",
            "published the edition of",
            "edition of",
            "root: 2 of alice, bob, carol → 2 of alice, bob, dara",
            "2.root.json",
            "published the edition of",
            "updated",
            "nothing new",
        ],
    );
    let public = folder.path().join("office/public/metadata");
    assert!(public.join("2.root.json").is_file() && !public.join("3.root.json").exists());
    // what was signed offline says nothing of who signed beyond the keys
    for person in ["alice", "bob", "carol", "dara"] {
        let key = fs::read_to_string(folder.path().join(person).join(format!("{person}.pem"))).unwrap();
        assert!(key.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----"), "{person}");
    }

    let said = run("add-an-organisation.md", folder.path(), home.path());
    in_order(
        &said,
        &[
            "no faults",
            "lantern is signed by 2 of ann, ben: it is new",
            "hotline lantern-line is new: number 9997",
            "published the edition of",
            "lantern: edition of",
            "Lantern line",
            "hotline lantern-line: number 9997 → 9996",
            "published the edition of",
            "9996",
            "lantern is REVOKED",
            "published the edition of",
            "lantern publishes here no more: its pages are hidden",
        ],
    );
}
