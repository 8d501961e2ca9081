use serde::{Deserialize, Serialize};

use super::vocabulary::Need;

/// A danger that people search for: help stands first then, whatever else is found.
/// Its words: what people type for it, apart by `|`, and `.latin`, the same in Latin letters where
/// the language is written in others. They are read by the search, by nobody else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Urgent {
    /// Id.
    pub id: String,
    /// Whom to offer: hotlines that help with these, the first need first.
    pub needs: Vec<Need>,
}
