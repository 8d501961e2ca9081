//! The door for a section of facts or words: see the library.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = senthang_fuzz::section(bytes);
});
