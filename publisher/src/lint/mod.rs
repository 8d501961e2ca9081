//! What would hurt a reader is found before it is signed. Each finding says what is wrong, in
//! which file and line, and what to do. `docs/content.md` lists the rules.

mod expected;
mod facts;
mod phones;
mod report;
mod words;

pub use expected::{Expected, expected};
pub use report::{Style, report};

use crate::tree::{Finding, Tree};

/// Everything that is wrong with a pack, in order of file and line.
#[must_use]
pub fn lint(tree: &Tree) -> Vec<Finding> {
    let mut findings = tree.findings.clone();
    facts::check(tree, &mut findings);
    words::check(tree, &mut findings);
    findings.sort_by(|a, b| {
        let place = |finding: &Finding| (finding.place.file.path.clone(), finding.place.span.start);
        place(a).cmp(&place(b)).then_with(|| a.what.cmp(&b.what))
    });
    findings
}
