//! Self-checks: questions whose answers live in memory only.

use serde::Serialize;
use zeroize::Zeroizing;

use super::check_card::{Blank, CheckCard};
use super::hotlines::{Callable, HotlineLine, hotlines};
use super::services::{Person, ServiceLine, services, usable};
use super::shared::{AskError, Asking, OriginLine, Situation};
use crate::model::{Check, Flag, Need, Record, Weight};
use crate::store::Reader;
use crate::words::Text;

/// Why an answer is not taken. It says what there is, never what was told: an error ends up in logs.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CheckError {
    /// No such question.
    #[error("the check has no such question: it has {known}")]
    Question {
        /// The questions.
        known: String,
    },
    /// No such choice.
    #[error("`{question}` has none of the choices that it may have: {known}")]
    Choice {
        /// The question.
        question: String,
        /// Its choices.
        known: String,
    },
}

/// An answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered<'a> {
    /// A choice, by its id.
    Choice(&'a str),
    /// "I do not know": listed among what to find out.
    NotKnown,
    /// Passed over: likewise.
    Skipped,
}

/// A question, in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QuestionLine {
    /// Id within the check.
    pub id: String,
    /// The question.
    pub text: Text,
    /// Why it is asked.
    pub why: Text,
    /// What to find out when the answer is not known.
    pub ask: Text,
    /// What can be answered.
    pub choices: Vec<ChoiceLine>,
    /// Where it comes from.
    pub origin: OriginLine,
}

/// A choice, in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChoiceLine {
    /// Id within the question.
    pub id: String,
    /// What it says.
    pub text: Text,
}

/// A warning sign, in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlagLine {
    /// Id within the check.
    pub id: String,
    /// How heavy it is.
    pub weight: Weight,
    /// The sign.
    pub text: Text,
    /// The rule or experience behind it.
    pub reason: Text,
    /// What one can do now.
    #[serde(rename = "do")]
    pub advice: Text,
    /// Where it comes from.
    pub origin: OriginLine,
    #[serde(skip)]
    pub(super) needs: Vec<Need>,
}

/// Something that is not known yet.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UnknownLine {
    /// Id of the question.
    pub id: String,
    /// The question.
    pub text: Text,
    /// What to find out, and from whom.
    pub ask: Text,
}

/// What a check says so far. Never that something is safe.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Outcome {
    /// In one sentence.
    pub summary: Text,
    /// Warning signs, the heaviest first.
    pub flags: Vec<FlagLine>,
    /// What is not known, and what to ask.
    pub unknowns: Vec<UnknownLine>,
    /// Who can be called from here about the signs, or at all.
    pub contacts: Vec<HotlineLine>,
    /// Services that help, where the person is, from a check that asks for needs; none abroad.
    pub services: Vec<ServiceLine>,
}

/// A check that is being answered. The answers are in memory only, and wiped when it is dropped.
pub struct CheckRun {
    check: Check,
    /// Title.
    pub name: Text,
    /// What it is, and what it is not.
    pub about: Text,
    questions: Vec<QuestionLine>,
    flags: Vec<FlagLine>,
    contacts: Vec<HotlineLine>,
    services: Vec<ServiceLine>,
    /// No province was told: all services of the country count.
    everywhere: bool,
    found: Text,
    nothing: Text,
    card: Blank,
    /// For each question: open, passed over, not known, or a choice's place.
    answers: Zeroizing<Vec<u8>>,
}

impl std::fmt::Debug for CheckRun {
    /// Without the answers: what is written for debugging ends up in logs.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CheckRun").field("id", &self.check.id).finish_non_exhaustive()
    }
}

const OPEN: u8 = u8::MAX;
const SKIPPED: u8 = u8::MAX - 1;
const NOT_KNOWN: u8 = u8::MAX - 2;

/// Starts a check.
///
/// # Errors
/// [`AskError`] if there is no such check, or the content cannot be read.
pub fn check(reader: &Reader, id: &str, here: &Situation) -> Result<CheckRun, AskError> {
    let asking = Asking::of(reader, here)?;
    // the home organisation's: nobody else can put another check in its place
    let publisher = reader.home()?.unwrap_or_default();
    let Some(Record::Check(check)) = reader.own(&publisher, "check", id)? else {
        return Err(AskError::Check(id.to_owned()));
    };
    let message = crate::model::message("check", id);
    let arguments = asking.arguments(&publisher, &check.facts)?;
    // a check that asks what a person needs leads to services; the others lead to lines
    let asks_for_needs = check.flags.iter().any(|flag| flag.weight == Weight::Need);
    // every line that could be offered; the outcome chooses among them
    let everyone = Situation { need: None, ..here.clone() };
    let name = asking.words.say(&publisher, &message, None, &arguments);
    let contacts = hotlines(reader, &everyone)?.lines;
    Ok(CheckRun {
        card: Blank::new(&asking, &check, &name, &contacts),
        name,
        about: asking.words.say(&publisher, &message, Some("about"), &arguments),
        questions: questions(&asking, &publisher, &check, &message)?,
        flags: flags(&asking, &publisher, &check, &message)?,
        contacts,
        everywhere: here.province.is_none(),
        services: if asking.at_home() && asks_for_needs {
            services(reader, &everyone, &Person::default())?.lines
        } else {
            Vec::new()
        },
        found: asking.words.say(&publisher, &message, Some("found"), &arguments),
        nothing: asking.words.say(&publisher, &message, Some("nothing-found"), &arguments),
        answers: Zeroizing::new(vec![OPEN; check.questions.len()]),
        check,
    })
}

