//! A server that serves a folder, and plays tricks.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use senthang_core::Guide;

use crate::stage::Stage;

/// What a hostile server does with a request.
#[derive(Clone, Debug)]
pub(crate) enum Trick {
    /// Answers with these raw bytes and closes.
    Raw(Vec<u8>),
    /// Says the true length, sends half of the file, closes.
    HalfOfIt,
    /// Says nothing more.
    Stall,
    /// Sends for ever.
    Endless,
    /// Sends the file with other bytes in it.
    OtherBytes,
    /// Breaks the connection off without a word, with half of the file on its way.
    Reset,
    /// Does this with the connection, the request and the file.
    Does(fn(&mut TcpStream, &str, &[u8])),
}

/// Tricks that are played one after the other, the text in a path that they are played on, and how often the
/// last of them.
type Played = Arc<Mutex<Option<(String, Vec<Trick>, u32)>>>;

/// A server that serves a folder, but plays its trick on paths that contain a text. One request for each
/// connection: no keep-alive.
pub(crate) struct Hostile {
    pub(crate) addr: SocketAddr,
    trick: Played,
    pub(crate) tricked: Arc<AtomicU32>,
    /// All requests, as they came.
    pub(crate) requests: Arc<Mutex<Vec<String>>>,
}

impl Hostile {
    pub(crate) fn start(folder: PathBuf) -> Self {
        Self::at(folder, "127.0.0.1:0".parse().unwrap(), true)
    }

    /// One that takes the next connection when it has answered the one before, so that requests stand in the
    /// order in which they were made.
    pub(crate) fn one_by_one(folder: PathBuf) -> Self {
        Self::at(folder, "127.0.0.1:0".parse().unwrap(), false)
    }

    pub(crate) fn at(folder: PathBuf, addr: SocketAddr, side_by_side: bool) -> Self {
        let listener = TcpListener::bind(addr).unwrap();
        let addr = listener.local_addr().unwrap();
        let trick = Played::default();
        let tricked = Arc::new(AtomicU32::new(0));
        let requests: Arc<Mutex<Vec<String>>> = Arc::default();
        let (shared, count, log) = (trick.clone(), tricked.clone(), requests.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (folder, trick, count, log) =
                    (folder.clone(), shared.clone(), count.clone(), log.clone());
                let thread = std::thread::spawn(move || answer(stream, &folder, &trick, &count, &log));
                if !side_by_side {
                    let _ = thread.join();
                }
            }
        });
        Self { addr, trick, tricked, requests }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.addr)
    }

    pub(crate) fn play(&self, on: &str, trick: Trick) {
        self.play_times(u32::MAX, on, trick);
    }

    pub(crate) fn play_times(&self, times: u32, on: &str, trick: Trick) {
        self.set(on, vec![trick], times);
    }

    pub(crate) fn play_in_turn(&self, on: &str, tricks: Vec<Trick>) {
        self.set(on, tricks, 1);
    }

    fn set(&self, on: &str, tricks: Vec<Trick>, times: u32) {
        *self.trick.lock().unwrap() = Some((on.to_owned(), tricks, times));
        self.tricked.store(0, Ordering::SeqCst);
    }

    pub(crate) fn behave(&self) {
        *self.trick.lock().unwrap() = None;
    }

    /// How many requests the trick was played on.
    pub(crate) fn tricked(&self) -> u32 {
        self.tricked.load(Ordering::SeqCst)
    }

    /// The requests for paths with this text that came since this was last asked.
    pub(crate) fn asked(&self, text: &str) -> Vec<String> {
        let mut requests = std::mem::take(&mut *self.requests.lock().unwrap());
        requests.retain(|request| path(request).contains(text));
        requests
    }
}

pub(crate) fn path(request: &str) -> &str {
    request.split(' ').nth(1).unwrap_or("/").trim_start_matches('/')
}

/// What a request says in a header.
pub(crate) fn header<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    let line = request.lines().find(|line| line.to_ascii_lowercase().starts_with(&format!("{name}:")))?;
    Some(line.split_once(':')?.1.trim())
}

/// The head of an answer.
pub(crate) fn head(status: &str, headers: &[&str], length: usize) -> Vec<u8> {
    let headers = headers.iter().fold(String::new(), |headers, header| headers + header + "\r\n");
    format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n")
        .into_bytes()
}

