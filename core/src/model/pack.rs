use serde::{Deserialize, Serialize};

/// What a pack is: whose people it is for, and which languages it speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pack {
    /// Id, the first part of its targets' paths: `la`.
    pub id: String,
    /// The organisation that publishes this content; roles and paths are named after it.
    pub publisher: String,
    /// ISO 3166-1 code of the country whose people it is for.
    pub home: String,
    /// Its languages.
    pub languages: Vec<Language>,
    /// BCP 47 tags of the languages in which cards are shown to others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub card_languages: Vec<String>,
}

/// A language of a pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: String,
    /// Where to look, in order, for what this language does not say yet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fallback: Vec<String>,
    /// True where only what can be vouched for is said, and the rest falls back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub partial: bool,
}
