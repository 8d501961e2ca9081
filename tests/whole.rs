//! The whole system through its public doors: real HTTP, real databases, real processes.
// helpers of tests are not in test functions, where clippy.toml allows these
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod answers;
mod ask;
mod attacks;
mod broken;
mod budgets;
mod command;
mod disk;
mod hours;
mod killed;
mod ledger;
mod lint;
mod offers;
mod pages;
mod power;
mod properties;
mod publishers;
mod publishing;
mod python_tuf;
mod server;
mod stage;
mod states;
#[cfg(feature = "stores")]
mod stores;
mod vectors;
mod wiped;
