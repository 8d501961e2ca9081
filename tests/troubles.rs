//! What the core says of troubles by itself is what the files of words have, with their marks.

use std::collections::BTreeSet;

use senthang::tree::{Spoken, Tree};
use senthang_core::model::Message;
use senthang_core::words::{FIRST_WRITTEN, TROUBLES, chain, trouble};

use crate::stage::checkout;

/// The messages of the section of troubles.
fn of_troubles(tree: &Tree) -> impl Iterator<Item = &Spoken> {
    tree.for_readers().filter(|spoken| spoken.section == "troubles")
}

fn english<'a>(tree: &'a Tree, id: &str) -> &'a Message {
    let found = of_troubles(tree).find(|spoken| spoken.language == FIRST_WRITTEN && spoken.message.id == id);
    &found.unwrap_or_else(|| panic!("{id} has no English")).message
}

#[test]
fn a_trouble_is_told_as_its_file_has_it_with_its_review_and_its_age() {
    let tree = Tree::read(&checkout(), "la").unwrap();
    let mut seen = 0;
    for spoken in of_troubles(&tree) {
        let (id, language) = (&spoken.message.id, &spoken.language);
        let told = trouble(id, std::slice::from_ref(language));
        assert_eq!((&told.language, &told.text), (language, &spoken.parts[""].text), "{id}");
        assert_eq!(told.review, spoken.message.review, "{id} in {language}");
        let outdated = spoken.message.is_outdated(english(&tree, id));
        assert_eq!(told.outdated, outdated, "{id} in {language}");
        assert!(spoken.message.english.is_some() || language == FIRST_WRITTEN, "{id} in {language}");
        seen += 1;
    }
    assert_eq!(seen, TROUBLES.len() * 6);
}

#[test]
fn a_language_of_the_pack_without_a_text_is_answered_as_the_pack_says() {
    let tree = Tree::read(&checkout(), "la").unwrap();
    let with_texts: BTreeSet<&str> = of_troubles(&tree).map(|spoken| spoken.language.as_str()).collect();
    for language in &tree.pack.languages {
        let wanted = [language.tag.clone()];
        let by_pack = chain(&wanted, &tree.pack).into_iter().find(|tag| with_texts.contains(tag.as_str()));
        assert_eq!(Some(trouble("trouble-sync-untrusted", &wanted).language), by_pack, "{}", language.tag);
    }
}
