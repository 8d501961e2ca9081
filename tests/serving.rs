//! What web servers promise: the same cases, as raw HTTP, to `senthang serve` and to nginx with the
//! configuration of `docs/howto/nginx`, both as real processes.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, ExitStatus, Stdio};
use std::time::Duration;

use senthang::serve::{Limits, Server};
use senthang_core::sync::News;
use senthang_core::trust::sha256;

use crate::nginx::Nginx;
use crate::stage::{Stage, checkout, everything, skipped, sync};

/// A server in a process of its own.
struct Running {
    name: &'static str,
    child: Child,
    addr: SocketAddr,
    log: PathBuf,
    errors: Option<BufReader<ChildStderr>>,
}

impl Running {
    fn senthang(stage: &Stage) -> Self {
        let log = stage.folder.path().join("senthang.log");
        let mut child = Command::new(env!("CARGO_BIN_EXE_senthang"))
            .args(["serve", stage.public.to_str().unwrap(), "--addr", "127.0.0.1:0"])
            .stdin(Stdio::null())
            .stdout(File::create(&log).unwrap())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut errors = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        errors.read_line(&mut line).unwrap();
        let addr = line.split(['/', ';']).find_map(|part| part.parse().ok()).unwrap();
        Self { name: "senthang", child, addr, log, errors: Some(errors) }
    }

    /// nginx with the configuration that the how-to gives; none if it is not installed.
    fn nginx(stage: &Stage) -> Option<Self> {
        if !has_nginx() {
            return None;
        }
        let folder = stage.folder.path().join("nginx");
        let Nginx { child, addr, log } = Nginx::serving(&checkout(), &stage.public, &folder);
        Some(Self { name: "nginx", child, addr, log, errors: None })
    }

    fn both(stage: &Stage) -> Vec<Self> {
        std::iter::once(Self::senthang(stage)).chain(Self::nginx(stage)).collect()
    }

    fn url(&self) -> String {
        format!("http://{}", self.addr)
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.addr).unwrap();
        stream.set_read_timeout(Some(Duration::from_mins(1))).unwrap();
        stream
    }

    /// Sends these bytes and reads all that comes.
    fn raw(&self, request: &[u8]) -> Vec<u8> {
        let mut stream = self.connect();
        // a server may have answered and closed before it was given all
        let _ = stream.write_all(request);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        answer
    }

    fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        Answer::of(&self.raw(request(method, path, headers, "close").as_bytes()))
    }

    fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.ask("GET", path, headers)
    }

    fn signal(&self, signal: &str) {
        let done = Command::new("kill").args([signal, &self.child.id().to_string()]).status().unwrap();
        assert!(done.success());
    }

    /// Lets it end what it is doing, and gives its status and the lines of its access log.
    fn ended(mut self) -> (ExitStatus, Vec<String>) {
        self.signal(if self.name == "nginx" { "-QUIT" } else { "-TERM" });
        let status = self.child.wait().unwrap();
        let log = fs::read_to_string(&self.log).unwrap();
        (status, log.lines().map(str::to_owned).collect())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // nginx ends its workers when it is asked to end, and not when it is killed
        if self.child.try_wait().is_ok_and(|ended| ended.is_none()) {
            self.signal(if self.name == "nginx" { "-TERM" } else { "-KILL" });
        }
        let _ = self.child.wait();
    }
}

/// If nginx is there; in CI it must be.
fn has_nginx() -> bool {
    let is_installed = Nginx::is_installed();
    assert!(is_installed || std::env::var_os("CI").is_none(), "nginx or its JavaScript module is missing");
    if !is_installed {
        skipped("no nginx with its JavaScript module; tests/run installs them");
    }
    is_installed
}

fn request(method: &str, path: &str, headers: &[(&str, &str)], connection: &str) -> String {
    let headers: Vec<String> = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let headers = headers.concat();
    format!("{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: {connection}\r\n{headers}\r\n")
}

