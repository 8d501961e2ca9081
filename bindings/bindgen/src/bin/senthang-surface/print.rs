//! The table of contents.

use std::fmt::Write as _;

use uniffi_bindgen::ComponentInterface;
use uniffi_bindgen::interface::{Argument, AsType, Callable, Field, Type, Variant};

const HEAD: &str = "\
# What crosses the border, made by `bindings/generate` from the library. A line that changes here is a
# change for every app: docs/border.md says which may.
";

/// Everything that a component exports: objects, observers, errors, records, enums, values.
pub(crate) fn surface(component: &ComponentInterface) -> String {
    let mut text = HEAD.to_owned();
    let (observers, objects): (Vec<_>, Vec<_>) =
        component.object_definitions().iter().partition(|object| object.has_callback_interface());
    for (kind, objects) in [("object", objects), ("observer", observers)] {
        for object in objects {
            head(&mut text, kind, object.name(), object.docstring());
            for constructor in object.constructors() {
                call(&mut text, constructor.name(), constructor, constructor.docstring());
            }
            for method in object.methods() {
                call(&mut text, method.name(), method, method.docstring());
            }
        }
    }
    for function in component.function_definitions() {
        head(&mut text, "function", function.name(), None);
        call(&mut text, function.name(), function, function.docstring());
    }
    let is_error = |name: &str| component.is_name_used_as_error(name);
    let (errors, enums): (Vec<_>, Vec<_>) =
        component.enum_definitions().iter().partition(|item| is_error(item.name()));
    for item in errors {
        head(&mut text, "error", item.name(), item.docstring());
        variants(&mut text, item.variants());
        for method in item.methods() {
            call(&mut text, method.name(), method, method.docstring());
        }
    }
    for record in component.record_definitions() {
        head(&mut text, "record", record.name(), record.docstring());
        for field in record.fields() {
            let _ = writeln!(text, "    {}", this(field));
        }
    }
    for item in enums {
        head(&mut text, "enum", item.name(), item.docstring());
        variants(&mut text, item.variants());
    }
    values(&mut text, component);
    text
}

fn values(text: &mut String, component: &ComponentInterface) {
    let mut values: Vec<(&String, &Type)> = component
        .iter_local_types()
        .filter_map(|of| match of {
            Type::Custom { name, builtin, .. } => Some((name, builtin.as_ref())),
            _ => None,
        })
        .collect();
    values.sort_by_key(|(name, _)| *name);
    for (name, builtin) in values {
        let _ = write!(text, "\nvalue {name} = {}\n", named(builtin));
    }
}

fn head(text: &mut String, kind: &str, name: &str, docs: Option<&str>) {
    let _ = write!(text, "\n{kind} {name}{}\n", sentence(docs));
}

/// The first sentence of a documentation, as it is read beside a name.
fn sentence(docs: Option<&str>) -> String {
    let whole = docs.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    let ends = [". ", "? ", ": ", "; "].iter().filter_map(|end| whole.find(end));
    let first = whole.get(..ends.min().unwrap_or(whole.len())).unwrap_or_default().trim_end_matches('.');
    if first.is_empty() { String::new() } else { format!("   # {first}") }
}

fn call(text: &mut String, name: &str, of: &dyn Callable, docs: Option<&str>) {
    let arguments: Vec<String> = of.arguments().into_iter().map(argument).collect();
    let _ = write!(text, "    {name}({})", arguments.join(", "));
    if let Some(told) = of.return_type() {
        let _ = write!(text, " -> {}", named(told));
    }
    if let Some(error) = of.throws_type() {
        let _ = write!(text, " throws {}", named(error));
    }
    let _ = writeln!(text, "{}", sentence(docs));
}

fn argument(argument: &Argument) -> String {
    let optional = if argument.default_value().is_some() { " = …" } else { "" };
    format!("{}: {}{optional}", argument.name(), named(&argument.as_type()))
}

fn this(field: &Field) -> String {
    let optional = if field.default_value().is_some() { " = …" } else { "" };
    let named = named(&field.as_type());
    if field.name().is_empty() { named } else { format!("{}: {named}{optional}", field.name()) }
}

fn variants(text: &mut String, variants: &[Variant]) {
    for variant in variants {
        let fields: Vec<String> = variant.fields().iter().map(this).collect();
        let fields = if fields.is_empty() { String::new() } else { format!("({})", fields.join(", ")) };
        let _ = writeln!(text, "    {}{fields}", variant.name());
    }
}

fn named(of: &Type) -> String {
    match of {
        Type::Optional { inner_type } => format!("{}?", named(inner_type)),
        Type::Sequence { inner_type } => format!("[{}]", named(inner_type)),
        Type::Map { key_type, value_type } => format!("[{}: {}]", named(key_type), named(value_type)),
        Type::Box { inner_type } => named(inner_type),
        Type::String => "text".to_owned(),
        Type::Bytes => "bytes".to_owned(),
        Type::Boolean => "bool".to_owned(),
        other => other.name().map_or_else(|| format!("{other:?}").to_lowercase(), ToOwned::to_owned),
    }
}
