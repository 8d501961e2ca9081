use serde::{Deserialize, Serialize};

use super::origin::Origin;
use super::value::{Facts, PartialDate};
use super::vocabulary::{Need, vocabulary};

/// A line that answers. Its words: the name, `.operator`, `.about`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Hotline {
    /// Id.
    pub id: String,
    /// ISO 3166-1 code of the country whose network knows `number`.
    pub country: String,
    /// What kind of number it is.
    pub form: Form,
    /// The number as dialled inside the country, as printed; none where only an international
    /// form is printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The E.164 form (ITU-T E.164), as printed, with spaces. Never made from a short code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub international: Option<String>,
    /// Whether a source says that it can be called from other countries.
    pub from_abroad: FromAbroad,
    /// ISO 3166-2 codes where it serves only a part of the country.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub serves: Vec<String>,
    /// Whether calling is free; none where no source says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub toll_free: Option<bool>,
    /// When somebody answers; none where no source says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// BCP 47 tags of the languages that answer, by a source; empty where none says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// What it helps with.
    pub needs: Vec<Need>,
    /// Whom it is for, where that is stated.
    #[serde(default, rename = "for", skip_serializing_if = "Vec::is_empty")]
    pub for_whom: Vec<Who>,
    /// ISO 3166-1 codes: a consular line is for the nationals of these countries.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nationals: Vec<String>,
    /// Further ways to reach it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other: Vec<Other>,
    /// Where this comes from.
    pub origin: Origin,
    /// Facts that its words name.
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}

vocabulary! {
    /// What kind of number a hotline has.
    Form {
        /// Three to five digits (or `#` and digits), known to the country's own networks only.
        ShortCode = "short-code",
        /// A number of the country's dial plan, dialled inside it.
        National = "national",
        /// Printed with `+` and country code only.
        International = "international",
    }
}

vocabulary! {
    /// Whether a line can be called from another country.
    FromAbroad {
        /// A source prints a form for it.
        Yes = "yes",
        /// It cannot.
        No = "no",
        /// No source says.
        NotStated = "not-stated",
    }
}

vocabulary! {
    /// Whom a hotline is for.
    Who {
        Women = "women",
        Men = "men",
        Children = "children",
        YoungPeople = "young-people",
        Foreigners = "foreigners",
        Migrants = "migrants",
        Workers = "workers",
    }
}

/// When somebody answers, in the line's own zone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Hours {
    /// OpenStreetMap `opening_hours` text.
    pub osm: String,
    /// When these hours were printed; none means as the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<PartialDate>,
}

/// A further way to reach a hotline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Other {
    /// Which way.
    pub kind: OtherKind,
    /// Number or address, as printed.
    pub at: String,
}

vocabulary! {
    /// Ways to reach a hotline other than calling its number.
    OtherKind {
        Sms = "sms",
        Whatsapp = "whatsapp",
        Chat = "chat",
        Web = "web",
        Phone = "phone",
        Mail = "mail",
    }
}
