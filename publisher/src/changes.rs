//! What an edition changes against what is published, in words: for a person to read before signing.
//! Numbers come first, then what is taken away, then all else; of the words their names.

use std::collections::{BTreeMap, BTreeSet};

use senthang_core::model::{FactsSection, WordsSection};
use senthang_core::trust::{TargetPath, sha256};
use serde_json::Value;

use crate::build::{Edition, target_file};
use crate::lint::is_hidden;
use crate::repository::{Draft, Existing, Roles, Signed};
use crate::storage::Readable;

/// How much a change weighs; the first is shown first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Who is trusted.
    Trust,
    /// A number: what is dialled, what is paid.
    Number,
    /// Something that readers will miss.
    Removed,
    /// Another fact.
    Fact,
    /// A record that is new.
    New,
    /// Texts.
    Words,
    /// Nothing but a later end of validity.
    Renewed,
}

/// One change, in words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// How much it weighs.
    pub weight: Weight,
    /// What changes.
    pub text: String,
}

/// The most ids that one line names.
const IDS_MAX: usize = 40;

/// The most characters of a value that is no number.
const VALUE_MAX: usize = 120;

/// What an edition changes against what is published, in the order in which it should be read.
#[must_use]
pub fn changes(
    edition: &Edition,
    roles: &Roles,
    existing: &Existing,
    draft: &Draft,
    published: &dyn Readable,
) -> Vec<Change> {
    let mut changes = trust(roles, existing, draft);
    let before = Content::published(&edition.plan.publisher, existing, published);
    let after = Content::of(edition);
    let not_shown = before.unread.iter().map(|path| {
        format!("{path}: the published file is missing or damaged; what changes in it is not shown")
    });
    let unread = after.unread.iter().map(|path| format!("{path} does not read: what it says is not shown"));
    let twice = after.twice.iter().map(|what| format!("{what} stands twice, and not alike"));
    let loud = |text| Change { weight: Weight::Removed, text };
    changes.extend(not_shown.chain(unread).chain(twice).map(loud));
    records(&before.records, &after.records, &mut changes);
    words(&before.words, &after.words, &mut changes);
    changes.extend(renewed(existing, draft));
    // in each weight as it was found: by kind and id
    changes.sort_by_key(|change| change.weight);
    for change in &mut changes {
        change.text = visible(&change.text);
    }
    changes
}

/// An edition may come from others: nothing in it moves the cursor, hides or turns around what stands
/// beside it.
fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    for letter in text.chars() {
        if is_hidden(letter) || letter == '\n' {
            visible.extend(letter.escape_unicode());
        } else {
            visible.push(letter);
        }
    }
    visible
}

/// Records by kind and id, and messages by language and name.
#[derive(Default)]
struct Content {
    records: BTreeMap<(String, String), Value>,
    words: BTreeMap<String, BTreeMap<String, Value>>,
    /// What stands in two targets, and differs.
    twice: Vec<String>,
    /// Targets that do not read.
    unread: Vec<String>,
}

impl Content {
    fn of(edition: &Edition) -> Self {
        let mut content = Self::default();
        for (path, bytes) in &edition.targets {
            if !content.add(path, bytes) {
                content.unread.push(path.clone());
            }
        }
        content
    }

    /// What is published of an organisation.
    fn published(publisher: &str, existing: &Existing, from: &dyn Readable) -> Self {
        let mut content = Self::default();
        let is_own = |path: &str| TargetPath::parse(path).is_some_and(|parsed| parsed.publisher == publisher);
        for role in existing.roles.values() {
            let targets = role.signed.get("targets").and_then(Value::as_object);
            for (path, target) in targets.into_iter().flatten().filter(|(path, _)| is_own(path)) {
                let hash = target.pointer("/hashes/sha256").and_then(Value::as_str).unwrap_or_default();
                let found = from.read(&target_file(path, hash)).ok().flatten();
                let read =
                    found.is_some_and(|file| sha256(&file.bytes) == hash && content.add(path, &file.bytes));
                if !read {
                    content.unread.push(path.clone());
                }
            }
        }
        content
    }