#[derive(Debug)]
struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Answer {
    fn of(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|end| end == b"\r\n\r\n");
        let end = end.unwrap_or_else(|| panic!("no answer: {}", String::from_utf8_lossy(bytes)));
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers = lines.map(|line| line.split_once(": ").unwrap());
        let headers = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
        Self { status, headers, body: bytes[end + 4..].to_vec() }
    }

    /// A header; several of one name as one list, which they are.
    fn header(&self, name: &str) -> Option<String> {
        let values = self.headers.iter().filter(|header| header.0 == name).map(|header| header.1.as_str());
        let values: Vec<&str> = values.collect();
        (!values.is_empty()).then(|| values.join(", "))
    }

    fn kept(&self) -> String {
        self.header("cache-control").unwrap_or_default()
    }
}

const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// The path of the largest target, and its bytes.
fn target(stage: &Stage) -> (String, Vec<u8>) {
    let path = files(&stage.public).into_iter().filter(|path| path.starts_with("/targets/"));
    let path = path.max_by_key(|path| fs::metadata(stage.public.join(&path[1..])).unwrap().len()).unwrap();
    let bytes = fs::read(stage.public.join(&path[1..])).unwrap();
    (path, bytes)
}

/// The paths of all files, as they are asked for.
fn files(folder: &Path) -> Vec<String> {
    let (mut files, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(format!("/{}", path.strip_prefix(folder).unwrap().display()));
            }
        }
    }
    files
}

#[test]
fn every_file_comes_whole_with_its_tag_and_says_how_long_it_may_be_kept() {
    let stage = Stage::published();
    for server in Running::both(&stage) {
        let files = files(&stage.public);
        assert!(files.len() > 30);
        for path in files {
            let bytes = fs::read(stage.public.join(&path[1..])).unwrap();
            let answer = server.get(&path, &[]);
            assert_eq!((answer.status, &answer.body), (200, &bytes), "{}: {path}", server.name);
            assert_eq!(answer.header("etag").unwrap(), format!("\"{}\"", sha256(&bytes)), "{path}");
            let metadata = path.starts_with("/metadata/");
            let kind = if metadata { "application/json" } else { "application/octet-stream" };
            assert_eq!(answer.header("content-type").unwrap(), kind, "{}: {path}", server.name);
            let kept = if path == "/metadata/timestamp.json" { "no-cache" } else { FOR_EVER };
            assert_eq!(answer.kept(), kept, "{}: {path}", server.name);
            let ranges = answer.header("accept-ranges");
            assert_eq!(ranges.as_deref(), (!metadata).then_some("bytes"), "{}: {path}", server.name);
            for none in ["last-modified", "set-cookie", "content-encoding", "vary", "expires"] {
                assert_eq!(answer.header(none), None, "{}: {path}: {none}", server.name);
            }
        }
    }
}

#[test]
fn what_has_not_changed_is_not_sent_again() {
    let stage = Stage::published();
    for server in Running::both(&stage) {
        for path in ["/metadata/timestamp.json", "/metadata/1.root.json", &target(&stage).0] {
            let whole = server.get(path, &[]);
            let tag = whole.header("etag").unwrap();
            for tags in [&tag, &format!("\"other\", {tag}"), &format!("W/{tag}"), "*"] {
                let answer = server.get(path, &[("If-None-Match", tags)]);
                assert_eq!((answer.status, answer.body.len()), (304, 0), "{}: {path} {tags}", server.name);
                assert_eq!(answer.header("etag").as_ref(), Some(&tag));
                assert_eq!(answer.kept(), whole.kept());
                assert_eq!(answer.header("content-length"), None, "{}: {path}", server.name);
            }
            let other = tag.replace(['0', '1', '2', '3'], "f");
            for tags in [&other, "\"other\"", tag.trim_matches('"'), ""] {
                let answer = server.get(path, &[("If-None-Match", tags)]);
                assert_eq!((answer.status, &answer.body), (200, &whole.body), "{}: {tags}", server.name);
            }
            // a time says nothing: a file may change within a second
            let late = ("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT");
            assert_eq!(server.get(path, &[late]).status, 200, "{}", server.name);
        }
        let none = "0".repeat(64);
        for path in ["/metadata/99.root.json".to_owned(), format!("/targets/la/{none}.none")] {
            for tags in ["*", &format!("\"{none}\"")] {
                let answer = server.get(&path, &[("If-None-Match", tags)]);
                assert_eq!(answer.status, 404, "{}: {path}", server.name);
            }
        }
    }
}

