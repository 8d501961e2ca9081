//! The signs that an offer shows, and the flags that they raise.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::checks::{FlagLine, flag_line};
use super::compared::{ComparedLine, named};
use super::offer::OfferFlag;
use super::offer_told::{Fee, Offer};
use super::official::{Official, PriceResult, summed};
use super::pay;
use super::pay_units::Told;
use super::shared::{AskError, Asking};
use crate::model::{Check, Flag, Money, OfferPart, Purpose, Record, Rule, Sign, Weight, message};
use crate::store::Stored;
use crate::words::Argument;

/// The check whose questions and signs an offer shares.
const CHECK: &str = "before-you-go";

/// Under this word stands what was compared with the lowest pay and is not below it: a sign with a
/// bound may take it.
const TIMES: &str = "times";

/// What an offer shows: words and numbers by part, and what was compared for them.
pub(super) struct Seen {
    words: BTreeMap<OfferPart, Vec<String>>,
    numbers: BTreeMap<OfferPart, f64>,
    /// By the word that it gave; an empty one where it gave none.
    said: Vec<(OfferPart, &'static str, Vec<ComparedLine>)>,
    country: Option<String>,
    province: Option<String>,
    at_home: bool,
}

impl Drop for Seen {
    fn drop(&mut self) {
        use zeroize::Zeroize;
        self.words.values_mut().for_each(Zeroize::zeroize);
        self.numbers.values_mut().for_each(Zeroize::zeroize);
        self.country.zeroize();
        self.province.zeroize();
    }
}

impl Seen {
    pub(super) fn of(asking: &Asking, country: Option<&str>, province: Option<&str>) -> Self {
        Self {
            words: BTreeMap::new(),
            numbers: BTreeMap::new(),
            said: Vec::new(),
            country: country.map(str::to_owned),
            province: province.map(str::to_owned),
            at_home: country.is_some() && asking.home.as_deref() == country,
        }
    }

    pub(super) fn word(&mut self, part: OfferPart, word: &str) {
        self.words.entry(part).or_default().push(word.to_owned());
    }

    pub(super) fn say(&mut self, part: OfferPart, word: &'static str, lines: Vec<ComparedLine>) {
        self.said.push((part, word, lines));
    }

    pub(super) fn told(&mut self, offer: &Offer) {
        for (_, part, told) in offer.words() {
            if let Some(told) = told {
                self.word(part, told);
            }
        }
        // whoever names the province tells the place
        if offer.province.is_some() && offer.place.is_none() {
            self.word(OfferPart::Place, "told");
        }
        for told in offer.pressure.iter().flatten() {
            self.word(OfferPart::Pressure, told);
        }
        let numbers = [
            (OfferPart::Age, offer.age.map(f64::from)),
            (OfferPart::Hours, offer.hours.map(f64::from)),
            (OfferPart::DaysOff, offer.days_off),
        ];
        self.numbers.extend(numbers.into_iter().filter_map(|(part, number)| Some((part, number?))));
    }

    pub(super) fn pay(
        &mut self,
        asking: &Asking,
        offer: &Offer,
        told: Option<&Told>,
    ) -> Result<(), AskError> {
        let Some(pay) = &offer.pay else { return Ok(()) };
        if pay.usual.as_deref() == Some("much-more") {
            self.word(OfferPart::Pay, "much-more");
        }
        let Some(told) = told else {
            self.word(OfferPart::Pay, "unclear");
            return Ok(());
        };
        let Some(country) = offer.country() else {
            let text = asking.words.phrase("offer-pay-no-country", &named([]));
            self.say(OfferPart::Pay, "", vec![ComparedLine::plain(text)]);
            return Ok(());
        };
        let compared = pay::compare(asking, country, offer.province.as_deref(), told)?;
        if let Some(word) = compared.word {
            self.word(OfferPart::Pay, word);
        }
        self.numbers.extend(compared.times.map(|times| (OfferPart::Pay, f64::from(times))));
        let not_below = if compared.times.is_some() { TIMES } else { "" };
        self.say(OfferPart::Pay, compared.word.unwrap_or(not_below), compared.lines);
        Ok(())
    }

