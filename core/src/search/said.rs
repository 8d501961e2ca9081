use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::words::is_bearable;

/// What a Fluent message says, without its facts: its value, and its attributes by name.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub(super) value: String,
    pub(super) attributes: Vec<(String, String)>,
}

/// Reads a message; what does not parse says nothing.
pub(super) fn said(source: &str) -> Said {
    let mut said = Said::default();
    if !is_bearable(source) {
        return said;
    }
    let resource = fluent_syntax::parser::parse_runtime(source).unwrap_or_else(|(partial, _)| partial);
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        if let Some(value) = &message.value {
            push(&mut said.value, value);
        }
        for attribute in &message.attributes {
            let mut text = String::new();
            push(&mut text, &attribute.value);
            said.attributes.push((attribute.id.name.to_owned(), text));
        }
    }
    said
}

fn push(text: &mut String, pattern: &Pattern<&str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => in_expression(text, expression),
        }
    }
}

fn in_expression(text: &mut String, expression: &Expression<&str>) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                text.push(' ');
                push(text, &variant.value);
            }
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => text.push_str(value),
        Expression::Inline(_) => text.push(' '),
    }
}
