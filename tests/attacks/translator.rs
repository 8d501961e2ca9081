//! Who translates into one language, and wants more.

use senthang::keys::Key;
use senthang::packing::pack;
use senthang_core::model::{Message, Review, WordsSection};
use serde_json::json;

use super::Must::Trouble;
use super::{Scene, attacks};
use crate::stage::changed_edition;

const WORDS: &str = "la/senthang/words/lo/app";

/// Signs these bytes as the Lao words of the screens.
fn sign(scene: &Scene, bytes: &[u8]) {
    let target = scene.stage.put_target(WORDS, bytes);
    scene.stage.forge_role("senthang-lo", &[&scene.stage.team.translator], |signed| {
        signed["targets"][WORDS] = target;
    });
}

fn message(id: &str, source: &str) -> Vec<u8> {
    let (id, source) = (id.to_owned(), source.to_owned());
    pack(&WordsSection { messages: vec![Message { id, source, review: Review::Draft, english: None }] })
        .unwrap()
}

/// Signs a target outside the words of Lao.
fn elsewhere(scene: &Scene, path: &str) {
    let target = scene.stage.put_target(path, &changed_edition("23:59").targets["la/senthang/hotlines-th"]);
    scene.stage.forge_role("senthang-lo", &[&scene.stage.team.translator], |signed| {
        signed["targets"][path] = target;
    });
}

attacks! {
    holds "a translator's key";

    a_translator_signs_a_number: Trouble("senthang", "paths that are not its own"), |scene| {
        elsewhere(scene, "la/senthang/hotlines-th");
    }
    a_translator_signs_another_language: Trouble("senthang", "paths that are not its own"), |scene| {
        elsewhere(scene, "la/senthang/words/en/app");
    }
    a_translator_signs_for_another_organisation: Trouble("senthang", "paths that are not its own"), |scene| {
        elsewhere(scene, "la/other/words/lo/app");
    }
    a_translator_signs_a_path_that_climbs: Trouble("senthang", "paths that are not its own"), |scene| {
        elsewhere(scene, "la/senthang/words/lo/..");
    }
    a_translator_delegates_further: Trouble("senthang", "delegates further"), |scene| {
        let stranger = Key::generate().unwrap();
        scene.stage.forge_role("senthang-lo", &[&scene.stage.team.translator], |signed| {
            let role = json!({
                "name": "stranger", "keyids": [stranger.id()], "threshold": 1, "terminating": false,
                "paths": ["la/senthang/words/lo/*"],
            });
            let key = json!({ "keytype": "ed25519", "scheme": "ed25519", "keyval": { "public": stranger.public() } });
            signed["delegations"] = json!({ "keys": { stranger.id(): key }, "roles": [role] });
        });
    }
    words_that_are_no_message: Trouble("senthang", "no Fluent message"), |scene| {
        sign(scene, &message("why-open", "why-open = { $\n"));
    }
    words_under_another_name: Trouble("senthang", "no Fluent message"), |scene| {
        sign(scene, &message("why-open", "why-near = near\n"));
    }
    words_as_deep_as_a_stack: Trouble("senthang", "no Fluent message"), |scene| {
        sign(scene, &message("why-open", &format!("why-open = {}", "{".repeat(100_000))));
    }
    words_that_would_end_their_parser: Trouble("senthang", "no Fluent message"), |scene| {
        sign(scene, &message("why-open", "why-open = { \"\\u00ກ\" }\n"));
    }
    words_that_would_end_their_formatter: Trouble("senthang", "no Fluent message"), |scene| {
        let full = "{\"\"}".repeat(100);
        sign(scene, &message("why-open", &format!("why-open = {{ 1 ->\n *[o] {full}\n }}\n")));
    }
    words_that_name_themselves_without_end: Trouble("senthang", "no Fluent message"), |scene| {
        let itself = "{ why-open.x }".repeat(99);
        sign(scene, &message("why-open", &format!("why-open = {itself}\n    .x = {}\n", "x".repeat(9_000))));
    }
    a_text_as_long_as_a_book: Trouble("senthang", "no Fluent message"), |scene| {
        sign(scene, &message("why-open", &format!("why-open = {}\n", "bd".repeat(500_000))));
    }
    words_that_are_not_packed: Trouble("senthang", WORDS), |scene| { sign(scene, b"{\"messages\":[]}"); }
    words_that_unpack_without_end: Trouble("senthang", WORDS), |scene| {
        sign(scene, &pack(&" ".repeat(50_000_000)).unwrap());
    }
    facts_in_the_place_of_words: Trouble("senthang", WORDS), |scene| {
        sign(scene, &changed_edition("23:59").targets["la/senthang/hotlines-th"]);
    }
}
