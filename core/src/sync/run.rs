use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use futures_util::{FutureExt, StreamExt};
use jiff::Timestamp;

use super::bundle::Bundle;
use super::mirrors::{Found, Memory, Mirrors};
use super::progress::Teller;
use super::{Address, CancelToken, Clock, Folder, News, Observer, Progress, Report, SyncError};
use crate::model::{Pack, Record, SCHEMA};
use crate::store::{Applied, Edition, NewTarget, PublisherState, Reader, Store, StoreError};
use crate::trust::{
    self, Carrier, Delegated, Fetch, FetchError, RoleState, Scope, TIMESTAMP, TrustError, Trusted, Verified,
};
use crate::words;

/// How many targets are fetched side by side.
const SIDE_BY_SIDE: usize = 4;

/// The most that one role may sign, packed and unpacked: what is fetched is held in memory until it is
/// written.
const TARGETS_MAX: usize = 500;
const BYTES_MAX: u64 = 16_000_000;

/// The most that waits for roles in trouble, of which it is not known what is wanted.
const WAITING_MAX: u64 = 4 * BYTES_MAX;

/// Of a target that is coming, so many bytes more are worth keeping: while it comes, and when it broke off.
const KEPT_WHILE_COMING: usize = 512 * 1024;
const KEPT_AT_A_BREAK: usize = 16 * 1024;

/// How often that is looked after.
const TICK: Duration = Duration::from_secs(1);

/// What stands for all languages where it is remembered for which a sync was.
const ALL: &str = "*";

/// Where a sync takes content from.
#[derive(Clone, Debug)]
pub(crate) enum Origin {
    Servers(Vec<Address>),
    /// A published folder, or a bundle.
    Path(PathBuf),
    /// What the codes of a poster say.
    Poster(Vec<u8>),
}

/// One sync.
pub(crate) struct Job<'a> {
    pub(crate) store: Store,
    pub(crate) origin: Origin,
    pub(crate) root: &'a [u8],
    pub(crate) pack: &'a str,
    pub(crate) languages: &'a [String],
    pub(crate) all_languages: bool,
    pub(crate) now: Timestamp,
    pub(crate) patience: Duration,
}

/// Runs it to its end on this thread.
pub(crate) fn run(job: Job, observer: &dyn Observer, cancel: &CancelToken) -> Result<Report, SyncError> {
    let runtime = runtime()?;
    let teller = Teller::new(observer);
    teller.stage(Progress::Checking);
    let result = runtime.block_on(Run::start(job, &teller, cancel));
    // without waiting for a name that is still being looked up
    runtime.shutdown_background();
    teller.done();
    result
}

/// Where the files come from, and what has been asked of it.
enum Source {
    Servers(Arc<Mirrors>),
    /// What a person brought.
    Carried(Arc<Stoppable>),
}

impl Source {
    fn carrier(&self) -> Arc<dyn Carrier> {
        match self {
            Self::Servers(mirrors) => mirrors.clone(),
            Self::Carried(carrier) => carrier.clone(),
        }
    }

    fn mirrors(&self) -> Option<&Mirrors> {
        match self {
            Self::Servers(mirrors) => Some(mirrors),
            Self::Carried(_) => None,
        }
    }

    async fn timestamp(&self, tag: Option<&str>) -> Result<Found, FetchError> {
        let path = format!("metadata/{TIMESTAMP}");
        match self {
            Self::Servers(mirrors) => mirrors.timestamp(&path, tag, trust::MAX_TIMESTAMP).await,
            Self::Carried(carrier) => match carrier.fetch(&path, trust::MAX_TIMESTAMP).await? {
                Some(bytes) => Ok(Found::File { bytes, tag: None }),
                None => Err(FetchError::NoContent("it holds no published content".to_owned())),
            },
        }
    }
}

/// A folder or bundle that stops when the person says so.
struct Stoppable(Box<dyn Carrier>, CancelToken);

