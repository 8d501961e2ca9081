//! Opening hours: the part of OpenStreetMap's `opening_hours` that hotlines use. The publisher's
//! lint reads the same text with another reader, so that both agree before it is signed.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::{DateTime, Time, Weekday};
use jiff::tz::Offset;
use serde::Serialize;

/// Whether a line is open at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum Open {
    /// Somebody should answer now.
    Now {
        /// Until when; none for lines that never close.
        until: Option<Timestamp>,
    },
    /// Nobody answers now.
    Later {
        /// When it opens next.
        opens: Timestamp,
    },
    /// No source gives hours.
    NotKnown,
}

impl Open {
    /// Whether it closes at times: no source says if that holds on public holidays.
    pub(super) fn closes(self) -> bool {
        matches!(self, Self::Now { until: Some(_) } | Self::Later { .. })
    }
}

/// Weekly hours: `24/7`, or rules such as `Mo-Fr 08:30-16:30; Sa 09:00-12:00`, spans over
/// midnight (`20:00-04:00`) among them.
///
/// ```
/// use jiff::tz::Offset;
/// use senthang_core::answers::{Hours, Open};
///
/// let office: Hours = "Mo-Fr 08:30-16:30".parse()?;
/// let sunday = "2026-11-22T02:00:00+07:00".parse().unwrap();
/// let opens = "2026-11-23T08:30:00+07:00".parse().unwrap();
/// assert_eq!(office.at(sunday, Offset::constant(7)), Open::Later { opens });
/// # Ok::<(), senthang_core::answers::HoursError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// Open spans in minutes from Monday 00:00 to the week's end, sorted and apart.
    spans: Vec<(u32, u32)>,
}

/// Why hours do not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` does not read as opening hours: {why}")]
pub struct HoursError {
    text: String,
    why: &'static str,
}

const DAY: u32 = 24 * 60;
const WEEK: u32 = 7 * DAY;
const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

impl FromStr for Hours {
    type Err = HoursError;

    fn from_str(text: &str) -> Result<Self, HoursError> {
        let wrong = |why| HoursError { text: text.to_owned(), why };
        if text.trim() == "24/7" {
            return Ok(Self { spans: vec![(0, WEEK)] });
        }
        // a later rule replaces an earlier one on the days that it names
        let mut days: [Vec<(u32, u32)>; 7] = Default::default();
        for rule in text.split(';').map(str::trim).filter(|rule| !rule.is_empty()) {
            let (named, times) = match rule.split_once(' ') {
                Some((named, times)) if named.starts_with(|letter: char| letter.is_ascii_alphabetic()) => {
                    (days_of(named).map_err(wrong)?, times)
                }
                _ => ([true; 7], rule),
            };
            let spans = if times == "off" { Vec::new() } else { spans_of(times).map_err(wrong)? };
            // by OpenStreetMap's rules it ends the night before, and people mean otherwise
            if nights_into(&days, named) {
                return Err(wrong("a rule names a day into which a night of an earlier rule runs"));
            }
            for (day, named) in days.iter_mut().zip(named) {
                if named {
                    day.clone_from(&spans);
                }
            }
        }
        let starts = (0..WEEK).step_by(DAY as usize);
        let spans = days
            .iter()
            .zip(starts)
            .flat_map(|(day, start)| day.iter().map(move |(from, to)| (start + from, start + to)));
        let mut spans: Vec<(u32, u32)> = spans.collect();
        spans.sort_unstable();
        // the same hours said twice were meant otherwise; the first of the week come after its last
        let next_week = spans.first().map(|(from, to)| (from + WEEK, to + WEEK));
        let following = spans.iter().copied().skip(1).chain(next_week);
        if spans.iter().zip(following).any(|(span, next)| next.0 < span.1) {
            return Err(wrong("two of its spans overlap"));
        }
        let spans = joined(spans.into_iter().flat_map(within_week).collect());
        if spans.is_empty() { Err(wrong("it is never open")) } else { Ok(Self { spans }) }
    }
}

/// Whether the night of a day before runs into one of the named days, which a later rule replaces.
fn nights_into(days: &[Vec<(u32, u32)>; 7], named: [bool; 7]) -> bool {
    let night = |day: &Vec<(u32, u32)>| day.iter().any(|(_, to)| *to > DAY);
    let evenings = days.iter().cycle().skip(6);
    let own = days.iter().zip(named);
    // a rule that names the evening too replaces that night
    let evening_named = named.iter().cycle().skip(6);
    own.zip(evenings)
        .zip(evening_named)
        .any(|(((_, named), evening), replaced)| named && !replaced && night(evening))
}

