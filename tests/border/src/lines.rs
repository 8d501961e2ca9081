//! A pack that carries the lines of `dial.json` and `hours.json`, so that they can be asked for through
//! the doors of the border: each case is the only contact of an organisation of its own, and a
//! [`Page`](senthang_core::answers::Page) tells how that is called and whether it is open.

use senthang::build::Edition;
use serde_json::{Value, json};

use crate::Trouble;
use crate::editions::{Words, with_section};
use crate::vectors::{cases, needed, text};

const SOURCE: &str = "invented-for-the-border";

/// Invented countries, one for each offset from UTC that cases name: codes that ISO 3166 leaves to users.
const COUNTRIES: [(&str, &str); 4] = [("XA", "+06:30"), ("XB", "+07:00"), ("XC", "+08:00"), ("XD", "+09:00")];

/// The real pack, and the lines of the cases.
pub(crate) fn with_lines(real: &Edition) -> Result<Edition, Trouble> {
    let origin = json!({ "sources": [SOURCE], "confidence": "high" });
    let mut records = vec![json!({ "kind": "source", "id": SOURCE, "title": "Invented for the border" })];
    for (country, offset) in COUNTRIES {
        records.push(json!({ "kind": "place", "id": country, "utc_offset": offset, "origin": origin }));
    }
    let mut words = Vec::new();
    for (file, line) in [("dial", dialled as fn(&Value) -> Result<Value, Trouble>), ("hours", kept)] {
        for case in cases(file)? {
            let id = needed(&case, "id")?;
            let mut line = line(&case)?;
            for (name, value) in [("kind", json!("hotline")), ("id", json!(id)), ("needs", json!(["police"]))]
            {
                line[name] = value;
            }
            line["origin"] = origin.clone();
            records.push(line);
            records.push(json!({
                "kind": "organisation", "id": id, "form": "ngo", "country": "LA", "contacts": [id],
                "origin": origin,
            }));
            for kind in ["hotline", "organisation"] {
                words.push((format!("{kind}-{id}"), format!("{kind}-{id} = The {kind} of {id}\n")));
            }
        }
    }
    with_section(real, "border", &records, Words::from([("en", words)]))
}

/// The line of a case of `dial.json`.
fn dialled(case: &Value) -> Result<Value, Trouble> {
    case.get("hotline").cloned().ok_or_else(|| format!("a case has no line: {case}").into())
}

/// A line with the hours of a case of `hours.json`, in a country with its offset.
fn kept(case: &Value) -> Result<Value, Trouble> {
    let offset = text(case, "offset").unwrap_or("+07:00");
    let country = COUNTRIES.iter().find(|(_, known)| *known == offset);
    let (country, _) = country.ok_or_else(|| format!("no country is invented for {offset}"))?;
    let mut line = json!({ "country": country, "form": "short-code", "number": "1234", "from_abroad": "no" });
    if let Some(hours) = text(case, "hours") {
        line["hours"] = json!({ "osm": hours });
    }
    Ok(line)
}
