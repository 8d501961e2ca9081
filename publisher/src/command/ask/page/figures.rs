//! Figures.

use senthang_core::answers::FigureLine;

use super::Page;
use crate::command::screen::{plain, strong};

impl Page<'_> {
    pub(in crate::command) fn figures(&self, lines: &[FigureLine]) {
        for (place, line) in lines.iter().enumerate() {
            self.title(place, &line.name);
            let (from, to) = (line.period.from, line.period.to);
            let period = to.map_or(from.to_string(), |to| format!("{from} – {to}"));
            anstream::println!("    {period}");
            for part in &line.parts {
                anstream::println!("    {:>7}  {}", part.value, self.said(&part.label));
            }
            let total = line.of.map_or(line.total.to_string(), |of| format!("{} / {of}", line.total));
            let sign = match (line.about, line.at_least) {
                (true, _) => "≈ ",
                (_, true) => "> ",
                _ => "",
            };
            let unit = self.label(&format!("unit-{}", line.unit));
            anstream::println!("    {:>7}  {unit}", strong(format!("{sign}{total}")));
            // some of them, which do not make the whole
            for part in &line.among {
                anstream::println!("      – {}  {}", part.value, self.said(&part.label));
            }
            plain(4, &format!("{}: {}", self.label("counted"), self.said(&line.counts)));
            plain(4, &format!("{}: {}", self.label("not-counted"), self.said(&line.not_counted)));
            self.origin(&line.origin);
        }
        self.drafts(lines.iter().flat_map(|line| [line.counts.review.clone(), line.origin.review.clone()]));
    }
}
