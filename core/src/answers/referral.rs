//! What happens next, what one has a right to, and what one is asked to agree to.

use serde::Serialize;

use super::general::{is_nobody_for, stand_ins};
use super::hotlines::{self, Callable, HotlineLine, standings};
use super::shared::{AskError, Asking, OriginLine, Situation};
use crate::model::{Need, Record, Stage, Topic, TopicForm};
use crate::store::Reader;
use crate::words::{Arguments, Text};

/// The answer: who does what when somebody asks for help, and what that person may ask of them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Referral {
    /// Rights, one's own agreement and an interpreter among them: first, for they hold at each step.
    pub rights: Vec<TopicLine>,
    /// What happens, and who does it.
    pub steps: Vec<TopicLine>,
    /// Who can be called from here: never the emergency lines alone where there is anybody else.
    pub contacts: Vec<HotlineLine>,
    /// Said where those contacts are for any trouble, not for just this.
    pub contacts_text: Option<Text>,
}

/// Something to know.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TopicLine {
    /// Id of the record.
    pub id: String,
    /// Its title.
    pub name: Text,
    /// In short.
    pub about: Text,
    /// What it is.
    pub form: TopicForm,
    /// When on the way it matters.
    pub stage: Stage,
    /// ISO 3166-1 codes of the countries that it is about; empty: anywhere.
    pub countries: Vec<String>,
    /// What is known.
    pub points: Vec<Text>,
    /// What happens, in order.
    pub steps: Vec<Text>,
    /// What no source says.
    pub unknowns: Vec<Text>,
    /// What lines help with it.
    pub needs: Vec<Need>,
    /// Where this comes from.
    pub origin: OriginLine,
}

/// What happens when somebody asks for help?
///
/// Topics of the country where the person stands and of the pack's own, and those of no country. The
/// order: rights before steps; in each, what is about this country first, then by stage and id.
///
/// # Errors
/// [`AskError`] if the profile is empty, the place is none, or the content cannot be read.
pub fn referral(reader: &Reader, here: &Situation) -> Result<Referral, AskError> {
    let asking = Asking::of(reader, here)?;
    let (mut rights, mut steps) = (Vec::new(), Vec::new());
    for line in lines(&asking)? {
        match line.form {
            TopicForm::Right => rights.push(line),
            TopicForm::Referral => steps.push(line),
            _ => {}
        }
    }
    let need = here.need.unwrap_or(Need::Trafficking);
    let contacts = contacts(&asking, need)?;
    let nobody = is_nobody_for(&contacts.iter().collect::<Vec<_>>(), &[need]);
    let contacts_text = nobody.then(|| asking.words.phrase("contacts-general", &Arguments::new()));
    Ok(Referral { rights, steps, contacts, contacts_text })
}

/// The lines that can be called, in the order of [`hotlines::hotlines`]; where none but emergency
/// lines helps, who stands in comes before those that do not help with just this.
fn contacts(asking: &Asking, need: Need) -> Result<Vec<HotlineLine>, AskError> {
    let (of_need, everyone) = (standings(asking, Some(need))?, standings(asking, None)?);
    let callable = || of_need.iter().filter(|line| line.helps_here());
    let helping: Vec<_> = callable().filter(|line| line.needs().contains(&need)).collect();
    let stand_ins = stand_ins(&helping, &everyone);
    if stand_ins.is_empty() {
        return hotlines::lines(asking, Some(need), callable());
    }
    let mut contacts = hotlines::lines(asking, Some(need), helping.into_iter().chain(stand_ins))?;
    for line in hotlines::lines(asking, Some(need), callable())? {
        let known =
            |known: &HotlineLine| (&known.id, &known.origin.publisher) == (&line.id, &line.origin.publisher);
        if !contacts.iter().any(known) {
            contacts.push(line);
        }
    }
    Ok(contacts)
}

/// Everything to know where the person stands: advice, risks, rights, what happens.
///
/// # Errors
/// [`AskError`] if the profile is empty, the place is none, or the content cannot be read.
pub fn topics(reader: &Reader, here: &Situation) -> Result<Vec<TopicLine>, AskError> {
    lines(&Asking::of(reader, here)?)
}

fn lines(asking: &Asking) -> Result<Vec<TopicLine>, AskError> {
    let mut lines = Vec::new();
    for stored in asking.reader.records("topic")? {
        let Record::Topic(topic) = stored.record else { continue };
        let there =
            |country: &String| *country == asking.here.country || asking.home.as_ref() == Some(country);
        if topic.countries.is_empty() || topic.countries.iter().any(there) {
            lines.push(line(asking, &stored.publisher, topic)?);
        }
    }
    lines.sort_by_key(|line| {
        let here = line.countries.is_empty() || line.countries.contains(&asking.here.country);
        (!here, line.stage, line.id.clone())
    });
    Ok(lines)
}

fn line(asking: &Asking, publisher: &str, topic: Topic) -> Result<TopicLine, AskError> {
    let arguments = asking.arguments(publisher, &topic.facts)?;
    let message = crate::model::message("topic", &topic.id);
    let say = |part: Option<&str>| asking.words.say(publisher, &message, part, &arguments);
    let list =
        |name: &str, count: u8| (1..=count).map(|place| say(Some(&format!("{name}-{place}")))).collect();
    Ok(TopicLine {
        name: say(None),
        about: say(Some("about")),
        points: list("point", topic.points),
        steps: list("step", topic.steps),
        unknowns: list("unknown", topic.unknowns),
        origin: asking.origin(publisher, &topic.origin, &topic.facts)?,
        id: topic.id,
        form: topic.form,
        stage: topic.stage,
        countries: topic.countries,
        needs: topic.needs,
    })
}
