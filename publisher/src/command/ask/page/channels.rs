//! Legal ways.

use senthang_core::answers::{ChannelLine, ChannelOpen, Channels};
use senthang_core::words::Argument;

use super::Page;
use crate::command::screen::{bad, good, plain, warn};

impl Page<'_> {
    pub(in crate::command) fn channels(&self, answer: &Channels) {
        for (place, line) in answer.lines.iter().enumerate() {
            self.channel(place, line);
        }
        for line in &answer.prices {
            self.price(line);
        }
        if let Some(unknown) = &answer.unknown {
            self.body(unknown);
        }
        self.drafts(
            answer.lines.iter().flat_map(|line| [line.about.review.clone(), line.origin.review.clone()]),
        );
    }

    pub(in crate::command) fn channel(&self, place: usize, line: &ChannelLine) {
        self.title(place, &line.name);
        let state = match line.open {
            ChannelOpen::Open => good(self.label("state-open")),
            ChannelOpen::NotKnown => warn(self.label("state-not-known")),
            ChannelOpen::NotYet => warn(self.label("state-not-yet")),
            ChannelOpen::Suspended => bad(self.label("state-suspended")),
            ChannelOpen::Closed => bad(self.label("state-closed")),
            ChannelOpen::NoneKnown => bad(self.label("state-none-known")),
        };
        let mut parts = vec![state];
        for (label, duration) in [("takes", line.takes), ("stay", line.stay)] {
            if let Some(duration) = duration {
                let time = self.range(duration.from.into(), duration.to.map(Into::into));
                let text = self
                    .label_with(&format!("duration-{}", duration.unit), &[("time", Argument::Text(time))]);
                parts.push(format!("{}: {text}", self.label(label)));
            }
        }
        if let Some(ages) = line.ages {
            let range = match ages.to {
                Some(to) => self.range(ages.from.into(), Some(to.into())),
                None => self.label_with("from-on", &[("from", Argument::Number(ages.from.into()))]),
            };
            parts.push(format!("{}: {range}", self.label("ages")));
        }
        plain(4, &parts.join(" · "));
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
}
