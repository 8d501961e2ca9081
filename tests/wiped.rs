//! What a person answers is nowhere when it is over: not in the profile, not in memory.

use std::fs;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use senthang::command::demonstration;
use senthang_core::answers::{Answered, AskedPrices, Offer};
use zeroize::Zeroizing;

use crate::ask::profile;
use crate::stage::{checkout, here};

/// What is looked for, hidden: it must not be found where the test itself keeps it.
struct Canary(Vec<u8>);

const MASK: u8 = 0b1010_0101;

impl Canary {
    /// Letters that stand nowhere else, made from a number.
    fn letters(seed: u64) -> Self {
        let mut state = seed;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            b'a' + u8::try_from((state >> 33) % 26).unwrap()
        };
        Self((0..18).map(|_| next() ^ MASK).collect())
    }

    fn digits(seed: u64) -> Self {
        Self(Self::letters(seed).0.iter().take(11).map(|byte| (b'1' + (byte ^ MASK) % 9) ^ MASK).collect())
    }

    /// White space of JSON, in a row that nobody writes.
    fn spaces(seed: u64) -> Self {
        let letters = [Self::letters(seed).0, Self::letters(seed + 1).0].concat();
        let space = |byte: &u8| b" \t\n\r"[usize::from((byte ^ MASK) % 4)] ^ MASK;
        Self(letters.iter().map(space).collect())
    }

    fn text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(self.0.len()));
        text.extend(self.0.iter().map(|byte| char::from(byte ^ MASK)));
        text
    }

    fn is_in(&self, bytes: &[u8]) -> bool {
        let (first, last) = (self.0[0] ^ MASK, self.0[self.0.len() - 1] ^ MASK);
        bytes.windows(self.0.len()).any(|window| {
            window[0] == first
                && window[window.len() - 1] == last
                && window.iter().zip(&self.0).all(|(byte, hidden)| byte ^ MASK == *hidden)
        })
    }
}

/// Set where a test runs in a process of its own.
const ALONE: &str = "SENTHANG_TEST_ALONE";

/// Whether this is a process that runs this test alone; if it is not, one is made and must come through.
/// Looking at memory copies it, with what another test has hidden; and there is less to look at.
fn alone(test: &str) -> bool {
    if std::env::var_os(ALONE).is_some() {
        return true;
    }
    let test = format!("wiped::{test}");
    let mut command = Command::new(std::env::current_exe().unwrap());
    let output = command.args([&test, "--exact", "--nocapture"]).env(ALONE, "1").output().unwrap();
    let said =
        [output.stdout, output.stderr].map(|said| String::from_utf8_lossy(&said).into_owned()).concat();
    assert!(output.status.success() && said.contains("1 passed"), "{test}: {said}");
    false
}

/// Whether it stands anywhere in the memory of this process that can be written to.
fn in_memory(canary: &Canary) -> bool {
    in_memory_of("self", canary)
}

fn in_memory_of(process: &str, canary: &Canary) -> bool {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).unwrap();
    let mut memory = fs::File::open(format!("/proc/{process}/mem")).unwrap();
    for line in maps.lines().filter(|line| line.contains(" rw") && !line.contains("[v")) {
        let (start, end) = line.split(' ').next().unwrap().split_once('-').unwrap();
        let (start, end) = (u64::from_str_radix(start, 16).unwrap(), u64::from_str_radix(end, 16).unwrap());
        // wiped in any case: another canary may stand beside the one that is looked for
        let mut bytes = Zeroizing::new(vec![0; usize::try_from(end - start).unwrap()]);
        // a part may have been given back meanwhile
        if memory.seek(SeekFrom::Start(start)).is_ok()
            && memory.read_exact(&mut bytes).is_ok()
            && canary.is_in(&bytes)
        {
            return true;
        }
    }
    false
}

fn in_folder(canary: &Canary, folder: &Path) -> bool {
    fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() { in_folder(canary, &path) } else { canary.is_in(&fs::read(path).unwrap()) }
    })
}

