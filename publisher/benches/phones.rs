//! How many phones a server answers that have what is newest: most of what servers are asked.
//!
//! Wanted: 10,000 phones, each with a connection of its own, within 20 seconds on two cores that the
//! phones use too, without an error and with flat memory. `benches/run` prints the table, with nginx
//! beside `senthang serve`; times are measured here and asserted nowhere, for they are the machine's.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, missing_docs)]
#![allow(clippy::cast_precision_loss)] // counts and kilobytes, to be read

#[allow(dead_code)] // tests have more use for it
#[path = "../../tests/nginx.rs"]
mod nginx;

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use senthang::build::build;
use senthang::serve::Server;
use senthang::team::Team;
use senthang::tree::Tree;
use senthang_core::sync::{CancelToken, News, Quiet};
use senthang_core::{Guide, Settings};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use nginx::Nginx;

const PHONES: usize = 10_000;

/// Longer than this a phone does not wait.
const PATIENCE: Duration = Duration::from_secs(20);

fn main() {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let public = folder.path().join("public");
    let edition = build(&Tree::read(checkout, "la").unwrap(), "2026-11-22".parse().unwrap()).unwrap();
    Team::generate().unwrap().publish(&edition, &public, Timestamp::now()).unwrap();
    let request = asked_by_a_phone(&public, folder.path());
    println!("What each phone sends:\n\n{}", request.trim_end().replace("\r\n", "\n").replace("{addr}", "…"));
    let most = PHONES.min(open_files(PHONES as u64 + 100) - 100);
    if most < PHONES {
        println!("\n(this process may open {most} connections at once, not {PHONES}: see ulimit -n)");
    }
    println!("\n{PHONES} phones that have what is newest, each with a connection of its own:\n");
    println!(
        "{:16} {:>8} {:>8} {:>9} {:>8} {:>8} {:>7}   memory in MB: {:>6} {:>7} {:>7} {:>6}",
        "",
        "at once",
        "seconds",
        "a second",
        "p50 ms",
        "p99 ms",
        "errors",
        "before",
        "at 1000",
        "at end",
        "peak"
    );
    let senthang = Serving::senthang(&public, folder.path());
    senthang.measure(&request, most);
    drop(senthang);
    if Nginx::is_installed() {
        let Nginx { child, addr, .. } = Nginx::serving(checkout, &public, &folder.path().join("nginx"));
        Serving { name: "nginx", child, addr }.measure(&request, most);
    } else {
        println!("(nginx with its JavaScript module is not installed: docs/howto/serve.md)");
    }
}

/// The request of a phone whose content is the newest, byte for byte, with `{addr}` for the server.
fn asked_by_a_phone(public: &Path, folder: &Path) -> String {
    let server = Server::start(public, ([127, 0, 0, 1], 0).into()).unwrap();
    let between = TcpListener::bind("127.0.0.1:0").unwrap();
    let addr = between.local_addr().unwrap();
    let asked: Arc<Mutex<Vec<u8>>> = Arc::default();
    let (heard, behind) = (asked.clone(), server.addr);
    std::thread::spawn(move || {
        for phone in between.incoming().flatten() {
            heard.lock().unwrap().clear();
            let heard = heard.clone();
            let server = TcpStream::connect(behind).unwrap();
            let (mut back, mut answers) = (phone.try_clone().unwrap(), server.try_clone().unwrap());
            std::thread::spawn(move || std::io::copy(&mut answers, &mut back));
            std::thread::spawn(move || listen_in(phone, server, &heard));
        }
    });
    let settings = Settings {
        folder: folder.join("phone"),
        pack: "la".to_owned(),
        root: fs::read(public.join("metadata/1.root.json")).unwrap(),
        languages: vec!["lo".to_owned()],
        all_languages: false,
        servers: vec![format!("http://{addr}").parse().unwrap()],
        patience: PATIENCE,
        seed: None,
    };
    for news in [News::Updated, News::Unchanged] {
        let phone = Guide::open(settings.clone()).unwrap();
        assert_eq!(phone.sync(Timestamp::now(), &Quiet, &CancelToken::new()).unwrap().news, news);
    }
    let request = String::from_utf8(asked.lock().unwrap().clone()).unwrap();
    assert_eq!(request.matches("GET ").count(), 1, "{request}");
    assert!(request.contains("if-none-match"), "{request}");
    request.replace(&addr.to_string(), "{addr}")
}

/// Passes on what a phone sends, and remembers it.
fn listen_in(mut phone: TcpStream, mut server: TcpStream, heard: &Mutex<Vec<u8>>) {
    let mut buffer = [0; 4_096];
    while let Ok(read @ 1..) = phone.read(&mut buffer) {
        heard.lock().unwrap().extend_from_slice(&buffer[..read]);
        if server.write_all(&buffer[..read]).is_err() {
            return;
        }
    }
}

/// How many files this process may open, after asking for more.
fn open_files(wanted: u64) -> usize {
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    if current.is_some_and(|current| current < wanted) {
        let more = maximum.map_or(wanted, |maximum| maximum.min(wanted));
        let _ = setrlimit(Resource::Nofile, Rlimit { current: Some(more), maximum });
    }
    getrlimit(Resource::Nofile).current.map_or(usize::MAX, |files| usize::try_from(files).unwrap())
}

