//! How a Lao syllable sounds: a rough key in Latin letters.

use super::letters::is_lao;
use super::normal::normalised;
use super::reading::readings;
use super::syllables::cheapest_ends;

/// A rough key, in Latin letters, for how a Lao syllable sounds. Spellings that Lao people use for the
/// same sound give the same key. Empty when there is no Lao letter to sound.
pub(crate) fn sound(syllable: &str) -> String {
    let letters: Vec<char> = normalised(syllable).chars().filter(|letter| is_lao(*letter)).collect();
    let whole = readings(&letters, 0)
        .into_iter()
        .filter(|reading| reading.end == letters.len())
        .min_by_key(|reading| reading.cost);
    match whole {
        Some(reading) => sound_key(reading.onset.key, reading.onset.rounded, reading.vowel, reading.ending),
        None => sound_of_pieces(&letters),
    }
}

/// The sound of what is not one syllable: of each syllable that can be read in it.
fn sound_of_pieces(letters: &[char]) -> String {
    let mut key = String::new();
    let mut start = 0;
    for end in cheapest_ends(letters) {
        let piece = readings(letters, start)
            .into_iter()
            .filter(|reading| reading.end == end)
            .min_by_key(|reading| reading.cost);
        if let Some(reading) = piece {
            key.push_str(&sound_key(reading.onset.key, reading.onset.rounded, reading.vowel, reading.ending));
        }
        start = end;
    }
    key
}

/// Puts a key together. Ae and e before ng are a, because ແຮງ is written haeng, heng and hang;
/// kwa is kua, because ຂວາງ is written khwang and khouang.
pub(super) fn sound_key(onset: &str, rounded: bool, vowel: &str, ending: &str) -> String {
    let vowel = if vowel == "e" && ending == "ng" { "a" } else { vowel };
    let glide = match (rounded, vowel) {
        (false, _) | (true, "ua") => "",
        (true, "a") if !onset.is_empty() => "u",
        (true, _) => "w",
    };
    [onset, glide, vowel, ending].concat()
}

#[cfg(test)]
mod tests {
    use super::super::tests::lao_sounds;

    #[test]
    fn lao_spellings_of_one_sound_agree() {
        let pairs = [
            ("ໄທ", "ໃທ"),
            ("ໄທ", "ໄທຍ"),
            ("ນ້ອຍ", "ນ້ອຽ"),
            ("ເມຍ", "ເມັຽ"),
            ("ເຮືອ", "ເຮຶອ"),
            ("ກ້ວຍ", "ກົ້ວຍ"),
            ("ພຣະ", "ພະ"),
            ("ສບາຍ", "ສະບາຍ"),
            ("ຫລວດ", "ຫຼວດ"),
            ("ຣົດ", "ລົດ"),
            ("ນໍ້າ", "ນ້ຳ"),
            ("ຕົວະ", "ຕົວ"),
            ("ເພາະ", "ພໍ"),
        ];
        for (one, other) in pairs {
            assert_eq!(lao_sounds(one), lao_sounds(other), "{one} {other}");
        }
    }
}
