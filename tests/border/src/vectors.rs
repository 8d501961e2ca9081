//! The open test vectors, as they lie in the checkout.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use senthang_core::answers::Situation;
use serde_json::Value;

use crate::Trouble;

/// A Sunday at two in the morning in Thailand: the instant of cases that name none.
const NIGHT: &str = "2026-11-22T02:00:00+07:00";

/// The checkout that is tested.
pub(crate) fn checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A file of vectors, whole.
pub(crate) fn file(name: &str) -> Result<Value, Trouble> {
    let file = checkout().join("tests/vectors").join(format!("{name}.json"));
    let bytes = fs::read(&file).map_err(|why| format!("{}: {why}", file.display()))?;
    Ok(serde_json::from_slice(&bytes)?)
}

/// The cases of a file, those that are not settled behind the others.
pub(crate) fn cases(name: &str) -> Result<Vec<Value>, Trouble> {
    let mut file = file(name)?;
    let mut list = |name: &str| match file.get_mut(name).map(Value::take) {
        Some(Value::Array(cases)) => cases,
        _ => Vec::new(),
    };
    let mut all = list("cases");
    all.append(&mut list("unsettled"));
    Ok(all)
}

/// A text of a case; none where it has none.
pub(crate) fn text<'a>(case: &'a Value, name: &str) -> Option<&'a str> {
    case.get(name).and_then(Value::as_str)
}

/// A text that every such case has.
pub(crate) fn needed<'a>(case: &'a Value, name: &str) -> Result<&'a str, Trouble> {
    text(case, name).ok_or_else(|| format!("a case has no `{name}`: {case}").into())
}

/// The instant of a case.
pub(crate) fn now(case: &Value) -> Result<Timestamp, Trouble> {
    Ok(text(case, "now").unwrap_or(NIGHT).parse()?)
}

/// The situation of a case, with the names that all files share.
pub(crate) fn situation(case: &Value) -> Result<Situation, Trouble> {
    let owned = |name: &str| text(case, name).map(str::to_owned);
    Ok(Situation {
        country: owned("country").or(owned("at")).unwrap_or_else(|| "LA".to_owned()),
        province: owned("province"),
        network: owned("network"),
        languages: vec![owned("language").unwrap_or_else(|| "en".to_owned())],
        now: now(case)?,
        need: text(case, "need").and_then(|need| need.parse().ok()),
    })
}