fn questions(
    asking: &Asking,
    publisher: &str,
    check: &Check,
    message: &str,
) -> Result<Vec<QuestionLine>, AskError> {
    let mut lines = Vec::new();
    for question in &check.questions {
        let arguments = asking.arguments(publisher, &question.facts)?;
        let message = format!("{message}-question-{}", question.id);
        let say = |attribute: Option<&str>| asking.words.say(publisher, &message, attribute, &arguments);
        lines.push(QuestionLine {
            id: question.id.clone(),
            text: say(None),
            why: say(Some("why")),
            ask: say(Some("ask")),
            choices: question
                .choices
                .iter()
                .map(|choice| ChoiceLine {
                    id: choice.id.clone(),
                    text: say(Some(&format!("choice-{}", choice.id))),
                })
                .collect(),
            origin: asking.origin(publisher, &question.origin, &question.facts)?,
        });
    }
    Ok(lines)
}

/// A flag in the words of its message.
pub(super) fn flag_line(
    asking: &Asking,
    publisher: &str,
    message: &str,
    flag: &Flag,
) -> Result<FlagLine, AskError> {
    let arguments = asking.arguments(publisher, &flag.facts)?;
    let say = |attribute: Option<&str>| asking.words.say(publisher, message, attribute, &arguments);
    Ok(FlagLine {
        id: flag.id.clone(),
        weight: flag.weight,
        text: say(None),
        reason: say(Some("reason")),
        advice: say(Some("do")),
        origin: asking.origin(publisher, &flag.origin, &flag.facts)?,
        needs: flag.needs.clone(),
    })
}

fn flags(asking: &Asking, publisher: &str, check: &Check, message: &str) -> Result<Vec<FlagLine>, AskError> {
    let mut lines = Vec::new();
    for flag in &check.flags {
        lines.push(flag_line(asking, publisher, &format!("{message}-flag-{}", flag.id), flag)?);
    }
    // the heaviest first; within a weight as the check has them
    lines.sort_by_key(|line| line.weight);
    Ok(lines)
}

/// Lines that can be called from here: those that help with these signs, the one that helps with the
/// heaviest and then with most of them first, then the police.
/// Without a sign, all that can.
pub(super) fn offered<'a, T: Callable>(lines: &'a [T], flags: &[&FlagLine]) -> Vec<&'a T> {
    let callable = || lines.iter().filter(|line| line.helps_here());
    if flags.is_empty() {
        return callable().collect();
    }
    let helps = |line: &T, flag: &&&FlagLine| flag.needs.iter().any(|need| line.needs().contains(need));
    let helped = |line: &T| flags.iter().filter(|flag| helps(line, flag)).count();
    let police = |line: &&T| line.needs().contains(&Need::Police) && helped(line) == 0;
    let mut offered: Vec<&T> = callable().filter(|line| helped(line) > 0).collect();
    // the order of hotlines otherwise
    let heaviest = |line: &T| flags.iter().filter(|flag| helps(line, flag)).map(|flag| flag.weight).min();
    offered.sort_by_key(|line| (heaviest(line), std::cmp::Reverse(helped(line))));
    offered.extend(callable().filter(police));
    offered
}

fn ids<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    ids.collect::<Vec<_>>().join(", ")
}

