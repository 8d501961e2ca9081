use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use jiff::Timestamp;

use super::http::{self, Server};
use super::progress::Teller;
use super::{Address, CancelToken, Clock, Folder, News, Observer, Progress, Report, SyncError};
use crate::model::{Pack, Record, SCHEMA};
use crate::store::{Applied, Edition, NewTarget, PublisherState, Reader, Store, StoreError};
use crate::trust::{
    self, Carrier, Fetch, FetchError, RoleState, Scope, TIMESTAMP, TrustError, Trusted, Verified,
};
use crate::words;

/// How many targets are fetched side by side.
const SIDE_BY_SIDE: usize = 4;

/// The most that one role may sign: what is fetched is held in memory until it is written.
const TARGETS_MAX: usize = 500;
const BYTES_MAX: u64 = 16_000_000;

/// Where a sync takes content from.
#[derive(Clone, Debug)]
pub(crate) enum Origin {
    Server(Address),
    Folder(PathBuf),
}

/// One sync.
pub(crate) struct Job<'a> {
    pub(crate) store: Store,
    pub(crate) origin: Origin,
    pub(crate) root: &'a [u8],
    pub(crate) pack: &'a str,
    pub(crate) languages: &'a [String],
    pub(crate) now: Timestamp,
    pub(crate) patience: Duration,
}

/// Runs it to its end on this thread.
pub(crate) fn run(job: Job, observer: &dyn Observer, cancel: &CancelToken) -> Result<Report, SyncError> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| SyncError::Inner(error.to_string()))?;
    let teller = Teller::new(observer);
    teller.stage(Progress::Checking);
    let result = runtime.block_on(Run::start(job, &teller, cancel));
    teller.done();
    result
}

/// Where the files come from, and what has been asked of it.
enum Source {
    Server(Arc<Server>),
    Folder(Arc<Folder>, CancelToken),
}

impl Source {
    fn carrier(&self) -> Arc<dyn Carrier> {
        match self {
            Self::Server(server) => server.clone(),
            Self::Folder(folder, cancel) => Arc::new(Stoppable(folder.clone(), cancel.clone())),
        }
    }

    fn requests(&self) -> u32 {
        match self {
            Self::Server(server) => server.requests(),
            Self::Folder(..) => 0,
        }
    }

    async fn timestamp(&self, tag: Option<&str>) -> Result<http::News, FetchError> {
        let path = format!("metadata/{TIMESTAMP}");
        match self {
            Self::Server(server) => server.news(&path, tag, trust::MAX_TIMESTAMP).await,
            Self::Folder(..) => match self.carrier().fetch(&path, trust::MAX_TIMESTAMP).await? {
                Some(bytes) => Ok(http::News::New { bytes, tag: None }),
                None => Err(FetchError::Unreachable("the folder holds no published content".to_owned())),
            },
        }
    }
}

/// A folder that stops when the person says so.
struct Stoppable(Arc<Folder>, CancelToken);

impl Carrier for Stoppable {
    fn fetch<'a>(&'a self, path: &'a str, max: u64) -> Fetch<'a> {
        if self.1.is_cancelled() {
            return Box::pin(async { Err(FetchError::Cancelled) });
        }
        self.0.fetch(path, max)
    }
}

/// What the database holds when a sync starts.
struct Held {
    metadata: BTreeMap<String, Vec<u8>>,
    targets: BTreeMap<String, String>,
    publishers: Vec<PublisherState>,
    pack: Option<Pack>,
    tag: Option<String>,
    /// The last sync left something undone.
    pending: bool,
    /// The wanted languages of the last sync.
    languages: Option<String>,
}

impl Held {
    fn read(reader: &Reader) -> Result<Self, StoreError> {
        Ok(Self {
            metadata: reader.metadata()?,
            targets: reader.targets()?,
            publishers: reader.publishers()?,
            pack: reader.pack()?,
            tag: reader.state("tag")?,
            pending: reader.state("pending")?.is_some(),
            languages: reader.state("languages")?,
        })
    }
}

