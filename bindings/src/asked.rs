//! What a shell passes in.

use std::path::PathBuf;
use std::time::Duration;

use senthang_core::Settings;
use senthang_core::answers::{
    AskedPrices as CoreAskedPrices, Fee as CoreFee, Offer as CoreOffer, Pay as CorePay, Person as CorePerson,
    Situation as CoreSituation,
};

use crate::mirror::lines::Need;
use crate::mirror::values::EpochMillis;
use crate::troubles::OpenError;

pub use senthang_core::answers::Sex;

/// What a shell decides once, before it opens the guide.
#[derive(uniffi::Record)]
pub struct GuideSettings {
    /// Folder of the profile, inside the app's own storage; made if it is not there. Nothing is written
    /// outside it. Leave it out of backups to other people's computers.
    pub folder: String,
    /// Id of the pack: `la`.
    #[uniffi(default = "la")]
    pub pack: String,
    /// The first TUF root, which ships with the app: who is trusted at all.
    pub root: Vec<u8>,
    /// BCP 47 tags, the preferred language first: which words are fetched.
    pub languages: Vec<String>,
    /// Fetches the words of every language of the pack, so that requests do not tell which are read here.
    #[uniffi(default = false)]
    pub all_languages: bool,
    /// Addresses of the servers, which hold the same content, in the order in which they are asked:
    /// `https://host/folder`. None means that updates are off.
    #[uniffi(default = [])]
    pub servers: Vec<String>,
    /// How long a connection may give no byte before it is given up, in seconds.
    #[uniffi(default = 20)]
    pub patience_seconds: u32,
    /// A bundle that ships with the app, as a file: the content of a profile that holds none yet, or older
    /// content than this.
    #[uniffi(default = None)]
    pub seed: Option<String>,
}

impl TryFrom<GuideSettings> for Settings {
    type Error = OpenError;

    fn try_from(settings: GuideSettings) -> Result<Self, OpenError> {
        let address = |text: &String| text.parse().map_err(|_| OpenError::Address { address: text.clone() });
        Ok(Self {
            folder: PathBuf::from(settings.folder),
            pack: settings.pack,
            root: settings.root,
            languages: settings.languages,
            all_languages: settings.all_languages,
            servers: settings.servers.iter().map(address).collect::<Result<_, _>>()?,
            patience: Duration::from_secs(settings.patience_seconds.into()),
            seed: settings.seed.map(PathBuf::from),
        })
    }
}

/// Where a person stands, and what is asked. Nothing of it is stored or sent.
#[derive(uniffi::Record)]
pub struct Situation {
    /// ISO 3166-1 code of the country where the person stands, in capitals: `TH`.
    pub country: String,
    /// ISO 3166-2 code of the province, where it matters and is known: `LA-SV`. One that is none of the
    /// country is passed over.
    #[uniffi(default = None)]
    pub province: Option<String>,
    /// ISO 3166-1 code of the country whose network the phone is on, as the system tells it (Android:
    /// `networkCountryIso`), where that is known: near a border a short code goes by the network, not by
    /// the map. An empty one, or what is no code, is passed over.
    #[uniffi(default = None)]
    pub network: Option<String>,
    /// BCP 47 tags, the preferred language first.
    pub languages: Vec<String>,
    /// The instant of asking, by the device's clock.
    pub now: EpochMillis,
    /// What the person needs; none asks for everything.
    #[uniffi(default = None)]
    pub need: Option<Need>,
}

impl From<Situation> for CoreSituation {
    fn from(here: Situation) -> Self {
        let Situation { country, province, network, languages, now, need } = here;
        // Android tells it in small letters
        let network = network.map(|code| code.to_ascii_uppercase());
        Self { country, province, network, languages, now, need }
    }
}

/// Who looks for a service. Everything may be left out; nothing of it is kept.
#[derive(uniffi::Record)]
pub struct Person {
    /// Sex, if told.
    #[uniffi(default = None)]
    pub sex: Option<Sex>,
    /// Age in years, if told.
    #[uniffi(default = None)]
    pub age: Option<u8>,
    /// Id of the district of the content where the person is: the nearest come first then.
    #[uniffi(default = None)]
    pub district: Option<String>,
    /// True if a service has to take people with a disability.
    #[uniffi(default = false)]
    pub disability: bool,
    /// True if a service has to take LGBTQI+ people.
    #[uniffi(default = false)]
    pub lgbtqi: bool,
}

