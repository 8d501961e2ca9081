//! Publishing under trouble: cut off anywhere, raced, cleaned up meanwhile; and what a machine does
//! alone. By folders and by real commands; `stores.rs` does the same by the protocol of S3.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Barrier, OnceLock};
use std::time::{Duration, SystemTime};

use jiff::{SignedDuration, Timestamp};
use senthang::build::{Edition, build, target_file};
use senthang::keys::Key;
use senthang::repository::{
    Draft, Existing, Health, Memory, Published, Renewed, RepositoryError, check, collect, prepare,
    publish_to, renew, waste,
};
use senthang::serve::Server;
use senthang::storage::{Folder, Found, Listed, Readable, Storage, StorageError, Tag, look};
use senthang::team::{Member, Team};
use senthang::tree::Tree;
use senthang_core::Guide;
use senthang_core::sync::{CancelToken, Quiet, SyncError};
use tempfile::TempDir;

use crate::command::{badly, office_of, said, senthang, sign, well};
use crate::stage::{Stage, checkout, copy_all, here, real_edition};

/// A small pack of invented facts, with a number that tells its editions apart.
pub(crate) fn small(number: &str) -> Edition {
    let copy = small_checkout(number);
    build(&Tree::read(copy.path(), "la").unwrap(), "2026-11-22".parse().unwrap()).unwrap()
}

pub(crate) fn small_checkout(number: &str) -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    copy_all(&checkout().join("tests/broken/base"), copy.path());
    let file = copy.path().join("content/la/hotlines-th.toml");
    let text = fs::read_to_string(&file).unwrap();
    let text = text.replace("02 123 4567", &format!("02 123 {number}"));
    fs::write(&file, text.replace("+66 2 123 4567", &format!("+66 2 123 {number}"))).unwrap();
    copy
}

/// The number of the edition that a fresh phone takes from a folder.
pub(crate) fn number(phone: &Guide) -> String {
    let lines = phone.hotlines(&here("TH", "en")).unwrap().lines;
    let call = lines.into_iter().find(|line| line.id == "th-help").unwrap().call;
    let text = format!("{call:?}");
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let at = digits.find("2123").unwrap();
    digits[at + 4..at + 8].to_owned()
}

fn signed(team: &Team, edition: &Edition, after: &Existing, at: Timestamp) -> Draft {
    let mut draft = prepare(&edition.plan, &team.roles(&edition.plan.languages), after, at).unwrap();
    for key in [&team.alice, &team.bob, &team.translator, &team.machine] {
        let _ = draft.sign(key);
    }
    draft
}

struct Office {
    folder: TempDir,
    team: Team,
    /// The first root, once something is published.
    root: OnceLock<Vec<u8>>,
}

impl Office {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        // as the small pack calls its publisher
        let team = Team { home: "nobody".to_owned(), ..Team::generate().unwrap() };
        Self { folder, team, root: OnceLock::new() }
    }

    fn public(&self) -> Folder {
        Folder::new(self.folder.path().join("public"))
    }

    fn publish(&self, edition: &Edition, at: Timestamp) -> Published {
        let draft = signed(&self.team, edition, &Existing::of(&self.public()).unwrap(), at);
        publish_to(edition, &draft, &self.public(), at).unwrap()
    }

    fn root(&self) -> Vec<u8> {
        let file = self.folder.path().join("public/metadata/1.root.json");
        self.root.get_or_init(|| fs::read(file).unwrap()).clone()
    }

    /// A phone that takes what a folder holds, by a server.
    fn phone(&self, name: &str, folder: &Path, at: Timestamp) -> Result<Guide, SyncError> {
        let server = Server::start(folder, ([127, 0, 0, 1], 0).into()).unwrap();
        let guide = Guide::open(senthang_core::Settings {
            folder: self.folder.path().join(name),
            pack: "la".to_owned(),
            root: self.root(),
            languages: vec!["en".to_owned(), "kjg".to_owned()],
            all_languages: false,
            servers: vec![server.url().parse().unwrap()],
            seed: None,
            patience: Duration::from_secs(2),
        })
        .unwrap();
        let report = guide.sync(at, &Quiet, &CancelToken::new())?;
        assert!(report.publishers.iter().all(|publisher| publisher.trouble.is_none()), "{report:?}");
        Ok(guide)
    }

    /// The edition that a fresh phone takes.
    fn taken(&self) -> String {
        let profile = format!("fresh-{}", fs::read_dir(self.folder.path()).unwrap().count());
        number(&self.phone(&profile, &self.folder.path().join("public"), Timestamp::now()).unwrap())
    }

    /// All that is published is as old as so many days.
    fn age(&self, days: u64) {
        let then = SystemTime::now() - Duration::from_secs(days * 86_400);
        for file in self.public().list().unwrap() {
            let file =
                fs::File::options().append(true).open(self.folder.path().join("public").join(file.path));
            file.unwrap().set_modified(then).unwrap();
        }
    }

    fn memory(&self) -> Memory {
        Memory::read(&self.folder.path().join("memory")).unwrap()
    }

    fn renew(&self, key: &Key, at: Timestamp) -> Result<Renewed, RepositoryError> {
        renew(&self.public(), key, Some(self.root()), &mut self.memory(), "la", at)
    }
}

/// A folder with something else before each write.
struct Watched<F> {
    inner: Folder,
    before: F,
}

impl<F: Fn(&str) -> Result<(), StorageError> + Sync> Readable for Watched<F> {
    fn name(&self) -> String {
        self.inner.name()
    }

    fn read(&self, path: &str) -> Result<Option<Found>, StorageError> {
        self.inner.read(path)
    }
}

impl<F: Fn(&str) -> Result<(), StorageError> + Sync> Storage for Watched<F> {
    fn create(&self, path: &str, bytes: &[u8]) -> Result<bool, StorageError> {
        // asked again about what is there: no write
        if self.inner.read(path)?.is_none() {
            (self.before)(path)?;
        }
        self.inner.create(path, bytes)
    }

