use std::error::Error as _;
use std::fmt;
use std::future::Future;
use std::io;
use std::pin::pin;
use std::str::FromStr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::{Either, select};
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;
use reqwest::header::{
    ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_RANGE, DATE, ETAG, HeaderMap, HeaderName, HeaderValue,
    IF_NONE_MATCH, RANGE, RETRY_AFTER, TRANSFER_ENCODING,
};
use reqwest::{Client, Response, StatusCode, Url};
use tokio::time::{Instant, timeout_at};

use super::{CancelToken, SyncError};

/// Bytes in a second that an answer must bring in the long run: a tenth of the slowest mobile network. What
/// comes slower is a trickle that would hold a sync for ever.
const FLOOR: u64 = 64;

/// For how many times the patience an answer may be slower than that.
const GRACE: u32 = 3;

/// Address of a server: `https`, for what a person looks up is nobody's business; plain `http`
/// only on this machine, for trying things out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(Url);

/// Why an address is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{address}` is no server address: {why}")]
pub struct AddressError {
    address: String,
    why: &'static str,
}

impl FromStr for Address {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        let wrong = |why| AddressError { address: text.to_owned(), why };
        let slash = if text.ends_with('/') { "" } else { "/" };
        let url: Url = format!("{text}{slash}").parse().map_err(|_| wrong("write https://host/folder"))?;
        if !url.username().is_empty()
            || url.password().is_some()
            || url.query().is_some()
            || url.fragment().is_some()
        {
            return Err(wrong("it has more than host and folder"));
        }
        let here = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        match url.scheme() {
            "https" => Ok(Self(url)),
            "http" if here => Ok(Self(url)),
            "http" => Err(wrong("use https: plain http is for this machine only")),
            _ => Err(wrong("write https://host/folder")),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What is asked of a server.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ask<'a> {
    pub(super) path: &'a str,
    /// The most bytes that the file may have; as many as it has if its hash is known.
    pub(super) max: u64,
    /// Its hash, if its name tells it: then it may come in parts.
    pub(super) hash: Option<&'a str>,
    /// Only if it is not the file with this tag.
    pub(super) tag: Option<&'a str>,
}

/// What a server answers; the bytes are in the [`Part`].
pub(super) enum Answer {
    /// What is held is the newest.
    Same,
    /// The file, whole; its tag if that is its hash; whether some of it had come before.
    File { tag: Option<String>, resumed: bool },
    /// There is no such file.
    Missing,
}

/// Why a server did not bring a file.
#[derive(Debug)]
pub(super) enum Fault {
    /// No connection, or one that broke: trying again may help.
    Broken(String),
    /// Something stands between that does not let content through; trying again will not help.
    Barred(String),
    /// The server says that it cannot answer now, and may say for how long.
    Busy { status: u16, wait: Option<Duration> },
    /// It answers, but not with the file.
    Status(u16),
    /// The file is longer than it may be.
    TooLong,
    /// It answers with another part than was asked for.
    OtherPart,
    /// The person stopped it.
    Cancelled,
}

/// What has come of a file.
#[derive(Debug, Default)]
pub(super) struct Part(Mutex<Bytes>);

#[derive(Debug, Default)]
struct Bytes {
    bytes: Vec<u8>,
    /// How many of them have been kept.
    kept: usize,
}

impl Part {
    pub(super) fn of(bytes: Vec<u8>) -> Self {
        Self(Mutex::new(Bytes { kept: bytes.len(), bytes }))
    }

    fn lock(&self) -> MutexGuard<'_, Bytes> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn len(&self) -> u64 {
        self.lock().bytes.len() as u64
    }

    fn push(&self, bytes: &[u8]) {
        self.lock().bytes.extend_from_slice(bytes);
    }

    pub(super) fn take(&self) -> Vec<u8> {
        std::mem::take(&mut *self.lock()).bytes
    }

    /// A copy of what has come, if that is so much more than what was kept before.
    pub(super) fn grown(&self, by: usize) -> Option<Vec<u8>> {
        let mut part = self.lock();
        if part.bytes.len() < part.kept.saturating_add(by) {
            return None;
        }
        part.kept = part.bytes.len();
        Some(part.bytes.clone())
    }
}

/// What makes all requests: one for all servers of a sync. Every phone's requests are alike: no cookies, no
/// names, no languages.
pub(super) fn client(patience: Duration) -> Result<Client, SyncError> {
    crate::trust::install();
    let inner = |error: String| SyncError::Inner(error);
    let roots = rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| inner(error.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    // what is packed is packed already, and hashes are of the bytes as they were published
    let headers = HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_static("identity"))]);
    Client::builder()
        .tls_backend_preconfigured(tls)
        .user_agent("senthang")
        .default_headers(headers)
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        // the environment is not asked, here as elsewhere
        .no_proxy()
        .http1_only()
        .connect_timeout(patience)
        .read_timeout(patience)
        .build()
        .map_err(|error| inner(chain(&error)))
}

