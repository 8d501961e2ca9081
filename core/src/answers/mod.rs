//! What a person asks, one file per question. Each answer is a pure function of the content and of
//! a [`Situation`]; each line says why it stands there, where it comes from and how old it is.

mod agency;
mod channel_table;
mod channels;
mod check_card;
mod checks;
mod compared;
mod distance;
mod figure_chart;
mod figures;
mod general;
mod hotlines;
mod hours;
mod offer;
mod offer_told;
mod offer_way;
mod official;
mod page;
mod pay;
mod pay_units;
mod phrases;
mod places;
mod prices;
mod referral;
mod search;
mod services;
mod shared;
mod signs;

pub use agency::{AgencyAnswer, AgencyLine, LicenceState, agency};
pub use channel_table::Way;
pub use channels::{ChannelLine, Channels, Open as ChannelOpen, PriceItemLine, PriceLine, channels};
pub use check_card::{CardContact, CheckCard};
pub use checks::{
    Answered, CheckError, CheckLine, CheckRun, ChoiceLine, FlagLine, Outcome, QuestionLine, UnknownLine,
    check, checks,
};
pub use compared::{ComparedLine, RecordId};
pub use figure_chart::{Bar, Chart, svg};
pub use figures::{FigureLine, PartLine, figures};
pub use hotlines::{Call, Cost, HotlineLine, Hotlines, OtherLine, hotlines};
pub use hours::{Hours, HoursError, Open};
pub use offer::{OfferAnswer, OfferAskError, OfferFlag, offer};
pub use offer_told::{Fee, Offer, OfferError, Pay};
pub use official::PriceResult;
pub use page::{Page, PagePart, page};
pub use phrases::phrases;
pub use places::{CountryLine, DistrictLine, ProvinceLine, places};
pub use prices::{AskedItem, AskedPrices, PriceAnswer, price};
pub use referral::{Referral, TopicLine, referral, topics};
pub use search::{Found, FoundGroup, FoundLine, UrgentHelp, search};
pub use services::{Gap, Person, ServiceLine, Services, Sex, services};
pub use shared::{
    AskError, Contact, OriginLine, OtherNumber, Situation, SourceLine, clock_is_behind, offset,
};