impl CheckRun {
    /// Id of the check.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.check.id
    }

    /// The question to ask next; none when all are answered or passed over.
    #[must_use]
    pub fn next(&self) -> Option<&QuestionLine> {
        let open = |place: &usize| self.answers.get(*place) == Some(&OPEN) && self.applies(*place);
        self.questions.get((0..self.questions.len()).find(open)?)
    }

    /// All questions that apply by the answers so far, in order.
    #[must_use]
    pub fn questions(&self) -> Vec<&QuestionLine> {
        self.questions
            .iter()
            .enumerate()
            .filter(|(place, _)| self.applies(*place))
            .map(|(_, line)| line)
            .collect()
    }

    /// Answers a question, again if need be.
    ///
    /// # Errors
    /// [`CheckError`] if there is no such question or choice.
    pub fn answer(&mut self, question: &str, answer: Answered) -> Result<(), CheckError> {
        let Some(place) = self.place(question) else {
            let known = ids(self.questions.iter().map(|line| line.id.as_str()));
            return Err(CheckError::Question { known });
        };
        let value = match answer {
            Answered::Skipped => SKIPPED,
            Answered::NotKnown => NOT_KNOWN,
            Answered::Choice(choice) => self.choice(place, choice)?,
        };
        if let Some(answer) = self.answers.get_mut(place) {
            *answer = value;
        }
        Ok(())
    }

    /// The place of a choice among those of its question.
    fn choice(&self, question: usize, choice: &str) -> Result<u8, CheckError> {
        let Some(question) = self.check.questions.get(question) else { return Ok(OPEN) };
        let known = || question.choices.iter().map(|choice| choice.id.as_str());
        let place = known().position(|id| id == choice).and_then(|place| u8::try_from(place).ok());
        place
            .filter(|place| *place < NOT_KNOWN)
            .ok_or_else(|| CheckError::Choice { question: question.id.clone(), known: ids(known()) })
    }

    /// Takes the last answer back; false if there is none.
    pub fn back(&mut self) -> bool {
        let answered = |place: &usize| self.answers.get(*place) != Some(&OPEN) && self.applies(*place);
        let Some(last) = (0..self.answers.len()).rev().find(answered) else { return false };
        if let Some(answer) = self.answers.get_mut(last) {
            *answer = OPEN;
        }
        true
    }

    /// What can be said by now, at any time.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        let raised = self.raised();
        let flags: Vec<FlagLine> =
            self.flags.iter().filter(|flag| raised.contains(&flag.id.as_str())).cloned().collect();
        let unknown = |(place, _): &(usize, &QuestionLine)| {
            self.applies(*place) && matches!(self.answers.get(*place), Some(&(OPEN | SKIPPED | NOT_KNOWN)))
        };
        let unknowns = self.questions.iter().enumerate().filter(unknown);
        let unknowns = unknowns
            .map(|(_, line)| UnknownLine {
                id: line.id.clone(),
                text: line.text.clone(),
                ask: line.ask.clone(),
            })
            .collect();
        Outcome {
            summary: if flags.is_empty() { self.nothing.clone() } else { self.found.clone() },
            contacts: offered(&self.contacts, &flags.iter().collect::<Vec<_>>())
                .into_iter()
                .cloned()
                .collect(),
            services: self.helping(&flags),
            flags,
            unknowns,
        }
    }

    /// The advice by now, to keep or to give on, without the answers.
    #[must_use]
    pub fn card(&self) -> CheckCard {
        self.card.filled(&self.outcome())
    }

    /// Services that help with these signs, in their own order: those here, and where no province is
    /// known, all.
    fn helping(&self, flags: &[FlagLine]) -> Vec<ServiceLine> {
        let helps = |line: &&ServiceLine| {
            usable(line.status)
                && (line.near || self.everywhere)
                && flags.iter().any(|flag| flag.needs.iter().any(|need| line.needs.contains(need)))
        };
        self.services.iter().filter(helps).cloned().collect()
    }

    fn raised(&self) -> Vec<&str> {
        let chosen = |place: usize| {
            let answer = usize::from(*self.answers.get(place)?);
            self.check.questions.get(place)?.choices.get(answer)
        };
        let places = (0..self.questions.len()).filter(|place| self.applies(*place));
        places.filter_map(chosen).flat_map(|choice| choice.flags.iter().map(String::as_str)).collect()
    }

    /// Whether a question is asked by the answers so far. Only earlier questions count, so this
    /// ends whatever the content says.
    fn applies(&self, place: usize) -> bool {
        // a question of the same name as an earlier one could not be answered
        if self.check.questions.get(place).is_none_or(|question| self.place(&question.id) != Some(place)) {
            return false;
        }
        let Some(when) = self.check.questions.get(place).and_then(|question| question.when.as_ref()) else {
            return true;
        };
        let Some(earlier) = self.place(&when.question).filter(|earlier| *earlier < place) else {
            return true;
        };
        let answer = self.answers.get(earlier).copied().map(usize::from);
        let choices =
            self.check.questions.get(earlier).map(|question| question.choices.as_slice()).unwrap_or_default();
        let chosen = answer.and_then(|answer| choices.get(answer));
        self.applies(earlier) && chosen.is_some_and(|choice| when.choices.contains(&choice.id))
    }

    fn place(&self, question: &str) -> Option<usize> {
        self.check.questions.iter().position(|known| known.id == question)
    }
}
