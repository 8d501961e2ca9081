use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use ring::rand::{SecureRandom, SystemRandom};
use tokio::time::Instant;

use super::client::client;
use super::http::{self, Answer, Ask, Fault, Server};
use super::part::Part;
use super::{Address, CancelToken, SyncError};
use crate::trust::{self, Carrier, Fetch, FetchError};

/// How often one file is asked for at one mirror, and how many of a sync's requests may be repeated ones.
const ATTEMPTS: u32 = 3;
const RETRIES: u32 = 12;

/// How long is waited before the first repetition; twice as long before each further one.
const FIRST_WAIT: Duration = Duration::from_millis(250);

/// For how long a mirror may ask to be left alone: a wrong or hostile answer must not end updates, nor must
/// a wrong clock.
const REST_MAX: SignedDuration = SignedDuration::from_hours(24);

/// For how long another mirror than the first stays the one that is asked first.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(24);

/// The same content at several servers, as one carrier. They are asked in order; one that fails gives its
/// place to the next. What each brings is judged alike, so that none can do more than be of no use.
#[derive(Debug)]
pub(super) struct Mirrors {
    servers: Vec<Server>,
    patience: Duration,
    cancel: CancelToken,
    now: Timestamp,
    start: Instant,
    retries: AtomicU32,
    standing: Mutex<Standing>,
    /// Targets that are coming, by hash.
    parts: Mutex<BTreeMap<String, Arc<Part>>>,
}

/// How the mirrors stand in this sync.
#[derive(Debug, Default)]
struct Standing {
    /// Which is asked first.
    lead: usize,
    /// Which gave the timestamp that is followed.
    followed: Option<usize>,
    /// Those whose content was refused.
    refused: Vec<usize>,
    rests: BTreeMap<usize, Rest>,
    /// The lead that an earlier sync found, and when.
    remembered: Option<(usize, Timestamp)>,
}

/// That a mirror asked to be left alone: when, and until when.
#[derive(Clone, Copy, Debug)]
struct Rest {
    since: Timestamp,
    until: Timestamp,
}

/// What is remembered of mirrors from one sync to the next: which worked, and which rest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Memory {
    pub(super) mirror: Option<String>,
    pub(super) rests: Option<String>,
}

/// What came of asking.
pub(super) enum Found {
    /// What is held is the newest.
    Same,
    /// The file, and the tag to ask with next time.
    File { bytes: Vec<u8>, tag: Option<String> },
    /// A file under the right name, but not the one that was signed.
    Damaged(Vec<u8>),
    /// There is no such file.
    Missing,
}

impl Mirrors {
    /// Opens no connection yet. `now` is the device's time.
    pub(super) fn new(
        addresses: &[Address],
        memory: &Memory,
        patience: Duration,
        cancel: &CancelToken,
        now: Timestamp,
    ) -> Result<Self, SyncError> {
        let client = client(patience)?;
        let server =
            |address: &Address| Server::new(address.clone(), client.clone(), patience, cancel.clone(), now);
        Ok(Self {
            servers: addresses.iter().map(server).collect(),
            patience,
            cancel: cancel.clone(),
            now,
            start: Instant::now(),
            retries: AtomicU32::new(RETRIES),
            standing: Mutex::new(memory.read(addresses, now)),
            parts: Mutex::default(),
        })
    }

    pub(super) fn count(&self) -> usize {
        self.servers.len()
    }

    pub(super) fn requests(&self) -> u32 {
        self.servers.iter().map(Server::requests).sum()
    }

    fn standing(&self) -> MutexGuard<'_, Standing> {
        self.standing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn parts(&self) -> MutexGuard<'_, BTreeMap<String, Arc<Part>>> {
        self.parts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The timestamp of the next mirror whose content was not refused, if it is not the one with this tag.
    pub(super) async fn timestamp(
        &self,
        path: &str,
        tag: Option<&str>,
        max: u64,
    ) -> Result<Found, FetchError> {
        let mut order = self.order();
        order.retain(|place| !self.standing().refused.contains(place));
        self.standing().followed = None;
        let (found, place) = self.ask(&Ask { path, max, hash: None, tag }, order).await?;
        let mut standing = self.standing();
        standing.followed = place;
        standing.lead = place.unwrap_or(standing.lead);
        Ok(found)
    }

