//! Who can I call from here, now?

use serde::Serialize;

use super::general::is_for_trouble;
use super::hours::{Hours, Open};
use super::shared::{AskError, Asking, OriginLine, OtherNumber, Situation, SourceLine};
use crate::model::{
    Confidence, Facts, Form, FromAbroad, Hotline, Need, Origin, Other, OtherKind, PartialDate, Record,
    Review, Who,
};
use crate::store::Reader;
use crate::words::{Argument, Arguments, Text};

/// The emergency number of the GSM standard, offered where the pack knows no number of the police.
const GSM: &str = "gsm-112";

/// Who is sent when minutes count, in their order.
pub(super) const SENT: [Need; 3] = [Need::Police, Need::Ambulance, Need::Fire];

/// The answer: whom to call, the best first. Never empty.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Hotlines {
    /// Where the caller stands.
    pub country: String,
    /// The lines.
    pub lines: Vec<HotlineLine>,
    /// Said where no line is known that helps with the need and can be called from here.
    pub gap: Option<Text>,
}

/// One hotline, as it is for a caller who stands there then.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HotlineLine {
    /// Id of the record.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Who runs it.
    pub operator: Text,
    /// What it helps with, and what is doubtful.
    pub about: Text,
    /// ISO 3166-1 code of its country.
    pub country: String,
    /// How to call it from here.
    pub call: Call,
    /// What other organisations say of this line, where they give another number.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub disputed: Vec<OtherNumber>,
    /// Whether somebody should answer now.
    pub open: Open,
    /// Its hours, OpenStreetMap text; none where no source says.
    pub hours: Option<String>,
    /// True if it has hours, and no source says whether they hold on public holidays.
    pub holidays_not_known: bool,
    /// When the hours were printed.
    pub hours_as_of: Option<PartialDate>,
    /// BCP 47 tags of the languages that answer; empty where no source says.
    pub speaks: Vec<String>,
    /// What a call costs.
    pub cost: Cost,
    /// What it helps with.
    pub needs: Vec<Need>,
    /// Whom it is for, where that is stated.
    #[serde(rename = "for")]
    pub for_whom: Vec<Who>,
    /// Whose nationals it is for, where it is a consular line.
    pub nationals: Vec<String>,
    /// Whether it serves the person: not another province's line, not another country's consular
    /// one.
    pub near: bool,
    /// Further ways to reach it.
    pub other: Vec<OtherLine>,
    /// Id of a line to call instead, where this one cannot be called from here.
    pub instead: Option<String>,
    /// Why it stands where it stands.
    pub why: Vec<Text>,
    /// Where this comes from.
    pub origin: OriginLine,
}

/// How a line is called from where the person stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "how")]
pub enum Call {
    /// As dialled inside the country.
    Domestic {
        /// `tel:` (RFC 3966), for a text message `sms:` (RFC 5724).
        uri: String,
        /// As printed.
        display: String,
    },
    /// With `+` and country code.
    International {
        /// `tel:` (RFC 3966), for a text message `sms:` (RFC 5724).
        uri: String,
        /// With spaces, to read.
        display: String,
    },
    /// Works inside its country; no source says whether it does from here. Nothing to dial.
    Untested {
        /// The number inside its country.
        display: String,
        /// Its country.
        country: String,
    },
    /// Cannot be called from here: a short code is known to its country's networks only.
    NotFromHere {
        /// The number inside its country.
        display: String,
        /// Its country.
        country: String,
    },
}

