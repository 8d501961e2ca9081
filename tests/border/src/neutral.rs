//! The neutral form of an answer: what a program in any language gets by walking the records of the
//! border by the names of their fields.
//!
//! It is made from the answer itself, by one walk over what `serde` is told of it. The walk knows the type
//! that it stands in, so it can take back what the core writes otherwise for readers of its JSON:
//!
//! | in the core's JSON | in the neutral form |
//! |---|---|
//! | a field under another name (`for`, `do`) | the field under its own ([`NAMES`]) |
//! | an enum with a tag (`how`, `state`), or as `{"reviewed": {…}}` | `{"is": "reviewed", …}`; a variant without fields is its name alone |
//! | a word of a vocabulary that is not the name of its variant (`ssw`) | the variant's name ([`VARIANTS`]) |
//! | a word of a newer vocabulary (`?`) | `unknown` |
//! | money as text | `{"minor": …, "currency": …}` ([`MONEY`]) |
//! | an instant as text | epoch milliseconds ([`INSTANTS`]) |
//! | a record that is written into the one that holds it (`OfferFlag`) | the record in its field ([`HELD`]) |
//! | nothing, an empty list, false | left out |
//!
//! What the walk does not know, it refuses: a new kind of value in the core needs a line here.

use jiff::Timestamp;
use senthang_core::model::Money;
use serde::Serialize;
use serde::ser::{
    Error as _, Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
};
use serde_json::{Error, Map, Value, json};

/// A field: its type, and its name in the core's JSON.
type Field = (&'static str, &'static str);

/// Fields that the core writes under another name, and their own.
const NAMES: [(Field, &str); 4] = [
    (("HotlineLine", "for"), "for_whom"),
    (("PriceItemLine", "for"), "purpose"),
    (("AskedItem", "for"), "purpose"),
    (("FlagLine", "do"), "advice"),
];

/// Where the core writes the variant of an enum beside its fields.
const TAGS: [Field; 2] = [("Call", "how"), ("Open", "state")];

/// Words that are not the name of their variant.
const VARIANTS: [(Field, &str, &str); 5] = [
    (("ChannelLine", "scheme"), "ssw", "skilled-worker"),
    (("ChannelLine", "scheme"), "titp", "technical-intern"),
    (("Way", "scheme"), "ssw", "skilled-worker"),
    (("Way", "scheme"), "titp", "technical-intern"),
    (("AgencyLine", "status"), "unknown", "not-known"),
];

const MONEY: [Field; 4] =
    [("PriceItemLine", "money"), ("PriceAnswer", "asked"), ("AskedItem", "together"), ("AskedItem", "more")];

const INSTANTS: [Field; 2] = [("Open", "until"), ("Open", "opens")];

/// The one record that holds another one's fields among its own: its type, its own fields, the field that
/// holds the other, and the other's type.
const HELD: (&str, [&str; 2], &str, &str) = ("OfferFlag", ["kind", "compared"], "flag", "FlagLine");

/// Where people write what they like.
const TEXT: Field = ("Text", "text");

/// The neutral form of an answer, or of a part of one.
///
/// # Errors
/// If the answer has a kind of value that is not known here.
pub(crate) fn neutral<T: Serialize + ?Sized>(answer: &T) -> Result<Value, Error> {
    answer.serialize(Walk { at: ("", "") })
}

/// Whether a field with this value is left out.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

/// The walk, at a field.
#[derive(Clone, Copy)]
struct Walk {
    at: Field,
}

impl Walk {
    fn text(self, text: &str) -> Result<Value, Error> {
        if MONEY.contains(&self.at) {
            let money: Money = text.parse().map_err(Error::custom)?;
            return Ok(json!({ "minor": money.minor, "currency": money.currency.as_str() }));
        }
        if INSTANTS.contains(&self.at) {
            let instant: Timestamp = text.parse().map_err(Error::custom)?;
            return Ok(instant.as_millisecond().into());
        }
        if self.at != TEXT && (text.parse::<Money>().is_ok() || text.parse::<Timestamp>().is_ok()) {
            return Err(self.unknown("money or an instant"));
        }
        let named = VARIANTS.iter().find(|(field, word, _)| *field == self.at && *word == text);
        Ok(match (named, text) {
            (Some((_, _, variant)), _) => *variant,
            (None, "?") => "unknown",
            (None, text) => text,
        }
        .into())
    }

