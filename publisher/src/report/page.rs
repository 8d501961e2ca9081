use std::collections::BTreeSet;

use maud::{Markup, html};

use super::{Coverage, Named, Report};
use crate::page::badge;

pub(super) fn page(report: &Report) -> Markup {
    let title = format!("Report on the pack “{}”", report.pack);
    let body = html! {
        header {
            h1 { (title) }
            p { "For " (report.on.to_string()) ". Counted from the files; nothing is estimated." }
        }
        main id="content" {
            h2 id="languages" { "Languages" }
            p { "How much of the English each language says. A draft is a text that no organisation has checked." }
            (table("languages", &["Language", "Said", "Of", "%", "Outdated", "Reviewed", "Drafts"], &languages(report)))
            h2 id="sections" { "Sections" }
            p { "Percent of the messages of a section that each language says." }
            (sections(report))
            h2 id="records" { "Records" }
            (table("records", &["Kind", "Records", "Reviewed", "Well sourced", "One source", "Old or unclear"], &kinds(report)))
            h2 id="ages" { "Ages" }
            p { "How long ago the facts were attested." }
            (table("ages", &["Age", "Records"], &ages(report)))
            h2 id="ending" { "Ending within 90 days, or over" }
            @if report.ending.is_empty() { p { "Nothing." } } @else {
                (table("ending", &["Record", "Last day", "State"], &ending(report)))
            }
            h2 id="gaps" { "What is not known" }
            @for gap in &report.gaps {
                details {
                    summary { (gap.question) " " (badge(if gap.open.is_empty() { "good" } else { "warn" }, &format!("open for {} of {}", gap.open.len(), gap.of))) }
                    p { (gap.open.join(", ")) }
                }
            }
            h2 id="badly-known" { "Old or unclear sources" }
            p { (report.badly_known.len()) " records." }
            ul { @for record in &report.badly_known { li { (name(record)) } } }
            h2 id="audio" { "Spoken texts" }
            p { "What people who do not read would hear. A recording stands in content/audio/<language>/<message>.opus." }
            (table("audio", &["Language", "Recorded", "Of", "Missing"], &audio(report)))
        }
    };
    crate::page::page(&title, &body)
}

fn name(record: &Named) -> String {
    format!("{} {}", record.kind, record.id)
}

/// A table whose first column names its rows.
fn table(label: &str, heads: &[&str], rows: &[Vec<Markup>]) -> Markup {
    html! {
        div.table tabindex="0" role="region" aria-label=(label) {
            table {
                thead { tr { @for head in heads { th scope="col" { (head) } } } }
                tbody {
                    @for row in rows {
                        tr {
                            @for (place, cell) in row.iter().enumerate() {
                                @if place == 0 { th scope="row" { (cell) } } @else { td.n { (cell) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn cells(cells: &[&dyn ToString]) -> Vec<Markup> {
    cells.iter().map(|cell| html! { (cell.to_string()) }).collect()
}

fn percent(coverage: Coverage) -> Markup {
    let kind = if coverage.percent() == 100 { "good" } else { "warn" };
    badge(kind, &format!("{} %", coverage.percent()))
}

fn languages(report: &Report) -> Vec<Vec<Markup>> {
    let row = |language: &super::Language| {
        let all = language.whole;
        let name = if language.partial {
            format!("{} (only what can be vouched for)", language.tag)
        } else {
            language.tag.clone()
        };
        let mut row = cells(&[&name, &all.said, &all.wanted]);
        row.push(percent(all));
        row.extend(cells(&[&all.outdated, &all.reviewed, &(all.said - all.reviewed)]));
        row
    };
    report.languages.iter().map(row).collect()
}

fn sections(report: &Report) -> Markup {
    let names: BTreeSet<&String> =
        report.languages.iter().flat_map(|language| language.sections.keys()).collect();
    let mut heads = vec!["Section"];
    heads.extend(report.languages.iter().map(|language| language.tag.as_str()));
    let row = |name: &String| {
        let mut row = cells(&[name]);
        row.extend(
            report
                .languages
                .iter()
                .map(|language| percent(language.sections.get(name).copied().unwrap_or_default())),
        );
        row
    };
    table("sections", &heads, &names.into_iter().map(row).collect::<Vec<_>>())
}

fn kinds(report: &Report) -> Vec<Vec<Markup>> {
    let row = |kind: &super::Kind| {
        cells(&[&kind.kind, &kind.records, &kind.reviewed, &kind.high, &kind.medium, &kind.low])
    };
    report.kinds.iter().map(row).collect()
}

fn ages(report: &Report) -> Vec<Vec<Markup>> {
    report.ages.iter().map(|age| cells(&[&age.age, &age.records])).collect()
}

fn ending(report: &Report) -> Vec<Vec<Markup>> {
    let row = |ending: &super::Ending| {
        let mut row = cells(&[&name(&ending.record), &ending.until]);
        row.push(if ending.over { badge("bad", "over") } else { badge("warn", "soon") });
        row
    };
    report.ending.iter().map(row).collect()
}

fn audio(report: &Report) -> Vec<Vec<Markup>> {
    let row = |audio: &super::Audio| {
        cells(&[&audio.tag, &audio.recorded, &audio.wanted, &(audio.wanted - audio.recorded)])
    };
    report.audio.iter().map(row).collect()
}