    fn replace(&self, path: &str, bytes: &[u8], seen: &Tag) -> Result<bool, StorageError> {
        (self.before)(path)?;
        self.inner.replace(path, bytes, seen)
    }

    fn list(&self) -> Result<Vec<Listed>, StorageError> {
        self.inner.list()
    }

    fn remove(&self, path: &str) -> Result<(), StorageError> {
        self.inner.remove(path)
    }
}

fn files(folder: &Path) -> BTreeSet<(String, Vec<u8>)> {
    let listed = Folder::new(folder).list().unwrap();
    let read = |file: Listed| (file.path.clone(), fs::read(folder.join(file.path)).unwrap());
    listed.into_iter().map(read).collect()
}

#[test]
fn a_publish_that_is_cut_off_anywhere_is_finished_by_doing_it_again() {
    let (office, now) = (Office::new(), Timestamp::now());
    let public = office.folder.path().join("public");
    let mut points = 0;
    for (first, edition) in [(true, small("4567")), (false, small("1111"))] {
        let before = office.folder.path().join(format!("before-{first}"));
        if public.exists() {
            copy_all(&public, &before);
        }
        let draft = signed(&office.team, &edition, &Existing::read(&public).unwrap(), now);
        let whole = publish_to(&edition, &draft, &Folder::new(&public), now).unwrap();
        assert_eq!(whole.files.last().unwrap(), "metadata/timestamp.json");
        let metadata = whole.files.iter().position(|file| file.starts_with("metadata/")).unwrap();
        assert!(whole.files[metadata..].iter().all(|file| file.starts_with("metadata/")), "{whole:?}");
        for cut in 0..whole.files.len() {
            let folder = office.folder.path().join(format!("cut-{first}-{cut}"));
            if before.exists() {
                copy_all(&before, &folder);
            }
            let left = AtomicUsize::new(cut);
            let cuts = Watched {
                inner: Folder::new(&folder),
                before: |path: &str| match left
                    .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1))
                {
                    Ok(_) => Ok(()),
                    Err(_) => Err(StorageError::Remote { place: path.to_owned(), why: "cut off".to_owned() }),
                },
            };
            let ended = publish_to(&edition, &draft, &cuts, now);
            assert!(matches!(ended, Err(RepositoryError::Storage(_))), "after {cut}: {ended:?}");
            let phone = office.phone(&format!("phone-{first}-{cut}"), &folder, now);
            match (first, phone) {
                (true, phone) => {
                    assert!(matches!(phone, Err(SyncError::Refused { status: 404 })), "after {cut}");
                }
                (false, phone) => assert_eq!(number(&phone.unwrap()), "4567", "after {cut}"),
            }
            let again = publish_to(&edition, &draft, &Folder::new(&folder), now).unwrap();
            assert_eq!(again.files.len(), whole.files.len() - cut, "what was there is not written again");
            assert_eq!(files(&folder), files(&public), "after {cut}");
            points += 1;
        }
    }
    println!("cut off and finished at {points} points");
    assert!(points > 25, "{points}");
}

#[test]
fn of_two_who_publish_at_once_one_is_refused_and_phones_see_a_whole_edition() {
    for round in 0..6 {
        let (office, now) = (Office::new(), Timestamp::now());
        office.publish(&small("4567"), now);
        let existing = Existing::of(&office.public()).unwrap();
        // people publish while the machine renews: both only need the timestamp to be the one they saw
        let edition = small("1111");
        let draft = signed(&office.team, &edition, &existing, now);
        let both = Barrier::new(2);
        let gate = || Watched {
            inner: office.public(),
            before: |path: &str| {
                if path == "metadata/timestamp.json" {
                    both.wait();
                }
                Ok(())
            },
        };
        let (people, machine) = std::thread::scope(|scope| {
            let people = scope.spawn(|| publish_to(&edition, &draft, &gate(), now).map(drop));
            let machine = scope.spawn(|| {
                renew(&gate(), &office.team.machine, None, &mut office.memory(), "la", now).map(drop)
            });
            (people.join().unwrap(), machine.join().unwrap())
        });
        let taken = office.taken();
        match (people, machine) {
            (Ok(()), Err(RepositoryError::Raced { found: 2, expected: 1 })) => assert_eq!(taken, "1111"),
            (Err(RepositoryError::Raced { found: 2, expected: 1 }), Ok(())) => assert_eq!(taken, "4567"),
            other => panic!("round {round}: {other:?}"),
        }
    }
}

#[test]
fn of_two_who_write_one_version_of_a_role_the_second_is_refused_before_the_timestamp() {
    let (office, now) = (Office::new(), Timestamp::now());
    office.publish(&small("4567"), now);
    let existing = Existing::of(&office.public()).unwrap();
    let both = Barrier::new(2);
    let gate = || Watched {
        inner: office.public(),
        before: |path: &str| {
            if path == "metadata/2.nobody.json" {
                both.wait();
            }
            Ok(())
        },
    };
    let ends = std::thread::scope(|scope| {
        let (existing, gate, team) = (&existing, &gate, &office.team);
        let publish = |number: &'static str| {
            scope.spawn(move || {
                let edition = small(number);
                let draft = signed(team, &edition, existing, now);
                (number, publish_to(&edition, &draft, &gate(), now).map(drop))
            })
        };
        [publish("1111"), publish("2222")].map(|publisher| publisher.join().unwrap())
    });
    let won: Vec<&str> = ends.iter().filter(|(_, end)| end.is_ok()).map(|(number, _)| *number).collect();
    let taken = |end: &Result<(), RepositoryError>| matches!(end, Err(RepositoryError::Taken(file)) if file == "metadata/2.nobody.json");
    assert_eq!(won.len(), 1, "{ends:?}");
    assert!(ends.iter().any(|(_, end)| taken(end)), "{ends:?}");
    assert_eq!(office.taken(), won[0]);
}

