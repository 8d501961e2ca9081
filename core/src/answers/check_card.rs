//! The advice of a check, to keep or to give on, without what was answered.

use serde::Serialize;

use super::checks::Outcome;
use super::hotlines::{Call, HotlineLine, SENT};
use super::shared::{Asking, Situation};
use crate::model::{Check, Confidence, Need, PartialDate};
use crate::words::{Arguments, Text};

/// What a person takes along from a check: what to do, what to find out, whom to call.
///
/// It may be found by the one whom it warns of. So nothing in it tells an answer: no sign, no
/// reason, no weight, no question, no choice, no id of any. Whom to call, and in which order, hangs
/// on the check and on where the person stands alone, never on the answers or on the hour. What is
/// left is the advice itself, which cannot be given without being read: whoever keeps or shares a
/// card has to be told so first.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CheckCard {
    /// Title of the check.
    pub name: Text,
    /// The day for which it was made, by the clock of where the person stands.
    pub day: PartialDate,
    /// What one can do, each once.
    pub advice: Vec<Text>,
    /// What to find out.
    pub ask: Vec<Text>,
    /// Who can be called from there. Never empty.
    pub contacts: Vec<CardContact>,
    /// What the card is not, and that nobody has checked its words where nobody has.
    pub notes: Vec<Text>,
}

/// Someone to call, as it is printed: the card is read later, so not whether it is open now.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CardContact {
    /// Its name.
    pub name: Text,
    /// Who published it, where several organisations publish: they may give different numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher_name: Option<Text>,
    /// The number, to read.
    pub number: String,
    /// RFC 3966.
    pub uri: String,
    /// Its hours, OpenStreetMap text; none where no source says.
    pub hours: Option<String>,
    /// When the hours were printed.
    pub hours_as_of: Option<PartialDate>,
    /// The day, month or year for which the number is attested; none where no source is dated.
    pub as_of: Option<PartialDate>,
    /// The last day on which it holds by its own words.
    pub valid_until: Option<PartialDate>,
    /// True if that day is past.
    pub past: bool,
}

/// The parts of a card that no answer changes.
#[derive(Clone)]
pub(super) struct Blank {
    card: CheckCard,
    draft: Text,
}

impl Blank {
    pub(super) fn new(asking: &Asking, check: &Check, name: &Text, lines: &[HotlineLine]) -> Self {
        let phrase = |message: &str| asking.words.phrase(message, &Arguments::new());
        Self {
            card: CheckCard {
                name: name.clone(),
                day: asking.today.into(),
                advice: Vec::new(),
                ask: Vec::new(),
                contacts: contacts(asking.here, check, lines),
                notes: vec![phrase("kept-note")],
            },
            draft: phrase("draft"),
        }
    }

    /// A card with the advice of an outcome.
    pub(super) fn filled(&self, outcome: &Outcome) -> CheckCard {
        let mut card = self.card.clone();
        card.advice = once(outcome.flags.iter().map(|flag| &flag.advice));
        card.ask = once(outcome.unknowns.iter().map(|unknown| &unknown.ask));
        let texts = || card.advice.iter().chain(&card.ask).chain([&card.name]).chain(&card.notes);
        if texts().any(|text| text.review.is_draft()) {
            card.notes.push(self.draft.clone());
        }
        card
    }
}

/// Each text once, where it stands first.
fn once<'a>(texts: impl Iterator<Item = &'a Text>) -> Vec<Text> {
    let mut all: Vec<Text> = Vec::new();
    for text in texts {
        if !all.contains(text) {
            all.push(text.clone());
        }
    }
    all
}

/// Whom to call about anything that the check asks, whatever was answered: police, ambulance, fire
/// brigade; in each, what holds before what was valid until a day that is past; then who never closes,
/// who answers in the person's language, whose sources carry.
fn contacts(here: &Situation, check: &Check, lines: &[HotlineLine]) -> Vec<CardContact> {
    let asked = |need: &Need| check.flags.iter().any(|flag| flag.needs.contains(need));
    let mut ranked: Vec<(Rank, CardContact)> = lines
        .iter()
        .filter(|line| line.near)
        .filter_map(|line| {
            let rank = Rank::of(here, line);
            let helps = rank.emergency < SENT.len() || line.needs.iter().any(asked);
            Some((rank, contact(line)?)).filter(|_| helps)
        })
        .collect();
    ranked.sort_by(|(one, _), (two, _)| one.cmp(two));
    let mut all: Vec<CardContact> = Vec::new();
    for (_, contact) in ranked {
        if all.iter().all(|known| known.uri != contact.uri) {
            all.push(contact);
        }
    }
    all
}

fn contact(line: &HotlineLine) -> Option<CardContact> {
    let (Call::Domestic { uri, display } | Call::International { uri, display }) = &line.call else {
        return None;
    };
    Some(CardContact {
        name: line.name.clone(),
        publisher_name: line.origin.publisher_name.clone(),
        number: display.clone(),
        uri: uri.clone(),
        hours: line.hours.clone(),
        hours_as_of: line.hours_as_of,
        as_of: line.origin.as_of,
        valid_until: line.origin.valid_until,
        past: line.origin.past,
    })
}

/// The order of contacts; the smaller stands first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    /// Police, ambulance, fire brigade of where the person stands; then the others.
    emergency: usize,
    /// An old number of the police is still nearer to help than a good one of the fire brigade.
    past: bool,
    closes: bool,
    foreign: bool,
    confidence: Confidence,
    id: String,
}

impl Rank {
    fn of(here: &Situation, line: &HotlineLine) -> Self {
        let comes = here.is_local(&line.country) && line.for_whom.is_empty();
        let emergency = SENT.iter().position(|need| comes && line.needs.contains(need));
        let wanted = |tag: &String| {
            let same = |other: &String| crate::words::language(other) == crate::words::language(tag);
            here.languages.iter().any(same)
        };
        Self {
            emergency: emergency.unwrap_or(SENT.len()),
            past: line.origin.past,
            closes: line.hours.as_deref() != Some("24/7"),
            foreign: !line.speaks.iter().any(wanted),
            confidence: line.origin.confidence,
            id: line.id.clone(),
        }
    }
}
