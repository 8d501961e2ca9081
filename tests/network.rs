//! What networks do to a sync, each by its name: the right error, the old edition still answers, and the next
//! sync works.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, ToSocketAddrs};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use jiff::SignedDuration;
use senthang::build::target_file;
use senthang::packing::pack;
use senthang::repository::{Existing, Signed};
use senthang_core::model::{Message, Review, WordsSection};
use senthang_core::sync::{News, SyncError};
use senthang_core::trust::{sha256, to_canonical_bytes};
use senthang_core::{Guide, Settings};
use serde_json::json;

use crate::hostile::{Hostile, Trick, head, header, impatient, raw, serve};
use crate::stage::{Stage, changed_edition, job_hours, sync};

/// What has to come of a fault.
enum Must {
    /// A trouble of the network, told with this text.
    BeOffline(&'static str),
    /// The server answers with this status, and that is told.
    BeRefused(u16),
    /// It is not to be trusted, told with this text.
    BeUntrusted(&'static str),
    /// It does no harm.
    Pass,
}

/// Everywhere in a sync: its first file, metadata, an organisation's role, a target.
const EVERYWHERE: [&str; 4] = ["timestamp.json", "snapshot.json", ".senthang.json", "hotlines-th"];
const TARGET: [&str; 1] = ["hotlines-th"];

/// A fault at each of these steps of an update: what must come of it comes, nothing is lost, and the sync after
/// it brings the update.
fn fault(name: &str, steps: &[&str], trick: &Trick, must: &Must) {
    let stage = Stage::updated();
    let server = Hostile::start(stage.public.clone());
    for step in steps {
        stage.hold("phone");
        server.play(step, trick.clone());
        let phone = impatient(&stage, &[&server.url()]);
        let result = sync(&phone);
        assert!(server.tricked() > 0, "{name}: {step} was asked for");
        let said = result.as_ref().err().map(ToString::to_string).unwrap_or_default();
        let fits = match (&result, must) {
            (Err(SyncError::Offline(_)), Must::BeOffline(text))
            | (Err(SyncError::Untrusted { .. }), Must::BeUntrusted(text)) => said.contains(text),
            (Err(SyncError::Refused { status }), Must::BeRefused(known)) => status == known,
            (Ok(report), Must::Pass) => report.news == News::Updated,
            _ => false,
        };
        assert!(fits, "{name} at {step}: {result:?}");
        if result.is_err() {
            assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30", "{name} at {step}");
            server.behave();
            assert_eq!(sync(&phone).unwrap().news, News::Updated, "{name} at {step}");
        }
        assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30", "{name} at {step}");
    }
}

fn answer(headers: &[&str], body: &[u8]) -> Trick {
    Trick::Raw([&head("200 OK", headers, body.len()), body].concat())
}

#[test]
fn a_captive_portal_with_a_page() {
    for page in [&b"<html>please log in</html>"[..], b"\n <!DOCTYPE html><p>Log in", b"<HTML>"] {
        let trick = answer(&["Content-Type: text/html"], page);
        fault("portal", &EVERYWHERE, &trick, &Must::BeOffline("does this network ask to log in?"));
    }
}

#[test]
fn a_captive_portal_with_a_redirect() {
    let login = raw("302 Found", &["Location: http://login.example/", "Set-Cookie: id=1"]);
    fault("portal", &EVERYWHERE, &login, &Must::BeRefused(302));
    fault(
        "another host",
        &EVERYWHERE,
        &raw("307 Temporary Redirect", &["Location: //[::1]/"]),
        &Must::BeRefused(307),
    );
    fault("log in", &EVERYWHERE, &raw("511 Network Authentication Required", &[]), &Must::BeRefused(511));
}

#[test]
fn a_proxy_that_changes_bytes() {
    fault("another byte", &EVERYWHERE, &Trick::OtherBytes, &Must::BeUntrusted(""));
    let more = Trick::Does(|stream, request, file| {
        serve(stream, request, &[file, b"<script src=//ads></script>"].concat());
    });
    fault("something added", &EVERYWHERE, &more, &Must::BeUntrusted(""));
    let less = Trick::Does(|stream, request, file| serve(stream, request, &file[..file.len() - 9]));
    fault("something cut off", &EVERYWHERE, &less, &Must::BeUntrusted(""));
}

#[test]
fn a_proxy_that_packs() {
    let packed = answer(&["Content-Encoding: gzip"], b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03");
    fault("gzip", &EVERYWHERE, &packed, &Must::BeOffline("packed in a way that was not asked for"));
    // the right bytes under a name that they do not have
    let named = Trick::Does(|stream, _, file| {
        let _ =
            stream.write_all(&[&head("200 OK", &["Content-Encoding: identity"], file.len()), file].concat());
    });
    fault("packed as nothing", &EVERYWHERE, &named, &Must::Pass);
}

/// Nothing is ever unpacked that is not signed: what a network packs is not even read.
#[test]
fn a_gzip_bomb_of_the_network() {
    let bomb = Trick::Does(|stream, _, _| {
        let _ = stream
            .write_all(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n\x1f\x8b\x08");
        while stream.write_all(&[0; 8_192]).is_ok() {}
    });
    fault("bomb", &EVERYWHERE, &bomb, &Must::BeOffline("packed in a way that was not asked for"));
}

/// A bomb that an organisation signs is its own trouble, and takes no memory.
#[test]
fn a_brotli_bomb_that_is_signed() {
    let stage = Stage::published();
    let server = stage.serve();
    let phone = stage.synced("phone", &server.url());
    let message = Message {
        id: "a".to_owned(),
        source: format!("a = {}", " ".repeat(64 << 20)),
        review: Review::Draft,
        english: None,
    };
    let bomb = pack(&WordsSection { messages: vec![message] }).unwrap();
    assert!(bomb.len() < 10_000, "{}", bomb.len());
    let path = "la/senthang/hotlines-th";
    fs::write(stage.public.join(target_file(path, &sha256(&bomb))), &bomb).unwrap();
    sign_target(&stage, path, &bomb);
    let error = sync(&phone).unwrap_err();
    assert!(
        matches!(&error, SyncError::Untrusted { why, .. } if why.contains("unpacks to more than")),
        "{error}"
    );
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30");
    stage.publish(&changed_edition("17:30"));
    sync(&phone).unwrap();
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30");
}

/// The organisation's people sign another target for a path, and the machine signs that they did.
fn sign_target(stage: &Stage, path: &str, bytes: &[u8]) {
    let existing = Existing::read(&stage.public).unwrap();
    let team = &stage.team;
    let write =
        |role: &str, file: &str, keys: &[&senthang::keys::Key], change: &dyn Fn(&mut serde_json::Value)| {
            let mut value = existing.roles[role].signed.clone();
            let version = value["version"].as_u64().unwrap() + 1;
            value["version"] = json!(version);
            change(&mut value);
            let mut signed = Signed { signed: value, signatures: std::collections::BTreeMap::new() };
            let canonical = to_canonical_bytes(&signed.signed).unwrap();
            for key in keys {
                signed.signatures.insert(key.id(), key.sign(&canonical));
            }
            let file = file.replace('N', &version.to_string());
            fs::write(stage.public.join("metadata").join(file), signed.bytes()).unwrap();
            version
        };
    let role = write("senthang", "N.senthang.json", &[&team.alice, &team.bob], &|role| {
        let target = &mut role["targets"][path];
        target["length"] = json!(bytes.len());
        target["hashes"] = json!({ "sha256": sha256(bytes) });
    });
    let snapshot = write("snapshot", "N.snapshot.json", &[&team.machine], &|snapshot| {
        snapshot["meta"]["senthang.json"]["version"] = json!(role);
    });
    write("timestamp", "timestamp.json", &[&team.machine], &|timestamp| {
        timestamp["meta"]["snapshot.json"]["version"] = json!(snapshot);
    });
}

/// A byte now and then: always in time for the patience, and for ever.
#[test]
fn a_slow_loris() {
    let body = Trick::Does(|stream, _, file| {
        let _ = stream.write_all(&head("200 OK", &[], file.len()));
        for byte in file {
            if stream.write_all(&[*byte]).is_err() {
                return;
            }
            std::thread::sleep(Duration::from_millis(200));
        }
    });
    fault("in the body", &["timestamp.json", "hotlines-th"], &body, &Must::BeOffline("too slowly"));
    let heading = Trick::Does(|stream, _, _| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nX: ");
        while stream.write_all(b"x").is_ok() {
            std::thread::sleep(Duration::from_millis(200));
        }
    });
    fault("in the head", &["timestamp.json"], &heading, &Must::BeOffline("no answer in time"));
}

/// A slow network is none: what comes at a few hundred bytes a second comes.
#[test]
fn a_slow_network_is_waited_for() {
    let slow = Trick::Does(|stream, _, file| {
        let _ = stream.write_all(&head("200 OK", &[], file.len()));
        // for longer than a trickle is borne
        for bytes in file.chunks(file.len().div_ceil(20)) {
            let _ = stream.write_all(bytes);
            std::thread::sleep(Duration::from_millis(200));
        }
    });
    fault("slow", &TARGET, &slow, &Must::Pass);
}

#[test]
fn a_length_that_is_too_short() {
    let short = Trick::Does(|stream, _, file| {
        let _ = stream.write_all(&[&head("200 OK", &[], file.len() - 5), file].concat());
    });
    fault("short", &EVERYWHERE, &short, &Must::BeUntrusted(""));
}

#[test]
fn a_length_that_is_too_long() {
    let long = Trick::Does(|stream, _, file| {
        let _ = stream.write_all(&[&head("200 OK", &[], file.len() + 5), file].concat());
    });
    fault("long", &EVERYWHERE[..3], &long, &Must::BeOffline(""));
    fault("long", &TARGET, &long, &Must::BeUntrusted("longer than"));
    let huge = Trick::Does(|stream, _, file| {
        let _ = stream
            .write_all(&[b"HTTP/1.1 200 OK\r\nContent-Length: 9000000000000000000\r\n\r\n", file].concat());
    });
    fault("huge", &EVERYWHERE, &huge, &Must::BeUntrusted("longer than"));
    let odd = Trick::Does(|stream, _, file| {
        let _ = stream.write_all(&[b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", file].concat());
    });
    fault("below nought", &EVERYWHERE, &odd, &Must::BeOffline(""));
    let two = Trick::Does(|stream, _, file| {
        let _ = stream.write_all(&[&head("200 OK", &["Content-Length: 3"], file.len()), file].concat());
    });
    fault("two lengths", &EVERYWHERE, &two, &Must::BeOffline(""));
}

#[test]
fn no_length_at_all() {
    let whole = Trick::Does(|stream, _, file| {
        let _ = stream.write_all(&[b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", file].concat());
    });
    fault("whole", &EVERYWHERE, &whole, &Must::Pass);
    let cut = Trick::Does(|stream, _, file| {
        let half = &file[..file.len() / 2];
        let _ = stream.write_all(&[b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", half].concat());
    });
    fault("cut", &TARGET, &cut, &Must::BeOffline("cut"));
    fault("endless", &EVERYWHERE, &Trick::Endless, &Must::BeUntrusted("longer than"));
}

#[test]
fn in_chunks() {
    const HEAD: &[u8] = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    let whole = Trick::Does(|stream, _, file| {
        let _ = stream.write_all(HEAD);
        for bytes in file.chunks(100) {
            let _ = stream.write_all(&[format!("{:x}\r\n", bytes.len()).as_bytes(), bytes, b"\r\n"].concat());
        }
        let _ = stream.write_all(b"0\r\n\r\n");
    });
    fault("whole", &EVERYWHERE, &whole, &Must::Pass);
    let endless = Trick::Does(|stream, _, _| {
        let _ = stream.write_all(HEAD);
        while stream.write_all(b"5\r\nxxxxx\r\n").is_ok() {}
    });
    fault("for ever", &EVERYWHERE, &endless, &Must::BeUntrusted("longer than"));
    let unending = Trick::Does(|stream, _, _| {
        let _ = stream.write_all(HEAD);
        while stream.write_all(b"1;xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx").is_ok() {}
    });
    fault("one chunk's head for ever", &["timestamp.json"], &unending, &Must::BeOffline(""));
    let cut = Trick::Does(|stream, _, file| {
        let _ = stream.write_all(&[HEAD, format!("{:x}\r\n", file.len()).as_bytes(), &file[..9]].concat());
    });
    fault("cut", &EVERYWHERE, &cut, &Must::BeOffline(""));
    let odd = Trick::Does(|stream, _, file| {
        let _ = stream.write_all(&[HEAD, b"zz\r\n", file].concat());
    });
    fault("no number", &EVERYWHERE, &odd, &Must::BeOffline(""));
}

#[test]
fn a_connection_that_ends() {
    fault("before an answer", &EVERYWHERE, &Trick::Raw(Vec::new()), &Must::BeOffline(""));
    fault("after the head", &EVERYWHERE, &Trick::Raw(head("200 OK", &[], 300)), &Must::BeOffline(""));
    fault("in the head", &EVERYWHERE, &Trick::Raw(b"HTTP/1.1 200 OK\r\nCont".to_vec()), &Must::BeOffline(""));
    fault("half way", &EVERYWHERE, &Trick::HalfOfIt, &Must::BeOffline(""));
    fault("reset half way", &EVERYWHERE, &Trick::Reset, &Must::BeOffline(""));
    fault(
        "no more bytes",
        &["timestamp.json", "hotlines-th"],
        &Trick::Stall,
        &Must::BeOffline("no answer in time"),
    );
}

#[test]
fn other_kinds_of_http() {
    let old = Trick::Does(|stream, _, file| {
        let _ = stream.write_all(&[b"HTTP/1.0 200 OK\r\n\r\n", file].concat());
    });
    fault("HTTP/1.0", &EVERYWHERE, &old, &Must::Pass);
    let go_on = Trick::Does(|stream, request, file| {
        let _ =
            stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n");
        serve(stream, request, file);
    });
    fault("100 Continue", &EVERYWHERE, &go_on, &Must::Pass);
    let for_ever =
        Trick::Does(|stream, _, _| while stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").is_ok() {});
    fault("100 Continue for ever", &["timestamp.json"], &for_ever, &Must::BeOffline(""));
    for garbage in [
        &b"\x00\xff\x13 no HTTP at all"[..],
        b"HTTP/1.1 OK\r\n\r\n",
        b"HTTP/1.1 2000 OK\r\n\r\n",
        b"HTTP/9.9 200 OK\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"<html>",
        b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nX: \x00\r\n\r\n{",
    ] {
        let name = String::from_utf8_lossy(garbage).into_owned();
        fault(&name, &["timestamp.json", "hotlines-th"], &Trick::Raw(garbage.to_vec()), &Must::BeOffline(""));
    }
    let long = [b"HTTP/1.1 200 OK\r\nX: ".to_vec(), vec![b'x'; 2_000_000], b"\r\n\r\n".to_vec()].concat();
    fault("a huge header", &["timestamp.json"], &Trick::Raw(long), &Must::BeOffline(""));
    let many = [b"HTTP/1.1 200 OK\r\n".to_vec(), b"X: y\r\n".repeat(10_000), b"\r\n".to_vec()].concat();
    fault("many headers", &["timestamp.json"], &Trick::Raw(many), &Must::BeOffline(""));
    let no_change = raw("304 Not Modified", &[]);
    fault("not modified, which was not asked", &TARGET, &no_change, &Must::BeRefused(304));
    fault("a part that was not asked for", &TARGET, &raw("206 Partial Content", &[]), &Must::BeRefused(206));
    fault("nothing", &TARGET, &raw("204 No Content", &[]), &Must::BeRefused(204));
}

/// A server that has only this address.
fn reached(addr: SocketAddr, host: &str) {
    let stage = Stage::published();
    let server = Hostile::at(stage.public.clone(), addr, true);
    let phone = impatient(&stage, &[&format!("http://{host}:{}", server.addr.port())]);
    assert_eq!(sync(&phone).unwrap().news, News::Updated, "{addr} as {host}");
    assert_eq!(
        header(&server.asked("timestamp.json")[0], "host"),
        Some(format!("{host}:{}", server.addr.port()).as_str())
    );
}

#[test]
fn ipv6_only() {
    reached("[::1]:0".parse().unwrap(), "[::1]");
}

/// A name with several addresses is reached by whichever answers.
#[test]
fn each_address_of_a_name() {
    for addr in ("localhost", 0).to_socket_addrs().unwrap() {
        reached(addr, "localhost");
    }
}

#[test]
fn a_name_that_nobody_has() {
    let stage = Stage::published();
    stage.hold("phone");
    let phone = impatient(&stage, &["https://senthang.invalid"]);
    let error = sync(&phone).unwrap_err();
    assert!(matches!(error, SyncError::Offline(_)), "{error}");
    assert!(!error.to_string().contains("senthang.invalid"), "{error}");
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30");
    let server = stage.serve();
    let phone = impatient(&stage, &["https://senthang.invalid", &server.url()]);
    stage.publish(&changed_edition("17:30"));
    assert_eq!(sync(&phone).unwrap().news, News::Updated);
}

/// `openssl s_server` over a published folder.
struct Tls {
    process: Child,
    port: u16,
}

impl Tls {
    fn start(folder: &Path, certificate: &Path, more: &[&str]) -> Self {
        let mut process = Command::new("openssl")
            .args(["s_server", "-accept", "127.0.0.1:0", "-WWW", "-cert"])
            .args([certificate, Path::new("-key"), &certificate.with_extension("key")])
            .args(more)
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        // "ACCEPT 127.0.0.1:40123"
        let accept = lines.by_ref().map(Result::unwrap).find(|line| line.starts_with("ACCEPT")).unwrap();
        let port = accept.rsplit_once(':').unwrap().1.trim().parse().unwrap();
        std::thread::spawn(move || lines.for_each(drop));
        Self { process, port }
    }
}

impl Drop for Tls {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn certificate(folder: &Path, name: &str, host: &str) -> std::path::PathBuf {
    let file = folder.join(name);
    let made = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"])
        .args(["-subj", &format!("/CN={host}"), "-addext", &format!("subjectAltName=DNS:{host}")])
        .args([Path::new("-keyout"), &file.with_extension("key"), Path::new("-out"), &file])
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    file
}

/// That a connection is not safe says nothing about the content, and is told as what it is. What a certificate
/// may be refused for, one by one, is tried in `core::sync`, with an authority that is trusted.
#[test]
fn connections_that_are_not_safe() {
    let stage = Stage::updated();
    stage.hold("phone");
    let folder = stage.folder.path();
    let own = certificate(folder, "own.pem", "localhost");
    let other = certificate(folder, "other.pem", "other.example");
    for (name, certificate, more) in [
        ("of its own make", &own, &[][..]),
        ("of another name", &other, &[]),
        ("TLS 1.1 only", &own, &["-tls1_1", "-cipher", "ALL:@SECLEVEL=0"]),
    ] {
        let server = Tls::start(&stage.public, certificate, more);
        let phone = impatient(&stage, &[&format!("https://localhost:{}", server.port)]);
        let error = sync(&phone).unwrap_err();
        assert!(matches!(error, SyncError::Offline(_)), "{name}: {error}");
        assert!(error.to_string().contains("no safe connection"), "{name}: {error}");
        assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30", "{name}");
        // another mirror helps
        let good = stage.serve();
        let settings = stage.settings("phone", None);
        let servers = [format!("https://localhost:{}", server.port), good.url()];
        let servers = servers.iter().map(|url| url.parse().unwrap()).collect();
        let _ = fs::remove_dir_all(folder.join("other"));
        let settings = Settings { servers, folder: folder.join("other"), ..settings };
        assert_eq!(sync(&Guide::open(settings).unwrap()).unwrap().news, News::Updated, "{name}");
    }
    let plain = Hostile::start(stage.public.clone());
    let phone = impatient(&stage, &[&format!("https://localhost:{}", plain.addr.port())]);
    // it waits for a request that never comes whole, or answers with what is no TLS
    assert!(matches!(sync(&phone), Err(SyncError::Offline(_))));
    let server = stage.serve();
    assert_eq!(sync(&impatient(&stage, &[&server.url()])).unwrap().news, News::Updated);
}

/// The two ends of a day: what is asked for twice is answered alike, and a late timestamp is old.
#[test]
fn a_cache_that_gives_old_answers() {
    let stage = Stage::published();
    let old = fs::read(stage.public.join("metadata/timestamp.json")).unwrap();
    let later = jiff::Timestamp::now() + SignedDuration::from_hours(8 * 24);
    let server = Hostile::start(stage.public.clone());
    let phone = impatient(&stage, &[&server.url()]);
    sync(&phone).unwrap();
    stage.publish_at(&changed_edition("17:30"), later);
    server.play("timestamp.json", answer(&["Age: 999999"], &old));
    let result = phone.sync(later, &senthang_core::sync::Quiet, &senthang_core::sync::CancelToken::new());
    assert!(matches!(result, Err(SyncError::Expired { .. })), "{result:?}");
    server.behave();
    phone.sync(later, &senthang_core::sync::Quiet, &senthang_core::sync::CancelToken::new()).unwrap();
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30");
}
