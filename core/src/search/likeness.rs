//! How like two names are, whatever letters they are written in.

use super::lao;
use super::latin::distance;
use super::terms::{Run, Script, runs};
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

/// How like a name is; none if it is not. Both as `compared` gives them.
pub(crate) fn likeness(typed: &str, name: &str) -> Option<Likeness> {
    if typed.is_empty() || name.is_empty() {
        return None;
    }
    if typed == name {
        return Some(Likeness::Same);
    }
    let (typed_runs, name_runs) = (runs(typed), runs(name));
    let words = shared_words(&typed_runs, &name_runs);
    let sounds = shared_sounds(&typed_runs, &name_runs);
    words.into_iter().chain(sounds).max().map(|share| Likeness::Near(100 - share.min(100)))
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
const COMPANY: [&str; 24] = [
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
    "and",
    "the",
    "of",
    "for",
];

/// The longest run of syllables that sound alike, against all that were typed.
fn shared_sounds(typed: &[Run], name: &[Run]) -> Option<u32> {
    let (typed, name) = (sounds(typed), sounds(name));
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

fn sounds(runs: &[Run]) -> Vec<String> {
    let sounds = runs.iter().flat_map(|run| match run.script {
        Script::Latin if COMPANY.contains(&run.text.as_str()) => Vec::new(),
        Script::Latin => lao::sounds(&run.text),
        Script::Lao => run.terms.iter().map(|syllable| lao::sound(syllable)).collect(),
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
