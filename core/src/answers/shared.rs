//! What all answers have in common: where the person stands, and where a line comes from.

use jiff::civil::Date;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use super::hotlines::{self, Call, HotlineLine};
use super::hours::Open;
use crate::model::{
    Confidence, District, Fact, Facts, Hotline, Need, Origin, Pack, PartialDate, Record, Review, Value,
};
use crate::store::{OfStore, Reader, StoreError};
use crate::words::{Argument, Arguments, FIRST_WRITTEN, Text, Words};

/// Where a person stands, and what is asked. Nothing of it is stored or sent.
#[derive(Clone)]
pub struct Situation {
    /// ISO 3166-1 code of the country where the person stands.
    pub country: String,
    /// ISO 3166-2 code of the province, where it matters and is known.
    pub province: Option<String>,
    /// ISO 3166-1 code of the country whose network the phone is on, where that is known and may be
    /// another: near a border a short code goes by the network, not by the map. What is no code is passed
    /// over: a phone without a network tells an empty one.
    pub network: Option<String>,
    /// BCP 47 tags, the preferred language first.
    pub languages: Vec<String>,
    /// The instant of asking.
    pub now: Timestamp,
    /// What the person needs; none asks for everything.
    pub need: Option<Need>,
}

impl Situation {
    /// The country whose network the phone is on: where none is told, that of the person.
    pub(super) fn network(&self) -> &str {
        self.network.as_deref().filter(|code| is_country(code)).unwrap_or(&self.country)
    }

    /// Whether a country is that of the person, or of the network.
    pub(super) fn is_local(&self, country: &str) -> bool {
        [self.country.as_str(), self.network()].contains(&country)
    }
}

impl std::fmt::Debug for Situation {
    /// Says nothing of the person: what is written for debugging ends up in logs.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Situation").finish_non_exhaustive()
    }
}

/// Why a question cannot be answered.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// The profile holds no content yet.
    #[error("there is no content here yet: update once, from a server or a folder")]
    Empty,
    /// No such country or province.
    #[error("`{0}` is no place known here: write a country as TH, a province as LA-SV")]
    Place(String),
    /// No such check.
    #[error("there is no check `{0}`")]
    Check(String),
    /// The content cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl OfStore for AskError {
    fn is_damage(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_damage())
    }
}

/// Where a line of an answer comes from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OriginLine {
    /// The organisation that published it.
    pub publisher: String,
    /// Its name, as the home organisation calls it; none where nobody else publishes here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher_name: Option<Text>,
    /// What it was taken from.
    pub sources: Vec<SourceLine>,
    /// The day, month or year for which it is attested; none where no source is dated.
    pub as_of: Option<PartialDate>,
    /// The last day on which it holds by its own words.
    pub valid_until: Option<PartialDate>,
    /// True if that day is past.
    pub past: bool,
    /// Days since the last day of `as_of`, nought within it; none where all of it is still to come, for
    /// then the clock is wrong.
    pub age_days: Option<u32>,
    /// How far the sources carry.
    pub confidence: Confidence,
    /// Whether somebody has checked it.
    pub review: Review,
}

/// One source of a line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SourceLine {
    /// Id of its record with the line's publisher; empty for the standard behind 112, which no pack holds.
    pub id: String,
    /// Publisher and title, in English.
    pub title: String,
    /// Address of the page.
    pub url: Option<String>,
    /// When it was published.
    pub published: Option<PartialDate>,
    /// True if that was inferred from its text.
    pub about: bool,
}

/// Someone to call: a hotline as it is reached from where the person stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Contact {
    /// Id of the hotline.
    pub id: String,
    /// The organisation that published it.
    pub publisher: String,
    /// Its name.
    pub name: Text,
    /// How to call it.
    pub call: Call,
    /// What other organisations say of this line, where they give another number.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub disputed: Vec<OtherNumber>,
    /// Whether somebody should answer now.
    pub open: Open,
    /// True if it has hours, and no source says whether they hold on public holidays.
    pub holidays_not_known: bool,
    /// When the hours were printed.
    pub hours_as_of: Option<PartialDate>,
    /// Where this comes from.
    pub origin: OriginLine,
}

/// A line's number as another organisation publishes it: both are shown, for nobody here knows who is
/// right.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OtherNumber {
    /// The other organisation.
    pub publisher: String,
    /// Its name, as the home organisation calls it.
    pub name: Text,
    /// How to call that number.
    pub call: Call,
    /// The day, month or year for which it is attested; none where no source is dated.
    pub as_of: Option<PartialDate>,
}

