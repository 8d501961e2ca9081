use serde::{Deserialize, Serialize};

use super::value::PartialDate;
use super::vocabulary::vocabulary;

/// Where a fact comes from and how far it can be relied on. No record is without one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Origin {
    /// Ids of [`Source`] records, the best first.
    pub sources: Vec<String>,
    /// The day, month or year for which the fact is attested; none where no source is dated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<PartialDate>,
    /// The last day on which the fact holds by its own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<PartialDate>,
    /// How far the sources carry.
    pub confidence: Confidence,
    /// Whether somebody has checked it.
    #[serde(default, skip_serializing_if = "Review::is_draft")]
    pub review: Review,
}

vocabulary! {
    /// How far the sources of a fact carry.
    Confidence {
        /// An official site, or two independent sources.
        High = "high",
        /// One reputable source.
        Medium = "medium",
        /// Old or unclear.
        Low = "low",
    }
}

/// Whether a fact or a text has been checked by somebody who can vouch for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Review {
    /// Nobody has; the app says so.
    #[default]
    Draft,
    /// An organisation has, on that day.
    Reviewed {
        /// The organisation (never a person's name).
        by: String,
        /// The day of the review.
        on: PartialDate,
    },
}

impl Review {
    /// True for what nobody has checked.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        *self == Self::Draft
    }
}

/// A published text that a fact is taken from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Id, cited by [`Origin::sources`].
    pub id: String,
    /// Publisher and title, in English.
    pub title: String,
    /// Address of the page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// When it was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<PartialDate>,
    /// True if the page bears no date and `published` was inferred from its text.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub about: bool,
}
