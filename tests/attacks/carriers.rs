//! Who hands over a memory card.

use std::fs;

use jiff::{SignedDuration, Timestamp};
use senthang::team::Team;

use super::Must::{Distrust, Expired};
use super::attacks;
use crate::stage::changed_edition;

attacks! {
    holds "a memory card that is handed over, and no key";

    an_old_card: Distrust("is older than"), |scene| {
        scene.card();
        scene.update();
    }
    a_card_that_is_over: Expired("timestamp"), |scene| {
        scene.publish();
        scene.card();
        scene.clock.set(Timestamp::now() + SignedDuration::from_hours(8 * 24));
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
    a_card_without_its_snapshot: Distrust("snapshot"), |scene| {
        scene.publish();
        fs::remove_file(scene.card().join("metadata/2.snapshot.json")).unwrap();
    }
}
