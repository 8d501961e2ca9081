//! The tour: the whole way once, on the real content, in a temporary folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::Date;
use senthang_core::answers::{Answered, Situation};
use senthang_core::sync::{CancelToken, News, Report, SyncError};
use senthang_core::{Guide, Settings};

use super::ask::Page;
use super::screen::{Working, bad, faint, good, plain, size, strong};
use super::{Outcome, content};
use crate::build::{Edition, build, target_file};
use crate::keys::Key;
use crate::lint;
use crate::repository::{Existing, Published, prepare, publish};
use crate::serve::{Server, Wire};
use crate::team::Team;
use crate::tree::Tree;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The passphrase of the tour's keys, which live as long as the tour.
const PASSPHRASE: &str = "thrown away with the folder";

/// A Sunday, two in the morning in Thailand: the hour at which a number is needed most. All of the tour
/// is on that day, signing too: a phone does not say who is open before the day of its content.
const SUNDAY_NIGHT: &str = "2026-11-22T02:00:00+07:00";

pub(super) fn tour(checkout: &Path) -> Outcome {
    let folder = tempfile::Builder::new().prefix("senthang-tour-").tempdir()?;
    let tour = Tour { checkout, folder: folder.path(), public: folder.path().join("public") };
    let night: Timestamp = SUNDAY_NIGHT.parse()?;

    heading("From facts to signed content");
    let edition = tour.edition(checkout, night)?;
    let team = tour.keys()?;
    tour.sign_and_publish(&team, &edition, night)?;

    heading("A fresh phone");
    let server = Server::start(&tour.public, ([127, 0, 0, 1], 0).into())?;
    step("serve", &format!("{} on this machine only", server.url()));
    let phone = tour.phone(&server)?;
    let (report, wire) = synced(&phone, &server, night)?;
    expect(report.news, News::Updated)?;
    step("first sync", &format!("Lao, with English to fall back on: {wire}"));
    let (report, wire) = synced(&phone, &server, night)?;
    expect(report.news, News::Unchanged)?;
    step("again", &format!("nothing new: {wire}"));

    three_people(&phone, night)?;

    heading("One hotline changes");
    let changed = tour.change("16:30", "17:30")?;
    tour.sign_and_publish(&team, &tour.edition(&changed, night)?, night)?;
    let (report, wire) = synced(&phone, &server, night)?;
    expect(report.news, News::Updated)?;
    step("sync", &format!("one changed hotline: {wire}"));

    heading("Somebody tampers with the server");
    let changed = tour.change("16:30", "18:30")?;
    let edition = tour.edition(&changed, night)?;
    tour.sign_and_publish(&team, &edition, night)?;
    let file = tour.tamper(&edition)?;
    step("tamper", &format!("one bit of {file} is turned"));
    match phone.sync(night, &Working::on("asking for news"), &CancelToken::new()) {
        Err(error @ SyncError::Untrusted { .. }) => step("sync", &format!("{} {error}", bad("refused."))),
        other => return Err(format!("the phone should have refused, and says {other:?}").into()),
    }
    let here = situation("TH", None, "en", night);
    let lines = phone.hotlines(&here)?.lines;
    let job = lines.iter().find(|line| line.id == "th-1694").and_then(|line| line.hours.clone());
    step(
        "and still",
        &format!("answers: {} lines, the job hotline open {}", lines.len(), job.unwrap_or_default()),
    );

    drop(server);
    heading("Done");
    plain(
        2,
        "Nothing is left behind: keys, server and phone were in a temporary folder. All of it is a draft.",
    );
    plain(2, "Go on with: senthang --help, senthang ask hotlines --at TH, senthang ask check before-you-go");
    Ok(())
}

fn heading(text: &str) {
    anstream::println!("\n{}", strong(format!("── {text} ──")));
}

fn step(name: &str, text: &str) {
    anstream::println!("  {} {text}", good(format!("{name:>10}")));
}

fn milliseconds(since: Instant) -> String {
    faint(format!("[{} ms]", since.elapsed().as_millis()))
}

