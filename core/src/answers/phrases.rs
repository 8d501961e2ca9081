use crate::model::{Need, Purpose};
use crate::search::FOUND;
use crate::words::TROUBLES;

/// Of these, what only offers and asked prices say.
const OF_OFFERS: &[&str] = &[
    "asked-crossing",
    "asked-for",
    "asked-found",
    "asked-no-way",
    "asked-nothing",
    "asked-several",
    "asked-share-above",
    "asked-share-within",
    "asked-unclear",
    "offer-destination",
    "offer-destination-ask",
    "offer-pay-as-of",
    "offer-pay-no-country",
    "offer-pay-old",
    "offer-pay-short-day",
    "offer-pay-work",
    "offer-province",
    "offer-rule-past",
    "offer-scheme",
    "offer-scheme-ask",
    "offer-too-little",
    "offer-way-ages",
    "offer-way-ages-from",
    "offer-way-closed",
    "offer-way-elsewhere",
    "offer-way-not-known",
    "unit-of-work-week",
];

/// Of these, what only lines say.
const OF_LINES: &[&str] = &[
    "gap-line",
    "gsm-112",
    "gsm-112-about",
    "gsm-112-operator",
    "phone-inside",
    "phone-untested",
    "why-closed",
    "why-emergency",
    "why-emergency-network",
    "why-gsm",
    "why-hours-unknown",
    "why-international",
    "why-language",
    "why-nationals",
    "why-need",
    "why-not-from-here",
    "why-open",
    "why-past",
    "why-province",
    "why-untested",
];

/// Every message that the answers and the errors say by themselves, beside the words of records. A
/// publisher's lint sees to it that each is there in every language.
#[must_use]
pub fn phrases() -> Vec<String> {
    let fixed = [
        "amount-about",
        "amount-exact",
        "amount-percent",
        "amount-range",
        "amount-was",
        "as-of-not-known",
        "asked-above",
        "asked-none",
        "asked-other-currency",
        "asked-past",
        "asked-share-no-pay",
        "asked-within",
        "channels-home",
        "channels-none",
        "channels-was-open",
        "chart-bar",
        "chart-text",
        "check-told-nothing",
        "contacts-general",
        "date-day",
        "date-month",
        "date-year",
        "distance",
        "district-passed-over",
        "draft",
        "gap-district",
        "gap-need",
        "gap-none",
        "gap-person",
        "gap-shelter-men",
        "gap-unconfirmed",
        "hours-holidays",
        "kept-note",
        "licence-expired",
        "licence-licensed",
        "licence-near",
        "licence-near-stopped",
        "licence-needs-none",
        "licence-no-list",
        "licence-not-asked",
        "licence-not-listed",
        "licence-status-unknown",
        "licence-suspended",
        "licence-was-licensed",
        "not-known",
        "offer-days-off",
        "offer-days-off-ask",
        "offer-found",
        "offer-hours",
        "offer-hours-ask",
        "offer-nothing",
        "offer-pay",
        "offer-pay-currency",
        "offer-pay-days",
        "offer-pay-hours",
        "offer-pay-not-compared",
        "offer-pay-places",
        "offer-pay-recommended",
        "search-near",
        "search-nothing",
        "search-urgent",
        "takes-person",
        "takes-person-not",
        "takes-person-not-known",
        "told-so-far",
        "unit-of-work-day",
        "unit-of-work-hour",
        "unit-of-work-month",
        "way-irregular",
    ];
    let months = (1..=12).map(|month| format!("month-{month}"));
    let needs = Need::ALL.iter().map(|need| format!("need-{need}"));
    let kinds = FOUND.iter().map(|kind| format!("kind-{kind}"));
    let purposes = Purpose::ALL.iter().map(|purpose| format!("purpose-{purpose}"));
    fixed
        .iter()
        .chain(OF_OFFERS)
        .chain(OF_LINES)
        .chain(TROUBLES)
        .map(ToString::to_string)
        .chain(months)
        .chain(needs)
        .chain(kinds)
        .chain(purposes)
        .collect()
}
