//! A whole organisation: all who sign its facts.

use senthang::keys::Key;
use senthang::packing::pack;
use serde_json::{Value, json};

use super::Must::{Distrust, TooNew, Trouble};
use super::{Scene, attacks};
use crate::stage::changed_edition;

const TARGET: &str = "la/senthang/hotlines-th";

/// Another organisation, `zzz`, signs these targets.
fn guest(scene: &Scene, targets: &Value) {
    scene.stage.add_organisation("zzz", &Key::generate().unwrap(), targets);
}

/// It signs these bytes as its facts.
fn guest_says(scene: &Scene, bytes: &[u8]) {
    let target = scene.stage.put_target("la/zzz/x", bytes);
    guest(scene, &json!({ "la/zzz/x": target }));
}

/// It signs the Thai hotlines as its facts, and this in what it says of them.
fn guest_claims(scene: &Scene, change: impl FnOnce(&mut Value)) {
    let bytes = changed_edition("23:59").targets[TARGET].clone();
    let mut target = scene.stage.put_target("la/zzz/x", &bytes);
    change(&mut target);
    guest(scene, &json!({ "la/zzz/x": target }));
}

/// Both editors of the home organisation sign this.
fn home(scene: &Scene, change: impl FnOnce(&mut Value)) {
    scene.stage.forge_role("senthang", &[&scene.stage.team.alice, &scene.stage.team.bob], change);
}

fn further(signed: &mut Value) {
    let stranger = Key::generate().unwrap();
    let role = json!({
        "name": "stranger", "keyids": [stranger.id()], "threshold": 1, "terminating": false, "paths": ["la/senthang/*"],
    });
    let key = json!({ "keytype": "ed25519", "scheme": "ed25519", "keyval": { "public": stranger.public() } });
    signed["delegations"] = json!({ "keys": { stranger.id(): key }, "roles": [role] });
}

/// It signs a line of a country with this in it.
fn guest_line(scene: &Scene, more: &Value) {
    let mut line = json!({
        "kind": "hotline", "id": "aaa", "country": "TH", "form": "short-code", "number": "1234",
        "from_abroad": "no", "needs": ["police"], "origin": { "sources": ["s"], "confidence": "high" },
    });
    line.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    guest_says(scene, &pack(&json!({ "records": [line] })).unwrap());
}

