//! The door for a bundle: see the library.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = senthang_fuzz::bundle(bytes);
});
