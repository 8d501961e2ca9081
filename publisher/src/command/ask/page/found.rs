//! What a search found.

use senthang_core::answers::Found;

use super::Page;
use crate::command::screen::{bad, plain, strong};

impl Page<'_> {
    pub(in crate::command) fn found(&self, found: &Found) {
        if let Some(help) = &found.urgent {
            anstream::println!("\n{}", bad(strong(self.said(&help.text))));
            for line in &help.lines {
                plain(
                    2,
                    &format!("{} · {} · {}", self.call(&line.call), self.said(&line.name), self.open(line)),
                );
            }
        }
        for text in found.nothing.iter().chain(&found.near) {
            anstream::println!("\n{}", self.said(text));
        }
        for group in &found.groups {
            anstream::println!("\n{}", strong(self.said(&group.name)));
            for line in &group.lines {
                plain(2, &format!("{:>2}  {}", line.rank, self.said(&line.name)));
            }
        }
    }
}
