//! Prepares what the suites of the border need, so that none of them knows how content is signed or served.
//! See `tests/border/README.md`.

// only JSON that was made here or read from the checkout; what is missing there ends the stage
#![allow(clippy::indexing_slicing)]

mod ask;
mod cases;
mod editions;
mod lines;
mod neutral;
mod serve;
mod updates;
mod vectors;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use serde_json::Value;

/// Whatever goes wrong here is told to whoever works on the border, and ends the stage.
pub(crate) type Trouble = Box<dyn std::error::Error + Send + Sync>;

const USAGE: &str = "usage: border-stage make FOLDER | border-stage serve FOLDER";

fn main() -> ExitCode {
    match run(&std::env::args().skip(1).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            let _ = writeln!(std::io::stderr(), "border-stage: {trouble}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), Trouble> {
    match arguments {
        [make, folder] if make == "make" => self::make(Path::new(folder)),
        [serve, folder] if serve == "serve" => serve::serve(Path::new(folder)),
        _ => Err(USAGE.into()),
    }
}

/// Makes the whole stage anew.
fn make(folder: &Path) -> Result<(), Trouble> {
    for made in ["la", "agencies", "lines", "updates", "cases"] {
        match fs::remove_dir_all(folder.join(made)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    fs::create_dir_all(folder)?;
    let real = editions::real()?;
    editions::stage(folder, "la", &real)?;
    editions::stage(folder, "agencies", &editions::with_agencies(&real, &vectors::file("agencies")?)?)?;
    editions::stage(folder, "lines", &lines::with_lines(&real)?)?;
    updates::make(&folder.join("updates"), &real)?;
    cases::make(folder)
}

/// Writes a file of JSON.
pub(crate) fn write(file: &Path, json: &Value) -> Result<(), Trouble> {
    fs::write(file, serde_json::to_vec(json)?).map_err(|why| format!("{}: {why}", file.display()).into())
}
