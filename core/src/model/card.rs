use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::origin::{Origin, Review};
use super::value::Facts;
use super::vocabulary::Need;

/// "Show this screen": a sentence that a person holds up to somebody else, in that one's language.
/// Its words: the sentence, in the reader's own language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// Id.
    pub id: String,
    /// Name of its pictogram.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pictogram: Option<String>,
    /// What it helps with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Need>,
    /// The sentence in the languages of destinations, by BCP 47 tag. The publisher puts it in from
    /// `locales/<lang>/cards.ftl`: a phone has the words of its reader's languages only, and this
    /// is for somebody else's.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub shown: BTreeMap<String, Shown>,
}

/// A sentence in a language of a destination.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// What it says.
    pub text: String,
    /// Whether somebody has checked it.
    #[serde(default, skip_serializing_if = "Review::is_draft")]
    pub review: Review,
    /// True if the English that it was made from has been changed since.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub outdated: bool,
}

/// A picture that people who read little recognise. Its id is the name by which records ask for it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pictogram {
    /// Id: the file's name in `content/media/`, without `.svg`.
    pub id: String,
    /// What it draws for: needs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Need>,
    /// What it draws for: forms of services.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<super::ServiceForm>,
    /// How it is drawn; the publisher puts it in from the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drawing: Option<Drawing>,
    /// Where this comes from.
    pub origin: Origin,
    /// Facts that its words name (it has none; kept like every record's).
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}

/// A drawing of one colour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawing {
    /// Left, top, width and height of the square that it is drawn in (SVG's `viewBox`).
    pub view: [i32; 4],
    /// The outline to fill: path data of SVG 1.1, which Android and iOS read too.
    pub path: String,
}
