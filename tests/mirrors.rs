//! The same content at several servers, servers that are busy, files that come in parts.

use std::fs;
use std::io::Write;
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use jiff::fmt::rfc2822;
use jiff::{SignedDuration, Timestamp};
use senthang::build::Edition;
use senthang::keys::{Key, tuf_key};
use senthang::packing::pack;
use senthang::repository::Signed;
use senthang_core::model::{Message, Review, WordsSection};
use senthang_core::sync::{CancelToken, News, Quiet, Report, SyncError};
use senthang_core::trust::{sha256, to_canonical_bytes};
use senthang_core::{Guide, Settings};
use serde_json::json;

use crate::hostile::{Hostile, Trick, head, header, impatient, path, raw, serve};
use crate::stage::{Stage, changed_edition, copy_all, here, job_hours, real_edition, sync};

/// The second edition, which nobody holds yet.
const NEW: &str = "Mo-Fr 08:30-17:30";
const OLD: &str = "Mo-Fr 08:30-16:30";

/// A phone with the first edition where the second is published, and its two mirrors.
fn two_mirrors() -> (Stage, Hostile, Hostile, Guide) {
    let stage = Stage::updated();
    stage.hold("phone");
    let (first, second) = (Hostile::start(stage.public.clone()), Hostile::start(stage.public.clone()));
    let phone = impatient(&stage, &[&first.url(), &second.url()]);
    (stage, first, second, phone)
}

fn sync_at(phone: &Guide, now: Timestamp) -> Result<Report, SyncError> {
    phone.sync(now, &Quiet, &CancelToken::new())
}

/// What is published, as it is now, in a folder of its own.
fn copy_of_public(stage: &Stage, name: &str) -> PathBuf {
    let copy = stage.folder.path().join(name);
    copy_all(&stage.public, &copy);
    copy
}

#[test]
fn the_mirror_that_works_is_remembered_for_a_day_or_until_it_fails() {
    let (_stage, first, second, phone) = two_mirrors();
    first.play("", Trick::Raw(Vec::new()));
    assert_eq!(sync(&phone).unwrap().news, News::Updated);
    assert_eq!(job_hours(&phone), NEW);
    assert_eq!(first.asked("").len(), 1, "what fails gives its place to the next");
    first.behave();
    assert_eq!(sync(&phone).unwrap().news, News::Unchanged);
    assert_eq!((first.asked("").len(), second.asked("timestamp.json").len()), (0, 2));
    // a day later the first is asked again, and stays
    sync_at(&phone, Timestamp::now() + SignedDuration::from_hours(25)).unwrap();
    assert_eq!((first.asked("").len(), second.asked("").len()), (1, 0));
    sync(&phone).unwrap();
    assert_eq!((first.asked("").len(), second.asked("").len()), (1, 0));
}

#[test]
fn a_remembered_mirror_that_fails_gives_its_place_back() {
    let (_stage, first, second, phone) = two_mirrors();
    first.play("", raw("404 Not Found", &[]));
    sync(&phone).unwrap();
    first.behave();
    second.play("", raw("404 Not Found", &[]));
    assert_eq!(sync(&phone).unwrap().news, News::Unchanged);
    drop((first.asked(""), second.asked("")));
    sync(&phone).unwrap();
    assert_eq!((first.asked("").len(), second.asked("").len()), (1, 0));
}

/// Whatever one mirror does, at whatever step: the other's content comes whole.
#[test]
fn one_bad_mirror_takes_nothing_away() {
    let (stage, first, second, _) = two_mirrors();
    let page = [head("200 OK", &["Content-Type: text/html"], 6), b"<html>".to_vec()].concat();
    for step in ["timestamp.json", "snapshot.json", ".targets.json", ".senthang.json", "hotlines-th"] {
        for trick in [
            Trick::OtherBytes,
            Trick::HalfOfIt,
            Trick::Endless,
            Trick::Raw(page.clone()),
            raw("404 Not Found", &[]),
            raw("500 Internal Server Error", &[]),
            raw("302 Found", &["Location: http://127.0.0.1:9/"]),
        ] {
            stage.hold("phone");
            let phone = impatient(&stage, &[&first.url(), &second.url()]);
            first.play(step, trick.clone());
            let report = sync(&phone).unwrap_or_else(|error| panic!("{trick:?} at {step}: {error}"));
            let asked = first.tricked() > 0 || step == ".targets.json";
            assert!(asked, "{step} was asked for");
            assert_eq!(report.publishers[0].trouble, None, "{trick:?} at {step}");
            assert_eq!(job_hours(&phone), NEW, "{trick:?} at {step}");
        }
    }
}

