use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use jiff::Timestamp;
use senthang_core::sync::{
    Address, AddressError, CancelToken, Clock, News, Quiet, Report, first_root, first_root_at,
};
use senthang_core::{Guide, Settings};

use super::{Outcome, content, screen};
use crate::build::build;
use crate::team::{Member, Team};
use crate::tree::Tree;

/// How long a connection may give no byte.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

#[derive(Debug, Args)]
pub(super) struct Sync {
    /// The server, as <https://host/folder>, or a published folder, or a bundle; give it several times for
    /// servers that hold the same content, in the order in which they are asked
    #[arg(long, value_name = "URL|DIR|FILE", required = true)]
    from: Vec<String>,
    /// The profile folder; made if it is not there
    #[arg(long, value_name = "DIR")]
    profile: PathBuf,
    /// The first root: whom this profile trusts. Without it, a new profile takes the server's own
    /// and says so; an app has it inside
    #[arg(long, value_name = "FILE")]
    root: Option<PathBuf>,
    /// Languages whose words are wanted, the preferred one first
    #[arg(long, value_name = "TAG", default_values = ["lo", "en"])]
    lang: Vec<String>,
    /// Fetch the words of every language, so that requests do not tell which are read
    #[arg(long)]
    all_languages: bool,
}

impl Sync {
    pub(super) fn run(self) -> Outcome {
        let (servers, folder) = (self.servers()?, self.folder());
        let root = self.root(&servers, folder)?;
        let guide = Guide::open(Settings {
            folder: self.profile.clone(),
            pack: content::PACK.to_owned(),
            root: root.clone(),
            languages: self.lang.clone(),
            all_languages: self.all_languages,
            servers,
            patience: PATIENCE,
            seed: None,
        })?;
        let working = screen::Working::on("asking for news");
        let (now, cancel) = (Timestamp::now(), CancelToken::new());
        let report = match folder {
            None => guide.sync(now, &working, &cancel),
            Some(folder) => guide.import(folder, now, &working, &cancel),
        }?;
        drop(working);
        // kept once something that it vouches for has come
        std::fs::write(self.profile.join("root.json"), root)?;
        show(&report);
        Ok(())
    }

    /// The published folder, if that is what was named.
    fn folder(&self) -> Option<&Path> {
        match self.from.as_slice() {
            [folder] if !folder.contains("://") => Some(Path::new(folder)),
            _ => None,
        }
    }

    /// The servers; none beside a folder.
    fn servers(&self) -> Result<Vec<Address>, AddressError> {
        match self.folder() {
            Some(_) => Ok(Vec::new()),
            None => self.from.iter().map(|server| server.parse()).collect(),
        }
    }

    /// The root that was named, or the profile's, or at first contact the server's.
    fn root(
        &self,
        servers: &[Address],
        folder: Option<&Path>,
    ) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
        let read = |file: &Path| std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()));
        if let Some(file) = &self.root {
            return Ok(read(file)?);
        }
        let kept = self.profile.join("root.json");
        if kept.is_file() {
            return Ok(read(&kept)?);
        }
        let root = match folder {
            None => first_root(servers, PATIENCE, Timestamp::now())?,
            Some(folder) => {
                first_root_at(folder).map_err(|error| format!("{}: {error}", folder.display()))?
            }
        };
        anstream::eprintln!(
            "{} this profile is new and trusts the root that it is given: sha256 {}",
            screen::warn("note"),
            senthang_core::trust::sha256(&root)
        );
        anstream::eprintln!("     compare it with what the publisher says, or name a root with --root");
        Ok(root)
    }
}

/// What a sync did.
pub(super) fn show(report: &Report) {
    let news = match report.news {
        News::Updated => "updated",
        News::Unchanged => "nothing new",
        News::Older => "nothing taken, what is here is newer",
    };
    let word = if report.requests == 1 { "request" } else { "requests" };
    anstream::println!(
        "{} {news}: {} {word}, {} of content",
        screen::good("ok"),
        report.requests,
        screen::size(report.fetched)
    );
    let (revoked, trusted): (Vec<_>, Vec<_>) =
        report.publishers.iter().partition(|publisher| publisher.revoked);
    for publisher in revoked {
        let hidden = "publishes here no more: its pages are hidden";
        anstream::println!("   {}", screen::warn(format!("{} {hidden}", publisher.name)));
    }
    for publisher in trusted {
        let edition = publisher.edition.as_deref().unwrap_or("nothing");
        anstream::println!("   {}: edition of {edition}", publisher.name);
        if let Some(trouble) = &publisher.trouble {
            anstream::println!("   {} {trouble}", screen::bad("its news are missing:"));
        }
    }
    if !report.whole {
        anstream::println!(
            "   {} not all of the edition was there; a sync fetches the rest",
            screen::warn("note")
        );
    }
    if report.clock == Clock::Behind {
        anstream::println!(
            "   {} this device's clock looks wrong: it is behind what was signed",
            screen::warn("note")
        );
    }
}

/// A guide over the pack of a checkout, and the folder that it lives in.
#[derive(Debug)]
pub struct Demonstration {
    /// The guide.
    pub guide: Guide,
    /// Goes away with it.
    folder: tempfile::TempDir,
}

impl Demonstration {
    /// The folder of its profile.
    #[must_use]
    pub fn guide_folder(&self) -> &Path {
        self.folder.path()
    }
}

/// Builds the pack of a checkout and takes it into a temporary profile, by the same checks as a
/// phone's: signed by throw-away keys, and dated long ago, so that any instant can be asked for.
///
/// # Errors
/// What is wrong with the checkout.
pub fn demonstration(
    checkout: &Path,
    languages: &[String],
) -> Result<Demonstration, Box<dyn std::error::Error>> {
    let tree = Tree::read(checkout, content::PACK)?;
    let edition = build(&tree, Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date())?;
    let long_ago = Timestamp::UNIX_EPOCH;
    let mut team = Team::generate()?;
    // who publishes beside others is read beside the home organisation
    let first = match &tree.home {
        Some(home) => {
            let spoken: Vec<&str> = edition.plan.languages.iter().map(String::as_str).collect();
            team.others.push(Member::generate(&edition.plan.publisher, &spoken)?);
            Some(build(home, edition.plan.date)?)
        }
        None => None,
    };
    team.home.clone_from(&first.as_ref().unwrap_or(&edition).plan.publisher);
    let folder = tempfile::Builder::new().prefix("senthang-").tempdir()?;
    let public = folder.path().join("public");
    for edition in first.iter().chain([&edition]) {
        team.publish(edition, &public, long_ago)?;
    }
    let guide = Guide::open(Settings {
        folder: folder.path().join("profile"),
        pack: content::PACK.to_owned(),
        root: std::fs::read(public.join("metadata").join("1.root.json"))?,
        languages: languages.to_owned(),
        all_languages: false,
        servers: Vec::new(),
        patience: PATIENCE,
        seed: None,
    })?;
    guide.import(&public, long_ago, &Quiet, &CancelToken::new())?;
    Ok(Demonstration { guide, folder })
}

/// A guide over a profile that was synced, for asking only.
pub(super) fn open(profile: &Path, languages: &[String]) -> Result<Guide, Box<dyn std::error::Error>> {
    Ok(Guide::open(Settings {
        folder: profile.to_owned(),
        pack: content::PACK.to_owned(),
        root: Vec::new(),
        languages: languages.to_owned(),
        all_languages: false,
        servers: Vec::new(),
        patience: PATIENCE,
        seed: None,
    })?)
}
