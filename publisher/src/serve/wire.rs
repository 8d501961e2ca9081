//! A connection whose bytes are counted, and that is given up when its peer takes nothing.

use std::future::Future;
use std::io;
use std::ops::Sub;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::Sleep;

/// What went over the wire, headers and all.
#[derive(Debug, Default)]
pub(super) struct Meter {
    pub(super) requests: AtomicU64,
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

impl Sub for Wire {
    type Output = Self;

    fn sub(self, before: Self) -> Self {
        Self { requests: self.requests - before.requests, bytes: self.bytes - before.bytes }
    }
}

impl Meter {
    pub(super) fn read(&self) -> Wire {
        let load = |counter: &AtomicU64| counter.load(Ordering::SeqCst);
        Wire { requests: load(&self.requests), bytes: load(&self.received) + load(&self.sent) }
    }
}

pub(super) struct Connection {
    stream: TcpStream,
    meter: Arc<Meter>,
    /// How long the peer may take none of what is there for it.
    patience: Duration,
    /// Runs while it takes nothing.
    stalled: Option<Pin<Box<Sleep>>>,
}

impl Connection {
    pub(super) fn new(stream: TcpStream, meter: Arc<Meter>, patience: Duration) -> Self {
        // answers are small: do not wait for more to send along
        let _ = stream.set_nodelay(true);
        Self { stream, meter, patience, stalled: None }
    }
}

impl AsyncRead for Connection {
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

impl AsyncWrite for Connection {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let poll = Pin::new(&mut self.stream).poll_write(cx, bytes);
        if poll.is_ready() {
            self.stalled = None;
            if let Poll::Ready(Ok(written)) = poll {
                self.meter.sent.fetch_add(written as u64, Ordering::SeqCst);
            }
            return poll;
        }
        let patience = self.patience;
        let stalled = self.stalled.get_or_insert_with(|| Box::pin(tokio::time::sleep(patience)));
        ready!(stalled.as_mut().poll(cx));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
