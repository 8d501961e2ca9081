use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::vocabulary::Need;

/// A danger that people search for: help stands first then, whatever else is found.
/// Its words: what people type for it, apart by `|`, and `.latin`, the same in Latin letters where
/// the language is written in others. They are read by the search, by nobody else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Urgent {
    /// Id.
    pub id: String,
    /// Where a query tells of several: the least stands first, as what kills first.
    #[serde(default)]
    pub rank: u8,
    /// Whom to offer: hotlines that help with these, the first need first.
    pub needs: Vec<Need>,
    /// What people type for it, by BCP 47 tag (`lo-Latn` for Lao in Latin letters). The publisher
    /// puts it in from the words of every language: who cries for help may do so in one that the
    /// phone does not hold.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub typed: BTreeMap<String, Vec<String>>,
}
