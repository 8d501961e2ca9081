use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::origin::Origin;

/// Named facts of a record, the arguments of its words.
pub type Facts = BTreeMap<String, Fact>;

/// One typed fact. In TOML and JSON a table with exactly one value key:
/// `{ number = 18 }`, `{ money = "500 THB" }`, `{ date = "2023-11" }`, `{ place = "LA-CH" }`,
/// `{ phone = "la-1362" }`, and an `origin` of its own where that differs from the record's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "FactTable", into = "FactTable")]
pub struct Fact {
    /// The value.
    pub value: Value,
    /// Its own origin; none means the record's.
    pub origin: Option<Origin>,
}

/// The value of a fact.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A count, an age, a percentage: a whole number.
    Number(i64),
    /// An amount of money.
    Money(Money),
    /// A day, a month or a year.
    Date(PartialDate),
    /// ISO 3166-1 or -2 code of a [`super::Place`].
    Place(String),
    /// Id of a [`super::Hotline`]: its number stands there and nowhere else.
    Phone(String),
}

#[derive(Serialize, Deserialize)]
struct FactTable {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    number: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    money: Option<Money>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date: Option<PartialDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    origin: Option<Origin>,
}

impl TryFrom<FactTable> for Fact {
    type Error = ValueError;

    fn try_from(table: FactTable) -> Result<Self, ValueError> {
        let values = [
            table.number.map(Value::Number),
            table.money.map(Value::Money),
            table.date.map(Value::Date),
            table.place.map(Value::Place),
            table.phone.map(Value::Phone),
        ];
        let mut values = values.into_iter().flatten();
        match (values.next(), values.next()) {
            (Some(value), None) => Ok(Self { value, origin: table.origin }),
            _ => Err(ValueError::NotOneValue),
        }
    }
}

impl From<Fact> for FactTable {
    fn from(fact: Fact) -> Self {
        let mut table =
            Self { number: None, money: None, date: None, place: None, phone: None, origin: fact.origin };
        match fact.value {
            Value::Number(number) => table.number = Some(number),
            Value::Money(money) => table.money = Some(money),
            Value::Date(date) => table.date = Some(date),
            Value::Place(place) => table.place = Some(place),
            Value::Phone(phone) => table.phone = Some(phone),
        }
        table
    }
}

/// Why a value does not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ValueError {
    /// A fact table with no value, or with several.
    #[error("a fact has exactly one of number, money, date, place, phone")]
    NotOneValue,
    /// Not `amount CURRENCY`.
    #[error("`{0}` is no amount of money: write it as `500 THB`, digits and an ISO 4217 code")]
    Money(String),
    /// Not a day, a month or a year.
    #[error("`{0}` is no date: write 2026, 2026-03 or 2026-03-31")]
    Date(String),
}

/// ISO 4217 code of a currency.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The code, for instance `THB`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }

    /// How many decimal digits the minor unit has (ISO 4217): none for won, yen and dong.
    #[must_use]
    pub fn digits(self) -> u32 {
        match &self.0 {
            b"KRW" | b"JPY" | b"VND" => 0,
            _ => 2,
        }
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Currency {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match <[u8; 3]>::try_from(text.as_bytes()) {
            Ok(code) if code.iter().all(u8::is_ascii_uppercase) => Ok(Self(code)),
            _ => Err(ValueError::Money(text.to_owned())),
        }
    }
}

/// An amount of money, `500 THB` in content: minor units and ISO 4217 currency.
///
/// ```
/// use senthang_core::model::Money;
///
/// let fee: Money = "12.50 USD".parse()?;
/// assert_eq!((fee.minor, fee.currency.as_str()), (1_250, "USD"));
/// assert!("1.5 KRW".parse::<Money>().is_err()); // won has no minor unit
/// # Ok::<(), senthang_core::model::ValueError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Money {
    /// Satang, cents; whole won.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

impl FromStr for Money {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let wrong = || ValueError::Money(text.to_owned());
        let (amount, currency) = text.split_once(' ').ok_or_else(wrong)?;
        let currency: Currency = currency.parse().map_err(|_| wrong())?;
        let (whole, part) = amount.split_once('.').unwrap_or((amount, ""));
        let digits = currency.digits() as usize;
        let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !plain(whole) || !plain(part) || part.len() > digits {
            return Err(wrong());
        }
        // an amount with a point needs digits behind it
        if amount.contains('.') && part.is_empty() {
            return Err(wrong());
        }
        let minor = format!("{whole}{part:0<digits$}").parse().map_err(|_| wrong())?;
        Ok(Self { minor, currency })
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, part) = self.split();
        let digits = self.currency.digits() as usize;
        if part == 0 {
            write!(f, "{whole} {}", self.currency.as_str())
        } else {
            write!(f, "{whole}.{part:0digits$} {}", self.currency.as_str())
        }
    }
}

