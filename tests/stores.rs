//! Publishing by the protocol of S3: real commands, a real server (moto, on this machine), a wire
//! between them that can hold, cut and count what goes over it. Phones sync from the server's address.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use senthang_core::sync::{CancelToken, Quiet, SyncError};
use senthang_core::{Guide, Settings};

use crate::command::{command, office_of, said, well};
use crate::publishing::{number, small_checkout};
use crate::stage::python;

/// A server that speaks S3, with one bucket that everybody may read and who has a key may write.
struct Store {
    server: Child,
    addr: SocketAddr,
}

impl Store {
    fn start() -> Option<Self> {
        let mut server = Command::new(python("moto.server")?)
            .args(["-m", "moto.server", "-H", "127.0.0.1", "-p", "0"])
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(server.stderr.take().unwrap()).lines();
        let addr = loop {
            let line = lines.next().unwrap().unwrap();
            if let Some((_, addr)) = line.split_once("http://") {
                break addr.trim().parse().unwrap();
            }
        };
        // what it logs must go somewhere, or it would stop
        std::thread::spawn(move || lines.for_each(drop));
        let store = Self { server, addr };
        assert!(store.ask("PUT", "", "", b"").starts_with("HTTP/1.1 200"));
        let policy = br#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":["s3:GetObject"],"Resource":["arn:aws:s3:::bucket/*"]}]}"#;
        assert!(store.ask("PUT", "?policy", "", policy).starts_with("HTTP/1.1 20"));
        Some(store)
    }

    /// A plain request about the bucket; the answer with its head.
    fn ask(&self, method: &str, path: &str, headers: &str, body: &[u8]) -> String {
        let mut stream = TcpStream::connect(self.addr).unwrap();
        let key = match method {
            "GET" => "",
            _ => {
                "Authorization: AWS4-HMAC-SHA256 Credential=test/20261122/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0\r\n"
            }
        };
        let length = body.len();
        write!(
            stream,
            "{method} /bucket{path} HTTP/1.1\r\nHost: {}\r\n{key}{headers}Content-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n",
            self.addr
        )
        .unwrap();
        stream.write_all(body).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// The number of the edition that a fresh phone takes by the public address.
    fn taken(&self, office: &Path, prefix: &str) -> Result<String, SyncError> {
        let profile = tempfile::tempdir_in(office).unwrap();
        let phone = Guide::open(Settings {
            folder: profile.path().to_owned(),
            pack: "la".to_owned(),
            root: fs::read(office.join("first/metadata/1.root.json")).unwrap(),
            languages: vec!["en".to_owned(), "lo".to_owned()],
            all_languages: false,
            servers: vec![format!("http://{}/bucket/{prefix}", self.addr).parse().unwrap()],
            seed: None,
            patience: Duration::from_secs(20),
        })
        .unwrap();
        let report = phone.sync(jiff::Timestamp::now(), &Quiet, &CancelToken::new())?;
        assert!(report.publishers.iter().all(|publisher| publisher.trouble.is_none()), "{report:?}");
        Ok(number(&phone))
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// What a wire does with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Does {
    /// Brings it and its answer.
    Bring,
    /// Loses it.
    Lose,
    /// Brings it, and loses the answer.
    LoseAnswer,
    /// Brings it without its conditions.
    WithoutConditions,
}

type Rule = Arc<dyn Fn(&str, &str) -> Does + Send + Sync>;

/// A wire between a command and the store, one request for each connection.
struct Wire {
    addr: SocketAddr,
    rule: Arc<Mutex<Rule>>,
    /// First lines of requests that were answered.
    answered: Arc<(Mutex<Vec<String>>, Condvar)>,
}

impl Wire {
    fn to(store: &Store) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let addr = listener.local_addr().unwrap();
        let rule: Arc<Mutex<Rule>> = Arc::new(Mutex::new(Arc::new(|_, _| Does::Bring)));
        let answered: Arc<(Mutex<Vec<String>>, Condvar)> = Arc::default();
        let (to, rules, log) = (store.addr, rule.clone(), answered.clone());
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let (rules, log) = (rules.clone(), log.clone());
                std::thread::spawn(move || bring(client, to, &rules, &log));
            }
        });
        Self { addr, rule, answered }
    }

    fn follow(&self, rule: impl Fn(&str, &str) -> Does + Send + Sync + 'static) {
        *self.rule.lock().unwrap() = Arc::new(rule);
    }

    /// The command, with the variables by which one says where and who.
    fn command(&self, office: &Path, arguments: &[&str]) -> Command {
        let mut command = command(office, arguments);
        command
            .env("AWS_ENDPOINT_URL", format!("http://{}", self.addr))
            .env("AWS_ALLOW_HTTP", "true")
            .env("AWS_REGION", "us-east-1")
            .env("AWS_ACCESS_KEY_ID", "test")
            .env("AWS_SECRET_ACCESS_KEY", "test");
        command
    }

    fn run(&self, office: &Path, arguments: &[&str]) -> Output {
        self.command(office, arguments).output().unwrap()
    }

    fn well(&self, office: &Path, arguments: &[&str]) -> String {
        let output = self.run(office, arguments);
        assert!(output.status.success(), "{arguments:?}: {}", said(&output));
        said(&output)
    }

    fn badly(&self, office: &Path, arguments: &[&str]) -> String {
        let output = self.run(office, arguments);
        assert!(!output.status.success(), "{arguments:?}: {}", said(&output));
        said(&output)
    }

    fn puts(&self) -> usize {
        self.answered.0.lock().unwrap().iter().filter(|line| line.starts_with("PUT")).count()
    }
}

