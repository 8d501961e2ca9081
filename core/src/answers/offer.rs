//! An offer of work, held against dated rules. Never that it is good.

use serde::Serialize;

use super::agency::{self, AgencyAnswer, AgencyLine, LicenceState, find, offices};
use super::channels::{Open, Side, sides};
use super::checks::{FlagLine, UnknownLine, offered};
use super::compared::{ComparedLine, named};
use super::hotlines::{HotlineLine, lines, standings};
use super::offer_told::{Offer, OfferError, province_of};
use super::official::Official;
use super::pay_units::{Told, monthly};
use super::shared::{AskError, Asking, Situation, may_be_province};
use super::signs::{Seen, check_message, check_of, raised, shared_check};
use crate::model::{Check, OfferPart, Question, Who};
use crate::store::{OfStore, Reader, StoreError};
use crate::words::{Argument, Arguments, Text};

/// The answer: warning signs, what is missing, whom to ask. No flag is no verdict.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OfferAnswer {
    /// In one sentence.
    pub summary: Text,
    /// Warning signs, the heaviest first.
    pub flags: Vec<OfferFlag>,
    /// What was compared and raised no sign: the lowest pay that is known, and how old that is.
    pub compared: Vec<ComparedLine>,
    /// What was looked at and cannot be said.
    pub not_compared: Vec<ComparedLine>,
    /// What is missing, and what to ask.
    pub unknowns: Vec<UnknownLine>,
    /// The agency, where one is named.
    pub agency: Option<AgencyAnswer>,
    /// Who gives licences and advice, also where no agency is named.
    pub ask: Vec<AgencyLine>,
    /// Whom to call, from where the person stands; lines for others than that person last.
    pub contacts: Vec<HotlineLine>,
}

/// A warning sign in an offer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OfferFlag {
    /// The record that has the rule: `rule` or `check`.
    pub kind: String,
    /// The sign, the rule behind it and its source.
    #[serde(flatten)]
    pub flag: FlagLine,
    /// What raised it, side by side, each with where the other side comes from.
    pub compared: Vec<ComparedLine>,
}

