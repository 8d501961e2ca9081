//! Texts that a person reads.

use crate::mirror::values::{Money, PartialDate};
pub use senthang_core::model::{Confidence, Review};
pub use senthang_core::words::{Argument as TextArgument, Text as LocalizedText};

/// Whether a fact or a text has been checked by somebody who can vouch for it.
#[uniffi::remote(Enum)]
pub enum Review {
    /// Nobody has; the app says so: `draft`.
    Draft,
    /// An organisation has, on that day: `text-reviewed` with `who` and `date`.
    Reviewed {
        /// The organisation (never a person's name).
        by: String,
        /// The day of the review.
        on: PartialDate,
    },
}

/// How far the sources of a fact carry.
///
/// In words: `Guide.text` of `confidence-<word>`, no arguments; for `Unknown` that of `confidence-low`.
#[uniffi::remote(Enum)]
pub enum Confidence {
    /// An official site, or two independent sources.
    High,
    /// One reputable source.
    Medium,
    /// Old or unclear.
    Low,
    /// A word of a newer vocabulary.
    Unknown,
}

/// A text that a person reads.
#[uniffi::remote(Record)]
pub struct LocalizedText {
    /// What it says.
    pub text: String,
    /// BCP 47 tag of the language that it is really in (a screen reader needs it), `zxx` for what
    /// is in no language.
    pub language: String,
    /// Whether somebody has checked it.
    pub review: Review,
    /// True if the English that it was made from has been changed since (`outdated`); false too where no
    /// English is held, or the text does not tell from which it was made (lint sees to that).
    pub outdated: bool,
}

/// A typed argument; it is formatted for the language of the message that takes it.
#[uniffi::remote(Enum)]
pub enum TextArgument {
    /// A count: grouped digits, and the language's plural form.
    Number(i64),
    /// An amount: message `currency-<code>` with `$amount`.
    Money(Money),
    /// A date: messages `date-day`, `date-month`, `date-year` and `month-<n>`.
    Date(PartialDate),
    /// A place: message `place-<code>`.
    Place(String),
    /// A text as it is: a telephone number.
    Text(String),
}
