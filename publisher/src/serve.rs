//! A static server for a published folder: for a laptop, for tests, for the tour. In the field any
//! web server or object store serves the same files.

use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{ACCEPT_RANGES, CACHE_CONTROL, ETAG, IF_NONE_MATCH, LAST_MODIFIED};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tower_http::services::ServeDir;

use senthang_core::trust::sha256;

/// A server that runs on a thread of its own until it is dropped.
#[derive(Debug)]
pub struct Server {
    /// Where it listens.
    pub addr: SocketAddr,
    meter: Arc<Meter>,
    stop: Option<tokio::sync::oneshot::Sender<()>>,
    thread: Option<std::thread::JoinHandle<()>>,
}

/// What went over the wire, headers and all.
#[derive(Debug, Default)]
struct Meter {
    requests: AtomicU64,
    received: AtomicU64,
    sent: AtomicU64,
}

/// A reading of the meter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wire {
    /// Requests that were answered.
    pub requests: u64,
    /// Bytes in both directions, headers included.
    pub bytes: u64,
}

impl std::ops::Sub for Wire {
    type Output = Self;

    fn sub(self, before: Self) -> Self {
        Self { requests: self.requests - before.requests, bytes: self.bytes - before.bytes }
    }
}

impl Server {
    /// Starts serving a folder.
    ///
    /// # Errors
    /// If the address is taken or cannot be had.
    pub fn start(folder: &Path, addr: SocketAddr) -> io::Result<Self> {
        let listener = std::net::TcpListener::bind(addr)?;
        listener.set_nonblocking(true)?;
        let addr = listener.local_addr()?;
        let meter = Arc::new(Meter::default());
        let router = router(folder, meter.clone());
        let (stop, stopped) = tokio::sync::oneshot::channel();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let metered = {
            let _in_runtime = runtime.enter();
            Metered { listener: TcpListener::from_std(listener)?, meter: meter.clone() }
        };
        let thread = std::thread::spawn(move || {
            let stopped = async {
                let _ = stopped.await;
            };
            runtime.block_on(async {
                tokio::select! {
                    // an error here can only be that of a listener that is gone
                    _ = axum::serve(metered, router) => {}
                    () = stopped => {}
                }
            });
        });
        Ok(Self { addr, meter, stop: Some(stop), thread: Some(thread) })
    }

    /// Where phones find it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.addr)
    }

    /// What went over the wire so far.
    #[must_use]
    pub fn wire(&self) -> Wire {
        let load = |counter: &AtomicU64| counter.load(Ordering::SeqCst);
        Wire {
            requests: load(&self.meter.requests),
            bytes: load(&self.meter.received) + load(&self.meter.sent),
        }
    }

    /// Blocks until the process is stopped.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// The folder's `metadata/` and `targets/`, each file with a tag by which a phone can ask for news.
fn router(folder: &Path, meter: Arc<Meter>) -> Router {
    Router::new()
        .nest_service("/metadata", ServeDir::new(folder.join("metadata")))
        .nest_service("/targets", ServeDir::new(folder.join("targets")))
        .layer(from_fn(tagged))
        .layer(from_fn(move |request: Request, next: Next| {
            meter.requests.fetch_add(1, Ordering::SeqCst);
            next.run(request)
        }))
}

/// Tags a file with the hash of its bytes: unlike its time, that never stays the same when the
/// file changes.
async fn tagged(request: Request, next: Next) -> Response {
    let asked = request.headers().get(IF_NONE_MATCH).cloned();
    let newest = request.uri().path().ends_with("/timestamp.json");
    let response = next.run(request).await;
    if response.status() != StatusCode::OK {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, usize::MAX).await else {
        return failed();
    };
    let Ok(tag) = HeaderValue::from_str(&format!("\"{}\"", sha256(&bytes))) else {
        return failed();
    };
    // all but the timestamp have names that change with what they say
    let cache = if newest { "no-cache" } else { "public, max-age=31536000, immutable" };
    // phones ask by ETag, and fetch whole files
    parts.headers.remove(LAST_MODIFIED);
    parts.headers.remove(ACCEPT_RANGES);
    parts.headers.insert(CACHE_CONTROL, HeaderValue::from_static(cache));
    parts.headers.insert(ETAG, tag.clone());
    if asked == Some(tag) {
        parts.status = StatusCode::NOT_MODIFIED;
        parts.headers.remove(axum::http::header::CONTENT_LENGTH);
        return Response::from_parts(parts, Body::empty());
    }
    Response::from_parts(parts, Body::from(bytes))
}

fn failed() -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response
}

/// A listener whose connections are counted byte by byte.
struct Metered {
    listener: TcpListener,
    meter: Arc<Meter>,
}

impl axum::serve::Listener for Metered {
    type Io = Counted;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        loop {
            match self.listener.accept().await {
                Ok((stream, addr)) => {
                    // answers are small: do not wait for more to send along
                    let _ = stream.set_nodelay(true);
                    return (Counted { stream, meter: self.meter.clone() }, addr);
                }
                // too many open files, or a peer that is gone already: others may come
                Err(_) => tokio::time::sleep(std::time::Duration::from_millis(50)).await,
            }
        }
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        self.listener.local_addr()
    }
}

struct Counted {
    stream: TcpStream,
    meter: Arc<Meter>,
}

impl AsyncRead for Counted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let poll = Pin::new(&mut self.stream).poll_read(cx, buffer);
        self.meter.received.fetch_add((buffer.filled().len() - before) as u64, Ordering::SeqCst);
        poll
    }
}

impl AsyncWrite for Counted {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let poll = Pin::new(&mut self.stream).poll_write(cx, bytes);
        if let Poll::Ready(Ok(written)) = poll {
            self.meter.sent.fetch_add(written as u64, Ordering::SeqCst);
        }
        poll
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
