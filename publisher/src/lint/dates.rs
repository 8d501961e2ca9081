//! Dates that cannot be, and facts that are over.

use jiff::civil::Date;
use senthang_core::model::{ChannelStatus, Nature, PartialDate, ProgrammeStatus, Record, Review, Value};

use crate::tree::{Finding, Located, Tree};

/// Nothing that is told here was attested before.
const OLDEST: i16 = 1800;

pub(super) fn check(tree: &Tree, today: Date, findings: &mut Vec<Finding>) {
    for located in &tree.records {
        for (path, date) in attested(located) {
            if date.first() > today {
                let what = format!("{date} has not come yet");
                findings.push(Finding::new(
                    "date",
                    &located.at(&path),
                    what,
                    "write the day that is attested",
                ));
            } else if date.first().year() < OLDEST {
                let what = format!("{date} is long ago");
                findings.push(Finding::new(
                    "date",
                    &located.at(&path),
                    what,
                    "write the year in four digits",
                ));
            }
        }
        for (path, facts) in located.record.facts() {
            for (name, fact) in facts {
                if matches!(fact.value, Value::Date(date) if date.first().year() < OLDEST) {
                    let what = format!("`{name}` is long ago");
                    let at = located.at(&format!("{path}.{name}"));
                    findings.push(Finding::new("date", &at, what, "write the year in four digits"));
                }
            }
        }
        over(located, today, findings);
    }
    let records = tree.records.iter().flat_map(|located| {
        let origins = located.record.origins().into_iter();
        origins.map(|(path, origin)| (located.at(&format!("{path}.review")), origin.review.clone()))
    });
    let words = tree.words.iter().map(|spoken| (spoken.place.clone(), spoken.message.review.clone()));
    for (place, review) in records.chain(words) {
        if let Review::Reviewed { on, .. } = review
            && on.first() > today
        {
            let what = format!("reviewed on {on}, which has not come yet");
            findings.push(Finding::new("review", &place, what, "write the day of the review"));
        }
    }
}

/// Dates of what has happened, with their paths.
fn attested(located: &Located) -> Vec<(String, PartialDate)> {
    let origins = located.record.origins().into_iter();
    let mut all: Vec<_> =
        origins.filter_map(|(path, origin)| Some((format!("{path}.as_of"), origin.as_of?))).collect();
    let own = match &located.record {
        Record::Source(source) => source.published.map(|date| ("published", date)),
        Record::Law(law) => law.dated.map(|date| ("dated", date)),
        Record::Figure(figure) => Some(("period.from", figure.period.from)),
        Record::Hotline(hotline) => {
            hotline.hours.as_ref().and_then(|hours| hours.as_of).map(|date| ("hours.as_of", date))
        }
        _ => None,
    };
    all.extend(own.map(|(path, date)| (path.to_owned(), date)));
    all
}

/// What its own words say is over, and still stands as if it held.
fn over(located: &Located, today: Date, findings: &mut Vec<Finding>) {
    let mut find = |path: &str, what: String| {
        let help = "look for what holds now; until then the reader is told that it is over";
        findings.push(Finding::new("expired", &located.at(path), what, help));
    };
    for (path, origin) in located.record.origins() {
        if let Some(until) = origin.valid_until.filter(|until| until.last() < today) {
            // a price that is shown as past says so by itself
            let said = matches!(&located.record, Record::Price(price) if price.nature != Nature::Official);
            if !said {
                find(&format!("{path}.valid_until"), format!("it was valid until {until}"));
            }
        }
    }
    if let Record::Programme(programme) = &located.record
        && let Some(until) = programme.period.and_then(|period| period.until)
        && until.last() < today
        && programme.status == ProgrammeStatus::Running
    {
        find("status", format!("it ran until {until}"));
    }
    if let Record::Channel(channel) = &located.record
        && let Some(until) = channel.window.and_then(|window| window.until)
        && until.last() < today
        && channel.status == ChannelStatus::Open
    {
        find("window", format!("it was open until {until}"));
    }
}
