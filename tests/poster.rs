//! A printed sheet: a few codes that correct the numbers of a country with no network, scanned in any
//! order, checked like everything.

use std::fs;
use std::process::Command;

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use senthang::poster::{Poster, PosterError, ROOM};
use senthang::repository::BundleError;
use senthang_core::sync::{CancelToken, News, PosterScan, Quiet, Report, ScanError, SyncError, poster_codes};
use senthang_core::{Guide, Settings};

use crate::stage::{Stage, changed_edition, everything, here, job_hours, skipped, sync};

fn scanned<'a>(codes: impl IntoIterator<Item = &'a String>) -> PosterScan {
    let mut scan = PosterScan::default();
    for code in codes {
        scan.add(code).unwrap();
    }
    scan
}

fn take(phone: &Guide, scan: &PosterScan, now: Timestamp) -> Result<Report, SyncError> {
    phone.import_poster(scan, now, &Quiet, &CancelToken::new())
}

fn poster(stage: &Stage, country: &str) -> Poster {
    Poster::of(&stage.public, "la", country).unwrap()
}

impl Stage {
    /// A phone in English that holds what is published now.
    fn holding(&self, name: &str) -> Guide {
        let settings = Settings { languages: vec!["en".to_owned()], ..self.settings(name, None) };
        let phone = Guide::open(settings).unwrap();
        phone.import(&self.public, Timestamp::now(), &Quiet, &CancelToken::new()).unwrap();
        phone
    }
}

#[test]
fn a_sheet_corrects_the_numbers_and_a_later_sync_goes_on() {
    let stage = Stage::published();
    let phone = stage.holding("phone");
    let before = everything(&stage.folder.path().join("phone"));
    stage.publish(&changed_edition("17:30"));
    let sheet = poster(&stage, "TH");
    // months later, from the wall, the last code first
    let later = Timestamp::now() + SignedDuration::from_hours(200 * 24);
    let report = take(&phone, &scanned(sheet.codes.iter().rev()), later).unwrap();
    assert_eq!(report.news, News::Updated);
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30");
    let after = everything(&stage.folder.path().join("phone"));
    let of_thailand = |row: &&String| row.contains("la/senthang/hotlines-th");
    let rest = |rows: &[String]| rows.iter().filter(|row| !of_thailand(row)).cloned().collect::<Vec<_>>();
    assert_eq!(rest(&after), rest(&before), "nothing else was touched");
    // again, and then the same edition and the next one over the network
    assert_eq!(take(&phone, &scanned(&sheet.codes), later).unwrap().news, News::Unchanged);
    stage.publish(&changed_edition("18:30"));
    let server = stage.serve();
    let report = sync(&stage.phone("phone", &server.url())).unwrap();
    assert!(report.news == News::Updated && report.whole, "{report:?}");
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-18:30");
    // the sheet is old now
    assert_eq!(take(&phone, &scanned(&sheet.codes), later).unwrap().news, News::Older);
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-18:30");
}

#[test]
fn what_changed_elsewhere_waits_for_a_sync() {
    let stage = Stage::published();
    let phone = stage.holding("phone");
    let edition = phone.publishers().unwrap()[0].edition.clone();
    stage.publish(&changed_edition("17:30"));
    // the hours in Thailand changed, and this is the sheet of Laos
    let report = take(&phone, &scanned(&poster(&stage, "LA").codes), Timestamp::now()).unwrap();
    assert!(report.news == News::Unchanged && !report.whole, "{report:?}");
    assert_eq!(report.publishers[0].edition, edition, "no newer day than what is held");
    assert!(report.publishers[0].trouble.is_none());
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30");
    let server = stage.serve();
    let report = sync(&stage.phone("phone", &server.url())).unwrap();
    assert!(report.news == News::Updated && report.whole, "the same timestamp: {report:?}");
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30");
}

#[test]
fn a_sheet_reaches_phones_that_are_some_roots_behind() {
    let stage = Stage::published();
    let phone = stage.holding("phone");
    let mut at = Timestamp::now();
    for closes in ["17:30", "18:30", "23:59"] {
        at += SignedDuration::from_hours(200 * 24);
        stage.publish_at(&changed_edition(closes), at);
    }
    let sheet = poster(&stage, "TH");
    assert_eq!(take(&phone, &scanned(&sheet.codes), at).unwrap().news, News::Updated);
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-23:59");
}