impl Call {
    /// How to call this line from a country.
    #[must_use]
    pub fn of(hotline: &Hotline, from: &str) -> Self {
        let abroad = hotline.country != from;
        let no = hotline.form == Form::ShortCode || (abroad && hotline.from_abroad == FromAbroad::No);
        let international = hotline.international.as_deref().filter(|_| !no);
        let number = hotline.number.as_deref().or(hotline.international.as_deref()).unwrap_or_default();
        let domestic = hotline.number.as_ref().filter(|_| !abroad);
        // a number that cannot be dialled as it is printed is shown, and not dialled
        if let Some((display, uri)) = domestic.and_then(|number| Some((number.clone(), uri(number)?))) {
            return Self::Domestic { uri, display };
        }
        if let Some((display, uri)) = international.and_then(|number| Some((number.to_owned(), uri(number)?)))
        {
            return Self::International { uri, display };
        }
        let (display, country) = (number.to_owned(), hotline.country.clone());
        if abroad && (no || hotline.from_abroad == FromAbroad::No) {
            Self::NotFromHere { display, country }
        } else {
            Self::Untested { display, country }
        }
    }

    /// How to call a number of a country, as it is printed, from a country.
    pub(super) fn of_number(number: &str, country: &str, from: &str) -> Self {
        let (display, country) = (number.to_owned(), country.to_owned());
        let short = number.bytes().filter(u8::is_ascii_digit).count() <= 5;
        match uri(number) {
            Some(uri) if number.starts_with('+') => Self::International { uri, display },
            Some(uri) if country == from => Self::Domestic { uri, display },
            _ if short && country != from => Self::NotFromHere { display, country },
            _ => Self::Untested { display, country },
        }
    }

    /// The same number for a text message (RFC 5724).
    fn by_text(self) -> Self {
        let sms = |uri: String| uri.replacen("tel:", "sms:", 1);
        match self {
            Self::Domestic { uri, display } => Self::Domestic { uri: sms(uri), display },
            Self::International { uri, display } => Self::International { uri: sms(uri), display },
            other => other,
        }
    }

    /// Its digits, however they are printed.
    pub(super) fn number(&self) -> String {
        let (Self::Domestic { display, .. }
        | Self::International { display, .. }
        | Self::Untested { display, .. }
        | Self::NotFromHere { display, .. }) = self;
        display.chars().filter(|letter| letter.is_ascii_digit() || "+*#".contains(*letter)).collect()
    }

    /// Whether there is something to dial.
    #[must_use]
    pub fn works(&self) -> bool {
        matches!(self, Self::Domestic { .. } | Self::International { .. })
    }
}

/// A further way, as it is from a country.
fn other_line(other: &Other, hotline: &Hotline, from: &str) -> OtherLine {
    let call = match other.kind {
        OtherKind::Phone => Some(Call::of_number(&other.at, &hotline.country, from)),
        OtherKind::Sms => Some(Call::of_number(&other.at, &hotline.country, from).by_text()),
        // WhatsApp takes its numbers itself: a call to one may reach nobody
        _ => None,
    };
    OtherLine { kind: other.kind, at: other.at.clone(), call }
}

/// `tel:` of a number as printed; `#` is escaped (RFC 3966). None where leaving out the signs between
/// the digits would dial another number, or none: `(0)`, extensions, digits of other scripts.
fn uri(number: &str) -> Option<String> {
    let mut uri = String::from("tel:");
    for (place, letter) in number.trim().chars().enumerate() {
        match letter {
            '+' if place > 0 => return None,
            '+' | '0'..='9' | '*' => uri.push(letter),
            // a code ends with it; behind a number it is an extension
            '#' if place > 0 && !number.starts_with(['*', '#']) => return None,
            '#' => uri.push_str("%23"),
            '/' if parts_area_code(number) => {}
            ' ' | '\u{a0}' | '-' | '.' | '(' | ')' | '‑' | '–' => {}
            _ => return None,
        }
    }
    let inner_nought = number.starts_with('+') && number.contains("(0)");
    (uri.bytes().any(|byte| byte.is_ascii_digit()) && !inner_nought).then_some(uri)
}

/// Whether a slash parts the code of an area from its number; else it parts two numbers.
fn parts_area_code(number: &str) -> bool {
    let count = |part: &str| part.bytes().filter(u8::is_ascii_digit).count();
    number
        .split_once('/')
        .is_some_and(|(area, rest)| !rest.contains('/') && count(area) <= 4 && count(rest) >= 5)
}

