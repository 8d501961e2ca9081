//! What stands on the terminal. Colours go away for `NO_COLOR` and for a pipe.

use std::fmt::Display;
use std::time::Duration;

use anstyle::{AnsiColor, Style};
use indicatif::{ProgressBar, ProgressStyle};
use senthang_core::sync::{Observer, Progress};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The widest line, in columns.
const WIDTH: usize = 96;
/// The least, however narrow the terminal says that it is.
const NARROW: usize = 40;

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
pub(super) fn seen(text: &str) -> usize {
    anstream::adapter::strip_str(text).to_string().width()
}

/// How wide a line may be: the terminal, where there is one, and not too wide to read.
pub(super) fn width() -> usize {
    let terminal = terminal_size::terminal_size_of(std::io::stdout()).map(|(width, _)| usize::from(width.0));
    terminal.map_or(WIDTH, |terminal| terminal.clamp(NARROW, WIDTH))
}

/// Prints a text, broken at spaces, every line behind `indent` spaces.
pub(super) fn paragraph(indent: usize, text: &str, paint: impl Fn(&str) -> String) {
    for line in wrapped(text, width().saturating_sub(indent)) {
        anstream::println!("{:indent$}{}", "", paint(&line));
    }
}

/// A paragraph as it is.
pub(super) fn plain(indent: usize, text: &str) {
    paragraph(indent, text, str::to_owned);
}

fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace().flat_map(|word| pieces(word, width)) {
        let line = lines.last_mut();
        match line {
            Some(line) if line.is_empty() => line.push_str(&word),
            Some(line) if seen(line) + 1 + seen(&word) <= width => {
                line.push(' ');
                line.push_str(&word);
            }
            _ => lines.push(word),
        }
    }
    lines
}

/// A word that is wider than the line (Lao, Thai and Chinese write no spaces), in pieces that fit;
/// no sign is torn from the letter that it belongs to.
fn pieces(word: &str, width: usize) -> Vec<String> {
    // what has colours is of our own making, and short
    if seen(word) <= width || word.contains('\u{1b}') {
        return vec![word.to_owned()];
    }
    let mut pieces = vec![String::new()];
    for letter in letters(word) {
        match pieces.last_mut() {
            Some(piece) if piece.is_empty() || seen(piece) + seen(&letter) <= width => {
                piece.push_str(&letter);
            }
            _ => pieces.push(letter),
        }
    }
    pieces
}

/// The letters of a word, each with the signs around it.
fn letters(word: &str) -> Vec<String> {
    // vowels that are written before their consonant, and signs of full width after it
    let before = |letter: char| matches!(letter, 'เ'..='ไ' | 'ເ'..='ໄ');
    let after = |letter: char| "ะาำๅๆฯະາຳຽໆຯ。，、；：？！）.,;:?!)".contains(letter);
    let mut letters: Vec<String> = Vec::new();
    for letter in word.chars() {
        let clings = letter.width() == Some(0) || after(letter);
        match letters.last_mut() {
            Some(last) if clings || last.ends_with(before) => last.push(letter),
            _ => letters.push(letter.to_string()),
        }
    }
    letters
}

/// A cell of a table: what stands in it, and how it is painted.
pub(super) struct Cell {
    pub(super) text: String,
    pub(super) paint: fn(&str) -> String,
}

/// Columns as wide as what stands in them. Where that is too wide, the widest give way, and their
/// cells are broken.
pub(super) struct Columns {
    indent: usize,
    widths: Vec<usize>,
}

/// Between two columns.
const GAP: usize = 2;
/// No column gives way further.
const LEAST: usize = 8;

impl Columns {
    pub(super) fn of<'a, const N: usize>(indent: usize, rows: impl Iterator<Item = &'a [Cell; N]>) -> Self {
        let mut widths = vec![0; N];
        for row in rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = seen(&cell.text).max(*width);
            }
        }
        let room = width().saturating_sub(indent + GAP * N.saturating_sub(1));
        while widths.iter().sum::<usize>() > room {
            match widths.iter_mut().max() {
                Some(widest) if *widest > LEAST => *widest -= 1,
                _ => break,
            }
        }
        Self { indent, widths }
    }

    pub(super) fn print(&self, row: &[Cell]) {
        let cells: Vec<Vec<String>> =
            row.iter().zip(&self.widths).map(|(cell, width)| wrapped(&cell.text, *width)).collect();
        for line in 0..cells.iter().map(Vec::len).max().unwrap_or(0) {
            let mut printed = String::new();
            let mut before = self.indent;
            for ((cell, lines), width) in row.iter().zip(&cells).zip(&self.widths) {
                let text = lines.get(line).map_or("", String::as_str);
                if !text.is_empty() {
                    printed.push_str(&" ".repeat(std::mem::take(&mut before)));
                    printed.push_str(&(cell.paint)(text));
                }
                before += width.saturating_sub(seen(text)) + GAP;
            }
            anstream::println!("{printed}");
        }
    }
}

/// A bar of block characters, `thousandths` of `columns` long; never nothing.
pub(super) fn bar(thousandths: u32, columns: usize) -> String {
    const PARTS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let eighths = (columns * 8 * thousandths as usize / 1000).max(1);
    let part = PARTS.get(eighths % 8).copied().unwrap_or_default();
    "█".repeat(eighths / 8) + part
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
    #[test]
    fn what_has_no_spaces_is_broken_between_letters() {
        let word = "ເສັ້ນທາງໄປເຮັດວຽກນ້ຳ";
        let lines = wrapped(word, 4);
        assert!(lines.len() > 3 && lines.iter().all(|line| seen(line) <= 4), "{lines:?}");
        assert_eq!(lines.concat(), word);
        // a vowel that is written first stays with its consonant, and signs with theirs
        assert!(lines.iter().all(|line| !line.ends_with(['ເ', 'ໄ'])), "{lines:?}");
        assert!(lines.iter().all(|line| !line.starts_with(['ັ', '້', 'ຳ', 'າ', 'ຽ'])), "{lines:?}");
        assert_eq!(wrapped("比较有证件和没有证件。", 8), ["比较有证", "件和没有", "证件。"]);
    }

    #[test]
    fn columns_give_way_where_they_are_too_wide_together() {
        let cell = |text: &str| Cell { text: text.to_owned(), paint: str::to_owned };
        let narrow = [cell("one"), cell("two words")];
        assert_eq!(Columns::of(2, [&narrow].into_iter()).widths, [3, 9]);
        let wide = [cell(&"word ".repeat(30)), cell("two words")];
        let columns = Columns::of(2, [&narrow, &wide].into_iter());
        assert_eq!(columns.widths.iter().sum::<usize>() + GAP + 2, width());
        assert_eq!(columns.widths[1], 9, "the widest gives way");
    }

    #[test]
    fn a_bar_is_as_long_as_its_number() {
        assert_eq!(bar(1000, 10), "█".repeat(10));
        assert_eq!(bar(550, 10), "█████▌");
        assert_eq!(bar(0, 10), "▏", "never nothing");
    }
}
