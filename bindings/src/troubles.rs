//! What goes wrong: one small error for each job, by what a person can do about it. Each has a text in
//! plain words (`explain`); what else is in it is for a developer's log, in English, and tells nothing
//! about the person.

use senthang_core::answers::{self, OfferAskError};
use senthang_core::store::StoreError;
use senthang_core::words::trouble;
use senthang_core::{AnswerError, OpenError as CoreOpenError, sync};

use crate::mirror::texts::LocalizedText;
use crate::mirror::values::EpochMillis;

/// Each variant's message of `locales/<language>/troubles.ftl`, which the library carries: what is wrong
/// with the content can be said without it.
macro_rules! explained {
    ($name:ident { $($variant:ident => $message:literal,)+ }) => {
        #[uniffi::export]
        impl $name {
            /// What happened and what to do, in the first of these languages (BCP 47) that has it: the
            /// text that a person is shown.
            pub fn explain(&self, languages: Vec<String>) -> LocalizedText {
                let message = match self {
                    $(Self::$variant { .. } => $message,)+
                };
                trouble(message, &languages)
            }
        }
    };
}

/// Why a profile does not open.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum OpenError {
    /// The folder cannot be used.
    #[error("the profile folder cannot be used: {detail}")]
    Folder {
        /// Why, for a log.
        detail: String,
    },
    /// One of the servers is no address; a mistake of whoever built the app.
    #[error("`{address}` is no server address")]
    Address {
        /// What was given.
        address: String,
    },
    /// A newer version of the app has written the profile.
    #[error("the profile is of format {found}, this version reads {known}; update the app")]
    TooNew {
        /// The format that was found.
        found: u32,
        /// The newest that this version reads.
        known: u32,
    },
    /// No room is left on the device.
    #[error("no room is left on the device")]
    NoSpace,
    /// The profile can be read and not written, and has to be made or mended.
    #[error("the profile is read-only")]
    ReadOnly,
    /// Something else.
    #[error("the profile does not open: {detail}")]
    Inner {
        /// What, for a log.
        detail: String,
    },
}

explained! { OpenError {
    Folder => "trouble-open-folder",
    Address => "trouble-open-address",
    TooNew => "trouble-open-too-new",
    NoSpace => "trouble-open-no-space",
    ReadOnly => "trouble-open-read-only",
    Inner => "trouble-open-inner",
} }

impl From<CoreOpenError> for OpenError {
    fn from(CoreOpenError(error): CoreOpenError) -> Self {
        match error {
            StoreError::Folder { why, .. } => Self::Folder { detail: why },
            StoreError::TooNew { found, known } => Self::TooNew { found, known },
            StoreError::NoSpace => Self::NoSpace,
            StoreError::ReadOnly => Self::ReadOnly,
            other @ (StoreError::Damaged | StoreError::Sqlite(_)) => {
                Self::Inner { detail: other.to_string() }
            }
        }
    }
}

/// Why a question has no answer.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum AskError {
    /// The profile holds no content yet: take it from a server, a card or another phone.
    #[error("there is no content here yet")]
    Empty,
    /// A country that is none; a mistake of whoever built the screen.
    #[error("`{code}` is no country's code: write it as TH")]
    UnknownPlace {
        /// What was given.
        code: String,
    },
    /// No such self-check.
    #[error("there is no check `{id}`")]
    UnknownCheck {
        /// What was given.
        id: String,
    },
    /// What is held is damaged: the next sync mends it.
    #[error("what is held is damaged; the next sync mends it")]
    Damaged,
    /// Something else.
    #[error("the content cannot be read: {detail}")]
    Inner {
        /// What, for a log.
        detail: String,
    },
}

explained! { AskError {
    Empty => "trouble-ask-empty",
    UnknownPlace => "trouble-ask-place",
    UnknownCheck => "trouble-ask-check",
    Damaged => "trouble-ask-damaged",
    Inner => "trouble-ask-inner",
} }