/// What a call costs the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    /// Nothing, by a source.
    Free,
    /// Something, by a source.
    Charged,
    /// No source says.
    NotKnown,
}

/// A further way to reach a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OtherLine {
    /// Which way.
    pub kind: OtherKind,
    /// Number or address, as printed.
    pub at: String,
    /// How it is called, or sent a text message, from here; none for `WhatsApp`, pages and addresses.
    pub call: Option<Call>,
}

/// Who can I call from here, now?
///
/// Lines of the country where the caller stands, of the country whose network the phone is on, and of
/// the pack's own country. A need keeps the lines that help with it, and always the emergency lines
/// that are for everybody. The order:
///
/// 1. what can be dialled from the network that the phone is on, then what is untested, then what
///    cannot;
/// 2. what serves the caller, before another province's line or another country's consular line;
/// 3. the need: lines of this country that help with it; then, where the need is urgent, those of its
///    emergency lines that can end it (the police; an ambulance where somebody is hurt), before lines
///    that are not known to be open now and lines in other countries, for those send nobody; then lines for
///    whoever is in trouble, then the other emergency lines. Without a need: emergency lines first;
/// 4. the police, then the ambulance, then the fire brigade; of each first what the home organisation
///    publishes: no other puts a number before it;
/// 5. what holds, before what was valid until a day that is past: an old number of the police is
///    still nearer to help than a good one of the fire brigade;
/// 6. open now, then hours not known, then closed; where the device's clock is behind what was signed
///    last, it tells nobody what is open;
/// 7. answers in the caller's language, by a source;
/// 8. confidence of the sources; then the home organisation's; then the id, so that the order is always
///    the same.
///
/// Where no line is known that helps with the need and can be called from here, that is said, and
/// lines for whoever is in trouble (trafficking, counselling) stand in for it.
///
/// There is always someone: where the home organisation knows no line of the police that can be called
/// from here, it is 112 from a mobile telephone, as 3GPP TS 22.101 has it; before all else where no
/// ambulance and no fire brigade is known either.
///
/// # Errors
/// [`AskError`] if the place is none, or the content cannot be read.
pub fn hotlines(reader: &Reader, here: &Situation) -> Result<Hotlines, AskError> {
    let asking = Asking::anywhere(reader, here)?;
    let standings = standings(&asking, here.need)?;
    let mut lines = lines(&asking, here.need, &standings)?;
    instead(&mut lines);
    let helped = |need: &Need| lines.iter().any(|line| line.helps_here() && line.needs.contains(need));
    let gap = here.need.filter(|need| !helped(need)).map(|need| {
        let arguments = Arguments::from([
            ("need".to_owned(), Argument::Text(need_words(&asking, need))),
            ("place".to_owned(), Argument::Place(here.country.clone())),
        ]);
        asking.words.phrase("gap-line", &arguments)
    });
    Ok(Hotlines { country: here.country.clone(), lines, gap })
}

/// A hotline as it stands for the caller, before it is put in words.
pub(super) struct Standing {
    /// Empty for the emergency number of the GSM standard, which nobody publishes.
    publisher: String,
    hotline: Hotline,
    call: Call,
    open: Open,
    past: bool,
    near: bool,
    emergency: bool,
}

/// All lines of the country where the caller stands, of the network's and of the pack's own; or those
/// that help with one of these needs, and the emergency lines.
fn all(asking: &Asking, needs: Option<&[Need]>) -> Result<Vec<Standing>, AskError> {
    let mut countries = vec![asking.here.country.as_str()];
    for country in [Some(asking.network()), asking.home.as_deref()].into_iter().flatten() {
        if !countries.contains(&country) {
            countries.push(country);
        }
    }
    let wanted = needs.map(|needs| [needs, &SENT].concat());
    let mut all = Vec::new();
    for country in countries {
        let stored = match &wanted {
            Some(needs) => asking.reader.helping(country, needs)?,
            None => asking.reader.records_at("hotline", country)?,
        };
        for stored in stored {
            if let Record::Hotline(hotline) = stored.record {
                all.push(Standing::of(asking, stored.publisher, hotline)?);
            }
        }
    }
    let comes = |need: &Need| {
        // what others publish takes nobody's emergency number away
        let sends = |line: &Standing| {
            line.emergency && !line.is_guest(asking) && line.call.works() && line.needs().contains(need)
        };
        all.iter().any(sends)
    };
    // an ambulance alone does not end what the police would
    if !comes(&Need::Police) {
        let missing = SENT.into_iter().filter(|need| !comes(need)).collect();
        all.push(Standing::gsm(&asking.here.country, missing));
    }
    Ok(all)
}

