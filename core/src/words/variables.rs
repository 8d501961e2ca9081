use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

/// Whether a pattern names this variable: only what is named needs to be formatted. True too where
/// it may, because another message is named.
pub(super) fn names(pattern: &Pattern<&str>, variable: &str) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { .. } => false,
        PatternElement::Placeable { expression } => in_expression(expression, variable),
    })
}

fn in_expression(expression: &Expression<&str>, variable: &str) -> bool {
    match expression {
        Expression::Inline(inline) => in_inline(inline, variable),
        Expression::Select { selector, variants } => {
            in_inline(selector, variable) || variants.iter().any(|variant| names(&variant.value, variable))
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, variable: &str) -> bool {
    match inline {
        InlineExpression::VariableReference { id } => id.name == variable,
        InlineExpression::FunctionReference { arguments, .. } => in_call(arguments, variable),
        InlineExpression::Placeable { expression } => in_expression(expression, variable),
        InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => true,
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => false,
    }
}

fn in_call(arguments: &CallArguments<&str>, variable: &str) -> bool {
    arguments.positional.iter().any(|inline| in_inline(inline, variable))
        || arguments.named.iter().any(|argument| in_inline(&argument.value, variable))
}