impl From<Person> for CorePerson {
    fn from(person: Person) -> Self {
        let Person { sex, age, district, disability, lgbtqi } = person;
        Self { sex, age, district, disability, lgbtqi }
    }
}

/// Sex, as services ask for it.
#[uniffi::remote(Enum)]
pub enum Sex {
    /// A woman or a girl.
    Female,
    /// A man or a boy.
    Male,
}

/// An offer of work, in numbers and choices. Everything may be left out. A field that takes words takes
/// those that stand at it, in small letters, and no others (`OfferError.Word`).
///
/// An amount is the digits `0` to `9`, at most two more behind a point (none for KRW, JPY and VND), one
/// space, and the ISO 4217 code in capitals: `9000 THB`, `12.50 USD`. Nothing parts thousands, and there is
/// no sign: `20,000 THB`, `20 000 THB` and `9000THB` are refused (`OfferError.Money`), so make it of a
/// number and a currency that is chosen.
///
/// The core wipes its copy when the call returns; what the shell holds is the shell's to drop.
#[derive(uniffi::Record)]
pub struct Offer {
    /// ISO 3166-1 code of the country of work.
    #[uniffi(default = None)]
    pub destination: Option<String>,
    /// ISO 3166-2 code of the province of work, or the id of a district of it: `TH-84-ko-samui`.
    #[uniffi(default = None)]
    pub province: Option<String>,
    /// The legal way that is named: `mou`, `change-employer`, `registration`, `verification`, `border`,
    /// `eps`, `seasonal`, `ssw` (Specified Skilled Worker), `titp` (Technical Intern Training Program),
    /// `skill-development` or `agreement`. `papers` and `warnings` are taken too, and are no way.
    #[uniffi(default = None)]
    pub scheme: Option<String>,
    /// Which work: `screen` (internet, casino), `night` (restaurant, bar, karaoke, massage), `fishing`,
    /// `seafood`, `home`, `farm`, `factory`, `building` or `other`.
    #[uniffi(default = None)]
    pub work: Option<String>,
    /// Whether the place is clear: `told`, `changed` (or not clear) or `zone` (one from which many people
    /// asked for help).
    #[uniffi(default = None)]
    pub place: Option<String>,
    /// Who made the offer: `stranger`, `online`, `known`, `agency` or `office`.
    #[uniffi(default = None)]
    pub contact: Option<String>,
    /// What is known of the licence: `none` (or no agency), `says-so` (nobody has checked it) or
    /// `confirmed` (by an office). What the content says of a named agency the core finds by itself; its
    /// words for that are taken too, and are not to be offered: `suspended`, `expired`, `near-stopped`,
    /// `not-known`.
    #[uniffi(default = None)]
    pub licence: Option<String>,
    /// Name of the agency in any letters, its number or its page; one without letters or digits is not told.
    #[uniffi(default = None)]
    pub agency: Option<String>,
    /// Whether a marriage is part of it: `yes` or `no`.
    #[uniffi(default = None)]
    pub marriage: Option<String>,
    /// Which contract there is: `none`, `spoken`, `unread` (not in a language that the person reads) or
    /// `read`.
    #[uniffi(default = None)]
    pub contract: Option<String>,
    /// The pay: none where it is not told here, one with nothing in it where nobody tells what is paid.
    #[uniffi(default = None)]
    pub pay: Option<Pay>,
    /// Hours of work a day, from 1 to 24.
    #[uniffi(default = None)]
    pub hours: Option<u32>,
    /// Days off in a week, from 0 to 7; two in a month are half a one.
    #[uniffi(default = None)]
    pub days_off: Option<f64>,
    /// What is asked for; an empty list means that nothing is, none that it is not known.
    #[uniffi(default = None)]
    pub fees: Option<Vec<Fee>>,
    /// Whether one would begin with a debt: `none`, `advance` (owed to those who take the person) or `loan`.
    #[uniffi(default = None)]
    pub debt: Option<String>,
    /// Who keeps the passport: `me`, `they`, or `none` where there is no passport.
    #[uniffi(default = None)]
    pub passport: Option<String>,
    /// Which visa: `work`, `visit` or `none`.
    #[uniffi(default = None)]
    pub visa: Option<String>,
    /// How the border is crossed: `official` or `hidden`.
    #[uniffi(default = None)]
    pub route: Option<String>,
    /// Pressure, each of `hurry`, `secret` and `threat` that there is; an empty list means that there is
    /// none, none that nobody told.
    #[uniffi(default = None)]
    pub pressure: Option<Vec<String>>,
    /// Age in years, up to 120.
    #[uniffi(default = None)]
    pub age: Option<u32>,
}

