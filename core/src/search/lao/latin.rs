//! Lao in Latin letters, as it sounds: written after no rule at all, and read by the same keys.

use super::sound::sound_key;

/// The keys of a word in Latin letters, one for each syllable.
pub(crate) fn sounds(word: &str) -> Vec<String> {
    plain_parts(word).iter().flat_map(|part| sounds_of_part(part)).collect()
}

/// The most letters of a word that are heard: no word is longer, and hearing goes back and forth in it.
const HEARD_MAX: usize = 64;

/// The word in plain small Latin letters, parted at blanks and hyphens; accents and apostrophes are left out.
fn plain_parts(word: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for letter in word.chars().flat_map(char::to_lowercase) {
        if letter.is_whitespace() || matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '_' | '/') {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut().filter(|part| part.len() < HEARD_MAX) {
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
    use super::super::sound;
    use super::super::tests::lao_sounds;
    use super::*;

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

    /// Longer spellings stand before the shorter ones they begin with, or they would never be read.
    #[test]
    fn longer_latin_spellings_come_first() {
        let consonants: Vec<&str> = CONSONANTS.iter().map(|(written, _)| *written).collect();
        let nuclei: Vec<&str> = NUCLEI.iter().map(|(written, ..)| *written).collect();
        for spellings in [consonants, nuclei] {
            assert!(spellings.windows(2).all(|pair| pair[0].len() >= pair[1].len()));
        }
    }
}
