//! Prints what crosses the border, as a table of contents, from the built library; refuses names that
//! clash with those of Kotlin, Swift or Python, and what has no documentation. `bindings/generate` calls it.

mod docs;
mod names;
mod print;

use std::process::ExitCode;

use camino::Utf8Path;
use uniffi_bindgen::{BindgenLoader, BindgenPaths, ComponentInterface, GlobalConfig};

fn main() -> ExitCode {
    let Some(library) = std::env::args().nth(1) else {
        say("usage: senthang-surface LIBRARY");
        return ExitCode::FAILURE;
    };
    let components = match read(&library) {
        Ok(components) => components,
        Err(error) => {
            say(&format!("{library}: {error:#}"));
            return ExitCode::FAILURE;
        }
    };
    let clashes = components.iter().flat_map(names::clashes);
    let refused: Vec<String> = clashes.chain(components.iter().flat_map(docs::missing)).collect();
    for why in &refused {
        say(why);
    }
    if !refused.is_empty() {
        return ExitCode::FAILURE;
    }
    #[allow(clippy::print_stdout)] // it is what this program is for
    for component in &components {
        print!("{}", print::surface(component));
    }
    ExitCode::SUCCESS
}

#[allow(clippy::print_stderr)] // a program says what is wrong there
fn say(text: &str) {
    eprintln!("{text}");
}

fn read(library: &str) -> anyhow::Result<Vec<ComponentInterface>> {
    let loader = BindgenLoader::new(BindgenPaths::default(), GlobalConfig::default());
    let metadata = loader.load_metadata(Utf8Path::new(library))?;
    loader.load_cis(metadata)
}
