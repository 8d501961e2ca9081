//! Profiles on disks that are full, read-only, damaged, or no folder at all.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use senthang_core::store::StoreError;
use senthang_core::sync::{News, SyncError};
use senthang_core::{Guide, OpenError};

use crate::power::faults;
use crate::stage::{Stage, changed_edition, copy_all, everything, here, job_hours, skipped, sync};

fn refused(stage: &Stage, folder: PathBuf) -> StoreError {
    let mut settings = stage.settings("phone", None);
    settings.folder = folder;
    let OpenError(error) = Guide::open(settings).unwrap_err();
    error
}

#[test]
fn a_profile_that_is_a_file() {
    let stage = Stage::published();
    let file = stage.folder.path().join("file");
    fs::write(&file, "mine").unwrap();
    for folder in [file.clone(), file.join("below")] {
        assert!(matches!(refused(&stage, folder), StoreError::Folder { .. }));
    }
    assert_eq!(fs::read_to_string(file).unwrap(), "mine");
}

#[test]
fn a_database_of_a_newer_app_is_not_touched() {
    let stage = Stage::published();
    let folder = stage.folder.path().join("phone");
    drop(Guide::open(stage.settings("phone", None)).unwrap());
    let run = |sql: &str| {
        assert!(Command::new("sqlite3").arg(folder.join("content.db")).arg(sql).status().unwrap().success());
    };
    // one comes while a phone is open, and keeps its content elsewhere
    let phone = Guide::open(stage.settings("phone", None)).unwrap();
    run(
        "ALTER TABLE record RENAME TO dossier; PRAGMA user_version = 99; UPDATE state SET value = '99' WHERE name = 'database'",
    );
    assert!(phone.topics(&here("TH", "lo")).unwrap_err().to_string().contains("newer version"));
    // who calls for help is told of the emergency number all the same
    let lines = phone.hotlines(&here("TH", "lo")).unwrap().lines;
    assert!(lines.len() == 1 && lines[0].call.works(), "{lines:?}");
    drop(phone);
    assert!(matches!(refused(&stage, folder.clone()), StoreError::TooNew { found: 99, .. }));
    run("SELECT count(*) FROM dossier");
}

/// Makes the database one of the first format, with the kinds that its app knew.
pub(crate) fn as_the_first_app_left_it(file: &Path) {
    let old = file.with_extension("old");
    let sql = format!(
        " {} ATTACH '{}' AS new;
         INSERT INTO metadata SELECT * FROM new.metadata;
         INSERT INTO target SELECT * FROM new.target;
         INSERT INTO publisher SELECT * FROM new.publisher;
         INSERT INTO state SELECT * FROM new.state WHERE name NOT IN ('reader', 'database');
         INSERT INTO record SELECT publisher, kind, id, target, place, body FROM new.record
           WHERE kind IN ('hotline','service','channel','price','check','figure','place','source','pack');
         INSERT INTO word SELECT publisher, language, message, target, source, review FROM new.word;
         PRAGMA user_version = 1;",
        include_str!("../core/src/store/migrations/0001_content.sql"),
        file.display()
    );
    assert!(Command::new("sqlite3").arg(&old).arg(sql).status().unwrap().success());
    fs::rename(old, file).unwrap();
}

#[test]
fn an_app_that_learned_new_kinds_makes_the_rows_again() {
    let stage = Stage::published();
    let server = stage.serve();
    let fresh = stage.folder.path().join("fresh");
    drop(stage.synced("fresh", &server.url()));
    // what an app of the first format would have kept of the same targets
    drop(stage.synced("old", &server.url()));
    let old = stage.folder.path().join("old");
    as_the_first_app_left_it(&old.join("content.db"));
    let phone = stage.phone("old", &server.url());
    assert_eq!(everything(&old), everything(&fresh));
    // nothing is fetched for it
    assert_eq!(sync(&phone).unwrap().news, News::Unchanged);
    drop(phone);
    // a target that this app cannot unpack is fetched again; what it gave stays until then
    let sql = "UPDATE target SET bytes = x'00' WHERE path = 'la/senthang/topics'; DELETE FROM state WHERE name = 'reader';";
    assert!(Command::new("sqlite3").arg(old.join("content.db")).arg(sql).status().unwrap().success());
    let phone = stage.phone("old", &server.url());
    assert!(everything(&old).iter().any(|row| row.contains(" topic ")));
    sync(&phone).unwrap();
    assert_eq!(everything(&old), everything(&fresh));
    assert!(everything(&old).iter().any(|row| row.contains(" topic ")));
}

/// A small disk of its own, unmounted when it is dropped.
struct Disk(PathBuf);

impl Disk {
    /// None where this process may not mount; loudly, and never where nothing may be skipped.
    fn of(kilobytes: u32, at: &Path) -> Option<Self> {
        fs::create_dir_all(at).unwrap();
        let size = format!("size={kilobytes}k");
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(at).status();
        if mounted.is_ok_and(|status| status.success()) {
            return Some(Self(at.to_owned()));
        }
        assert!(std::env::var_os("CI").is_none(), "a disk must be mounted here");
        skipped("no small disk can be mounted by this user");
        None
    }

