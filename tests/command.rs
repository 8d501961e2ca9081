//! The command as people use it: real processes, files, terminals that are pipes.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::stage::{LANGUAGES, Phone, checkout, copied};

const PASSPHRASE: &str = "a passphrase for tests";

pub(crate) fn senthang(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().unwrap()
}

pub(crate) fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_senthang"));
    command.args(arguments).current_dir(folder).env_remove("SENTHANG_PASSPHRASE").stdin(Stdio::null());
    command
}

pub(crate) fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

pub(crate) fn well(folder: &Path, arguments: &[&str]) -> String {
    let output = senthang(folder, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", said(&output));
    said(&output)
}

pub(crate) fn badly(folder: &Path, arguments: &[&str]) -> String {
    let output = senthang(folder, arguments);
    assert!(!output.status.success(), "{arguments:?}: {}", said(&output));
    said(&output)
}

fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut all = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                all.push((path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap()));
            }
        }
    }
    all.sort();
    all
}

#[test]
fn the_same_files_and_day_give_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    // the second time from another place on the disk
    let copy = copied("content/la/pack.toml", "home", "home");
    for (from, out) in [(checkout(), "one"), (copy.path().to_owned(), "two")] {
        let (from, out) = (from.to_str().unwrap(), folder.path().join(out));
        well(
            folder.path(),
            &["--checkout", from, "build", "--date", "2026-11-22", "--out", out.to_str().unwrap()],
        );
    }
    let (one, two) = (files(&folder.path().join("one")), files(&folder.path().join("two")));
    assert!(one.len() > 30);
    assert_eq!(one, two);
    well(
        &checkout(),
        &["build", "--date", "2026-11-23", "--out", folder.path().join("two").to_str().unwrap()],
    );
    let changed: Vec<_> =
        files(&folder.path().join("two")).into_iter().filter(|file| !one.contains(file)).collect();
    assert_eq!(
        changed.len(),
        1,
        "another day changes the plan only: {:?}",
        changed.iter().map(|file| &file.0).collect::<Vec<_>>()
    );
}

/// The office of this project's home organisation.
fn office() -> TempDir {
    office_of("senthang")
}

/// A folder with keys of three people, a translator and a machine, and roles.toml of an organisation.
pub(crate) fn office_of(organisation: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("passphrase"), format!("{PASSPHRASE}\n")).unwrap();
    let public = |name: &str| {
        let said = well(folder.path(), &["keys", "new", name, "--passphrase-file", "passphrase"]);
        said.lines().find_map(|line| line.strip_prefix("public  ")).unwrap().to_owned()
    };
    let [alice, bob, carol, translator, machine] =
        ["alice.pem", "bob.pem", "carol.pem", "translator.pem", "machine.pem"].map(public);
    let roles = format!(
        r#"
        [root]
        threshold = 2
        days = 365
        keys = ["{alice}", "{bob}", "{carol}"]
        [targets]
        threshold = 2
        days = 365
        keys = ["{alice}", "{bob}", "{carol}"]
        [snapshot]
        threshold = 1
        days = 14
        keys = ["{machine}"]
        [timestamp]
        threshold = 1
        days = 7
        keys = ["{machine}"]
        [[organisation]]
        id = "{organisation}"
        [organisation.facts]
        threshold = 2
        days = 180
        keys = ["{alice}", "{bob}"]
        "#
    );
    let words = LANGUAGES.into_iter().chain(["kjg"]).map(|language| {
        format!("[organisation.words.{language}]\nthreshold = 1\ndays = 180\nkeys = [\"{translator}\"]\n")
    });
    let roles = roles + &words.collect::<String>();
    fs::write(folder.path().join("roles.toml"), roles).unwrap();
    folder
}

pub(crate) fn sign(office: &Path, key: &str) -> String {
    well(office, &["sign", "--key", key, "--passphrase-file", "passphrase"])
}

struct Serving(Child, String);

