//! Services, whom they take, and what is missing.

use crate::mirror::lines::{Call, Contact, Need};
use crate::mirror::origins::OriginLine;
use crate::mirror::texts::LocalizedText;
pub use senthang_core::answers::{Gap, ServiceLine, Services};
pub use senthang_core::model::{Accepts, Answer as StatedAnswer, ServiceForm, ServiceStatus};

/// The answer: services, the best first, what is missing, and somebody to call.
#[uniffi::remote(Record)]
pub struct Services {
    /// The services.
    pub lines: Vec<ServiceLine>,
    /// What no service is known for, said plainly.
    pub gaps: Vec<Gap>,
    /// Who can be called from where the person stands, about the need or else in any trouble; empty
    /// where a service that is near has a number that can be called, and is not closed now.
    pub contacts: Vec<Contact>,
    /// Said where those contacts are for any trouble, not for just this.
    pub contacts_text: Option<LocalizedText>,
    /// How distances were counted, and what of the place was passed over.
    pub notes: Vec<LocalizedText>,
}

/// One service.
#[uniffi::remote(Record)]
pub struct ServiceLine {
    /// Id of the record.
    pub id: String,
    /// Its name.
    pub name: LocalizedText,
    /// Who runs it.
    pub operator: LocalizedText,
    /// What it does, and for whom.
    pub about: LocalizedText,
    /// How to reach it.
    pub reach: LocalizedText,
    /// What it is.
    pub form: ServiceForm,
    /// Whether it works, as far as known: not `open` where the last word of it is older than three
    /// years.
    pub status: ServiceStatus,
    /// ISO 3166-2 codes of the provinces where it is.
    pub places: Vec<String>,
    /// Ids of the districts where it is, where that is known.
    pub districts: Vec<String>,
    /// Whether it is where the person stands: in the province, where one is told, or serves the whole
    /// country. Nothing is near for somebody abroad. Where it is not: `not-near`.
    pub near: bool,
    /// What it helps with.
    pub needs: Vec<Need>,
    /// Whom it takes.
    pub accepts: Accepts,
    /// Whether it is said to take the person who asks; none where nothing is told of the person.
    pub takes: Option<StatedAnswer>,
    /// That in words.
    pub takes_text: Option<LocalizedText>,
    /// Kilometres from the district asked for, in a straight line between the centres; none where
    /// no district is asked for, or the service is anywhere.
    pub km: Option<u32>,
    /// That in words.
    pub distance: Option<LocalizedText>,
    /// Whom to call about it.
    pub contacts: Vec<Contact>,
    /// Public site.
    pub web: Option<String>,
    /// How its own number, if it has one, is called from here.
    pub call: Option<Call>,
    /// Where this comes from.
    pub origin: OriginLine,
}

/// Something that no service is known for.
#[uniffi::remote(Record)]
pub struct Gap {
    /// What is missing.
    pub text: LocalizedText,
    /// Whom to ask instead.
    pub contacts: Vec<Contact>,
}

/// What a service is.
///
/// In words: `Guide.text` of `form-<word>`, no arguments.
#[uniffi::remote(Enum)]
pub enum ServiceForm {
    /// `shelter`
    Shelter,
    /// `drop-in`
    DropIn,
    /// `transit`
    Transit,
    /// `resource-centre`
    ResourceCentre,
    /// `legal-aid`
    LegalAid,
    /// `health`
    Health,
    /// `outreach`
    Outreach,
    /// `programme`
    Programme,
    /// A word of a newer vocabulary.
    Unknown,
}

/// Whom a service takes. Silence of the sources is said, never guessed.
///
/// In words: `Guide.text` of `person-<field>` for each, behind that of its answer, no arguments.
#[uniffi::remote(Record)]
pub struct Accepts {
    /// Women.
    pub women: StatedAnswer,
    /// Men.
    pub men: StatedAnswer,
    /// Girls: under eighteen.
    pub girls: StatedAnswer,
    /// Boys: under eighteen.
    pub boys: StatedAnswer,
    /// LGBTQI+ people.
    pub lgbtqi: StatedAnswer,
    /// People with a disability.
    pub disability: StatedAnswer,
}

/// Yes, no, or no source says.
///
/// In words, before those whom it is about: `Guide.text` of `accepts` for yes, `accepts-no`,
/// `accepts-not-stated`, no arguments.
#[uniffi::remote(Enum)]
pub enum StatedAnswer {
    /// `yes`
    Yes,
    /// `no`
    No,
    /// `not-stated`
    NotStated,
    /// A word of a newer vocabulary.
    Unknown,
}

/// Whether a service works, as far as known.
///
/// In words: `Guide.text` of `status-<word>`, no arguments.
#[uniffi::remote(Enum)]
pub enum ServiceStatus {
    /// A recent source says that it works; three years after it, an answer takes it as unconfirmed.
    Open,
    /// Only older sources; ask first.
    Unconfirmed,
    /// Announced; opening not confirmed.
    Planned,
    /// Only old sources; may be closed.
    PerhapsClosed,
    /// A word of a newer vocabulary.
    Unknown,
}