/// The lines that there are for a need, in the order of [`hotlines`].
pub(super) fn standings(asking: &Asking, need: Option<Need>) -> Result<Vec<Standing>, AskError> {
    let mut standings = all(asking, None)?;
    let helps = |standing: &Standing| need.is_none_or(|need| standing.needs().contains(&need));
    let helped = standings.iter().any(|standing| standing.helps_here() && helps(standing));
    standings.retain(|standing| {
        standing.emergency
            || helps(standing)
            || (!helped && standing.helps_here() && is_for_trouble(standing))
    });
    let mut ranked: Vec<(Rank, Standing)> =
        standings.into_iter().map(|standing| (Rank::of(asking, need, &standing), standing)).collect();
    ranked.sort_by(|(one, a), (two, b)| (one, a.last(asking)).cmp(&(two, b.last(asking))));
    Ok(ranked.into_iter().map(|(_, standing)| standing).collect())
}

/// The first lines that can be called from here and help with one of several needs: in the order of
/// [`hotlines`] for the first need, then those that the next need adds. Only they are put into words.
pub(super) fn helping(asking: &Asking, needs: &[Need], most: usize) -> Result<Vec<HotlineLine>, AskError> {
    let first_is_urgent = needs.first().is_some_and(|need| is_urgent(*need));
    let mut placed: Vec<(usize, Need, Rank, Standing)> = Vec::new();
    for standing in all(asking, Some(needs))?.into_iter().filter(Standing::helps_here) {
        let Some(place) = needs.iter().position(|need| standing.needs().contains(need)) else { continue };
        // who is sent when minutes count stands among the lines of the first need
        let place = if standing.emergency && first_is_urgent { 0 } else { place };
        let Some(need) = needs.get(place) else { continue };
        placed.push((place, *need, Rank::of(asking, Some(*need), &standing), standing));
    }
    placed.sort_by(|one, two| (one.0, &one.2, one.3.last(asking)).cmp(&(two.0, &two.2, two.3.last(asking))));
    let line =
        |(_, need, _, standing): &(usize, Need, Rank, Standing)| in_words(asking, Some(*need), standing);
    placed.iter().take(most).map(line).collect()
}

/// Lines in words, as they stand.
pub(super) fn lines<'a>(
    asking: &Asking,
    need: Option<Need>,
    standings: impl IntoIterator<Item = &'a Standing>,
) -> Result<Vec<HotlineLine>, AskError> {
    standings.into_iter().map(|standing| in_words(asking, need, standing)).collect()
}

fn in_words(asking: &Asking, need: Option<Need>, standing: &Standing) -> Result<HotlineLine, AskError> {
    if standing.publisher.is_empty() { Ok(gsm(asking, standing)) } else { line(asking, need, standing) }
}

/// What is asked of a line to choose it for somebody.
pub(super) trait Callable {
    /// Whether it can be called from where the person stands, and serves that person.
    fn helps_here(&self) -> bool;
    /// Whether it is dialled as inside the country.
    fn is_inside(&self) -> bool;
    /// What it helps with.
    fn needs(&self) -> &[Need];
    /// Whether it is known to be open.
    fn answers_now(&self) -> bool;
}

impl Callable for HotlineLine {
    fn helps_here(&self) -> bool {
        self.call.works() && self.near
    }

    fn is_inside(&self) -> bool {
        matches!(self.call, Call::Domestic { .. })
    }

