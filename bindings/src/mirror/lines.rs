//! Lines to call, and how each is reached from where the person stands.

use crate::mirror::origins::OriginLine;
use crate::mirror::texts::LocalizedText;
use crate::mirror::values::{EpochMillis, PartialDate};
pub use senthang_core::answers::{
    Call, Contact, Cost, HotlineLine, Hotlines, Open as OpenState, OtherLine, OtherNumber,
};
pub use senthang_core::model::{Need, OtherKind, Who};

/// What a person needs, and what a hotline or a service helps with.
///
/// In words: `Guide.text` of `need-<word>`, no arguments.
#[uniffi::remote(Enum)]
pub enum Need {
    /// `police`
    Police,
    /// `ambulance`
    Ambulance,
    /// `fire`
    Fire,
    /// `trafficking`
    Trafficking,
    /// `violence`
    Violence,
    /// `children`
    Children,
    /// `counselling`
    Counselling,
    /// `health`
    Health,
    /// `labour`
    Labour,
    /// `immigration`
    Immigration,
    /// `consular`
    Consular,
    /// `interpretation`
    Interpretation,
    /// `legal`
    Legal,
    /// `information`
    Information,
    /// `missing`
    Missing,
    /// `shelter`
    Shelter,
    /// `training`
    Training,
    /// `education`
    Education,
    /// `economic`
    Economic,
    /// `reintegration`
    Reintegration,
    /// `return`
    Return,
    /// A word of a newer vocabulary.
    Unknown,
}

/// Whom a hotline is for.
///
/// No message says it by itself: show the `about` of the line.
#[uniffi::remote(Enum)]
pub enum Who {
    /// `women`
    Women,
    /// `men`
    Men,
    /// `children`
    Children,
    /// `young-people`
    YoungPeople,
    /// `foreigners`
    Foreigners,
    /// `migrants`
    Migrants,
    /// `workers`
    Workers,
    /// A word of a newer vocabulary.
    Unknown,
}

/// Ways to reach a hotline other than calling its number.
///
/// In words: `Guide.text` of `other-<word>`, no arguments.
#[uniffi::remote(Enum)]
pub enum OtherKind {
    /// `sms`
    Sms,
    /// `whatsapp`
    Whatsapp,
    /// `chat`
    Chat,
    /// `web`
    Web,
    /// `phone`
    Phone,
    /// `mail`
    Mail,
    /// A word of a newer vocabulary.
    Unknown,
}

/// The answer: whom to call, the best first. Never empty.
#[uniffi::remote(Record)]
pub struct Hotlines {
    /// Where the caller stands.
    pub country: String,
    /// The lines.
    pub lines: Vec<HotlineLine>,
    /// Said where no line is known that helps with the need and can be called from here.
    pub gap: Option<LocalizedText>,
}

/// One hotline, as it is for a caller who stands there then.
#[uniffi::remote(Record)]
pub struct HotlineLine {
    /// Id of the record.
    pub id: String,
    /// Its name.
    pub name: LocalizedText,
    /// Who runs it.
    pub operator: LocalizedText,
    /// What it helps with, and what is doubtful.
    pub about: LocalizedText,
    /// ISO 3166-1 code of its country.
    pub country: String,
    /// How to call it from here.
    pub call: Call,
    /// What other organisations say of this line, where they give another number.
    pub disputed: Vec<OtherNumber>,
    /// Whether somebody should answer now.
    pub open: OpenState,
    /// Its hours, OpenStreetMap text; none where no source says.
    pub hours: Option<String>,
    /// True if it has hours, and no source says whether they hold on public holidays: `hours-holidays`.
    pub holidays_not_known: bool,
    /// When the hours were printed: `hours-of` with `date`.
    pub hours_as_of: Option<PartialDate>,
    /// BCP 47 tags of the languages that answer; empty where no source says. In words: `speaks` with the
    /// names (`language-<tag>`) as `languages`, or `speaks-not-known`.
    pub speaks: Vec<String>,
    /// What a call costs.
    pub cost: Cost,
    /// What it helps with.
    pub needs: Vec<Need>,
    /// Whom it is for, where that is stated.
    pub for_whom: Vec<Who>,
    /// Whose nationals it is for, where it is a consular line.
    pub nationals: Vec<String>,
    /// Whether it serves the person: not another province's line, not another country's consular
    /// one.
    pub near: bool,
    /// Further ways to reach it.
    pub other: Vec<OtherLine>,
    /// Id of a line to call instead, where this one cannot be called from here.
    pub instead: Option<String>,
    /// Why it stands where it stands.
    pub why: Vec<LocalizedText>,
    /// Where this comes from.
    pub origin: OriginLine,
}

