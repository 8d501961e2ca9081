//! What a sync costs on the wire, headers included. Counts, not times.

use senthang::serve::{Server, Wire};
use senthang_core::Guide;
use senthang_core::sync::News;

use crate::stage::{Stage, changed_edition, everything, job_hours, sync};

fn synced(phone: &Guide, server: &Server) -> (News, Wire) {
    let before = server.wire();
    let news = sync(phone).unwrap().news;
    (news, server.wire() - before)
}

#[test]
fn a_sync_costs_no_more_than_promised() {
    let stage = Stage::published();
    let server = stage.serve();
    let mut settings = stage.settings("english", Some(&server.url()));
    settings.languages = vec!["en".to_owned()];
    let (_, wire) = synced(&Guide::open(settings).unwrap(), &server);
    assert!(wire.bytes <= 200_000, "the first sync of one language: {wire:?}");
    eprintln!("first sync of English: {wire:?}");

    // Lao brings English behind it: two languages
    let phone = stage.phone("phone", &server.url());
    let (news, wire) = synced(&phone, &server);
    assert_eq!(news, News::Updated);
    assert!(wire.bytes <= 320_000, "the first sync of Lao with its fallback: {wire:?}");
    eprintln!("first sync of Lao with English: {wire:?}");

    let (news, wire) = synced(&phone, &server);
    assert_eq!(news, News::Unchanged);
    assert!(wire.requests == 1 && wire.bytes <= 2_000, "nothing new: {wire:?}");

    stage.publish(&changed_edition("17:30"));
    let (news, wire) = synced(&phone, &server);
    assert_eq!(news, News::Updated);
    assert!(wire.requests <= 6 && wire.bytes <= 10_000, "one changed hotline: {wire:?}");
    eprintln!("one changed hotline: {wire:?}");
    assert_eq!(job_hours(&phone), "Mo-Fr 08:30-17:30");

    let (news, wire) = synced(&phone, &server);
    assert_eq!((news, wire.requests), (News::Unchanged, 1));
}

#[test]
fn an_updated_phone_holds_what_a_fresh_one_holds() {
    let stage = Stage::published();
    let server = stage.serve();
    let updated = stage.synced("updated", &server.url());
    stage.publish(&changed_edition("17:30"));
    sync(&updated).unwrap();
    sync(&stage.phone("fresh", &server.url())).unwrap();
    let held = |name: &str| everything(&stage.folder.path().join(name));
    assert!(held("fresh").len() > 500);
    assert_eq!(held("updated"), held("fresh"));
}

#[test]
fn a_renewed_timestamp_alone_costs_two_requests() {
    let stage = Stage::published();
    let server = stage.serve();
    let phone = stage.synced("phone", &server.url());
    stage.publish(crate::stage::real_edition());
    let (news, wire) = synced(&phone, &server);
    assert_eq!((news, wire.requests), (News::Unchanged, 2));
}

#[test]
fn another_language_is_fetched_though_nothing_was_published() {
    let stage = Stage::published();
    let server = stage.serve();
    let mut settings = stage.settings("phone", Some(&server.url()));
    settings.languages = vec!["en".to_owned()];
    let english = Guide::open(settings.clone()).unwrap();
    sync(&english).unwrap();
    let name = |phone: &Guide| phone.hotlines(&crate::stage::here("LA", "lo")).unwrap().lines.remove(0).name;
    assert_eq!(name(&english).language, "en");
    settings.languages = vec!["lo".to_owned()];
    let lao = Guide::open(settings).unwrap();
    assert_eq!(sync(&lao).unwrap().news, News::Updated);
    assert_eq!(name(&lao).language, "lo");
    assert_eq!(synced(&lao, &server).1.requests, 1);
}
