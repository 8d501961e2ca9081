//! One file that is carried by hand: made by any tar, by the command, by another phone; old, partial,
//! broken or hostile. It goes the way of all content, and never leads back.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use senthang::repository::{BundleError, bundle};
use senthang_core::sync::{CancelToken, ExportError, News, Observer, Progress, Quiet, Report, SyncError};
use senthang_core::{Guide, Settings};

use crate::stage::{
    LANGUAGES, LONG_AGO, Stage, changed_edition, everything, here, job_hours, python, real_edition, skipped,
    sync,
};

fn import(phone: &Guide, from: &Path) -> Result<Report, SyncError> {
    phone.import(from, Timestamp::now(), &Quiet, &CancelToken::new())
}

impl Stage {
    fn fresh(&self, name: &str) -> Guide {
        Guide::open(self.settings(name, None)).unwrap()
    }

    fn reading(&self, name: &str, languages: &[&str]) -> Guide {
        let languages = languages.iter().map(|tag| (*tag).to_owned()).collect();
        Guide::open(Settings { languages, ..self.settings(name, None) }).unwrap()
    }

    fn held(&self, name: &str) -> Vec<String> {
        everything(&self.folder.path().join(name))
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What is published, as one file in all languages.
    fn bundled(&self, name: &str) -> PathBuf {
        let file = self.file(name);
        bundle(&self.public, "la", &[], &file).unwrap();
        file
    }
}

fn run(program: &str, arguments: &[&str], folder: &Path) {
    let output = Command::new(program).args(arguments).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn any_tar_of_a_published_folder_is_a_bundle() {
    let stage = Stage::published();
    let folder = stage.folder.path();
    let deep = format!("mirror/{}/{}", "a-folder-with-a-long-name-".repeat(4), "ທີ່ເກັບ".repeat(6));
    fs::create_dir_all(stage.file(&deep)).unwrap();
    fs::rename(&stage.public, stage.file(&deep).join("public")).unwrap();
    let public = format!("{deep}/public");
    let mut made: Vec<String> = Vec::new();
    for (program, extra) in [
        ("tar", vec!["--format=gnu"]),
        ("tar", vec!["--format=posix"]),
        ("tar", vec!["--format=gnu", "--sparse"]),
        ("bsdtar", vec!["--format=pax"]),
        ("bsdtar", vec!["--format=gnutar"]),
        ("busybox", vec![]),
    ] {
        if Command::new(program).arg("--help").output().is_err() {
            assert!(std::env::var_os("CI").is_none(), "no {program}");
            skipped(&format!("bundles made by {program}"));
            continue;
        }
        let name = format!("{program}{}.tar", extra.concat());
        let applet: &[&str] = if program == "busybox" { &["tar"] } else { &[] };
        let own: &[&str] = &["-cf", &name, &public];
        run(program, &[applet, &extra, own].concat(), folder);
        made.push(name);
    }
    if let Some(python) = python("tarfile") {
        for format in ["PAX", "GNU"] {
            let name = format!("python-{format}.tar");
            let code = format!(
                "import tarfile\nwith tarfile.open('{name}', 'w', format=tarfile.{format}_FORMAT) as t: t.add('{public}')"
            );
            run(&python, &["-c", &code], folder);
            made.push(name);
        }
    }
    // ustar has no place for such names: from within the folder
    run("tar", &["--format=ustar", "-cf", "ustar.tar", "-C", &public, "."], folder);
    made.push("ustar.tar".to_owned());
    let root = fs::read(stage.file(&public).join("metadata/1.root.json")).unwrap();
    let open = |name: &str| {
        fs::create_dir_all(stage.public.join("metadata")).unwrap();
        fs::write(stage.public.join("metadata/1.root.json"), &root).unwrap();
        stage.reading(name, &["en"])
    };
    import(&open("folder"), &stage.file(&public)).unwrap();
    for name in made {
        let report = import(&open(&format!("phone-{name}")), &stage.file(&name))
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(report.news == News::Updated && report.whole, "{name}: {report:?}");
        assert_eq!(stage.held(&format!("phone-{name}")), stage.held("folder"), "{name}");
    }
}

#[test]
fn a_phone_gives_on_what_it_holds_as_it_was_signed() {
    let stage = Stage::published();
    let first = stage.reading("first", &["lo"]);
    assert!(matches!(first.export(&stage.file("nothing.tar")), Err(ExportError::Nothing)));
    assert!(!stage.file("nothing.tar").exists() && !stage.file("nothing.tar.half").exists());
    import(&first, &stage.public).unwrap();
    let length = first.export(&stage.file("one.tar")).unwrap();
    assert_eq!(fs::metadata(stage.file("one.tar")).unwrap().len(), length);
    // from phone to phone, on and on, without a bit lost
    let second = stage.reading("second", &["lo"]);
    assert!(import(&second, &stage.file("one.tar")).unwrap().whole);
    assert_eq!(stage.held("second"), stage.held("first"));
    second.export(&stage.file("two.tar")).unwrap();
    bundle(&stage.public, "la", &["lo".to_owned()], &stage.file("command.tar")).unwrap();
    let bytes = |name: &str| fs::read(stage.file(name)).unwrap();
    assert!(bytes("one.tar") == bytes("two.tar"), "the second phone gives on the same bytes");
    assert!(bytes("one.tar") == bytes("command.tar"), "and the command makes them of the folder");
    // what others unpack is a published folder again
    run("tar", &["-xf", "one.tar", "--one-top-level=unpacked"], stage.folder.path());
    import(&stage.reading("third", &["lo"]), &stage.file("unpacked")).unwrap();
    assert_eq!(stage.held("third"), stage.held("first"));
}

#[test]
fn roots_travel_with_the_content() {
    let stage = Stage::published();
    let mut at = Timestamp::now();
    for _ in 0..3 {
        at += SignedDuration::from_hours(200 * 24);
        stage.publish_at(real_edition(), at);
    }
    let file = stage.bundled("later.tar");
    // a phone that knows the first root only
    let phone = stage.fresh("phone");
    assert!(import(&phone, &file).unwrap().whole);
    phone.export(&stage.file("again.tar")).unwrap();
    assert!(import(&stage.fresh("next"), &stage.file("again.tar")).unwrap().whole);
}

#[test]
fn an_older_bundle_changes_nothing_and_is_no_error() {
    let stage = Stage::published();
    let old = stage.bundled("old.tar");
    let card = stage.file("card");
    crate::stage::copy_all(&stage.public, &card);
    stage.publish(&changed_edition("17:30"));
    let phone = stage.fresh("phone");
    import(&phone, &stage.public).unwrap();
    let before = stage.held("phone");
    for older in [&old, &card] {
        let report = import(&phone, older).unwrap();
        assert_eq!(report.news, News::Older);
        assert_eq!(report.publishers, phone.publishers().unwrap());
    }
    assert_eq!(stage.held("phone"), before);
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30");
    // and the newer one is known when it comes again
    assert_eq!(import(&phone, &stage.bundled("new.tar")).unwrap().news, News::Unchanged);
    // a server that goes back is another matter
    fs::remove_dir_all(&stage.public).unwrap();
    crate::stage::copy_all(&card, &stage.public);
    let server = stage.serve();
    assert!(matches!(sync(&stage.phone("phone", &server.url())), Err(SyncError::Untrusted { .. })));
}

#[test]
fn what_was_signed_long_ago_is_still_taken_from_a_hand() {
    let stage = Stage::published();
    let file = stage.bundled("old.tar");
    let later = Timestamp::now() + SignedDuration::from_hours(400 * 24);
    let phone = stage.fresh("phone");
    let report = phone.import(&file, later, &Quiet, &CancelToken::new()).unwrap();
    assert!(report.news == News::Updated && report.whole, "{report:?}");
    // again: nothing new, and no complaint
    let report = phone.import(&file, later, &Quiet, &CancelToken::new()).unwrap();
    assert_eq!(report.news, News::Unchanged);
    // of a server it is a freeze
    let server = stage.serve();
    let frozen = stage.phone("phone", &server.url()).sync(later, &Quiet, &CancelToken::new());
    assert!(matches!(frozen, Err(SyncError::Expired { .. })), "{frozen:?}");
}

#[test]
fn another_hand_signed_it() {
    let (stage, stranger) = (Stage::published(), Stage::empty());
    stranger.publish(&changed_edition("17:30"));
    let phone = stage.fresh("phone");
    import(&phone, &stage.public).unwrap();
    for phone in [&phone, &stage.fresh("fresh")] {
        let refused = import(phone, &stranger.bundled("strange.tar"));
        assert!(matches!(refused, Err(SyncError::Untrusted { .. })), "{refused:?}");
    }
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30");
}

#[test]
fn a_bundle_without_the_wanted_words_brings_the_facts_and_a_sync_the_rest() {
    let stage = Stage::published();
    let server = stage.serve();
    let settings = |name: &str| Settings {
        languages: vec!["th".to_owned()],
        ..stage.settings(name, Some(&server.url()))
    };
    let phone = Guide::open(settings("phone")).unwrap();
    bundle(&stage.public, "la", &["lo".to_owned()], &stage.file("lao.tar")).unwrap();
    let report = import(&phone, &stage.file("lao.tar")).unwrap();
    assert!(report.news == News::Updated && !report.whole, "{report:?}");
    assert!(report.publishers.iter().all(|publisher| publisher.trouble.is_none()), "{report:?}");
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30");
    let language = || phone.hotlines(&here("TH", "th")).unwrap().lines[0].name.language.clone();
    assert_ne!(language(), "th");
    // the timestamp is the same, and yet the rest is fetched
    let report = sync(&phone).unwrap();
    assert!(report.news == News::Updated && report.whole, "{report:?}");
    assert_eq!(language(), "th");
    sync(&Guide::open(settings("fresh")).unwrap()).unwrap();
    assert_eq!(stage.held("phone"), stage.held("fresh"));
}

#[test]
fn a_part_of_an_edition_replaces_only_what_it_brings() {
    let stage = Stage::published();
    let phone = stage.reading("phone", &["en"]);
    import(&phone, &stage.public).unwrap();
    let edition = phone.publishers().unwrap();
    stage.publish(&changed_edition("17:30"));
    // the new hours, and of the old content nothing
    let card = stage.file("card");
    crate::stage::copy_all(&stage.public, &card);
    let target = "la/senthang/hotlines-th";
    let carried = senthang::build::target_file(target, &changed_edition("17:30").plan.targets[target].sha256);
    fs::remove_dir_all(card.join("targets")).unwrap();
    fs::create_dir_all(card.join(&carried).parent().unwrap()).unwrap();
    fs::copy(stage.public.join(&carried), card.join(&carried)).unwrap();
    let report = import(&phone, &card).unwrap();
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30");
    let whole = stage.reading("whole", &["en"]);
    import(&whole, &stage.public).unwrap();
    assert_eq!(stage.held("phone"), stage.held("whole"), "nothing else had changed");
    assert!(report.whole, "{report:?}");

    // a fresh phone gets one section, and says that it has no whole edition
    let fresh = stage.reading("fresh", &["en"]);
    let report = import(&fresh, &card).unwrap();
    assert!(!report.whole && report.publishers[0].edition.is_none(), "{report:?}");
    assert_eq!(
        fresh.hotlines(&here("TH", "en")).unwrap().lines.iter().filter(|line| line.id == "th-1694").count(),
        1
    );
    import(&fresh, &stage.public).unwrap();
    assert_eq!(stage.held("fresh"), stage.held("whole"));
    assert_ne!(fresh.publishers().unwrap(), edition);
}

/// Content that moved to a section which was not brought would be lost.
#[test]
fn nothing_goes_before_what_follows_it_has_come() {
    let stage = Stage::published();
    let phone = stage.reading("phone", &["en"]);
    import(&phone, &stage.public).unwrap();
    let mut edition = changed_edition("17:30");
    let gone = "la/senthang/hotlines-kh";
    edition.targets.remove(gone);
    edition.plan.targets.remove(gone);
    stage.publish(&edition);
    let card = stage.file("card");
    crate::stage::copy_all(&stage.public, &card);
    fs::remove_dir_all(card.join("targets")).unwrap();
    let lines = || {
        phone.hotlines(&here("KH", "en")).unwrap().lines.iter().filter(|line| line.country == "KH").count()
    };
    let before = lines();
    assert!(!import(&phone, &card).unwrap().whole);
    assert_eq!(lines(), before);
    import(&phone, &stage.public).unwrap();
    assert!(lines() < before);
}

#[test]
fn a_fresh_profile_has_the_seed_before_any_network() {
    let stage = Stage::published();
    let seed = stage.bundled("seed.tar");
    let with_seed = |name: &str, seed: &Path| {
        Guide::open(Settings { seed: Some(seed.to_owned()), ..stage.settings(name, None) }).unwrap()
    };
    let phone = with_seed("phone", &seed);
    assert!(phone.seed_trouble().is_none());
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30");
    import(&stage.fresh("other"), &stage.public).unwrap();
    assert_eq!(stage.held("phone"), stage.held("other"));
    // what is newer stays when the app is opened again
    stage.publish(&changed_edition("17:30"));
    import(&phone, &stage.public).unwrap();
    drop(phone);
    assert_eq!(job_hours(&with_seed("phone", &seed)), "Mo-Fr 08:30-17:30");
    // a newer app, from hand to hand: what it ships is newer than what is held
    let newer = stage.bundled("newer.tar");
    let old_app = with_seed("other-phone", &seed);
    assert_eq!(job_hours(&old_app), "Mo-Fr 08:30-16:30");
    drop(old_app);
    assert_eq!(job_hours(&with_seed("other-phone", &newer)), "Mo-Fr 08:30-17:30");
    // a seed that is none: the profile opens, answers as an empty one, and says why
    for broken in [stage.file("missing.tar"), stage.file("zeros.tar")] {
        fs::write(stage.file("zeros.tar"), [0; 4096]).unwrap();
        let name = broken.file_stem().unwrap().to_str().unwrap();
        let phone = with_seed(name, &broken);
        assert!(matches!(phone.seed_trouble(), Some(SyncError::NoContent(_))), "{:?}", phone.seed_trouble());
        assert!(phone.hotlines(&here("TH", "lo")).unwrap().lines[0].call.works());
    }
}

#[test]
fn the_seed_of_an_app_that_lay_for_years_is_taken_all_the_same() {
    let stage = Stage::empty();
    stage.publish_at(real_edition(), LONG_AGO);
    let seed = stage.bundled("seed.tar");
    let settings = Settings { seed: Some(seed), ..stage.settings("phone", None) };
    let phone = Guide::open(settings).unwrap();
    assert!(phone.seed_trouble().is_none(), "{:?}", phone.seed_trouble());
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30");
}

/// Stops at the first content that comes.
struct Stopping<'a> {
    cancel: &'a CancelToken,
    last: AtomicUsize,
}

impl Observer for Stopping<'_> {
    fn progress(&self, progress: Progress) {
        self.cancel.cancel();
        self.last.store(usize::from(progress == Progress::Done), Ordering::Relaxed);
    }
}