fn bring(
    mut client: TcpStream,
    to: SocketAddr,
    rule: &Mutex<Rule>,
    answered: &(Mutex<Vec<String>>, Condvar),
) {
    let mut reader = BufReader::new(client.try_clone().unwrap());
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head).unwrap_or(0) == 0 {
            return;
        }
    }
    let lower = head.to_ascii_lowercase();
    let header = |name: &str| lower.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
    let length = header("content-length:").map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    if reader.read_exact(&mut body).is_err() {
        return;
    }
    let does = { rule.lock().unwrap().clone() }(&head, &String::from_utf8_lossy(&body));
    if does == Does::Lose {
        return;
    }
    if does == Does::WithoutConditions {
        let kept = head.split_inclusive("\r\n").filter(|line| !line.to_ascii_lowercase().starts_with("if-"));
        head = kept.collect();
    }
    let mut store = TcpStream::connect(to).unwrap();
    store.write_all(head.as_bytes()).unwrap();
    store.write_all(&body).unwrap();
    let mut answer = Vec::new();
    store.read_to_end(&mut answer).unwrap();
    let first = head.lines().next().unwrap().to_owned();
    if does != Does::LoseAnswer {
        let _ = client.write_all(&answer);
    }
    answered.0.lock().unwrap().push(first);
    answered.1.notify_all();
}

/// Two editions, built and signed, in `first` and `second`; the second follows the first.
fn two_editions(office: &Path) {
    let sign_into = |number: &str, folder: &str, after: &str, keys: &[&str]| {
        let from = small_checkout(number);
        let from = from.path().to_str().unwrap();
        well(office, &["--checkout", from, "build", "--date", "2026-11-22", "--out", folder]);
        for key in keys {
            let said = well(
                office,
                &[
                    "sign",
                    "--key",
                    key,
                    "--passphrase-file",
                    "passphrase",
                    "--edition",
                    folder,
                    "--after",
                    after,
                ],
            );
            assert!(said.contains("signed"), "{said}");
        }
    };
    sign_into("4567", "first", "public", &["alice.pem", "bob.pem", "translator.pem", "machine.pem"]);
    well(office, &["publish", "public", "--edition", "first"]);
    sign_into("1111", "second", "public", &["alice.pem", "bob.pem", "machine.pem"]);
    sign_into("2222", "third", "public", &["alice.pem", "bob.pem", "machine.pem"]);
}

fn is_timestamp(head: &str) -> bool {
    head.starts_with("PUT") && head.lines().next().unwrap().contains("/metadata/timestamp.json")
}