#[test]
fn a_new_timestamp_is_seen_at_once() {
    let stage = Stage::published();
    for server in Running::both(&stage) {
        let before = server.get("/metadata/timestamp.json", &[]).header("etag").unwrap();
        let same = [("If-None-Match", before.as_str())];
        assert_eq!(server.get("/metadata/timestamp.json", &same).status, 304);
        stage.publish(crate::stage::real_edition());
        let answer = server.get("/metadata/timestamp.json", &same);
        let bytes = fs::read(stage.public.join("metadata/timestamp.json")).unwrap();
        assert_eq!((answer.status, answer.body), (200, bytes), "{}", server.name);
    }
}

#[test]
fn a_part_of_a_target_is_sent_to_who_asks_for_it() {
    let stage = Stage::published();
    let (path, bytes) = target(&stage);
    let length = bytes.len();
    assert!(length > 2_000);
    let tag = format!("\"{}\"", sha256(&bytes));
    for server in Running::both(&stage) {
        let part = |range: &str, from: usize, to: usize| {
            let answer = server.get(&path, &[("Range", range)]);
            assert_eq!(
                (answer.status, &answer.body[..]),
                (206, &bytes[from..to]),
                "{}: {range}",
                server.name
            );
            let range = format!("bytes {from}-{}/{length}", to - 1);
            assert_eq!(answer.header("content-range"), Some(range), "{}", server.name);
            assert_eq!((answer.header("etag").unwrap(), answer.kept()), (tag.clone(), FOR_EVER.to_owned()));
        };
        part("bytes=0-0", 0, 1);
        part("bytes=100-199", 100, 200);
        part("bytes=1000-", 1000, length);
        part(&format!("bytes=1000-{}", length * 2), 1000, length);
        part("bytes=-7", length - 7, length);
        part(&format!("bytes=-{}", length * 2), 0, length);

        for range in [format!("bytes={length}-"), "bytes=99999999-".to_owned(), "bytes=-0".to_owned()] {
            let answer = server.get(&path, &[("Range", &range)]);
            assert_eq!(answer.status, 416, "{}: {range}", server.name);
            assert_eq!(answer.header("content-range"), Some(format!("bytes */{length}")), "{}", server.name);
            assert!(answer.kept().contains("no-store"), "{}: {range}: {answer:?}", server.name);
        }
        let whole = |path: &str, headers: &[(&str, &str)]| {
            let answer = server.get(path, headers);
            assert_eq!((answer.status, answer.header("content-range")), (200, None), "{}", server.name);
            assert_eq!(answer.body, fs::read(stage.public.join(&path[1..])).unwrap());
        };
        whole(&path, &[("Range", "bytes=0-1, 10-11")]);
        whole(&path, &[("Range", "lines=0-1")]);
        whole("/metadata/1.root.json", &[("Range", "bytes=0-1")]);

        // who goes on with a download gets the rest of the same file, or the new one whole
        let rest = server.get(&path, &[("Range", "bytes=1000-"), ("If-Range", &tag)]);
        assert_eq!((rest.status, &rest.body[..]), (206, &bytes[1000..]), "{}", server.name);
        for other in ["\"other\"", "Fri, 01 Jan 2100 00:00:00 GMT"] {
            whole(&path, &[("Range", "bytes=1000-"), ("If-Range", other)]);
        }
    }
}

#[test]
fn a_head_is_that_of_the_file_and_the_connection_goes_on() {
    let stage = Stage::published();
    for server in Running::both(&stage) {
        for path in ["/metadata/timestamp.json", &target(&stage).0, "/metadata/99.root.json"] {
            let whole = server.get(path, &[]);
            let mut stream = server.connect();
            let both = request("HEAD", path, &[], "keep-alive") + &request("GET", path, &[], "close");
            stream.write_all(both.as_bytes()).unwrap();
            let mut answers = Vec::new();
            stream.read_to_end(&mut answers).unwrap();
            let head = Answer::of(&answers);
            assert_eq!(head.status, whole.status);
            for header in ["content-length", "content-type", "etag", "cache-control"] {
                assert_eq!(head.header(header), whole.header(header), "{}: {path}", server.name);
            }
            // what stands after the head is the next answer
            let next = Answer::of(&head.body);
            assert_eq!((next.status, next.body), (whole.status, whole.body), "{}: {path}", server.name);
        }
    }
}

