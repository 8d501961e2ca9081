//! The client of the conformance suite, driven over HTTP on repositories that python-tuf signs.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

use std::io::Write;
use std::path::Path;
use std::process::Command;

#[test]
fn the_client_believes_what_python_tuf_signs_and_nothing_else() {
    let python = std::env::var("SENTHANG_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let modules = ["-c", "import tuf.api.metadata, cryptography"];
    if !Command::new(&python).args(modules).output().is_ok_and(|output| output.status.success()) {
        assert!(std::env::var_os("CI").is_none(), "python has no tuf with cryptography: see tests/run");
        let skipped = "no python3 with tuf and cryptography; tests/run installs one";
        eprintln!("SKIPPED: {skipped}");
        if let Some(file) = std::env::var_os("SENTHANG_SKIPPED") {
            let mut file = std::fs::OpenOptions::new().create(true).append(true).open(file).unwrap();
            writeln!(file, "{skipped}").unwrap();
        }
        return;
    }
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases.py");
    let output = Command::new(python).arg(cases).arg(env!("CARGO_BIN_EXE_tuf-client")).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(said.lines().last(), Some("13 cases"));
}
