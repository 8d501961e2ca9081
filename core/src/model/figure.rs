use serde::{Deserialize, Serialize};

use super::origin::Origin;
use super::value::{Facts, PartialDate};

/// A number about people, with its parts. Its words: the title, `.counts`, `.not-counted`; each
/// part has the message `group-<name>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// Id.
    pub id: String,
    /// The time that it counts.
    pub period: Period,
    /// The whole: the sum of the parts.
    pub total: u32,
    /// Its parts, for instance women and men.
    pub parts: Vec<Part>,
    /// Where this comes from.
    pub origin: Origin,
    /// Facts that its words name.
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}

/// A span of time, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// Its beginning.
    pub from: PartialDate,
    /// Its end; none where it is one day, month or year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<PartialDate>,
}

/// One part of a figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Who is counted: message `group-<name>`.
    pub group: String,
    /// How many.
    pub value: u32,
}
