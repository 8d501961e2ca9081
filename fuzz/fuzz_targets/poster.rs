//! The door for the codes of a poster: see the library.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = senthang_fuzz::poster(bytes);
});
