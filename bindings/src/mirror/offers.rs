//! Offers and prices, held against rules.

use crate::mirror::agencies::{AgencyAnswer, AgencyLine};
use crate::mirror::checks::{FlagLine, UnknownLine};
use crate::mirror::lines::HotlineLine;
use crate::mirror::origins::OriginLine;
use crate::mirror::texts::LocalizedText;
use crate::mirror::values::Money;
use crate::mirror::ways::{Payer, PriceLine, Purpose};
pub use senthang_core::answers::{
    AskedItem, ComparedLine, OfferAnswer, OfferFlag, PriceAnswer, PriceResult, RecordId,
};

/// The answer: each item beside what is official, and what the irregular way is said to cost. Never
/// that a price is right.
#[uniffi::remote(Record)]
pub struct PriceAnswer {
    /// ISO 3166-1 code of the country of work.
    pub destination: String,
    /// In one sentence.
    pub summary: LocalizedText,
    /// The items, in the order in which they were told.
    pub items: Vec<AskedItem>,
    /// What is asked of the worker together, by currency.
    pub asked: Vec<Money>,
    /// The prices that these were compared with, and others of the country, each with its source. What
    /// people paid to be taken across a border is left out where that is asked: it is no going rate.
    pub prices: Vec<PriceLine>,
    /// Who gives licences and advice.
    pub ask: Vec<AgencyLine>,
    /// Whom to call, from where the person stands.
    pub contacts: Vec<HotlineLine>,
}

/// One asked item.
#[uniffi::remote(Record)]
pub struct AskedItem {
    /// What it is for; none where nobody tells.
    pub purpose: Option<Purpose>,
    /// Its name.
    pub name: Option<LocalizedText>,
    /// All that is asked for the same, where it is told in parts: that is what is compared.
    pub together: Option<Money>,
    /// How it stands.
    pub result: PriceResult,
    /// That in words.
    pub text: LocalizedText,
    /// That two laws do not agree about it.
    pub note: Option<LocalizedText>,
    /// How much more than the official price, all parts together.
    pub more: Option<Money>,
    /// Who must pay, by the official price; not stated where no source says, or where two laws do not
    /// agree.
    pub payer: Payer,
    /// Who is told to pay, as it was told: `worker`, `employer` or `from-pay`.
    pub told_payer: Option<String>,
    /// Ids of the prices that it was compared with.
    pub prices: Vec<String>,
}

/// How an asked price stands beside the official one.
///
/// In words: `AskedItem.text`.
#[uniffi::remote(Enum)]
pub enum PriceResult {
    /// Not more.
    Within,
    /// Not more than a rule that the law of the country of work does not agree with.
    Disputed,
    /// More.
    Above,
    /// In another currency, or in several, and the content holds no rate of a known day.
    OtherCurrency,
    /// A share of the pay, which is not told.
    PayNotTold,
    /// Nobody tells what it is for, or how much.
    Unclear,
    /// Being taken across a border: no office sells that.
    NoOffice,
    /// No official price is known, or it is no longer in force.
    NoneKnown,
    /// There is a price for going to any country, and no legal way to this one is known.
    NoWay,
}

/// The answer: warning signs, what is missing, whom to ask. No flag is no verdict.
#[uniffi::remote(Record)]
pub struct OfferAnswer {
    /// In one sentence.
    pub summary: LocalizedText,
    /// Warning signs, the heaviest first.
    pub flags: Vec<OfferFlag>,
    /// What was compared and raised no sign: the lowest pay that is known, and how old that is.
    pub compared: Vec<ComparedLine>,
    /// What was looked at and cannot be said.
    pub not_compared: Vec<ComparedLine>,
    /// What is missing, and what to ask.
    pub unknowns: Vec<UnknownLine>,
    /// The agency, where one is named.
    pub agency: Option<AgencyAnswer>,
    /// Who gives licences and advice, also where no agency is named.
    pub ask: Vec<AgencyLine>,
    /// Whom to call, from where the person stands; lines for others than that person last.
    pub contacts: Vec<HotlineLine>,
}

/// A warning sign in an offer.
#[uniffi::remote(Record)]
pub struct OfferFlag {
    /// The record that has the rule: `rule` or `check`.
    pub kind: String,
    /// The sign, the rule behind it and its source.
    pub flag: FlagLine,
    /// What raised it, side by side, each with where the other side comes from.
    pub compared: Vec<ComparedLine>,
}

/// One sentence of a comparison.
#[uniffi::remote(Record)]
pub struct ComparedLine {
    /// The sentence.
    pub text: LocalizedText,
    /// The wage, the price or the way that it was held against; none where the line before says it, or
    /// where nothing was held against.
    pub record: Option<RecordId>,
    /// Where that comes from.
    pub origin: Option<OriginLine>,
}

/// A record by its kind and id, of the publisher whom the origin beside it names.
#[uniffi::remote(Record)]
pub struct RecordId {
    /// Its kind: `wage`, `price` or `channel`; with the origin's publisher and the id what `Guide.page`
    /// opens.
    pub kind: String,
    /// Its id.
    pub id: String,
}