impl From<AnswerError> for AskError {
    fn from(error: AnswerError) -> Self {
        match error {
            AnswerError::Empty => Self::Empty,
            AnswerError::Place(code) => Self::UnknownPlace { code },
            AnswerError::Check(id) => Self::UnknownCheck { id },
            AnswerError::Store(StoreError::Damaged) => Self::Damaged,
            AnswerError::Store(other) => Self::Inner { detail: other.to_string() },
        }
    }
}

/// Why what is told of an offer or of prices cannot be looked at. It says which field, never what stands
/// in it.
///
/// A field is named as `docs/offer.md` has it. These differ from the names of the records: `days-off`,
/// `monthly-pay`; of the pay `pay.amount`, `pay.per`, `pay.usual`; of each fee of an offer `fees.for` (its
/// `purpose`), `fees.amount`, `fees.payer`; of each of asked prices `items.for` (its `purpose`),
/// `items.amount`, `items.payer`. It is not said which fee or item it is.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum OfferError {
    /// A word that is none of those that may stand there.
    #[error("`{field}` has none of the words that it may have: {known}")]
    Word {
        /// The field, as `docs/offer.md` has it: `work`, `fees.for`.
        field: String,
        /// The words that it may have, with a comma and a space between: `work, visit, none`.
        known: String,
    },
    /// Not a number that can be.
    #[error("`{field}` is no number from {least} to {most}")]
    Number {
        /// The field.
        field: String,
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// Not an amount of money; `Offer` says how one is written.
    #[error("`{field}` is no amount of money: write it as 9000 THB")]
    Money {
        /// The field.
        field: String,
    },
    /// Not a country or a province.
    #[error("`{field}` is no code of a place: write a country as TH, a province as TH-10")]
    Place {
        /// The field.
        field: String,
    },
    /// The profile holds no content yet.
    #[error("there is no content here yet")]
    Empty,
    /// A country that is none, in the situation or as the country of work.
    #[error("`{code}` is no country's code: write it as TH")]
    UnknownPlace {
        /// What was given.
        code: String,
    },
    /// What is held is damaged: the next sync mends it.
    #[error("what is held is damaged; the next sync mends it")]
    Damaged,
    /// Something else.
    #[error("the content cannot be read: {detail}")]
    Inner {
        /// What, for a log.
        detail: String,
    },
}

explained! { OfferError {
    Word => "trouble-offer-word",
    Number => "trouble-offer-number",
    Money => "trouble-offer-money",
    Place => "trouble-offer-place",
    Empty => "trouble-ask-empty",
    UnknownPlace => "trouble-ask-place",
    Damaged => "trouble-ask-damaged",
    Inner => "trouble-ask-inner",
} }

impl From<OfferAskError> for OfferError {
    fn from(error: OfferAskError) -> Self {
        match error {
            OfferAskError::Told(told) => told.into(),
            OfferAskError::Ask(AnswerError::Empty) => Self::Empty,
            OfferAskError::Ask(AnswerError::Place(code)) => Self::UnknownPlace { code },
            OfferAskError::Ask(AnswerError::Store(StoreError::Damaged)) => Self::Damaged,
            OfferAskError::Ask(other) => Self::Inner { detail: other.to_string() },
        }
    }
}

impl From<answers::OfferError> for OfferError {
    fn from(error: answers::OfferError) -> Self {
        match error {
            answers::OfferError::Word { field, known } => Self::Word { field: field.to_owned(), known },
            answers::OfferError::Number { field, least, most } => {
                Self::Number { field: field.to_owned(), least, most }
            }
            answers::OfferError::Money { field } => Self::Money { field: field.to_owned() },
            answers::OfferError::Place { field } => Self::Place { field: field.to_owned() },
            // a shell passes records, no JSON
            json @ answers::OfferError::Json { .. } => Self::Inner { detail: json.to_string() },
        }
    }
}

