//! What is exported without documentation: whoever writes a screen reads the generated code alone.

use uniffi_bindgen::ComponentInterface;
use uniffi_bindgen::interface::{CustomType, Field, Type};

/// What it is, and what is said of it.
type Told<'a> = (String, Option<&'a str>);

/// What of a component has no documentation.
pub(crate) fn missing(component: &ComponentInterface) -> Vec<String> {
    let told = [callables(component), records(component), enums(component), values(component)];
    told.into_iter()
        .flatten()
        .filter(|(_, docs)| docs.is_none_or(|docs| docs.trim().is_empty()))
        .map(|(what, _)| format!("{what}: it has no documentation"))
        .collect()
}

fn callables(component: &ComponentInterface) -> Vec<Told<'_>> {
    let mut told = Vec::new();
    for object in component.object_definitions() {
        let name = object.name();
        told.push((format!("object `{name}`"), object.docstring()));
        for constructor in object.constructors() {
            let what = format!("constructor of {name} `{}`", constructor.name());
            told.push((what, constructor.docstring()));
        }
        for method in object.methods() {
            told.push((format!("method of {name} `{}`", method.name()), method.docstring()));
        }
    }
    for callback in component.callback_interface_definitions() {
        let name = callback.name();
        told.push((format!("observer `{name}`"), callback.docstring()));
        for method in callback.methods() {
            told.push((format!("method of {name} `{}`", method.name()), method.docstring()));
        }
    }
    for function in component.function_definitions() {
        told.push((format!("function `{}`", function.name()), function.docstring()));
    }
    told
}

fn records(component: &ComponentInterface) -> Vec<Told<'_>> {
    let mut told = Vec::new();
    for record in component.record_definitions() {
        told.push((format!("record `{}`", record.name()), record.docstring()));
        told.extend(fields(record.name(), record.fields()));
        for method in record.methods() {
            told.push((format!("method of {} `{}`", record.name(), method.name()), method.docstring()));
        }
    }
    told
}

fn enums(component: &ComponentInterface) -> Vec<Told<'_>> {
    let mut told = Vec::new();
    for item in component.enum_definitions() {
        told.push((format!("enum `{}`", item.name()), item.docstring()));
        for variant in item.variants() {
            told.push((format!("variant of {} `{}`", item.name(), variant.name()), variant.docstring()));
            told.extend(fields(&format!("{}.{}", item.name(), variant.name()), variant.fields()));
        }
        for method in item.methods() {
            told.push((format!("method of {} `{}`", item.name(), method.name()), method.docstring()));
        }
    }
    told
}

/// Without those that have no name: their variant says what they are.
fn fields<'a>(of: &str, fields: &'a [Field]) -> Vec<Told<'a>> {
    let named = fields.iter().filter(|field| !field.name().is_empty());
    named.map(|field| (format!("field of {of} `{}`", field.name()), field.docstring())).collect()
}

fn values(component: &ComponentInterface) -> Vec<Told<'_>> {
    component
        .iter_local_types()
        .filter_map(|of| match of {
            Type::Custom { name, .. } => {
                let docs = component.get_custom_type_definition(name).and_then(CustomType::docstring);
                Some((format!("value `{name}`"), docs))
            }
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(udl: &str) -> Vec<String> {
        missing(&ComponentInterface::from_webidl(udl, "x").unwrap())
    }

    #[test]
    fn what_has_no_documentation_is_refused() {
        for (what, udl) in [
            ("object `A`", "namespace x {}; interface A { constructor(); };"),
            ("constructor of A `new`", "namespace x {}; interface A { constructor(); };"),
            ("method of A `b`", "namespace x {}; interface A { constructor(); void b(); };"),
            ("observer `A`", "namespace x {}; callback interface A { void b(); };"),
            ("method of A `b`", "namespace x {}; callback interface A { void b(); };"),
            ("function `a`", "namespace x { void a(); };"),
            ("record `A`", "namespace x {}; dictionary A { string b; };"),
            ("field of A `b`", "namespace x {}; dictionary A { string b; };"),
            ("enum `A`", r#"namespace x {}; enum A { "b" };"#),
            ("variant of A `b`", r#"namespace x {}; enum A { "b" };"#),
            ("field of A.B `c`", "namespace x {}; [Enum] interface A { B(string c); };"),
            ("value `A`", "namespace x { void a(A b); }; [Custom] typedef string A;"),
        ] {
            assert!(of(udl).iter().any(|missing| missing.starts_with(what)), "{what}: {:?}", of(udl));
        }
    }

    #[test]
    fn what_has_some_is_not() {
        let udl = r#"
            namespace x {
                /// A function.
                void a();
            };
            /// An object.
            interface B {
                /// A constructor.
                constructor();
                /// A method.
                void c();
            };
            /// An observer.
            callback interface D {
                /// A method.
                void e();
            };
            /// A record.
            dictionary F {
                /// A field.
                string g;
            };
            /// An enum.
            enum H {
                /// A variant.
                "i"
            };
        "#;
        assert_eq!(of(udl), Vec::<String>::new());
    }
}
