//! A figure as bars: plain numbers that a shell can draw, an SVG for print and web, and the same in
//! words for whoever does not see it.

use std::fmt::Write;

use serde::Serialize;

use super::figures::PartLine;
use super::shared::Asking;
use crate::words::{Argument, Arguments, Text};

/// Bars, each a part of the longest.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Chart {
    /// The bars, in the order of the figure.
    pub bars: Vec<Bar>,
    /// The same in words.
    pub text: Text,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bar {
    /// Who is counted.
    pub label: Text,
    /// How many.
    pub value: u32,
    /// Its length in thousandths of the longest.
    pub length: u32,
}

/// The chart of a figure's parts; none where there is nothing to compare.
pub(super) fn chart(asking: &Asking, parts: &[PartLine]) -> Option<Chart> {
    let longest = parts.iter().map(|part| part.value).max().filter(|longest| *longest > 0)?;
    if parts.len() < 2 {
        return None;
    }
    let bars: Vec<Bar> = parts
        .iter()
        .map(|part| Bar {
            label: part.label.clone(),
            value: part.value,
            length: u32::try_from(u64::from(part.value) * 1000 / u64::from(longest)).unwrap_or(1000),
        })
        .collect();
    let told: Vec<String> = bars
        .iter()
        .map(|bar| {
            let arguments = Arguments::from([
                ("label".to_owned(), Argument::Text(bar.label.text.clone())),
                ("value".to_owned(), Argument::Number(bar.value.into())),
            ]);
            asking.words.phrase("chart-bar", &arguments).text
        })
        .collect();
    let arguments = Arguments::from([("bars".to_owned(), Argument::Text(told.join("; ")))]);
    Some(Chart { bars, text: asking.words.phrase("chart-text", &arguments) })
}

/// Width of the picture, and of its longest bar; height of a bar with its label.
const WIDTH: u32 = 360;
const BAR: u32 = 260;
const ROW: u32 = 44;

/// The chart as an SVG picture (SVG 1.1): one colour, that of the text around it, with title and
/// description for screen readers. It holds no script and names no other file.
#[must_use]
pub fn svg(title: &str, chart: &Chart) -> String {
    let rows = u32::try_from(chart.bars.len()).unwrap_or(u32::MAX).min(1000);
    let height = rows * ROW;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" lang=\"{}\" \
         font-family=\"sans-serif\" font-size=\"14\" fill=\"currentColor\"><title>{}</title><desc>{}</desc>",
        escaped(&chart.text.language),
        escaped(title),
        escaped(&chart.text.text),
    );
    for (row, bar) in (0_u32..rows).zip(&chart.bars) {
        let top = row * ROW;
        let length = (bar.length * BAR / 1000).max(1);
        let _ = write!(
            svg,
            "<text x=\"0\" y=\"{}\">{}</text><rect x=\"0\" y=\"{}\" width=\"{length}\" height=\"16\"/><text x=\"{}\" y=\"{}\">{}</text>",
            top + 14,
            escaped(&bar.label.text),
            top + 20,
            length + 8,
            top + 33,
            bar.value,
        );
    }
    svg.push_str("</svg>");
    svg
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
