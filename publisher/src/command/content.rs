use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::Date;

use super::{Outcome, screen};
use crate::build::build;
use crate::lint::{self, Style, report};
use crate::tree::{Finding, Tree, TreeError};

/// The pack of this checkout.
pub(super) const PACK: &str = "la";

/// The checkout that was named, or this folder, or the nearest one above it that is one.
pub(super) fn checkout(named: Option<PathBuf>) -> Result<PathBuf, Box<dyn std::error::Error>> {
    if let Some(named) = named {
        return Ok(named);
    }
    let here = std::env::current_dir()?;
    let is_checkout = |folder: &&Path| folder.join("content").is_dir() && folder.join("locales").is_dir();
    match here.ancestors().find(is_checkout) {
        Some(folder) => Ok(folder.to_owned()),
        None => Err(TreeError::NoPack(here.join("content")).into()),
    }
}

/// Prints findings, and an error if there are any.
fn refuse(findings: &[Finding]) -> Outcome {
    if findings.is_empty() {
        return Ok(());
    }
    // written to standard error, where a log looks for it
    anstream::eprint!("{}", report(findings, Style::Colour));
    let first = findings.first().map(|finding| format!("{}:{}", finding.place.file.path, finding.line()));
    let faults = match findings.len() {
        1 => "one fault".to_owned(),
        more => format!("{more} faults, the first"),
    };
    Err(format!("{faults} in {}", first.unwrap_or_default()).into())
}

pub(super) fn lint(named: Option<PathBuf>) -> Outcome {
    let tree = Tree::read(&checkout(named)?, PACK)?;
    refuse(&lint::lint(&tree))?;
    let languages: Vec<&str> = tree.pack.languages.iter().map(|language| language.tag.as_str()).collect();
    anstream::println!(
        "{} {} records, {} messages in {}: no faults",
        screen::good("ok"),
        tree.records.len(),
        tree.words.len(),
        languages.join(", ")
    );
    Ok(())
}

#[derive(Debug, Args)]
pub(super) struct Build {
    /// The day of the edition
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<Date>,
    /// Where the edition is written; what is there is replaced
    #[arg(long, value_name = "DIR", default_value = "edition")]
    out: PathBuf,
}

impl Build {
    pub(super) fn run(self, named: Option<PathBuf>) -> Outcome {
        let tree = Tree::read(&checkout(named)?, PACK)?;
        refuse(&lint::lint(&tree))?;
        let date =
            self.date.unwrap_or_else(|| jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date());
        let edition = build(&tree, date)?;
        edition.write(&self.out)?;
        let bytes = edition.targets.values().map(|bytes| bytes.len() as u64).sum();
        anstream::println!(
            "{} edition of {date}: {} targets, {}, in {}",
            screen::good("ok"),
            edition.targets.len(),
            screen::size(bytes),
            self.out.display()
        );
        anstream::println!("next: each key holder runs `senthang sign --key FILE`");
        Ok(())
    }
}
