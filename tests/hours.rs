//! Opening hours against another reader of OpenStreetMap's language.

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use jiff::tz::Offset;
use opening_hours::OpeningHours;
use proptest::prelude::*;
use senthang_core::answers::{Hours, Open};

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

fn time() -> impl Strategy<Value = String> {
    (0..24_u8, prop::sample::select(vec![0_u8, 15, 30, 59]))
        .prop_map(|(hour, minute)| format!("{hour:02}:{minute:02}"))
}

fn rule() -> impl Strategy<Value = String> {
    let days = (0..7_usize, 0..7_usize).prop_map(|(from, to)| format!("{}-{}", DAYS[from], DAYS[to]));
    let one = (0..7_usize).prop_map(|day| DAYS[day].to_owned());
    let times = prop_oneof![
        4 => (time(), time()).prop_filter("not empty", |(from, to)| from != to).prop_map(|(from, to)| format!("{from}-{to}")),
        1 => Just("off".to_owned()),
    ];
    (prop_oneof![days, one], times).prop_map(|(days, times)| format!("{days} {times}"))
}

/// Rules that do not speak of the same day twice: how a later rule treats the tail of an earlier
/// night is read in more than one way.
fn hours() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("24/7".to_owned()),
        rule(),
        (time(), time())
            .prop_filter("not empty", |(from, to)| from != to)
            .prop_map(|(from, to)| format!("{from}-{to}"))
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]
    #[test]
    fn open_when_the_other_reader_says_open(text in hours(), minute in 0..(14 * 24 * 60_i64)) {
        let Ok(ours) = text.parse::<Hours>() else {
            // only hours that are never open are refused
            prop_assert!(text.ends_with("off"), "{text}");
            return Ok(());
        };
        let other: OpeningHours = text.parse().unwrap();
        let start: NaiveDateTime = NaiveDate::from_ymd_opt(2026, 11, 16).unwrap().and_hms_opt(0, 0, 0).unwrap();
        let local = start + chrono::Duration::minutes(minute);
        prop_assert_eq!(start.weekday(), chrono::Weekday::Mon);
        let seven = Offset::from_hours(7).unwrap();
        let now = jiff::Timestamp::from_second(local.and_utc().timestamp() - 7 * 3600).unwrap();
        let open = ours.at(now, seven);
        prop_assert_eq!(matches!(open, Open::Now { .. }), other.is_open(local), "{} at {}", text, local);
        // and at the instant that is promised, it opens or closes
        let at = |instant: jiff::Timestamp| matches!(ours.at(instant, seven), Open::Now { .. });
        match open {
            Open::Now { until: Some(until) } => prop_assert!(!at(until), "{} until {}", text, until),
            Open::Later { opens } => prop_assert!(at(opens) && opens > now, "{} opens {}", text, opens),
            _ => {}
        }
    }

    #[test]
    fn hours_are_read_as_they_were_written(rules in prop::collection::vec(hours(), 1..4)) {
        if let Ok(hours) = rules.join("; ").parse::<Hours>() {
            prop_assert_eq!(hours.to_string().parse::<Hours>(), Ok(hours), "{:?}", rules);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,40}") {
        let _ = text.parse::<Hours>();
    }
}

#[test]
fn zones_of_the_pack_are_those_of_the_world() {
    let zones = [
        ("LA", "Asia/Vientiane"),
        ("TH", "Asia/Bangkok"),
        ("VN", "Asia/Ho_Chi_Minh"),
        ("CN", "Asia/Shanghai"),
        ("MY", "Asia/Kuala_Lumpur"),
        ("KR", "Asia/Seoul"),
        ("JP", "Asia/Tokyo"),
        ("KH", "Asia/Phnom_Penh"),
        ("MM", "Asia/Yangon"),
    ];
    let phone = crate::stage::Phone::of("en");
    let start = crate::stage::night();
    for (country, zone) in zones {
        let zone = jiff::tz::TimeZone::get(zone).unwrap();
        let ours = phone.guide.offset(country).unwrap().unwrap();
        // no change of clocks for the years that an edition may be carried about
        for weeks in 0..156 {
            let instant = start + jiff::SignedDuration::from_hours(weeks * 7 * 24);
            assert_eq!(zone.to_offset(instant), ours, "{country} at {instant}");
        }
    }
}
