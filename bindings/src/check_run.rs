//! A self-check that is being answered.

use std::sync::{Mutex, MutexGuard, PoisonError};

use senthang_core::answers::{self, Answered as CoreAnswered};
use zeroize::Zeroizing;

use crate::mirror::checks::{CheckCard, Outcome, QuestionLine};
use crate::mirror::texts::LocalizedText;
use crate::troubles::CheckError;

/// A self-check that is being answered. The answers are in memory only, and are wiped when the object is
/// closed (Kotlin: `close` or `use`; Swift: when the last reference goes). Every call is quick.
#[derive(uniffi::Object)]
pub struct CheckRun(Mutex<answers::CheckRun>);

/// An answer to a question.
#[derive(uniffi::Enum)]
pub enum Answered {
    /// A choice, by its id.
    Choice {
        /// The id of the choice.
        id: String,
    },
    /// "I do not know" (`choice-not-known`): listed among what to find out.
    NotKnown,
    /// Passed over (`choice-skip`): likewise.
    Skipped,
}

impl CheckRun {
    pub(crate) fn new(run: answers::CheckRun) -> Self {
        Self(Mutex::new(run))
    }

    fn run(&self) -> MutexGuard<'_, answers::CheckRun> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[uniffi::export]
impl CheckRun {
    /// Id of the check.
    pub fn id(&self) -> String {
        self.run().id().to_owned()
    }

    /// Title.
    pub fn name(&self) -> LocalizedText {
        self.run().name.clone()
    }

    /// What it is, and what it is not.
    pub fn about(&self) -> LocalizedText {
        self.run().about.clone()
    }

    /// The question to ask next; none when all are answered or passed over.
    pub fn next_question(&self) -> Option<QuestionLine> {
        self.run().next().cloned()
    }

    /// All questions that apply by the answers so far, in order.
    pub fn questions(&self) -> Vec<QuestionLine> {
        self.run().questions().into_iter().cloned().collect()
    }

    /// Answers a question, again if need be. Answers that hang on one that is changed are forgotten.
    pub fn answer(&self, question: String, answer: Answered) -> Result<(), CheckError> {
        let (question, answer) = (Zeroizing::new(question), Told::from(answer));
        Ok(self.run().answer(&question, answer.as_core())?)
    }

    /// Takes the last answer back, and those that hang on it; false if there is none.
    pub fn back(&self) -> bool {
        self.run().back()
    }

    /// What can be said by now, at any time. Never that something is safe.
    pub fn outcome(&self) -> Outcome {
        self.run().outcome()
    }

    /// The advice by now, to keep or to give on, without the answers. Whoever keeps it may be asked
    /// about it: tell the person that first.
    pub fn card(&self) -> CheckCard {
        self.run().card()
    }
}

/// An answer whose id is wiped.
enum Told {
    Choice(Zeroizing<String>),
    NotKnown,
    Skipped,
}

impl From<Answered> for Told {
    fn from(answer: Answered) -> Self {
        match answer {
            Answered::Choice { id } => Self::Choice(Zeroizing::new(id)),
            Answered::NotKnown => Self::NotKnown,
            Answered::Skipped => Self::Skipped,
        }
    }
}

impl Told {
    fn as_core(&self) -> CoreAnswered<'_> {
        match self {
            Self::Choice(id) => CoreAnswered::Choice(id),
            Self::NotKnown => CoreAnswered::NotKnown,
            Self::Skipped => CoreAnswered::Skipped,
        }
    }
}
