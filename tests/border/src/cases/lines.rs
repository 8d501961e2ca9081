//! The cases of `dial.json` and `hours.json`, through a pack that carries their lines. What the vectors
//! expect is held against what comes out of the page, so that the way there is known to change nothing.

use jiff::Timestamp;
use senthang_core::answers::{Call, Contact, Hours, Open, Page, Situation};
use serde_json::{Value, json};

use super::{Case, Phones, Told};
use crate::Trouble;
use crate::editions::PUBLISHER;
use crate::vectors::{cases, needed, situation, text};

/// The cases of one of both files.
pub(super) fn cases_of(file: &str, phones: &mut Phones) -> Result<Vec<Value>, Trouble> {
    let (mut made, mut wrong) = (Vec::new(), Vec::new());
    for case in cases(file)? {
        let id = needed(&case, "id")?;
        let here = here(&case)?;
        let page = phones.of("lines", &here)?.page(PUBLISHER, "organisation", id, &here)?;
        let page = page.ok_or_else(|| format!("{id}: its organisation is not held"))?;
        if let Err(why) = expected(&case, &page) {
            wrong.push(format!("{id}: {why}"));
        }
        let asked = json!({ "publisher": PUBLISHER, "kind": "organisation", "id": id });
        let case = Case::on("lines", "page", asked, Told::of(Ok(page)))?;
        made.push(case.whole(id, &here));
    }
    match wrong.len() {
        0 => Ok(made),
        count => Err(format!("{count} lines are not as the vectors have them:\n{}", wrong.join("\n")).into()),
    }
}

/// On the network of a case of `dial.json`; anywhere in a case of `hours.json`.
fn here(case: &Value) -> Result<Situation, Trouble> {
    let mut here = situation(case)?;
    if let Some(network) = here.network.take() {
        here.country = network;
    }
    Ok(here)
}

/// Whether the only contact of a page is what its case expects.
fn expected(case: &Value, page: &Page) -> Result<(), Trouble> {
    let [contact] = page.contacts.as_slice() else { return Err("it has not one contact".into()) };
    let expect = case.get("expect").unwrap_or(&Value::Null);
    if case.get("hotline").is_some() {
        return dialled(case, expect, contact);
    }
    let any = case.get("expect_any").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let told = json!(contact.open);
    let holds = |expect: &Value| match expect.get("refused") {
        // no such hours may be signed; a phone that meets them does not know when it is open
        Some(_) => contact.open == Open::NotKnown && text(case, "hours").is_some_and(is_refused),
        None => is_same(&told, expect),
    };
    if holds(expect) || any.iter().any(holds) { Ok(()) } else { Err(format!("{told}, not {expect}").into()) }
}

fn is_refused(hours: &str) -> bool {
    hours.parse::<Hours>().is_err()
}

/// Instants are the same in whatever zone they are written.
fn is_same(told: &Value, expect: &Value) -> bool {
    let instant =
        |value: &Value, name: &str| text(value, name).and_then(|text| text.parse::<Timestamp>().ok());
    ["until", "opens"].iter().all(|name| instant(told, name) == instant(expect, name))
        && text(told, "state").is_some()
        && text(told, "state") == text(expect, "state")
}

fn dialled(case: &Value, expect: &Value, contact: &Contact) -> Result<(), Trouble> {
    let told = json!(contact.call);
    let loose = case.get("dropping_signs_alone_is_wrong") == Some(&Value::Bool(true));
    // no such record may be signed; a phone that meets one dials nothing, or the right number
    let is_right = || match &contact.call {
        Call::International { uri, .. } => Some(uri) == international(case).as_ref(),
        call => !call.works(),
    };
    if told == *expect || (loose && is_right()) {
        Ok(())
    } else {
        Err(format!("{told}, not {expect}").into())
    }
}

/// The link of a line's international form, where that has nothing but digits and spaces.
fn international(case: &Value) -> Option<String> {
    let number = case.pointer("/hotline/international")?.as_str()?.strip_prefix('+')?;
    let digits: String = number.split(' ').collect();
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| format!("tel:+{digits}"))
}
