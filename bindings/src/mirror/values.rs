//! Single values that cross the border under a name of their own.

use jiff::Timestamp;
use senthang_core::model::Currency;
pub use senthang_core::model::{Money, PartialDate};
use zeroize::Zeroizing;

use crate::troubles::AskError;

/// An instant, in milliseconds since 1970-01-01T00:00:00Z: Android 6 has no `java.time`. One that lies
/// outside the years from 0 to 9999 is taken as the nearest that does not.
pub type EpochMillis = Timestamp;

uniffi::custom_type!(
    /// An instant, in milliseconds since 1970-01-01T00:00:00Z. One that lies outside the years from 0 to 9999
    /// is taken as the nearest that does not.
    EpochMillis,
    i64,
    {
        remote,
        lower: |instant| instant.as_millisecond(),
        try_lift: |millis| Ok(instant(millis)),
    }
);

/// The first instant of the year 0: what is before it has no meaning here.
const FIRST: i64 = -62_167_219_200_000;

fn instant(millis: i64) -> Timestamp {
    // room for every zone at both ends
    let last = Timestamp::MAX.as_millisecond() - 86_400_000;
    Timestamp::from_millisecond(millis.clamp(FIRST, last)).unwrap_or_default()
}

uniffi::custom_type!(
    /// A day, a month or a year (ISO 8601): `2026-03-31`, `2026-03` or `2026`. To say it in words, give it to
    /// `Guide.text` as an argument.
    PartialDate,
    String,
    {
        remote,
        lower: |date| date.to_string(),
        try_lift: |text| text.parse().map_err(|_| no_value("date: write 2026, 2026-03 or 2026-03-31")),
    }
);

uniffi::custom_type!(
    /// ISO 4217 code of a currency, in capitals: `THB`.
    Currency,
    String,
    {
        remote,
        lower: |currency| currency.as_str().to_owned(),
        try_lift: |code| code.parse().map_err(|_| no_value("currency: write its ISO 4217 code, as THB")),
    }
);

/// Both are given to `Guide.text` alone: told as that call's own error, for any other would be a panic.
fn no_value(of: &str) -> uniffi::deps::anyhow::Error {
    AskError::Inner { detail: format!("an argument is no {of}") }.into()
}

/// An amount of money in the smallest unit of its currency (ISO 4217: won, yen and dong have none smaller;
/// kip have, whatever coins there are). To say it, give it to `Guide.text` as an argument, or show the text
/// that stands beside it.
#[uniffi::remote(Record)]
pub struct Money {
    /// The amount in the smallest unit of the currency: 900000 for 9000 THB.
    pub minor: i64,
    /// ISO 4217 code: `THB`.
    pub currency: Currency,
}

/// An id that tells what somebody answered. The core wipes it when it is dropped; a shell drops what
/// it was given as soon as it has left the screen.
pub type SecretId = Zeroizing<String>;

uniffi::custom_type!(
    /// An id that tells what somebody answered. The core wipes its own when it is dropped; drop this one as
    /// soon as the screen is left, and never log or save it.
    SecretId,
    String,
    {
        remote,
        lower: |id| id.to_string(),
        try_lift: |id| Ok(Zeroizing::new(id)),
    }
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_number_of_milliseconds_is_an_instant_with_a_day_in_every_zone() {
        for millis in [i64::MIN, -1, 0, 1_764_500_000_123, i64::MAX] {
            let instant = instant(millis);
            for hours in [-12, 14] {
                let _ = jiff::tz::Offset::constant(hours).to_datetime(instant);
            }
        }
        assert_eq!(instant(1_764_500_000_123).as_millisecond(), 1_764_500_000_123);
    }
}
