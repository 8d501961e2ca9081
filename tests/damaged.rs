//! A database whose disk fails: bits that flip on every page, files that are cut off, what is no database at
//! all. Whoever asks is told what was written, or what is left of it, and never a wrong number.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use jiff::SignedDuration;
use senthang_core::answers::{Person, Situation};
use senthang_core::sync::{CancelToken, News, Quiet};
use senthang_core::{Guide, Settings};

use crate::power::{Case, little};
use crate::stage::{LONG_AGO, Stage, changed_edition, counted, everything, here, real_edition};

const PAGE: usize = 4096;

/// Flips on each page, besides those of its head.
const FLIPS: usize = 3;

/// What else lies in the folder: a person's things, and those of other apps.
const OTHERS: [(&str, &str); 3] =
    [("personal.db", "what a person keeps"), ("content.txt", "mine"), ("content.db.old", "mine too")];

/// What a phone answers: each whole, and the lines by what must not be wrong in them.
#[derive(PartialEq)]
struct Told {
    answers: Vec<String>,
    lines: BTreeMap<String, String>,
}

impl Told {
    fn by(phone: &Guide) -> Self {
        let (mut answers, mut lines) = (Vec::new(), BTreeMap::new());
        for country in ["TH", "LA"] {
            let here: Situation = here(country, "en");
            let hotlines = phone.hotlines(&here).unwrap();
            for line in &hotlines.lines {
                let facts = format!("{:?} {:?} {:?}", line.call, line.hours, line.other);
                lines.insert(format!("{country} {}", line.id), facts);
            }
            answers.push(format!("{hotlines:?}"));
            answers.push(format!("{:?}", phone.services(&here, &Person::default())));
            answers.push(format!("{:?}", phone.referral(&here)));
            answers.push(format!("{:?}", phone.agency("Buasavan", &here)));
            for query in ["police", "labour complaint", "they beat me, help", "1694"] {
                answers.push(format!("{:?}", phone.search(query, &here)));
            }
        }
        answers.push(format!("{:?} {:?}", phone.pack(), phone.publishers()));
        Self { answers, lines }
    }
}

/// How a phone came through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Came {
    /// Nothing that is read was damaged.
    Untouched,
    /// Healed, and nothing was lost.
    Whole,
    /// Healed, with a part of what it held.
    InPart,
    /// Healed, with nothing left but the emergency number that needs no content.
    Empty,
}

/// A phone with a little of the real pack, and the next edition in a folder.
struct Ill {
    stage: Stage,
    database: Vec<u8>,
    before: Told,
    nothing: Told,
    after: Told,
    held_after: Vec<String>,
}

fn english(stage: &Stage, name: &str) -> Settings {
    Settings { languages: vec!["en".to_owned()], ..stage.settings(name, None) }
}

fn import(stage: &Stage, phone: &Guide) {
    phone.import(&stage.public, LONG_AGO, &Quiet, &CancelToken::new()).unwrap();
}

impl Ill {
    fn new() -> Self {
        let stage = Stage::empty();
        stage.publish_at(&little(real_edition()), LONG_AGO);
        let open = |name: &str| Guide::open(english(&stage, name)).unwrap();
        let nothing = Told::by(&open("nothing"));
        let phone = open("before");
        import(&stage, &phone);
        let before = Told::by(&phone);
        drop(phone);
        stage.publish_at(&little(&changed_edition("17:30")), LONG_AGO + SignedDuration::from_hours(1));
        let phone = open("after");
        import(&stage, &phone);
        let after = Told::by(&phone);
        drop(phone);
        let held_after = everything(&stage.folder.path().join("after"));
        let database = fs::read(stage.folder.path().join("before/content.db")).unwrap();
        assert!(before != after && before.lines.len() > nothing.lines.len());
        Self { stage, database, before, nothing, after, held_after }
    }

    fn folder(&self) -> PathBuf {
        self.stage.folder.path().join("found")
    }

    fn lay_out(&self, database: &[u8]) {
        let _ = fs::remove_dir_all(self.folder());
        fs::create_dir(self.folder()).unwrap();
        fs::write(self.folder().join("content.db"), database).unwrap();
        for (name, text) in OTHERS {
            fs::write(self.folder().join(name), text).unwrap();
        }
    }