    pub(super) fn fees(
        &mut self,
        asking: &Asking,
        fees: &[Fee],
        official: &Official,
        monthly: Option<Money>,
    ) -> Result<(), AskError> {
        let is_asked =
            |fee: &&Fee| !fee.is_the_employers() && fee.money().is_none_or(|money| money.minor > 0);
        for fee in fees.iter().filter(is_asked) {
            self.word(OfferPart::Fee, kind_of(fee.purpose()));
            if fee.purpose() == Some(Purpose::Crossing) {
                self.word(OfferPart::Fee, "crossing");
            }
            // what is taken off the pay is owed until then
            if fee.payer.as_deref() == Some("from-pay") {
                self.word(OfferPart::Debt, "advance");
            }
        }
        for asked in summed(fees.iter().filter(is_asked)) {
            let compared = official.compare(asking, &asked, monthly)?;
            let word = match compared.result {
                PriceResult::Above if asked.purpose == Purpose::Job => "above-share",
                PriceResult::Above => "above-official",
                // the flag of the fee says it, if it is not more
                PriceResult::Disputed => kind_of(Some(asked.purpose)),
                PriceResult::Within | PriceResult::Unclear | PriceResult::NoOffice => continue,
                _ if asked.purpose == Purpose::Other => continue,
                _ => "",
            };
            if !word.is_empty() {
                self.word(OfferPart::Fee, word);
            }
            self.say(OfferPart::Fee, word, compared.lines(asking, &asked));
        }
        Ok(())
    }

