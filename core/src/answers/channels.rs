//! Which legal ways lead there?

use serde::Serialize;

use super::channel_table::{Way, ways};
use super::shared::{AskError, Asking, OriginLine, Situation, check_country};
use crate::model::{
    Ages, Channel, ChannelStatus, Duration, Money, Nature, Payer, Price, Purpose, Record, Scheme, Window,
};
use crate::store::{Reader, Stored};
use crate::words::{Argument, Arguments, Text};

/// The answer: what is known of the legal ways to a country, and what going costs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Channels {
    /// ISO 3166-1 code of the country.
    pub destination: String,
    /// The ways side by side, in short, the one without papers last.
    pub ways: Vec<Way>,
    /// The sides of the ways, in full.
    pub lines: Vec<ChannelLine>,
    /// Official prices first, then others to compare.
    pub prices: Vec<PriceLine>,
    /// What is not known about the destination as a whole.
    pub unknown: Option<Text>,
    /// Said for the pack's own country: work there is no work abroad.
    pub home: Option<Text>,
}

/// One side of a legal way.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChannelLine {
    /// Id of the record.
    pub id: String,
    /// Its title.
    pub name: Text,
    /// In short.
    pub about: Text,
    /// The way it belongs to.
    pub scheme: Scheme,
    /// Whether it can be taken on the day of asking.
    pub open: Open,
    /// Where it was open by a source that is too old to rely on: when, and that it is to be asked.
    pub was_open: Option<Text>,
    /// When it was or is open.
    pub window: Option<Window>,
    /// How long the process takes.
    pub takes: Option<Duration>,
    /// How long one may work.
    pub stay: Option<Duration>,
    /// Which ages are taken.
    pub ages: Option<Ages>,
    /// Papers.
    pub documents: Vec<Text>,
    /// What is known.
    pub points: Vec<Text>,
    /// What happens, in order.
    pub steps: Vec<Text>,
    /// What is required or forbidden.
    pub rules: Vec<Text>,
    /// What no source says.
    pub unknowns: Vec<Text>,
    /// Where this comes from.
    pub origin: OriginLine,
}

/// Whether a channel can be taken on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Open {
    /// Yes, as far as known.
    Open,
    /// No source says, or none says it lately; ask before relying on it.
    NotKnown,
    /// Nothing that could be open or closed: rules, papers, times, warnings.
    NoState,
    /// Not yet.
    NotYet,
    /// Not for now.
    Suspended,
    /// No longer.
    Closed,
    /// No official way to this country is known.
    NoneKnown,
}

impl Open {
    /// The word for it, as it stands in an answer; none for what has no state.
    pub(super) fn word(self) -> Option<&'static str> {
        Some(match self {
            Self::Open => "open",
            Self::NotKnown => "not-known",
            Self::NoState => return None,
            Self::NotYet => "not-yet",
            Self::Suspended => "suspended",
            Self::Closed => "closed",
            Self::NoneKnown => "none-known",
        })
    }
}

/// What going costs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PriceLine {
    /// Id of the record.
    pub id: String,
    /// Its title.
    pub name: Text,
    /// What it is, and what is doubtful.
    pub about: Text,
    /// Whether it is an official price; one past its window is shown as past.
    pub nature: Nature,
    /// Ids of the channels that it belongs to.
    pub channels: Vec<String>,
    /// What is paid for.
    pub items: Vec<PriceItemLine>,
    /// Where this comes from.
    pub origin: OriginLine,
}

/// One item of a price.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PriceItemLine {
    /// Name within the price.
    pub id: String,
    /// What it is.
    pub label: Text,
    /// What it pays for; none where no asked price is held against it.
    #[serde(rename = "for")]
    pub purpose: Option<Purpose>,
    /// The amount in words, range and roughness included.
    pub amount: Text,
    /// Minor units and currency, the lowest of a range.
    pub money: Option<Money>,
    /// Percent of one month's pay.
    pub percent: Option<u8>,
    /// Who pays.
    pub payer: Payer,
}

/// Which legal ways lead to `destination`, and what does it cost?
///
/// The order: what can be taken now, then what is not known, then what is closed; then the id.
///
/// # Errors
/// [`AskError`] if the profile is empty, a place is none, or the content cannot be read.
pub fn channels(reader: &Reader, destination: &str, here: &Situation) -> Result<Channels, AskError> {
    let asking = Asking::of(reader, here)?;
    check_country(destination)?;
    let mut lines = Vec::new();
    for stored in reader.records_at("channel", destination)? {
        if let Record::Channel(channel) = stored.record {
            lines.push(channel_line(&asking, &stored.publisher, channel)?);
        }
    }
    lines.sort_by_key(|line| (line.open, line.scheme, line.id.clone()));
    let a_way = lines.iter().any(|line| !matches!(line.open, Open::NoneKnown | Open::NoState));
    let prices = price_lines(&asking, destination, a_way)?;
    let arguments = Arguments::from([("place".to_owned(), Argument::Place(destination.to_owned()))]);
    let at_home = asking.home.as_deref() == Some(destination);
    let say = |message, said: bool| said.then(|| asking.words.phrase(message, &arguments));
    Ok(Channels {
        destination: destination.to_owned(),
        ways: ways(&asking, &lines, &prices),
        unknown: say("channels-none", lines.is_empty() && !at_home),
        home: say("channels-home", at_home),
        lines,
        prices,
    })
}

