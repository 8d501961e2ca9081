//! The publisher's side: reads the facts and words of a pack, refuses what would hurt a reader,
//! builds an edition, keeps keys, signs with several people, publishes, serves.
//!
//! The order in which content passes: [`tree`] (files), [`lint`] (what is wrong with them),
//! [`build`] (the edition), [`changes`] (what it changes, for who signs), [`keys`] and [`repository`]
//! (signatures), [`storage`] (where it is published), [`serve`] (a server for a laptop), [`poster`] (a
//! printed sheet). [`command`] is `senthang`.

pub mod build;
pub mod changes;
pub mod command;
pub mod keys;
pub mod lint;
pub mod packing;
mod page;
pub mod poster;
pub mod preview;
pub mod report;
pub mod repository;
pub mod serve;
pub mod storage;
pub mod team;
pub mod translated;
pub mod tree;