    fn unknown(self, what: &str) -> Error {
        let (record, field) = self.at;
        Error::custom(format!("the neutral form knows no {what} here: {record}.{field}"))
    }
}

/// A record on the way.
struct Fields {
    record: &'static str,
    /// The variant, where it is one of an enum.
    variant: Option<String>,
    /// How many fields it has, those that are left out among them.
    count: usize,
    told: Map<String, Value>,
}

impl Fields {
    fn of(record: &'static str, variant: Option<&str>) -> Self {
        Self { record, variant: variant.map(str::to_owned), count: 0, told: Map::new() }
    }

    fn add<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Error> {
        let at = (self.record, key);
        let value = value.serialize(Walk { at })?;
        if TAGS.contains(&at) {
            self.variant = value.as_str().map(str::to_owned);
            return Ok(());
        }
        self.count += 1;
        if !is_nothing(&value) {
            self.told.insert(own_name(at).to_owned(), value);
        }
        Ok(())
    }

    fn whole(mut self) -> Value {
        match self.variant {
            Some(variant) if self.count == 0 => variant.into(),
            Some(variant) => {
                self.told.insert("is".to_owned(), variant.into());
                Value::Object(self.told)
            }
            None => Value::Object(self.told),
        }
    }
}

fn own_name(field: Field) -> &'static str {
    NAMES.iter().find(|(known, _)| *known == field).map_or(field.1, |(_, name)| name)
}

impl SerializeStruct for Fields {
    type Ok = Value;
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Error> {
        self.add(key, value)
    }

    fn end(self) -> Result<Value, Error> {
        Ok(self.whole())
    }
}

impl SerializeStructVariant for Fields {
    type Ok = Value;
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Error> {
        self.add(key, value)
    }

    fn end(self) -> Result<Value, Error> {
        Ok(self.whole())
    }
}

/// A record with another one's fields among its own.
struct Holder {
    own: Fields,
    held: Fields,
}

impl SerializeMap for Holder {
    type Ok = Value;
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, _: &T) -> Result<(), Error> {
        Err(Error::custom("keys come with their values"))
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, _: &T) -> Result<(), Error> {
        Err(Error::custom("values come with their keys"))
    }

    fn serialize_entry<K: Serialize + ?Sized, V: Serialize + ?Sized>(
        &mut self,
        key: &K,
        value: &V,
    ) -> Result<(), Error> {
        let key = serde_json::to_value(key)?;
        let key = key.as_str().ok_or_else(|| Error::custom("a field has no name"))?;
        match HELD.1.iter().find(|own| **own == key) {
            Some(own) => self.own.add(own, value),
            None => self.held.add(leaked(key), value),
        }
    }

    fn end(mut self) -> Result<Value, Error> {
        self.own.told.insert(HELD.2.to_owned(), self.held.whole());
        Ok(self.own.whole())
    }
}

/// The name of a field for as long as the program runs: there are few, and the same ones again.
fn leaked(name: &str) -> &'static str {
    use std::collections::BTreeSet;
    use std::sync::{Mutex, PoisonError};
    static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = names.get(name) {
        return known;
    }
    let name: &'static str = Box::leak(name.to_owned().into_boxed_str());
    names.insert(name);
    name
}

/// A list, all of whose items stand in the same field.
struct Items {
    walk: Walk,
    items: Vec<Value>,
}

impl SerializeSeq for Items {
    type Ok = Value;
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.items.push(value.serialize(self.walk)?);
        Ok(())
    }

    fn end(self) -> Result<Value, Error> {
        Ok(self.items.into())
    }
}