/// An offer and asked prices in which every free field is a canary.
#[test]
fn nothing_is_left_of_an_offer() {
    if !alone("nothing_is_left_of_an_offer") {
        return;
    }
    let pack = demonstration(&checkout(), &["en".to_owned()]).unwrap();
    let (name, amount, place) = (Canary::letters(7), Canary::digits(11), Canary::letters(13));
    let (monthly, price) = (Canary::digits(13), Canary::digits(17));
    {
        let mut json = Zeroizing::new(String::with_capacity(1024));
        for part in [
            r#"{"destination":"TH","province":"TH-10-"#,
            &place.text(),
            r#"","work":"night","age":17,"agency":""#,
            &name.text(),
            r#"","pay":{"amount":""#,
            &amount.text(),
            r#" THB","per":"month"},"fees":[{"for":"job","amount":""#,
            &amount.text(),
            r#" THB"}]}"#,
        ] {
            json.push_str(part);
        }
        let offer = Offer::read(json.as_bytes()).unwrap();
        assert!(
            [&name, &amount, &place].into_iter().all(in_memory),
            "the scan finds nothing: it tests nothing"
        );
        let answer = pack.guide.offer(&offer, &here("LA", "en")).unwrap();
        assert!(answer.flags.len() > 2);
        let mut json = Zeroizing::new(String::with_capacity(1024));
        for part in [
            r#"{"monthly-pay":""#,
            &monthly.text(),
            r#" THB","items":[{"for":"job","amount":""#,
            &price.text(),
            r#" THB"},{"for":"visa","amount":""#,
            &price.text(),
            r#" THB"}]}"#,
        ] {
            json.push_str(part);
        }
        let asked = AskedPrices::read(json.as_bytes()).unwrap();
        assert!(in_memory(&monthly) && in_memory(&price), "the scan finds nothing: it tests nothing");
        let answer = pack.guide.price("TH", &asked, &here("LA", "en")).unwrap();
        assert!(answer.items.iter().all(|item| item.more.is_some()), "both are above what is official");
    }
    assert!(!in_memory(&name), "the agency's name is still in memory");
    let folder = pack.guide_folder();
    for (what, canary) in
        [("an amount", &amount), ("the place", &place), ("the monthly pay", &monthly), ("a price", &price)]
    {
        assert!(!in_memory(canary), "{what} is still in memory");
        assert!(!in_folder(canary, folder), "{what} is in the profile");
    }
    assert!(!in_folder(&name, folder), "in the profile");
}

/// What stands at an address of this process.
fn bytes_at(address: usize, length: usize) -> Vec<u8> {
    let mut memory = fs::File::open("/proc/self/mem").unwrap();
    memory.seek(SeekFrom::Start(u64::try_from(address).unwrap())).unwrap();
    let mut bytes = vec![0; length];
    memory.read_exact(&mut bytes).unwrap();
    bytes
}

/// Which signs and which unknowns there are is what was answered. Their ids stand in the content too,
/// so they are looked for where the outcome had them: the allocator writes over the first bytes only.
#[test]
fn the_ids_of_an_outcome_are_wiped_with_it() {
    let pack = demonstration(&checkout(), &["en".to_owned()]).unwrap();
    let mut run = pack.guide.check("someone-i-met", &here("LA", "en")).unwrap();
    run.answer("work", Answered::Choice("sexual")).unwrap();
    let outcome = run.outcome();
    let (flag, at) = (outcome.flags[0].id.clone(), outcome.flags[0].id.as_ptr() as usize);
    assert!(flag.len() >= 19 && bytes_at(at, flag.len()) == flag.as_bytes(), "the scan finds nothing");
    drop(outcome);
    assert_ne!(bytes_at(at, flag.len())[16..], flag.as_bytes()[16..], "the id is still in memory");
}

/// Where the questions lead is wiped as well: the row of what was answered, in its order, is a canary
/// as the answers are.
#[test]
fn nothing_is_left_of_the_order_of_answering() {
    if !alone("nothing_is_left_of_the_order_of_answering") {
        return;
    }
    let pack = demonstration(&checkout(), &["en".to_owned()]).unwrap();
    let mut run = pack.guide.check("someone-i-met", &here("LA", "en")).unwrap();
    let mut hidden = Vec::new();
    for turn in 0..14_usize {
        // each question once, in an order that nothing else has
        let place = (turn * 5 + 3) % 14;
        let question = run.questions()[place].id.clone();
        run.answer(&question, Answered::NotKnown).unwrap();
        hidden.extend(place.to_ne_bytes().map(|byte| byte ^ MASK));
    }
    let canary = Canary(hidden);
    let found_while_it_runs = in_memory(&canary);
    drop(run);
    assert!(found_while_it_runs, "the scan finds nothing: it tests nothing");
    assert!(!in_memory(&canary), "the order of answers is still in memory");
}