    fn open(&self, what: &str) -> Guide {
        Guide::open(english(&self.stage, "found")).unwrap_or_else(|error| panic!("{what}: {error}"))
    }

    /// A phone meets this database, and answers.
    fn meets(&self, database: &[u8], what: &str) -> Came {
        self.lay_out(database);
        let phone = self.open(what);
        let told = Told::by(&phone);
        drop(phone);
        for (name, text) in OTHERS {
            assert_eq!(fs::read_to_string(self.folder().join(name)).unwrap(), text, "{what}: {name}");
        }
        assert_eq!(fs::read_dir(self.folder()).unwrap().count(), OTHERS.len() + 1, "{what}");
        let healed = fs::read(self.folder().join("content.db")).unwrap() != database;
        if told.answers == self.before.answers {
            return if healed { Came::Whole } else { Came::Untouched };
        }
        assert!(healed, "{what}: other answers, and nobody noticed");
        for (line, facts) in &told.lines {
            let known = [&self.before, &self.nothing].into_iter().filter_map(|told| told.lines.get(line));
            assert!(known.into_iter().any(|known| known == facts), "{what}: {line} became {facts}");
        }
        if told.lines == self.nothing.lines { Came::Empty } else { Came::InPart }
    }

    /// The next update brings all that is missing.
    fn recovers(&self, what: &str) {
        let phone = self.open(what);
        import(&self.stage, &phone);
        let told = Told::by(&phone);
        drop(phone);
        assert_eq!(everything(&self.folder()), self.held_after, "{what}");
        assert!(told == self.after, "{what}: other answers than a fresh phone's");
    }
}

/// Numbers without a pattern, the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }
}

fn told(counts: &BTreeMap<Came, usize>) -> String {
    let counts: Vec<String> = counts.iter().map(|(came, count)| format!("{count} {came:?}")).collect();
    counts.join(", ")
}

#[test]
fn a_bit_flips_on_every_page() {
    let ill = Ill::new();
    let (mut counts, mut dice, mut flips) = (BTreeMap::new(), Dice(1), 0);
    let pages = ill.database.len() / PAGE;
    for page in 0..pages {
        // the head of a page says what it is and how much stands on it
        let head = if page == 0 { 100 } else { 0 };
        let places = [head, head + 4].into_iter().chain((0..FLIPS).map(|_| dice.below(PAGE)));
        for (round, place) in places.collect::<Vec<_>>().into_iter().enumerate() {
            let bit = dice.below(8);
            let mut database = ill.database.clone();
            database[page * PAGE + place] ^= 1 << bit;
            let what = format!("page {} of {pages}, byte {place}, bit {bit}", page + 1);
            *counts.entry(ill.meets(&database, &what)).or_default() += 1;
            flips += 1;
            if round == page % (FLIPS + 2) {
                ill.recovers(&what);
            }
        }
    }
    counted(&format!("{flips} bits flipped on {pages} pages: {}", told(&counts)));
    assert!(counts[&Came::Whole] > pages / 2, "{}", told(&counts));
}

#[test]
fn a_bit_flips_in_every_byte_of_the_header() {
    let ill = Ill::new();
    let (mut counts, mut dice) = (BTreeMap::new(), Dice(2));
    for place in 0..100 {
        let bit = dice.below(8);
        let mut database = ill.database.clone();
        database[place] ^= 1 << bit;
        let what = format!("byte {place} of the header, bit {bit}");
        *counts.entry(ill.meets(&database, &what)).or_default() += 1;
        ill.recovers(&what);
    }
    counted(&format!("a bit in each of the header's 100 bytes flipped: {}", told(&counts)));
}

#[test]
fn the_file_ends_at_every_page() {
    let ill = Ill::new();
    let mut counts = BTreeMap::new();
    let pages = ill.database.len() / PAGE;
    for page in 0..pages {
        let what = format!("cut off before page {} of {pages}", page + 1);
        *counts.entry(ill.meets(&ill.database[..page * PAGE], &what)).or_default() += 1;
        if page % 4 == 0 {
            ill.recovers(&what);
        }
    }
    counted(&format!("cut off before each of {pages} pages: {}", told(&counts)));
    assert!(!counts.contains_key(&Came::Untouched), "{}", told(&counts));
}