/// Nor does it put an organisation in trouble, where the rest of its content would have come.
#[test]
fn one_bad_mirror_spoils_no_language() {
    let (stage, first, second, _) = two_mirrors();
    for step in [".senthang-lo.json", "/words/lo/"] {
        for trick in [Trick::OtherBytes, raw("404 Not Found", &[]), raw("500 Internal Server Error", &[])] {
            let _ = fs::remove_dir_all(stage.folder.path().join("phone"));
            let phone = impatient(&stage, &[&first.url(), &second.url()]);
            first.play(step, trick.clone());
            let report = sync(&phone).unwrap_or_else(|error| panic!("{trick:?} at {step}: {error}"));
            assert!(first.tricked() > 0, "{step} was asked for");
            assert_eq!(report.publishers[0].trouble, None, "{trick:?} at {step}");
            assert_eq!(phone.hotlines(&here("LA", "lo")).unwrap().lines[0].name.language, "lo");
        }
    }
}

#[test]
fn a_file_that_one_mirror_lacks_or_has_damaged_is_asked_of_the_next() {
    let (stage, first, second, _) = two_mirrors();
    for trick in [raw("404 Not Found", &[]), Trick::OtherBytes] {
        first.play("hotlines-th", trick);
        stage.hold("phone");
        let phone = impatient(&stage, &[&first.url(), &second.url()]);
        sync(&phone).unwrap();
        assert_eq!(job_hours(&phone), NEW);
        let asked = second.asked("");
        assert_eq!(asked.len(), 1, "{asked:?}");
        assert!(path(&asked[0]).contains("hotlines-th"));
    }
}

#[test]
fn a_mirror_that_is_behind_leads_nobody_back() {
    let stage = Stage::published();
    let old = Hostile::start(copy_of_public(&stage, "old"));
    stage.publish(&changed_edition("17:30"));
    let new = Hostile::start(stage.public.clone());
    let phone = impatient(&stage, &[&new.url(), &old.url()]);
    sync(&phone).unwrap();
    drop(phone);
    let phone = impatient(&stage, &[&old.url(), &new.url()]);
    assert_eq!(sync(&phone).unwrap().news, News::Unchanged);
    assert!(!old.asked("timestamp.json").is_empty());
    assert_eq!(job_hours(&phone), NEW);
    // alone it is what it would be without mirrors
    let phone = impatient(&stage, &[&old.url()]);
    match sync(&phone) {
        Err(SyncError::Untrusted { why, .. }) => assert!(why.contains("is older than"), "{why}"),
        other => panic!("{other:?}"),
    }
    assert_eq!(job_hours(&phone), NEW);
}

#[test]
fn an_old_copy_whose_time_is_over_is_passed_over() {
    let stage = Stage::published();
    let old = Hostile::start(copy_of_public(&stage, "old"));
    let later = Timestamp::now() + SignedDuration::from_hours(8 * 24);
    stage.publish_at(&changed_edition("17:30"), later);
    let new = Hostile::start(stage.public.clone());
    let phone = impatient(&stage, &[&old.url(), &new.url()]);
    sync_at(&phone, later).unwrap();
    assert_eq!(job_hours(&phone), NEW);
    // one that gives what is held for ever is, too
    stage.hold("frozen");
    let settings = stage.settings("frozen", None);
    let servers = [old.url(), new.url()].map(|url| url.parse().unwrap()).to_vec();
    let frozen = Guide::open(Settings { servers, ..settings }).unwrap();
    assert_eq!(sync_at(&frozen, later).unwrap().news, News::Updated);
    assert_eq!(job_hours(&frozen), NEW);
}

