//! Fields of a told file that no answer reads: named, so that a slip of the finger is seen. Their
//! values are neither kept nor printed.
#![allow(clippy::zero_sized_map_values)] // names are read from an object without its values; a set is none

use std::collections::BTreeMap;
use std::fmt::Display;

use senthang_core::answers::{AskedPrices, Fee, Offer, Pay};
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, Visitor, value};
use serde::forward_to_deserialize_any;

/// Names of fields, each with its first value passed over.
type Fields = BTreeMap<String, IgnoredAny>;

/// Fields of an offer that are not known.
pub(super) fn not_known_of_offer(json: &[u8]) -> Vec<String> {
    #[derive(Default, serde::Deserialize)]
    struct Parts {
        pay: Option<Fields>,
        fees: Option<Vec<Fields>>,
    }
    let parts: Parts = serde_json::from_slice(json).unwrap_or_default();
    let mut names = not_known::<Offer>("", top(json));
    names.extend(not_known::<Pay>("pay.", parts.pay));
    names.extend(not_known::<Fee>("fees.", parts.fees.into_iter().flatten()));
    names
}

/// Fields of asked prices that are not known.
pub(super) fn not_known_of_prices(json: &[u8]) -> Vec<String> {
    #[derive(Default, serde::Deserialize)]
    struct Parts {
        items: Option<Vec<Fields>>,
    }
    let parts: Parts = serde_json::from_slice(json).unwrap_or_default();
    let mut names = not_known::<AskedPrices>("", top(json));
    names.extend(not_known::<Fee>("items.", parts.items.into_iter().flatten()));
    names
}

/// Says on standard error what was passed over.
pub(super) fn passed_over(names: &[String]) {
    if !names.is_empty() {
        anstream::eprintln!("passed over, not known here: {} (see docs/offer.md)", names.join(", "));
    }
}

fn top(json: &[u8]) -> Option<Fields> {
    serde_json::from_slice(json).ok()
}

fn not_known<'de, T: Deserialize<'de>>(before: &str, told: impl IntoIterator<Item = Fields>) -> Vec<String> {
    let known = fields_of::<T>();
    let names = told.into_iter().flat_map(BTreeMap::into_keys);
    let mut names: Vec<String> = names
        .filter(|name| !known.contains(&name.as_str()))
        .map(|name| format!("{before}{}", name.escape_debug()))
        .collect();
    names.sort();
    names.dedup();
    names
}

/// The fields that a type reads, as its own reading names them.
fn fields_of<'de, T: Deserialize<'de>>() -> &'static [&'static str] {
    let mut fields: &'static [&'static str] = &[];
    let _ = T::deserialize(Names(&mut fields));
    fields
}

/// Reads nothing: it takes down which fields are asked for.
struct Names<'a>(&'a mut &'static [&'static str]);

impl<'de> Deserializer<'de> for Names<'_> {
    type Error = value::Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Self::Error> {
        Err(nothing("there is nothing to read"))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Self::Error> {
        *self.0 = fields;
        Err(nothing("only its fields were asked for"))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

fn nothing(why: impl Display) -> value::Error {
    value::Error::custom(why)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_named_and_nothing_of_what_stands_there() {
        let told = br#"{ "destination": "TH", "days_off": 0, "pay": { "amunt": "9 THB", "per": "day" },
            "fees": [{ "for": "job", "who": "a secret" }, { "who": "another" }], "colour": "red" }"#;
        assert_eq!(not_known_of_offer(told), ["colour", "days_off", "pay.amunt", "fees.who"]);
        let told = br#"{ "monthly_pay": "1 THB", "items": [{ "for": "visa", "currency": "THB" }] }"#;
        assert_eq!(not_known_of_prices(told), ["monthly_pay", "items.currency"]);
    }

    #[test]
    fn whatever_is_known_is_not_named() {
        for field in fields_of::<Offer>() {
            assert!(not_known_of_offer(format!("{{ \"{field}\": null }}").as_bytes()).is_empty(), "{field}");
        }
        assert!(fields_of::<Offer>().contains(&"days-off") && fields_of::<Fee>().contains(&"for"));
    }
}
