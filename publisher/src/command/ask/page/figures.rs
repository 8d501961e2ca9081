//! Figures.

use senthang_core::answers::{Chart, FigureLine, PartLine};

use super::Page;
use crate::command::screen::{self, plain, seen, strong, width};

impl Page<'_> {
    pub(in crate::command) fn figures(&self, lines: &[FigureLine]) {
        for (place, line) in lines.iter().enumerate() {
            self.title(place, &line.name);
            let (from, to) = (line.period.from, line.period.to);
            let period = to.map_or(from.to_string(), |to| format!("{from} – {to}"));
            anstream::println!("    {period}");
            match &line.chart {
                Some(chart) => self.bars(chart),
                None => self.parts(&line.parts),
            }
            let total = line.of.map_or(line.total.to_string(), |of| format!("{} / {of}", line.total));
            let sign = match (line.about, line.at_least) {
                (true, _) => "≈ ",
                (_, true) => "> ",
                _ => "",
            };
            let unit = self.label(&format!("unit-{}", line.unit));
            // as wide as the numbers above it, before it is painted
            let total = format!("{:>7}", format!("{sign}{total}"));
            anstream::println!("    {}  {unit}", strong(total));
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

    fn parts(&self, parts: &[PartLine]) {
        for part in parts {
            anstream::println!("    {:>7}  {}", part.value, self.said(&part.label));
        }
    }

    /// Numbers, who is counted, and bars as long as the terminal lets them be.
    fn bars(&self, chart: &Chart) {
        let labels: Vec<String> = chart.bars.iter().map(|bar| self.said(&bar.label)).collect();
        let widest = labels.iter().map(|label| seen(label)).max().unwrap_or(0);
        let columns = width().saturating_sub(BEFORE + widest + 2);
        for (label, bar) in labels.iter().zip(&chart.bars) {
            let fill = widest - seen(label);
            if columns < SHORTEST {
                // beside names this long a bar would tell nothing
                anstream::println!("    {:>7}  {label}", bar.value);
                anstream::println!("{:BEFORE$}{}", "", screen::bar(bar.length, width() - BEFORE));
            } else {
                let drawn = screen::bar(bar.length, columns);
                anstream::println!("    {:>7}  {label}{:fill$}  {drawn}", bar.value, "");
            }
        }
    }
}

/// What stands before a name: the number, and room around it.
const BEFORE: usize = 13;
/// The shortest room that bars are compared in.
const SHORTEST: usize = 16;
