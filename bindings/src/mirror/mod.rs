//! The core's answers, mirrored: each type is repeated here field by field, with the words for whoever
//! writes a screen. A field that is added in the core alone does not compile here, so the border cannot
//! change unseen. Where a name of the core clashes with one of Kotlin, Swift or their user interfaces
//! (`Text`, `Clock`, `Progress`), the border has another.

pub(crate) mod agencies;
pub(crate) mod checks;
pub(crate) mod figures;
pub(crate) mod lines;
pub(crate) mod offers;
pub(crate) mod origins;
pub(crate) mod packs;
pub(crate) mod places;
pub(crate) mod search;
pub(crate) mod services;
pub(crate) mod texts;
pub(crate) mod topics;
pub(crate) mod values;
pub(crate) mod ways;
