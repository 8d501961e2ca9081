//! Services, and where none is known.

use senthang_core::answers::{Contact, Gap, ServiceLine, Services};
use senthang_core::model::Answer;

use super::Page;
use crate::command::screen::{plain, strong, warn};

impl Page<'_> {
    /// What is near, what is missing there, and only then what is far.
    pub(in crate::command) fn services(&self, answer: &Services) {
        for note in &answer.notes {
            plain(0, &self.said(note));
        }
        let near = answer.lines.iter().take_while(|line| line.near).count();
        for (place, line) in answer.lines.iter().enumerate().take(near) {
            self.service(place, line);
        }
        self.gaps(&answer.gaps);
        if answer.gaps.is_empty() && !answer.contacts.is_empty() {
            anstream::println!("\n{}", strong(self.label("who-can-help")));
            self.contacts(&answer.contacts);
        }
        answer.contacts_text.iter().for_each(|text| self.body(text));
        for (place, line) in answer.lines.iter().enumerate().skip(near) {
            self.service(place, line);
        }
        let lines = answer.lines.iter();
        self.drafts(lines.flat_map(|line| [line.about.review.clone(), line.origin.review.clone()]));
    }

    pub(super) fn gaps(&self, gaps: &[Gap]) {
        if !gaps.is_empty() {
            anstream::println!("\n{}", strong(self.label("missing")));
        }
        for gap in gaps {
            self.body(&gap.text);
            self.contacts(&gap.contacts);
        }
    }

    pub(super) fn contacts(&self, contacts: &[Contact]) {
        for contact in contacts {
            let (call, open) = (self.call(&contact.call), self.open_by(contact.open, contact.hours_as_of));
            plain(4, &format!("{call} · {} · {open}", self.said(&contact.name)));
            self.disputed(&contact.disputed);
            Page::short(self.guide, self.here).origin(&contact.origin);
        }
        self.holidays(contacts.iter().any(|contact| contact.holidays_not_known));
    }

    /// A service: what it is, how to reach it, whom it takes.
    pub(super) fn service(&self, place: usize, line: &ServiceLine) {
        self.title(place, &line.name);
        let places: Vec<String> = line
            .places
            .iter()
            .map(|code| self.label(&format!("place-{}", code.to_ascii_lowercase())))
            .collect();
        let mut parts =
            vec![self.label(&format!("form-{}", line.form)), self.label(&format!("status-{}", line.status))];
        if !places.is_empty() {
            parts.push(places.join(", "));
        }
        if !line.near {
            parts.push(warn(self.label("not-near")));
        }
        plain(4, &parts.join(" · "));
        plain(4, &self.said(&line.operator));
        self.body(&line.about);
        plain(4, &format!("{}: {}", self.label("reach"), self.said(&line.reach)));
        self.contacts(&line.contacts);
        line.call.iter().for_each(|call| plain(4, &self.call(call)));
        if let Some(web) = &line.web {
            anstream::println!("    {web}");
        }
        self.accepts(line);
        line.takes_text.iter().chain(&line.distance).for_each(|text| self.body(text));
        self.origin(&line.origin);
    }

    fn accepts(&self, line: &ServiceLine) {
        let accepts = line.accepts;
        let people = [
            ("women", accepts.women),
            ("men", accepts.men),
            ("girls", accepts.girls),
            ("boys", accepts.boys),
            ("lgbtqi", accepts.lgbtqi),
            ("disability", accepts.disability),
        ];
        let mut parts = Vec::new();
        for (label, wanted) in
            [("accepts", Answer::Yes), ("accepts-no", Answer::No), ("accepts-not-stated", Answer::NotStated)]
        {
            let names: Vec<String> = people
                .iter()
                .filter(|(_, answer)| *answer == wanted)
                .map(|(name, _)| self.label(&format!("person-{name}")))
                .collect();
            if !names.is_empty() {
                parts.push(format!("{}: {}", self.label(label), names.join(", ")));
            }
        }
        plain(4, &parts.join(" · "));
    }
}
