//! Which service takes me, here?

use serde::Serialize;

use super::distance::Standpoint;
use super::general::{for_need, is_nobody_for};
use super::hotlines::{Call, HotlineLine, lines, standings};
use super::hours::Open;
use super::shared::{AskError, Asking, Contact, OriginLine, Situation};
use crate::model::{Accepts, Answer, Need, Record, Service, ServiceForm, ServiceStatus};
use crate::store::Reader;
use crate::words::{Argument, Arguments, Text};

/// The answer: services, the best first, what is missing, and somebody to call.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Services {
    /// The services.
    pub lines: Vec<ServiceLine>,
    /// What no service is known for, said plainly.
    pub gaps: Vec<Gap>,
    /// Who can be called from where the person stands, about the need or else in any trouble; empty
    /// where a service that is near has a number that can be called, and is not closed now.
    pub contacts: Vec<Contact>,
    /// Said where those contacts are for any trouble, not for just this.
    pub contacts_text: Option<Text>,
    /// How distances were counted, and what of the place was passed over.
    pub notes: Vec<Text>,
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
    /// True if a disability was told.
    pub disability: bool,
    /// True if it was told that the person is LGBTQI+.
    pub lgbtqi: bool,
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
        self.sex.is_some() || self.age.is_some() || self.disability || self.lgbtqi
    }

    /// Whether a service is said to take this person: all that was told must be said to be taken.
    /// What could be either is said only where both are the same.
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
        let mut answers = of_person.map(|(_, _, answer)| answer);
        let first = answers.next().unwrap_or(Answer::NotStated);
        let group = if answers.all(|answer| answer == first) { first } else { Answer::NotStated };
        let told = [(self.disability, accepts.disability), (self.lgbtqi, accepts.lgbtqi)];
        let told = told.into_iter().filter(|(told, _)| *told).map(|(_, answer)| answer).chain([group]);
        let told: Vec<Answer> = told.collect();
        if told.contains(&Answer::No) {
            Answer::No
        } else if told.iter().all(|answer| *answer == Answer::Yes) {
            Answer::Yes
        } else {
            Answer::NotStated
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
    /// Whether it works, as far as known: not `open` where the last word of it is older than three
    /// years.
    pub status: ServiceStatus,
    /// ISO 3166-2 codes of the provinces where it is.
    pub places: Vec<String>,
    /// Ids of the districts where it is, where that is known.
    pub districts: Vec<String>,
    /// Whether it is where the person stands: in the province, where one is told, or serves the whole
    /// country. Nothing is near for somebody abroad.
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
    /// How its own number, if it has one, is called from here.
    pub call: Option<Call>,
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

/// For so many days a source says that a service works: three years. What was last heard of before
/// may have ended since, and one asks first.
const CONFIRMS_DAYS: u32 = 3 * 365;

/// Which service takes me, here?
///
/// A need keeps the services that help with it. The order: those that work or may work, before
/// planned ones and those that may be closed; those that are not said to refuse the person; in the
/// province asked for, or serving the whole country; where a district is asked for, the nearest
/// instead; with a known way to reach them; confirmed by a recent source, else said to be open by an
/// older one; in the nearest province, by its middle; then the id.
///
/// Gaps are said: no such service in the province, none that a recent source confirms, or no shelter
/// there that a recent source says takes the person (without a person: men, who are refused most).
/// Where nothing near has a number to call now, there are contacts that can be called.
///
/// # Errors
/// [`AskError`] if the profile is empty, the place is none, or the content cannot be read.
pub fn services(reader: &Reader, here: &Situation, person: &Person) -> Result<Services, AskError> {
    let mut asking = Asking::of(reader, here)?;
    let stands = Standpoint::of(&mut asking, person.district.as_deref())?;
    let lines = ranked(&asking, person, &stands)?;
    let gap = gap(&asking, &lines, here.need, person);
    let reached = lines.iter().any(|line| line.near && line.can_be_called());
    let whom = if gap.is_some() || !reached { whom(&asking)? } else { Vec::new() };
    let nobody = here.need.is_some_and(|need| is_nobody_for(&whom.iter().collect::<Vec<_>>(), &[need]));
    let whom: Vec<Contact> = whom.into_iter().map(Contact::from).collect();
    let phrase = |message: &str| asking.words.phrase(message, &Arguments::new());
    let to_the_middle = lines.iter().any(|line| line.km.is_some() && line.districts.is_empty());
    let notes = [(stands.passed_over, "district-passed-over"), (to_the_middle, "gap-district")];
    Ok(Services {
        gaps: match gap {
            Some(text) => vec![Gap { text, contacts: with_those_at_home(&asking, whom.clone())? }],
            None => Vec::new(),
        },
        contacts_text: (nobody && !reached).then(|| phrase("contacts-general")),
        contacts: if reached { Vec::new() } else { whom },
        notes: notes.into_iter().filter(|(holds, _)| *holds).map(|(_, message)| phrase(message)).collect(),
        lines,
    })
}

fn ranked(asking: &Asking, person: &Person, stands: &Standpoint) -> Result<Vec<ServiceLine>, AskError> {
    let mut lines = Vec::new();
    for stored in asking.reader.records("service")? {
        let Record::Service(service) = stored.record else { continue };
        if asking.here.need.is_none_or(|need| service.needs.contains(&need)) {
            let (km, said_open) = (stands.km_to(&service), service.status == ServiceStatus::Open);
            let told_km = km.filter(|_| stands.in_district);
            lines.push((km, said_open, line(asking, &stored.publisher, service, person, told_km)?));
        }
    }
    lines.sort_by_key(|(km, said_open, line)| {
        let no_way = line.contacts.is_empty() && line.call.is_none() && line.web.is_none();
        let refused = line.takes == Some(Answer::No);
        let unsure = (line.status != ServiceStatus::Open, !said_open);
        let far = km.filter(|_| !line.near || stands.in_district);
        let far = far.unwrap_or(if line.near { 0 } else { u32::MAX });
        // with a district the distance says what the province says without
        let (elsewhere, first, last) =
            if stands.in_district { (false, far, 0) } else { (!line.near, 0, far) };
        (!usable(line.status), refused, elsewhere, first, no_way, unsure, last, line.id.clone())
    });
    Ok(lines.into_iter().map(|(_, _, line)| line).collect())
}

pub(super) fn usable(status: ServiceStatus) -> bool {
    matches!(status, ServiceStatus::Open | ServiceStatus::Unconfirmed)
}

impl ServiceLine {
    /// Whether it may help somebody who stands there.
    pub(super) fn helps_here(&self) -> bool {
        usable(self.status) && self.near
    }

    /// Whether it works or may work, does not refuse the person, and has a number that can be called,
    /// and not only later.
    fn can_be_called(&self) -> bool {
        let now = |contact: &Contact| contact.call.works() && !matches!(contact.open, Open::Later { .. });
        let number = self.call.as_ref().is_some_and(Call::works) || self.contacts.iter().any(now);
        usable(self.status) && self.takes != Some(Answer::No) && number
    }
}

fn line(
    asking: &Asking,
    publisher: &str,
    service: Service,
    person: &Person,
    km: Option<u32>,
) -> Result<ServiceLine, AskError> {
    let arguments = asking.arguments(publisher, &service.facts)?;
    let message = crate::model::message("service", &service.id);
    let say = |attribute: Option<&str>| asking.words.say(publisher, &message, attribute, &arguments);
    // all services are in the pack's country
    let in_province = || asking.province.as_ref().is_some_and(|province| service.places.contains(province));
    let near = asking.at_home() && (asking.province.is_none() || service.nationwide || in_province());
    let takes = person.is_told().then(|| person.taken_by(service.accepts));
    let origin = asking.origin(publisher, &service.origin, &service.facts)?;
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
    let own_call = call(asking, &service);
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
        id: service.id,
        form: service.form,
        status: status(service.status, &origin),
        origin,
        places: service.places,
        districts: service.districts,
        needs: service.needs,
        accepts: service.accepts,
        web: service.web,
        call: own_call,
    })
}

