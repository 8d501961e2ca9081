//! Names that generated code imports, inherits or reserves. Most were learned from what did not compile,
//! or what a screen that imports both would have to tell apart at every use.

use uniffi_bindgen::ComponentInterface;

/// Types: of Kotlin and Java (`Error`, `Result`), of Foundation and Swift (`Data`, `Clock`), of `SwiftUI` and
/// Compose (`Text`, `Form`), of the generated files themselves (`Library`, `Structure`).
const TYPES: &[&str] = &[
    "Any",
    "Array",
    "Bool",
    "Boolean",
    "Button",
    "Byte",
    "Callback",
    "Char",
    "Character",
    "Chart",
    "Class",
    "Clock",
    "Color",
    "Data",
    "Date",
    "Decimal",
    "Dictionary",
    "Double",
    "Duration",
    "Error",
    "Exception",
    "Float",
    "Form",
    "Function",
    "Group",
    "Image",
    "Int",
    "Integer",
    "Job",
    "Label",
    "Library",
    "Link",
    "List",
    "Locale",
    "Long",
    "Map",
    "Menu",
    "Native",
    "Never",
    "Nothing",
    "Number",
    "Object",
    "Observer",
    "Optional",
    "Pair",
    "Picker",
    "Pointer",
    "Process",
    "Progress",
    "Protocol",
    "Range",
    "Result",
    "Section",
    "Selector",
    "Self",
    "Set",
    "Settings",
    "Short",
    "State",
    "String",
    "Structure",
    "Table",
    "Task",
    "Text",
    "Thread",
    "Throwable",
    "Type",
    "Unit",
    "Url",
    "URL",
    "Uuid",
    "UUID",
    "View",
    "Void",
    "Window",
];

/// Methods that every object has already.
const METHODS: &[&str] = &[
    "clone",
    "close",
    "copy",
    "description",
    "destroy",
    "equals",
    "finalize",
    "get_class",
    "hash",
    "hash_code",
    "hash_value",
    "init",
    "notify",
    "notify_all",
    "to_string",
    "use",
    "wait",
];

/// Fields of errors: Kotlin's exceptions and Swift's errors have them.
const OF_ERRORS: &[&str] = &["cause", "localized_description", "message", "stack_trace", "suppressed"];

/// Fields of records: data classes and Swift's values have them.
const OF_RECORDS: &[&str] = &["description", "hash", "hash_value", "self", "to_string"];

/// What is wrong with the names of a component.
pub(crate) fn clashes(component: &ComponentInterface) -> Vec<String> {
    let mut found = Vec::new();
    let mut refuse = |refused: &[&str], what: &str, name: &str| {
        if refused.contains(&name) {
            found.push(format!("{what} `{name}`: the name clashes with one of Kotlin, Swift or Python"));
        }
    };
    for object in component.object_definitions() {
        refuse(TYPES, "object", object.name());
        for method in object.methods() {
            refuse(METHODS, &format!("method of {}", object.name()), method.name());
        }
    }
    for record in component.record_definitions() {
        refuse(TYPES, "record", record.name());
        for field in record.fields() {
            refuse(OF_RECORDS, &format!("field of {}", record.name()), field.name());
        }
    }
    for item in component.enum_definitions() {
        refuse(TYPES, "enum", item.name());
        let of_errors: &[&str] = if component.is_name_used_as_error(item.name()) { OF_ERRORS } else { &[] };
        for variant in item.variants() {
            for field in variant.fields() {
                let what = format!("field of {}.{}", item.name(), variant.name());
                refuse(of_errors, &what, field.name());
                refuse(OF_RECORDS, &what, field.name());
            }
        }
    }
    for callback in component.callback_interface_definitions() {
        refuse(TYPES, "observer", callback.name());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(udl: &str) -> Vec<String> {
        clashes(&ComponentInterface::from_webidl(udl, "x").unwrap())
    }

    #[test]
    fn names_that_clash_are_refused() {
        for (what, udl) in [
            ("enum `Error`", r#"namespace x {}; enum Error { "a" };"#),
            ("object `Library`", "namespace x {}; interface Library { constructor(); };"),
            ("record `Text`", "namespace x {}; dictionary Text { string text; };"),
            ("method of A `close`", "namespace x {}; interface A { constructor(); void close(); };"),
            (
                "field of AError.B `message`",
                "namespace x { [Throws=AError] void a(); }; [Error] interface AError { B(string message); };",
            ),
            ("field of A `description`", "namespace x {}; dictionary A { string description; };"),
        ] {
            assert!(of(udl).iter().any(|clash| clash.starts_with(what)), "{what}: {:?}", of(udl));
        }
    }

    #[test]
    fn other_names_are_not() {
        assert_eq!(of("namespace x {}; dictionary Hotline { string name; };"), Vec::<String>::new());
    }
}
