//! An offer of work, held against dated rules. Never that it is good.

use std::collections::BTreeMap;

use serde::Serialize;

use super::agency::{self, AgencyAnswer, LicenceState, find};
use super::channels::{Open, Side, sides};
use super::checks::{FlagLine, UnknownLine, flag_line, offered};
use super::hotlines::{HotlineLine, lines, standings};
use super::offer_told::{Fee, Offer, OfferError};
use super::pay::{self, Told};
use super::prices::{Asked, Official};
use super::shared::{AskError, Asking, Situation};
use crate::model::{Check, Flag, Money, OfferPart, Purpose, Record, Rule, Sign};
use crate::store::{Reader, StoreError};
use crate::words::{Arguments, Text};

/// The check whose questions and signs an offer shares.
const CHECK: &str = "before-you-go";

/// The answer: warning signs, what is missing, whom to ask. No flag is no verdict.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OfferAnswer {
    /// In one sentence.
    pub summary: Text,
    /// Warning signs, the heaviest first.
    pub flags: Vec<OfferFlag>,
    /// What was looked at and cannot be said.
    pub not_compared: Vec<Text>,
    /// What is missing, and what to ask.
    pub unknowns: Vec<UnknownLine>,
    /// The agency, where one is named.
    pub agency: Option<AgencyAnswer>,
    /// Whom to ask, from where the person stands.
    pub contacts: Vec<HotlineLine>,
}

/// A warning sign in an offer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OfferFlag {
    /// The record that has the rule: `rule` or `check`.
    pub kind: &'static str,
    /// The sign, the rule behind it and its source.
    #[serde(flatten)]
    pub flag: FlagLine,
    /// The numbers that raised it, side by side.
    pub compared: Vec<Text>,
}