#[test]
fn it_can_be_stopped_and_goes_on_where_it_was() {
    let stage = Stage::published();
    let file = stage.bundled("all.tar");
    let phone = stage.fresh("phone");
    let cancel = CancelToken::new();
    let observer = Stopping { cancel: &cancel, last: AtomicUsize::new(0) };
    let stopped = phone.import(&file, Timestamp::now(), &observer, &cancel);
    assert!(matches!(stopped, Err(SyncError::Cancelled)), "{stopped:?}");
    assert_eq!(observer.last.load(Ordering::Relaxed), 1, "the end is told");
    assert!(phone.publishers().unwrap().is_empty());
    import(&phone, &file).unwrap();
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30");
}

#[test]
fn the_command_makes_a_bundle_and_takes_it() {
    let stage = Stage::published();
    let senthang = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_senthang"))
            .args(arguments)
            .current_dir(stage.folder.path())
            .output()
            .unwrap();
        let text = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8(text).unwrap())
    };
    let (made, said) = senthang(&["bundle", "public", "--out", "lao.tar", "--language", "lo"]);
    assert!(made, "{said}");
    let (taken, said) = senthang(&["sync", "--from", "lao.tar", "--profile", "phone", "--lang", "lo"]);
    assert!(taken && said.contains("updated"), "{said}");
    let (taken, said) = senthang(&["sync", "--from", "lao.tar", "--profile", "thai", "--lang", "th"]);
    assert!(taken && said.contains("not all of the edition was there"), "{said}");
    stage.publish(&changed_edition("17:30"));
    assert!(senthang(&["sync", "--from", "public", "--profile", "phone"]).0);
    let (taken, said) = senthang(&["sync", "--from", "lao.tar", "--profile", "phone"]);
    assert!(taken && said.contains("what is here is newer"), "{said}");
    for (arguments, says) in [
        (["bundle", "public", "--language", "xx"], "the pack has no language `xx`; it has lo, en"),
        (["bundle", "nowhere", "--language", "lo"], "it cannot be read"),
    ] {
        let (made, said) = senthang(&arguments);
        assert!(!made && said.contains(says), "{said}");
    }
    let refused = bundle(&stage.file("phone"), "la", &[], &stage.file("x.tar"));
    assert!(matches!(refused, Err(BundleError::Refused(SyncError::NoContent(_)))), "{refused:?}");
}

