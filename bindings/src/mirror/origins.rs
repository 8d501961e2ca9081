//! Where a line comes from.

use crate::mirror::texts::{Confidence, LocalizedText, Review};
use crate::mirror::values::PartialDate;
pub use senthang_core::answers::{OriginLine, SourceLine};

/// Where a line of an answer comes from.
#[uniffi::remote(Record)]
pub struct OriginLine {
    /// Id of the organisation that published it.
    pub publisher: String,
    /// Its name, as the home organisation calls it; none where nobody else publishes here. In a sentence:
    /// `text-publisher` with `publisher`.
    pub publisher_name: Option<LocalizedText>,
    /// What it was taken from.
    pub sources: Vec<SourceLine>,
    /// The day, month or year for which it is attested; none where no source is dated. In words: `as-of`
    /// with `date`, or `as-of-not-known`.
    pub as_of: Option<PartialDate>,
    /// The last day on which it holds by its own words.
    pub valid_until: Option<PartialDate>,
    /// True if that day is past: `was-valid-until` with it as `date`.
    pub past: bool,
    /// Days since the last day of `as_of`, nought within it; none where all of it is still to come, for
    /// then the clock is wrong. In words: `age-days`, `age-months` or `age-years` with `number`.
    pub age_days: Option<u32>,
    /// How far the sources carry.
    pub confidence: Confidence,
    /// Whether somebody has checked it.
    pub review: Review,
}

/// One source of a line.
#[uniffi::remote(Record)]
pub struct SourceLine {
    /// Id of its record with the line's publisher; empty for the standard behind 112, which no pack holds.
    pub id: String,
    /// Publisher and title, in English.
    pub title: String,
    /// Address of the page.
    pub url: Option<String>,
    /// When it was published: `as-of` with `date`, or `about-date` where `about` is true.
    pub published: Option<PartialDate>,
    /// True if that was inferred from its text.
    pub about: bool,
}
