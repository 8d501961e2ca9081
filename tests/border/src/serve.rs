//! The servers that phones meet, good ones and others, each under its own prefix of one address.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs;
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_RANGE, CONTENT_TYPE, ETAG, HeaderName, IF_NONE_MATCH, RANGE, RETRY_AFTER};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::response::Response;
use futures_util::stream;
use senthang_core::trust::sha256;
use serde_json::json;

use crate::Trouble;

/// A slow server gives so many bytes of a target, and then waits.
const DROP: usize = 256;
const BETWEEN_DROPS: Duration = Duration::from_millis(100);

/// What a busy server asks for, in seconds.
const LATER: &str = "3600";

const PORTAL: &str = "<!doctype html><title>Welcome</title><p>Accept our terms to go online.";

/// Serves a made stage until the standard input closes: whoever started it is gone then.
pub(crate) fn serve(folder: &Path) -> Result<(), Trouble> {
    let stage = Stage { folder: folder.canonicalize()?.into(), ..Stage::default() };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind(("127.0.0.1", 0)))?;
    let mut out = io::stdout().lock();
    writeln!(out, "http://{}", listener.local_addr()?)?;
    out.flush()?;
    let service = Router::new().fallback(respond).with_state(stage);
    std::thread::spawn(move || runtime.block_on(axum::serve(listener, service).into_future()));
    io::copy(&mut io::stdin().lock(), &mut io::sink())?;
    Ok(())
}

/// What is served, and what was asked for.
#[derive(Clone, Default)]
struct Stage {
    folder: Arc<PathBuf>,
    /// Whether the moving server has gone on to the second edition.
    moved: Arc<AtomicBool>,
    /// Requests, by prefix.
    counts: Arc<Mutex<BTreeMap<String, u64>>>,
}

async fn respond(State(stage): State<Stage>, request: Request) -> Response {
    let path = request.uri().path().trim_start_matches('/').to_owned();
    let (prefix, rest) = path.split_once('/').unwrap_or((&path, ""));
    if prefix == "counts" {
        return of_type("application/json", json!(*stage.counts()).to_string().into());
    }
    if (request.method(), path.as_str()) == (&Method::POST, "moving/next") {
        stage.moved.store(true, Ordering::SeqCst);
        return Response::new(Body::empty());
    }
    *stage.counts().entry(prefix.to_owned()).or_default() += 1;
    match prefix {
        "refused" => of_status(StatusCode::FORBIDDEN),
        "later" => with(of_status(StatusCode::TOO_MANY_REQUESTS), RETRY_AFTER, LATER),
        "portal" => of_type("text/html", PORTAL.into()),
        "slow" => {
            let (edition, rest) = rest.split_once('/').unwrap_or((rest, ""));
            slowly(stage.file(edition, rest, &request), rest)
        }
        "moving" => {
            let edition = if stage.moved.load(Ordering::SeqCst) { "second" } else { "first" };
            whole(stage.file(edition, rest, &request))
        }
        edition => whole(stage.file(edition, rest, &request)),
    }
}

/// A file's answer before its bytes are on their way.
struct Answer {
    status: StatusCode,
    headers: Vec<(HeaderName, String)>,
    bytes: Vec<u8>,
}

impl Stage {
    fn counts(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, u64>> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A file of an edition; none if it is not there. What is asked for by its tag is told to be the same,
    /// and of what was cut off the rest is given.
    fn file(&self, edition: &str, path: &str, request: &Request) -> Option<Answer> {
        let is_plain = |path: &str| {
            !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
        };
        let folders = [self.folder.join(edition), self.folder.join("updates").join(edition)];
        let folder =
            folders.into_iter().find(|folder| is_plain(edition) && folder.join("metadata").is_dir())?;
        let bytes = fs::read(folder.join(path)).ok().filter(|_| is_plain(path))?;
        let asked = |name: HeaderName| request.headers().get(name).and_then(|value| value.to_str().ok());
        let tag = format!("\"{}\"", sha256(&bytes));
        if asked(IF_NONE_MATCH) == Some(&tag) {
            return Some(Answer {
                status: StatusCode::NOT_MODIFIED,
                headers: vec![(ETAG, tag)],
                bytes: Vec::new(),
            });
        }
        let from =
            asked(RANGE).and_then(|range| range.strip_prefix("bytes=")?.strip_suffix('-')?.parse().ok());
        Some(match from.filter(|from| (1..bytes.len()).contains(from)) {
            Some(from) => {
                let range = format!("bytes {from}-{}/{}", bytes.len() - 1, bytes.len());
                let headers = vec![(ETAG, tag), (CONTENT_RANGE, range)];
                let rest = bytes.get(from..).unwrap_or_default().to_owned();
                Answer { status: StatusCode::PARTIAL_CONTENT, headers, bytes: rest }
            }
            None => Answer { status: StatusCode::OK, headers: vec![(ETAG, tag)], bytes },
        })
    }
}

fn whole(answer: Option<Answer>) -> Response {
    answered(answer, Body::from)
}

/// Targets come drop by drop; metadata at once, so that it is known what is to come.
fn slowly(answer: Option<Answer>, path: &str) -> Response {
    if path.starts_with("targets/") { answered(answer, dripping) } else { whole(answer) }
}

fn answered(answer: Option<Answer>, body: impl FnOnce(Vec<u8>) -> Body) -> Response {
    let Some(answer) = answer else { return of_status(StatusCode::NOT_FOUND) };
    let mut response = Response::new(body(answer.bytes));
    *response.status_mut() = answer.status;
    answer.headers.into_iter().fold(response, |response, (name, value)| with(response, name, &value))
}

fn dripping(bytes: Vec<u8>) -> Body {
    Body::from_stream(stream::unfold(bytes, |mut left| async {
        if left.is_empty() {
            return None;
        }
        tokio::time::sleep(BETWEEN_DROPS).await;
        let after = left.split_off(left.len().min(DROP));
        Some((Ok::<_, Infallible>(left), after))
    }))
}

fn of_status(status: StatusCode) -> Response {
    let mut response = Response::new(Body::from(format!("{status}\n")));
    *response.status_mut() = status;
    response
}

fn of_type(kind: &'static str, body: Body) -> Response {
    with(Response::new(body), CONTENT_TYPE, kind)
}

fn with(mut response: Response, name: HeaderName, value: &str) -> Response {
    // what is set here are plain letters
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
    response
}