    fn shows(&self, sign: &Sign) -> bool {
        let country = self.country.as_ref().is_some_and(|to| sign.countries.contains(to));
        let within = |code: &String| {
            let rest = self.province.as_ref().and_then(|told| told.strip_prefix(code.as_str()));
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        if (!sign.countries.is_empty() && !country)
            || (!sign.provinces.is_empty() && !sign.provinces.iter().any(within))
            || sign.abroad.is_some_and(|abroad| abroad == self.at_home)
        {
            return false;
        }
        let words =
            self.words.get(&sign.on).is_some_and(|words| words.iter().any(|word| sign.is.contains(word)));
        let beyond = self.numbers.get(&sign.on).is_some_and(|number| {
            sign.below.is_some_and(|least| *number < f64::from(least))
                || sign.above.is_some_and(|most| *number > f64::from(most))
        });
        words || beyond
    }

    /// What was compared for a sign.
    fn said(&self, sign: &Sign) -> Vec<ComparedLine> {
        let of_sign = |part: OfferPart, word: &str| {
            part == sign.on
                && (sign.is.iter().any(|is| is == word) || (word == TIMES && sign.above.is_some()))
        };
        let lines = self.said.iter().filter(|(part, word, _)| of_sign(*part, word));
        lines.flat_map(|(_, _, lines)| lines).cloned().collect()
    }

    /// What was compared and is said by none of these flags: first what gave something, then what
    /// cannot be said.
    pub(super) fn rest(&self, flags: &[OfferFlag]) -> [Vec<ComparedLine>; 2] {
        let is_said = |lines: &[ComparedLine]| {
            flags.iter().any(|flag| lines.iter().all(|line| flag.compared.contains(line)))
        };
        let rest = || self.said.iter().filter(|(_, _, lines)| !is_said(lines));
        let lines = |compared: bool| {
            rest().filter(move |(_, word, _)| word.is_empty() != compared).flat_map(|(_, _, lines)| lines)
        };
        [lines(true).cloned().collect(), lines(false).cloned().collect()]
    }
}

/// What a fee is for, as far as a flag asks.
fn kind_of(purpose: Option<Purpose>) -> &'static str {
    match purpose {
        None | Some(Purpose::Other | Purpose::Unknown) => "unclear",
        Some(Purpose::Job | Purpose::Travel | Purpose::Crossing | Purpose::Training) => "job",
        Some(_) => "papers",
    }
}

/// The check that an offer shares, as it is held: it is large.
pub(super) fn shared_check(asking: &Asking) -> Result<Arc<[Stored]>, AskError> {
    Ok(asking.reader.held(&asking.publisher, "check", CHECK)?)
}

/// The check in what is held.
pub(super) fn check_of(held: &[Stored]) -> Option<&Check> {
    held.iter().find_map(|stored| match &stored.record {
        Record::Check(check) => Some(check),
        _ => None,
    })
}

/// The message of a part of that check.
pub(super) fn check_message(part: &str, id: &str) -> String {
    format!("{}-{part}-{id}", message("check", CHECK))
}

/// The flags that are raised, the heaviest first: signs of the check, then rules.
pub(super) fn raised(
    asking: &Asking,
    seen: &Seen,
    check: Option<&Check>,
) -> Result<Vec<OfferFlag>, AskError> {
    let mut flags = Vec::new();
    for flag in check.iter().flat_map(|check| &check.flags) {
        if let Some(sign) = flag.signs.iter().find(|sign| seen.shows(sign)) {
            let (message, compared) = (check_message("flag", &flag.id), seen.said(sign));
            flags.push(line(asking, &asking.publisher, "check", (&message, flag), compared)?);
        }
    }
    for (publisher, rule) in rules(asking, seen)? {
        let compared = seen.said(&rule.sign);
        let message = message("rule", &rule.id);
        flags.push(line(asking, &publisher, "rule", (&message, &of_rule(rule)), compared)?);
    }
    flags.sort_by_key(|flag| flag.flag.weight);
    Ok(flags)
}

/// The rules that are raised. One for any country is not said beside the same one of this country, as
/// long as that holds.
fn rules(asking: &Asking, seen: &Seen) -> Result<Vec<(String, Rule)>, AskError> {
    let mut rules = Vec::new();
    for stored in asking.reader.all("rule")?.iter() {
        if let Record::Rule(rule) = &stored.record
            && seen.shows(&rule.sign)
        {
            rules.push((stored.publisher.clone(), rule.clone()));
        }
    }
    let own: Vec<Sign> = rules
        .iter()
        .filter(|(_, rule)| !rule.sign.countries.is_empty() && !asking.is_past(&rule.origin, &rule.facts))
        .map(|(_, rule)| Sign { countries: Vec::new(), ..rule.sign.clone() })
        .collect();
    rules.retain(|(_, rule)| !own.contains(&rule.sign));
    Ok(rules)
}

/// A rule is a flag of no check.
fn of_rule(rule: Rule) -> Flag {
    Flag {
        id: rule.id,
        weight: rule.weight,
        pictogram: None,
        needs: rule.needs,
        signs: vec![rule.sign],
        origin: rule.origin,
        facts: rule.facts,
    }
}

/// A flag in words. One whose rule held until a day that is past is something to ask about.
fn line(
    asking: &Asking,
    publisher: &str,
    kind: &str,
    (message, flag): (&str, &Flag),
    mut compared: Vec<ComparedLine>,
) -> Result<OfferFlag, AskError> {
    let mut line: FlagLine = flag_line(asking, publisher, message, flag)?;
    // the day of a fact in it counts as its own
    if let Some(until) = line.origin.valid_until.filter(|_| line.origin.past) {
        line.weight = line.weight.max(Weight::Ask);
        let text = asking.words.phrase("offer-rule-past", &named([("date", Argument::Date(until))]));
        compared.insert(0, ComparedLine::plain(text));
    }
    Ok(OfferFlag { kind: kind.to_owned(), flag: line, compared })
}