#[test]
fn many_who_replace_one_file_replace_it_once() {
    let folder = tempfile::tempdir().unwrap();
    let public = Folder::new(folder.path());
    assert!(public.create("metadata/timestamp.json", b"0").unwrap());
    let (threads, rounds) = (8, 25);
    for round in 0..rounds {
        let seen = public.read("metadata/timestamp.json").unwrap().unwrap();
        let start = Barrier::new(threads);
        let won = AtomicUsize::new(0);
        let made = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for thread in 0..threads {
                let (public, seen, start, won, made) = (&public, &seen, &start, &won, &made);
                scope.spawn(move || {
                    let text = format!("{round}-{thread}");
                    start.wait();
                    let replaced = public.replace("metadata/timestamp.json", text.as_bytes(), &seen.tag);
                    won.fetch_add(usize::from(replaced.unwrap()), Ordering::SeqCst);
                    let created = public.create(&format!("metadata/{round}.x.json"), text.as_bytes());
                    made.fetch_add(usize::from(created.unwrap()), Ordering::SeqCst);
                });
            }
        });
        assert_eq!((won.into_inner(), made.into_inner()), (1, 1), "round {round}");
    }
    let halves = public.list().unwrap().into_iter().filter(|file| file.path.contains("half")).count();
    assert_eq!(halves, 0, "nothing half is left");
}

#[test]
fn damaged_targets_are_mended_by_the_next_publish() {
    let (office, now) = (Office::new(), Timestamp::now());
    let edition = small("4567");
    office.publish(&edition, now);
    let path = "la/nobody/words/en/people";
    let file = target_file(path, &edition.plan.targets[path].sha256);
    let damaged = office.folder.path().join("public").join(&file);
    fs::write(&damaged, "other bytes").unwrap();
    let published = office.publish(&small("1111"), now);
    assert!(published.files.contains(&file), "{published:?}");
    assert_eq!(fs::read(&damaged).unwrap(), edition.targets[path]);
    assert_eq!(office.taken(), "1111");
}

#[cfg(unix)]
#[test]
fn what_is_published_can_be_read_by_a_server_of_another_user() {
    let office = Office::new();
    office.publish(&small("4567"), Timestamp::now());
    for file in office.public().list().unwrap() {
        let about = fs::metadata(office.folder.path().join("public").join(&file.path)).unwrap();
        let mode = std::os::unix::fs::PermissionsExt::mode(&about.permissions());
        assert_eq!(mode & 0o444, 0o444, "{}: {mode:o}", file.path);
    }
}

/// Three editions, published so many days ago, and nothing forgotten between.
fn three(office: &Office, ages: [u64; 3]) -> [Edition; 3] {
    let editions = ["1111", "2222", "3333"].map(small);
    for (place, edition) in editions.iter().enumerate() {
        // the files of the editions before keep their age
        let before: Vec<Listed> = office.public().list().unwrap();
        let signed_at =
            Timestamp::now() - SignedDuration::from_hours(i64::try_from(ages[place]).unwrap() * 24);
        office.publish(edition, signed_at);
        fs::copy(
            office.folder.path().join("public/metadata/timestamp.json"),
            office.folder.path().join(format!("timestamp-{}.json", place + 1)),
        )
        .unwrap();
        office.age(ages[place]);
        for file in before {
            if file.path == "metadata/timestamp.json" {
                continue;
            }
            let path = office.folder.path().join("public").join(&file.path);
            let opened = fs::File::options().append(true).open(path).unwrap();
            opened.set_modified(file.modified.into()).unwrap();
        }
    }
    editions
}

/// The edition that a phone takes that got the timestamp of an edition and the rest only now.
fn slow(office: &Office, edition: usize, ago: u64) -> Result<String, String> {
    let copy = office
        .folder
        .path()
        .join(format!("slow-{edition}-{}", fs::read_dir(office.folder.path()).unwrap().count()));
    copy_all(&office.folder.path().join("public"), &copy);
    fs::copy(
        office.folder.path().join(format!("timestamp-{edition}.json")),
        copy.join("metadata/timestamp.json"),
    )
    .unwrap();
    let then = Timestamp::now() - SignedDuration::from_hours(i64::try_from(ago).unwrap() * 24);
    let profile = format!("{}-phone", copy.file_name().unwrap().to_string_lossy());
    office.phone(&profile, &copy, then).map(|phone| number(&phone)).map_err(|error| error.to_string())
}

#[test]
fn a_clean_up_keeps_what_slow_phones_need_and_removes_the_rest() {
    let (office, now) = (Office::new(), Timestamp::now());
    let editions = three(&office, [100, 50, 2]);
    fs::write(office.folder.path().join("public/metadata/readme.txt"), "somebody's").unwrap();
    fs::write(office.folder.path().join("public/targets/readme.txt"), "somebody's").unwrap();
    office.public().create("metadata/9.nobody.json", b"{}").unwrap();
    let held = office.phone("held", &office.folder.path().join("public"), now).unwrap();
    let days = |days: i64| SignedDuration::from_hours(days * 24);

    // the first edition was the newest until 50 days ago
    let kept = waste(&office.public(), days(60), now).unwrap();
    assert!(kept.files.is_empty(), "{kept:?}");
    assert_eq!(slow(&office, 1, 100), Ok("1111".to_owned()));
    let gone = waste(&office.public(), days(40), now).unwrap();
    let before = office.public().list().unwrap();
    let collected = collect(&office.public(), days(40)).unwrap();
    assert_eq!(collected.files.len(), gone.files.len());
    let removed: BTreeSet<String> = collected.files.into_iter().map(|file| file.path).collect();
    let first = "la/nobody/hotlines-th";
    let only_in_the_first = target_file(first, &editions[0].plan.targets[first].sha256);
    assert!(removed.contains(&only_in_the_first), "{removed:?}");
    assert!(removed.contains("metadata/1.snapshot.json") && removed.contains("metadata/1.nobody.json"));
    assert!(
        !removed
            .iter()
            .any(|path| path.contains("root") || path.contains("readme") || path.contains("9.nobody"))
    );
    let after: BTreeSet<String> = office.public().list().unwrap().into_iter().map(|file| file.path).collect();
    let left: BTreeSet<String> =
        before.into_iter().map(|file| file.path).filter(|path| !removed.contains(path)).collect();
    assert_eq!(after, left, "that and nothing else, and no mark stays");

    assert!(slow(&office, 1, 100).is_err());
    assert_eq!(slow(&office, 2, 50), Ok("2222".to_owned()));
    assert_eq!(office.taken(), "3333");
    office.publish(&small("4444"), now);
    held.import(&office.folder.path().join("public"), now, &Quiet, &CancelToken::new()).unwrap();
    assert_eq!(number(&held), "4444");
    assert!(collect(&office.public(), days(40)).unwrap().files.is_empty());

    // what a publisher left that was cut off goes when it is old: it would stand in the way of others
    office.age(3);
    assert!(
        collect(&office.public(), days(60)).unwrap().files.iter().any(|file| file.path.contains("9.nobody"))
    );
}

