//! Who has stolen the keys of the machine that signs snapshot and timestamp unattended.

use serde_json::{Value, json};

use super::Must::{Distrust, Expired, Trouble};
use super::attacks;

const PAST: &str = "2001-01-01T00:00:00Z";

attacks! {
    holds "the machine's keys: snapshot and timestamp";

    the_snapshot_goes_back_under_a_new_timestamp: Distrust("snapshot"), |scene| {
        scene.update();
        scene.stage.forge_timestamp(&[&scene.stage.team.machine], |signed| {
            signed["meta"]["snapshot.json"]["version"] = json!(1);
        });
    }
    the_facts_go_back_under_a_new_snapshot: Distrust("senthang"), |scene| {
        scene.update();
        scene.stage.forge_online(|meta| meta["senthang.json"]["version"] = json!(1));
    }
    an_organisation_leaves_the_snapshot: Distrust("senthang"), |scene| {
        scene.update();
        scene.stage.forge_online(|meta| drop(meta.as_object_mut().unwrap().remove("senthang.json")));
    }
    targets_leave_the_snapshot: Distrust("targets"), |scene| {
        scene.update();
        scene.stage.forge_online(|meta| drop(meta.as_object_mut().unwrap().remove("targets.json")));
    }
    words_go_back_under_a_new_snapshot: Distrust("senthang-lo"), |scene| {
        scene.update();
        let translator = &scene.stage.team.translator;
        scene.stage.forge_role("senthang-lo", &[translator], |_| {});
        crate::stage::sync(&scene.phone).unwrap();
        scene.keep();
        scene.stage.forge_online(|meta| meta["senthang-lo.json"]["version"] = json!(1));
    }
    the_machine_changes_facts: Distrust("0 of 2 needed signatures"), |scene| {
        scene.stage.forge_role("senthang", &[&scene.stage.team.machine], |signed| signed["targets"] = json!({}));
    }
    the_machine_names_organisations: Distrust("0 of 2 needed signatures"), |scene| {
        scene.stage.forge_role("targets", &[&scene.stage.team.machine], |signed| {
            signed["delegations"]["roles"] = json!([]);
        });
    }
    the_machine_makes_a_root: Distrust("0 of 2 needed signatures"), |scene| {
        scene.publish();
        scene.stage.forge_root(&[&scene.stage.team.machine], |signed| {
            signed["roles"]["root"]["threshold"] = json!(1);
        });
    }
    the_machine_changes_words: Trouble("senthang", "0 of 1 needed signatures"), |scene| {
        scene.stage.forge_role("senthang-lo", &[&scene.stage.team.machine], |signed| signed["targets"] = json!({}));
    }
    a_version_is_pinned_that_nobody_signed: Distrust("senthang"), |scene| {
        scene.stage.forge_online(|meta| meta["senthang.json"]["version"] = json!(7));
    }
    a_snapshot_is_named_that_is_not_there: Distrust("snapshot"), |scene| {
        scene.stage.forge_timestamp(&[&scene.stage.team.machine], |signed| {
            signed["meta"]["snapshot.json"]["version"] = json!(7);
        });
    }
    the_timestamp_is_over: Expired("timestamp"), |scene| {
        scene.stage.forge_timestamp(&[&scene.stage.team.machine], |signed| signed["expires"] = json!(PAST));
    }
    the_snapshot_is_over: Expired("snapshot"), |scene| {
        scene.stage.forge_snapshot(&[&scene.stage.team.machine], |signed| signed["expires"] = json!(PAST));
    }
    a_timestamp_names_no_snapshot: Distrust("timestamp"), |scene| {
        scene.stage.forge_timestamp(&[&scene.stage.team.machine], |signed| signed["meta"] = json!({}));
    }
    a_version_is_no_number: Distrust("expected u64"), |scene| {
        scene.stage.forge_online(|meta| meta["senthang.json"]["version"] = json!("7"));
    }
    a_version_is_below_nought: Distrust("expected u64"), |scene| {
        scene.stage.forge_online(|meta| meta["senthang.json"]["version"] = json!(-1));
    }
    a_version_is_nought: Distrust("snapshot"), |scene| {
        scene.stage.forge_timestamp(&[&scene.stage.team.machine], |signed| {
            signed["meta"]["snapshot.json"]["version"] = json!(0);
        });
    }
    the_snapshot_is_of_another_kind: Distrust("snapshot"), |scene| {
        scene.stage.forge_snapshot(&[&scene.stage.team.machine], |signed| signed["_type"] = json!("timestamp"));
    }
    a_timestamp_of_a_specification_to_come: Distrust("spec_version"), |scene| {
        scene.stage.forge_timestamp(&[&scene.stage.team.machine], |signed| signed["spec_version"] = json!("2.0.0"));
    }
    the_end_is_no_time: Distrust("no JSON"), |scene| {
        scene.stage.forge_timestamp(&[&scene.stage.team.machine], |signed| signed["expires"] = json!("never"));
    }
    a_snapshot_that_says_nothing: Distrust("expected a map"), |scene| {
        scene.stage.forge_snapshot(&[&scene.stage.team.machine], |signed| signed["meta"] = Value::Null);
    }
}
