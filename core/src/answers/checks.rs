//! Self-checks: questions whose answers live in memory only.

use serde::Serialize;
use zeroize::Zeroizing;

use super::check_card::{Blank, CheckCard};
use super::general::{for_need, is_emergency, or_anybody, stand_ins};
use super::hotlines::{Callable, HotlineLine, hotlines};
use super::services::{Gap, Person, ServiceLine, gap, services};
use super::shared::{AskError, Asking, OriginLine, Situation};
use crate::model::{Check, Flag, Need, Record, Weight};
use crate::store::Reader;
use crate::words::{Argument, Arguments, Text};

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
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Answered<'a> {
    /// A choice, by its id.
    Choice(&'a str),
    /// "I do not know": listed among what to find out.
    NotKnown,
    /// Passed over: likewise.
    Skipped,
}

/// A self-check that can be started.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CheckLine {
    /// Its id.
    pub id: String,
    /// Title.
    pub name: Text,
    /// What it is, and what it is not.
    pub about: Text,
    /// How many questions it has at most.
    pub questions: u32,
    /// Where it comes from.
    pub origin: OriginLine,
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

/// A warning sign, in words. Which signs there are is what was answered: the id is wiped when it is
/// dropped, the words are those of the content.
#[derive(Clone, PartialEq, Serialize)]
pub struct FlagLine {
    /// Id within the check.
    pub id: Zeroizing<String>,
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
    /// What helps with it, the first of all what it is about.
    pub needs: Vec<Need>,
}

/// Something that is not known yet. Its id is wiped when it is dropped.
#[derive(Clone, PartialEq, Serialize)]
pub struct UnknownLine {
    /// Id of the question.
    pub id: Zeroizing<String>,
    /// The question.
    pub text: Text,
    /// What to find out, and from whom.
    pub ask: Text,
}

/// What a check says so far. Never that something is safe.
///
/// It tells what was answered, and is handed out: whoever shows it drops it when it is left. The ids
/// of signs and unknowns are wiped then. Not wiped are the words, which are those of the content, and
/// whatever a shell makes of them.
#[derive(Clone, PartialEq, Serialize)]
pub struct Outcome {
    /// In one sentence.
    pub summary: Text,
    /// How many of the questions that apply were answered by a choice.
    pub answered: u32,
    /// How many questions apply, by the answers so far.
    pub asked: u32,
    /// That in words; none where all are answered.
    pub progress: Option<Text>,
    /// Warning signs, the heaviest first.
    pub flags: Vec<FlagLine>,
    /// What is not known, and what to ask.
    pub unknowns: Vec<UnknownLine>,
    /// Who can be called from here about the signs, or at all: never the emergency lines alone where
    /// there is anybody else.
    pub contacts: Vec<HotlineLine>,
    /// Said where those contacts are for any trouble, not for just these signs.
    pub contacts_text: Option<Text>,
    /// Services that help, where the person is, from a check that asks for needs; none abroad.
    pub services: Vec<ServiceLine>,
    /// Needs that were told and that no service where the person is is known for.
    pub gaps: Vec<Gap>,
}

/// Written for debugging without content: what is written ends up in logs.
macro_rules! says_nothing {
    ($($name:ident)+) => {
        $(impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        })+
    };
}
says_nothing! { Outcome FlagLine UnknownLine }

impl std::fmt::Debug for Answered<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Answered")
    }
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
    /// For each need that the check asks for: what is said where no service helps with it.
    gaps: Vec<(Need, Text)>,
    says: Says,
    card: Blank,
    /// For each question: open, passed over, not known, or a choice's place.
    answers: Zeroizing<Vec<u8>>,
    /// Places of the answered questions, the last answered last. It never grows out of its room: a
    /// copy would be left behind.
    order: Zeroizing<Vec<usize>>,
}

/// What an outcome says in one sentence.
struct Says {
    found: Text,
    nothing: Text,
    told_nothing: Text,
    answered: Text,
    general: Text,
}

impl Says {
    fn of(asking: &Asking, publisher: &str, message: &str, arguments: &Arguments) -> Self {
        let phrase = |message: &str, arguments: &Arguments| asking.words.phrase(message, arguments);
        let marks = [("answered", ANSWERED), ("asked", ASKED)];
        let marks = marks.map(|(name, mark)| (name.to_owned(), Argument::Text(mark.to_owned()))).into();
        Self {
            found: asking.words.say(publisher, message, Some("found"), arguments),
            nothing: asking.words.say(publisher, message, Some("nothing-found"), arguments),
            told_nothing: phrase("check-told-nothing", &Arguments::new()),
            answered: phrase("told-so-far", &marks),
            general: phrase("contacts-general", &Arguments::new()),
        }
    }

    fn progress(&self, answered: u32, asked: u32) -> Option<Text> {
        let numbers =
            |text: &str| text.replace(ANSWERED, &answered.to_string()).replace(ASKED, &asked.to_string());
        (answered < asked).then(|| Text { text: numbers(&self.answered.text), ..self.answered.clone() })
    }
}

