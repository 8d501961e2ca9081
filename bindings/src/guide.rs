//! The one object that a shell holds.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use jiff::tz::Offset;
use senthang_core::words::Arguments;

use crate::asked::{AskedPrices, GuideSettings, Offer, Person, Situation};
use crate::check_run::CheckRun;
use crate::mirror::agencies::AgencyAnswer;
use crate::mirror::checks::CheckLine;
use crate::mirror::figures::FigureLine;
use crate::mirror::lines::Hotlines;
use crate::mirror::offers::{OfferAnswer, PriceAnswer};
use crate::mirror::packs::{Pack, PublisherState, SyncReport};
use crate::mirror::places::CountryLine;
use crate::mirror::search::{Found, Page};
use crate::mirror::services::Services;
use crate::mirror::texts::{LocalizedText, TextArgument};
use crate::mirror::topics::{Referral, TopicLine};
use crate::mirror::values::EpochMillis;
use crate::mirror::ways::Channels;
use crate::poster::PosterScan;
use crate::sync::{CancelToken, SyncObserver, Told};
use crate::troubles::{AskError, ExportError, OfferError, OpenError, SyncError};

/// The door: opens a profile, answers, takes updates.
///
/// May be shared between threads: answers wait for each other and take a few milliseconds; they never
/// wait for a sync but while it writes, at its end. Make one and keep it as long as the process lives;
/// two on one profile are allowed.
#[derive(uniffi::Object)]
pub struct Guide(senthang_core::Guide);

#[uniffi::export]
impl Guide {
    /// Opens a profile, an empty one too. No network; a few milliseconds however large the pack, but for
    /// the first time, which takes the seed and may need seconds: also that of a newer app over what an
    /// older one brought, so the first start after an update of the app too. Call it off the main thread.
    #[uniffi::constructor]
    pub fn open(settings: GuideSettings) -> Result<Arc<Self>, OpenError> {
        Ok(Arc::new(Self(senthang_core::Guide::open(settings.try_into()?)?)))
    }

    /// Why the seed could not be taken at this opening, where it could not. What was held stays, where a
    /// newer app brought a newer seed; a fresh profile is empty then, and answers as an empty one does:
    /// with emergency numbers. A sync mends either.
    pub fn seed_trouble(&self) -> Option<SyncError> {
        self.0.seed_trouble().map(SyncError::from)
    }

    /// Who can I call from here, now? Never empty, and the first can be called: whatever is held or
    /// damaged, there is the emergency number.
    pub fn hotlines(&self, here: Situation) -> Result<Hotlines, AskError> {
        Ok(self.0.hotlines(&here.into())?)
    }

    /// Which service takes this person, here? With what is not known, and whom to call instead.
    pub fn services(&self, here: Situation, person: Person) -> Result<Services, AskError> {
        Ok(self.0.services(&here.into(), &person.into())?)
    }

    /// What happens when somebody asks for help, and what are one's rights?
    pub fn referral(&self, here: Situation) -> Result<Referral, AskError> {
        Ok(self.0.referral(&here.into())?)
    }

    /// Which countries, provinces and districts are there to choose from? The pack's own country first, the
    /// others in order of their codes; whole, some hundreds of names.
    pub fn places(&self, here: Situation) -> Result<Vec<CountryLine>, AskError> {
        Ok(self.0.places(&here.into())?)
    }

    /// Everything to know where the person stands.
    pub fn topics(&self, here: Situation) -> Result<Vec<TopicLine>, AskError> {
        Ok(self.0.topics(&here.into())?)
    }

    /// What should make me careful in this offer? No flag is no proof. Nothing of it is kept.
    pub fn offer(&self, offer: Offer, here: Situation) -> Result<OfferAnswer, OfferError> {
        Ok(self.0.offer(&offer.into(), &here.into())?)
    }

    /// Are these prices official ones, and who must pay them? `to` is the ISO 3166-1 code of the country
    /// of work. Nothing of it is kept.
    pub fn price(&self, to: String, asked: AskedPrices, here: Situation) -> Result<PriceAnswer, OfferError> {
        Ok(self.0.price(&to, &asked.into(), &here.into())?)
    }

    /// How does an agency stand in our list, by its name in any letters, its number or its page? Names
    /// that are only like it are told apart from it.
    pub fn agency(&self, asked: String, here: Situation) -> Result<AgencyAnswer, AskError> {
        Ok(self.0.agency(&asked, &here.into())?)
    }

    /// Which legal ways lead to this country (ISO 3166-1), and what do they cost?
    pub fn channels(&self, to: String, here: Situation) -> Result<Channels, AskError> {
        Ok(self.0.channels(&to, &here.into())?)
    }

    /// What is there about these words, in any language and spelling? Help first where they tell of a
    /// danger. Fit for asking again at each letter; it takes a few milliseconds.
    pub fn search(&self, query: String, here: Situation) -> Result<Found, AskError> {
        Ok(self.0.search(&query, &here.into())?)
    }

