//! What stands on the terminal. Colours go away for `NO_COLOR` and for a pipe.

use std::fmt::Display;
use std::time::Duration;

use anstyle::{AnsiColor, Style};
use indicatif::{ProgressBar, ProgressStyle};
use senthang_core::sync::{Observer, Progress};
use unicode_width::UnicodeWidthStr;

/// The widest line, in columns.
const WIDTH: usize = 96;

fn painted(style: Style, text: impl Display) -> String {
    format!("{style}{text}{style:#}")
}

pub(super) fn strong(text: impl Display) -> String {
    painted(Style::new().bold(), text)
}

pub(super) fn good(text: impl Display) -> String {
    painted(AnsiColor::Green.on_default(), text)
}

pub(super) fn bad(text: impl Display) -> String {
    painted(AnsiColor::Red.on_default().bold(), text)
}

pub(super) fn warn(text: impl Display) -> String {
    painted(AnsiColor::Yellow.on_default(), text)
}

pub(super) fn faint(text: impl Display) -> String {
    painted(Style::new().dimmed(), text)
}

/// What is seen of a text, in columns: without its colours.
fn seen(text: &str) -> usize {
    anstream::adapter::strip_str(text).to_string().width()
}

/// Prints a text, broken at spaces, every line behind `indent` spaces.
pub(super) fn paragraph(indent: usize, text: &str, paint: impl Fn(&str) -> String) {
    for line in wrapped(text, WIDTH - indent) {
        anstream::println!("{:indent$}{}", "", paint(&line));
    }
}

/// A paragraph as it is.
pub(super) fn plain(indent: usize, text: &str) {
    paragraph(indent, text, str::to_owned);
}

fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut();
        match line {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if seen(line) + 1 + seen(word) <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A sign of work on the terminal, for as long as it lives; none in a pipe.
pub(super) struct Working(ProgressBar);

impl Working {
    pub(super) fn on(what: &str) -> Self {
        let bar = ProgressBar::new_spinner();
        bar.set_message(what.to_owned());
        bar.enable_steady_tick(Duration::from_millis(120));
        Self(bar)
    }
}

impl Drop for Working {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

impl Observer for Working {
    fn progress(&self, progress: Progress) {
        match progress {
            Progress::Checking => self.0.set_message("asking for news"),
            Progress::Fetching { done, total } => {
                let style = ProgressStyle::with_template("{bar:30} {bytes} of {total_bytes}");
                self.0.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
                self.0.set_length(total);
                self.0.set_position(done);
            }
            Progress::Applying => self.0.set_message("writing"),
            Progress::Done => self.0.finish_and_clear(),
        }
    }
}

/// `12.3 KB`: thousands of bytes.
pub(super) fn size(bytes: u64) -> String {
    #[allow(clippy::cast_precision_loss)] // shown with one decimal
    let thousands = bytes as f64 / 1000.0;
    if bytes < 1000 { format!("{bytes} bytes") } else { format!("{thousands:.1} KB") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_broken_at_spaces_by_what_is_seen() {
        assert_eq!(wrapped("one two three", 7), ["one two", "three"]);
        // marks above and below a Lao letter take no room
        assert_eq!(wrapped("ນ້ຳ ນ້ຳ ນ້ຳ", 7).len(), 2);
        assert_eq!(wrapped("", 7), [""]);
        assert_eq!(wrapped(&format!("{} two", strong("one")), 7).len(), 1);
    }
}
