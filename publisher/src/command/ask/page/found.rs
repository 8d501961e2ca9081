//! What a search found, and a record that is opened.

use senthang_core::answers::{Found, FoundLine, Page as Opened};

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
        for group in &found.groups {
            anstream::println!("\n{}", strong(self.said(&group.name)));
            for line in &group.lines {
                self.found_line(line);
            }
        }
        if !found.contacts.is_empty() {
            self.who_can_help(&found.contacts);
        }
        self.drafts(found.groups.iter().flat_map(|group| &group.lines).map(|line| line.name.review.clone()));
    }

    /// A line that was found: its name, how it is called or how it stands, and since when that holds.
    fn found_line(&self, line: &FoundLine) {
        let mut parts = vec![format!("{:>2}  {}", line.rank, strong(self.said(&line.name)))];
        parts.extend(line.call.as_ref().map(|call| self.call(call)));
        parts.extend(line.status.map(|status| self.status(&line.kind, status)));
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
        plain(6, &format!("{} {}", line.kind, line.id));
    }

    fn status(&self, kind: &str, status: &str) -> String {
        self.label(&if kind == "service" {
            format!("status-{status}")
        } else {
            format!("status-{kind}-{status}")
        })
    }

    pub(in crate::command) fn opened(&self, page: &Opened) {
        self.title(0, &page.name);
        if let Some(status) = page.status {
            plain(4, &self.status(&page.kind, status));
        }
        if let Some(call) = &page.call {
            plain(4, &self.call(call));
        }
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