    /// Opens what a search found, or what another answer names, by its publisher, kind and id; none if it
    /// is not held.
    pub fn page(
        &self,
        publisher: String,
        kind: String,
        id: String,
        here: Situation,
    ) -> Result<Option<Page>, AskError> {
        Ok(self.0.page(&publisher, &kind, &id, &here.into())?)
    }

    /// Which self-checks are there? Each is started by its id.
    pub fn checks(&self, here: Situation) -> Result<Vec<CheckLine>, AskError> {
        Ok(self.0.checks(&here.into())?)
    }

    /// Starts a self-check. Its answers live in the returned object only, and are wiped with it.
    pub fn check(&self, id: String, here: Situation) -> Result<Arc<CheckRun>, AskError> {
        Ok(Arc::new(CheckRun::new(self.0.check(&id, &here.into())?)))
    }

    /// Numbers about people, each with what it counts, and a chart in plain numbers.
    pub fn figures(&self, here: Situation) -> Result<Vec<FigureLine>, AskError> {
        Ok(self.0.figures(&here.into())?)
    }

    /// A text of the screens, by the name of its message: those of `locales/en/screens.ftl` (labels),
    /// `apps.ftl` (what an app says by itself), `cards.ftl` (sentences to hold up) and `answers.ftl`
    /// (needs, purposes, months), and of the names of places, `place-<code>` in small letters, in
    /// `places.ftl`. Not those of `troubles.ftl`, which `explain` says. One that is not known is its own
    /// name, in the language `zxx`.
    ///
    /// An argument is named as the message names it, without the `$`; one that it does not name is passed
    /// over. What has a type of its own, a number, an amount, a date, a place, is passed as that, and is
    /// said as the language of the message says it.
    pub fn text(
        &self,
        message: String,
        arguments: HashMap<String, TextArgument>,
        languages: Vec<String>,
    ) -> Result<LocalizedText, AskError> {
        let arguments: Arguments = arguments.into_iter().collect();
        Ok(self.0.text(&message, &arguments, &languages)?)
    }

    /// The offset from UTC, in seconds, by which a country's hotlines count their hours; none if the pack
    /// does not know the country.
    pub fn utc_offset_seconds(&self, country: String) -> Result<Option<i32>, AskError> {
        Ok(self.0.offset(&country)?.map(Offset::seconds))
    }

    /// Whether the device's clock is behind what was signed last: then facts are judged by the day on
    /// which they were signed, and nothing is said to be open now. Tell the person.
    pub fn clock_is_behind(&self, now: EpochMillis) -> Result<bool, AskError> {
        Ok(self.0.clock_is_behind(now)?)
    }

    /// What is held of each publisher, how old it is, and whose news could not be taken; empty in a fresh
    /// profile.
    pub fn publishers(&self) -> Result<Vec<PublisherState>, AskError> {
        Ok(self.0.publishers()?)
    }

    /// The pack that is held, with its languages; none in a fresh profile.
    pub fn pack(&self) -> Result<Option<Pack>, AskError> {
        Ok(self.0.pack()?)
    }

    /// Takes what is new from the servers. Blocks until it is done, which may be minutes on a bad
    /// network: call it off the main thread. Stop it with the token from any other thread; what has come
    /// is kept. Whatever happens, what was readable before still is.
    pub fn sync(
        &self,
        now: EpochMillis,
        observer: Arc<dyn SyncObserver>,
        cancel: Arc<CancelToken>,
    ) -> Result<SyncReport, SyncError> {
        Ok(self.0.sync(now, &Told(observer), cancel.token())?)
    }

    /// Takes what is new from what a person brought, by the same checks: a published folder (a memory
    /// card, a mirror), or a bundle (the same in one tar file). `path` is where it lies: copy what the system
    /// gives as a stream into a file first. One that is older than what is held changes nothing. Blocks:
    /// call it off the main thread.
    pub fn import_from(
        &self,
        path: String,
        now: EpochMillis,
        observer: Arc<dyn SyncObserver>,
        cancel: Arc<CancelToken>,
    ) -> Result<SyncReport, SyncError> {
        Ok(self.0.import(Path::new(&path), now, &Told(observer), cancel.token())?)
    }

    /// Takes what the codes of a poster say, by the same checks. It brings the lines of one country, and
    /// replaces nothing else. `SyncError.NoContent` while codes are missing. Blocks: call it off the main
    /// thread.
    pub fn import_poster(
        &self,
        scan: Arc<PosterScan>,
        now: EpochMillis,
        observer: Arc<dyn SyncObserver>,
        cancel: Arc<CancelToken>,
    ) -> Result<SyncReport, SyncError> {
        Ok(self.0.import_poster(&scan.codes(), now, &Told(observer), cancel.token())?)
    }

    /// Writes what is held into a bundle that another phone can import: what was signed, and nothing
    /// about this phone or person. The file is there whole or not at all. Its length in bytes. Blocks:
    /// call it off the main thread.
    pub fn export_to(&self, to: String) -> Result<u64, ExportError> {
        Ok(self.0.export(Path::new(&to))?)
    }
}