/// One server.
#[derive(Debug)]
pub(super) struct Server {
    pub(super) address: Address,
    client: Client,
    patience: Duration,
    cancel: CancelToken,
    now: Timestamp,
    requests: AtomicU32,
}

impl Server {
    /// Opens no connection yet. `patience` is how long a connection may give no byte; `now` the device's
    /// time.
    pub(super) fn new(
        address: Address,
        client: Client,
        patience: Duration,
        cancel: CancelToken,
        now: Timestamp,
    ) -> Self {
        Self { address, client, patience, cancel, now, requests: AtomicU32::new(0) }
    }

    pub(super) fn requests(&self) -> u32 {
        self.requests.load(Ordering::Relaxed)
    }

    /// Asks for a file, or for the rest of it if a part has come.
    pub(super) async fn get(&self, ask: &Ask<'_>, part: &Part) -> Result<Answer, Fault> {
        match self.try_get(ask, part).await {
            Err(Fault::OtherPart) => {
                part.take();
                self.try_get(ask, part).await
            }
            other => other,
        }
    }

    async fn try_get(&self, ask: &Ask<'_>, part: &Part) -> Result<Answer, Fault> {
        let start = Instant::now();
        let have = part.len();
        let response = self.send(ask, have).await?;
        match response.status() {
            StatusCode::NOT_MODIFIED if ask.tag.is_some() => return Ok(Answer::Same),
            StatusCode::PARTIAL_CONTENT if have > 0 && is_the_rest(&response, have, ask.max) => {}
            StatusCode::PARTIAL_CONTENT | StatusCode::RANGE_NOT_SATISFIABLE if have > 0 => {
                return Err(Fault::OtherPart);
            }
            // the file from its beginning, also where its rest was asked for
            StatusCode::OK => drop(part.take()),
            // some stores say "forbidden" for "not found"
            StatusCode::NOT_FOUND | StatusCode::FORBIDDEN => return Ok(Answer::Missing),
            status if may_pass(status) => {
                let wait = retry_after(response.headers(), self.now);
                return Err(Fault::Busy { status: status.as_u16(), wait });
            }
            status => return Err(Fault::Status(status.as_u16())),
        }
        let resumed = part.len() > 0;
        let tag = header(response.headers(), &ETAG).map(str::to_owned);
        self.body(response, ask, part, start).await?;
        // a tag could be given to one phone alone, to know it again by; such a tag is not sent back, and the
        // whole small file comes instead
        let tag = tag.filter(|tag| tag.trim_matches('"') == crate::trust::sha256(&part.lock().bytes));
        Ok(Answer::File { tag, resumed })
    }

    async fn send(&self, ask: &Ask<'_>, have: u64) -> Result<Response, Fault> {
        // paths are made of checked names, so joining cannot leave the server's folder
        let url = self.address.0.join(ask.path).map_err(|error| Fault::Barred(error.to_string()))?;
        let mut request = self.client.get(url);
        if let Some(tag) = ask.tag {
            request = request.header(IF_NONE_MATCH, tag);
        }
        if have > 0 {
            // without If-Range: what is named by its hash never changes, and the hash decides
            request = request.header(RANGE, format!("bytes={have}-"));
        }
        self.requests.fetch_add(1, Ordering::Relaxed);
        let response = until_cancelled(&self.cancel, request.send()).await?.map_err(|error| fault(&error))?;
        match header(response.headers(), &CONTENT_ENCODING) {
            // never unpacked: it was not asked for, and could be a bomb
            Some(encoding) if !encoding.eq_ignore_ascii_case("identity") => {
                Err(Fault::Barred("the answer is packed in a way that was not asked for".to_owned()))
            }
            _ => Ok(response),
        }
    }

    async fn body(
        &self,
        mut response: Response,
        ask: &Ask<'_>,
        part: &Part,
        start: Instant,
    ) -> Result<(), Fault> {
        let have = part.len();
        let too_long = || if have > 0 { Fault::OtherPart } else { Fault::TooLong };
        let length = response.content_length();
        if length.is_some_and(|length| length > ask.max.saturating_sub(have)) {
            return Err(too_long());
        }
        // an end that was not announced may be that of the connection only
        let sure = length.is_some() || response.headers().contains_key(TRANSFER_ENCODING);
        loop {
            let came = part.len().saturating_sub(have);
            let chunk = self.in_time(start, came, response.chunk()).await?;
            let Some(chunk) = chunk.map_err(|error| fault(&error))? else { break };
            if part.len() + chunk.len() as u64 > ask.max {
                return Err(too_long());
            }
            part.push(&chunk);
        }
        if !sure && ask.hash.is_some() && part.len() < ask.max {
            return Err(Fault::Broken("the connection was cut".to_owned()));
        }
        Ok(())
    }

