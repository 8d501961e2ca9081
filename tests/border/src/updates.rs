//! Folders for updates: editions that follow on each other, and such as no phone may take.

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use senthang::build::Edition;
use senthang::keys::Key;
use senthang::packing::pack;
use senthang::poster::Poster;
use senthang::repository::{Existing, Signed};
use senthang::team::Team;
use senthang_core::model::{FactsSection, Record};
use senthang_core::trust::to_canonical_bytes;
use serde_json::{Value, json};

use crate::editions::{PACK, PUBLISHER, put};
use crate::{Trouble, write};

/// The line that tells the editions apart, by its hours.
const LINE: &str = "th-1694";
const COUNTRY: &str = "TH";
/// The section in which it stands.
const SECTION: &str = "hotlines-th";

/// When the editions were signed. All of it is past, so that a made stage never gets too old.
const BEFORE: &str = "2025-12-01T00:00:00Z";
const FIRST: &str = "2025-12-02T00:00:00Z";
const SECOND: &str = "2025-12-03T00:00:00Z";
/// The instant at which phones ask: a timestamp holds for seven days.
const NOW: &str = "2025-12-04T00:00:00Z";

/// The end of a timestamp that holds no more.
const PAST: &str = "2025-12-03T12:00:00Z";

/// The hours of the line in each edition.
const HOURS: [(&str, &str); 3] =
    [("older", "Mo-Fr 08:30-15:30"), ("first", "Mo-Fr 08:30-16:30"), ("second", "Mo-Fr 08:30-17:30")];

/// Publishes one edition after the other into a folder, and keeps what is published after each.
pub(crate) fn make(updates: &Path, real: &Edition) -> Result<(), Trouble> {
    let team = Team::generate()?;
    let following = tempfile::tempdir()?;
    for ((name, hours), at) in HOURS.into_iter().zip([BEFORE, FIRST, SECOND]) {
        team.publish(&with_hours(real, hours)?, following.path(), at.parse()?)?;
        copy(following.path(), &updates.join(name))?;
    }
    for (name, forge) in [("too-new", of_a_newer_format as Forge), ("expired", expired)] {
        let forged = updates.join(name);
        copy(following.path(), &forged)?;
        forge(&forged, &team)?;
    }
    Team::generate()?.publish(real, &updates.join("stranger"), FIRST.parse()?)?;
    fs::copy(updates.join("first/metadata/1.root.json"), updates.join("root.json"))?;
    let poster = Poster::of(&updates.join("second"), PACK, COUNTRY)?;
    let other = Poster::of(&updates.join("first"), PACK, COUNTRY)?;
    let codes = json!({ "country": poster.country, "codes": poster.codes, "other_codes": other.codes });
    write(&updates.join("poster.json"), &codes)?;
    let now: Timestamp = NOW.parse()?;
    let hours: serde_json::Map<String, Value> =
        HOURS.into_iter().map(|(name, hours)| (name.to_owned(), hours.into())).collect();
    let told = json!({
        "now": now.as_millisecond(), "country": COUNTRY, "line": LINE, "hours": hours,
        "refused": {
            "expired": "Expired", "older": "Untrusted", "stranger": "Untrusted", "too-new": "TooNew",
        },
    });
    write(&updates.join("updates.json"), &told)
}

/// The real pack with other hours of one line.
fn with_hours(real: &Edition, hours: &str) -> Result<Edition, Trouble> {
    let path = format!("{PACK}/{PUBLISHER}/{SECTION}");
    let mut section = FactsSection::unpack(real.targets.get(&path).ok_or("the section is missing")?)?;
    let line = section.records.iter_mut().find_map(|record| match record {
        Record::Hotline(line) if line.id == LINE => line.hours.as_mut(),
        _ => None,
    });
    hours.clone_into(&mut line.ok_or("the line has no hours")?.osm);
    let mut edition = real.clone();
    put(&mut edition, path, pack(&section)?);
    Ok(edition)
}

/// Signs what is published in a folder again, as no publisher here would.
type Forge = fn(&Path, &Team) -> Result<(), Trouble>;

/// With a timestamp whose time is over.
fn expired(folder: &Path, team: &Team) -> Result<(), Trouble> {
    let mut timestamp = next(&Existing::read(folder)?, "timestamp")?;
    timestamp["expires"] = PAST.into();
    fs::write(folder.join("metadata/timestamp.json"), signed(timestamp, &[&team.machine])?)?;
    Ok(())
}

/// As one of a format that no phone reads yet.
fn of_a_newer_format(folder: &Path, team: &Team) -> Result<(), Trouble> {
    let existing = Existing::read(folder)?;
    let mut facts = next(&existing, PUBLISHER)?;
    for target in facts["targets"].as_object_mut().into_iter().flat_map(serde_json::Map::values_mut) {
        let known = target.pointer("/custom/schema/major").and_then(Value::as_u64).unwrap_or(0);
        target["custom"]["schema"]["major"] = (known + 1).into();
    }
    let mut snapshot = next(&existing, "snapshot")?;
    snapshot["meta"][format!("{PUBLISHER}.json")]["version"] = facts["version"].clone();
    let mut timestamp = next(&existing, "timestamp")?;
    timestamp["meta"]["snapshot.json"]["version"] = snapshot["version"].clone();
    let versioned = |role: &str, value: &Value| format!("{}.{role}.json", value["version"]);
    let machine: &[&Key] = &[&team.machine];
    for (name, value, keys) in [
        (versioned(PUBLISHER, &facts), facts, [&team.alice, &team.bob].as_slice()),
        (versioned("snapshot", &snapshot), snapshot, machine),
        ("timestamp.json".to_owned(), timestamp, machine),
    ] {
        fs::write(folder.join("metadata").join(name), signed(value, keys)?)?;
    }
    Ok(())
}

/// A role as it is published, with the version that follows.
fn next(existing: &Existing, role: &str) -> Result<Value, Trouble> {
    let held = existing.roles.get(role).ok_or_else(|| format!("{role} is not published"))?;
    let mut value = held.signed.clone();
    value["version"] = (held.version() + 1).into();
    Ok(value)
}

fn signed(value: Value, keys: &[&Key]) -> Result<Vec<u8>, Trouble> {
    let bytes = to_canonical_bytes(&value)?;
    let signatures = keys.iter().map(|key| (key.id(), key.sign(&bytes))).collect();
    Ok(Signed { signed: value, signatures }.bytes())
}

fn copy(from: &Path, to: &Path) -> Result<(), Trouble> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            fs::copy(&path, target)?;
        }
    }
    Ok(())
}