#[test]
fn what_is_not_there_is_said_shortly_and_not_kept() {
    let stage = Stage::published();
    fs::write(stage.public.join("metadata/.3.root.json.half"), "secret").unwrap();
    fs::write(stage.public.join("metadata/notes.txt"), "secret").unwrap();
    for server in Running::both(&stage) {
        for path in [
            "/metadata/2.root.json",
            "/metadata/.3.root.json.half",
            "/metadata/notes.txt",
            "/metadata/timestamp.json/",
            "/metadata/timestamp.json/x.json",
            "/metadata/",
            "/metadata",
            "/targets/la/",
            "/targets/la/org/hotlines",
            "/",
            "/index.html",
        ] {
            let answer = server.get(path, &[]);
            assert_eq!(
                (answer.status, &answer.body[..]),
                (404, &b"not found\n"[..]),
                "{}: {path}",
                server.name
            );
            assert_eq!((answer.kept().as_str(), answer.header("etag")), ("no-store", None), "{path}");
        }
    }
}

#[test]
fn only_reading_is_allowed_and_no_body_is_taken() {
    let stage = Stage::published();
    let before = files(&stage.public).len();
    for server in Running::both(&stage) {
        for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "MKCOL", "get"] {
            let answer = server.ask(method, "/metadata/timestamp.json", &[]);
            assert!(matches!(answer.status, 400 | 405), "{}: {method}: {answer:?}", server.name);
            if answer.status == 405 {
                assert_eq!(answer.header("allow").unwrap(), "GET, HEAD", "{}: {method}", server.name);
                assert_eq!(answer.kept(), "no-store", "{}: {method}", server.name);
            }
        }
        // a body is not the next request, and nobody waits for one that does not come
        let smuggled = request("GET", "/metadata/1.root.json", &[], "close");
        let length = ("Content-Length", &*smuggled.len().to_string());
        let with_body = request("GET", "/metadata/timestamp.json", &[length], "close") + &smuggled;
        let answer = server.raw(with_body.as_bytes());
        assert_eq!(String::from_utf8_lossy(&answer).matches("HTTP/1.1 ").count(), 1, "{}", server.name);
        for length in ["5000000", "5"] {
            let answer = server.ask("PUT", "/metadata/timestamp.json", &[("Content-Length", length)]);
            assert!(matches!(answer.status, 405 | 413), "{}: {answer:?}", server.name);
        }
    }
    assert_eq!(files(&stage.public).len(), before);
}

#[test]
fn no_trick_with_paths_leads_out_of_the_folder() {
    let stage = Stage::published();
    let outside = stage.folder.path().join("outside.json");
    fs::write(&outside, "secret").unwrap();
    let hash = sha256(b"secret");
    let folder = stage.public.join("targets/la");
    std::os::unix::fs::symlink(&outside, stage.public.join("metadata/9.link.json")).unwrap();
    std::os::unix::fs::symlink(&outside, folder.join(format!("{hash}.link"))).unwrap();
    std::os::unix::fs::symlink(stage.folder.path(), stage.public.join("targets/away")).unwrap();
    fs::write(stage.folder.path().join(format!("{hash}.away")), "secret").unwrap();
    let tricks = [
        "/metadata/../../outside.json".to_owned(),
        "/metadata/..%2f..%2foutside.json".to_owned(),
        "/metadata/%2e%2e/%2e%2e/outside.json".to_owned(),
        "/metadata/%252e%252e/%252e%252e/outside.json".to_owned(),
        "/metadata/..\\..\\outside.json".to_owned(),
        "/metadata/%c0%ae%c0%ae/%c0%ae%c0%ae/outside.json".to_owned(),
        "/metadata//../../../outside.json".to_owned(),
        "/../outside.json".to_owned(),
        "//etc/passwd".to_owned(),
        "/targets//etc/passwd".to_owned(),
        format!("/metadata/{}", outside.display()),
        format!("/metadata/timestamp.json%00{}", outside.display()),
        "/metadata/9.link.json".to_owned(),
        format!("/targets/la/{hash}.link"),
        format!("/targets/away/{hash}.away"),
        "http://x/metadata/../../outside.json".to_owned(),
        "*".to_owned(),
    ];
    for server in Running::both(&stage) {
        for path in &tricks {
            for headers in [vec![], vec![("If-None-Match", format!("\"{hash}\""))]] {
                let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
                let answer = server.get(path, &headers);
                assert!(matches!(answer.status, 400 | 403 | 404), "{}: {path}: {answer:?}", server.name);
                let body = String::from_utf8_lossy(&answer.body).into_owned();
                assert!(!body.contains("secret") && !body.contains("root:"), "{}: {path}", server.name);
            }
        }
        assert_eq!(server.get("/metadata/timestamp.json", &[]).status, 200, "{}", server.name);
    }
}