fn on_the_wire(wire: Wire) -> String {
    let word = if wire.requests == 1 { "request" } else { "requests" };
    strong(format!("{} {word}, {}", wire.requests, size(wire.bytes))) + " both ways, headers included"
}

fn expect(found: News, wanted: News) -> Outcome {
    if found == wanted {
        Ok(())
    } else {
        Err(format!("the phone says {found:?}, {wanted:?} was expected").into())
    }
}

/// A sync, what it cost on the wire, and how long it took.
fn synced(phone: &Guide, server: &Server, now: Timestamp) -> Result<(Report, String)> {
    let (before, start) = (server.wire(), Instant::now());
    let working = Working::on("asking for news");
    let report = phone.sync(now, &working, &CancelToken::new())?;
    drop(working);
    Ok((report, format!("{} {}", on_the_wire(server.wire() - before), milliseconds(start))))
}

struct Tour<'a> {
    checkout: &'a Path,
    folder: &'a Path,
    public: PathBuf,
}

impl Tour<'_> {
    fn edition(&self, checkout: &Path, at: Timestamp) -> Result<Edition> {
        let _working = Working::on("reading, checking, packing");
        let start = Instant::now();
        let tree = Tree::read(checkout, content::PACK)?;
        let day: Date = at.to_zoned(jiff::tz::TimeZone::UTC).date();
        let findings = lint::lint(&tree, day);
        let first = checkout == self.checkout;
        if findings.iter().any(|finding| finding.severity() == lint::Severity::Error) {
            anstream::eprint!("{}", lint::report(&findings, lint::Style::Colour));
            return Err("the content has faults".into());
        }
        if first {
            let text = format!(
                "{} records, {} messages in {} languages: no faults {}",
                tree.records.len(),
                tree.for_readers().count(),
                tree.pack.languages.len(),
                milliseconds(start)
            );
            step("lint", &text);
        }
        let start = Instant::now();
        let edition = build(&tree, day)?;
        let bytes: usize = edition.targets.values().map(Vec::len).sum();
        step(
            "build",
            &format!(
                "{} targets, {} packed {}",
                edition.targets.len(),
                size(bytes as u64),
                milliseconds(start)
            ),
        );
        Ok(edition)
    }

    /// Five throw-away keys, written to encrypted files and read back, as people would.
    fn keys(&self) -> Result<Team> {
        let working = Working::on("making keys");
        let start = Instant::now();
        let made = Team::generate()?;
        let keep = |name: &str, key: &Key| -> Result<Key> {
            let file = self.folder.join(format!("{name}.pem"));
            key.write(&file, PASSPHRASE)?;
            Ok(Key::read(&file, PASSPHRASE)?)
        };
        let team = Team {
            home: made.home,
            others: made.others,
            alice: keep("alice", &made.alice)?,
            bob: keep("bob", &made.bob)?,
            carol: keep("carol", &made.carol)?,
            translator: keep("translator", &made.translator)?,
            machine: keep("machine", &made.machine)?,
        };
        drop(working);
        step(
            "keys",
            &format!("three people, a translator, a machine: encrypted files {}", milliseconds(start)),
        );
        Ok(team)
    }

    fn sign_and_publish(&self, team: &Team, edition: &Edition, now: Timestamp) -> Result<Published> {
        let start = Instant::now();
        let roles = team.roles(&edition.plan.languages);
        let mut draft = prepare(&edition.plan, &roles, &Existing::read(&self.public)?, now)?;
        let mut signers = Vec::new();
        for (name, key) in [
            ("Alice", &team.alice),
            ("Bob", &team.bob),
            ("translator", &team.translator),
            ("machine", &team.machine),
        ] {
            if let Ok(files) = draft.sign(key) {
                signers.push(format!("{name} {}", files.len()));
            }
        }
        step(
            "sign",
            &format!(
                "{} files; signatures by {} {}",
                draft.files.len(),
                signers.join(", "),
                milliseconds(start)
            ),
        );
        let start = Instant::now();
        let published = publish(edition, &draft, &self.public, now)?;
        let text = format!(
            "{} files, {}, checked as a phone would {}",
            published.files.len(),
            size(published.bytes),
            milliseconds(start)
        );
        step("publish", &text);
        Ok(published)
    }

    fn phone(&self, server: &Server) -> Result<Guide> {
        Ok(Guide::open(Settings {
            folder: self.folder.join("phone"),
            pack: content::PACK.to_owned(),
            root: fs::read(self.public.join("metadata").join("1.root.json"))?,
            languages: vec!["lo".to_owned()],
            all_languages: false,
            servers: vec![server.url().parse()?],
            patience: Duration::from_secs(20),
            seed: None,
        })?)
    }

    /// A copy of the checkout's content, with other hours of the Thai job hotline.
    fn change(&self, from: &str, to: &str) -> Result<PathBuf> {
        let copy = self.folder.join(format!("checkout-{}", to.replace(':', "")));
        for folder in ["content", "locales"] {
            copy_all(&self.checkout.join(folder), &copy.join(folder))?;
        }
        let file = copy.join("content/la/hotlines-th.toml");
        let text = fs::read_to_string(&file)?;
        let changed = text.replacen(&format!("08:30-{from}"), &format!("08:30-{to}"), 1);
        if changed == text {
            return Err("the tour changes the hours of the Thai job hotline, and does not find them".into());
        }
        fs::write(&file, changed)?;
        step("change", &format!("th-1694 closes at {to} instead of {from}"));
        Ok(copy)
    }

    /// Turns one bit of the changed target on the server.
    fn tamper(&self, edition: &Edition) -> Result<String> {
        let path = format!("{}/{}/hotlines-th", edition.plan.pack, edition.plan.publisher);
        let planned = edition.plan.targets.get(&path).ok_or("no target for the Thai hotlines")?;
        let file = self.public.join(target_file(&path, &planned.sha256));
        let mut bytes = fs::read(&file)?;
        let middle = bytes.len() / 2;
        if let Some(byte) = bytes.get_mut(middle) {
            *byte ^= 1;
        }
        fs::write(&file, bytes)?;
        Ok(path)
    }
}