impl Stoppable {
    fn open(path: &Path, cancel: &CancelToken) -> Result<Self, FetchError> {
        let carrier: Box<dyn Carrier> =
            if path.is_dir() { Box::new(Folder::new(path)) } else { Box::new(Bundle::open(path, cancel)?) };
        Ok(Self(carrier, cancel.clone()))
    }
}

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
    mirrors: Memory,
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
            mirrors: Memory { mirror: reader.state("mirror")?, rests: reader.state("rests")? },
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
            Origin::Servers(addresses) => {
                let mirrors = Mirrors::new(addresses, &held.mirrors, job.patience, cancel, job.now)?;
                Source::Servers(Arc::new(mirrors))
            }
            Origin::Path(path) => Source::Carried(Arc::new(Stoppable::open(path, cancel)?)),
            Origin::Poster(packed) => {
                let bundle = Bundle::of_poster(packed, cancel)?;
                Source::Carried(Arc::new(Stoppable(Box::new(bundle), cancel.clone())))
            }
        };
        let mut run = Run { job, teller, source, held, clock: Clock::Plausible, fetched: 0 };
        if let Some(timestamp) = run.held.metadata.get(TIMESTAMP).cloned() {
            run.see_clock(&timestamp);
        }
        let result = run.sync().await;
        run.remember_mirrors(result.is_ok());
        result
    }

    /// Which server worked, and which rest. Without room for that the next sync just asks once more.
    fn remember_mirrors(&mut self, worked: bool) {
        let Some(mirrors) = self.source.mirrors() else { return };
        let memory = mirrors.memory(worked);
        if memory != self.held.mirrors {
            let state = BTreeMap::from([("mirror", memory.mirror), ("rests", memory.rests)]);
            let _ = self.job.store.remember(&state);
        }
    }

    /// Holds the device's clock against what was signed.
    fn see_clock(&mut self, timestamp: &[u8]) {
        let behind = trust::published(timestamp).is_some_and(|published| published > self.job.now);
        self.clock = if behind { Clock::Behind } else { Clock::Plausible };
    }

    /// The instant by which the timestamp that is held and all that it vouches for is judged: the
    /// device's, put forward by what that timestamp says of itself. Not by an older one: a key that
    /// was stolen, or a publisher's clock that was wrong once, must not decide for ever.
    fn instant(&self, timestamp: &[u8]) -> Timestamp {
        let device = if self.is_carried() { Timestamp::MIN } else { self.job.now };
        trust::published(timestamp).map_or(self.job.now, |published| published.max(device))
    }

    fn is_carried(&self) -> bool {
        matches!(self.source, Source::Carried(_))
    }

    /// Asks one server after the other until one has content that can be taken. If none has, the most serious
    /// of what was found is told.
    async fn sync(&mut self) -> Result<Report, SyncError> {
        let mut worst: Option<SyncError> = None;
        loop {
            let error = match self.once().await {
                Err(SyncError::Refused { status }) => self.refused(status),
                Err(error) => error,
                Ok(report) => return Ok(report),
            };
            if error.of_one_server().is_none() {
                return Err(error);
            }
            if worst.as_ref().is_none_or(|worst| worst.of_one_server() < error.of_one_server()) {
                worst = Some(error);
            }
            if !self.source.mirrors().is_some_and(Mirrors::refuse) {
                return Err(worst.unwrap_or(SyncError::Off));
            }
            self.teller.again();
        }
    }

    /// That the servers refuse: if one of them says for how long, then until when.
    fn refused(&self, status: u16) -> SyncError {
        let rest = self.source.mirrors().and_then(Mirrors::rest);
        match rest.filter(|_| matches!(status, 429 | 500..)) {
            Some(until) => SyncError::Later { until },
            None => SyncError::Refused { status },
        }
    }

    async fn once(&mut self) -> Result<Report, SyncError> {
        let done = !self.held.pending && self.held.languages.as_deref() == Some(&self.languages());
        let tag = self.held.tag.clone().filter(|_| done);
        let (bytes, tag) = match self.source.timestamp(tag.as_deref()).await? {
            Found::Same => return self.unchanged(),
            Found::Missing => return Err(FetchError::Status(404).into()),
            Found::File { bytes, .. } if done && self.held.metadata.get(TIMESTAMP) == Some(&bytes) => {
                return self.unchanged();
            }
            Found::File { bytes, tag } => (bytes, tag),
            Found::Damaged(bytes) => (bytes, None),
        };
        let spoilt = self.job.store.check()?;
        // a reader may have healed the database since this began: what is held is looked at again
        self.held = self.job.store.read(Held::read)?;
        for path in spoilt {
            self.held.targets.insert(path, String::new());
        }
        let carrier = self.source.carrier();
        let held = self.held.metadata.clone();
        let (root, pack) = (self.job.root, self.job.pack);
        // what a person brought is judged as of the day on which it was signed: it cannot be renewed, and it
        // never replaces anything newer (docs/adr/0028)
        let now = if self.is_carried() { Timestamp::MIN } else { self.job.now };
        let refreshed = trust::refresh(carrier, root, held, bytes.clone(), pack, now).await;
        let mut trusted = match refreshed.outcome {
            Ok(trusted) => trusted,
            Err(error) => {
                self.keep_roots(&refreshed.metadata)?;
                return self.not_taken(error);
            }
        };
        self.see_clock(&bytes);
        let roles = self.follow(&mut trusted).await?;
        self.finish(&trusted, roles, tag)
    }

    /// Keeps verified roots, for what follows in this sync too: another server must not lead back behind them.
    fn keep_roots(&mut self, metadata: &BTreeMap<String, Vec<u8>>) -> Result<(), SyncError> {
        self.job.store.keep_roots(metadata)?;
        let roots = metadata.iter().filter(|(name, _)| name.starts_with("root"));
        self.held.metadata.extend(roots.map(|(name, bytes)| (name.clone(), bytes.clone())));
        Ok(())
    }

    /// What the carrier's own metadata come to, where they cannot be taken.
    fn not_taken(&mut self, error: TrustError) -> Result<Report, SyncError> {
        match error {
            TrustError::Older { .. } if self.is_carried() => {
                let publishers = std::mem::take(&mut self.held.publishers);
                Ok(self.report(News::Older, !self.held.pending, publishers))
            }
            TrustError::Missing { what, .. } if self.is_carried() => {
                Err(SyncError::NoContent(format!("it is not whole: {what}")))
            }
            other => Err(other.into()),
        }
    }

    /// The languages asked for, as they are remembered.
    fn languages(&self) -> String {
        if self.job.all_languages { ALL.to_owned() } else { self.job.languages.join(" ") }
    }

    fn unchanged(&mut self) -> Result<Report, SyncError> {
        // the same bytes for ever would be a server, or somebody before it, that freezes us
        let held = self.held.metadata.get(TIMESTAMP);
        let now = held.map_or(self.job.now, |held| self.instant(held));
        let expires = held.and_then(|held| trust::timestamp_times(held).1);
        if let Some(expires) = expires.filter(|expires| *expires < now && !self.is_carried()) {
            return Err(SyncError::Expired { role: "timestamp".to_owned(), expires });
        }
        if !self.is_carried() {
            self.job.store.remember(&BTreeMap::from([("checked", Some(self.job.now.to_string()))]))?;
        }
        let publishers = self.held.publishers.clone();
        Ok(self.report(News::Unchanged, true, publishers))
    }

    fn report(&self, news: News, whole: bool, publishers: Vec<PublisherState>) -> Report {
        let requests = self.source.mirrors().map_or(0, Mirrors::requests);
        Report { news, publishers, clock: self.clock, whole, requests, fetched: self.fetched }
    }

    /// Follows every organisation's facts, then the words of the languages that the pack says are
    /// wanted, and fetches what changed.
    async fn follow(&mut self, trusted: &mut Trusted) -> Result<Vec<Followed>, SyncError> {
        let mut roles = Vec::new();
        for role in trusted.roles(None) {
            roles.push(self.role(trusted, role).await?);
        }
        let is_pack = |target: &Verified| target.path.ends_with("/pack");
        self.fetch(trusted, &mut roles, is_pack).await?;
        let home = trusted.publishers().into_iter().next();
        let of_home = roles.iter().filter(|role| Some(&role.publisher) == home.as_ref());
        let pack = of_home.filter_map(Followed::pack).find(|pack| pack.id == self.job.pack);
        let pack = pack.or(self.held.pack.clone());
        let languages = self.wanted(pack.as_ref());
        for role in trusted.roles(Some(&languages)) {
            roles.push(self.role(trusted, role).await?);
        }
        self.drop_unwanted(&roles)?;
        self.fetch(trusted, &mut roles, |target| !is_pack(target)).await?;
        Ok(roles)
    }

    /// Follows one role. What is not to be trusted may be one server's doing: each is asked.
    async fn role(&self, trusted: &mut Trusted, role: Delegated) -> Result<Followed, SyncError> {
        let mut state = trusted.follow(role.clone()).await;
        let Some(mirrors) = self.source.mirrors() else { return Followed::of(state) };
        for others in (0..mirrors.count()).rev() {
            let distrusted = matches!(
                state.targets,
                Err(TrustError::Untrusted { .. } | TrustError::Older { .. } | TrustError::Missing { .. })
            );
            if !distrusted {
                break;
            }
            mirrors.turn();
            if others > 0 {
                let other = trusted.follow(role.clone()).await;
                if matches!(other.targets, Ok(_) | Err(TrustError::Fetch(FetchError::Cancelled))) {
                    state = other;
                }
            }
        }
        Followed::of(state)
    }

    /// Drops what waits from a sync that was cut off and is signed no more.
    fn drop_unwanted(&mut self, roles: &[Followed]) -> Result<(), SyncError> {
        // of an organisation in trouble it is not known what is wanted
        let in_trouble = roles.iter().any(|role| role.targets.is_err());
        if in_trouble && self.job.store.waiting()? <= WAITING_MAX {
            return Ok(());
        }
        let targets = roles.iter().flat_map(|role| role.targets.iter().flatten());
        let wanted: BTreeSet<&str> = targets.map(|target| target.sha256.as_str()).collect();
        Ok(self.job.store.unstage(&wanted)?)
    }

    /// The chain of the wanted languages, and those that are held already: words that are kept
    /// must not fall behind the facts.
    fn wanted(&self, pack: Option<&Pack>) -> Vec<String> {
        let mut languages = match pack {
            Some(pack) if self.job.all_languages => {
                pack.languages.iter().map(|language| language.tag.clone()).collect()
            }
            Some(pack) => words::chain(self.job.languages, pack),
            None => Vec::new(),
        };
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
        let carried = self.is_carried();
        // the same bytes under two paths come once
        let mut twice = Vec::new();
        let mut hashes = BTreeSet::new();
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
                None if hashes.insert(target.sha256.clone()) => missing.push((place, target)),
                None => twice.push((place, target)),
            }
        }
        let mut coming = futures_util::stream::iter(missing)
            .map(|(place, target)| async move {
                let bytes = trusted.download(&target).await;
                (place, target, bytes)
            })
            .buffer_unordered(SIDE_BY_SIDE);
        loop {
            let next = match tokio::time::timeout(TICK, coming.next()).await {
                Ok(Some(next)) => next,
                Ok(None) => break,
                Err(_) => {
                    self.keep_parts(KEPT_WHILE_COMING)?;
                    continue;
                }
            };
            let (place, target, bytes) = next;
            let Some(role) = roles.get_mut(place) else { continue };
            match bytes {
                Ok(bytes) => {
                    self.job.store.stage(&target.sha256, &bytes)?;
                    self.fetched += target.length;
                    self.teller.fetched(target.length, total);
                    role.take(&target, bytes);
                }
                // without a connection the rest will not come either; what is staged stays
                Err(TrustError::Fetch(error)) if error.is_of_all() => {
                    self.keep_parts(KEPT_AT_A_BREAK)?;
                    return Err(error.into());
                }
                // a part of an edition is welcome where somebody brings it
                Err(TrustError::Missing { .. }) if carried => role.partly = true,
                Err(error) => role.fail(error.into()),
            }
        }
        drop(coming);
        for (place, target) in twice {
            let Some(role) = roles.get_mut(place) else { continue };
            match self.staged(&target)? {
                Some(bytes) => {
                    self.teller.fetched(target.length, total);
                    role.take(&target, bytes);
                }
                // its first path has failed, and told why
                None => role.partly = true,
            }
        }
        self.keep_parts(KEPT_AT_A_BREAK)
    }

    /// Keeps what has come of targets that are not whole, so that a large one goes on where it broke off.
    fn keep_parts(&mut self, grown: usize) -> Result<(), SyncError> {
        for (hash, bytes) in self.source.mirrors().map(|mirrors| mirrors.grown(grown)).unwrap_or_default() {
            self.job.store.stage(&hash, &bytes)?;
        }
        Ok(())
    }

    /// A target that came whole in an earlier run. Its hash is checked again: disks fail. With the beginning
    /// of one its server goes on.
    fn staged(&mut self, target: &Verified) -> Result<Option<Vec<u8>>, SyncError> {
        let Some(bytes) = self.job.store.read(|reader| reader.staged(&target.sha256))? else {
            return Ok(None);
        };
        if trust::sha256(&bytes) == target.sha256 {
            return Ok(Some(bytes));
        }
        if let Some(mirrors) = self.source.mirrors().filter(|_| (bytes.len() as u64) < target.length) {
            mirrors.begin(&target.sha256, bytes);
        }
        Ok(None)
    }

    /// Writes everything that was taken, in one transaction.
    fn finish(
        &mut self,
        trusted: &Trusted,
        mut roles: Vec<Followed>,
        tag: Option<String>,
    ) -> Result<Report, SyncError> {
        let facts = |role: &&mut Followed| role.scope == Scope::Facts;
        let publishers = self.publishers(trusted, &roles);
        // who is trusted no more is hidden, though nobody else has news
        let revoked = publishers.iter().any(|now| now.revoked && !self.held.publishers.contains(now))
            && publishers.iter().any(|now| !now.revoked);
        if !revoked && !roles.iter().any(|role| role.scope == Scope::Facts && role.targets.is_ok()) {
            // nobody's facts can be taken: what is here stays as it is, roots apart
            self.keep_roots(&trusted.changed())?;
            let trouble = roles.iter_mut().find(facts).and_then(Followed::trouble);
            return match trouble {
                Some(Trouble::Trust(error)) => self.not_taken(error),
                trouble => Err(trouble.map_or_else(|| no_publisher(self.job.pack), SyncError::from)),
            };
        }
        self.teller.stage(Progress::Applying);
        let gone = self.gone(trusted, &roles);
        let whole = roles.iter().all(|role| role.targets.is_ok() && !role.partly);
        let targets: Vec<NewTarget> =
            roles.into_iter().filter(|role| role.targets.is_ok()).flat_map(|role| role.taken).collect();
        let news = if targets.is_empty() && gone.is_empty() { News::Unchanged } else { News::Updated };
        let mut edition = Edition {
            metadata: trusted.changed(),
            base: self.held.metadata.get(TIMESTAMP).cloned(),
            targets,
            gone,
            publishers,
            state: BTreeMap::from([
                ("tag", tag),
                ("pending", (!whole).then(|| "1".to_owned())),
                ("home", trusted.publishers().into_iter().next()),
                ("languages", Some(self.languages())),
            ]),
        };
        if !self.is_carried() {
            edition.state.insert("checked", Some(self.job.now.to_string()));
        }
        // healed meanwhile where nothing can be written: what is taken would be gone with this sync
        self.job.store.check_on_disk()?;
        if !self.job.store.apply(&edition)? {
            return Err(SyncError::Busy);
        }
        Ok(self.report(news, whole, edition.publishers))
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
            match role.map(|role| (&role.targets, role.partly)) {
                Some((Ok(targets), false)) => targets.iter().any(|target| target.path == path),
                // what cannot be followed now, or not wholly, stays as it was; what nobody is trusted with
                // any more goes
                Some(_) => true,
                None => false,
            }
        };
        self.held.targets.keys().filter(|path| !still_there(path)).cloned().collect()
    }

    /// What is held of each that is trusted now, and who was and is not any more.
    fn publishers(&self, trusted: &Trusted, roles: &[Followed]) -> Vec<PublisherState> {
        let now = trusted.publishers();
        let revoked = self.held.publishers.iter().filter(|held| !now.contains(&held.name));
        let revoked = revoked.map(|held| PublisherState {
            name: held.name.clone(),
            edition: None,
            trouble: None,
            revoked: true,
        });
        let state = |name: String| {
            let own = || roles.iter().filter(|role| role.publisher == name);
            let held = self.held.publishers.iter().find(|held| held.name == name);
            let whole = |role: &&Followed| role.scope == Scope::Facts && role.targets.is_ok() && !role.partly;
            let facts = own().find(whole);
            // what was not brought is no trouble
            let is_trouble = |trouble: &&Trouble| !(self.is_carried() && trouble.is_missing());
            PublisherState {
                edition: facts
                    .map_or_else(|| held.and_then(|held| held.edition.clone()), |role| role.edition.clone()),
                trouble: own()
                    .find_map(|role| role.targets.as_ref().err().filter(is_trouble))
                    .map(ToString::to_string),
                revoked: false,
                name,
            }
        };
        now.iter().cloned().map(state).chain(revoked).collect()
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

impl Trouble {
    fn is_missing(&self) -> bool {
        matches!(self, Self::Trust(TrustError::Missing { .. }))
    }
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
    /// How much that is (bytes).
    weight: u64,
    /// Not all that changed was brought.
    partly: bool,
}

impl Followed {
    /// A connection that is gone ends the sync; anything else is the organisation's own trouble.
    fn of(state: RoleState) -> Result<Self, SyncError> {
        let (targets, edition) = match state.targets {
            Err(TrustError::Fetch(error)) if error.is_of_all() => return Err(error.into()),
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
        Ok(Self { publisher, scope, edition, targets, taken: Vec::new(), weight: 0, partly: false })
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

    /// Unpacks a verified target; one that does not read is the organisation's trouble, and nothing of it
    /// is held any more.
    fn take(&mut self, target: &Verified, bytes: Vec<u8>) {
        if self.targets.is_err() {
            return;
        }
        let language = match &self.scope {
            Scope::Facts => None,
            Scope::Words { language } => Some(language.as_str()),
        };
        match Applied::unpack(language, &bytes) {
            Ok(content) => {
                self.weight = self.weight.saturating_add(content.weight());
                self.taken.push(NewTarget {
                    path: target.path.clone(),
                    publisher: self.publisher.clone(),
                    sha256: target.sha256.clone(),
                    bytes,
                    content,
                });
                if self.weight > BYTES_MAX {
                    self.fail(Trouble::TooMuch);
                }
            }
            Err(why) => self.fail(Trouble::Malformed { path: target.path.clone(), why }),
        }
    }

    fn fail(&mut self, trouble: Trouble) {
        self.targets = Err(trouble);
        self.taken = Vec::new();
    }
}

/// Whether a seed is to be taken: where a profile holds no content, and where the seed is newer by its own
/// word; it is verified when it is taken. Content of which no timestamp is left may be newer than any seed:
/// it stays.
pub(crate) fn wants(seed: &Path, reader: &Reader) -> Result<bool, StoreError> {
    if reader.is_empty()? {
        return Ok(true);
    }
    let Some(held) = reader.timestamp()?.and_then(|bytes| trust::version(&bytes)) else { return Ok(false) };
    let Ok(carrier) = Stoppable::open(seed, &CancelToken::new()) else { return Ok(false) };
    // what lies in a file comes at once
    let found = carrier.fetch("metadata/timestamp.json", trust::MAX_TIMESTAMP).now_or_never();
    let found = found.and_then(Result::ok).flatten().and_then(|bytes| trust::version(&bytes));
    Ok(found.is_some_and(|found| found > held))
}

/// The first root of a server, or of the first of its mirrors that has one, believed by nobody: for a person
/// to compare before trusting it. An app never calls this; its root ships inside it.
///
/// # Errors
/// [`SyncError`] if it cannot be had.
pub fn first_root(addresses: &[Address], patience: Duration, now: Timestamp) -> Result<Vec<u8>, SyncError> {
    let runtime = runtime()?;
    let root = runtime.block_on(async {
        let mirrors = Mirrors::new(addresses, &Memory::default(), patience, &CancelToken::new(), now)?;
        Ok::<_, SyncError>(mirrors.fetch("metadata/1.root.json", trust::MAX_TIMESTAMP * 32).await?)
    })?;
    root.ok_or(SyncError::Refused { status: 404 })
}

/// The first root of a folder or a bundle, likewise.
///
/// # Errors
/// [`SyncError`] if it cannot be had.
pub fn first_root_at(path: &Path) -> Result<Vec<u8>, SyncError> {
    let carrier = Stoppable::open(path, &CancelToken::new())?;
    let root = runtime()?.block_on(carrier.fetch("metadata/1.root.json", trust::MAX_TIMESTAMP * 32))?;
    root.ok_or_else(|| SyncError::NoContent("it holds no first root".to_owned()))
}

fn runtime() -> Result<tokio::runtime::Runtime, SyncError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| SyncError::Inner(error.to_string()))
}
