//! How like two names are, whatever letters they are written in.

use zeroize::{Zeroize, Zeroizing};

use super::compared;
use super::lao;
use super::latin::distance;
use super::terms::{Run, Script, runs};
use super::thai;
use super::urgent::mistakes;

/// How like a name is to one that was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Likeness {
    /// The same, letter by letter, as names are compared.
    Same,
    /// Like it; the smaller the nearer. No proof that it is the same.
    Near(u32),
}

/// A name shorter than this is like too many.
const LETTERS_MIN: usize = 3;

/// A typed name, ready to be held against many; wiped when it is dropped.
pub(crate) struct TypedName {
    text: Zeroizing<String>,
    cut: Cut,
    sounds: Zeroizing<Vec<String>>,
}

impl TypedName {
    /// What was typed.
    pub(crate) fn of(typed: &str) -> Self {
        let text = Zeroizing::new(compared(typed));
        let cut = Cut(runs(&telling(&text)));
        let sounds = Zeroizing::new(sounds(&cut.0));
        Self { text, cut, sounds }
    }

    /// As names are compared.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// How like a name is; none if it is not.
    pub(crate) fn likeness(&self, name: &KnownName) -> Option<Likeness> {
        if self.text.is_empty() || name.text.is_empty() {
            return None;
        }
        if *self.text == name.text {
            return Some(Likeness::Same);
        }
        if is_part(&self.text, &name.text) {
            return Some(Likeness::Near(0));
        }
        let words = shared_words(&self.cut.0, &name.runs);
        let sounds = [shared_sounds, alike_sounds].map(|share| share(&self.sounds, &name.sounds));
        sounds.into_iter().chain([words]).flatten().max().map(|share| Likeness::Near(100 - share.min(100)))
    }
}

/// A name of the content, ready to be held against what is typed.
#[derive(Debug)]
pub(crate) struct KnownName {
    text: String,
    runs: Vec<Run>,
    sounds: Vec<String>,
}

impl KnownName {
    /// A name as `compared` gives it.
    pub(crate) fn of(text: String) -> Self {
        let runs = runs(&telling(&text));
        let sounds = sounds(&runs);
        Self { text, runs, sounds }
    }

    /// As names are compared.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }
}

/// Whether what was typed, in letters without spaces between words, is a part of the name.
fn is_part(typed: &str, name: &str) -> bool {
    !typed.is_ascii() && typed.chars().count() >= LETTERS_MIN && name.contains(typed)
}

/// Runs that are wiped when they are dropped: what a person typed may be among them.
struct Cut(Vec<Run>);

impl Drop for Cut {
    fn drop(&mut self) {
        for run in &mut self.0 {
            run.text.zeroize();
            run.terms.zeroize();
        }
    }
}

/// A name without the words that many companies have in theirs, where letters stand without spaces:
/// what is left tells which it is.
fn telling(name: &str) -> Zeroizing<String> {
    let mut left = Zeroizing::new(name.to_owned());
    for word in COMPANY_WITHOUT_SPACES {
        if left.contains(word) {
            left = Zeroizing::new(left.replace(word, " "));
        }
    }
    left
}

/// How many percent of the typed words stand in the name, misspelt ones too; none if less than half,
/// or none of them tells anything.
fn shared_words(typed: &[Run], name: &[Run]) -> Option<u32> {
    let long: Vec<&Run> = typed.iter().filter(|run| run.text.chars().count() >= LETTERS_MIN).collect();
    let stands = |run: &&&Run| {
        name.iter().any(|known| {
            known.text == run.text
                || (run.script != Script::Latin && known.text.contains(&run.text))
                || mistakes(&run.text).is_some_and(|most| distance(&run.text, &known.text, most).is_some())
        })
    };
    let told = |run: &&&Run| !COMPANY.contains(&run.text.as_str());
    let mut telling: Vec<&&Run> = long.iter().filter(told).collect();
    if telling.is_empty() {
        telling = long.iter().collect();
    }
    let shared = telling.iter().filter(|run| stands(run)).count();
    share(shared, telling.len())
}