fn situation(country: &str, province: Option<&str>, language: &str, now: Timestamp) -> Situation {
    Situation {
        country: country.to_owned(),
        province: province.map(str::to_owned),
        network: None,
        languages: vec![language.to_owned()],
        now,
        need: None,
    }
}

/// Three people ask, each in English and in Lao. Shortened: `senthang ask` shows everything.
fn three_people(phone: &Guide, night: Timestamp) -> Outcome {
    for language in ["en", "lo"] {
        heading(&format!("In Savannakhet, offered work in Thailand ({language})"));
        let here = situation("LA", Some("LA-SV"), language, night);
        let page = Page::short(phone, &here);
        let channels = phone.channels("TH", &here)?;
        for (place, line) in channels.lines.iter().filter(|line| !line.steps.is_empty()).take(1).enumerate() {
            page.channel(place, line);
        }
        for line in channels.prices.iter().filter(|line| line.id == "th-visa-2023") {
            page.price(line);
        }
        let mut run = phone.check("before-you-go", &here)?;
        for (question, choice) in
            [("contact", "stranger"), ("contract", "spoken"), ("money", "fee"), ("papers", "they")]
        {
            run.answer(question, Answered::Choice(choice))?;
        }
        page.outcome(&run.outcome());

        heading(&format!("Home again in Champasak, looking for help ({language})"));
        let here = situation("LA", Some("LA-CH"), language, night);
        let mut services = phone.services(&here, &senthang_core::answers::Person::default())?;
        services.lines.retain(|line| line.near);
        services.lines.truncate(3);
        Page::short(phone, &here).services(&services);

        heading(&format!("A volunteer: which numbers work in Thailand, Sunday 02:00? ({language})"));
        let here = situation("TH", None, language, night);
        Page::short(phone, &here).hotlines(&phone.hotlines(&here)?.lines);
    }
    Ok(())
}

fn copy_all(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_all(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
