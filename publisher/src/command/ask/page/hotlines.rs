//! Whom to call.

use jiff::Timestamp;
use senthang_core::answers::{Call, Cost, HotlineLine, Open, OtherNumber};
use senthang_core::model::PartialDate;
use senthang_core::words::{Argument, Text};

use super::Page;
use crate::command::screen::{bad, faint, good, paragraph, plain, strong, warn};

impl Page<'_> {
    pub(in crate::command) fn hotlines(&self, lines: &[HotlineLine]) {
        for (place, line) in lines.iter().enumerate() {
            self.title(place, &line.name);
            let cost = self.label(match line.cost {
                Cost::Free => "cost-free",
                Cost::Charged => "cost-charged",
                Cost::NotKnown => "cost-not-known",
            });
            let open = self.open_by(line.open, line.hours_as_of);
            plain(4, &[self.call(&line.call), open, cost, self.speaks(line)].join(" · "));
            self.disputed(&line.disputed);
            if !self.short {
                plain(4, &self.said(&line.operator));
                self.body(&line.about);
                for other in &line.other {
                    let label = self.label(&format!("other-{}", other.kind));
                    match &other.call {
                        Some(call) if !call.works() => {
                            anstream::println!("    {label}: {}", self.call(call));
                        }
                        _ => anstream::println!("    {label}: {}", other.at),
                    }
                }
                let instead = |id: &String| lines.iter().find(|line| line.id == *id);
                if let Some(instead) = line.instead.as_ref().and_then(instead) {
                    let label = self.label("instead");
                    plain(
                        4,
                        &format!("{label}: {} · {}", self.call(&instead.call), self.said(&instead.name)),
                    );
                }
            }
            let why: Vec<String> = line.why.iter().map(|why| self.said(why)).collect();
            paragraph(4, &why.join(" "), |line| faint(line));
            self.origin(&line.origin);
        }
        self.drafts(lines.iter().flat_map(|line| [line.about.review.clone(), line.origin.review.clone()]));
    }

    /// What other organisations say of a line, each with its name and day.
    pub(super) fn disputed(&self, others: &[OtherNumber]) {
        if !others.is_empty() {
            plain(4, &warn(self.label("text-differ")));
        }
        for other in others {
            let as_of = match other.as_of {
                Some(date) => self.date("as-of", date),
                None => self.label("as-of-not-known"),
            };
            plain(4, &[self.call(&other.call), self.published_by(&other.name), as_of].join(" · "));
        }
    }

    pub(super) fn published_by(&self, name: &Text) -> String {
        self.label_with("text-publisher", &[("publisher", Argument::Text(name.text.clone()))])
    }

    pub(super) fn call(&self, call: &Call) -> String {
        match call {
            Call::Domestic { display, .. } => format!("{} {}", self.label("call"), good(strong(display))),
            Call::International { display, .. } => {
                format!("{} {}", self.label("call-from-abroad"), good(strong(display)))
            }
            Call::Untested { display, .. } => format!("{} {}", warn(self.label("call-untested")), display),
            Call::NotFromHere { display, .. } => {
                format!("{} {}", bad(self.label("call-not-from-here")), display)
            }
        }
    }

    /// Whether somebody should answer, and by hours of which day.
    pub(super) fn open_by(&self, open: Open, hours: Option<PartialDate>) -> String {
        let by = hours.filter(|_| open != Open::NotKnown).map(|date| self.date("hours-of", date));
        [self.open(open)].into_iter().chain(by).collect::<Vec<_>>().join(" · ")
    }

    /// Says once, behind lines in short, that their hours may not hold on public holidays.
    pub(super) fn holidays(&self, not_known: bool) {
        if not_known {
            plain(4, &self.label("hours-holidays"));
        }
    }

    fn open(&self, open: Open) -> String {
        match open {
            Open::Now { until: None } => good(self.label("open-always")),
            Open::Now { until: Some(until) } => good(self.at("open-until", until)),
            Open::Later { opens } => warn(self.at("opens", opens)),
            Open::NotKnown => self.label("hours-not-known"),
        }
    }

    /// An instant by the clock of where the person stands: weekday and time. Where that clock is not
    /// known it is told in UTC, and said so.
    fn at(&self, message: &str, instant: Timestamp) -> String {
        let offset = self.guide.offset(&self.here.country).ok().flatten();
        let local = offset.unwrap_or(jiff::tz::Offset::UTC).to_datetime(instant);
        let day = self.label(&format!("weekday-{}", local.weekday().to_monday_one_offset()));
        let zone = if offset.is_some() { "" } else { " UTC" };
        let time = format!("{:02}:{:02}{zone}", local.hour(), local.minute());
        self.label_with(message, &[("day", Argument::Text(day)), ("time", Argument::Text(time))])
    }

    fn speaks(&self, line: &HotlineLine) -> String {
        if line.speaks.is_empty() {
            return self.label("speaks-not-known");
        }
        let names: Vec<String> =
            line.speaks.iter().map(|tag| self.label(&format!("language-{tag}"))).collect();
        self.label_with("speaks", &[("languages", Argument::Text(names.join(", ")))])
    }

    /// That no line is known for what is needed.
    pub(in crate::command) fn gap(&self, text: &Text) {
        anstream::println!();
        paragraph(0, &self.said(text), |line| strong(line));
    }

    pub(super) fn who_can_help(&self, lines: &[HotlineLine]) {
        anstream::println!("\n{}", strong(self.label("who-can-help")));
        self.in_short(lines);
    }

    pub(super) fn in_short(&self, lines: &[HotlineLine]) {
        for line in lines {
            let open = self.open_by(line.open, line.hours_as_of);
            plain(2, &format!("{} · {} · {open}", self.call(&line.call), self.said(&line.name)));
            self.disputed(&line.disputed);
        }
        self.holidays(lines.iter().any(|line| line.holidays_not_known));
    }
}
