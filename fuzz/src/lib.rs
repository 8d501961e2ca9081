//! The doors that bytes from outside come through, each as a function that takes any bytes and tells
//! whether they were taken as good. Whatever they are, it must return: a fuzzer looks for those that
//! make it panic, loop or eat memory (`tests/fuzz`), and an ordinary test walks through the seeds.

mod carried;
mod fluent;
mod hours;
mod metadata;
mod section;

pub use carried::{bundle, poster};
pub use fluent::fluent;
pub use hours::hours;
pub use metadata::metadata;
pub use section::section;

/// A door: takes any bytes, and tells whether they were taken.
pub type Door = fn(&[u8]) -> bool;

/// All doors, by the names of their fuzz targets and folders of seeds.
pub const DOORS: [(&str, Door); 6] = [
    ("metadata", metadata),
    ("section", section),
    ("bundle", bundle),
    ("poster", poster),
    ("fluent", fluent),
    ("hours", hours),
];

/// The first byte decides; the rest is what is tried.
fn split(bytes: &[u8]) -> (u8, &[u8]) {
    bytes.split_first().map_or((0, bytes), |(first, rest)| (*first, rest))
}
