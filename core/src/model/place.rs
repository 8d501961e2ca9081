use serde::{Deserialize, Serialize};

use super::origin::Origin;
use super::value::Facts;

/// A country or a province. Its words: the name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// ISO 3166-1 alpha-2 code of a country, ISO 3166-2 code of a province.
    pub id: String,
    /// The country of a province.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// A country's offset from UTC, `+07:00`: the zone of its hotlines' hours. Fixed, for the
    /// countries of the packs keep one offset all year; the publisher checks that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub utc_offset: Option<String>,
    /// Where this comes from.
    pub origin: Origin,
    /// Facts that its words name (none so far; kept like every record's).
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}
