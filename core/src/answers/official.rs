//! Official prices, and what is asked beside them.

use serde::Serialize;

use super::compared::{ComparedLine, RecordId, named};
use super::offer_told::Fee;
use super::shared::{AskError, Asking, OriginLine};
use crate::model::{Money, Nature, Payer, Price, PriceItem, Purpose, Record, message};
use crate::words::{Argument, Arguments, Text};

/// How an asked price stands beside the official one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PriceResult {
    /// Not more.
    Within,
    /// Not more than a rule that the law of the country of work does not agree with.
    Disputed,
    /// More.
    Above,
    /// In another currency, or in several, and the content holds no rate of a known day.
    OtherCurrency,
    /// A share of the pay, which is not told.
    PayNotTold,
    /// Nobody tells what it is for, or how much.
    Unclear,
    /// Being taken across a border: no office sells that.
    NoOffice,
    /// No official price is known, or it is no longer in force.
    NoneKnown,
    /// There is a price for going to any country, and no legal way to this one is known.
    NoWay,
}

impl PriceResult {
    /// Whether it is a reason to ask before paying.
    pub(super) fn warns(self) -> bool {
        matches!(self, Self::Above | Self::Disputed | Self::Unclear | Self::NoOffice)
    }
}

/// All that is asked of one side for one thing in one currency: in two parts it is one price.
pub(super) struct Asked {
    pub(super) purpose: Purpose,
    pub(super) amount: Money,
    employer: bool,
    /// In how many parts it is told.
    pub(super) parts: usize,
    /// Whether more is asked for the same, in another currency.
    mixed: bool,
}

impl Asked {
    pub(super) fn is_of(&self, fee: &Fee) -> bool {
        fee.purpose() == Some(self.purpose)
            && fee.money().is_some_and(|money| money.currency == self.amount.currency)
            && fee.is_the_employers() == self.employer
    }
}

/// Fees whose purpose and amount are told, summed.
pub(super) fn summed<'a>(fees: impl Iterator<Item = &'a Fee>) -> Vec<Asked> {
    let mut sums: Vec<Asked> = Vec::new();
    for fee in fees {
        let (Some(purpose), Some(amount)) = (fee.purpose(), fee.money()) else { continue };
        if let Some(sum) = sums.iter_mut().find(|sum| sum.is_of(fee)) {
            sum.amount.minor = sum.amount.minor.saturating_add(amount.minor);
            sum.parts += 1;
            continue;
        }
        let employer = fee.is_the_employers();
        let mut same = sums.iter_mut().filter(|sum| sum.purpose == purpose && sum.employer == employer);
        let mixed = same.by_ref().map(|sum| sum.mixed = true).count() > 0;
        sums.push(Asked { purpose, amount, employer, parts: 1, mixed });
    }
    sums
}

/// How it stands.
pub(super) struct Compared {
    pub(super) result: PriceResult,
    pub(super) text: Text,
    /// That the law of the country of work does not agree.
    pub(super) note: Option<Text>,
    pub(super) more: Option<Money>,
    pub(super) payer: Payer,
    pub(super) prices: Vec<String>,
    /// The price that was compared with, and where it comes from.
    beside: Option<(RecordId, OriginLine)>,
}

impl Compared {
    pub(super) fn none(asking: &Asking, message: &str, result: PriceResult) -> Self {
        Self::said(asking, message, &Arguments::new(), result)
    }

    fn said(asking: &Asking, message: &str, arguments: &Arguments, result: PriceResult) -> Self {
        Self {
            result,
            text: asking.words.phrase(message, arguments),
            note: None,
            more: None,
            payer: Payer::NotStated,
            prices: Vec::new(),
            beside: None,
        }
    }

    /// What is asked for what, and how that stands.
    pub(super) fn lines(self, asking: &Asking, asked: &Asked) -> Vec<ComparedLine> {
        let arguments = named([
            ("what", Argument::Text(purpose(asking, asked.purpose).text)),
            ("asked", Argument::Money(asked.amount)),
        ]);
        let first = ComparedLine::plain(asking.words.phrase("asked-for", &arguments));
        let (record, origin) = self.beside.unzip();
        let line = ComparedLine { text: self.text, record, origin };
        [first, line].into_iter().chain(self.note.map(ComparedLine::plain)).collect()
    }
}

