use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use senthang_core::model::Record;
use serde_json::{Map, Value};
use serde_path_to_error::Track;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Finding, Place, SourceFile, section};

/// A record, and where it stands.
#[derive(Clone, Debug)]
pub struct Located {
    /// The record.
    pub record: Record,
    /// The section that it belongs to: the file's name.
    pub section: String,
    /// Where it begins.
    pub place: Place,
    /// Where its fields stand, by path: `origin.sources.0`.
    spans: BTreeMap<String, Range<usize>>,
}

impl Located {
    /// Where a field stands; where the record begins if it is not there.
    #[must_use]
    pub fn at(&self, path: &str) -> Place {
        let mut path = path;
        loop {
            if let Some(span) = self.spans.get(path) {
                return Place { file: self.place.file.clone(), span: span.clone() };
            }
            match path.rsplit_once('.') {
                Some((parent, _)) => path = parent,
                None => return self.place.clone(),
            }
        }
    }
}

/// Reads a file of `[[kind]]` tables.
pub(super) fn read(file: &Arc<SourceFile>, findings: &mut Vec<Finding>) -> Vec<Located> {
    let table = match DeTable::parse(&file.text) {
        Ok(table) => table,
        Err(error) => {
            let place = Place { file: file.clone(), span: error.span().unwrap_or(0..0) };
            findings.push(Finding::new("toml", &place, error.message(), "mend the TOML"));
            return Vec::new();
        }
    };
    let mut records = Vec::new();
    for (kind, value) in table.get_ref() {
        let kind_place = Place { file: file.clone(), span: kind.span() };
        let DeValue::Array(tables) = value.get_ref() else {
            let what = format!("`{}` stands outside a record", kind.get_ref());
            findings.push(Finding::new(
                "toml",
                &kind_place,
                what,
                "write records as [[hotline]], [[service]], …",
            ));
            continue;
        };
        for table in tables {
            records.extend(record(file, kind.get_ref(), table, findings));
        }
    }
    // TOML gives the kinds in order of name; keep the order of the file
    records.sort_by_key(|located: &Located| located.place.span.start);
    records
}

fn record(
    file: &Arc<SourceFile>,
    kind: &str,
    table: &Spanned<DeValue>,
    findings: &mut Vec<Finding>,
) -> Option<Located> {
    let place = Place { file: file.clone(), span: table.span() };
    let mut spans = BTreeMap::new();
    let written = json(table, "", &mut spans);
    let at = |path: &str| {
        let span = spans.get(path).cloned().unwrap_or_else(|| table.span());
        Place { file: file.clone(), span }
    };
    let record = match typed(kind, &written) {
        Ok(record) => record,
        Err((path, what)) => {
            findings.push(Finding::new(
                "field",
                &at(&path),
                what,
                "see docs/content-records.md for what a record has",
            ));
            return None;
        }
    };
    // what the author wrote must survive being read: else a field or a word is not known
    let kept = serde_json::to_value(&record).unwrap_or_default();
    for (path, what) in lost(&written, &kept, "") {
        findings.push(Finding::new(
            "field",
            &at(&path),
            what,
            "see docs/content-records.md for what a record has",
        ));
    }
    Some(Located { record, section: section(&file.path), place, spans })
}

fn typed(kind: &str, value: &Value) -> Result<Record, (String, String)> {
    let mut track = Track::new();
    match Record::read(kind, serde_path_to_error::Deserializer::new(value, &mut track)) {
        Some(Ok(record)) => Ok(record),
        Some(Err(error)) => {
            let path = track.path().to_string().replace('[', ".").replace(']', "");
            Err((path.trim_start_matches('.').to_owned(), error.to_string()))
        }
        None => Err((String::new(), format!("there is no kind of record `{kind}`"))),
    }
}

fn json(value: &Spanned<DeValue>, path: &str, spans: &mut BTreeMap<String, Range<usize>>) -> Value {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    spans.insert(path.to_owned(), value.span());
    match value.get_ref() {
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or(Value::Null, Value::from)
        }
        DeValue::Float(number) => number.as_str().parse::<f64>().map_or(Value::Null, Value::from),
        DeValue::Boolean(truth) => Value::Bool(*truth),
        // a date without quotes: the types take its text
        DeValue::Datetime(date) => Value::String(date.to_string()),
        DeValue::Array(items) => items
            .iter()
            .enumerate()
            .map(|(place, item)| json(item, &below(&place.to_string()), spans))
            .collect(),
        DeValue::Table(table) => {
            let entries = table.iter().map(|(name, value)| {
                let name = name.get_ref().to_string();
                let value = json(value, &below(&name), spans);
                (name, value)
            });
            Value::Object(entries.collect::<Map<_, _>>())
        }
    }
}

/// What was written and did not survive: path and reason.
fn lost(written: &Value, kept: &Value, path: &str) -> Vec<(String, String)> {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match (written, kept) {
        (Value::Object(written), Value::Object(kept)) => written
            .iter()
            .flat_map(|(name, value)| match kept.get(name) {
                Some(kept) => lost(value, kept, &below(name)),
                // defaults need not be written, and are not when they are read back
                None if is_default(name, value) => Vec::new(),
                None => vec![(below(name), format!("there is no field `{name}` here"))],
            })
            .collect(),
        (Value::Array(written), Value::Array(kept)) if written.len() == kept.len() => written
            .iter()
            .zip(kept)
            .enumerate()
            .flat_map(|(place, (written, kept))| lost(written, kept, &below(&place.to_string())))
            .collect(),
        (written, kept) if written == kept => Vec::new(),
        (Value::String(word), Value::String(kept)) if kept == "?" => {
            vec![(path.to_owned(), format!("`{word}` is none of the words that may stand here"))]
        }
        (written, kept) => vec![(path.to_owned(), format!("{written} would be read as {kept}: write it so"))],
    }
}

/// A field that may be left out, written with the value that it then has.
fn is_default(name: &str, value: &Value) -> bool {
    match value {
        Value::Bool(truth) => {
            !truth && ["about", "at_least", "nationwide", "partial", "partner"].contains(&name)
        }
        Value::Number(number) => {
            number.as_u64() == Some(0) && ["points", "steps", "rules", "unknowns"].contains(&name)
        }
        _ => false,
    }
}
