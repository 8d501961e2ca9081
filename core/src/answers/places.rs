//! Which places are there to choose from?

use std::collections::BTreeSet;

use serde::Serialize;

use super::shared::{AskError, Asking, Situation};
use crate::model::{District, Place, Record};
use crate::store::Reader;
use crate::words::{Arguments, Text};

/// A country that the pack knows, with what can be chosen in it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CountryLine {
    /// ISO 3166-1 code.
    pub code: String,
    /// Its name.
    pub name: Text,
    /// Whether it can be asked for as a destination: a way leads there.
    pub is_destination: bool,
    /// Its provinces, in order of their codes; empty where the pack knows none.
    pub provinces: Vec<ProvinceLine>,
}

/// A province.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProvinceLine {
    /// ISO 3166-2 code.
    pub code: String,
    /// Its name.
    pub name: Text,
    /// Its districts, in order of their ids; empty where the pack knows none.
    pub districts: Vec<DistrictLine>,
}

/// A district.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DistrictLine {
    /// Id of the record.
    pub id: String,
    /// Its name, in Lao where a source has it, else in English.
    pub name: Text,
}

/// Which countries, provinces and districts are there to choose from? Those of the home organisation, its own
/// country first, the others in order of their codes.
///
/// # Errors
/// [`AskError`] if the profile is empty, the place is none, or the content cannot be read.
pub fn places(reader: &Reader, here: &Situation) -> Result<Vec<CountryLine>, AskError> {
    let asking = Asking::of(reader, here)?;
    let places: Vec<Place> =
        own(&asking, "place", |record| if let Record::Place(place) = record { Some(place) } else { None })?;
    let districts: Vec<District> = own(&asking, "district", |record| {
        if let Record::District(district) = record { Some(district) } else { None }
    })?;
    let destinations = destinations(&asking)?;
    let name = |place: &Place| {
        let message = crate::model::message("place", &place.id);
        asking.words.say(&asking.publisher, &message, None, &Arguments::new())
    };
    let province = |place: &Place| ProvinceLine {
        code: place.id.clone(),
        name: name(place),
        districts: districts
            .iter()
            .filter(|district| district.province == place.id)
            .map(|district| DistrictLine { id: district.id.clone(), name: asking.district(district) })
            .collect(),
    };
    let mut countries: Vec<CountryLine> = places
        .iter()
        .filter(|place| place.parent.is_none())
        .map(|country| CountryLine {
            code: country.id.clone(),
            name: name(country),
            is_destination: destinations.contains(&country.id),
            provinces: places
                .iter()
                .filter(|place| place.parent.as_ref() == Some(&country.id))
                .map(province)
                .collect(),
        })
        .collect();
    countries.sort_by_key(|country| Some(&country.code) != asking.home.as_ref());
    Ok(countries)
}

/// The home organisation's records of a kind.
fn own<T>(asking: &Asking, kind: &str, of: impl Fn(Record) -> Option<T>) -> Result<Vec<T>, AskError> {
    let records = asking.reader.records(kind)?.into_iter();
    let own = records.filter(|stored| stored.publisher == asking.publisher);
    Ok(own.filter_map(|stored| of(stored.record)).collect())
}

fn destinations(asking: &Asking) -> Result<BTreeSet<String>, AskError> {
    let channels = asking.reader.records("channel")?.into_iter();
    let destinations = channels.filter_map(|stored| {
        if let Record::Channel(channel) = stored.record { Some(channel.destination) } else { None }
    });
    Ok(destinations.collect())
}