/// The name of what is paid for.
pub(super) fn purpose(asking: &Asking, purpose: Purpose) -> Text {
    asking.words.phrase(&format!("purpose-{purpose}"), &Arguments::new())
}

/// The prices that an asked one is compared with: those of the country of work, and those of any. The
/// latter would make it look as if a way to the country were known, so they need one.
pub(super) struct Official {
    to: Option<String>,
    in_force: Vec<Priced>,
    /// What was official once.
    past: Vec<Purpose>,
    /// What has a price for any country, and none for this one.
    no_way: Vec<Purpose>,
}

struct Priced {
    publisher: String,
    price: Price,
}

impl Official {
    /// `a_way`: whether a legal way to the country is known; true where no country is told.
    pub(super) fn read(asking: &Asking, to: Option<&str>, a_way: bool) -> Result<Self, AskError> {
        let mut official =
            Self { to: to.map(str::to_owned), in_force: Vec::new(), past: Vec::new(), no_way: Vec::new() };
        for stored in asking.reader.all("price")?.iter() {
            let Record::Price(price) = &stored.record else { continue };
            if price.destination.as_deref().is_some_and(|country| Some(country) != to) {
                continue;
            }
            let over = asking.is_past(&price.origin, &price.facts);
            let purposes = price.items.iter().filter_map(|item| item.purpose);
            match price.nature {
                Nature::Official if over => official.past.extend(purposes),
                Nature::Official if price.destination.is_none() && !a_way => {
                    // nobody goes abroad to work at home
                    official.no_way.extend(purposes.filter(|_| asking.home.as_deref() != to));
                }
                Nature::Official => {
                    let (publisher, price) = (stored.publisher.clone(), price.clone());
                    official.in_force.push(Priced { publisher, price });
                }
                Nature::Past => official.past.extend(purposes),
                _ => {}
            }
        }
        Ok(official)
    }

    /// Compares what is asked with all official prices for the same.
    pub(super) fn compare(
        &self,
        asking: &Asking,
        asked: &Asked,
        monthly: Option<Money>,
    ) -> Result<Compared, AskError> {
        if asked.purpose == Purpose::Crossing {
            return Ok(Compared::none(asking, "asked-crossing", PriceResult::NoOffice));
        }
        let same: Vec<(&Priced, &PriceItem)> = (self.in_force.iter())
            .flat_map(|priced| priced.price.items.iter().map(move |item| (priced, item)))
            .filter(|(_, item)| item.purpose == Some(asked.purpose))
            .collect();
        let [(_, first), rest @ ..] = same.as_slice() else { return Ok(self.none(asking, asked.purpose)) };
        let agreed = rest.iter().all(|(_, item)| item.payer == first.payer);
        let mut prices: Vec<String> = same.iter().map(|(priced, _)| priced.price.id.clone()).collect();
        prices.dedup();
        let (found, highest) = beside(asking, &same, asked, monthly);
        let mut compared = Compared { prices, ..found };
        if let Some(Priced { publisher, price }) = highest {
            let origin = asking.origin(publisher, &price.origin, &price.facts)?;
            compared.beside = Some((RecordId::of("price", &price.id), origin));
        }
        if agreed {
            compared.payer = first.payer;
        }
        for (priced, _) in same.iter().filter(|(priced, _)| self.is_disputed(&priced.price)) {
            dispute(asking, priced, &mut compared)?;
        }
        Ok(compared)
    }

    fn none(&self, asking: &Asking, purpose: Purpose) -> Compared {
        if self.no_way.contains(&purpose) {
            let place = Argument::Place(self.to.clone().unwrap_or_default());
            return Compared::said(asking, "asked-no-way", &named([("place", place)]), PriceResult::NoWay);
        }
        let message = if self.past.contains(&purpose) { "asked-past" } else { "asked-none" };
        Compared::none(asking, message, PriceResult::NoneKnown)
    }

    fn is_disputed(&self, price: &Price) -> bool {
        self.to.as_ref().is_some_and(|to| price.disputed_in.contains(to))
    }
}

