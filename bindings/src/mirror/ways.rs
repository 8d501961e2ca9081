//! Legal ways to a country, and what they cost.

use crate::mirror::origins::OriginLine;
use crate::mirror::texts::LocalizedText;
use crate::mirror::values::{Money, PartialDate};
pub use senthang_core::answers::{
    ChannelLine, ChannelOpen as ChannelState, Channels, PriceItemLine, PriceLine, Way,
};
pub use senthang_core::model::{
    Ages, Duration as TimeSpan, Nature as PriceNature, Payer, Purpose, Scheme, Unit as SpanUnit,
    Window as DateWindow,
};

/// The answer: what is known of the legal ways to a country, and what going costs.
#[uniffi::remote(Record)]
pub struct Channels {
    /// ISO 3166-1 code of the country.
    pub destination: String,
    /// The ways side by side, in short, the one without papers last.
    pub ways: Vec<Way>,
    /// The sides of the ways, in full.
    pub lines: Vec<ChannelLine>,
    /// Official prices first, then others to compare.
    pub prices: Vec<PriceLine>,
    /// What is not known about the destination as a whole.
    pub unknown: Option<LocalizedText>,
    /// Said for the pack's own country: work there is no work abroad.
    pub home: Option<LocalizedText>,
}

/// One side of a legal way.
#[uniffi::remote(Record)]
pub struct ChannelLine {
    /// Id of the record.
    pub id: String,
    /// Its title.
    pub name: LocalizedText,
    /// In short.
    pub about: LocalizedText,
    /// The way it belongs to.
    pub scheme: Scheme,
    /// Whether it can be taken on the day of asking.
    pub open: ChannelState,
    /// Where it was open by a source that is too old to rely on: when, and that it is to be asked.
    pub was_open: Option<LocalizedText>,
    /// When it was or is open.
    pub window: Option<DateWindow>,
    /// How long the process takes.
    pub takes: Option<TimeSpan>,
    /// How long one may work.
    pub stay: Option<TimeSpan>,
    /// Which ages are taken.
    pub ages: Option<Ages>,
    /// Papers.
    pub documents: Vec<LocalizedText>,
    /// What is known.
    pub points: Vec<LocalizedText>,
    /// What happens, in order.
    pub steps: Vec<LocalizedText>,
    /// What is required or forbidden.
    pub rules: Vec<LocalizedText>,
    /// What no source says.
    pub unknowns: Vec<LocalizedText>,
    /// Where this comes from.
    pub origin: OriginLine,
}

/// What going costs.
#[uniffi::remote(Record)]
pub struct PriceLine {
    /// Id of the record.
    pub id: String,
    /// Its title.
    pub name: LocalizedText,
    /// What it is, and what is doubtful.
    pub about: LocalizedText,
    /// Whether it is an official price; one past its window is shown as past.
    pub nature: PriceNature,
    /// Ids of the channels that it belongs to.
    pub channels: Vec<String>,
    /// What is paid for.
    pub items: Vec<PriceItemLine>,
    /// Where this comes from.
    pub origin: OriginLine,
}

/// One item of a price.
#[uniffi::remote(Record)]
pub struct PriceItemLine {
    /// Name within the price.
    pub id: String,
    /// What it is.
    pub label: LocalizedText,
    /// What it pays for; none where no asked price is held against it.
    pub purpose: Option<Purpose>,
    /// The amount in words, range and roughness included.
    pub amount: LocalizedText,
    /// Minor units and currency, the lowest of a range.
    pub money: Option<Money>,
    /// Percent of one month's pay.
    pub percent: Option<u8>,
    /// Who pays.
    pub payer: Payer,
}

/// Whether a channel can be taken on a day.
///
/// In words: `Guide.text` of `state-<word>`, no arguments; nothing for `NoState`.
#[uniffi::remote(Enum)]
pub enum ChannelState {
    /// Yes, as far as known.
    Open,
    /// No source says, or none says it lately; ask before relying on it.
    NotKnown,
    /// Nothing that could be open or closed: rules, papers, times, warnings.
    NoState,
    /// Not yet.
    NotYet,
    /// Not for now.
    Suspended,
    /// No longer.
    Closed,
    /// No official way to this country is known.
    NoneKnown,
}