    /// Refuses the content of the mirror that gave the timestamp. False if no other is left to be asked.
    pub(super) fn refuse(&self) -> bool {
        let followed = self.standing().followed.take();
        let Some(place) = followed else { return false };
        self.pass_on(place);
        self.standing().refused.push(place);
        let order = self.order();
        let standing = self.standing();
        order.iter().any(|place| !standing.refused.contains(place))
    }

    /// Asks another mirror first from now on.
    pub(super) fn turn(&self) {
        let lead = self.standing().lead;
        self.pass_on(lead);
    }

    fn pass_on(&self, place: usize) {
        let mut standing = self.standing();
        if standing.lead == place {
            standing.lead = (place + 1) % self.servers.len().max(1);
        }
    }

    /// The mirrors in the order in which they are asked, without those that rest.
    fn order(&self) -> Vec<usize> {
        let standing = self.standing();
        let places = (standing.lead..self.servers.len()).chain(0..standing.lead);
        places.filter(|place| !standing.rests.contains_key(place)).collect()
    }

    /// The first instant at which a mirror that rests may be asked again.
    pub(super) fn rest(&self) -> Option<Timestamp> {
        self.standing().rests.values().map(|rest| rest.until).min()
    }

    /// Goes on with what has come of a target in an earlier sync.
    pub(super) fn begin(&self, hash: &str, bytes: Vec<u8>) {
        self.parts().entry(hash.to_owned()).or_insert_with(|| Arc::new(Part::of(bytes)));
    }

    /// What has come of targets that are not whole, where that is so much more than what was kept before.
    pub(super) fn grown(&self, by: usize) -> Vec<(String, Vec<u8>)> {
        let parts = self.parts();
        parts.iter().filter_map(|(hash, part)| Some((hash.clone(), part.grown(by)?))).collect()
    }

    /// Asks one mirror after the other, and those that may do better a second time once more after a while.
    /// If none has the file, the most serious of what was found counts.
    async fn ask(&self, ask: &Ask<'_>, mut order: Vec<usize>) -> Result<(Found, Option<usize>), FetchError> {
        let part = match ask.hash {
            Some(hash) => self.parts().entry(hash.to_owned()).or_default().clone(),
            None => Arc::default(),
        };
        let mut worst = Verdict::Nobody;
        for attempt in 0..ATTEMPTS {
            let (mut again, mut wait) = (Vec::new(), Duration::ZERO);
            for place in order {
                // another file may have told so meanwhile
                if self.standing().rests.contains_key(&place) {
                    continue;
                }
                match self.one(place, ask, &part).await {
                    Ok(Found::Damaged(bytes)) => worst = worst.or(Verdict::Damaged(bytes)),
                    // the chain of roots ends where there is no next one
                    Ok(Found::Missing) if !ask.path.ends_with(".root.json") => {
                        worst = worst.or(Verdict::Missing);
                    }
                    Ok(found) => {
                        ask.hash.map(|hash| self.parts().remove(hash));
                        return Ok((found, Some(place)));
                    }
                    Err(Fault::Cancelled) => return Err(FetchError::Cancelled),
                    Err(fault) => {
                        self.pass_on(place);
                        if let Some(pause) = self.may_try_again(place, &fault) {
                            again.push(place);
                            wait = wait.max(pause);
                        }
                        worst = worst.or(Verdict::Fault(fault));
                    }
                }
            }
            if again.is_empty() || attempt + 1 == ATTEMPTS || !self.retry() {
                break;
            }
            self.wait(attempt, wait).await?;
            order = again;
        }
        worst.told(ask).map(|found| (found, None))
    }

