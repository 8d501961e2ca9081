//! The access log: one line an answer in the Common Log Format, which every tool for logs reads.
//! Where it has a place for the address and the name of who asks, there is `-`: see ADR 0026.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};

use axum::body::Body;
use axum::http::request::Parts;
use axum::response::Response;
use http_body_util::BodyExt;
use jiff::Timestamp;

/// Lines that may wait to be written. A terminal that somebody has stopped must not stop the server.
const WAITING: usize = 10_000;

/// Takes lines from many connections to one writer.
#[derive(Clone, Debug)]
pub(super) struct Log {
    lines: SyncSender<String>,
    lost: Arc<AtomicU64>,
}

impl Log {
    /// What comes with it is closed when the last clone of the log is gone and all is written.
    pub(super) fn to(writer: Box<dyn Write + Send>) -> (Self, Receiver<()>) {
        let (lines, waiting) = sync_channel(WAITING);
        let lost = Arc::new(AtomicU64::new(0));
        let log = Self { lines, lost: lost.clone() };
        let (done, written) = channel();
        std::thread::spawn(move || {
            // an error is that of a reader who went away: nobody is left to be told
            let _ = write(&waiting, writer, &lost);
            drop(done);
        });
        (log, written)
    }

    /// Begins the line of a request.
    pub(super) fn line(&self, request: &Parts) -> Line {
        let (method, path, version) = (&request.method, request.uri.path(), request.version);
        // as a literal, so that no path can end the line or change a terminal; what stands after a
        // `?` is no part of what phones ask, and could name one
        let request = format!("{:?}", format!("{method} {path} {version:?}"));
        Line { request, status: 0, sent: 0, log: self.clone() }
    }
}

fn write(
    lines: &Receiver<String>,
    mut writer: Box<dyn Write + Send>,
    lost: &AtomicU64,
) -> std::io::Result<()> {
    while let Ok(first) = lines.recv() {
        let mut text = first;
        text.extend(lines.try_iter().take(WAITING));
        writer.write_all(text.as_bytes())?;
        let lost = lost.swap(0, Ordering::Relaxed);
        if lost > 0 {
            writeln!(writer, "# {lost} lines are missing here: they could not be written in time")?;
        }
        writer.flush()?;
    }
    Ok(())
}

/// The line of one answer. It is written when the answer has been given, or its connection is gone.
pub(super) struct Line {
    request: String,
    status: u16,
    sent: u64,
    log: Log,
}

impl Line {
    /// Follows an answer to its end.
    pub(super) fn follow(mut self, response: Response) -> Response {
        self.status = response.status().as_u16();
        response.map(|body| {
            Body::new(body.inspect_frame(move |frame| {
                self.count(frame.data_ref().map_or(0, |data| data.len() as u64));
            }))
        })
    }

    fn count(&mut self, bytes: u64) {
        self.sent += bytes;
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        let time = Timestamp::now().strftime("%d/%b/%Y:%H:%M:%S +0000");
        let line = format!("- - - [{time}] {} {} {}\n", self.request, self.status, self.sent);
        if self.log.lines.try_send(line).is_err() {
            self.log.lost.fetch_add(1, Ordering::Relaxed);
        }
    }
}
