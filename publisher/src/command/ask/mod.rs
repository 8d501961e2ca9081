//! A person's questions in the terminal: what is asked, and of which content. The answers are the
//! core's; here they are only laid out, with the words of the pack's own screens.

mod check;
mod page;
mod pictures;
mod told;

use std::io::Write;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::Timestamp;
use senthang_core::Guide;
use senthang_core::answers::{AskedPrices, Offer, Person, Sex, Situation};
use senthang_core::model::Need;
use serde::Serialize;

use self::check::Given;
pub(super) use self::page::Page;
use self::told::told;
use super::misspelt::{not_known_of_offer, not_known_of_prices, passed_over};
use super::profile::{demonstration, open};
use super::screen::warn;
use super::{Outcome, content};

#[derive(Debug, Subcommand)]
pub(super) enum Ask {
    /// Who can I call from here, now?
    Hotlines {
        #[command(flatten)]
        from: From,
        #[command(flatten)]
        need: Needed,
    },
    /// Which service takes me, here?
    Services {
        #[command(flatten)]
        from: From,
        #[command(flatten)]
        need: Needed,
        /// Whom it is for: female or male
        #[arg(long, value_parser = sex)]
        sex: Option<Sex>,
        /// Age in years
        #[arg(long, value_name = "YEARS")]
        age: Option<u8>,
        /// The district, as LA-CH-pakse: the nearest first
        #[arg(long, value_name = "ID")]
        district: Option<String>,
        /// The person has a disability
        #[arg(long)]
        disability: bool,
        /// The person is LGBTQI+
        #[arg(long)]
        lgbtqi: bool,
    },
    /// Which legal ways lead there, and what do they cost?
    Channels {
        /// The country of work, as TH or KR
        #[arg(long, value_name = "COUNTRY", value_parser = upper)]
        to: String,
        #[command(flatten)]
        from: From,
    },
    /// Are these prices official ones, and who must pay?
    Price {
        /// The country of work, as TH or KR
        #[arg(long, value_name = "COUNTRY", value_parser = upper)]
        to: String,
        /// What is asked, JSON (docs/offer.md); `-` for standard input
        #[arg(long, value_name = "FILE")]
        file: PathBuf,
        #[command(flatten)]
        from: From,
    },
    /// What should make me careful in this offer? Nothing of it is kept
    Offer {
        /// The offer, JSON (docs/offer.md); `-` for standard input
        #[arg(long, value_name = "FILE")]
        file: PathBuf,
        #[command(flatten)]
        from: From,
    },
    /// How does an agency stand in our list? By its name, number or page
    Agency {
        /// The name, in any letters; a number; a page
        asked: String,
        #[command(flatten)]
        from: From,
    },
    /// What happens when I ask for help, and what are my rights?
    Referral {
        #[command(flatten)]
        from: From,
        #[command(flatten)]
        need: Needed,
    },
    /// Answer the questions of a self-check; nothing of it is kept
    Check {
        /// The check: before-you-go, where-i-am-now, someone-i-met, after-return
        id: String,
        #[command(flatten)]
        given: Given,
        #[command(flatten)]
        from: From,
    },
    /// One box over everything: words, numbers and places, in any spelling
    Search {
        /// What a person types
        words: String,
        #[command(flatten)]
        from: From,
    },
    /// Open what a search found: its words, how it stands, whom to call
    Page {
        /// Its kind, as hotline, topic, organisation
        kind: String,
        /// Its id
        id: String,
        /// The organisation whose record it is [default: the one that publishes the pack]
        #[arg(long, value_name = "ID")]
        publisher: Option<String>,
        #[command(flatten)]
        from: From,
    },
    /// How many people? Figures with what they count
    Figures {
        /// Write each figure that has bars as a picture into this folder, named by its id
        #[arg(long, value_name = "FOLDER", conflicts_with = "json")]
        svg: Option<PathBuf>,
        #[command(flatten)]
        from: From,
    },
}

/// Where the person stands, and which content answers.
#[derive(Debug, Args)]
pub(super) struct From {
    /// The country where the person stands, as LA or TH
    #[arg(long, value_name = "COUNTRY", default_value = "LA", value_parser = upper)]
    at: String,
    /// The province where the person stands, as LA-SV
    #[arg(long, value_name = "CODE", value_parser = upper)]
    province: Option<String>,
    /// The country whose network the phone is on, where that is another
    #[arg(long, value_name = "COUNTRY", value_parser = upper)]
    network: Option<String>,
    /// The language of the answer; again for a second choice
    #[arg(long, value_name = "TAG", default_values = ["en"])]
    lang: Vec<String>,
    /// The instant of asking, as 2026-11-22T02:00:00+07:00 [default: now]
    #[arg(long, value_name = "TIME")]
    now: Option<Timestamp>,
    /// A profile that was synced [default: the pack of this checkout]
    #[arg(long, value_name = "DIR")]
    profile: Option<PathBuf>,
    /// Print the answer as the core gives it, in JSON
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
pub(super) struct Needed {
    /// What the person needs, as trafficking, shelter, labour, police
    #[arg(long, value_parser = need)]
    need: Option<Need>,
}

/// A code as a person types it: `th` is `TH`.
pub(super) fn upper(text: &str) -> Result<String, &'static str> {
    if text.is_empty() { Err("write a code, as TH or LA-SV") } else { Ok(text.to_ascii_uppercase()) }
}

