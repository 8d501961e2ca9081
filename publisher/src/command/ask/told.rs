//! What a person tells in a file or on the command line: read, and wiped.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use senthang_core::answers::{Answered, CheckRun};
use zeroize::Zeroizing;

use crate::command::Outcome;

/// What a person tells in a file: wiped when it was read.
pub(super) fn told(file: &Path) -> Result<Zeroizing<Vec<u8>>, Box<dyn std::error::Error>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(TOLD_MAX));
    // room for all of it: a buffer that grows leaves copies behind
    let read = if file == Path::new("-") {
        std::io::stdin().lock().take(TOLD_MAX as u64).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(file).and_then(|open| open.take(TOLD_MAX as u64).read_to_end(&mut bytes))
    };
    match read {
        Ok(length) if length < TOLD_MAX => Ok(bytes),
        Ok(_) => Err(format!("{} is longer than what a person tells", file.display()).into()),
        Err(error) => Err(format!("{}: {error}", file.display()).into()),
    }
}

/// More than anybody tells in one offer.
const TOLD_MAX: usize = 64 * 1024;

/// Answers a check from a file.
pub(super) fn answer_from(run: &mut CheckRun, file: &Path) -> Outcome {
    let told = told(file)?;
    let answers: BTreeMap<&str, &str> = serde_json::from_slice(&told).map_err(|error| {
        format!("answers are JSON, {{ \"question\": \"choice\" }} (line {})", error.line())
    })?;
    for (question, choice) in answers {
        run.answer(question, answered(choice))?;
    }
    Ok(())
}

pub(super) fn answered(choice: &str) -> Answered<'_> {
    match choice {
        "not-known" => Answered::NotKnown,
        "skipped" => Answered::Skipped,
        choice => Answered::Choice(choice),
    }
}
