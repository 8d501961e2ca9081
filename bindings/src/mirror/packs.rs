//! What is held, and how an update ended.

pub use senthang_core::model::{Language as PackLanguage, Pack};
pub use senthang_core::store::PublisherState;
pub use senthang_core::sync::{
    Clock as DeviceClock, News as SyncNews, Progress as SyncProgress, Report as SyncReport,
};

/// What a pack is: whose people it is for, and which languages it speaks.
#[uniffi::remote(Record)]
pub struct Pack {
    /// Id, the first part of its targets' paths: `la`.
    pub id: String,
    /// The organisation that publishes this content; roles and paths are named after it.
    pub publisher: String,
    /// ISO 3166-1 code of the country whose people it is for.
    pub home: String,
    /// Its languages.
    pub languages: Vec<PackLanguage>,
    /// BCP 47 tags of the languages in which cards are shown to others.
    pub card_languages: Vec<String>,
}

/// A language of a pack.
#[uniffi::remote(Record)]
pub struct PackLanguage {
    /// BCP 47 tag.
    pub tag: String,
    /// Where to look, in order, for what this language does not say yet.
    pub fallback: Vec<String>,
    /// True where only what can be vouched for is said, and the rest falls back.
    pub partial: bool,
}

/// What is held of a publisher.
#[uniffi::remote(Record)]
pub struct PublisherState {
    /// Its id, as in `OriginLine.publisher`, not its name. The name: `Guide.text` of `organisation-<id>`, no
    /// arguments; show the id where that gives back its own name, in `zxx`.
    pub name: String,
    /// The day of the edition that is held; none if nothing is.
    pub edition: Option<String>,
    /// Why its newest could not be taken, for a log, in English; none if it was. Say that its news are
    /// missing (`update-publisher` with its name as `publisher`), and how old what is held of it is.
    pub trouble: Option<String>,
    /// True if it published here and is trusted no more: what it said is hidden (`text-withdrawn` with its
    /// name as `publisher`).
    pub revoked: bool,
}

/// How a sync ended well.
#[uniffi::remote(Record)]
pub struct SyncReport {
    /// Whether content changed.
    pub news: SyncNews,
    /// What is held of each publisher, and whose news could not be taken.
    pub publishers: Vec<PublisherState>,
    /// Whether the device's clock can be right.
    pub clock: DeviceClock,
    /// Whether all of the edition has come. A bundle or a poster may bring a part of it; the rest stays as
    /// it was, and comes with the next sync.
    pub whole: bool,
    /// How many files were asked for.
    pub requests: u32,
    /// Bytes of the targets that were fetched.
    pub fetched: u64,
}

/// Whether content changed.
#[uniffi::remote(Enum)]
pub enum SyncNews {
    /// What is held is the newest.
    Unchanged,
    /// Content was replaced.
    Updated,
    /// What a person brought is older than what is held: nothing was changed.
    Older,
}

/// Whether the device's clock can be right.
#[uniffi::remote(Enum)]
pub enum DeviceClock {
    /// Nothing speaks against it.
    Plausible,
    /// It is behind the time at which content that is held was signed.
    Behind,
}

/// Where a sync stands.
#[uniffi::remote(Enum)]
pub enum SyncProgress {
    /// Asking if there is news.
    Checking,
    /// Fetching content.
    Fetching {
        /// Bytes that have come.
        done: u64,
        /// Bytes that will.
        total: u64,
    },
    /// Writing it.
    Applying,
    /// Ended, well or not.
    Done,
}
