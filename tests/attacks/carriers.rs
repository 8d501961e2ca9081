//! Who hands over a memory card, or a file.

use std::fs;

use jiff::Timestamp;
use senthang::team::Team;

use super::Must::{Distrust, NoContent, Older};
use super::attacks;
use crate::stage::changed_edition;

attacks! {
    holds "a memory card or a bundle that is handed over, and no key";

    an_old_card: Older, |scene| {
        scene.card();
        scene.update();
    }
    a_card_of_strangers: Distrust("timestamp"), |scene| {
        let card = scene.card();
        fs::remove_dir_all(&card).unwrap();
        Team::generate().unwrap().publish(&changed_edition("17:30"), &card, Timestamp::now()).unwrap();
    }
    a_card_with_other_numbers: Distrust("la/senthang/hotlines-th"), |scene| {
        scene.publish();
        let card = scene.card();
        for file in fs::read_dir(card.join("targets/la/senthang")).unwrap() {
            let file = file.unwrap().path();
            if file.to_str().unwrap().ends_with("hotlines-th") {
                fs::write(file, b"other numbers").unwrap();
            }
        }
    }
    a_card_without_its_snapshot: NoContent("not whole"), |scene| {
        scene.publish();
        fs::remove_file(scene.card().join("metadata/2.snapshot.json")).unwrap();
    }
    an_old_bundle: Older, |scene| {
        scene.bundle(|_| {});
        scene.update();
    }
    a_bundle_that_is_cut_off: NoContent("cut"), |scene| {
        scene.publish();
        scene.bundle(|bytes| bytes.truncate(bytes.len() / 3));
    }
    a_bundle_that_is_no_bundle: NoContent(""), |scene| {
        scene.bundle(|bytes| *bytes = b"PK\x03\x04 and no bundle".repeat(100));
    }
    a_bundle_with_another_timestamp: Distrust("timestamp"), |scene| {
        scene.publish();
        scene.bundle(|bytes| {
            let name = b"\"version\":2";
            for place in 0..bytes.len() - name.len() {
                if bytes[place..].starts_with(name) {
                    bytes[place + name.len() - 1] = b'7';
                }
            }
        });
    }
}