#[test]
fn nothing_is_removed_from_what_is_not_whole() {
    let office = Office::new();
    assert!(matches!(
        collect(&office.public(), SignedDuration::from_hours(24)),
        Err(RepositoryError::Nothing(_))
    ));
    three(&office, [100, 90, 80]);
    let public = office.folder.path().join("public");
    fs::remove_file(public.join("metadata/3.nobody.json")).unwrap();
    let before = files(&public);
    let refused = collect(&office.public(), SignedDuration::from_hours(24));
    assert!(matches!(refused, Err(RepositoryError::Metadata { .. })), "{refused:?}");
    assert_eq!(files(&public), before, "and no mark stays");
}

#[test]
fn a_clean_up_takes_nothing_from_a_publisher_who_is_between_files_and_timestamp() {
    let (office, now) = (Office::new(), Timestamp::now());
    let editions = three(&office, [100, 90, 80]);
    // what the first edition said is said again: its targets are there, old, and nobody is led to them
    let edition = &editions[0];
    let hour = SignedDuration::from_hours(1);
    assert!(waste(&office.public(), hour, now).unwrap().files.len() > 3);
    let draft = signed(&office.team, edition, &Existing::of(&office.public()).unwrap(), now);
    let removed = AtomicUsize::new(0);
    let cleans = Watched {
        inner: office.public(),
        before: |path: &str| {
            if path == "metadata/timestamp.json" {
                let collected = collect(&office.public(), hour).unwrap();
                removed.store(collected.files.len(), Ordering::SeqCst);
                // all that the timestamp will lead to, before it is there
                for (path, planned) in &edition.plan.targets {
                    let file = target_file(path, &planned.sha256);
                    assert!(office.public().read(&file).unwrap().is_some(), "{file}");
                }
            }
            Ok(())
        },
    };
    publish_to(edition, &draft, &cleans, now).unwrap();
    assert!(removed.into_inner() > 0, "it has removed something");
    assert_eq!(office.taken(), "1111");
    let health = check(&office.public(), None, None, "la", now).unwrap();
    assert!(health.faults.is_empty(), "{health:?}");
}

#[test]
fn what_is_taken_from_a_publisher_all_the_same_is_put_back() {
    let (office, now) = (Office::new(), Timestamp::now());
    office.publish(&small("4567"), now);
    let edition = small("1111");
    let draft = signed(&office.team, &edition, &Existing::of(&office.public()).unwrap(), now);
    let path = "la/nobody/hotlines-th";
    let files = [target_file(path, &edition.plan.targets[path].sha256), "metadata/2.nobody.json".to_owned()];
    let takes = Watched {
        inner: office.public(),
        before: |path: &str| match path {
            "metadata/timestamp.json" => files.iter().try_for_each(|file| office.public().remove(file)),
            _ => Ok(()),
        },
    };
    publish_to(&edition, &draft, &takes, now).unwrap();
    assert_eq!(office.taken(), "1111");
}

#[test]
fn who_publishes_while_files_are_removed_is_refused_and_the_machine_goes_on() {
    let (office, now) = (Office::new(), Timestamp::now());
    office.publish(&small("4567"), now);
    assert!(office.public().create("metadata/gc.json", b"{}").unwrap());
    let edition = small("1111");
    let mut roles = office.team.roles(&edition.plan.languages);
    roles.root.keys.truncate(2);
    let mut draft = prepare(&edition.plan, &roles, &Existing::of(&office.public()).unwrap(), now).unwrap();
    for key in [&office.team.alice, &office.team.bob, &office.team.machine] {
        draft.sign(key).unwrap();
    }
    assert!(draft.files.contains_key("2.root.json"));
    let refused = publish_to(&edition, &draft, &office.public(), now);
    assert!(matches!(refused, Err(RepositoryError::Cleaning(_))), "{refused:?}");
    assert_eq!(
        office.public().read("metadata/2.root.json").unwrap(),
        None,
        "believed as soon as it is there"
    );
    assert_eq!(office.taken(), "4567");
    let refused = collect(&office.public(), SignedDuration::from_hours(24));
    assert!(matches!(refused, Err(RepositoryError::Cleaning(_))), "{refused:?}");
    office.renew(&office.team.machine, now).unwrap();
    // a clean-up that was cut off stands in the way no longer than until the next
    office.age(1);
    collect(&office.public(), SignedDuration::from_hours(24)).unwrap();
    assert_eq!(office.public().read("metadata/gc.json").unwrap(), None);
    office.publish(&edition, now);
    assert_eq!(office.taken(), "1111");
}

