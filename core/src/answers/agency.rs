//! An agency by its name, its number or its page.

use serde::Serialize;
use zeroize::Zeroizing;

use super::shared::{AskError, Asking, Contact, OriginLine, Situation};
use crate::model::{Agency, AgencyForm, AgencyStatus, Facts, Hotline, PartialDate, Record, message};
use crate::search::{Likeness, TypedName, compared};
use crate::store::{Reader, Stored};
use crate::words::{Argument, Arguments, Text};

/// The answer: what our sources of a day say of the name. Never that an agency can be trusted, nor
/// that it cannot.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgencyAnswer {
    /// How it stands.
    pub state: LicenceState,
    /// Said before all else: a name like this one is stopped, or its licence has run out.
    pub near_stopped: Option<Text>,
    /// The state in words.
    pub text: Text,
    /// The day of the newest entry of our list of companies; none where the content holds none.
    pub list_as_of: Option<PartialDate>,
    /// The agency, where the name is the same, or the number or page is its own.
    pub found: Vec<AgencyLine>,
    /// Names that are like it, those that are stopped first; none of them is taken for it.
    pub near: Vec<AgencyLine>,
    /// Said where near names are offered.
    pub near_text: Option<Text>,
    /// Who gives licences, and how to ask there.
    pub ask: Vec<AgencyLine>,
}

/// How an agency stands by our source of a day, the worse behind the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LicenceState {
    /// No name, number or page was told.
    NotAsked,
    /// An office or an adviser. Anybody can use its name.
    NeedsNone,
    /// Had a licence on that day, which is not long ago.
    Licensed,
    /// Had a licence on a day that is long ago or not known, or until one that is past. No source
    /// says that it has none now.
    WasLicensed,
    /// Known, and no source says if it has a licence.
    NotKnown,
    /// Nothing is known of it.
    NotListed,
    /// By a source, its licence had run out.
    Expired,
    /// By a source, its licence was stopped for a time.
    Suspended,
}

impl LicenceState {
    /// The word for it, as it stands in an answer.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::NotAsked => "not-asked",
            Self::NeedsNone => "needs-none",
            Self::Licensed => "licensed",
            Self::WasLicensed => "was-licensed",
            Self::NotKnown => "not-known",
            Self::NotListed => "not-listed",
            Self::Expired => "expired",
            Self::Suspended => "suspended",
        }
    }

    fn is_stopped(self) -> bool {
        matches!(self, Self::Expired | Self::Suspended)
    }
}

/// An agency that is known.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgencyLine {
    /// Id of the record.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// How it stands.
    pub state: LicenceState,
    /// That in words, with its day.
    pub state_text: Text,
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
/// Digits that are no name.
const NUMBER_MIN: usize = 3;
/// So many companies of which a source tells the state make a list; fewer are single reports, and
/// that a name is not among them tells nothing.
const LIST_MIN: usize = 10;
/// A stopped name that is only half like the typed one is no warning.
const HALF_LIKE: u32 = 50;

/// How does an agency stand, by its name (in Lao, Thai or Latin letters), its number or its page?
///
/// # Errors
/// [`AskError`] if the profile is empty, the place is none, or the content cannot be read.
pub fn agency(reader: &Reader, asked: &str, here: &Situation) -> Result<AgencyAnswer, AskError> {
    let asking = Asking::of(reader, here)?;
    find(&asking, asked, &asking.reader.all("agency")?)
}

/// What is told for an agency; none where it says nothing.
pub(super) fn told(agency: Option<&str>) -> Option<&str> {
    agency.filter(|text| text.chars().any(char::is_alphanumeric))
}

/// The same among these records.
pub(super) fn find(asking: &Asking, asked: &str, agencies: &[Stored]) -> Result<AgencyAnswer, AskError> {
    let asked: Zeroizing<String> = Zeroizing::new(asked.chars().take(NAME_MAX).collect());
    let what = What::of(&asked);
    let mut seen = Seen::look(asking, &asked, agencies)?;
    let list_as_of = seen.list();
    seen.sort();
    // of two that have one name, the worse counts
    let worst = seen.found.iter().max_by_key(|line| line.state);
    let (state, text) = match (worst, what) {
        (Some(line), _) => (line.state, line.state_text.clone()),
        (None, None) => (LicenceState::NotAsked, asking.words.phrase("licence-not-asked", &Arguments::new())),
        (None, Some(what)) => (LicenceState::NotListed, not_listed(asking, what, list_as_of)),
    };
    let say = |message, said: bool| said.then(|| asking.words.phrase(message, &Arguments::new()));
    let stopped = seen.near.iter().any(|near| near.line.state.is_stopped() && near.far < HALF_LIKE);
    Ok(AgencyAnswer {
        state,
        near_stopped: say("licence-near-stopped", stopped),
        text,
        list_as_of,
        near_text: say("licence-near", !seen.near.is_empty()),
        found: seen.found,
        near: seen.near.into_iter().map(|near| near.line).take(NEAR_MAX).collect(),
        ask: seen.offices,
    })
}

