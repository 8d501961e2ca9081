use serde::{Deserialize, Serialize};

use super::origin::Origin;
use super::value::{Facts, PartialDate};
use super::vocabulary::vocabulary;

/// A number about people, with its parts. Its words: the title, `.counts`, `.not-counted`; each
/// part has the message `group-<name>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// Id.
    pub id: String,
    /// The time that it counts.
    pub period: Period,
    /// The whole.
    pub total: u32,
    /// What is counted.
    #[serde(default, skip_serializing_if = "FigureUnit::is_people")]
    pub unit: FigureUnit,
    /// True if the number is a rough one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub about: bool,
    /// True if it is known to be more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub at_least: bool,
    /// Of how many, where the total is a share: 1 of 3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<u32>,
    /// Its parts, for instance women and men; they sum to the total.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Part>,
    /// Some of it, for instance girls: not the whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub among: Vec<Part>,
    /// Where this comes from.
    pub origin: Origin,
    /// Facts that its words name.
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}

vocabulary! {
    /// What a figure counts.
    FigureUnit {
        People = "people",
        Cases = "cases",
        Centres = "centres",
        Offices = "offices",
        CallsAMonth = "calls-a-month",
    }
}

impl FigureUnit {
    #[allow(clippy::trivially_copy_pass_by_ref)] // serde calls it so
    fn is_people(&self) -> bool {
        *self == Self::People
    }
}

#[allow(clippy::derivable_impls)] // the macro makes the enum
impl Default for FigureUnit {
    fn default() -> Self {
        Self::People
    }
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
