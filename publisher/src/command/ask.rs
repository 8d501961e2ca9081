//! A person's questions in the terminal. The answers are the core's; here they are only laid out,
//! with the words of the pack's own screens.

use std::io::{IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use jiff::Timestamp;
use senthang_core::Guide;
use senthang_core::answers::{
    AgencyAnswer, AgencyLine, Answered, AskedPrices, Call, ChannelLine, CheckRun, Cost, FigureLine, FlagLine,
    Found, HotlineLine, Offer, OfferAnswer, Open, OriginLine, Outcome as CheckOutcome, Person, PriceAnswer,
    PriceLine, QuestionLine, Referral, ServiceLine, Sex, Situation, TopicLine, UnknownLine,
};
use senthang_core::model::{Answer, Confidence, Nature, Need, PartialDate, Review, Weight};
use senthang_core::words::{Argument, Arguments, Text};
use serde::Serialize;
use zeroize::Zeroizing;

use super::profile::{demonstration, open};
use super::screen::{bad, faint, good, paragraph, plain, strong, warn};
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
        /// The check: before-you-go
        id: String,
        /// An answer, as QUESTION=CHOICE; again for more. Without any, it asks on the terminal
        #[arg(long = "answer", value_name = "QUESTION=CHOICE")]
        answers: Vec<String>,
        /// Answers as JSON, { "question": "choice" }; `-` for standard input
        #[arg(long = "answers", value_name = "FILE", conflicts_with = "answers")]
        file: Option<PathBuf>,
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
    /// How many people? Figures with what they count
    Figures {
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
fn upper(text: &str) -> Result<String, &'static str> {
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
            | Self::Figures { from } => (from, None),
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
        match self {
            Self::Hotlines { .. } => {
                show(&guide.hotlines(here)?, json, |answer| page.hotlines(&answer.lines))
            }
            Self::Services { sex, age, district, .. } => {
                let person = Person { sex: *sex, age: *age, district: district.clone() };
                show(&guide.services(here, &person)?, json, |answer| {
                    page.services(&answer.lines, &answer.gaps);
                })
            }
            Self::Channels { to, .. } => {
                show(&guide.channels(to, here)?, json, |answer| page.channels(answer))
            }
            Self::Price { to, file, .. } => {
                let asked = AskedPrices::read(&told(file)?)?;
                show(&guide.price(to, &asked, here)?, json, |answer| page.asked(&asked, answer))
            }
            Self::Offer { file, .. } => {
                let offer = Offer::read(&told(file)?)?;
                show(&guide.offer(&offer, here)?, json, |answer| page.offer(answer))
            }
            Self::Agency { asked, .. } => {
                show(&guide.agency(asked, here)?, json, |answer| page.agency(answer))
            }
            Self::Referral { .. } => show(&guide.referral(here)?, json, |answer| page.referral(answer)),
            Self::Check { id, answers, file, .. } => {
                let mut run = guide.check(id, here)?;
                if let Some(file) = file {
                    answer_from(&mut run, file)?;
                }
                check(&page, &mut run, answers, file.is_some(), json)
            }
            Self::Search { words, .. } => {
                show(&guide.search(words, here)?, json, |answer| page.found(answer))
            }
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

/// A check's questions and what comes of the answers.
#[derive(Serialize)]
struct CheckAnswer<'a> {
    id: &'a str,
    name: &'a Text,
    about: &'a Text,
    questions: Vec<&'a QuestionLine>,
    outcome: CheckOutcome,
}

/// What a person tells in a file: wiped when it was read.
fn told(file: &Path) -> Result<Zeroizing<Vec<u8>>, Box<dyn std::error::Error>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(TOLD_MAX));
    // room for all of it: a buffer that grows leaves copies behind
    let read = if file == Path::new("-") {
        std::io::stdin().lock().take(TOLD_MAX as u64).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(file).and_then(|open| open.take(TOLD_MAX as u64).read_to_end(&mut bytes))
    };
    match read {
        Ok(length) if length < TOLD_MAX => Ok(bytes),
        Ok(_) => Err(format!("{} is longer than what a person tells", file.display()).into()),
        Err(error) => Err(format!("{}: {error}", file.display()).into()),
    }
}

