//! A catalogue of attacks: what the attacker holds, what is tried, what must happen. Each is played on
//! real metadata, signed by real keys, against a phone that holds an earlier edition. It must be refused
//! with the right error, all that the phone held must still be there and answer, and an honest edition
//! afterwards must be taken.

mod carriers;
mod clock;
mod forge;
mod former;
mod network;
mod one_editor;
mod online_keys;
mod organisation;
mod translator;

use std::cell::{Cell, RefCell};
use std::fs;
use std::path::PathBuf;

use jiff::Timestamp;
use senthang::serve::Server;
use senthang_core::Guide;
use senthang_core::sync::{CancelToken, News, Quiet, Report, SyncError};

use crate::stage::{Stage, changed_edition, checkout, copy_all, everything, here, job_hours, sync};

/// One attack.
pub(crate) struct Attack {
    /// What is tried, as a name.
    name: &'static str,
    /// What the attacker holds.
    holds: &'static str,
    /// What must happen.
    must: Must,
    /// Plays it on what is published.
    play: fn(&Scene),
}

/// What must happen. The texts stand in the error.
#[derive(Clone, Copy, Debug)]
enum Must {
    /// The update is refused as one that cannot be trusted.
    Distrust(&'static str),
    /// It is told as a network that lets no content through.
    Barred(&'static str),
    /// It is refused as over: the role.
    Expired(&'static str),
    /// It is refused as of a newer format.
    TooNew,
    /// This organisation's news are refused, and everybody else's are taken.
    Trouble(&'static str, &'static str),
    /// It is told that what is held is newer.
    Older,
    /// It is told as something that is no content, or damaged.
    NoContent(&'static str),
    /// Nothing is taken, and nothing is wrong.
    Nothing,
}

impl std::fmt::Display for Must {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Distrust(why) => write!(f, "cannot be trusted: …{why}…"),
            Self::Barred(why) => write!(f, "told as a trouble of the network: …{why}…"),
            Self::Expired(role) => write!(f, "refused as over: {role}"),
            Self::TooNew => write!(f, "refused as of a newer format"),
            Self::Trouble(publisher, why) => write!(f, "the news of `{publisher}` alone refused: …{why}…"),
            Self::Older => write!(f, "passed over: what is held is newer"),
            Self::NoContent(why) => write!(f, "told as no content: …{why}…"),
            Self::Nothing => write!(f, "nothing is taken, nothing is wrong"),
        }
    }
}

/// What an attack is played on: a published repository, its people, a server, a phone that holds the
/// first edition.
struct Scene {
    stage: Stage,
    _server: Server,
    phone: Guide,
    /// What the clock of the phone says when the attack comes; the time, if the attacker does not hold it.
    clock: Cell<Timestamp>,
    /// Whether it comes by this folder or bundle, and not from the server.
    card: RefCell<Option<PathBuf>>,
    /// What is honest in the end, where that is not the last edition: keys have changed hands.
    honest: RefCell<Option<PathBuf>>,
}

impl Scene {
    fn new() -> Self {
        let stage = Stage::published();
        let server = stage.serve();
        let phone = stage.synced("phone", &server.url());
        let clock = Cell::new(Timestamp::now());
        Self { stage, _server: server, phone, clock, card: RefCell::default(), honest: RefCell::default() }
    }

    /// What is published now, and the phone has, is what is honest in the end.
    fn keep(&self) {
        let honest = self.stage.folder.path().join("honest");
        copy_all(&self.stage.public, &honest);
        *self.honest.borrow_mut() = Some(honest);
    }

    /// A memory card with what is published now; it is what comes then.
    fn card(&self) -> PathBuf {
        let card = self.stage.folder.path().join("card");
        copy_all(&self.stage.public, &card);
        *self.card.borrow_mut() = Some(card.clone());
        card
    }

    /// A bundle of what is published now, changed; it is what comes then.
    fn bundle(&self, change: impl FnOnce(&mut Vec<u8>)) {
        let published = self.stage.folder.path().join("published");
        copy_all(&self.stage.public, &published);
        let (file, giver) = (
            self.stage.folder.path().join("bundle.tar"),
            Guide::open(self.stage.settings("giver", None)).unwrap(),
        );
        giver.import(&published, self.clock.get(), &Quiet, &CancelToken::new()).unwrap();
        giver.export(&file).unwrap();
        let mut bytes = fs::read(&file).unwrap();
        change(&mut bytes);
        fs::write(&file, bytes).unwrap();
        *self.card.borrow_mut() = Some(file);
    }

    /// The attack comes.
    fn come(&self) -> Result<Report, SyncError> {
        let (now, never) = (self.clock.get(), CancelToken::new());
        match self.card.borrow().as_deref() {
            Some(card) => self.phone.import(card, now, &Quiet, &never),
            None => self.phone.sync(now, &Quiet, &never),
        }
    }

    /// Publishes the second edition, which the phone does not hold yet.
    fn publish(&self) {
        self.stage.publish_second();
    }

    /// Publishes the second edition, and lets the phone take it.
    fn update(&self) {
        self.publish();
        sync(&self.phone).unwrap();
        assert_eq!(job_hours(&self.phone), "Mo-Fr 08:30-17:30");
    }

    /// Adds the last edition's hotlines to whatever is published, signed by the home organisation.
    fn publish_beside_it(&self) {
        let path = "la/senthang/hotlines-th";
        let target = self.stage.put_target(path, &changed_edition("18:30").targets[path]);
        let (alice, bob) = (&self.stage.team.alice, &self.stage.team.bob);
        self.stage.forge_role("senthang", &[alice, bob], |signed| signed["targets"][path] = target);
    }

    fn held(&self) -> Vec<String> {
        everything(&self.stage.folder.path().join("phone"))
    }

    fn answers(&self) -> String {
        let lines = self.phone.hotlines(&here("TH", "en")).unwrap().lines;
        let told =
            lines.iter().map(|line| format!("{} {:?} {:?} {:?}", line.id, line.call, line.open, line.hours));
        told.collect::<Vec<_>>().join("\n")
    }
}

impl Attack {
    fn run(&self) {
        let scene = Scene::new();
        (self.play)(&scene);
        let (held, answers) = (scene.held(), scene.answers());
        self.judge(scene.come());
        if !matches!(self.must, Must::Trouble(..)) {
            assert_eq!(scene.held(), held, "what was held has changed");
        }
        assert_eq!(scene.answers(), answers, "the old content still answers");
        if let Some(honest) = scene.honest.borrow().as_deref() {
            fs::remove_dir_all(&scene.stage.public).unwrap();
            copy_all(honest, &scene.stage.public);
            assert_eq!(sync(&scene.phone).unwrap().news, News::Unchanged);
            return;
        }
        if matches!(self.must, Must::Trouble(..)) {
            // though the trouble lasts
            scene.publish_beside_it();
        } else {
            scene.stage.publish_last();
        }
        assert_eq!(sync(&scene.phone).unwrap().news, News::Updated);
        assert_eq!(job_hours(&scene.phone), "Mo-Fr 08:30-18:30");
    }

    fn judge(&self, came: Result<Report, SyncError>) {
        let says = |text: &str, what: &str| assert!(text.contains(what), "`{what}` is not in: {text}");
        match (self.must, came) {
            (Must::Distrust(what), Err(error @ SyncError::Untrusted { .. })) => {
                says(&error.to_string(), what);
            }
            (Must::Expired(name), Err(SyncError::Expired { role, .. })) => says(&role, name),
            (Must::Barred(what), Err(error @ SyncError::Offline(_)))
            | (Must::NoContent(what), Err(error @ SyncError::NoContent(_))) => says(&error.to_string(), what),
            (Must::TooNew, Err(SyncError::TooNew { .. }))
            | (Must::Older, Ok(Report { news: News::Older, .. })) => {}
            (Must::Nothing, Ok(Report { news: News::Unchanged, publishers, .. })) => {
                assert!(publishers.iter().all(|publisher| publisher.trouble.is_none()), "{publishers:?}");
            }
            (Must::Trouble(name, what), Ok(report)) => {
                for publisher in report.publishers {
                    match publisher.trouble {
                        Some(trouble) if publisher.name == name => says(&trouble, what),
                        trouble => assert!(trouble.is_none(), "{}: {trouble:?}", publisher.name),
                    }
                }
            }
            (must, came) => panic!("must be {must}, and was {came:?}"),
        }
    }
}

/// Writes attacks down: each becomes a test and an entry of the catalogue.
macro_rules! attacks {
    (holds $holds:literal; $($name:ident: $must:expr, |$scene:ident| $play:block)+) => {
        pub(super) const ATTACKS: &[super::Attack] = &[$(super::Attack {
            name: stringify!($name),
            holds: $holds,
            must: $must,
            play: |$scene: &super::Scene| $play,
        }),+];

        $(#[test]
        fn $name() {
            ATTACKS.iter().find(|attack| attack.name == stringify!($name)).unwrap().run();
        })+
    };
}
use attacks;

/// All attacks, what the attacker holds growing from page to page.
fn catalogue() -> Vec<&'static Attack> {
    let pages = [
        network::ATTACKS,
        clock::ATTACKS,
        carriers::ATTACKS,
        former::ATTACKS,
        online_keys::ATTACKS,
        translator::ATTACKS,
        one_editor::ATTACKS,
        organisation::ATTACKS,
    ];
    pages.into_iter().flatten().collect()
}

/// The page for readers is this catalogue, and no attack stands there that is not played here.
#[test]
fn the_page_of_attacks_is_the_catalogue() {
    let attacks = catalogue();
    let mut page = vec![format!(
        "# Attacks\n\nWhat is tried against a phone, by what the attacker holds: {} attacks, each played by a test of that name in \
             `tests/attacks/` on real metadata and keys. After each, all that the phone held is still there and answers, and an honest \
             edition is taken. This page is made by the tests (`tests/attacks/mod.rs`).",
        attacks.len()
    )];
    let mut holds = "";
    for attack in &attacks {
        if attack.holds != holds {
            holds = attack.holds;
            page.push(format!("\n## The attacker holds {holds}\n\n| attack | what must happen |\n|---|---|"));
        }
        page.push(format!("| {} | {} |", attack.name.replace('_', " "), attack.must));
    }
    let page = page.join("\n") + "\n";
    assert!(attacks.len() >= 60, "{}", attacks.len());
    let file = checkout().join("docs/attacks.md");
    let made = checkout().join("target/attacks.md");
    fs::write(&made, &page).unwrap();
    let known = fs::read_to_string(file).unwrap_or_default();
    assert!(known == page, "docs/attacks.md is not the catalogue any more: copy target/attacks.md there");
}