/// A way to work there, in short; what is not known is none or empty. Where it comes from stands at
/// the lines and prices that it names.
#[uniffi::remote(Record)]
pub struct Way {
    /// The legal way; none for the way without papers.
    pub scheme: Option<Scheme>,
    /// What it is called.
    pub name: LocalizedText,
    /// Whether it can be taken; none for the way without papers.
    pub open: Option<ChannelState>,
    /// What it costs, as far as the worker may have to pay it: of a legal way the official prices in
    /// force, without extras such as an express fee; of the way without papers what people told.
    pub costs: Vec<PriceItemLine>,
    /// Who pays most of that; items paid by another say so. Not stated where no source says.
    pub payer: Payer,
    /// How long the process takes.
    pub takes: Option<TimeSpan>,
    /// How long one may work.
    pub stay: Option<TimeSpan>,
    /// What is at stake: what the law asks of a legal way and forbids, what is told of the other.
    pub stake: Vec<LocalizedText>,
    /// Ids of the channels that it sums up.
    pub channels: Vec<String>,
    /// Ids of the prices that it sums up.
    pub prices: Vec<String>,
}

/// The way that a channel record describes.
///
/// No message says it: show `Way.name`, or the name of the line.
#[uniffi::remote(Enum)]
pub enum Scheme {
    /// `mou`
    Mou,
    /// `change-employer`
    ChangeEmployer,
    /// `registration`
    Registration,
    /// `verification`
    Verification,
    /// `border`
    Border,
    /// `papers`
    Papers,
    /// `eps`
    Eps,
    /// `seasonal`
    Seasonal,
    /// Specified Skilled Worker (Japan).
    SkilledWorker,
    /// Technical Intern Training Program (Japan).
    TechnicalIntern,
    /// Employment for Skill Development (Japan).
    SkillDevelopment,
    /// An agreement between states, or none.
    Agreement,
    /// `warnings`
    Warnings,
    /// A word of a newer vocabulary.
    Unknown,
}

/// First and last day on which a channel is open.
#[uniffi::remote(Record)]
pub struct DateWindow {
    /// First day.
    pub from: Option<PartialDate>,
    /// Last day.
    pub until: Option<PartialDate>,
}

/// A length of time, or a range of it.
///
/// In words: `Guide.text` of `duration-<word of the unit>` with `time`, a `TextArgument.Text`: the number,
/// or for a range the text of `from-to` with `from` and `to`.
#[uniffi::remote(Record)]
pub struct TimeSpan {
    /// How long, or how long at least.
    pub from: u16,
    /// How long at most.
    pub to: Option<u16>,
    /// Of what.
    pub unit: SpanUnit,
}

/// Unit of a duration.
///
/// In words: `Guide.text` of `duration-<word>`, with the argument that `TimeSpan` names.
#[uniffi::remote(Enum)]
pub enum SpanUnit {
    /// `days`
    Days,
    /// `working-days`
    WorkingDays,
    /// `weeks`
    Weeks,
    /// `months`
    Months,
    /// `years`
    Years,
    /// A word of a newer vocabulary.
    Unknown,
}

/// Ages taken, in years.
///
/// In words: `Guide.text` of `from-to` with `from` and `to`, or of `from-on` with `from`.
#[uniffi::remote(Record)]
pub struct Ages {
    /// Youngest.
    pub from: u8,
    /// Oldest, where there is a limit.
    pub to: Option<u8>,
}

/// What kind of price it is.
///
/// In words: `Guide.text` of `nature-<word>`, no arguments.
#[uniffi::remote(Enum)]
pub enum PriceNature {
    /// Set by an authority and in force.
    Official,
    /// Was official; no longer in force.
    Past,
    /// What people said that they were asked.
    Reported,
    /// Paid to brokers; shown to compare, not as guidance.
    Irregular,
    /// A word of a newer vocabulary.
    Unknown,
}

/// What a price pays for.
///
/// In words: `Guide.text` of `purpose-<word>`, no arguments.
#[uniffi::remote(Enum)]
pub enum Purpose {
    /// `passport`
    Passport,
    /// `visa`
    Visa,
    /// Leave to stay longer.
    Extension,
    /// `work-permit`
    WorkPermit,
    /// `medical-check`
    MedicalCheck,
    /// `insurance`
    Insurance,
    /// `registration`
    Registration,
    /// What an agency takes for finding the work.
    Job,
    /// `fund`
    Fund,
    /// `travel`
    Travel,
    /// `training`
    Training,
    /// Being taken across a border.
    Crossing,
    /// `other`
    Other,
    /// A word of a newer vocabulary.
    Unknown,
}

/// Who pays a price.
///
/// In words: `Guide.text` of `payer-<word>`, no arguments.
#[uniffi::remote(Enum)]
pub enum Payer {
    /// `worker`
    Worker,
    /// `employer`
    Employer,
    /// `not-stated`
    NotStated,
    /// A word of a newer vocabulary.
    Unknown,
}
