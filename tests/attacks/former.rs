//! Who held a key once.

use jiff::Timestamp;
use senthang::keys::Key;
use senthang::repository::{Existing, prepare, publish};
use serde_json::json;

use super::Must::Distrust;
use super::{Scene, attacks};
use crate::stage::{changed_edition, sync};

/// The root holders give one role another key, and the phone follows: the new key.
fn rotate(scene: &Scene, role: &str) -> Key {
    let (team, edition) = (&scene.stage.team, changed_edition("17:30"));
    let mut roles = team.roles(&edition.plan.languages);
    let new = Key::generate().unwrap();
    match role {
        "targets" => roles.targets.keys = vec![team.carol.public(), new.public()],
        "root" => roles.root.keys = vec![team.bob.public(), team.carol.public(), new.public()],
        "senthang" => roles.organisations[0].facts.keys = vec![team.carol.public(), new.public()],
        _ => {
            roles.snapshot.keys = vec![new.public()];
            roles.timestamp.keys = vec![new.public()];
        }
    }
    let existing = Existing::read(&scene.stage.public).unwrap();
    let mut draft = prepare(&edition.plan, &roles, &existing, Timestamp::now()).unwrap();
    for key in [&team.alice, &team.bob, &team.carol, &team.machine, &new] {
        let _ = draft.sign(key);
    }
    publish(&edition, &draft, &scene.stage.public, Timestamp::now()).unwrap();
    sync(&scene.phone).unwrap();
    scene.keep();
    new
}

attacks! {
    holds "a key that was replaced";

    the_old_machine_signs_a_timestamp: Distrust("0 of 1 needed signatures"), |scene| {
        rotate(scene, "machine");
        scene.stage.forge_timestamp(&[&scene.stage.team.machine], |_| {});
    }
    the_old_machine_signs_a_snapshot: Distrust("0 of 1 needed signatures"), |scene| {
        let new = rotate(scene, "machine");
        let version = scene.stage.newest("snapshot");
        scene.stage.forge_snapshot(&[&scene.stage.team.machine], |_| {});
        scene.stage.forge("timestamp.json", "timestamp.json", &[&new], |signed| {
            signed["meta"]["snapshot.json"]["version"] = json!(version + 1);
        });
    }
    old_editors_sign_facts: Distrust("0 of 2 needed signatures"), |scene| {
        rotate(scene, "senthang");
        let team = &scene.stage.team;
        scene.stage.forge_role("senthang", &[&team.alice, &team.bob], |signed| signed["targets"] = json!({}));
    }
    an_old_editor_and_a_new_one_are_one: Distrust("1 of 2 needed signatures"), |scene| {
        rotate(scene, "senthang");
        let team = &scene.stage.team;
        scene.stage.forge_role("senthang", &[&team.alice, &team.carol], |signed| signed["targets"] = json!({}));
    }
    old_holders_delegate: Distrust("0 of 2 needed signatures"), |scene| {
        rotate(scene, "targets");
        let team = &scene.stage.team;
        scene.stage.forge_role("targets", &[&team.alice, &team.bob], |_| {});
    }
    an_old_root_holder_signs_a_root_beside_a_new_one: Distrust("1 of 2 needed signatures"), |scene| {
        rotate(scene, "root");
        let team = &scene.stage.team;
        scene.stage.forge_root(&[&team.alice, &team.bob], |_| {});
        // roots are looked for when there is news
        scene.stage.forge_timestamp(&[&team.machine], |_| {});
    }
}
