//! What is given to the doors of the border, and what they refuse, as neutral JSON. Each record is taken
//! apart by all of its fields, so that one that is added in the core is noticed here.

use senthang_core::answers::{
    AskError, AskedPrices, Fee, Offer, OfferAskError, OfferError, Pay, Person, Sex, Situation,
};
use serde_json::{Map, Value, json};

use crate::Trouble;

/// Without what is not told.
fn told<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let told = fields.into_iter().filter(|(_, value)| !matches!(value, Value::Null | Value::Bool(false)));
    told.map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>().into()
}

pub(crate) fn situation(here: &Situation) -> Value {
    let Situation { country, province, network, languages, now, need } = here;
    told([
        ("country", json!(country)),
        ("province", json!(province)),
        ("network", json!(network)),
        ("languages", json!(languages)),
        ("now", now.as_millisecond().into()),
        ("need", json!(need)),
    ])
}

pub(crate) fn person(person: &Person) -> Value {
    let Person { sex, age, district, disability, lgbtqi } = person;
    let sex = sex.map(|sex| match sex {
        Sex::Female => "female",
        Sex::Male => "male",
    });
    told([
        ("sex", json!(sex)),
        ("age", json!(age)),
        ("district", json!(district)),
        ("disability", json!(disability)),
        ("lgbtqi", json!(lgbtqi)),
    ])
}

/// An empty list stays: it says that nothing is asked, and nobody presses.
pub(crate) fn offer(offer: &Offer) -> Value {
    let Offer {
        destination,
        province,
        scheme,
        work,
        place,
        contact,
        licence,
        agency,
        marriage,
        contract,
        pay,
        hours,
        days_off,
        fees,
        debt,
        passport,
        visa,
        route,
        pressure,
        age,
    } = offer;
    told([
        ("destination", json!(destination)),
        ("province", json!(province)),
        ("scheme", json!(scheme)),
        ("work", json!(work)),
        ("place", json!(place)),
        ("contact", json!(contact)),
        ("licence", json!(licence)),
        ("agency", json!(agency)),
        ("marriage", json!(marriage)),
        ("contract", json!(contract)),
        ("pay", json!(pay.as_ref().map(self::pay))),
        ("hours", json!(hours)),
        ("days_off", json!(days_off)),
        ("fees", json!(fees.as_ref().map(|fees| fees.iter().map(fee).collect::<Vec<_>>()))),
        ("debt", json!(debt)),
        ("passport", json!(passport)),
        ("visa", json!(visa)),
        ("route", json!(route)),
        ("pressure", json!(pressure)),
        ("age", json!(age)),
    ])
}

fn pay(pay: &Pay) -> Value {
    let Pay { amount, per, usual } = pay;
    told([("amount", json!(amount)), ("per", json!(per)), ("usual", json!(usual))])
}

fn fee(fee: &Fee) -> Value {
    let Fee { purpose, amount, payer } = fee;
    told([("purpose", json!(purpose)), ("amount", json!(amount)), ("payer", json!(payer))])
}

pub(crate) fn asked_prices(asked: &AskedPrices) -> Value {
    let AskedPrices { items, monthly_pay } = asked;
    let items: Vec<Value> = items.iter().map(fee).collect();
    told([("items", json!(items)), ("monthly_pay", json!(monthly_pay))])
}

/// What a question was refused with. A profile that cannot be read is no case.
pub(crate) fn refused(error: AskError) -> Result<Value, Trouble> {
    Ok(match error {
        AskError::Empty => json!({ "error": "AskError", "variant": "Empty" }),
        AskError::Place(code) => json!({ "error": "AskError", "variant": "UnknownPlace", "code": code }),
        AskError::Check(id) => json!({ "error": "AskError", "variant": "UnknownCheck", "id": id }),
        AskError::Store(error) => return Err(error.into()),
    })
}

/// Likewise, where an offer or prices were told.
pub(crate) fn refused_offer(error: OfferAskError) -> Result<Value, Trouble> {
    let told = match error {
        OfferAskError::Ask(error) => {
            let mut asked = refused(error)?;
            asked["error"] = "OfferError".into();
            return Ok(asked);
        }
        OfferAskError::Told(told) => told,
    };
    let mut refused = match told {
        OfferError::Json { line, column } => json!({ "variant": "Json", "line": line, "column": column }),
        OfferError::Word { field, known } => json!({ "variant": "Word", "field": field, "known": known }),
        OfferError::Number { field, least, most } => {
            json!({ "variant": "Number", "field": field, "least": least, "most": most })
        }
        OfferError::Money { field } => json!({ "variant": "Money", "field": field }),
        OfferError::Place { field } => json!({ "variant": "Place", "field": field }),
    };
    refused["error"] = "OfferError".into();
    Ok(refused)
}