struct Run<'a> {
    job: Job<'a>,
    teller: &'a Teller<'a>,
    source: Source,
    held: Held,
    clock: Clock,
    fetched: u64,
}

impl<'a> Run<'a> {
    async fn start(
        mut job: Job<'a>,
        teller: &'a Teller<'a>,
        cancel: &CancelToken,
    ) -> Result<Report, SyncError> {
        let held = job.store.read(Held::read)?;
        let source = match &job.origin {
            Origin::Server(address) => {
                Source::Server(Arc::new(Server::new(address.clone(), job.patience, cancel.clone())?))
            }
            Origin::Folder(folder) => Source::Folder(Arc::new(Folder::new(folder.clone())), cancel.clone()),
        };
        let mut run = Run { job, teller, source, held, clock: Clock::Plausible, fetched: 0 };
        if let Some(timestamp) = run.held.metadata.get(TIMESTAMP).cloned() {
            run.see_clock(&timestamp);
        }
        run.sync().await
    }

    /// Holds the device's clock against what was signed.
    fn see_clock(&mut self, timestamp: &[u8]) {
        let behind = trust::published(timestamp).is_some_and(|published| published > self.job.now);
        self.clock = if behind { Clock::Behind } else { Clock::Plausible };
    }

    /// The instant by which a timestamp and all that it vouches for is judged: the device's, put
    /// forward by what that timestamp says of itself. Not by an older one: a key that was stolen,
    /// or a publisher's clock that was wrong once, must not decide for ever.
    fn instant(&self, timestamp: &[u8]) -> Timestamp {
        trust::published(timestamp).map_or(self.job.now, |published| published.max(self.job.now))
    }

    async fn sync(mut self) -> Result<Report, SyncError> {
        let done = !self.held.pending && self.held.languages.as_deref() == Some(&self.languages());
        let tag = self.held.tag.clone().filter(|_| done);
        let (bytes, tag) = match self.source.timestamp(tag.as_deref()).await? {
            http::News::Same => return self.unchanged(),
            http::News::New { bytes, .. } if done && self.held.metadata.get(TIMESTAMP) == Some(&bytes) => {
                return self.unchanged();
            }
            http::News::New { bytes, tag } => (bytes, tag),
        };
        for path in self.job.store.check()? {
            self.held.targets.insert(path, String::new());
        }
        let now = self.instant(&bytes);
        let carrier = self.source.carrier();
        let held = self.held.metadata.clone();
        let refreshed = trust::refresh(carrier, self.job.root, held, bytes.clone(), self.job.pack, now).await;
        let mut trusted = match refreshed.outcome {
            Ok(trusted) => trusted,
            Err(error) => {
                self.job.store.keep_roots(&refreshed.metadata)?;
                return Err(error.into());
            }
        };
        self.see_clock(&bytes);
        let roles = self.follow(&mut trusted).await?;
        self.finish(&trusted, roles, tag)
    }

    /// The languages asked for, as they are remembered.
    fn languages(&self) -> String {
        self.job.languages.join(" ")
    }

    fn unchanged(mut self) -> Result<Report, SyncError> {
        // the same bytes for ever would be a server, or somebody before it, that freezes us
        let held = self.held.metadata.get(TIMESTAMP);
        let now = held.map_or(self.job.now, |held| self.instant(held));
        let expires = held.and_then(|held| trust::timestamp_times(held).1);
        if let Some(expires) = expires.filter(|expires| *expires < now) {
            return Err(SyncError::Expired { role: "timestamp".to_owned(), expires });
        }
        self.job.store.remember(&BTreeMap::from([("checked", Some(self.job.now.to_string()))]))?;
        let publishers = std::mem::take(&mut self.held.publishers);
        Ok(self.report(News::Unchanged, publishers))
    }

    fn report(&self, news: News, publishers: Vec<PublisherState>) -> Report {
        let requests = self.source.requests();
        Report { news, publishers, clock: self.clock, requests, fetched: self.fetched }
    }

