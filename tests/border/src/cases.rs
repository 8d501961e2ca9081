//! Every case of the open test vectors, as a program asks it through the Guide, and the whole answer.

mod checks;
mod lines;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use senthang_core::answers::{AskError, AskedPrices, Offer, Person, Sex, Situation};
use senthang_core::{Guide, Settings};
use serde::Serialize;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::Trouble;
use crate::editions::PACK;
use crate::neutral::neutral;
use crate::vectors::{cases, needed, situation, text};
use crate::{ask, write};

/// Writes `cases/*.json`.
pub(crate) fn make(folder: &Path) -> Result<(), Trouble> {
    let mut phones = Phones { folder, open: BTreeMap::new() };
    fs::create_dir_all(folder.join("cases"))?;
    let files: [(&str, Asked); 8] = [
        ("ranking", hotlines),
        ("services", services),
        ("channels", channels),
        ("offers", offers),
        ("prices", prices),
        ("agencies", agencies),
        ("checks", checks::check),
        ("search", search),
    ];
    for (file, asked) in files {
        let made: Vec<Value> =
            cases(file)?.iter().map(|case| one(case, asked, &mut phones)).collect::<Result<_, _>>()?;
        write_cases(folder, file, &made)?;
    }
    for file in ["dial", "hours"] {
        write_cases(folder, file, &lines::cases_of(file, &mut phones)?)?;
    }
    write_cases(folder, "doors", &doors(&mut phones)?)
}

/// Asks a case: what is asked, and what is answered.
type Asked = fn(&Value, &Situation, &mut Phones) -> Result<Case, Trouble>;

fn one(case: &Value, asked: Asked, phones: &mut Phones) -> Result<Value, Trouble> {
    let id = needed(case, "id")?;
    let made = situation(case).and_then(|here| Ok(asked(case, &here, phones)?.whole(id, &here)));
    made.map_err(|why| format!("{id}: {why}").into())
}

fn write_cases(folder: &Path, name: &str, cases: &[Value]) -> Result<(), Trouble> {
    let file = folder.join("cases").join(format!("{name}.json"));
    write(&file, &json!({ "file": name, "cases": cases }))
}

/// A question, and its answer.
struct Case {
    pack: &'static str,
    /// The method of the Guide.
    ask: &'static str,
    /// Its arguments but for `here`, by the names of its parameters.
    arguments: Value,
    told: Told,
}

/// What came of a question.
enum Told {
    Answer(Value),
    Refused(Value),
    /// The border has no way to ask this, and why: its types let nobody tell it.
    NotCarried(&'static str),
}

impl Told {
    fn of<T: Serialize>(answer: Result<T, AskError>) -> Result<Self, Trouble> {
        Ok(match answer {
            Ok(answer) => Self::Answer(neutral(&answer)?),
            Err(error) => Self::Refused(ask::refused(error)?),
        })
    }
}

impl Case {
    fn on(
        pack: &'static str,
        ask: &'static str,
        arguments: Value,
        told: Result<Told, Trouble>,
    ) -> Result<Self, Trouble> {
        Ok(Self { pack, ask, arguments, told: told? })
    }

    fn whole(self, id: &str, here: &Situation) -> Value {
        let (name, told) = match self.told {
            Told::Answer(answer) => ("answer", answer),
            Told::Refused(refused) => ("refused", refused),
            Told::NotCarried(why) => ("not_carried", why.into()),
        };
        json!({
            "id": id, "pack": self.pack, "ask": self.ask, "here": ask::situation(here),
            "with": self.arguments, name: told,
        })
    }
}

/// A phone for each pack and language, with what a phone of that language takes from the bundle.
struct Phones<'a> {
    folder: &'a Path,
    open: BTreeMap<(&'static str, String), (Guide, TempDir)>,
}

impl Phones<'_> {
    fn of(&mut self, pack: &'static str, here: &Situation) -> Result<&Guide, Trouble> {
        let language = here.languages.first().cloned().unwrap_or_default();
        let key = (pack, language.clone());
        if !self.open.contains_key(&key) {
            let phone = phone(self.folder, pack, language)?;
            self.open.insert(key.clone(), phone);
        }
        let (guide, _) = self.open.get(&key).ok_or("the phone is not there")?;
        Ok(guide)
    }
}

fn phone(folder: &Path, pack: &str, language: String) -> Result<(Guide, TempDir), Trouble> {
    let profile = tempfile::tempdir()?;
    let guide = Guide::open(Settings {
        folder: profile.path().to_owned(),
        pack: PACK.to_owned(),
        root: fs::read(folder.join(format!("{pack}.root.json")))?,
        languages: vec![language],
        all_languages: false,
        servers: Vec::new(),
        patience: Duration::from_secs(1),
        seed: Some(folder.join(format!("{pack}.tar"))),
    })?;
    match guide.seed_trouble() {
        Some(trouble) => Err(format!("{pack}: {trouble}").into()),
        None => Ok((guide, profile)),
    }
}

