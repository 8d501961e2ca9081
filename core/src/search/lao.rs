//! Lao text for search: one spelling per word, syllables, and a rough key for how a syllable sounds.
//!
//! Lao is written without spaces, with several accepted spellings, and is often typed in Latin letters
//! after no rule at all. Search compares `normalised` text, cuts it with `syllables`, and meets Latin
//! spellings through `sound` and `sounds`.

/// Text as it is compared: one spelling for what Lao people write in several ways. Tone marks, zero-width
/// characters and the silencing mark are left out, Lao digits are ascii digits, ໆ and ຯ are a space.
/// Everything that is not Lao stays as it is.
pub(crate) fn normalised(text: &str) -> String {
    let mut compared = String::with_capacity(text.len());
    let mut after_gap = false;
    for letter in text.chars() {
        if is_left_out(letter) {
            after_gap = true;
        } else {
            push_normalised(&mut compared, letter, after_gap);
            after_gap = false;
        }
    }
    compared
}

/// Tone marks, the silencing marks, and characters of no width.
fn is_left_out(letter: char) -> bool {
    matches!(letter, '\u{ec8}'..='\u{ecc}' | '\u{ece}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

fn push_normalised(compared: &mut String, letter: char, after_gap: bool) {
    match letter {
        '\u{ed0}'..='\u{ed9}' => compared.extend(char::from_digit(u32::from(letter) - 0xed0, 10)),
        'ໆ' | 'ຯ' => compared.push(' '),
        'າ' if compared.ends_with('ໍ') => replace_last(compared, "ຳ"),
        'ເ' if compared.ends_with('ເ') => replace_last(compared, "ແ"),
        'ນ' if is_high_prefix(compared, letter, after_gap) => replace_last(compared, "ໜ"),
        'ມ' if is_high_prefix(compared, letter, after_gap) => replace_last(compared, "ໝ"),
        'ລ' | 'ຣ' if is_high_prefix(compared, 'ລ', after_gap) => compared.push('ຼ'),
        'ຣ' => compared.push('ລ'),
        'ຼ' => push_low_lo(compared),
        _ if is_sign_above_or_below(letter) && compared.ends_with(letter) => {}
        _ => {
            if leans_on_letter_before(letter) {
                part_high_prefix(compared);
            }
            compared.push(letter);
        }
    }
}

/// Two letters that stand for one are written as the one.
fn replace_last(compared: &mut String, joined: &str) {
    compared.pop();
    compared.push_str(joined);
}

/// Whether the text ends in a ຫ that belongs to the consonant now to be written. It does not in ໃຫ້ນາຍ and
/// ໃຫ້ລັດ, where it has a vowel and a tone of its own.
fn is_high_prefix(compared: &str, consonant: char, after_gap: bool) -> bool {
    let Some(before) = compared.strip_suffix('ຫ') else {
        return false;
    };
    let leading = before.chars().next_back().filter(|letter| is_leading_vowel(*letter));
    match leading {
        Some('ໃ') => consonant == 'ມ' && !after_gap,
        Some(_) => !after_gap,
        None => true,
    }
}

/// ໃ takes no sign after its consonant, so that the ມ of ໃໝ with a sign begins a syllable: ໃຫ ມາ.
fn part_high_prefix(compared: &mut String) {
    if compared.ends_with("ໃໝ") {
        replace_last(compared, "ຫມ");
    }
}

/// ຼ is ລ below its consonant. It may be typed after the vowel sign, which looks the same on the screen.
fn push_low_lo(compared: &mut String) {
    let sign = compared.chars().next_back().filter(|last| is_sign_above_or_below(*last));
    if sign.is_some() {
        compared.pop();
    }
    if !compared.ends_with('ຼ') {
        compared.push(if compared.ends_with('ຫ') { 'ຼ' } else { 'ລ' });
    }
    compared.extend(sign);
}

fn is_sign_above_or_below(letter: char) -> bool {
    matches!(letter, 'ັ' | '\u{eb4}'..='\u{eb9}' | 'ົ' | 'ໍ')
}

fn is_consonant(letter: char) -> bool {
    matches!(letter, '\u{e81}'..='\u{eae}' | '\u{edc}'..='\u{edf}')
}

fn is_lao(letter: char) -> bool {
    matches!(letter, '\u{e80}'..='\u{eff}')
}

/// A sign that cannot stand without a consonant before it.
fn leans_on_letter_before(letter: char) -> bool {
    is_lao(letter) && !is_consonant(letter) && !is_leading_vowel(letter)
}

fn is_leading_vowel(letter: char) -> bool {
    matches!(letter, '\u{ec0}'..='\u{ec4}')
}

/// The price of a reading; the cheapest way to read a run is taken to be its syllables.
type Cost = u32;

const SYLLABLE: Cost = 10;
/// Off the price of a common syllable; small, so that it only decides between readings of nearly one price.
const COMMON_DISCOUNT: Cost = 2;
/// A consonant with no vowel written, as in old spellings and abbreviations.
const BARE: Cost = 35;
/// A consonant closed by another with no vowel written; just below two bare consonants.
const BARE_CLOSED: Cost = 65;
const ODD_FINAL: Cost = 30;
const UNREADABLE: Cost = 90;

/// One way to read the letters from some place on as a syllable.
#[derive(Clone, Copy)]
struct Reading {
    end: usize,
    cost: Cost,
    onset: Onset,
    vowel: &'static str,
    ending: &'static str,
}

/// How a syllable begins, in the letters of the sound key.
#[derive(Clone, Copy)]
struct Onset {
    end: usize,
    cost: Cost,
    key: &'static str,
    rounded: bool,
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
fn readings(letters: &[char], start: usize) -> Vec<Reading> {
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

/// The syllables of a run of normalised Lao letters, in order; joined again they are the run. What cannot
/// be a syllable stands alone, a stray vowel sign joins the syllable before it.
pub(crate) fn syllables(run: &str) -> Vec<String> {
    let letters: Vec<char> = run.chars().collect();
    let ends = cheapest_ends(&letters);
    let mut found: Vec<String> = Vec::new();
    let mut start = 0;
    for end in ends {
        let piece: String = letters.iter().skip(start).take(end - start).collect();
        start = end;
        match found.last_mut() {
            Some(before) if joins(before, &piece) => before.push_str(&piece),
            _ => found.push(piece),
        }
    }
    found
}

/// Whether a piece goes with the one before it: a stray sign with its syllable, foreign letters together.
fn joins(before: &str, piece: &str) -> bool {
    let before_is_lao = before.chars().next_back().is_some_and(is_lao);
    match piece.chars().next() {
        Some(first) if is_lao(first) => before_is_lao && leans_on_letter_before(first),
        Some(_) => !before_is_lao,
        None => true,
    }
}

/// How the cheapest reading of the letters up to some place came there.
#[derive(Clone, Copy)]
struct Step {
    cost: Cost,
    from: usize,
}

/// Where each syllable ends in the cheapest reading of all the letters.
fn cheapest_ends(letters: &[char]) -> Vec<usize> {
    let mut steps: Vec<Option<Step>> = vec![None; letters.len() + 1];
    if let Some(first) = steps.first_mut() {
        *first = Some(Step { cost: 0, from: 0 });
    }
    for start in 0..letters.len() {
        let Some(here) = steps.get(start).copied().flatten() else {
            continue;
        };
        offer(&mut steps, start, start + 1, here.cost.saturating_add(UNREADABLE));
        for reading in readings(letters, start) {
            let cost = known_cost(letters, start, reading);
            offer(&mut steps, start, reading.end, here.cost.saturating_add(cost));
        }
    }
    walk_back(&steps)
}

/// Takes the way to `end` when it is cheaper; of equal ways the one whose last syllable is shorter.
fn offer(steps: &mut [Option<Step>], from: usize, end: usize, cost: Cost) {
    if let Some(step) = steps.get_mut(end)
        && step.is_none_or(|known| cost <= known.cost)
    {
        *step = Some(Step { cost, from });
    }
}

fn walk_back(steps: &[Option<Step>]) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut end = steps.len().saturating_sub(1);
    while end > 0 {
        ends.push(end);
        let from = steps.get(end).copied().flatten().map_or(0, |step| step.from);
        end = from.min(end - 1);
    }
    ends.reverse();
    ends
}

/// A syllable that is common in running text is read before one that is not: ດີ ກວາ, not ດີກ ວາ.
fn known_cost(letters: &[char], start: usize, reading: Reading) -> Cost {
    let syllable = || letters.iter().skip(start).take(reading.end - start).copied();
    let is_common = COMMON.binary_search_by(|common| common.chars().cmp(syllable())).is_ok();
    reading.cost.saturating_sub(if is_common { COMMON_DISCOUNT } else { 0 })
}

/// Syllables that are common in running Lao text, sorted as their letters are.
#[rustfmt::skip]
const COMMON: &[&str] = &[
    "ກວດ", "ກວາ", "ກອງ", "ກອນ", "ກະ", "ກັກ", "ກັນ", "ກັບ", "ກາ", "ກາງ", "ການ", "ກຳ", "ກິດ", "ກິນ", "ກຸມ",
    "ກົງ", "ກົດ", "ກົນ", "ກົມ", "ກຽວ", "ກໍ", "ຂອງ", "ຂອຍ", "ຂະ", "ຂັນ", "ຂາຍ", "ຂາມ", "ຂາວ", "ຂຶນ", "ຂູ",
    "ຂູດ", "ຂຽນ", "ຂໍ", "ຄວນ", "ຄວາມ", "ຄອນ", "ຄອບ", "ຄະ", "ຄັບ", "ຄາ", "ຄາວ", "ຄຳ", "ຄິດ", "ຄື", "ຄືນ",
    "ຄູ", "ຄົນ", "ຄົມ", "ຄົວ", "ງາຍ", "ງານ", "ຈະ", "ຈັກ", "ຈັດ", "ຈັນ", "ຈັບ", "ຈາກ", "ຈາງ", "ຈາຍ", "ຈຳ",
    "ຈີນ", "ຈຶງ", "ຈົດ", "ຊວງ", "ຊວຍ", "ຊວນ", "ຊອກ", "ຊັບ", "ຊາ", "ຊາຍ", "ຊາດ", "ຊາວ", "ຊີ", "ຊີບ", "ຊື",
    "ຊົນ", "ຊົວ", "ຍອນ", "ຍອມ", "ຍະ", "ຍັງ", "ຍາ", "ຍາຍ", "ຍາດ", "ຍານ", "ຍິງ", "ຍິນ", "ຍີ", "ຍຸ", "ດວຍ",
    "ດວນ", "ດັບ", "ດານ", "ດຳ", "ດີ", "ດູ", "ດົນ", "ດຽວ", "ຕອງ", "ຕອນ", "ຕອບ", "ຕະ", "ຕັງ", "ຕັດ", "ຕາ",
    "ຕາງ", "ຕານ", "ຕາມ", "ຕຳ", "ຕິ", "ຕິດ", "ຕີ", "ຕົກ", "ຕົນ", "ຕົວ", "ຕົວະ", "ຕໍ", "ຖະ", "ຖາ", "ຖານ",
    "ຖາມ", "ຖິນ", "ຖື", "ຖືກ", "ທອງ", "ທະ", "ທັງ", "ທາງ", "ທຳ", "ທິ", "ທິດ", "ທີ", "ທຶນ", "ທຸກ", "ທູດ",
    "ທຽວ", "ນວນ", "ນອກ", "ນອຍ", "ນອນ", "ນະ", "ນັກ", "ນັນ", "ນັບ", "ນາ", "ນາຍ", "ນາມ", "ນຳ", "ນີ", "ນຸ",
    "ນຸດ", "ນົດ", "ບອກ", "ບອນ", "ບັງ", "ບັດ", "ບັນ", "ບັບ", "ບາງ", "ບາຍ", "ບານ", "ບົດ", "ບຽນ", "ບຽບ", "ບໍ",
    "ປອງ", "ປອມ", "ປະ", "ປັບ", "ປາ", "ປານ", "ປິດ", "ປິນ", "ປີ", "ປຶກ", "ປຸນ", "ປູ", "ປົກ", "ປຽນ", "ຜານ",
    "ຜິດ", "ຜູ", "ຜົນ", "ຝາຍ", "ຝຶກ", "ພວກ", "ພະ", "ພັກ", "ພັນ", "ພາ", "ພາກ", "ພາຍ", "ພາບ", "ພິ", "ພິງ",
    "ພິມ", "ພົບ", "ພໍ", "ຟັງ", "ຟາວ", "ມະ", "ມັດ", "ມາ", "ມາດ", "ມານ", "ມີ", "ມື", "ມູນ", "ມົງ", "ມຽນ",
    "ຢາ", "ຢາກ", "ຢາງ", "ຢານ", "ຢຶດ", "ຢືນ", "ຢູ", "ລວງ", "ລວມ", "ລອງ", "ລະ", "ລັກ", "ລັດ", "ລັບ", "ລາ",
    "ລາຍ", "ລາວ", "ລິ", "ລີ", "ລູກ", "ລົງ", "ລົດ", "ລົມ", "ວັນ", "ວາ", "ວິ", "ວິດ", "ວີ", "ວຽກ", "ວຽງ",
    "ສວນ", "ສອງ", "ສະ", "ສັງ", "ສັດ", "ສັນ", "ສັບ", "ສາ", "ສາຍ", "ສານ", "ສາມ", "ສຳ", "ສິງ", "ສິດ", "ສິນ",
    "ສີ", "ສື", "ສຸ", "ສຸກ", "ສຸດ", "ສູດ", "ສູນ", "ສົງ", "ສຽງ", "ຫຍັງ", "ຫວັດ", "ຫວາງ", "ຫວຽດ", "ຫອງ", "ຫະ",
    "ຫາ", "ຫານ", "ຫາມ", "ຫຼວດ", "ຫຼອກ", "ຫຼັງ", "ຫຼາຍ", "ຫຼີ", "ຫຼື", "ອອກ", "ອອນ", "ອະ", "ອັນ", "ອາ",
    "ອາດ", "ອານ", "ອິດ", "ອິນ", "ອີກ", "ອືນ", "ອົງ", "ອົບ", "ຮວມ", "ຮອງ", "ຮອດ", "ຮອບ", "ຮັບ", "ຮາຍ", "ຮີດ",
    "ຮຸນ", "ຮູ", "ຮູບ", "ຮົມ", "ຮຽນ", "ເກັບ", "ເກີດ", "ເກີນ", "ເກົາ", "ເຂດ", "ເຂົາ", "ເຄາະ", "ເຄີຍ",
    "ເຄືອງ", "ເຄືອນ", "ເງິນ", "ເຈຍ", "ເຈົາ", "ເຊຍ", "ເຊັນ", "ເຊິງ", "ເດັກ", "ເດີນ", "ເດືອນ", "ເຕີ", "ເຕືອນ",
    "ເຖິງ", "ເທດ", "ເທືອ", "ເທົາ", "ເນົາ", "ເບິງ", "ເບີ", "ເປັນ", "ເປີດ", "ເພດ", "ເພາະ", "ເພີງ", "ເພີມ",
    "ເພືອ", "ເມ", "ເມືອ", "ເມືອງ", "ເລ", "ເລກ", "ເລີມ", "ເລືອກ", "ເລືອງ", "ເລົາ", "ເວ", "ເວັບ", "ເວົາ",
    "ເສຍ", "ເສດ", "ເສີນ", "ເຫດ", "ເຫັນ", "ເຫຼືອ", "ເຫຼົາ", "ເອ", "ເອງ", "ເອີນ", "ເອົາ", "ເຮັດ", "ເຮືອ",
    "ເຮົາ", "ເໜີ", "ແກ", "ແຂວງ", "ແຈງ", "ແດ", "ແດນ", "ແຕ", "ແຕງ", "ແທນ", "ແນກ", "ແນວ", "ແນະ", "ແບບ", "ແປ",
    "ແຜນ", "ແມ", "ແມນ", "ແລວ", "ແລະ", "ແຫງ", "ແຫຼງ", "ແອັບ", "ແຮງ", "ໂຄງ", "ໂດຍ", "ໂທ", "ໂທດ", "ໂມງ", "ໂອ",
    "ໂຮງ", "ໃກ", "ໃຈ", "ໃຊ", "ໃດ", "ໃຕ", "ໃນ", "ໃບ", "ໃຜ", "ໃສ", "ໃຫ", "ໃໝ", "ໄຂ", "ໄຊ", "ໄດ", "ໄທ", "ໄປ",
    "ໄລ", "ໄວ", "ໜອຍ", "ໜັກ", "ໜັງ", "ໜາ", "ໜີ", "ໜຶງ", "ໜຸມ", "ໝາຍ", "ໝົດ", "ໝໍ",
];

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
fn sound_key(onset: &str, rounded: bool, vowel: &str, ending: &str) -> String {
    let vowel = if vowel == "e" && ending == "ng" { "a" } else { vowel };
    let glide = match (rounded, vowel) {
        (false, _) | (true, "ua") => "",
        (true, "a") if !onset.is_empty() => "u",
        (true, _) => "w",
    };
    [onset, glide, vowel, ending].concat()
}

/// The keys of a word in Latin letters, one for each syllable.
pub(crate) fn sounds(word: &str) -> Vec<String> {
    plain_parts(word).iter().flat_map(|part| sounds_of_part(part)).collect()
}

/// The word in plain small Latin letters, parted at blanks and hyphens; accents and apostrophes are left out.
fn plain_parts(word: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for letter in word.chars().flat_map(char::to_lowercase) {
        if letter.is_whitespace() || matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '_' | '/') {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push_str(plain_letter(letter, part.ends_with('n')));
        }
    }
    parts.retain(|part| !part.is_empty());
    parts.iter().map(|part| respelled(part)).collect()
}

const PLAIN: [&str; 26] = [
    "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u",
    "v", "w", "x", "y", "z",
];

/// A letter without its accents; nothing for what is no Latin letter.
fn plain_letter(letter: char, after_n: bool) -> &'static str {
    match letter {
        'a'..='z' => PLAIN.get((u32::from(letter) - u32::from('a')) as usize).copied().unwrap_or(""),
        // a tilde of its own makes an n before it ñ
        '\u{303}' if after_n => "y",
        // the vietnamese letters alternate small and capital; capitals never come here
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ạ' | 'ả'..='ặ' | 'ɑ' => "a",
        'ç' | 'č' | 'ć' => "ch",
        'đ' | 'ď' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ɛ' | 'ẹ'..='ệ' | 'æ' => "e",
        'ì'..='ï' | 'ī' | 'ĭ' | 'ĩ' | 'ǐ' | 'ỉ' | 'ị' | 'ı' => "i",
        'ñ' | 'ɲ' | 'ń' => "ny",
        'ŋ' => "ng",
        'ò'..='õ' | 'ō' | 'ŏ' | 'ǒ' | 'ɔ' | 'ọ'..='ộ' | 'ǫ' | 'ǭ' => "o",
        'ö' | 'ø' | 'ő' | 'œ' | 'ə' | 'ɤ' | 'ơ' | 'ớ'..='ợ' => "oe",
        'ù'..='ü' | 'ū' | 'ŭ' | 'ũ' | 'ů' | 'ǔ' | 'ư' | 'ụ'..='ự' | 'ɯ' | 'ɨ' | 'ʉ' => "u",
        'š' | 'ś' | 'ş' => "s",
        'ý' | 'ÿ' | 'ỳ'..='ỹ' => "y",
        'ž' | 'ź' | 'ż' => "z",
        _ => "",
    }
}

/// Beginnings of words that no rule reaches: names as the french and the maps write them, and words in which
/// n and y belong to two syllables.
const RESPELLED: &[(&str, &str)] = &[
    ("vientiane", "viangchan"),
    // thai writes ch for what lao says s
    ("chiang", "siang"),
    ("xaya", "xaiya"),
    ("saya", "saiya"),
    ("sanya", "sannya"),
    ("panya", "pannya"),
    ("banya", "bannya"),
    ("kanya", "kannya"),
];

fn respelled(part: &str) -> String {
    let mut word = part.to_owned();
    for (written, read) in RESPELLED {
        if let Some(rest) = word.strip_prefix(written) {
            word = [read, rest].concat();
        }
    }
    word = single_letters(&word);
    // french writes a mute e after n: khammouane, savane
    if let Some(stem) = word.strip_suffix("ne")
        && stem.ends_with(is_latin_vowel)
    {
        word = [stem, "n"].concat();
    }
    word
}

/// Doubled letters that never end a Lao syllable are one: champassak.
fn single_letters(word: &str) -> String {
    let mut single = String::with_capacity(word.len());
    for letter in word.chars() {
        let doubled = single.ends_with(letter);
        if !(doubled
            && matches!(letter, 'c' | 'f' | 'h' | 'j' | 'l' | 'r' | 's' | 'v' | 'w' | 'x' | 'y' | 'z'))
        {
            single.push(letter);
        }
    }
    single
}

fn is_latin_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// Latin consonants that are written together, longest first, and their key.
const CONSONANTS: &[(&str, &str)] = &[
    ("tch", "c"),
    ("hng", "ng"),
    ("hny", "y"),
    ("kh", "k"),
    ("gh", "k"),
    ("ck", "k"),
    ("ph", "p"),
    ("th", "t"),
    ("ch", "c"),
    ("dj", "c"),
    ("tj", "c"),
    ("sh", "s"),
    ("zh", "s"),
    ("bh", "b"),
    ("dh", "d"),
    ("lh", "l"),
    ("rh", "l"),
    ("vh", "w"),
    ("wh", "w"),
    ("hl", "l"),
    ("hr", "l"),
    ("hm", "m"),
    ("hn", "n"),
    ("hv", "w"),
    ("hw", "w"),
    ("hy", "y"),
    ("ng", "ng"),
    ("ny", "y"),
    ("nh", "y"),
    ("gn", "y"),
    ("b", "b"),
    ("c", "k"),
    ("d", "d"),
    ("f", "f"),
    ("g", "k"),
    ("h", "h"),
    ("j", "c"),
    ("k", "k"),
    ("l", "l"),
    ("m", "m"),
    ("n", "n"),
    ("p", "p"),
    ("q", "k"),
    ("r", "l"),
    ("s", "s"),
    ("t", "t"),
    ("v", "w"),
    ("w", "w"),
    ("x", "s"),
    ("y", "y"),
    ("z", "s"),
];

/// Latin vowels as written, longest first: the vowel of the key, and the sound it ends on.
const NUCLEI: &[(&str, &str, &str)] = &[
    ("oueai", "ua", "y"),
    ("ueai", "ua", "y"),
    ("euay", "ua", "y"),
    ("euai", "ua", "y"),
    ("ueay", "ua", "y"),
    ("ouay", "ua", "y"),
    ("ouai", "ua", "y"),
    ("ouei", "ua", "y"),
    ("ouey", "ua", "y"),
    ("ouea", "ua", ""),
    ("uay", "ua", "y"),
    ("uai", "ua", "y"),
    ("uoi", "ua", "y"),
    ("uoy", "ua", "y"),
    ("iao", "ia", "w"),
    ("iau", "ia", "w"),
    ("iaw", "ia", "w"),
    ("ieo", "ia", "w"),
    ("ieu", "ia", "w"),
    ("iew", "ia", "w"),
    ("aeo", "e", "w"),
    ("aew", "e", "w"),
    ("aou", "a", "w"),
    ("aao", "a", "w"),
    ("aai", "a", "y"),
    ("aay", "a", "y"),
    ("awi", "o", "y"),
    ("awy", "o", "y"),
    ("oei", "u", "y"),
    ("oey", "u", "y"),
    ("eui", "u", "y"),
    ("euy", "u", "y"),
    ("uei", "u", "y"),
    ("uey", "u", "y"),
    ("oui", "u", "y"),
    ("ouy", "u", "y"),
    ("ooi", "u", "y"),
    ("ooy", "u", "y"),
    ("oua", "ua", ""),
    ("uea", "ua", ""),
    ("eua", "ua", ""),
    ("ouo", "ua", ""),
    ("oue", "we", ""),
    ("oeu", "u", ""),
    ("iea", "ia", ""),
    ("iou", "i", "w"),
    ("ao", "a", "w"),
    ("au", "a", "w"),
    ("ow", "a", "w"),
    ("eo", "e", "w"),
    ("ew", "e", "w"),
    ("iu", "i", "w"),
    ("iw", "i", "w"),
    ("ai", "a", "y"),
    ("ay", "a", "y"),
    ("ei", "u", "y"),
    ("ey", "u", "y"),
    ("oi", "o", "y"),
    ("oy", "o", "y"),
    ("ui", "u", "y"),
    ("uy", "u", "y"),
    ("aw", "o", ""),
    ("oa", "o", ""),
    ("ia", "ia", ""),
    ("ie", "ia", ""),
    ("ea", "ia", ""),
    ("ua", "ua", ""),
    ("uo", "ua", ""),
    ("ou", "u", ""),
    ("oo", "u", ""),
    ("uu", "u", ""),
    ("ue", "u", ""),
    ("eu", "u", ""),
    ("oe", "u", ""),
    ("ii", "i", ""),
    ("ee", "i", ""),
    ("aa", "a", ""),
    ("ae", "e", ""),
    ("a", "a", ""),
    ("e", "e", ""),
    ("i", "i", ""),
    ("o", "o", ""),
    ("u", "u", ""),
    ("y", "i", ""),
];

fn sounds_of_part(part: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = part;
    while !rest.is_empty() {
        let (key, after) = read_latin_syllable(rest, found.is_empty());
        found.extend(key);
        // a place that is not passed would be read for ever
        rest = if after.len() < rest.len() { after } else { without_first(rest) };
    }
    found
}

fn without_first(text: &str) -> &str {
    let mut letters = text.chars();
    letters.next();
    letters.as_str()
}

fn starts_with_vowel(text: &str) -> bool {
    text.starts_with(is_latin_vowel)
}

/// A y that no vowel follows is a vowel itself.
fn starts_with_nucleus(text: &str) -> bool {
    starts_with_vowel(text) || text.strip_prefix('y').is_some_and(|rest| !starts_with_vowel(rest))
}

/// The key of the first syllable of the rest of a word, and what is left after it.
fn read_latin_syllable(rest: &str, first: bool) -> (Option<String>, &str) {
    let (onset, rounded, after_onset) = read_latin_onset(rest);
    let Some((vowel, glide, after_vowel)) = read_nucleus(after_onset) else {
        // a consonant alone has the unwritten a, as in sbaidee; at the end of a word it is not heard
        let heard = !onset.is_empty() && (first || after_onset.contains(is_latin_vowel));
        return (heard.then(|| sound_key(onset, rounded, "a", "")), after_onset);
    };
    let (closed_by, after) = read_latin_final(after_vowel, !glide.is_empty());
    let ending = if glide.is_empty() { closed_by } else { glide };
    let key = match vowel.strip_prefix('w') {
        Some(unrounded) if !onset.is_empty() => sound_key(onset, true, unrounded, ending),
        Some(unrounded) => sound_key("w", false, unrounded, ending),
        None => sound_key(onset, rounded, vowel, ending),
    };
    (Some(key), after)
}

fn read_consonant(rest: &str) -> Option<(&'static str, &str)> {
    CONSONANTS.iter().find_map(|(written, key)| {
        let after = rest.strip_prefix(written)?;
        // ny is one letter only before a vowel: phongsaly, vanny
        let y_is_vowel = written.ends_with('y') && !starts_with_vowel(after);
        (!y_is_vowel).then_some((*key, after))
    })
}

/// The onset: its key, whether a w follows, and the rest. L and r after a stop are not heard in Lao.
fn read_latin_onset(rest: &str) -> (&'static str, bool, &str) {
    let rest = rest
        .strip_prefix('d')
        .filter(|after| after.starts_with('t'))
        .or_else(|| rest.strip_prefix('b').filter(|after| after.starts_with('p')))
        .unwrap_or(rest);
    let Some((key, after)) = read_consonant(rest) else {
        return ("", false, rest);
    };
    let second = after.strip_prefix(['l', 'r']).filter(|after| starts_with_nucleus(after));
    if let Some(after) = second.filter(|_| matches!(key, "k" | "p" | "t" | "b" | "d" | "f")) {
        return (key, false, after);
    }
    let rounding = after.strip_prefix(['w', 'v']).filter(|after| starts_with_nucleus(after));
    match rounding.filter(|_| !matches!(key, "w" | "h" | "m" | "n" | "ng" | "l")) {
        Some(after) => (key, true, after),
        None => (key, false, after),
    }
}

/// The longest vowel: its key, the sound it ends on, and the rest.
fn read_nucleus(rest: &str) -> Option<(&'static str, &'static str, &str)> {
    let (vowel, glide, after) = NUCLEI.iter().find_map(|(written, vowel, glide)| {
        let after = rest.strip_prefix(written)?;
        // y and w before a vowel begin the next syllable: xa-ya, sa-wan
        let begins_next = written.ends_with(['y', 'w']) && starts_with_vowel(after);
        (!begins_next).then_some((*vowel, *glide, after))
    })?;
    let quiet = after.strip_prefix(['r', 'h']).filter(|next| !starts_with_nucleus(next));
    match quiet {
        Some(next) if after.starts_with('r') && vowel == "e" => Some(("u", glide, next)),
        Some(next) => Some((vowel, glide, next)),
        None => Some((vowel, glide, after)),
    }
}

/// The consonant that closes the syllable, if the next syllable does not need it.
fn read_latin_final(rest: &str, after_glide: bool) -> (&'static str, &str) {
    // n and h between vowels are two syllables, as in panha; after a glide nothing can close
    if !after_glide
        && let Some(next) = rest.strip_prefix('n')
        && next.strip_prefix('h').is_some_and(starts_with_nucleus)
    {
        return ("n", next);
    }
    let Some((key, after)) = read_consonant(rest) else {
        return ("", rest);
    };
    let begins_next = starts_with_nucleus(after) || begins_cluster(key, after);
    if begins_next || (after_glide && !after.is_empty()) {
        return ("", rest);
    }
    (latin_final_key(key), after)
}

/// Phr and kw begin a syllable in the middle of a word too.
fn begins_cluster(key: &str, after: &str) -> bool {
    let second = match key {
        "p" => after.strip_prefix('r'),
        "k" => after.strip_prefix('w'),
        _ => None,
    };
    second.is_some_and(starts_with_nucleus)
}

fn latin_final_key(key: &str) -> &'static str {
    match key {
        "k" => "k",
        "t" | "d" | "s" | "c" => "t",
        "p" | "b" | "f" => "p",
        "m" => "m",
        "n" | "y" | "l" => "n",
        "ng" => "ng",
        "w" => "w",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The syllables of a written phrase, parted by bars.
    fn parted(written: &str) -> String {
        syllables(&normalised(written)).join("|")
    }

    fn lao_sounds(written: &str) -> Vec<String> {
        normalised(written).split_whitespace().flat_map(syllables).map(|syllable| sound(&syllable)).collect()
    }

    #[test]
    fn one_spelling_for_many() {
        let pairs = [
            ("ນໍ້າ", "ນຳ"),
            ("ນ້ໍາ", "ນຳ"),
            ("ນ້ຳ", "ນຳ"),
            ("ຫນັງສື", "ໜັງສື"),
            ("ຫນ້າ", "ໜາ"),
            ("ຫ້ນາ", "ໜາ"),
            ("ຫມວດ", "ໝວດ"),
            ("ຫມໍ", "ໝໍ"),
            ("ຫລວງ", "ຫຼວງ"),
            ("ຫຣວງ", "ຫຼວງ"),
            ("ຫຼວງ", "ຫຼວງ"),
            ("ຫິຼນ", "ຫຼິນ"),
            ("ຣັດ", "ລັດ"),
            ("ເເຮງ", "ແຮງ"),
            ("ເ\u{200b}ເຮງ", "ແຮງ"),
            ("ຜ່ານ", "ຜານ"),
            ("ຊື່ອ", "ຊືອ"),
            ("ສີີ", "ສີ"),
            ("໑໓໖໒", "1362"),
            ("ວຽງ\u{200b}ຈັນ", "ວຽງຈັນ"),
            ("ໃຫມ່", "ໃໝ"),
            ("ໃຫມາ", "ໃຫມາ"),
            ("ໃຫ້ມາ", "ໃຫມາ"),
            ("ໃຫ້ນາຍ", "ໃຫນາຍ"),
            ("ໃຫ້ລັດ", "ໃຫລັດ"),
            ("ໄຫລ", "ໄຫຼ"),
            ("ໄຫລ່", "ໄຫຼ"),
            ("Police ຕຳຫຼວດ, ñ 12!", "Police ຕຳຫຼວດ, ñ 12!"),
            ("", ""),
        ];
        for (written, compared) in pairs {
            assert_eq!(normalised(written), compared, "{written}");
            assert_eq!(normalised(compared), compared, "{written} twice");
        }
        assert_eq!(normalised("ຕ່າງໆທີ່").trim(), "ຕາງ ທີ");
    }

    #[test]
    fn words_in_syllables() {
        for phrase in SYLLABIFIED {
            assert_eq!(parted(&phrase.replace('|', "")), *phrase);
        }
        assert!(SYLLABIFIED.len() >= 60);
    }

    /// Phrases without tones, parted as a Lao reader parts them.
    const SYLLABIFIED: &[&str] = &[
        "ຕຳ|ຫຼວດ",
        "ການ|ຄາ|ມະ|ນຸດ",
        "ແຮງ|ງານ",
        "ສາຍ|ດວນ",
        "ໜັງ|ສື|ຜານ|ແດນ",
        "ສະ|ຖານ|ທູດ",
        "ຄາ|ແຮງ",
        "ນາຍ|ໜາ",
        "ບໍ|ລິ|ສັດ",
        "ວຽງ|ຈັນ",
        "ສະ|ຫວັນ|ນະ|ເຂດ",
        "ຈຳ|ປາ|ສັກ",
        "ຫຼວງ|ພະ|ບາງ",
        "ອຸ|ດົມ|ໄຊ",
        "ໄຊ|ຍະ|ບູ|ລີ",
        "ຄຳ|ມວນ",
        "ບໍ|ລິ|ຄຳ|ໄຊ",
        "ອັດ|ຕະ|ປື",
        "ເຊ|ກອງ",
        "ສາ|ລະ|ວັນ",
        "ຜົງ|ສາ|ລີ",
        "ຫົວ|ພັນ",
        "ຊຽງ|ຂວາງ",
        "ບໍ|ແກວ",
        "ປາກ|ເຊ",
        "ທາ|ແຂກ",
        "ວັງ|ວຽງ",
        "ຫຼວງ|ນຳ|ທາ",
        "ໄຊ|ສົມ|ບູນ",
        "ກະ|ຊວງ|ແຮງ|ງານ|ແລະ|ສະ|ຫວັດ|ດີ|ການ|ສັງ|ຄົມ",
        "ນາຍ|ຈາງ|ບໍ|ຈາຍ|ເງິນ|ເດືອນ",
        "ຂໍ|ຄວາມ|ຊວຍ|ເຫຼືອ|ດວນ",
        "ຂອຍ|ຖືກ|ຫຼອກ|ລວງ",
        "ເຂົາ|ເມືອງ|ຜິດ|ກົດ|ໝາຍ",
        "ເອ|ກະ|ສານ",
        "ໂທ|ລະ|ສັບ",
        "ແຕ|ລະ|ຄົນ",
        "ໂຄ|ວິດ",
        "ດີ|ກວາ",
        "ບອກ|ວາ",
        "ມາ|ກວດ",
        "ໜອຍ|ກວາ",
        "ຕຳ|ກວາ",
        "ແຕ|ວັນ|ທີ",
        "ໃຊ|ຄວາມ",
        "ໃຫ|ນາຍ|ຈາງ",
        "ໃຫ|ລັດ|ຖະ|ບານ",
        "ໃຫ|ມາ|ເຮັດ|ວຽກ",
        "ໃຫຍ",
        "ຂຶນ|ທະ|ບຽນ",
        "ຄອມ|ພິວ|ເຕີ",
        "ອີ|ເມລ",
        "ໂປລ|ແກລມ",
        "ເຟສ|ບຸກ",
        "ຝລັງ",
        "ສ|ບາຍ",
        "ສ|ປ|ປ|ລາວ",
        "ເປັນ|ຫຍັງ",
        "ຜູ|ຍິງ|ແລະ|ເດັກ|ນອຍ",
        "ອາ|ຍຸ|ສິບ|ແປດ|ປີ",
        "ອອກ|ເດີນ|ທາງ",
        "ຕາ|ເວັນ|ອອກ",
        "ຄົນ|ອາ|ຊີບ",
        "ເພາະ|ເຂົາ|ເຈົາ",
        "ຕົວະ|ເອົາ|ເງິນ",
        "ເມຍ|ຜົວ",
        "ເບຽ",
        "ສັນ|ຍາ",
        "ໃບ|ອະ|ນຸ|ຍາດ",
        "ວິ|ທະ|ຍາ|ໄລ",
        "ໝູ|ເພືອນ",
        "ໂຮງ|ໝໍ",
        "ຄອບ|ຄົວ",
        "ແຂວງ|ຄຳ|ມວນ",
        "ຫວຽດ|ນາມ",
        "ແລວ|ອອກ|ໄປ",
        "ຫຼາຍ|ກວາ",
        "ກວຍ",
        "ກົວຍ",
        "ນອຽ",
        "ເລືອຍ",
        "ເຄີຍ|ໄປ",
    ];

    #[test]
    fn latin_spellings_agree() {
        let pairs = [
            ("ຕຳຫຼວດ", "tamluat tamruat tamluad tamlouat tamruad tam-luat"),
            ("ແຮງງານ", "hangngan haeng+ngan hengngan haengngan hèngngan"),
            ("ໜັງສືຜ່ານແດນ", "nangsue+phan+daen nang+su+pan+den nangsuphandaen nangseu+phan+dèn"),
            ("ສາຍດ່ວນ", "sai+duan saiduan say+douan xaiduan"),
            ("ຄົນ", "khon kon"),
            ("ເງິນ", "ngoen ngern ngeun ngœn"),
            ("ວຽກ", "viak wiak viek wiek"),
            ("ພາສາໄທ", "phasathai pasathai phasa+thay"),
            ("ສະຫວັນນະເຂດ", "savannakhet sawannakhet savannaket"),
            ("ຫຼວງພະບາງ", "luang+prabang louangphabang luangprabang Louang-Phrabang"),
            ("ຄຳມ່ວນ", "khammouane khammuan kammouan"),
            ("ໄຊຍະບູລີ", "xayabury sayaboury xaignabouli sainyabuli xaiyabuli"),
            ("ຊຽງຂວາງ", "xieng+khouang xiangkhuang siang+khwang xiengkhouang"),
            ("ຈຳປາສັກ", "champasak champassak champasack jampasak"),
            ("ອຸດົມໄຊ", "oudomxay udomxai oudomsai"),
            ("ປາກເຊ", "pakse paksé pakxe"),
            ("ທ່າແຂກ", "thakhek takhek tha+khaek"),
            ("ວັງວຽງ", "vang+vieng vangviang wang+wiang"),
            ("ຫົວພັນ", "huaphanh houaphan huaphan houaphanh"),
            ("ວຽງຈັນ", "vientiane viangchan viengchan"),
            ("ອັດຕະປື", "attapeu attapue attapu"),
            ("ສາລະວັນ", "salavan saravane saravan"),
            ("ເຊກອງ", "sekong xekong xékong"),
            ("ຜົ້ງສາລີ", "phongsaly phongsali"),
            ("ບໍ່ແກ້ວ", "bokeo bokaeo bo+kaew bor+kèo"),
            ("ບໍລິຄຳໄຊ", "bolikhamxay borikhamxai bolikhamsai"),
            ("ຫຼວງນ້ຳທາ", "luang+namtha louangnamtha"),
            ("ສະຖານທູດ", "sathanthut sathan+thout satanthud"),
            ("ການຄ້າມະນຸດ", "kan+kha+manut kankhamanud"),
            ("ນາຍໜ້າ", "naina nay+na"),
            ("ຄ່າແຮງ", "kha+haeng khaheng"),
            ("ບໍລິສັດ", "bolisat borisad bolisad"),
            ("ສັນຍາ", "sanya sannya"),
            ("ບັນຫາ", "banha ban+ha"),
            ("ໃບອະນຸຍາດ", "bai+anuyat bai+anunyat"),
            ("ສະບາຍດີ", "sabaidee sabai+di sbaidee sabaydi"),
            ("ຂອບໃຈ", "khop+chai khob+jai khorb+jai"),
            ("ເປັນຫຍັງ", "pen+nyang pen+yang pen+gnang"),
            ("ຊ່ວຍ", "suay xuay souay"),
            ("ເດີນທາງ", "doenthang dern+tang deun+thang"),
            ("ແຂວງ", "khwaeng khoueng khwèng"),
            ("ເມືອງ", "muang mueang meuang muong"),
            ("ໂຮງໝໍ", "honghmo hong+mor hong+maw"),
            ("ລູກຈ້າງ", "lukchang loukjang"),
            ("ຂ້ອຍ", "khoi khoy koi"),
            ("ເຮັດວຽກ", "hetviak het+wiek hedviak"),
            ("ຜູ້ຍິງ", "phu+nying phouying"),
            ("ຄວາມ", "khwam khouam khuam"),
            ("ດີກວ່າ", "dikwa deekua"),
            ("ເຈົ້າ", "chao jao jau"),
            ("ຊຽງໃໝ່", "chiang+mai chiangmai xiengmai siangmai"),
        ];
        for (lao, spellings) in pairs {
            for spelling in spellings.split(' ') {
                assert_eq!(sounds(&spelling.replace('+', " ")), lao_sounds(lao), "{lao} {spelling}");
            }
        }
        assert_eq!(sounds("tamluat"), [sound("ຕຳ"), sound("ຫຼວດ")]);
    }

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

    #[test]
    fn other_words_do_not_agree() {
        let pairs = [
            ("ຕຳຫຼວດ", "tamlat"),
            ("ຕຳຫຼວດ", "tamluang"),
            ("ແຮງງານ", "hong ngan"),
            ("ແຮງງານ", "haeng nan"),
            ("ຄົນ", "khan"),
            ("ຄົນ", "khong"),
            ("ເງິນ", "ngan"),
            ("ວຽກ", "vek"),
            ("ວຽກ", "vieng"),
            ("ພາສາໄທ", "phasalao"),
            ("ສະຫວັນນະເຂດ", "salavan"),
            ("ຫຼວງພະບາງ", "luang namtha"),
            ("ຄຳມ່ວນ", "champasak"),
            ("ໄຊຍະບູລີ", "xaysomboun"),
            ("ຊຽງຂວາງ", "xiengmai"),
            ("ປາກເຊ", "paksan"),
            ("ປາກເຊ", "pakbeng"),
            ("ວັງວຽງ", "vientiane"),
            ("ບໍ່ແກ້ວ", "bokham"),
            ("ນາຍໜ້າ", "nai chang"),
            ("ນາຍຈ້າງ", "naina"),
            ("ດີ", "ti"),
            ("ບາ", "pa"),
            ("ຈາກ", "sak"),
            ("ໃຈ", "cha"),
            ("ເຈົ້າ", "chai"),
            ("ໂຮງໝໍ", "hong mu"),
            ("ສັນຍາ", "sana"),
        ];
        for (lao, latin) in pairs {
            assert_ne!(sounds(latin), lao_sounds(lao), "{lao} {latin}");
        }
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

    #[test]
    fn common_syllables_are_sorted_and_plain() {
        assert!(COMMON.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(COMMON.iter().all(|syllable| normalised(syllable) == *syllable));
        assert!(COMMON.iter().all(|syllable| parted(syllable) == *syllable));
    }

    /// Longer spellings stand before the shorter ones they begin with, or they would never be read.
    #[test]
    fn longer_latin_spellings_come_first() {
        let consonants: Vec<&str> = CONSONANTS.iter().map(|(written, _)| *written).collect();
        let nuclei: Vec<&str> = NUCLEI.iter().map(|(written, ..)| *written).collect();
        for spellings in [consonants, nuclei] {
            assert!(spellings.windows(2).all(|pair| pair[0].len() >= pair[1].len()));
        }
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
