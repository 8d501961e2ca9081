use std::future::Future;
use std::pin::pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use futures_util::future::{Either, select};
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;
use reqwest::header::{
    CONTENT_ENCODING, CONTENT_RANGE, DATE, ETAG, HeaderMap, HeaderName, IF_NONE_MATCH, RANGE, RETRY_AFTER,
    TRANSFER_ENCODING,
};
use reqwest::{Client, Response, StatusCode};
use tokio::time::{Instant, timeout_at};

use super::client::{chain, tls_trouble};
use super::part::Part;
use super::{Address, CancelToken};

/// Bytes in a second that an answer must bring in the long run: a tenth of the slowest mobile network. What
/// comes slower is a trickle that would hold a sync for ever.
const FLOOR: u64 = 64;

/// For how many times the patience an answer may be slower than that.
const GRACE: u32 = 3;

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
        let tag = tag.filter(|tag| *tag == format!("\"{}\"", part.sha256()));
        Ok(Answer::File { tag, resumed })
    }

    async fn send(&self, ask: &Ask<'_>, have: u64) -> Result<Response, Fault> {
        let url = self.address.file(ask.path);
        let url = url.ok_or_else(|| Fault::Barred(format!("`{}` is no path on a server", ask.path)))?;
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
    async fn in_time<T>(&self, start: Instant, came: u64, work: impl Future<Output = T>) -> Result<T, Fault> {
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
    let begins =
        |with: &str| text.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with.as_bytes()));
    begins("<!doctype html") || begins("<html")
}

/// What went wrong, without the address: it may stand in a log.
fn fault(error: &reqwest::Error) -> Fault {
    if let Some(why) = tls_trouble(error) {
        return Fault::Barred(format!("no safe connection ({why}); does this network ask to log in?"));
    }
    Fault::Broken(if error.is_timeout() { "no answer in time".to_owned() } else { chain(error) })
}
