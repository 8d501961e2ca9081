//! What stands between the braces of a message.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// Whether any of a pattern is such a one, however deep; arguments of functions and terms, which no message
/// may name, apart.
pub(super) fn any(pattern: &Pattern<&str>, is: &impl Fn(&InlineExpression<&str>) -> bool) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { .. } => false,
        PatternElement::Placeable { expression } => in_expression(expression, is),
    })
}

fn in_expression(expression: &Expression<&str>, is: &impl Fn(&InlineExpression<&str>) -> bool) -> bool {
    match expression {
        Expression::Inline(inline) => in_inline(inline, is),
        Expression::Select { selector, variants } => {
            in_inline(selector, is) || variants.iter().any(|variant| any(&variant.value, is))
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, is: &impl Fn(&InlineExpression<&str>) -> bool) -> bool {
    match inline {
        InlineExpression::Placeable { expression } => in_expression(expression, is),
        other => is(other),
    }
}