/// The answers of a check are places of choices: their whole row is the canary.
#[test]
fn nothing_is_left_of_a_check() {
    if !alone("nothing_is_left_of_a_check") {
        return;
    }
    let pack = demonstration(&checkout(), &["en".to_owned()]).unwrap();
    let mut run = pack.guide.check("before-you-go", &here("LA", "en")).unwrap();
    let mut hidden = Vec::new();
    // a row of places that no other row of numbers is likely to have
    for turn in 0_usize.. {
        let Some(question) = run.next() else { break };
        let id = question.id.clone();
        // one that has the next question asked: else its place stays open
        let place = if id == "money" { 0 } else { (turn * 7 / 3 + turn % 2) % question.choices.len() };
        let choice = question.choices[place].id.clone();
        run.answer(&id, Answered::Choice(&choice)).unwrap();
        hidden.push(u8::try_from(place).unwrap() ^ MASK);
    }
    let canary = Canary(hidden);
    assert!(canary.0.len() >= 12);
    let found_while_it_runs = in_memory(&canary);
    assert!(!run.outcome().flags.is_empty());
    drop(run);
    assert!(found_while_it_runs, "the scan finds nothing: it tests nothing");
    assert!(!in_memory(&canary), "the answers are still in memory");
    assert!(!in_folder(&canary, pack.guide_folder()), "the answers are in the profile");
}

/// The command itself, while it waits to write its answer: what was told on standard input is wiped
/// by then. Scanned are its heap, its stacks and all else that it may write to, and the files of the
/// profile. Not scanned, for no program wipes them: the pipe in the kernel, registers, and what the
/// shell or an editor remembers. The canary is the agency's name: amounts stand in the answer.
#[test]
fn nothing_is_left_of_an_offer_in_the_command_when_it_answers() {
    let name = Canary::letters(23);
    let told = [r#"{"destination":"TH","age":17,"agency":""#, &name.text(), r#"","licence":"says-so""#];
    let text = answer_while_scanned(&["offer", "--file", "-"], &told, &name);
    assert!(text.contains("under-age") && !name.is_in(text.as_bytes()));
}

/// The words of a check's answers stand in the content as well: the canary is the spaces between them.
#[test]
fn nothing_is_left_of_the_answers_in_the_command_when_it_answers() {
    let spaces = Canary::spaces(29);
    let told = [r#"{"age":"#, &spaces.text(), r#""under-18","contract":"spoken""#];
    let text = answer_while_scanned(&["check", "before-you-go", "--answers", "-"], &told, &spaces);
    assert!(text.contains("under-age") && !spaces.is_in(text.as_bytes()));
}

/// What the command answers to JSON that ends with a brace, and nothing of it is in its memory when it
/// waits to write that.
fn answer_while_scanned(ask: &[&str], told: &[&str], canary: &Canary) -> String {
    // a pipe that is full: the first byte of the answer has to wait
    let (mut answer, mut full) = std::io::pipe().unwrap();
    full.write_all(&vec![b' '; PIPE]).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_senthang"))
        .arg("ask")
        .args(ask)
        .args(["--json", "--profile"])
        .arg(profile())
        .stdin(Stdio::piped())
        .stdout(full)
        .spawn()
        .unwrap();
    let process = child.id().to_string();
    let mut input = child.stdin.take().unwrap();
    for part in told {
        input.write_all(part.as_bytes()).unwrap();
    }
    wait_until_idle(&process);
    assert!(in_memory_of(&process, canary), "the scan finds nothing: it tests nothing");
    input.write_all(b"}").unwrap();
    drop(input);
    wait_until_idle(&process);
    assert!(child.try_wait().unwrap().is_none(), "it waits to write");
    let left = in_memory_of(&process, canary);
    let mut text = String::new();
    answer.read_to_string(&mut text).unwrap();
    assert!(child.wait().unwrap().success());
    assert!(!left, "what was told is still in the memory of the command");
    assert!(!in_folder(canary, profile()), "in the profile");
    text
}

/// What a pipe holds on Linux.
const PIPE: usize = 64 * 1024;

/// Waits until a process sleeps and uses no time: it waits to read or to write.
fn wait_until_idle(process: &str) {
    let state = || {
        let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
        // the state, and the times in user and kernel mode
        (fields[0] == "S", fields[11].to_owned(), fields[12].to_owned())
    };
    let mut idle = 0;
    let mut before = state();
    for _ in 0..1_000 {
        std::thread::sleep(Duration::from_millis(20));
        let now = state();
        idle = if now.0 && now == before { idle + 1 } else { 0 };
        if idle == 10 {
            return;
        }
        before = now;
    }
    panic!("the command does not come to rest");
}
