//! An asked price beside the official one.

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::agency::{AgencyLine, offices};
use super::channels::{Open, PriceLine, price_lines, sides};
use super::hotlines::HotlineLine;
use super::offer::{OfferAskError, contacts};
use super::offer_told::{Fee, OfferError, unread};
use super::official::{Asked, Compared, Official, PriceResult, purpose, summed};
use super::shared::{AskError, Asking, Situation, check_country};
use super::signs::{Seen, check_of, raised, shared_check};
use crate::model::{Money, Nature, Payer, Purpose, Record};
use crate::store::Reader;
use crate::words::{Arguments, Text};

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

/// The answer: each item beside what is official, and what the irregular way is said to cost. Never
/// that a price is right.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PriceAnswer {
    /// ISO 3166-1 code of the country of work.
    pub destination: String,
    /// In one sentence.
    pub summary: Text,
    /// The items, in the order in which they were told.
    pub items: Vec<AskedItem>,
    /// What is asked of the worker together, by currency.
    pub asked: Vec<Money>,
    /// The prices that these were compared with, and others of the country, each with its source. What
    /// people paid to be taken across a border is left out where that is asked: it is no going rate.
    pub prices: Vec<PriceLine>,
    /// Who gives licences and advice.
    pub ask: Vec<AgencyLine>,
    /// Whom to call, from where the person stands.
    pub contacts: Vec<HotlineLine>,
}

/// One asked item.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AskedItem {
    /// What it is for; none where nobody tells.
    #[serde(rename = "for")]
    pub purpose: Option<Purpose>,
    /// Its name.
    pub name: Option<Text>,
    /// All that is asked for the same, where it is told in parts: that is what is compared.
    pub together: Option<Money>,
    /// How it stands.
    pub result: PriceResult,
    /// That in words.
    pub text: Text,
    /// That two laws do not agree about it.
    pub note: Option<Text>,
    /// How much more than the official price, all parts together.
    pub more: Option<Money>,
    /// Who must pay, by the official price; not stated where no source says, or where two laws do not
    /// agree.
    pub payer: Payer,
    /// Who is told to pay.
    pub told_payer: Option<String>,
    /// Ids of the prices that it was compared with.
    pub prices: Vec<String>,
}

impl AskedItem {
    /// Whether it is a reason to ask before paying: by how much it is, or by who would have to pay it.
    fn warns(&self) -> bool {
        let is_not_theirs = self.payer == Payer::Employer && self.told_payer.as_deref() != Some("employer");
        self.result.warns() || is_not_theirs
    }
}

/// Compares asked prices with the official ones, item by item.
///
/// # Errors
/// [`OfferAskError`] if what is told does not read, the profile is empty, a place is none, or the content
/// cannot be read.
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
    check_country(to)?;
    let monthly = asked.monthly_pay.as_deref().and_then(|text| text.parse().ok());
    let a_way = sides(&asking, to)?.iter().any(|way| way.open != Open::NoneKnown);
    let mut prices = price_lines(&asking, to, a_way)?;
    let official = Official::read(&asking, Some(to), a_way)?;
    let sums = summed(asked.items.iter());
    let items: Vec<AskedItem> = (asked.items.iter())
        .map(|fee| item(&asking, &official, &sums, fee, monthly))
        .collect::<Result<_, _>>()?;
    if items.iter().any(|item| item.result == PriceResult::NoOffice) {
        let irregular = crossings(&asking)?;
        prices.retain(|price| !irregular.contains(&price.id));
    }
    let mut seen = Seen::of(&asking, Some(to), None);
    seen.fees(&asking, &asked.items, &official, monthly)?;
    let held = shared_check(&asking)?;
    let flags = raised(&asking, &seen, check_of(&held))?;
    let message = match () {
        () if items.is_empty() => "offer-too-little",
        () if items.iter().any(AskedItem::warns) => "asked-found",
        () => "asked-nothing",
    };
    Ok(PriceAnswer {
        destination: to.to_owned(),
        summary: asking.words.phrase(message, &Arguments::new()),
        items,
        asked: totals(&asked.items),
        prices,
        ask: offices(&asking, &asking.reader.all("agency")?)?,
        contacts: contacts(&asking, &flags, None)?,
    })
}

fn item(
    asking: &Asking,
    official: &Official,
    sums: &[Asked],
    fee: &Fee,
    monthly: Option<Money>,
) -> Result<AskedItem, AskError> {
    let sum = sums.iter().find(|sum| sum.is_of(fee));
    let compared = match sum {
        Some(sum) => official.compare(asking, sum, monthly)?,
        // how much it is does not matter here
        None if fee.purpose() == Some(Purpose::Crossing) => {
            Compared::none(asking, "asked-crossing", PriceResult::NoOffice)
        }
        None => Compared::none(asking, "asked-unclear", PriceResult::Unclear),
    };
    Ok(AskedItem {
        purpose: fee.purpose(),
        name: fee.purpose().map(|known| purpose(asking, known)),
        together: sum.filter(|sum| sum.parts > 1).map(|sum| sum.amount),
        result: compared.result,
        text: compared.text,
        note: compared.note,
        more: compared.more,
        payer: compared.payer,
        told_payer: fee.payer.clone(),
        prices: compared.prices,
    })
}

/// What is asked of the worker, by currency.
fn totals(fees: &[Fee]) -> Vec<Money> {
    let mut totals: Vec<Money> = Vec::new();
    for amount in fees.iter().filter(|fee| !fee.is_the_employers()).filter_map(Fee::money) {
        match totals.iter_mut().find(|total| total.currency == amount.currency) {
            Some(total) => total.minor = total.minor.saturating_add(amount.minor),
            None => totals.push(amount),
        }
    }
    totals
}

/// Ids of what people paid brokers to be taken across a border.
fn crossings(asking: &Asking) -> Result<Vec<String>, AskError> {
    let crossing = |record: &Record| match record {
        Record::Price(price) if price.nature == Nature::Irregular => {
            let crosses = price.items.iter().any(|item| item.purpose == Some(Purpose::Crossing));
            crosses.then(|| price.id.clone())
        }
        _ => None,
    };
    Ok(asking.reader.all("price")?.iter().filter_map(|stored| crossing(&stored.record)).collect())
}
