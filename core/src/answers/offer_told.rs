//! An offer as a person tells it: everything is optional, and all of it is wiped when it is dropped.

use serde::de::Error;
use serde::{Deserialize, Deserializer};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::agency;
use crate::model::{Money, OfferPart, Per, Purpose, Scheme};

/// An offer of work, in numbers and choices. Everything may be left out; fields that are not known
/// here are passed over. See `docs/offer.md`.
///
/// ```
/// use senthang_core::answers::Offer;
///
/// let offer = Offer::read(br#"{ "destination": "TH", "pay": { "amount": "7000 THB", "per": "month" }, "hours": 12 }"#)?;
/// # Ok::<(), senthang_core::answers::OfferError>(())
/// ```
#[derive(Clone, Default, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(rename_all = "kebab-case")]
pub struct Offer {
    /// ISO 3166-1 code of the country of work.
    pub destination: Option<String>,
    /// ISO 3166-2 code of the province of work, or the id of a district of it: `TH-84-ko-samui`.
    pub province: Option<String>,
    /// The legal way that is named: a word of `Scheme`.
    pub scheme: Option<String>,
    /// Which work: a word of [`OfferPart::Work`]; so the following, each of its part.
    pub work: Option<String>,
    /// Whether the place is clear.
    pub place: Option<String>,
    /// Who made the offer.
    pub contact: Option<String>,
    /// What is known of the licence.
    pub licence: Option<String>,
    /// Name of the agency.
    pub agency: Option<String>,
    /// Whether a marriage is part of it.
    pub marriage: Option<String>,
    /// Which contract there is.
    pub contract: Option<String>,
    /// The pay.
    pub pay: Option<Pay>,
    /// Hours of work a day.
    #[serde(default, deserialize_with = "hours")]
    pub hours: Option<u32>,
    /// Days off in a week; two in a month are half a one.
    #[serde(default, deserialize_with = "days_off")]
    pub days_off: Option<f64>,
    /// What is asked for; an empty list means that nothing is.
    pub fees: Option<Vec<Fee>>,
    /// Whether one would begin with a debt.
    pub debt: Option<String>,
    /// Who keeps the passport.
    pub passport: Option<String>,
    /// Which visa.
    pub visa: Option<String>,
    /// How the border is crossed.
    pub route: Option<String>,
    /// Pressure; an empty list means that there is none.
    pub pressure: Option<Vec<String>>,
    /// Age in years.
    #[serde(default, deserialize_with = "age")]
    pub age: Option<u32>,
}

/// What is paid, or told to be.
#[derive(Clone, Default, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(rename_all = "kebab-case")]
pub struct Pay {
    /// Amount and currency, `9000 THB`; none where nobody tells.
    pub amount: Option<String>,
    /// `hour`, `day`, `week` or `month`.
    pub per: Option<String>,
    /// How it is beside what such work usually brings: `much-more` or `usual`.
    pub usual: Option<String>,
}

/// Money that is asked for.
#[derive(Clone, Default, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(rename_all = "kebab-case")]
pub struct Fee {
    /// What for: a word of `Purpose`; none where nobody tells.
    #[serde(rename = "for")]
    pub purpose: Option<String>,
    /// Amount and currency; none where nobody tells.
    pub amount: Option<String>,
    /// Who would pay it: `worker`, `employer`, or `from-pay` (taken off the worker's pay later).
    pub payer: Option<String>,
}

