//! Servers that are broken, slow or hostile: a clear error, and nothing lost.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Mutex;
use std::time::Duration;

use jiff::Timestamp;
use senthang::build::build;
use senthang::tree::Tree;
use senthang_core::Guide;
use senthang_core::sync::{CancelToken, News, Observer, Progress, Quiet, SyncError};

use crate::hostile::{Hostile, Trick, impatient, raw};
use crate::stage::{Stage, changed_edition, copied, here, job_hours, sync};

/// Every trick at every step of a sync: an error of the right kind, the old edition still answers,
/// and a good server brings the new one afterwards.
#[test]
fn whatever_the_server_does_nothing_is_lost() {
    let stage = Stage::published();
    let hostile = Hostile::start(stage.public.clone());
    let phone = impatient(&stage, &[&hostile.url()]);
    sync(&phone).unwrap();
    stage.publish(&changed_edition("17:30"));
    let html = "<html>please log in</html>";
    let portal =
        format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{html}", html.len());
    let tricks = [
        Trick::Raw(b"\x00\xff\x13 no HTTP at all".to_vec()),
        Trick::Raw(Vec::new()),
        Trick::Raw(portal.into_bytes()),
        Trick::HalfOfIt,
        Trick::Stall,
        Trick::Endless,
        Trick::OtherBytes,
        raw("500 Internal Server Error", &[]),
        raw("503 Service Unavailable", &[]),
        raw("302 Found", &["Location: http://127.0.0.1:9/"]),
    ];
    for step in ["timestamp.json", "snapshot.json", ".senthang.json", "hotlines-th"] {
        for trick in &tricks {
            hostile.play(step, trick.clone());
            let error = sync(&phone).unwrap_err();
            assert!(hostile.tricked() > 0, "{step} was asked for");
            let fits = matches!(
                error,
                SyncError::Offline(_) | SyncError::Refused { .. } | SyncError::Untrusted { .. }
            );
            assert!(fits, "{trick:?} at {step}: {error}");
            if matches!(trick, Trick::Stall | Trick::HalfOfIt) {
                assert!(matches!(error, SyncError::Offline(_)), "{trick:?} at {step}: {error}");
            }
            assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30", "{trick:?} at {step}");
        }
    }
    hostile.behave();
    assert_eq!(sync(&phone).unwrap().news, News::Updated);
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30");
}

#[test]
fn a_redirect_is_not_followed_anywhere() {
    let stage = Stage::published();
    let elsewhere = stage.serve();
    let hostile = Hostile::start(stage.public.clone());
    let location = format!("Location: {}/metadata/timestamp.json", elsewhere.url());
    hostile.play("timestamp.json", raw("302 Found", &[&location]));
    let phone = impatient(&stage, &[&hostile.url()]);
    assert!(matches!(sync(&phone), Err(SyncError::Refused { status: 302 })));
    assert_eq!(elsewhere.wire().requests, 0);
}

#[test]
fn a_broken_first_sync_goes_on_where_it_stopped() {
    let stage = Stage::published();
    let hostile = Hostile::start(stage.public.clone());
    let phone = impatient(&stage, &[&hostile.url()]);
    hostile.play("words/lo/", Trick::HalfOfIt);
    assert!(matches!(sync(&phone), Err(SyncError::Offline(_))));
    // the profile is empty, and someone can be called all the same
    assert_eq!(phone.hotlines(&crate::stage::here("TH", "en")).unwrap().lines[0].id, "gsm-112");
    hostile.behave();
    let server = stage.serve();
    let phone = impatient(&stage, &[&server.url()]);
    let report = sync(&phone).unwrap();
    assert!(report.requests < 35, "targets that had come were not fetched again: {report:?}");
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30");
}

#[test]
fn what_is_staged_is_not_believed_because_it_is_there() {
    let stage = Stage::published();
    let hostile = Hostile::start(stage.public.clone());
    let phone = impatient(&stage, &[&hostile.url()]);
    hostile.play("words/lo/", Trick::HalfOfIt);
    assert!(sync(&phone).is_err());
    drop(phone);
    let database = stage.folder.path().join("phone/content.db");
    let spoil = "UPDATE staged SET bytes = zeroblob(length(bytes)); SELECT changes();";
    let output = std::process::Command::new("sqlite3").arg(&database).arg(spoil).output().unwrap();
    assert!(String::from_utf8_lossy(&output.stdout).trim().parse::<u32>().unwrap() > 5, "{output:?}");
    hostile.behave();
    let phone = impatient(&stage, &[&hostile.url()]);
    assert_eq!(sync(&phone).unwrap().news, News::Updated);
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30");
}

#[test]
fn no_server_is_said_and_nobody_is_asked() {
    let stage = Stage::published();
    let phone = Guide::open(stage.settings("phone", None)).unwrap();
    assert!(matches!(sync(&phone), Err(SyncError::Off)));
}

#[test]
fn nobody_there_is_offline() {
    let stage = Stage::published();
    let phone = impatient(&stage, &["http://127.0.0.1:9"]);
    assert!(matches!(sync(&phone), Err(SyncError::Offline(_))));
}

