use serde::{Deserialize, Serialize};

use super::origin::Origin;
use super::rule::{OfferPart, Sign};
use super::value::Facts;
use super::vocabulary::{Need, vocabulary};

/// A self-check: questions in order, each asked unless its `when` says otherwise, so that every
/// path ends. Its words: the title, `.about`, `.found` (when signs were found) and `.nothing-found`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Check {
    /// Id.
    pub id: String,
    /// Name of its pictogram.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pictogram: Option<String>,
    /// Where the list as a whole comes from.
    pub origin: Origin,
    /// The questions, in the order in which they are asked.
    pub questions: Vec<Question>,
    /// The signs that choices raise.
    pub flags: Vec<Flag>,
    /// Facts that its words name.
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}

/// A question. Its words stand under `check-<check>-question-<id>`: the question, `.why`, `.ask`
/// (what to find out when the answer is not known), `.choice-<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Id within the check.
    pub id: String,
    /// What one can answer; "I do not know" and skipping are always possible besides.
    pub choices: Vec<Choice>,
    /// Asked only after these answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// The part of an offer that answers it: an offer in which it is missing is asked for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<OfferPart>,
    /// Why it is asked: the source.
    pub origin: Origin,
    /// Facts that its words name.
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}

/// An answer that can be chosen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// Id within the question.
    pub id: String,
    /// Ids of the flags that it raises.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<String>,
}

/// A condition on an earlier answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct When {
    /// Id of an earlier question.
    pub question: String,
    /// The choices after which the question is asked.
    pub choices: Vec<String>,
}

/// A warning sign. Its words stand under `check-<check>-flag-<id>`: the sign, `.reason`, `.do`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Flag {
    /// Id within the check.
    pub id: String,
    /// How heavy it is.
    pub weight: Weight,
    /// Name of its pictogram.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pictogram: Option<String>,
    /// Whom to offer: hotlines that help with these.
    pub needs: Vec<Need>,
    /// What in an offer raises it, besides a choice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signs: Vec<Sign>,
    /// The rule or experience behind it.
    pub origin: Origin,
    /// Facts that its words name.
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}

vocabulary! {
    /// How heavy a warning sign is, the heaviest first.
    Weight {
        /// Talk to someone before going or paying.
        Stop = "stop",
        /// A serious sign.
        Serious = "serious",
        /// Something to ask about.
        Ask = "ask",
        /// No warning: something that one may want help with.
        Need = "need",
    }
}
