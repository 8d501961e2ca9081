//! What the Fluent parser may be given: it trusts its input in two ways that would end the process.

use fluent_syntax::ast::Entry;

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

/// Whether this Fluent source is one whole message of that name.
#[must_use]
pub fn is_message(id: &str, source: &str) -> bool {
    // one message: all of it counts
    if braces(source) > BRACES_MAX || unreadable(source).is_some() {
        return false;
    }
    match fluent_syntax::parser::parse(source) {
        Ok(resource) => {
            matches!(resource.body.as_slice(), [Entry::Message(message)] if message.id.name == id)
        }
        Err(_) => false,
    }
}

/// The most `{` and `(` that an entry may have. The parser calls itself for each that is nested, and
/// a stack that overflows ends the process: no message that people write comes near this.
const BRACES_MAX: usize = 200;

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