/// Words that stand in the names of many agencies, and tell none of them.
const COMPANY: [&str; 35] = [
    "company",
    "co",
    "ltd",
    "limited",
    "sole",
    "agency",
    "service",
    "services",
    "employment",
    "recruitment",
    "labour",
    "labor",
    "lao",
    "laos",
    "group",
    "centre",
    "center",
    "export",
    "import",
    "enterprise",
    "cong",
    "ty",
    "dich",
    "vu",
    "viec",
    "lam",
    "tnhh",
    "tuam",
    "txhab",
    "nrhiav",
    "haujlwm",
    "and",
    "the",
    "of",
    "for",
];

/// Such words in Lao, Thai and Chinese, as they are compared.
const COMPANY_WITHOUT_SPACES: [&str; 22] = [
    "ບໍລິສັດ",
    "ບໍລິການ",
    "ຈັດຫາງານ",
    "ຈັດສົງ",
    "ແຮງງານ",
    "ຕາງປະເທດ",
    "ຈຳກັດ",
    "ຜູດຽວ",
    "บริษัท",
    "บริการ",
    "จัดหางาน",
    "จัดสง",
    "แรงงาน",
    "ตางประเทศ",
    "จำกัด",
    "公司",
    "有限",
    "就业",
    "服务",
    "劳务",
    "中介",
    "职业",
];

/// The longest run of syllables that sound alike, against all that were typed.
fn shared_sounds(typed: &[String], name: &[String]) -> Option<u32> {
    let mut longest = 0;
    for start in 0..typed.len() {
        for at in 0..name.len() {
            let same =
                typed.iter().skip(start).zip(name.iter().skip(at)).take_while(|(one, other)| one == other);
            longest = longest.max(same.count());
        }
    }
    // one syllable is like too many
    if longest < 2 { None } else { share(longest, typed.len()) }
}

/// How much of the typed sounds stands in the name, or of the name in what was typed, with a sound or
/// so otherwise, wherever the syllables end.
fn alike_sounds(typed: &[String], name: &[String]) -> Option<u32> {
    let (whole, other) = (flat(typed), flat(name));
    let (part, within) = if whole.len() <= other.len() { (&whole, &other) } else { (&other, &whole) };
    if part.len() < SOUND_LETTERS_MIN {
        return None;
    }
    let far = distance_within(part, within);
    let same = part.len().saturating_sub(far);
    (far <= part.len() / LETTERS_BY_MISTAKE).then(|| share(same, whole.len())).flatten()
}

/// Sounds shorter than this are like too many.
const SOUND_LETTERS_MIN: usize = 6;
/// One letter of so many may sound otherwise.
const LETTERS_BY_MISTAKE: usize = 7;

/// The letters of sounds, without what is written in one way or the other: ສະວັນ and ສວນ, and the ร of
/// Thai that Lao says as ຮ or as ລ.
fn flat(sounds: &[String]) -> Vec<char> {
    let mut letters: Vec<char> = Vec::new();
    for sound in sounds {
        for (place, letter) in sound.chars().enumerate() {
            let letter = match letter {
                'w' => 'u',
                'h' if place == 0 => 'l',
                _ => letter,
            };
            if letters.last() != Some(&letter) {
                letters.push(letter);
            }
        }
    }
    letters
}

/// The fewest letters to change in `part` so that it stands somewhere in `whole`.
fn distance_within(part: &[char], whole: &[char]) -> usize {
    let mut before: Vec<usize> = vec![0; whole.len() + 1];
    for (row, letter) in part.iter().enumerate() {
        let mut next = vec![row + 1];
        for (column, compared) in whole.iter().enumerate() {
            let at = |row: &[usize], place: usize| row.get(place).copied().unwrap_or(usize::MAX / 2);
            let change = at(&before, column) + usize::from(letter != compared);
            next.push(change.min(at(&before, column + 1) + 1).min(at(&next, column) + 1));
        }
        before = next;
    }
    before.into_iter().min().unwrap_or(part.len())
}

