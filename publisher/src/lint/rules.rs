use serde::Serialize;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Would hurt a reader: nothing is built.
    Error,
    /// The reader is told, and can live with it: shown, and refused on demand.
    Warning,
}

/// A rule of lint. Its name is stable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// Its name, as findings carry it.
    pub name: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// What it finds.
    pub finds: &'static str,
}

const fn error(name: &'static str, finds: &'static str) -> Rule {
    Rule { name, severity: Severity::Error, finds }
}

const fn warning(name: &'static str, finds: &'static str) -> Rule {
    Rule { name, severity: Severity::Warning, finds }
}

/// All rules, in order of name. `docs/content-rules.md` says why each matters and how to mend.
pub const RULES: &[Rule] = &[
    error("card", "a card that cannot be shown in a language of the destinations"),
    error("check", "a self-check that does not end, has what is never reached, or leaves a person alone"),
    error("contact", "a contact that is no hotline of the pack"),
    error("currency", "a code that is no ISO 4217 currency, or one that phones cannot count in"),
    error("date", "a date that cannot be"),
    error("duplicate", "what stands twice"),
    warning("expired", "a fact or a window that is over"),
    error("field", "a field or a word that is not known"),
    error("figure", "parts that do not sum to the total"),
    error("fluent", "Fluent that does not read, or that does not stand alone"),
    error("hidden", "characters that nobody sees: invisible ones, and marks that turn the direction"),
    error("hours", "opening hours that do not read, overlap, or have no zone"),
    error("id", "an id that cannot name words or a path"),
    error("language", "a tag that is no language, or none of the pack"),
    error("look-alike", "a letter or digit of another script"),
    error("missing-fact", "an argument without a fact, or one that a translation lost"),
    error("missing-message", "words that a record or an answer needs"),
    error("needs", "a record that helps with nothing"),
    error("never-say", "a term that must not stand before a reader"),
    error("no-record", "words that nothing shows"),
    error("no-source", "a fact without a source"),
    warning("not-translated", "a message that a language of the pack does not have"),
    error("number-in-words", "a number written out in words"),
    error("payer", "a price that does not tell who pays"),
    error("personal", "a person's name or mail address"),
    error("phone", "a number that cannot be called as it stands"),
    error("pictogram", "a picture that is missing, is none, or that nothing names"),
    error("place", "a place that is none, or that the pack does not know"),
    error("price", "an item without a price"),
    error("range", "a range that ends before it begins"),
    error("reference", "an id of a record that is not there"),
    error("review", "a review that does not read"),
    error("shelter", "an address that would betray who hides there"),
    error("sign", "a sign that no offer can show"),
    warning("stale", "a translation of an English that was changed since"),
    error("toml", "a file that is no TOML"),
    error("untranslated", "a translation that is the English"),
    error("unused-fact", "a fact that no words name"),
    error("wage", "a wage that holds twice at a place, or in another country"),
    error("web", "an address that is none"),
];

/// The rule of a name. Each name that findings carry is one of [`RULES`]; a test sees to it.
#[must_use]
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}
