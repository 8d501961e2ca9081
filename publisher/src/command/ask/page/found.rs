//! What a search found, and a record that is opened.

use senthang_core::answers::{Found, FoundLine, Page as Opened};
use senthang_core::model::PartialDate;
use senthang_core::words::Argument;

use super::Page;
use crate::command::screen::{bad, plain, strong};

impl Page<'_> {
    pub(in crate::command) fn found(&self, found: &Found) {
        if let Some(help) = &found.urgent {
            anstream::println!("\n{}", bad(strong(self.said(&help.text))));
            self.in_short(&help.lines);
        }
        for text in found.nothing.iter().chain(&found.near) {
            anstream::println!("\n{}", self.said(text));
        }
        let home = self.guide.pack().ok().flatten().map(|pack| pack.publisher).unwrap_or_default();
        for group in &found.groups {
            anstream::println!("\n{}", strong(self.said(&group.name)));
            for line in &group.lines {
                self.found_line(line, &home);
            }
        }
        if !found.contacts.is_empty() {
            self.who_can_help(&found.contacts);
        }
        self.drafts(found.groups.iter().flat_map(|group| &group.lines).map(|line| line.name.review.clone()));
    }

    /// A line that was found: its name, how it is called or how it stands, and since when that holds.
    fn found_line(&self, line: &FoundLine, home: &str) {
        let mut parts = vec![format!("{:>2}  {}", line.rank, strong(self.said(&line.name)))];
        parts.extend(line.call.as_ref().map(|call| self.call(call)));
        let as_of = line.origin.as_ref().and_then(|origin| origin.as_of);
        parts.extend(line.status.as_deref().and_then(|status| self.status(&line.kind, status, as_of)));
        if let Some(origin) = &line.origin {
            parts.extend(origin.as_of.map(|date| self.date("as-of", date)));
            parts.extend(
                origin.valid_until.filter(|_| origin.past).map(|date| self.date("was-valid-until", date)),
            );
        }
        if line.found_in != line.name.language {
            parts.push(format!("[{}]", line.found_in));
        }
        plain(2, &parts.join(" · "));
        self.disputed(&line.disputed);
        // what `ask page` needs to open it
        let of =
            if line.publisher == home { String::new() } else { format!(" --publisher {}", line.publisher) };
        plain(6, &format!("{} {}{of}", line.kind, line.id));
    }

    /// How it stands; none for an office, which needs no licence.
    fn status(&self, kind: &str, status: &str, as_of: Option<PartialDate>) -> Option<String> {
        let licence = match (kind, status) {
            ("service", _) => return Some(self.label(&format!("status-{status}"))),
            ("channel", _) => return Some(self.label(&format!("state-{status}"))),
            ("agency", "needs-none") => return None,
            ("agency", "not-known") => "status-unknown",
            ("agency", _) => status,
            _ => return Some(self.label(&format!("status-{kind}-{status}"))),
        };
        let day = as_of.map_or_else(|| Argument::Text(self.label("as-of-not-known")), Argument::Date);
        Some(self.label_with(&format!("licence-{licence}"), &[("date", day)]))
    }

    pub(in crate::command) fn opened(&self, page: &Opened) {
        self.title(0, &page.name);
        let as_of = page.origin.as_ref().and_then(|origin| origin.as_of);
        if let Some(status) = page.status.as_deref().and_then(|status| self.status(&page.kind, status, as_of))
        {
            plain(4, &status);
        }
        if let Some(call) = &page.call {
            plain(4, &self.call(call));
        }
        self.disputed(&page.disputed);
        for part in &page.parts {
            self.body(&part.text);
        }
        self.contacts(&page.contacts);
        if let Some(web) = &page.web {
            anstream::println!("    {web}");
        }
        if let Some(origin) = &page.origin {
            self.origin(origin);
        }
        self.drafts([page.name.review.clone()]);
    }
}