#[test]
fn a_store_takes_an_edition_and_phones_take_it_from_there() {
    let Some(store) = Store::start() else { return };
    let wire = Wire::to(&store);
    let folder = office_of("nobody");
    let office = folder.path();
    two_editions(office);
    let place = "s3://bucket/deep/prefix";
    assert!(wire.badly(office, &["publish", place, "--check"]).contains("holds nothing published"));
    let said = wire.well(office, &["publish", place, "--edition", "first"]);
    assert!(said.contains("timestamp last"), "{said}");
    assert_eq!(store.taken(office, "deep/prefix").unwrap(), "4567");
    let order: Vec<String> =
        wire.answered.0.lock().unwrap().iter().filter(|line| line.starts_with("PUT")).cloned().collect();
    let metadata = order.iter().position(|line| line.contains("/metadata/")).unwrap();
    assert!(metadata > 5 && order[metadata..].iter().all(|line| line.contains("/metadata/")), "{order:?}");
    assert!(order.last().unwrap().contains("timestamp.json"), "{order:?}");

    // how web servers before it are to treat each kind
    let head = |path: &str| store.ask("GET", &format!("/deep/prefix/{path}"), "", b"").to_ascii_lowercase();
    for (path, kind, cache) in [
        ("metadata/timestamp.json".to_owned(), "application/json", "no-cache"),
        ("metadata/1.targets.json".to_owned(), "application/json", "immutable"),
        (target(office, "first"), "application/octet-stream", "immutable"),
    ] {
        let head = head(&path);
        let line =
            |name: &str| head.lines().find(|line| line.starts_with(name)).unwrap_or_default().to_owned();
        assert!(
            line("content-type:").contains(kind) && line("cache-control:").contains(cache),
            "{path}: {head}"
        );
    }

    // the rest of the work, by store and by address
    assert!(wire.well(office, &["publish", place, "--edition", "first"]).contains("is published already"));
    wire.well(office, &["publish", place, "--edition", "second"]);
    assert_eq!(store.taken(office, "deep/prefix").unwrap(), "1111");
    let machine = ["--key", "machine.pem", "--passphrase-file", "passphrase"];
    let renewed =
        wire.well(office, &[&["refresh-timestamp", place, "--memory", "memory"], &machine[..]].concat());
    assert!(renewed.contains("timestamp 3"), "{renewed}");
    assert_eq!(store.taken(office, "deep/prefix").unwrap(), "1111");
    assert!(wire.well(office, &["gc", place, "--delete"]).contains("removed 0 files"));
    let url = format!("http://{}/bucket/deep/prefix", store.addr);
    for address in [place, &url] {
        let health = wire.well(office, &["publish", address, "--check", "--deny-warnings"]);
        assert!(health.contains("edition of 2026-11-22"), "{health}");
    }
    // somebody signs who may only look, after what the address shows
    let from = small_checkout("3333");
    well(office, &["--checkout", from.path().to_str().unwrap(), "build", "--date", "2026-11-22"]);
    for key in ["alice.pem", "bob.pem", "machine.pem"] {
        well(office, &["sign", "--key", key, "--passphrase-file", "passphrase", "--after", &url]);
    }
    wire.well(office, &["publish", place]);
    assert_eq!(store.taken(office, "deep/prefix").unwrap(), "3333");

    store.ask("DELETE", &format!("/deep/prefix/{}", target(office, "first")), "", b"");
    let gone = wire.run(office, &["publish", &url, "--check"]);
    assert!(gone.status.success(), "what is replaced is not missed: {}", crate::command::said(&gone));
    store.ask("DELETE", &format!("/deep/prefix/{}", target(office, "edition")), "", b"");
    for address in [place, &url] {
        let health = wire.badly(office, &["publish", address, "--check"]);
        assert!(health.contains("hotlines-th is missing"), "{health}");
    }
}

/// The file of the Thai hotlines in an edition.
fn target(office: &Path, edition: &str) -> String {
    let folder = "targets/la/nobody";
    let names = fs::read_dir(office.join(edition).join(folder)).unwrap();
    let mut names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    format!("{folder}/{}", names.find(|name| name.ends_with(".hotlines-th")).unwrap())
}

