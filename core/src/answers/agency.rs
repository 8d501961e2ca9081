//! An agency by its name, its number or its page.

use serde::Serialize;
use zeroize::Zeroizing;

use super::shared::{AskError, Asking, Contact, OriginLine, Situation};
use crate::model::{Agency, AgencyForm, AgencyStatus, Hotline, PartialDate, Record, message};
use crate::search::{Likeness, compared, likeness};
use crate::store::Reader;
use crate::words::{Argument, Arguments, Text};

/// The answer: what our list of a day says of the name. Never that an agency can be trusted, nor
/// that it cannot.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgencyAnswer {
    /// How it stands in the list.
    pub state: LicenceState,
    /// That in words.
    pub text: Text,
    /// The day of the newest entry that we have.
    pub list_as_of: Option<PartialDate>,
    /// The agency, where the name is the same, or the number or page is its own.
    pub found: Vec<AgencyLine>,
    /// Names that are like it; none of them is taken for it.
    pub near: Vec<AgencyLine>,
    /// Said where near names are offered.
    pub near_text: Option<Text>,
    /// Who gives licences, and how to ask there.
    pub ask: Vec<AgencyLine>,
}

/// How an agency stands in the list of a day, the worse behind the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LicenceState {
    /// An office or an adviser, which needs no licence.
    NeedsNone,
    /// Had a licence on that day.
    Licensed,
    /// In the list, and no source says if it has a licence.
    NotKnown,
    /// Not in the list.
    NotListed,
    /// Its licence had run out.
    Expired,
    /// Its licence was stopped for a time.
    Suspended,
}

/// An agency of the list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgencyLine {
    /// Id of the record.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// What it is, and what is doubtful.
    pub about: Text,
    /// How to ask there, or how to check it.
    pub ask: Text,
    /// What it is.
    pub form: AgencyForm,
    /// Its licence, on the day of the origin.
    pub status: Option<AgencyStatus>,
    /// ISO 3166-1 codes of the countries to which it sends.
    pub destinations: Vec<String>,
    /// Whom to call.
    pub contacts: Vec<Contact>,
    /// Its public site.
    pub web: Option<String>,
    /// Where this comes from.
    pub origin: OriginLine,
}

/// The most near names.
const NEAR_MAX: usize = 5;
/// No name is longer.
const NAME_MAX: usize = 200;
/// Digits that make a telephone number.
const DIGITS_MIN: usize = 6;

/// How does an agency stand in our list, by its name (in Lao, Thai or Latin letters), its number or
/// its page?
///
/// # Errors
/// [`AskError`] if the profile is empty, the place is none, or the content cannot be read.
pub fn agency(reader: &Reader, asked: &str, here: &Situation) -> Result<AgencyAnswer, AskError> {
    find(&Asking::of(reader, here)?, asked)
}

pub(super) fn find(asking: &Asking, asked: &str) -> Result<AgencyAnswer, AskError> {
    let names = asking.reader.names("agency")?;
    let (mut found, mut near, mut offices) = (Vec::new(), Vec::new(), Vec::new());
    let mut newest: Option<PartialDate> = None;
    let asked: Zeroizing<String> = Zeroizing::new(asked.chars().take(NAME_MAX).collect());
    let typed = Zeroizing::new(compared(&asked));
    for stored in asking.reader.records("agency")? {
        let Record::Agency(agency) = stored.record else { continue };
        if let Some(as_of) = agency.origin.as_of
            && newest.is_none_or(|newest| as_of.last() > newest.last())
        {
            newest = Some(as_of);
        }
        let own = names.iter().filter(|name| name.id == agency.id && name.publisher == stored.publisher);
        // one name begins or ends with the other: easily mixed up, even where one is the same
        let within = |name: &str| !typed.is_empty() && (name.contains(&**typed) || typed.contains(name));
        let mixed_up = own.clone().any(|name| within(&name.name));
        let likeness = own.filter_map(|name| likeness(&typed, &name.name)).min();
        let same =
            likeness == Some(Likeness::Same) || is_reached(asking, &stored.publisher, &agency, &asked)?;
        let form = agency.form;
        let line = line(asking, &stored.publisher, agency)?;
        if form == AgencyForm::Authority {
            offices.push(line.clone());
        }
        if same {
            found.push(line);
        } else if let Some(Likeness::Near(far)) = likeness {
            near.push((far, mixed_up, line));
        }
    }
    near.retain(|(_, mixed_up, _)| found.is_empty() || *mixed_up);
    near.sort_by(|(one, _, a), (two, _, b)| one.cmp(two).then_with(|| a.id.cmp(&b.id)));
    let near: Vec<AgencyLine> = near.into_iter().map(|(_, _, line)| line).take(NEAR_MAX).collect();
    // of two that have one name, the worse counts
    let worst = found.iter().max_by_key(|line| state(line));
    let (state, as_of) =
        worst.map_or((LicenceState::NotListed, newest), |line| (state(line), line.origin.as_of));
    Ok(AgencyAnswer {
        state,
        text: text(asking, state, as_of),
        list_as_of: newest,
        near_text: (!near.is_empty()).then(|| asking.words.phrase("licence-near", &Arguments::new())),
        found,
        near,
        ask: offices,
    })
}

