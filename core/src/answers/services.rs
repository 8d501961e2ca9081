//! Which service takes me, here?

use serde::Serialize;

use super::distance::Map;
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

/// Whom the services are for, and where exactly; what is not told is not guessed. Nothing is kept.
#[derive(Clone, Default)]
pub struct Person {
    /// Female or male, where that matters to a service.
    pub sex: Option<Sex>,
    /// Age in years.
    pub age: Option<u8>,
    /// Id of the district, to have the nearest first.
    pub district: Option<String>,
}

impl std::fmt::Debug for Person {
    /// Says nothing of the person: what is written for debugging ends up in logs.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Person").finish_non_exhaustive()
    }
}

/// Whom a service takes, as far as services say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sex {
    /// Women and girls.
    Female,
    /// Men and boys.
    Male,
}

/// From this age on a person is grown up (Convention on the Rights of the Child, article 1).
const GROWN_UP: u8 = 18;

impl Person {
    fn is_told(&self) -> bool {
        self.sex.is_some() || self.age.is_some()
    }

    /// Whether a service is said to take this person. What could be either is said only where both
    /// are the same.
    fn taken_by(&self, accepts: Accepts) -> Answer {
        let young = self.age.map(|age| age < GROWN_UP);
        let groups = [
            (Sex::Female, false, accepts.women),
            (Sex::Female, true, accepts.girls),
            (Sex::Male, false, accepts.men),
            (Sex::Male, true, accepts.boys),
        ];
        let of_person = groups.into_iter().filter(|(sex, child, _)| {
            self.sex.is_none_or(|told| told == *sex) && young.is_none_or(|young| young == *child)
        });
        let answers: Vec<Answer> = of_person.map(|(_, _, answer)| answer).collect();
        match answers.as_slice() {
            [first, rest @ ..] if rest.iter().all(|answer| answer == first) => *first,
            _ => Answer::NotStated,
        }
    }
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
    /// Whether it is said to take the person who asks; none where nothing is told of the person.
    pub takes: Option<Answer>,
    /// That in words.
    pub takes_text: Option<Text>,
    /// Kilometres from the district asked for, in a straight line between the centres; none where
    /// no district is asked for, or the service is anywhere.
    pub km: Option<u32>,
    /// That in words.
    pub distance: Option<Text>,
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
/// planned ones and those that may be closed; those that are not said to refuse the person; in the
/// province asked for, or serving the whole country; where a district is asked for, the nearest
/// instead; with a known way to reach them; confirmed by a recent source; then the id.
///
/// Gaps are said: no such service in the province, or no shelter there that is said to take the
/// person (without a person: men, who are refused most).
///
/// # Errors
/// [`AskError`] if the profile is empty, the place is none, or the content cannot be read.
pub fn services(reader: &Reader, here: &Situation, person: &Person) -> Result<Services, AskError> {
    let asking = Asking::of(reader, here)?;
    let map = match &person.district {
        Some(district) => Some(Map::from(&asking, district)?),
        None => None,
    };
    let mut lines = Vec::new();
    for stored in reader.records("service")? {
        let Record::Service(service) = stored.record else { continue };
        if here.need.is_none_or(|need| service.needs.contains(&need)) {
            lines.push(line(&asking, &stored.publisher, service, person, map.as_ref())?);
        }
    }
    lines.sort_by_key(|line| {
        let no_way = line.contacts.is_empty() && line.phone.is_none() && line.web.is_none();
        let refused = line.takes == Some(Answer::No);
        let far = line.km.unwrap_or(if line.near { 0 } else { u32::MAX });
        let far = if map.is_some() { far } else { 0 };
        let unsure = line.status != ServiceStatus::Open;
        // with a district the distance says what the province says without
        let elsewhere = map.is_none() && !line.near;
        (!usable(line.status), refused, elsewhere, far, no_way, unsure, line.id.clone())
    });
    let gaps = gaps(&asking, &lines, person)?;
    Ok(Services { lines, gaps })
}

pub(super) fn usable(status: ServiceStatus) -> bool {
    matches!(status, ServiceStatus::Open | ServiceStatus::Unconfirmed)
}

fn line(
    asking: &Asking,
    publisher: &str,
    service: Service,
    person: &Person,
    map: Option<&Map>,
) -> Result<ServiceLine, AskError> {
    let arguments = asking.arguments(publisher, &service.facts)?;
    let message = crate::model::message("service", &service.id);
    let say = |attribute: Option<&str>| asking.words.say(publisher, &message, attribute, &arguments);
    // all services are in the pack's country
    let in_province = || asking.province.as_ref().is_some_and(|province| service.places.contains(province));
    let near = asking.at_home() && (service.nationwide || in_province());
    let takes = person.is_told().then(|| person.taken_by(service.accepts));
    let km = map.and_then(|map| map.km_to(&service));
    let takes_text = takes.map(|takes| {
        let message = match takes {
            Answer::Yes => "takes-person",
            Answer::No => "takes-person-not",
            Answer::NotStated | Answer::Unknown => "takes-person-not-known",
        };
        asking.words.phrase(message, &Arguments::new())
    });
    let distance = km.map(|km| {
        let arguments = Arguments::from([("km".to_owned(), Argument::Number(km.into()))]);
        asking.words.phrase("distance", &arguments)
    });
    Ok(ServiceLine {
        name: say(None),
        operator: say(Some("operator")),
        about: say(Some("about")),
        reach: say(Some("reach")),
        near,
        takes,
        takes_text,
        km,
        distance,
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
/// take the person.
fn gaps(asking: &Asking, lines: &[ServiceLine], person: &Person) -> Result<Vec<Gap>, AskError> {
    let mut gaps = Vec::new();
    let place = asking.province.clone().unwrap_or_else(|| asking.here.country.clone());
    let anywhere = asking.province.is_none() && asking.at_home();
    let here = |line: &&ServiceLine| usable(line.status) && (anywhere || line.near);
    let takes = |line: &ServiceLine| line.takes.unwrap_or(line.accepts.men) == Answer::Yes;
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
        && !lines.iter().filter(here).any(|line| line.form == ServiceForm::Shelter && takes(line))
    {
        missing(if person.is_told() { "gap-person" } else { "gap-shelter-men" })?;
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