/// Why an offer has no answer.
#[derive(Debug, thiserror::Error)]
pub enum OfferAskError {
    /// What is told does not read.
    #[error(transparent)]
    Told(#[from] OfferError),
    /// The question cannot be answered.
    #[error(transparent)]
    Ask(#[from] AskError),
}

impl OfStore for OfferAskError {
    fn is_damage(&self) -> bool {
        matches!(self, Self::Ask(error) if error.is_damage())
    }
}

impl From<StoreError> for OfferAskError {
    fn from(error: StoreError) -> Self {
        Self::Ask(error.into())
    }
}

/// Holds an offer against the rules of the content.
///
/// The flags: the signs of the self-check `before-you-go` and the rules, each raised by what is told
/// or by what comparing gives (pay beside the lowest by law, fees beside official prices and the
/// share that an agency may take, the way beside its state and ages, the agency beside the list);
/// the heaviest first. What is not told raises nothing: it is asked for.
///
/// # Errors
/// [`OfferAskError`] if the offer does not read, the profile is empty, the place is none, or the content
/// cannot be read.
pub fn offer(reader: &Reader, offer: &Offer, here: &Situation) -> Result<OfferAnswer, OfferAskError> {
    offer.check()?;
    Ok(look(reader, offer, here)?)
}

fn look(reader: &Reader, offer: &Offer, here: &Situation) -> Result<OfferAnswer, AskError> {
    let asking = Asking::of(reader, here)?;
    let mut seen = Seen::of(&asking, offer.country(), offer.province.as_deref());
    seen.told(offer);
    province(&mut seen, &asking, offer)?;
    let told = told(offer);
    seen.pay(&asking, offer, told.as_ref())?;
    let sides = offer.country().map(|to| sides(&asking, to)).transpose()?;
    if let Some(fees) = offer.fees.as_ref().filter(|fees| !fees.is_empty()) {
        let a_way = |side: &Side| side.open != Open::NoneKnown;
        let a_way = sides.as_ref().is_none_or(|sides| sides.iter().any(a_way));
        let official = Official::read(&asking, offer.country(), a_way)?;
        seen.fees(&asking, fees, &official, told.as_ref().map(monthly))?;
    }
    seen.way(&asking, offer, sides.as_deref().unwrap_or_default())?;
    let agencies = asking.reader.all("agency")?;
    let found = |name: &str| find(&asking, name, &agencies);
    let agency = agency::told(offer.agency.as_deref()).map(found).transpose()?;
    licence(&mut seen, agency.as_ref(), offer);
    let held = shared_check(&asking)?;
    let check = check_of(&held);
    let flags = raised(&asking, &seen, check)?;
    let [compared, not_compared] = seen.rest(&flags);
    let summary = match (flags.is_empty(), offer.tells_something()) {
        (false, _) => "offer-found",
        (true, true) => "offer-nothing",
        (true, false) => "offer-too-little",
    };
    Ok(OfferAnswer {
        summary: asking.words.phrase(summary, &Arguments::new()),
        compared,
        not_compared,
        unknowns: unknowns(&asking, offer, check)?,
        agency,
        ask: offices(&asking, &agencies)?,
        contacts: contacts(&asking, &flags, offer.age)?,
        flags,
    })
}

/// What is told of the pay, where its amount and time are.
fn told(offer: &Offer) -> Option<Told<'_>> {
    let pay = offer.pay.as_ref()?;
    let (amount, per) = (pay.amount.as_deref()?.parse().ok()?, pay.per.as_deref()?.parse().ok()?);
    Some(Told { amount, per, hours: offer.hours, days_off: offer.days_off, work: offer.work.as_deref() })
}

/// Says so if the province is none of the country: then it is the whole country that is looked at.
fn province(seen: &mut Seen, asking: &Asking, offer: &Offer) -> Result<(), AskError> {
    let (Some(province), Some(country)) = (offer.province.as_deref(), offer.country()) else { return Ok(()) };
    let inside = province.starts_with(&format!("{country}-"));
    // a district is known by its province
    let code = province_of(province).unwrap_or(province);
    if inside && may_be_province(asking.reader, &asking.publisher, country, code)? {
        return Ok(());
    }
    let arguments = named([
        ("province", Argument::Text(province.to_owned())),
        ("place", Argument::Place(country.to_owned())),
    ]);
    let text = asking.words.phrase("offer-province", &arguments);
    seen.say(OfferPart::Place, "", vec![ComparedLine::plain(text)]);
    Ok(())
}

fn licence(seen: &mut Seen, agency: Option<&AgencyAnswer>, offer: &Offer) {
    let Some(agency) = agency else { return };
    match agency.state {
        LicenceState::Suspended => seen.word(OfferPart::Licence, "suspended"),
        LicenceState::Expired => seen.word(OfferPart::Licence, "expired"),
        // an office that confirmed it knows more than we do
        _ if offer.licence.as_deref() == Some("confirmed") => {}
        state => {
            if agency.near_stopped.is_some() {
                seen.word(OfferPart::Licence, "near-stopped");
            }
            // the name of an office too can be used by anybody
            if state != LicenceState::Licensed {
                seen.word(OfferPart::Licence, "not-known");
            }
        }
    }
}

/// From this age on nobody is one of the young people, as the United Nations count them.
const GROWN: u32 = 25;
/// From this age on nobody is a child.
const ADULT: u32 = 18;

/// Lines that help with these flags and can be called from here; those that are for people of another
/// age last.
pub(super) fn contacts(
    asking: &Asking,
    flags: &[OfferFlag],
    age: Option<u32>,
) -> Result<Vec<HotlineLine>, AskError> {
    let needs: Vec<&FlagLine> = flags.iter().map(|flag| &flag.flag).collect();
    let everyone = standings(asking, None)?;
    let mut contacts = lines(asking, None, offered(&everyone, &needs))?;
    let is_for_another = |who: &Who| match who {
        Who::Children => age.is_some_and(|age| age >= ADULT),
        Who::YoungPeople => age.is_some_and(|age| age >= GROWN),
        _ => false,
    };
    contacts.sort_by_key(|line| !line.for_whom.is_empty() && line.for_whom.iter().all(is_for_another));
    Ok(contacts)
}

/// What is not told: the questions of the check that ask for it, and what it does not ask.
fn unknowns(asking: &Asking, offer: &Offer, check: Option<&Check>) -> Result<Vec<UnknownLine>, AskError> {
    let mut lines = Vec::new();
    let publisher = &asking.publisher;
    let asks = |question: &&Question| question.part.is_some_and(|part| !is_told(offer, part));
    for question in check.iter().flat_map(|check| &check.questions).filter(asks) {
        let message = check_message("question", &question.id);
        let arguments = asking.arguments(publisher, &question.facts)?;
        lines.push(UnknownLine {
            id: question.id.clone().into(),
            text: asking.words.say(publisher, &message, None, &arguments),
            ask: asking.words.say(publisher, &message, Some("ask"), &arguments),
        });
    }
    // nobody needs a way to work at home
    let at_home = asking.home.is_some() && asking.home.as_deref() == offer.country();
    let besides = [
        ("destination", offer.country().is_some()),
        ("scheme", offer.scheme.is_some() || at_home),
        ("hours", offer.hours.is_some()),
        ("days-off", offer.days_off.is_some()),
    ];
    for (id, _) in besides.into_iter().filter(|(_, told)| !told) {
        let phrase = |message: &str| asking.words.phrase(message, &Arguments::new());
        lines.push(UnknownLine {
            id: id.to_owned().into(),
            text: phrase(&format!("offer-{id}")),
            ask: phrase(&format!("offer-{id}-ask")),
        });
    }
    Ok(lines)
}

fn is_told(offer: &Offer, part: OfferPart) -> bool {
    match part {
        OfferPart::Age => offer.age.is_some(),
        OfferPart::Hours => offer.hours.is_some(),
        OfferPart::DaysOff => offer.days_off.is_some(),
        OfferPart::Pay => offer.pay.is_some(),
        OfferPart::Place => offer.place.is_some() || offer.province.is_some(),
        OfferPart::Fee => offer.fees.is_some(),
        OfferPart::Pressure => offer.pressure.is_some(),
        OfferPart::Licence => offer.licence.is_some() || agency::told(offer.agency.as_deref()).is_some(),
        OfferPart::Way => offer.scheme.is_some(),
        // an official crossing says nothing of the visa, nor a visa for work of the crossing
        OfferPart::Route | OfferPart::Visa => {
            let ends_it = matches!(offer.visa.as_deref(), Some("visit" | "none"));
            ends_it
                || offer.route.as_deref() == Some("hidden")
                || offer.route.is_some() && offer.visa.is_some()
        }
        _ => offer.words().iter().any(|(_, known, told)| *known == part && told.is_some()),
    }
}