/// How a service's own number is called from where the person stands.
pub(super) fn call(asking: &Asking, service: &Service) -> Option<Call> {
    let phone = service.phone.as_ref()?;
    let country = service.places.first().and_then(|place| place.split('-').next());
    Some(Call::of_number(phone, country.unwrap_or_default(), asking.network()))
}

/// An open service that nobody wrote of for long is not confirmed.
pub(super) fn status(status: ServiceStatus, origin: &OriginLine) -> ServiceStatus {
    let old = origin.as_of.is_none() || origin.age_days.is_some_and(|days| days > CONFIRMS_DAYS);
    if status == ServiceStatus::Open && old { ServiceStatus::Unconfirmed } else { status }
}

/// What is missing where the person stands: any service at all, a shelter that is known to take the
/// person, or a recent source.
pub(super) fn gap<'a>(
    asking: &Asking,
    lines: impl IntoIterator<Item = &'a ServiceLine>,
    need: Option<Need>,
    person: &Person,
) -> Option<Text> {
    let here: Vec<&ServiceLine> = lines.into_iter().filter(|line| line.helps_here()).collect();
    let open = || here.iter().filter(|line| line.status == ServiceStatus::Open);
    let takes = |line: &ServiceLine| line.takes.unwrap_or(line.accepts.men) == Answer::Yes;
    let shelter = || open().any(|line| line.form == ServiceForm::Shelter && takes(line));
    let message = if here.is_empty() {
        if need.is_some() { "gap-need" } else { "gap-none" }
    } else if need.is_none_or(|need| need == Need::Shelter) {
        if shelter() {
            return None;
        }
        if person.is_told() { "gap-person" } else { "gap-shelter-men" }
    } else if open().next().is_none() {
        "gap-unconfirmed"
    } else {
        return None;
    };
    let place = asking.province.clone().unwrap_or_else(|| asking.here.country.clone());
    let mut arguments = Arguments::from([("place".to_owned(), Argument::Place(place))]);
    if let Some(need) = need {
        let need = asking.words.phrase(&format!("need-{need}"), &Arguments::new()).text;
        arguments.insert("need".to_owned(), Argument::Text(need));
    }
    Some(asking.words.phrase(message, &arguments))
}