/// Why what is told cannot be looked at. Says which field, never what stands in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OfferError {
    /// Not the JSON of an offer.
    #[error("this is no JSON of an offer (line {line}, column {column}); see docs/offer.md")]
    Json {
        /// The line, from 1.
        line: u32,
        /// The column, from 1.
        column: u32,
    },
    /// A word that is none of those that may stand there.
    #[error("`{field}` has none of the words that it may have: {known}")]
    Word {
        /// The field.
        field: &'static str,
        /// The words.
        known: String,
    },
    /// Not a number that can be.
    #[error("`{field}` is no number that can be, from {least} to {most}")]
    Number {
        /// The field.
        field: &'static str,
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// Not an amount of money.
    #[error("`{field}` is no amount of money: write it as \"9000 THB\"")]
    Money {
        /// The field.
        field: &'static str,
    },
    /// Not a country.
    #[error("`{field}` is no code of a place: write a country as TH, a province as TH-10")]
    Place {
        /// The field.
        field: &'static str,
    },
}

/// The fields that are numbers, and what they can be.
const NUMBERS: [(&str, u32, u32); 3] = [("hours", 1, 24), ("days-off", 0, 7), ("age", 0, 120)];

/// Half an hour more is an hour more.
fn hours<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u32>, D::Error> {
    let told: Option<f64> = Option::deserialize(from).map_err(|_| D::Error::custom("hours"))?;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // what is out of range is refused
    Ok(told.map(|hours| hours.ceil().clamp(0.0, 1000.0) as u32))
}

fn days_off<'de, D: Deserializer<'de>>(from: D) -> Result<Option<f64>, D::Error> {
    number("days-off", from)
}

fn age<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u32>, D::Error> {
    number("age", from)
}

/// A number, or an error that names the field and nothing of what stands in it.
fn number<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    field: &str,
    from: D,
) -> Result<Option<T>, D::Error> {
    Option::deserialize(from).map_err(|_| D::Error::custom(field))
}

/// An error of reading, by the field where it is known.
pub(super) fn unread(error: &serde_json::Error) -> OfferError {
    let told = error.to_string();
    let field = NUMBERS.iter().find(|(field, ..)| told.split(' ').next() == Some(field));
    if let Some(&(field, least, most)) = field {
        return OfferError::Number { field, least, most };
    }
    let place = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    OfferError::Json { line: place(error.line()), column: place(error.column()) }
}

impl std::fmt::Debug for Offer {
    /// Without what was told: what is written for debugging ends up in logs.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Offer").finish_non_exhaustive()
    }
}

impl Offer {
    /// Reads an offer from JSON.
    ///
    /// # Errors
    /// [`OfferError`] if it is none, by the field.
    pub fn read(json: &[u8]) -> Result<Self, OfferError> {
        let offer: Self = serde_json::from_slice(json).map_err(|error| unread(&error))?;
        offer.check()?;
        Ok(offer)
    }

    /// Whether each word is one that may stand there, and each amount one.
    ///
    /// # Errors
    /// [`OfferError`], by the field.
    pub fn check(&self) -> Result<(), OfferError> {
        for (field, part, told) in self.words() {
            if let Some(told) = told {
                word(field, part.words(), told)?;
            }
        }
        for told in self.pressure.iter().flatten() {
            word("pressure", OfferPart::Pressure.words(), told)?;
        }
        if let Some(scheme) = &self.scheme {
            word("scheme", &words(Scheme::ALL, Scheme::as_str), scheme)?;
        }
        self.check_places()?;
        if let Some(pay) = &self.pay {
            money("pay.amount", pay.amount.as_deref())?;
            if let Some(per) = &pay.per {
                word("pay.per", &words(Per::ALL, Per::as_str), per)?;
            }
            if let Some(usual) = &pay.usual {
                word("pay.usual", &["much-more", "usual"], usual)?;
            }
        }
        let numbers = [self.hours.map(f64::from), self.days_off, self.age.map(f64::from)];
        for (told, (field, least, most)) in numbers.into_iter().zip(NUMBERS) {
            if told.is_some_and(|number| !(f64::from(least)..=f64::from(most)).contains(&number)) {
                return Err(OfferError::Number { field, least, most });
            }
        }
        let names = ["fees.for", "fees.payer", "fees.amount"];
        self.fees.iter().flatten().try_for_each(|fee| fee.check(names))
    }

