use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::Date;

use super::{Outcome, screen};
use crate::build::{BuildError, build};
use crate::lint::{self, Severity, Style};
use crate::tree::{Finding, Tree, TreeError};
use crate::{preview, report, translated};

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

/// Today, by the clock of this machine, in UTC: an edition's day is the same for everybody.
pub(super) fn today() -> Date {
    jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date()
}

/// Prints findings, and an error if one of them is an error, or any is where warnings are denied.
fn refuse(findings: &[Finding], deny_warnings: bool) -> Outcome {
    // written to standard error, where a log looks for it
    anstream::eprint!("{}", lint::report(findings, Style::Colour));
    let denied = |finding: &&Finding| deny_warnings || finding.severity() == Severity::Error;
    let denied: Vec<&Finding> = findings.iter().filter(denied).collect();
    let Some(first) = denied.first() else { return Ok(()) };
    let faults = match denied.len() {
        1 => "one fault".to_owned(),
        more => format!("{more} faults, the first"),
    };
    Err(format!("{faults} in {}:{}", first.place.file.path, first.line()).into())
}

#[derive(Debug, Args)]
pub(super) struct Lint {
    /// Give the findings as JSON on standard output
    #[arg(long)]
    json: bool,
    /// End with an error for warnings too
    #[arg(long)]
    deny_warnings: bool,
    /// The day for which it is checked [default: today, UTC]
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<Date>,
}

impl Lint {
    pub(super) fn run(self, named: Option<PathBuf>) -> Outcome {
        let tree = Tree::read(&checkout(named)?, PACK)?;
        let findings = lint::lint(&tree, self.on.unwrap_or_else(today));
        let warnings = findings.iter().filter(|finding| finding.severity() == Severity::Warning).count();
        if self.json {
            anstream::println!("{}", serde_json::to_string_pretty(&lint::json(&findings))?);
            let faults = if self.deny_warnings { findings.len() } else { findings.len() - warnings };
            return match faults {
                0 => Ok(()),
                1 => Err("one fault".into()),
                more => Err(format!("{more} faults").into()),
            };
        }
        refuse(&findings, self.deny_warnings)?;
        let languages: Vec<&str> = tree.pack.languages.iter().map(|language| language.tag.as_str()).collect();
        let warned = match warnings {
            0 => String::new(),
            1 => ", one warning".to_owned(),
            more => format!(", {more} warnings"),
        };
        anstream::println!(
            "{} {} records, {} messages in {}: no faults{warned}",
            screen::good("ok"),
            tree.records.len(),
            tree.for_readers().count(),
            languages.join(", ")
        );
        Ok(())
    }
}

#[derive(Debug, Args)]
pub(super) struct Translated {
    /// The language of the translations
    #[arg(long, value_name = "TAG")]
    lang: String,
    /// The messages [default: all that do not tell yet which English they were made from]
    #[arg(value_name = "MESSAGE")]
    messages: Vec<String>,
}

impl Translated {
    pub(super) fn run(self, named: Option<PathBuf>) -> Outcome {
        let checkout = checkout(named)?;
        let tree = Tree::read(&checkout, PACK)?;
        let mut marked = 0;
        for (path, text, count) in translated::mark(&tree, &self.lang, &self.messages)? {
            std::fs::write(checkout.join(&path), text)?;
            marked += count;
            anstream::println!("{path}: {count}");
        }
        let messages = if marked == 1 { "message tells its" } else { "messages tell their" };
        anstream::println!("{} {marked} {messages} English now", screen::good("ok"));
        Ok(())
    }
}

#[derive(Debug, Args)]
pub(super) struct Report {
    /// Give it as JSON on standard output
    #[arg(long, conflicts_with = "out")]
    json: bool,
    /// Where the page is written
    #[arg(long, value_name = "FILE", default_value = "report.html")]
    out: PathBuf,
    /// The day for which ages are counted [default: today, UTC]
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<Date>,
}

impl Report {
    pub(super) fn run(self, named: Option<PathBuf>) -> Outcome {
        let checkout = checkout(named)?;
        let tree = Tree::read(&checkout, PACK)?;
        let report = report::report(&tree, &checkout, self.on.unwrap_or_else(today));
        if self.json {
            anstream::println!("{}", serde_json::to_string_pretty(&report)?);
            return Ok(());
        }
        std::fs::write(&self.out, report.html())?;
        for language in &report.languages {
            let all = language.whole;
            anstream::println!(
                "{:>4}  {:>3} % of {} messages, {} outdated, {} reviewed",
                language.tag,
                all.percent(),
                all.wanted,
                all.outdated,
                all.reviewed
            );
        }
        anstream::println!("{} the whole report is in {}", screen::good("ok"), self.out.display());
        Ok(())
    }
}

#[derive(Debug, Args)]
pub(super) struct Preview {
    /// Port on this machine; 0 takes a free one
    #[arg(long, default_value_t = 8090)]
    port: u16,
    /// The day for which facts are judged [default: today, UTC]
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<Date>,
}

impl Preview {
    pub(super) fn run(self, named: Option<PathBuf>) -> Outcome {
        let checkout = checkout(named)?;
        // what cannot be read is told now, not to a browser
        Tree::read(&checkout, PACK)?;
        let addr = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        let preview = preview::Preview::bind(&checkout, PACK, self.on.unwrap_or_else(today), addr)
            .map_err(|error| format!("{addr} cannot be used: {error}; name another with --port"))?;
        anstream::println!("{} http://{}/ (Ctrl+C ends it)", screen::good("preview"), preview.addr);
        Ok(preview.serve()?)
    }
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
        let date = self.date.unwrap_or_else(today);
        let edition = match build(&tree, date) {
            Err(BuildError::Faults(findings)) => return refuse(&findings, false),
            built => built?,
        };
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
