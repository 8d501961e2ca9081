//! The classes of Lao letters.

pub(super) fn is_sign_above_or_below(letter: char) -> bool {
    matches!(letter, 'ັ' | '\u{eb4}'..='\u{eb9}' | 'ົ' | 'ໍ')
}

pub(super) fn is_consonant(letter: char) -> bool {
    matches!(letter, '\u{e81}'..='\u{eae}' | '\u{edc}'..='\u{edf}')
}

pub(super) fn is_lao(letter: char) -> bool {
    matches!(letter, '\u{e80}'..='\u{eff}')
}

/// A sign that cannot stand without a consonant before it.
pub(super) fn leans_on_letter_before(letter: char) -> bool {
    is_lao(letter) && !is_consonant(letter) && !is_leading_vowel(letter)
}

pub(super) fn is_leading_vowel(letter: char) -> bool {
    matches!(letter, '\u{ec0}'..='\u{ec4}')
}
