use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Words;
use crate::model::{Money, PartialDate, message};

/// What a message is given, by name.
pub type Arguments = BTreeMap<String, Argument>;

/// A typed argument; it is formatted for the language of the message that takes it.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// A count: grouped digits, and the language's plural form.
    Number(i64),
    /// An amount: message `currency-<code>` with `$amount`.
    Money(Money),
    /// A date: messages `date-day`, `date-month`, `date-year` and `month-<n>`.
    Date(PartialDate),
    /// A place: message `place-<code>`.
    Place(String),
    /// A text as it is: a telephone number.
    Text(String),
}

/// An empty bundle for a language. Isolation marks are off: they would leak into what is dialled.
pub(super) fn bundle(language: &str) -> FluentBundle<FluentResource> {
    // Only plural rules hang on the identifier, and an unknown language has none: it then takes
    // those of Lao, which has one form.
    let known = ["lo", "en", "th", "vi", "zh"];
    let identifier: LanguageIdentifier =
        if known.contains(&language) { language } else { "lo" }.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match separators(language).0 {
        '.' => |value, _| number(value, '.'),
        _ => |value, _| number(value, ','),
    }));
    bundle
}

/// Group and decimal separator (CLDR 48).
fn separators(language: &str) -> (char, char) {
    match language {
        "lo" | "vi" => ('.', ','),
        _ => (',', '.'),
    }
}

fn number(value: &FluentValue, separator: char) -> Option<String> {
    match value {
        #[allow(clippy::cast_possible_truncation)] // it was made from an i64
        FluentValue::Number(number) => Some(grouped(number.value as i64, separator)),
        _ => None,
    }
}

fn grouped(number: i64, separator: char) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::from(if number < 0 { "-" } else { "" });
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

pub(super) fn arguments(
    words: &Words,
    language: &str,
    arguments: &[(&String, &Argument)],
) -> FluentArgs<'static> {
    let mut formatted = FluentArgs::new();
    for (name, argument) in arguments {
        let value: FluentValue<'static> = match argument {
            Argument::Number(number) => FluentValue::from(*number),
            Argument::Money(money) => money_text(words, language, money).into(),
            Argument::Date(date) => date_text(words, language, *date).into(),
            // a place that the pack does not name is told by its code, money by that of its currency
            Argument::Place(place) => known_phrase(words, language, &message("place", place), &[])
                .unwrap_or_else(|| place.clone())
                .into(),
            Argument::Text(text) => text.clone().into(),
        };
        formatted.set((*name).clone(), value);
    }
    formatted
}

/// A helper message, in the language of the sentence that needs it; else as the chain has it.
fn phrase(words: &Words, language: &str, message: &str, arguments: &[(&str, &str)]) -> String {
    known_phrase(words, language, message, arguments).unwrap_or_else(|| message.to_owned())
}

/// The same, none where no language has it.
fn known_phrase(words: &Words, language: &str, message: &str, arguments: &[(&str, &str)]) -> Option<String> {
    own_phrase(words, language, message, arguments)
        .or_else(|| words.find(&words.home, message, None, &texts(arguments)).map(|text| text.text))
}

/// A helper message, if the language of the sentence has it.
fn own_phrase(words: &Words, language: &str, message: &str, arguments: &[(&str, &str)]) -> Option<String> {
    words.find_in(&words.home, language, message, None, &texts(arguments)).map(|text| text.text)
}

fn texts(arguments: &[(&str, &str)]) -> Arguments {
    let text = |(name, text): &(&str, &str)| ((*name).to_owned(), Argument::Text((*text).to_owned()));
    arguments.iter().map(text).collect()
}

fn money_text(words: &Words, language: &str, money: &Money) -> String {
    let (group, decimal) = separators(language);
    let (whole, part) = money.split();
    let mut amount = grouped(whole, group);
    if part != 0 {
        let digits = money.currency.digits() as usize;
        amount = format!("{amount}{decimal}{part:0digits$}");
    }
    let code = money.currency.as_str();
    let currency = format!("currency-{}", code.to_ascii_lowercase());
    known_phrase(words, language, &currency, &[("amount", &amount)])
        .unwrap_or_else(|| format!("{amount} {code}"))
}

fn date_text(words: &Words, language: &str, date: PartialDate) -> String {
    let known = |dates: &Vec<(String, String)>| {
        dates.iter().find(|(of, _)| of == language).map(|(_, text)| text.clone())
    };
    if let Some(text) = words.dates.borrow().get(&date).and_then(known) {
        return text;
    }
    let text = date_in_words(words, language, date);
    words.dates.borrow_mut().entry(date).or_default().push((language.to_owned(), text.clone()));
    text
}

fn date_in_words(words: &Words, language: &str, date: PartialDate) -> String {
    let year = date.year().to_string();
    let Some(month) = date.month() else {
        // a bare year, where the language wants more than its digits
        return own_phrase(words, language, "date-year", &[("year", &year)]).unwrap_or(year);
    };
    let month = phrase(words, language, &format!("month-{month}"), &[]);
    match date.day() {
        None => phrase(words, language, "date-month", &[("month", &month), ("year", &year)]),
        Some(day) => {
            let day = day.to_string();
            phrase(words, language, "date-day", &[("day", &day), ("month", &month), ("year", &year)])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_grouped_by_threes() {
        for (number, text) in [
            (0, "0"),
            (999, "999"),
            (1000, "1,000"),
            (2_528, "2,528"),
            (-1_234_567, "-1,234,567"),
            (i64::MIN, "-9,223,372,036,854,775,808"),
        ] {
            assert_eq!(grouped(number, ','), text);
        }
    }
}
