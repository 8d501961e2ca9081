use std::collections::{BTreeMap, BTreeSet};

use senthang_core::answers::Hours;
use senthang_core::model::{
    Channel, Check, Facts, Figure, Hotline, Money, Need, Origin, Pack, Place as PlaceRecord, Price, Record,
    Service, Value, Weight,
};

use super::phones;
use crate::tree::{Finding, Located, Tree};

/// Checks the records, each for itself and against the others.
pub(super) fn check(tree: &Tree, findings: &mut Vec<Finding>) {
    duplicates(tree, findings);
    for located in &tree.records {
        let mut look = Look { tree, located, findings };
        look.names();
        match &located.record {
            Record::Hotline(hotline) => look.hotline(hotline),
            Record::Service(service) => look.service(service),
            Record::Channel(channel) => look.channel(channel),
            Record::Price(price) => look.price(price),
            Record::Check(check) => look.check(check),
            Record::Figure(figure) => look.figure(figure),
            Record::Place(place) => look.place(place),
            Record::Pack(pack) => look.pack(pack),
            Record::Source(source) => {
                if source.url.as_ref().is_some_and(|url| !is_web(url)) {
                    look.find("web", "url", "no address of a page", "write https://…, or leave it out");
                }
            }
            Record::Unknown => {}
        }
        if let Some(origin) = located.record.origin() {
            look.origin("origin", origin);
        }
        for (path, facts) in facts(&located.record) {
            look.facts(&path, facts);
        }
        for (path, money) in money(&located.record) {
            look.money(&path, money);
        }
    }
}

fn duplicates(tree: &Tree, findings: &mut Vec<Finding>) {
    let mut seen: BTreeMap<(&str, &str), &Located> = BTreeMap::new();
    for located in &tree.records {
        let key = (located.record.kind(), located.record.id());
        if let Some(first) = seen.insert(key, located) {
            let what = format!("{} `{}` stands twice, first in {}", key.0, key.1, first.place.file.path);
            findings.push(Finding::new(
                "duplicate",
                &located.at("id"),
                what,
                "an id names one record of its kind",
            ));
        }
    }
}

/// All named facts of a record, with the path of their table.
fn facts(record: &Record) -> Vec<(String, &Facts)> {
    let own = |facts| vec![("facts".to_owned(), facts)];
    match record {
        Record::Hotline(record) => own(&record.facts),
        Record::Service(record) => own(&record.facts),
        Record::Channel(record) => own(&record.facts),
        Record::Price(record) => own(&record.facts),
        Record::Figure(record) => own(&record.facts),
        Record::Place(record) => own(&record.facts),
        Record::Check(record) => {
            let mut all = own(&record.facts);
            let questions = record.questions.iter().enumerate();
            all.extend(
                questions.map(|(place, question)| (format!("questions.{place}.facts"), &question.facts)),
            );
            let flags = record.flags.iter().enumerate();
            all.extend(flags.map(|(place, flag)| (format!("flags.{place}.facts"), &flag.facts)));
            all
        }
        Record::Source(_) | Record::Pack(_) | Record::Unknown => Vec::new(),
    }
}

/// All amounts of money of a record, with their paths.
pub(super) fn money(record: &Record) -> Vec<(String, Money)> {
    let mut all = Vec::new();
    for (path, facts) in facts(record) {
        for (name, fact) in facts {
            if let Value::Money(money) = fact.value {
                all.push((format!("{path}.{name}"), money));
            }
        }
    }
    if let Record::Price(price) = record {
        for (place, item) in price.items.iter().enumerate() {
            for (name, money) in [("amount", item.amount), ("to", item.to), ("was", item.was)] {
                all.extend(money.map(|money| (format!("items.{place}.{name}"), money)));
            }
        }
    }
    all
}

struct Look<'a> {
    tree: &'a Tree,
    located: &'a Located,
    findings: &'a mut Vec<Finding>,
}

