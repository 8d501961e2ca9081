//! Editions that are made of the checkout, and how one is published for programs that only ask.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use jiff::Timestamp;
use senthang::build::{Edition, PlannedTarget, build};
use senthang::packing::pack;
use senthang::repository::bundle;
use senthang::team::Team;
use senthang::tree::Tree;
use senthang_core::model::{Message, Review, WordsSection};
use senthang_core::trust::sha256;
use serde_json::{Value, json};

use crate::Trouble;
use crate::vectors::{checkout, needed, text};

/// The pack.
pub(crate) const PACK: &str = "la";
/// Its own organisation, which publishes all of this.
pub(crate) const PUBLISHER: &str = "senthang";

/// The day of the real edition.
const DAY: &str = "2026-11-22";

/// The real pack of the checkout.
pub(crate) fn real() -> Result<Edition, Trouble> {
    Ok(build(&Tree::read(&checkout(), PACK)?, DAY.parse()?)?)
}

/// Publishes an edition as of a day before any that is asked for: what it says can be asked for any day,
/// for answers never judge by a day before the one on which they were signed. Beside the folder its first
/// root, and a bundle of it in all languages.
pub(crate) fn stage(folder: &Path, name: &str, edition: &Edition) -> Result<(), Trouble> {
    let public = folder.join(name);
    Team::generate()?.publish(edition, &public, Timestamp::UNIX_EPOCH)?;
    fs::copy(public.join("metadata/1.root.json"), folder.join(format!("{name}.root.json")))?;
    bundle(&public, PACK, &[], &folder.join(format!("{name}.tar")))?;
    Ok(())
}

/// What a section has for people to read, by language: names of messages, and their Fluent source.
pub(crate) type Words = BTreeMap<&'static str, Vec<(String, String)>>;

/// An edition with one section more, which no lint has seen: some of these records may not be published.
pub(crate) fn with_section(
    edition: &Edition,
    name: &str,
    records: &[Value],
    words: Words,
) -> Result<Edition, Trouble> {
    let mut edition = edition.clone();
    put(&mut edition, format!("{PACK}/{PUBLISHER}/{name}"), pack(&json!({ "records": records }))?);
    for (language, messages) in words {
        let message = |(id, source)| Message { id, source, review: Review::Draft, english: None };
        let section = WordsSection { messages: messages.into_iter().map(message).collect() };
        put(&mut edition, format!("{PACK}/{PUBLISHER}/words/{language}/{name}"), pack(&section)?);
    }
    Ok(edition)
}

/// Puts a target into an edition, in place of one of the same path.
pub(crate) fn put(edition: &mut Edition, path: String, bytes: Vec<u8>) {
    let planned = PlannedTarget { length: bytes.len() as u64, sha256: sha256(&bytes) };
    edition.plan.targets.insert(path.clone(), planned);
    edition.targets.insert(path, bytes);
}

/// The source of invented agencies: one of the real pack.
const AGENCIES_SOURCE: &str = "laotian-times-ministry-labor-social-welfare-wa";

/// The real pack, and the invented agencies of the vectors.
pub(crate) fn with_agencies(real: &Edition, vectors: &Value) -> Result<Edition, Trouble> {
    let list = vectors.get("list").and_then(Value::as_array).ok_or("agencies.json has no list")?;
    let mut records = Vec::new();
    let mut words = Words::from([("en", Vec::new()), ("lo", Vec::new())]);
    for agency in list {
        let id = needed(agency, "id")?;
        let mut record = json!({
            "kind": "agency", "id": id, "form": needed(agency, "form")?,
            "origin": {
                "sources": [AGENCIES_SOURCE], "as_of": needed(agency, "as_of")?, "confidence": "medium",
            },
        });
        for (pointer, name) in [("", "status"), ("", "web"), ("/origin", "valid_until")] {
            if let (Some(told), Some(table)) = (text(agency, name), record.pointer_mut(pointer)) {
                table[name] = told.into();
            }
        }
        records.push(record);
        let names = agency.get("names").unwrap_or(&Value::Null);
        for (language, messages) in &mut words {
            let about = if *language == "lo" { "ກ່ຽວກັບ" } else { "About it" };
            let name = text(names, language).or(text(names, "en")).unwrap_or(id);
            let message = format!("agency-{}", id.to_lowercase());
            let source = format!("{message} = {name}\n    .about = {about}\n    .ask = {about}\n");
            messages.push((message, source));
        }
    }
    with_section(real, "agencies-invented", &records, words)
}
