//! The one object that a shell holds.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::Offset;

pub use crate::answers::AskError as AnswerError;
use crate::answers::{
    self, AgencyAnswer, AskedPrices, Channels, CheckLine, CheckRun, CountryLine, FigureLine, Found, Hotlines,
    Offer, OfferAnswer, OfferAskError, Page, Person, PriceAnswer, Referral, Services, Situation, TopicLine,
};
use crate::model::Pack;
use crate::store::{OfStore, PublisherState, Store, StoreError};
use crate::sync::{
    self, Address, CancelToken, ExportError, Job, Observer, Origin, PosterScan, Quiet, Report, SyncError,
};
use crate::words::{Arguments, Text};

/// What a shell decides.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The profile folder; made if it is not there. Nothing is written outside it.
    pub folder: PathBuf,
    /// Id of the pack: `la`.
    pub pack: String,
    /// The first TUF root, which ships with the app: who is trusted at all.
    pub root: Vec<u8>,
    /// BCP 47 tags, the preferred language first: which words are fetched.
    pub languages: Vec<String>,
    /// Fetches the words of every language of the pack, so that requests do not tell which are read here.
    pub all_languages: bool,
    /// The servers, which hold the same content, in the order in which they are asked; none means that updates
    /// are off, and are said to be off.
    pub servers: Vec<Address>,
    /// How long a connection may give no byte before it is given up, and how long a busy server is waited for.
    pub patience: Duration,
    /// A bundle that ships with the app: the content of a profile that holds none yet.
    pub seed: Option<PathBuf>,
}

/// Why a profile does not open.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct OpenError(#[from] pub StoreError);

/// The door: opens a profile, answers, takes updates. May be shared between threads.
///
/// ```
/// # let folder = tempfile::tempdir()?;
/// # let profile = folder.path().to_owned();
/// use senthang_core::answers::Situation;
/// use senthang_core::{Guide, Settings};
///
/// let guide = Guide::open(Settings {
///     folder: profile,
///     pack: "la".into(),
///     root: vec![], // an app has its first root inside; without one nothing is believed
///     languages: vec!["lo".into()],
///     all_languages: false,
///     servers: vec![],
///     patience: std::time::Duration::from_secs(20),
///     seed: None, // an app has one, so that its first answers need no network
/// })?;
/// let here = Situation {
///     country: "TH".into(),
///     province: None,
///     network: None,
///     languages: vec!["lo".into()],
///     now: "2026-11-22T02:00:00+07:00".parse()?,
///     need: None,
/// };
/// // even a profile that holds nothing yet has someone to call
/// assert!(guide.hotlines(&here)?.lines[0].call.works());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Guide {
    settings: Settings,
    reader: Mutex<Store>,
    syncing: Mutex<()>,
    seed_trouble: Option<SyncError>,
}

impl Guide {
    /// Opens a profile, an empty one too. No network; a few milliseconds however large the pack, but for
    /// the first time, which takes the seed: also that of a newer app over what an older one brought.
    ///
    /// # Errors
    /// [`OpenError`], by what stands against it.
    pub fn open(settings: Settings) -> Result<Self, OpenError> {
        let store = Store::open(&settings.folder)?;
        let mut guide =
            Self { settings, reader: Mutex::new(store), syncing: Mutex::new(()), seed_trouble: None };
        if let Some(seed) = guide.settings.seed.clone()
            && guide.reader().read(|reader| sync::wants(&seed, reader))?
        {
            // as of its own day: there is no clock here
            let taken = guide.import(&seed, Timestamp::MIN, &Quiet, &CancelToken::new());
            guide.seed_trouble = taken.err();
        }
        Ok(guide)
    }

    /// Why the seed could not be taken, where it could not. What was held stays; a fresh profile is empty, and
    /// answers as an empty one does until a sync fills it.
    #[must_use]
    pub fn seed_trouble(&self) -> Option<&SyncError> {
        self.seed_trouble.as_ref()
    }

    fn reader(&self) -> MutexGuard<'_, Store> {
        self.reader.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Who can I call from here, now? Never empty.
    ///
    /// # Errors
    /// [`AnswerError`] if the place is none, or the content cannot be read.
    pub fn hotlines(&self, here: &Situation) -> Result<Hotlines, AnswerError> {
        match self.reader().read(|reader| answers::hotlines(reader, here)) {
            // whatever a disk does: who calls for help is told of the emergency number
            Err(AnswerError::Store(_)) => Store::nothing()?.read(|reader| answers::hotlines(reader, here)),
            told => told,
        }
    }

    /// Which service takes me, here?
    ///
    /// # Errors
    /// [`AnswerError`] if the profile is empty, the place is none, or the content cannot be read.
    pub fn services(&self, here: &Situation, person: &Person) -> Result<Services, AnswerError> {
        self.reader().read(|reader| answers::services(reader, here, person))
    }

