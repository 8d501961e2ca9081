//! Numbers about people.

use crate::mirror::origins::OriginLine;
use crate::mirror::texts::LocalizedText;
use crate::mirror::values::PartialDate;
pub use senthang_core::answers::{Bar as FigureBar, Chart as FigureChart, FigureLine, PartLine};
pub use senthang_core::model::{FigureUnit, Period as FigurePeriod};

/// One figure.
#[uniffi::remote(Record)]
pub struct FigureLine {
    /// Id of the record.
    pub id: String,
    /// Its title.
    pub name: LocalizedText,
    /// What is counted, by whom.
    pub counts: LocalizedText,
    /// What is not.
    pub not_counted: LocalizedText,
    /// The time that it counts.
    pub period: FigurePeriod,
    /// The whole.
    pub total: u32,
    /// What is counted.
    pub unit: FigureUnit,
    /// True if the number is a rough one: `about-number` with `number`.
    pub about: bool,
    /// True if it is known to be more: `at-least` with `number`.
    pub at_least: bool,
    /// Of how many, where the total is a share, 1 of 3: `share` with `number` and `of`.
    pub of: Option<u32>,
    /// Its parts; they sum to the total.
    pub parts: Vec<PartLine>,
    /// Some of it, not the whole.
    pub among: Vec<PartLine>,
    /// Its parts as bars; none where there is nothing to compare.
    pub chart: Option<FigureChart>,
    /// Where this comes from.
    pub origin: OriginLine,
}

/// One part of a figure.
#[uniffi::remote(Record)]
pub struct PartLine {
    /// The word for who is counted.
    pub group: String,
    /// Who is counted.
    pub label: LocalizedText,
    /// How many.
    pub value: u32,
}

/// Bars, each a part of the longest.
#[uniffi::remote(Record)]
pub struct FigureChart {
    /// The bars, in the order of the figure.
    pub bars: Vec<FigureBar>,
    /// The same in words.
    pub text: LocalizedText,
}

/// One bar.
#[uniffi::remote(Record)]
pub struct FigureBar {
    /// Who is counted.
    pub label: LocalizedText,
    /// How many.
    pub value: u32,
    /// Its length in thousandths of the longest.
    pub length: u32,
}

/// A span of time, both ends included.
#[uniffi::remote(Record)]
pub struct FigurePeriod {
    /// Its beginning.
    pub from: PartialDate,
    /// Its end; none where it is one day, month or year.
    pub to: Option<PartialDate>,
}

/// What a figure counts.
///
/// In words, behind the number: `Guide.text` of `unit-<word>`, no arguments.
#[uniffi::remote(Enum)]
pub enum FigureUnit {
    /// `people`
    People,
    /// `cases`
    Cases,
    /// `centres`
    Centres,
    /// `offices`
    Offices,
    /// `calls-a-month`
    CallsAMonth,
    /// A word of a newer vocabulary.
    Unknown,
}
