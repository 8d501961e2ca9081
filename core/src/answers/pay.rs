//! Pay beside the lowest that the law allows.

use super::compared::{ComparedLine, RecordId, named};
use super::offer_told::province_of;
use super::pay_units::{Counted, HOURS, Told, counted, for_a_day};
use super::shared::{AskError, Asking};
use crate::model::{Money, PartialDate, Per, Rate, Record, Wage, WageNature};
use crate::words::{Argument, Arguments, Text};

/// From this age on, a lowest pay is said to be perhaps higher now: laws set it anew about once a year.
const DAYS_TO_CHANGE: u32 = 365;

/// How it stands.
#[derive(Default)]
pub(super) struct Compared {
    /// `below-minimum`, `below-recommended` or `maybe-below`.
    pub(super) word: Option<&'static str>,
    /// How many times the lowest it is; none where it was not compared.
    pub(super) times: Option<u32>,
    /// The numbers side by side, how old they are and how they were counted; or why they cannot be
    /// compared.
    pub(super) lines: Vec<ComparedLine>,
}

/// A wage, and who published it.
struct InForce {
    publisher: String,
    wage: Wage,
}

/// Compares pay with what the content holds for the country, and the province where it is told.
pub(super) fn compare(
    asking: &Asking,
    country: &str,
    province: Option<&str>,
    told: &Told,
) -> Result<Compared, AskError> {
    let Some(law) = in_force(asking, country)? else {
        let none = asking.words.phrase("offer-pay-not-compared", &Arguments::new());
        return Ok(Compared { lines: vec![ComparedLine::plain(none)], ..Compared::default() });
    };
    let mut worst = Compared::default();
    for per in units(&law.wage, told) {
        let compared = in_unit(asking, &law, per, province, told)?;
        if worst.word.is_none() && (compared.word.is_some() || worst.lines.is_empty()) {
            worst = compared;
        }
    }
    if worst.word.is_none()
        && worst.times.is_some()
        && let Some(text) = maybe_below(asking, &law.wage, province, told)
    {
        worst.word = Some("maybe-below");
        worst.lines = law.lines(asking, text)?;
    }
    Ok(worst)
}

/// The units in which it is compared: the pay's own, and by the hour where the hours are told. A month
/// or a day of other hours than eight has no lowest pay of its own.
fn units(wage: &Wage, told: &Told) -> Vec<Per> {
    let has = |per: Per| wage.rates.iter().any(|rate| rate.per == per);
    let by_hour = (told.hours.is_some() && has(Per::Hour)).then_some(Per::Hour);
    let full = by_hour.is_none() || told.per == Per::Hour || told.hours == Some(HOURS);
    let own = (full && has(told.per) && by_hour != Some(told.per)).then_some(told.per);
    let units: Vec<Per> = by_hour.into_iter().chain(own).collect();
    if units.is_empty() { wage.rates.first().map(|rate| rate.per).into_iter().collect() } else { units }
}

fn in_unit(
    asking: &Asking,
    law: &InForce,
    per: Per,
    province: Option<&str>,
    told: &Told,
) -> Result<Compared, AskError> {
    let rates = rates(&law.wage, province, per);
    let Some(first) = rates.first() else { return Ok(Compared::default()) };
    if first.amount.currency != told.amount.currency {
        let code = |money: Money| Argument::Text(money.currency.as_str().to_owned());
        let arguments = named([("told", code(told.amount)), ("least", code(first.amount))]);
        let text = asking.words.phrase("offer-pay-currency", &arguments);
        return Ok(Compared { lines: vec![law.line(asking, text)?], ..Compared::default() });
    }
    let least = rates.iter().map(|rate| rate.amount.minor).min().unwrap_or_default();
    let most = rates.iter().map(|rate| rate.amount.minor).max().unwrap_or_default();
    let counted = counted(told, per);
    let recommended = law.wage.nature == WageNature::Recommended;
    let word = match (counted.minor < least, recommended) {
        (true, true) => Some("below-recommended"),
        (true, false) => Some("below-minimum"),
        (false, _) => None,
    };
    let text = if word.is_none() && counted.minor < most {
        let money = |minor: i64| Argument::Money(Money { minor, ..told.amount });
        let arguments = [("least", money(least)), ("most", money(most)), ("unit", unit(asking, per))];
        asking.words.phrase("offer-pay-places", &named(arguments))
    } else {
        let message = if recommended { "offer-pay-recommended" } else { "offer-pay" };
        beside(asking, message, told, (counted.minor, least), per)
    };
    let mut lines = law.lines(asking, text)?;
    lines.extend(said(asking, &counted).into_iter().map(ComparedLine::plain));
    let times = u32::try_from(counted.minor / most.max(1)).unwrap_or(u32::MAX);
    Ok(Compared { word, times: Some(times), lines })
}

