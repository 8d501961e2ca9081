//! Warning signs: of a check, of an offer.

use senthang_core::answers::{ComparedLine, FlagLine, OfferAnswer, Outcome, UnknownLine};
use senthang_core::model::Weight;

use super::Page;
use crate::command::screen::{bad, paragraph, plain, strong, warn};

impl Page<'_> {
    pub(in crate::command) fn outcome(&self, outcome: &Outcome) {
        anstream::println!();
        paragraph(0, &self.said(&outcome.summary), |line| strong(line));
        for (place, flag) in outcome.flags.iter().enumerate() {
            self.flag(place, flag, &[]);
        }
        outcome.progress.iter().for_each(|text| self.body(text));
        self.unknowns(&outcome.unknowns);
        self.who_can_help(&outcome.contacts);
        outcome.contacts_text.iter().for_each(|text| self.body(text));
        self.gaps(&outcome.gaps);
        for (place, service) in outcome.services.iter().enumerate() {
            self.service(place, service);
        }
        self.drafts([outcome.summary.review.clone()]);
    }

    pub(in crate::command) fn offer(&self, answer: &OfferAnswer) {
        anstream::println!();
        paragraph(0, &self.said(&answer.summary), |line| strong(line));
        for (place, flag) in answer.flags.iter().enumerate() {
            self.flag(place, &flag.flag, &flag.compared);
        }
        for lines in [&answer.compared, &answer.not_compared].into_iter().filter(|lines| !lines.is_empty()) {
            anstream::println!();
            self.compared(lines);
        }
        if let Some(agency) = &answer.agency {
            self.agency_found(agency);
        }
        self.unknowns(&answer.unknowns);
        self.who_can_help(&answer.contacts);
        self.offices(&answer.ask);
        self.drafts([answer.summary.review.clone()]);
    }

    fn flag(&self, place: usize, flag: &FlagLine, compared: &[ComparedLine]) {
        self.title(place, &flag.text);
        let weight = self.label(&format!("weight-{}", flag.weight));
        paragraph(4, &weight, |line| match flag.weight {
            Weight::Stop => bad(line),
            Weight::Need => line.to_owned(),
            _ => warn(line),
        });
        self.compared(compared);
        self.body(&flag.reason);
        plain(4, &format!("{}: {}", self.label("what-to-do"), self.said(&flag.advice)));
        self.origin(&flag.origin);
    }

    /// What was compared, each with where the other side comes from.
    fn compared(&self, lines: &[ComparedLine]) {
        for line in lines {
            self.body(&line.text);
            line.origin.iter().for_each(|origin| self.origin(origin));
        }
    }

    fn unknowns(&self, unknowns: &[UnknownLine]) {
        if unknowns.is_empty() || self.short {
            return;
        }
        anstream::println!("\n{}", strong(self.label("find-out")));
        for unknown in unknowns {
            plain(2, &format!("– {} {}", self.said(&unknown.text), self.said(&unknown.ask)));
        }
    }
}
