use std::path::PathBuf;

use clap::Args;
use jiff::{SignedDuration, Timestamp};
use senthang_core::sync::Address;

use super::profile::PATIENCE;
use super::{Outcome, content, people, screen};
use crate::build::Edition;
use crate::repository::{Existing, Health, RoleHealth, Roles, check, is_published, publish_to};
use crate::storage::{look, open};

#[derive(Debug, Args)]
pub(super) struct Publish {
    /// The folder that servers serve, or <s3://bucket/prefix>, <gs://bucket/prefix>, <az://container/prefix>
    #[arg(value_name = "DIR|ADDRESS")]
    to: String,
    /// The built and signed edition
    #[arg(long, value_name = "DIR", default_value = "edition")]
    edition: PathBuf,
    /// Who signs what
    #[arg(long, value_name = "FILE", default_value = "roles.toml")]
    roles: PathBuf,
    /// Publish nothing: look at what is published as phones do, at a server's address too, and end
    /// with an error if something hurts them
    #[arg(long, conflicts_with_all = ["edition", "roles"])]
    check: bool,
    /// With --check: the first root, whom phones trust [default: the one that is published]
    #[arg(long, value_name = "FILE", requires = "check")]
    root: Option<PathBuf>,
    /// With --check: end with an error too where less than a third of a role's time is left
    #[arg(long, requires = "check")]
    deny_warnings: bool,
}

impl Publish {
    pub(super) fn run(self) -> Outcome {
        if self.check {
            return self.look();
        }
        let storage = open(&self.to)?;
        let edition = Edition::read(&self.edition)?;
        if is_published(&self.edition, storage.as_ref())? {
            anstream::println!(
                "{} the edition of {} is published already; build and sign another one",
                screen::good("ok"),
                edition.plan.date
            );
            return Ok(());
        }
        let (roles, existing) = (Roles::read(&self.roles)?, Existing::of(storage.as_ref())?);
        let draft = people::draft(&edition, &self.edition, &roles, &existing)?;
        let published = publish_to(&edition, &draft, storage.as_ref(), Timestamp::now())?;
        anstream::println!(
            "{} published the edition of {}: {} files, {}, the timestamp last",
            screen::good("ok"),
            edition.plan.date,
            published.files.len(),
            screen::size(published.bytes)
        );
        Ok(())
    }

    fn look(self) -> Outcome {
        let root = self
            .root
            .map(|file| std::fs::read(&file).map_err(|error| format!("{}: {error}", file.display())));
        let at = Timestamp::now();
        let server: Option<Address> = if self.to.starts_with("http") { Some(self.to.parse()?) } else { None };
        let from = look(&self.to, PATIENCE)?;
        let health = check(from.as_ref(), server.as_ref(), root.transpose()?, content::PACK, at)?;
        show(&health, at);
        let late: Vec<&RoleHealth> = health.roles.iter().filter(|role| role.ends_soon(at)).collect();
        match (health.faults.first(), late.first()) {
            (Some(first), _) if health.faults.len() == 1 => Err(first.clone().into()),
            (Some(first), _) => Err(format!("{} faults, the first: {first}", health.faults.len()).into()),
            (None, Some(first)) if self.deny_warnings => Err(format!("{} ends soon", first.role).into()),
            _ => Ok(()),
        }
    }
}

fn show(health: &Health, at: Timestamp) {
    for publisher in &health.publishers {
        let edition = publisher.edition.as_deref().unwrap_or("nothing");
        anstream::println!("{}: edition of {edition}", screen::strong(&publisher.name));
    }
    if let Some(published) = health.published {
        anstream::println!("renewed {}, {} ago", published, span(at.duration_since(published)));
    }
    anstream::println!(
        "{} targets; whole for fresh phones in {}",
        health.targets,
        if health.languages.is_empty() { "no language".to_owned() } else { health.languages.join(", ") }
    );
    for role in &health.roles {
        let left = role.left(at);
        let of = role.validity.map(|validity| format!(" of {}", span(validity))).unwrap_or_default();
        let state = if left.is_negative() {
            screen::bad(format!("over since {}", span(left.abs())))
        } else if role.ends_soon(at) {
            screen::warn(format!("{} left{of}: to be signed again soon", span(left)))
        } else {
            format!("{} left{of}", span(left))
        };
        anstream::println!("   {:14} version {:<4} {state}", role.role, role.version);
    }
    for fault in &health.faults {
        anstream::println!("{} {fault}", screen::bad("fault"));
    }
}

/// A time in days, or in hours where that says more.
fn span(time: SignedDuration) -> String {
    let hours = time.as_hours();
    let (count, unit) = if hours >= 48 { (hours / 24, "day") } else { (hours, "hour") };
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
}