/// What may be below the law, where the law or the told words leave it open: a rate for work of this
/// kind (`night` names restaurants too, and the law only places of entertainment); and a day of few
/// hours, for which less than the wage of a day is told. No source in the content says that a daily
/// wage may be shared out by the hours, and none that it may not.
fn maybe_below(asking: &Asking, wage: &Wage, province: Option<&str>, told: &Told) -> Option<Text> {
    let of_work = |rate: &&Rate| {
        told.work.is_some_and(|work| rate.work.iter().any(|known| known == work))
            && (rate.places.is_empty()
                || province.is_none()
                || there(province).any(|code| is_for(rate, code)))
            && rate.amount.currency == told.amount.currency
    };
    let rate = wage.rates.iter().filter(of_work).max_by_key(|rate| rate.amount.minor);
    if let Some(rate) = rate {
        let counted = counted(told, rate.per);
        if counted.minor < rate.amount.minor {
            let sides = (counted.minor, rate.amount.minor);
            return Some(beside(asking, "offer-pay-work", told, sides, rate.per));
        }
    }
    if told.hours.is_none_or(|hours| hours >= HOURS) || wage.nature != WageNature::Minimum {
        return None;
    }
    let least = rates(wage, province, Per::Day).iter().map(|rate| rate.amount.minor).min()?;
    let day = for_a_day(told);
    (day < least).then(|| beside(asking, "offer-pay-short-day", told, (day, least), Per::Day))
}

/// What is told beside the least, for one unit of work.
fn beside(asking: &Asking, message: &str, told: &Told, (minor, least): (i64, i64), per: Per) -> Text {
    let money = |minor: i64| Argument::Money(Money { minor, ..told.amount });
    // whole units of the currency: satang tell nobody anything
    let whole = 10_i64.pow(told.amount.currency.digits());
    let arguments =
        [("told", money(minor / whole * whole)), ("least", money(least)), ("unit", unit(asking, per))];
    asking.words.phrase(message, &named(arguments))
}

fn unit(asking: &Asking, per: Per) -> Argument {
    Argument::Text(asking.words.phrase(&format!("unit-of-work-{per}"), &Arguments::new()).text)
}

/// What was taken to count it.
fn said(asking: &Asking, counted: &Counted) -> Vec<Text> {
    let number = |name: &str, number: i64| named([(name, Argument::Number(number))]);
    let days = counted.days.map(|days| asking.words.phrase("offer-pay-days", &number("days", days)));
    let hours =
        counted.hours.map(|hours| asking.words.phrase("offer-pay-hours", &number("hours", hours.into())));
    days.into_iter().chain(hours).collect()
}

impl InForce {
    fn line(&self, asking: &Asking, text: Text) -> Result<ComparedLine, AskError> {
        let wage = &self.wage;
        let record = RecordId::of("wage", &wage.id);
        ComparedLine::of(asking, text, &self.publisher, record, (&wage.origin, &wage.facts))
    }

    /// A sentence with its origin, and how old the lowest pay is that stands in it.
    fn lines(&self, asking: &Asking, text: Text) -> Result<Vec<ComparedLine>, AskError> {
        let line = self.line(asking, text)?;
        let known = line.origin.as_ref().and_then(|origin| Some((origin.as_of?, origin.age_days?)));
        let age = known.map(|(as_of, days): (PartialDate, u32)| {
            let message = if days < DAYS_TO_CHANGE { "offer-pay-as-of" } else { "offer-pay-old" };
            asking.words.phrase(message, &named([("date", Argument::Date(as_of))]))
        });
        Ok([line].into_iter().chain(age.map(ComparedLine::plain)).collect())
    }
}

/// The wage of a country that holds today: set by law before recommended, the newest first.
fn in_force(asking: &Asking, country: &str) -> Result<Option<InForce>, AskError> {
    let holds = |wage: &Wage| {
        let from = wage.window.and_then(|window| window.from).is_none_or(|from| from.first() <= asking.today);
        let until =
            wage.window.and_then(|window| window.until).is_none_or(|until| until.last() >= asking.today);
        let known = matches!(wage.nature, WageNature::Minimum | WageNature::Recommended);
        from && until && known && !wage.rates.is_empty() && !asking.is_past(&wage.origin, &wage.facts)
    };
    let mut wages: Vec<InForce> = Vec::new();
    for stored in asking.reader.records_at("wage", country)? {
        let Record::Wage(mut wage) = stored.record else { continue };
        // a rate by a unit that is not known here cannot be counted
        wage.rates.retain(|rate| rate.per != Per::Unknown);
        if holds(&wage) {
            wages.push(InForce { publisher: stored.publisher, wage });
        }
    }
    let from = |wage: &Wage| wage.window.and_then(|window| window.from).map(PartialDate::first);
    wages.sort_by_key(|InForce { wage, .. }| (wage.nature, std::cmp::Reverse(from(wage)), wage.id.clone()));
    Ok(wages.into_iter().next())
}

/// The rates for any work that may hold: of the place where it is told and known, districts among it.
fn rates<'a>(wage: &'a Wage, province: Option<&str>, per: Per) -> Vec<&'a Rate> {
    let rates: Vec<&Rate> =
        wage.rates.iter().filter(|rate| rate.per == per && rate.work.is_empty()).collect();
    for code in there(province) {
        let of_place: Vec<&Rate> = rates.iter().filter(|rate| is_for(rate, code)).copied().collect();
        if !of_place.is_empty() {
            return of_place;
        }
    }
    rates
}

/// The place that is told, then the province of a district: most rates name provinces alone.
fn there(told: Option<&str>) -> impl Iterator<Item = &str> {
    told.into_iter().chain(told.and_then(province_of))
}

/// Whether a rate names a province, or a district of it.
fn is_for(rate: &Rate, province: &str) -> bool {
    let within = |place: &String| {
        place.strip_prefix(province).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    rate.places.iter().any(within)
}