struct Serving {
    name: &'static str,
    child: Child,
    addr: SocketAddr,
}

impl Drop for Serving {
    fn drop(&mut self) {
        // not killed: nginx then leaves its workers
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        let _ = self.child.wait();
    }
}

impl Serving {
    fn senthang(public: &Path, folder: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_senthang"))
            .args(["serve", public.to_str().unwrap(), "--addr", "127.0.0.1:0"])
            .stdout(File::create(folder.join("access.log")).unwrap())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stderr.take().unwrap()).read_line(&mut line).unwrap();
        let addr = line.split(['/', ';']).find_map(|part| part.parse().ok()).unwrap();
        Self { name: "senthang serve", child, addr }
    }

    /// Some at once, then all at once, twice: what memory all at once take is not taken again.
    fn measure(&self, request: &str, most: usize) {
        let request: Arc<[u8]> = request.replace("{addr}", &self.addr.to_string()).into_bytes().into();
        // the first answer may wait for the server to begin
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(phone(self.addr, 0, &request)).unwrap();
        for at_once in [512.min(most), 512.min(most), most, most, most] {
            let before = self.memory("VmRSS");
            let wave = runtime.block_on(self.wave(&request, at_once));
            self.row(at_once, before, &wave);
        }
    }

    async fn wave(&self, request: &Arc<[u8]>, at_once: usize) -> Wave {
        let room = Arc::new(Semaphore::new(at_once));
        let start = Instant::now();
        let mut phones = JoinSet::new();
        let mut wave = Wave::default();
        for number in 0..PHONES {
            let (room, request, addr) = (room.clone(), request.clone(), self.addr);
            phones.spawn(async move {
                let _place = room.acquire_owned().await.unwrap();
                phone(addr, number, &request).await
            });
        }
        while let Some(answer) = phones.join_next().await {
            match answer.unwrap() {
                Ok(time) => wave.times.push(time),
                Err(error) => wave.errors.push(error),
            }
            if wave.times.len() == 1_000 {
                wave.early = self.memory("VmRSS");
            }
        }
        wave.seconds = start.elapsed().as_secs_f64();
        wave.times.sort_unstable();
        wave
    }

    fn row(&self, at_once: usize, before: u64, wave: &Wave) {
        let of_hundred = |share: usize| {
            let time =
                wave.times.get((wave.times.len() * share / 100).min(wave.times.len().saturating_sub(1)));
            time.map_or(f64::NAN, |time| time.as_secs_f64() * 1_000.0)
        };
        let megabytes = |kilobytes: u64| kilobytes as f64 / 1_024.0;
        println!(
            "{:16} {at_once:>8} {:>8.2} {:>9.0} {:>8.1} {:>8.1} {:>7}                 {:>6.1} {:>7.1} {:>7.1} {:>6.1}",
            self.name,
            wave.seconds,
            wave.times.len() as f64 / wave.seconds,
            of_hundred(50),
            of_hundred(99),
            wave.errors.len(),
            megabytes(before),
            megabytes(wave.early),
            megabytes(self.memory("VmRSS")),
            megabytes(self.memory("VmHWM")),
        );
        if let Some(error) = wave.errors.first() {
            println!("  the first error: {error}");
        }
    }

    /// Kilobytes of the process and of those that it started.
    fn memory(&self, kind: &str) -> u64 {
        let id = self.child.id();
        let workers = fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap_or_default();
        let of = |id: &str| {
            let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
            let line =
                status.lines().find_map(|line| line.strip_prefix(kind)?.strip_prefix(':')).map(str::trim);
            line.and_then(|line| line.split(' ').next()?.parse::<u64>().ok()).unwrap_or_default()
        };
        of(&id.to_string()) + workers.split_whitespace().map(of).sum::<u64>()
    }
}

#[derive(Default)]
struct Wave {
    seconds: f64,
    times: Vec<Duration>,
    errors: Vec<String>,
    /// Memory when a thousand had their answer.
    early: u64,
}

/// Connects, asks, is told that nothing is new, and goes. The time begins before the connection.
async fn phone(addr: SocketAddr, number: usize, request: &[u8]) -> Result<Duration, String> {
    let start = Instant::now();
    let asking = async {
        let socket = tokio::net::TcpSocket::new_v4()?;
        // a port that was used is not free at once: several addresses have enough of them
        let last = u8::try_from(number % 16).unwrap_or_default() + 1;
        socket.bind((Ipv4Addr::new(127, 0, 1, last), 0).into())?;
        let mut stream = socket.connect(addr).await?;
        stream.write_all(request).await?;
        let mut answer = Vec::with_capacity(512);
        while !answer.ends_with(b"\r\n\r\n") && stream.read_buf(&mut answer).await? > 0 {}
        Ok::<_, std::io::Error>(answer)
    };
    let answer = tokio::time::timeout(PATIENCE, asking).await.map_err(|_| "no answer in time".to_owned())?;
    let answer = answer.map_err(|error| error.to_string())?;
    if answer.starts_with(b"HTTP/1.1 304 ") {
        Ok(start.elapsed())
    } else {
        Err(String::from_utf8_lossy(&answer).lines().next().unwrap_or("no answer").to_owned())
    }
}
