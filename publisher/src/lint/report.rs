use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::Severity;
use crate::tree::Finding;

/// How findings are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// With colours.
    Colour,
    /// Without.
    Plain,
}

/// Findings as a person reads them: what, where (file and line), what to do.
#[must_use]
pub fn report(findings: &[Finding], style: Style) -> String {
    let renderer = match style {
        Style::Colour => Renderer::styled(),
        Style::Plain => Renderer::plain(),
    };
    let mut out = String::new();
    for finding in findings {
        let text = &finding.place.file.text;
        // a record's span is the whole table: the first line shows where it is
        let span = finding.place.span.clone();
        let end = text
            .get(span.clone())
            .and_then(|part| part.find('\n'))
            .map_or(span.end, |line| span.start + line);
        let snippet = Snippet::source(text.as_str())
            .path(finding.place.file.path.as_str())
            .annotation(AnnotationKind::Primary.span(span.start..end.max(span.start)));
        let level = match finding.severity() {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let group = level
            .primary_title(finding.what.as_str())
            .id(finding.rule)
            .element(snippet)
            .element(Level::HELP.message(finding.help.as_str()));
        out.push_str(&renderer.render(&[group]));
        out.push_str("\n\n");
    }
    out
}

/// Findings for a program: a list of objects with `rule`, `severity`, `file`, `line`, `column`,
/// `what` and `help`.
#[must_use]
pub fn json(findings: &[Finding]) -> serde_json::Value {
    let one = |finding: &Finding| {
        serde_json::json!({
            "rule": finding.rule,
            "severity": finding.severity(),
            "file": finding.place.file.path,
            "line": finding.line(),
            "column": finding.column(),
            "what": finding.what,
            "help": finding.help,
        })
    };
    findings.iter().map(one).collect()
}