/// Why an answer is not taken; a mistake of whoever built the screen. It says what there is, never what
/// was told.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum CheckError {
    /// No such question.
    #[error("the check has no such question: it has {known}")]
    UnknownQuestion {
        /// The questions, with commas between.
        known: String,
    },
    /// No such choice.
    #[error("`{question}` has none of the choices that it may have: {known}")]
    UnknownChoice {
        /// The question.
        question: String,
        /// Its choices, with commas between.
        known: String,
    },
}

explained! { CheckError {
    UnknownQuestion => "trouble-check-question",
    UnknownChoice => "trouble-check-choice",
} }

impl From<answers::CheckError> for CheckError {
    fn from(error: answers::CheckError) -> Self {
        match error {
            answers::CheckError::Question { known } => Self::UnknownQuestion { known },
            answers::CheckError::Choice { question, known } => Self::UnknownChoice { question, known },
        }
    }
}

/// Why an update was not taken. Whatever it is: what was here stays, and can be read.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum SyncError {
    /// Updates are off: the settings name no server.
    #[error("updates are off: there is no server address")]
    Off,
    /// An update is already running.
    #[error("an update is already running")]
    Busy,
    /// No server can be reached, or a web page came in place of content: the network of a hotel or a café
    /// that wants its guests to log in first.
    #[error("no server can be reached: {detail}")]
    Offline {
        /// Why, for a log.
        detail: String,
    },
    /// The server answers, but not with content. A redirect is none either, and is not followed: a network
    /// may send one to its own page for logging in.
    #[error("the server refuses with status {status}")]
    Refused {
        /// The HTTP status.
        status: u16,
    },
    /// The server is busy; asking earlier is refused.
    #[error("the server is busy until {until}")]
    Later {
        /// When to ask again.
        until: EpochMillis,
    },
    /// What a person brought is no content, or not all of it.
    #[error("this cannot be taken: {detail}")]
    NoContent {
        /// Why, for a log.
        detail: String,
    },
    /// Nobody whom the app trusts has signed it. Never a matter of the network: say it aloud.
    #[error("not to be trusted: {role}: {why}")]
    Untrusted {
        /// Whose metadata.
        role: String,
        /// Why, for a log.
        why: String,
    },
    /// It was signed, and its time is over; or the clock of the device is wrong.
    #[error("what {role} signed was valid until {expires}")]
    Expired {
        /// Whose metadata.
        role: String,
        /// Until when it was valid.
        expires: EpochMillis,
    },
    /// The content, or the profile, is of a newer format: update the app.
    #[error("of format {found}, this version reads {known}; update the app")]
    TooNew {
        /// The format that was found.
        found: u32,
        /// The newest that this version reads.
        known: u32,
    },
    /// No room is left on the device.
    #[error("no room is left on the device")]
    NoSpace,
    /// The profile can be read and not written.
    #[error("the profile is read-only")]
    ReadOnly,
    /// The person stopped it: a normal end. What has come is kept for the next time.
    #[error("stopped")]
    Cancelled,
    /// Something else.
    #[error("the update failed inside: {detail}")]
    Inner {
        /// What, for a log.
        detail: String,
    },
}

explained! { SyncError {
    Off => "trouble-sync-off",
    Busy => "trouble-sync-busy",
    Offline => "trouble-sync-offline",
    Refused => "trouble-sync-refused",
    Later => "trouble-sync-later",
    NoContent => "trouble-sync-no-content",
    Untrusted => "trouble-sync-untrusted",
    Expired => "trouble-sync-expired",
    TooNew => "trouble-sync-too-new",
    NoSpace => "trouble-sync-no-space",
    ReadOnly => "trouble-sync-read-only",
    Cancelled => "trouble-sync-cancelled",
    Inner => "trouble-sync-inner",
} }

