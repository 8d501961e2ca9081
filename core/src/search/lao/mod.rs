//! Lao text for search: one spelling per word, syllables, and a rough key for how a syllable sounds.
//!
//! Lao is written without spaces, with several accepted spellings, and is often typed in Latin letters
//! after no rule at all. Search compares `normalised` text, cuts it with `syllables`, and meets Latin
//! spellings through `sound` and `sounds`.

mod common;
mod latin;
mod letters;
mod normal;
mod reading;
mod sound;
mod syllables;

pub(crate) use latin::sounds;
pub(crate) use normal::normalised;
pub(crate) use sound::sound;
pub(crate) use syllables::syllables;

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn lao_sounds(written: &str) -> Vec<String> {
        normalised(written).split_whitespace().flat_map(syllables).map(|syllable| sound(&syllable)).collect()
    }

    #[test]
    fn nothing_to_sound() {
        for nothing in ["", " ", "1362", "!?", "\u{200b}", "-", "警察", "тест"] {
            assert_eq!(sound(nothing), "", "{nothing}");
            assert!(sounds(nothing).is_empty(), "{nothing}");
        }
        assert!(syllables("").is_empty());
        assert!(sounds("ຕຳຫຼວດ").is_empty());
        assert_eq!(sound("police"), "");
    }

    /// A small generator of numbers that look random, the same in every run.
    struct Numbers(u64);

    impl Numbers {
        fn below(&mut self, limit: u32) -> u32 {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            u32::try_from(self.0 >> 33).unwrap() % limit
        }

        fn letter(&mut self) -> char {
            let number = match self.below(8) {
                0..=4 => 0xe80 + self.below(0x80),
                5 => u32::from(b'a') + self.below(26),
                6 => self.below(0x300),
                _ => self.below(0x11_0000),
            };
            char::from_u32(number).unwrap_or('ກ')
        }

        fn text(&mut self) -> String {
            let length = self.below(40);
            (0..length).map(|_| self.letter()).collect()
        }
    }

    #[test]
    fn any_text_is_read_and_none_is_lost() {
        let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
        for _ in 0..20_000 {
            let text = numbers.text();
            let compared = normalised(&text);
            for run in [&text, &compared] {
                let parts = syllables(run);
                assert_eq!(parts.concat(), *run);
                assert!(parts.iter().all(|part| !part.is_empty()));
                for part in &parts {
                    assert!(sound(part).bytes().all(|byte| byte.is_ascii_lowercase()), "{part}");
                }
            }
            assert!(sounds(&text).iter().all(|key| key.bytes().all(|byte| byte.is_ascii_lowercase())));
        }
    }

    #[test]
    fn long_text_is_read() {
        let long = "ກກກ".repeat(5_000) + &"ກາລະວອ".repeat(5_000);
        assert_eq!(syllables(&long).concat(), long);
        assert!(!sounds(&"ngy".repeat(5_000)).is_empty());
        assert!(!sounds(&"aouei".repeat(5_000)).is_empty());
    }
}
