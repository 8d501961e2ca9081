//! Services, and where none is known.

use senthang_core::answers::{Gap, ServiceLine};
use senthang_core::model::Answer;

use super::Page;
use crate::command::screen::{good, plain, strong};

impl Page<'_> {
    pub(in crate::command) fn services(&self, lines: &[ServiceLine], gaps: &[Gap]) {
        for (place, line) in lines.iter().enumerate() {
            self.service(place, line);
        }
        if !gaps.is_empty() {
            anstream::println!("\n{}", strong(self.label("missing")));
        }
        for gap in gaps {
            self.body(&gap.text);
            for contact in &gap.contacts {
                anstream::println!("    {} · {}", self.call(&contact.call), self.said(&contact.name));
            }
        }
        self.drafts(lines.iter().flat_map(|line| [line.about.review.clone(), line.origin.review.clone()]));
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
        plain(4, &parts.join(" · "));
        plain(4, &self.said(&line.operator));
        self.body(&line.about);
        plain(4, &format!("{}: {}", self.label("reach"), self.said(&line.reach)));
        for contact in &line.contacts {
            anstream::println!("    {} · {}", self.call(&contact.call), self.said(&contact.name));
        }
        if let Some(phone) = &line.phone {
            anstream::println!("    {} {}", self.label("call"), good(phone));
        }
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