/// More than anybody tells in one offer.
const TOLD_MAX: usize = 64 * 1024;

/// Answers a check from a file.
fn answer_from(run: &mut CheckRun, file: &Path) -> Outcome {
    let told = told(file)?;
    let answers: std::collections::BTreeMap<&str, &str> = serde_json::from_slice(&told).map_err(|error| {
        format!("answers are JSON, {{ \"question\": \"choice\" }} (line {})", error.line())
    })?;
    for (question, choice) in answers {
        run.answer(question, answered(choice))?;
    }
    Ok(())
}

fn answered(choice: &str) -> Answered<'_> {
    match choice {
        "not-known" => Answered::NotKnown,
        "skipped" => Answered::Skipped,
        choice => Answered::Choice(choice),
    }
}

fn check(page: &Page, run: &mut CheckRun, answers: &[String], told: bool, json: bool) -> Outcome {
    for answer in answers {
        let (question, choice) = answer.split_once('=').ok_or("write an answer as QUESTION=CHOICE")?;
        run.answer(question, answered(choice))?;
    }
    if json {
        let (name, about) = (run.name.clone(), run.about.clone());
        let answer = CheckAnswer {
            id: run.id(),
            name: &name,
            about: &about,
            questions: run.questions(),
            outcome: run.outcome(),
        };
        return show(&answer, true, |_| {});
    }
    anstream::println!("{}", strong(&run.name.text));
    plain(0, &run.about.text);
    if answers.is_empty() && !told {
        if !std::io::stdin().is_terminal() {
            return Err(
                "a check asks on the terminal; where there is none, give --answer QUESTION=CHOICE".into()
            );
        }
        ask_all(page, run)?;
    }
    page.outcome(&run.outcome());
    Ok(())
}

/// Asks question by question; a number chooses, `?` is "I do not know", nothing skips, `<` goes
/// back, and the end of input ends it with what is known.
fn ask_all(page: &Page, run: &mut CheckRun) -> Outcome {
    let stdin = std::io::stdin();
    while let Some(question) = run.next().cloned() {
        anstream::println!("\n{}", strong(&question.text.text));
        paragraph(2, &format!("{}: {}", page.label("why-we-ask"), question.why.text), |line| faint(line));
        for (place, choice) in question.choices.iter().enumerate() {
            anstream::println!("  {}  {}", place + 1, choice.text.text);
        }
        let (not_known, skip, back) =
            (page.label("choice-not-known"), page.label("choice-skip"), page.label("back"));
        anstream::println!("  {}", faint(format!("?  {not_known}   ⏎  {skip}   <  {back}")));
        anstream::print!("> ");
        std::io::stdout().flush()?;
        let mut line = String::new();
        if stdin.read_line(&mut line)? == 0 {
            break;
        }
        match line.trim() {
            "<" => {
                run.back();
            }
            "" => run.answer(&question.id, Answered::Skipped)?,
            "?" => run.answer(&question.id, Answered::NotKnown)?,
            number => {
                let place = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
                if let Some(choice) = place.and_then(|place| question.choices.get(place)) {
                    run.answer(&question.id, Answered::Choice(&choice.id))?;
                }
            }
        }
    }
    Ok(())
}

/// Lays answers out, with the labels of the pack.
pub(super) struct Page<'a> {
    guide: &'a Guide,
    here: &'a Situation,
    /// Whether everything is told, or only what a first look needs.
    short: bool,
}

impl<'a> Page<'a> {
    pub(super) fn new(guide: &'a Guide, here: &'a Situation) -> Self {
        Self { guide, here, short: false }
    }

    pub(super) fn short(guide: &'a Guide, here: &'a Situation) -> Self {
        Self { guide, here, short: true }
    }

    pub(super) fn label(&self, message: &str) -> String {
        self.label_with(message, &[])
    }

    fn label_with(&self, message: &str, arguments: &[(&str, Argument)]) -> String {
        let arguments: Arguments =
            arguments.iter().map(|(name, argument)| ((*name).to_owned(), argument.clone())).collect();
        // the content was just read, so a label can be had; its name stands in should that fail
        self.guide
            .text(message, &arguments, &self.here.languages)
            .map_or_else(|_| message.to_owned(), |text| text.text)
    }

