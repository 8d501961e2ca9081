//! One request and its answer: a file of the folder, whole or in part, or that it has not changed.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{
    ALLOW, CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_MATCH, IF_NONE_MATCH, IF_RANGE, LAST_MODIFIED, RANGE,
};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use axum::response::Response;
use tower_http::services::ServeFile;

use senthang_core::trust::sha256;

/// Answers as RFC 9110 and RFC 9111 say. All but the timestamp have names that change with what they
/// say, so caches keep them for ever; the timestamp they ask for each time; an error is of this moment.
pub(super) async fn answer(folder: &Path, request: &Parts) -> Response {
    if !matches!(request.method, Method::GET | Method::HEAD) {
        let mut response = refused(StatusCode::METHOD_NOT_ALLOWED, "GET and HEAD only\n".to_owned());
        response.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    match found(folder, request.uri.path()).await {
        Ok(Some(file)) => file.answer(request).await.unwrap_or_else(|error| failed(&error)),
        Ok(None) => refused(StatusCode::NOT_FOUND, "not found\n".to_owned()),
        Err(error) => failed(&error),
    }
}

/// A file that was asked for by a good name.
struct File {
    /// Its SHA-256 in quotes: unlike its time, that never stays the same when the file changes, and
    /// phones send no other tag back (ADR 0010).
    tag: HeaderValue,
    cache: HeaderValue,
    content: Content,
}

enum Content {
    /// Small: read and hashed at once, so that the tag is that of these bytes.
    Metadata(Vec<u8>),
    /// Of any length; its hash stands in its name.
    Target { path: PathBuf, length: u64 },
}

/// The file with a name; none if there is none that may be seen.
async fn found(folder: &Path, path: &str) -> io::Result<Option<File>> {
    let (Some(name), folder) = (path.strip_prefix('/').filter(|name| is_good(name)), folder.to_owned())
    else {
        return Ok(None);
    };
    let name = name.to_owned();
    // reads a disk: not on the thread that others wait for
    let read = tokio::task::spawn_blocking(move || read(&folder, &name)).await?;
    match read {
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            Ok(None)
        }
        other => other,
    }
}

/// `metadata/<name>.json` or `targets/<folders>/<hash>.<name>`, in letters that mean themselves: nothing
/// encoded, no `..`, no file that begins with a dot, as those do that a publisher is just writing.
fn is_good(name: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c))
    };
    match name.split('/').collect::<Vec<_>>().as_slice() {
        ["metadata", file] => plain(file) && file.strip_suffix(".json").is_some(),
        ["targets", folders @ .., file] => {
            folders.iter().all(|folder| plain(folder)) && plain(file) && hash_in(file).is_some()
        }
        _ => false,
    }
}

/// The hash at the beginning of a target's file name.
fn hash_in(file: &str) -> Option<&str> {
    let (hash, _name) =
        file.split_once('.').filter(|(_, name)| !name.is_empty() && !name.starts_with('.'))?;
    let is_hash = hash.len() == 64 && hash.chars().all(|c| c.is_ascii_digit() || ('a'..='f').contains(&c));
    is_hash.then_some(hash)
}

fn read(folder: &Path, name: &str) -> io::Result<Option<File>> {
    let folder = fs::canonicalize(folder)?;
    // a link may not lead out of the folder
    let path = fs::canonicalize(folder.join(name))?;
    let about = fs::metadata(&path)?;
    if !path.starts_with(&folder) || !about.is_file() {
        return Ok(None);
    }
    let file = name.rsplit_once('/').map_or(name, |(_, file)| file);
    let (hash, content) = match hash_in(file) {
        Some(hash) if name.starts_with("targets/") => {
            (hash.to_owned(), Content::Target { path, length: about.len() })
        }
        _ => {
            let bytes = fs::read(path)?;
            (sha256(&bytes), Content::Metadata(bytes))
        }
    };
    let tag = HeaderValue::try_from(format!("\"{hash}\"")).map_err(io::Error::other)?;
    let newest = name == "metadata/timestamp.json";
    let cache = if newest { "no-cache" } else { "public, max-age=31536000, immutable" };
    Ok(Some(File { tag, cache: HeaderValue::from_static(cache), content }))
}

