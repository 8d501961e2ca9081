use std::collections::{BTreeMap, BTreeSet};

use senthang_core::answers::Hours;
use senthang_core::model::{
    Channel, District, Facts, Figure, Hotline, Law, LawStatus, Money, Need, OfferPart, Organisation, Origin,
    Pack, Payer, Per, Place as PlaceRecord, Price, Record, Service, ServiceForm, Value, Wage, WageNature,
    Window,
};

use senthang_core::words::FIRST_WRITTEN;
use url::Url;

use super::phones;
use crate::repository::is_organisation;
use crate::tree::{Finding, Located, Tree};

/// Checks the records, each for itself and against the others.
pub(super) fn check(tree: &Tree, findings: &mut Vec<Finding>) {
    duplicates(tree, findings);
    for located in &tree.records {
        let mut look = Look { tree, located, findings };
        look.names();
        look.record();
        for (path, origin) in located.record.origins() {
            look.origin(&path, origin);
        }
        for (path, facts) in located.record.facts() {
            look.facts(&path, facts);
        }
        for (path, money) in money(&located.record) {
            look.money(&path, money);
        }
    }
}

fn duplicates(tree: &Tree, findings: &mut Vec<Finding>) {
    // ids that differ only in case would share their words
    let mut seen: BTreeMap<(&str, String), &Located> = BTreeMap::new();
    for located in &tree.records {
        let key = (located.record.kind(), located.record.id().to_ascii_lowercase());
        if let Some(first) = seen.insert(key.clone(), located) {
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

/// All amounts of money of a record, with their paths.
pub(super) fn money(record: &Record) -> Vec<(String, Money)> {
    let mut all = Vec::new();
    for (path, facts) in record.facts() {
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
    if let Record::Wage(wage) = record {
        for (place, rate) in wage.rates.iter().enumerate() {
            for (name, money) in [("amount", Some(rate.amount)), ("to", rate.to), ("was", rate.was)] {
                all.extend(money.map(|money| (format!("rates.{place}.{name}"), money)));
            }
        }
    }
    all
}

/// Kinds of which phones take the home organisation's records only.
const HOME_ONLY: [&str; 5] = ["place", "district", "check", "pictogram", "urgent"];

pub(super) struct Look<'a> {
    pub(super) tree: &'a Tree,
    pub(super) located: &'a Located,
    findings: &'a mut Vec<Finding>,
}

impl Look<'_> {
    fn record(&mut self) {
        self.of_home();
        match &self.located.record {
            Record::Hotline(hotline) => self.hotline(hotline),
            Record::Service(service) => self.service(service),
            Record::Organisation(organisation) => self.organisation(organisation),
            Record::Channel(channel) => self.channel(channel),
            Record::Price(price) => self.price(price),
            Record::Law(law) => self.law(law),
            Record::Wage(wage) => self.wage(wage),
            Record::Agency(agency) => {
                self.countries("destinations", &agency.destinations);
                self.hotline_ids("contacts", &agency.contacts);
                self.web("web", agency.web.as_deref());
            }
            Record::Topic(topic) => {
                self.countries("countries", &topic.countries);
                self.references("checks", "check", &topic.checks);
            }
            Record::Programme(programme) => {
                self.countries("countries", &programme.countries);
                self.references("partners", "organisation", &programme.partners);
                self.window("period", programme.period);
            }
            Record::Check(check) => self.check(check),
            Record::Figure(figure) => self.figure(figure),
            Record::Place(place) => self.place(place),
            Record::District(district) => self.district(district),
            Record::Pack(pack) => self.pack(pack),
            Record::Source(source) => self.web("url", source.url.as_deref()),
            Record::Rule(rule) => {
                self.needs("needs", &rule.needs);
                self.sign("sign", &rule.sign);
            }
            Record::Urgent(danger) => {
                self.needs("needs", &danger.needs);
                if !danger.typed.is_empty() {
                    let help = "write it in locales/<lang>/search.ftl, and take the field out";
                    self.find("field", "typed", "what people type stands in the words".to_owned(), help);
                }
            }
            Record::Card(_) | Record::Pictogram(_) | Record::Unknown => {}
        }
    }

    /// What phones take from the home organisation only.
    fn of_home(&mut self) {
        let kind = self.located.record.kind();
        if self.tree.home.is_some() && HOME_ONLY.contains(&kind) {
            let what = format!("a {kind} is the home organisation's: nobody would see this one");
            self.find("field", "", what, "take it out, or ask the home organisation for it");
        }
    }

    pub(super) fn find(&mut self, rule: &'static str, path: &str, what: impl Into<String>, help: &str) {
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
        if !is_organisation(&pack.publisher) {
            let what = format!("`{}` is no name for a publisher", pack.publisher);
            self.find(
                "id",
                "publisher",
                what,
                "a publisher's name has lower-case letters, digits and hyphens, and is none of TUF's roles",
            );
        }
        if self.located.place.file.path != format!("content/{}/pack.toml", pack.id) {
            let what = format!("the pack `{}` does not stand in content/{}/pack.toml", pack.id, pack.id);
            self.find("id", "id", what, "a pack's id is the name of its folder");
        }
        self.unique("languages", pack.languages.iter().map(|language| language.tag.as_str()));
        self.unique("card_languages", pack.card_languages.iter().map(String::as_str));
        for (place, tag) in pack.card_languages.iter().enumerate() {
            self.language(&format!("card_languages.{place}"), tag);
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

    pub(super) fn countries(&mut self, path: &str, codes: &[String]) {
        for (place, code) in codes.iter().enumerate() {
            self.country(&format!("{path}.{place}"), code);
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

    pub(super) fn place_code(&mut self, path: &str, code: &str) {
        if self.tree.shared("place", code).is_none() {
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
        } else if self.tree.shared_words(FIRST_WRITTEN, &format!("language-{tag}")).is_none() {
            let what = format!("no words name the language `{tag}`");
            let help = "use the tag of a language that screens.ftl names, or add `language-…` there";
            self.find("language", path, what, help);
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

    fn hotline_ids(&mut self, path: &str, ids: &[String]) {
        for (place, id) in ids.iter().enumerate() {
            self.hotline_id(&format!("{path}.{place}"), id);
        }
    }

    fn references(&mut self, path: &str, kind: &str, ids: &[String]) {
        for (place, id) in ids.iter().enumerate() {
            self.reference(&format!("{path}.{place}"), kind, id);
        }
    }

    fn reference(&mut self, path: &str, kind: &str, id: &str) {
        let shared = HOME_ONLY.contains(&kind);
        let found = if shared { self.tree.shared(kind, id) } else { self.tree.record(kind, id) };
        if found.is_none() {
            let what = format!("there is no {kind} `{id}`");
            self.find("reference", path, what, "name a record of this pack");
        }
    }

    /// A record of the same kind that is not itself.
    fn other(&mut self, path: &str, kind: &str, id: &str) {
        self.reference(path, kind, id);
        if id == self.located.record.id() {
            self.find("reference", path, "it names itself", "name another record, or leave it out");
        }
    }

    fn web(&mut self, path: &str, address: Option<&str>) {
        if address.is_some_and(|address| !is_web(address)) {
            self.find("web", path, "no address of a page", "write https://…, or leave it out");
        }
    }

    fn window(&mut self, path: &str, window: Option<Window>) {
        let ends = window.and_then(|window| Some((window.from?, window.until?)));
        if ends.is_some_and(|(from, until)| until.last() < from.first()) {
            self.find("range", path, "a time that ends before it begins", "write from ≤ until");
        }
    }

    fn organisation(&mut self, organisation: &Organisation) {
        self.country("country", &organisation.country);
        self.countries("nationals", &organisation.nationals);
        self.hotline_ids("contacts", &organisation.contacts);
        self.web("web", organisation.web.as_deref());
        if let Some(whole) = &organisation.part_of {
            self.other("part_of", "organisation", whole);
        }
    }

    fn law(&mut self, law: &Law) {
        if let Some(country) = &law.country {
            self.country("country", country);
        }
        if let Some(newer) = &law.replaced_by {
            self.other("replaced_by", "law", newer);
            if law.status == LawStatus::InForce {
                let what = "in force, and replaced by another";
                self.find("reference", "replaced_by", what, "say `replaced`, or leave the other out");
            }
        }
    }

    fn wage(&mut self, wage: &Wage) {
        self.country("country", &wage.country);
        self.window("window", wage.window);
        let mut held: BTreeSet<(Per, &str, &[String])> = BTreeSet::new();
        let everywhere = [wage.country.clone()];
        for (number, rate) in wage.rates.iter().enumerate() {
            let path = format!("rates.{number}");
            self.amounts(&path, Some(rate.amount), rate.to);
            for word in rate.work.iter().filter(|word| !OfferPart::Work.words().contains(&word.as_str())) {
                let what = format!("`{word}` is no kind of work of an offer");
                self.find("wage", &format!("{path}.work"), what, "see docs/offer.md for the kinds");
            }
            let places = if rate.places.is_empty() { &everywhere[..] } else { &rate.places };
            for code in places {
                let at = format!("{path}.places");
                let district = self.tree.shared("district", code);
                if district.is_none() {
                    self.place_code(&at, code);
                }
                let inside = *code == wage.country || code.starts_with(&format!("{}-", wage.country));
                if !inside {
                    let what = format!("`{code}` is not in `{}`", wage.country);
                    self.find("wage", &at, what, "name places of the wage's country");
                }
                // several reported pays may stand side by side; a minimum is one
                if !held.insert((rate.per, code, &rate.work)) && wage.nature == WageNature::Minimum {
                    let what = format!("two rates per {} hold in `{code}`", rate.per);
                    self.find("wage", &at, what, "name each place once");
                }
            }
        }
    }

    fn district(&mut self, district: &District) {
        self.place_code("province", &district.province);
        let inside = district.id.strip_prefix(district.province.as_str());
        if inside.is_none_or(|rest| !rest.starts_with('-')) {
            let what = format!("`{}` is no district of `{}`", district.id, district.province);
            self.find("place", "id", what, "a district's id begins with its province's code");
        }
        let on_earth = |[north, east]: [f64; 2]| north.abs() <= 90.0 && east.abs() <= 180.0;
        if district.centre.is_some_and(|centre| !on_earth(centre)) {
            self.find("place", "centre", "no point on the earth", "write latitude, then longitude");
        }
    }

    /// A range of money.
    fn amounts(&mut self, path: &str, from: Option<Money>, to: Option<Money>) {
        let pair = from.zip(to);
        if pair.is_some_and(|(from, to)| from.currency != to.currency || to.minor < from.minor) {
            let what = "a range that ends before it begins, or in another currency";
            self.find("range", path, what, "write amount ≤ to");
        }
    }

    pub(super) fn needs(&mut self, path: &str, needs: &[Need]) {
        if needs.is_empty() {
            self.find("needs", path, "nobody would find it: it helps with nothing", "name at least one need");
        }
    }

    fn hotline(&mut self, hotline: &Hotline) {
        self.country("country", &hotline.country);
        self.needs("needs", &hotline.needs);
        for (place, code) in hotline.serves.iter().enumerate() {
            let path = format!("serves.{place}");
            self.place_code(&path, code);
            if !code.starts_with(&format!("{}-", hotline.country)) {
                let what = format!("`{code}` is no province of `{}`", hotline.country);
                self.find("place", &path, what, "name provinces of the hotline's country");
            }
        }
        self.countries("nationals", &hotline.nationals);
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
                // its message has several lines, with a drawing; the last says what was expected
                let error = error.to_string();
                let error = error.lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default();
                let error = error.trim_start_matches([' ', '=']);
                self.find(
                    "hours",
                    path,
                    format!("`{}` does not read as opening hours: {error}", hours.osm),
                    help,
                );
            }
            let zone = match self.tree.shared("place", &hotline.country).map(|place| &place.record) {
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
        self.hotline_ids("contacts", &service.contacts);
        self.references("districts", "district", &service.districts);
        for (place, id) in service.districts.iter().enumerate() {
            if !service.places.iter().any(|province| id.starts_with(&format!("{province}-"))) {
                let what = format!("`{id}` is in none of its provinces");
                self.find("place", &format!("districts.{place}"), what, "name its province in `places`");
            }
        }
        for (place, code) in service.places.iter().enumerate() {
            let home = &self.tree.pack.home;
            if !code.starts_with(&format!("{home}-")) {
                let what = format!("`{code}` is no province of `{home}`");
                self.find("place", &format!("places.{place}"), what, "services are in the pack's country");
            }
        }
        let hides = matches!(service.form, ServiceForm::Shelter | ServiceForm::Transit)
            || service.needs.contains(&Need::Shelter);
        if hides && !service.districts.is_empty() {
            let what = "a place where people hide, with its district";
            self.find("shelter", "districts", what, "name the province at most");
        }
        if let Some(phone) = &service.phone
            && let Some(what) = phones::international(phone)
        {
            self.find("phone", "phone", what, "write an office's number as +856 21 217727");
        }
        self.web("web", service.web.as_deref());
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
        self.window("window", channel.window);
    }

    fn price(&mut self, price: &Price) {
        if let Some(code) = &price.destination {
            self.country("destination", code);
        }
        self.countries("disputed_in", &price.disputed_in);
        for (place, id) in price.channels.iter().enumerate() {
            self.reference(&format!("channels.{place}"), "channel", id);
        }
        self.unique("items", price.items.iter().map(|item| item.id.as_str()));
        for (place, item) in price.items.iter().enumerate() {
            let path = format!("items.{place}");
            if item.amount.is_some() == item.percent.is_some() {
                self.find("price", &path, "neither an amount nor a percentage, or both", "give one of them");
            }
            if item.payer == Payer::Unknown {
                let what = format!("nobody is told to pay `{}`", item.id);
                self.find("payer", &path, what, "write who pays: worker, employer, or not-stated");
            }
            self.amounts(&path, item.amount, item.to);
        }
    }

    fn figure(&mut self, figure: &Figure) {
        self.unique("parts", figure.parts.iter().map(|part| part.group.as_str()));
        self.unique("among", figure.among.iter().map(|part| part.group.as_str()));
        let sum: u64 = figure.parts.iter().map(|part| u64::from(part.value)).sum();
        if figure.among.iter().any(|part| part.value > figure.total) {
            let what = format!("a part is more than the whole, {}", figure.total);
            self.find("figure", "among", what, "count again");
        }
        if figure.of.is_some_and(|of| of < figure.total) {
            self.find("figure", "of", "a share that is more than the whole", "write 1 of 3");
        }
        let period = figure.period.to.map(|to| (figure.period.from, to));
        if period.is_some_and(|(from, to)| to.last() < from.first()) {
            self.find("range", "period", "a time that ends before it begins", "write from ≤ to");
        }
        if !figure.parts.is_empty() && sum != u64::from(figure.total) {
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

    pub(super) fn unique<'a>(&mut self, path: &str, ids: impl Iterator<Item = &'a str>) {
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
}

/// The address of a page: what every browser takes for one, without a name and password in it.
pub(crate) fn is_web(text: &str) -> bool {
    let Ok(address) = Url::parse(text) else { return false };
    let host = address.host_str().unwrap_or_default();
    text.is_ascii()
        && !text.contains(char::is_whitespace)
        && matches!(address.scheme(), "http" | "https")
        && address.username().is_empty()
        && address.password().is_none()
        && host.contains('.')
        && host.split('.').all(|label| !label.is_empty())
}
