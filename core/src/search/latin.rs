//! Latin letters as they are compared: small, without marks.

/// Letters with marks, behind the letter that they are compared as. Vietnamese has the most.
const MARKED: &[(char, &str)] = &[
    ('a', "àáảãạăằắẳẵặâầấẩẫậäåāª"),
    ('c', "çćč"),
    ('d', "đð"),
    ('e', "èéẻẽẹêềếểễệëēě"),
    ('i', "ìíỉĩịîïī"),
    ('n', "ñń"),
    ('o', "òóỏõọôồốổỗộơờớởỡợöōø"),
    ('s', "śš"),
    ('u', "ùúủũụưừứửữựûüū"),
    ('y', "ỳýỷỹỵÿ"),
    ('z', "žźż"),
];

/// A small letter without its marks; any other as it is.
pub(super) fn unmarked(letter: char) -> char {
    if letter.is_ascii() {
        return letter;
    }
    MARKED.iter().find(|(_, marked)| marked.contains(letter)).map_or(letter, |(plain, _)| *plain)
}

/// Whether a letter only marks the one before it.
pub(super) fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// How many letters must be put in, taken out, changed or swapped to make one word of the other; none
/// if more than `most` (the restricted Damerau-Levenshtein distance).
pub(crate) fn distance(one: &str, other: &str, most: usize) -> Option<usize> {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let mut two_before: Vec<usize> = Vec::new();
    let mut row_before: Vec<usize> = (0..=other.len()).collect();
    let at = |row: &[usize], place: usize| row.get(place).copied().unwrap_or(usize::MAX / 2);
    for (row, letter) in one.iter().enumerate() {
        let mut next = vec![row + 1];
        for (column, compared) in other.iter().enumerate() {
            let change = at(&row_before, column) + usize::from(letter != compared);
            let mut least = change.min(at(&row_before, column + 1) + 1).min(at(&next, column) + 1);
            let swapped = row > 0
                && column > 0
                && one.get(row - 1) == Some(compared)
                && other.get(column - 1) == Some(letter);
            if swapped {
                least = least.min(at(&two_before, column - 1) + 1);
            }
            next.push(least);
        }
        if next.iter().min().is_none_or(|least| *least > most) {
            return None;
        }
        two_before = std::mem::replace(&mut row_before, next);
    }
    row_before.last().copied().filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_left_out() {
        let plain =
            |text: &str| text.chars().filter(|letter| !is_mark(*letter)).map(unmarked).collect::<String>();
        assert_eq!(plain("đường dây nóng"), "duong day nong");
        assert_eq!(plain("vie\u{302}\u{323}t"), "viet");
        assert_eq!(plain("ສາຍດ່ວນ"), "ສາຍດ່ວນ");
    }

    #[test]
    fn letters_are_counted_that_differ() {
        for (one, other, found) in [
            ("police", "police", Some(0)),
            ("police", "polcie", Some(1)),
            ("police", "polise", Some(1)),
            ("police", "polic", Some(1)),
            ("passport", "pasport", Some(1)),
            ("trafficking", "traficing", Some(2)),
            ("work", "wages", None),
            ("", "", Some(0)),
            ("a", "abcd", None),
        ] {
            assert_eq!(distance(one, other, 2), found, "{one} {other}");
        }
    }
}
