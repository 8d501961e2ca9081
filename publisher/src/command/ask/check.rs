//! A self-check on the terminal: its questions, one by one, and what comes of the answers.

use std::io::{IsTerminal, Write};
use std::path::PathBuf;

use clap::Args;
use senthang_core::answers::{Answered, CheckRun, Outcome as CheckOutcome, QuestionLine};
use senthang_core::words::Text;
use serde::Serialize;
use zeroize::Zeroizing;

use super::page::Page;
use super::show;
use super::told::{answer_from, answered};
use crate::command::Outcome;
use crate::command::screen::{faint, paragraph, plain, strong};

/// What is answered, and what is wanted of it.
#[derive(Debug, Args)]
pub(in crate::command) struct Given {
    /// An answer, as QUESTION=CHOICE; again for more. Without any, it asks on the terminal
    #[arg(long = "answer", value_name = "QUESTION=CHOICE")]
    answers: Vec<String>,
    /// Answers as JSON, { "question": "choice" }; `-` for standard input
    #[arg(long = "answers", value_name = "FILE", conflicts_with = "answers")]
    file: Option<PathBuf>,
    /// Show the advice alone, to keep or to give on: no answers, and nothing that tells them
    #[arg(long)]
    card: bool,
}

/// A check's questions and what comes of the answers.
#[derive(Serialize)]
struct CheckAnswer<'a> {
    id: &'a str,
    name: &'a Text,
    about: &'a Text,
    questions: Vec<&'a QuestionLine>,
    outcome: CheckOutcome,
}

pub(super) fn check(page: &Page, mut run: CheckRun, given: &Given, json: bool) -> Outcome {
    for answer in &given.answers {
        let (question, choice) = answer.split_once('=').ok_or("write an answer as QUESTION=CHOICE")?;
        run.answer(question, answered(choice))?;
    }
    if let Some(file) = &given.file {
        answer_from(&mut run, file)?;
    }
    if json {
        return in_json(&run, given.card);
    }
    let ask = given.answers.is_empty() && given.file.is_none();
    // a card that goes into a file has no questions in it
    let listens = std::io::stdin().is_terminal() && (!given.card || std::io::stdout().is_terminal());
    if ask && !listens {
        return Err("a check asks on the terminal; where there is none, give --answer QUESTION=CHOICE".into());
    }
    if ask || !given.card {
        anstream::println!("{}", strong(&run.name.text));
        plain(0, &run.about.text);
    }
    if ask {
        ask_all(page, &mut run)?;
        anstream::println!();
    }
    if given.card {
        page.card(&run.card());
    } else {
        page.outcome(&run.outcome());
    }
    Ok(())
}

fn in_json(run: &CheckRun, card: bool) -> Outcome {
    if card {
        return show(&run.card(), true, |_| {});
    }
    let answer = CheckAnswer {
        id: run.id(),
        name: &run.name,
        about: &run.about,
        questions: run.questions(),
        outcome: run.outcome(),
    };
    show(&answer, true, |_| {})
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
        // room for more than an answer: a text that grows leaves copies behind
        let mut line = Zeroizing::new(String::with_capacity(64));
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
