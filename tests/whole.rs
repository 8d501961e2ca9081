//! The whole system through its public doors: real HTTP, real databases, real processes.
// helpers of tests are not in test functions, where clippy.toml allows these
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod answers;
mod ask;
mod attacks;
mod broken;
mod budgets;
mod bundle;
mod changes;
mod command;
mod damaged;
mod disk;
mod hostile;
mod hours;
mod howto;
mod killed;
mod ledger;
mod lint;
mod memory;
mod mirrors;
mod network;
mod nginx;
mod offers;
mod organisations;
mod pages;
mod poster;
mod power;
mod privacy;
mod properties;
mod publishers;
mod publishing;
mod python_tuf;
mod rotation;
mod server;
mod serving;
mod sharing;
mod stage;
mod states;
#[cfg(feature = "stores")]
mod stores;
mod troubles;
mod tuf;
mod vectors;
mod wiped;