    /// Adds what a target holds; false if it does not read.
    fn add(&mut self, path: &str, bytes: &[u8]) -> bool {
        let language = TargetPath::parse(path).and_then(|path| path.language);
        if let Some(language) = language {
            let Ok(section) = WordsSection::unpack(bytes) else { return false };
            let words = self.words.entry(language.to_owned()).or_default();
            for message in section.messages {
                let id = message.id.clone();
                // values that were read serialise
                let text = serde_json::to_value(message).unwrap_or_default();
                if words.get(&id).is_some_and(|known| *known != text) {
                    self.twice.push(format!("{id} in {language}"));
                }
                words.insert(id, text);
            }
            return true;
        }
        let Ok(rows) = FactsSection::unpack_rows(bytes) else { return false };
        for (record, body) in rows {
            let key = (record.kind().to_owned(), record.id().to_owned());
            let body: Value = serde_json::from_str(&body).unwrap_or_default();
            if self.records.get(&key).is_some_and(|known| *known != body) {
                self.twice.push(format!("{} {}", key.0, key.1));
            }
            self.records.insert(key, body);
        }
        true
    }
}

type Records = BTreeMap<(String, String), Value>;

fn records(before: &Records, after: &Records, changes: &mut Vec<Change>) {
    let mut add = |weight, text| changes.push(Change { weight, text });
    for ((kind, id), old) in before {
        match after.get(&(kind.clone(), id.clone())) {
            None => {
                let told = number(old).map(|number| format!(", number {number}")).unwrap_or_default();
                add(Weight::Removed, format!("{kind} {id} is REMOVED{told}"));
            }
            Some(new) => {
                for (path, change) in differences(old, new) {
                    let weight = if is_number(&path) { Weight::Number } else { Weight::Fact };
                    let path = path.join(".");
                    // the field that holds the OpenStreetMap text says nothing to a reader
                    let path = path.strip_suffix(".osm").unwrap_or(&path);
                    add(weight, format!("{kind} {id}: {path} {}", change.told(weight)));
                }
            }
        }
    }
    let mut new: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for ((kind, id), record) in after.iter().filter(|(key, _)| !before.contains_key(key)) {
        match number(record) {
            Some(number) => add(Weight::Number, format!("{kind} {id} is new: number {number}")),
            None => new.entry(kind).or_default().push(id),
        }
    }
    for (kind, ids) in new {
        let are = if ids.len() == 1 { "is" } else { "are" };
        add(Weight::New, format!("{kind} {} {are} new", listed(&ids)));
    }
}

/// Fields whose values are dialled, paid or counted, or name a line to call.
const NUMBERS: [&str; 9] =
    ["number", "international", "other", "phone", "contacts", "amount", "to", "was", "money"];

fn is_number(path: &[String]) -> bool {
    path.iter().any(|part| NUMBERS.contains(&part.as_str()))
}

/// The number of a record, where it has one.
fn number(record: &Value) -> Option<&str> {
    ["number", "international", "phone"].iter().find_map(|field| record.get(field)?.as_str())
}

/// A value before and after; none where there was or is nothing.
enum Difference {
    Value(Option<Value>, Option<Value>),
    /// A list of plain values: what came, what went.
    List(Vec<String>, Vec<String>),
}

impl Difference {
    fn told(&self, weight: Weight) -> String {
        // nobody hides the end of a number
        let cut = |text: String| match text.char_indices().nth(VALUE_MAX) {
            Some((end, _)) if weight != Weight::Number => {
                format!("{}…", text.get(..end).unwrap_or_default())
            }
            _ => text,
        };
        let value =
            |value: &Option<Value>| value.as_ref().map_or("nothing".to_owned(), |value| cut(plain(value)));
        match self {
            Self::Value(before, after) => format!("{} → {}", value(before), value(after)),
            Self::List(came, went) if came.is_empty() && went.is_empty() => "in another order".to_owned(),
            Self::List(came, went) => {
                let came = came.iter().map(|item| format!("+ {item}"));
                let went = went.iter().map(|item| format!("− {item}"));
                cut(went.chain(came).collect::<Vec<_>>().join(", "))
            }
        }
    }
}

/// A value as a person reads it.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| format!("{name} {}", plain(value)));
            fields.collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}

fn differences(before: &Value, after: &Value) -> Vec<(Vec<String>, Difference)> {
    let mut found = Vec::new();
    differ(&mut Vec::new(), Some(before), Some(after), &mut found);
    found
}