/// A root that one mirror has holds for the others: who stole the machine's old key, and a mirror, leads nobody
/// back behind its replacement.
#[test]
fn a_replaced_key_is_not_believed_at_another_mirror() {
    let stage = Stage::updated();
    stage.hold("phone");
    let with_old_key = Hostile::start(copy_of_public(&stage, "stolen"));
    let machine = Key::generate().unwrap();
    let sign = |from: &str, to: &str, keys: &[&Key], change: &dyn Fn(&mut serde_json::Value)| {
        let metadata = stage.public.join("metadata");
        let mut signed = Signed::parse(&fs::read(metadata.join(from)).unwrap()).unwrap();
        let version = signed.signed["version"].as_u64().unwrap() + 1;
        signed.signed["version"] = json!(version);
        change(&mut signed.signed);
        let bytes = to_canonical_bytes(&signed.signed).unwrap();
        signed.signatures = keys.iter().map(|key| (key.id(), key.sign(&bytes))).collect();
        fs::write(metadata.join(to), signed.bytes()).unwrap();
    };
    sign("1.root.json", "2.root.json", &[&stage.team.alice, &stage.team.bob], &|root| {
        root["keys"][machine.id()] = tuf_key(&machine.public());
        for role in ["timestamp", "snapshot"] {
            root["roles"][role]["keyids"] = json!([machine.id()]);
        }
    });
    sign("timestamp.json", "timestamp.json", &[&machine], &|_| ());
    let with_new_key = Hostile::start(stage.public.clone());
    with_new_key.play("snapshot.json", raw("404 Not Found", &[]));
    let phone = impatient(&stage, &[&with_new_key.url(), &with_old_key.url()]);
    let error = sync(&phone).unwrap_err();
    assert!(matches!(error, SyncError::Untrusted { .. }), "{error}");
    assert!(!with_old_key.asked("timestamp.json").is_empty());
    assert_eq!(job_hours(&phone), OLD);
    // nor in any later sync, at that mirror alone
    let error = sync(&impatient(&stage, &[&with_old_key.url()])).unwrap_err();
    assert!(matches!(error, SyncError::Untrusted { .. }), "{error}");
}

/// An attack is told as one, wherever it stands among servers that are only out of order.
#[test]
fn the_most_serious_of_what_was_found_is_told() {
    let (stage, first, second, _) = two_mirrors();
    let nobody = "http://127.0.0.1:9";
    let (first_url, second_url) = (first.url(), second.url());
    for forged in ["timestamp.json", "hotlines-th", ".senthang.json"] {
        first.play(forged, Trick::OtherBytes);
        for harmless in
            [Trick::Raw(Vec::new()), raw("500 Internal Server Error", &[]), raw("403 Forbidden", &[])]
        {
            second.play("", harmless.clone());
            for urls in
                [[&first_url, &second_url], [&second_url, &first_url]].map(|urls| urls.map(String::as_str))
            {
                let phone = impatient(&stage, &[urls[0], urls[1], nobody]);
                let error = sync(&phone).unwrap_err();
                assert!(matches!(error, SyncError::Untrusted { .. }), "{forged}, {harmless:?}: {error}");
                assert_eq!(job_hours(&phone), OLD);
            }
        }
    }
    first.play("", Trick::Raw(Vec::new()));
    second.play("", raw("302 Found", &[]));
    let phone = impatient(&stage, &[&first_url, &second_url]);
    assert!(matches!(sync(&phone), Err(SyncError::Refused { status: 302 })));
}

#[test]
fn what_fails_twice_is_asked_for_a_third_time_and_not_more() {
    let (stage, server, ..) = two_mirrors();
    let phone = impatient(&stage, &[&server.url()]);
    for (trick, offline) in [(raw("500 Internal Server Error", &[]), false), (Trick::Reset, true)] {
        server.play("hotlines-th", trick);
        let error = sync(&phone).unwrap_err();
        assert_eq!(matches!(error, SyncError::Offline(_)), offline, "{error}");
        assert_eq!(server.tricked(), 3);
        assert_eq!(job_hours(&phone), OLD);
    }
    // what no repetition mends is not repeated
    server.play("timestamp.json", raw("302 Found", &[]));
    assert!(sync(&phone).is_err());
    assert_eq!(server.tricked(), 1);
    server.play_times(2, "hotlines-th", raw("502 Bad Gateway", &[]));
    assert_eq!(sync(&phone).unwrap().news, News::Updated);
    assert_eq!((server.tricked(), job_hours(&phone)), (2, NEW.to_owned()));
}