    fn date(&self, message: &str, date: PartialDate) -> String {
        self.label_with(message, &[("date", Argument::Date(date))])
    }

    /// A text, with its language where that is not the one asked for.
    fn said(&self, text: &Text) -> String {
        let wanted = self.here.languages.first().map(String::as_str).unwrap_or_default();
        let mut said = text.text.clone();
        if text.language != wanted && text.language != "zxx" {
            said = format!("{said} [{}]", text.language);
        }
        if text.outdated {
            said = format!("{said} ({})", self.label("outdated"));
        }
        said
    }

    fn title(&self, place: usize, text: &Text) {
        anstream::println!("\n{:>2}  {}", place + 1, strong(self.said(text)));
    }

    fn body(&self, text: &Text) {
        plain(4, &self.said(text));
    }

    fn origin(&self, origin: &OriginLine) {
        let as_of = match origin.as_of {
            Some(date) => self.date("as-of", date),
            None => self.label("as-of-not-known"),
        };
        let confidence = match origin.confidence {
            Confidence::High => self.label("confidence-high"),
            Confidence::Medium => self.label("confidence-medium"),
            Confidence::Low | Confidence::Unknown => self.label("confidence-low"),
        };
        let mut parts = vec![as_of, confidence];
        parts.extend(origin.age_days.and_then(|days| self.age(days)));
        if let Some(until) = origin.valid_until.filter(|_| origin.past) {
            parts.push(self.date("was-valid-until", until));
        }
        if let Review::Reviewed { by, on } = &origin.review {
            let who = Argument::Text(by.clone());
            parts.push(self.label_with("text-reviewed", &[("who", who), ("date", Argument::Date(*on))]));
        }
        if self.short {
            return paragraph(4, &parts.join(" · "), |line| faint(line));
        }
        for source in &origin.sources {
            let label = if source.about { "about-date" } else { "as-of" };
            let date = source.published.map(|date| self.date(label, date));
            parts.push(date.map_or(source.title.clone(), |date| format!("{} ({date})", source.title)));
        }
        paragraph(4, &format!("{}: {}", self.label("source"), parts.join(" · ")), |line| faint(line));
    }

    /// How old a fact is, from a month on.
    fn age(&self, days: u32) -> Option<String> {
        let (message, number) = match days {
            0..30 => return None,
            30..730 => ("age-months", days * 12 / 365),
            _ => ("age-years", days / 365),
        };
        Some(self.label_with(message, &[("number", Argument::Number(number.into()))]))
    }

    /// Says once, at the end, that nobody has checked what was shown.
    fn drafts(&self, reviews: impl IntoIterator<Item = Review>) {
        if reviews.into_iter().any(|review| review.is_draft()) {
            anstream::println!("\n{}", warn(self.label("draft")));
        }
    }

    fn call(&self, call: &Call) -> String {
        match call {
            Call::Domestic { display, .. } => format!("{} {}", self.label("call"), good(strong(display))),
            Call::International { display, .. } => {
                format!("{} {}", self.label("call-from-abroad"), good(strong(display)))
            }
            Call::Untested { display, .. } => format!("{} {}", warn(self.label("call-untested")), display),
            Call::NotFromHere { display, .. } => {
                format!("{} {}", bad(self.label("call-not-from-here")), display)
            }
        }
    }

    fn open(&self, line: &HotlineLine) -> String {
        match line.open {
            Open::Now { until: None } => good(self.label("open-always")),
            Open::Now { until: Some(until) } => good(self.at("open-until", until)),
            Open::Later { opens } => warn(self.at("opens", opens)),
            Open::NotKnown => self.label("hours-not-known"),
        }
    }

    /// An instant by the clock of where the person stands: weekday and time.
    fn at(&self, message: &str, instant: Timestamp) -> String {
        let local = self
            .guide
            .offset(&self.here.country)
            .ok()
            .flatten()
            .unwrap_or(jiff::tz::Offset::UTC)
            .to_datetime(instant);
        let day = self.label(&format!("weekday-{}", local.weekday().to_monday_one_offset()));
        let time = format!("{:02}:{:02}", local.hour(), local.minute());
        self.label_with(message, &[("day", Argument::Text(day)), ("time", Argument::Text(time))])
    }

