use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};
use senthang_core::answers::{Hours, Open};

/// Opening hours, asked at every hour of a week: it is open until later, or opens later.
///
/// # Panics
/// If an answer lies in the past, or an hour later contradicts it: the fuzzer has found something.
#[must_use]
pub fn hours(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let Ok(hours) = text.parse::<Hours>() else { return false };
    let monday = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(4 * 24);
    for hour in 0..7 * 24 {
        let now = monday + SignedDuration::from_hours(hour);
        match hours.at(now, Offset::constant(7)) {
            Open::Now { until: Some(until) } => {
                assert!(until > now, "{text}: open at {now} until {until}");
                assert!(!matches!(hours.at(until, Offset::constant(7)), Open::Now { .. }), "{text}: {until}");
            }
            Open::Later { opens } => {
                assert!(opens > now, "{text}: closed at {now} until {opens}");
                assert!(matches!(hours.at(opens, Offset::constant(7)), Open::Now { .. }), "{text}: {opens}");
            }
            Open::Now { until: None } | Open::NotKnown => {}
        }
    }
    true
}
