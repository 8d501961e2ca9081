//! What a search found, and what it opens.

use crate::mirror::lines::{Call, Contact, HotlineLine, OtherNumber};
use crate::mirror::origins::OriginLine;
use crate::mirror::texts::LocalizedText;
pub use senthang_core::answers::{Found, FoundGroup, FoundLine, Page, PagePart, UrgentHelp};

/// The answer: help first where somebody may be in danger, then what was found, by kind.
#[uniffi::remote(Record)]
pub struct Found {
    /// Who helps, where the words tell of a danger; none else.
    pub urgent: Option<UrgentHelp>,
    /// What was found, the group with the best line first.
    pub groups: Vec<FoundGroup>,
    /// How a misspelt word was read; none if all stands as it was typed.
    pub near: Option<LocalizedText>,
    /// Said where nothing was found.
    pub nothing: Option<LocalizedText>,
    /// Who can be asked instead, where nothing was found and the words tell of no danger.
    pub contacts: Vec<HotlineLine>,
}

/// Lines of one kind.
#[uniffi::remote(Record)]
pub struct FoundGroup {
    /// The kind: `hotline`, `channel`, `agency`, `topic` … `name` says it.
    pub kind: String,
    /// Its name.
    pub name: LocalizedText,
    /// The lines, the best first.
    pub lines: Vec<FoundLine>,
}

/// A record that was found.
#[uniffi::remote(Record)]
pub struct FoundLine {
    /// Its kind; with `publisher` and `id` what `Guide.page` opens.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// The organisation that published it.
    pub publisher: String,
    /// Its place among all lines, from 1.
    pub rank: u32,
    /// Its name, which tells its language.
    pub name: LocalizedText,
    /// In short, where its words have that.
    pub about: Option<LocalizedText>,
    /// BCP 47 tag of the language whose words were found.
    pub found_in: String,
    /// True if not all words were found in it.
    pub partly: bool,
    /// How it stands on the day, a word of its kind; none where its kind has none. In words: as
    /// `Page.status`.
    pub status: Option<String>,
    /// How it is called from here, where it is a line or a service with a number.
    pub call: Option<Call>,
    /// What other organisations say of this line, where they give another number.
    pub disputed: Vec<OtherNumber>,
    /// Where it comes from; none for what states no fact.
    pub origin: Option<OriginLine>,
}

/// Help that stands before whatever else was found.
#[uniffi::remote(Record)]
pub struct UrgentHelp {
    /// Ids of the dangers that the words tell of.
    pub dangers: Vec<String>,
    /// Why these lines stand here.
    pub text: LocalizedText,
    /// Lines that can be called from where the person stands.
    pub lines: Vec<HotlineLine>,
}

/// A record in words.
#[uniffi::remote(Record)]
pub struct Page {
    /// Its kind: `hotline`, `channel`, `agency`, `topic` …
    pub kind: String,
    /// Its id.
    pub id: String,
    /// The organisation that published it.
    pub publisher: String,
    /// Its name.
    pub name: LocalizedText,
    /// The other parts of its words, in the order in which they were written.
    pub parts: Vec<PagePart>,
    /// How it stands on the day, a word of its kind: `open`, `was-licensed`, `in-force`; none where its
    /// kind has none.
    ///
    /// In words: `Guide.text` of `status-<word>` for a `service`, `state-<word>` for a `channel`,
    /// `status-law-<word>` for a `law`, `status-programme-<word>` for a `programme`, without arguments. For
    /// an `agency` that of `licence-<word>` with `date`, the `origin.asOf` or else, as a text, that of
    /// `as-of-not-known`; but `licence-status-unknown` for the word `not-known`. For `?`, a word of a newer
    /// vocabulary, show nothing.
    pub status: Option<String>,
    /// How it is called from here, where it is a line or a service with a number.
    pub call: Option<Call>,
    /// What other organisations say of this line, where they give another number.
    pub disputed: Vec<OtherNumber>,
    /// Whom to call about it; about a line that cannot be called from here, who can be called instead.
    pub contacts: Vec<Contact>,
    /// Its public site.
    pub web: Option<String>,
    /// Where it comes from; none for what states no fact.
    pub origin: Option<OriginLine>,
}

/// One part of a record's words.
#[uniffi::remote(Record)]
pub struct PagePart {
    /// Its name: `about`, `point-1`, …
    pub part: String,
    /// What it says.
    pub text: LocalizedText,
}