/// An answer of these headers and nothing else.
pub(crate) fn raw(status: &str, headers: &[&str]) -> Trick {
    Trick::Raw(head(status, headers, 0))
}

/// Reads a request and leaves it unread: a connection that is closed so is reset.
fn peeked(stream: &TcpStream) -> Option<Vec<u8>> {
    let mut buffer = vec![0_u8; 16 * 1024];
    loop {
        let read = stream.peek(&mut buffer).ok().filter(|read| *read > 0)?;
        if buffer[..read].windows(4).any(|end| end == b"\r\n\r\n") {
            buffer.truncate(read);
            return Some(buffer);
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn answer(mut stream: TcpStream, folder: &Path, trick: &Played, count: &AtomicU32, log: &Mutex<Vec<String>>) {
    let Some(request) = peeked(&stream) else { return };
    let text = String::from_utf8_lossy(&request).into_owned();
    log.lock().unwrap().push(text.clone());
    let path = path(&text).to_owned();
    let played = {
        let mut trick = trick.lock().unwrap();
        let fits = trick.as_mut().filter(|(on, ..)| path.contains(on.as_str()));
        fits.and_then(|(_, tricks, left)| match tricks.as_slice() {
            [only] if *left > 0 => {
                *left -= 1;
                Some(only.clone())
            }
            [_] => None,
            _ => Some(tricks.remove(0)),
        })
    };
    if played.is_some() {
        count.fetch_add(1, Ordering::SeqCst);
    }
    let file = std::fs::read(folder.join(&path));
    let bytes = file.as_ref().cloned().unwrap_or_default();
    if matches!(played, Some(Trick::Reset)) {
        let _ = stream.write_all(
            &[head("200 OK", &[], bytes.len().max(2)), bytes[..bytes.len() / 2].to_vec()].concat(),
        );
        return;
    }
    if stream.read_exact(&mut vec![0; request.len()]).is_err() {
        return;
    }
    match (played, file) {
        (Some(trick), _) => play(&mut stream, &trick, &text, &bytes),
        (None, Ok(bytes)) => serve(&mut stream, &text, &bytes),
        (None, Err(_)) => drop(stream.write_all(&head("404 Not Found", &[], 0))),
    }
}

/// Serves a file, or the rest of it.
pub(crate) fn serve(stream: &mut TcpStream, request: &str, file: &[u8]) {
    let from = header(request, "range").and_then(|range| range.strip_prefix("bytes=")?.strip_suffix('-'));
    let from = from.and_then(|from| from.parse::<usize>().ok()).filter(|from| *from < file.len());
    let answer = match from {
        Some(from) => {
            let range = format!("Content-Range: bytes {from}-{}/{}", file.len() - 1, file.len());
            [&head("206 Partial Content", &[&range], file.len() - from), &file[from..]].concat()
        }
        None => [&head("200 OK", &[], file.len()), file].concat(),
    };
    let _ = stream.write_all(&answer);
}

fn play(stream: &mut TcpStream, trick: &Trick, request: &str, file: &[u8]) {
    let mut send = |bytes: &[u8]| stream.write_all(bytes).is_ok();
    match trick {
        Trick::Raw(bytes) => drop(send(bytes)),
        Trick::HalfOfIt => {
            send(&head("200 OK", &[], file.len().max(2)));
            send(&file[..file.len() / 2]);
        }
        Trick::Stall => {
            send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
            std::thread::sleep(Duration::from_secs(20));
        }
        Trick::Endless => {
            send(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
            while send(&[b' '; 8_192]) {}
        }
        Trick::OtherBytes => {
            let mut bytes = file.to_vec();
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
            send(&head("200 OK", &[], bytes.len()));
            send(&bytes);
        }
        Trick::Reset => {}
        Trick::Does(does) => does(stream, request, file),
    }
}

/// A phone that waits long enough for a busy machine, and short enough for a test.
pub(crate) fn impatient(stage: &Stage, urls: &[&str]) -> Guide {
    let mut settings = stage.settings("phone", None);
    settings.servers = urls.iter().map(|url| url.parse().unwrap()).collect();
    settings.patience = Duration::from_secs(1);
    Guide::open(settings).unwrap()
}