    /// Asks one mirror, again for the whole if parts did not fit together.
    async fn one(&self, place: usize, ask: &Ask<'_>, part: &Part) -> Result<Found, Fault> {
        let page = || {
            Fault::Barred("a web page came instead of content; does this network ask to log in?".to_owned())
        };
        let Some(server) = self.servers.get(place) else { return Ok(Found::Missing) };
        loop {
            let (tag, resumed) = match server.get(ask, part).await? {
                Answer::Same => return Ok(Found::Same),
                Answer::Missing => return Ok(Found::Missing),
                Answer::File { tag, resumed } => (tag, resumed),
            };
            let bytes = part.take();
            match ask.hash {
                Some(hash) if trust::sha256(&bytes) == hash => return Ok(Found::File { bytes, tag }),
                // nothing is left of it, so now it is asked for whole
                Some(_) if resumed => {}
                _ if http::is_page(&bytes) => return Err(page()),
                Some(_) => return Ok(Found::Damaged(bytes)),
                None => return Ok(Found::File { bytes, tag }),
            }
        }
    }

    /// How long to wait before this mirror is asked again, if that may help. One that asks for more than the
    /// patience there is rests.
    fn may_try_again(&self, place: usize, fault: &Fault) -> Option<Duration> {
        let wait = match fault {
            Fault::Broken(_) | Fault::Busy { wait: None, .. } => return Some(Duration::ZERO),
            Fault::Busy { wait: Some(wait), .. } => *wait,
            _ => return None,
        };
        if wait <= self.patience {
            return Some(wait);
        }
        let since = self.since_start();
        let rest = SignedDuration::try_from(wait).unwrap_or(REST_MAX).min(REST_MAX);
        let until = since.checked_add(rest).unwrap_or(Timestamp::MAX);
        self.standing().rests.insert(place, Rest { since, until });
        None
    }

    /// The device's time.
    fn since_start(&self) -> Timestamp {
        let passed = SignedDuration::try_from(self.start.elapsed()).unwrap_or(SignedDuration::ZERO);
        self.now.checked_add(passed).unwrap_or(self.now)
    }

    fn retry(&self) -> bool {
        let one_less = |left: u32| left.checked_sub(1);
        self.retries.fetch_update(Ordering::Relaxed, Ordering::Relaxed, one_less).is_ok()
    }

    /// Waits longer each time, never all phones alike, and as long as the mirror asked for.
    async fn wait(&self, attempt: u32, asked: Duration) -> Result<(), FetchError> {
        let longest = FIRST_WAIT.saturating_mul(1 << attempt.min(8)).min(self.patience);
        let wait = asked.saturating_add(longest / 2 + (longest / 2).mul_f64(chance()));
        let slept = http::until_cancelled(&self.cancel, tokio::time::sleep(wait)).await;
        slept.map_err(|_| FetchError::Cancelled)
    }

    /// What the next sync is to know. A sync that failed says nothing of which mirror works.
    pub(super) fn memory(&self, worked: bool) -> Memory {
        let standing = self.standing();
        let address = |place: usize| self.servers.get(place).map(|server| server.address.to_string());
        let lead = match standing.remembered {
            Some((place, since)) if !worked || place == standing.lead => Some((place, since)),
            _ if worked && standing.lead > 0 => Some((standing.lead, self.now)),
            _ => None,
        };
        let rests = standing
            .rests
            .iter()
            .filter_map(|(place, rest)| Some(format!("{} {} {}", address(*place)?, rest.since, rest.until)));
        let rests = rests.collect::<Vec<_>>().join("\n");
        Memory {
            mirror: lead.and_then(|(place, since)| Some(format!("{} {since}", address(place)?))),
            rests: (!rests.is_empty()).then_some(rests),
        }
    }
}