fn days_of(text: &str) -> Result<[bool; 7], &'static str> {
    let day = |name: &str| DAYS.iter().position(|day| *day == name).ok_or("days are Mo Tu We Th Fr Sa Su");
    let mut named = [false; 7];
    for part in text.split(',') {
        let (from, to) = part.split_once('-').unwrap_or((part, part));
        let (from, to) = (day(from)?, day(to)?);
        for (place, named) in named.iter_mut().enumerate() {
            // Sa-Mo goes over the week's end
            *named |= if from <= to { (from..=to).contains(&place) } else { place >= from || place <= to };
        }
    }
    Ok(named)
}

fn spans_of(text: &str) -> Result<Vec<(u32, u32)>, &'static str> {
    let minute = |time: &str, last: bool| -> Result<u32, &'static str> {
        let wrong = "times are written 08:30-16:30";
        let (hours, minutes) = time.split_once(':').ok_or(wrong)?;
        if hours.len() != 2 || minutes.len() != 2 {
            return Err(wrong);
        }
        let number =
            |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten();
        match (number(hours), number(minutes)) {
            (Some(24), Some(0)) if last => Ok(DAY),
            (Some(hours @ 0..24), Some(minutes @ 0..60)) => Ok(hours * 60 + minutes),
            _ => Err(wrong),
        }
    };
    text.split(',')
        .map(|span| {
            let (from, to) = span.trim().split_once('-').ok_or("times are written 08:30-16:30")?;
            let (from, to) = (minute(from, false)?, minute(to, true)?);
            // 20:00-04:00 ends on the next day
            Ok(if to > from { (from, to) } else { (from, to + DAY) })
        })
        .collect()
}

/// A span that passes the week's end, as what it is in both weeks.
fn within_week((from, to): (u32, u32)) -> impl Iterator<Item = (u32, u32)> {
    let next = (to > WEEK).then(|| (0, to - WEEK));
    [(from, to.min(WEEK))].into_iter().chain(next)
}

fn joined(mut spans: Vec<(u32, u32)>) -> Vec<(u32, u32)> {
    spans.sort_unstable();
    let mut joined: Vec<(u32, u32)> = Vec::new();
    for (from, to) in spans {
        match joined.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => joined.push((from, to)),
        }
    }
    joined
}

impl Hours {
    /// Whether it is open at `now`, by the clock of a zone with this offset.
    #[must_use]
    pub fn at(&self, now: Timestamp, offset: Offset) -> Open {
        let local = offset.to_datetime(now);
        let minute = minute_of_week(local);
        let instant = |ahead: u32| {
            let start =
                local.date().to_datetime(Time::new(local.hour(), local.minute(), 0, 0).unwrap_or(Time::MIN));
            offset
                .to_timestamp(start)
                .ok()
                .and_then(|start| start.checked_add(jiff::SignedDuration::from_mins(i64::from(ahead))).ok())
        };
        // what is open at the week's end may be open on
        let seen = |span: &(u32, u32)| [*span, (span.0 + WEEK, span.1 + WEEK)];
        let seen: Vec<(u32, u32)> = joined(self.spans.iter().flat_map(seen).collect());
        if let Some((_, to)) = seen.iter().find(|(from, to)| (*from..*to).contains(&minute)) {
            let always = self.spans == [(0, WEEK)];
            return Open::Now { until: if always { None } else { instant(to - minute) } };
        }
        match seen.iter().find(|(from, _)| *from > minute).and_then(|(from, _)| instant(from - minute)) {
            Some(opens) => Open::Later { opens },
            None => Open::NotKnown,
        }
    }
}

fn minute_of_week(local: DateTime) -> u32 {
    let day = match local.weekday() {
        Weekday::Monday => 0,
        Weekday::Tuesday => 1,
        Weekday::Wednesday => 2,
        Weekday::Thursday => 3,
        Weekday::Friday => 4,
        Weekday::Saturday => 5,
        Weekday::Sunday => 6,
    };
    let part = |number: i8| u32::try_from(number).unwrap_or(0);
    day * DAY + part(local.hour()) * 60 + part(local.minute())
}