/// Plain values, as JSON has them.
macro_rules! plain {
    ($($method:ident: $type:ty,)+) => {
        $(fn $method(self, value: $type) -> Result<Value, Error> {
            Ok(value.into())
        })+
    };
}

impl serde::Serializer for Walk {
    type Ok = Value;
    type Error = Error;
    type SerializeSeq = Items;
    type SerializeTuple = Impossible<Value, Error>;
    type SerializeTupleStruct = Impossible<Value, Error>;
    type SerializeTupleVariant = Impossible<Value, Error>;
    type SerializeMap = Holder;
    type SerializeStruct = Fields;
    type SerializeStructVariant = Fields;

    plain! {
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_f64: f64,
    }

    fn serialize_f32(self, _: f32) -> Result<Value, Error> {
        Err(self.unknown("number of such a width"))
    }

    fn serialize_char(self, _: char) -> Result<Value, Error> {
        Err(self.unknown("letter"))
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<Value, Error> {
        Err(self.unknown("bytes"))
    }

    fn serialize_str(self, text: &str) -> Result<Value, Error> {
        self.text(text)
    }

    fn serialize_none(self) -> Result<Value, Error> {
        Ok(Value::Null)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Value, Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Value, Error> {
        Err(self.unknown("unit"))
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Value, Error> {
        Err(self.unknown("unit"))
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<Value, Error> {
        Ok(variant.into())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, _: &T) -> Result<Value, Error> {
        Err(self.unknown("record without names"))
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Value, Error> {
        Err(self.unknown("variant without names"))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items, Error> {
        Ok(Items { walk: self, items: Vec::new() })
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Error> {
        Err(self.unknown("tuple"))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Error> {
        Err(self.unknown("record without names"))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Error> {
        Err(self.unknown("variant without names"))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Holder, Error> {
        Ok(Holder { own: Fields::of(HELD.0, None), held: Fields::of(HELD.3, None) })
    }

    fn serialize_struct(self, record: &'static str, _: usize) -> Result<Fields, Error> {
        Ok(Fields::of(record, None))
    }

    fn serialize_struct_variant(
        self,
        record: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Fields, Error> {
        Ok(Fields::of(record, Some(variant)))
    }
}

#[cfg(test)]
mod tests {
    use senthang_core::answers::{Call, ChannelOpen, Open};
    use senthang_core::model::{Need, Review};

    use super::*;

    #[test]
    fn an_enum_tells_its_variant_in_one_way() {
        let call = Call::Domestic { uri: "tel:191".to_owned(), display: "191".to_owned() };
        assert_eq!(neutral(&call).unwrap(), json!({ "is": "domestic", "uri": "tel:191", "display": "191" }));
        assert_eq!(neutral(&Open::NotKnown).unwrap(), json!("not-known"));
        // a variant with fields stays one where they hold nothing
        assert_eq!(neutral(&Open::Now { until: None }).unwrap(), json!({ "is": "now" }));
        let opens = "1970-01-01T00:00:02Z".parse().unwrap();
        assert_eq!(neutral(&Open::Later { opens }).unwrap(), json!({ "is": "later", "opens": 2_000 }));
        assert_eq!(neutral(&ChannelOpen::NotYet).unwrap(), json!("not-yet"));
        assert_eq!(neutral(&Need::Unknown).unwrap(), json!("unknown"));
        assert_eq!(neutral(&Review::Draft).unwrap(), json!("draft"));
        let reviewed = Review::Reviewed { by: "lwu".to_owned(), on: "2026-11".parse().unwrap() };
        assert_eq!(neutral(&reviewed).unwrap(), json!({ "is": "reviewed", "by": "lwu", "on": "2026-11" }));
    }

    #[test]
    fn what_is_not_known_is_refused() {
        let money: Money = "500 THB".parse().unwrap();
        assert!(neutral(&money).unwrap_err().to_string().contains("money"));
        assert!(neutral(&Some((1, 2))).is_err());
    }
}
