//! What an edition contains: typed facts, each with its origin. No prose: the words for a record
//! stand in Fluent under the message named by [`Record::message`].
//!
//! These types are read by phones and written by publishers, so that what is published is checked
//! by what will read it. A phone ignores fields and record kinds it does not know
//! ([`Record::Unknown`]); a publisher's lint refuses them.

mod agency;
mod card;
mod channel;
mod check;
mod figure;
mod hotline;
mod law;
mod organisation;
mod origin;
mod pack;
mod place;
mod rule;
mod section;
mod service;
mod topic;
mod urgent;
mod value;
mod vocabulary;
mod wage;

pub use agency::{Agency, AgencyForm, AgencyStatus};
pub use card::{Card, Drawing, Pictogram, Shown};
pub use channel::Status as ChannelStatus;
pub use channel::{Ages, Channel, Duration, Nature, Payer, Price, PriceItem, Purpose, Scheme, Unit, Window};
pub use check::{Check, Choice, Flag, Question, Weight, When};
pub use figure::{Figure, FigureUnit, Part, Period};
pub use hotline::{Form, FromAbroad, Hotline, Hours, Other, OtherKind, Who};
pub use law::{Law, LawStatus};
pub use organisation::{Organisation, OrganisationForm};
pub use origin::{Confidence, Origin, Review, Source};
pub use pack::{Language, Pack};
pub use place::{District, Place};
pub use rule::{OfferPart, Rule, Sign};
pub(crate) use section::unpacked;
pub use section::{FactsSection, Message, SCHEMA, Schema, SectionError, WordsSection};
pub use service::{Accepts, Answer, Service, ServiceForm, Status as ServiceStatus};
pub use topic::{Programme, ProgrammeForm, ProgrammeStatus, Stage, Topic, TopicForm};
pub use urgent::Urgent;
pub use value::{Currency, Fact, Facts, Money, PartialDate, Value, ValueError};
pub use vocabulary::Need;
pub use wage::{Per, Rate, Wage, WageNature};

use serde::{Deserialize, Deserializer, Serialize};

/// Declares the kinds of records: those with an origin and facts, and those without.
macro_rules! records {
    (sourced { $($sourced:ident = $sourced_name:literal,)+ } plain { $($plain:ident = $plain_name:literal,)+ }) => {
        /// One record of an edition. Its `kind` is the tag on the wire and the table name in TOML.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "kind", rename_all = "kebab-case")]
        #[allow(missing_docs)] // each variant is named after the type it holds
        pub enum Record {
            $($sourced($sourced),)+
            $($plain($plain),)+
            /// A kind that a newer publisher knows and this reader does not.
            #[serde(other)]
            Unknown,
        }

        impl Record {
            /// All kinds, as they stand on the wire.
            pub const KINDS: &'static [&'static str] = &[$($sourced_name,)+ $($plain_name,)+];

            /// The kind as it stands on the wire; `unknown` for what this reader does not know.
            #[must_use]
            pub fn kind(&self) -> &'static str {
                match self {
                    $(Self::$sourced(_) => $sourced_name,)+
                    $(Self::$plain(_) => $plain_name,)+
                    Self::Unknown => "unknown",
                }
            }

            /// The id, unique within its kind and publisher.
            #[must_use]
            pub fn id(&self) -> &str {
                match self {
                    $(Self::$sourced(record) => &record.id,)+
                    $(Self::$plain(record) => &record.id,)+
                    Self::Unknown => "",
                }
            }

            /// Where its facts come from; none for sources, which are origins themselves, and for
            /// what states no fact.
            #[must_use]
            pub fn origin(&self) -> Option<&Origin> {
                match self {
                    $(Self::$sourced(record) => Some(&record.origin),)+
                    $(Self::$plain(_))|+ | Self::Unknown => None,
                }
            }

            /// The facts that its words name; none for what states no fact.
            #[must_use]
            pub fn own_facts(&self) -> Option<&Facts> {
                match self {
                    $(Self::$sourced(record) => Some(&record.facts),)+
                    $(Self::$plain(_))|+ | Self::Unknown => None,
                }
            }

            /// Reads a record of a kind without its tag; none if there is no such kind.
            pub fn read<'de, D: Deserializer<'de>>(kind: &str, from: D) -> Option<Result<Self, D::Error>> {
                match kind {
                    $($sourced_name => Some($sourced::deserialize(from).map(Self::$sourced)),)+
                    $($plain_name => Some($plain::deserialize(from).map(Self::$plain)),)+
                    _ => None,
                }
            }
        }
    };
}