/// The prices of a country, the official ones first. What leaving to any country costs says nothing
/// where no way is known: it would look like one.
pub(super) fn price_lines(
    asking: &Asking,
    destination: &str,
    a_way: bool,
) -> Result<Vec<PriceLine>, AskError> {
    let mut prices = Vec::new();
    for stored in asking.reader.all("price")?.iter() {
        if let Record::Price(price) = &stored.record
            && price.destination.as_deref().map_or(a_way, |to| to == destination)
        {
            prices.push(price_line(asking, &stored.publisher, price.clone())?);
        }
    }
    prices.sort_by_key(|line| (line.nature, line.id.clone()));
    Ok(prices)
}

fn channel_line(asking: &Asking, publisher: &str, channel: Channel) -> Result<ChannelLine, AskError> {
    let arguments = asking.arguments(publisher, &channel.facts)?;
    let message = crate::model::message("channel", &channel.id);
    let say = |attribute: Option<&str>| asking.words.say(publisher, &message, attribute, &arguments);
    let list =
        |name: &str, count: u8| (1..=count).map(|number| say(Some(&format!("{name}-{number}")))).collect();
    let document =
        |name: &String| asking.words.say(publisher, &format!("document-{name}"), None, &Arguments::new());
    let origin = asking.origin(publisher, &channel.origin, &channel.facts)?;
    let open = state(asking, &channel);
    let too_old = open == Open::NotKnown && channel.status == ChannelStatus::Open;
    let day = Arguments::from([("date".to_owned(), asking.day(channel.origin.as_of))]);
    Ok(ChannelLine {
        name: say(None),
        about: say(Some("about")),
        open,
        was_open: too_old.then(|| asking.words.phrase("channels-was-open", &day)),
        documents: channel.documents.iter().map(document).collect(),
        points: list("point", channel.points),
        steps: list("step", channel.steps),
        rules: list("rule", channel.rules),
        unknowns: list("unknown", channel.unknowns),
        origin,
        scheme: channel.scheme,
        window: channel.window,
        takes: channel.takes,
        stay: channel.stay,
        ages: channel.ages,
        id: channel.id,
    })
}

/// What decides on a side of a way, before anything of it is put in words.
pub(super) struct Side {
    pub(super) publisher: String,
    pub(super) channel: Channel,
    pub(super) open: Open,
}

/// The sides of the ways to a country, as they stand on the day. Their rules, papers and times are none.
pub(super) fn sides(asking: &Asking, destination: &str) -> Result<Vec<Side>, AskError> {
    let stored = asking.reader.records_at("channel", destination)?;
    let side = |stored: Stored| {
        let Record::Channel(channel) = stored.record else { return None };
        let open = state(asking, &channel);
        (open != Open::NoState).then_some(Side { open, publisher: stored.publisher, channel })
    };
    Ok(stored.into_iter().filter_map(side).collect())
}

/// Whether a channel can be taken on the day. A window that is over closes it, whatever its status
/// says. That it is open is known for two years after its source, see [`Asking::still_holds`].
pub(super) fn state(asking: &Asking, channel: &Channel) -> Open {
    let (today, window) = (asking.today, channel.window);
    let over = window.and_then(|window| window.until).is_some_and(|until| until.last() < today);
    let ahead = window.and_then(|window| window.from).is_some_and(|from| from.first() > today);
    match channel.status {
        ChannelStatus::NoState => Open::NoState,
        _ if over => Open::Closed,
        ChannelStatus::Closed => Open::Closed,
        ChannelStatus::Suspended => Open::Suspended,
        ChannelStatus::NoneKnown => Open::NoneKnown,
        _ if ahead => Open::NotYet,
        // what was attested for a time that is over, or long ago, is not known now
        ChannelStatus::Open if asking.still_holds(&channel.origin, &channel.facts) => Open::Open,
        ChannelStatus::Open | ChannelStatus::NotKnown | ChannelStatus::Unknown => Open::NotKnown,
    }
}

fn price_line(asking: &Asking, publisher: &str, price: Price) -> Result<PriceLine, AskError> {
    let arguments = asking.arguments(publisher, &price.facts)?;
    let message = crate::model::message("price", &price.id);
    let say = |attribute: Option<&str>| asking.words.say(publisher, &message, attribute, &arguments);
    let origin = asking.origin(publisher, &price.origin, &price.facts)?;
    let items = price.items.iter().map(|item| {
        let (phrase, arguments) = amount(item);
        PriceItemLine {
            id: item.id.clone(),
            label: say(Some(&format!("item-{}", item.id))),
            amount: asking.words.phrase(phrase, &arguments),
            purpose: item.purpose,
            money: item.amount,
            percent: item.percent,
            payer: item.payer,
        }
    });
    Ok(PriceLine {
        name: say(None),
        about: say(Some("about")),
        nature: if origin.past && price.nature == Nature::Official { Nature::Past } else { price.nature },
        items: items.collect(),
        origin,
        channels: price.channels,
        id: price.id,
    })
}

/// The phrase for an amount, and its arguments.
fn amount(item: &crate::model::PriceItem) -> (&'static str, Arguments) {
    let mut arguments = Arguments::new();
    let mut give = |name: &str, money: Option<Money>| {
        money.map(|money| arguments.insert(name.to_owned(), Argument::Money(money))).is_some()
    };
    give("amount", item.amount);
    let (to, was) = (give("to", item.to), give("was", item.was));
    if let Some(percent) = item.percent {
        arguments.insert("percent".to_owned(), Argument::Number(percent.into()));
        return ("amount-percent", arguments);
    }
    let phrase = match (to, was, item.about) {
        (true, _, _) => "amount-range",
        (_, true, _) => "amount-was",
        (_, _, true) => "amount-about",
        _ => "amount-exact",
    };
    (phrase, arguments)
}
