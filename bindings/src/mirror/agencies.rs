//! Agencies and their licences.

use crate::mirror::lines::Contact;
use crate::mirror::origins::OriginLine;
use crate::mirror::texts::LocalizedText;
use crate::mirror::values::PartialDate;
pub use senthang_core::answers::{AgencyAnswer, AgencyLine, LicenceState};
pub use senthang_core::model::{AgencyForm, AgencyStatus};

/// The answer: what our sources of a day say of the name. Never that an agency can be trusted, nor
/// that it cannot.
#[uniffi::remote(Record)]
pub struct AgencyAnswer {
    /// How it stands.
    pub state: LicenceState,
    /// Said before all else: a name like this one is stopped, or its licence has run out.
    pub near_stopped: Option<LocalizedText>,
    /// The state in words.
    pub text: LocalizedText,
    /// The day of the newest entry of our list of companies; none where the content holds none.
    pub list_as_of: Option<PartialDate>,
    /// The agency, where the name is the same, or the number or page is its own.
    pub found: Vec<AgencyLine>,
    /// Names that are like it, those that are stopped first; none of them is taken for it.
    pub near: Vec<AgencyLine>,
    /// Said where near names are offered.
    pub near_text: Option<LocalizedText>,
    /// Who gives licences, and how to ask there.
    pub ask: Vec<AgencyLine>,
}

/// An agency that is known.
#[uniffi::remote(Record)]
pub struct AgencyLine {
    /// Id of the record.
    pub id: String,
    /// Its name.
    pub name: LocalizedText,
    /// How it stands.
    pub state: LicenceState,
    /// That in words, with its day.
    pub state_text: LocalizedText,
    /// What it is, and what is doubtful.
    pub about: LocalizedText,
    /// How to ask there, or how to check it.
    pub ask: LocalizedText,
    /// What it is.
    pub form: AgencyForm,
    /// Its licence, on the day of the origin.
    pub status: Option<AgencyStatus>,
    /// ISO 3166-1 codes of the countries to which it sends.
    pub destinations: Vec<String>,
    /// Whom to call.
    pub contacts: Vec<Contact>,
    /// Its public site.
    pub web: Option<String>,
    /// Where this comes from.
    pub origin: OriginLine,
}

/// How an agency stands by our source of a day, the worse behind the better.
///
/// In words: the text beside it, `AgencyAnswer.text` or `AgencyLine.stateText`.
#[uniffi::remote(Enum)]
pub enum LicenceState {
    /// No name, number or page was told.
    NotAsked,
    /// An office or an adviser. Anybody can use its name.
    NeedsNone,
    /// Had a licence on that day, which is not long ago.
    Licensed,
    /// Had a licence on a day that is long ago or not known, or until one that is past. No source
    /// says that it has none now.
    WasLicensed,
    /// Known, and no source says if it has a licence.
    NotKnown,
    /// Nothing is known of it.
    NotListed,
    /// By a source, its licence had run out.
    Expired,
    /// By a source, its licence was stopped for a time.
    Suspended,
}

/// What an agency is.
///
/// In words: `Guide.text` of `form-agency-<word>`, no arguments.
#[uniffi::remote(Enum)]
pub enum AgencyForm {
    /// Gives and takes licences.
    Authority,
    /// A public employment service.
    PublicService,
    /// `company`
    Company,
    /// `association`
    Association,
    /// A list that an authority keeps.
    List,
    /// Gives advice, sends nobody.
    Advice,
    /// A word of a newer vocabulary.
    Unknown,
}

/// The state of a company's licence. Never that it can be trusted.
///
/// In words: `Guide.text` of `status-agency-<word>`, no arguments; `unknown` is the word of `NotKnown`.
/// What holds on the day of asking is `AgencyLine.state`: show that.
#[uniffi::remote(Enum)]
pub enum AgencyStatus {
    /// `licensed`
    Licensed,
    /// `suspended`
    Suspended,
    /// `expired`
    Expired,
    /// `unknown`: the source does not say.
    NotKnown,
    /// A word of a newer vocabulary.
    Unknown,
}