impl Memory {
    /// What of it still holds. A time that is not within its bounds was written by another clock.
    fn read(&self, addresses: &[Address], now: Timestamp) -> Standing {
        let place = |text: &str| addresses.iter().position(|address| address.to_string() == text);
        let mut standing = Standing::default();
        for line in self.rests.iter().flat_map(|rests| rests.lines()) {
            let mut words = line.split(' ');
            let (Some(place), Some(Ok(since)), Some(Ok(until))) = (
                words.next().and_then(place),
                words.next().map(str::parse::<Timestamp>),
                words.next().map(str::parse::<Timestamp>),
            ) else {
                continue;
            };
            if since <= now && now < until && until.duration_since(since) <= REST_MAX {
                standing.rests.insert(place, Rest { since, until });
            }
        }
        let remembered = self.mirror.as_ref().and_then(|mirror| {
            let (address, since) = mirror.split_once(' ')?;
            let since: Timestamp = since.parse().ok()?;
            let holds = since <= now && now.duration_since(since) < REMEMBERED;
            Some((place(address).filter(|_| holds)?, since))
        });
        standing.lead = remembered.map_or(0, |(place, _)| place);
        standing.remembered = remembered;
        standing
    }
}

/// The most serious of what was found where a file was asked for.
enum Verdict {
    Nobody,
    Fault(Fault),
    Missing,
    Damaged(Vec<u8>),
}

impl Verdict {
    fn seriousness(&self) -> u8 {
        match self {
            Self::Nobody => 0,
            Self::Fault(Fault::Broken(_) | Fault::Barred(_)) => 1,
            Self::Fault(Fault::TooLong) => 4,
            Self::Fault(_) => 2,
            Self::Missing => 3,
            Self::Damaged(_) => 5,
        }
    }

    fn or(self, other: Self) -> Self {
        if other.seriousness() > self.seriousness() { other } else { self }
    }

    fn told(self, ask: &Ask<'_>) -> Result<Found, FetchError> {
        match self {
            // all rest
            Self::Nobody => Err(FetchError::Status(503)),
            Self::Missing => Ok(Found::Missing),
            Self::Damaged(bytes) => Ok(Found::File { bytes, tag: None }),
            Self::Fault(fault) => Err(match fault {
                Fault::Broken(why) | Fault::Barred(why) => FetchError::Unreachable(why),
                Fault::Busy { status, .. } | Fault::Status(status) => FetchError::Status(status),
                Fault::TooLong => FetchError::TooLong { path: ask.path.to_owned(), max: ask.max },
                Fault::OtherPart => {
                    FetchError::Unreachable("another part came than was asked for".to_owned())
                }
                Fault::Cancelled => FetchError::Cancelled,
            }),
        }
    }
}

impl Carrier for Mirrors {
    fn fetch<'a>(&'a self, path: &'a str, max: u64) -> Fetch<'a> {
        Box::pin(async move {
            let ask = Ask { path, max, hash: hash_of(path), tag: None };
            match self.ask(&ask, self.order()).await?.0 {
                Found::File { bytes, .. } | Found::Damaged(bytes) => Ok(Some(bytes)),
                Found::Same | Found::Missing => Ok(None),
            }
        })
    }
}

/// A server as a carrier, for a tool that verifies without a profile. `now` is the device's time.
///
/// # Errors
/// [`SyncError`] if there is no cryptography to connect with.
pub fn server(
    address: &Address,
    patience: Duration,
    cancel: &CancelToken,
    now: Timestamp,
) -> Result<Arc<dyn Carrier>, SyncError> {
    let address = std::slice::from_ref(address);
    Ok(Arc::new(Mirrors::new(address, &Memory::default(), patience, cancel, now)?))
}

/// The hash that the name of a target begins with (consistent snapshots; TUF 1.0, 6.2).
fn hash_of(path: &str) -> Option<&str> {
    let (_, name) = path.strip_prefix("targets/")?.rsplit_once('/')?;
    let (hash, _) = name.split_once('.')?;
    (hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(hash)
}

/// A number from nought to one.
fn chance() -> f64 {
    let mut bytes = [0; 4];
    match SystemRandom::new().fill(&mut bytes) {
        Ok(()) => f64::from(u32::from_ne_bytes(bytes)) / f64::from(u32::MAX),
        Err(_) => 1.0,
    }
}