#[test]
fn a_sheet_of_strangers_is_refused() {
    let (stage, stranger) = (Stage::published(), Stage::empty());
    stranger.publish(&changed_edition("17:30"));
    let phone = stage.holding("phone");
    let refused = take(&phone, &scanned(&poster(&stranger, "TH").codes), Timestamp::now());
    assert!(matches!(refused, Err(SyncError::Untrusted { .. })), "{refused:?}");
    // whole, but no poster; and one that would fill the memory
    let bomb = senthang_packing::pack(&vec![0; 50_000_000]).unwrap();
    for bytes in [b"not packed".to_vec(), bomb] {
        let refused = take(&phone, &scanned(&poster_codes(&bytes, ROOM).unwrap()), Timestamp::now());
        assert!(matches!(refused, Err(SyncError::NoContent(_))), "{refused:?}");
    }
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-16:30");
}

#[test]
fn codes_are_collected_in_any_order_and_what_is_wrong_is_told() {
    let stage = Stage::published();
    let (lao, thai) = (poster(&stage, "LA"), poster(&stage, "TH"));
    assert!(lao.codes.len() > 2 && lao.codes[1].starts_with(&format!("SENTHANG1:2/{}:", lao.codes.len())));
    let mut scan = PosterScan::default();
    assert!(scan.missing().is_empty());
    let of = u8::try_from(lao.codes.len()).unwrap();
    let second = scan.add(&lao.codes[1]).unwrap();
    assert_eq!((second.part, second.of, second.again), (2, of, false));
    assert!(second.missing.contains(&1) && !second.missing.contains(&2));
    // as others pass it on: broken into lines, in small letters
    let lines: Vec<String> =
        lao.codes[1].as_bytes().chunks(60).map(|line| String::from_utf8_lossy(line).to_lowercase()).collect();
    assert!(scan.add(&format!("\u{feff}\n{}\n", lines.join(" \r\n")).replace('\u{feff}', "")).unwrap().again);
    assert_eq!(scan.add(&thai.codes[0]), Err(ScanError::OtherPoster));
    let torn = &lao.codes[0][..lao.codes[0].len() - 3];
    let turned = lao.codes[0].replacen(":1/", ":3/", 1);
    for (text, error) in [
        ("https://example.org/", ScanError::NotOurs),
        ("", ScanError::NotOurs),
        ("SENTHANG", ScanError::NotOurs),
        ("SENTHANG2:1/1:00000000:ABC", ScanError::TooNew),
        ("SENTHANG1:", ScanError::Torn),
        ("SENTHANG1:0/0::", ScanError::Torn),
        ("SENTHANG1:1/300:00000000:ABC", ScanError::Torn),
        (torn, ScanError::Torn),
        (&turned, ScanError::Torn),
    ] {
        assert_eq!(scan.add(text), Err(error), "{text}");
    }
    let incomplete = take(&stage.holding("phone"), &scan, Timestamp::now());
    assert!(matches!(incomplete, Err(SyncError::NoContent(why)) if why.contains("missing")));
    let mut left = Vec::new();
    for code in &lao.codes {
        left = scan.add(code).unwrap().missing;
    }
    assert!(left.is_empty());
    take(&stage.holding("phone"), &scan, Timestamp::now()).unwrap();
}

/// The sheets of all countries are a few codes each; printed for docs/adr/0029.
#[test]
fn every_country_fits_on_a_sheet() {
    let stage = Stage::published();
    for country in ["LA", "TH", "VN", "CN", "KH", "MM", "MY", "KR", "JP"] {
        let sheet = poster(&stage, country);
        let longest = sheet.codes.iter().map(String::len).max().unwrap();
        println!(
            "{country}: {} bytes, {} codes of at most {longest} letters",
            sheet.bytes,
            sheet.codes.len()
        );
        assert!((1..=6).contains(&sheet.codes.len()) && longest <= ROOM, "{country}");
    }
    let unknown = poster(&stage, "LA").sheet(&["xx".to_owned()], Timestamp::now());
    assert!(matches!(unknown, Err(PosterError::Published(BundleError::Language { .. }))), "{unknown:?}");
    let none = Poster::of(&stage.public, "la", "FR");
    assert!(matches!(none, Err(PosterError::Country(_))), "{none:?}");
}

