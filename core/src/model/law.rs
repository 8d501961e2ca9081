use serde::{Deserialize, Serialize};

use super::origin::Origin;
use super::value::{Facts, PartialDate, is_zero};
use super::vocabulary::vocabulary;

/// A law, and what it says for a person. Its words: the title, `.about`, `.point-N`, `.unknown-N`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Law {
    /// Id.
    pub id: String,
    /// ISO 3166-1 code of the country whose law it is; none if it is international.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Whether it holds, as far as known.
    pub status: LawStatus,
    /// When it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<PartialDate>,
    /// From when on it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<PartialDate>,
    /// Id of the law that took its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<String>,
    /// Name of its pictogram.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pictogram: Option<String>,
    /// How many `.point-N`: what it says.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub points: u8,
    /// How many `.unknown-N`: what no source says.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub unknowns: u8,
    /// Where this comes from.
    pub origin: Origin,
    /// Facts that its words name.
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}

vocabulary! {
    /// Whether a law holds.
    LawStatus {
        InForce = "in-force",
        Replaced = "replaced",
        /// Old, or no source says if it still holds.
        NotKnown = "unknown",
    }
}