    fn check_places(&self) -> Result<(), OfferError> {
        let country = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase());
        if self.destination.as_deref().is_some_and(|code| !country(code)) {
            return Err(OfferError::Place { field: "destination" });
        }
        let province =
            |text: &str| text.split_once('-').is_some_and(|(head, tail)| country(head) && !tail.is_empty());
        if self.province.as_deref().is_some_and(|code| !province(code)) {
            return Err(OfferError::Place { field: "province" });
        }
        Ok(())
    }

    /// The country of work: a province's where only that is told.
    pub(super) fn country(&self) -> Option<&str> {
        let of_province = || self.province.as_deref()?.split_once('-').map(|(country, _)| country);
        self.destination.as_deref().or_else(of_province)
    }

    /// Whether anything is told of the offer itself, beside where it leads.
    pub(super) fn tells_something(&self) -> bool {
        self.words().iter().any(|(_, _, told)| told.is_some())
            || [self.hours, self.age].iter().any(Option::is_some)
            || (self.days_off.is_some() || agency::told(self.agency.as_deref()).is_some())
            || (self.pay.is_some() || self.fees.is_some() || self.pressure.is_some())
    }

    /// The parts that are told as one word, with the names of their fields.
    pub(super) fn words(&self) -> [(&'static str, OfferPart, Option<&str>); 10] {
        [
            ("work", OfferPart::Work, self.work.as_deref()),
            ("place", OfferPart::Place, self.place.as_deref()),
            ("contact", OfferPart::Contact, self.contact.as_deref()),
            ("licence", OfferPart::Licence, self.licence.as_deref()),
            ("marriage", OfferPart::Marriage, self.marriage.as_deref()),
            ("contract", OfferPart::Contract, self.contract.as_deref()),
            ("debt", OfferPart::Debt, self.debt.as_deref()),
            ("passport", OfferPart::Passport, self.passport.as_deref()),
            ("visa", OfferPart::Visa, self.visa.as_deref()),
            ("route", OfferPart::Route, self.route.as_deref()),
        ]
    }
}

impl Fee {
    /// Whether its words and its amount read; errors name the fields as they are called here.
    pub(super) fn check(
        &self,
        [purpose_field, payer_field, amount_field]: [&'static str; 3],
    ) -> Result<(), OfferError> {
        if let Some(purpose) = &self.purpose {
            word(purpose_field, &words(Purpose::ALL, Purpose::as_str), purpose)?;
        }
        if let Some(payer) = &self.payer {
            word(payer_field, &["worker", "employer", "from-pay"], payer)?;
        }
        money(amount_field, self.amount.as_deref())
    }

    /// Whether the employer would pay it.
    pub(super) fn is_the_employers(&self) -> bool {
        self.payer.as_deref() == Some("employer")
    }

    pub(super) fn purpose(&self) -> Option<Purpose> {
        self.purpose.as_deref().and_then(|text| text.parse().ok())
    }

    pub(super) fn money(&self) -> Option<Money> {
        self.amount.as_deref().and_then(|text| text.parse().ok())
    }
}

/// The province of a district, `TH-84` of `TH-84-ko-samui`; none for the code of a province.
pub(super) fn province_of(code: &str) -> Option<&str> {
    code.match_indices('-').nth(1).and_then(|(end, _)| code.get(..end))
}

fn words<T: Copy>(all: &[T], name: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|word| name(*word)).collect()
}

fn word(field: &'static str, known: &[&'static str], told: &str) -> Result<(), OfferError> {
    if known.contains(&told) { Ok(()) } else { Err(OfferError::Word { field, known: known.join(", ") }) }
}

fn money(field: &'static str, told: Option<&str>) -> Result<(), OfferError> {
    match told.map(str::parse::<Money>) {
        Some(Err(_)) => Err(OfferError::Money { field }),
        _ => Ok(()),
    }
}