    fn read_only(&self) {
        assert!(Command::new("mount").args(["-o", "remount,ro"]).arg(&self.0).status().unwrap().success());
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

#[test]
fn a_full_disk_loses_nothing() {
    let stage = Stage::published();
    let server = stage.serve();
    let at = stage.folder.path().join("disk");
    let mut settings = stage.settings("phone", Some(&server.url()));
    settings.folder = at.join("phone");
    // too small for anything, for the database, for the content
    for kilobytes in [4, 100, 300, 500] {
        let Some(_disk) = Disk::of(kilobytes, &at) else { return };
        match Guide::open(settings.clone()) {
            Err(OpenError(error)) => assert!(
                matches!(error, StoreError::NoSpace | StoreError::Folder { .. }),
                "{kilobytes}: {error}"
            ),
            Ok(phone) => {
                let error = sync(&phone).unwrap_err();
                assert!(matches!(error, SyncError::NoSpace), "{kilobytes}: {error}");
                assert!(!phone.hotlines(&here("TH", "lo")).unwrap().lines.is_empty());
            }
        }
    }
    // a disk that fills up after the first edition
    let Some(_disk) = Disk::of(16_000, &at) else { return };
    let phone = Guide::open(settings.clone()).unwrap();
    sync(&phone).unwrap();
    stage.publish(&changed_edition("17:30"));
    let filler = at.join("filler");
    let mut size: usize = 16_000_000;
    while size > 0 {
        if fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(&filler)
            .and_then(|mut file| std::io::Write::write_all(&mut file, &vec![1; size]))
            .is_err()
        {
            size /= 2;
        }
    }
    assert!(matches!(sync(&phone), Err(SyncError::NoSpace)), "the disk is full");
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30");
    // and it opens while it is full
    drop(phone);
    assert_eq!(job_hours(&Guide::open(settings.clone()).unwrap()), "Mo-Fr 08:30-16:30");
    fs::remove_file(filler).unwrap();
    let phone = Guide::open(settings).unwrap();
    assert_eq!(sync(&phone).unwrap().news, News::Updated);
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30");
}

/// The real command with a profile that denies every change, or every change of its database.
#[test]
fn what_may_not_be_written_still_answers_and_says_why_it_is_not_updated() {
    const EROFS: &str = "30";
    const EACCES: &str = "13";
    let stage = Stage::published();
    let server = stage.serve();
    drop(stage.synced("phone", &server.url()));
    let before = everything(&stage.folder.path().join("phone"));
    stage.publish(&changed_edition("17:30"));
    let profile = stage.folder.path().join("phone");
    fs::write(profile.join("root.json"), stage.root()).unwrap();
    for denied in [
        &[("FAULTS_DENY", EROFS)][..],
        &[("FAULTS_DENY", EACCES)],
        &[("FAULTS_DENY", EACCES), ("FAULTS_ONLY", "content.db")],
    ] {
        let run = |arguments: &[&str]| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_senthang"));
            command.args(arguments).arg("--profile").arg(&profile).envs(denied.iter().copied());
            let output = command.env("LD_PRELOAD", faults()).env("FAULTS_FOLDER", &profile).output().unwrap();
            let said = [output.stdout, output.stderr].map(|said| String::from_utf8(said).unwrap()).concat();
            (output.status.success(), said)
        };
        let (answered, said) = run(&["ask", "hotlines", "--at", "TH", "--lang", "en"]);
        assert!(answered && said.contains("1694"), "{denied:?}: {said}");
        let (synced, said) = run(&["sync", "--from", &server.url()]);
        assert!(!synced && said.contains("read-only"), "{denied:?}: {said}");
    }
    assert_eq!(everything(&profile), before);
}

#[test]
fn a_read_only_profile_still_answers() {
    let stage = Stage::published();
    let server = stage.serve();
    drop(stage.synced("phone", &server.url()));
    let at = stage.folder.path().join("disk");
    let Some(disk) = Disk::of(16_000, &at) else { return };
    copy_all(&stage.folder.path().join("phone"), &at.join("phone"));
    disk.read_only();
    let mut settings = stage.settings("phone", Some(&server.url()));
    settings.folder = at.join("phone");
    let phone = Guide::open(settings.clone()).unwrap();
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30");
    let error = sync(&phone).unwrap_err();
    assert!(error.to_string().contains("read-only"), "{error}");
    // so does the profile of an older app
    as_the_first_app_left_it(&stage.folder.path().join("phone/content.db"));
    drop((phone, disk));
    let Some(disk) = Disk::of(16_000, &at) else { return };
    copy_all(&stage.folder.path().join("phone"), &at.join("phone"));
    disk.read_only();
    assert_eq!(job_hours(&Guide::open(settings.clone()).unwrap()), "Mo-Fr 08:30-16:30");
    settings.folder = at.join("new");
    assert!(matches!(Guide::open(settings).unwrap_err().0, StoreError::Folder { .. }));
}