    /// Follows every organisation's facts, then the words of the languages that the pack says are
    /// wanted, and fetches what changed.
    async fn follow(&mut self, trusted: &mut Trusted) -> Result<Vec<Followed>, SyncError> {
        let mut roles = Vec::new();
        for role in trusted.roles(None) {
            roles.push(Followed::of(trusted.follow(role).await)?);
        }
        let is_pack = |target: &Verified| target.path.ends_with("/pack");
        self.fetch(trusted, &mut roles, is_pack).await?;
        let home = trusted.publishers().into_iter().next();
        let of_home = roles.iter().filter(|role| Some(&role.publisher) == home.as_ref());
        let pack = of_home.filter_map(Followed::pack).find(|pack| pack.id == self.job.pack);
        let pack = pack.or(self.held.pack.clone());
        let languages = self.wanted(pack.as_ref());
        for role in trusted.roles(Some(&languages)) {
            roles.push(Followed::of(trusted.follow(role).await)?);
        }
        self.fetch(trusted, &mut roles, |target| !is_pack(target)).await?;
        Ok(roles)
    }

    /// The chain of the wanted languages, and those that are held already: words that are kept
    /// must not fall behind the facts.
    fn wanted(&self, pack: Option<&Pack>) -> Vec<String> {
        let mut languages = pack.map(|pack| words::chain(self.job.languages, pack)).unwrap_or_default();
        let held = self.held.targets.keys().filter_map(|path| trust::TargetPath::parse(path)?.language);
        for language in held {
            if !languages.iter().any(|known| known == language) {
                languages.push(language.to_owned());
            }
        }
        languages
    }

    /// Fetches the changed targets among those chosen, some side by side; each that has come whole
    /// is staged at once.
    async fn fetch(
        &mut self,
        trusted: &Trusted,
        roles: &mut [Followed],
        chosen: impl Fn(&Verified) -> bool,
    ) -> Result<(), SyncError> {
        let mut wanted: Vec<(usize, Verified)> = Vec::new();
        for (place, role) in roles.iter().enumerate() {
            let targets = role.targets.iter().flatten();
            let changed = |target: &&Verified| self.held.targets.get(&target.path) != Some(&target.sha256);
            wanted.extend(
                targets.filter(|target| chosen(target)).filter(changed).map(|target| (place, target.clone())),
            );
        }
        let total = wanted.iter().map(|(_, target)| target.length).sum();
        let mut missing = Vec::new();
        for (place, target) in wanted {
            match self.staged(&target)? {
                Some(bytes) => {
                    self.teller.fetched(target.length, total);
                    if let Some(role) = roles.get_mut(place) {
                        role.take(&target, bytes);
                    }
                }
                None => missing.push((place, target)),
            }
        }
        let mut coming = futures_util::stream::iter(missing)
            .map(|(place, target)| async move {
                let bytes = trusted.download(&target).await;
                (place, target, bytes)
            })
            .buffer_unordered(SIDE_BY_SIDE);
        while let Some((place, target, bytes)) = coming.next().await {
            let Some(role) = roles.get_mut(place) else { continue };
            match bytes {
                Ok(bytes) => {
                    self.job.store.stage(&target.sha256, &bytes)?;
                    self.fetched += target.length;
                    self.teller.fetched(target.length, total);
                    role.take(&target, bytes);
                }
                // without a connection the rest will not come either; what is staged stays
                Err(TrustError::Fetch(error @ (FetchError::Unreachable(_) | FetchError::Cancelled))) => {
                    return Err(error.into());
                }
                Err(error) => role.targets = Err(error.into()),
            }
        }
        Ok(())
    }

    /// A target that came whole in an earlier run. Its hash is checked again: disks fail.
    fn staged(&mut self, target: &Verified) -> Result<Option<Vec<u8>>, SyncError> {
        let bytes = self.job.store.read(|reader| reader.staged(&target.sha256))?;
        Ok(bytes.filter(|bytes| trust::sha256(bytes) == target.sha256))
    }

