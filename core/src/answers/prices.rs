//! An asked price beside the official one.

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::channels::{PriceLine, channels};
use super::offer::OfferAskError;
use super::offer_told::{Fee, OfferError, unread};
use super::shared::{AskError, Asking, Situation};
use crate::model::{Money, Nature, Payer, PriceItem, Purpose, Record};
use crate::store::Reader;
use crate::words::{Argument, Arguments, Text};

/// What somebody asks for, item by item; wiped when it is dropped. See `docs/offer.md`.
#[derive(Clone, Default, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(rename_all = "kebab-case")]
pub struct AskedPrices {
    /// The items.
    #[serde(default)]
    pub items: Vec<Fee>,
    /// The pay of one month, to compare what is set as a share of it.
    pub monthly_pay: Option<String>,
}

impl std::fmt::Debug for AskedPrices {
    /// Without what was told.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AskedPrices").finish_non_exhaustive()
    }
}

impl AskedPrices {
    /// Reads asked prices from JSON.
    ///
    /// # Errors
    /// [`OfferError`] if it is none, by the field.
    pub fn read(json: &[u8]) -> Result<Self, OfferError> {
        let asked: Self = serde_json::from_slice(json).map_err(|error| unread(&error))?;
        asked.check()?;
        Ok(asked)
    }

    fn check(&self) -> Result<(), OfferError> {
        let names = ["items.for", "items.payer", "items.amount"];
        self.items.iter().try_for_each(|fee| fee.check(names))?;
        match self.monthly_pay.as_deref().map(str::parse::<Money>) {
            Some(Err(_)) => Err(OfferError::Money { field: "monthly-pay" }),
            _ => Ok(()),
        }
    }
}

/// The answer: each item beside what is official, and what the irregular way is said to cost.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PriceAnswer {
    /// ISO 3166-1 code of the country of work.
    pub destination: String,
    /// The items, in the order in which they were told.
    pub items: Vec<AskedItem>,
    /// What is asked of the worker together, by currency.
    pub asked: Vec<Money>,
    /// The prices that these were compared with, and others of the country, each with its source.
    pub prices: Vec<PriceLine>,
}

/// One asked item.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AskedItem {
    /// What it is for; none where nobody tells.
    #[serde(rename = "for")]
    pub purpose: Option<Purpose>,
    /// How it stands.
    pub result: PriceResult,
    /// That in words.
    pub text: Text,
    /// How much more than the official price.
    pub more: Option<Money>,
    /// Who must pay, by the official price; not stated where no source says.
    pub payer: Payer,
    /// Who is told to pay.
    pub told_payer: Option<String>,
    /// Ids of the prices that it was compared with.
    pub prices: Vec<String>,
}

/// How an asked price stands beside the official one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PriceResult {
    /// Not more.
    Within,
    /// More.
    Above,
    /// In another currency, and the content holds no rate of a known day.
    OtherCurrency,
    /// A share of the pay, which is not told.
    PayNotTold,
    /// Nobody tells what it is for, or how much.
    Unclear,
    /// No official price is known, or it is no longer in force.
    NoneKnown,
}

impl PriceResult {
    pub(super) fn is_above(self) -> bool {
        self == Self::Above
    }

    /// Whether it tells more than that nothing is known.
    pub(super) fn is_worth_saying(self) -> bool {
        matches!(self, Self::Above | Self::OtherCurrency | Self::PayNotTold)
    }
}

/// What is asked.
pub(super) struct Asked {
    pub(super) purpose: Purpose,
    pub(super) amount: Money,
    pub(super) monthly: Option<Money>,
}

/// How it stands.
pub(super) struct Compared {
    pub(super) result: PriceResult,
    pub(super) text: Text,
    pub(super) more: Option<Money>,
    payer: Payer,
    prices: Vec<String>,
}

/// Compares asked prices with the official ones, item by item.
///
/// # Errors
/// [`OfferAskError`] if what is told does not read, the profile is empty, or the place is none.
pub fn price(
    reader: &Reader,
    to: &str,
    asked: &AskedPrices,
    here: &Situation,
) -> Result<PriceAnswer, OfferAskError> {
    asked.check()?;
    Ok(look(reader, to, asked, here)?)
}

fn look(reader: &Reader, to: &str, asked: &AskedPrices, here: &Situation) -> Result<PriceAnswer, AskError> {
    let asking = Asking::of(reader, here)?;
    // refuses what is no country
    let prices = channels(reader, to, here)?.prices;
    let monthly = asked.monthly_pay.as_deref().and_then(|text| text.parse().ok());
    let official = Official::read(&asking, Some(to))?;
    let mut items = Vec::new();
    let mut totals: Vec<Money> = Vec::new();
    for fee in &asked.items {
        if let Some(amount) = fee.money().filter(|_| fee.payer.as_deref() != Some("employer")) {
            match totals.iter_mut().find(|total| total.currency == amount.currency) {
                Some(total) => total.minor = total.minor.saturating_add(amount.minor),
                None => totals.push(amount),
            }
        }
        let compared = match (fee.purpose(), fee.money()) {
            (Some(purpose), Some(amount)) => official.compare(&asking, &Asked { purpose, amount, monthly }),
            _ => none(&asking, "not-known", PriceResult::Unclear),
        };
        items.push(AskedItem {
            purpose: fee.purpose(),
            result: compared.result,
            text: compared.text,
            more: compared.more,
            payer: compared.payer,
            told_payer: fee.payer.clone(),
            prices: compared.prices,
        });
    }
    Ok(PriceAnswer { destination: to.to_owned(), items, asked: totals, prices })
}

