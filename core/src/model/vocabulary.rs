//! Closed lists of words that content may use. A reader meets a newer word as `Unknown` and goes
//! on; a publisher's lint refuses it.

/// Declares an enum whose variants are fixed words on the wire.
macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$vmeta])* #[doc = concat!("`", $text, "`")] $variant,)+
            /// A word of a newer vocabulary; written as `?`, which is no word.
            Unknown,
        }

        impl $name {
            /// Every word known here, in order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word as it stands on the wire.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Unknown => "?",
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(match text {
                    $($text => Self::$variant,)+
                    _ => Self::Unknown,
                })
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
                Ok(match text.as_ref() {
                    $($text => Self::$variant,)+
                    _ => Self::Unknown,
                })
            }
        }
    };
}
pub(crate) use vocabulary;

vocabulary! {
    /// What a person needs, and what a hotline or a service helps with.
    Need {
        Police = "police",
        Ambulance = "ambulance",
        Fire = "fire",
        Trafficking = "trafficking",
        Violence = "violence",
        Children = "children",
        Counselling = "counselling",
        Health = "health",
        Labour = "labour",
        Immigration = "immigration",
        Consular = "consular",
        Interpretation = "interpretation",
        Legal = "legal",
        Information = "information",
        Missing = "missing",
        Shelter = "shelter",
        Training = "training",
        Education = "education",
        Economic = "economic",
        Reintegration = "reintegration",
        Return = "return",
    }
}

impl Need {
    /// The lines that send someone: police, ambulance, fire. They are never filtered away.
    #[must_use]
    pub fn is_emergency(self) -> bool {
        matches!(self, Self::Police | Self::Ambulance | Self::Fire)
    }
}