/// What was asked with.
#[derive(Clone, Copy)]
enum What {
    Name,
    Number,
    Page,
}

impl What {
    /// None where nothing was told.
    fn of(asked: &str) -> Option<Self> {
        told(Some(asked))?;
        let digits = asked.chars().filter(|letter| letter.is_numeric()).count();
        Some(if digits >= NUMBER_MIN && !asked.chars().any(char::is_alphabetic) {
            Self::Number
        } else if page(asked).is_some() {
            Self::Page
        } else {
            Self::Name
        })
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Number => "number",
            Self::Page => "page",
        }
    }
}

/// The agencies that a name, number or page may mean.
#[derive(Default)]
struct Seen {
    found: Vec<AgencyLine>,
    near: Vec<Near>,
    offices: Vec<AgencyLine>,
    /// Companies of which a source tells the state, and the newest day of these sources.
    listed: usize,
    newest: Option<PartialDate>,
}

/// A name that is like the typed one.
struct Near {
    far: u32,
    /// One name begins or ends with the other: easily mixed up, even where one is the same.
    mixed_up: bool,
    line: AgencyLine,
}

impl Seen {
    fn look(asking: &Asking, asked: &str, agencies: &[Stored]) -> Result<Self, AskError> {
        let names = asking.reader.names("agency")?;
        let typed = TypedName::of(asked);
        let within = |name: &str| {
            !typed.text().is_empty() && (name.contains(typed.text()) || typed.text().contains(name))
        };
        let mut seen = Self::default();
        for stored in agencies {
            let Record::Agency(agency) = &stored.record else { continue };
            seen.count(agency);
            let own = names.iter().filter(|name| name.id == agency.id && name.publisher == stored.publisher);
            let mixed_up = own.clone().any(|name| within(name.name.text()));
            let likeness = own.filter_map(|name| typed.likeness(&name.name)).min();
            let same =
                likeness == Some(Likeness::Same) || is_reached(asking, &stored.publisher, agency, asked)?;
            let is_office = agency.form == AgencyForm::Authority;
            if !(same || is_office || likeness.is_some()) {
                continue;
            }
            let line = line(asking, &stored.publisher, agency)?;
            if is_office {
                seen.offices.push(line.clone());
            }
            if same {
                seen.found.push(line);
            } else if let Some(Likeness::Near(far)) = likeness {
                seen.near.push(Near { far, mixed_up, line });
            }
        }
        Ok(seen)
    }

    fn count(&mut self, agency: &Agency) {
        let told = matches!(
            agency.status,
            Some(AgencyStatus::Licensed | AgencyStatus::Suspended | AgencyStatus::Expired)
        );
        if agency.form != AgencyForm::Company || !told {
            return;
        }
        self.listed += 1;
        let later = |as_of: &PartialDate| self.newest.is_none_or(|newest| as_of.last() > newest.last());
        self.newest = agency.origin.as_of.filter(later).or(self.newest);
    }

    /// The day of the list of companies, where these are one.
    fn list(&self) -> Option<PartialDate> {
        self.newest.filter(|_| self.listed >= LIST_MIN)
    }

    /// Beside the same name only those stand that it is mixed up with. What is stopped stands first,
    /// so that nothing pushes it out.
    fn sort(&mut self) {
        let alone = self.found.is_empty();
        self.near.retain(|near| alone || near.mixed_up || (near.far == 0 && near.line.state.is_stopped()));
        let key = |near: &Near| (!near.line.state.is_stopped(), near.far);
        self.near
            .sort_by(|one, other| key(one).cmp(&key(other)).then_with(|| one.line.id.cmp(&other.line.id)));
    }
}

/// Who gives licences and who gives advice, for whoever was offered work.
pub(super) fn offices(asking: &Asking, agencies: &[Stored]) -> Result<Vec<AgencyLine>, AskError> {
    let mut lines = Vec::new();
    for stored in agencies {
        if let Record::Agency(agency) = &stored.record
            && matches!(agency.form, AgencyForm::Authority | AgencyForm::Advice)
        {
            lines.push(line(asking, &stored.publisher, agency)?);
        }
    }
    Ok(lines)
}

