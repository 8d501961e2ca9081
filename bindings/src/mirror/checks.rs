//! Self-checks: questions, signs, what to take along.

use crate::mirror::lines::{HotlineLine, Need};
use crate::mirror::origins::OriginLine;
use crate::mirror::services::{Gap, ServiceLine};
use crate::mirror::texts::LocalizedText;
use crate::mirror::values::{PartialDate, SecretId};
pub use senthang_core::answers::{
    CardContact, CheckCard, CheckLine, ChoiceLine, FlagLine, Outcome, QuestionLine, UnknownLine,
};
pub use senthang_core::model::Weight;

/// A self-check that can be started.
#[uniffi::remote(Record)]
pub struct CheckLine {
    /// Its id, for `Guide.check`.
    pub id: String,
    /// Title.
    pub name: LocalizedText,
    /// What it is, and what it is not.
    pub about: LocalizedText,
    /// How many questions it has at most; some hang on answers to others.
    pub questions: u32,
    /// Where it comes from.
    pub origin: OriginLine,
}

/// A question, in words.
#[uniffi::remote(Record)]
pub struct QuestionLine {
    /// Id within the check.
    pub id: String,
    /// The question.
    pub text: LocalizedText,
    /// Why it is asked.
    pub why: LocalizedText,
    /// What to find out when the answer is not known.
    pub ask: LocalizedText,
    /// What can be answered.
    pub choices: Vec<ChoiceLine>,
    /// Where it comes from.
    pub origin: OriginLine,
}

/// A choice, in words.
#[uniffi::remote(Record)]
pub struct ChoiceLine {
    /// Id within the question.
    pub id: String,
    /// What it says.
    pub text: LocalizedText,
}

/// What a check says so far. Never that something is safe.
///
/// It tells what was answered, and is handed out: whoever shows it drops it when it is left. The ids
/// of signs and unknowns are wiped then. Not wiped are the words, which are those of the content, and
/// whatever a shell makes of them.
#[uniffi::remote(Record)]
pub struct Outcome {
    /// In one sentence.
    pub summary: LocalizedText,
    /// How many of the questions that apply were answered by a choice.
    pub answered: u32,
    /// How many questions apply, by the answers so far.
    pub asked: u32,
    /// That in words; none where all are answered.
    pub progress: Option<LocalizedText>,
    /// Warning signs, the heaviest first.
    pub flags: Vec<FlagLine>,
    /// What is not known, and what to ask.
    pub unknowns: Vec<UnknownLine>,
    /// Who can be called from here about the signs, or at all: never the emergency lines alone where
    /// there is anybody else.
    pub contacts: Vec<HotlineLine>,
    /// Said where those contacts are for any trouble, not for just these signs.
    pub contacts_text: Option<LocalizedText>,
    /// Services that help, where the person is, from a check that asks for needs; none abroad.
    pub services: Vec<ServiceLine>,
    /// Needs that were told and that no service where the person is is known for.
    pub gaps: Vec<Gap>,
}

/// A warning sign, in words. Which signs there are is what was answered: the id is wiped when it is
/// dropped, the words are those of the content.
#[uniffi::remote(Record)]
pub struct FlagLine {
    /// Id within the check.
    pub id: SecretId,
    /// How heavy it is.
    pub weight: Weight,
    /// The sign.
    pub text: LocalizedText,
    /// The rule or experience behind it.
    pub reason: LocalizedText,
    /// What one can do now.
    pub advice: LocalizedText,
    /// Where it comes from.
    pub origin: OriginLine,
    /// What helps with it, the first of all what it is about.
    pub needs: Vec<Need>,
}

/// Something that is not known yet. Its id is wiped when it is dropped.
#[uniffi::remote(Record)]
pub struct UnknownLine {
    /// Id of the question.
    pub id: SecretId,
    /// The question.
    pub text: LocalizedText,
    /// What to find out, and from whom.
    pub ask: LocalizedText,
}

/// What a person takes along from a check: what to do, what to find out, whom to call.
///
/// It may be found by the one whom it warns of. So nothing in it tells an answer: no sign, no
/// reason, no weight, no question, no choice, no id of any. Whom to call, and in which order, hangs
/// on the check and on where the person stands alone, never on the answers or on the hour. What is
/// left is the advice itself, which cannot be given without being read: whoever keeps or shares a
/// card has to be told so first.
#[uniffi::remote(Record)]
pub struct CheckCard {
    /// Title of the check.
    pub name: LocalizedText,
    /// The day for which it was made, by the clock of where the person stands.
    pub day: PartialDate,
    /// What one can do, each once.
    pub advice: Vec<LocalizedText>,
    /// What to find out.
    pub ask: Vec<LocalizedText>,
    /// Who can be called from there. Never empty.
    pub contacts: Vec<CardContact>,
    /// What the card is not, and that nobody has checked its words where nobody has.
    pub notes: Vec<LocalizedText>,
}

/// Someone to call, as it is printed: the card is read later, so not whether it is open now.
#[uniffi::remote(Record)]
pub struct CardContact {
    /// Its name.
    pub name: LocalizedText,
    /// Who published it, where several organisations publish: they may give different numbers.
    pub publisher_name: Option<LocalizedText>,
    /// The number, to read.
    pub number: String,
    /// RFC 3966.
    pub uri: String,
    /// Its hours, OpenStreetMap text; none where no source says.
    pub hours: Option<String>,
    /// When the hours were printed.
    pub hours_as_of: Option<PartialDate>,
    /// The day, month or year for which the number is attested; none where no source is dated.
    pub as_of: Option<PartialDate>,
    /// The last day on which it holds by its own words.
    pub valid_until: Option<PartialDate>,
    /// True if that day is past.
    pub past: bool,
}

/// How heavy a warning sign is, the heaviest first.
///
/// In words: `Guide.text` of `weight-<word>`, no arguments.
#[uniffi::remote(Enum)]
pub enum Weight {
    /// Talk to someone before going or paying.
    Stop,
    /// A serious sign.
    Serious,
    /// Something to ask about.
    Ask,
    /// No warning: something that one may want help with.
    Need,
    /// A word of a newer vocabulary.
    Unknown,
}
