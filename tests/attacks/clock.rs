//! Who holds the network, and lets time stand still or sets the phone's clock.

use jiff::{SignedDuration, Timestamp};

use super::Must::{Distrust, Expired, Nothing};
use super::attacks;
use crate::stage::copy_all;

attacks! {
    holds "the network and the phone's clock, and no key";

    time_stands_still: Expired("timestamp"), |scene| {
        scene.clock.set(Timestamp::now() + SignedDuration::from_hours(8 * 24));
    }
    the_clock_is_set_far_ahead: Expired("timestamp"), |scene| {
        scene.clock.set("2090-01-01T00:00:00Z".parse().unwrap());
    }
    the_clock_is_set_to_its_beginning: Nothing, |scene| { scene.clock.set(Timestamp::UNIX_EPOCH); }
    an_old_edition_comes_with_an_old_clock: Distrust("is older than"), |scene| {
        let old = scene.stage.folder.path().join("old");
        copy_all(&scene.stage.public, &old);
        scene.update();
        std::fs::remove_dir_all(&scene.stage.public).unwrap();
        copy_all(&old, &scene.stage.public);
        scene.clock.set("2001-01-01T00:00:00Z".parse().unwrap());
    }
}
