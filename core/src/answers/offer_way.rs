//! The way that an offer names, beside the ways that are known.

use super::channels::{Open, Side};
use super::compared::{ComparedLine, RecordId, named};
use super::offer_told::Offer;
use super::shared::{AskError, Asking};
use super::signs::Seen;
use crate::model::{Ages, Channel, ChannelStatus, OfferPart, Record, message};
use crate::words::{Argument, Text};

impl Seen {
    /// The way of the named scheme, or whether there is any.
    pub(super) fn way(&mut self, asking: &Asking, offer: &Offer, ways: &[Side]) -> Result<(), AskError> {
        let Some(to) = offer.country().filter(|to| asking.home.as_deref() != Some(to)) else { return Ok(()) };
        let no_way = no_way(asking, offer, to, ways)?;
        // then any way counts, as where none is named
        let scheme = offer.scheme.as_deref().filter(|_| no_way.is_none());
        if let Some(lines) = no_way {
            self.say(OfferPart::Way, "", lines);
        }
        let of_scheme = |way: &&Side| {
            way.open != Open::NoneKnown && scheme.is_none_or(|scheme| way.channel.scheme.as_str() == scheme)
        };
        let named: Vec<&Side> = ways.iter().filter(of_scheme).collect();
        let shut = |way: &&Side| matches!(way.open, Open::Closed | Open::Suspended | Open::NotYet);
        if named.is_empty() {
            let lines = vec![none_known(asking, offer, to, ways)?];
            self.found("none-known", lines);
        } else if named.iter().all(shut) {
            self.found("closed", about(asking, newest(&named, |_| true), "offer-way-closed")?);
        } else if !named.iter().any(|way| way.open == Open::Open) {
            let way = newest(&named, |way| way.open == Open::NotKnown);
            let said = about(asking, way, "offer-way-not-known")?;
            // that our sources are old is no sign in the offer
            let was_open =
                |way: &&Side| way.open == Open::NotKnown && way.channel.status == ChannelStatus::Open;
            if named.iter().any(was_open) {
                self.say(OfferPart::Way, "", said);
            } else {
                self.found("not-known", said);
            }
        }
        let outside = |way: &&&Side| offer.age.is_some_and(|age| is_outside(way.channel.ages, age));
        if scheme.is_some()
            && let Some(way) = named.iter().find(outside)
        {
            self.found("ages", ages(asking, way)?);
        }
        Ok(())
    }

    fn found(&mut self, word: &'static str, lines: Vec<ComparedLine>) {
        self.word(OfferPart::Way, word);
        self.say(OfferPart::Way, word, lines);
    }
}

fn is_outside(ages: Option<Ages>, age: u32) -> bool {
    ages.is_some_and(|ages| age < u32::from(ages.from) || ages.to.is_some_and(|to| age > u32::from(to)))
}

fn newest<'a>(ways: &[&'a Side], counts: impl Fn(&Side) -> bool) -> Option<&'a Side> {
    let counting = ways.iter().copied().filter(|way| counts(way));
    counting.max_by_key(|way| way.channel.origin.as_of.map(crate::model::PartialDate::last))
}

/// The name of a way.
fn name(asking: &Asking, publisher: &str, channel: &Channel) -> Result<Text, AskError> {
    let arguments = asking.arguments(publisher, &channel.facts)?;
    Ok(asking.words.say(publisher, &message("channel", &channel.id), None, &arguments))
}

fn line(asking: &Asking, publisher: &str, channel: &Channel, text: Text) -> Result<ComparedLine, AskError> {
    let record = RecordId::of("channel", &channel.id);
    ComparedLine::of(asking, text, publisher, record, (&channel.origin, &channel.facts))
}

fn about(asking: &Asking, way: Option<&Side>, phrase: &str) -> Result<Vec<ComparedLine>, AskError> {
    let Some(Side { publisher, channel, .. }) = way else { return Ok(Vec::new()) };
    let name = name(asking, publisher, channel)?;
    let text = asking.words.phrase(phrase, &named([("way", Argument::Text(name.text))]));
    Ok(vec![line(asking, publisher, channel, text)?])
}

fn ages(asking: &Asking, way: &Side) -> Result<Vec<ComparedLine>, AskError> {
    let Side { publisher, channel, .. } = way;
    let Some(ages) = channel.ages else { return Ok(Vec::new()) };
    let number = |age: u8| Argument::Number(age.into());
    let name = Argument::Text(name(asking, publisher, channel)?.text);
    let mut arguments = named([("way", name), ("from", number(ages.from))]);
    arguments.extend(ages.to.map(|to| ("to".to_owned(), number(to))));
    let phrase = if ages.to.is_some() { "offer-way-ages" } else { "offer-way-ages-from" };
    let text = asking.words.phrase(phrase, &arguments);
    Ok(vec![line(asking, publisher, channel, text)?])
}

/// What is named where that is no way to the country: papers or warnings for whoever goes there. None
/// where it is one, or nothing of the country.
fn no_way(
    asking: &Asking,
    offer: &Offer,
    to: &str,
    ways: &[Side],
) -> Result<Option<Vec<ComparedLine>>, AskError> {
    let is_named = |channel: &Channel| offer.scheme.as_deref() == Some(channel.scheme.as_str());
    if offer.scheme.is_none() || ways.iter().any(|way| is_named(&way.channel)) {
        return Ok(None);
    }
    for stored in asking.reader.records_at("channel", to)? {
        if let Record::Channel(channel) = stored.record
            && is_named(&channel)
        {
            let name = name(asking, &stored.publisher, &channel)?;
            let ask = ComparedLine::plain(asking.words.phrase("offer-scheme-ask", &named([])));
            return Ok(Some(vec![line(asking, &stored.publisher, &channel, name)?, ask]));
        }
    }
    Ok(None)
}

/// That no way is known: that the named one leads elsewhere, the record that says so, or that there is
/// none.
fn none_known(asking: &Asking, offer: &Offer, to: &str, ways: &[Side]) -> Result<ComparedLine, AskError> {
    let place = || Argument::Place(to.to_owned());
    if let Some(none) = ways.iter().find(|way| way.open == Open::NoneKnown) {
        let text = name(asking, &none.publisher, &none.channel)?;
        return line(asking, &none.publisher, &none.channel, text);
    }
    for stored in if offer.scheme.is_some() { asking.reader.records("channel")? } else { Vec::new() } {
        if let Record::Channel(channel) = stored.record
            && offer.scheme.as_deref() == Some(channel.scheme.as_str())
            && channel.destination != to
        {
            let way = Argument::Text(name(asking, &stored.publisher, &channel)?.text);
            let text = asking.words.phrase("offer-way-elsewhere", &named([("way", way), ("place", place())]));
            return line(asking, &stored.publisher, &channel, text);
        }
    }
    Ok(ComparedLine::plain(asking.words.phrase("channels-none", &named([("place", place())]))))
}
