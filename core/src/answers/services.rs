//! Which service takes me, here?

use serde::Serialize;

use super::shared::{AskError, Asking, Contact, OriginLine, Situation};
use crate::model::{Accepts, Answer, Need, Record, Service, ServiceForm, ServiceStatus};
use crate::store::Reader;
use crate::words::{Argument, Arguments, Text};

/// The answer: services, the best first, and what is missing.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Services {
    /// The services.
    pub lines: Vec<ServiceLine>,
    /// What no service is known for, said plainly.
    pub gaps: Vec<Gap>,
}

/// One service.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceLine {
    /// Id of the record.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Who runs it.
    pub operator: Text,
    /// What it does, and for whom.
    pub about: Text,
    /// How to reach it.
    pub reach: Text,
    /// What it is.
    pub form: ServiceForm,
    /// Whether it works, as far as known.
    pub status: ServiceStatus,
    /// ISO 3166-2 codes of the provinces where it is.
    pub places: Vec<String>,
    /// Ids of the districts where it is, where that is known.
    pub districts: Vec<String>,
    /// Whether it is in the province asked for, or serves the whole country.
    pub near: bool,
    /// What it helps with.
    pub needs: Vec<Need>,
    /// Whom it takes.
    pub accepts: Accepts,
    /// Whom to call about it.
    pub contacts: Vec<Contact>,
    /// Public site.
    pub web: Option<String>,
    /// An office's published number, E.164.
    pub phone: Option<String>,
    /// Where this comes from.
    pub origin: OriginLine,
}

/// Something that no service is known for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Gap {
    /// What is missing.
    pub text: Text,
    /// Whom to ask instead.
    pub contacts: Vec<Contact>,
}

/// Which service takes me, here?
///
/// A need keeps the services that help with it. The order: those that work or may work, before
/// planned ones and those that may be closed; in the province asked for; with a known way to reach
/// them; confirmed by a recent source; then the id.
///
/// # Errors
/// [`AskError`] if the profile is empty, the place is none, or the content cannot be read.
pub fn services(reader: &Reader, here: &Situation) -> Result<Services, AskError> {
    let asking = Asking::of(reader, here)?;
    let mut lines = Vec::new();
    for stored in reader.records("service")? {
        let Record::Service(service) = stored.record else { continue };
        if here.need.is_none_or(|need| service.needs.contains(&need)) {
            lines.push(line(&asking, &stored.publisher, service)?);
        }
    }
    lines.sort_by_key(|line| {
        let no_way = line.contacts.is_empty() && line.phone.is_none() && line.web.is_none();
        (!usable(line.status), !line.near, no_way, line.status != ServiceStatus::Open, line.id.clone())
    });
    let gaps = gaps(&asking, &lines)?;
    Ok(Services { lines, gaps })
}

pub(super) fn usable(status: ServiceStatus) -> bool {
    matches!(status, ServiceStatus::Open | ServiceStatus::Unconfirmed)
}

fn line(asking: &Asking, publisher: &str, service: Service) -> Result<ServiceLine, AskError> {
    let arguments = asking.arguments(publisher, &service.facts)?;
    let message = crate::model::message("service", &service.id);
    let say = |attribute: Option<&str>| asking.words.say(publisher, &message, attribute, &arguments);
    // all services are in the pack's country
    let in_province =
        || asking.here.province.as_ref().is_some_and(|province| service.places.contains(province));
    let near = asking.at_home() && (service.nationwide || in_province());
    Ok(ServiceLine {
        name: say(None),
        operator: say(Some("operator")),
        about: say(Some("about")),
        reach: say(Some("reach")),
        near,
        contacts: asking.contacts(publisher, &service.contacts)?,
        origin: asking.origin(publisher, &service.origin, &service.facts)?,
        id: service.id,
        form: service.form,
        status: service.status,
        places: service.places,
        districts: service.districts,
        needs: service.needs,
        accepts: service.accepts,
        web: service.web,
        phone: service.phone,
    })
}

/// What is missing in the province asked for: any service at all, and a shelter that is known to
/// take men.
fn gaps(asking: &Asking, lines: &[ServiceLine]) -> Result<Vec<Gap>, AskError> {
    let mut gaps = Vec::new();
    let place = asking.here.province.clone().unwrap_or_else(|| asking.here.country.clone());
    let anywhere = asking.here.province.is_none() && asking.at_home();
    let here = |line: &&ServiceLine| usable(line.status) && (anywhere || line.near);
    let arguments = Arguments::from([("place".to_owned(), Argument::Place(place))]);
    let mut missing = |message: &str| -> Result<(), AskError> {
        gaps.push(Gap {
            text: asking.words.phrase(message, &arguments),
            contacts: general_contacts(asking)?,
        });
        Ok(())
    };
    if !lines.iter().any(|line| here(&line)) {
        missing("gap-none")?;
    } else if asking.here.need.is_none_or(|need| need == Need::Shelter)
        && !lines
            .iter()
            .filter(here)
            .any(|line| line.form == ServiceForm::Shelter && line.accepts.men == Answer::Yes)
    {
        missing("gap-shelter-men")?;
    }
    Ok(gaps)
}

/// The lines that help whoever is in trouble: those of the pack's country for trafficking.
fn general_contacts(asking: &Asking) -> Result<Vec<Contact>, AskError> {
    let home = asking.home.as_deref().unwrap_or_default();
    let hotlines = asking.reader.records_at("hotline", home)?;
    let mut contacts = Vec::new();
    for stored in hotlines {
        if let Record::Hotline(hotline) = stored.record
            && hotline.needs.contains(&Need::Trafficking)
        {
            contacts.push(asking.contact(&stored.publisher, &hotline)?);
        }
    }
    Ok(contacts)
}
