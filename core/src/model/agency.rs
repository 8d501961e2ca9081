use serde::{Deserialize, Serialize};

use super::origin::Origin;
use super::value::Facts;
use super::vocabulary::vocabulary;

/// Who finds work abroad for people, who allows it, and whom to ask.
/// Its words: the name, `.about`, `.ask` (how to ask there, or how to check it).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Agency {
    /// Id.
    pub id: String,
    /// What it is.
    pub form: AgencyForm,
    /// A company's licence, on the day of its origin; none for what needs no licence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<AgencyStatus>,
    /// ISO 3166-1 codes of the countries to which it sends; empty where not known or any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub destinations: Vec<String>,
    /// Ids of hotlines through which it is reached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<String>,
    /// Its public site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web: Option<String>,
    /// Where this comes from.
    pub origin: Origin,
    /// Facts that its words name.
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}

vocabulary! {
    /// What an agency is.
    AgencyForm {
        /// Gives and takes licences.
        Authority = "authority",
        /// A public employment service.
        PublicService = "public-service",
        Company = "company",
        Association = "association",
        /// A list that an authority keeps.
        List = "list",
        /// Gives advice, sends nobody.
        Advice = "advice",
    }
}

vocabulary! {
    /// The state of a company's licence. Never that it can be trusted.
    AgencyStatus {
        Licensed = "licensed",
        Suspended = "suspended",
        Expired = "expired",
        NotKnown = "unknown",
    }
}