#[test]
fn a_head_that_is_too_large_is_refused() {
    let stage = Stage::published();
    for server in Running::both(&stage) {
        let long = "x".repeat(20_000);
        let lines = "X: x\r\n".repeat(2_000);
        for (what, request) in [
            ("a long path", format!("GET /{long} HTTP/1.1\r\nHost: x\r\n\r\n")),
            ("a long header", format!("GET / HTTP/1.1\r\nHost: x\r\nX: {long}\r\n\r\n")),
            ("many headers", format!("GET / HTTP/1.1\r\nHost: x\r\n{lines}\r\n")),
            ("no HTTP", "\u{16}\u{3}\u{1} no HTTP at all\r\n\r\n".to_owned()),
        ] {
            let answer = String::from_utf8_lossy(&server.raw(request.as_bytes())).into_owned();
            // who goes on sending after the refusal may lose it with the connection
            let refused = answer.is_empty() || answer.starts_with("HTTP/1.1 4") || answer.contains("400 Bad");
            assert!(refused, "{}: {what}: {answer}", server.name);
        }
        assert_eq!(server.get("/metadata/timestamp.json", &[]).status, 200, "{}", server.name);
    }
}

/// With the limits that both have in the field: ten seconds for a head.
#[test]
fn who_sends_a_head_too_slowly_is_cut_off() {
    let stage = Stage::published();
    let servers = Running::both(&stage);
    let slow: Vec<_> = servers.iter().map(|server| (server.name, server.connect())).collect();
    for (_, stream) in &slow {
        let mut stream: &TcpStream = stream;
        stream.write_all(b"GET /metadata/timestamp.json HTTP/1.1\r\nHost: x\r\nX-Slow: ").unwrap();
    }
    for (name, mut stream) in slow {
        let mut answer = Vec::new();
        let ended = stream.read_to_end(&mut answer);
        let broken = ended.as_ref().is_err_and(|error| error.kind() == std::io::ErrorKind::ConnectionReset);
        assert!(ended.is_ok() || broken, "{name}: {ended:?}");
        assert!(!answer.starts_with(b"HTTP/1.1 200"), "{name}");
    }
}

/// A server with room for one connection: the next is served when the one before is given up.
#[test]
fn who_holds_a_connection_for_nothing_gives_it_back() {
    let stage = Stage::published();
    let large = format!("/targets/la/{}.large", "0".repeat(64));
    File::create(stage.public.join(&large[1..])).unwrap().set_len(64 << 20).unwrap();
    let short = Duration::from_millis(100);
    let limits = Limits { connections: 1, head: short, stalled: short, stopping: short };
    let server = Server::start_with(&stage.public, ([127, 0, 0, 1], 0).into(), limits, None).unwrap();
    let takes_nothing = request("GET", &large, &[], "close");
    let stays = request("GET", "/metadata/timestamp.json", &[], "keep-alive");
    for holding in ["", "GET / HTTP/1.1\r\nHost", &stays, &takes_nothing] {
        let mut holder = TcpStream::connect(server.addr).unwrap();
        holder.write_all(holding.as_bytes()).unwrap();
        let mut next = TcpStream::connect(server.addr).unwrap();
        next.set_read_timeout(Some(Duration::from_mins(1))).unwrap();
        next.write_all(request("GET", "/metadata/timestamp.json", &[], "close").as_bytes()).unwrap();
        let mut answer = Vec::new();
        next.read_to_end(&mut answer).unwrap();
        assert_eq!(Answer::of(&answer).status, 200, "{holding}");
        drop(holder);
    }
}

