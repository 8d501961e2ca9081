//! Agencies, and whom to ask about them.

use senthang_core::answers::{AgencyAnswer, AgencyLine, LicenceState};

use super::Page;
use crate::command::screen::{bad, paragraph, strong};

impl Page<'_> {
    pub(in crate::command) fn agency(&self, answer: &AgencyAnswer) {
        self.agency_found(answer);
        if !answer.ask.is_empty() {
            anstream::println!("\n{}", strong(self.label("who-can-help")));
        }
        self.offices(&answer.ask);
        let lines = answer.found.iter().chain(&answer.near).chain(&answer.ask);
        let reviews = lines.flat_map(|line| [line.about.review.clone(), line.origin.review.clone()]);
        self.drafts(reviews.chain([answer.text.review.clone()]));
    }

    pub(super) fn agency_found(&self, answer: &AgencyAnswer) {
        anstream::println!();
        if let Some(text) = &answer.near_stopped {
            paragraph(0, &self.said(text), |line| bad(strong(line)));
        }
        paragraph(0, &self.said(&answer.text), |line| strong(line));
        for (place, line) in answer.found.iter().enumerate() {
            self.agency_line(place, line);
            // of several, each has a state of its own
            if answer.found.len() > 1 {
                self.state_of_agency(line);
            }
        }
        if let Some(text) = &answer.near_text {
            anstream::println!("\n{}", self.said(text));
            for line in &answer.near {
                anstream::println!("\n  – {}", strong(self.said(&line.name)));
                self.state_of_agency(line);
                self.origin(&line.origin);
            }
        }
    }

    fn state_of_agency(&self, line: &AgencyLine) {
        let stopped = matches!(line.state, LicenceState::Suspended | LicenceState::Expired);
        paragraph(4, &self.said(&line.state_text), |text| if stopped { bad(text) } else { text.to_owned() });
    }

    /// Who gives licences and advice.
    pub(super) fn offices(&self, lines: &[AgencyLine]) {
        for (place, line) in lines.iter().enumerate() {
            self.agency_line(place, line);
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
