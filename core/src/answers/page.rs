//! A record whole, as its words tell it: what a search found is opened here, whatever its kind.

use serde::Serialize;

use super::hotlines::{Call, helping};
use super::shared::{AskError, Asking, Contact, OriginLine, OtherNumber, Situation};
use super::{agency, channels, services};
use crate::model::{Facts, Hotline, Need, Record, message};
use crate::store::Reader;
use crate::words::{Arguments, Text};

/// A record in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Page {
    /// Its kind, as it stands on the wire.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// The organisation that published it.
    pub publisher: String,
    /// Its name.
    pub name: Text,
    /// The other parts of its words, in the order in which they were written.
    pub parts: Vec<PagePart>,
    /// How it stands on the day, a word of its kind: `open`, `was-licensed`, `in-force`; none where its
    /// kind has none.
    pub status: Option<String>,
    /// How it is called from here, where it is a line or a service with a number.
    pub call: Option<Call>,
    /// What other organisations say of this line, where they give another number.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub disputed: Vec<OtherNumber>,
    /// Whom to call about it; about a line that cannot be called from here, who can be called instead.
    pub contacts: Vec<Contact>,
    /// Its public site.
    pub web: Option<String>,
    /// Where it comes from; none for what states no fact.
    pub origin: Option<OriginLine>,
}

/// One part of a record's words.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PagePart {
    /// Its name: `about`, `point-1`, …
    pub part: String,
    /// What it says.
    pub text: Text,
}

/// Opens a record of a publisher; none if it is not held.
///
/// # Errors
/// [`AskError`] if the profile is empty, the place is none, or the content cannot be read.
pub fn page(
    reader: &Reader,
    publisher: &str,
    kind: &str,
    id: &str,
    here: &Situation,
) -> Result<Option<Page>, AskError> {
    let asking = Asking::of(reader, here)?;
    let Some(record) = reader.own(publisher, kind, id)? else { return Ok(None) };
    let none = Facts::new();
    let facts = record.own_facts().unwrap_or(&none);
    let origin = record.origin().map(|origin| asking.origin(publisher, origin, facts)).transpose()?;
    let arguments = asking.arguments(publisher, facts)?;
    let message = message(kind, id);
    let (name, parts) = match &record {
        Record::District(district) => (asking.district(district), Vec::new()),
        _ => (
            asking.words.say(publisher, &message, None, &arguments),
            parts(&asking, publisher, &message, &arguments),
        ),
    };
    let (contacts, web) = match &record {
        Record::Service(service) => (&service.contacts, &service.web),
        Record::Organisation(organisation) => (&organisation.contacts, &organisation.web),
        Record::Agency(agency) => (&agency.contacts, &agency.web),
        _ => (&Vec::new(), &None),
    };
    let mut contacts = asking.contacts(publisher, contacts)?;
    if let Record::Hotline(hotline) = &record {
        contacts = instead(&asking, hotline)?;
    }
    Ok(Some(Page {
        kind: kind.to_owned(),
        id: id.to_owned(),
        publisher: publisher.to_owned(),
        name,
        parts,
        status: status(&asking, &record, origin.as_ref()).map(str::to_owned),
        call: call(&asking, &record),
        disputed: disputed(&asking, publisher, &record)?,
        contacts,
        web: web.clone(),
        origin,
    }))
}

/// The most lines instead of one.
const INSTEAD_MAX: usize = 3;

/// Who helps with the same and can be called from here, where this line cannot.
fn instead(asking: &Asking, hotline: &Hotline) -> Result<Vec<Contact>, AskError> {
    if Call::of(hotline, asking.network()).works() {
        return Ok(Vec::new());
    }
    let needs: Vec<Need> = hotline.needs.iter().copied().chain([Need::Police]).collect();
    let lines = helping(asking, &needs, INSTEAD_MAX)?;
    Ok(lines.into_iter().map(Contact::from).collect())
}

/// How a line is called from where the person stands.
pub(super) fn call(asking: &Asking, record: &Record) -> Option<Call> {
    match record {
        Record::Hotline(hotline) => Some(Call::of(hotline, asking.network())),
        Record::Service(service) => services::call(asking, service),
        _ => None,
    }
}

/// What other organisations say of a line, where they give another number.
pub(super) fn disputed(
    asking: &Asking,
    publisher: &str,
    record: &Record,
) -> Result<Vec<OtherNumber>, AskError> {
    match record {
        Record::Hotline(hotline) => asking.disputed(publisher, hotline),
        _ => Ok(Vec::new()),
    }
}

/// How a record stands, where its kind has words for that: as the answer of its kind says it.
pub(super) fn status(asking: &Asking, record: &Record, origin: Option<&OriginLine>) -> Option<&'static str> {
    match record {
        Record::Service(service) => Some(services::status(service.status, origin?).as_str()),
        Record::Law(law) => Some(law.status.as_str()),
        Record::Programme(programme) => Some(programme.status.as_str()),
        Record::Agency(agency) => Some(agency::state(asking, agency).as_str()),
        Record::Channel(channel) => channels::state(asking, channel).word(),
        _ => None,
    }
}

fn parts(asking: &Asking, publisher: &str, message: &str, arguments: &Arguments) -> Vec<PagePart> {
    let part = |part: String| {
        let text = asking.words.find(publisher, message, Some(&part), arguments)?;
        Some(PagePart { part, text })
    };
    asking.words.parts(publisher, message).into_iter().filter_map(part).collect()
}
