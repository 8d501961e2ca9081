//! One small broken pack for each rule: what is wrong is found in its file and line, and nothing else is.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use senthang::lint::{RULES, Severity, lint, rule};
use senthang::tree::Tree;

use crate::stage::{checkout, copy_all};

fn packs() -> PathBuf {
    checkout().join("tests/broken")
}

/// The names of the broken packs: all folders but `base`.
fn broken() -> Vec<String> {
    let entries = fs::read_dir(packs()).unwrap().map(|entry| entry.unwrap().path());
    let folders = entries.filter(|path| path.is_dir());
    let names = folders.map(|path| path.file_name().unwrap().to_str().unwrap().to_owned());
    let mut names: Vec<String> = names.filter(|name| name != "base").collect();
    names.sort();
    names
}

/// What must be found in a broken pack, one per line: rule, severity, path and line.
fn expected(name: &str) -> Vec<String> {
    let file = packs().join(name).join("expected.txt");
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{name}/expected.txt: {error}"));
    text.lines().map(str::to_owned).collect()
}

/// Puts the files of a broken pack over those of `base`; `<path>.gone` takes one away.
fn lay_over(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            lay_over(&path, &target);
        } else if path.extension().is_some_and(|ending| ending == "gone") {
            let gone = target.with_extension("");
            fs::remove_file(&gone).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        } else {
            fs::copy(path, target).unwrap();
        }
    }
}

/// What is found in `base` with the files of a broken pack over it.
fn found(name: &str) -> Vec<String> {
    let copy = tempfile::tempdir().unwrap();
    copy_all(&packs().join("base"), copy.path());
    lay_over(&packs().join(name), copy.path());
    let tree = Tree::read(copy.path(), "la").unwrap_or_else(|error| panic!("{name}: {error}"));
    let findings = lint(&tree, "2026-11-22".parse().unwrap());
    let line = |finding: &senthang::tree::Finding| {
        let severity = match finding.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        format!("{} {severity} {}:{}", finding.rule, finding.place.file.path, finding.line())
    };
    findings.iter().map(line).collect()
}

#[test]
fn the_base_of_the_broken_packs_has_no_finding() {
    assert_eq!(found("base"), Vec::<String>::new());
}

#[test]
fn in_each_broken_pack_its_faults_are_found_and_nothing_else() {
    let mut wrong = Vec::new();
    for name in broken() {
        let (found, expected) = (found(&name), expected(&name));
        if found != expected {
            wrong.push(format!("{name}: found {found:#?}, expected {expected:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_rule_has_a_broken_pack_and_each_broken_pack_a_rule() {
    let mut named = BTreeSet::new();
    for name in broken() {
        let expected = expected(&name);
        let rules: BTreeSet<&str> = expected.iter().filter_map(|line| line.split(' ').next()).collect();
        for known in &rules {
            assert!(rule(known).is_some(), "{name}: there is no rule `{known}`");
        }
        // `phone-12` is a pack for `phone`
        let own = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
        let own = if own == name { own } else { own.trim_end_matches('-') };
        assert!(rules.contains(own), "{name}: its expected.txt does not name `{own}`");
        named.extend(rules.into_iter().map(str::to_owned));
    }
    let without: Vec<&str> =
        RULES.iter().map(|rule| rule.name).filter(|name| !named.contains(*name)).collect();
    assert!(without.is_empty(), "rules without a broken pack: {without:?}");
}