fn none(asking: &Asking, message: &str, result: PriceResult) -> Compared {
    let text = asking.words.phrase(message, &Arguments::new());
    Compared { result, text, more: None, payer: Payer::NotStated, prices: Vec::new() }
}

/// The prices that an asked one is compared with: those of the country of work, and those of any.
pub(super) struct Official {
    in_force: Vec<(String, PriceItem)>,
    /// What was official once.
    past: Vec<Purpose>,
}

impl Official {
    pub(super) fn read(asking: &Asking, to: Option<&str>) -> Result<Self, AskError> {
        let mut official = Self { in_force: Vec::new(), past: Vec::new() };
        for stored in asking.reader.records("price")? {
            let Record::Price(price) = stored.record else { continue };
            if price.destination.as_deref().is_some_and(|country| Some(country) != to) {
                continue;
            }
            let over = asking.is_past(&price.origin, &price.facts);
            match price.nature {
                Nature::Official if !over => {
                    official.in_force.extend(price.items.into_iter().map(|item| (price.id.clone(), item)));
                }
                Nature::Official | Nature::Past => {
                    official.past.extend(price.items.iter().filter_map(|item| item.purpose));
                }
                _ => {}
            }
        }
        Ok(official)
    }

    /// Compares one item with all official prices for the same.
    pub(super) fn compare(&self, asking: &Asking, asked: &Asked) -> Compared {
        let same: Vec<&(String, PriceItem)> =
            self.in_force.iter().filter(|(_, item)| item.purpose == Some(asked.purpose)).collect();
        let [(_, first), rest @ ..] = same.as_slice() else {
            let message = if self.past.contains(&asked.purpose) { "asked-past" } else { "asked-none" };
            return none(asking, message, PriceResult::NoneKnown);
        };
        let agreed = rest.iter().all(|(_, item)| item.payer == first.payer);
        let mut prices: Vec<String> = same.iter().map(|(id, _)| id.clone()).collect();
        prices.dedup();
        let items: Vec<&PriceItem> = same.iter().map(|(_, item)| item).collect();
        let payer = if agreed { first.payer } else { Payer::NotStated };
        Compared { payer, prices, ..beside(asking, &items, asked) }
    }
}

/// The highest of the official prices counts: whoever asks for more asks for more than any.
fn beside(asking: &Asking, official: &[&PriceItem], asked: &Asked) -> Compared {
    if let Some(percent) = official.iter().filter_map(|item| item.percent).max() {
        return share(asking, percent, asked);
    }
    let amounts = || official.iter().filter_map(|item| item.to.or(item.amount));
    let highest =
        amounts().filter(|amount| amount.currency == asked.amount.currency).map(|amount| amount.minor).max();
    let Some(highest) = highest else {
        let Some(other) = amounts().max_by_key(|amount| amount.minor) else {
            return none(asking, "asked-none", PriceResult::NoneKnown);
        };
        return other_currency(asking, asked, other);
    };
    above(asking, highest, asked)
}

fn other_currency(asking: &Asking, asked: &Asked, official: Money) -> Compared {
    let arguments = Arguments::from([
        ("asked".to_owned(), Argument::Money(asked.amount)),
        ("official".to_owned(), Argument::Money(official)),
    ]);
    let text = asking.words.phrase("asked-other-currency", &arguments);
    Compared { text, ..none(asking, "asked-none", PriceResult::OtherCurrency) }
}

fn share(asking: &Asking, percent: u8, asked: &Asked) -> Compared {
    let mut arguments = Arguments::from([("percent".to_owned(), Argument::Number(percent.into()))]);
    let share_of = |pay: Money| {
        let minor = i64::try_from(i128::from(pay.minor) * i128::from(percent) / 100).unwrap_or(i64::MAX);
        Money { minor, ..pay }
    };
    if let Some(pay) = asked.monthly.filter(|pay| pay.currency != asked.amount.currency) {
        return other_currency(asking, asked, share_of(pay));
    }
    let Some(most) = asked.monthly.map(share_of) else {
        let text = asking.words.phrase("asked-share-no-pay", &arguments);
        return Compared { text, ..none(asking, "asked-none", PriceResult::PayNotTold) };
    };
    arguments.insert("most".to_owned(), Argument::Money(most));
    let text = asking.words.phrase("asked-share", &arguments);
    Compared { text, ..above(asking, most.minor, asked) }
}

fn above(asking: &Asking, highest: i64, asked: &Asked) -> Compared {
    let more = asked.amount.minor.saturating_sub(highest);
    if more <= 0 {
        return none(asking, "asked-within", PriceResult::Within);
    }
    let more = Money { minor: more, currency: asked.amount.currency };
    let arguments = Arguments::from([("more".to_owned(), Argument::Money(more))]);
    let text = asking.words.phrase("asked-above", &arguments);
    Compared { text, more: Some(more), ..none(asking, "asked-above", PriceResult::Above) }
}
