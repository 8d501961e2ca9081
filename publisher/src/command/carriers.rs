//! What is carried by hand: one file, a printed sheet.

use std::path::PathBuf;

use clap::Args;
use jiff::Timestamp;

use super::{Outcome, content, screen};
use crate::{poster, repository::bundle};

#[derive(Debug, Args)]
pub(super) struct Bundle {
    /// The published folder
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// The file to write
    #[arg(long, value_name = "FILE", default_value = "senthang.tar")]
    out: PathBuf,
    /// A language whose words go in; again for more. A language's fallbacks go with it [default: all]
    #[arg(long, value_name = "TAG")]
    language: Vec<String>,
}

impl Bundle {
    pub(super) fn run(self) -> Outcome {
        let length = bundle(&self.folder, content::PACK, &self.language, &self.out)?;
        anstream::println!("{} {}: {}", screen::good("ok"), self.out.display(), screen::size(length));
        anstream::println!(
            "phones take it with an import; so does `senthang sync --from {}`",
            self.out.display()
        );
        Ok(())
    }
}

#[derive(Debug, Args)]
pub(super) struct Poster {
    /// The published folder
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// The country whose lines it shows, as LA or TH
    #[arg(long, value_name = "COUNTRY", value_parser = super::ask::upper)]
    country: String,
    /// A language of the sheet; again for a second one, in smaller letters
    #[arg(long, value_name = "TAG", default_values = ["lo"])]
    lang: Vec<String>,
    /// The page to write: HTML, for a browser to print on A4
    #[arg(long, value_name = "FILE", default_value = "poster.html")]
    out: PathBuf,
}

impl Poster {
    pub(super) fn run(self) -> Outcome {
        let poster = poster::Poster::of(&self.folder, content::PACK, &self.country)?;
        let sheet = poster.sheet(&self.lang, Timestamp::now())?;
        std::fs::write(&self.out, sheet).map_err(|error| format!("{}: {error}", self.out.display()))?;
        anstream::println!(
            "{} {}: {} codes, {}; print it on A4 without scaling",
            screen::good("ok"),
            self.out.display(),
            poster.codes.len(),
            screen::size(poster.bytes as u64)
        );
        Ok(())
    }
}