#[test]
fn a_stopped_sync_ends_soon_and_keeps_what_came() {
    let stage = Stage::published();
    let hostile = Hostile::start(stage.public.clone());
    hostile.play("hotlines-th", Trick::Stall);
    let mut settings = stage.settings("phone", Some(&hostile.url()));
    settings.patience = Duration::from_secs(30);
    let phone = Guide::open(settings).unwrap();
    let cancel = CancelToken::new();
    let stopper = cancel.clone();
    let thread = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(500));
        stopper.cancel();
    });
    let result = phone.sync(Timestamp::now(), &Quiet, &cancel);
    assert!(matches!(result, Err(SyncError::Cancelled)), "{result:?}");
    thread.join().unwrap();
    hostile.behave();
    assert_eq!(sync(&phone).unwrap().news, News::Updated);
}

#[test]
fn one_sync_at_a_time_and_readers_do_not_wait() {
    let stage = Stage::published();
    let hostile = Hostile::start(stage.public.clone());
    let phone = impatient(&stage, &[&hostile.url()]);
    sync(&phone).unwrap();
    stage.publish(&changed_edition("17:30"));
    hostile.play("hotlines-th", Trick::Stall);
    std::thread::scope(|scope| {
        let first = scope.spawn(|| sync(&phone));
        while hostile.tricked() == 0 {
            std::thread::sleep(Duration::from_millis(5));
        }
        assert!(matches!(sync(&phone), Err(SyncError::Busy)));
        assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30");
        assert!(matches!(first.join().unwrap(), Err(SyncError::Offline(_))));
    });
}

/// What a reader keeps from one question to the next is of one edition, words too.
#[test]
fn what_another_process_wrote_is_said_at_the_next_question() {
    let stage = Stage::published();
    let server = stage.serve();
    let asking = stage.synced("phone", &server.url());
    let name = |phone: &Guide| {
        let lines = phone.hotlines(&here("TH", "en")).unwrap().lines;
        lines.into_iter().find(|line| line.id == "th-1694").unwrap().name.text
    };
    let before = name(&asking);
    assert_eq!(job_hours(&asking), "Mo-Fr 08:30-16:30");
    let copy = copied("locales/en/hotlines.ftl", &format!("= {before}"), "= Another name");
    let facts = copy.path().join("content/la/hotlines-th.toml");
    let text = fs::read_to_string(&facts).unwrap();
    fs::write(&facts, text.replace("Mo-Fr 08:30-16:30", "Mo-Fr 08:30-17:30")).unwrap();
    let edition = build(&Tree::read(copy.path(), "la").unwrap(), "2026-11-23".parse().unwrap()).unwrap();
    stage.publish(&edition);
    sync(&stage.phone("phone", &server.url())).unwrap();
    assert_eq!((job_hours(&asking), name(&asking)), ("Mo-Fr 08:30-17:30".into(), "Another name".into()));
}

#[test]
fn progress_is_told_and_the_last_always() {
    struct Seen(Mutex<Vec<Progress>>);
    impl Observer for Seen {
        fn progress(&self, progress: Progress) {
            self.0.lock().unwrap().push(progress);
        }
    }
    let stage = Stage::published();
    let server = stage.serve();
    let seen = Seen(Mutex::default());
    stage.phone("phone", &server.url()).sync(Timestamp::now(), &seen, &CancelToken::new()).unwrap();
    let seen = seen.0.into_inner().unwrap();
    assert_eq!((seen.first(), seen.last()), (Some(&Progress::Checking), Some(&Progress::Done)));
}

#[test]
fn a_server_shows_nothing_outside_its_folder() {
    let stage = Stage::published();
    std::fs::write(stage.folder.path().join("secret"), "secret").unwrap();
    let server = stage.serve();
    for path in
        ["/metadata/../../secret", "/metadata/%2e%2e/%2e%2e/secret", "/targets//etc/passwd", "/secret", "/"]
    {
        let mut stream = TcpStream::connect(server.addr).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 4"), "{path}: {answer}");
        assert!(!answer.contains("secret") && !answer.contains("root:"), "{path}: {answer}");
    }
}

/// A server could know a phone again by a tag that it gave to nobody else, or by how it wrote one.
#[test]
fn a_tag_that_is_not_the_hash_of_the_file_is_never_sent_back() {
    let stage = Stage::published();
    let timestamp = std::fs::read(stage.public.join("metadata/timestamp.json")).unwrap();
    let hash = senthang_core::trust::sha256(&timestamp);
    for tag in ["\"phone-4711\"".to_owned(), format!("\"\"{hash}\"\"\""), format!("W/\"{hash}\""), hash] {
        let hostile = Hostile::start(stage.public.clone());
        let length = timestamp.len();
        let head = format!(
            "HTTP/1.1 200 OK\r\nETag: {tag}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
        );
        hostile.play("timestamp.json", Trick::Raw([head.as_bytes(), &timestamp].concat()));
        let mut settings = stage.settings(&tag.replace(['"', '/'], "q"), Some(&hostile.url()));
        settings.patience = std::time::Duration::from_secs(2);
        let phone = senthang_core::Guide::open(settings).unwrap();
        sync(&phone).unwrap();
        assert_eq!(sync(&phone).unwrap().news, News::Unchanged);
        let asked = hostile.requests.lock().unwrap().clone();
        let asked: Vec<&String> = asked.iter().filter(|request| request.contains("timestamp.json")).collect();
        assert_eq!(asked.len(), 2);
        assert_eq!(asked[0], asked[1], "the second request is the first, byte for byte");
    }
}