#[test]
fn a_publish_to_a_store_that_is_killed_at_any_write_is_finished_by_doing_it_again() {
    let Some(store) = Store::start() else { return };
    let wire = Wire::to(&store);
    let folder = office_of("nobody");
    let office = folder.path();
    two_editions(office);
    wire.well(office, &["publish", "s3://bucket/whole", "--edition", "first"]);
    let before = wire.puts();
    wire.well(office, &["publish", "s3://bucket/whole", "--edition", "second"]);
    // a target, a role, the snapshot, the question if conditions are heeded, the timestamp
    let writes = wire.puts() - before;
    assert_eq!(writes, 5);
    for (write, does) in (0..writes).flat_map(|write| [(write, Does::Lose), (write, Does::LoseAnswer)]) {
        let prefix = format!("killed-{write}-{does:?}");
        let place = format!("s3://bucket/{prefix}");
        wire.follow(|_, _| Does::Bring);
        wire.well(office, &["publish", &place, "--edition", "first"]);
        let victim: Arc<Mutex<Option<Child>>> = Arc::default();
        let (count, shared) = (Mutex::new(0), victim.clone());
        wire.follow(move |head, _| {
            if !head.starts_with("PUT") {
                return Does::Bring;
            }
            let mut count = count.lock().unwrap();
            *count += 1;
            if *count <= write {
                return Does::Bring;
            }
            // SIGKILL, before it knows what has become of this write
            shared.lock().unwrap().as_mut().unwrap().kill().unwrap();
            does
        });
        let mut child = victim.lock().unwrap();
        *child = Some(
            wire.command(office, &["publish", &place, "--edition", "second"])
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap(),
        );
        drop(child);
        let status = loop {
            let ended = victim.lock().unwrap().as_mut().unwrap().try_wait().unwrap();
            match ended {
                Some(status) => break status,
                None => std::thread::sleep(Duration::from_millis(5)),
            }
        };
        assert_eq!(std::os::unix::process::ExitStatusExt::signal(&status), Some(9), "{prefix}");
        if does == Does::LoseAnswer {
            // the write itself may be on its way still
            let (lock, changed) = &*wire.answered;
            let mut lines = lock.lock().unwrap();
            while lines
                .iter()
                .filter(|line| line.starts_with("PUT") && line.contains(&format!("/{prefix}/")))
                .count()
                < first_writes(office) + write + 1
            {
                lines = changed.wait(lines).unwrap();
            }
        }
        let seen = if write + 1 == writes && does == Does::LoseAnswer { "1111" } else { "4567" };
        assert_eq!(store.taken(office, &prefix).unwrap(), seen, "{prefix}");
        wire.follow(|_, _| Does::Bring);
        wire.well(office, &["publish", &place, "--edition", "second"]);
        assert_eq!(store.taken(office, &prefix).unwrap(), "1111", "{prefix}");
    }
    println!("killed and finished at {} points", writes * 2);

    // and an answer that is lost, where nobody is killed: what was written is found to be one's own
    let place = "s3://bucket/lost";
    wire.well(office, &["publish", place, "--edition", "first"]);
    let lost = Mutex::new(false);
    wire.follow(move |head, _| {
        let mut lost = lost.lock().unwrap();
        if !is_timestamp(head) || std::mem::replace(&mut lost, true) { Does::Bring } else { Does::LoseAnswer }
    });
    let _ = wire.run(office, &["publish", place, "--edition", "second"]);
    assert_eq!(store.taken(office, "lost").unwrap(), "1111");
    assert!(wire.well(office, &["publish", place, "--edition", "second"]).contains("is published already"));
}

/// How many writes the first edition takes.
fn first_writes(office: &Path) -> usize {
    let public = senthang::storage::Folder::new(office.join("first"));
    let listed = senthang::storage::Storage::list(&public).unwrap();
    // what a draft follows is nobody's but the signers'
    let published = listed.iter().filter(|file| !file.path.ends_with("follows.json")).count();
    // and the question if conditions are heeded
    published + 1
}