#[test]
fn a_machine_renews_what_has_run_out_and_nothing_else() {
    let (office, now) = (Office::new(), Timestamp::now());
    office.publish(&small("4567"), now - SignedDuration::from_hours(10 * 24));
    let public = office.folder.path().join("public");
    let refused = office.phone("late", &public, now);
    assert!(matches!(refused, Err(SyncError::Expired { .. })), "the timestamp held seven days");
    let before = files(&public);
    let renewed = office.renew(&office.team.machine, now).unwrap();
    // of the snapshot's fourteen days less than half was left
    assert_eq!((renewed.timestamp, renewed.snapshot), (2, Some(2)));
    assert_eq!(office.taken(), "4567");
    let names =
        |set: &BTreeSet<(String, Vec<u8>)>| set.iter().map(|(path, _)| path.clone()).collect::<BTreeSet<_>>();
    let new: Vec<String> = names(&files(&public)).difference(&names(&before)).cloned().collect();
    assert_eq!(new, ["metadata/2.snapshot.json"]);
    let existing = Existing::read(&public).unwrap();
    let version = |role: &str| existing.version(role);
    assert_eq!((version("targets"), version("nobody"), version("nobody-en")), (1, 1, 1));
    let days = |role: &str| existing.roles[role].validity().unwrap().as_hours() / 24;
    assert_eq!((days("timestamp"), days("snapshot")), (7, 14), "for as long as before");
    // and again: only the timestamp
    let renewed = office.renew(&office.team.machine, now).unwrap();
    assert_eq!((renewed.timestamp, renewed.snapshot), (3, None));
    assert_eq!(office.taken(), "4567");
    // people publish after it
    office.publish(&small("1111"), now);
    assert_eq!(office.taken(), "1111");
}

#[test]
fn a_machine_signs_nothing_old_and_nothing_that_others_have_not_signed() {
    let (office, now) = (Office::new(), Timestamp::now());
    let hours = SignedDuration::from_hours;
    office.publish(&small("4567"), now - hours(30));
    let public = office.folder.path().join("public");
    let old = office.folder.path().join("old");
    copy_all(&public, &old);
    office.publish(&small("1111"), now - hours(20));
    office.renew(&office.team.machine, now - hours(10)).unwrap();
    let good = office.folder.path().join("good");
    copy_all(&public, &good);
    let lay = |from: &Path| {
        fs::remove_dir_all(&public).unwrap();
        copy_all(from, &public);
    };
    let refuses = |what: &str, at: Timestamp, key: &Key, wanted: fn(&RepositoryError) -> bool| {
        let before = files(&public);
        let refused = office.renew(key, at).unwrap_err();
        assert!(wanted(&refused), "{what}: {refused:?}");
        assert_eq!(files(&public), before, "{what}: nothing is written");
    };
    let untrusted: fn(&RepositoryError) -> bool = |error| matches!(error, RepositoryError::Untrusted(_));
    let machine = &office.team.machine;

    lay(&old);
    refuses("all of an older state", now, machine, untrusted);
    lay(&good);
    let snapshot = public.join("metadata/2.snapshot.json");
    let text = fs::read_to_string(&snapshot).unwrap();
    assert!(text.contains("\"nobody.json\":{\"version\":2}"), "{text}");
    fs::write(&snapshot, text.replace("\"nobody.json\":{\"version\":2}", "\"nobody.json\":{\"version\":1}"))
        .unwrap();
    refuses("a snapshot that nobody signed", now, machine, untrusted);
    refuses("the same when a new snapshot is due", now + hours(8 * 24), machine, untrusted);
    lay(&good);
    let targets = public.join("metadata/1.targets.json");
    fs::write(&targets, fs::read_to_string(&targets).unwrap().replace("la/nobody/*", "la/*/*")).unwrap();
    refuses("delegations that nobody signed", now, machine, untrusted);
    lay(&good);
    refuses("a key of people", now, &office.team.alice, |error| {
        matches!(error, RepositoryError::NotOnline { .. })
    });
    refuses("a clock that is behind", now - hours(24), machine, |error| {
        matches!(error, RepositoryError::ClockBehind { .. })
    });
    refuses("a time at which phones would refuse", now + hours(400 * 24), machine, |error| {
        matches!(error, RepositoryError::Refused(_))
    });
    // one organisation's trouble keeps no news from the others
    fs::remove_file(public.join("metadata/2.nobody.json")).unwrap();
    office.renew(machine, now).unwrap();
}

#[test]
fn a_check_says_what_hurts_phones() {
    let (office, now) = (Office::new(), Timestamp::now());
    assert!(matches!(check(&office.public(), None, None, "la", now), Err(RepositoryError::Nothing(_))));
    let edition = small("4567");
    office.publish(&edition, now);
    let look = |at: Timestamp| check(&office.public(), None, Some(office.root()), "la", at).unwrap();
    let health = look(now);
    assert!(health.faults.is_empty(), "{health:?}");
    assert_eq!(health.languages, ["en", "kjg", "lo"]);
    assert_eq!(health.targets, edition.targets.len());
    assert_eq!(health.publishers[0].edition.as_deref(), Some("2026-11-22"));
    let soon = |at: Timestamp| -> Vec<String> {
        look(at).roles.into_iter().filter(|role| role.ends_soon(at)).map(|role| role.role).collect()
    };
    let days = |days: i64| now + SignedDuration::from_hours(days * 24);
    assert_eq!(soon(days(4)), Vec::<String>::new(), "three of seven days are left");
    assert_eq!(soon(days(5)), ["timestamp"], "two of seven");
    let late = look(days(8));
    assert!(late.languages.is_empty() && late.faults.len() == 3, "{late:?}");
    assert!(late.faults[0].contains("valid until"), "{late:?}");

    let file = |path: &str| {
        office.folder.path().join("public").join(target_file(path, &edition.plan.targets[path].sha256))
    };
    fs::remove_file(file("la/nobody/hotlines-th")).unwrap();
    fs::write(file("la/nobody/words/lo/people"), "other bytes").unwrap();
    let health = look(now);
    let says = |what: &str| health.faults.iter().any(|fault| fault.contains(what));
    assert!(says("hotlines-th is missing") && says("people is not what was signed"), "{health:?}");
    // and a root that this machine trusts is asked, not the one that is there
    let other = Office::new();
    other.publish(&edition, now);
    let health = check(&office.public(), None, Some(other.root()), "la", now).unwrap();
    assert!(health.languages.is_empty() && health.faults.iter().any(|fault| fault.contains("takes nothing")));
}

