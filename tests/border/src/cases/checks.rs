//! Self-checks: what is answered, step by step, and what is said in the end.

use senthang_core::answers::{Answered, CheckRun, Situation};
use serde_json::{Value, json};

use super::{Case, Phones, Told};
use crate::Trouble;
use crate::ask;
use crate::neutral::neutral;
use crate::vectors::needed;

pub(super) fn check(case: &Value, here: &Situation, phones: &mut Phones) -> Result<Case, Trouble> {
    let check = needed(case, "check")?;
    let steps = steps(case);
    let asked = json!({ "id": check, "steps": steps });
    let mut run = match phones.of("la", here)?.check(check, here) {
        Ok(run) => run,
        Err(error) => return Case::on("la", "check", asked, Ok(Told::Refused(ask::refused(error)?))),
    };
    for step in &steps {
        take(&mut run, step)?;
    }
    let mut answer = json!({
        "outcome": neutral(&run.outcome())?,
        "card": neutral(&run.card())?,
        "questions": run.questions().iter().map(|question| &question.id).collect::<Vec<_>>(),
    });
    if let Some(next) = run.next() {
        answer["next_question"] = neutral(next)?;
    }
    Case::on("la", "check", asked, Ok(Told::Answer(answer)))
}

/// What is done, in its order: `{"question", "answered": "choice", "choice"}`, `{"question", "answered":
/// "not-known"}` or `"skipped"`, `{"back": true}`.
fn steps(case: &Value) -> Vec<Value> {
    let answers = case.get("answers").and_then(Value::as_object).into_iter().flatten();
    let answers = answers.map(|(question, answer)| match answer.as_str() {
        Some(answered @ ("not-known" | "skipped")) => json!({ "question": question, "answered": answered }),
        _ => json!({ "question": question, "answered": "choice", "choice": answer }),
    });
    let then = case.get("then").and_then(Value::as_array).into_iter().flatten();
    let then = then.map(|step| match step.as_array().map(Vec::as_slice) {
        Some([question, choice]) => json!({ "question": question, "answered": "choice", "choice": choice }),
        _ => json!({ "back": true }),
    });
    answers.chain(then).collect()
}

fn take(run: &mut CheckRun, step: &Value) -> Result<(), Trouble> {
    if step.get("back").is_some() {
        return if run.back() { Ok(()) } else { Err("nothing to take back".into()) };
    }
    let answered = match needed(step, "answered")? {
        "not-known" => Answered::NotKnown,
        "skipped" => Answered::Skipped,
        _ => Answered::Choice(needed(step, "choice")?),
    };
    Ok(run.answer(needed(step, "question")?, answered)?)
}