impl File {
    async fn answer(self, request: &Parts) -> io::Result<Response> {
        let headers = &request.headers;
        if headers.contains_key(IF_MATCH) && !lists(headers, &IF_MATCH, &self.tag, false) {
            return Ok(refused(StatusCode::PRECONDITION_FAILED, "it is another file by now\n".to_owned()));
        }
        if lists(headers, &IF_NONE_MATCH, &self.tag, true) {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return Ok(self.tagged(response));
        }
        let (mut response, kind) = match &self.content {
            Content::Metadata(bytes) => (Response::new(Body::from(bytes.clone())), "application/json"),
            Content::Target { path, length } => {
                let part = range(request, &self.tag, *length);
                (served(path, &request.method, part).await?, "application/octet-stream")
            }
        };
        if response.status() == StatusCode::RANGE_NOT_SATISFIABLE {
            response.headers_mut().remove(ETAG);
            response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
            return Ok(response);
        }
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
        Ok(self.tagged(response))
    }

    fn tagged(self, mut response: Response) -> Response {
        response.headers_mut().insert(ETAG, self.tag);
        response.headers_mut().insert(CACHE_CONTROL, self.cache);
        response
    }
}

/// Streams a file, or a part of it.
async fn served(path: &Path, method: &Method, range: Option<HeaderValue>) -> io::Result<Response> {
    let mut asked = Request::new(Body::empty());
    *asked.method_mut() = method.clone();
    asked.headers_mut().extend(range.map(|range| (RANGE, range)));
    // for many ranges the whole file, which RFC 9110 (14.2) leaves to the server
    let mut service = ServeFile::new(path).ignore_multi_range_requests(true);
    let mut response = service.try_call(asked).await?.map(Body::new);
    // phones ask by tag, and the time of a file says nothing
    response.headers_mut().remove(LAST_MODIFIED);
    Ok(response)
}

/// If a header lists the tag, or any. `weak` tags count too where what is asked for is "not changed".
fn lists(headers: &HeaderMap, header: &HeaderName, tag: &HeaderValue, weak: bool) -> bool {
    let listed =
        headers.get_all(header).iter().flat_map(|value| value.as_bytes().split(|byte| *byte == b','));
    listed.map(<[u8]>::trim_ascii).any(|listed| {
        let strong = if weak { listed.strip_prefix(b"W/").unwrap_or(listed) } else { listed };
        listed == b"*" || strong == tag.as_bytes()
    })
}

/// The range that is asked for, where it is to be heeded (RFC 9110, 13.1.5 and 14.2).
fn range(request: &Parts, tag: &HeaderValue, length: u64) -> Option<HeaderValue> {
    let headers = &request.headers;
    let other_file = headers.get(IF_RANGE).is_some_and(|asked| asked != tag);
    if request.method != Method::GET || other_file || length == 0 {
        return None;
    }
    let range = headers.get(RANGE)?.to_str().ok()?;
    let bytes = range.strip_prefix("bytes=")?;
    // the library refuses the last 100 bytes of a file of 50; the standard takes all 50
    let last: Option<u64> = bytes.strip_prefix('-').and_then(|last| last.parse().ok());
    let range = if last.is_some_and(|last| last > length) { "bytes=0-" } else { range };
    HeaderValue::from_str(range).ok()
}

fn refused(status: StatusCode, why: String) -> Response {
    let mut response = Response::new(Body::from(why));
    *response.status_mut() = status;
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
    response
}

fn failed(error: &io::Error) -> Response {
    refused(StatusCode::INTERNAL_SERVER_ERROR, format!("{error}\n"))
}
