use std::io::Write;
use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

use super::Outcome;
use crate::serve::{Limits, Server};

#[derive(Debug, Args)]
pub(super) struct Serve {
    /// The published folder
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Where to listen. Phones take plain HTTP from their own machine only: for others, put a web
    /// server with TLS before it, or let that serve the folder
    #[arg(long, default_value = "127.0.0.1:8080")]
    addr: SocketAddr,
}

impl Serve {
    pub(super) fn run(self) -> Outcome {
        if !self.folder.join("metadata").join("timestamp.json").is_file() {
            return Err(format!(
                "{} holds nothing published; run `senthang publish` first",
                self.folder.display()
            )
            .into());
        }
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let mut signals = {
            let _in_runtime = runtime.enter();
            Signals::listen()?
        };
        let log = Box::new(std::io::stdout());
        let server = Server::start_with(&self.folder, self.addr, Limits::default(), Some(log))
            .map_err(|error| format!("{}: {error}", self.addr))?;
        anstream::eprintln!("serving {} at {}; Ctrl-C ends it", self.folder.display(), server.url());
        runtime.block_on(signals.next());
        // who started it may be gone
        let _ = writeln!(anstream::stderr(), "stopping when running answers are given; again: at once");
        runtime.block_on(async {
            tokio::select! {
                stopped = tokio::task::spawn_blocking(move || server.stop()) => Ok(stopped?),
                // not by way of the caller, who would wait for the server's thread
                () = signals.next() => std::process::exit(130),
            }
        })
    }
}

/// What asks the process to end: Ctrl-C, and SIGTERM from whatever runs it.
struct Signals {
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
}

impl Signals {
    #[cfg(unix)]
    fn listen() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())? })
    }

    #[cfg(unix)]
    async fn next(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }

    #[cfg(not(unix))]
    fn listen() -> std::io::Result<Self> {
        Ok(Self {})
    }

    #[cfg(not(unix))]
    async fn next(&mut self) {
        let _ = tokio::signal::ctrl_c().await;
    }
}