#[test]
fn what_is_no_database_makes_way_for_one() {
    let ill = Ill::new();
    let text = "no database at all, but long enough to look".repeat(200);
    let zeros = vec![0; ill.database.len()];
    let mut without_head = ill.database.clone();
    without_head[..PAGE].fill(0);
    for (what, found) in [
        ("no byte", &b""[..]),
        ("a text", text.as_bytes()),
        ("zeros", &zeros),
        ("no first page", &without_head),
    ] {
        assert_eq!(ill.meets(found, what), Came::Empty, "{what}");
        ill.recovers(what);
    }
    // a folder is set aside with all that is in it
    ill.lay_out(b"");
    let there = ill.folder().join("content.db");
    fs::remove_file(&there).unwrap();
    fs::create_dir(&there).unwrap();
    fs::write(there.join("somebody's"), "work").unwrap();
    assert!(Told::by(&ill.open("a folder")) == ill.nothing);
    assert_eq!(fs::read_to_string(ill.folder().join("content.db.1/somebody's")).unwrap(), "work");
    ill.recovers("a folder");
}

/// A process that is killed while its log is full leaves the new edition in the log alone.
#[test]
fn a_bit_flips_on_every_page_of_the_log() {
    let case = Case::all().swap_remove(2);
    let (database, log) = case.killed_with_a_full_log();
    let folder = case.stage.folder.path().join("found");
    let lay_out = |log: &[u8]| {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("content.db"), &database).unwrap();
        fs::write(folder.join("content.db-wal"), log).unwrap();
    };
    lay_out(&log);
    assert!(case.check("a log that is whole").new);
    let frame = PAGE + 24;
    let (mut dice, mut new) = (Dice(3), 0);
    let frames = (log.len() - 32) / frame;
    for at in 0..frames {
        for cut in [false, true] {
            let mut damaged = log.clone();
            let place = 32 + at * frame + dice.below(frame);
            if cut {
                damaged.truncate(place);
            } else {
                damaged[place] ^= 1 << dice.below(8);
            }
            lay_out(&damaged);
            let what = format!("byte {place} of the log is damaged, or its last: {cut}");
            new += usize::from(case.check(&what).new);
        }
    }
    counted(&format!(
        "a bit flipped and the file ended on each of the log's {frames} pages; the new edition was there {new} times"
    ));
}

/// The worst that could be: a number, a name, an hour of which one bit is another, in the real pack.
#[test]
fn no_flipped_bit_is_ever_shown() {
    let stage = Stage::dated_long_ago();
    let phone = stage.with_card("phone", &["en"]);
    let before = Told::by(&phone);
    drop(phone);
    let folder = stage.folder.path().join("phone");
    let database = fs::read(folder.join("content.db")).unwrap();
    let mut flips = 0;
    for text in ["\"1694\"", "th-1694", "08:30-16:30", "buasavanh", "Department of Employment"] {
        let places: Vec<usize> = find(&database, text.as_bytes());
        assert!(!places.is_empty(), "{text}");
        for place in places {
            let mut damaged = database.clone();
            damaged[place + text.len() / 2] ^= 1;
            fs::write(folder.join("content.db"), &damaged).unwrap();
            let phone = Guide::open(english(&stage, "phone")).unwrap();
            let told = Told::by(&phone);
            drop(phone);
            for (told, before) in told.answers.iter().zip(&before.answers) {
                assert!(told == before, "`{text}` at {place}: {told}");
            }
            flips += 1;
        }
    }
    counted(&format!("{flips} places of five texts were damaged, none was shown"));
}

fn find(bytes: &[u8], text: &[u8]) -> Vec<usize> {
    bytes.windows(text.len()).enumerate().filter(|(_, window)| *window == text).map(|(at, _)| at).collect()
}