    /// Writes everything that was taken, in one transaction.
    fn finish(
        mut self,
        trusted: &Trusted,
        mut roles: Vec<Followed>,
        tag: Option<String>,
    ) -> Result<Report, SyncError> {
        let facts = |role: &&mut Followed| role.scope == Scope::Facts;
        if !roles.iter().any(|role| role.scope == Scope::Facts && role.targets.is_ok()) {
            // nobody's facts can be taken: what is here stays as it is, roots apart
            self.job.store.keep_roots(&trusted.changed())?;
            let trouble = roles.iter_mut().find(facts).and_then(Followed::trouble);
            return Err(trouble.map_or_else(|| no_publisher(self.job.pack), SyncError::from));
        }
        self.teller.stage(Progress::Applying);
        let gone = self.gone(trusted, &roles);
        let publishers = self.publishers(trusted, &roles);
        let pending = publishers.iter().any(|publisher| publisher.trouble.is_some());
        let targets: Vec<NewTarget> =
            roles.into_iter().filter(|role| role.targets.is_ok()).flat_map(|role| role.taken).collect();
        let news = if targets.is_empty() && gone.is_empty() { News::Unchanged } else { News::Updated };
        let edition = Edition {
            metadata: trusted.changed(),
            base: self.held.metadata.get(TIMESTAMP).cloned(),
            targets,
            gone,
            publishers,
            state: BTreeMap::from([
                ("tag", tag),
                ("pending", pending.then(|| "1".to_owned())),
                ("home", trusted.publishers().into_iter().next()),
                ("languages", Some(self.languages())),
                ("checked", Some(self.job.now.to_string())),
            ]),
        };
        if !self.job.store.apply(&edition)? {
            return Err(SyncError::Busy);
        }
        Ok(self.report(news, edition.publishers))
    }

    /// Paths that are held and no longer signed by a role that is followed well, and all of an
    /// organisation that is no longer delegated to.
    fn gone(&self, trusted: &Trusted, roles: &[Followed]) -> BTreeSet<String> {
        let publishers = trusted.publishers();
        let still_there = |path: &str| {
            let Some(parsed) = trust::TargetPath::parse(path) else { return false };
            if !publishers.iter().any(|publisher| publisher == parsed.publisher) {
                return false;
            }
            let language = |role: &Followed| match &role.scope {
                Scope::Facts => None,
                Scope::Words { language } => Some(language.clone()),
            };
            let role = roles.iter().find(|role| {
                role.publisher == parsed.publisher && language(role).as_deref() == parsed.language
            });
            match role.map(|role| &role.targets) {
                Some(Ok(targets)) => targets.iter().any(|target| target.path == path),
                // what cannot be followed now stays as it was; what nobody is trusted with any more goes
                Some(Err(_)) => true,
                None => false,
            }
        };
        self.held.targets.keys().filter(|path| !still_there(path)).cloned().collect()
    }

    fn publishers(&self, trusted: &Trusted, roles: &[Followed]) -> Vec<PublisherState> {
        let state = |name: String| {
            let own = || roles.iter().filter(|role| role.publisher == name);
            let held = self.held.publishers.iter().find(|held| held.name == name);
            let facts = own().find(|role| role.scope == Scope::Facts && role.targets.is_ok());
            PublisherState {
                edition: facts
                    .map_or_else(|| held.and_then(|held| held.edition.clone()), |role| role.edition.clone()),
                trouble: own().find_map(|role| role.targets.as_ref().err()).map(ToString::to_string),
                name,
            }
        };
        trusted.publishers().into_iter().map(state).collect()
    }
}

fn no_publisher(pack: &str) -> SyncError {
    SyncError::Untrusted {
        role: "targets".to_owned(),
        why: format!("nobody is trusted with the pack `{pack}`"),
    }
}