impl fmt::Display for Hours {
    /// In OpenStreetMap's form, one rule for each day; a night is cut at midnight.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.spans == [(0, WEEK)] {
            return f.write_str("24/7");
        }
        let time = |minute: u32| format!("{:02}:{:02}", minute / 60, minute % 60);
        let mut rules = Vec::new();
        for (name, start) in DAYS.iter().zip((0..WEEK).step_by(DAY as usize)) {
            let of_day = self.spans.iter().filter(|(from, to)| *from < start + DAY && *to > start);
            let times = of_day.map(|(from, to)| {
                format!("{}-{}", time(from.saturating_sub(start)), time((to - start).min(DAY)))
            });
            let times: Vec<String> = times.collect();
            if !times.is_empty() {
                rules.push(format!("{name} {}", times.join(",")));
            }
        }
        f.write_str(&rules.join("; "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hours: &str, instant: &str) -> Open {
        let seven = Offset::from_hours(7).unwrap();
        hours.parse::<Hours>().unwrap().at(instant.parse().unwrap(), seven)
    }

    fn instant(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn open_closed_and_when_next() {
        let office = "Mo-Fr 08:30-16:30";
        // 2026-11-22 is a Sunday
        for (now, open) in [
            ("2026-11-22T02:00:00+07:00", Open::Later { opens: instant("2026-11-23T08:30:00+07:00") }),
            ("2026-11-23T08:29:59+07:00", Open::Later { opens: instant("2026-11-23T08:30:00+07:00") }),
            ("2026-11-23T08:30:00+07:00", Open::Now { until: Some(instant("2026-11-23T16:30:00+07:00")) }),
            ("2026-11-23T16:30:00+07:00", Open::Later { opens: instant("2026-11-24T08:30:00+07:00") }),
            ("2026-11-27T17:00:00+07:00", Open::Later { opens: instant("2026-11-30T08:30:00+07:00") }),
            // the same instant told in another zone
            ("2026-11-23T01:30:00Z", Open::Now { until: Some(instant("2026-11-23T16:30:00+07:00")) }),
        ] {
            assert_eq!(at(office, now), open, "{now}");
        }
        assert_eq!(at("24/7", "2026-11-22T02:00:00+07:00"), Open::Now { until: None });
        assert_eq!(at("00:00-24:00", "2026-11-22T02:00:00+07:00"), Open::Now { until: None });
    }

    #[test]
    fn a_span_over_midnight_belongs_to_the_evening_before() {
        let night = "Su 20:00-04:00";
        assert_eq!(
            at(night, "2026-11-22T21:00:00+07:00"),
            Open::Now { until: Some(instant("2026-11-23T04:00:00+07:00")) }
        );
        assert_eq!(
            at(night, "2026-11-23T03:59:00+07:00"),
            Open::Now { until: Some(instant("2026-11-23T04:00:00+07:00")) }
        );
        assert_eq!(
            at(night, "2026-11-23T04:00:00+07:00"),
            Open::Later { opens: instant("2026-11-29T20:00:00+07:00") }
        );
        assert_eq!(
            at(night, "2026-11-22T03:00:00+07:00"),
            Open::Later { opens: instant("2026-11-22T20:00:00+07:00") }
        );
    }

    #[test]
    fn later_rules_replace_earlier_ones() {
        let hours = "Mo-Su 08:00-20:00; Sa,Su 10:00-12:00,14:00-16:00; We off";
        assert_eq!(
            at(hours, "2026-11-22T09:00:00+07:00"),
            Open::Later { opens: instant("2026-11-22T10:00:00+07:00") }
        );
        assert_eq!(
            at(hours, "2026-11-22T13:00:00+07:00"),
            Open::Later { opens: instant("2026-11-22T14:00:00+07:00") }
        );
        assert_eq!(
            at(hours, "2026-11-25T12:00:00+07:00"),
            Open::Later { opens: instant("2026-11-26T08:00:00+07:00") }
        );
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for text in [
            "",
            "24h",
            "Mo-Fr",
            "Mo-Fr 8:30-16:30",
            "Mo-Fr 08:30",
            "Mo-Xx 08:00-09:00",
            "08:00-25:00",
            "08:60-09:00",
            "off",
            "Mo-Fr 08:00-09:00 PH off",
            "PH off",
            "Mo-Fr sunrise-sunset",
            "Jan Mo 08:00-09:00",
        ] {
            assert!(text.parse::<Hours>().is_err(), "{text}");
        }
    }
}