impl Look<'_> {
    fn find(&mut self, rule: &'static str, path: &str, what: impl Into<String>, help: &str) {
        self.findings.push(Finding::new(rule, &self.located.at(path), what, help));
    }

    /// Ids become names of messages, and sections become paths.
    fn names(&mut self) {
        let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let id = self.located.record.id();
        if id.is_empty() || !plain(id) {
            let what = format!("`{id}` is no id");
            self.find("id", "id", what, "an id has letters, digits and hyphens");
        }
        if !plain(&self.located.section) {
            let what = format!("`{}` is no name for a section", self.located.section);
            self.find("id", "", what, "a file's name has letters, digits and hyphens");
        }
    }

    fn origin(&mut self, path: &str, origin: &Origin) {
        let ended = origin.as_of.zip(origin.valid_until);
        if ended.is_some_and(|(as_of, until)| until.last() < as_of.first()) {
            self.find("range", path, "it was over before it was attested", "write as_of ≤ valid_until");
        }
        if origin.sources.is_empty() {
            self.find(
                "no-source",
                path,
                "a fact without a source",
                "name at least one source; what has none is not known",
            );
        }
        for (place, source) in origin.sources.iter().enumerate() {
            if self.tree.record("source", source).is_none() {
                let what = format!("there is no source `{source}`");
                self.find(
                    "no-source",
                    &format!("{path}.sources.{place}"),
                    what,
                    "add it to sources.toml as [[source]]",
                );
            }
        }
    }

    fn pack(&mut self, pack: &Pack) {
        self.country("home", &pack.home);
        let plain = |name: &str| {
            let known = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
            !name.is_empty() && !name.starts_with('-') && name.bytes().all(known)
        };
        if !plain(&pack.publisher) || pack.publisher == "words" {
            let what = format!("`{}` is no name for a publisher", pack.publisher);
            self.find(
                "id",
                "publisher",
                what,
                "a publisher's name has lower-case letters, digits and hyphens",
            );
        }
        if self.located.place.file.path != format!("content/{}/pack.toml", pack.id) {
            let what = format!("the pack `{}` does not stand in content/{}/pack.toml", pack.id, pack.id);
            self.find("id", "id", what, "a pack's id is the name of its folder");
        }
        for (place, language) in pack.languages.iter().enumerate() {
            let path = format!("languages.{place}");
            self.language(&path, &language.tag);
            for tag in &language.fallback {
                if !pack.languages.iter().any(|known| known.tag == *tag) {
                    let what =
                        format!("`{}` falls back to `{tag}`, which the pack does not speak", language.tag);
                    self.find("language", &path, what, "name languages of this pack");
                }
            }
        }
    }

    fn facts(&mut self, path: &str, facts: &Facts) {
        for (name, fact) in facts {
            let at = format!("{path}.{name}");
            match &fact.value {
                Value::Place(code) => self.place_code(&at, code),
                Value::Phone(id) => self.hotline_id(&at, id),
                Value::Number(_) | Value::Money(_) | Value::Date(_) => {}
            }
            if let Some(origin) = &fact.origin {
                self.origin(&format!("{at}.origin"), origin);
            }
        }
    }

    fn money(&mut self, path: &str, money: Money) {
        let Some(known) = iso_currency::Currency::from_code(money.currency.as_str()) else {
            let what = format!("`{}` is no currency", money.currency.as_str());
            self.find("currency", path, what, "use the ISO 4217 code: THB, LAK, USD, KRW");
            return;
        };
        // what a phone takes for minor units must be what the standard says
        if u32::from(known.exponent().unwrap_or(0)) != money.currency.digits() {
            let what = format!("the minor unit of `{}` is not known to the phones", money.currency.as_str());
            self.find("currency", path, what, "teach it to Currency::digits first");
        }
    }

    fn country(&mut self, path: &str, code: &str) {
        if code.parse::<phonenumber::country::Id>().is_err() {
            let what = format!("`{code}` is no country");
            self.find("place", path, what, "use the ISO 3166-1 code of two letters: LA, TH, KR");
        } else {
            self.place_code(path, code);
        }
    }

    fn place_code(&mut self, path: &str, code: &str) {
        if self.tree.record("place", code).is_none() {
            let what = format!("there is no place `{code}`");
            self.find(
                "place",
                path,
                what,
                "use an ISO 3166 code that stands in places.toml, or add it there",
            );
        }
    }

    fn language(&mut self, path: &str, tag: &str) {
        if tag.parse::<unic_langid::LanguageIdentifier>().is_err() {
            let what = format!("`{tag}` is no language");
            self.find("language", path, what, "use a BCP 47 tag: lo, en, hmn");
        }
    }

    fn hotline_id(&mut self, path: &str, id: &str) {
        if self.tree.record("hotline", id).is_none() {
            let what = format!("there is no hotline `{id}`");
            self.find(
                "contact",
                path,
                what,
                "name a hotline of this pack: its number stands there and nowhere else",
            );
        }
    }

    fn needs(&mut self, path: &str, needs: &[Need]) {
        if needs.is_empty() {
            self.find("needs", path, "nobody would find it: it helps with nothing", "name at least one need");
        }
    }

    fn hotline(&mut self, hotline: &Hotline) {
        self.country("country", &hotline.country);
        self.needs("needs", &hotline.needs);
        for (place, code) in hotline.serves.iter().enumerate() {
            self.place_code(&format!("serves.{place}"), code);
        }
        for (place, code) in hotline.nationals.iter().enumerate() {
            self.country(&format!("nationals.{place}"), code);
        }
        for (place, tag) in hotline.languages.iter().enumerate() {
            self.language(&format!("languages.{place}"), tag);
        }
        for trouble in phones::hotline(hotline) {
            self.find("phone", &trouble.path, trouble.what, trouble.help);
        }
        if let Some(hours) = &hotline.hours {
            let path = "hours.osm";
            let help =
                "write OpenStreetMap opening hours: 24/7, or Mo-Fr 08:30-16:30; leave them out if not known";
            if let Err(error) = hours.osm.parse::<Hours>() {
                self.find("hours", path, error.to_string(), help);
            }
            // another reader of the same text
            if let Err(error) = opening_hours_syntax::parse(&hours.osm) {
                // its message has several lines, with a drawing
                let error = error.to_string();
                let error = error.lines().next().unwrap_or_default();
                self.find(
                    "hours",
                    path,
                    format!("`{}` does not read as opening hours: {error}", hours.osm),
                    help,
                );
            }
            let zone = match self.tree.record("place", &hotline.country).map(|place| &place.record) {
                Some(Record::Place(place)) => place.utc_offset.is_some(),
                _ => true,
            };
            if !zone {
                let what = format!("hours, but no zone: `{}` has no utc_offset", hotline.country);
                self.find("hours", path, what, "add utc_offset to the country in places.toml");
            }
        }
    }

    fn service(&mut self, service: &Service) {
        self.needs("needs", &service.needs);
        for (place, code) in service.places.iter().enumerate() {
            self.place_code(&format!("places.{place}"), code);
        }
        for (place, id) in service.contacts.iter().enumerate() {
            self.hotline_id(&format!("contacts.{place}"), id);
        }
        if let Some(phone) = &service.phone
            && let Some(what) = phones::international(phone)
        {
            self.find("phone", "phone", what, "write an office's number as +856 21 217727");
        }
        if service.web.as_ref().is_some_and(|web| !is_web(web)) {
            self.find("web", "web", "no address of a page", "write https://…");
        }
    }

    fn channel(&mut self, channel: &Channel) {
        self.country("destination", &channel.destination);
        let backwards = |from: u16, to: Option<u16>| to.is_some_and(|to| to < from);
        for (path, duration) in [("takes", channel.takes), ("stay", channel.stay)] {
            if duration.is_some_and(|duration| backwards(duration.from, duration.to)) {
                self.find("range", path, "a range that ends before it begins", "write from ≤ to");
            }
        }
        if channel.ages.is_some_and(|ages| backwards(ages.from.into(), ages.to.map(Into::into))) {
            self.find("range", "ages", "a range that ends before it begins", "write from ≤ to");
        }
        let window = channel.window.and_then(|window| Some((window.from?, window.until?)));
        if window.is_some_and(|(from, until)| until.last() < from.first()) {
            self.find("range", "window", "a window that ends before it begins", "write from ≤ until");
        }
    }

    fn price(&mut self, price: &Price) {
        if let Some(code) = &price.destination {
            self.country("destination", code);
        }
        for (place, id) in price.channels.iter().enumerate() {
            if self.tree.record("channel", id).is_none() {
                let what = format!("there is no channel `{id}`");
                self.find("reference", &format!("channels.{place}"), what, "name a channel of this pack");
            }
        }
        self.unique("items", price.items.iter().map(|item| item.id.as_str()));
        for (place, item) in price.items.iter().enumerate() {
            let path = format!("items.{place}");
            if item.amount.is_some() == item.percent.is_some() {
                self.find("price", &path, "neither an amount nor a percentage, or both", "give one of them");
            }
            let pair = item.amount.zip(item.to);
            if pair.is_some_and(|(from, to)| from.currency != to.currency || to.minor < from.minor) {
                self.find(
                    "range",
                    &path,
                    "a range that ends before it begins, or in another currency",
                    "write amount ≤ to",
                );
            }
        }
    }

    fn figure(&mut self, figure: &Figure) {
        let sum: u64 = figure.parts.iter().map(|part| u64::from(part.value)).sum();
        if sum != u64::from(figure.total) {
            let what = format!("the parts sum to {sum}, not to {}", figure.total);
            self.find("figure", "total", what, "count again, or leave out parts that do not make the whole");
        }
    }

    fn place(&mut self, place: &PlaceRecord) {
        match &place.parent {
            None => {
                self.country("id", &place.id);
                if place.utc_offset.is_some() && place.offset().is_none() {
                    self.find("hours", "utc_offset", "no offset from UTC", "write it as +07:00");
                }
            }
            Some(parent) => {
                self.country("parent", parent);
                if place.id.strip_prefix(parent.as_str()).is_none_or(|rest| !rest.starts_with('-')) {
                    let what = format!("`{}` is no part of `{parent}`", place.id);
                    self.find("place", "id", what, "an ISO 3166-2 code begins with its country's");
                }
            }
        }
    }

    fn check(&mut self, check: &Check) {
        let flags: BTreeSet<&str> = check.flags.iter().map(|flag| flag.id.as_str()).collect();
        let mut raised = BTreeSet::new();
        self.unique("questions", check.questions.iter().map(|question| question.id.as_str()));
        self.unique("flags", check.flags.iter().map(|flag| flag.id.as_str()));
        if check.questions.is_empty() {
            self.find("check", "", "a check without questions", "add [[check.questions]]");
        }
        for (place, question) in check.questions.iter().enumerate() {
            let path = format!("questions.{place}");
            self.origin(&format!("{path}.origin"), &question.origin);
            if question.choices.len() < 2 {
                self.find("check", &path, "a question without a choice", "give at least two");
            }
            self.unique(&path, question.choices.iter().map(|choice| choice.id.as_str()));
            for flag in question.choices.iter().flat_map(|choice| &choice.flags) {
                raised.insert(flag.as_str());
                if !flags.contains(flag.as_str()) {
                    let what = format!("there is no flag `{flag}`");
                    self.find("check", &path, what, "add it as [[check.flags]]");
                }
            }
            let Some(when) = &question.when else { continue };
            if when.choices.is_empty() {
                self.find(
                    "check",
                    &format!("{path}.when"),
                    "a question that is never asked",
                    "name choices, or leave `when` out",
                );
            }
            let earlier = check.questions.iter().take(place).find(|earlier| earlier.id == when.question);
            match earlier {
                None => {
                    let what = format!("`{}` is no earlier question, so this might never end", when.question);
                    self.find(
                        "check",
                        &format!("{path}.when"),
                        what,
                        "refer to a question that stands before",
                    );
                }
                Some(earlier) => {
                    for choice in
                        when.choices.iter().filter(|id| !earlier.choices.iter().any(|known| known.id == **id))
                    {
                        let what = format!("question `{}` has no choice `{choice}`", earlier.id);
                        self.find("check", &format!("{path}.when"), what, "name a choice of that question");
                    }
                }
            }
        }
        for (place, flag) in check.flags.iter().enumerate() {
            let path = format!("flags.{place}");
            self.origin(&format!("{path}.origin"), &flag.origin);
            self.needs(&format!("{path}.needs"), &flag.needs);
            if !raised.contains(flag.id.as_str()) {
                let what = format!("no choice raises `{}`", flag.id);
                self.find("check", &path, what, "name it in a choice, or take it out");
            }
            if flag.weight == Weight::Stop && !self.has_line(&flag.needs) {
                let what =
                    format!("`{}` is urgent, and no hotline of the pack's country helps with it", flag.id);
                self.find("check", &path, what, "name a need that a hotline at home helps with");
            }
        }
    }

    fn unique<'a>(&mut self, path: &str, ids: impl Iterator<Item = &'a str>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                self.find(
                    "duplicate",
                    path,
                    format!("`{id}` stands twice"),
                    "an id names one part of its record",
                );
            }
        }
    }

    fn has_line(&self, needs: &[Need]) -> bool {
        self.tree.records.iter().any(|located| match &located.record {
            Record::Hotline(hotline) => {
                hotline.country == self.tree.pack.home
                    && hotline.needs.iter().any(|need| needs.contains(need))
            }
            _ => false,
        })
    }
}

/// The address of a page.
pub(super) fn is_web(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace))
}
