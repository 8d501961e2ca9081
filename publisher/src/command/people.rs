use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use jiff::Timestamp;
use zeroize::Zeroizing;

use super::profile::PATIENCE;
use super::{Outcome, content, screen};
use crate::build::Edition;
use crate::changes::{Change, Weight, changes};
use crate::keys::Key;
use crate::repository::{Draft, Existing, Roles, prepare};
use crate::storage::look;

#[derive(Debug, Subcommand)]
pub(super) enum Keys {
    /// Make an ed25519 key: encrypted PKCS#8 PEM, which OpenSSL reads
    New {
        /// The file to make; one that is there is never overwritten
        file: PathBuf,
        #[command(flatten)]
        passphrase: Passphrase,
    },
    /// Show the public half of a key, for roles.toml
    Show {
        /// The key file
        file: PathBuf,
        #[command(flatten)]
        passphrase: Passphrase,
    },
}

/// Where a passphrase comes from: a file, a variable, or the terminal.
#[derive(Debug, Args)]
pub(super) struct Passphrase {
    /// Read the passphrase from the first line of this file
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    /// The passphrase; better in a file or typed, for others may see a process's variables
    #[arg(long, env = "SENTHANG_PASSPHRASE", hide_env_values = true, value_name = "TEXT", hide = true)]
    passphrase: Option<String>,
}

impl Passphrase {
    /// Asks on the terminal, twice for a new one, if neither file nor variable is there.
    pub(super) fn read(self, twice: bool) -> Result<Zeroizing<String>, Box<dyn std::error::Error>> {
        if let Some(file) = self.passphrase_file {
            let text =
                std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            let text = Zeroizing::new(text);
            return Ok(Zeroizing::new(text.lines().next().unwrap_or_default().to_owned()));
        }
        if let Some(passphrase) = self.passphrase {
            return Ok(Zeroizing::new(passphrase));
        }
        let ask = |prompt: &str| {
            rpassword::prompt_password(prompt).map(Zeroizing::new).map_err(|error| {
                format!("no passphrase: {error}; use --passphrase-file or SENTHANG_PASSPHRASE where there is no terminal")
            })
        };
        let passphrase = ask("Passphrase: ")?;
        if twice && *ask("Once more: ")? != *passphrase {
            return Err("the two passphrases differ".into());
        }
        Ok(passphrase)
    }
}

impl Keys {
    pub(super) fn run(self) -> Outcome {
        let (key, file) = match self {
            Self::New { file, passphrase } => {
                let passphrase = passphrase.read(true)?;
                let key = Key::generate()?;
                key.write(&file, &passphrase)?;
                (key, file)
            }
            Self::Show { file, passphrase } => (Key::read(&file, &passphrase.read(false)?)?, file),
        };
        anstream::println!("key     {}", file.display());
        anstream::println!("id      {}", key.id());
        anstream::println!("public  {}", screen::strong(key.public()));
        Ok(())
    }
}

#[derive(Debug, Args)]
pub(super) struct Sign {
    /// The key file
    #[arg(long, value_name = "FILE")]
    key: PathBuf,
    #[command(flatten)]
    passphrase: Passphrase,
    /// The built edition
    #[arg(long, value_name = "DIR", default_value = "edition")]
    edition: PathBuf,
    /// Who signs what
    #[arg(long, value_name = "FILE", default_value = "roles.toml")]
    roles: PathBuf,
    /// What is published, which this follows: a folder, a server or an object store. A folder that is
    /// empty or not there yet is the first
    #[arg(long, value_name = "DIR|ADDRESS", default_value = "public")]
    after: String,
}

impl Sign {
    pub(super) fn run(self) -> Outcome {
        let edition = Edition::read(&self.edition)?;
        let roles = Roles::read(&self.roles)?;
        let after = look(&self.after, PATIENCE)?;
        let existing = Existing::of(after.as_ref())?;
        let mut draft = draft(&edition, &self.edition, &roles, &existing)?;
        let plan = &edition.plan;
        anstream::println!("{}", screen::strong(format!("{}: edition of {}", plan.publisher, plan.date)));
        let changes = changes(&edition, &roles, &existing, &draft, after.as_ref());
        changes.iter().for_each(change);
        if changes.is_empty() {
            anstream::println!("   nothing changes");
        }
        signatures(&draft, &roles);
        let key = Key::read(&self.key, &self.passphrase.read(false)?)?;
        let signed = draft.sign(&key)?;
        draft.write(&self.edition)?;
        anstream::println!("{} signed {}", screen::good("ok"), signed.join(", "));
        signatures(&draft, &roles);
        Ok(())
    }
}

/// Shows a change as loudly as it weighs.
fn change(change: &Change) {
    let text = match change.weight {
        Weight::Removed => screen::bad(&change.text),
        Weight::Trust | Weight::Number => screen::warn(&change.text),
        Weight::Fact | Weight::New | Weight::Words => change.text.clone(),
        Weight::Renewed => screen::faint(&change.text),
    };
    anstream::println!("   {text}");
}

/// Shows how far the signatures have come, and whose are missing.
fn signatures(draft: &Draft, roles: &Roles) {
    for status in draft.status() {
        let paint = if status.found < status.needed { screen::warn } else { screen::good };
        let count = format!("{} of {}", status.found, status.needed);
        let mut missing: Vec<String> = status.missing.iter().map(|id| roles.name(id)).collect();
        missing.sort();
        let missing = match (missing.as_slice(), status.needed - status.found.min(status.needed)) {
            ([], _) => String::new(),
            (names, left) if names.len() == left => format!("  missing: {}", names.join(", ")),
            (names, left) => format!("  missing: {left} of {}", names.join(", ")),
        };
        anstream::println!("   {:24} {}{missing}", status.file, paint(count));
    }
}

/// The draft beside an edition: what others have begun, or a new one. The edition may come from others,
/// and so may what is published.
pub(super) fn draft(
    edition: &Edition,
    folder: &Path,
    roles: &Roles,
    existing: &Existing,
) -> Result<Draft, Box<dyn std::error::Error>> {
    let pack = &edition.plan.pack;
    // the paths of all organisations begin with it
    if pack != content::PACK {
        return Err(format!("this is an edition of the pack {pack:?}, and not of {:?}", content::PACK).into());
    }
    existing.verify()?;
    let mut draft = prepare(&edition.plan, roles, existing, Timestamp::now())?;
    draft.resume(folder)?;
    Ok(draft)
}
