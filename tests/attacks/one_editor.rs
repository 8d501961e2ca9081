//! One of the two people who must agree on facts.

use std::fs;

use senthang::keys::Key;
use serde_json::{Value, json};

use super::Must::Distrust;
use super::{Scene, attacks};

/// A role of facts that says nothing any more, signed by these keys.
fn empty(scene: &Scene, keys: &[&Key]) {
    scene.stage.forge_role("senthang", keys, |signed| signed["targets"] = json!({}));
}

/// Changes the signatures of the newest role of facts.
fn resign(scene: &Scene, change: impl FnOnce(&mut Vec<Value>)) {
    let file = scene.stage.file_of("senthang");
    let mut value: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    change(value["signatures"].as_array_mut().unwrap());
    fs::write(file, value.to_string()).unwrap();
}

attacks! {
    holds "the key of one editor of two";

    one_editor_alone_changes_facts: Distrust("1 of 2 needed signatures"), |scene| {
        empty(scene, &[&scene.stage.team.alice]);
    }
    one_editor_signs_twice: Distrust("duplicate signature"), |scene| {
        empty(scene, &[&scene.stage.team.alice]);
        resign(scene, |signatures| signatures.push(signatures[0].clone()));
    }
    one_editor_signs_for_the_other: Distrust("senthang"), |scene| {
        empty(scene, &[&scene.stage.team.alice]);
        resign(scene, |signatures| {
            let mut other = signatures[0].clone();
            other["keyid"] = json!(scene.stage.team.bob.id());
            signatures.push(other);
        });
    }
    the_others_signature_is_that_of_the_last_edition: Distrust("senthang"), |scene| {
        let file = scene.stage.file_of("senthang");
        let last: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
        empty(scene, &[&scene.stage.team.alice]);
        let bob = scene.stage.team.bob.id();
        let old = last["signatures"].as_array().unwrap().iter().find(|one| one["keyid"] == json!(bob));
        resign(scene, |signatures| signatures.push(old.unwrap().clone()));
    }
    the_machine_stands_in_for_the_other: Distrust("1 of 2 needed signatures"), |scene| {
        empty(scene, &[&scene.stage.team.alice, &scene.stage.team.machine]);
    }
    a_translator_stands_in_for_the_other: Distrust("1 of 2 needed signatures"), |scene| {
        empty(scene, &[&scene.stage.team.alice, &scene.stage.team.translator]);
    }
    a_root_holder_stands_in_for_the_other: Distrust("1 of 2 needed signatures"), |scene| {
        empty(scene, &[&scene.stage.team.alice, &scene.stage.team.carol]);
    }
    one_root_holder_makes_a_root: Distrust("1 of 2 needed signatures"), |scene| {
        scene.publish();
        scene.stage.forge_root(&[&scene.stage.team.alice], |signed| signed["roles"]["root"]["threshold"] = json!(1));
    }
    a_root_whose_own_holders_do_not_sign: Distrust("root"), |scene| {
        // the old holders agree, those whom it names do not
        let stranger = Key::generate().unwrap();
        scene.publish();
        scene.stage.forge_root(&[&scene.stage.team.alice, &scene.stage.team.bob], |signed| {
            let key = json!({ "keytype": "ed25519", "scheme": "ed25519", "keyval": { "public": stranger.public() } });
            signed["keys"][stranger.id()] = key;
            signed["roles"]["root"]["keyids"] = json!([stranger.id()]);
            signed["roles"]["root"]["threshold"] = json!(1);
        });
    }
    one_holder_names_an_organisation: Distrust("1 of 2 needed signatures"), |scene| {
        scene.stage.forge_role("targets", &[&scene.stage.team.carol], |_| {});
    }
}
