//! One spelling for what Lao people write in several ways.

use super::letters::{is_leading_vowel, is_sign_above_or_below, leans_on_letter_before};

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

#[cfg(test)]
mod tests {
    use super::normalised;

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
}