impl Serving {
    fn start(office: &Path) -> Self {
        let mut child = command(office, &["serve", "public", "--addr", "127.0.0.1:0"])
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stderr.take().unwrap()).read_line(&mut line).unwrap();
        let url = line
            .split_whitespace()
            .find(|word| word.starts_with("http"))
            .unwrap()
            .trim_end_matches(';')
            .to_owned();
        Self(child, url)
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn two_people_sign_and_a_phone_takes_it() {
    let office = office();
    let office = office.path();
    let from = checkout();
    well(office, &["--checkout", from.to_str().unwrap(), "build", "--date", "2026-11-22"]);
    assert!(badly(office, &["publish", "public"]).contains("0 of"));
    // a key that is new is shown by digits that its holder can read aloud
    let shown = well(office, &["keys", "show", "alice.pem", "--passphrase-file", "passphrase"]);
    let key = shown.lines().find_map(|line| line.strip_prefix("public  ")).unwrap();
    let said = sign(office, "alice.pem");
    assert!(said.contains(&format!("is new here, and begins with {}", &key[..8])), "{said}");
    let said = badly(office, &["publish", "public"]);
    assert!(said.contains("of 2 signatures") && said.contains("senthang sign"), "{said}");
    sign(office, "translator.pem");
    sign(office, "machine.pem");
    assert!(sign(office, "bob.pem").contains("2 of 2"));
    assert!(well(office, &["publish", "public"]).contains("timestamp last"));
    assert!(well(office, &["publish", "public"]).contains("is published already"));

    let server = Serving::start(office);
    let said = well(office, &["sync", "--from", &server.1, "--profile", "phone"]);
    assert!(said.contains("updated") && said.contains("trusts the root"), "{said}");
    let said = well(office, &["sync", "--from", &server.1, "--profile", "phone"]);
    assert!(said.contains("nothing new: 1 request,"), "{said}");
    let answer = well(office, &["ask", "hotlines", "--at", "TH", "--profile", "phone", "--json"]);
    let answer: Value = serde_json::from_str(&answer).unwrap();
    assert!(answer["lines"].as_array().unwrap().iter().any(|line| line["id"] == "th-1300"));

    // a second edition: facts only, so the translator is not asked
    let copy = copied("content/la/hotlines-th.toml", "08:30-16:30", "08:30-17:30");
    well(office, &["--checkout", copy.path().to_str().unwrap(), "build", "--date", "2026-11-23"]);
    for key in ["alice.pem", "machine.pem", "bob.pem"] {
        sign(office, key);
    }
    assert!(
        badly(office, &["sign", "--key", "translator.pem", "--passphrase-file", "passphrase"])
            .contains("signs nothing here")
    );
    well(office, &["publish", "public"]);
    assert!(
        well(office, &["sync", "--from", &server.1, "--profile", "phone"]).contains("updated: 5 requests")
    );
    // the same from the folder, as from a memory card
    assert!(well(office, &["sync", "--from", "public", "--profile", "card"]).contains("updated"));
}

#[test]
fn keys_are_what_openssl_reads() {
    let office = office();
    let office = office.path();
    let public = well(office, &["keys", "show", "alice.pem", "--passphrase-file", "passphrase"]);
    let public = public.lines().find_map(|line| line.strip_prefix("public  ")).unwrap().to_owned();
    let output = Command::new("openssl")
        .args([
            "pkey",
            "-in",
            "alice.pem",
            "-passin",
            &format!("pass:{PASSPHRASE}"),
            "-pubout",
            "-outform",
            "DER",
        ])
        .current_dir(office)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", said(&output));
    // the raw key stands last in the DER form
    let der: Vec<String> = output.stdout.iter().map(|byte| format!("{byte:02x}")).collect();
    let key = der[der.len() - 32..].concat();
    assert_eq!(key, public);
    assert!(
        fs::read_to_string(office.join("alice.pem"))
            .unwrap()
            .starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----")
    );

    // and the other way round: a key that OpenSSL made
    let made = Command::new("openssl")
        .args([
            "genpkey",
            "-algorithm",
            "ed25519",
            "-aes-256-cbc",
            "-pass",
            &format!("pass:{PASSPHRASE}"),
            "-out",
            "openssl.pem",
        ])
        .current_dir(office)
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", said(&made));
    assert!(
        well(office, &["keys", "show", "openssl.pem", "--passphrase-file", "passphrase"]).contains("public")
    );
}

#[test]
fn keys_are_not_given_away() {
    let office = office();
    let office = office.path();
    assert!(
        badly(office, &["keys", "new", "alice.pem", "--passphrase-file", "passphrase"])
            .contains("never overwritten")
    );
    fs::write(office.join("wrong"), "another passphrase\n").unwrap();
    let said = badly(office, &["keys", "show", "alice.pem", "--passphrase-file", "wrong"]);
    assert!(said.contains("the passphrase is wrong") && !said.contains("another passphrase"), "{said}");
    fs::write(office.join("short"), "short\n").unwrap();
    assert!(
        badly(office, &["keys", "new", "x.pem", "--passphrase-file", "short"])
            .contains("choose a longer one")
    );
    assert!(!office.join("x.pem").exists());
    // from a variable, and where there is neither file nor variable nor terminal
    let mut with_variable = command(office, &["keys", "show", "bob.pem"]);
    assert!(with_variable.env("SENTHANG_PASSPHRASE", PASSPHRASE).output().unwrap().status.success());
    let mode = std::os::unix::fs::PermissionsExt::mode(
        &fs::metadata(office.join("alice.pem")).unwrap().permissions(),
    );
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn roles_that_would_weaken_trust_are_refused() {
    let office = office();
    let office = office.path();
    well(office, &["--checkout", checkout().to_str().unwrap(), "build", "--date", "2026-11-22"]);
    let roles = fs::read_to_string(office.join("roles.toml")).unwrap();
    let machine = well(office, &["keys", "show", "machine.pem", "--passphrase-file", "passphrase"]);
    let machine = machine.lines().find_map(|line| line.strip_prefix("public  ")).unwrap().to_owned();
    let words = roles.find("[organisation.words.lo]").unwrap();
    let facts = roles.find("[organisation.facts]").unwrap();
    let try_with = |changed: String| {
        fs::write(office.join("roles.toml"), changed).unwrap();
        badly(office, &["sign", "--key", "alice.pem", "--passphrase-file", "passphrase"])
    };
    let in_part =
        |at: usize, from: &str, to: &str| format!("{}{}", &roles[..at], roles[at..].replacen(from, to, 1));
    assert!(try_with(in_part(facts, "keys = [", &format!("keys = [\"{machine}\", "))).contains("online key"));
    assert!(try_with(in_part(words, "keys = [", &format!("keys = [\"{machine}\", "))).contains("online key"));
    assert!(try_with(in_part(0, "threshold = 2", "threshold = 4")).contains("a threshold of 4 with 3 keys"));
    assert!(try_with(in_part(0, "threshold = 2", "threshold = 0")).contains("a threshold of 0"));
    assert!(try_with(in_part(0, "days", "dyas")).contains("dyas"));
    assert!(try_with(roles.replace(&machine, "abc")).contains("is no public key"));
}

#[test]
fn the_tour_shows_the_way_and_leaves_nothing() {
    let temporary = tempfile::tempdir().unwrap();
    let output = command(&checkout(), &[]).env("TMPDIR", temporary.path()).output().unwrap();
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    assert!(output.status.success(), "{}", said(&output));
    for part in [
        "no faults",
        "signatures by Alice",
        "first sync",
        "1 request,",
        "In Savannakhet",
        "Home again in Champasak",
        "Sunday 02:00",
        "Closed now. Opens Monday 08:30",
        "Open day and night",
        "one changed hotline: 5 requests",
        "refused.",
        "sha256 mismatch",
        "and still answers",
        "ໂທ 191",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains('\u{1b}'), "no colours in a pipe");
    assert!(output.stderr.is_empty(), "no progress in a pipe: {}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(fs::read_dir(temporary.path()).unwrap().count(), 0, "nothing is left");
}

#[test]
fn colours_only_where_they_are_wanted() {
    let escapes = |name: &str, value: &str| {
        let output = command(&checkout(), &["ask", "figures"]).env(name, value).output().unwrap();
        String::from_utf8_lossy(&output.stdout).contains('\u{1b}')
    };
    assert!(escapes("CLICOLOR_FORCE", "1"));
    assert!(!escapes("NO_COLOR", "1"));
}

#[test]
fn answers_in_json_carry_the_ids_of_the_facts() {
    let phone = Phone::of("lo");
    let ask = |arguments: &[&str]| -> Value {
        let arguments = [&["ask"], arguments, &["--json", "--profile", phone.folder()]].concat();
        let output = senthang(&checkout(), &arguments);
        assert!(output.status.success(), "{}", said(&output));
        serde_json::from_slice(&output.stdout).unwrap()
    };
    let ids = |answer: &Value, list: &str| -> Vec<String> {
        answer[list].as_array().unwrap().iter().map(|line| line["id"].as_str().unwrap().to_owned()).collect()
    };
    let hotlines = ask(&[
        "hotlines",
        "--at",
        "th",
        "--need",
        "trafficking",
        "--lang",
        "lo",
        "--now",
        "2026-11-22T02:00:00+07:00",
    ]);
    assert_eq!(ids(&hotlines, "lines")[0], "th-1300");
    assert_eq!(hotlines["lines"][0]["name"]["language"], "lo");
    assert_eq!(hotlines["lines"][0]["origin"]["review"], "draft");
    let services = ask(&["services", "--province", "LA-CH"]);
    assert!(ids(&services, "lines").contains(&"lwu-champasak".to_owned()));
    let channels = ask(&["channels", "--to", "TH"]);
    assert!(ids(&channels, "lines").contains(&"th-mou-basis".to_owned()));
    let check =
        ask(&["check", "before-you-go", "--answer", "age=under-18", "--answer", "contract=not-known"]);
    assert_eq!(ids(&check["outcome"], "flags"), ["under-age"]);
    assert!(ids(&check["outcome"], "unknowns").contains(&"contract".to_owned()));
    assert!(ask(&["figures"]).as_array().unwrap().iter().any(|figure| figure["id"] == "f-iom-age"));
}

#[test]
fn errors_say_what_and_what_to_do() {
    let elsewhere = tempfile::tempdir().unwrap();
    let elsewhere = elsewhere.path();
    for (arguments, says) in [
        (&["lint"][..], "no pack here"),
        (&["ask", "hotlines", "--at", "TH"], "--checkout"),
        (&["ask", "hotlines", "--at", "TH", "--profile", "nowhere"], "is no profile"),
        (&["sync", "--from", "http://example.org", "--profile", "p"], "use https"),
        (&["sync", "--from", "nowhere", "--profile", "p"], "nowhere"),
        (&["sync", "--from", "http://127.0.0.1:9", "--profile", "p"], "cannot be reached"),
        (&["serve", "nowhere"], "holds nothing published"),
        (&["publish", "public"], "build an edition first"),
        (&["keys", "show", "nowhere.pem"], "no passphrase"),
    ] {
        let said = badly(elsewhere, arguments);
        assert!(said.contains("error") && said.contains(says), "{arguments:?}: {said}");
        assert!(!said.contains("panicked"), "{said}");
    }
    let phone = Phone::of("lo");
    for (arguments, says) in [
        (&["ask", "hotlines", "--at", "Laos"][..], "is no place"),
        (&["ask", "hotlines", "--need", "joy"], "needs are police"),
        (&["ask", "check", "nothing"], "there is no check `nothing`"),
        (&["ask", "check", "before-you-go"], "--answer"),
        (&["ask", "check", "before-you-go", "--answer", "age=12"], "none of the choices that it may have"),
        (&["ask", "hotlines", "--now", "yesterday"], "--now"),
    ] {
        let said = badly(&checkout(), &[arguments, &["--profile", phone.folder()]].concat());
        assert!(said.contains("error") && said.contains(says), "{arguments:?}: {said}");
    }
    assert_eq!(fs::read_dir(elsewhere).unwrap().count(), 0, "nothing is made by what fails");
}

#[test]
fn lint_ends_with_an_error_that_names_file_and_line() {
    let copy = copied("content/la/hotlines-th.toml", "Mo-Fr 08:30-16:30", "weekdays 8-16");
    let said = badly(copy.path(), &["lint"]);
    assert!(
        said.contains("error[hours]")
            && said.contains("--> content/la/hotlines-th.toml:")
            && said.contains("error: "),
        "{said}"
    );
    assert!(badly(copy.path(), &["build"]).contains("error[hours]"));
    assert!(!copy.path().join("edition").exists());
}

#[test]
fn lint_speaks_to_programs_and_can_be_strict() {
    let copy = copied("locales/en/hotlines.ftl", "hotline-th-191 = ", "hotline-th-191 = New: ");
    let checkout = copy.path().to_str().unwrap();
    let lint = |more: &[&str]| {
        senthang(copy.path(), &[&["--checkout", checkout, "lint", "--on", "2026-11-22"], more].concat())
    };
    // five translations are out of date: the reader is told, so nothing is stopped
    let plain = lint(&[]);
    assert!(plain.status.success() && said(&plain).contains("5 warnings"), "{}", said(&plain));
    assert!(String::from_utf8_lossy(&plain.stderr).contains("warning[stale]"));
    let json = lint(&["--json"]);
    assert!(json.status.success());
    let findings: Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(findings.as_array().unwrap().len(), 5);
    let lao =
        findings.as_array().unwrap().iter().find(|one| one["file"] == "locales/lo/hotlines.ftl").unwrap();
    let text = fs::read_to_string(copy.path().join("locales/lo/hotlines.ftl")).unwrap();
    let place = usize::try_from(lao["line"].as_u64().unwrap()).unwrap();
    assert!(text.lines().nth(place - 1).unwrap().starts_with("hotline-th-191 ="));
    assert_eq!(
        (&lao["rule"], &lao["severity"], &lao["column"]),
        (&"stale".into(), &"warning".into(), &1.into())
    );
    assert!(lao["help"].as_str().unwrap().contains("senthang translated --lang lo hotline-th-191"));
    let strict = lint(&["--deny-warnings"]);
    assert!(!strict.status.success() && String::from_utf8_lossy(&strict.stderr).contains("5 faults"));

    // what lint says to do makes it good
    let mark = |lang: &str| {
        senthang(copy.path(), &["--checkout", checkout, "translated", "--lang", lang, "hotline-th-191"])
    };
    for lang in ["lo", "th", "vi", "zh", "hmn"] {
        assert!(mark(lang).status.success(), "{lang}");
    }
    assert!(lint(&["--deny-warnings"]).status.success());
    let bad = |arguments: &[&str]| badly(copy.path(), &[&["--checkout", checkout], arguments].concat());
    assert!(bad(&["translated", "--lang", "lo", "hotline-nowhere"]).contains("hotline-nowhere"));
    assert!(bad(&["translated", "--lang", "en"]).contains("written first"));
}

#[test]
fn what_is_over_on_a_later_day_is_warned_of() {
    let from = checkout();
    let json = well(&from, &["lint", "--json", "--on", "2028-01-01"]);
    let findings: Value = serde_json::from_str(&json).unwrap();
    let expired: Vec<&Value> =
        findings.as_array().unwrap().iter().filter(|finding| finding["rule"] == "expired").collect();
    assert!(
        expired.iter().any(|finding| finding["file"] == "content/la/prices.toml"),
        "the visa of 2023 to 2027"
    );
    assert!(expired.iter().all(|finding| finding["severity"] == "warning"));
}
