use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;
use fluent_syntax::unicode::unescape_unicode_to_string;
use senthang_core::model::{Message, Review};
use senthang_core::words::{MESSAGE_MAX, Unreadable, unreadable};

use super::{Finding, Place, SourceFile, section};

/// A message of a language, and where it stands.
#[derive(Clone, Debug)]
pub struct Spoken {
    /// BCP 47 tag.
    pub language: String,
    /// The section that it belongs to: the file's name.
    pub section: String,
    /// The message.
    pub message: Message,
    /// Where it stands.
    pub place: Place,
    /// Its value under the empty name, and its attributes.
    pub parts: BTreeMap<String, Said>,
}

impl Spoken {
    /// Whether it is what people type (`urgent-…`, `also-…`): each language has its own, no reader
    /// is shown it, and it is no translation.
    #[must_use]
    pub fn is_typed(&self) -> bool {
        self.is_urgent() || self.typed_for().is_some()
    }

    /// Whether it is what people type in danger: it travels with the facts, to every phone.
    #[must_use]
    pub fn is_urgent(&self) -> bool {
        self.message.id.starts_with("urgent-")
    }

    /// The message of the record for which it has further words.
    #[must_use]
    pub fn typed_for(&self) -> Option<&str> {
        self.message.id.strip_prefix("also-")
    }
}

/// A value or an attribute.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The arguments that it names.
    pub arguments: BTreeSet<String>,
    /// Its literal text, without arguments.
    pub text: String,
    /// What it uses besides arguments and choices by them: terms, functions, other messages.
    pub foreign: Vec<String>,
}

/// Reads a file of messages. A message is a draft unless its comment has the line
/// `reviewed: 2026-12-01 by Organisation`.
pub(super) fn read(file: &Arc<SourceFile>, language: &str, findings: &mut Vec<Finding>) -> Vec<Spoken> {
    if let Some(unreadable) = unreadable(&file.text) {
        let (span, what, help) = match unreadable {
            Unreadable::Nested => (0..0, "a message has too many `{`", "write it in a simpler way"),
            Unreadable::Escape(at) => {
                (at..at + 2, "this escape is no letter", "write the letter itself, without `\\`")
            }
        };
        findings.push(Finding::new("fluent", &Place { file: file.clone(), span }, what, help));
        return Vec::new();
    }
    let resource = match parse(file.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let place = Place { file: file.clone(), span: error.slice.unwrap_or(error.pos) };
                findings.push(Finding::new("fluent", &place, error.kind.to_string(), "mend the Fluent"));
            }
            resource
        }
    };
    let mut spoken = Vec::new();
    // entries stand in the order of the file
    let mut cursor = 0;
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            if let Entry::Term(term) = entry {
                let place = find(file, &format!("-{}", term.id.name), cursor);
                let what = format!("`-{}` is a term", term.id.name);
                findings.push(Finding::new(
                    "fluent",
                    &place,
                    what,
                    "write the text out: a message stands alone",
                ));
            }
            continue;
        };
        let place = find(file, message.id.name, cursor);
        cursor = place.span.end.max(cursor);
        let comment = message.comment.iter().flat_map(|comment| comment.content.iter()).copied();
        let english = made_from(comment.clone());
        let review = review(comment, &place, findings);
        for (number, attribute) in message.attributes.iter().enumerate() {
            if message.attributes.iter().take(number).any(|earlier| earlier.id.name == attribute.id.name) {
                let what = format!("`.{}` stands twice in `{}`", attribute.id.name, message.id.name);
                findings.push(Finding::new("duplicate", &place, what, "keep one of them"));
            }
        }
        let mut parts = BTreeMap::new();
        parts.extend(message.value.as_ref().map(|pattern| (String::new(), said(pattern))));
        parts.extend(
            message.attributes.iter().map(|attribute| (attribute.id.name.to_owned(), said(&attribute.value))),
        );
        let mut alone = message.clone();
        alone.comment = None;
        let source = serialize(&Resource { body: vec![Entry::Message(alone)] });
        if source.len() > MESSAGE_MAX {
            let what = format!("`{}` is longer than a phone takes", message.id.name);
            findings.push(Finding::new("fluent", &place, what, "part it, or write it shorter"));
        }
        spoken.push(Spoken {
            language: language.to_owned(),
            section: section(&file.path),
            message: Message { id: message.id.name.to_owned(), source, review, english },
            place,
            parts,
        });
    }
    spoken
}

