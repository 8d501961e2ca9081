use std::path::PathBuf;

use clap::Args;
use jiff::{SignedDuration, Timestamp};

use super::people::Passphrase;
use super::{Outcome, content, screen};
use crate::keys::Key;
use crate::repository::{Memory, collect, renew, waste};
use crate::storage::open;

#[derive(Debug, Args)]
pub(super) struct RefreshTimestamp {
    /// The published folder, or <s3://bucket/prefix>, <gs://bucket/prefix>, <az://container/prefix>
    #[arg(value_name = "DIR|ADDRESS")]
    at: String,
    /// The machine's key file
    #[arg(long, value_name = "FILE")]
    key: PathBuf,
    #[command(flatten)]
    passphrase: Passphrase,
    /// What this machine remembers of what it has seen published; made if it is not there. Keep it:
    /// without it somebody who can write there could bring back something old
    #[arg(long, value_name = "DIR")]
    memory: PathBuf,
    /// The first root, for a new memory [default: the one that is published, and it is said so]
    #[arg(long, value_name = "FILE")]
    root: Option<PathBuf>,
}

impl RefreshTimestamp {
    pub(super) fn run(self) -> Outcome {
        let root = self
            .root
            .as_ref()
            .map(|file| std::fs::read(file).map_err(|error| format!("{}: {error}", file.display())));
        let root = root.transpose()?;
        let storage = open(&self.at)?;
        let mut memory = Memory::read(&self.memory)?;
        if memory.is_new() && root.is_none() {
            let first = storage.read("metadata/1.root.json")?.map(|found| found.bytes).unwrap_or_default();
            anstream::eprintln!(
                "{} this memory is new and trusts the root that is published: sha256 {}",
                screen::warn("note"),
                senthang_core::trust::sha256(&first)
            );
        }
        let key = Key::read(&self.key, &self.passphrase.read(false)?)?;
        let renewed = renew(storage.as_ref(), &key, root, &mut memory, content::PACK, Timestamp::now())?;
        let snapshot = renewed.snapshot.map(|version| format!(", snapshot {version}")).unwrap_or_default();
        anstream::println!(
            "{} timestamp {}{snapshot}, valid until {}",
            screen::good("ok"),
            renewed.timestamp,
            renewed.expires.strftime("%Y-%m-%dT%H:%M:%SZ")
        );
        Ok(())
    }
}

#[derive(Debug, Args)]
pub(super) struct Gc {
    /// The published folder, or <s3://bucket/prefix>, <gs://bucket/prefix>, <az://container/prefix>
    #[arg(value_name = "DIR|ADDRESS")]
    at: String,
    /// How many days back phones may be: what was the newest at any time since then stays
    #[arg(long, value_name = "N", default_value_t = 60, value_parser = clap::value_parser!(u16).range(1..))]
    days: u16,
    /// Remove what is shown without it
    #[arg(long)]
    delete: bool,
}

impl Gc {
    pub(super) fn run(self) -> Outcome {
        let storage = open(&self.at)?;
        let keep = SignedDuration::from_hours(i64::from(self.days) * 24);
        let waste = if self.delete {
            collect(storage.as_ref(), keep)?
        } else {
            waste(storage.as_ref(), keep, Timestamp::now())?
        };
        for file in &waste.files {
            anstream::println!("   {}", file.path);
        }
        let (done, next) = match self.delete {
            true => ("removed", ""),
            false if waste.files.is_empty() => ("no phone can need", ""),
            false => ("no phone can need", "; --delete removes them"),
        };
        let word = if waste.files.len() == 1 { "file" } else { "files" };
        anstream::println!(
            "{} {done} {} {word}, {}; {} stay{next}",
            screen::good("ok"),
            waste.files.len(),
            screen::size(waste.bytes()),
            waste.kept
        );
        Ok(())
    }
}