#[test]
fn a_stop_lets_a_download_end_and_takes_nobody_else() {
    let stage = Stage::published();
    let large = format!("/targets/la/{}.large", "0".repeat(64));
    File::create(stage.public.join(&large[1..])).unwrap().set_len(64 << 20).unwrap();
    for signal in ["-INT", "-TERM"] {
        let mut server = Running::senthang(&stage);
        let idle = server.connect();
        let mut stream = server.connect();
        stream.write_all(request("GET", &large, &[], "close").as_bytes()).unwrap();
        let mut begun = [0; 1_000];
        stream.read_exact(&mut begun).unwrap();
        server.signal(signal);
        let mut said = String::new();
        let errors = server.errors.as_mut().unwrap();
        errors.read_line(&mut said).unwrap();
        assert!(said.starts_with("stopping"), "{said}");
        let mut rest = Vec::new();
        stream.read_to_end(&mut rest).unwrap();
        let answer = Answer::of(&[&begun[..], &rest[..]].concat());
        assert_eq!((answer.status, answer.body.len()), (200, 64 << 20));
        assert_eq!(server.child.wait().unwrap().code(), Some(0), "{signal}");
        assert!(TcpStream::connect(server.addr).is_err());
        let log = fs::read_to_string(&server.log).unwrap();
        assert!(log.contains(&format!("\"GET {large} HTTP/1.1\" 200 {}\n", 64 << 20)), "{log}");
        drop(idle);
    }
}

#[test]
fn a_second_signal_does_not_wait() {
    let stage = Stage::published();
    let large = format!("/targets/la/{}.large", "0".repeat(64));
    File::create(stage.public.join(&large[1..])).unwrap().set_len(64 << 20).unwrap();
    let mut server = Running::senthang(&stage);
    let mut stream = server.connect();
    stream.write_all(request("GET", &large, &[], "close").as_bytes()).unwrap();
    stream.read_exact(&mut [0; 1_000]).unwrap();
    server.signal("-INT");
    server.errors.as_mut().unwrap().read_line(&mut String::new()).unwrap();
    server.signal("-INT");
    assert_eq!(server.child.wait().unwrap().code(), Some(130));
    let mut rest = Vec::new();
    let _ = stream.read_to_end(&mut rest);
    assert!(rest.len() < 64 << 20);
}

/// A line of the log without its time: what was asked, the status, the bytes of the body.
fn without_time(line: &str) -> &str {
    let (place, rest) = line.split_once(" [").unwrap();
    // no address, no name
    assert_eq!(place, "- - -", "{line}");
    let (time, rest) = rest.split_once("] ").unwrap();
    assert!(time.ends_with(" +0000"), "{line}");
    rest
}

/// The same phone, the same days: both servers are asked the same and give the same.
#[test]
fn a_sync_is_the_same_through_both_servers() {
    let stage = Stage::published();
    let servers = Running::both(&stage);
    let phones: Vec<_> =
        servers.iter().map(|server| (server.name, stage.phone(server.name, &server.url()))).collect();
    for (name, phone) in &phones {
        assert_eq!(sync(phone).unwrap().news, News::Updated, "{name}");
        let again = sync(phone).unwrap();
        assert_eq!((again.news, again.requests), (News::Unchanged, 1), "{name}");
    }
    stage.publish(&crate::stage::changed_edition("17:30"));
    for (name, phone) in &phones {
        assert_eq!(sync(phone).unwrap().news, News::Updated, "{name}");
    }
    let held = phones.iter().map(|(name, _)| everything(&stage.folder.path().join(name)));
    let held: Vec<_> = held.collect();
    assert!(held[0].len() > 500 && held.iter().all(|other| *other == held[0]));
    drop(phones);
    let logs = servers.into_iter().map(|server| {
        // a phone fetches several files at a time: their order is not the same each time
        let mut lines: Vec<_> = server.ended().1.iter().map(|line| without_time(line).to_owned()).collect();
        lines.sort();
        lines
    });
    let logs: Vec<Vec<String>> = logs.collect();
    assert!(logs[0].len() > 30, "{logs:?}");
    assert!(logs[0].iter().any(|line| line.starts_with("\"GET /metadata/timestamp.json HTTP/1.1\" 304 0")));
    for other in &logs {
        assert_eq!(*other, logs[0]);
    }
}