/// Why one organisation's news could not be taken. Its failure is its own: the others go on.
#[derive(Debug, thiserror::Error)]
enum Trouble {
    #[error(transparent)]
    Trust(#[from] TrustError),
    #[error("content of format {0} needs a newer app")]
    TooNew(u32),
    #[error("it signs more than {TARGETS_MAX} targets, or more than {BYTES_MAX} bytes")]
    TooMuch,
    #[error("{path} was signed but does not read: {why}")]
    Malformed { path: String, why: String },
}

impl From<Trouble> for SyncError {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Trust(error) => error.into(),
            Trouble::TooNew(found) => Self::TooNew { found, known: SCHEMA.major },
            Trouble::TooMuch => Self::Untrusted { role: "a role".to_owned(), why: trouble.to_string() },
            Trouble::Malformed { path, why } => Self::Untrusted { role: path, why },
        }
    }
}

/// An organisation's role that is followed, or was tried to be.
struct Followed {
    publisher: String,
    scope: Scope,
    edition: Option<String>,
    targets: Result<Vec<Verified>, Trouble>,
    /// What of it was fetched, unpacked.
    taken: Vec<NewTarget>,
}

impl Followed {
    /// A connection that is gone ends the sync; anything else is the organisation's own trouble.
    fn of(state: RoleState) -> Result<Self, SyncError> {
        let (targets, edition) = match state.targets {
            Err(TrustError::Fetch(error @ (FetchError::Unreachable(_) | FetchError::Cancelled))) => {
                return Err(error.into());
            }
            Err(error) => (Err(error.into()), None),
            Ok((targets, edition)) => {
                let newest = targets.iter().map(|target| target.schema.major).max().unwrap_or(0);
                let bytes = targets.iter().fold(0_u64, |sum, target| sum.saturating_add(target.length));
                let targets = match newest > SCHEMA.major {
                    true => Err(Trouble::TooNew(newest)),
                    false if targets.len() > TARGETS_MAX || bytes > BYTES_MAX => Err(Trouble::TooMuch),
                    false => Ok(targets),
                };
                (targets, edition)
            }
        };
        let trust::Delegated { publisher, scope, .. } = state.delegated;
        Ok(Self { publisher, scope, edition, targets, taken: Vec::new() })
    }

    fn trouble(&mut self) -> Option<Trouble> {
        std::mem::replace(&mut self.targets, Ok(Vec::new())).err()
    }

    /// The pack record, if it has just come.
    fn pack(&self) -> Option<Pack> {
        self.taken.iter().find_map(|target| match &target.content {
            Applied::Facts(rows) => rows.iter().find_map(|(record, _)| match record {
                Record::Pack(pack) => Some(pack.clone()),
                _ => None,
            }),
            Applied::Words { .. } => None,
        })
    }

    /// Unpacks a verified target; one that does not read is the organisation's trouble.
    fn take(&mut self, target: &Verified, bytes: Vec<u8>) {
        let language = match &self.scope {
            Scope::Facts => None,
            Scope::Words { language } => Some(language.as_str()),
        };
        match Applied::unpack(language, &bytes) {
            Ok(content) => self.taken.push(NewTarget {
                path: target.path.clone(),
                publisher: self.publisher.clone(),
                sha256: target.sha256.clone(),
                bytes,
                content,
            }),
            Err(why) => self.targets = Err(Trouble::Malformed { path: target.path.clone(), why }),
        }
    }
}

/// The first root of a server, believed by nobody: for a person to compare before trusting it. An
/// app never calls this; its root ships inside it.
///
/// # Errors
/// [`SyncError`] if it cannot be had.
pub fn first_root(address: &Address, patience: Duration) -> Result<Vec<u8>, SyncError> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| SyncError::Inner(error.to_string()))?;
    let server = Server::new(address.clone(), patience, CancelToken::new())?;
    let root = runtime.block_on(server.fetch("metadata/1.root.json", trust::MAX_TIMESTAMP * 32))?;
    root.ok_or(SyncError::Refused { status: 404 })
}
