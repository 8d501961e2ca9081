//! The command `senthang`.

mod ask;
mod carriers;
mod content;
mod misspelt;
mod online;
mod people;
mod profile;
mod publish;
mod screen;
mod serve;
mod tour;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

pub use profile::{Demonstration, demonstration};

/// What goes wrong in a command: it is shown, and the command ends.
pub(crate) type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Content for safe migration: written, checked, signed, published, asked.
///
/// Without a command it gives the tour: it builds the pack of this checkout, signs and serves it,
/// lets a fresh phone take it, and asks it what three people would ask. Nothing is left behind.
#[derive(Debug, Parser)]
#[command(version, propagate_version = true)]
struct Cli {
    /// The checkout with content/ and locales/ [default: this folder or one above it]
    #[arg(long, global = true, value_name = "DIR")]
    checkout: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Show the whole way, from facts to a phone and three people answered
    Tour,
    /// Find what would hurt a reader, before it is signed
    Lint(content::Lint),
    /// Note that translations were made from today's English
    Translated(content::Translated),
    /// Count how whole the content is: languages, reviews, ages, gaps
    Report(content::Report),
    /// Show the content in a browser, two languages side by side
    Preview(content::Preview),
    /// Cut the pack into targets; the same files and day give the same bytes
    Build(content::Build),
    /// Make or show a signing key
    #[command(subcommand)]
    Keys(people::Keys),
    /// Add a key holder's signatures to a built edition
    ///
    /// The first to sign fixes versions and times; the others add to it. It takes who signs what
    /// from roles.toml, and what it follows from the published folder.
    Sign(people::Sign),
    /// Publish a signed edition into a folder or an object store, after checking it as a phone would
    ///
    /// Object stores are for builds with `--features stores`. Who may write there is said by the
    /// variables that they are used to: AWS_…, GOOGLE_…, AZURE_…. With --check it publishes nothing.
    Publish(publish::Publish),
    /// Sign a new timestamp, and a new snapshot if one is due: for a machine, every day
    ///
    /// It vouches for nothing but what is published, verifies that as a phone does, and remembers
    /// what it has seen, so that nobody makes it sign something older.
    RefreshTimestamp(online::RefreshTimestamp),
    /// Show what no phone can need any more, or remove it
    Gc(online::Gc),
    /// Write a published folder as one file: for a memory card, another phone, an app's seed
    Bundle(carriers::Bundle),
    /// Print the lines of a country as a sheet whose QR codes correct a phone's numbers with no network
    Poster(carriers::Poster),
    /// Serve a published folder over HTTP, for a laptop
    ///
    /// Standard output is the access log, without addresses. Ctrl-C lets running answers end.
    Serve(serve::Serve),
    /// Take what is new into a profile, from a server, a published folder or a bundle
    Sync(profile::Sync),
    /// Ask what a person would ask
    #[command(subcommand)]
    Ask(ask::Ask),
}

/// Runs the command with the process's arguments.
#[must_use]
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let checkout = cli.checkout;
    let outcome = match cli.command.unwrap_or(Command::Tour) {
        Command::Tour => content::checkout(checkout).and_then(|checkout| tour::tour(&checkout)),
        Command::Lint(lint) => lint.run(checkout),
        Command::Translated(translated) => translated.run(checkout),
        Command::Report(report) => report.run(checkout),
        Command::Preview(preview) => preview.run(checkout),
        Command::Build(build) => build.run(checkout),
        Command::Keys(keys) => keys.run(),
        Command::Sign(sign) => sign.run(),
        Command::Publish(publish) => publish.run(),
        Command::Bundle(bundle) => bundle.run(),
        Command::Poster(poster) => poster.run(),
        Command::RefreshTimestamp(refresh) => refresh.run(),
        Command::Gc(gc) => gc.run(),
        Command::Serve(serve) => serve.run(),
        Command::Sync(sync) => sync.run(),
        Command::Ask(ask) => ask.run(checkout),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            anstream::eprintln!("{}: {error}", screen::bad("error"));
            ExitCode::FAILURE
        }
    }
}
