//! Opening hours against another reader of OpenStreetMap's language.

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use jiff::tz::Offset;
use opening_hours::OpeningHours;
use proptest::prelude::*;
use senthang_core::answers::{Hours, Open};

/// Minutes. Hours of a week come again each week, so nothing lasts longer that ever changes.
const WEEK: i64 = 7 * 24 * 60;

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

/// Two rules, two spans in a day, a list of days, a day that ends at 24:00; the second rule replaces the
/// first on its days.
fn two_rules() -> impl Strategy<Value = String> {
    let day = || prop::sample::select(DAYS.to_vec());
    (day(), day(), 0..11_u8, 12..24_u8).prop_map(|(last, other, from, noon)| {
        format!("Mo-{last} {from:02}:00-11:30,{noon}:00-24:00; {other},Su {from:02}:30-{noon}:15")
    })
}

/// No night that a later rule cuts short: how it treats the tail is read in more than one way.
fn hours() -> impl Strategy<Value = String> {
    prop_oneof![
        1 => Just("24/7".to_owned()),
        3 => rule(),
        1 => (time(), time())
            .prop_filter("not empty", |(from, to)| from != to)
            .prop_map(|(from, to)| format!("{from}-{to}")),
        5 => two_rules(),
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
        // for each minute until the instant that is promised it stays so, and there it changes
        let (is_open, change) = match open {
            Open::Now { until } => (true, until),
            Open::Later { opens } => (false, Some(opens)),
            Open::NotKnown => return Err(TestCaseError::fail(text)),
        };
        let minutes = change.map_or(WEEK, |change| (change.as_second() - now.as_second()) / 60);
        prop_assert!((1..=WEEK).contains(&minutes), "{} at {}: {:?}", text, local, open);
        for ahead in 1..minutes {
            let later = local + chrono::Duration::minutes(ahead);
            prop_assert_eq!(other.is_open(later), is_open, "{} at {}: not so at {}", text, local, later);
        }
        let then = local + chrono::Duration::minutes(minutes);
        prop_assert_eq!(other.is_open(then), is_open != change.is_some(), "{} at {}: still at {}", text, local, then);
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
