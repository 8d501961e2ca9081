use serde::{Deserialize, Serialize};

use super::origin::Origin;
use super::value::{Facts, Money, PartialDate, is_zero};
use super::vocabulary::vocabulary;

/// One side of a legal way to work abroad: its basis, its steps, its papers, a window.
/// Its words: the title, `.about`, and the numbered `.point-N`, `.step-N`, `.rule-N`,
/// `.unknown-N`, as many as the counts say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Channel {
    /// Id.
    pub id: String,
    /// ISO 3166-1 code of the country of work.
    pub destination: String,
    /// The way it belongs to; several records may describe one.
    pub scheme: Scheme,
    /// Whether one can take it, before `window` is looked at.
    pub status: Status,
    /// When it was or is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<Window>,
    /// How long the process takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub takes: Option<Duration>,
    /// How long one may work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stay: Option<Duration>,
    /// Which ages are taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ages: Option<Ages>,
    /// Papers, each with the message `document-<name>`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<String>,
    /// How many `.point-N`: what is known.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub points: u8,
    /// How many `.step-N`: what happens, in order.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub steps: u8,
    /// How many `.rule-N`: what is required or forbidden.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub rules: u8,
    /// How many `.unknown-N`: what no source says.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub unknowns: u8,
    /// Where this comes from.
    pub origin: Origin,
    /// Facts that its words name.
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}

vocabulary! {
    /// The way that a channel record describes.
    Scheme {
        Mou = "mou",
        ChangeEmployer = "change-employer",
        Registration = "registration",
        Verification = "verification",
        Border = "border",
        Papers = "papers",
        Eps = "eps",
        Seasonal = "seasonal",
        /// Specified Skilled Worker (Japan).
        SkilledWorker = "ssw",
        /// Technical Intern Training Program (Japan).
        TechnicalIntern = "titp",
        /// Employment for Skill Development (Japan).
        SkillDevelopment = "skill-development",
        /// An agreement between states, or none.
        Agreement = "agreement",
        Warnings = "warnings",
    }
}

vocabulary! {
    /// Whether a channel can be taken.
    Status {
        Open = "open",
        Closed = "closed",
        Suspended = "suspended",
        NotKnown = "unknown",
        /// No official way to this country is known.
        NoneKnown = "none-known",
        /// Nothing that could be open or closed: rules, papers, times, warnings.
        NoState = "no-state",
    }
}

/// First and last day on which a channel is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<PartialDate>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<PartialDate>,
}

/// A length of time, or a range of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duration {
    /// How long, or how long at least.
    pub from: u16,
    /// How long at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<u16>,
    /// Of what.
    pub unit: Unit,
}

vocabulary! {
    /// Unit of a duration.
    Unit {
        Days = "days",
        WorkingDays = "working-days",
        Weeks = "weeks",
        Months = "months",
        Years = "years",
    }
}

/// Ages taken, in years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ages {
    /// Youngest.
    pub from: u8,
    /// Oldest, where there is a limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<u8>,
}

/// What going costs. Its words: the title, `.about`, and `.item-<id>` for each item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Price {
    /// Id.
    pub id: String,
    /// ISO 3166-1 code of the country of work; none if it concerns leaving to any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
    /// Ids of the channels that it belongs to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<String>,
    /// Whether it is an official price.
    pub nature: Nature,
    /// ISO 3166-1 codes of countries of work whose own law does not agree with it, by its sources; then
    /// its words say in `.disputed` what each of them says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub disputed_in: Vec<String>,
    /// What is paid for.
    pub items: Vec<PriceItem>,
    /// Where this comes from.
    pub origin: Origin,
    /// Facts that its words name.
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}

vocabulary! {
    /// What kind of price it is.
    Nature {
        /// Set by an authority and in force.
        Official = "official",
        /// Was official; no longer in force.
        Past = "past",
        /// What people said that they were asked.
        Reported = "reported",
        /// Paid to brokers; shown to compare, not as guidance.
        Irregular = "irregular",
    }
}

/// One item of a price: an amount, or a share of one month's pay.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PriceItem {
    /// Name within the price.
    pub id: String,
    /// What it pays for; none for what no asked price is held against.
    #[serde(default, rename = "for", skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Purpose>,
    /// The amount, or the lowest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// The highest amount of a range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Money>,
    /// What it was before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<Money>,
    /// Percent of one month's pay.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<u8>,
    /// True if the amount is a rough one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub about: bool,
    /// Who pays. Lint refuses a price that does not say it; to a reader it is then not known.
    #[serde(default = "no_payer", skip_serializing_if = "is_no_payer")]
    pub payer: Payer,
}

fn no_payer() -> Payer {
    Payer::Unknown
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde calls it so
fn is_no_payer(payer: &Payer) -> bool {
    *payer == Payer::Unknown
}

vocabulary! {
    /// What a price pays for.
    Purpose {
        Passport = "passport",
        Visa = "visa",
        /// Leave to stay longer.
        Extension = "extension",
        WorkPermit = "work-permit",
        MedicalCheck = "medical-check",
        Insurance = "insurance",
        Registration = "registration",
        /// What an agency takes for finding the work.
        Job = "job",
        Fund = "fund",
        Travel = "travel",
        Training = "training",
        /// Being taken across a border.
        Crossing = "crossing",
        Other = "other",
    }
}

vocabulary! {
    /// Who pays a price.
    Payer {
        Worker = "worker",
        Employer = "employer",
        NotStated = "not-stated",
    }
}
