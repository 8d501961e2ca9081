//! How Thai text sounds to who speaks Lao. The two scripts stand letter beside letter in Unicode; what
//! is written otherwise in the two is put here in its Lao form. For likeness only: it is rough.

use super::lao;

/// From a Thai letter to the Lao letter of the same place.
const TO_LAO: u32 = 0x80;

/// Whether a run is Thai.
pub(super) fn is_thai(run: &str) -> bool {
    run.starts_with(|letter| matches!(letter, '\u{e01}'..='\u{e4e}'))
}

/// How the syllables of a run of Thai letters sound, in the keys of Lao ones. The run is as it is
/// compared: without tone marks and without the mark of silent letters.
pub(super) fn sounds(run: &str) -> Vec<String> {
    let letters: Vec<char> = run.chars().collect();
    let mut reader = Reader { letters: &letters, at: 0, closed: false };
    let mut sounds = Vec::new();
    while reader.at < letters.len() {
        if let Some(syllable) = reader.syllable() {
            sounds.push(lao::sound(&syllable));
        }
    }
    sounds
}

struct Reader<'a> {
    letters: &'a [char],
    at: usize,
    /// Whether the syllable before was closed by a consonant.
    closed: bool,
}

impl Reader<'_> {
    fn letter(&self, ahead: usize) -> Option<char> {
        self.letters.get(self.at + ahead).copied()
    }

    /// Takes the next letters if they are these.
    fn take(&mut self, letters: &str) -> bool {
        let same = letters.chars().enumerate().all(|(ahead, letter)| self.letter(ahead) == Some(letter));
        if same {
            self.at += letters.chars().count();
        }
        same
    }

    /// The next syllable in Lao letters; none for what sounds like nothing.
    fn syllable(&mut self) -> Option<String> {
        self.skip_silent();
        let leading = self.letter(0).filter(|letter| matches!(letter, 'เ'..='ไ'));
        self.at += usize::from(leading.is_some());
        let Some(onset) = self.onset() else {
            self.at += usize::from(leading.is_none());
            return None;
        };
        let (vowel, closing) = match leading {
            Some('เ') => self.after_e(),
            Some('ไ' | 'ใ') => {
                if self.letter(0) == Some('ย') && self.is_closing() {
                    self.at += 1;
                }
                (String::new(), false)
            }
            Some(_) => (self.signs(), true),
            None => self.vowel(&onset)?,
        };
        let ending = if closing { self.ending() } else { None };
        self.closed = ending.is_some() || vowel.ends_with(is_lao_consonant);
        let leading = leading.map(lao_letter).filter(|_| !vowel.starts_with('ຽ'));
        Some(leading.into_iter().chain(onset.chars()).chain(vowel.chars()).chain(ending).collect())
    }

    /// จันทน์ and จันทร์ are said as จัน; the mark that tells it is left out where text is compared.
    fn skip_silent(&mut self) {
        let silent = self.letter(0) == Some('ท') && matches!(self.letter(1), Some('น' | 'ร'));
        let after_n = self.closed && self.at.checked_sub(1).and_then(|at| self.letters.get(at)) == Some(&'น');
        if silent && after_n && !self.letter(2).is_some_and(is_sign) {
            self.at += 2;
        }
    }

    /// The consonants that a syllable begins with.
    fn onset(&mut self) -> Option<String> {
        let first = self.letter(0).filter(|letter| is_consonant(*letter))?;
        self.at += 1;
        let second = self.letter(0);
        let voiced = |reader: &Self| reader.letter(1).is_some_and(|next| is_sign(next) || next == 'อ');
        let led = self.letter_before_onset_leads();
        match (first, second) {
            // อ before ย and ห before a sonorant only tell the tone
            ('อ', Some('ย')) if voiced(self) || led => Some(self.skip_to("ຢ")),
            ('ห', Some('ง' | 'น' | 'ม' | 'ย' | 'ร' | 'ล' | 'ว')) if voiced(self) || led => {
                let sonorant = second.map(lao_letter).unwrap_or_default();
                self.at += 1;
                Some(format!("ຫ{sonorant}"))
            }
            ('ท', Some('ร')) if voiced(self) => Some(self.skip_to("ຊ")),
            // ร and ล after a consonant are not said in Lao
            ('ก' | 'ข' | 'ค' | 'ต' | 'ป' | 'ผ' | 'พ' | 'จ' | 'ส' | 'ศ' | 'ซ', Some('ร' | 'ล'))
                if (voiced(self) || led) && !self.is_double_r(0) =>
            {
                self.at += 1;
                Some(lao_letter(first).to_string())
            }
            _ => Some(lao_letter(first).to_string()),
        }
    }

    /// The letter before only tells something of this one, which sounds like `onset`.
    fn skip_to(&mut self, onset: &str) -> String {
        self.at += 1;
        onset.to_owned()
    }

    fn is_double_r(&self, ahead: usize) -> bool {
        self.letter(ahead) == Some('ร') && self.letter(ahead + 1) == Some('ร')
    }

    /// Whether a vowel stands before the consonant that was just taken.
    fn letter_before_onset_leads(&self) -> bool {
        let before = self.at.checked_sub(2).and_then(|at| self.letters.get(at));
        before.is_some_and(|letter| matches!(letter, 'เ'..='ไ'))
    }

    /// What follows เ and its consonant, and whether a consonant may close it.
    fn after_e(&mut self) -> (String, bool) {
        if self.take("ียะ") || self.take("ีย") {
            return if self.is_closing() { ("ຽ".to_owned(), true) } else { ("ຍ".to_owned(), false) };
        }
        if self.take("าะ") {
            return ("າະ".to_owned(), false);
        }
        if self.take("า") {
            return ("ົາ".to_owned(), false);
        }
        if self.take("ือ") {
            return ("ືອ".to_owned(), true);
        }
        if self.letter(0) == Some('อ') && !self.letter(1).is_some_and(is_sign) {
            self.at += 1;
            return ("ີ".to_owned(), true);
        }
        if self.letter(0) == Some('ย') && self.is_closing() {
            return ("ີ".to_owned(), true);
        }
        (self.signs(), true)
    }

    /// The vowel of a syllable that begins with its consonant, and whether a consonant may close it.
    fn vowel(&mut self, onset: &str) -> Option<(String, bool)> {
        if self.take("รร") {
            // สวรรค์ is said without its ค
            let last = !self.is_closing() || self.take("ค");
            return Some(if last { ("ັນ".to_owned(), false) } else { ("ັ".to_owned(), true) });
        }
        if self.take("ัว") {
            return Some(("ົວ".to_owned(), false));
        }
        let signs = self.signs();
        if !signs.is_empty() {
            let closing = !signs.ends_with(['ະ', 'ຳ']);
            return Some((signs, closing));
        }
        if self.letter(0) == Some('อ') && !self.letter(1).is_some_and(is_sign) {
            self.at += 1;
            return Some(if self.is_closing() {
                ("ອ".to_owned(), true)
            } else {
                ("ໍ".to_owned(), false)
            });
        }
        let uo = self.letter(0) == Some('ว') && self.closes_at(1) && !self.is_double_r(1);
        if uo {
            self.at += 1;
            return Some(("ວ".to_owned(), true));
        }
        if self.is_closing() {
            return Some(("ົ".to_owned(), true));
        }
        // a last letter alone, or one after a closed syllable with nothing behind it, is silent
        if self.letter(0).is_none() && self.closed {
            return None;
        }
        let before_r = onset == "ບ" && self.letter(0) == Some('ร');
        Some((if before_r { "ໍ" } else { "ະ" }.to_owned(), false))
    }

    /// The signs above, below and behind a consonant.
    fn signs(&mut self) -> String {
        let mut signs = String::new();
        while let Some(sign) = self.letter(0).filter(|letter| is_sign(*letter)) {
            signs.push(lao_letter(sign));
            self.at += 1;
        }
        signs
    }

    /// Whether the next letter closes the syllable: a consonant with no vowel of its own.
    fn is_closing(&self) -> bool {
        self.closes_at(0)
    }

    fn closes_at(&self, ahead: usize) -> bool {
        let own = |letter: char| is_sign(letter) || letter == 'อ';
        // สวรรค์ and สวัสดี begin with a syllable of their own
        let begins = self.letter(ahead) == Some('ส')
            && self.letter(ahead + 1) == Some('ว')
            && (self.letter(ahead + 2).is_some_and(is_sign) || self.is_double_r(ahead + 2));
        self.letter(ahead).is_some_and(|letter| is_consonant(letter) && letter != 'อ')
            && !begins
            && !self.is_double_r(ahead + 1)
            && !self.letter(ahead + 1).is_some_and(own)
    }

    /// The consonant that closes the syllable, as Lao writes it.
    fn ending(&mut self) -> Option<char> {
        let ending = self.letter(0).filter(|_| self.is_closing())?;
        let ending = match ending {
            'ก' | 'ข' | 'ค' | 'ฆ' => 'ກ',
            'ง' => 'ງ',
            'ญ' | 'ณ' | 'น' | 'ร' | 'ล' | 'ฬ' => 'ນ',
            'ม' => 'ມ',
            'ย' => 'ຍ',
            'ว' => 'ວ',
            'บ' | 'ป' | 'พ' | 'ฟ' | 'ภ' => 'ບ',
            'ห' | 'ฮ' => return None,
            _ => 'ດ',
        };
        self.at += 1;
        Some(ending)
    }
}