    fn needs(&self) -> &[Need] {
        &self.needs
    }

    fn answers_now(&self) -> bool {
        matches!(self.open, Open::Now { .. })
    }
}

impl Callable for Standing {
    fn helps_here(&self) -> bool {
        self.call.works() && self.near
    }

    fn is_inside(&self) -> bool {
        matches!(self.call, Call::Domestic { .. })
    }

    fn needs(&self) -> &[Need] {
        &self.hotline.needs
    }

    fn answers_now(&self) -> bool {
        matches!(self.open, Open::Now { .. })
    }
}

/// Names a line that can be called for each that cannot: the first that helps with one of the same
/// needs, else the first of all.
fn instead(lines: &mut [HotlineLine]) {
    let callable: Vec<(String, Vec<Need>)> = lines
        .iter()
        .filter(|line| line.helps_here())
        .map(|line| (line.id.clone(), line.needs.clone()))
        .collect();
    for line in lines.iter_mut().filter(|line| !line.call.works()) {
        let helps = |(_, needs): &&(String, Vec<Need>)| needs.iter().any(|need| line.needs.contains(need));
        line.instead = callable.iter().find(helps).or(callable.first()).map(|(id, _)| id.clone());
    }
}

impl Standing {
    fn of(asking: &Asking, publisher: String, hotline: Hotline) -> Result<Self, AskError> {
        Ok(Self {
            call: Call::of(&hotline, asking.network()),
            open: open(asking, &hotline)?,
            past: asking.is_past(&hotline.origin, &hotline.facts),
            near: serves(asking, &hotline),
            emergency: is_emergency_here(asking, &hotline),
            publisher,
            hotline,
        })
    }

    /// 112 from a mobile telephone, for what no line is known for.
    fn gsm(country: &str, needs: Vec<Need>) -> Self {
        let hotline = Hotline {
            id: GSM.to_owned(),
            country: country.to_owned(),
            form: Form::ShortCode,
            number: Some("112".to_owned()),
            international: None,
            from_abroad: FromAbroad::No,
            serves: Vec::new(),
            toll_free: None,
            hours: None,
            languages: Vec::new(),
            needs,
            for_whom: Vec::new(),
            nationals: Vec::new(),
            other: Vec::new(),
            origin: Origin {
                sources: Vec::new(),
                as_of: None,
                valid_until: None,
                confidence: Confidence::Medium,
                review: Review::Draft,
            },
            facts: Facts::new(),
        };
        Self {
            publisher: String::new(),
            // any phone's network knows it
            call: Call::of(&hotline, country),
            open: Open::NotKnown,
            past: false,
            near: true,
            emergency: true,
            hotline,
        }
    }

    /// What decides the order last.
    fn last(&self, asking: &Asking) -> (bool, &str, &str) {
        (self.is_guest(asking), &self.hotline.id, &self.publisher)
    }

    /// Whether another than the home organisation publishes it, where it is known which that is.
    fn is_guest(&self, asking: &Asking) -> bool {
        let known = !self.publisher.is_empty() && !asking.publisher.is_empty();
        known && self.publisher != asking.publisher
    }

    /// Whether it is 112, and no emergency line of the country is known.
    fn is_all_there_is(&self) -> bool {
        self.publisher.is_empty() && self.hotline.needs == SENT
    }
}

/// An emergency line of the country where the caller stands, or of its phone's network, for everybody: neither that of another
/// province nor one for tourists.
fn is_emergency_here(asking: &Asking, hotline: &Hotline) -> bool {
    asking.here.is_local(&hotline.country)
        && hotline.needs.iter().any(|need| need.is_emergency())
        && hotline.for_whom.is_empty()
        && serves(asking, hotline)
}

/// The order of lines, see [`hotlines`]; the smaller stands first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    /// No emergency line of the country is known: the standard's number stands before all.
    known: bool,
    reach: u8,
    serves: u8,
    need: u8,
    emergency: u8,
    guest: bool,
    past: bool,
    open: u8,
    language: u8,
    confidence: Confidence,
}

