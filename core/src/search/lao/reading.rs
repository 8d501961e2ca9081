//! The ways to read Lao letters as one syllable, each with its price.

use super::letters::{is_consonant, is_leading_vowel};

/// The price of a reading; the cheapest way to read a run is taken to be its syllables.
pub(super) type Cost = u32;

const SYLLABLE: Cost = 10;
/// Off the price of a common syllable; small, so that it only decides between readings of nearly one price.
pub(super) const COMMON_DISCOUNT: Cost = 2;
/// A consonant with no vowel written, as in old spellings and abbreviations.
const BARE: Cost = 35;
/// A consonant closed by another with no vowel written; just below two bare consonants.
const BARE_CLOSED: Cost = 65;
const ODD_FINAL: Cost = 30;
pub(super) const UNREADABLE: Cost = 90;

/// One way to read the letters from some place on as a syllable.
#[derive(Clone, Copy)]
pub(super) struct Reading {
    pub(super) end: usize,
    pub(super) cost: Cost,
    pub(super) onset: Onset,
    pub(super) vowel: &'static str,
    pub(super) ending: &'static str,
}

/// How a syllable begins, in the letters of the sound key.
#[derive(Clone, Copy)]
pub(super) struct Onset {
    end: usize,
    cost: Cost,
    pub(super) key: &'static str,
    pub(super) rounded: bool,
    /// A cluster that is seldom one: ຕລ in ແຕ່ລະ is two syllables.
    seldom: bool,
}

/// What may follow the vowel.
enum Closing {
    Never,
    Always,
    Maybe,
    /// Only ຍ, in older spellings as ໄທຍ.
    OnlyYo,
    /// Any final, seldom: loan words as ໄລນ.
    Seldom,
}

/// A vowel as written: before the onset, after it, and how it sounds.
struct Vowel {
    leading: Option<char>,
    signs: &'static str,
    closing: Closing,
    cost: Cost,
    key: &'static str,
    /// The sound the vowel itself ends on.
    ending: &'static str,
}

const fn vowel(
    leading: Option<char>,
    signs: &'static str,
    closing: Closing,
    cost: Cost,
    key: &'static str,
) -> Vowel {
    Vowel { leading, signs, closing, cost, key, ending: "" }
}

const fn ending_vowel(leading: Option<char>, signs: &'static str, ending: &'static str) -> Vowel {
    Vowel { leading, signs, closing: Closing::Never, cost: SYLLABLE, key: "a", ending }
}

