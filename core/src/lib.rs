//! Senthang: what a phone app for safe migration needs to know, answered without a network.
//!
//! One object, [`Guide`], is the door: it opens a profile folder, answers questions
//! (who can I call from here, which legal ways are there, which service takes me, what should
//! make me careful), and takes updates from a server, a folder, a bundle or the codes of a poster, all
//! through one check of signatures.
//!
//! The rooms, in the order in which content passes through them:
//! [`model`] (what an edition says), [`trust`] (who may say it), [`sync`] (how it comes here),
//! [`store`] (where it is kept; `search` indexes it), [`words`] (how it is said), [`answers`] (what a person asks).
//!
//! Nothing here prints, reads the environment or asks a clock what day it is: the caller passes
//! the instant in. Bytes from outside never panic; they become errors or are refused.

pub mod answers;
mod guide;
pub mod model;
mod search;
pub mod store;
pub mod sync;
pub mod trust;
pub mod words;

pub use guide::{AnswerError, Guide, OpenError, Settings};
