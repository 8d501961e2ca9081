//! Guidance: topics, steps, rights.

use crate::mirror::lines::{HotlineLine, Need};
use crate::mirror::origins::OriginLine;
use crate::mirror::texts::LocalizedText;
pub use senthang_core::answers::{Referral, TopicLine};
pub use senthang_core::model::{Stage, TopicForm};

/// The answer: who does what when somebody asks for help, and what that person may ask of them.
#[uniffi::remote(Record)]
pub struct Referral {
    /// Rights, one's own agreement and an interpreter among them: first, for they hold at each step.
    pub rights: Vec<TopicLine>,
    /// What happens, and who does it.
    pub steps: Vec<TopicLine>,
    /// Who can be called from here: never the emergency lines alone where there is anybody else.
    pub contacts: Vec<HotlineLine>,
    /// Said where those contacts are for any trouble, not for just this.
    pub contacts_text: Option<LocalizedText>,
}

/// Something to know.
#[uniffi::remote(Record)]
pub struct TopicLine {
    /// Id of the record.
    pub id: String,
    /// Its title.
    pub name: LocalizedText,
    /// In short.
    pub about: LocalizedText,
    /// What it is.
    pub form: TopicForm,
    /// When on the way it matters.
    pub stage: Stage,
    /// ISO 3166-1 codes of the countries that it is about; empty: anywhere.
    pub countries: Vec<String>,
    /// What is known.
    pub points: Vec<LocalizedText>,
    /// What happens, in order.
    pub steps: Vec<LocalizedText>,
    /// What no source says.
    pub unknowns: Vec<LocalizedText>,
    /// What lines help with it.
    pub needs: Vec<Need>,
    /// Where this comes from.
    pub origin: OriginLine,
}

/// What a topic is.
///
/// In words: `Guide.text` of `form-topic-<word>`, no arguments.
#[uniffi::remote(Enum)]
pub enum TopicForm {
    /// `guidance`
    Guidance,
    /// `risk`
    Risk,
    /// `referral`
    Referral,
    /// `right`
    Right,
    /// `instrument`
    Instrument,
    /// `framework`
    Framework,
    /// A word of a newer vocabulary.
    Unknown,
}

/// When on the way something matters.
///
/// In words: `Guide.text` of `stage-<word>`, no arguments.
#[uniffi::remote(Enum)]
pub enum Stage {
    /// `before`
    Before,
    /// `way`
    Way,
    /// `work`
    Work,
    /// `trouble`
    Trouble,
    /// `home`
    Home,
    /// `after`
    After,
    /// `any`
    Any,
    /// A word of a newer vocabulary.
    Unknown,
}
