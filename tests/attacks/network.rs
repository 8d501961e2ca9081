//! Who holds the server, a mirror or the network, and no key.

use std::fs;

use jiff::Timestamp;
use senthang::build::target_file;
use senthang::keys::Key;
use senthang::team::Team;
use serde_json::{Value, json};

use super::Must::{Barred, Distrust, Nothing};
use super::{Scene, attacks};
use crate::stage::changed_edition;

const TARGET: &str = "la/senthang/hotlines-th";

/// The second edition is published, with other bytes for one of its targets.
fn spoil(scene: &Scene, spoil: impl FnOnce(&mut Vec<u8>)) {
    scene.publish();
    let hash = &changed_edition("17:30").plan.targets[TARGET].sha256;
    let file = scene.stage.public.join(target_file(TARGET, hash));
    let mut bytes = fs::read(&file).unwrap();
    spoil(&mut bytes);
    fs::write(file, bytes).unwrap();
}

attacks! {
    holds "the server or the network, and no key";

    a_bit_of_a_target_is_turned: Distrust(TARGET), |scene| {
        spoil(scene, |bytes| *bytes.last_mut().unwrap() ^= 1);
    }
    a_target_is_longer: Distrust("longer than"), |scene| { spoil(scene, |bytes| bytes.push(b'!')); }
    a_target_is_shorter: Distrust(TARGET), |scene| { spoil(scene, |bytes| bytes.truncate(bytes.len() / 2)); }
    a_target_is_empty: Distrust(TARGET), |scene| { spoil(scene, Vec::clear); }
    a_target_is_another_one: Distrust(TARGET), |scene| {
        let other = changed_edition("17:30").targets["la/senthang/hotlines-la"].clone();
        spoil(scene, |bytes| *bytes = other);
    }
    a_target_is_a_page: Barred("a web page came"), |scene| {
        spoil(scene, |bytes| *bytes = b"<html>Please log in</html>".to_vec());
    }
    a_target_is_withheld: Distrust(TARGET), |scene| {
        scene.publish();
        let hash = &changed_edition("17:30").plan.targets[TARGET].sha256;
        fs::remove_file(scene.stage.public.join(target_file(TARGET, hash))).unwrap();
    }
    a_stranger_signs_the_timestamp: Distrust("0 of 1 needed signatures"), |scene| {
        scene.stage.forge_timestamp(&[&Key::generate().unwrap()], |_| {});
    }
    a_strangers_signature_stands_under_the_machines_name: Distrust("timestamp"), |scene| {
        let (stranger, machine) = (Key::generate().unwrap(), &scene.stage.team.machine);
        scene.stage.forge_timestamp(&[&stranger], |_| {});
        scene.stage.change("timestamp.json", |bytes| {
            *bytes = String::from_utf8_lossy(bytes).replace(&stranger.id(), &machine.id()).into_bytes();
        });
    }
    a_timestamp_without_signatures: Distrust("0 of 1 needed signatures"), |scene| {
        scene.stage.forge_timestamp(&[], |_| {});
    }
    a_signed_timestamp_is_changed: Distrust("timestamp"), |scene| {
        scene.publish();
        scene.stage.change("timestamp.json", |bytes| {
            *bytes = String::from_utf8_lossy(bytes).replace("\"version\":2", "\"version\":9").into_bytes();
        });
    }
    a_signed_timestamp_gets_a_second_version: Distrust("0 of 1 needed signatures"), |scene| {
        scene.publish();
        scene.stage.change("timestamp.json", |bytes| {
            let twice = String::from_utf8_lossy(bytes).replace("\"version\":2", "\"version\":2,\"version\":9");
            *bytes = twice.into_bytes();
        });
    }
    one_signature_stands_there_twice: Distrust("duplicate"), |scene| {
        scene.publish();
        scene.stage.change("timestamp.json", |bytes| {
            let mut value: Value = serde_json::from_slice(bytes).unwrap();
            let signature = value["signatures"][0].clone();
            value["signatures"].as_array_mut().unwrap().push(signature);
            *bytes = value.to_string().into_bytes();
        });
    }
    the_timestamp_goes_back: Distrust("is older than"), |scene| {
        let old = fs::read(scene.stage.metadata("timestamp.json")).unwrap();
        scene.update();
        scene.stage.change("timestamp.json", |bytes| *bytes = old);
    }
    the_whole_repository_goes_back: Distrust("is older than"), |scene| {
        let old = scene.stage.folder.path().join("old");
        crate::stage::copy_all(&scene.stage.public, &old);
        scene.update();
        fs::remove_dir_all(&scene.stage.public).unwrap();
        crate::stage::copy_all(&old, &scene.stage.public);
    }
    the_same_edition_is_all_there_is: Nothing, |scene| { scene.update(); }
    an_old_snapshot_stands_under_a_new_name: Distrust("snapshot"), |scene| {
        let old = fs::read(scene.stage.metadata("1.snapshot.json")).unwrap();
        scene.publish();
        scene.stage.change("2.snapshot.json", |bytes| *bytes = old);
    }
    an_old_role_stands_under_a_new_name: Distrust("senthang"), |scene| {
        let old = fs::read(scene.stage.metadata("1.senthang.json")).unwrap();
        scene.publish();
        scene.stage.change("2.senthang.json", |bytes| *bytes = old);
    }
    the_snapshot_stands_in_the_timestamps_place: Distrust("timestamp"), |scene| {
        let snapshot = fs::read(scene.stage.metadata("1.snapshot.json")).unwrap();
        scene.stage.change("timestamp.json", |bytes| *bytes = snapshot);
    }
    words_stand_in_the_facts_place: Distrust("senthang"), |scene| {
        let words = fs::read(scene.stage.metadata("1.senthang-lo.json")).unwrap();
        scene.publish();
        scene.stage.change("2.senthang.json", |bytes| *bytes = words);
    }
    the_snapshot_is_withheld: Distrust("snapshot"), |scene| {
        scene.publish();
        fs::remove_file(scene.stage.file_of("snapshot")).unwrap();
    }
    the_timestamp_is_too_long: Distrust("longer than"), |scene| {
        scene.publish();
        scene.stage.change("timestamp.json", |bytes| bytes.resize(16_385, b' '));
    }
    the_snapshot_is_too_long: Distrust("longer than"), |scene| {
        scene.publish();
        scene.stage.change("2.snapshot.json", |bytes| bytes.resize(2_000_001, b' '));
    }
    a_root_is_too_long: Distrust("longer than"), |scene| {
        scene.publish();
        fs::write(scene.stage.metadata("2.root.json"), vec![b' '; 512_001]).unwrap();
    }
    the_timestamp_is_as_deep_as_a_stack: Distrust("recursion limit"), |scene| {
        scene.stage.change("timestamp.json", |bytes| *bytes = vec![b'['; 16_000]);
    }
    the_timestamp_is_no_text: Distrust("no JSON"), |scene| {
        scene.stage.change("timestamp.json", |bytes| bytes.fill(0xff));
    }
    the_timestamp_is_a_page: Barred("a web page came"), |scene| {
        scene.stage.change("timestamp.json", |bytes| *bytes = b"<html>Please log in</html>".to_vec());
    }
    a_repository_of_strangers: Distrust("timestamp"), |scene| {
        fs::remove_dir_all(&scene.stage.public).unwrap();
        Team::generate().unwrap().publish(&changed_edition("17:30"), &scene.stage.public, Timestamp::now()).unwrap();
    }
    a_root_of_strangers: Distrust("needed signatures"), |scene| {
        let (one, two) = (Key::generate().unwrap(), Key::generate().unwrap());
        scene.publish();
        scene.publish();
        scene.stage.forge_root(&[&one, &two], |signed| {
            for role in ["root", "targets", "snapshot", "timestamp"] {
                signed["roles"][role]["keyids"] = json!([one.id(), two.id()]);
            }
        });
    }
    a_root_leaves_one_out: Distrust("root"), |scene| {
        scene.publish();
        let root = fs::read(scene.stage.metadata("1.root.json")).unwrap();
        fs::write(scene.stage.metadata("2.root.json"), root).unwrap();
    }
}