attacks! {
    holds "all keys of an organisation";

    it_signs_anothers_numbers: Trouble("zzz", "paths that are not its own"), |scene| {
        let target = scene.stage.put_target(TARGET, &changed_edition("23:59").targets[TARGET]);
        guest(scene, &json!({ TARGET: target }));
    }
    it_signs_anothers_words: Trouble("zzz", "paths that are not its own"), |scene| {
        let target = scene.stage.put_target("la/senthang/words/lo/app", b"x");
        guest(scene, &json!({ "la/senthang/words/lo/app": target }));
    }
    it_signs_words_without_a_role_for_them: Trouble("zzz", "paths that are not its own"), |scene| {
        let target = scene.stage.put_target("la/zzz/words/lo/app", b"x");
        guest(scene, &json!({ "la/zzz/words/lo/app": target }));
    }
    it_signs_another_pack: Trouble("zzz", "paths that are not its own"), |scene| {
        let target = scene.stage.put_target("vn/zzz/x", b"x");
        guest(scene, &json!({ "vn/zzz/x": target }));
    }
    it_signs_a_path_that_climbs: Trouble("zzz", "paths that are not its own"), |scene| {
        guest(scene, &json!({ "la/zzz/..": { "length": 1, "hashes": { "sha256": "00".repeat(32) } } }));
    }
    its_facts_are_not_packed: Trouble("zzz", "la/zzz/x"), |scene| { guest_says(scene, b"{\"records\":[]}"); }
    its_facts_are_no_facts: Trouble("zzz", "la/zzz/x"), |scene| { guest_says(scene, &pack(&json!([1, 2])).unwrap()); }
    its_facts_unpack_without_end: Trouble("zzz", "la/zzz/x"), |scene| {
        guest_says(scene, &pack(&" ".repeat(50_000_000)).unwrap());
    }
    its_facts_are_as_deep_as_a_stack: Trouble("zzz", "la/zzz/x"), |scene| {
        // deeper than JSON is read, and not so deep that writing it needs more than a stack
        let deep = (0..200).fold(json!([]), |inner, _| Value::Array(vec![inner]));
        guest_says(scene, &pack(&json!({ "records": deep })).unwrap());
    }
    a_number_of_groups_without_end: Trouble("zzz", "more than a phone takes"), |scene| {
        guest_line(scene, &json!({ "number": "1 ".repeat(60_000) }));
    }
    sources_without_end: Trouble("zzz", "more than a phone takes"), |scene| {
        let sources: Vec<String> = (0..100_000).map(|number| number.to_string()).collect();
        guest_line(scene, &json!({ "origin": { "sources": sources, "confidence": "high" } }));
    }
    facts_without_end: Trouble("zzz", "more than a phone takes"), |scene| {
        let facts: serde_json::Map<String, Value> =
            (0..1_000).map(|number| (format!("f{number}"), json!({ "number": 1 }))).collect();
        guest_line(scene, &json!({ "facts": facts }));
    }
    small_targets_that_unpack_to_more_than_a_phone_holds: Trouble("zzz", "it signs more than"), |scene| {
        let paths = (0..6).map(|number| {
            let records: Vec<Value> =
                (0..900).map(|id| json!({ "kind": "source", "id": format!("{number}-{id}"), "title": "t".repeat(4_000) })).collect();
            let path = format!("la/zzz/x{number}");
            let target = scene.stage.put_target(&path, &pack(&json!({ "records": records })).unwrap());
            (path, target)
        });
        guest(scene, &Value::Object(paths.collect()));
    }
    a_hash_is_missing: Trouble("zzz", "no hash or no schema"), |scene| {
        guest_claims(scene, |target| target["hashes"] = json!({ "sha512": "00".repeat(64) }));
    }
    a_hash_is_an_address: Trouble("zzz", "no hash or no schema"), |scene| {
        guest_claims(scene, |target| target["hashes"]["sha256"] = json!("../../metadata/timestamp.json"));
    }
    a_format_is_missing: Trouble("zzz", "no hash or no schema"), |scene| {
        guest_claims(scene, |target| drop(target.as_object_mut().unwrap().remove("custom")));
    }
    a_target_is_signed_as_shorter: Trouble("zzz", "is longer than 10 bytes"), |scene| {
        guest_claims(scene, |target| target["length"] = json!(10));
    }
    a_target_is_signed_as_enormous: Trouble("zzz", "it signs more than"), |scene| {
        guest_claims(scene, |target| {
            target["length"] = json!(4_000_000_000_u64);
            target["hashes"]["sha256"] = json!("00".repeat(32));
        });
    }
    one_number_of_another_has_two_owners: Trouble("zzz", "paths that are not its own"), |scene| {
        let mut targets = json!({ "la/zzz/x": scene.stage.put_target("la/zzz/x", b"x") });
        targets[TARGET] = scene.stage.put_target(TARGET, &changed_edition("23:59").targets[TARGET]);
        guest(scene, &targets);
    }
    the_home_organisation_delegates_further: Distrust("delegates further"), |scene| { home(scene, further); }
    the_home_organisation_signs_more_than_a_phone_holds: Distrust("it signs more than"), |scene| {
        home(scene, |signed| {
            signed["targets"][TARGET]["length"] = json!(4_000_000_000_u64);
            signed["targets"][TARGET]["hashes"]["sha256"] = json!("00".repeat(32));
        });
    }
    the_home_organisation_speaks_a_newer_format: TooNew, |scene| {
        home(scene, |signed| signed["targets"][TARGET]["custom"]["schema"]["major"] = json!(2));
    }
}
