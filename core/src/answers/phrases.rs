use crate::model::Need;

/// Every message that the answers say by themselves, beside the words of records. A publisher's
/// lint sees to it that each is there in every language.
#[must_use]
pub fn phrases() -> Vec<String> {
    let fixed = [
        "amount-about",
        "amount-exact",
        "amount-percent",
        "amount-range",
        "amount-was",
        "channels-none",
        "date-day",
        "date-month",
        "date-year",
        "gap-none",
        "gap-shelter-men",
        "gsm-112",
        "gsm-112-about",
        "gsm-112-operator",
        "phone-inside",
        "phone-untested",
        "why-closed",
        "why-emergency",
        "why-gsm",
        "why-hours-unknown",
        "why-international",
        "why-language",
        "why-nationals",
        "why-need",
        "why-not-from-here",
        "why-open",
        "why-province",
        "why-untested",
    ];
    let months = (1..=12).map(|month| format!("month-{month}"));
    let needs = Need::ALL.iter().map(|need| format!("need-{need}"));
    fixed.iter().map(ToString::to_string).chain(months).chain(needs).collect()
}