#[test]
fn of_two_who_publish_to_a_store_at_once_one_is_refused() {
    let Some(store) = Store::start() else { return };
    let wire = Wire::to(&store);
    let folder = office_of("nobody");
    let office = folder.path();
    two_editions(office);
    // people and the machine, who both only need the timestamp to be the one that they saw
    for people_first in [true, false] {
        let prefix = format!("people-first-{people_first}");
        let place = format!("s3://bucket/{prefix}");
        let memory = format!("memory-{people_first}");
        wire.follow(|_, _| Does::Bring);
        wire.well(office, &["publish", &place, "--edition", "first"]);
        let is_first = move |body: &str| body.contains("\"snapshot.json\":{\"version\":2}") == people_first;
        wire.follow(both_then_one(&wire, is_timestamp, is_first));
        let people = wire
            .command(office, &["publish", &place, "--edition", "second"])
            .stderr(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let machine = [
            "refresh-timestamp",
            &place,
            "--memory",
            &memory,
            "--key",
            "machine.pem",
            "--passphrase-file",
            "passphrase",
        ];
        let machine = wire.run(office, &machine);
        let people = people.wait_with_output().unwrap();
        let (winner, loser) = if people_first { (people, machine) } else { (machine, people) };
        assert!(winner.status.success(), "{}", said(&winner));
        assert!(
            !loser.status.success()
                && said(&loser).contains("someone published meanwhile (version 2, this was made after 1)"),
            "{}",
            said(&loser)
        );
        let seen = if people_first { "1111" } else { "4567" };
        assert_eq!(store.taken(office, &prefix).unwrap(), seen);
        // the loser goes by what is there now
        wire.follow(|_, _| Does::Bring);
        let health = wire.well(office, &["publish", &place, "--check"]);
        assert!(!health.contains("fault"), "{health}");
    }
    // two people with one version of one role: the second is refused before the timestamp
    wire.follow(|_, _| Does::Bring);
    wire.well(office, &["publish", "s3://bucket/roles", "--edition", "first"]);
    let is_role = |head: &str| head.starts_with("PUT") && head.contains("/metadata/2.nobody.json");
    let second = fs::read_to_string(office.join("second/metadata/2.nobody.json")).unwrap();
    wire.follow(both_then_one(&wire, is_role, move |body| body == second));
    let third = wire
        .command(office, &["publish", "s3://bucket/roles", "--edition", "third"])
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    wire.well(office, &["publish", "s3://bucket/roles", "--edition", "second"]);
    let third = third.wait_with_output().unwrap();
    assert!(
        !third.status.success() && said(&third).contains("2.nobody.json is there already"),
        "{}",
        said(&third)
    );
    assert_eq!(store.taken(office, "roles").unwrap(), "1111");
}

/// Holds the requests of one kind until two of them have come, then brings the first and its answer,
/// and then the other.
fn both_then_one(
    wire: &Wire,
    kind: impl Fn(&str) -> bool + Send + Sync + 'static,
    is_first: impl Fn(&str) -> bool + Send + Sync + 'static,
) -> impl Fn(&str, &str) -> Does + Send + Sync + 'static {
    let arrived = Arc::new((Mutex::new(0), Condvar::new()));
    let answered = wire.answered.clone();
    move |head, body| {
        if !kind(head) {
            return Does::Bring;
        }
        let (lock, changed) = &*answered;
        let line = head.lines().next().unwrap().to_owned();
        let before = lock.lock().unwrap().iter().filter(|known| **known == line).count();
        let mut count = arrived.0.lock().unwrap();
        *count += 1;
        arrived.1.notify_all();
        while *count < 2 {
            count = arrived.1.wait(count).unwrap();
        }
        drop(count);
        if !is_first(body) {
            let mut lines = lock.lock().unwrap();
            while lines.iter().filter(|known| **known == line).count() <= before {
                lines = changed.wait(lines).unwrap();
            }
        }
        Does::Bring
    }
}

#[test]
fn a_store_that_does_not_heed_conditions_is_refused() {
    let Some(store) = Store::start() else { return };
    let wire = Wire::to(&store);
    let folder = office_of("nobody");
    let office = folder.path();
    two_editions(office);
    wire.follow(|_, _| Does::WithoutConditions);
    let said = wire.badly(office, &["publish", "s3://bucket/x", "--edition", "first"]);
    assert!(said.contains("conditional writes"), "{said}");
    assert!(store.taken(office, "x").is_err(), "no phone sees it");
    // and one that is not there, or lets nobody in, is named
    wire.follow(|_, _| Does::Bring);
    let said = wire.badly(office, &["publish", "s3://elsewhere/x", "--edition", "first"]);
    assert!(said.contains("s3://elsewhere/x") && !said.contains("panicked"), "{said}");
    assert!(
        wire.badly(office, &["publish", "s3:///x", "--edition", "first"]).contains("no place to publish to")
    );
}
