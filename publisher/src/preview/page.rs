use std::collections::BTreeSet;

use jiff::civil::Date;
use maud::{Markup, html};
use senthang_core::model::{Drawing, Facts, Need, Origin, PartialDate, Record, Review};
use senthang_core::words::{Text, Words};
use serde_json::Value;

use super::says::Says;
use crate::lint::{Expected, Severity, expected, is_web};
use crate::page::{badge, page};
use crate::tree::{Finding, Located, Place, Tree};

/// A pack on a day, in two languages.
pub(super) struct View<'a> {
    pub(super) tree: &'a Tree,
    pub(super) findings: &'a [Finding],
    pub(super) today: Date,
    pub(super) left: String,
    pub(super) right: String,
}

impl View<'_> {
    /// The first page: what there is.
    pub(super) fn overview(&self) -> Markup {
        let body = html! {
            (self.header("Preview", None))
            main id="content" {
                p {
                    "The content of the pack “" (self.tree.pack.id) "” as it stands in the files, for " (self.today.to_string())
                    ". Texts are shown as a reader at home sees them. Nothing here is published."
                }
                div.table tabindex="0" role="region" aria-label="Sections" {
                    table {
                        thead { tr { th scope="col" { "Section" } th scope="col" { "Records" } th scope="col" { "Faults" } th scope="col" { "Warnings" } } }
                        tbody {
                            @for section in self.sections() {
                                @let found: Vec<Severity> = self.findings.iter().filter(|finding| stem(&finding.place) == section).map(Finding::severity).collect();
                                tr {
                                    th scope="row" { a href=(self.link(section)) { (section) } }
                                    td.n { (self.tree.records.iter().filter(|located| located.section == section).count()) }
                                    td.n { (found.iter().filter(|severity| **severity == Severity::Error).count()) }
                                    td.n { (found.iter().filter(|severity| **severity == Severity::Warning).count()) }
                                }
                            }
                        }
                    }
                }
            }
        };
        page("Preview", &body)
    }

    /// The page of a section; none if there is no such section.
    pub(super) fn section(&self, section: &str) -> Option<Markup> {
        if !self.sections().contains(section) {
            return None;
        }
        let says = Says::new(self.tree);
        let words = (says.words(&self.left), says.words(&self.right));
        let needed = expected(self.tree);
        let records: Vec<&Located> =
            self.tree.records.iter().filter(|located| located.section == section).collect();
        // what belongs to no record of this section: labels and phrases
        let of_records: BTreeSet<&str> = records
            .iter()
            .flat_map(|located| messages(located, &needed))
            .map(|wanted| wanted.message.as_str())
            .collect();
        let phrases: BTreeSet<&str> = self
            .tree
            .words
            .iter()
            .filter(|spoken| spoken.section == section && !of_records.contains(spoken.message.id.as_str()))
            .map(|spoken| spoken.message.id.as_str())
            .collect();
        let body = html! {
            (self.header(section, Some(section)))
            main id="content" {
                @for located in &records {
                    (self.record(&says, &words, located, &needed))
                }
                @if !phrases.is_empty() {
                    h2 { "Phrases" }
                    @for message in &phrases {
                        article {
                            header { span.id { (message) } (self.reviews(message)) }
                            (self.sides(&says, &words, message, &Facts::new()))
                            (self.notes_of_message(message))
                        }
                    }
                }
            }
        };
        Some(page(section, &body))
    }

    fn sections(&self) -> BTreeSet<&str> {
        let records = self.tree.records.iter().map(|located| located.section.as_str());
        let words = self.tree.words.iter().map(|spoken| spoken.section.as_str());
        records.chain(words).filter(|section| *section != "sources").collect()
    }

    fn link(&self, section: &str) -> String {
        format!("/{section}?left={}&right={}", self.left, self.right)
    }

    fn header(&self, title: &str, section: Option<&str>) -> Markup {
        let choose = |name: &str, label: &str, chosen: &str| {
            html! {
                label {
                    (label)
                    select name=(name) {
                        @for language in &self.tree.pack.languages {
                            option value=(language.tag) selected[language.tag == chosen] { (language.tag) " – " (name_of(&language.tag)) }
                        }
                    }
                }
            }
        };
        html! {
            header {
                h1 { (title) }
                form method="get" action=(section.map_or("/".to_owned(), |section| format!("/{section}"))) {
                    (choose("left", "Left", &self.left))
                    (choose("right", "Right", &self.right))
                    button type="submit" { "Show" }
                }
            }
            nav aria-label="Sections" {
                ul {
                    li { a href=(self.link("")) aria-current=[section.is_none().then_some("page")] { "Overview" } }
                    @for name in self.sections() {
                        li { a href=(self.link(name)) aria-current=[(section == Some(name)).then_some("page")] { (name) } }
                    }
                }
            }
        }
    }

    fn record(&self, says: &Says, words: &(Words, Words), located: &Located, needed: &[Expected]) -> Markup {
        let record = &located.record;
        html! {
            article id=(record.message()) {
                header {
                    (self.pictogram(record))
                    h2 style="margin:0;font-size:1.05rem" { span.id { (record.kind()) " " (record.id()) } }
                    (self.reviews(&record.message()))
                }
                @for wanted in messages(located, needed) {
                    @if wanted.message != record.message() { h3.id { (wanted.message) } }
                    (self.sides(says, words, &wanted.message, &wanted.facts))
                    (self.within(record, &wanted.message))
                    @if wanted.message != record.message() { (self.notes_of_message(&wanted.message)) }
                }
                (self.shown(record))
                (typed(record))
                @if let Some(origin) = record.origin() { (self.origin(origin)) }
                (self.notes_of_record(located))
            }
        }
    }

    /// What belongs to one message of a check: which signs its choices raise, and where it comes from.
    fn within(&self, record: &Record, message: &str) -> Markup {
        let Record::Check(check) = record else { return html! {} };
        let own = record.message();
        let question =
            check.questions.iter().find(|question| message == format!("{own}-question-{}", question.id));
        let flag = check.flags.iter().find(|flag| message == format!("{own}-flag-{}", flag.id));
        html! {
            @if let Some(question) = question {
                dl {
                    @if let Some(when) = &question.when { dt { "asked after" } dd { (when.question) ": " (when.choices.join(", ")) } }
                    @for choice in &question.choices {
                        dt { (choice.id) } dd { @if choice.flags.is_empty() { "no sign" } @else { (choice.flags.join(", ")) } }
                    }
                }
                (self.origin(&question.origin))
            }
            @if let Some(flag) = flag {
                dl {
                    dt { "weight" } dd { (flag.weight) }
                    dt { "needs" } dd { (flag.needs.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")) }
                    dt { "pictogram" } dd { (flag.pictogram.as_deref().unwrap_or_default()) }
                }
                (self.origin(&flag.origin))
            }
        }
    }

    /// A card's sentences as they are shown to others.
    fn shown(&self, record: &Record) -> Markup {
        if !matches!(record, Record::Card(_)) {
            return html! {};
        }
        let said = |language: &String| {
            self.tree.said(language, &record.message())?.parts.get("").map(|said| said.text.clone())
        };
        html! {
            dl {
                @for language in &self.tree.pack.card_languages {
                    dt { (name_of(language)) }
                    @match said(language) {
                        Some(text) => dd lang=(language) { (text) },
                        None => dd { (badge("bad", "missing")) },
                    }
                }
            }
        }
    }

    /// Both languages of a message, part beside part.
    fn sides(&self, says: &Says, words: &(Words, Words), message: &str, facts: &Facts) -> Markup {
        let mut parts: Vec<&str> = Vec::new();
        for language in [self.left.as_str(), self.right.as_str(), "en"] {
            let spoken = self.tree.said(language, message);
            parts.extend(spoken.iter().flat_map(|spoken| spoken.parts.keys().map(String::as_str)));
        }
        parts.sort_by_key(|part| reading_order(part));
        parts.dedup();
        let side = |words: &Words, language: &str, class: &str, part: &str| {
            let said = says.say(words, message, part, facts);
            html! {
                div class=(format!("{class}{}", if part.is_empty() { " name" } else { "" })) {
                    @if !part.is_empty() { span.part { (part) } }
                    @match said {
                        Some(said) => (text(&said, language)),
                        // what people type is each language's own
                        None if part == "latin" || message.starts_with("also-") => p { "–" },
                        None => p { (badge("bad", "missing in every language")) },
                    }
                }
            }
        };
        html! {
            div.sides {
                @for part in parts {
                    (side(&words.0, &self.left, "first", part))
                    (side(&words.1, &self.right, "second", part))
                }
            }
        }
    }

    /// Who has checked a message, in both languages.
    fn reviews(&self, message: &str) -> Markup {
        let state = |language: &str| {
            let spoken = self.tree.said(language, message)?;
            Some(match &spoken.message.review {
                Review::Draft => badge("warn", &format!("{language}: draft")),
                Review::Reviewed { by, on } => {
                    badge("good", &format!("{language}: reviewed by {by} on {on}"))
                }
            })
        };
        html! { (state(&self.left).unwrap_or_default()) @if self.left != self.right { (state(&self.right).unwrap_or_default()) } }
    }

    fn origin(&self, origin: &Origin) -> Markup {
        let until = origin.valid_until.map(|until| (until, until.last() < self.today));
        html! {
            div.origin {
                @match origin.as_of {
                    Some(as_of) => span { "As of " (as_of) ". " },
                    None => span { "Date not known. " },
                }
                @if let Some((until, over)) = until {
                    @if over { (badge("bad", &format!("was valid until {until}"))) } @else { "Valid until " (until) ". " }
                    " "
                }
                (badge(confidence(origin), origin.confidence.as_str())) " "
                @match &origin.review {
                    Review::Draft => (badge("warn", "facts: draft")),
                    Review::Reviewed { by, on } => (badge("good", &format!("facts: reviewed by {by} on {on}"))),
                }
                ul {
                    @for id in &origin.sources {
                        li { (self.source(id)) }
                    }
                }
            }
        }
    }

    fn source(&self, id: &str) -> Markup {
        let Some(Record::Source(source)) = self.tree.record("source", id).map(|located| &located.record)
        else {
            return html! { (badge("bad", "no such source")) " " (id) };
        };
        let published = source
            .published
            .map(|date: PartialDate| format!(" ({}{date})", if source.about { "about " } else { "" }));
        html! {
            @match source.url.as_ref().filter(|url| is_web(url)) {
                Some(url) => a href=(url) rel="noopener noreferrer" { (source.title) },
                None => (source.title),
            }
            (published.unwrap_or_default())
        }
    }

    fn pictogram(&self, record: &Record) -> Markup {
        let named = record.pictograms().first().map(|(_, name)| (*name).to_owned());
        let by_need = |needs: &[Need]| {
            let need = needs.first()?;
            self.tree.records.iter().find_map(|located| match &located.record {
                Record::Pictogram(pictogram) if pictogram.needs.contains(need) => Some(pictogram.id.clone()),
                _ => None,
            })
        };
        let name = named.or_else(|| match record {
            Record::Pictogram(pictogram) => Some(pictogram.id.clone()),
            Record::Hotline(hotline) => by_need(&hotline.needs),
            Record::Service(service) => by_need(&service.needs),
            _ => None,
        });
        let picture = name.and_then(|name| self.tree.picture(&name));
        picture.and_then(|picture| picture.drawing.as_ref().ok()).map(svg).unwrap_or_default()
    }

    fn notes_of_record(&self, located: &Located) -> Markup {
        let next = self
            .tree
            .records
            .iter()
            .filter(|other| other.place.file == located.place.file)
            .map(|other| other.place.span.start)
            .filter(|start| *start > located.place.span.start)
            .min()
            .unwrap_or(usize::MAX);
        let inside = |place: &Place| {
            place.file == located.place.file && (located.place.span.start..next).contains(&place.span.start)
        };
        let message = located.record.message();
        self.notes(|finding| inside(&finding.place) || self.is_of_message(finding, &message))
    }

    fn notes_of_message(&self, message: &str) -> Markup {
        self.notes(|finding| self.is_of_message(finding, message))
    }

    /// Whether a finding is about a message in one of the two languages.
    fn is_of_message(&self, finding: &Finding, message: &str) -> bool {
        [&self.left, &self.right].into_iter().filter_map(|language| self.tree.said(language, message)).any(
            |spoken| {
                let place = &spoken.place;
                finding.place.file == place.file && finding.place.span.start == place.span.start
            },
        )
    }

    fn notes(&self, about: impl Fn(&Finding) -> bool) -> Markup {
        let notes: Vec<&Finding> = self.findings.iter().filter(|finding| about(finding)).collect();
        html! {
            @if !notes.is_empty() {
                ul.notes {
                    @for note in notes {
                        li.error[note.severity() == Severity::Error] {
                            strong { (note.rule) } " " (note.what) " – " (note.help) " (" (note.place.file.path) ":" (note.line()) ")"
                        }
                    }
                }
            }
        }
    }
}

/// The order in which a record's parts are read: what it is, who, what about, then the numbered ones.
fn reading_order(part: &str) -> (usize, &str, u32) {
    const FIRST: [&str; 8] = ["", "operator", "role", "about", "why", "counts", "reason", "point"];
    let (name, number) = match part.rsplit_once('-') {
        Some((name, number)) => (name, number.parse().ok()),
        None => (part, None),
    };
    let name = if number.is_some() { name } else { part };
    (FIRST.iter().position(|first| *first == name).unwrap_or(FIRST.len()), name, number.unwrap_or(0))
}

fn confidence(origin: &Origin) -> &'static str {
    match origin.confidence {
        senthang_core::model::Confidence::High => "good",
        senthang_core::model::Confidence::Low => "bad",
        _ => "",
    }
}

