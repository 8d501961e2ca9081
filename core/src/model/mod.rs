//! What an edition contains: typed facts, each with its origin. No prose: the words for a record
//! stand in Fluent under the message named by [`Record::message`].
//!
//! These types are read by phones and written by publishers, so that what is published is checked
//! by what will read it. A phone ignores fields and record kinds it does not know
//! ([`Record::Unknown`]); a publisher's lint refuses them.

mod channel;
mod check;
mod figure;
mod hotline;
mod origin;
mod pack;
mod place;
mod section;
mod service;
mod value;
mod vocabulary;

pub use channel::Status as ChannelStatus;
pub use channel::{Ages, Channel, Duration, Nature, Payer, Price, PriceItem, Scheme, Unit, Window};
pub use check::{Check, Choice, Flag, Question, Weight, When};
pub use figure::{Figure, Part, Period};
pub use hotline::{Form, FromAbroad, Hotline, Hours, Other, OtherKind, Who};
pub use origin::{Confidence, Origin, Review, Source};
pub use pack::{Language, Pack};
pub use place::Place;
pub use section::{FactsSection, Message, SCHEMA, Schema, SectionError, WordsSection};
pub use service::{Accepts, Answer, Service, ServiceForm, Status as ServiceStatus};
pub use value::{Currency, Fact, Facts, Money, PartialDate, Value, ValueError};
pub use vocabulary::Need;

use serde::{Deserialize, Serialize};

/// One record of an edition. Its `kind` is the tag on the wire and the table name in TOML.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[allow(missing_docs)] // each variant is named after the type it holds
pub enum Record {
    Hotline(Hotline),
    Service(Service),
    Channel(Channel),
    Price(Price),
    Check(Check),
    Figure(Figure),
    Place(Place),
    Source(Source),
    Pack(Pack),
    /// A kind that a newer publisher knows and this reader does not.
    #[serde(other)]
    Unknown,
}

impl Record {
    /// The kind as it stands on the wire; `unknown` for what this reader does not know.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Hotline(_) => "hotline",
            Self::Service(_) => "service",
            Self::Channel(_) => "channel",
            Self::Price(_) => "price",
            Self::Check(_) => "check",
            Self::Figure(_) => "figure",
            Self::Place(_) => "place",
            Self::Source(_) => "source",
            Self::Pack(_) => "pack",
            Self::Unknown => "unknown",
        }
    }

    /// The id, unique within its kind and publisher.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Hotline(record) => &record.id,
            Self::Service(record) => &record.id,
            Self::Channel(record) => &record.id,
            Self::Price(record) => &record.id,
            Self::Check(record) => &record.id,
            Self::Figure(record) => &record.id,
            Self::Place(record) => &record.id,
            Self::Source(record) => &record.id,
            Self::Pack(record) => &record.id,
            Self::Unknown => "",
        }
    }

    /// The place a question filters by: a hotline's country, a channel's destination, a place's
    /// parent. None where the record is for anywhere.
    #[must_use]
    pub fn place(&self) -> Option<&str> {
        match self {
            Self::Hotline(record) => Some(&record.country),
            Self::Channel(record) => Some(&record.destination),
            Self::Price(record) => record.destination.as_deref(),
            Self::Place(record) => record.parent.as_deref(),
            _ => None,
        }
    }

    /// Where its facts come from; none for sources, which are origins themselves.
    #[must_use]
    pub fn origin(&self) -> Option<&Origin> {
        match self {
            Self::Hotline(record) => Some(&record.origin),
            Self::Service(record) => Some(&record.origin),
            Self::Channel(record) => Some(&record.origin),
            Self::Price(record) => Some(&record.origin),
            Self::Check(record) => Some(&record.origin),
            Self::Figure(record) => Some(&record.origin),
            Self::Place(record) => Some(&record.origin),
            Self::Source(_) | Self::Pack(_) | Self::Unknown => None,
        }
    }

    /// The Fluent message with this record's words: `<kind>-<id>` in lower case.
    #[must_use]
    pub fn message(&self) -> String {
        message(self.kind(), self.id())
    }
}

/// The Fluent message of a record: `hotline` and `la-1362` give `hotline-la-1362`.
#[must_use]
pub fn message(kind: &str, id: &str) -> String {
    format!("{kind}-{}", id.to_ascii_lowercase())
}