/// Where every file breaks once, a sync gives up after a while, and the next goes on with what has come.
#[test]
fn a_sync_repeats_a_few_requests_in_all() {
    let stage = Stage::published();
    let server = Hostile::start(stage.public.clone());
    let phone = impatient(&stage, &[&server.url()]);
    server.play(
        "targets/",
        Trick::Does(|stream, request, file| match header(request, "range") {
            Some(_) => serve(stream, request, file),
            None => cut(stream, file),
        }),
    );
    let mut syncs = Vec::new();
    while syncs.last() != Some(&true) {
        let result = sync(&phone);
        assert!(matches!(result, Ok(_) | Err(SyncError::Offline(_))), "{result:?}");
        syncs.push(result.is_ok());
        let asked = server.asked("targets/");
        let repeated = asked.iter().filter(|request| header(request, "range").is_some()).count();
        assert!(repeated <= 12, "{repeated} in {syncs:?}");
    }
    assert!((2..20).contains(&syncs.len()), "{syncs:?}");
}

/// Waited for no less than that; and the person need not wait.
#[test]
fn a_short_rest_that_a_server_asks_for_is_waited_for_and_can_be_stopped() {
    let (stage, server, ..) = two_mirrors();
    let phone = |patience: u64| {
        let settings = stage.settings("phone", Some(&server.url()));
        Guide::open(Settings { patience: Duration::from_secs(patience), ..settings }).unwrap()
    };
    server.play("snapshot.json", raw("503 Service Unavailable", &["Retry-After: 100"]));
    let (stopped, cancel) = (phone(200), CancelToken::new());
    std::thread::scope(|scope| {
        let syncing = scope.spawn(|| stopped.sync(Timestamp::now(), &Quiet, &cancel));
        while server.tricked() == 0 {
            std::thread::yield_now();
        }
        cancel.cancel();
        let result = syncing.join().unwrap();
        assert!(matches!(result, Err(SyncError::Cancelled)), "{result:?}");
    });
    assert_eq!(server.tricked(), 1);
    server.play_times(1, "snapshot.json", raw("429 Too Many Requests", &["Retry-After: 3"]));
    let start = Instant::now();
    assert_eq!(sync(&phone(3)).unwrap().news, News::Updated);
    assert!(start.elapsed() >= Duration::from_secs(3));
    assert_eq!(server.tricked(), 1);
}