#[test]
fn a_check_waits_for_nobody_who_was_taken_out() {
    let (mut office, now) = (Office::new(), Timestamp::now());
    let home = small("4567");
    office.publish(&home, now);
    office.team.others.push(Member::generate("lily", &["en"]).unwrap());
    let mut lily = home.clone();
    (lily.plan.publisher, lily.plan.languages) = ("lily".to_owned(), vec!["en".to_owned()]);
    let renamed = |path: &String| path.replace("la/nobody", "la/lily");
    let is_hers = |path: &&String| !path.contains("/words/") || path.contains("/words/en/");
    let of_hers = |path: &String| Some(path).filter(is_hers).map(renamed);
    lily.plan.targets = home
        .plan
        .targets
        .iter()
        .filter_map(|(path, target)| Some((of_hers(path)?, target.clone())))
        .collect();
    lily.targets =
        home.targets.iter().filter_map(|(path, bytes)| Some((of_hers(path)?, bytes.clone()))).collect();
    let public = office.folder.path().join("public");
    office.team.publish(&lily, &public, now).unwrap();
    let place = office.public();
    let look = || check(&place, None, None, "la", now).unwrap();
    let roles = |health: &Health| health.roles.iter().map(|role| role.role.clone()).collect::<Vec<_>>();
    let path = "la/lily/hotlines-th";
    fs::remove_file(public.join(target_file(path, &lily.plan.targets[path].sha256))).unwrap();
    let before = look();
    assert!(before.faults.iter().any(|fault| fault.contains("hotlines-th is missing")), "{before:?}");
    assert!(roles(&before).contains(&"lily-en".to_owned()), "{before:?}");
    office.team.others.clear();
    office.team.publish(&small("1111"), &public, now).unwrap();
    assert_eq!(Existing::read(&public).unwrap().version("lily"), 1, "its role never leaves the snapshot");
    let after = look();
    assert!(after.faults.is_empty(), "{after:?}");
    assert!(!roles(&after).iter().any(|role| role.starts_with("lily")), "{after:?}");
}

/// Puts other values into the signed part of a metadata file.
fn alter(file: &Path, change: impl Fn(&mut serde_json::Value)) {
    let mut value: serde_json::Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    change(&mut value["signed"]);
    fs::write(file, value.to_string()).unwrap();
}

#[test]
fn nobody_goes_on_with_times_that_whoever_held_the_edition_chose() {
    let (office, now) = (Office::new(), Timestamp::now());
    let edition = small("4567");
    let existing = Existing::default();
    let begin =
        || prepare(&edition.plan, &office.team.roles(&edition.plan.languages), &existing, now).unwrap();
    let folder = office.folder.path().join("edition");
    let days = |days: i64| {
        let at = now + SignedDuration::from_hours(days * 24);
        at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    };
    let online = ["timestamp.json", "1.snapshot.json"];
    let chosen = [("1970-01-01T00:00:00Z".to_owned(), days(7)), (days(1), days(8)), (days(1), days(15))];
    for (name, (published, expires)) in
        online.iter().flat_map(|name| chosen.iter().map(move |times| (*name, times)))
    {
        begin().write(&folder).unwrap();
        alter(&folder.join("metadata").join(name), |signed| {
            signed["x-published"] = published.as_str().into();
            signed["expires"] = expires.as_str().into();
        });
        let mut draft = begin();
        draft.resume(&folder).unwrap();
        assert_eq!(draft.files, begin().files, "{name} {published}: made anew");
    }
    for name in ["1.root.json", "1.targets.json", "1.nobody.json"] {
        begin().write(&folder).unwrap();
        alter(&folder.join("metadata").join(name), |signed| signed["x-published"] = days(-30).into());
        let refused = begin().resume(&folder);
        assert!(
            matches!(&refused, Err(RepositoryError::Metadata { path, .. }) if path.ends_with(name)),
            "{refused:?}"
        );
    }
}

#[cfg(unix)]
#[test]
fn a_draft_removes_nothing_but_its_own_files() {
    let (office, now) = (Office::new(), Timestamp::now());
    let edition = small("4567");
    let draft = signed(&office.team, &edition, &Existing::default(), now);
    let (folder, elsewhere) = (office.folder.path().join("edition"), office.folder.path().join("elsewhere"));
    fs::create_dir_all(folder.join("metadata")).unwrap();
    fs::create_dir(&elsewhere).unwrap();
    for file in [folder.join("metadata/notes.txt"), elsewhere.join("kept.json")] {
        fs::write(file, "somebody's").unwrap();
    }
    fs::write(folder.join("metadata/9.old.json"), "{}").unwrap();
    draft.write(&folder).unwrap();
    assert!(folder.join("metadata/notes.txt").exists() && !folder.join("metadata/9.old.json").exists());
    fs::remove_dir_all(folder.join("metadata")).unwrap();
    std::os::unix::fs::symlink(&elsewhere, folder.join("metadata")).unwrap();
    let refused = draft.write(&folder).unwrap_err();
    assert!(refused.to_string().contains("it is a link"), "{refused}");
    assert_eq!(fs::read_dir(&elsewhere).unwrap().count(), 1);
    assert!(elsewhere.join("kept.json").exists());
}

