//! What requests say about the person who holds the phone: nothing but the paths that are fetched, and with
//! all languages not even that. Whole requests are compared, as they came over the wire.

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use senthang_core::sync::{CancelToken, Quiet};
use senthang_core::{Guide, Settings};

use crate::hostile::{Hostile, Trick, head, path};
use crate::stage::{Stage, changed_edition, job_hours};

/// One of two people who must not be told apart.
struct Person<'a> {
    name: &'a str,
    languages: &'a [&'a str],
    /// How far the phone's clock is off.
    clock: SignedDuration,
}

const MALY: Person = Person { name: "maly", languages: &["hmn-LA", "lo"], clock: SignedDuration::ZERO };
const JOHN: Person =
    Person { name: "john", languages: &["en-GB", "zh"], clock: SignedDuration::from_hours(-9_000) };

impl Person<'_> {
    fn phone(&self, stage: &Stage, server: &Hostile, all_languages: bool) -> Guide {
        Guide::open(Settings {
            languages: self.languages.iter().map(|language| (*language).to_owned()).collect(),
            all_languages,
            patience: Duration::from_secs(5),
            ..stage.settings(self.name, Some(&server.url()))
        })
        .unwrap()
    }

    /// All requests of a sync, whole and in their order.
    fn requests(&self, phone: &Guide, server: &Hostile) -> Vec<String> {
        drop(server.asked(""));
        phone.sync(Timestamp::now() + self.clock, &Quiet, &CancelToken::new()).unwrap();
        server.asked("")
    }
}

#[test]
fn two_phones_that_fetch_all_languages_ask_byte_for_byte_alike() {
    let stage = Stage::published();
    let server = Hostile::one_by_one(stage.public.clone());
    let phones = [MALY, JOHN].map(|person| (person.phone(&stage, &server, true), person));
    let captured = || {
        let [maly, john] = phones.each_ref().map(|(phone, person)| person.requests(phone, &server));
        assert_eq!(maly, john);
        maly
    };
    let first = captured();
    for language in ["lo", "en", "th", "vi", "zh", "hmn"] {
        let words = format!("/words/{language}/");
        assert!(first.iter().any(|request| path(request).contains(&words)), "{language} is fetched");
    }
    // nothing new, and then an update
    assert_eq!(captured().len(), 1);
    stage.publish(&changed_edition("17:30"));
    assert!(captured().len() > 3);
    assert!(phones.iter().all(|(phone, _)| job_hours(phone) == "Mo-Fr 08:30-17:30"));
}

#[test]
fn two_phones_differ_in_nothing_but_the_paths_they_fetch() {
    let stage = Stage::published();
    let server = Hostile::one_by_one(stage.public.clone());
    let [maly, john] =
        [MALY, JOHN].map(|person| person.requests(&person.phone(&stage, &server, false), &server));
    // every request of both is the same text around its path
    let around: BTreeSet<String> =
        maly.iter().chain(&john).map(|request| request.replacen(path(request), "", 1)).collect();
    let host = server.addr;
    let only = format!(
        "GET / HTTP/1.1\r\naccept: */*\r\nuser-agent: senthang\r\naccept-encoding: identity\r\nhost: {host}\r\n\r\n"
    );
    assert_eq!(around.into_iter().collect::<Vec<_>>(), [only]);
    // what both fetch, they fetch in one order, and what one alone fetches are words
    let paths =
        |requests: &[String]| requests.iter().map(|request| path(request).to_owned()).collect::<Vec<_>>();
    let (maly, john) = (paths(&maly), paths(&john));
    let shared = |of: &[String], with: &[String]| {
        of.iter().filter(|path| with.contains(path)).cloned().collect::<Vec<_>>()
    };
    assert_eq!(shared(&maly, &john), shared(&john, &maly));
    assert!(shared(&maly, &john).len() > 20);
    let alone = maly
        .iter()
        .filter(|path| !john.contains(path))
        .chain(john.iter().filter(|path| !maly.contains(path)));
    let words = |path: &String| path.contains("/words/") || path.contains(".senthang-");
    assert!(alone.clone().count() > 10 && alone.clone().all(words), "{:?}", alone.collect::<Vec<_>>());
}

/// The order of the preferred languages is nobody's business either.
#[test]
fn the_order_of_languages_is_not_that_of_requests() {
    let stage = Stage::published();
    let server = Hostile::one_by_one(stage.public.clone());
    let one = Person { name: "one", languages: &["th", "lo", "vi"], clock: SignedDuration::ZERO };
    let other = Person { name: "other", languages: &["vi", "lo", "th"], clock: SignedDuration::ZERO };
    let [one, other] =
        [one, other].map(|person| person.requests(&person.phone(&stage, &server, false), &server));
    assert_eq!(one, other);
}

/// Whatever a server gives a phone to be known by again: nothing of it comes back.
#[test]
fn a_mark_that_a_server_gives_is_not_sent_back() {
    let stage = Stage::published();
    let server = Hostile::one_by_one(stage.public.clone());
    let plain = MALY.requests(&MALY.phone(&stage, &server, true), &server);
    server.play(
        "",
        Trick::Does(|stream, _, file| {
            let marks = [
                "Set-Cookie: id=4711; Path=/; Max-Age=99999999",
                "Set-Cookie2: id=4711",
                "ETag: \"4711\"",
                "Last-Modified: Tue, 05 Jan 4711 00:00:00 GMT",
                "Clear-Site-Data: \"4711\"",
                "Alt-Svc: h2=\"4711.example:443\"",
                "Strict-Transport-Security: max-age=4711",
                "Link: </4711>; rel=preload",
                "Accept-CH: Device-Memory",
                "WWW-Authenticate: Basic realm=\"4711\"",
            ];
            let status = if file.is_empty() { "404 Not Found" } else { "200 OK" };
            let _ = std::io::Write::write_all(stream, &[&head(status, &marks, file.len()), file].concat());
        }),
    );
    let phone = JOHN.phone(&stage, &server, true);
    assert_eq!(JOHN.requests(&phone, &server), plain);
    // and in the next sync
    let again = JOHN.requests(&phone, &server);
    assert_eq!(again, plain[..1]);
}