/// The messages of a record, its own first.
fn messages<'a>(located: &Located, needed: &'a [Expected]) -> Vec<&'a Expected> {
    let own = located.record.message();
    let of = |wanted: &&Expected| {
        wanted.place.file == located.place.file
            && (wanted.message == own
                || wanted.message.starts_with(&format!("{own}-"))
                    && matches!(located.record, Record::Check(_)))
    };
    let mut all: Vec<&Expected> = needed.iter().filter(of).collect();
    all.sort_by_key(|wanted| (wanted.message != own, wanted.place.span.start));
    all
}

fn text(said: &Text, wanted: &str) -> Markup {
    html! {
        p lang=(said.language) { (said.text) }
        @if said.language != wanted { (badge("warn", &format!("in {}: {wanted} does not have it", said.language))) }
        @if said.outdated { (badge("bad", "the English was changed since")) }
    }
}

/// The typed fields of a record, without what is shown elsewhere.
fn typed(record: &Record) -> Markup {
    const ELSEWHERE: [&str; 7] = ["kind", "id", "origin", "facts", "questions", "flags", "shown"];
    let Ok(Value::Object(fields)) = serde_json::to_value(record) else { return html! {} };
    let fields: Vec<(&String, &Value)> =
        fields.iter().filter(|(name, _)| !ELSEWHERE.contains(&name.as_str())).collect();
    html! {
        @if !fields.is_empty() {
            dl { @for (name, value) in fields { dt { (name) } dd { (plain(value)) } } }
        }
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join("; "),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| format!("{name}: {}", plain(value)))
            .collect::<Vec<_>>()
            .join(", "),
        other => other.to_string(),
    }
}

fn svg(drawing: &Drawing) -> Markup {
    let [left, top, width, height] = drawing.view;
    html! {
        svg viewBox=(format!("{left} {top} {width} {height}")) aria-hidden="true" focusable="false" { path d=(drawing.path) {} }
    }
}

fn stem(place: &Place) -> &str {
    let name = place.file.path.rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.').map_or(name, |(name, _)| name)
}

/// A language's name in English, for those who write content.
fn name_of(tag: &str) -> &str {
    match tag {
        "lo" => "Lao",
        "en" => "English",
        "th" => "Thai",
        "vi" => "Vietnamese",
        "zh" => "Chinese",
        "hmn" => "Hmong",
        "kjg" => "Khmu",
        "ko" => "Korean",
        "ja" => "Japanese",
        "ms" => "Malay",
        other => other,
    }
}