    /// What happens when somebody asks for help, and what are one's rights?
    ///
    /// # Errors
    /// [`AnswerError`] if the profile is empty, the place is none, or the content cannot be read.
    pub fn referral(&self, here: &Situation) -> Result<Referral, AnswerError> {
        self.reader().read(|reader| answers::referral(reader, here))
    }

    /// Which countries, provinces and districts are there to choose from? The pack's own country first.
    ///
    /// # Errors
    /// [`AnswerError`] if the profile is empty, the place is none, or the content cannot be read.
    pub fn places(&self, here: &Situation) -> Result<Vec<CountryLine>, AnswerError> {
        self.reader().read(|reader| answers::places(reader, here))
    }

    /// Everything to know where the person stands.
    ///
    /// # Errors
    /// [`AnswerError`] if the profile is empty, the place is none, or the content cannot be read.
    pub fn topics(&self, here: &Situation) -> Result<Vec<TopicLine>, AnswerError> {
        self.reader().read(|reader| answers::topics(reader, here))
    }

    /// What should make me careful in this offer? Nothing of it is kept.
    ///
    /// # Errors
    /// [`OfferAskError`] if the offer does not read, the profile is empty, the place is none, or the content
    /// cannot be read.
    pub fn offer(&self, offer: &Offer, here: &Situation) -> Result<OfferAnswer, OfferAskError> {
        self.reader().read(|reader| answers::offer(reader, offer, here))
    }

    /// Are these prices official ones, and who must pay them? Nothing of it is kept.
    ///
    /// # Errors
    /// [`OfferAskError`] if what is told does not read, the profile is empty, a place is none, or the content
    /// cannot be read.
    pub fn price(
        &self,
        to: &str,
        asked: &AskedPrices,
        here: &Situation,
    ) -> Result<PriceAnswer, OfferAskError> {
        self.reader().read(|reader| answers::price(reader, to, asked, here))
    }

    /// How does an agency stand in our list, by its name, its number or its page?
    ///
    /// # Errors
    /// [`AnswerError`] if the profile is empty, the place is none, or the content cannot be read.
    pub fn agency(&self, asked: &str, here: &Situation) -> Result<AgencyAnswer, AnswerError> {
        self.reader().read(|reader| answers::agency(reader, asked, here))
    }

    /// Which legal ways lead to this country, and what do they cost?
    ///
    /// # Errors
    /// [`AnswerError`] if the profile is empty, a place is none, or the content cannot be read.
    pub fn channels(&self, to: &str, here: &Situation) -> Result<Channels, AnswerError> {
        self.reader().read(|reader| answers::channels(reader, to, here))
    }

    /// What is there about these words? Help first where they tell of a danger.
    ///
    /// # Errors
    /// [`AnswerError`] if the profile is empty, the place is none, or the content cannot be read.
    pub fn search(&self, query: &str, here: &Situation) -> Result<Found, AnswerError> {
        self.reader().read(|reader| answers::search(reader, query, here))
    }

    /// Opens what a search found, or what another answer names; none if it is not held.
    ///
    /// # Errors
    /// [`AnswerError`] if the profile is empty, the place is none, or the content cannot be read.
    pub fn page(
        &self,
        publisher: &str,
        kind: &str,
        id: &str,
        here: &Situation,
    ) -> Result<Option<Page>, AnswerError> {
        self.reader().read(|reader| answers::page(reader, publisher, kind, id, here))
    }

    /// Which self-checks are there?
    ///
    /// # Errors
    /// [`AnswerError`] if the profile is empty, the place is none, or the content cannot be read.
    pub fn checks(&self, here: &Situation) -> Result<Vec<CheckLine>, AnswerError> {
        self.reader().read(|reader| answers::checks(reader, here))
    }

    /// Starts a self-check. Its answers live in the returned object only.
    ///
    /// # Errors
    /// [`AnswerError`] if the profile is empty, the place is none, there is no such check, or the content
    /// cannot be read.
    pub fn check(&self, id: &str, here: &Situation) -> Result<CheckRun, AnswerError> {
        self.reader().read(|reader| answers::check(reader, id, here))
    }

    /// Numbers about people, each with what it counts.
    ///
    /// # Errors
    /// [`AnswerError`] if the profile is empty, the place is none, or the content cannot be read.
    pub fn figures(&self, here: &Situation) -> Result<Vec<FigureLine>, AnswerError> {
        self.reader().read(|reader| answers::figures(reader, here))
    }

    /// A text of the screens, by the name of its message.
    ///
    /// # Errors
    /// [`AnswerError`] if the content cannot be read.
    pub fn text(
        &self,
        message: &str,
        arguments: &Arguments,
        languages: &[String],
    ) -> Result<Text, AnswerError> {
        self.reader().read(|reader| {
            let pack = reader.pack()?;
            Ok(reader.words(languages, pack.as_ref()).phrase(message, arguments))
        })
    }

