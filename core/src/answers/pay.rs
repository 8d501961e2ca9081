//! Pay beside the lowest that the law allows.

use jiff::civil::Date;

use super::shared::{AskError, Asking};
use crate::model::{Money, Per, Rate, Record, Wage, WageNature};
use crate::words::{Argument, Arguments, Text};

/// Days off in a week where they are not told: 26 days of work in a month.
const DAYS_OFF: u32 = 1;
/// The hours of a day for which a wage by the day or month is set.
const HOURS: u32 = 8;

/// What is told of the pay.
pub(super) struct Told {
    pub(super) amount: Money,
    pub(super) per: Per,
    pub(super) hours: Option<u32>,
    pub(super) days_off: Option<u32>,
}

/// How it stands.
#[derive(Default)]
pub(super) struct Compared {
    /// `below-minimum` or `below-recommended`.
    pub(super) word: Option<&'static str>,
    /// The numbers side by side, how they were counted, or why they cannot be compared.
    pub(super) said: Vec<Text>,
}

/// Compares pay with what the content holds for the country, and the province where it is told.
pub(super) fn compare(
    asking: &Asking,
    country: &str,
    province: Option<&str>,
    told: &Told,
) -> Result<Compared, AskError> {
    let Some(wage) = in_force(asking, country)? else {
        let none = asking.words.phrase("offer-pay-not-compared", &Arguments::new());
        return Ok(Compared { word: None, said: vec![none] });
    };
    let mut worst = Compared::default();
    for per in units(&wage, told) {
        let compared = in_unit(asking, &wage, per, province, told);
        if worst.word.is_none() && (compared.word.is_some() || worst.said.is_empty()) {
            worst = compared;
        }
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

fn in_unit(asking: &Asking, wage: &Wage, per: Per, province: Option<&str>, told: &Told) -> Compared {
    let rates = rates(wage, province, per);
    let Some(first) = rates.first() else { return Compared::default() };
    if first.amount.currency != told.amount.currency {
        let code = |money: Money| Argument::Text(money.currency.as_str().to_owned());
        let arguments = arguments([("told", code(told.amount)), ("least", code(first.amount))]);
        let said = vec![asking.words.phrase("offer-pay-currency", &arguments)];
        return Compared { word: None, said };
    }
    let least = rates.iter().map(|rate| rate.amount.minor).min().unwrap_or_default();
    let most = rates.iter().map(|rate| rate.amount.minor).max().unwrap_or_default();
    let counted = counted(told, first.per);
    let money = |minor: i64| Argument::Money(Money { minor, currency: told.amount.currency });
    let unit = || {
        Argument::Text(asking.words.phrase(&format!("unit-of-work-{}", first.per), &Arguments::new()).text)
    };
    let mut said = Vec::new();
    let recommended = wage.nature == WageNature::Recommended;
    if counted.minor < least {
        let message = if recommended { "offer-pay-recommended" } else { "offer-pay" };
        let arguments = arguments([
            ("told", money(whole(told, counted.minor))),
            ("least", money(least)),
            ("unit", unit()),
        ]);
        said.push(asking.words.phrase(message, &arguments));
        said.extend(counted.said(asking));
    } else if counted.minor < most {
        let arguments = arguments([("least", money(least)), ("most", money(most)), ("unit", unit())]);
        said.push(asking.words.phrase("offer-pay-places", &arguments));
        said.extend(counted.said(asking));
    }
    let word = match (counted.minor < least, recommended) {
        (true, true) => Some("below-recommended"),
        (true, false) => Some("below-minimum"),
        (false, _) => None,
    };
    Compared { word, said }
}

fn arguments<const N: usize>(named: [(&str, Argument); N]) -> Arguments {
    named.into_iter().map(|(name, argument)| (name.to_owned(), argument)).collect()
}

/// Whole units of the currency: satang tell nobody anything.
fn whole(told: &Told, minor: i64) -> i64 {
    let unit = 10_i64.pow(told.amount.currency.digits());
    minor / unit * unit
}

/// The wage of a country that holds today: set by law before recommended, the newest first.
fn in_force(asking: &Asking, country: &str) -> Result<Option<Wage>, AskError> {
    let holds = |wage: &Wage, today: Date| {
        let from = wage.window.and_then(|window| window.from).is_none_or(|from| from.first() <= today);
        let until = wage.window.and_then(|window| window.until).is_none_or(|until| until.last() >= today);
        from && until && matches!(wage.nature, WageNature::Minimum | WageNature::Recommended)
    };
    let mut wages: Vec<Wage> = Vec::new();
    for stored in asking.reader.records_at("wage", country)? {
        if let Record::Wage(wage) = stored.record
            && holds(&wage, asking.today)
        {
            wages.push(wage);
        }
    }
    let from = |wage: &Wage| wage.window.and_then(|window| window.from).map(crate::model::PartialDate::first);
    wages.sort_by_key(|wage| (wage.nature, std::cmp::Reverse(from(wage)), wage.id.clone()));
    Ok(wages.into_iter().next())
}

/// The rates that may hold: of the province and its districts where it is told and known.
fn rates<'a>(wage: &'a Wage, province: Option<&str>, per: Per) -> Vec<&'a Rate> {
    let rates: Vec<&Rate> = wage.rates.iter().filter(|rate| rate.per == per).collect();
    let within = |place: &String, code: &str| {
        place.strip_prefix(code).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    let there =
        |rate: &&&Rate| province.is_some_and(|code| rate.places.iter().any(|place| within(place, code)));
    let of_province: Vec<&Rate> = rates.iter().filter(there).copied().collect();
    if of_province.is_empty() { rates } else { of_province }
}

/// The pay of a month of work, where it can be counted.
pub(super) fn monthly(told: &Told) -> Money {
    Money {
        minor: if told.per == Per::Month { told.amount.minor } else { counted(told, Per::Month).minor },
        currency: told.amount.currency,
    }
}

/// Pay in another unit, and what was taken for it.
struct Counted {
    minor: i64,
    days: Option<i64>,
    hours: Option<u32>,
}

impl Counted {
    fn said(&self, asking: &Asking) -> Vec<Text> {
        let days = self.days.map(|days| {
            asking.words.phrase("offer-pay-days", &arguments([("days", Argument::Number(days))]))
        });
        let hours = self.hours.map(|hours| {
            asking.words.phrase("offer-pay-hours", &arguments([("hours", Argument::Number(hours.into()))]))
        });
        days.into_iter().chain(hours).collect()
    }
}

/// Pay as it is for one `per`, by the hour where the hours are told: a wage by the day or month is set
/// for eight hours a day, so ten hours for it are paid as eight of them. Rounded up, so that nobody is warned by a satang.
fn counted(told: &Told, per: Per) -> Counted {
    let hours = told.hours.unwrap_or(HOURS).clamp(1, 24);
    // days in twelve months
    let days = i128::from(7 - told.days_off.unwrap_or(DAYS_OFF).min(6)) * 52;
    let full = i128::from(HOURS);
    let amount = i128::from(told.amount.minor);
    let hours_of = i128::from(hours);
    // what an hour of work brings, as a fraction
    let (top, bottom) = match told.per {
        Per::Hour | Per::Unknown => (amount, 1),
        Per::Day => (amount, hours_of),
        Per::Month => (amount * 12, days * hours_of),
    };
    let (top, bottom) = match per {
        Per::Hour | Per::Unknown => (top, bottom),
        Per::Day => (top * full, bottom),
        Per::Month => (top * full * days, bottom * 12),
    };
    let minor = i64::try_from((top + bottom - 1) / bottom.max(1)).unwrap_or(i64::MAX);
    let by_month = (told.per == Per::Month) != (per == Per::Month);
    let by_hours = (told.per == Per::Hour) != (per == Per::Hour) || hours > HOURS;
    Counted {
        minor,
        days: by_month.then(|| i64::try_from((days + 6) / 12).unwrap_or(26)),
        hours: by_hours.then_some(hours),
    }
}