/// Who can be called from here about the need, or in any trouble.
fn whom(asking: &Asking) -> Result<Vec<HotlineLine>, AskError> {
    let everyone = standings(asking, None)?;
    lines(asking, asking.here.need, for_need(&everyone, asking.here.need))
}

/// Whom to ask instead of a service: who can be called, then the lines for trafficking of the pack's
/// country that only work there.
fn with_those_at_home(asking: &Asking, mut contacts: Vec<Contact>) -> Result<Vec<Contact>, AskError> {
    let home = asking.home.as_deref().unwrap_or_default();
    for stored in asking.reader.records_at("hotline", home)? {
        if let Record::Hotline(hotline) = stored.record
            && hotline.needs.contains(&Need::Trafficking)
            && !contacts.iter().any(|known| known.id == hotline.id && known.publisher == stored.publisher)
        {
            contacts.push(asking.contact(&stored.publisher, &hotline)?);
        }
    }
    Ok(contacts)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACCEPTS: Accepts = Accepts {
        women: Answer::Yes,
        men: Answer::NotStated,
        girls: Answer::Yes,
        boys: Answer::No,
        lgbtqi: Answer::NotStated,
        disability: Answer::Yes,
    };

    #[test]
    fn all_that_is_told_must_be_taken() {
        let woman = || Person { sex: Some(Sex::Female), age: Some(30), ..Person::default() };
        assert_eq!(woman().taken_by(ACCEPTS), Answer::Yes);
        assert_eq!(Person { disability: true, ..woman() }.taken_by(ACCEPTS), Answer::Yes);
        assert_eq!(Person { lgbtqi: true, ..woman() }.taken_by(ACCEPTS), Answer::NotStated);
        let boy = Person { sex: Some(Sex::Male), age: Some(9), disability: true, ..Person::default() };
        assert_eq!(boy.taken_by(ACCEPTS), Answer::No);
        let refused = Accepts { disability: Answer::No, ..ACCEPTS };
        assert_eq!(Person { disability: true, ..woman() }.taken_by(refused), Answer::No);
        // a man with a disability, who tells the disability alone, may be refused as a man
        let told = Person { disability: true, ..Person::default() };
        assert!(told.is_told());
        assert_eq!(told.taken_by(ACCEPTS), Answer::NotStated);
    }
}