#[test]
fn what_is_published_is_verified_before_anybody_signs_what_follows() {
    let (office, now) = (Office::new(), Timestamp::now());
    office.publish(&small("4567"), now - SignedDuration::from_hours(24 * 30));
    let public = office.folder.path().join("public");
    let good = office.folder.path().join("good");
    // another root, and a machine with another key; what has run out is none the worse
    let renewed = Team { home: "nobody".to_owned(), ..Team::generate().unwrap() };
    let mut roles = office.team.roles(&small("1111").plan.languages);
    roles.timestamp.keys = vec![renewed.machine.public()];
    roles.snapshot.keys = vec![renewed.machine.public()];
    let edition = small("1111");
    let existing = Existing::read(&public).unwrap();
    existing.verify().unwrap();
    Existing::default().verify().unwrap();
    let mut draft = prepare(&edition.plan, &roles, &existing, now).unwrap();
    for key in [&office.team.alice, &office.team.bob, &renewed.machine] {
        draft.sign(key).unwrap();
    }
    // cut off between the new root and its timestamp: it can be finished
    fs::write(public.join("metadata/2.root.json"), draft.files["2.root.json"].bytes()).unwrap();
    Existing::read(&public).unwrap().verify().unwrap();
    fs::remove_file(public.join("metadata/2.root.json")).unwrap();
    publish_to(&edition, &draft, &office.public(), now).unwrap();
    Existing::read(&public).unwrap().verify().unwrap();
    copy_all(&public, &good);

    let refuses = |name: &str, change: &dyn Fn(&Path)| {
        fs::remove_dir_all(&public).unwrap();
        copy_all(&good, &public);
        change(&public.join("metadata").join(name));
        let refused = Existing::read(&public).unwrap().verify();
        assert!(
            matches!(&refused, Err(RepositoryError::Changed(file)) if file == name),
            "{name}: {refused:?}"
        );
    };
    let snapshot = Existing::read(&good).unwrap().version("snapshot");
    for name in [
        "1.root.json",
        "2.root.json",
        "1.targets.json",
        "2.nobody.json",
        "1.nobody-en.json",
        &format!("{snapshot}.snapshot.json"),
        "timestamp.json",
    ] {
        refuses(name, &|file| alter(file, |signed| signed["x-other"] = 1.into()));
        // a signature is that of its key, and one key counts once
        refuses(name, &|file| {
            let mut value: serde_json::Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
            // two sign the others
            let is_alone = ["timestamp", "snapshot", "-en"].iter().any(|role| name.contains(role));
            let first = value["signatures"][0]["sig"].clone();
            for entry in value["signatures"].as_array_mut().unwrap() {
                entry["sig"] = if is_alone { "00".into() } else { first.clone() };
            }
            fs::write(file, value.to_string()).unwrap();
        });
    }
    // of the right signers, and not the one that is named
    refuses("2.nobody.json", &|file| {
        fs::copy(file.with_file_name("1.nobody.json"), file).unwrap();
    });
}

#[test]
fn roots_without_end_and_files_without_end_are_not_read() {
    let (office, now) = (Office::new(), Timestamp::now());
    office.publish(&small("4567"), now);
    let metadata = office.folder.path().join("public/metadata");
    for version in 2..300 {
        fs::copy(metadata.join("1.root.json"), metadata.join(format!("{version}.root.json"))).unwrap();
    }
    let refused = Existing::of(&office.public());
    assert!(refused.unwrap_err().to_string().contains("more than 256 roots"));
    fs::File::create(metadata.join("2.root.json")).unwrap().set_len(64 * 1024 * 1024 + 1).unwrap();
    let server = Server::start(&office.folder.path().join("public"), ([127, 0, 0, 1], 0).into()).unwrap();
    let by_http = look(&server.url(), Duration::from_secs(20)).unwrap();
    for from in [&office.public() as &dyn Readable, by_http.as_ref()] {
        let refused = Existing::of(from).unwrap_err().to_string();
        assert!(refused.contains("2.root.json") && refused.contains("is not read"), "{refused}");
    }
}

#[test]
fn the_commands_of_those_who_publish_work_together() {
    let folder = office_of("nobody");
    let office = folder.path();
    let build = |number: &str, date: &str| {
        let from = small_checkout(number);
        well(office, &["--checkout", from.path().to_str().unwrap(), "build", "--date", date]);
    };
    build("4567", "2026-11-22");
    for key in ["alice.pem", "bob.pem", "translator.pem", "machine.pem"] {
        sign(office, key);
    }
    let refresh = |key: &str| {
        senthang(
            office,
            &[
                "refresh-timestamp",
                "public",
                "--key",
                key,
                "--passphrase-file",
                "passphrase",
                "--memory",
                "memory",
            ],
        )
    };
    assert!(said(&refresh("machine.pem")).contains("holds nothing published"));
    assert!(badly(office, &["publish", "public", "--check"]).contains("holds nothing published"));
    assert!(badly(office, &["gc", "public"]).contains("holds nothing published"));
    well(office, &["publish", "public"]);
    assert!(well(office, &["publish", "public"]).contains("is published already"));
    let sign_alice = ["sign", "--key", "alice.pem", "--passphrase-file", "passphrase"];
    let role = office.join("public/metadata/1.nobody.json");
    let good = fs::read(&role).unwrap();
    alter(&role, |signed| signed["x-other"] = 1.into());
    fs::rename(office.join("edition/metadata/timestamp.json"), office.join("timestamp.json")).unwrap();
    for arguments in [&sign_alice[..], &["publish", "public"]] {
        let refused = badly(office, arguments);
        assert!(
            refused.contains("metadata/1.nobody.json") && refused.contains("has changed what is published"),
            "{refused}"
        );
    }
    fs::write(&role, good).unwrap();
    // an edition of another pack would decide the paths of everybody
    copy_all(&office.join("edition"), &office.join("foreign"));
    let plan = office.join("foreign/edition.json");
    let text = fs::read_to_string(&plan).unwrap();
    let mut plan_text: serde_json::Value = serde_json::from_str(&text).unwrap();
    (plan_text["pack"], plan_text["targets"]) = ("xx".into(), serde_json::json!({}));
    fs::write(&plan, plan_text.to_string()).unwrap();
    for arguments in [&sign_alice[..], &["publish", "public"]] {
        let refused = badly(office, &[arguments, &["--edition", "foreign"]].concat());
        assert!(refused.contains("edition of the pack \"xx\""), "{refused}");
    }
    fs::rename(office.join("timestamp.json"), office.join("edition/metadata/timestamp.json")).unwrap();

    let first = refresh("machine.pem");
    assert!(first.status.success(), "{}", said(&first));
    assert!(
        said(&first).contains("timestamp 2") && said(&first).contains("this memory is new"),
        "{}",
        said(&first)
    );
    let second = refresh("machine.pem");
    assert!(said(&second).contains("timestamp 3") && !said(&second).contains("new"), "{}", said(&second));
    let other = refresh("alice.pem");
    assert!(
        !other.status.success() && said(&other).contains("may not sign the timestamp"),
        "{}",
        said(&other)
    );

    let health = well(office, &["publish", "public", "--check", "--deny-warnings"]);
    assert!(
        health.contains("edition of 2026-11-22") && health.contains("en, hmn, kjg, lo, th, vi, zh"),
        "{health}"
    );
    assert!(well(office, &["gc", "public"]).contains("no phone can need 0 files"));
    assert!(well(office, &["gc", "public", "--days", "1", "--delete"]).contains("removed 0 files"));
    for (address, says) in
        [("ftp://host/x", "name a folder"), ("http://example.org/x", "plain http"), ("https:///", "is no")]
    {
        let said = badly(office, &["publish", address, "--check"]);
        assert!(said.contains(says), "{address}: {said}");
    }
    assert!(badly(office, &["publish", "https://example.org/x"]).contains("no place to publish to"));
}

