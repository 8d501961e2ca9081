//! What Fluent may be given: its parser and its formatter trust their input in ways that would end the
//! process.

use fluent_syntax::ast::{Entry, InlineExpression};

use super::inline;

/// Why a Fluent source is not given to the parser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// An entry could nest so deep that parsing it overflows the stack.
    Nested,
    /// A `\u` or `\U` at this byte has a letter outside ASCII where a hex digit belongs: the parser
    /// (fluent-syntax 0.12, fluent-rs issue 389) cuts that letter in two to tell of it, and panics.
    Escape(usize),
}

/// Why the parser cannot read a Fluent source, one or many entries of it, without danger to the
/// process. What is none may still have errors, which the parser tells.
#[must_use]
pub fn unreadable(source: &str) -> Option<Unreadable> {
    if is_nested(source) { Some(Unreadable::Nested) } else { cut_escape(source).map(Unreadable::Escape) }
}

/// The most that one message may weigh (bytes): what reads it takes time by the square of some of its
/// parts, and a real one has less than half of it.
pub const MESSAGE_MAX: usize = 16 * 1024;

/// Whether the source of one message may be parsed; asked again of what is held, which an older app may have
/// taken.
pub(crate) fn is_bearable(source: &str) -> bool {
    // one message: all of it counts
    source.len() <= MESSAGE_MAX && braces(source) <= BRACES_MAX && unreadable(source).is_none()
}

/// Whether a phone takes this Fluent source: one whole message of that name that stands alone.
#[must_use]
pub fn is_message(id: &str, source: &str) -> bool {
    if !is_bearable(source) {
        return false;
    }
    match fluent_syntax::parser::parse(source) {
        Ok(resource) => match resource.body.as_slice() {
            [entry @ Entry::Message(message)] => message.id.name == id && stands_alone(entry),
            _ => false,
        },
        Err(_) => false,
    }
}

/// Whether an entry names no message, no term and no function. What names another, or itself, is said as
/// often as it is named, and the formatter (fluent-bundle 0.16, fluent-rs issue 242) panics at some of what
/// becomes too much for it.
pub(super) fn stands_alone(entry: &Entry<&str>) -> bool {
    let Entry::Message(message) = entry else { return false };
    let names_another = |inline: &InlineExpression<&str>| {
        matches!(
            inline,
            InlineExpression::FunctionReference { .. }
                | InlineExpression::MessageReference { .. }
                | InlineExpression::TermReference { .. }
        )
    };
    let attributes = message.attributes.iter().map(|attribute| &attribute.value);
    !message.value.iter().chain(attributes).any(|pattern| inline::any(pattern, &names_another))
}

/// The most `{` and `(` that an entry may have. The parser calls itself for each that is nested, and
/// a stack that overflows ends the process; the formatter says 100 of a message and panics at some of the
/// next. No message that people write comes near this.
const BRACES_MAX: usize = 100;

fn braces(text: &str) -> usize {
    text.bytes().filter(|byte| matches!(byte, b'{' | b'(')).count()
}

fn is_nested(source: &str) -> bool {
    let mut open = 0;
    for line in source.split('\n') {
        // an entry begins with its name and `=` at the beginning of a line; inside braces there is
        // no `=`, so whatever was open before is not nested any more
        let name = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
        let rest = line.trim_start_matches(name);
        if rest.len() < line.len() && rest.trim_start_matches(' ').starts_with('=') {
            open = 0;
        }
        open += braces(line);
        if open > BRACES_MAX {
            return true;
        }
    }
    false
}

/// Where the first escape stands whose digits end in a letter outside ASCII. It is refused outside
/// string literals too, where nobody writes it.
fn cut_escape(source: &str) -> Option<usize> {
    source.match_indices('\\').find_map(|(at, _)| {
        let mut letters = source.get(at..)?.chars().skip(1);
        let digits = match letters.next()? {
            'u' => 4,
            'U' => 6,
            _ => return None,
        };
        let ends = letters.take(digits).find(|letter| !letter.is_ascii_hexdigit())?;
        (!ends.is_ascii()).then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_whole_message_is_a_message() {
        assert!(is_message("a", "a = A\n    .b = B\n"));
        for source in ["", "a = ", "b = B\n", "a = A\nb = B\n", "a = { $\n", "-a = A\n", "# c\na = A\n\nx"] {
            assert!(!is_message("a", source), "{source}");
        }
    }

    #[test]
    fn a_message_stands_alone_and_is_short() {
        for source in [
            "a = { b }",
            "a = { a.x }\n    .x = X",
            "a = { -b }",
            "a = { F(1) }",
            "a = { 1 ->\n *[o] { b }\n }",
        ] {
            assert!(!is_message("a", &format!("{source}\n")), "{source}");
        }
        let long = |letters: usize| format!("a = {}\n", "b".repeat(letters));
        assert!(is_message("a", &long(MESSAGE_MAX - 5)) && !is_message("a", &long(MESSAGE_MAX - 4)));
    }

    /// The formatter panics where a choice by a number has more in it than it says.
    #[test]
    fn what_the_formatter_cannot_bear_is_not_parsed() {
        let full = |parts: usize| format!("a = {{ 1 ->\n *[o] {}\n }}\n", "{\"\"}".repeat(parts));
        assert!(is_message("a", &full(99)) && !is_message("a", &full(100)));
    }

    #[test]
    fn what_would_overflow_the_stack_is_not_parsed() {
        for opening in ["{", "{ \"}\" ->\n *[a] {", "{ F(", "{F(\n", "{\nF({\n", "F("] {
            for source in
                [format!("a = {}", opening.repeat(100_000)), format!("a = {{{}", opening.repeat(100_000))]
            {
                assert!(!is_message("a", &source), "{opening}");
                assert_eq!(unreadable(&source), Some(Unreadable::Nested), "{opening}");
            }
        }
    }

    /// Every beginning of an escape, with letters of two, three and four bytes after it.
    #[test]
    fn an_escape_that_cuts_a_letter_is_not_parsed() {
        for (escape, most) in [('u', 4), ('U', 6)] {
            for digits in 0..most {
                for letter in ["\u{3b7}", "ກ", "\u{1f600}"] {
                    let source = format!("a = {{ \"\\{escape}{}{letter}\" }}\n", "0".repeat(digits));
                    assert_eq!(unreadable(&source), Some(Unreadable::Escape(7)), "{source}");
                    assert!(!is_message("a", &source), "{source}");
                }
                let short = format!("a = {{ \"\\{escape}{}\" }}\n", "0".repeat(digits));
                assert!(unreadable(&short).is_none() && !is_message("a", &short), "{short}");
            }
            let whole = format!("a = {{ \"\\{escape}{}ກ\" }} ກ\n", "0".repeat(most));
            assert!(is_message("a", &whole), "{whole}");
        }
    }
}
