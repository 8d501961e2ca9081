use serde::{Deserialize, Serialize};

use super::check::Weight;
use super::origin::Origin;
use super::value::Facts;
use super::vocabulary::{Need, vocabulary};

/// A rule that an offer is held against. Its words: the sign, `.reason`, `.do`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// Id.
    pub id: String,
    /// What in an offer raises it.
    pub sign: Sign,
    /// How heavy it is.
    pub weight: Weight,
    /// Whom to offer: hotlines that help with these.
    pub needs: Vec<Need>,
    /// The law, rule or experience behind it.
    pub origin: Origin,
    /// Facts that its words name.
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}

/// What in an offer raises a flag: one of these words, or a number beyond a bound.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sign {
    /// The part of the offer.
    pub on: OfferPart,
    /// Words that raise it, of the part's vocabulary (see `OfferPart`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub is: Vec<String>,
    /// A number below this raises it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<u32>,
    /// A number above this raises it; of pay, so many times the lowest by law.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub above: Option<u32>,
    /// ISO 3166-1 codes of the countries of work for which it holds; empty: any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<String>,
    /// ISO 3166-2 codes of the provinces of work for which it holds; empty: any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provinces: Vec<String>,
    /// True for one about work outside the pack's own country, or where nobody tells where; false for
    /// one about work at home; none: for both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abroad: Option<bool>,
}

vocabulary! {
    /// A part of an offer that can raise a flag.
    OfferPart {
        /// A number: years.
        Age = "age",
        /// `stranger` `online` `known` `agency` `office`
        Contact = "contact",
        /// `none` `says-so` `confirmed`, and of a named agency `suspended` `expired` `near-stopped`
        /// (a name like it is) `not-known`
        Licence = "licence",
        /// `screen` `night` `fishing` `seafood` `home` `farm` `factory` `building` `other`
        Work = "work",
        /// `changed` `zone`
        Place = "place",
        /// `yes` `no`
        Marriage = "marriage",
        /// `none` `spoken` `unread` `read`
        Contract = "contract",
        /// `unclear` `much-more`, and compared: `below-minimum` `below-recommended` `maybe-below`; a
        /// number: how many times the lowest by law
        Pay = "pay",
        /// `job` `papers` `unclear` `crossing`, and compared: `above-share` `above-official`
        Fee = "fee",
        /// `advance` `loan` `none`
        Debt = "debt",
        /// Who keeps it: `me` `they` `none` (there is no passport)
        Passport = "passport",
        /// `work` `visit` `none`
        Visa = "visa",
        /// `official` `hidden`
        Route = "route",
        /// `hurry` `secret` `threat`
        Pressure = "pressure",
        /// A number: hours of work a day.
        Hours = "hours",
        /// A number: days off in a week.
        DaysOff = "days-off",
        /// The way of its kind to the country, compared: `closed` `not-known` `none-known` `ages`
        Way = "way",
    }
}

impl OfferPart {
    /// The words that an offer may have here, or that comparing gives; none where it is a number.
    #[must_use]
    pub fn words(self) -> &'static [&'static str] {
        match self {
            Self::Contact => &["stranger", "online", "known", "agency", "office"],
            Self::Licence => {
                &["none", "says-so", "confirmed", "suspended", "expired", "near-stopped", "not-known"]
            }
            Self::Work => {
                &["screen", "night", "fishing", "seafood", "home", "farm", "factory", "building", "other"]
            }
            Self::Place => &["changed", "zone", "told"],
            Self::Marriage => &["yes", "no"],
            Self::Contract => &["none", "spoken", "unread", "read"],
            Self::Pay => &["unclear", "much-more", "below-minimum", "below-recommended", "maybe-below"],
            Self::Fee => &["job", "papers", "unclear", "crossing", "above-share", "above-official"],
            Self::Debt => &["advance", "loan", "none"],
            Self::Passport => &["me", "they", "none"],
            Self::Visa => &["work", "visit", "none"],
            Self::Route => &["official", "hidden"],
            Self::Pressure => &["hurry", "secret", "threat"],
            Self::Way => &["closed", "not-known", "none-known", "ages"],
            Self::Age | Self::Hours | Self::DaysOff | Self::Unknown => &[],
        }
    }

    /// Whether it is told as a number.
    #[must_use]
    pub fn is_number(self) -> bool {
        matches!(self, Self::Age | Self::Hours | Self::DaysOff)
    }

    /// Whether a sign may have a bound here.
    #[must_use]
    pub fn has_bound(self) -> bool {
        self.is_number() || self == Self::Pay
    }
}
