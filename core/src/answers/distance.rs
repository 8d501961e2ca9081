//! How far it is to a service, from the centre of a district.

use std::collections::BTreeMap;

use super::shared::{AskError, Asking};
use crate::model::{Record, Service};

/// The centres of the districts, and the one that is asked from.
pub(super) struct Map {
    from: [f64; 2],
    /// Centres by district and by province, latitude and longitude in degrees.
    centres: BTreeMap<String, [f64; 2]>,
}

/// Radius of the earth in kilometres.
const RADIUS: f64 = 6371.0;

impl Map {
    /// The map as it is seen from a district.
    pub(super) fn from(asking: &Asking, district: &str) -> Result<Self, AskError> {
        let mut centres = BTreeMap::new();
        let mut provinces: BTreeMap<String, Vec<[f64; 2]>> = BTreeMap::new();
        for stored in asking.reader.records("district")? {
            if let Record::District(known) = stored.record
                && let Some(centre) = known.centre
            {
                provinces.entry(known.province).or_default().push(centre);
                centres.insert(known.id, centre);
            }
        }
        for (province, districts) in provinces {
            #[allow(clippy::cast_precision_loss)] // a province has some ten districts
            let count = districts.len() as f64;
            let middle = |axis: fn(&[f64; 2]) -> f64| districts.iter().map(axis).sum::<f64>() / count;
            centres
                .insert(province, [middle(|[latitude, _]| *latitude), middle(|[_, longitude]| *longitude)]);
        }
        let from = centres.get(district).copied().ok_or_else(|| AskError::Place(district.to_owned()))?;
        Ok(Self { from, centres })
    }

    /// Kilometres to the nearest place of a service: its districts, else the middle of its provinces.
    pub(super) fn km_to(&self, service: &Service) -> Option<u32> {
        let places = if service.districts.is_empty() { &service.places } else { &service.districts };
        let distances =
            places.iter().filter_map(|place| self.centres.get(place)).map(|to| km(self.from, *to));
        let nearest = distances.min_by(f64::total_cmp)?;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // at most half the equator
        Some(nearest.round() as u32)
    }
}

/// Along a great circle (haversine formula).
fn km([from_latitude, from_longitude]: [f64; 2], [to_latitude, to_longitude]: [f64; 2]) -> f64 {
    let (from, to) = (from_latitude.to_radians(), to_latitude.to_radians());
    let half = |angle: f64| (angle / 2.0).sin().powi(2);
    let part = half(to - from) + from.cos() * to.cos() * half((to_longitude - from_longitude).to_radians());
    2.0 * RADIUS * part.clamp(0.0, 1.0).sqrt().asin()
}

#[cfg(test)]
mod tests {
    #[test]
    fn vientiane_to_pakse_is_as_far_as_on_a_map() {
        let km = super::km([17.97, 102.6], [15.12, 105.8]);
        assert!((460.0..480.0).contains(&km), "{km}");
        assert!(super::km([15.0, 105.0], [15.0, 105.0]) < f64::EPSILON);
    }
}