/// Why an offer has no answer.
#[derive(Debug, thiserror::Error)]
pub enum OfferAskError {
    /// What is told does not read.
    #[error(transparent)]
    Told(#[from] OfferError),
    /// The question cannot be answered.
    #[error(transparent)]
    Ask(#[from] AskError),
}

impl From<StoreError> for OfferAskError {
    fn from(error: StoreError) -> Self {
        Self::Ask(error.into())
    }
}

/// Holds an offer against the rules of the content.
///
/// The flags: the signs of the self-check `before-you-go` and the rules, each raised by what is told
/// or by what comparing gives (pay beside the lowest by law, fees beside official prices and the
/// share that an agency may take, the way beside its state and ages, the agency beside the list);
/// the heaviest first. What is not told raises nothing: it is asked for.
///
/// # Errors
/// [`OfferAskError`] if the offer does not read, the profile is empty, or the content cannot be read.
pub fn offer(reader: &Reader, offer: &Offer, here: &Situation) -> Result<OfferAnswer, OfferAskError> {
    offer.check()?;
    Ok(look(reader, offer, here)?)
}

fn look(reader: &Reader, offer: &Offer, here: &Situation) -> Result<OfferAnswer, AskError> {
    let asking = Asking::of(reader, here)?;
    let home = reader.home()?.unwrap_or_default();
    let mut seen = Seen::default();
    seen.told(offer);
    seen.pay(&asking, offer)?;
    seen.fees(&asking, offer)?;
    seen.way(&asking, offer)?;
    let agency = agency::told(offer.agency.as_deref()).map(|name| find(&asking, name)).transpose()?;
    seen.licence(agency.as_ref(), offer);
    let check = match reader.own(&home, "check", CHECK)? {
        Some(Record::Check(check)) => Some(check),
        _ => None,
    };
    let mut flags = Vec::new();
    for flag in check.iter().flat_map(|check| &check.flags) {
        if let Some(sign) = flag.signs.iter().find(|sign| seen.shows(sign, offer)) {
            let line = of_check(&asking, &home, flag)?;
            flags.push(OfferFlag { kind: "check", flag: line, compared: seen.said(sign) });
        }
    }
    for stored in reader.records("rule")? {
        let Record::Rule(rule) = stored.record else { continue };
        if seen.shows(&rule.sign, offer) {
            let compared = seen.said(&rule.sign);
            let line = of_rule(&asking, &stored.publisher, rule)?;
            flags.push(OfferFlag { kind: "rule", flag: line, compared });
        }
    }
    flags.sort_by_key(|flag| flag.flag.weight);
    let said: Vec<&Text> = flags.iter().flat_map(|flag| &flag.compared).collect();
    let not_compared: Vec<Text> =
        seen.said.values().flatten().filter(|text| !said.contains(text)).cloned().collect();
    let needs: Vec<&FlagLine> = flags.iter().map(|flag| &flag.flag).collect();
    let everyone = standings(&asking, None)?;
    let contacts = lines(&asking, None, offered(&everyone, &needs))?;
    let summary = if flags.is_empty() { "offer-nothing" } else { "offer-found" };
    Ok(OfferAnswer {
        summary: asking.words.phrase(summary, &Arguments::new()),
        not_compared,
        unknowns: unknowns(&asking, &home, check.as_ref(), offer)?,
        agency,
        contacts,
        flags,
    })
}

/// What an offer shows: words and numbers by part, and what was compared for them.
#[derive(Default)]
struct Seen {
    words: BTreeMap<OfferPart, Vec<String>>,
    numbers: BTreeMap<OfferPart, u32>,
    said: BTreeMap<(OfferPart, &'static str), Vec<Text>>,
}

impl Drop for Seen {
    fn drop(&mut self) {
        use zeroize::Zeroize;
        self.words.values_mut().for_each(Zeroize::zeroize);
        self.numbers.values_mut().for_each(Zeroize::zeroize);
    }
}

impl Seen {
    fn word(&mut self, part: OfferPart, word: &str) {
        self.words.entry(part).or_default().push(word.to_owned());
    }

    fn told(&mut self, offer: &Offer) {
        for (_, part, told) in offer.words() {
            if let Some(told) = told {
                self.word(part, told);
            }
        }
        for told in offer.pressure.iter().flatten() {
            self.word(OfferPart::Pressure, told);
        }
        let numbers = [
            (OfferPart::Age, offer.age),
            (OfferPart::Hours, offer.hours),
            (OfferPart::DaysOff, offer.days_off),
        ];
        self.numbers.extend(numbers.into_iter().filter_map(|(part, number)| Some((part, number?))));
    }

    fn pay(&mut self, asking: &Asking, offer: &Offer) -> Result<(), AskError> {
        if offer.pay.is_none() {
            return Ok(());
        }
        let Some(told) = told(offer) else {
            self.word(OfferPart::Pay, "unclear");
            return Ok(());
        };
        let Some(country) = &offer.destination else { return Ok(()) };
        let compared = pay::compare(asking, country, offer.province.as_deref(), &told)?;
        if let Some(word) = compared.word {
            self.word(OfferPart::Pay, word);
        }
        self.said.insert((OfferPart::Pay, compared.word.unwrap_or_default()), compared.said);
        Ok(())
    }

    fn fees(&mut self, asking: &Asking, offer: &Offer) -> Result<(), AskError> {
        let monthly = told(offer).map(|told| pay::monthly(&told));
        let mut sums: BTreeMap<(Purpose, String), Money> = BTreeMap::new();
        let is_asked = |fee: &&Fee| {
            fee.payer.as_deref() != Some("employer") && fee.money().is_none_or(|money| money.minor > 0)
        };
        for fee in offer.fees.iter().flatten().filter(is_asked) {
            self.word(OfferPart::Fee, kind_of(fee));
            if fee.purpose() == Some(Purpose::Crossing) {
                self.word(OfferPart::Fee, "crossing");
            }
            let (Some(purpose), Some(amount)) = (fee.purpose(), fee.money()) else { continue };
            // what is asked for one thing in two parts is one price
            let sum = sums.entry((purpose, amount.currency.as_str().to_owned()));
            let sum = sum.or_insert(Money { minor: 0, ..amount });
            sum.minor = sum.minor.saturating_add(amount.minor);
        }
        if sums.is_empty() {
            return Ok(());
        }
        let official = Official::read(asking, offer.destination.as_deref())?;
        for ((purpose, _), amount) in sums {
            let compared = official.compare(asking, &Asked { purpose, amount, monthly });
            let above = compared.result.is_above();
            let word = if purpose == Purpose::Job { "above-share" } else { "above-official" };
            if above {
                self.word(OfferPart::Fee, word);
            }
            if compared.result.is_worth_saying() {
                let key = (OfferPart::Fee, if above { word } else { "" });
                self.said.entry(key).or_default().push(compared.text);
            }
        }
        Ok(())
    }

    /// The way of the named scheme, or whether there is any.
    fn way(&mut self, asking: &Asking, offer: &Offer) -> Result<(), AskError> {
        let Some(to) = &offer.destination else { return Ok(()) };
        if asking.home.as_ref() == Some(to) {
            return Ok(());
        }
        let mut ways = sides(asking, to)?;
        ways.retain(|way| {
            way.open != Open::NoneKnown
                && offer.scheme.as_deref().is_none_or(|scheme| way.scheme.as_str() == scheme)
        });
        if ways.is_empty() {
            self.word(OfferPart::Way, "none-known");
        } else if ways.iter().all(|way| matches!(way.open, Open::Closed | Open::Suspended | Open::NotYet)) {
            self.word(OfferPart::Way, "closed");
        }
        let outside = |way: &Side| {
            way.ages.zip(offer.age).is_some_and(|(ages, age)| {
                age < u32::from(ages.from) || ages.to.is_some_and(|to| age > u32::from(to))
            })
        };
        if offer.scheme.is_some() && ways.iter().any(outside) {
            self.word(OfferPart::Way, "ages");
        }
        Ok(())
    }

    fn licence(&mut self, agency: Option<&AgencyAnswer>, offer: &Offer) {
        let Some(agency) = agency else { return };
        match agency.state {
            LicenceState::Suspended => self.word(OfferPart::Licence, "suspended"),
            LicenceState::Expired => self.word(OfferPart::Licence, "expired"),
            // an office that confirmed it knows more than we do
            _ if offer.licence.as_deref() == Some("confirmed") => {}
            state => {
                if agency.near_stopped.is_some() {
                    self.word(OfferPart::Licence, "near-stopped");
                }
                // the name of an office too can be used by anybody
                if state != LicenceState::Licensed {
                    self.word(OfferPart::Licence, "not-known");
                }
            }
        }
    }

    fn shows(&self, sign: &Sign, offer: &Offer) -> bool {
        let country = |to: &String| sign.countries.contains(to);
        if !sign.countries.is_empty() && !offer.destination.as_ref().is_some_and(country) {
            return false;
        }
        let words =
            self.words.get(&sign.on).is_some_and(|words| words.iter().any(|word| sign.is.contains(word)));
        let beyond = self.numbers.get(&sign.on).is_some_and(|number| {
            sign.below.is_some_and(|least| *number < least) || sign.above.is_some_and(|most| *number > most)
        });
        words || beyond
    }

    /// What was compared for the words of a sign.
    fn said(&self, sign: &Sign) -> Vec<Text> {
        let of_sign =
            |(part, word): &&(OfferPart, &str)| *part == sign.on && sign.is.iter().any(|is| is == word);
        self.said.keys().filter(of_sign).filter_map(|key| self.said.get(key)).flatten().cloned().collect()
    }
}

/// What a fee is for, as far as a flag asks.
fn kind_of(fee: &Fee) -> &'static str {
    match fee.purpose() {
        None | Some(Purpose::Other | Purpose::Unknown) => "unclear",
        Some(Purpose::Job | Purpose::Travel | Purpose::Crossing | Purpose::Training) => "job",
        Some(_) => "papers",
    }
}

fn money(text: Option<&str>) -> Option<Money> {
    text.and_then(|text| text.parse().ok())
}

/// What is told of the pay, where its amount and time are.
fn told(offer: &Offer) -> Option<Told> {
    let pay = offer.pay.as_ref()?;
    let (amount, per) = (money(pay.amount.as_deref())?, pay.per.as_deref()?.parse().ok()?);
    Some(Told { amount, per, hours: offer.hours, days_off: offer.days_off })
}

fn of_check(asking: &Asking, publisher: &str, flag: &Flag) -> Result<FlagLine, AskError> {
    let message = format!("{}-flag-{}", crate::model::message("check", CHECK), flag.id);
    flag_line(asking, publisher, &message, flag)
}

/// A rule is a flag of no check.
fn of_rule(asking: &Asking, publisher: &str, rule: Rule) -> Result<FlagLine, AskError> {
    let message = crate::model::message("rule", &rule.id);
    let flag = Flag {
        id: rule.id,
        weight: rule.weight,
        pictogram: None,
        needs: rule.needs,
        signs: vec![rule.sign],
        origin: rule.origin,
        facts: rule.facts,
    };
    flag_line(asking, publisher, &message, &flag)
}

/// What is not told: the questions of the check that ask for it, and what it does not ask.
fn unknowns(
    asking: &Asking,
    publisher: &str,
    check: Option<&Check>,
    offer: &Offer,
) -> Result<Vec<UnknownLine>, AskError> {
    let mut lines = Vec::new();
    for question in check.iter().flat_map(|check| &check.questions) {
        if question.part.is_none_or(|part| is_told(offer, part)) {
            continue;
        }
        let message = format!("{}-question-{}", crate::model::message("check", CHECK), question.id);
        let arguments = asking.arguments(publisher, &question.facts)?;
        lines.push(UnknownLine {
            id: question.id.clone(),
            text: asking.words.say(publisher, &message, None, &arguments),
            ask: asking.words.say(publisher, &message, Some("ask"), &arguments),
        });
    }
    for (id, told) in [("hours", offer.hours.is_some()), ("days-off", offer.days_off.is_some())] {
        if !told {
            let phrase = |message: &str| asking.words.phrase(message, &Arguments::new());
            lines.push(UnknownLine {
                id: id.to_owned(),
                text: phrase(&format!("offer-{id}")),
                ask: phrase(&format!("offer-{id}-ask")),
            });
        }
    }
    Ok(lines)
}

fn is_told(offer: &Offer, part: OfferPart) -> bool {
    match part {
        OfferPart::Age => offer.age.is_some(),
        OfferPart::Hours => offer.hours.is_some(),
        OfferPart::DaysOff => offer.days_off.is_some(),
        OfferPart::Pay => offer.pay.is_some(),
        OfferPart::Fee => offer.fees.is_some(),
        OfferPart::Pressure => offer.pressure.is_some(),
        OfferPart::Licence => offer.licence.is_some() || agency::told(offer.agency.as_deref()).is_some(),
        OfferPart::Way => offer.scheme.is_some(),
        // an official crossing says nothing of the visa
        OfferPart::Route | OfferPart::Visa => {
            offer.visa.is_some() || offer.route.as_deref() == Some("hidden")
        }
        _ => offer.words().iter().any(|(_, known, told)| *known == part && told.is_some()),
    }
}