fn hotlines(_: &Value, here: &Situation, phones: &mut Phones) -> Result<Case, Trouble> {
    Case::on("la", "hotlines", json!({}), Told::of(phones.of("la", here)?.hotlines(here)))
}

fn services(case: &Value, here: &Situation, phones: &mut Phones) -> Result<Case, Trouble> {
    let is_told = |name: &str| case.get(name).and_then(Value::as_bool).unwrap_or(false);
    let age = case.get("age").and_then(Value::as_u64);
    let person = Person {
        sex: text(case, "sex").map(|sex| if sex == "male" { Sex::Male } else { Sex::Female }),
        age: age.map(u8::try_from).transpose()?,
        district: text(case, "district").map(str::to_owned),
        disability: is_told("disability"),
        lgbtqi: is_told("lgbtqi"),
    };
    let told = Told::of(phones.of("la", here)?.services(here, &person));
    Case::on("la", "services", json!({ "person": ask::person(&person) }), told)
}

fn channels(case: &Value, here: &Situation, phones: &mut Phones) -> Result<Case, Trouble> {
    let to = needed(case, "to")?;
    Case::on("la", "channels", json!({ "to": to }), Told::of(phones.of("la", here)?.channels(to, here)))
}

fn offers(case: &Value, here: &Situation, phones: &mut Phones) -> Result<Case, Trouble> {
    const TYPED: &str = "its offer has text where a number stands, or a number below nought: typed out";
    let Ok(offer) = serde_json::from_value::<Offer>(case.get("offer").cloned().unwrap_or_default()) else {
        return Case::on("la", "offer", json!({}), Ok(Told::NotCarried(TYPED)));
    };
    let told = match phones.of("la", here)?.offer(&offer, here) {
        Ok(answer) => Told::Answer(neutral(&answer)?),
        Err(error) => Told::Refused(ask::refused_offer(error)?),
    };
    Case::on("la", "offer", json!({ "offer": ask::offer(&offer) }), Ok(told))
}

fn prices(case: &Value, here: &Situation, phones: &mut Phones) -> Result<Case, Trouble> {
    let to = needed(case, "to")?;
    let asked: AskedPrices = serde_json::from_value(case.get("asked").cloned().unwrap_or_default())?;
    let told = match phones.of("la", here)?.price(to, &asked, here) {
        Ok(answer) => Told::Answer(neutral(&answer)?),
        Err(error) => Told::Refused(ask::refused_offer(error)?),
    };
    Case::on("la", "price", json!({ "to": to, "asked": ask::asked_prices(&asked) }), Ok(told))
}

fn agencies(case: &Value, here: &Situation, phones: &mut Phones) -> Result<Case, Trouble> {
    let pack = if text(case, "on") == Some("list") { "agencies" } else { "la" };
    let asked = needed(case, "asked")?;
    let answer = phones.of(pack, here)?.agency(asked, here)?;
    // the list is put into the pack in another way than the tests of the core do it
    let (state, expected) = (json!(answer.state), case.pointer("/expect/state").unwrap_or(&Value::Null));
    if state != *expected {
        return Err(format!("{state}, not {expected}").into());
    }
    Case::on(pack, "agency", json!({ "asked": asked }), Told::of(Ok(answer)))
}

fn search(case: &Value, here: &Situation, phones: &mut Phones) -> Result<Case, Trouble> {
    let query = needed(case, "query")?;
    Case::on("la", "search", json!({ "query": query }), Told::of(phones.of("la", here)?.search(query, here)))
}

/// The doors that no vector asks at, and those that need more than one record, in two situations.
fn doors(phones: &mut Phones) -> Result<Vec<Value>, Trouble> {
    let mut made = Vec::new();
    for (country, language) in [("LA", "lo"), ("TH", "en")] {
        let here = situation(&json!({ "country": country, "language": language }))?;
        let guide = phones.of("la", &here)?;
        let page = ["senthang", "hotline", "th-1300"];
        let [publisher, kind, id] = page;
        let asked = json!({ "publisher": publisher, "kind": kind, "id": id });
        let doors = [
            Case::on("la", "referral", json!({}), Told::of(guide.referral(&here))),
            Case::on("la", "topics", json!({}), Told::of(guide.topics(&here))),
            Case::on("la", "places", json!({}), Told::of(guide.places(&here))),
            Case::on("la", "checks", json!({}), Told::of(guide.checks(&here))),
            Case::on("la", "figures", json!({}), Told::of(guide.figures(&here))),
            Case::on("la", "page", asked, Told::of(guide.page(publisher, kind, id, &here))),
        ];
        for case in doors {
            let case = case?;
            let id = format!("door-{}-{language}", case.ask);
            made.push(case.whole(&id, &here));
        }
    }
    Ok(made)
}