/// Who gives licences and who gives advice, for whoever was offered work.
pub(super) fn offices(asking: &Asking) -> Result<Vec<AgencyLine>, AskError> {
    let mut lines = Vec::new();
    for stored in asking.reader.records("agency")? {
        if let Record::Agency(agency) = stored.record
            && matches!(agency.form, AgencyForm::Authority | AgencyForm::Advice)
        {
            lines.push(line(asking, &stored.publisher, agency)?);
        }
    }
    Ok(lines)
}

fn state(line: &AgencyLine) -> LicenceState {
    match (line.form, line.status) {
        // a licence that was seen too long ago is not known
        (_, Some(AgencyStatus::Licensed)) if line.origin.past => LicenceState::Expired,
        (_, Some(AgencyStatus::Licensed)) => LicenceState::Licensed,
        (_, Some(AgencyStatus::Suspended)) => LicenceState::Suspended,
        (_, Some(AgencyStatus::Expired)) => LicenceState::Expired,
        (
            AgencyForm::Authority | AgencyForm::PublicService | AgencyForm::Association | AgencyForm::Advice,
            None,
        ) => LicenceState::NeedsNone,
        _ => LicenceState::NotKnown,
    }
}

fn text(asking: &Asking, state: LicenceState, as_of: Option<PartialDate>) -> Text {
    let message = match state {
        LicenceState::Licensed => "licence-licensed",
        LicenceState::Suspended => "licence-suspended",
        LicenceState::Expired => "licence-expired",
        LicenceState::NotKnown => "licence-status-unknown",
        LicenceState::NeedsNone => "licence-needs-none",
        LicenceState::NotListed => "licence-not-listed",
    };
    let Some(as_of) = as_of else { return asking.words.phrase("licence-no-list", &Arguments::new()) };
    asking.words.phrase(message, &Arguments::from([("date".to_owned(), Argument::Date(as_of))]))
}

/// Whether a number or a page is the agency's own.
fn is_reached(asking: &Asking, publisher: &str, agency: &Agency, asked: &str) -> Result<bool, AskError> {
    if let (Some(own), Some(asked)) = (agency.web.as_deref().and_then(page), page(asked))
        && is_below(&own, &asked)
    {
        return Ok(true);
    }
    let wanted = Zeroizing::new(digits(asked));
    let letters = asked.chars().any(char::is_alphabetic);
    if wanted.len() < DIGITS_MIN || letters {
        return Ok(false);
    }
    for id in &agency.contacts {
        if let Some(Record::Hotline(hotline)) = asking.reader.own(publisher, "hotline", id)?
            && is_number_of(&hotline, &wanted)
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A page without what stands before the name of its machine; none if the text is no address, or one
/// that hides where it leads (`name@other`).
fn page(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase();
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or(&text);
    let rest = rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/');
    let host = rest.split(['/', '?', '#']).next()?;
    let plain = host.contains('.') && !rest.contains(['@', '\\', ':']) && !rest.contains(char::is_whitespace);
    plain.then(|| rest.to_owned())
}

/// Whether a page is the agency's own or lies below it: a machine may serve pages of many.
fn is_below(own: &str, asked: &str) -> bool {
    asked.strip_prefix(own).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
}

/// The digits of a number, from its country's own on: without +, 00 and 0.
fn digits(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    digits.trim_start_matches('0').to_owned()
}

/// A part of a number is another number.
fn is_number_of(hotline: &Hotline, wanted: &str) -> bool {
    let other = hotline.other.iter().map(|other| other.at.as_str());
    let own = hotline.number.iter().chain(&hotline.international).map(String::as_str).chain(other);
    own.map(digits).any(|own| own.len() >= DIGITS_MIN && own == wanted)
}

fn line(asking: &Asking, publisher: &str, agency: Agency) -> Result<AgencyLine, AskError> {
    let arguments = asking.arguments(publisher, &agency.facts)?;
    let message = message("agency", &agency.id);
    let say = |part: Option<&str>| asking.words.say(publisher, &message, part, &arguments);
    Ok(AgencyLine {
        name: say(None),
        about: say(Some("about")),
        ask: say(Some("ask")),
        contacts: asking.contacts(publisher, &agency.contacts)?,
        origin: asking.origin(publisher, &agency.origin, &agency.facts)?,
        id: agency.id,
        form: agency.form,
        status: agency.status,
        destinations: agency.destinations,
        web: agency.web,
    })
}
