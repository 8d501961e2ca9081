//! Warning signs: of a check, of an offer.

use senthang_core::answers::{FlagLine, OfferAnswer, Outcome, UnknownLine};
use senthang_core::model::Weight;
use senthang_core::words::Text;

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
        if !answer.not_compared.is_empty() {
            anstream::println!();
        }
        answer.not_compared.iter().for_each(|text| self.body(text));
        if let Some(agency) = &answer.agency {
            self.agency_found(agency);
        }
        self.unknowns(&answer.unknowns);
        self.who_can_help(&answer.contacts);
        self.drafts([answer.summary.review.clone()]);
    }

    fn flag(&self, place: usize, flag: &FlagLine, compared: &[Text]) {
        self.title(place, &flag.text);
        let weight = self.label(&format!("weight-{}", flag.weight));
        paragraph(4, &weight, |line| match flag.weight {
            Weight::Stop => bad(line),
            Weight::Need => line.to_owned(),
            _ => warn(line),
        });
        for text in compared {
            self.body(text);
        }
        self.body(&flag.reason);
        plain(4, &format!("{}: {}", self.label("what-to-do"), self.said(&flag.advice)));
        self.origin(&flag.origin);
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