    /// Waits for the next bytes, unless those before came too slowly.
    async fn in_time<T>(
        &self,
        start: Instant,
        came: u64,
        work: impl Future<Output = T>,
    ) -> Result<T, Fault> {
        let allowed = self.patience.saturating_mul(GRACE).saturating_add(Duration::from_secs(came / FLOOR));
        let Some(deadline) = start.checked_add(allowed) else {
            return until_cancelled(&self.cancel, work).await;
        };
        let done = until_cancelled(&self.cancel, timeout_at(deadline, work)).await?;
        done.map_err(|_| Fault::Barred("the answer comes too slowly".to_owned()))
    }
}

/// Waits for something, unless the person stops it.
pub(super) async fn until_cancelled<T>(
    cancel: &CancelToken,
    work: impl Future<Output = T>,
) -> Result<T, Fault> {
    let cancelled = async {
        while !cancel.is_cancelled() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    match select(pin!(work), pin!(cancelled)).await {
        Either::Left((done, _)) if !cancel.is_cancelled() => Ok(done),
        _ => Err(Fault::Cancelled),
    }
}

/// Whether trying again may help (RFC 9110, RFC 6585).
fn may_pass(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 500 | 502 | 503 | 504)
}

fn header<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

/// How long the server asks to be left alone: seconds, or a date (RFC 9110, 10.2.3), which is held against the
/// server's own clock where it tells it.
fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let text = header(headers, &RETRY_AFTER)?;
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = |text: &str| DateTimeParser::new().parse_timestamp(text).ok();
    let now = header(headers, &DATE).and_then(date).unwrap_or(now);
    Some(Duration::try_from(date(text)?.duration_since(now)).unwrap_or_default())
}

/// Whether an answer is the rest of a file of so many bytes (RFC 9110, 14.4), and nothing else.
fn is_the_rest(response: &Response, have: u64, length: u64) -> bool {
    let Some(range) = header(response.headers(), &CONTENT_RANGE) else { return false };
    let rest = format!("bytes {have}-{}", length.saturating_sub(1));
    let all = range.strip_prefix(&rest).and_then(|all| all.strip_prefix('/'));
    all.is_some_and(|all| all == "*" || all.parse() == Ok(length))
}

/// Whether this is a web page: what a network sends in place of content, that wants its users to log in.
/// Nothing that is published begins like one.
pub(super) fn is_page(bytes: &[u8]) -> bool {
    let text = bytes.trim_ascii_start();
    let begins = |with: &str| {
        text.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with.as_bytes()))
    };
    begins("<!doctype html") || begins("<html")
}

/// What went wrong, without the address: it may stand in a log.
fn fault(error: &reqwest::Error) -> Fault {
    if let Some(why) = tls_trouble(error) {
        return Fault::Barred(format!("no safe connection ({why}); does this network ask to log in?"));
    }
    Fault::Broken(if error.is_timeout() { "no answer in time".to_owned() } else { chain(error) })
}

/// What TLS found wrong with who answers.
fn tls_trouble(error: &reqwest::Error) -> Option<String> {
    let mut next = error.source();
    while let Some(error) = next {
        // what an I/O error holds is not its source
        let held = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        let held = held.and_then(|held| held.downcast_ref::<rustls::Error>());
        if let Some(found) = held.or_else(|| error.downcast_ref::<rustls::Error>()) {
            return Some(found.to_string());
        }
        next = error.source();
    }
    None
}

fn chain(error: &dyn std::error::Error) -> String {
    let mut deepest = error;
    while let Some(source) = deepest.source() {
        deepest = source;
    }
    deepest.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_safe_addresses_are_taken() {
        for address in [
            "https://example.org",
            "https://example.org/packs/",
            "http://127.0.0.1:8080",
            "http://localhost:1/x",
        ] {
            assert!(address.parse::<Address>().is_ok(), "{address}");
        }
        for address in [
            "",
            "example.org",
            "http://example.org",
            "ftp://127.0.0.1",
            "https://user:pw@example.org",
            "https://example.org/?lang=lo",
            "http://127.0.0.1.example.org",
            "file:///etc",
        ] {
            assert!(address.parse::<Address>().is_err(), "{address}");
        }
    }
}