/// What a browser makes of the sheet is what another program's reader of codes finds in it.
#[test]
fn the_printed_page_is_read_by_another_reader() {
    let stage = Stage::published();
    let folder = stage.folder.path();
    let output = Command::new(env!("CARGO_BIN_EXE_senthang"))
        .args(["poster", "public", "--country", "la", "--lang", "lo", "--lang", "en"])
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let page = fs::read_to_string(folder.join("poster.html")).unwrap();
    let sheet = poster(&stage, "LA");
    for shown in ["<b class=\"number\">1362</b>", "ເສັ້ນທາງ", "ລາວ", "Laos", "Draft: nobody has checked"]
    {
        assert!(page.contains(shown), "{shown}");
    }
    // a short code is known inside its country only
    assert!(!page.contains("+856 1362") && !page.contains("<script"));
    let tools = [("chromium", "--version"), ("zbarimg", "--version")];
    if let Some((tool, _)) = tools.iter().find(|(tool, flag)| Command::new(tool).arg(flag).output().is_err())
    {
        assert!(std::env::var_os("CI").is_none(), "no {tool}; tests/run installs it");
        return skipped(&format!("the reading of printed posters: no {tool}"));
    }
    // higher than a sheet: in two languages the codes may stand on a second one
    let shot = Command::new("chromium")
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--force-device-scale-factor=3",
        ])
        .args(["--window-size=794,1700", "--screenshot=poster.png", "poster.html"])
        .arg(format!("--user-data-dir={}", folder.join("browser").display()))
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(folder.join("poster.png").is_file(), "{}", String::from_utf8_lossy(&shot.stderr));
    let read = Command::new("zbarimg")
        .args(["--quiet", "--raw", "poster.png"])
        .current_dir(folder)
        .output()
        .unwrap();
    let read = String::from_utf8(read.stdout).unwrap();
    let mut codes: Vec<&str> = read.lines().filter(|line| line.starts_with("SENTHANG")).collect();
    codes.sort_unstable();
    assert_eq!(codes, sheet.codes.iter().map(String::as_str).collect::<Vec<_>>());
}

proptest! {
    #[test]
    fn any_bytes_come_back_whole(bytes in prop::collection::vec(any::<u8>(), 1..3_000), room in 420..1_700_usize) {
        let codes = poster_codes(&bytes, room).unwrap();
        prop_assert!(codes.iter().all(|code| code.len() <= room));
        let mut scan = PosterScan::default();
        let last = codes.iter().rev().map(|code| scan.add(code).unwrap()).last().unwrap();
        prop_assert!(last.missing.is_empty());
    }

    #[test]
    fn no_text_makes_it_panic(
        text in prop_oneof![".*", "SENTHANG1:[0-9]{1,3}/[0-9]{1,3}:[0-9A-F]{0,9}:[0-9A-Z$*+.-]{0,40}"],
        change in any::<prop::sample::Index>(),
        letter in any::<char>(),
    ) {
        let mut scan = PosterScan::default();
        let _ = scan.add(&text);
        // a good code with one letter changed is told to be torn, unless that is no change
        let code = &poster_codes(&[7; 300], 400).unwrap()[0];
        let mut letters: Vec<char> = code.chars().collect();
        let place = change.index(letters.len());
        letters[place] = letter;
        let changed: String = letters.iter().collect();
        if changed.to_ascii_uppercase() != *code {
            prop_assert!(scan.add(&changed).is_err());
        }
    }
}

#[test]
fn a_phone_with_nothing_can_call_the_numbers_of_a_sheet() {
    let stage = Stage::published();
    let phone = Guide::open(stage.settings("phone", None)).unwrap();
    let report = take(&phone, &scanned(&poster(&stage, "LA").codes), Timestamp::now()).unwrap();
    assert!(report.news == News::Updated && !report.whole);
    let lines = phone.hotlines(&here("LA", "lo")).unwrap().lines;
    assert!(lines.iter().any(|line| line.id == "la-1362" && line.call.works()));
}