/// Stand for the numbers in a sentence that was written before they were known.
const ANSWERED: &str = "\u{e000}";
const ASKED: &str = "\u{e001}";

impl std::fmt::Debug for CheckRun {
    /// Without the answers: what is written for debugging ends up in logs.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CheckRun").field("id", &self.check.id).finish_non_exhaustive()
    }
}

const OPEN: u8 = u8::MAX;
const SKIPPED: u8 = u8::MAX - 1;
const NOT_KNOWN: u8 = u8::MAX - 2;

/// The self-checks that can be started, those of the home organisation, in the order of their ids.
///
/// # Errors
/// [`AskError`] if the profile is empty, the place is none, or the content cannot be read.
pub fn checks(reader: &Reader, here: &Situation) -> Result<Vec<CheckLine>, AskError> {
    let asking = Asking::of(reader, here)?;
    let mut lines = Vec::new();
    for stored in reader.records("check")? {
        let Record::Check(check) = stored.record else { continue };
        if stored.publisher != asking.publisher {
            continue;
        }
        let message = crate::model::message("check", &check.id);
        let arguments = asking.arguments(&stored.publisher, &check.facts)?;
        let say = |part: Option<&str>| asking.words.say(&stored.publisher, &message, part, &arguments);
        lines.push(CheckLine {
            name: say(None),
            about: say(Some("about")),
            questions: u32::try_from(check.questions.len()).unwrap_or(u32::MAX),
            origin: asking.origin(&stored.publisher, &check.origin, &check.facts)?,
            id: check.id,
        });
    }
    Ok(lines)
}

/// Starts a check.
///
/// # Errors
/// [`AskError`] if the profile is empty, the place is none, there is no such check, or the content cannot
/// be read.
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
    let services =
        if asks_for_needs { services(reader, &everyone, &Person::default())?.lines } else { Vec::new() };
    Ok(CheckRun {
        card: Blank::new(&asking, &check, &name, &contacts),
        name,
        about: asking.words.say(&publisher, &message, Some("about"), &arguments),
        questions: questions(&asking, &publisher, &check, &message)?,
        flags: flags(&asking, &publisher, &check, &message)?,
        contacts,
        gaps: gaps(&asking, &check, &services),
        services: services.into_iter().filter(ServiceLine::helps_here).collect(),
        says: Says::of(&asking, &publisher, &message, &arguments),
        answers: Zeroizing::new(vec![OPEN; check.questions.len()]),
        order: Zeroizing::new(Vec::with_capacity(check.questions.len())),
        check,
    })
}

/// What is said of the needs that a check asks for and that no service helps with. A sign's first need
/// is the one that it is about; the others name who may help besides.
fn gaps(asking: &Asking, check: &Check, services: &[ServiceLine]) -> Vec<(Need, Text)> {
    let mut gaps: Vec<(Need, Text)> = Vec::new();
    for need in check.flags.iter().filter_map(asked_for) {
        let helping = services.iter().filter(|line| line.needs.contains(&need));
        let known = gaps.iter().any(|(known, _)| *known == need);
        if let Some(text) = gap(asking, helping, Some(need), &Person::default()).filter(|_| !known) {
            gaps.push((need, text));
        }
    }
    gaps
}

fn asked_for(flag: &Flag) -> Option<Need> {
    flag.needs.first().copied().filter(|_| flag.weight == Weight::Need)
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
        id: Zeroizing::new(flag.id.clone()),
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
/// heaviest and then with most of them first; where somebody has to come, no line that may not answer now
/// stands before an emergency line that helps as much; where these are emergency lines only, who stands in for
/// just this; then the police. Without a sign, or where that is nobody, all that can.
pub(super) fn offered<'a, T: Callable>(lines: &'a [T], flags: &[&FlagLine]) -> Vec<&'a T> {
    let callable = || lines.iter().filter(|line| line.helps_here());
    if flags.is_empty() {
        return callable().collect();
    }
    let helped = |line: &T| flags.iter().filter(|flag| helps(line, flag)).count();
    let police = |line: &&T| line.needs().contains(&Need::Police) && helped(line) == 0;
    let mut offered: Vec<&T> = callable().filter(|line| helped(line) > 0).collect();
    // the order of hotlines otherwise
    let heaviest = |line: &T| flags.iter().filter(|flag| helps(line, flag)).map(|flag| flag.weight).min();
    let somebody_has_to_come =
        flags.iter().any(|flag| flag.needs.first().is_some_and(|need| need.is_emergency()));
    let may_be_silent = |line: &T| somebody_has_to_come && !is_emergency(line) && !line.answers_now();
    offered.sort_by_key(|line| (heaviest(line), may_be_silent(line), std::cmp::Reverse(helped(line))));
    offered.extend(stand_ins(&offered, lines));
    offered.extend(callable().filter(police));
    or_anybody(offered, lines)
}

