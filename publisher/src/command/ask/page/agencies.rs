//! Agencies, and whom to ask about them.

use senthang_core::answers::{AgencyAnswer, AgencyLine};

use super::Page;
use crate::command::screen::{paragraph, plain, strong};

impl Page<'_> {
    pub(in crate::command) fn agency(&self, answer: &AgencyAnswer) {
        self.agency_found(answer);
        if !answer.ask.is_empty() {
            anstream::println!("\n{}", strong(self.label("who-can-help")));
        }
        for (place, line) in answer.ask.iter().enumerate() {
            self.agency_line(place, line);
        }
        self.drafts([answer.text.review.clone()]);
    }

    pub(super) fn agency_found(&self, answer: &AgencyAnswer) {
        anstream::println!();
        paragraph(0, &self.said(&answer.text), |line| strong(line));
        for (place, line) in answer.found.iter().enumerate() {
            self.agency_line(place, line);
        }
        if let Some(text) = &answer.near_text {
            anstream::println!("\n{}", self.said(text));
            for line in &answer.near {
                plain(2, &format!("– {}", self.said(&line.name)));
            }
        }
    }

    fn agency_line(&self, place: usize, line: &AgencyLine) {
        self.title(place, &line.name);
        self.body(&line.about);
        self.body(&line.ask);
        self.contacts(&line.contacts);
        if let Some(web) = &line.web {
            anstream::println!("    {web}");
        }
        self.origin(&line.origin);
    }
}
