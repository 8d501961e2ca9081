use serde::{Deserialize, Serialize};

use super::origin::Origin;
use super::value::Facts;
use super::vocabulary::vocabulary;

/// Who does what: a ministry, a union, an embassy, a helping organisation.
/// Its words: the name, `.role`, `.reach`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Organisation {
    /// Id.
    pub id: String,
    /// What it is.
    pub form: OrganisationForm,
    /// ISO 3166-1 code of the country where it is.
    pub country: String,
    /// Id of the organisation that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<String>,
    /// ISO 3166-1 codes of the countries whose nationals an embassy or consulate is for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nationals: Vec<String>,
    /// True if the programme names it as a partner.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub partner: bool,
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
    /// What an organisation is.
    OrganisationForm {
        Government = "government",
        /// A union of women, of young people, of workers.
        MassOrganisation = "mass-organisation",
        UnitedNations = "un",
        NonGovernmental = "ngo",
        /// An embassy or a consulate.
        Mission = "mission",
        Programme = "programme",
    }
}
