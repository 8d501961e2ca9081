use std::collections::BTreeSet;

use senthang_core::model::{AgencyStatus, Answer, ChannelStatus, LawStatus, Nature, Need, Payer, Record};
use serde::Serialize;

use crate::tree::Tree;

/// A question that the content leaves open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// What is not known.
    pub question: &'static str,
    /// For which records or places.
    pub open: Vec<String>,
    /// Of how many.
    pub of: usize,
}

/// What is not known, by question.
pub(super) fn gaps(tree: &Tree) -> Vec<Gap> {
    let mut gaps = of_records(tree);
    gaps.push(provinces_without_service(tree));
    gaps.push(countries_without_line(tree));
    gaps
}

fn of_records(tree: &Tree) -> Vec<Gap> {
    type Open = fn(&Record) -> Option<bool>;
    let questions: [(&'static str, Open); 12] = [
        ("When does the hotline answer?", |record| match record {
            Record::Hotline(hotline) => Some(hotline.hours.is_none()),
            _ => None,
        }),
        ("Which languages does the hotline speak?", |record| match record {
            Record::Hotline(hotline) => Some(hotline.languages.is_empty()),
            _ => None,
        }),
        ("What does the call cost?", |record| match record {
            Record::Hotline(hotline) => Some(hotline.toll_free.is_none()),
            _ => None,
        }),
        ("Can the hotline be called from abroad?", |record| match record {
            Record::Hotline(hotline) => {
                Some(hotline.from_abroad == senthang_core::model::FromAbroad::NotStated)
            }
            _ => None,
        }),
        ("Does the service take men?", |record| match record {
            Record::Service(service) => Some(service.accepts.men == Answer::NotStated),
            _ => None,
        }),
        ("Does the service take LGBTQI+ people?", |record| match record {
            Record::Service(service) => Some(service.accepts.lgbtqi == Answer::NotStated),
            _ => None,
        }),
        ("Does the service take people with disabilities?", |record| match record {
            Record::Service(service) => Some(service.accepts.disability == Answer::NotStated),
            _ => None,
        }),
        ("How is the service reached?", |record| match record {
            Record::Service(service) => {
                Some(service.contacts.is_empty() && service.phone.is_none() && service.web.is_none())
            }
            _ => None,
        }),
        ("Can the channel be taken?", |record| match record {
            Record::Channel(channel) => Some(channel.status == ChannelStatus::NotKnown),
            _ => None,
        }),
        ("Who pays the official price?", |record| match record {
            Record::Price(price) if price.nature == Nature::Official => {
                Some(price.items.iter().any(|item| item.payer == Payer::NotStated))
            }
            _ => None,
        }),
        ("Does the law hold?", |record| match record {
            Record::Law(law) => Some(law.status == LawStatus::NotKnown),
            _ => None,
        }),
        ("Has the company a licence?", |record| match record {
            Record::Agency(agency) => agency.status.map(|status| status == AgencyStatus::NotKnown),
            _ => None,
        }),
    ];
    let of = |(question, open): (&'static str, Open)| {
        let asked: Vec<(&str, bool)> = tree
            .records
            .iter()
            .filter_map(|located| Some((located.record.id(), open(&located.record)?)))
            .collect();
        let ids = asked.iter().filter(|(_, open)| *open).map(|(id, _)| (*id).to_owned());
        Gap { question, open: ids.collect(), of: asked.len() }
    };
    questions.into_iter().map(of).collect()
}

fn provinces_without_service(tree: &Tree) -> Gap {
    let home = &tree.pack.home;
    let provinces: Vec<&str> = tree
        .records
        .iter()
        .filter_map(|located| match &located.record {
            Record::Place(place) if place.parent.as_ref() == Some(home) => Some(place.id.as_str()),
            _ => None,
        })
        .collect();
    let served: BTreeSet<&str> = tree
        .records
        .iter()
        .filter_map(|located| match &located.record {
            Record::Service(service) => Some(service.places.iter().map(String::as_str)),
            _ => None,
        })
        .flatten()
        .collect();
    let open = provinces.iter().filter(|province| !served.contains(**province));
    Gap {
        question: "Which service is in the province (besides those for the whole country)?",
        open: open.map(|province| (*province).to_owned()).collect(),
        of: provinces.len(),
    }
}

fn countries_without_line(tree: &Tree) -> Gap {
    let countries: Vec<&str> = tree
        .records
        .iter()
        .filter_map(|located| match &located.record {
            Record::Place(place) if place.parent.is_none() => Some(place.id.as_str()),
            _ => None,
        })
        .collect();
    let helped: BTreeSet<&str> = tree
        .records
        .iter()
        .filter_map(|located| match &located.record {
            Record::Hotline(hotline) if hotline.needs.contains(&Need::Trafficking) => {
                Some(hotline.country.as_str())
            }
            _ => None,
        })
        .collect();
    let open = countries.iter().filter(|country| !helped.contains(**country));
    Gap {
        question: "Which line of the country helps with trafficking?",
        open: open.map(|country| (*country).to_owned()).collect(),
        of: countries.len(),
    }
}