impl From<sync::SyncError> for SyncError {
    fn from(error: sync::SyncError) -> Self {
        Self::from(&error)
    }
}

impl From<&sync::SyncError> for SyncError {
    fn from(error: &sync::SyncError) -> Self {
        use sync::SyncError as Core;
        match error {
            Core::Off => Self::Off,
            Core::Busy => Self::Busy,
            Core::Offline(detail) => Self::Offline { detail: detail.clone() },
            Core::Refused { status } => Self::Refused { status: *status },
            Core::Later { until } => Self::Later { until: *until },
            Core::NoContent(detail) => Self::NoContent { detail: detail.clone() },
            Core::Untrusted { role, why } => Self::Untrusted { role: role.clone(), why: why.clone() },
            Core::Expired { role, expires } => Self::Expired { role: role.clone(), expires: *expires },
            Core::TooNew { found, known } | Core::Store(StoreError::TooNew { found, known }) => {
                Self::TooNew { found: *found, known: *known }
            }
            Core::NoSpace | Core::Store(StoreError::NoSpace) => Self::NoSpace,
            Core::Store(StoreError::ReadOnly) => Self::ReadOnly,
            Core::Cancelled => Self::Cancelled,
            other @ (Core::Store(_) | Core::Inner(_)) => Self::Inner { detail: other.to_string() },
        }
    }
}

/// Why a code was not taken. What had been read stays.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum ScanError {
    /// Another kind of code.
    #[error("this is no code of Senthang")]
    NotOurs,
    /// A newer kind of poster: update the app.
    #[error("this code is of a newer kind")]
    TooNew,
    /// It was not read whole, or it is damaged: scan it again.
    #[error("this code was not read whole")]
    Torn,
    /// It is of another sheet than those before it.
    #[error("this code is of another sheet")]
    OtherPoster,
}

explained! { ScanError {
    NotOurs => "trouble-scan-not-ours",
    TooNew => "trouble-scan-too-new",
    Torn => "trouble-scan-torn",
    OtherPoster => "trouble-scan-other-poster",
} }

impl From<sync::ScanError> for ScanError {
    fn from(error: sync::ScanError) -> Self {
        match error {
            sync::ScanError::NotOurs => Self::NotOurs,
            sync::ScanError::TooNew => Self::TooNew,
            sync::ScanError::Torn => Self::Torn,
            sync::ScanError::OtherPoster => Self::OtherPoster,
        }
    }
}

/// Why no bundle was written.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum ExportError {
    /// Nothing is held yet that could be given on.
    #[error("nothing is held yet that could be given on")]
    Nothing,
    /// No room is left for the file.
    #[error("no room is left for the file")]
    NoSpace,
    /// The file cannot be written.
    #[error("the file cannot be written: {detail}")]
    File {
        /// Why, for a log.
        detail: String,
    },
    /// Something else.
    #[error("the content cannot be read: {detail}")]
    Inner {
        /// What, for a log.
        detail: String,
    },
}

explained! { ExportError {
    Nothing => "trouble-export-nothing",
    NoSpace => "trouble-export-no-space",
    File => "trouble-export-file",
    Inner => "trouble-export-inner",
} }

impl From<sync::ExportError> for ExportError {
    fn from(error: sync::ExportError) -> Self {
        match error {
            sync::ExportError::Nothing => Self::Nothing,
            sync::ExportError::NoSpace => Self::NoSpace,
            sync::ExportError::File(error) => Self::File { detail: error.to_string() },
            sync::ExportError::Store(error) => Self::Inner { detail: error.to_string() },
        }
    }
}

/// What an observer may throw; it is passed over.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum ObserverError {
    /// The observer failed.
    #[error("the observer failed")]
    Failed,
}

explained! { ObserverError {
    Failed => "trouble-observer-failed",
} }

impl From<uniffi::UnexpectedUniFFICallbackError> for ObserverError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Failed
    }
}