fn later(result: Result<Report, SyncError>) -> Timestamp {
    match result {
        Err(SyncError::Later { until }) => until,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_long_rest_is_kept_from_one_sync_to_the_next() {
    let (stage, server, ..) = two_mirrors();
    let phone = impatient(&stage, &[&server.url()]);
    let hours = SignedDuration::from_hours;
    let now = Timestamp::now();
    server.play("timestamp.json", raw("503 Service Unavailable", &["Retry-After: 7200"]));
    let until = later(sync_at(&phone, now));
    assert!(until >= now + hours(2) && until < now + hours(3), "{until}");
    assert_eq!(server.asked("").len(), 1);
    // nobody is asked before
    assert_eq!(later(sync_at(&phone, now + hours(1))), until);
    assert_eq!(server.asked("").len(), 0);
    assert_eq!(job_hours(&phone), OLD);
    // a clock that was put back does not make it longer
    assert!(sync_at(&phone, now - hours(1)).is_err());
    assert_eq!(server.asked("").len(), 1);
    server.behave();
    assert_eq!(sync_at(&phone, now + hours(3)).unwrap().news, News::Updated);
    assert_eq!(sync_at(&phone, now).unwrap().news, News::Unchanged, "it is forgotten");
}

/// The server's own clock counts, where it tells it: a phone's may be years behind.
#[test]
fn a_rest_until_a_date_is_counted_by_the_clock_of_the_server() {
    let (stage, server, ..) = two_mirrors();
    let phone = impatient(&stage, &[&server.url()]);
    let hours = SignedDuration::from_hours;
    let date = |at: Timestamp| rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&at).unwrap();
    let real = Timestamp::now();
    let until = format!("Retry-After: {}", date(real + hours(2)));
    let told = format!("Date: {}", date(real));
    let behind: Timestamp = "2019-05-01T00:00:00Z".parse().unwrap();
    server.play("timestamp.json", raw("503 Service Unavailable", &[&until, &told]));
    let found = later(sync_at(&phone, behind));
    assert!(found >= behind + hours(2) && found < behind + hours(3), "{found}");
    // a clock that is set right meanwhile has it over
    server.play("timestamp.json", raw("503 Service Unavailable", &[&until]));
    let found = later(sync_at(&phone, real));
    assert!(found >= real + SignedDuration::from_mins(119) && found < real + hours(3), "{found}");
    // never longer than a day, whatever is said; what does not read is no rest
    for (text, long) in [("315360000", true), ("Thu, 31 Dec 9998 23:59:59 GMT", true), ("soon", false)] {
        let header = format!("Retry-After: {text}");
        server.play("timestamp.json", raw("503 Service Unavailable", &[&header]));
        let at = real + hours(100);
        match sync_at(&phone, at) {
            Err(SyncError::Later { until }) => {
                assert!(long && until <= at + hours(24) + SignedDuration::from_mins(5));
            }
            Err(SyncError::Refused { status: 503 }) => assert!(!long),
            other => panic!("{other:?}"),
        }
        server.behave();
        sync_at(&phone, at + hours(25)).unwrap();
    }
}

#[test]
fn a_mirror_that_rests_is_not_asked_and_the_other_is() {
    let (_stage, first, second, phone) = two_mirrors();
    first.play("", raw("503 Service Unavailable", &["Retry-After: 7200"]));
    assert_eq!(sync(&phone).unwrap().news, News::Updated);
    assert_eq!(first.asked("").len(), 1);
    second.play("", Trick::Raw(Vec::new()));
    assert!(matches!(sync(&phone), Err(SyncError::Offline(_))));
    assert_eq!((first.asked("").len(), job_hours(&phone)), (0, NEW.to_owned()));
}

fn cut(stream: &mut TcpStream, file: &[u8]) {
    let _ = stream.write_all(&[head("200 OK", &[], file.len()), file[..file.len() / 2].to_vec()].concat());
}

fn partial(stream: &mut TcpStream, range: &str, bytes: &[u8]) {
    let range = format!("Content-Range: {range}");
    let _ = stream.write_all(&[&head("206 Partial Content", &[&range], bytes.len()), bytes].concat());
}

#[test]
fn a_file_that_broke_off_goes_on_where_it_broke() {
    let (stage, server, ..) = two_mirrors();
    let phone = impatient(&stage, &[&server.url()]);
    server.play(
        "hotlines-th",
        Trick::Does(|stream, request, file| match header(request, "range") {
            Some(_) => serve(stream, request, file),
            None => cut(stream, file),
        }),
    );
    sync(&phone).unwrap();
    assert_eq!(job_hours(&phone), NEW);
    let edition = changed_edition("17:30");
    let length = edition.plan.targets["la/senthang/hotlines-th"].length;
    let asked = server.asked("hotlines-th");
    let ranges: Vec<_> = asked.iter().map(|request| header(request, "range")).collect();
    assert_eq!(ranges, [None, Some(format!("bytes={}-", length / 2).as_str())]);
}

/// The hash decides, and what does not fit together is fetched whole, once.
#[test]
fn servers_that_lie_about_ranges_make_no_wrong_file() {
    type Liar = (&'static str, fn(&mut TcpStream, &[u8], usize));
    let liars: [Liar; 12] = [
        ("the whole file for a range", |stream, file, _| serve(stream, "", file)),
        ("a range of another beginning", |stream, file, have| {
            let range = format!("bytes 0-{}/{}", file.len() - 1, file.len());
            partial(stream, &range, &file[have..]);
        }),
        ("overlapping", |stream, file, have| {
            let range = format!("bytes {}-{}/{}", have - 1, file.len() - 1, file.len());
            partial(stream, &range, &file[have - 1..]);
        }),
        ("overlapping, and not saying so", |stream, file, have| {
            let range = format!("bytes {have}-{}/{}", file.len() - 1, file.len());
            partial(stream, &range, &file[have - 1..]);
        }),
        ("longer than the file", |stream, file, have| {
            let range = format!("bytes {have}-{}/{}", file.len() - 1, file.len());
            partial(stream, &range, &[&file[have..], b"more"].concat());
        }),
        ("of a longer file", |stream, file, have| {
            let range = format!("bytes {have}-{}/{}", file.len() + 9, file.len() + 10);
            partial(stream, &range, &file[have..]);
        }),
        ("of another file", |stream, file, have| {
            let range = format!("bytes {have}-{}/{}", file.len() - 1, file.len());
            partial(stream, &range, &vec![b'x'; file.len() - have]);
        }),
        ("no range said", |stream, file, have| {
            let rest = &file[have..];
            let _ = stream.write_all(&[&head("206 Partial Content", &[], rest.len()), rest].concat());
        }),
        ("no range, really", |stream, file, have| partial(stream, "bytes */7", &file[have..])),
        ("not satisfiable", |stream, file, _| {
            let range = format!("Content-Range: bytes */{}", file.len());
            let _ = stream.write_all(&head("416 Range Not Satisfiable", &[&range], 0));
        }),
        ("several parts", |stream, file, have| {
            let part =
                format!("--x\r\nContent-Range: bytes {have}-{}/{}\r\n\r\n", file.len() - 1, file.len());
            let body = [part.as_bytes(), &file[have..], b"\r\n--x--\r\n"].concat();
            let kind = "Content-Type: multipart/byteranges; boundary=x";
            let _ = stream.write_all(&[head("206 Partial Content", &[kind], body.len()), body].concat());
        }),
        ("a page for a range", |stream, _, have| {
            partial(stream, &format!("bytes {have}-{}/*", have + 5), b"<html>");
        }),
    ];
    let (stage, server, ..) = two_mirrors();
    let file = &changed_edition("17:30").targets["la/senthang/hotlines-th"];
    for (place, (name, lie)) in liars.into_iter().enumerate() {
        stage.hold("phone");
        let phone = impatient(&stage, &[&server.url()]);
        // a trick knows nothing but the request: what it answers is made here
        let answered = made(|stream| lie(stream, file, file.len() / 2));
        server.play_in_turn("hotlines-th", vec![Trick::HalfOfIt, Trick::Raw(answered)]);
        let report = sync(&phone).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(report.publishers[0].trouble, None, "{name}");
        assert_eq!(job_hours(&phone), NEW, "{name}");
        let asked = server.asked("hotlines-th");
        let ranges: Vec<_> = asked.iter().map(|request| header(request, "range").is_some()).collect();
        let again: &[bool] = if place == 0 { &[false, true] } else { &[false, true, false] };
        assert_eq!(ranges, again, "{name}");
    }
}

/// What is written to a connection.
fn made(write: impl FnOnce(&mut TcpStream)) -> Vec<u8> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let mut writer = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    let mut reader = listener.accept().unwrap().0;
    write(&mut writer);
    drop(writer);
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut reader, &mut bytes).unwrap();
    bytes
}

