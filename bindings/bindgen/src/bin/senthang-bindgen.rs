//! Generates Kotlin, Swift and Python from the built library: `bindings/generate` calls it.

fn main() {
    uniffi::uniffi_bindgen_main();
}