#[test]
fn what_people_signed_outlives_what_the_machine_renews() {
    let folder = office_of("nobody");
    let office = folder.path();
    let build = |number: &str, date: &str| {
        let from = small_checkout(number);
        well(office, &["--checkout", from.path().to_str().unwrap(), "build", "--date", date]);
    };
    build("4567", "2026-11-22");
    for key in ["alice.pem", "bob.pem", "translator.pem", "machine.pem"] {
        sign(office, key);
    }
    well(office, &["publish", "public"]);
    build("1111", "2026-11-23");
    for key in ["alice.pem", "machine.pem"] {
        sign(office, key);
    }
    let machine = ["--key", "machine.pem", "--passphrase-file", "passphrase", "--memory", "memory"];
    well(office, &[&["refresh-timestamp", "public"], &machine[..]].concat());
    // what Alice signed still counts; the machine's timestamp is to be signed anew
    assert!(sign(office, "bob.pem").contains("2 of 2"));
    assert!(badly(office, &["publish", "public"]).contains("timestamp.json has 0 of 1"));
    sign(office, "machine.pem");
    well(office, &["publish", "public"]);
    let said = well(office, &["sync", "--from", "public", "--profile", "phone"]);
    assert!(said.contains("edition of 2026-11-23"), "{said}");
    // news of others are none that a draft outlives
    build("2222", "2026-11-24");
    sign(office, "alice.pem");
    copy_all(&office.join("edition"), &office.join("mine"));
    build("3333", "2026-11-25");
    for key in ["alice.pem", "bob.pem", "machine.pem"] {
        sign(office, key);
    }
    well(office, &["publish", "public"]);
    let refused =
        badly(office, &["sign", "--key", "bob.pem", "--passphrase-file", "passphrase", "--edition", "mine"]);
    assert!(refused.contains("someone published meanwhile"), "{refused}");
}

/// The commands of a machine, as the guide has them for systemd and cron.
#[test]
fn the_guide_for_machines_says_commands_that_work() {
    let folder = office_of("nobody");
    let office = folder.path();
    let from = small_checkout("4567");
    well(office, &["--checkout", from.path().to_str().unwrap(), "build", "--date", "2026-11-22"]);
    for key in ["alice.pem", "bob.pem", "translator.pem", "machine.pem"] {
        sign(office, key);
    }
    well(office, &["publish", "public"]);
    fs::copy(office.join("public/metadata/1.root.json"), office.join("1.root.json")).unwrap();
    fs::copy(office.join("1.root.json"), office.join("root.json")).unwrap();
    let guide = fs::read_to_string(checkout().join("docs/howto/run-the-online-roles.md")).unwrap();
    let here = office.to_str().unwrap();
    let lines: Vec<String> = guide
        .lines()
        .filter_map(|line| line.split_once("/usr/local/bin/senthang refresh-timestamp "))
        .map(|(_, rest)| rest.replace(" >/dev/null", ""))
        .map(|rest| rest.replace("s3://bucket/prefix", "public").replace("/srv/senthang/public", "public"))
        .map(|rest| rest.replace("%d", here).replace("/etc/senthang", here))
        .map(|rest| rest.replace("%S/senthang", "memory").replace("/var/lib/senthang", "memory"))
        .collect();
    assert_eq!(lines.len(), 2, "systemd and cron: {lines:?}");
    for (line, version) in lines.iter().zip(2..) {
        let arguments: Vec<&str> = line.split(' ').collect();
        let said = well(office, &[&["refresh-timestamp"], &arguments[..]].concat());
        assert!(
            said.contains(&format!("ok timestamp {version}")) && !said.contains("note"),
            "{line}: {said}"
        );
    }
}

#[test]
fn a_check_goes_by_the_server_too() {
    let stage = Stage::published();
    let server = stage.serve();
    let office = stage.folder.path();
    let look = |url: &str| senthang(office, &["publish", url, "--check"]);
    let health = look(&server.url());
    assert!(health.status.success(), "{}", said(&health));
    for language in ["en", "hmn", "lo", "th", "vi", "zh"] {
        assert!(said(&health).contains(language), "{}", said(&health));
    }
    let (path, planned) =
        real_edition().plan.targets.iter().find(|(path, _)| path.ends_with("hotlines-th")).unwrap();
    let file = target_file(path, &planned.sha256);
    fs::remove_file(stage.public.join(&file)).unwrap();
    let health = look(&server.url());
    assert!(
        !health.status.success() && said(&health).contains(&format!("{file} is missing")),
        "{}",
        said(&health)
    );
}