    fn speaks(&self, line: &HotlineLine) -> String {
        if line.speaks.is_empty() {
            return self.label("speaks-not-known");
        }
        let names: Vec<String> =
            line.speaks.iter().map(|tag| self.label(&format!("language-{tag}"))).collect();
        self.label_with("speaks", &[("languages", Argument::Text(names.join(", ")))])
    }

    pub(super) fn hotlines(&self, lines: &[HotlineLine]) {
        for (place, line) in lines.iter().enumerate() {
            self.title(place, &line.name);
            let cost = self.label(match line.cost {
                Cost::Free => "cost-free",
                Cost::Charged => "cost-charged",
                Cost::NotKnown => "cost-not-known",
            });
            let mut parts = vec![self.call(&line.call), self.open(line), cost, self.speaks(line)];
            parts.extend(line.hours_as_of.map(|date| self.date("hours-of", date)));
            plain(4, &parts.join(" · "));
            if !self.short {
                plain(4, &self.said(&line.operator));
                self.body(&line.about);
                for other in &line.other {
                    let label = self.label(&format!("other-{}", other.kind));
                    match &other.call {
                        Some(call) if !call.works() => {
                            anstream::println!("    {label}: {}", self.call(call));
                        }
                        _ => anstream::println!("    {label}: {}", other.at),
                    }
                }
                let instead = |id: &String| lines.iter().find(|line| line.id == *id);
                if let Some(instead) = line.instead.as_ref().and_then(instead) {
                    let label = self.label("instead");
                    plain(
                        4,
                        &format!("{label}: {} · {}", self.call(&instead.call), self.said(&instead.name)),
                    );
                }
            }
            let why: Vec<String> = line.why.iter().map(|why| self.said(why)).collect();
            paragraph(4, &why.join(" "), |line| faint(line));
            self.origin(&line.origin);
        }
        self.drafts(lines.iter().flat_map(|line| [line.about.review.clone(), line.origin.review.clone()]));
    }

    /// A service: what it is, how to reach it, whom it takes.
    fn service(&self, place: usize, line: &ServiceLine) {
        self.title(place, &line.name);
        let places: Vec<String> = line
            .places
            .iter()
            .map(|code| self.label(&format!("place-{}", code.to_ascii_lowercase())))
            .collect();
        let mut parts =
            vec![self.label(&format!("form-{}", line.form)), self.label(&format!("status-{}", line.status))];
        if !places.is_empty() {
            parts.push(places.join(", "));
        }
        plain(4, &parts.join(" · "));
        plain(4, &self.said(&line.operator));
        self.body(&line.about);
        plain(4, &format!("{}: {}", self.label("reach"), self.said(&line.reach)));
        for contact in &line.contacts {
            anstream::println!("    {} · {}", self.call(&contact.call), self.said(&contact.name));
        }
        if let Some(phone) = &line.phone {
            anstream::println!("    {} {}", self.label("call"), good(phone));
        }
        if let Some(web) = &line.web {
            anstream::println!("    {web}");
        }
        self.accepts(line);
        line.takes_text.iter().chain(&line.distance).for_each(|text| self.body(text));
        self.origin(&line.origin);
    }

    pub(super) fn services(&self, lines: &[ServiceLine], gaps: &[senthang_core::answers::Gap]) {
        for (place, line) in lines.iter().enumerate() {
            self.service(place, line);
        }
        if !gaps.is_empty() {
            anstream::println!("\n{}", strong(self.label("missing")));
        }
        for gap in gaps {
            self.body(&gap.text);
            for contact in &gap.contacts {
                anstream::println!("    {} · {}", self.call(&contact.call), self.said(&contact.name));
            }
        }
        self.drafts(lines.iter().flat_map(|line| [line.about.review.clone(), line.origin.review.clone()]));
    }

    fn accepts(&self, line: &ServiceLine) {
        let accepts = line.accepts;
        let people = [
            ("women", accepts.women),
            ("men", accepts.men),
            ("girls", accepts.girls),
            ("boys", accepts.boys),
            ("lgbtqi", accepts.lgbtqi),
            ("disability", accepts.disability),
        ];
        let mut parts = Vec::new();
        for (label, wanted) in
            [("accepts", Answer::Yes), ("accepts-no", Answer::No), ("accepts-not-stated", Answer::NotStated)]
        {
            let names: Vec<String> = people
                .iter()
                .filter(|(_, answer)| *answer == wanted)
                .map(|(name, _)| self.label(&format!("person-{name}")))
                .collect();
            if !names.is_empty() {
                parts.push(format!("{}: {}", self.label(label), names.join(", ")));
            }
        }
        plain(4, &parts.join(" · "));
    }

