//! How far it is to a service, from the centre of a district or the middle of a province.

use std::collections::BTreeMap;

use super::shared::{AskError, Asking};
use crate::model::{Record, Service};

/// From where distances are counted.
#[derive(Default)]
pub(super) struct Standpoint {
    from: Option<[f64; 2]>,
    /// Centres by district and by province, latitude and longitude in degrees.
    centres: BTreeMap<String, [f64; 2]>,
    /// Whether that is a district: distances from the middle of a province only put in order.
    pub(super) in_district: bool,
    /// Whether a district was told that nothing can be counted from: it is not known, has no centre,
    /// or lies outside the province that was told.
    pub(super) passed_over: bool,
}

/// Radius of the earth in kilometres.
const RADIUS: f64 = 6371.0;

impl Standpoint {
    /// Where the person stands, as far as that was told. A district tells its province where no other
    /// is told.
    pub(super) fn of(asking: &mut Asking, district: Option<&str>) -> Result<Self, AskError> {
        if district.is_none() && (asking.province.is_none() || !asking.at_home()) {
            return Ok(Self::default());
        }
        let mut stands = Self::default();
        // the home organisation's: nobody else can move a district
        let mut provinces: BTreeMap<String, Vec<[f64; 2]>> = BTreeMap::new();
        let mut told = None;
        for stored in asking.reader.records("district")? {
            let Record::District(known) = stored.record else { continue };
            if stored.publisher != asking.publisher {
                continue;
            }
            if district == Some(&known.id) {
                told = Some(known.province.clone());
            }
            if let Some(centre) = known.centre {
                provinces.entry(known.province).or_default().push(centre);
                stands.centres.insert(known.id, centre);
            }
        }
        stands.centres.extend(provinces.into_iter().map(|(province, centres)| (province, middle(&centres))));
        stands.place(asking, district, told);
        Ok(stands)
    }

    fn place(&mut self, asking: &mut Asking, district: Option<&str>, of_district: Option<String>) {
        let elsewhere = asking.at_home() && asking.province.is_some() && of_district != asking.province;
        if asking.at_home() && asking.province.is_none() {
            asking.province = of_district;
        }
        let centre = district.filter(|_| !elsewhere).and_then(|district| self.centres.get(district));
        self.in_district = centre.is_some();
        self.passed_over = district.is_some() && centre.is_none();
        let middle = asking.province.as_ref().filter(|_| asking.at_home());
        self.from = centre.or_else(|| self.centres.get(middle?)).copied();
    }

    /// Kilometres to the nearest place of a service: its districts, else the middle of its provinces.
    pub(super) fn km_to(&self, service: &Service) -> Option<u32> {
        let from = self.from?;
        let places = if service.districts.is_empty() { &service.places } else { &service.districts };
        let distances = places.iter().filter_map(|place| self.centres.get(place)).map(|to| km(from, *to));
        let nearest = distances.min_by(f64::total_cmp)?;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // at most half the equator
        Some(nearest.round() as u32)
    }
}

/// The mean of the centres of a province's districts.
fn middle(centres: &[[f64; 2]]) -> [f64; 2] {
    #[allow(clippy::cast_precision_loss)] // a province has some ten districts
    let count = centres.len() as f64;
    let mean = |axis: fn(&[f64; 2]) -> f64| centres.iter().map(axis).sum::<f64>() / count;
    [mean(|[latitude, _]| *latitude), mean(|[_, longitude]| *longitude)]
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
