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

/// Width of the picture, and of its longest bar; heights of a line of words, of a bar, and of the
/// room below it. Lao signs stand high above and deep below their line.
const WIDTH: u32 = 360;
const BAR: u32 = 260;
const LINE: u32 = 22;
const THICK: u32 = 16;
const ROOM: u32 = 12;

/// The chart as an SVG picture (SVG 1.1): one colour, that of the text around it, with title and
/// description for screen readers. It holds no script and names no other file.
#[must_use]
pub fn svg(title: &str, chart: &Chart) -> String {
    let mut drawn = String::new();
    let mut top = 0;
    for bar in chart.bars.iter().take(MOST) {
        for line in lines(&bar.label.text) {
            let _ =
                write!(drawn, "<text x=\"0\" y=\"{}\"{}>{}</text>", top + 17, fitted(&line), escaped(&line));
            top += LINE;
        }
        let length = (bar.length.min(1000) * BAR / 1000).max(1);
        let _ = write!(
            drawn,
            "<rect x=\"0\" y=\"{top}\" width=\"{length}\" height=\"{THICK}\"/><text x=\"{}\" y=\"{}\">{}</text>",
            length + 8,
            top + 13,
            bar.value,
        );
        top += THICK + ROOM;
    }
    let height = top.saturating_sub(ROOM) + 4;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" lang=\"{}\" \
         font-family=\"sans-serif\" font-size=\"14\" fill=\"currentColor\"><title>{}</title><desc>{}</desc>{drawn}</svg>",
        escaped(&chart.text.language),
        escaped(title),
        escaped(&chart.text.text),
    )
}

/// More bars than anybody reads.
const MOST: usize = 1000;

/// A name in lines that fit, broken at spaces.
fn lines(name: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in name.split_whitespace() {
        match lines.last_mut() {
            Some(line) if wide(&format!("{line} {word}")) <= WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// How wide words are at most, as a phone's fonts have them: the picture cannot know the font. Signs
/// above and below count too, so a line is rather broken too early than cut.
fn wide(words: &str) -> u32 {
    // Chinese from there on
    let wide = |letter: char| if letter < '\u{2e80}' { 8 } else { 14 };
    words.chars().map(wide).fold(0, u32::saturating_add)
}

/// What has no space to be broken at is drawn narrower.
fn fitted(line: &str) -> String {
    if wide(line) <= WIDTH {
        return String::new();
    }
    format!(" textLength=\"{WIDTH}\" lengthAdjust=\"spacingAndGlyphs\"")
}

/// Text as XML has it; characters that XML cannot hold are left out.
fn escaped(text: &str) -> String {
    let holds = |letter: &char| !letter.is_control() && !matches!(letter, '\u{fffe}' | '\u{ffff}');
    let text: String = text.chars().filter(holds).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Review;

    fn text(text: &str) -> Text {
        Text { text: text.to_owned(), language: "lo".to_owned(), review: Review::Draft, outdated: false }
    }

    fn drawn(label: &str) -> String {
        let bar = |value, length| Bar { label: text(label), value, length };
        svg("<&\">", &Chart { bars: vec![bar(1, 1), bar(u32::MAX, 1000)], text: text("\u{1}]]>") })
    }

    #[test]
    fn nothing_in_the_words_is_markup() {
        let svg = drawn("<script>alert(1)</script>");
        assert!(!svg.contains("<script") && svg.contains("<title>&lt;&amp;&quot;&gt;</title>"));
        assert!(svg.contains("<desc>]]&gt;</desc>") && svg.contains("&lt;script&gt;"));
    }

    #[test]
    fn a_long_name_stands_in_lines_and_nothing_is_beyond_the_edge() {
        let names = |label: &str| drawn(label).matches("<text x=\"0\"").count();
        assert_eq!(names("Men and boys"), 2);
        assert_eq!(names("Không có giấy tờ hợp pháp (di cư không hợp thức)"), 4);
        assert!(drawn(&"ກ".repeat(60)).contains("textLength"));
        // the height grows with the lines
        assert!(drawn("a").contains("0 0 360 92\"") && drawn(&"word ".repeat(12)).contains("0 0 360 136\""));
    }
}