impl Rank {
    fn of(asking: &Asking, need: Option<Need>, standing: &Standing) -> Self {
        let hotline = &standing.hotline;
        Self {
            known: !standing.is_all_there_is(),
            reach: match standing.call {
                Call::Domestic { .. } | Call::International { .. } => 0,
                Call::Untested { .. } => 1,
                Call::NotFromHere { .. } => 2,
            },
            serves: u8::from(!standing.near),
            need: need_rank(asking, need, standing),
            emergency: SENT
                .iter()
                .position(|need| standing.emergency && hotline.needs.contains(need))
                .map_or(3, |place| u8::try_from(place).unwrap_or(3)),
            guest: standing.emergency && standing.is_guest(asking),
            past: standing.past,
            open: match standing.open {
                Open::Now { .. } => 0,
                Open::NotKnown => 1,
                Open::Later { .. } => 2,
            },
            language: u8::from(!speaks(asking, hotline)),
            confidence: hotline.origin.confidence,
        }
    }
}

/// Needs in which minutes count, and somebody must be able to come.
fn is_urgent(need: Need) -> bool {
    let urgent = [Need::Trafficking, Need::Violence, Need::Children, Need::Missing];
    need.is_emergency() || urgent.contains(&need)
}

/// Whether an emergency line can send somebody who ends this need.
fn sends_help(need: Need, standing: &Standing) -> bool {
    let hurt = [Need::Violence, Need::Children].contains(&need);
    let comes = |comes: Need| standing.needs().contains(&comes);
    standing.emergency
        && is_urgent(need)
        && (need.is_emergency() || comes(Need::Police) || (hurt && comes(Need::Ambulance)))
}

fn need_rank(asking: &Asking, need: Option<Need>, standing: &Standing) -> u8 {
    let Standing { hotline, emergency, .. } = standing;
    let Some(need) = need else { return u8::from(!emergency) };
    let here = asking.here.is_local(&hotline.country);
    // who can send somebody stands before a line that may not answer
    let silent = match standing.open {
        Open::Now { .. } => false,
        Open::NotKnown => !need.is_emergency(),
        Open::Later { .. } => true,
    };
    let silent = silent && is_urgent(need) && !emergency;
    match (hotline.needs.contains(&need), here && !silent) {
        (true, true) => 0,
        _ if sends_help(need, standing) => 1,
        (true, false) => 2,
        // a line to talk with somebody stands in behind lines that send help
        (false, _) if !emergency && !hotline.needs.contains(&Need::Trafficking) => 5,
        (false, here) if !emergency => 4 - u8::from(here),
        (false, _) => 6,
    }
}

fn serves(asking: &Asking, hotline: &Hotline) -> bool {
    let province = asking.province.as_ref();
    let near =
        hotline.serves.is_empty() || province.is_some_and(|province| hotline.serves.contains(province));
    let ours = hotline.nationals.is_empty()
        || asking.home.as_ref().is_some_and(|home| hotline.nationals.contains(home));
    near && ours
}

/// Whether it answers in a language that the person asked for, whatever the texts are in.
fn speaks(asking: &Asking, hotline: &Hotline) -> bool {
    let wanted = asking.here.languages.iter().map(|tag| crate::words::language(tag));
    wanted.into_iter().any(|wanted| hotline.languages.iter().any(|tag| crate::words::language(tag) == wanted))
}

