use serde::{Deserialize, Serialize};

use super::channel::Window;
use super::origin::Origin;
use super::value::{Facts, is_zero};
use super::vocabulary::{Need, vocabulary};

/// Something to know: guidance, a risk, a step of referral, a right, an instrument that a
/// self-check is built on, a framework.
/// Its words: the title, `.about`, `.point-N`, `.step-N`, `.unknown-N`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Topic {
    /// Id.
    pub id: String,
    /// What it is.
    pub form: TopicForm,
    /// When on the way it matters.
    pub stage: Stage,
    /// ISO 3166-1 codes of the countries that it is about; empty: anywhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<String>,
    /// Name of its pictogram.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pictogram: Option<String>,
    /// Whom to offer with it: hotlines that help with these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Need>,
    /// Ids of the self-checks that belong to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<String>,
    /// How many `.point-N`: what is known.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub points: u8,
    /// How many `.step-N`: what happens, in order.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub steps: u8,
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
    /// What a topic is.
    TopicForm {
        Guidance = "guidance",
        Risk = "risk",
        Referral = "referral",
        Right = "right",
        Instrument = "instrument",
        Framework = "framework",
    }
}

vocabulary! {
    /// When on the way something matters.
    Stage {
        Before = "before",
        Way = "way",
        Work = "work",
        Trouble = "trouble",
        Home = "home",
        After = "after",
        Any = "any",
    }
}

/// A programme, a plan or a process of states. Its words: the name and `.about`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Programme {
    /// Id.
    pub id: String,
    /// What it is.
    pub form: ProgrammeForm,
    /// When it ran or runs, as far as known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Window>,
    /// Whether it runs, as far as known.
    pub status: ProgrammeStatus,
    /// ISO 3166-1 codes of the countries that it is in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<String>,
    /// Ids of the organisations that take part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<String>,
    /// Where this comes from.
    pub origin: Origin,
    /// Facts that its words name.
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}

vocabulary! {
    /// What a programme is.
    ProgrammeForm {
        Programme = "programme",
        Plan = "plan",
        Process = "process",
    }
}

vocabulary! {
    /// Whether a programme runs.
    ProgrammeStatus {
        Running = "running",
        Past = "past",
        NotKnown = "unknown",
    }
}
