//! What crosses the border is wiped when it is freed: uniffi frees the buffers in which it crossed, and
//! knows nothing of wiping.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a test: where it fails, it ends

use std::fs;
use std::io::{Read, Seek, SeekFrom};

// its allocator is the one of this process
use senthang_bindings as _;

const MASK: u8 = 0b1010_0101;

/// What is looked for, hidden: it must not be found where the test itself keeps it.
const HIDDEN: [u8; 24] = {
    let mut hidden = *b"told-only-here-once-ever";
    let mut place = 0;
    while place < hidden.len() {
        hidden[place] ^= MASK;
        place += 1;
    }
    hidden
};

fn told() -> String {
    HIDDEN.iter().map(|byte| char::from(byte ^ MASK)).collect()
}

/// How often it stands in the memory of this process that can be written to.
fn in_memory() -> usize {
    let maps = fs::read_to_string("/proc/self/maps").unwrap();
    let mut memory = fs::File::open("/proc/self/mem").unwrap();
    let mut found = 0;
    for line in maps.lines().filter(|line| line.contains(" rw") && !line.contains("[v")) {
        let (start, end) = line.split(' ').next().unwrap().split_once('-').unwrap();
        let (start, end) = (u64::from_str_radix(start, 16).unwrap(), u64::from_str_radix(end, 16).unwrap());
        let mut bytes = vec![0; usize::try_from(end - start).unwrap()];
        if memory.seek(SeekFrom::Start(start)).is_ok() && memory.read_exact(&mut bytes).is_ok() {
            // hidden while it is looked at, so that what is read is not found again
            for byte in &mut bytes {
                *byte ^= MASK;
            }
            found += bytes.windows(HIDDEN.len()).filter(|window| *window == HIDDEN).count();
        }
    }
    found
}

#[test]
fn whatever_is_freed_is_wiped() {
    let text = std::hint::black_box(told());
    // as uniffi reads a record: out of one buffer, into texts of their own
    let buffer = std::hint::black_box([text.as_bytes(), text.as_bytes()].concat());
    assert!(in_memory() >= 3, "what is held is found");
    drop((text, buffer));
    assert_eq!(in_memory(), 0, "and what is freed is not");
}