#[test]
fn the_log_has_one_line_an_answer_and_nobody_in_it() {
    let stage = Stage::published();
    for server in Running::both(&stage) {
        let name = server.name;
        let who = [("User-Agent", "phone-4711"), ("Referer", "http://phone-4711/"), ("Cookie", "phone-4711")];
        server.get("/metadata/timestamp.json?phone-4711", &who);
        server.ask("HEAD", "/metadata/1.root.json", &who);
        server.get("/metadata/2.root.json", &who);
        // what would end a line or begin one
        server.get("/metadata/%0a- - -\"x\u{1b}[31m", &who);
        let length = fs::metadata(stage.public.join("metadata/timestamp.json")).unwrap().len();
        let (status, log) = server.ended();
        assert!(status.success(), "{name}: {status}");
        assert!(!log.concat().contains("4711") && !log.concat().contains("127.0.0.1"), "{name}: {log:?}");
        assert!(log.iter().all(|line| line.chars().all(|c| !c.is_control())), "{name}: {log:?}");
        let lines: Vec<&str> = log.iter().map(|line| without_time(line)).collect();
        let expected = [
            &*format!("\"GET /metadata/timestamp.json HTTP/1.1\" 200 {length}"),
            "\"HEAD /metadata/1.root.json HTTP/1.1\" 200 0",
            "\"GET /metadata/2.root.json HTTP/1.1\" 404 10",
        ];
        assert_eq!(lines[..3], expected, "{name}");
    }
}

/// What stands between may keep what never changes, and nothing by which a phone would learn of news late.
#[test]
fn a_cache_between_keeps_targets_and_never_news() {
    if !has_nginx() {
        return;
    }
    let stage = Stage::published();
    let origin = Running::senthang(&stage);
    let Nginx { child, addr, log } = Nginx::keeping(origin.addr, &stage.folder.path().join("cache"));
    let cache = Running { name: "nginx", child, addr, log, errors: None };
    let (target, next) = (target(&stage).0, "/metadata/2.root.json");
    let ask_all = || {
        let before = cache.get("/metadata/timestamp.json", &[]);
        assert_eq!(
            (before.status, cache.get(&target, &[]).status, cache.get(next, &[]).status),
            (200, 200, 404)
        );
        before.body
    };
    let before = ask_all();
    assert_eq!(ask_all(), before);
    stage.publish(crate::stage::real_edition());
    fs::copy(stage.public.join("metadata/1.root.json"), stage.public.join(&next[1..])).unwrap();
    assert_ne!(cache.get("/metadata/timestamp.json", &[]).body, before);
    assert_eq!(cache.get(next, &[]).status, 200);
    drop(cache);
    let (_, log) = origin.ended();
    let times = |path: &str| log.iter().filter(|line| line.contains(&format!(" {path} "))).count();
    assert_eq!((times("/metadata/timestamp.json"), times(&target), times(next)), (3, 1, 3), "{log:?}");
}

#[test]
fn hundreds_of_phones_at_once_are_all_told_that_nothing_is_new() {
    const PHONES: usize = 400;
    let stage = Stage::published();
    for server in Running::both(&stage) {
        let tag = server.get("/metadata/timestamp.json", &[]).header("etag").unwrap();
        let asked = request("GET", "/metadata/timestamp.json", &[("If-None-Match", &tag)], "close");
        let mut phones: Vec<TcpStream> = (0..PHONES).map(|_| server.connect()).collect();
        for phone in &mut phones {
            phone.write_all(asked.as_bytes()).unwrap();
        }
        for mut phone in phones {
            let mut answer = Vec::new();
            phone.read_to_end(&mut answer).unwrap();
            assert_eq!(Answer::of(&answer).status, 304, "{}", server.name);
        }
        let (_, log) = server.ended();
        assert_eq!(log.iter().filter(|line| line.ends_with("\" 304 0")).count(), PHONES);
    }
}
