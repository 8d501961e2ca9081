//! How many people? Numbers with what they count and what they do not.

use serde::Serialize;

use super::figure_chart::{Chart, chart};
use super::shared::{AskError, Asking, OriginLine, Situation};
use crate::model::{FigureUnit, Period, Record};
use crate::store::Reader;
use crate::words::{Arguments, Text};

/// One figure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FigureLine {
    /// Id of the record.
    pub id: String,
    /// Its title.
    pub name: Text,
    /// What is counted, by whom.
    pub counts: Text,
    /// What is not.
    pub not_counted: Text,
    /// The time that it counts.
    pub period: Period,
    /// The whole.
    pub total: u32,
    /// What is counted.
    pub unit: FigureUnit,
    /// True if the number is a rough one.
    pub about: bool,
    /// True if it is known to be more.
    pub at_least: bool,
    /// Of how many, where the total is a share: 1 of 3.
    pub of: Option<u32>,
    /// Its parts; they sum to the total.
    pub parts: Vec<PartLine>,
    /// Some of it, not the whole.
    pub among: Vec<PartLine>,
    /// Its parts as bars; none where there is nothing to compare.
    pub chart: Option<Chart>,
    /// Where this comes from.
    pub origin: OriginLine,
}

/// One part of a figure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartLine {
    /// The word for who is counted.
    pub group: String,
    /// Who is counted.
    pub label: Text,
    /// How many.
    pub value: u32,
}

/// All figures, the newest first.
///
/// # Errors
/// [`AskError`] if the profile is empty, the place is none, or the content cannot be read.
pub fn figures(reader: &Reader, here: &Situation) -> Result<Vec<FigureLine>, AskError> {
    let asking = Asking::of(reader, here)?;
    let mut lines = Vec::new();
    for stored in reader.records("figure")? {
        let Record::Figure(figure) = stored.record else { continue };
        let arguments = asking.arguments(&stored.publisher, &figure.facts)?;
        let message = crate::model::message("figure", &figure.id);
        let say =
            |attribute: Option<&str>| asking.words.say(&stored.publisher, &message, attribute, &arguments);
        let part = |part: &crate::model::Part| PartLine {
            group: part.group.clone(),
            label: asking.words.say(
                &stored.publisher,
                &format!("group-{}", part.group),
                None,
                &Arguments::new(),
            ),
            value: part.value,
        };
        let parts: Vec<PartLine> = figure.parts.iter().map(part).collect();
        lines.push(FigureLine {
            chart: chart(&asking, &parts),
            parts,
            name: say(None),
            counts: say(Some("counts")),
            not_counted: say(Some("not-counted")),
            among: figure.among.iter().map(part).collect(),
            origin: asking.origin(&stored.publisher, &figure.origin, &figure.facts)?,
            period: figure.period,
            total: figure.total,
            unit: figure.unit,
            about: figure.about,
            at_least: figure.at_least,
            of: figure.of,
            id: figure.id,
        });
    }
    let ends = |line: &FigureLine| line.period.to.unwrap_or(line.period.from).last();
    lines.sort_by_key(|line| (std::cmp::Reverse(ends(line)), line.id.clone()));
    Ok(lines)
}