records! {
    sourced {
        Hotline = "hotline",
        Service = "service",
        Organisation = "organisation",
        Channel = "channel",
        Price = "price",
        Law = "law",
        Wage = "wage",
        Agency = "agency",
        Topic = "topic",
        Programme = "programme",
        Rule = "rule",
        Check = "check",
        Figure = "figure",
        Place = "place",
        District = "district",
        Pictogram = "pictogram",
    }
    plain {
        Card = "card",
        Urgent = "urgent",
        Source = "source",
        Pack = "pack",
    }
}

impl Record {
    /// The place a question filters by: a hotline's country, a channel's destination, a place's
    /// parent. None where the record is for anywhere.
    #[must_use]
    pub fn place(&self) -> Option<&str> {
        match self {
            Self::Hotline(record) => Some(&record.country),
            Self::Organisation(record) => Some(&record.country),
            Self::Channel(record) => Some(&record.destination),
            Self::Price(record) => record.destination.as_deref(),
            Self::Law(record) => record.country.as_deref(),
            Self::Wage(record) => Some(&record.country),
            Self::Place(record) => record.parent.as_deref(),
            Self::District(record) => Some(&record.province),
            _ => None,
        }
    }

    /// All tables of named facts, each with its path in the record: `questions.2.facts`.
    #[must_use]
    pub fn facts(&self) -> Vec<(String, &Facts)> {
        let mut all: Vec<(String, &Facts)> =
            self.own_facts().into_iter().map(|facts| ("facts".to_owned(), facts)).collect();
        if let Self::Check(check) = self {
            let questions = check.questions.iter().map(|question| &question.facts).enumerate();
            all.extend(questions.map(|(place, facts)| (format!("questions.{place}.facts"), facts)));
            let flags = check.flags.iter().map(|flag| &flag.facts).enumerate();
            all.extend(flags.map(|(place, facts)| (format!("flags.{place}.facts"), facts)));
        }
        all
    }

    /// All origins, each with its path in the record: its own, its parts' and its facts'.
    #[must_use]
    pub fn origins(&self) -> Vec<(String, &Origin)> {
        let mut all: Vec<(String, &Origin)> =
            self.origin().into_iter().map(|origin| ("origin".to_owned(), origin)).collect();
        if let Self::Check(check) = self {
            let questions = check.questions.iter().map(|question| &question.origin).enumerate();
            all.extend(questions.map(|(place, origin)| (format!("questions.{place}.origin"), origin)));
            let flags = check.flags.iter().map(|flag| &flag.origin).enumerate();
            all.extend(flags.map(|(place, origin)| (format!("flags.{place}.origin"), origin)));
        }
        for (path, facts) in self.facts() {
            let own = facts.iter().filter_map(|(name, fact)| Some((name, fact.origin.as_ref()?)));
            all.extend(own.map(|(name, origin)| (format!("{path}.{name}.origin"), origin)));
        }
        all
    }

    /// Names of the pictograms that it asks for, each with its path.
    #[must_use]
    pub fn pictograms(&self) -> Vec<(String, &str)> {
        let own = match self {
            Self::Law(record) => record.pictogram.as_deref(),
            Self::Topic(record) => record.pictogram.as_deref(),
            Self::Check(record) => record.pictogram.as_deref(),
            Self::Card(record) => record.pictogram.as_deref(),
            _ => None,
        };
        let mut all: Vec<(String, &str)> =
            own.into_iter().map(|name| ("pictogram".to_owned(), name)).collect();
        if let Self::Check(check) = self {
            let flags = check.flags.iter().enumerate();
            all.extend(flags.filter_map(|(place, flag)| {
                Some((format!("flags.{place}.pictogram"), flag.pictogram.as_deref()?))
            }));
        }
        all
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
