//! Pictograms: each is a drawing and nothing else, each need and each form of service has one, and
//! what should have one does. Cards: their sentence stands in every language of the destinations.

use std::collections::BTreeMap;

use senthang_core::model::{Need, Record, ServiceForm};

use crate::tree::{Finding, Located, Place, Said, Tree};

pub(super) fn check(tree: &Tree, findings: &mut Vec<Finding>) {
    for picture in &tree.pictures {
        if let Err(what) = picture.drawing {
            let place = Place { file: picture.file.clone(), span: 0..0 };
            findings.push(Finding::new("pictogram", &place, what, "see content/media/README.md"));
        }
        if tree.record("pictogram", &picture.name).is_none() {
            let place = Place { file: picture.file.clone(), span: 0..0 };
            let what = format!("no record is named after the picture `{}`", picture.name);
            findings.push(Finding::new(
                "pictogram",
                &place,
                what,
                "add a [[pictogram]], or take the file out",
            ));
        }
    }
    for located in &tree.records {
        drawn(tree, located, findings);
        asks_for(tree, located, findings);
        card(tree, located, findings);
    }
    if tree.home.is_none() {
        every_meaning(tree, findings);
    }
}

/// A pictogram has its picture, and something that it is for.
fn drawn(tree: &Tree, located: &Located, findings: &mut Vec<Finding>) {
    let Record::Pictogram(pictogram) = &located.record else { return };
    let mut find = |path: &str, what: String, help: &str| {
        findings.push(Finding::new("pictogram", &located.at(path), what, help));
    };
    if pictogram.drawing.is_some() {
        find("drawing", "a drawing stands in its own file".to_owned(), "take the field out");
    }
    if tree.picture(&pictogram.id).is_none() {
        let what = format!("there is no picture content/media/{}.svg", pictogram.id);
        find("id", what, "add the file");
    }
    let named = || tree.records.iter().flat_map(|located| located.record.pictograms());
    if pictogram.needs.is_empty()
        && pictogram.services.is_empty()
        && named().all(|(_, name)| name != pictogram.id)
    {
        find("id", format!("nothing shows the pictogram `{}`", pictogram.id), "name it, or take it out");
    }
}

/// What a record names is there, and what should name one does.
fn asks_for(tree: &Tree, located: &Located, findings: &mut Vec<Finding>) {
    let named = located.record.pictograms();
    for (path, name) in &named {
        if tree.shared("pictogram", name).is_none() {
            let what = format!("there is no pictogram `{name}`");
            findings.push(Finding::new("pictogram", &located.at(path), what, "name one of pictograms.toml"));
        }
    }
    let mut wanted = match &located.record {
        Record::Topic(_) | Record::Card(_) | Record::Check(_) => vec!["pictogram".to_owned()],
        _ => Vec::new(),
    };
    if let Record::Check(check) = &located.record {
        wanted.extend((0..check.flags.len()).map(|place| format!("flags.{place}.pictogram")));
    }
    for path in wanted.iter().filter(|path| !named.iter().any(|(named, _)| named == *path)) {
        let what = "it has no pictogram: who reads little would not recognise it";
        let help = "write `pictogram = \"…\"`, one of pictograms.toml";
        findings.push(Finding::new("pictogram", &located.at(path), what, help));
    }
}

/// Each need and each form of service has one pictogram.
fn every_meaning(tree: &Tree, findings: &mut Vec<Finding>) {
    let mut drawn: BTreeMap<String, Vec<&Located>> = BTreeMap::new();
    for located in &tree.records {
        if let Record::Pictogram(pictogram) = &located.record {
            let needs = pictogram.needs.iter().map(|need| format!("the need `{need}`"));
            let forms = pictogram.services.iter().map(|form| format!("the service form `{form}`"));
            needs.chain(forms).for_each(|meaning| drawn.entry(meaning).or_default().push(located));
        }
    }
    let needs = Need::ALL.iter().map(|need| format!("the need `{need}`"));
    for meaning in needs.chain(ServiceForm::ALL.iter().map(|form| format!("the service form `{form}`"))) {
        let help = "name it in one [[pictogram]]";
        match drawn.get(&meaning).map(Vec::as_slice) {
            None | Some([]) => {
                let what = format!("{meaning} has no pictogram");
                findings.push(Finding::new("pictogram", &tree.pack_place, what, help));
            }
            Some([_]) => {}
            Some([_, second, ..]) => {
                let what = format!("{meaning} has two pictograms");
                findings.push(Finding::new("pictogram", &second.place, what, help));
            }
        }
    }
}

/// A card is one sentence, alike in every language of the destinations; it takes no facts, for it
/// is drawn large and alone.
fn card(tree: &Tree, located: &Located, findings: &mut Vec<Finding>) {
    let Record::Card(card) = &located.record else { return };
    if !card.shown.is_empty() {
        let what = "a card's sentences stand in its words";
        findings.push(Finding::new("card", &located.at("shown"), what, "take the field out"));
    }
    let message = located.record.message();
    for language in &tree.pack.card_languages {
        let Some(spoken) = tree.said(language, &message) else {
            let what = format!("{language} has no message `{message}`");
            let help = format!("write it in locales/{language}/cards.ftl");
            findings.push(Finding::new("card", &located.place, what, help));
            continue;
        };
        // a choice leaves its variants apart
        let one = |said: &Said| said.arguments.is_empty() && !said.text.contains('\u{0}');
        let plain = spoken.parts.len() == 1 && spoken.parts.values().all(one);
        if !plain {
            let what = format!("`{message}` has more than its sentence");
            findings.push(Finding::new("card", &spoken.place, what, "write one sentence, without facts"));
        }
    }
}