/// Damage is no way to have a phone believe what it knows to be old.
#[test]
fn the_memory_against_rollback_is_saved() {
    let stage = Stage::empty();
    stage.publish_at(&little(real_edition()), LONG_AGO);
    let copy = tempfile::tempdir().unwrap();
    crate::stage::copy_all(&stage.public, copy.path());
    stage.publish_at(&little(&changed_edition("17:30")), LONG_AGO + SignedDuration::from_hours(1));
    let phone = Guide::open(english(&stage, "phone")).unwrap();
    import(&stage, &phone);
    drop(phone);
    let file = stage.folder.path().join("phone/content.db");
    for table in ["record", "word", "target", "state", "entry"] {
        crate::power::damage_table(&file, table);
        let phone = Guide::open(english(&stage, "phone")).unwrap();
        let (told, now) = (Told::by(&phone), LONG_AGO + SignedDuration::from_hours(2));
        assert!(!told.lines.is_empty());
        let old = phone.import(copy.path(), now, &Quiet, &CancelToken::new()).unwrap();
        assert_eq!(old.news, News::Older, "{table}");
        import(&stage, &phone);
    }
}

/// What an older app took of a target that this one does not take is all there is of it without a network.
#[test]
fn rows_of_a_target_that_this_app_does_not_take_are_saved() {
    let stage = Stage::empty();
    stage.publish_at(&little(real_edition()), LONG_AGO);
    let phone = Guide::open(english(&stage, "phone")).unwrap();
    import(&stage, &phone);
    let before = Told::by(&phone);
    drop(phone);
    let file = stage.folder.path().join("phone/content.db");
    let sha256 = senthang_core::trust::sha256(&[0]);
    let sql = format!(
        "UPDATE target SET bytes = x'00', sha256 = '{sha256}' WHERE path = 'la/senthang/hotlines-th'; SELECT changes();"
    );
    let changed = Command::new("sqlite3").arg(&file).arg(sql).output().unwrap();
    assert_eq!(String::from_utf8(changed.stdout).unwrap().trim(), "1");
    crate::power::damage_table(&file, "entry");
    let phone = Guide::open(english(&stage, "phone")).unwrap();
    assert!(Told::by(&phone).lines == before.lines);
    // and the next update brings it again
    import(&stage, &phone);
    assert!(Told::by(&phone) == before);
}

/// What no healing saves is taken from what ships with the app, before any network.
#[test]
fn a_database_of_which_no_content_is_left_begins_again_with_the_seed() {
    let stage = Stage::empty();
    stage.publish_at(&little(real_edition()), LONG_AGO);
    let settings = Settings { seed: Some(stage.public.clone()), ..english(&stage, "phone") };
    let open = || Guide::open(settings.clone()).unwrap();
    let before = Told::by(&open());
    let file = stage.folder.path().join("phone/content.db");
    let spoil: [(&str, &dyn Fn()); 3] = [
        ("nothing", &|| fs::write(&file, "").unwrap()),
        ("no database", &|| fs::write(&file, "hello".repeat(5_000)).unwrap()),
        ("no content", &|| {
            for table in ["target", "record"] {
                crate::power::damage_table(&file, table);
            }
        }),
    ];
    for (what, spoil) in spoil {
        spoil();
        assert!(Told::by(&open()) == before, "{what}");
    }
}

/// The seed is older than what is held, and nothing tells so any more: what is held stays.
#[test]
fn content_whose_timestamp_is_lost_is_not_replaced_by_the_seed() {
    let stage = Stage::empty();
    stage.publish_at(&little(real_edition()), LONG_AGO);
    let seed = stage.folder.path().join("seed");
    crate::stage::copy_all(&stage.public, &seed);
    stage.publish_at(&little(&changed_edition("17:30")), LONG_AGO + SignedDuration::from_hours(1));
    let settings = Settings { seed: Some(seed), ..english(&stage, "phone") };
    let phone = Guide::open(settings.clone()).unwrap();
    import(&stage, &phone);
    let newer = Told::by(&phone);
    drop(phone);
    crate::power::damage_table(&stage.folder.path().join("phone/content.db"), "metadata");
    assert!(Told::by(&Guide::open(settings).unwrap()).lines == newer.lines);
}