fn line(asking: &Asking, need: Option<Need>, standing: &Standing) -> Result<HotlineLine, AskError> {
    let Standing { publisher, hotline, call, open, near, .. } = standing;
    let arguments = asking.arguments(publisher, &hotline.facts)?;
    let message = crate::model::message("hotline", &hotline.id);
    let say = |attribute: Option<&str>| asking.words.say(publisher, &message, attribute, &arguments);
    Ok(HotlineLine {
        id: hotline.id.clone(),
        name: say(None),
        operator: say(Some("operator")),
        about: say(Some("about")),
        country: hotline.country.clone(),
        call: call.clone(),
        disputed: asking.disputed(publisher, hotline)?,
        open: *open,
        hours: hotline.hours.as_ref().map(|hours| hours.osm.clone()),
        holidays_not_known: open.closes(),
        hours_as_of: hotline.hours.as_ref().and_then(|hours| hours.as_of),
        speaks: hotline.languages.clone(),
        cost: match hotline.toll_free {
            Some(true) => Cost::Free,
            Some(false) => Cost::Charged,
            None => Cost::NotKnown,
        },
        needs: hotline.needs.clone(),
        for_whom: hotline.for_whom.clone(),
        nationals: hotline.nationals.clone(),
        near: *near,
        other: hotline.other.iter().map(|other| other_line(other, hotline, asking.network())).collect(),
        instead: None,
        why: why(asking, need, standing),
        origin: asking.origin(publisher, &hotline.origin, &hotline.facts)?,
    })
}

pub(super) fn open(asking: &Asking, hotline: &Hotline) -> Result<Open, AskError> {
    // hours that do not read were refused before they were signed
    let hours = hotline.hours.as_ref().and_then(|hours| hours.osm.parse::<Hours>().ok());
    let (Some(hours), Some(now)) = (hours, asking.clock()) else { return Ok(Open::NotKnown) };
    let offset = asking.offset(&hotline.country)?;
    Ok(offset.map_or(Open::NotKnown, |offset| hours.at(now, offset)))
}

/// The reasons for a line's place, in the order of the rule.
fn why(asking: &Asking, need: Option<Need>, standing: &Standing) -> Vec<Text> {
    let Standing { hotline, call, open, past, near, emergency, .. } = standing;
    let phrase = |message: &str| asking.words.phrase(message, &Arguments::new());
    let with_place = |message: &str, code: &str| {
        let arguments = Arguments::from([("country".to_owned(), Argument::Place(code.to_owned()))]);
        asking.words.phrase(message, &arguments)
    };
    let mut why = Vec::new();
    match call {
        Call::Domestic { .. } => {}
        Call::International { .. } => why.push(phrase("why-international")),
        Call::Untested { country, .. } => why.push(with_place("why-untested", country)),
        Call::NotFromHere { country, .. } => why.push(with_place("why-not-from-here", country)),
    }
    match need {
        Some(need) if hotline.needs.contains(&need) => {
            let need = Argument::Text(need_words(asking, need));
            why.push(asking.words.phrase("why-need", &Arguments::from([("need".to_owned(), need)])));
        }
        _ if *emergency && hotline.country == asking.here.country => why.push(phrase("why-emergency")),
        // near a border the police of the other country answer
        _ if *emergency => why.push(with_place("why-emergency-network", &hotline.country)),
        _ => {}
    }
    if *past {
        why.push(phrase("why-past"));
    }
    if !near {
        match (hotline.serves.first(), hotline.nationals.first()) {
            (_, Some(country)) => why.push(with_place("why-nationals", country)),
            (Some(province), None) => why.push(with_place("why-province", province)),
            (None, None) => {}
        }
    }
    why.push(phrase(match open {
        Open::Now { .. } => "why-open",
        Open::Later { .. } => "why-closed",
        Open::NotKnown => "why-hours-unknown",
    }));
    if open.closes() {
        why.push(phrase("hours-holidays"));
    }
    if speaks(asking, hotline) {
        why.push(phrase("why-language"));
    }
    why
}

fn need_words(asking: &Asking, need: Need) -> String {
    asking.words.phrase(&format!("need-{need}"), &Arguments::new()).text
}

