//! One box over everything.

use serde::Serialize;

use super::hotlines::{Call, HotlineLine, helping, hotlines};
use super::page::{call, disputed, status};
use super::services::usable;
use super::shared::{AskError, Asking, OriginLine, OtherNumber, Situation};
use crate::model::{Facts, Need, Record, message};
use crate::search::{Tier, Typed};
use crate::store::{Entry, Reader};
use crate::words::{Argument, Arguments, Text};

/// The answer: help first where somebody may be in danger, then what was found, by kind.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Found {
    /// Who helps, where the words tell of a danger; none else.
    pub urgent: Option<UrgentHelp>,
    /// What was found, the group with the best line first.
    pub groups: Vec<FoundGroup>,
    /// How a misspelt word was read; none if all stands as it was typed.
    pub near: Option<Text>,
    /// Said where nothing was found.
    pub nothing: Option<Text>,
    /// Who can be asked instead, where nothing was found and the words tell of no danger.
    pub contacts: Vec<HotlineLine>,
}

/// Help that stands before whatever else was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UrgentHelp {
    /// Ids of the dangers that the words tell of.
    pub dangers: Vec<String>,
    /// Why these lines stand here.
    pub text: Text,
    /// Lines that can be called from where the person stands.
    pub lines: Vec<HotlineLine>,
}

/// Lines of one kind.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FoundGroup {
    /// The kind, as it stands on the wire.
    pub kind: String,
    /// Its name.
    pub name: Text,
    /// The lines, the best first.
    pub lines: Vec<FoundLine>,
}

/// A record that was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FoundLine {
    /// Its kind.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// The organisation that published it.
    pub publisher: String,
    /// Its place among all lines, from 1.
    pub rank: u32,
    /// Its name, which tells its language.
    pub name: Text,
    /// In short, where its words have that.
    pub about: Option<Text>,
    /// BCP 47 tag of the language whose words were found.
    pub found_in: String,
    /// True if not all words were found in it.
    pub partly: bool,
    /// How it stands on the day, a word of its kind; none where its kind has none.
    pub status: Option<String>,
    /// How it is called from here, where it is a line or a service with a number.
    pub call: Option<Call>,
    /// What other organisations say of this line, where they give another number.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub disputed: Vec<OtherNumber>,
    /// Where it comes from; none for what states no fact.
    pub origin: Option<OriginLine>,
}

/// The most lines.
const LINES_MAX: usize = 24;
/// Fewer than these, and less exact ones are looked for too.
const LINES_ENOUGH: usize = 8;
/// The most urgent lines.
const URGENT_MAX: usize = 5;
/// The most lines to ask where nothing was found.
const CONTACTS_MAX: usize = 3;

/// Finds what a person typed, in any of the languages that are held.
///
/// Words that tell of a danger put help first: lines that can be called from where the person
/// stands, those that help with that danger before the country's police. What was found comes in the
/// order: all words, before Lao in Latin letters as it sounds, before some of the words; a name
/// before a text; what is about the country where the person stands; then by weight of the words.
/// What may be closed, and lines for the nationals of another country, stand behind. Where nothing
/// was found, it is said who can be asked.
///
/// # Errors
/// [`AskError`] if the profile is empty, the place is none, or the content cannot be read.
pub fn search(reader: &Reader, query: &str, here: &Situation) -> Result<Found, AskError> {
    let asking = Asking::of(reader, here)?;
    let urgent = urgent(&asking, query)?;
    let typed = Typed::of(query);
    let query = reader.query(&typed)?;
    let typed = typed.compared;
    let named = countries_named(&asking, &typed)?;
    let mut ranked: Vec<Ranked> = Vec::new();
    for expression in &query.expressions {
        let tier = expression.tier;
        if tier >= Tier::Loose && ranked.len() >= LINES_ENOUGH {
            break;
        }
        for entry in reader.entries(expression, LINES_MAX)? {
            let weight = weight(&asking, tier, &entry, &typed, &named);
            add(&mut ranked, Ranked { weight, tier, entry });
        }
    }
    let mut groups: Vec<FoundGroup> = Vec::new();
    for (rank, (ranked, record)) in (1..).zip(opened(&asking, ranked)?) {
        let line = line(&asking, ranked, &record, rank)?;
        match groups.iter_mut().find(|group| group.kind == line.kind) {
            Some(group) => group.lines.push(line),
            None => groups.push(FoundGroup {
                name: asking.words.phrase(&format!("kind-{}", line.kind), &Arguments::new()),
                kind: line.kind.clone(),
                lines: vec![line],
            }),
        }
    }
    let contacts = if groups.is_empty() && urgent.is_none() {
        helping(&asking, &[Need::Trafficking, Need::Police, Need::Counselling], CONTACTS_MAX)?
    } else {
        Vec::new()
    };
    let near: Vec<&str> = query.near.iter().map(|(_, near)| near.as_str()).collect();
    let words = Arguments::from([("words".to_owned(), Argument::Text(near.join(" ")))]);
    Ok(Found {
        nothing: groups.is_empty().then(|| asking.words.phrase("search-nothing", &Arguments::new())),
        near: (!near.is_empty() && !groups.is_empty()).then(|| asking.words.phrase("search-near", &words)),
        urgent,
        groups,
        contacts,
    })
}