fn sounds(runs: &[Run]) -> Vec<String> {
    let sounds = runs.iter().flat_map(|run| match run.script {
        Script::Latin if COMPANY.contains(&run.text.as_str()) => Vec::new(),
        Script::Latin => lao::sounds(&run.text),
        Script::Lao => run.terms.iter().map(|syllable| lao::sound(syllable)).collect(),
        Script::Dense if thai::is_thai(&run.text) => thai::sounds(&run.text),
        Script::Dense => Vec::new(),
    });
    sounds.filter(|sound| !sound.is_empty()).collect()
}

/// Percent, from half on.
fn share(part: usize, whole: usize) -> Option<u32> {
    if part == 0 || part * 2 < whole {
        return None;
    }
    u32::try_from(part * 100 / whole.max(1)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn like(typed: &str, name: &str) -> Option<Likeness> {
        TypedName::of(typed).likeness(&KnownName::of(compared(name)))
    }

    /// Names that one would mix up when they are said or typed.
    const NEAR: [(&str, &str); 31] = [
        ("Buasavanh", "Buasavanh Employment Service Company"),
        ("Buasavan", "Buasavanh Employment Service Company"),
        ("ບົວສະຫວັນ", "Buasavanh Employment Service Company"),
        ("ບົວສວັນ", "Buasavanh Employment Service Company"),
        ("ບໍລິສັດ ບົວສະຫວັນ ຈຳກັດ", "ບໍລິສັດບໍລິການຈັດຫາງານ Buasavanh"),
        ("บัวสะหวัน", "ບໍລິສັດບໍລິການຈັດຫາງານ Buasavanh"),
        ("บัวสวรรค์", "ບໍລິສັດບໍລິການຈັດຫາງານ Buasavanh"),
        ("บัวสวรรค์", "Buasavanh Employment Service Company"),
        ("บริษัทจัดหางานบัวสะหวัน", "Buasavanh Employment Service Company"),
        ("บริษัทจัดหางานบัวสะหวัน", "ບໍລິສັດບໍລິການຈັດຫາງານ Buasavanh"),
        ("บริษัทจัดหางานบัวสะหวัน", "บริษัทบริการจัดหางานบัวสะหวัน (Buasavanh)"),
        ("ບົວສະຫວັນ", "บริษัทบริการจัดหางานบัวสะหวัน (Buasavanh)"),
        ("ดาวเรือง", "ບໍລິສັດ ດາວເຮືອງ ຈຳກັດ"),
        ("ดาวเฮือง", "ບໍລິສັດ ດາວເຮືອງ ຈຳກັດ"),
        ("ດາວເຮືອງ", "บริษัท ดาวเรือง จำกัด"),
        ("ทองคำ ลาว", "ບໍລິສັດ ທອງຄຳ"),
        ("พรชัย", "ບໍລິສັດ ພອນໄຊ ຈັດຫາງານ"),
        ("สุขสวัสดิ์", "ສຸກສະຫວັດ"),
        ("เวียงจันทน์พัฒนา", "ວຽງຈັນພັດທະນາ"),
        ("แสงจันทร์", "ແສງຈັນ"),
        ("แสงจันทร์", "Sengchan Labour Export"),
        ("ไชยะ", "ໄຊຍະ"),
        ("หนองคายแรงงาน", "ໜອງຄາຍ ແຮງງານ"),
        ("ลาวสยาม", "ລາວສະຫຍາມ"),
        ("ควายฟ้า", "ບໍລິສັດສົມມຸດ ຄວາຍຟ້າ"),
        ("บริษัทสมมุติ ควายฟ้า", "ບໍລິສັດສົມມຸດ ຄວາຍຟ້າ"),
        ("ສີສະຫວາດ", "Sisavath Employment"),
        ("ศรีสวาท", "ສີສະຫວາດ"),
        ("นกยางแก้ว", "ນົກຍາງແກ້ວ"),
        ("ว่าวเจี้ย", "ບໍລິສັດສົມມຸດ ວ່າວເຈ້ຍ"),
        ("Paper Kyte", "Paper Kite Invented Labour Agency"),
    ];

    /// Names of which one is not the other, though they share what many have.
    const NOT_NEAR: [(&str, &str); 30] = [
        ("ບໍລິສັດບໍລິການຈັດຫາງານ ດອກຈຳປາ", "ບໍລິສັດບໍລິການຈັດຫາງານ Buasavanh"),
        ("ບໍລິສັດ ຈັດຫາງານ ທອງຄຳ ຈຳກັດ", "ບໍລິສັດບໍລິການຈັດຫາງານ Buasavanh"),
        ("บริษัทบริการจัดหางานดอกจำปา", "บริษัทบริการจัดหางานบัวสะหวัน (Buasavanh)"),
        ("บริษัท จัดหางาน ทองคำ จำกัด", "ບໍລິສັດ ຈັດຫາງານ ດາວເຮືອງ ຈຳກັດ"),
        ("ดาวเรือง", "ບໍລິສັດບໍລິການຈັດຫາງານ Buasavanh"),
        ("บัวหลวง", "ບໍລິສັດບໍລິການຈັດຫາງານ Buasavanh"),
        ("บัวทอง", "Buasavanh Employment Service Company"),
        ("ບົວລາ", "Buasavanh Employment Service Company"),
        ("ສະໝອນ", "ບໍລິສັດບໍລິການຈັດຫາງານ Buasavanh"),
        ("พรสวรรค์", "ພອນໄຊ"),
        ("แสงดาว", "ແສງຈັນ"),
        ("ช้างเผือก", "ຊ້າງນ້ອຍ"),
        ("เมืองไทย", "ເມືອງລາວ"),
        ("ไทยพัฒนา", "ລາວພັດທະນາ ກໍ່ສ້າງ"),
        ("นกแก้ว", "ນົກຍາງ"),
        ("ปลาทอง", "ປາດຸກ"),
        ("น้ำใส", "ນ້ຳຕົກ"),
        ("ภูเขา", "ພູເງິນ"),
        ("คนดี", "ຄົນງານ"),
        ("ทองใบ", "ທອງຄຳ"),
        ("公司 金星", "Buasavanh就业服务公司"),
        ("老挝金星就业服务公司", "Buasavanh就业服务公司"),
        ("cong ty dich vu viec lam Sao Mai", "Công ty dịch vụ việc làm Buasavanh"),
        ("Golden Star Employment Service Company", "Buasavanh Employment Service Company"),
        ("Quite Invented Placement", "Buasavanh Employment Service Company"),
        ("ວ່າວເຈ້ຍ", "ໂຄມເຢັນ"),
        ("ฝนแห้ง", "ໂຄມເຢັນ"),
        ("หมอก", "ໝາກຫຸ່ງຄຳຫຼວງ"),
        ("สมหวัง", "ສົມຈິດ"),
        ("ลาว", "ລາວສະຫຍາມ ຂົນສົ່ງ ຂາອອກ"),
    ];

    #[test]
    fn names_that_sound_alike_are_near_and_others_are_not() {
        let far: Vec<_> = NEAR.iter().filter(|(typed, name)| like(typed, name).is_none()).collect();
        let near: Vec<_> = NOT_NEAR.iter().filter(|(typed, name)| like(typed, name).is_some()).collect();
        assert!(far.is_empty() && near.is_empty(), "not near: {far:#?}\nnear: {near:#?}");
    }
}