impl From<HotlineLine> for Contact {
    fn from(line: HotlineLine) -> Self {
        Self {
            id: line.id,
            publisher: line.origin.publisher.clone(),
            name: line.name,
            call: line.call,
            disputed: line.disputed,
            open: line.open,
            holidays_not_known: line.holidays_not_known,
            hours_as_of: line.hours_as_of,
            origin: line.origin,
        }
    }
}

/// What every answer works with: one view of the content, the words, and where the person stands.
pub(super) struct Asking<'a> {
    pub(super) reader: &'a Reader<'a>,
    pub(super) words: Words<'a>,
    pub(super) here: &'a Situation,
    /// ISO 3166-1 code of the pack's own country; none in an empty profile.
    pub(super) home: Option<String>,
    /// The organisation whose pack it is: places, checks and words that belong to no record are its;
    /// empty in an empty profile.
    pub(super) publisher: String,
    /// The province where the person stands; none where it is not told, is none of this country, or
    /// the pack knows the country's provinces and it is none of them.
    pub(super) province: Option<String>,
    /// Whether several organisations publish here.
    several: bool,
    /// The instant of asking, or where the device's clock is behind what was signed last, that: facts
    /// must not come to life again by a wrong clock.
    now: Timestamp,
    /// The day where the person stands.
    pub(super) today: Date,
}

/// A clock that is so much behind what was signed last tells nobody what is open now.
const CLOCK_SLACK: SignedDuration = SignedDuration::from_hours(1);

impl<'a> Asking<'a> {
    /// For questions that have an answer even in an empty profile.
    pub(super) fn anywhere(reader: &'a Reader<'a>, here: &'a Situation) -> Result<Self, AskError> {
        let pack = reader.pack()?;
        let words = reader.words(&here.languages, pack.as_ref());
        check_country(&here.country)?;
        let publisher = pack.as_ref().map(|pack| pack.publisher.clone()).unwrap_or_default();
        let zone = zone(reader, &publisher, &here.country)?.unwrap_or(Offset::UTC);
        let now = reader.published()?.map_or(here.now, |published| published.max(here.now));
        let today = zone.to_datetime(now).date();
        let province = province(reader, &publisher, here)?;
        let home = pack.map(|pack: Pack| pack.home);
        let several = reader.has_several_publishers()?;
        Ok(Self { reader, words, here, home, publisher, province, several, now, today })
    }

    /// The instant by which something is open now; none where the device's clock is wrong.
    pub(super) fn clock(&self) -> Option<Timestamp> {
        (self.now.duration_since(self.here.now) <= CLOCK_SLACK).then_some(self.here.now)
    }

    /// For questions that need content.
    pub(super) fn of(reader: &'a Reader<'a>, here: &'a Situation) -> Result<Self, AskError> {
        let asking = Self::anywhere(reader, here)?;
        if asking.home.is_none() { Err(AskError::Empty) } else { Ok(asking) }
    }

    /// Whether the person stands in the pack's own country.
    pub(super) fn at_home(&self) -> bool {
        self.home.as_ref() == Some(&self.here.country)
    }

    /// The zone of a country's hotlines.
    pub(super) fn offset(&self, country: &str) -> Result<Option<Offset>, AskError> {
        zone(self.reader, &self.publisher, country)
    }

    /// Where a record comes from, and its named facts where they differ: all sources, and past as
    /// soon as one of them is.
    pub(super) fn origin(
        &self,
        publisher: &str,
        origin: &Origin,
        facts: &Facts,
    ) -> Result<OriginLine, AskError> {
        let of_facts = facts.values().filter_map(|fact| fact.origin.as_ref());
        let mut ids: Vec<&String> = Vec::new();
        for id in origin.sources.iter().chain(of_facts.flat_map(|origin| &origin.sources)) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        let valid_until = valid_until(origin, facts);
        let mut sources = Vec::new();
        for id in ids {
            if let Some(source) = self.reader.source(publisher, id)? {
                sources.push(SourceLine {
                    id: source.id,
                    title: source.title,
                    url: source.url,
                    published: source.published,
                    about: source.about,
                });
            }
        }
        Ok(OriginLine {
            publisher: publisher.to_owned(),
            publisher_name: self.several.then(|| self.organisation(publisher)),
            sources,
            as_of: origin.as_of,
            valid_until,
            past: self.is_past(origin, facts),
            age_days: origin.as_of.and_then(|as_of| self.days_since(as_of)),
            confidence: origin.confidence,
            review: origin.review.clone(),
        })
    }

