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
    /// The wage, the price or the way that it was held against; none where the line before says it, or
    /// where nothing was held against.
    pub record: Option<RecordId>,
    /// Where that comes from.
    pub origin: Option<OriginLine>,
}

/// A record by its kind and id, of the publisher whom the origin beside it names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RecordId {
    /// Its kind, as it stands on the wire.
    pub kind: String,
    /// Its id.
    pub id: String,
}

impl RecordId {
    pub(super) fn of(kind: &str, id: &str) -> Self {
        Self { kind: kind.to_owned(), id: id.to_owned() }
    }
}

impl ComparedLine {
    pub(super) fn plain(text: Text) -> Self {
        Self { text, record: None, origin: None }
    }

    /// With the record that it was held against, and its origin.
    pub(super) fn of(
        asking: &Asking,
        text: Text,
        publisher: &str,
        record: RecordId,
        (origin, facts): (&Origin, &Facts),
    ) -> Result<Self, AskError> {
        let origin = asking.origin(publisher, origin, facts)?;
        Ok(Self { text, record: Some(record), origin: Some(origin) })
    }
}

/// Arguments of a phrase, by name.
pub(super) fn named<const N: usize>(arguments: [(&str, Argument); N]) -> Arguments {
    arguments.into_iter().map(|(name, argument)| (name.to_owned(), argument)).collect()
}