/// Where the next entry of this name begins, from a place on.
fn find(file: &Arc<SourceFile>, name: &str, from: usize) -> Place {
    let mut start = from;
    for line in file.text.get(from..).unwrap_or_default().split_inclusive('\n') {
        let rest = line.strip_prefix(name).map(str::trim_start);
        if rest.is_some_and(|rest| rest.starts_with('=')) {
            return Place { file: file.clone(), span: start..start + name.len() };
        }
        start += line.len();
    }
    Place { file: file.clone(), span: 0..0 }
}

/// The fingerprint of the English that a translation was made from: its comment's line
/// `en: 1a2b3c4d`, the nearest to the message.
fn made_from<'a>(comment: impl Iterator<Item = &'a str>) -> Option<String> {
    comment.filter_map(mark).last().map(str::to_owned)
}

fn mark(line: &str) -> Option<&str> {
    let text = line.trim().strip_prefix("en:")?.trim();
    let fingerprint = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    fingerprint.then_some(text)
}

/// Whether a line of a comment tells which English its message was made from.
#[must_use]
pub fn is_mark(line: &str) -> bool {
    mark(line).is_some()
}

fn review<'a>(
    mut comment: impl Iterator<Item = &'a str>,
    place: &Place,
    findings: &mut Vec<Finding>,
) -> Review {
    let Some(line) = comment.find_map(|line| line.trim().strip_prefix("reviewed:")) else {
        return Review::Draft;
    };
    let parts =
        line.trim().split_once(" by ").and_then(|(on, by)| Some((on.trim().parse().ok()?, by.trim())));
    if let Some((on, by)) = parts.filter(|(_, by)| !by.is_empty()) {
        return Review::Reviewed { by: by.to_owned(), on };
    }
    let help = "write `# reviewed: 2026-12-01 by Organisation`";
    findings.push(Finding::new("review", place, "the review does not read", help));
    Review::Draft
}

fn said(pattern: &Pattern<&str>) -> Said {
    let mut said = Said::default();
    pattern_of(pattern, &mut said);
    said
}

fn pattern_of(pattern: &Pattern<&str>, said: &mut Said) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => inline_of(inline, said),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                inline_of(selector, said);
                for variant in variants {
                    said.text.push('\u{0}');
                    pattern_of(&variant.value, said);
                }
            }
        }
    }
}

fn inline_of(inline: &InlineExpression<&str>, said: &mut Said) {
    match inline {
        InlineExpression::VariableReference { id } => {
            // what stands on both sides of an argument is not one run of text
            said.text.push('\u{0}');
            said.arguments.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { value } => said.text.push_str(&unescape_unicode_to_string(value)),
        InlineExpression::NumberLiteral { value } => said.text.push_str(value),
        InlineExpression::FunctionReference { id, arguments } => {
            said.foreign.push(format!("{}()", id.name));
            arguments_of(arguments, said);
        }
        InlineExpression::MessageReference { id, .. } => said.foreign.push(id.name.to_owned()),
        InlineExpression::TermReference { id, .. } => said.foreign.push(format!("-{}", id.name)),
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => inline_of(inline, said),
            Expression::Select { selector, variants } => {
                inline_of(selector, said);
                for variant in variants {
                    said.text.push('\u{0}');
                    pattern_of(&variant.value, said);
                }
            }
        },
    }
}

fn arguments_of(arguments: &CallArguments<&str>, said: &mut Said) {
    arguments.positional.iter().for_each(|argument| inline_of(argument, said));
}