/// Words that pack to about as many bytes as there are letters in these hashes, halved.
fn noise(hashes: u32) -> Vec<u8> {
    let hashes: Vec<u32> = (0..hashes).collect();
    let message = |hashes: &[u32]| {
        let id = format!("large-{}", hashes[0]);
        let noise: String = hashes.iter().map(|hash| sha256(&hash.to_le_bytes())).collect();
        Message { source: format!("{id} = {noise}\n"), id, review: Review::Draft, english: None }
    };
    pack(&WordsSection { messages: hashes.chunks(200).map(message).collect() }).unwrap()
}

/// The real pack with a large file among its Lao words.
fn with_large_media() -> Edition {
    let mut edition = real_edition().clone();
    let bytes = noise(8_000);
    let path = "la/senthang/words/lo/large".to_owned();
    let mut planned = edition.plan.targets["la/senthang/hotlines-th"].clone();
    (planned.length, planned.sha256) = (bytes.len() as u64, sha256(&bytes));
    edition.plan.targets.insert(path.clone(), planned);
    edition.targets.insert(path, bytes);
    edition
}

/// What waits in a profile: how many rows, and the length of the longest.
fn waiting(stage: &Stage) -> (usize, usize) {
    kept(stage).unwrap()
}

fn kept(stage: &Stage) -> Option<(usize, usize)> {
    let database = stage.folder.path().join("phone/content.db");
    let sql = "SELECT count(*), coalesce(max(length(bytes)), 0) FROM staged";
    let output = Command::new("sqlite3").arg(&database).arg(sql).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let (count, longest) = text.trim().split_once('|')?;
    Some((count.parse().ok()?, longest.parse().ok()?))
}

/// The large file comes half, and its rest not at all.
fn never_the_rest(stream: &mut TcpStream, request: &str, file: &[u8]) {
    if header(request, "range").is_none() {
        cut(stream, file);
    }
}

