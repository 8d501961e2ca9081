//! How text is compared, whoever types it: Lao in its several spellings and in Latin letters, Thai and
//! Chinese without spaces, Vietnamese with or without its marks, words with a letter wrong.

mod index;
mod lao;
mod latin;
mod likeness;
mod query;
mod said;
mod terms;
mod thai;
mod urgent;

pub(crate) use index::{FOUND, rebuild};
pub(crate) use likeness::{KnownName, Likeness, TypedName};
pub(crate) use query::{Expression, Query, Tier};
pub(crate) use terms::{Typed, compared};
pub(crate) use urgent::urgent;
