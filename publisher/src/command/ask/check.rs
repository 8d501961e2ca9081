//! A self-check on the terminal: its questions, one by one, and what comes of the answers.

use std::io::{IsTerminal, Write};

use senthang_core::answers::{Answered, CheckRun, Outcome as CheckOutcome, QuestionLine};
use senthang_core::words::Text;
use serde::Serialize;

use super::page::Page;
use super::show;
use super::told::answered;
use crate::command::Outcome;
use crate::command::screen::{faint, paragraph, plain, strong};

/// A check's questions and what comes of the answers.
#[derive(Serialize)]
struct CheckAnswer<'a> {
    id: &'a str,
    name: &'a Text,
    about: &'a Text,
    questions: Vec<&'a QuestionLine>,
    outcome: CheckOutcome,
}

pub(super) fn check(page: &Page, run: &mut CheckRun, answers: &[String], told: bool, json: bool) -> Outcome {
    for answer in answers {
        let (question, choice) = answer.split_once('=').ok_or("write an answer as QUESTION=CHOICE")?;
        run.answer(question, answered(choice))?;
    }
    if json {
        let (name, about) = (run.name.clone(), run.about.clone());
        let answer = CheckAnswer {
            id: run.id(),
            name: &name,
            about: &about,
            questions: run.questions(),
            outcome: run.outcome(),
        };
        return show(&answer, true, |_| {});
    }
    anstream::println!("{}", strong(&run.name.text));
    plain(0, &run.about.text);
    if answers.is_empty() && !told {
        if !std::io::stdin().is_terminal() {
            return Err(
                "a check asks on the terminal; where there is none, give --answer QUESTION=CHOICE".into()
            );
        }
        ask_all(page, run)?;
    }
    page.outcome(&run.outcome());
    Ok(())
}

/// Asks question by question; a number chooses, `?` is "I do not know", nothing skips, `<` goes
/// back, and the end of input ends it with what is known.
fn ask_all(page: &Page, run: &mut CheckRun) -> Outcome {
    let stdin = std::io::stdin();
    while let Some(question) = run.next().cloned() {
        anstream::println!("\n{}", strong(&question.text.text));
        paragraph(2, &format!("{}: {}", page.label("why-we-ask"), question.why.text), |line| faint(line));
        for (place, choice) in question.choices.iter().enumerate() {
            anstream::println!("  {}  {}", place + 1, choice.text.text);
        }
        let (not_known, skip, back) =
            (page.label("choice-not-known"), page.label("choice-skip"), page.label("back"));
        anstream::println!("  {}", faint(format!("?  {not_known}   ⏎  {skip}   <  {back}")));
        anstream::print!("> ");
        std::io::stdout().flush()?;
        let mut line = String::new();
        if stdin.read_line(&mut line)? == 0 {
            break;
        }
        match line.trim() {
            "<" => {
                run.back();
            }
            "" => run.answer(&question.id, Answered::Skipped)?,
            "?" => run.answer(&question.id, Answered::NotKnown)?,
            number => {
                let place = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
                if let Some(choice) = place.and_then(|place| question.choices.get(place)) {
                    run.answer(&question.id, Answered::Choice(&choice.id))?;
                }
            }
        }
    }
    Ok(())
}