fn sex(text: &str) -> Result<Sex, &'static str> {
    match text {
        "female" => Ok(Sex::Female),
        "male" => Ok(Sex::Male),
        _ => Err("write female or male"),
    }
}

fn need(text: &str) -> Result<Need, String> {
    match text.parse() {
        Ok(Need::Unknown) | Err(_) => {
            let known: Vec<&str> = Need::ALL.iter().map(|need| need.as_str()).collect();
            Err(format!("needs are {}", known.join(", ")))
        }
        Ok(need) => Ok(need),
    }
}

impl Ask {
    pub(super) fn run(self, checkout: Option<PathBuf>) -> Outcome {
        let (from, need) = match &self {
            Self::Hotlines { from, need }
            | Self::Services { from, need, .. }
            | Self::Referral { from, need } => (from, need.need),
            Self::Channels { from, .. }
            | Self::Check { from, .. }
            | Self::Search { from, .. }
            | Self::Price { from, .. }
            | Self::Offer { from, .. }
            | Self::Agency { from, .. }
            | Self::Page { from, .. }
            | Self::Figures { from, .. } => (from, None),
        };
        let here = from.situation(need);
        let json = from.json;
        let Some(profile) = &from.profile else {
            let pack = demonstration(&content::checkout(checkout)?, &here.languages)?;
            return self.answer(&pack.guide, &here, json);
        };
        if !profile.join("content.db").is_file() {
            let profile = profile.display();
            return Err(
                format!("{profile} is no profile; `senthang sync --from … --profile …` makes one").into()
            );
        }
        self.answer(&open(profile, &here.languages)?, &here, json)
    }

    fn answer(&self, guide: &Guide, here: &Situation, json: bool) -> Outcome {
        let page = Page::new(guide, here);
        if guide.clock_is_behind(here.now)? {
            anstream::eprintln!("{}", warn(page.label("update-clock")));
        }
        match self {
            Self::Hotlines { .. } => show(&guide.hotlines(here)?, json, |answer| {
                answer.gap.iter().for_each(|gap| page.gap(gap));
                page.hotlines(&answer.lines);
            }),
            Self::Services { sex, age, district, disability, lgbtqi, .. } => {
                let person = Person {
                    sex: *sex,
                    age: *age,
                    district: district.clone(),
                    disability: *disability,
                    lgbtqi: *lgbtqi,
                };
                show(&guide.services(here, &person)?, json, |answer| page.services(answer))
            }
            Self::Channels { to, .. } => {
                show(&guide.channels(to, here)?, json, |answer| page.channels(answer))
            }
            Self::Price { to, file, .. } => {
                let told = told(file)?;
                let asked = AskedPrices::read(&told)?;
                passed_over(&not_known_of_prices(&told));
                show(&guide.price(to, &asked, here)?, json, |answer| page.asked(&asked, answer))
            }
            Self::Offer { file, .. } => {
                let answer = {
                    let told = told(file)?;
                    passed_over(&not_known_of_offer(&told));
                    guide.offer(&Offer::read(&told)?, here)?
                };
                // what was told is wiped before anything is shown
                show(&answer, json, |answer| page.offer(answer))
            }
            Self::Agency { asked, .. } => {
                show(&guide.agency(asked, here)?, json, |answer| page.agency(answer))
            }
            Self::Referral { .. } => show(&guide.referral(here)?, json, |answer| page.referral(answer)),
            Self::Check { id, given, .. } => check::check(&page, guide.check(id, here)?, given, json),
            Self::Search { words, .. } => {
                show(&guide.search(words, here)?, json, |answer| page.found(answer))
            }
            Self::Page { kind, id, publisher, .. } => {
                let home = guide.pack()?.map(|pack| pack.publisher).unwrap_or_default();
                let opened = guide.page(publisher.as_ref().unwrap_or(&home), kind, id, here)?;
                let none = || format!("there is no {kind} `{id}`; `senthang ask search` shows kinds and ids");
                show(&opened.ok_or_else(none)?, json, |answer| page.opened(answer))
            }
            Self::Figures { svg: Some(folder), .. } => pictures::write(&guide.figures(here)?, folder),
            Self::Figures { .. } => show(&guide.figures(here)?, json, |answer| page.figures(answer)),
        }
    }
}

/// The answer as the core gives it, or laid out.
fn show<T: Serialize>(answer: &T, json: bool, page: impl FnOnce(&T)) -> Outcome {
    if !json {
        page(answer);
        return Ok(());
    }
    let mut out = std::io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, answer)?;
    Ok(writeln!(out)?)
}

impl From {
    fn situation(&self, need: Option<Need>) -> Situation {
        Situation {
            country: self.at.clone(),
            province: self.province.clone(),
            network: self.network.clone(),
            languages: self.lang.clone(),
            now: self.now.unwrap_or_else(Timestamp::now),
            need,
        }
    }
}