const VOWELS: &[Vowel] = &[
    vowel(None, "ະ", Closing::Never, SYLLABLE, "a"),
    vowel(None, "າ", Closing::Maybe, SYLLABLE, "a"),
    ending_vowel(None, "ຳ", "m"),
    vowel(None, "ັ", Closing::Always, SYLLABLE, "a"),
    vowel(None, "ັອ", Closing::Always, SYLLABLE, "o"),
    vowel(None, "ັວ", Closing::Never, SYLLABLE, "ua"),
    vowel(None, "ັວະ", Closing::Never, SYLLABLE, "ua"),
    vowel(None, "ິ", Closing::Maybe, SYLLABLE, "i"),
    vowel(None, "ີ", Closing::Maybe, SYLLABLE, "i"),
    vowel(None, "ຶ", Closing::Maybe, SYLLABLE, "u"),
    vowel(None, "ື", Closing::Maybe, SYLLABLE, "u"),
    vowel(None, "ຸ", Closing::Maybe, SYLLABLE, "u"),
    vowel(None, "ູ", Closing::Maybe, SYLLABLE, "u"),
    vowel(None, "ົວ", Closing::Never, SYLLABLE, "ua"),
    vowel(None, "ົວະ", Closing::Never, SYLLABLE, "ua"),
    // ກົ້ວຍ for ກ້ວຍ: not by the book, but written
    vowel(None, "ົວ", Closing::Always, SYLLABLE + 5, "ua"),
    vowel(None, "ົ", Closing::Always, SYLLABLE, "o"),
    vowel(None, "ໍ", Closing::OnlyYo, SYLLABLE, "o"),
    vowel(None, "ອ", Closing::Always, SYLLABLE, "o"),
    vowel(None, "ອ", Closing::Never, SYLLABLE + 8, "o"),
    vowel(None, "ວ", Closing::Always, SYLLABLE, "ua"),
    vowel(None, "ຽ", Closing::Always, SYLLABLE, "ia"),
    vowel(None, "ຽ", Closing::Never, SYLLABLE + 5, "ia"),
    vowel(None, "", Closing::Never, BARE, "a"),
    vowel(None, "", Closing::Always, BARE_CLOSED, "o"),
    vowel(Some('ເ'), "ະ", Closing::Never, SYLLABLE, "e"),
    vowel(Some('ເ'), "າະ", Closing::Never, SYLLABLE, "o"),
    ending_vowel(Some('ເ'), "ົາ", "w"),
    vowel(Some('ເ'), "ັຽ", Closing::Never, SYLLABLE, "ia"),
    vowel(Some('ເ'), "ັຍ", Closing::Never, SYLLABLE, "ia"),
    vowel(Some('ເ'), "ຍ", Closing::Never, SYLLABLE, "ia"),
    vowel(Some('ເ'), "ຽ", Closing::Maybe, SYLLABLE + 2, "ia"),
    vowel(Some('ເ'), "ັ", Closing::Always, SYLLABLE, "e"),
    vowel(Some('ເ'), "ິ", Closing::Maybe, SYLLABLE, "u"),
    vowel(Some('ເ'), "ີ", Closing::Maybe, SYLLABLE, "u"),
    vowel(Some('ເ'), "ຶອ", Closing::Maybe, SYLLABLE, "ua"),
    vowel(Some('ເ'), "ືອ", Closing::Maybe, SYLLABLE, "ua"),
    vowel(Some('ເ'), "ິອ", Closing::Maybe, SYLLABLE + 5, "ua"),
    vowel(Some('ເ'), "ີອ", Closing::Maybe, SYLLABLE + 5, "ua"),
    vowel(Some('ເ'), "ຶ", Closing::Maybe, SYLLABLE + 5, "u"),
    vowel(Some('ເ'), "ື", Closing::Maybe, SYLLABLE + 5, "u"),
    vowel(Some('ເ'), "ອ", Closing::Never, SYLLABLE + 8, "u"),
    vowel(Some('ເ'), "", Closing::Maybe, SYLLABLE, "e"),
    vowel(Some('ແ'), "ະ", Closing::Never, SYLLABLE, "e"),
    vowel(Some('ແ'), "ັ", Closing::Always, SYLLABLE, "e"),
    vowel(Some('ແ'), "", Closing::Maybe, SYLLABLE, "e"),
    vowel(Some('ໂ'), "ະ", Closing::Never, SYLLABLE, "o"),
    vowel(Some('ໂ'), "", Closing::Maybe, SYLLABLE, "o"),
    ending_vowel(Some('ໄ'), "", "y"),
    ending_vowel(Some('ໃ'), "", "y"),
    Vowel { closing: Closing::Seldom, cost: SYLLABLE + 10, ..ending_vowel(Some('ໄ'), "", "y") },
];

/// The readings of the letters from `start` on as one syllable.
pub(super) fn readings(letters: &[char], start: usize) -> Vec<Reading> {
    let leading = letters.get(start).copied().filter(|letter| is_leading_vowel(*letter));
    let after_leading = start + usize::from(leading.is_some());
    let mut found = Vec::new();
    for onset in onsets(letters, after_leading) {
        for vowel in VOWELS.iter().filter(|vowel| vowel.leading == leading) {
            push_closed_readings(&mut found, letters, onset, vowel);
        }
    }
    found
}

fn push_closed_readings(found: &mut Vec<Reading>, letters: &[char], onset: Onset, vowel: &Vowel) {
    let Some(end) = after_signs(letters, onset.end, vowel.signs) else {
        return;
    };
    let split_instead = onset.seldom && vowel.leading.is_some() && !vowel.signs.is_empty();
    let cost = onset.cost + vowel.cost + if split_instead { SYLLABLE } else { 0 };
    let open = Reading { end, cost, onset, vowel: vowel.key, ending: vowel.ending };
    if !matches!(vowel.closing, Closing::Always | Closing::Seldom) {
        found.push(open);
    }
    let Some(last) = letters.get(end).copied() else {
        return;
    };
    let allowed = match vowel.closing {
        Closing::Never => false,
        Closing::OnlyYo => matches!(last, 'ຍ' | 'ຽ'),
        Closing::Always => !(last == 'ວ' && vowel.signs == "ວ"),
        Closing::Maybe | Closing::Seldom => true,
    };
    if let Some((ending, cost)) = final_key(last).filter(|_| allowed) {
        // a vowel that ends on a sound of its own keeps it: ໄລນ is lay
        let ending = if open.ending.is_empty() { ending } else { open.ending };
        found.push(Reading { end: end + 1, cost: open.cost + cost, ending, ..open });
    }
}