#[test]
fn a_large_file_goes_on_in_the_next_sync() {
    let stage = Stage::published();
    stage.hold("phone");
    let edition = with_large_media();
    let length = edition.targets["la/senthang/words/lo/large"].len();
    assert!(length > 200_000, "{length}");
    stage.publish(&edition);
    let server = Hostile::start(stage.public.clone());
    for spoilt in [false, true] {
        server.play("large", Trick::Does(never_the_rest));
        let phone = impatient(&stage, &[&server.url()]);
        assert!(matches!(sync(&phone), Err(SyncError::Offline(_))));
        assert_eq!(waiting(&stage).1, length / 2);
        if spoilt {
            let database = stage.folder.path().join("phone/content.db");
            let spoil = "UPDATE staged SET bytes = zeroblob(length(bytes))";
            assert!(Command::new("sqlite3").arg(&database).arg(spoil).status().unwrap().success());
        }
        server.behave();
        drop((phone, server.asked("")));
        let phone = impatient(&stage, &[&server.url()]);
        assert_eq!(sync(&phone).unwrap().news, News::Updated);
        let asked = server.asked("large");
        let ranges: Vec<_> = asked.iter().map(|request| header(request, "range")).collect();
        let rest = format!("bytes={}-", length / 2);
        // a part that was damaged on the disk is found out, and the file fetched whole
        assert_eq!(ranges, [vec![Some(rest.as_str())], if spoilt { vec![None] } else { vec![] }].concat());
        assert_eq!(waiting(&stage), (0, 0));
        drop(phone);
        stage.hold("phone");
    }
}

#[test]
fn what_is_wanted_no_more_waits_no_longer() {
    let stage = Stage::published();
    stage.hold("phone");
    stage.publish(&with_large_media());
    let server = Hostile::start(stage.public.clone());
    server.play("large", Trick::Does(never_the_rest));
    let phone = impatient(&stage, &[&server.url()]);
    assert!(sync(&phone).is_err());
    assert_eq!(waiting(&stage).0, 1);
    stage.publish(&changed_edition("17:30"));
    server.play("hotlines-th", raw("500 Internal Server Error", &[]));
    assert!(sync(&phone).is_err());
    assert_eq!(waiting(&stage), (0, 0));
    assert!(!phone.hotlines(&here("TH", "lo")).unwrap().lines.is_empty());
}

/// A phone that is switched off in the middle of a large file has kept what had come.
#[test]
fn a_large_file_is_kept_while_it_comes() {
    let stage = Stage::published();
    let mut edition = with_large_media();
    // more than is kept at once
    let bytes = noise(24_000);
    let path = "la/senthang/words/lo/large";
    let planned = edition.plan.targets.get_mut(path).unwrap();
    (planned.length, planned.sha256) = (bytes.len() as u64, sha256(&bytes));
    let length = bytes.len();
    edition.targets.insert(path.to_owned(), bytes);
    stage.publish(&edition);
    let server = Hostile::start(stage.public.clone());
    server.play(
        "large",
        Trick::Does(|stream, _, file| {
            let most = file.len() - 1;
            let _ = stream.write_all(&[&head("200 OK", &[], file.len()), &file[..most]].concat());
            // until the phone is gone
            let _ = std::io::Read::read(stream, &mut [0]);
        }),
    );
    let root = stage.folder.path().join("root.json");
    fs::write(&root, stage.root()).unwrap();
    let profile = stage.folder.path().join("phone");
    let mut process = Command::new(env!("CARGO_BIN_EXE_senthang"))
        .args(["sync", "--lang", "lo", "--from", &server.url(), "--profile"])
        .args([&profile, std::path::Path::new("--root"), &root])
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    // the profile may not be made yet, or be written to just now
    while kept(&stage).is_none_or(|(_, longest)| longest < length / 2) {
        assert!(process.try_wait().unwrap().is_none(), "it ended by itself");
        std::thread::sleep(Duration::from_millis(20));
    }
    process.kill().unwrap();
    process.wait().unwrap();
    server.behave();
    drop(server.asked(""));
    let phone = impatient(&stage, &[&server.url()]);
    assert_eq!(sync(&phone).unwrap().news, News::Updated);
    let asked = server.asked("large");
    assert_eq!(asked.len(), 1);
    assert_eq!(header(&asked[0], "range"), Some(format!("bytes={}-", length - 1).as_str()));
}