fn differ(
    path: &mut Vec<String>,
    before: Option<&Value>,
    after: Option<&Value>,
    found: &mut Vec<(Vec<String>, Difference)>,
) {
    if before == after {
        return;
    }
    let parts = before.zip(after).and_then(|(before, after)| Some((named(before)?, named(after)?)));
    if let Some((before, after)) = parts {
        let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        let order = before == after;
        for name in names {
            path.push(name.clone());
            differ(path, before.get(name).copied(), after.get(name).copied(), found);
            path.pop();
        }
        if order {
            found.push((path.clone(), Difference::List(Vec::new(), Vec::new())));
        }
        return;
    }
    let difference = match (before, after) {
        (Some(Value::Array(before)), Some(Value::Array(after))) => {
            let only = |these: &[Value], those: &[Value]| {
                these.iter().filter(|item| !those.contains(item)).map(plain).collect()
            };
            Difference::List(only(after, before), only(before, after))
        }
        _ => Difference::Value(before.cloned(), after.cloned()),
    };
    found.push((path.clone(), difference));
}

/// The parts of a value by name: the fields of a table, the members of a list by their ids.
fn named(value: &Value) -> Option<BTreeMap<String, &Value>> {
    match value {
        Value::Object(fields) => Some(fields.iter().map(|(name, value)| (name.clone(), value)).collect()),
        Value::Array(items) => {
            let of = |item: &Value| item.get("id").and_then(Value::as_str).map(str::to_owned);
            let named: Option<BTreeMap<String, &Value>> =
                items.iter().map(|item| Some((of(item)?, item))).collect();
            named.filter(|named| named.len() == items.len() && !items.is_empty())
        }
        _ => None,
    }
}

type Words = BTreeMap<String, BTreeMap<String, Value>>;

fn words(before: &Words, after: &Words, changes: &mut Vec<Change>) {
    let nothing = BTreeMap::new();
    let languages: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for language in languages {
        let old = before.get(language).unwrap_or(&nothing);
        let new = after.get(language).unwrap_or(&nothing);
        let other = new.iter().filter(|(id, text)| old.get(*id).is_some_and(|old| old != *text));
        let came = new.keys().filter(|id| !old.contains_key(*id));
        let went = old.keys().filter(|id| !new.contains_key(*id));
        let mut parts = Vec::new();
        for (ids, how) in [
            (other.map(|(id, _)| id.as_str()).collect::<Vec<_>>(), "changed"),
            (went.map(String::as_str).collect(), "REMOVED"),
            (came.map(String::as_str).collect(), "new"),
        ] {
            if !ids.is_empty() {
                parts.push(format!("{} {how}: {}", ids.len(), listed(&ids)));
            }
        }
        if !parts.is_empty() {
            changes.push(Change {
                weight: Weight::Words,
                text: format!("words in {language}: {}", parts.join("; ")),
            });
        }
    }
}

fn listed(ids: &[&str]) -> String {
    let shown: Vec<&str> = ids.iter().copied().take(IDS_MAX).collect();
    let more = match ids.len().saturating_sub(IDS_MAX) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    shown.join(", ") + &more
}

/// Who is trusted anew, or no more.
fn trust(roles: &Roles, existing: &Existing, draft: &Draft) -> Vec<Change> {
    let new = |role: &str| draft.files.iter().find(|(file, _)| role_of(file) == Some(role));
    let mut told = Vec::new();
    if let Some((_, root)) = new("root") {
        told.extend(root_against(roles, existing.roots.last(), root));
    }
    if let Some((_, targets)) = new("targets") {
        told.extend(targets_against(roles, existing, draft, targets));
    }
    told.into_iter().map(|text| Change { weight: Weight::Trust, text }).collect()
}

fn root_against(roles: &Roles, before: Option<&Signed>, root: &Signed) -> Vec<String> {
    let first = before.is_none().then(|| "this is the first root: whoever trusts it trusts these".to_owned());
    let before = before.map(top_roles).unwrap_or_default();
    let after = top_roles(root);
    let changed = after.iter().filter_map(|(name, holders)| holders.against(name, before.get(name), roles));
    first.into_iter().chain(changed).chain(joined(&before, &after, roles)).collect()
}

fn targets_against(roles: &Roles, existing: &Existing, draft: &Draft, targets: &Signed) -> Vec<String> {
    let before = existing.roles.get("targets").map(delegations).unwrap_or_default();
    let after = delegations(targets);
    let mut told = Vec::new();
    // phones take the first for the home organisation
    if let (Some((old, _)), Some((new, _))) = (before.first(), after.first())
        && old != new
    {
        told.push(format!("the home organisation is no longer {old}: it is {new}"));
    }
    let of = |roles: Vec<(String, Holders)>| roles.into_iter().collect::<BTreeMap<_, _>>();
    let (before, after) = (of(before), of(after));
    for (name, holders) in &after {
        told.extend(holders.against(name, before.get(name), roles));
        told.extend(unsigned(name, holders, existing, draft));
    }
    told.extend(joined(&before, &after, roles));
    told.extend(before.keys().filter(|name| !after.contains_key(*name)).map(|name| {
        format!(
            "{name} is REVOKED: nobody signs it any more, and phones hide what it signed at their next update"
        )
    }));
    told
}

