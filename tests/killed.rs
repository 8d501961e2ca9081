//! A process that is killed at every change that it makes to its files, not at samples: the profile opens,
//! answers with the old edition or the new one, and the next sync fetches what is missing and nothing else.

use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::Command;

use crate::power::Case;
use crate::stage::{copy_all, counted};

const SIGKILL: i32 = 9;

/// Bytes of content that came whole and wait. A copy is asked: who opens a database mends its files.
fn staged(profile: &Path) -> u64 {
    let copy = profile.with_extension("copy");
    let _ = fs::remove_dir_all(&copy);
    copy_all(profile, &copy);
    let sql = "SELECT coalesce(sum(length(bytes)), 0) FROM staged";
    let output = Command::new("sqlite3").arg(copy.join("content.db")).arg(sql).output().unwrap();
    // no such table yet
    String::from_utf8(output.stdout).unwrap().trim().parse().unwrap_or(0)
}

#[test]
fn killed_at_every_change_of_a_sync() {
    for case in Case::all() {
        let profile = case.lay_out_before();
        let whole = case.check("not killed").fetched;
        let (mut killed, mut new, mut in_part) = (0, 0, 0);
        loop {
            case.lay_out_before();
            let output = case.sync(&[("FAULTS_KILL", &(killed + 1).to_string())]);
            if output.status.success() {
                break;
            }
            killed += 1;
            let what = format!("{}, killed at change {killed}", case.name);
            assert_eq!(output.status.signal(), Some(SIGKILL), "{what}: {output:?}");
            let staged = staged(&profile);
            let left = case.check(&what);
            let missing = if left.new { 0 } else { whole - staged };
            assert_eq!(left.fetched, missing, "{what}: fetched again, or not at all");
            new += usize::from(left.new);
            in_part += usize::from(staged > 0 && staged < whole);
        }
        counted(&format!(
            "{}: killed at each of {killed} changes; a part of the content was kept {in_part} times, the new edition was whole {new} times",
            case.name
        ));
        assert!(killed > 50 && new > 0, "{}: {killed} {new}", case.name);
    }
}