    /// An organisation's name as the home organisation calls it, so that nobody takes another's; its id
    /// where it has none.
    fn organisation(&self, publisher: &str) -> Text {
        let message = crate::model::message("organisation", publisher);
        self.words.find(&self.publisher, &message, None, &Arguments::new()).unwrap_or_else(|| Text {
            text: publisher.to_owned(),
            language: "zxx".to_owned(),
            review: Review::Draft,
            outdated: false,
        })
    }

    /// What other organisations publish as the same line, where it is another number from here.
    pub(super) fn disputed(&self, publisher: &str, hotline: &Hotline) -> Result<Vec<OtherNumber>, AskError> {
        let mut others = Vec::new();
        if !self.several {
            return Ok(others);
        }
        let own = Call::of(hotline, self.network());
        for stored in self.reader.record("hotline", &hotline.id)? {
            let Record::Hotline(other) = stored.record else { continue };
            let call = Call::of(&other, self.network());
            if stored.publisher != publisher && call.number() != own.number() {
                let (name, as_of) = (self.organisation(&stored.publisher), other.origin.as_of);
                others.push(OtherNumber { publisher: stored.publisher, name, call, as_of });
            }
        }
        Ok(others)
    }

    /// Whether the day until which a record holds, or one of its facts, is past.
    pub(super) fn is_past(&self, origin: &Origin, facts: &Facts) -> bool {
        valid_until(origin, facts).is_some_and(|until| until.last() < self.today)
    }

    /// Whether what a source says of something that may change any day (a way is open, an agency has a
    /// licence) is known today: until the day that the source names itself, else for [`LATELY_DAYS`].
    /// Without a day it is not.
    pub(super) fn still_holds(&self, origin: &Origin, facts: &Facts) -> bool {
        let late = |as_of| self.days_since(as_of).is_some_and(|days| days > LATELY_DAYS);
        let lately = || origin.as_of.is_some_and(|as_of| !late(as_of));
        !self.is_past(origin, facts) && (origin.valid_until.is_some() || lately())
    }

    /// The day of a source in a sentence, or that it is not known.
    pub(super) fn day(&self, as_of: Option<PartialDate>) -> Argument {
        as_of.map_or_else(
            || Argument::Text(self.words.phrase("as-of-not-known", &Arguments::new()).text),
            Argument::Date,
        )
    }

    fn days_since(&self, date: PartialDate) -> Option<u32> {
        if date.first() > self.today {
            return None;
        }
        let days = self.today.since(date.last()).map_or(0, |span| span.get_days());
        Some(u32::try_from(days).unwrap_or(0))
    }

    /// The country whose network the phone is on.
    pub(super) fn network(&self) -> &str {
        self.here.network()
    }

    /// The named facts of a publisher's record as arguments of its words.
    pub(super) fn arguments(&self, publisher: &str, facts: &Facts) -> Result<Arguments, AskError> {
        facts.iter().map(|(name, fact)| Ok((name.clone(), self.argument(publisher, fact)?))).collect()
    }

    fn argument(&self, publisher: &str, fact: &Fact) -> Result<Argument, AskError> {
        Ok(match &fact.value {
            Value::Number(number) => Argument::Number(*number),
            Value::Money(money) => Argument::Money(*money),
            Value::Date(date) => Argument::Date(*date),
            Value::Place(code) => Argument::Place(code.clone()),
            Value::Phone(id) => Argument::Text(self.phone(publisher, id)?),
        })
    }

    /// A hotline's number in a sentence, in the form that works from where the person stands.
    fn phone(&self, publisher: &str, id: &str) -> Result<String, AskError> {
        let Some(hotline) = self.hotline(publisher, id)? else { return Ok(String::new()) };
        let (phrase, number, country) = match Call::of(&hotline, self.network()) {
            Call::Domestic { display, .. } | Call::International { display, .. } => return Ok(display),
            Call::Untested { display, country } => ("phone-untested", display, country),
            Call::NotFromHere { display, country } => ("phone-inside", display, country),
        };
        let arguments = Arguments::from([
            ("number".to_owned(), Argument::Text(number)),
            ("country".to_owned(), Argument::Place(country)),
        ]);
        Ok(self.words.phrase(phrase, &arguments).text)
    }