/// How a line is called from where the person stands.
#[uniffi::remote(Enum)]
pub enum Call {
    /// As dialled inside the country.
    Domestic {
        /// `tel:` (RFC 3966), for a text message `sms:` (RFC 5724).
        uri: String,
        /// As printed.
        display: String,
    },
    /// With `+` and country code.
    International {
        /// `tel:` (RFC 3966), for a text message `sms:` (RFC 5724).
        uri: String,
        /// With spaces, to read.
        display: String,
    },
    /// Works inside its country; no source says whether it does from here. Nothing to dial.
    Untested {
        /// The number inside its country.
        display: String,
        /// Its country.
        country: String,
    },
    /// Cannot be called from here: a short code is known to its country's networks only.
    NotFromHere {
        /// The number inside its country.
        display: String,
        /// Its country.
        country: String,
    },
}

/// What a call costs the caller.
///
/// In words: `Guide.text` of `cost-<word>`, no arguments.
#[uniffi::remote(Enum)]
pub enum Cost {
    /// Nothing, by a source.
    Free,
    /// Something, by a source.
    Charged,
    /// No source says.
    NotKnown,
}

/// A further way to reach a line.
#[uniffi::remote(Record)]
pub struct OtherLine {
    /// Which way.
    pub kind: OtherKind,
    /// Number or address, as printed.
    pub at: String,
    /// How it is called, or sent a text message, from here; none for WhatsApp, pages and addresses.
    pub call: Option<Call>,
}

/// Whether a line is open at an instant.
///
/// In words: `Guide.text` of the message at each. Where it takes `day` and `time`, both are
/// `TextArgument.Text`: the text of `weekday-1` (Monday) to `weekday-7`, and the time as `17:30`, by the
/// clock of `Guide.utcOffsetSeconds` for the country where the person stands.
#[uniffi::remote(Enum)]
pub enum OpenState {
    /// Somebody should answer now: `open-until` with `day` and `time`, `open-always` where it never closes.
    Now {
        /// Until when; none for lines that never close.
        until: Option<EpochMillis>,
    },
    /// Nobody answers now: `opens` with `day` and `time`.
    Later {
        /// When it opens next.
        opens: EpochMillis,
    },
    /// No source gives hours: `hours-not-known`.
    NotKnown,
}

/// Someone to call: a hotline as it is reached from where the person stands.
#[uniffi::remote(Record)]
pub struct Contact {
    /// Id of the hotline.
    pub id: String,
    /// The organisation that published it.
    pub publisher: String,
    /// Its name.
    pub name: LocalizedText,
    /// How to call it.
    pub call: Call,
    /// What other organisations say of this line, where they give another number.
    pub disputed: Vec<OtherNumber>,
    /// Whether somebody should answer now.
    pub open: OpenState,
    /// True if it has hours, and no source says whether they hold on public holidays: `hours-holidays`.
    pub holidays_not_known: bool,
    /// When the hours were printed: `hours-of` with `date`.
    pub hours_as_of: Option<PartialDate>,
    /// Where this comes from.
    pub origin: OriginLine,
}

/// A line's number as another organisation publishes it: both are shown, for nobody here knows who is
/// right.
#[uniffi::remote(Record)]
pub struct OtherNumber {
    /// The other organisation.
    pub publisher: String,
    /// Its name, as the home organisation calls it.
    pub name: LocalizedText,
    /// How to call that number.
    pub call: Call,
    /// The day, month or year for which it is attested; none where no source is dated.
    pub as_of: Option<PartialDate>,
}
