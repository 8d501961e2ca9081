use jiff::Timestamp;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use senthang_core::answers::{Call, Cost, HotlineLine};
use senthang_core::model::{Confidence, PartialDate};
use senthang_core::words::{Argument, Arguments, Text};

use super::code::drawing;
use super::{Poster, PosterError};

const STYLE: &str = include_str!("sheet.css");

/// The days of OpenStreetMap's `opening_hours`, Monday first.
const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

pub(super) fn sheet(poster: &Poster, languages: &[String], now: Timestamp) -> Result<String, PosterError> {
    let sheets = languages.iter().map(|language| {
        let lines = poster.lines(language, now)?;
        Ok(Sheet { poster, language, lines })
    });
    let sheets: Vec<Sheet> = sheets.collect::<Result<_, PosterError>>()?;
    let Some((first, others)) = sheets.split_first() else {
        return Err(PosterError::Country(poster.country.clone()));
    };
    let drawings: Option<Vec<Markup>> = poster.codes.iter().map(|code| drawing(code)).collect();
    let drawings = drawings.ok_or(PosterError::TooLarge { bytes: poster.bytes })?;
    let page = html! {
        (DOCTYPE)
        html lang=(first.language) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { (first.label("app-name", [])) " – " (poster.country) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { (first.label("app-name", [])) }
                    div.place { (below(&sheets, Sheet::country)) }
                    div.date { (below(&sheets, Sheet::date)) p { (poster.publisher) } }
                }
                h2 { (beside(&sheets, |sheet| sheet.label("call-title", []))) }
                ol { @for line in &first.lines { (first.line(line, others)) } }
                (codes(&sheets, &drawings))
                footer { (below(&sheets, |sheet| sheet.label("draft", []))) }
            }
        }
    };
    Ok(page.into_string())
}

/// The codes, each with its number.
fn codes(sheets: &[Sheet], drawings: &[Markup]) -> Markup {
    let of = drawings.len();
    html! {
        section.many[of > 4] {
            h2 { (beside(sheets, |sheet| sheet.label("update-scan", []))) }
            div.codes {
                @for (place, drawing) in drawings.iter().enumerate() {
                    figure { (drawing) figcaption { (beside(sheets, |sheet| sheet.part(place + 1, of))) } }
                }
            }
        }
    }
}

/// The same in every language, on one line.
fn beside<'a>(sheets: &[Sheet<'a>], text: impl Fn(&Sheet<'a>) -> String) -> Markup {
    html! {
        @for (place, sheet) in sheets.iter().enumerate() {
            @if place > 0 { " · " }
            span lang=(sheet.language) { (text(sheet)) }
        }
    }
}

/// The same in every language, on a line each.
fn below<'a>(sheets: &[Sheet<'a>], text: impl Fn(&Sheet<'a>) -> String) -> Markup {
    html! { @for sheet in sheets { p lang=(sheet.language) { (text(sheet)) } } }
}

/// A text, marked where it is in another language than the one asked for.
fn said(text: &Text, language: &str) -> Markup {
    html! { @if text.language == language { (text.text) } @else { span lang=(text.language) { (text.text) } } }
}

/// A number as it is dialled inside the country.
fn display(call: &Call) -> &str {
    match call {
        Call::Domestic { display, .. }
        | Call::International { display, .. }
        | Call::Untested { display, .. }
        | Call::NotFromHere { display, .. } => display,
    }
}

/// The sheet in one language.
struct Sheet<'a> {
    poster: &'a Poster,
    language: &'a str,
    lines: Vec<HotlineLine>,
}

impl Sheet<'_> {
    fn label<const N: usize>(&self, message: &str, arguments: [(&str, Argument); N]) -> String {
        let arguments: Arguments =
            arguments.into_iter().map(|(name, argument)| (name.to_owned(), argument)).collect();
        // the content was just read, so a label can be had; its name stands in should that fail
        let text = self.poster.taken.guide.text(message, &arguments, &[self.language.to_owned()]);
        text.map_or_else(|_| message.to_owned(), |text| text.text)
    }

    /// Where its numbers are dialled: most of them work in that country only.
    fn country(&self) -> String {
        let country = Argument::Place(self.poster.country.clone());
        self.label("call-country", [("country", country)])
    }

    fn date(&self) -> String {
        let date = self.poster.date.map(|date| Argument::Date(PartialDate::from(date)));
        date.map(|date| self.label("settings-last-updated", [("date", date)])).unwrap_or_default()
    }

    fn part(&self, part: usize, of: usize) -> String {
        let number = |number: usize| Argument::Number(i64::try_from(number).unwrap_or(i64::MAX));
        self.label("update-progress", [("done", number(part)), ("total", number(of))])
    }

    /// A line, with its name in other languages too.
    fn line(&self, line: &HotlineLine, others: &[Sheet]) -> Markup {
        html! {
            li {
                b.number { (display(&line.call)) }
                div {
                    p.name { (said(&line.name, self.language)) }
                    @for other in others {
                        @for line in other.lines.iter().filter(|other| other.id == line.id) {
                            p.other lang=(other.language) { (said(&line.name, other.language)) }
                        }
                    }
                    p.about { (said(&line.operator, self.language)) }
                    p.about { (self.about(line)) }
                }
            }
        }
    }

    /// When it answers, what a call costs, and how old that is.
    fn about(&self, line: &HotlineLine) -> String {
        let hours = match line.hours.as_deref() {
            Some("24/7") => Some(self.label("open-always", [])),
            Some(hours) => self.hours(hours),
            None => Some(self.label("hours-not-known", [])),
        };
        let cost = match line.cost {
            Cost::Free => "cost-free",
            Cost::Charged => "cost-charged",
            Cost::NotKnown => "cost-not-known",
        };
        let origin = &line.origin;
        let as_of = match origin.as_of {
            Some(date) => self.label("as-of", [("date", Argument::Date(date))]),
            None => self.label("as-of-not-known", []),
        };
        let confidence = match origin.confidence {
            Confidence::High => "confidence-high",
            Confidence::Medium => "confidence-medium",
            Confidence::Low | Confidence::Unknown => "confidence-low",
        };
        let past = origin.valid_until.filter(|_| origin.past);
        let past = past.map(|until| self.label("was-valid-until", [("date", Argument::Date(until))]));
        let parts = [hours, Some(self.label(cost, [])), Some(as_of), Some(self.label(confidence, [])), past];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    /// Hours with the names of days; none where they say more than days and times.
    fn hours(&self, osm: &str) -> Option<String> {
        let mut text = osm.to_owned();
        for (place, day) in DAYS.iter().enumerate() {
            text = text.replace(day, &self.label(&format!("weekday-{}", place + 1), []));
        }
        let bare = DAYS.iter().fold(osm.to_owned(), |bare, day| bare.replace(day, ""));
        (!bare.contains(char::is_alphabetic)).then(|| text.replace('-', "–"))
    }
}
