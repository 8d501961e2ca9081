//! The pages for people who write content: the preview and the report, as a browser gets them.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use senthang::tree::Tree;

use crate::stage::{LANGUAGES, checkout, copied, python};

/// A preview that runs until it is dropped.
struct Preview {
    process: Child,
    url: String,
}

impl Preview {
    fn of(checkout: &Path) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_senthang"))
            .args(["preview", "--port", "0", "--on", "2026-11-22", "--checkout"])
            .arg(checkout)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.split(' ').find(|word| word.starts_with("http://")).unwrap();
        Self { url: url.trim_end_matches('/').to_owned(), process }
    }

    /// Status and body of a page.
    fn get(&self, path: &str) -> (u16, String) {
        self.get_as(self.url.strip_prefix("http://").unwrap(), path)
    }

    /// The same, asked for by another name.
    fn get_as(&self, host: &str, path: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(self.url.strip_prefix("http://").unwrap()).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
        (status, answer.split_once("\r\n\r\n").unwrap().1.to_owned())
    }

    fn page(&self, path: &str) -> String {
        let (status, body) = self.get(path);
        assert_eq!(status, 200, "{path}");
        body
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The addresses that a page links to within the preview.
fn links(page: &str) -> Vec<String> {
    let mut links: Vec<String> = page
        .split("href=\"/")
        .skip(1)
        .map(|rest| format!("/{}", rest.split('"').next().unwrap().replace("&amp;", "&")))
        .collect();
    links.sort();
    links.dedup();
    links
}

#[test]
fn the_preview_shows_every_section_in_two_languages_without_a_script() {
    let preview = Preview::of(&checkout());
    let home = preview.page("/?left=lo&right=th");
    let sections = links(&home);
    assert!(sections.len() > 20, "{sections:?}");
    for section in &sections {
        assert!(section.contains("left=lo&right=th"), "the languages are kept: {section}");
        let page = preview.page(section);
        assert!(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>"), "{section}");
        assert!(!page.contains("<script") && !page.contains("missing in every language"), "{section}");
    }
    let page = preview.page("/hotlines-la?left=lo&right=en");
    for shown in [
        "<p lang=\"lo\">",
        "<p lang=\"en\">Lao Women",
        "lo: draft",
        "facts: draft",
        "As of 2019-08",
        "href=\"https://www.unicef.org/laos/stories/counselling-helpline-lends-ear-teens-need\"",
        "(about 2019-08)",
        "<dt>number</dt><dd>1362</dd>",
    ] {
        assert!(page.contains(shown), "{shown}");
    }
    // facts stand in the sentences as a reader sees them
    assert!(!page.contains("{ $") && page.contains("August 2019"));
    assert_eq!(preview.get("/nowhere").0, 404);
    assert_eq!(preview.get_as("evil.example", "/").0, 421, "another name that leads here");
}

#[test]
fn what_is_not_said_in_khmu_is_shown_in_lao_and_said_to_be() {
    let preview = Preview::of(&checkout());
    let page = preview.page("/hotlines-la?left=kjg&right=en");
    assert!(page.contains("<p lang=\"lo\">") && !page.contains("<p lang=\"kjg\">"));
    assert!(page.contains("in lo: kjg does not have it"));
}

#[test]
fn notes_of_lint_stand_where_the_fault_is_and_go_with_it() {
    let file = "content/la/hotlines-th.toml";
    let copy = copied(file, "Mo-Fr 08:30-16:30", "weekdays 8-16");
    let preview = Preview::of(copy.path());
    let page = preview.page("/hotlines-th");
    let (before, from_record) = page.split_once("id=\"hotline-th-1694\"").unwrap();
    let own = from_record.split("<article").next().unwrap();
    assert!(own.contains("<strong>hours</strong>") && own.contains("hotlines-th.toml:"), "{own}");
    assert!(!before.contains("<strong>hours</strong>"));
    // mended in the file, it is mended at the next look
    let text = fs::read_to_string(copy.path().join(file)).unwrap();
    fs::write(copy.path().join(file), text.replace("weekdays 8-16", "Mo-Fr 08:30-16:30")).unwrap();
    assert!(!preview.page("/hotlines-th").contains("<strong>hours</strong>"));
    // a fault in the words of a question stands with that question
    let words = copy.path().join("locales/en/checks.ftl");
    let text = fs::read_to_string(&words).unwrap();
    fs::write(&words, text.replacen("question-age = ", "question-age = You are safe. ", 1)).unwrap();
    let page = preview.page("/checks?left=en&right=lo");
    let asked = page.split("check-before-you-go-question-age</h3>").nth(1).unwrap();
    assert!(asked.split("</h3>").next().unwrap().contains("<strong>never-say</strong>"));
}

#[test]
fn what_content_says_is_text_and_never_markup() {
    let file = "locales/en/hotlines.ftl";
    let copy = copied(file, "hotline-th-191 = ", "hotline-th-191 = <img src=x onerror=alert(1)> ");
    let page = Preview::of(copy.path()).page("/hotlines-th?left=en&right=lo");
    assert!(!page.contains("<img") && page.contains("&lt;img src=x"));
}

#[test]
fn an_outdated_translation_is_marked() {
    let copy = copied("locales/en/hotlines.ftl", "hotline-th-191 = ", "hotline-th-191 = New: ");
    let preview = Preview::of(copy.path());
    let page = preview.page("/hotlines-th?left=lo&right=th");
    let own = page.split("id=\"hotline-th-191\"").nth(1).unwrap().split("<article").next().unwrap();
    assert!(own.contains("the English was changed since") && own.contains("<strong>stale</strong>"), "{own}");
    assert_eq!(page.matches("the English was changed since").count(), 6, "two languages, three parts");
}

fn report(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_senthang"))
        .args(["report", "--on", "2026-11-22", "--checkout"])
        .arg(checkout())
        .args(arguments)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_report_counts_what_is_there_and_what_is_not() {
    let report: serde_json::Value = serde_json::from_str(&report(&["--json"])).unwrap();
    for language in report["languages"].as_array().unwrap() {
        let (tag, whole) = (language["tag"].as_str().unwrap(), &language["whole"]);
        assert!(whole["wanted"].as_u64().unwrap() > 900);
        if LANGUAGES.contains(&tag) {
            assert_eq!(whole["said"], whole["wanted"], "{tag} is whole");
            assert_eq!(whole["outdated"], 0, "{tag} is made from today's English");
        } else {
            assert_eq!((tag, &whole["said"], &language["partial"]), ("kjg", &0.into(), &true.into()));
        }
        // nothing here was checked by a native reader
        assert_eq!(whole["reviewed"], 0, "{tag}");
    }
    // no spoken text exists, and it does not look otherwise
    for audio in report["audio"].as_array().unwrap() {
        assert_eq!(audio["recorded"], 0);
        assert!(audio["wanted"].as_u64().unwrap() > 900);
    }
    let heard: Vec<&str> =
        report["audio"].as_array().unwrap().iter().map(|audio| audio["tag"].as_str().unwrap()).collect();
    assert_eq!(heard, ["lo", "hmn", "kjg"]);
    let ends = |id: &str| {
        let ending = report["ending"].as_array().unwrap();
        ending.iter().find(|ending| ending["id"] == id).map(|ending| ending["over"].clone())
    };
    assert_eq!(ends("th-registration-2025-26"), Some(true.into()));
    assert_eq!(ends("th-visa-2023"), None, "that ends a year later");
    let kinds = report["kinds"].as_array().unwrap();
    let hotlines = kinds.iter().find(|kind| kind["kind"] == "hotline").unwrap();
    assert_eq!(hotlines["records"], 49);
    let sum = ["high", "medium", "low"].map(|level| hotlines[level].as_u64().unwrap()).iter().sum::<u64>();
    assert_eq!(sum, 49);
    let ages = report["ages"].as_array().unwrap();
    assert!(ages.iter().map(|age| age["records"].as_u64().unwrap()).sum::<u64>() > 300);
}

#[test]
fn the_report_sees_what_is_missing_outdated_reviewed_and_recorded() {
    let copy = copied("locales/en/hotlines.ftl", "hotline-th-191 = ", "hotline-th-191 = New: ");
    let change = |file: &str, from: &str, to: &str| {
        let path = copy.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    };
    change("locales/th/answers.ftl", "why-open = ", "# why-open = ");
    change("locales/lo/answers.ftl", "why-open = ", "# reviewed: 2026-11-01 by Organisation\nwhy-open = ");
    change(
        "content/la/hotlines-th.toml",
        "confidence = \"high\"",
        "confidence = \"low\", valid_until = \"2027-01-15\"",
    );
    let spoken = copy.path().join("content/audio/lo");
    fs::create_dir_all(&spoken).unwrap();
    fs::write(spoken.join("hotline-th-191.opus"), "not a real one").unwrap();
    fs::write(spoken.join("hotline-nowhere.opus"), "of no message").unwrap();
    let tree = Tree::read(copy.path(), "la").unwrap();
    let report = senthang::report::report(&tree, copy.path(), "2026-11-22".parse().unwrap());
    let whole = |tag: &str| report.languages.iter().find(|language| language.tag == tag).unwrap().whole;
    let all = whole("en").wanted;
    assert_eq!((whole("th").said, whole("th").outdated), (all - 1, 1));
    assert_eq!((whole("lo").said, whole("lo").outdated, whole("lo").reviewed), (all, 1, 1));
    assert_eq!((whole("en").outdated, whole("th").percent()), (0, 99));
    let ending = &report.ending.last().unwrap();
    assert_eq!((ending.until.to_string().as_str(), ending.over), ("2027-01-15", false));
    assert!(report.badly_known.contains(&ending.record));
    assert_eq!(report.audio.iter().map(|audio| audio.recorded).collect::<Vec<_>>(), [1, 0, 0]);
}

#[test]
fn a_browser_reads_the_pages_and_so_does_who_does_not_see_them() {
    let Some(python) = python("playwright, axe_playwright_python") else { return };
    if Command::new("chromium").arg("--version").output().is_err() {
        assert!(std::env::var_os("CI").is_none(), "a browser must be here: tests/run installs chromium");
        crate::stage::skipped("no chromium");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("report.html");
    report(&["--out", page.to_str().unwrap()]);
    let preview = Preview::of(&checkout());
    let output = Command::new(python)
        .arg(checkout().join("tests/pages.py"))
        .arg(&preview.url)
        .arg(&page)
        .arg(folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains("pages, no violations"), "{said}");
}
