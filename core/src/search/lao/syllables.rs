//! A run of Lao letters in syllables.

use super::common::COMMON;
use super::letters::{is_lao, leans_on_letter_before};
use super::reading::{COMMON_DISCOUNT, Cost, Reading, UNREADABLE, readings};

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
pub(super) fn cheapest_ends(letters: &[char]) -> Vec<usize> {
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

#[cfg(test)]
mod tests {
    use super::super::normalised;
    use super::*;

    /// The syllables of a written phrase, parted by bars.
    fn parted(written: &str) -> String {
        syllables(&normalised(written)).join("|")
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
}