/// How an agency stands by its own source; what its words name besides says nothing of its licence.
pub(super) fn state(asking: &Asking, agency: &Agency) -> LicenceState {
    let holds = || asking.still_holds(&agency.origin, &Facts::default());
    match (agency.form, agency.status) {
        (_, Some(AgencyStatus::Licensed)) if holds() => LicenceState::Licensed,
        (_, Some(AgencyStatus::Licensed)) => LicenceState::WasLicensed,
        (_, Some(AgencyStatus::Suspended)) => LicenceState::Suspended,
        (_, Some(AgencyStatus::Expired)) => LicenceState::Expired,
        (
            AgencyForm::Authority | AgencyForm::PublicService | AgencyForm::Association | AgencyForm::Advice,
            None,
        ) => LicenceState::NeedsNone,
        _ => LicenceState::NotKnown,
    }
}

fn state_text(asking: &Asking, state: LicenceState, as_of: Option<PartialDate>) -> Text {
    let message = match state {
        LicenceState::Licensed => "licence-licensed",
        LicenceState::WasLicensed => "licence-was-licensed",
        LicenceState::Suspended => "licence-suspended",
        LicenceState::Expired => "licence-expired",
        LicenceState::NeedsNone => "licence-needs-none",
        _ => "licence-status-unknown",
    };
    asking.words.phrase(message, &Arguments::from([("date".to_owned(), asking.day(as_of))]))
}

/// That a name, number or page is not known; and not in which list, where there is none.
fn not_listed(asking: &Asking, what: What, list: Option<PartialDate>) -> Text {
    let mut arguments = Arguments::from([("what".to_owned(), Argument::Text(what.as_str().to_owned()))]);
    let Some(day) = list else { return asking.words.phrase("licence-no-list", &arguments) };
    arguments.insert("date".to_owned(), Argument::Date(day));
    asking.words.phrase("licence-not-listed", &arguments)
}

/// Whether a number or a page is the agency's own.
fn is_reached(asking: &Asking, publisher: &str, agency: &Agency, asked: &str) -> Result<bool, AskError> {
    if let (Some(own), Some(asked)) = (agency.web.as_deref().and_then(page), page(asked))
        && is_below(&own, &asked)
    {
        return Ok(true);
    }
    let wanted = digits(asked);
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
fn page(text: &str) -> Option<Zeroizing<String>> {
    let text = Zeroizing::new(text.trim().to_lowercase());
    let rest =
        text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or(text.as_str());
    let rest = rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/');
    let host = rest.split(['/', '?', '#']).next()?;
    // `S.K. Labour` and `Co.` are names
    let parts = host.contains('.') && host.split('.').all(|part| part.len() > 1);
    let plain = parts && !rest.contains(['@', '\\', ':']) && !rest.contains(char::is_whitespace);
    plain.then(|| Zeroizing::new(rest.to_owned()))
}

/// Whether a page is the agency's own or lies below it: a machine may serve pages of many.
fn is_below(own: &str, asked: &str) -> bool {
    asked.strip_prefix(own).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
}

/// The digits of a number in any numerals, from its country's own on: without +, 00 and 0.
fn digits(text: &str) -> Zeroizing<String> {
    let text = Zeroizing::new(compared(text));
    let mut digits = Zeroizing::new(String::with_capacity(text.len()));
    digits.extend(text.chars().filter(char::is_ascii_digit).skip_while(|digit| *digit == '0'));
    digits
}

/// A number as it is dialled inside its country, where the code of the country is printed apart.
fn inside(text: &str) -> Option<&str> {
    let (code, rest) = text.trim().strip_prefix('+')?.split_once(|letter: char| !letter.is_ascii_digit())?;
    (1..=3).contains(&code.len()).then_some(rest)
}

/// A part of a number is another number.
fn is_number_of(hotline: &Hotline, wanted: &str) -> bool {
    let other = hotline.other.iter().map(|other| other.at.as_str());
    let own = hotline.number.iter().chain(&hotline.international).map(String::as_str).chain(other);
    let mut forms = own.flat_map(|own| [Some(own), inside(own)]).flatten().map(digits);
    forms.any(|own| own.len() >= DIGITS_MIN && *own == wanted)
}

fn line(asking: &Asking, publisher: &str, agency: &Agency) -> Result<AgencyLine, AskError> {
    let arguments = asking.arguments(publisher, &agency.facts)?;
    let message = message("agency", &agency.id);
    let say = |part: Option<&str>| asking.words.say(publisher, &message, part, &arguments);
    let state = state(asking, agency);
    Ok(AgencyLine {
        name: say(None),
        state,
        state_text: state_text(asking, state, agency.origin.as_of),
        about: say(Some("about")),
        ask: say(Some("ask")),
        contacts: asking.contacts(publisher, &agency.contacts)?,
        origin: asking.origin(publisher, &agency.origin, &agency.facts)?,
        id: agency.id.clone(),
        form: agency.form,
        status: agency.status,
        destinations: agency.destinations.clone(),
        web: agency.web.clone(),
    })
}
