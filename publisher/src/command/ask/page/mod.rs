//! Answers laid out on the terminal, one file per kind of line, with the labels of the pack.

mod agencies;
mod card;
mod channels;
mod figures;
mod flags;
mod found;
mod hotlines;
mod prices;
mod services;
mod topics;
mod ways;

use senthang_core::Guide;
use senthang_core::answers::{OriginLine, Situation};
use senthang_core::model::{Confidence, PartialDate, Review};
use senthang_core::words::{Argument, Arguments, Text, language};

use crate::command::screen::{faint, paragraph, plain, strong, warn};

/// Lays answers out, with the labels of the pack.
pub(in crate::command) struct Page<'a> {
    guide: &'a Guide,
    here: &'a Situation,
    /// Whether everything is told, or only what a first look needs.
    short: bool,
}

impl<'a> Page<'a> {
    pub(in crate::command) fn new(guide: &'a Guide, here: &'a Situation) -> Self {
        Self { guide, here, short: false }
    }

    pub(in crate::command) fn short(guide: &'a Guide, here: &'a Situation) -> Self {
        Self { guide, here, short: true }
    }
}

impl Page<'_> {
    pub(in crate::command) fn label(&self, message: &str) -> String {
        self.label_with(message, &[])
    }

    fn label_with(&self, message: &str, arguments: &[(&str, Argument)]) -> String {
        let arguments: Arguments =
            arguments.iter().map(|(name, argument)| ((*name).to_owned(), argument.clone())).collect();
        // the content was just read, so a label can be had; its name stands in should that fail
        self.guide
            .text(message, &arguments, &self.here.languages)
            .map_or_else(|_| message.to_owned(), |text| text.text)
    }

    fn date(&self, message: &str, date: PartialDate) -> String {
        self.label_with(message, &[("date", Argument::Date(date))])
    }

    /// A text, with its language where that is not the one asked for.
    fn said(&self, text: &Text) -> String {
        let wanted = self.here.languages.first().map(|tag| language(tag)).unwrap_or_default();
        let mut said = text.text.clone();
        if text.language != wanted && text.language != "zxx" {
            said = format!("{said} [{}]", text.language);
        }
        if text.outdated {
            said = format!("{said} ({})", self.label("outdated"));
        }
        said
    }

    fn title(&self, place: usize, text: &Text) {
        anstream::println!("\n{:>2}  {}", place + 1, strong(self.said(text)));
    }

    fn body(&self, text: &Text) {
        plain(4, &self.said(text));
    }

    fn range(&self, from: i64, to: Option<i64>) -> String {
        match to {
            Some(to) if to != from => {
                self.label_with("from-to", &[("from", Argument::Number(from)), ("to", Argument::Number(to))])
            }
            _ => from.to_string(),
        }
    }

    fn lists<const N: usize>(&self, lists: [(&str, &Vec<Text>); N]) {
        for (label, texts) in lists {
            if !texts.is_empty() {
                anstream::println!("    {}", strong(self.label(label)));
            }
            for (number, text) in texts.iter().enumerate() {
                let sign = if label == "steps" { format!("{}.", number + 1) } else { "–".to_owned() };
                plain(6, &format!("{sign} {}", self.said(text)));
            }
        }
    }

    fn origin(&self, origin: &OriginLine) {
        let as_of = match origin.as_of {
            Some(date) => self.date("as-of", date),
            None => self.label("as-of-not-known"),
        };
        let confidence = match origin.confidence {
            Confidence::High => self.label("confidence-high"),
            Confidence::Medium => self.label("confidence-medium"),
            Confidence::Low | Confidence::Unknown => self.label("confidence-low"),
        };
        let by = origin.publisher_name.as_ref().map(|name| self.published_by(name));
        let mut parts: Vec<String> = by.into_iter().chain([as_of, confidence]).collect();
        parts.extend(origin.age_days.and_then(|days| self.age(days)));
        if let Some(until) = origin.valid_until.filter(|_| origin.past) {
            parts.push(self.date("was-valid-until", until));
        }
        if let Review::Reviewed { by, on } = &origin.review {
            let who = Argument::Text(by.clone());
            parts.push(self.label_with("text-reviewed", &[("who", who), ("date", Argument::Date(*on))]));
        }
        if self.short {
            return paragraph(4, &parts.join(" · "), |line| faint(line));
        }
        for source in &origin.sources {
            let label = if source.about { "about-date" } else { "as-of" };
            let date = source.published.map(|date| self.date(label, date));
            parts.push(date.map_or(source.title.clone(), |date| format!("{} ({date})", source.title)));
        }
        paragraph(4, &format!("{}: {}", self.label("source"), parts.join(" · ")), |line| faint(line));
    }

    /// How old a fact is, from a month on.
    fn age(&self, days: u32) -> Option<String> {
        let (message, number) = match days {
            0..30 => return None,
            30..730 => ("age-months", days * 12 / 365),
            _ => ("age-years", days / 365),
        };
        Some(self.label_with(message, &[("number", Argument::Number(number.into()))]))
    }

    /// Says once, at the end, that nobody has checked what was shown.
    fn drafts(&self, reviews: impl IntoIterator<Item = Review>) {
        if reviews.into_iter().any(|review| review.is_draft()) {
            anstream::println!("\n{}", warn(self.label("draft")));
        }
    }
}