/// 112 from a mobile telephone. Its words come from the pack; should it have none, in English.
fn gsm(asking: &Asking, standing: &Standing) -> HotlineLine {
    let home = || Text {
        text: "Emergency call from a mobile phone".to_owned(),
        language: "en".to_owned(),
        review: Review::Draft,
        outdated: false,
    };
    let say = |message: &str| {
        let text = asking.words.phrase(message, &Arguments::new());
        if text.language == "zxx" { home() } else { text }
    };
    HotlineLine {
        id: GSM.to_owned(),
        name: say("gsm-112"),
        operator: say("gsm-112-operator"),
        about: say("gsm-112-about"),
        country: asking.here.country.clone(),
        call: Call::Domestic { uri: "tel:112".to_owned(), display: "112".to_owned() },
        disputed: Vec::new(),
        open: Open::NotKnown,
        hours: None,
        holidays_not_known: false,
        hours_as_of: None,
        speaks: Vec::new(),
        cost: Cost::NotKnown,
        needs: standing.hotline.needs.clone(),
        for_whom: Vec::new(),
        nationals: Vec::new(),
        near: true,
        other: Vec::new(),
        instead: None,
        why: vec![say(if standing.is_all_there_is() { "why-gsm" } else { "why-emergency" })],
        origin: OriginLine {
            publisher: String::new(),
            publisher_name: None,
            sources: vec![SourceLine {
                id: String::new(),
                title: "3GPP TS 22.101, clause 10: emergency calls".to_owned(),
                url: None,
                published: None,
                about: false,
            }],
            as_of: None,
            valid_until: None,
            past: false,
            age_days: None,
            confidence: Confidence::Medium,
            review: Review::Draft,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hotline(
        form: Form,
        number: Option<&str>,
        international: Option<&str>,
        from_abroad: FromAbroad,
    ) -> Hotline {
        Hotline {
            id: "x".to_owned(),
            country: "LA".to_owned(),
            form,
            number: number.map(str::to_owned),
            international: international.map(str::to_owned),
            from_abroad,
            serves: vec![],
            toll_free: None,
            hours: None,
            languages: vec![],
            needs: vec![Need::Police],
            for_whom: vec![],
            nationals: vec![],
            other: vec![],
            origin: Origin {
                sources: vec![],
                as_of: None,
                valid_until: None,
                confidence: Confidence::High,
                review: Review::Draft,
            },
            facts: Facts::new(),
        }
    }

    #[test]
    fn a_short_code_is_never_dialled_from_abroad_whatever_the_content_says() {
        let line = hotline(Form::ShortCode, Some("1362"), Some("+856 1362"), FromAbroad::Yes);
        assert!(matches!(Call::of(&line, "TH"), Call::NotFromHere { .. }));
        assert_eq!(Call::of(&line, "LA"), Call::Domestic { uri: "tel:1362".into(), display: "1362".into() });
    }

    #[test]
    fn the_form_that_works_from_where_the_caller_stands() {
        let both = hotline(Form::National, Some("021-251-128"), Some("+856 21 251 128"), FromAbroad::Yes);
        assert_eq!(
            Call::of(&both, "LA"),
            Call::Domestic { uri: "tel:021251128".into(), display: "021-251-128".into() }
        );
        assert_eq!(
            Call::of(&both, "TH"),
            Call::International { uri: "tel:+85621251128".into(), display: "+856 21 251 128".into() }
        );
        let national = hotline(Form::National, Some("02-796-1713"), None, FromAbroad::NotStated);
        assert!(matches!(Call::of(&national, "TH"), Call::Untested { .. }));
        let international = hotline(Form::International, None, Some("+856 21 267 730"), FromAbroad::Yes);
        assert!(matches!(Call::of(&international, "LA"), Call::International { .. }));
    }

    #[test]
    fn a_further_number_that_does_not_read_is_untested_in_its_own_country() {
        let line = hotline(Form::ShortCode, Some("1362"), None, FromAbroad::No);
        let other = Other { kind: OtherKind::Phone, at: "1362 x 4".to_owned() };
        assert!(matches!(other_line(&other, &line, "LA").call, Some(Call::Untested { .. })));
        assert!(matches!(other_line(&other, &line, "TH").call, Some(Call::NotFromHere { .. })));
    }

    #[test]
    fn a_number_with_a_hash_is_escaped() {
        assert_eq!(uri("#8103").as_deref(), Some("tel:%238103"));
    }
}
