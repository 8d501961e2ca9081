//! A static server for a published folder: for a laptop, for tests, for the tour. In the field any
//! web server or object store serves the same files; `docs/howto/serve.md` has nginx and a CDN.

mod answer;
mod log;
mod wire;

use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::Receiver;
use std::thread::JoinHandle;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::response::Response;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, oneshot};

use log::Log;
pub use wire::Wire;
use wire::{Connection, Meter};

/// Bytes of a request's head; what phones send has a tenth of it.
const HEAD: usize = 8 * 1024;

/// Connections that are open and wait for their turn: each takes a file and hardly any memory. The kernel
/// breaks some off when its own queue is full, so they do not wait there as long as there is room here.
const WAITING: usize = 8_192;

/// Connections that wait in the kernel.
const BACKLOG: u32 = 4_096;

/// How long the last lines of the log may take to be written at most.
const LAST_LINES: Duration = Duration::from_secs(5);

/// Files for the process itself.
const OWN_FILES: usize = 64;

/// Threads that read files.
const READERS: usize = 4;

/// What a server lets those do who mean no good, or have a bad network.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Connections that are served at once; more of them wait. Half of the files that the process may
    /// open is the most, for each answer opens another.
    pub connections: usize,
    /// How long the head of a request may take, and how long a connection may ask nothing.
    pub head: Duration,
    /// How long a peer may take none of its answer.
    pub stalled: Duration,
    /// How long the answers that are being given may still take when the server is stopped.
    pub stopping: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 1_024,
            head: Duration::from_secs(10),
            stalled: Duration::from_secs(30),
            stopping: Duration::from_secs(30),
        }
    }
}

/// A server that runs on a thread of its own until it is stopped or dropped.
#[derive(Debug)]
pub struct Server {
    /// Where it listens.
    pub addr: SocketAddr,
    limits: Limits,
    meter: Arc<Meter>,
    /// Takes how long running answers may still go on.
    stop: Option<oneshot::Sender<Duration>>,
    thread: Option<JoinHandle<()>>,
    /// Closed when the access log is written.
    written: Option<Receiver<()>>,
}

impl Server {
    /// Starts serving a folder.
    ///
    /// # Errors
    /// If the address is taken or cannot be had.
    pub fn start(folder: &Path, addr: SocketAddr) -> io::Result<Self> {
        Self::start_with(folder, addr, Limits::default(), None)
    }

    /// Starts serving a folder with other limits, and with an access log.
    ///
    /// # Errors
    /// If the address is taken or cannot be had.
    pub fn start_with(
        folder: &Path,
        addr: SocketAddr,
        mut limits: Limits,
        log: Option<Box<dyn Write + Send>>,
    ) -> io::Result<Self> {
        let files = open_files(2 * limits.connections + WAITING + OWN_FILES).saturating_sub(OWN_FILES);
        limits.connections = limits.connections.min(files / 2).max(1);
        let open = files.saturating_sub(limits.connections).max(1);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .max_blocking_threads(READERS)
            .enable_all()
            .build()?;
        let listener = {
            let _in_runtime = runtime.enter();
            listen(addr)?
        };
        let addr = listener.local_addr()?;
        let meter = Arc::new(Meter::default());
        let (log, written) = log.map(Log::to).unzip();
        let site = Site { folder: folder.into(), meter: meter.clone(), log };
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::spawn(move || runtime.block_on(run(listener, site, limits, open, stopped)));
        Ok(Self { addr, limits, meter, stop: Some(stop), thread: Some(thread), written })
    }

    /// Where phones find it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.addr)
    }

    /// What went over the wire so far.
    #[must_use]
    pub fn wire(&self) -> Wire {
        self.meter.read()
    }

    /// Takes no more connections, and waits until the answers that are being given are given or their
    /// time is over. Dropping a server waits for nobody.
    pub fn stop(mut self) {
        self.end(self.limits.stopping);
    }

    fn end(&mut self, within: Duration) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(within);
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
        // nobody may be reading it any more
        if let Some(written) = self.written.take() {
            let _ = written.recv_timeout(LAST_LINES);
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end(Duration::ZERO);
    }
}

/// How many files the process may open, after asking for as many as are wanted.
fn open_files(wanted: usize) -> usize {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
        let asked = maximum.unwrap_or(u64::MAX).min(wanted as u64);
        if current.is_some_and(|current| current < asked) {
            let _ = setrlimit(Resource::Nofile, Rlimit { current: Some(asked), maximum });
        }
        let may = getrlimit(Resource::Nofile).current.and_then(|may| usize::try_from(may).ok());
        may.map_or(wanted, |may| may.min(wanted))
    }
    #[cfg(not(unix))]
    wanted
}

fn listen(addr: SocketAddr) -> io::Result<TcpListener> {
    let socket =
        if addr.is_ipv4() { tokio::net::TcpSocket::new_v4() } else { tokio::net::TcpSocket::new_v6() }?;
    // so that it can be started again at once; on Windows this would let another take the address
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(addr)?;
    socket.listen(BACKLOG)
}

/// What is served, and who is told.
#[derive(Clone)]
struct Site {
    folder: Arc<Path>,
    meter: Arc<Meter>,
    log: Option<Log>,
}

async fn respond(State(site): State<Site>, request: Request) -> Response {
    // nobody has a reason to send a body: it is not read, and the connection ends with the answer
    let (request, _body) = request.into_parts();
    site.meter.requests.fetch_add(1, Ordering::SeqCst);
    let line = site.log.as_ref().map(|log| log.line(&request));
    let response = answer::answer(&site.folder, &request).await;
    match line {
        Some(line) => line.follow(response),
        None => response,
    }
}

/// Serves until it is stopped, and then until running answers are given or their time is over. As many
/// connections as `open` are taken from the kernel, and of these as many are served as the limits say.
async fn run(
    listener: TcpListener,
    site: Site,
    limits: Limits,
    open: usize,
    stopped: oneshot::Receiver<Duration>,
) {
    let [open, served] = [open, limits.connections].map(|places| Arc::new(Semaphore::new(places)));
    let running = GracefulShutdown::new();
    let meter = site.meter.clone();
    let service = TowerToHyperService::new(Router::new().fallback(respond).with_state(site));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.head).max_buf_size(HEAD);
    let serving = async {
        loop {
            let Ok(place) = open.clone().acquire_owned().await else { return };
            let stream = accept(&listener).await;
            let io = TokioIo::new(Connection::new(stream, meter.clone(), limits.stalled));
            let (served, http, service) = (served.clone(), http.clone(), service.clone());
            let watcher = running.watcher();
            tokio::spawn(async move {
                let turn = served.acquire().await;
                // what breaks off is the peer's affair
                let _ = watcher.watch(http.serve_connection(io, service)).await;
                drop((turn, place));
            });
        }
    };
    let within = tokio::select! {
        () = serving => return,
        within = stopped => within.unwrap_or_default(),
    };
    drop(listener);
    let _ = tokio::time::timeout(within, running.shutdown()).await;
}

async fn accept(listener: &TcpListener) -> TcpStream {
    loop {
        match listener.accept().await {
            Ok((stream, _addr)) => return stream,
            // too many open files, or a peer that is gone already: others may come
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}
