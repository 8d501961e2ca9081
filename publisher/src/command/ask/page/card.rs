//! The advice of a check, to keep or to give on.

use senthang_core::answers::{CardContact, CheckCard};
use senthang_core::words::Text;

use super::Page;
use crate::command::screen::{plain, strong};

impl Page<'_> {
    pub(in crate::command) fn card(&self, card: &CheckCard) {
        anstream::println!("{}", strong(self.said(&card.name)));
        plain(0, &self.date("as-of", card.day));
        self.part("what-to-do", &card.advice);
        self.part("find-out", &card.ask);
        anstream::println!("\n{}", strong(self.label("who-can-help")));
        for contact in &card.contacts {
            plain(2, &self.contact(contact));
        }
        anstream::println!();
        for note in &card.notes {
            plain(0, &self.said(note));
        }
    }

    fn part(&self, label: &str, texts: &[Text]) {
        if !texts.is_empty() {
            anstream::println!("\n{}", strong(self.label(label)));
        }
        for text in texts {
            plain(2, &format!("– {}", self.said(text)));
        }
    }

    fn contact(&self, contact: &CardContact) -> String {
        let mut parts = vec![strong(&contact.number), self.said(&contact.name)];
        parts.extend(contact.publisher_name.as_ref().map(|name| self.published_by(name)));
        parts.extend(contact.hours.as_ref().map(|hours| match hours.as_str() {
            "24/7" => self.label("open-always"),
            hours => hours.to_owned(),
        }));
        parts.extend(contact.hours_as_of.map(|date| self.date("hours-of", date)));
        parts.extend(contact.as_of.map(|date| self.date("as-of", date)));
        let until = contact.valid_until.filter(|_| contact.past);
        parts.extend(until.map(|date| self.date("was-valid-until", date)));
        parts.join(" · ")
    }
}
