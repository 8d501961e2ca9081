//! Places to choose from.

use crate::mirror::texts::LocalizedText;
pub use senthang_core::answers::{CountryLine, DistrictLine, ProvinceLine};

/// A country that the pack knows, with what can be chosen in it.
#[uniffi::remote(Record)]
pub struct CountryLine {
    /// ISO 3166-1 code, as `Situation.country` and `Offer.destination` take it: `TH`.
    pub code: String,
    /// Its name.
    pub name: LocalizedText,
    /// True if `channels` and `price` can be asked about it: a way leads there.
    pub is_destination: bool,
    /// Its provinces, in order of their codes; empty where the pack knows none.
    pub provinces: Vec<ProvinceLine>,
}

/// A province.
#[uniffi::remote(Record)]
pub struct ProvinceLine {
    /// ISO 3166-2 code, as `Situation.province` and `Offer.province` take it: `LA-SV`.
    pub code: String,
    /// Its name.
    pub name: LocalizedText,
    /// Its districts, in order of their ids; empty where the pack knows none.
    pub districts: Vec<DistrictLine>,
}

/// A district.
#[uniffi::remote(Record)]
pub struct DistrictLine {
    /// Its id, as `Person.district` and `Offer.province` take it.
    pub id: String,
    /// Its name, in Lao where a source has it, else in English.
    pub name: LocalizedText,
}