fn is_consonant(letter: char) -> bool {
    matches!(letter, '\u{e01}'..='\u{e2e}')
}

/// A vowel that stands after its consonant, above or below it.
fn is_sign(letter: char) -> bool {
    matches!(letter, '\u{e30}'..='\u{e3a}' | 'ๅ')
}

fn is_lao_consonant(letter: char) -> bool {
    matches!(letter, '\u{e81}'..='\u{eae}')
}

/// The Lao letter that sounds like a Thai one.
fn lao_letter(letter: char) -> char {
    match letter {
        'ฃ' => 'ຂ',
        'ฅ' | 'ฆ' => 'ຄ',
        'ฉ' => 'ສ',
        'ซ' | 'ฌ' => 'ຊ',
        'ฎ' => 'ດ',
        'ฤ' | 'ฦ' => 'ຣ',
        'ๅ' => 'າ',
        'ย' => 'ຍ',
        _ => char::from_u32(u32::from(letter) + TO_LAO).unwrap_or(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::terms::runs;

    fn thai(text: &str) -> String {
        runs(text).iter().flat_map(|run| sounds(&run.text)).collect::<Vec<_>>().join(" ")
    }

    fn lao_sounds(text: &str) -> String {
        runs(text)
            .iter()
            .flat_map(|run| &run.terms)
            .map(|term| lao::sound(term))
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// The same word in both scripts.
    const SAME: [(&str, &str); 25] = [
        ("บัวสะหวัน", "ບົວສະຫວັນ"),
        ("บัวสวรรค์", "ບົວສະວັນ"),
        ("จัดหางาน", "ຈັດຫາງານ"),
        ("เวียงจันทน์", "ວຽງຈັນ"),
        ("เมืองไทย", "ເມືອງໄທ"),
        ("ดาวเรือง", "ດາວເລືອງ"),
        ("ศรีสวาท", "ສີສະຫວາດ"),
        ("ทองคำ", "ທອງຄຳ"),
        ("คนดี", "ຄົນດີ"),
        ("เพื่อนบ้าน", "ເພື່ອນບ້ານ"),
        ("กรรมกร", "ກັມກອນ"),
        ("บริการ", "ບໍລິການ"),
        ("หนองคาย", "ໜອງຄາຍ"),
        ("อยู่ดี", "ຢູ່ດີ"),
        ("เก่า", "ເກົ່າ"),
        ("เคย", "ເຄີຍ"),
        ("ปลาทอง", "ປາທອງ"),
        ("ช้าง", "ຊ້າງ"),
        ("แก้ว", "ແກ້ວ"),
        ("ไซยะ", "ໄຊຍະ"),
        ("สุขสันต์", "ສຸກສັນ"),
        ("พรชัย", "ພອນໄຊ"),
        ("ขอนแก่น", "ຂອນແກ່ນ"),
        ("สวนดอก", "ສວນດອກ"),
        ("เมีย", "ເມຍ"),
    ];

    #[test]
    fn thai_sounds_like_the_lao_of_the_same_word() {
        let other: Vec<String> = SAME
            .iter()
            .map(|(one, other)| (thai(one), lao_sounds(other), one))
            .filter(|(one, other, _)| one != other)
            .map(|(one, other, word)| format!("{word}: {one} is not {other}"))
            .collect();
        assert!(other.is_empty(), "{other:#?}");
    }
}