    pub(super) fn channels(&self, answer: &senthang_core::answers::Channels) {
        answer.home.iter().for_each(|text| self.body(text));
        for (place, line) in answer.lines.iter().enumerate() {
            self.channel(place, line);
        }
        for line in &answer.prices {
            self.price(line);
        }
        answer.unknown.iter().for_each(|text| self.body(text));
        let prices = answer.prices.iter().flat_map(|line| [&line.about.review, &line.origin.review]);
        let lines = answer.lines.iter().flat_map(|line| [&line.about.review, &line.origin.review]);
        self.drafts(lines.chain(prices).cloned());
    }

    pub(super) fn channel(&self, place: usize, line: &ChannelLine) {
        use senthang_core::answers::ChannelOpen;
        self.title(place, &line.name);
        let state = match line.open {
            ChannelOpen::Open => good(self.label("state-open")),
            ChannelOpen::NotKnown => warn(self.label("state-not-known")),
            ChannelOpen::NotYet => warn(self.label("state-not-yet")),
            ChannelOpen::Suspended => bad(self.label("state-suspended")),
            ChannelOpen::Closed => bad(self.label("state-closed")),
            ChannelOpen::NoneKnown => bad(self.label("state-none-known")),
            ChannelOpen::NoState => String::new(),
        };
        let mut parts = vec![state];
        parts.retain(|part| !part.is_empty());
        for (label, duration) in [("takes", line.takes), ("stay", line.stay)] {
            if let Some(duration) = duration {
                let time = self.range(duration.from.into(), duration.to.map(Into::into));
                let text = self
                    .label_with(&format!("duration-{}", duration.unit), &[("time", Argument::Text(time))]);
                parts.push(format!("{}: {text}", self.label(label)));
            }
        }
        if let Some(ages) = line.ages {
            let range = match ages.to {
                Some(to) => self.range(ages.from.into(), Some(to.into())),
                None => self.label_with("from-on", &[("from", Argument::Number(ages.from.into()))]),
            };
            parts.push(format!("{}: {range}", self.label("ages")));
        }
        plain(4, &parts.join(" · "));
        line.was_open.iter().for_each(|text| self.body(text));
        self.body(&line.about);
        if !line.documents.is_empty() {
            let names: Vec<String> = line.documents.iter().map(|text| self.said(text)).collect();
            plain(4, &format!("{}: {}", self.label("documents"), names.join(", ")));
        }
        self.lists([
            ("points", &line.points),
            ("steps", &line.steps),
            ("rules", &line.rules),
            ("unknowns", &line.unknowns),
        ]);
        self.origin(&line.origin);
    }

    fn range(&self, from: i64, to: Option<i64>) -> String {
        match to {
            Some(to) if to != from => {
                self.label_with("from-to", &[("from", Argument::Number(from)), ("to", Argument::Number(to))])
            }
            _ => from.to_string(),
        }
    }

    pub(super) fn price(&self, line: &PriceLine) {
        anstream::println!(
            "\n    {} · {}",
            strong(self.said(&line.name)),
            self.label(&format!("nature-{}", line.nature))
        );
        for item in &line.items {
            let payer = self.label(&format!("payer-{}", item.payer));
            let text = format!("– {}: {} ({payer})", self.said(&item.label), self.said(&item.amount));
            plain(6, &text);
        }
        self.body(&line.about);
        self.origin(&line.origin);
    }

    pub(super) fn outcome(&self, outcome: &CheckOutcome) {
        anstream::println!();
        paragraph(0, &self.said(&outcome.summary), |line| strong(line));
        for (place, flag) in outcome.flags.iter().enumerate() {
            self.flag(place, flag, &[]);
        }
        self.unknowns(&outcome.unknowns);
        self.who_can_help(&outcome.contacts);
        for (place, service) in outcome.services.iter().enumerate() {
            self.service(place, service);
        }
        self.drafts([outcome.summary.review.clone()]);
    }