/// The best with their records, those that help the person less behind.
fn opened(asking: &Asking, mut ranked: Vec<Ranked>) -> Result<Vec<(Ranked, Record)>, AskError> {
    ranked.sort_by(|one, other| one.weight.total_cmp(&other.weight));
    ranked.truncate(LINES_MAX);
    let mut opened = Vec::new();
    for mut ranked in ranked {
        let Entry { publisher, kind, id, .. } = &ranked.entry;
        if let Some(record) = asking.reader.own(publisher, kind, id)? {
            if helps_less(asking, &record) {
                ranked.weight += BEHIND;
            }
            opened.push((ranked, record));
        }
    }
    opened.sort_by(|(one, _), (other, _)| one.weight.total_cmp(&other.weight));
    Ok(opened)
}

/// Whether it may be closed, or is for the nationals of another country.
fn helps_less(asking: &Asking, record: &Record) -> bool {
    match record {
        Record::Service(service) => !usable(service.status),
        Record::Hotline(hotline) => {
            !hotline.nationals.is_empty()
                && !asking.home.as_ref().is_some_and(|home| hotline.nationals.contains(home))
        }
        _ => false,
    }
}

/// What it weighs that something helps less.
const BEHIND: f64 = 6.0;

/// An entry, and how it was found.
struct Ranked {
    /// The smaller stands first.
    weight: f64,
    tier: Tier,
    entry: Entry,
}

fn weight(asking: &Asking, tier: Tier, entry: &Entry, typed: &str, named: &[String]) -> f64 {
    let tier = match tier {
        Tier::Strict => 0.0,
        Tier::Sound => 4.0,
        Tier::Loose => 6.0,
        Tier::Sounds => 10.0,
        Tier::Some => 14.0,
        Tier::SomeSound => 16.0,
    };
    // what helps before what explains; a self-check has a word about nearly everything
    let kind = match entry.kind.as_str() {
        "hotline" => 0.0,
        "topic" | "service" | "price" | "channel" => 0.5,
        "check" => 5.0,
        "district" => 2.0,
        _ => 1.0,
    };
    let country = match &entry.country {
        Some(country) if named.contains(country) => -2.5,
        Some(country) if *country == asking.here.country => -2.5,
        Some(country) if Some(country) != asking.home.as_ref() => 1.5,
        _ => 0.0,
    };
    // who types a place alone wants the place
    let named = if kind_is_place(entry) { 2.0 * NAME } else { NAME };
    tier + kind + country + entry.score - named * covered(&entry.name, typed)
}

