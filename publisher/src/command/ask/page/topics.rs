//! Rights, and what happens when somebody asks for help.

use senthang_core::answers::{Referral, TopicLine};

use super::Page;
use crate::command::screen::plain;

impl Page<'_> {
    pub(in crate::command) fn referral(&self, answer: &Referral) {
        for (place, line) in answer.rights.iter().chain(&answer.steps).enumerate() {
            self.topic(place, line);
        }
        self.who_can_help(&answer.contacts);
        answer.contacts_text.iter().for_each(|text| self.body(text));
        self.drafts(answer.steps.iter().map(|line| line.about.review.clone()));
    }

    fn topic(&self, place: usize, line: &TopicLine) {
        self.title(place, &line.name);
        plain(4, &self.label(&format!("form-topic-{}", line.form)));
        self.body(&line.about);
        self.lists([("points", &line.points), ("steps", &line.steps), ("unknowns", &line.unknowns)]);
        self.origin(&line.origin);
    }
}