/// Two laws do not agree: neither who pays nor what is right can be said.
fn dispute(asking: &Asking, priced: &Priced, compared: &mut Compared) -> Result<(), AskError> {
    let arguments = asking.arguments(&priced.publisher, &priced.price.facts)?;
    let message = message("price", &priced.price.id);
    let said = asking.words.say(&priced.publisher, &message, Some("disputed"), &arguments);
    compared.payer = Payer::NotStated;
    if compared.result == PriceResult::Within {
        compared.result = PriceResult::Disputed;
        compared.text = said;
    } else {
        compared.note = Some(said);
    }
    Ok(())
}

/// The highest of the official prices counts: whoever asks for more asks for more than any. With the
/// price that holds it.
fn beside<'a>(
    asking: &Asking,
    official: &[(&'a Priced, &PriceItem)],
    asked: &Asked,
    monthly: Option<Money>,
) -> (Compared, Option<&'a Priced>) {
    let shares = official.iter().filter_map(|(priced, item)| Some((item.percent?, *priced)));
    let highest_share = shares.max_by_key(|(percent, _)| *percent);
    let amounts = || official.iter().filter_map(|(priced, item)| Some((item.to.or(item.amount)?, *priced)));
    let same = amounts().filter(|(amount, _)| amount.currency == asked.amount.currency);
    let highest = same.max_by_key(|(amount, _)| amount.minor);
    if let Some((percent, priced)) = highest_share {
        let most =
            monthly.map(|pay| share_of(pay, percent)).filter(|most| most.currency == asked.amount.currency);
        // an amount can be compared whatever the pay is
        let is_highest = |(amount, _): &(Money, _)| most.is_some_and(|most| most.minor > amount.minor);
        if highest.as_ref().is_none_or(is_highest) {
            return (share(asking, percent, asked, monthly), Some(priced));
        }
    }
    if let Some((highest, priced)) = highest {
        let said = above(asking, highest, asked, ["asked-within", "asked-above"], Arguments::new());
        return (said, Some(priced));
    }
    match amounts().max_by_key(|(amount, _)| amount.minor) {
        Some((other, priced)) => (other_currency(asking, asked, other), Some(priced)),
        None => (Compared::none(asking, "asked-none", PriceResult::NoneKnown), None),
    }
}

fn other_currency(asking: &Asking, asked: &Asked, official: Money) -> Compared {
    let arguments =
        named([("asked", Argument::Money(asked.amount)), ("official", Argument::Money(official))]);
    Compared::said(asking, "asked-other-currency", &arguments, PriceResult::OtherCurrency)
}

fn share_of(pay: Money, percent: u8) -> Money {
    let minor = i64::try_from(i128::from(pay.minor) * i128::from(percent) / 100).unwrap_or(i64::MAX);
    Money { minor, ..pay }
}

fn share(asking: &Asking, percent: u8, asked: &Asked, monthly: Option<Money>) -> Compared {
    let arguments = named([("percent", Argument::Number(percent.into()))]);
    match monthly.map(|pay| share_of(pay, percent)) {
        None => Compared::said(asking, "asked-share-no-pay", &arguments, PriceResult::PayNotTold),
        Some(most) if most.currency != asked.amount.currency => other_currency(asking, asked, most),
        Some(most) => {
            let mut arguments = arguments;
            arguments.insert("most".to_owned(), Argument::Money(most));
            above(asking, most, asked, ["asked-share-within", "asked-share-above"], arguments)
        }
    }
}

/// Says what is not more, or how much more it is.
fn above(
    asking: &Asking,
    highest: Money,
    asked: &Asked,
    [within, more_than]: [&str; 2],
    mut arguments: Arguments,
) -> Compared {
    let more = asked.amount.minor.saturating_sub(highest.minor);
    if more > 0 {
        let more = Money { minor: more, ..highest };
        arguments.insert("more".to_owned(), Argument::Money(more));
        let said = Compared::said(asking, more_than, &arguments, PriceResult::Above);
        return Compared { more: Some(more), ..said };
    }
    if asked.mixed {
        return Compared::none(asking, "asked-several", PriceResult::OtherCurrency);
    }
    Compared::said(asking, within, &arguments, PriceResult::Within)
}
