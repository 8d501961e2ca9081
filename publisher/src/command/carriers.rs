//! What is carried by hand: one file, a printed sheet.

use std::path::PathBuf;

use clap::Args;

use super::{Outcome, content, screen};
use crate::repository::bundle;

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
