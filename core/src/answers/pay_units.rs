//! Pay of one unit in another: by the hour, the day, the week, the month.

use crate::model::{Money, Per};

/// The hours of a day for which a wage by the day or month is set.
pub(super) const HOURS: u32 = 8;
/// Days off in a week where they are not told: 26 days of work in a month.
const DAYS_OFF: f64 = 1.0;
const WEEKS: i128 = 52;
const MONTHS: i128 = 12;
/// Days are counted in hundredths, for two days off in a month.
const WHOLE: i128 = 100;

/// What is told of the pay.
pub(super) struct Told<'a> {
    pub(super) amount: Money,
    pub(super) per: Per,
    pub(super) hours: Option<u32>,
    pub(super) days_off: Option<f64>,
    /// The kind of work.
    pub(super) work: Option<&'a str>,
}

/// Pay in another unit, and what was taken for it.
pub(super) struct Counted {
    pub(super) minor: i64,
    pub(super) days: Option<i64>,
    pub(super) hours: Option<u32>,
}

impl Told<'_> {
    fn day(&self) -> u32 {
        self.hours.unwrap_or(HOURS).clamp(1, 24)
    }

    /// Days of work in a week, in hundredths.
    fn week(&self) -> i128 {
        let off = self.days_off.unwrap_or(DAYS_OFF).clamp(0.0, 6.0);
        #[allow(clippy::cast_possible_truncation)] // from 100 to 700
        let days = ((7.0 - off) * 100.0).round() as i64;
        days.into()
    }
}

/// Pay as it is for one `per`, by the hour where the hours are told: a wage by the day or month is set
/// for eight hours a day, so ten hours for it are paid as eight of them.
pub(super) fn counted(told: &Told, per: Per) -> Counted {
    let is_long = |per: Per| matches!(per, Per::Week | Per::Month);
    let by_days = is_long(told.per) != is_long(per);
    let by_hours = (told.per == Per::Hour) != (per == Per::Hour) || told.day() != HOURS;
    let days = (told.week() * WEEKS / WHOLE + MONTHS / 2) / MONTHS;
    Counted {
        minor: in_unit(told, per, HOURS),
        days: by_days.then(|| i64::try_from(days).unwrap_or(26)),
        hours: by_hours.then_some(told.day()),
    }
}

/// The pay of a day as long as it is told.
pub(super) fn for_a_day(told: &Told) -> i64 {
    in_unit(told, Per::Day, told.day())
}

/// The pay of a month of days as long as they are told.
pub(super) fn monthly(told: &Told) -> Money {
    let minor =
        if told.per == Per::Month { told.amount.minor } else { in_unit(told, Per::Month, told.day()) };
    Money { minor, ..told.amount }
}

/// Pay for one `per` with days of so many hours. Rounded up, so that nobody is warned by a satang.
fn in_unit(told: &Told, per: Per, full: u32) -> i64 {
    let (amount, hours, week) = (i128::from(told.amount.minor), i128::from(told.day()), told.week());
    // what an hour of work brings, as a fraction
    let (top, bottom) = match told.per {
        Per::Hour | Per::Unknown => (amount, 1),
        Per::Day => (amount, hours),
        Per::Week => (amount * WHOLE, week * hours),
        Per::Month => (amount * MONTHS * WHOLE, WEEKS * week * hours),
    };
    let full = i128::from(full);
    let (top, bottom) = match per {
        Per::Hour | Per::Unknown => (top, bottom),
        Per::Day => (top * full, bottom),
        Per::Week => (top * full * week, bottom * WHOLE),
        Per::Month => (top * full * week * WEEKS, bottom * MONTHS * WHOLE),
    };
    i64::try_from((top + bottom - 1) / bottom.max(1)).unwrap_or(i64::MAX)
}