/// A header of an archive, with a right sum.
fn header(name: &str, kind: u8, size: &[u8]) -> Vec<u8> {
    let mut block = vec![0; 512];
    block[..name.len()].copy_from_slice(name.as_bytes());
    block[124..124 + size.len()].copy_from_slice(size);
    block[148..156].fill(b' ');
    block[156] = kind;
    block[257..263].copy_from_slice(b"ustar\0");
    let sum: u32 = block.iter().map(|byte| u32::from(*byte)).sum();
    block[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    block
}

fn entry(name: &str, kind: u8, bytes: &[u8]) -> Vec<u8> {
    let mut entry = header(name, kind, format!("{:011o}\0", bytes.len()).as_bytes());
    entry.extend_from_slice(bytes);
    entry.resize(entry.len().next_multiple_of(512), 0);
    entry
}

/// What follows is what a phone may take, if it is reached.
fn before(stage: &Stage, begin: &[u8]) -> PathBuf {
    let file = stage.file("hostile.tar");
    fs::write(&file, [begin, &fs::read(stage.file("good.tar")).unwrap()].concat()).unwrap();
    file
}

#[test]
fn odd_entries_lead_nowhere() {
    let stage = Stage::published();
    stage.bundled("good.tar");
    import(&stage.fresh("good"), &stage.file("good.tar")).unwrap();
    let timestamp = fs::read(stage.public.join("metadata/timestamp.json")).unwrap();
    let outside = stage.file("outside.txt");
    let odd = [
        entry("../../outside.txt", b'0', b"x"),
        entry(outside.to_str().unwrap(), b'0', b"x"),
        entry("metadata/../../outside.txt", b'0', b"x"),
        header("metadata/timestamp.json", b'2', b"00000000017\0"),
        header("metadata/1.root.json", b'1', b"77777777777\0"),
        header("metadata/console", b'3', b"00000000000\0"),
        header("metadata/pipe", b'6', b"00000000000\0"),
        header("metadata/", b'5', b"00000000000\0"),
        entry("metadata/secret", b'?', b"a kind that nobody knows"),
        // a name of a name of a name, and one that is longer than any
        entry("././@LongLink", b'L', b"metadata/9.root.json\0"),
        entry("././@LongLink", b'L', &[b'a'; 5000]),
        entry("x", b'0', b"no root"),
        entry("pax", b'x', b"30 path=metadata/8.root.json\xff\n"),
        entry("x", b'0', b"no root"),
        entry("pax", b'g', b"19 path=metadata/x\n"),
        entry("photos/holiday.jpg", b'0', &[7; 3000]),
        // the same again: one more, and one that is none
        entry("metadata/timestamp.json", b'0', b"{}"),
        entry("metadata/timestamp.json", b'0', &timestamp),
    ]
    .concat();
    let phone = stage.fresh("phone");
    assert!(import(&phone, &before(&stage, &odd)).unwrap().whole);
    assert_eq!(stage.held("phone"), stage.held("good"));
    assert!(!outside.exists() && !stage.file("../outside.txt").exists());
    // a second timestamp that nobody signed, in whichever place, brings nothing that was not signed
    let mut forged = fs::read(stage.file("good.tar")).unwrap();
    forged.truncate(forged.len() - 1024);
    forged.extend(entry("metadata/timestamp.json", b'0', b"{}"));
    fs::write(stage.file("forged.tar"), forged).unwrap();
    let refused = import(&stage.fresh("fresh"), &stage.file("forged.tar"));
    assert!(matches!(refused, Err(SyncError::Untrusted { .. })), "{refused:?}");
}

#[test]
fn sizes_that_lie_and_files_that_are_none_are_refused_with_what_to_do() {
    let stage = Stage::published();
    stage.bundled("good.tar");
    let phone = stage.fresh("phone");
    import(&phone, &stage.file("good.tar")).unwrap();
    let good = fs::read(stage.file("good.tar")).unwrap();
    let name = "metadata/timestamp.json";
    let mut wrong_sum = good.clone();
    wrong_sum[1024 + 3] ^= 1;
    let many: Vec<u8> = (0..50_001).flat_map(|n| header(&format!("targets/{n}"), b'0', b"0\0")).collect();
    for (bytes, says) in [
        (Vec::new(), "no tar file"),
        (b"PK\x03\x04 a zip".repeat(100), "no tar file"),
        (vec![0; 10_240], "no tar file"),
        (good[..300].to_vec(), "no tar file"),
        (good[..good.len() / 2 + 100].to_vec(), "cut short"),
        (entry("photos/1.jpg", b'0', b"x"), "no published content"),
        (header(name, b'0', b"77777777777\0"), "cut short"),
        (header(name, b'0', b"00000000999\0"), "damaged"),
        (header(name, b'0', b"-0000000001\0"), "damaged"),
        (header(name, b'0', &[0xff; 12]), "damaged"),
        (header(name, b'0', &[0x80, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]), "cut short"),
        (header(name, b'0', &[0x80, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), "damaged"),
        ([entry("pax", b'x', b"24 size=99999999999999\n"), entry(name, b'0', b"{}")].concat(), "damaged"),
        ([entry("pax", b'x', b"23 size=99999999999999\n"), entry(name, b'0', b"{}")].concat(), "cut short"),
        (header(name, b'S', b"0\0"), "--sparse"),
        (many, "more than 50000 files"),
    ] {
        let file = stage.file("hostile.tar");
        fs::write(&file, bytes).unwrap();
        match import(&phone, &file) {
            Err(SyncError::NoContent(why)) => assert!(why.contains(says), "{why}, not {says}"),
            other => panic!("{says}: {other:?}"),
        }
    }
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30");
}

#[test]
fn a_copy_that_broke_off_anywhere_does_no_harm_and_the_whole_one_mends_it() {
    let stage = Stage::published();
    stage.publish(&changed_edition("17:30"));
    let good = fs::read(stage.bundled("new.tar")).unwrap();
    // all that is in it: what breaks off is missed
    let all = [&LANGUAGES[..], &["kjg"]].concat();
    let phone = stage.reading("phone", &all);
    let step = (good.len() / 512 / 12) * 512;
    for cut in (0..good.len()).step_by(step).flat_map(|cut| [cut, cut + 300]) {
        fs::write(stage.file("cut.tar"), &good[..cut.min(good.len())]).unwrap();
        match import(&phone, &stage.file("cut.tar")) {
            Err(SyncError::NoContent(_)) => {}
            Ok(report) => assert!(!report.whole || cut + 1024 >= good.len(), "{cut}: {report:?}"),
            Err(other) => panic!("{cut}: {other:?}"),
        }
        phone.hotlines(&here("TH", "en")).unwrap();
    }
    import(&phone, &stage.file("new.tar")).unwrap();
    import(&stage.reading("fresh", &all), &stage.file("new.tar")).unwrap();
    assert_eq!(stage.held("phone"), stage.held("fresh"));
}

/// A small archive with every kind of entry, to be changed.
fn small() -> Vec<u8> {
    [
        entry("metadata/timestamp.json", b'0', br#"{"signed":{"version":1},"signatures":[]}"#),
        entry("././@LongLink", b'L', b"targets/la/org/a-long-name\0"),
        entry("targets/la/org/a-long", b'0', b"x"),
        entry("pax", b'x', b"25 path=targets/la/org/y\n10 size=3\n"),
        entry("y", b'0', b"xyz"),
        header("metadata/", b'5', b"00000000000\0"),
        vec![0; 1024],
    ]
    .concat()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_it_panic(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), any::<bool>()), 0..8),
        cut in any::<prop::sample::Index>(),
        noise in prop::option::weighted(0.2, prop::collection::vec(any::<u8>(), 0..2048)),
    ) {
        let mut bytes = noise.unwrap_or_else(small);
        for (place, byte, sum_again) in changes {
            if bytes.is_empty() {
                break;
            }
            let place = place.index(bytes.len());
            bytes[place] = byte;
            // half of the changes come with a right sum, or none would be looked at
            let block = place / 512 * 512;
            if sum_again && block + 512 <= bytes.len() {
                bytes[block + 148..block + 156].fill(b' ');
                let sum: u32 = bytes[block..block + 512].iter().map(|byte| u32::from(*byte)).sum();
                bytes[block + 148..block + 156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
            }
        }
        if cut.index(4) == 0 {
            bytes.truncate(cut.index(bytes.len() + 1));
        }
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("x.tar");
        fs::write(&file, bytes).unwrap();
        // nobody signed any of it
        prop_assert!(import(empty_phone(), &file).is_err());
    }
}

/// A phone that trusts somebody and holds nothing, for all cases.
fn empty_phone() -> &'static Guide {
    static PHONE: std::sync::OnceLock<(Stage, Guide)> = std::sync::OnceLock::new();
    let (_, phone) = PHONE.get_or_init(|| {
        let stage = Stage::published();
        let phone = stage.fresh("phone");
        (stage, phone)
    });
    phone
}
