//! What a person asks, one file per question. Each answer is a pure function of the content and of
//! a [`Situation`]; each line says why it stands there, where it comes from and how old it is.

mod channels;
mod checks;
mod figures;
mod hotlines;
mod hours;
mod phrases;
mod services;
mod shared;

pub use channels::{ChannelLine, Channels, Open as ChannelOpen, PriceItemLine, PriceLine, channels};
pub use checks::{Answered, CheckError, CheckRun, FlagLine, Outcome, QuestionLine, UnknownLine, check};
pub use figures::{FigureLine, PartLine, figures};
pub use hotlines::{Call, Cost, HotlineLine, Hotlines, OtherLine, hotlines};
pub use hours::{Hours, HoursError, Open};
pub use phrases::phrases;
pub use services::{Gap, ServiceLine, Services, services};
pub use shared::{AskError, Contact, OriginLine, Situation, SourceLine, offset};
