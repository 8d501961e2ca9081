use jiff::tz::Offset;
use serde::{Deserialize, Serialize};

use super::origin::Origin;
use super::value::Facts;

/// A country or a province. Its words: the name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// ISO 3166-1 alpha-2 code of a country, ISO 3166-2 code of a province.
    pub id: String,
    /// The country of a province.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// A country's offset from UTC, `+07:00`: the zone of its hotlines' hours. Fixed, for the
    /// countries of the packs keep one offset all year; a test holds that against the world's zones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub utc_offset: Option<String>,
    /// Where this comes from.
    pub origin: Origin,
    /// Facts that its words name (none so far; kept like every record's).
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}

/// A district. Its names are facts, not words: they are the same whoever reads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct District {
    /// The province's code and the English name: `LA-PH-boon-neua`.
    pub id: String,
    /// ISO 3166-2 code of its province.
    pub province: String,
    /// Its name in English.
    pub en: String,
    /// Its name in Lao, where a source has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lo: Option<String>,
    /// Its code in the United Nations' common operational datasets: `LA0205`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pcode: Option<String>,
    /// Latitude and longitude of its centre, in degrees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub centre: Option<[f64; 2]>,
    /// Where this comes from.
    pub origin: Origin,
    /// Facts that its words name (none; kept like every record's).
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}

impl Place {
    /// [`Place::utc_offset`], if it is there and reads.
    #[must_use]
    pub fn offset(&self) -> Option<Offset> {
        parse_offset(self.utc_offset.as_deref()?)
    }
}

/// `+07:00`, `-03:30`.
fn parse_offset(text: &str) -> Option<Offset> {
    let (sign, rest) = match text.split_at_checked(1)? {
        ("+", rest) => (1, rest),
        ("-", rest) => (-1, rest),
        _ => return None,
    };
    let (hours, minutes) = rest.split_once(':')?;
    let number = |part: &str, most: i32| -> Option<i32> {
        let plain = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse().ok()).flatten().filter(|number| *number <= most)
    };
    Offset::from_seconds(sign * (number(hours, 14)? * 3600 + number(minutes, 59)? * 60)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_read_or_are_refused() {
        assert_eq!(parse_offset("+07:00"), Offset::from_hours(7).ok());
        assert_eq!(parse_offset("+06:30").map(Offset::seconds), Some(23_400));
        for text in
            ["", "07:00", "+7", "+07:xx", "+99:00", "é07:00", "+999999:00", "+-7:00", "+07:99", "+7:000"]
        {
            assert_eq!(parse_offset(text), None, "{text}");
        }
    }
}
