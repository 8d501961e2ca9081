//! What all answers have in common: where the person stands, and where a line comes from.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;
use serde::Serialize;

use super::hotlines::Call;
use crate::model::{
    Confidence, Fact, Facts, Hotline, Need, Origin, Pack, PartialDate, Record, Review, Value,
};
use crate::store::{Reader, StoreError};
use crate::words::{Argument, Arguments, Text, Words};

/// Where a person stands, and what is asked. Nothing of it is stored or sent.
#[derive(Clone, Debug)]
pub struct Situation {
    /// ISO 3166-1 code of the country where the person stands.
    pub country: String,
    /// ISO 3166-2 code of the province, where it matters and is known.
    pub province: Option<String>,
    /// BCP 47 tags, the preferred language first.
    pub languages: Vec<String>,
    /// The instant of asking.
    pub now: Timestamp,
    /// What the person needs; none asks for everything.
    pub need: Option<Need>,
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

/// Where a line of an answer comes from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OriginLine {
    /// The organisation that published it.
    pub publisher: String,
    /// What it was taken from.
    pub sources: Vec<SourceLine>,
    /// The day, month or year for which it is attested; none where no source is dated.
    pub as_of: Option<PartialDate>,
    /// The last day on which it holds by its own words.
    pub valid_until: Option<PartialDate>,
    /// True if that day is past.
    pub past: bool,
    /// How far the sources carry.
    pub confidence: Confidence,
    /// Whether somebody has checked it.
    pub review: Review,
}

/// One source of a line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SourceLine {
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
    /// Its name.
    pub name: Text,
    /// How to call it.
    pub call: Call,
}

/// What every answer works with: one view of the content, the words, and where the person stands.
pub(super) struct Asking<'a> {
    pub(super) reader: &'a Reader<'a>,
    pub(super) words: Words<'a>,
    pub(super) here: &'a Situation,
    /// ISO 3166-1 code of the pack's own country; none in an empty profile.
    pub(super) home: Option<String>,
    /// The day where the person stands.
    pub(super) today: Date,
}

impl<'a> Asking<'a> {
    /// For questions that have an answer even in an empty profile.
    pub(super) fn anywhere(reader: &'a Reader<'a>, here: &'a Situation) -> Result<Self, AskError> {
        let pack = reader.pack()?;
        let chain = pack.as_ref().map(|pack| crate::words::chain(&here.languages, pack)).unwrap_or_default();
        let words = Words::new(reader, chain, pack.as_ref().map_or("", |pack| &pack.publisher));
        let zone = offset(reader, &here.country)?.unwrap_or(Offset::UTC);
        let today = zone.to_datetime(here.now).date();
        let asking = Self { reader, words, here, home: pack.map(|pack: Pack| pack.home), today };
        asking.check_place()?;
        Ok(asking)
    }

    /// For questions that need content.
    pub(super) fn of(reader: &'a Reader<'a>, here: &'a Situation) -> Result<Self, AskError> {
        let asking = Self::anywhere(reader, here)?;
        if asking.home.is_none() { Err(AskError::Empty) } else { Ok(asking) }
    }

    fn check_place(&self) -> Result<(), AskError> {
        let country = &self.here.country;
        if country.len() != 2 || !country.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Err(AskError::Place(country.clone()));
        }
        let Some(province) = &self.here.province else { return Ok(()) };
        let unknown = || AskError::Place(province.clone());
        let tail =
            province.strip_prefix(country).and_then(|tail| tail.strip_prefix('-')).ok_or_else(unknown)?;
        if !(1..=3).contains(&tail.len()) || !tail.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(unknown());
        }
        // of a country whose provinces the pack does not list, any code may be right
        let listed = self.reader.records_at("place", country)?;
        let known = listed.is_empty() || listed.iter().any(|place| place.record.id() == province);
        if known { Ok(()) } else { Err(unknown()) }
    }

    /// The zone of a country's hotlines.
    pub(super) fn offset(&self, country: &str) -> Result<Option<Offset>, AskError> {
        offset(self.reader, country)
    }

    pub(super) fn origin(&self, publisher: &str, origin: &Origin) -> Result<OriginLine, AskError> {
        let mut sources = Vec::new();
        for id in &origin.sources {
            if let Some(source) = self.reader.source(publisher, id)? {
                sources.push(SourceLine {
                    title: source.title,
                    url: source.url,
                    published: source.published,
                    about: source.about,
                });
            }
        }
        Ok(OriginLine {
            publisher: publisher.to_owned(),
            sources,
            as_of: origin.as_of,
            valid_until: origin.valid_until,
            past: origin.valid_until.is_some_and(|until| until.last() < self.today),
            confidence: origin.confidence,
            review: origin.review.clone(),
        })
    }

    /// The named facts of a record as arguments of its words.
    pub(super) fn arguments(&self, facts: &Facts) -> Result<Arguments, AskError> {
        facts.iter().map(|(name, fact)| Ok((name.clone(), self.argument(fact)?))).collect()
    }

    fn argument(&self, fact: &Fact) -> Result<Argument, AskError> {
        Ok(match &fact.value {
            Value::Number(number) => Argument::Number(*number),
            Value::Money(money) => Argument::Money(*money),
            Value::Date(date) => Argument::Date(*date),
            Value::Place(code) => Argument::Place(code.clone()),
            Value::Phone(id) => Argument::Text(self.phone(id)?),
        })
    }

    /// A hotline's number in a sentence, in the form that works from where the person stands.
    fn phone(&self, id: &str) -> Result<String, AskError> {
        let hotline = self.hotline(id)?;
        let Some((_, hotline)) = hotline else { return Ok(String::new()) };
        let (phrase, number, country) = match Call::of(&hotline, &self.here.country) {
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

    pub(super) fn hotline(&self, id: &str) -> Result<Option<(String, Hotline)>, AskError> {
        Ok(self.reader.record("hotline", id)?.into_iter().find_map(|stored| match stored.record {
            Record::Hotline(hotline) => Some((stored.publisher, hotline)),
            _ => None,
        }))
    }

    /// The hotlines of these ids as contacts; ids that are not held are left out.
    pub(super) fn contacts(&self, ids: &[String]) -> Result<Vec<Contact>, AskError> {
        let mut contacts = Vec::new();
        for id in ids {
            if let Some((publisher, hotline)) = self.hotline(id)? {
                let arguments = self.arguments(&hotline.facts)?;
                contacts.push(Contact {
                    id: id.clone(),
                    name: self.words.say(&publisher, &crate::model::message("hotline", id), None, &arguments),
                    call: Call::of(&hotline, &self.here.country),
                });
            }
        }
        Ok(contacts)
    }
}

/// The zone of a country's hotlines; none if the pack does not know the country.
///
/// # Errors
/// [`AskError::Store`] if the content cannot be read.
pub fn offset(reader: &Reader, country: &str) -> Result<Option<Offset>, AskError> {
    let places = reader.record("place", country)?;
    Ok(places.iter().find_map(|place| match &place.record {
        Record::Place(place) => place.offset(),
        _ => None,
    }))
}