/// The keys of those who are new in a role. A name is only what `roles.toml` calls a key; its digits can
/// be compared with those that its holder reads aloud.
fn joined(
    before: &BTreeMap<String, Holders>,
    after: &BTreeMap<String, Holders>,
    roles: &Roles,
) -> BTreeSet<String> {
    let is_new = |name: &String, id: &&String| before.get(name).is_none_or(|held| !held.ids.contains(*id));
    let new = after.iter().flat_map(|(name, now)| now.ids.iter().filter(move |id| is_new(name, id)));
    let told = |id: &String| {
        Some(format!(
            "the key of {} is new here, and begins with {}",
            roles.name(id),
            roles.public(id)?.get(..8)?
        ))
    };
    new.filter_map(told).collect()
}

/// The role of a file: `lwu` of `3.lwu.json`; none of `timestamp.json`.
fn role_of(file: &str) -> Option<&str> {
    file.split_once('.')?.1.strip_suffix(".json")
}

/// Said where the published signatures of a role no longer suffice under its new keys.
fn unsigned(name: &str, holders: &Holders, existing: &Existing, draft: &Draft) -> Option<String> {
    let held = existing.roles.get(name)?;
    let signed_anew = draft.files.keys().any(|file| role_of(file) == Some(name));
    let count = holders.ids.iter().filter(|id| held.signatures.contains_key(*id)).count();
    (!signed_anew && count < holders.threshold).then(|| {
        format!(
            "{name} has {count} of {} signatures under its new keys: phones take no news of it until it is signed again",
            holders.threshold
        )
    })
}

/// Who may sign something.
#[derive(Clone, Default, PartialEq, Eq)]
struct Holders {
    threshold: usize,
    ids: BTreeSet<String>,
}

impl Holders {
    fn of(role: &Value) -> Self {
        let threshold = role.get("threshold").and_then(Value::as_u64).unwrap_or(0);
        let ids = role.get("keyids").and_then(Value::as_array).into_iter().flatten();
        Self {
            threshold: usize::try_from(threshold).unwrap_or(usize::MAX),
            ids: ids.filter_map(|id| id.as_str().map(str::to_owned)).collect(),
        }
    }

    fn told(&self, roles: &Roles) -> String {
        let mut names: Vec<String> = self.ids.iter().map(|id| roles.name(id)).collect();
        names.sort();
        format!("{} of {}", self.threshold, names.join(", "))
    }

    fn against(&self, name: &str, before: Option<&Self>, roles: &Roles) -> Option<String> {
        match before {
            None => Some(format!("{name} is signed by {}: it is new", self.told(roles))),
            Some(before) if before == self => None,
            Some(before) => Some(format!("{name}: {} → {}", before.told(roles), self.told(roles))),
        }
    }
}

fn top_roles(root: &Signed) -> BTreeMap<String, Holders> {
    let roles = root.signed.get("roles").and_then(Value::as_object);
    roles.into_iter().flatten().map(|(name, role)| (name.clone(), Holders::of(role))).collect()
}

fn delegations(targets: &Signed) -> Vec<(String, Holders)> {
    let roles = targets.signed.pointer("/delegations/roles").and_then(Value::as_array);
    let named = |role: &Value| Some((role.get("name")?.as_str()?.to_owned(), Holders::of(role)));
    roles.into_iter().flatten().filter_map(named).collect()
}

/// Roles of people that say the same as before, for longer.
fn renewed(existing: &Existing, draft: &Draft) -> Vec<Change> {
    let renewed = draft.files.iter().filter_map(|(file, new)| {
        let role = role_of(file)?;
        let held = if role == "root" { existing.roots.last()? } else { existing.roles.get(role)? };
        let until = new.expires()?.strftime("%Y-%m-%d");
        (role != "snapshot" && held.says_like(&new.signed)).then(|| Change {
            weight: Weight::Renewed,
            text: format!("{role} says what it said, until {until}"),
        })
    });
    renewed.collect()
}