    fn flag(&self, place: usize, flag: &FlagLine, compared: &[Text]) {
        self.title(place, &flag.text);
        let weight = self.label(&format!("weight-{}", flag.weight));
        paragraph(4, &weight, |line| match flag.weight {
            Weight::Stop => bad(line),
            Weight::Need => line.to_owned(),
            _ => warn(line),
        });
        for text in compared {
            self.body(text);
        }
        self.body(&flag.reason);
        plain(4, &format!("{}: {}", self.label("what-to-do"), self.said(&flag.advice)));
        self.origin(&flag.origin);
    }

    fn unknowns(&self, unknowns: &[UnknownLine]) {
        if unknowns.is_empty() || self.short {
            return;
        }
        anstream::println!("\n{}", strong(self.label("find-out")));
        for unknown in unknowns {
            plain(2, &format!("– {} {}", self.said(&unknown.text), self.said(&unknown.ask)));
        }
    }

    fn who_can_help(&self, lines: &[HotlineLine]) {
        anstream::println!("\n{}", strong(self.label("who-can-help")));
        for line in lines {
            plain(2, &format!("{} · {} · {}", self.call(&line.call), self.said(&line.name), self.open(line)));
        }
    }

    fn offer(&self, answer: &OfferAnswer) {
        anstream::println!();
        paragraph(0, &self.said(&answer.summary), |line| strong(line));
        for (place, flag) in answer.flags.iter().enumerate() {
            self.flag(place, &flag.flag, &flag.compared);
        }
        if !answer.not_compared.is_empty() {
            anstream::println!();
        }
        answer.not_compared.iter().for_each(|text| self.body(text));
        if let Some(agency) = &answer.agency {
            self.agency_found(agency);
        }
        self.unknowns(&answer.unknowns);
        self.who_can_help(&answer.contacts);
        self.drafts([answer.summary.review.clone()]);
    }

    fn asked(&self, told: &AskedPrices, answer: &PriceAnswer) {
        for (place, (item, told)) in answer.items.iter().zip(&told.items).enumerate() {
            let what = item.purpose.map_or("?".to_owned(), |purpose| purpose.to_string());
            let amount = told.amount.as_deref().unwrap_or("?");
            anstream::println!(
                "\n{:>2}  {}",
                place + 1,
                strong(format!("{what} · {}: {amount}", self.label("asked")))
            );
            let text = self.said(&item.text);
            paragraph(4, &text, |line| if item.more.is_some() { bad(line) } else { line.to_owned() });
            plain(4, &self.label(&format!("payer-{}", item.payer)));
            for price in answer.prices.iter().filter(|price| item.prices.contains(&price.id)) {
                self.price(price);
            }
        }
        let total: Vec<String> = answer.asked.iter().map(ToString::to_string).collect();
        if !total.is_empty() {
            anstream::println!("\n{}: {}", strong(self.label("together")), total.join(" + "));
        }
        let irregular = || answer.prices.iter().filter(|price| price.nature == Nature::Irregular);
        if irregular().next().is_some() {
            anstream::println!("\n{}", strong(self.label("side-by-side")));
        }
        irregular().for_each(|price| self.price(price));
        self.drafts(answer.prices.iter().map(|price| price.about.review.clone()));
    }

    fn agency(&self, answer: &AgencyAnswer) {
        self.agency_found(answer);
        if !answer.ask.is_empty() {
            anstream::println!("\n{}", strong(self.label("who-can-help")));
        }
        for (place, line) in answer.ask.iter().enumerate() {
            self.agency_line(place, line);
        }
        let lines = answer.found.iter().chain(&answer.near).chain(&answer.ask);
        let reviews = lines.flat_map(|line| [line.about.review.clone(), line.origin.review.clone()]);
        self.drafts(reviews.chain([answer.text.review.clone()]));
    }

    fn agency_found(&self, answer: &AgencyAnswer) {
        anstream::println!();
        if let Some(text) = &answer.near_stopped {
            paragraph(0, &self.said(text), |line| bad(strong(line)));
        }
        paragraph(0, &self.said(&answer.text), |line| strong(line));
        for (place, line) in answer.found.iter().enumerate() {
            self.agency_line(place, line);
            // of several, each has a state of its own
            if answer.found.len() > 1 {
                self.state_of_agency(line);
            }
        }
        if let Some(text) = &answer.near_text {
            anstream::println!("\n{}", self.said(text));
            for line in &answer.near {
                anstream::println!("\n  – {}", strong(self.said(&line.name)));
                self.state_of_agency(line);
                self.origin(&line.origin);
            }
        }
    }