fn after_signs(letters: &[char], start: usize, signs: &str) -> Option<usize> {
    let mut end = start;
    for sign in signs.chars() {
        if letters.get(end) != Some(&sign) {
            return None;
        }
        end += 1;
    }
    Some(end)
}

/// How a consonant sounds that closes a syllable, and the price of reading it so.
fn final_key(letter: char) -> Option<(&'static str, Cost)> {
    let found = match letter {
        'ກ' => ("k", 0),
        'ງ' => ("ng", 0),
        'ດ' => ("t", 0),
        'ນ' => ("n", 0),
        'ບ' => ("p", 0),
        'ມ' => ("m", 0),
        'ຍ' => ("y", 0),
        'ວ' => ("w", 0),
        'ຽ' => ("y", 4),
        'ລ' | 'ຣ' => ("n", 6),
        'ຂ' | 'ຄ' => ("k", ODD_FINAL),
        'ສ' | 'ຊ' | 'ຈ' | 'ຕ' | 'ຖ' | 'ທ' => ("t", ODD_FINAL),
        'ປ' | 'ພ' | 'ຜ' | 'ຟ' | 'ຝ' => ("p", ODD_FINAL),
        _ => return None,
    };
    Some(found)
}

/// The onsets that may be read at `start`: a consonant, ຫ with a sonorant, a consonant with ວ or ລ.
fn onsets(letters: &[char], start: usize) -> Vec<Onset> {
    let Some(first) = letters.get(start).copied().filter(|letter| is_consonant(*letter)) else {
        return Vec::new();
    };
    let key = onset_key(first);
    let single = Onset { end: start + 1, cost: 0, key, rounded: false, seldom: false };
    let Some(second) = letters.get(start + 1).copied() else {
        return vec![single];
    };
    // a letter twice is the end of an abbreviation, not a cluster: ສປປ ລາວ
    let doubled = start.checked_sub(1).and_then(|before| letters.get(before)) == Some(&first);
    let pair = Onset { end: start + 2, ..single };
    match (first, second) {
        ('ຫ', 'ຼ') => vec![Onset { key: "l", ..pair }],
        ('ຫ', 'ງ' | 'ຍ' | 'ວ') => vec![single, Onset { key: onset_key(second), ..pair }],
        ('ກ' | 'ຂ' | 'ຄ', 'ວ') => vec![single, Onset { cost: 1, rounded: true, ..pair }],
        ('ຫ' | 'ຮ' | 'ອ' | 'ວ' | 'ໜ' | 'ໝ', _) => vec![single],
        (_, 'ວ') => vec![single, Onset { cost: 4, rounded: true, seldom: true, ..pair }],
        ('ກ' | 'ຂ' | 'ຄ' | 'ຕ' | 'ທ' | 'ດ' | 'ບ' | 'ປ' | 'ຜ' | 'ພ' | 'ຝ' | 'ຟ' | 'ສ', 'ລ') if !doubled =>
        {
            vec![single, Onset { cost: 4, seldom: true, ..pair }]
        }
        _ => vec![single],
    }
}

/// How a consonant sounds that begins a syllable; aspirated and plain are one, ອ is silent.
fn onset_key(letter: char) -> &'static str {
    match letter {
        'ກ' | 'ຂ' | 'ຄ' | '\u{e86}' | '\u{ede}' => "k",
        'ງ' => "ng",
        'ຈ' | '\u{e89}' => "c",
        'ສ' | 'ຊ' | '\u{e8c}' | '\u{ea8}' | '\u{ea9}' => "s",
        'ຍ' | 'ຢ' | '\u{e8e}' | '\u{edf}' => "y",
        'ດ' => "d",
        'ຕ' | 'ຖ' | 'ທ' | '\u{e8f}'..='\u{e92}' | '\u{e98}' => "t",
        'ນ' | 'ໜ' | '\u{e93}' => "n",
        'ບ' => "b",
        'ປ' | 'ຜ' | 'ພ' | '\u{ea0}' => "p",
        'ຝ' | 'ຟ' => "f",
        'ມ' | 'ໝ' => "m",
        'ຣ' | 'ລ' | '\u{eac}' => "l",
        'ວ' => "w",
        'ຫ' | 'ຮ' => "h",
        _ => "",
    }
}