impl From<Offer> for CoreOffer {
    /// Moves what was told, so that no copy is left behind.
    fn from(offer: Offer) -> Self {
        Self {
            destination: offer.destination,
            province: offer.province,
            scheme: offer.scheme,
            work: offer.work,
            place: offer.place,
            contact: offer.contact,
            licence: offer.licence,
            agency: offer.agency,
            marriage: offer.marriage,
            contract: offer.contract,
            pay: offer.pay.map(Into::into),
            hours: offer.hours,
            days_off: offer.days_off,
            fees: offer.fees.map(|fees| fees.into_iter().map(Into::into).collect()),
            debt: offer.debt,
            passport: offer.passport,
            visa: offer.visa,
            route: offer.route,
            pressure: offer.pressure,
            age: offer.age,
        }
    }
}

/// What is paid, or told to be.
#[derive(uniffi::Record)]
pub struct Pay {
    /// Amount and currency as `Offer` has them, `9000 THB`; none where nobody tells.
    #[uniffi(default = None)]
    pub amount: Option<String>,
    /// For how long a work: `hour`, `day`, `week` or `month`.
    #[uniffi(default = None)]
    pub per: Option<String>,
    /// How it is beside what such work usually brings: `much-more` (very much money for easy work) or
    /// `usual`.
    #[uniffi(default = None)]
    pub usual: Option<String>,
}

impl From<Pay> for CorePay {
    fn from(Pay { amount, per, usual }: Pay) -> Self {
        Self { amount, per, usual }
    }
}

/// Money that is asked for.
#[derive(uniffi::Record)]
pub struct Fee {
    /// What for: `passport`, `visa`, `extension`, `work-permit`, `medical-check`, `insurance`,
    /// `registration`, `job` (finding the work), `fund`, `travel`, `training`, `crossing` (being taken
    /// across a border) or `other`; none where nobody tells. In words: `Guide.text` of `purpose-<word>`, no
    /// arguments.
    #[uniffi(default = None)]
    pub purpose: Option<String>,
    /// Amount and currency as `Offer` has them, `20000 THB`; none where nobody tells.
    #[uniffi(default = None)]
    pub amount: Option<String>,
    /// Who would pay it: `worker`, `employer`, or `from-pay` (taken off the worker's pay later).
    #[uniffi(default = None)]
    pub payer: Option<String>,
}

impl From<Fee> for CoreFee {
    fn from(Fee { purpose, amount, payer }: Fee) -> Self {
        Self { purpose, amount, payer }
    }
}

/// Prices that somebody asks, to hold against the official ones.
#[derive(uniffi::Record)]
pub struct AskedPrices {
    /// What is asked, item by item.
    #[uniffi(default = [])]
    pub items: Vec<Fee>,
    /// The pay of one month as `Offer` has amounts, `9000 THB`, where it is told: some prices are a share
    /// of it.
    #[uniffi(default = None)]
    pub monthly_pay: Option<String>,
}

impl From<AskedPrices> for CoreAskedPrices {
    fn from(AskedPrices { items, monthly_pay }: AskedPrices) -> Self {
        Self { items: items.into_iter().map(Into::into).collect(), monthly_pay }
    }
}