    fn state_of_agency(&self, line: &AgencyLine) {
        use senthang_core::answers::LicenceState;
        let stopped = matches!(line.state, LicenceState::Suspended | LicenceState::Expired);
        paragraph(4, &self.said(&line.state_text), |text| if stopped { bad(text) } else { text.to_owned() });
    }

    fn agency_line(&self, place: usize, line: &AgencyLine) {
        self.title(place, &line.name);
        self.body(&line.about);
        self.body(&line.ask);
        for contact in &line.contacts {
            anstream::println!("    {} · {}", self.call(&contact.call), self.said(&contact.name));
        }
        if let Some(web) = &line.web {
            anstream::println!("    {web}");
        }
        self.origin(&line.origin);
    }

    fn referral(&self, answer: &Referral) {
        for (place, line) in answer.rights.iter().chain(&answer.steps).enumerate() {
            self.topic(place, line);
        }
        self.who_can_help(&answer.contacts);
        self.drafts(answer.steps.iter().map(|line| line.about.review.clone()));
    }

    fn topic(&self, place: usize, line: &TopicLine) {
        self.title(place, &line.name);
        plain(4, &self.label(&format!("form-topic-{}", line.form)));
        self.body(&line.about);
        self.lists([("points", &line.points), ("steps", &line.steps), ("unknowns", &line.unknowns)]);
        self.origin(&line.origin);
    }

    fn lists<const N: usize>(&self, lists: [(&str, &Vec<Text>); N]) {
        for (label, texts) in lists {
            if !texts.is_empty() {
                anstream::println!("    {}", strong(self.label(label)));
            }
            for (number, text) in texts.iter().enumerate() {
                let sign = if label == "steps" { format!("{}.", number + 1) } else { "–".to_owned() };
                plain(6, &format!("{sign} {}", self.said(text)));
            }
        }
    }

    fn found(&self, found: &Found) {
        if let Some(help) = &found.urgent {
            anstream::println!("\n{}", bad(strong(self.said(&help.text))));
            for line in &help.lines {
                plain(
                    2,
                    &format!("{} · {} · {}", self.call(&line.call), self.said(&line.name), self.open(line)),
                );
            }
        }
        for text in found.nothing.iter().chain(&found.near) {
            anstream::println!("\n{}", self.said(text));
        }
        for group in &found.groups {
            anstream::println!("\n{}", strong(self.said(&group.name)));
            for line in &group.lines {
                plain(2, &format!("{:>2}  {}", line.rank, self.said(&line.name)));
            }
        }
    }

    fn figures(&self, lines: &[FigureLine]) {
        for (place, line) in lines.iter().enumerate() {
            self.title(place, &line.name);
            let (from, to) = (line.period.from, line.period.to);
            let period = to.map_or(from.to_string(), |to| format!("{from} – {to}"));
            anstream::println!("    {period}");
            for part in &line.parts {
                anstream::println!("    {:>7}  {}", part.value, self.said(&part.label));
            }
            let total = line.of.map_or(line.total.to_string(), |of| format!("{} / {of}", line.total));
            let sign = match (line.about, line.at_least) {
                (true, _) => "≈ ",
                (_, true) => "> ",
                _ => "",
            };
            let unit = self.label(&format!("unit-{}", line.unit));
            anstream::println!("    {:>7}  {unit}", strong(format!("{sign}{total}")));
            // some of them, which do not make the whole
            for part in &line.among {
                anstream::println!("      – {}  {}", part.value, self.said(&part.label));
            }
            plain(4, &format!("{}: {}", self.label("counted"), self.said(&line.counts)));
            plain(4, &format!("{}: {}", self.label("not-counted"), self.said(&line.not_counted)));
            self.origin(&line.origin);
        }
        self.drafts(lines.iter().flat_map(|line| [line.counts.review.clone(), line.origin.review.clone()]));
    }
}
