//! Walks through the seeds: what a fuzzer begins with must reach what it is to try.
#![allow(clippy::unwrap_used, missing_docs)]

use std::fs;
use std::path::Path;

use senthang_fuzz::DOORS;

#[test]
fn good_seeds_are_taken_and_bad_ones_are_not() {
    for (name, door) in DOORS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(name);
        let (mut good, mut bad) = (0, 0);
        for file in fs::read_dir(folder).unwrap() {
            let file = file.unwrap();
            let is_good = file.file_name().to_str().unwrap().starts_with("good-");
            *(if is_good { &mut good } else { &mut bad }) += 1;
            let taken = door(&fs::read(file.path()).unwrap());
            assert_eq!(taken, is_good, "{name}: {}", file.path().display());
        }
        assert!(good > 2 && bad > 1, "{name} has {good} good seeds and {bad} bad ones");
    }
}
