use serde::{Deserialize, Serialize};

use super::origin::Origin;
use super::value::Facts;
use super::vocabulary::{Need, vocabulary};

/// A place or programme that helps. Its words: the name, `.operator`, `.about`, `.reach`.
/// No address is kept, and none finer than the province for shelters.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Service {
    /// Id.
    pub id: String,
    /// What it is.
    pub form: ServiceForm,
    /// ISO 3166-2 codes of the provinces where it is; empty where not known or nationwide.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<String>,
    /// Ids of the districts where it is, where a source says it; never for a shelter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub districts: Vec<String>,
    /// True if it serves the whole country.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub nationwide: bool,
    /// Whether it works, as far as known.
    pub status: Status,
    /// What it helps with.
    pub needs: Vec<Need>,
    /// Whom it takes.
    pub accepts: Accepts,
    /// Ids of hotlines through which it is reached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<String>,
    /// An organisation's public site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web: Option<String>,
    /// An office's published number, E.164 with spaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Where this comes from.
    pub origin: Origin,
    /// Facts that its words name.
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}

vocabulary! {
    /// What a service is.
    ServiceForm {
        Shelter = "shelter",
        DropIn = "drop-in",
        Transit = "transit",
        ResourceCentre = "resource-centre",
        LegalAid = "legal-aid",
        Health = "health",
        Outreach = "outreach",
        Programme = "programme",
    }
}

vocabulary! {
    /// Whether a service works, as far as known.
    Status {
        /// A recent source says that it works; three years after it, an answer takes it as unconfirmed.
        Open = "open",
        /// Only older sources; ask first.
        Unconfirmed = "unconfirmed",
        /// Announced; opening not confirmed.
        Planned = "planned",
        /// Only old sources; may be closed.
        PerhapsClosed = "perhaps-closed",
    }
}

/// Whom a service takes. Silence of the sources is said, never guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)] // the names say it
pub struct Accepts {
    pub women: Answer,
    pub men: Answer,
    pub girls: Answer,
    pub boys: Answer,
    pub lgbtqi: Answer,
    pub disability: Answer,
}

vocabulary! {
    /// Yes, no, or no source says.
    Answer {
        Yes = "yes",
        No = "no",
        NotStated = "not-stated",
    }
}
