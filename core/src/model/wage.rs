use serde::{Deserialize, Serialize};

use super::channel::Window;
use super::origin::Origin;
use super::value::{Facts, Money, is_zero};
use super::vocabulary::vocabulary;

/// What work is paid in a country. Its words: the title, `.about`, `.point-N`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Wage {
    /// Id.
    pub id: String,
    /// ISO 3166-1 code of the country of work.
    pub country: String,
    /// What kind of amount it is.
    pub nature: WageNature,
    /// The time for which it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<Window>,
    /// The amounts.
    pub rates: Vec<Rate>,
    /// How many `.point-N`: what else is known.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub points: u8,
    /// Where this comes from.
    pub origin: Origin,
    /// Facts that its words name.
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}

vocabulary! {
    /// What kind of amount a wage is.
    WageNature {
        /// The least that the law allows.
        Minimum = "minimum",
        /// Recommended by a council, not law.
        Recommended = "recommended",
        /// What people said that they earned.
        Reported = "reported",
        /// What was promised and not paid, in a known case.
        Promised = "promised",
    }
}

/// An amount, and where it holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rate {
    /// The amount, or the lowest.
    pub amount: Money,
    /// The highest of a range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Money>,
    /// What it was before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<Money>,
    /// True if the amount is a rough one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub about: bool,
    /// For how much time.
    pub per: Per,
    /// Codes of provinces and districts where it holds; empty: in the whole country. A district's
    /// rate stands before its province's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<String>,
    /// The work that it is set for, besides what holds for all: words of [`super::OfferPart::Work`]. Such a
    /// word names more than the law does, so pay below it may be lawful.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub work: Vec<String>,
}

vocabulary! {
    /// The time that a wage is for.
    Per {
        Hour = "hour",
        Day = "day",
        Week = "week",
        Month = "month",
    }
}