    /// A reference means the publisher's own hotline: nobody can put a number of theirs into it.
    fn hotline(&self, publisher: &str, id: &str) -> Result<Option<Hotline>, AskError> {
        Ok(match self.reader.own(publisher, "hotline", id)? {
            Some(Record::Hotline(hotline)) => Some(hotline),
            _ => None,
        })
    }

    /// A district's name, in Lao for those who read Lao first.
    pub(super) fn district(&self, district: &District) -> Text {
        let lao = district
            .lo
            .as_ref()
            .filter(|_| self.words.chain().first().is_some_and(|tag| tag != FIRST_WRITTEN));
        let (text, language) = lao.map_or((&district.en, FIRST_WRITTEN), |name| (name, "lo"));
        Text {
            text: text.clone(),
            language: language.to_owned(),
            review: district.origin.review.clone(),
            outdated: false,
        }
    }

    /// A publisher's hotlines of these ids as contacts; ids that are not held are left out.
    pub(super) fn contacts(&self, publisher: &str, ids: &[String]) -> Result<Vec<Contact>, AskError> {
        let mut contacts = Vec::new();
        for id in ids {
            if let Some(hotline) = self.hotline(publisher, id)? {
                contacts.push(self.contact(publisher, &hotline)?);
            }
        }
        Ok(contacts)
    }

    pub(super) fn contact(&self, publisher: &str, hotline: &Hotline) -> Result<Contact, AskError> {
        let arguments = self.arguments(publisher, &hotline.facts)?;
        let message = crate::model::message("hotline", &hotline.id);
        let open = hotlines::open(self, hotline)?;
        Ok(Contact {
            id: hotline.id.clone(),
            publisher: publisher.to_owned(),
            name: self.words.say(publisher, &message, None, &arguments),
            call: Call::of(hotline, self.network()),
            disputed: self.disputed(publisher, hotline)?,
            open,
            holidays_not_known: open.closes(),
            hours_as_of: hotline.hours.as_ref().and_then(|hours| hours.as_of),
            origin: self.origin(publisher, &hotline.origin, &hotline.facts)?,
        })
    }
}

/// Two years.
pub(super) const LATELY_DAYS: u32 = 731;

/// Whether the device's clock is behind what was signed last, so that it tells nobody what is open now.
///
/// # Errors
/// [`AskError::Store`] if the content cannot be read.
pub fn clock_is_behind(reader: &Reader, now: Timestamp) -> Result<bool, AskError> {
    Ok(reader.published()?.is_some_and(|published| published.duration_since(now) > CLOCK_SLACK))
}

/// The first of the days until which a record and its named facts hold.
fn valid_until(origin: &Origin, facts: &Facts) -> Option<PartialDate> {
    let of_facts = facts.values().filter_map(|fact| fact.origin.as_ref());
    of_facts.chain([origin]).filter_map(|origin| origin.valid_until).min_by_key(|until| until.last())
}

fn province(reader: &Reader, home: &str, here: &Situation) -> Result<Option<String>, AskError> {
    let of_country = |code: &&String| code.starts_with(&format!("{}-", here.country));
    let Some(province) = here.province.as_ref().filter(of_country) else { return Ok(None) };
    Ok(may_be_province(reader, home, &here.country, province)?.then(|| province.clone()))
}

/// Whether a code is a province of a country, or no provinces of that country are known. All of them are
/// read, so that nothing that is kept tells which one was asked for.
pub(super) fn may_be_province(
    reader: &Reader,
    home: &str,
    country: &str,
    code: &str,
) -> Result<bool, AskError> {
    let listed = reader.all_at("place", country)?;
    let mut listed = listed.iter().filter(|place| place.publisher == home).peekable();
    Ok(listed.peek().is_none() || listed.any(|place| place.record.id() == code))
}

/// Whether a country's code is one. A province that is none is passed over, as a network is: a phone may
/// remember or guess it, and help goes on without it.
pub(super) fn check_country(code: &str) -> Result<(), AskError> {
    if is_country(code) { Ok(()) } else { Err(AskError::Place(code.to_owned())) }
}

fn is_country(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// The zone of a country's hotlines; none if the pack does not know the country.
///
/// # Errors
/// [`AskError::Store`] if the content cannot be read.
pub fn offset(reader: &Reader, country: &str) -> Result<Option<Offset>, AskError> {
    zone(reader, &reader.home()?.unwrap_or_default(), country)
}

fn zone(reader: &Reader, home: &str, country: &str) -> Result<Option<Offset>, AskError> {
    Ok(match reader.own(home, "place", country)? {
        Some(Record::Place(place)) => place.offset(),
        _ => None,
    })
}