    /// The offset from UTC by which a country's hotlines count their hours; none if the pack does
    /// not know the country.
    ///
    /// # Errors
    /// [`AnswerError`] if the content cannot be read.
    pub fn offset(&self, country: &str) -> Result<Option<Offset>, AnswerError> {
        self.reader().read(|reader| answers::offset(reader, country))
    }

    /// Whether the device's clock is behind what was signed last: then facts are judged by the day on
    /// which they were signed, and nothing is said to be open now.
    ///
    /// # Errors
    /// [`AnswerError`] if the content cannot be read.
    pub fn clock_is_behind(&self, now: Timestamp) -> Result<bool, AnswerError> {
        self.reader().read(|reader| answers::clock_is_behind(reader, now))
    }

    /// What is held of each publisher; empty in a fresh profile.
    ///
    /// # Errors
    /// [`AnswerError`] if the content cannot be read.
    pub fn publishers(&self) -> Result<Vec<PublisherState>, AnswerError> {
        self.reader().read(|reader| Ok(reader.publishers()?))
    }

    /// The pack that is held; none in a fresh profile.
    ///
    /// # Errors
    /// [`AnswerError`] if the content cannot be read.
    pub fn pack(&self) -> Result<Option<Pack>, AnswerError> {
        self.reader().read(|reader| Ok(reader.pack()?))
    }

    /// Takes what is new from a server. Blocks until it is done; call it off the main thread.
    /// `now` is the device's time.
    ///
    /// # Errors
    /// [`SyncError`]; what was readable before still is.
    pub fn sync(
        &self,
        now: Timestamp,
        observer: &dyn Observer,
        cancel: &CancelToken,
    ) -> Result<Report, SyncError> {
        let servers = self.settings.servers.clone();
        if servers.is_empty() {
            return Err(SyncError::Off);
        }
        self.run(&Origin::Servers(servers), now, observer, cancel)
    }

    /// Takes what is new from what a person brought, by the same checks: a published folder (a memory card,
    /// a mirror), or a bundle (the same in one tar file). It is judged as of the day on which it was
    /// signed; one that is older than what is held changes nothing ([`News::Older`](crate::sync::News)).
    ///
    /// # Errors
    /// [`SyncError`]; what was readable before still is.
    pub fn import(
        &self,
        from: &Path,
        now: Timestamp,
        observer: &dyn Observer,
        cancel: &CancelToken,
    ) -> Result<Report, SyncError> {
        self.run(&Origin::Path(from.to_owned()), now, observer, cancel)
    }

    /// Takes what the codes of a poster say, by the same checks. It brings the lines of one country, and
    /// replaces nothing else; one that is older than what is held changes nothing
    /// ([`News::Older`](crate::sync::News)).
    ///
    /// # Errors
    /// [`SyncError`]; [`SyncError::NoContent`] while codes are missing. What was readable before still is.
    pub fn import_poster(
        &self,
        scan: &PosterScan,
        now: Timestamp,
        observer: &dyn Observer,
        cancel: &CancelToken,
    ) -> Result<Report, SyncError> {
        let not_whole =
            || SyncError::NoContent("some codes of the poster are missing; scan them too".to_owned());
        let packed = scan.whole().ok_or_else(not_whole)?;
        self.run(&Origin::Poster(packed), now, observer, cancel)
    }

    /// Writes what is held into a bundle that another phone can [`import`](Self::import): metadata and
    /// targets as they were signed, and nothing else. The file is there whole or not at all. Its length in
    /// bytes.
    ///
    /// # Errors
    /// [`ExportError`], by what stands against it.
    pub fn export(&self, to: &Path) -> Result<u64, ExportError> {
        // not the reader: answers are not held up by a slow card. A profile that cannot be written to can
        // still give
        let mut store = Store::open(&self.settings.folder)?;
        sync::export(&mut store, to)
    }

    fn run(
        &self,
        origin: &Origin,
        now: Timestamp,
        observer: &dyn Observer,
        cancel: &CancelToken,
    ) -> Result<Report, SyncError> {
        let _one_at_a_time = match self.syncing.try_lock() {
            Ok(guard) => guard,
            // an observer that failed ended that sync, and must not end all that follow
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => return Err(SyncError::Busy),
        };
        match self.run_once(origin, now, observer, cancel) {
            // what still reads is put into a new database; then the rest comes
            Err(SyncError::Store(error)) if error.is_damage() => {
                self.reader().heal()?;
                self.run_once(origin, now, observer, cancel)
            }
            done => done,
        }
    }

    fn run_once(
        &self,
        origin: &Origin,
        now: Timestamp,
        observer: &dyn Observer,
        cancel: &CancelToken,
    ) -> Result<Report, SyncError> {
        let store = self.reader().again()?;
        let job = Job {
            store,
            origin: origin.clone(),
            root: &self.settings.root,
            pack: &self.settings.pack,
            languages: &self.settings.languages,
            all_languages: self.settings.all_languages,
            now,
            patience: self.settings.patience,
        };
        sync::run(job, observer, cancel)
    }
}
