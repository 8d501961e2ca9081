//! What was compared, in words, with where the other side of it comes from.

use serde::Serialize;

use super::shared::{AskError, Asking, OriginLine};
use crate::model::{Facts, Origin};
use crate::words::{Argument, Arguments, Text};

/// One sentence of a comparison.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ComparedLine {
    /// The sentence.
    pub text: Text,
    /// Where the wage, the price or the way comes from that it was held against; none where the line
    /// before says it, or where nothing was held against.
    pub origin: Option<OriginLine>,
}

impl ComparedLine {
    pub(super) fn plain(text: Text) -> Self {
        Self { text, origin: None }
    }

    /// With the origin of the record that it was held against.
    pub(super) fn of(
        asking: &Asking,
        text: Text,
        publisher: &str,
        (origin, facts): (&Origin, &Facts),
    ) -> Result<Self, AskError> {
        Ok(Self { text, origin: Some(asking.origin(publisher, origin, facts)?) })
    }
}

/// Arguments of a phrase, by name.
pub(super) fn named<const N: usize>(arguments: [(&str, Argument); N]) -> Arguments {
    arguments.into_iter().map(|(name, argument)| (name.to_owned(), argument)).collect()
}
