//! Legal ways.

use senthang_core::answers::{ChannelLine, ChannelOpen, Channels};
use senthang_core::model::Duration;
use senthang_core::words::Argument;

use super::Page;
use crate::command::screen::{Cell, bad, good, plain, warn};

impl Page<'_> {
    pub(in crate::command) fn channels(&self, answer: &Channels) {
        answer.home.iter().for_each(|text| self.body(text));
        self.ways(&answer.ways);
        for (place, line) in answer.lines.iter().enumerate() {
            self.channel(place, line);
        }
        for line in &answer.prices {
            self.price(line);
        }
        answer.unknown.iter().for_each(|text| self.body(text));
        let prices = answer.prices.iter().flat_map(|line| [&line.about.review, &line.origin.review]);
        let lines = answer.lines.iter().flat_map(|line| [&line.about.review, &line.origin.review]);
        self.drafts(lines.chain(prices).cloned());
    }

    pub(in crate::command) fn channel(&self, place: usize, line: &ChannelLine) {
        self.title(place, &line.name);
        let state = self.state(line.open).map(|state| (state.paint)(&state.text));
        let mut parts: Vec<String> = state.into_iter().collect();
        for (label, duration) in [("takes", line.takes), ("stay", line.stay)] {
            parts.extend(duration.map(|time| format!("{}: {}", self.label(label), self.duration(time))));
        }
        if let Some(ages) = line.ages {
            let range = match ages.to {
                Some(to) => self.range(ages.from.into(), Some(to.into())),
                None => self.label_with("from-on", &[("from", Argument::Number(ages.from.into()))]),
            };
            parts.push(format!("{}: {range}", self.label("ages")));
        }
        if !parts.is_empty() {
            plain(4, &parts.join(" · "));
        }
        line.was_open.iter().for_each(|text| self.body(text));
        self.body(&line.about);
        if !line.documents.is_empty() {
            let names: Vec<String> = line.documents.iter().map(|text| self.said(text)).collect();
            plain(4, &format!("{}: {}", self.label("documents"), names.join(", ")));
        }
        self.lists([
            ("points", &line.points),
            ("steps", &line.steps),
            ("rules", &line.rules),
            ("unknowns", &line.unknowns),
        ]);
        self.origin(&line.origin);
    }

    /// Whether it can be taken; none for what is no way by itself.
    pub(super) fn state(&self, open: ChannelOpen) -> Option<Cell> {
        let (label, paint): (_, fn(&str) -> String) = match open {
            ChannelOpen::Open => ("state-open", |text| good(text)),
            ChannelOpen::NotKnown => ("state-not-known", |text| warn(text)),
            ChannelOpen::NotYet => ("state-not-yet", |text| warn(text)),
            ChannelOpen::Suspended => ("state-suspended", |text| bad(text)),
            ChannelOpen::Closed => ("state-closed", |text| bad(text)),
            ChannelOpen::NoneKnown => ("state-none-known", |text| bad(text)),
            ChannelOpen::NoState => return None,
        };
        Some(Cell { text: self.label(label), paint })
    }

    pub(super) fn duration(&self, duration: Duration) -> String {
        let time = self.range(duration.from.into(), duration.to.map(Into::into));
        self.label_with(&format!("duration-{}", duration.unit), &[("time", Argument::Text(time))])
    }
}