/// Codes of the countries that a query names, wholly or by a word of their names.
fn countries_named(asking: &Asking, typed: &str) -> Result<Vec<String>, AskError> {
    let words: Vec<&str> = typed.split(' ').filter(|word| word.chars().count() >= COUNTRY_MIN).collect();
    let countries = asking.reader.countries()?.into_iter().filter(|(_, name)| !name.is_empty());
    let in_words = countries.filter(|(_, name)| {
        words.iter().any(|word| {
            name.split(' ').any(|part| part == *word) || (!word.is_ascii() && word.contains(name))
        })
    });
    Ok(in_words.map(|(code, _)| code).collect())
}

/// Letters of the shortest word that names a country.
const COUNTRY_MIN: usize = 2;

fn kind_is_place(entry: &Entry) -> bool {
    matches!(entry.kind.as_str(), "place" | "district")
}

/// What it weighs that the words are a record's whole name.
const NAME: f64 = 8.0;

/// How much of a name the words are: all of it, a part of it, nothing.
#[allow(clippy::cast_precision_loss)] // lengths of names
fn covered(name: &str, typed: &str) -> f64 {
    if typed.is_empty() || !name.contains(typed) {
        return 0.0;
    }
    typed.len() as f64 / name.len() as f64
}

/// A record is found once, by the language and the expression that fit it best.
fn add(ranked: &mut Vec<Ranked>, new: Ranked) {
    let same = |known: &&mut Ranked| {
        (&known.entry.kind, &known.entry.id, &known.entry.publisher)
            == (&new.entry.kind, &new.entry.id, &new.entry.publisher)
    };
    match ranked.iter_mut().find(same) {
        Some(known) if new.weight < known.weight => *known = new,
        Some(_) => {}
        None => ranked.push(new),
    }
}

fn line(asking: &Asking, ranked: Ranked, record: &Record, rank: u32) -> Result<FoundLine, AskError> {
    let Ranked { tier, entry, .. } = ranked;
    let none = Facts::new();
    let facts = record.own_facts().unwrap_or(&none);
    let origin = record.origin().map(|origin| asking.origin(&entry.publisher, origin, facts)).transpose()?;
    let (name, about) = if let Record::District(district) = record {
        (asking.district(district), None)
    } else {
        let arguments = asking.arguments(&entry.publisher, facts)?;
        let message = message(&entry.kind, &entry.id);
        let say = |part: Option<&str>| asking.words.find(&entry.publisher, &message, part, &arguments);
        let about = ["about", "operator", "role", "counts"].iter().find_map(|part| say(Some(part)));
        (asking.words.say(&entry.publisher, &message, None, &arguments), about)
    };
    Ok(FoundLine {
        partly: matches!(tier, Tier::Sounds | Tier::Some | Tier::SomeSound),
        status: status(asking, record, origin.as_ref()).map(str::to_owned),
        call: call(asking, record),
        disputed: disputed(asking, &entry.publisher, record)?,
        origin,
        kind: entry.kind,
        id: entry.id,
        publisher: entry.publisher,
        rank,
        name,
        about,
        found_in: entry.language,
    })
}

/// Whom to call about the dangers that the words tell of.
fn urgent(asking: &Asking, query: &str) -> Result<Option<UrgentHelp>, AskError> {
    let dangers = asking.reader.urgent(query)?;
    let mut needs: Vec<Need> = Vec::new();
    for id in &dangers {
        // the home organisation's alone: nobody turns its dangers into something else
        if let Some(Record::Urgent(danger)) = asking.reader.own(&asking.publisher, "urgent", id)? {
            needs.extend(
                danger.needs.iter().filter(|need| !needs.contains(need)).copied().collect::<Vec<_>>(),
            );
        }
    }
    if dangers.is_empty() {
        return Ok(None);
    }
    let mut lines = helping(asking, &needs, URGENT_MAX)?;
    if lines.is_empty() {
        let all = hotlines(asking.reader, asking.here)?.lines;
        lines.extend(all.into_iter().filter(|line| line.call.works()).take(1));
    }
    let text = asking.words.phrase("search-urgent", &Arguments::new());
    Ok(Some(UrgentHelp { dangers, text, lines }))
}