impl Money {
    /// Whole units and the rest in minor units.
    #[must_use]
    pub fn split(&self) -> (i64, i64) {
        let unit = 10_i64.pow(self.currency.digits());
        (self.minor / unit, self.minor % unit)
    }
}

impl TryFrom<String> for Money {
    type Error = ValueError;

    fn try_from(text: String) -> Result<Self, ValueError> {
        text.parse()
    }
}

impl From<Money> for String {
    fn from(money: Money) -> Self {
        money.to_string()
    }
}

/// A day, a month or a year (ISO 8601, reduced precision): as exact as the source is.
///
/// ```
/// use senthang_core::model::PartialDate;
///
/// let date: PartialDate = "2023-11".parse()?;
/// assert_eq!(date.last().to_string(), "2023-11-30");
/// # Ok::<(), senthang_core::model::ValueError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

impl PartialDate {
    /// The year.
    #[must_use]
    pub fn year(self) -> i16 {
        self.year
    }

    /// The month, 1 to 12, where it is known.
    #[must_use]
    pub fn month(self) -> Option<i8> {
        self.month
    }

    /// The day of the month, where it is known.
    #[must_use]
    pub fn day(self) -> Option<i8> {
        self.day
    }

    /// The first day that it can mean.
    #[must_use]
    pub fn first(self) -> Date {
        Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).unwrap_or(Date::MIN)
    }

    /// The last day that it can mean.
    #[must_use]
    pub fn last(self) -> Date {
        let month = Date::new(self.year, self.month.unwrap_or(12), 1).unwrap_or(Date::MAX);
        match self.day {
            Some(_) => self.first(),
            None => month.last_of_month(),
        }
    }
}

impl From<Date> for PartialDate {
    fn from(day: Date) -> Self {
        Self { year: day.year(), month: Some(day.month()), day: Some(day.day()) }
    }
}

impl FromStr for PartialDate {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let wrong = || ValueError::Date(text.to_owned());
        let number = |part: &str, width: usize| -> Result<i16, ValueError> {
            if part.len() != width || !part.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(wrong());
            }
            part.parse().map_err(|_| wrong())
        };
        let mut parts = text.split('-');
        let year = number(parts.next().unwrap_or(""), 4)?;
        let month = parts.next().map(|part| number(part, 2)).transpose()?;
        let day = parts.next().map(|part| number(part, 2)).transpose()?;
        if parts.next().is_some() {
            return Err(wrong());
        }
        let month = month.map(i8::try_from).transpose().map_err(|_| wrong())?;
        let day = day.map(i8::try_from).transpose().map_err(|_| wrong())?;
        Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).map_err(|_| wrong())?;
        Ok(Self { year, month, day })
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl TryFrom<String> for PartialDate {
    type Error = ValueError;

    fn try_from(text: String) -> Result<Self, ValueError> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

/// For counts that are left out where they are nought.
#[allow(clippy::trivially_copy_pass_by_ref)] // serde calls it so
pub(super) fn is_zero(number: &u8) -> bool {
    *number == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_reads_and_writes_minor_units() {
        for (text, minor) in
            [("500 THB", 50_000), ("0.50 USD", 50), ("10320 KRW", 10_320), ("12.5 USD", 1_250)]
        {
            assert_eq!(text.parse::<Money>().unwrap().minor, minor, "{text}");
        }
        assert_eq!("12.5 USD".parse::<Money>().unwrap().to_string(), "12.50 USD");
        for text in [
            "500",
            "500THB",
            "5,000 THB",
            "1.5 KRW",
            "-5 THB",
            "5. THB",
            " 5 THB",
            "5 baht",
            "99999999999999999999 THB",
            "1.999 USD",
        ] {
            assert!(text.parse::<Money>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_date_is_as_exact_as_its_source() {
        let date: PartialDate = "2023-11".parse().unwrap();
        assert_eq!(
            (date.first().to_string(), date.last().to_string()),
            ("2023-11-01".into(), "2023-11-30".into())
        );
        assert_eq!("2024".parse::<PartialDate>().unwrap().last().to_string(), "2024-12-31");
        for text in ["", "23", "2023-13", "2023-1", "2023-02-30", "2023-02-28-01", "+2023", "2023-00"] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_fact_has_exactly_one_value() {
        let fact: Fact = serde_json::from_str(r#"{"money":"500 THB"}"#).unwrap();
        assert_eq!(serde_json::to_string(&fact).unwrap(), r#"{"money":"500 THB"}"#);
        assert!(serde_json::from_str::<Fact>(r#"{"money":"500 THB","number":3}"#).is_err());
        assert!(serde_json::from_str::<Fact>("{}").is_err());
    }
}