fn helps<T: Callable>(line: &T, flag: &FlagLine) -> bool {
    flag.needs.iter().any(|need| line.needs().contains(need))
}

/// Whether there are signs, and none of these lines but emergency lines helps with one of them.
fn is_nobody_for_these<T: Callable>(lines: &[T], flags: &[FlagLine]) -> bool {
    let helping = |line: &T| !is_emergency(line) && flags.iter().any(|flag| helps(line, flag));
    !flags.is_empty() && !lines.iter().any(helping)
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

    /// Answers a question, again if need be. Answers that hang on one that is changed are forgotten.
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
        self.set(place, value);
        self.order.push(place);
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

    /// Takes the last answer back, and those that hang on it; false if there is none.
    pub fn back(&mut self) -> bool {
        let Some(last) = self.order.iter().rev().copied().find(|place| self.applies(*place)) else {
            return false;
        };
        self.set(last, OPEN);
        true
    }

    /// Sets an answer; those to questions that are not asked any more are forgotten with it.
    fn set(&mut self, place: usize, value: u8) {
        let applied =
            Zeroizing::new((0..self.answers.len()).map(|place| self.applies(place)).collect::<Vec<_>>());
        self.put(place, value);
        for (later, applied) in applied.iter().enumerate().skip(place + 1) {
            if *applied && !self.applies(later) {
                self.put(later, OPEN);
            }
        }
    }

    fn put(&mut self, place: usize, value: u8) {
        if let Some(answer) = self.answers.get_mut(place) {
            *answer = value;
        }
        self.order.retain(|answered| *answered != place);
    }

    /// What can be said by now, at any time.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        let flags: Vec<FlagLine> = self.flags.iter().filter(|flag| self.raises(&flag.id)).cloned().collect();
        let contacts: Vec<HotlineLine> =
            offered(&self.contacts, &flags.iter().collect::<Vec<_>>()).into_iter().cloned().collect();
        let (answered, asked) = (self.count(|answer| answer < NOT_KNOWN), self.count(|_| true));
        let summary = match answered {
            _ if !flags.is_empty() => &self.says.found,
            0 => &self.says.told_nothing,
            _ => &self.says.nothing,
        };
        Outcome {
            summary: summary.clone(),
            answered,
            asked,
            progress: self.says.progress(answered, asked),
            unknowns: self.unknowns(),
            contacts_text: is_nobody_for_these(&contacts, &flags).then(|| self.says.general.clone()),
            contacts,
            services: self.helping(&flags),
            gaps: self.missing(),
            flags,
        }
    }

    /// The advice by now, to keep or to give on, without the answers.
    #[must_use]
    pub fn card(&self) -> CheckCard {
        self.card.filled(&self.outcome())
    }

    /// How many questions apply and are answered so.
    fn count(&self, so: impl Fn(u8) -> bool) -> u32 {
        let counts = |(place, answer): &(usize, &u8)| so(**answer) && self.applies(*place);
        u32::try_from(self.answers.iter().enumerate().filter(counts).count()).unwrap_or(u32::MAX)
    }

    fn unknowns(&self) -> Vec<UnknownLine> {
        let unknown = |(place, _): &(usize, &QuestionLine)| {
            self.applies(*place) && matches!(self.answers.get(*place), Some(&(OPEN | SKIPPED | NOT_KNOWN)))
        };
        let line = |(_, line): (usize, &QuestionLine)| UnknownLine {
            id: Zeroizing::new(line.id.clone()),
            text: line.text.clone(),
            ask: line.ask.clone(),
        };
        self.questions.iter().enumerate().filter(unknown).map(line).collect()
    }

    /// Services that help with these signs, in their own order.
    fn helping(&self, flags: &[FlagLine]) -> Vec<ServiceLine> {
        let helps = |line: &&ServiceLine| {
            flags.iter().any(|flag| flag.needs.iter().any(|need| line.needs.contains(need)))
        };
        self.services.iter().filter(helps).cloned().collect()
    }

    /// What no service is known for, of what was told.
    fn missing(&self) -> Vec<Gap> {
        let told = |need: Need| {
            let asked_for = self.check.flags.iter().filter(|flag| asked_for(flag) == Some(need));
            asked_for.into_iter().any(|flag| self.raises(&flag.id))
        };
        let contacts = |need: Need| for_need(&self.contacts, Some(need)).into_iter().cloned();
        let gap = |(need, text): &(Need, Text)| Gap {
            text: text.clone(),
            contacts: contacts(*need).map(Into::into).collect(),
        };
        self.gaps.iter().filter(|(need, _)| told(*need)).map(gap).collect()
    }

    /// Whether an answer raises a flag.
    fn raises(&self, flag: &str) -> bool {
        let chosen = |place: usize| {
            let answer = usize::from(*self.answers.get(place)?);
            self.check.questions.get(place)?.choices.get(answer)
        };
        let places = (0..self.questions.len()).filter(|place| self.applies(*place));
        places.filter_map(chosen).any(|choice| choice.flags.iter().any(|raised| raised == flag))
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
