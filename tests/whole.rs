//! The whole system through its public doors: real HTTP, real SQLite files, real processes.

mod answers;
mod attacks;
mod budgets;
mod command;
mod disk;
mod hours;
mod killed;
mod lint;
mod python_tuf;
mod server;
mod stage;
