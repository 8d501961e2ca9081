//! What would hurt a reader is found before it is signed. Each finding says what is wrong, in
//! which file and line, and what to do. [`RULES`] names the rules; `docs/content-rules.md` explains them.

mod checks;
mod dates;
mod expected;
mod facts;
mod phones;
mod pictures;
mod report;
mod rules;
mod signs;
mod words;

use jiff::civil::Date;

pub use expected::{Expected, expected};
pub(crate) use facts::is_web;
pub use report::{Style, json, report};
pub use rules::{RULES, Rule, Severity, rule};
pub(crate) use signs::is_hidden;

use crate::tree::{Finding, Tree};

/// Everything that is wrong with a pack on a day, in order of file and line.
#[must_use]
pub fn lint(tree: &Tree, today: Date) -> Vec<Finding> {
    let mut findings = tree.findings.clone();
    facts::check(tree, &mut findings);
    dates::check(tree, today, &mut findings);
    pictures::check(tree, &mut findings);
    words::check(tree, &mut findings);
    signs::check(tree, &mut findings);
    findings.sort_by(|a, b| {
        let place = |finding: &Finding| (finding.place.file.path.clone(), finding.place.span.start);
        place(a).cmp(&place(b)).then_with(|| a.what.cmp(&b.what))
    });
    findings
}
