//! Self-checks: whatever is answered, they end, all that they hold can be reached, and nobody with an
//! urgent sign is left without somebody to call.

use std::collections::{BTreeMap, BTreeSet};

use senthang_core::answers::Call;
use senthang_core::model::{Check, Flag, Hotline, Need, Question, Record, Sign, Weight, When};

use super::facts::Look;

impl Look<'_> {
    pub(super) fn check(&mut self, check: &Check) {
        self.unique("questions", check.questions.iter().map(|question| question.id.as_str()));
        self.unique("flags", check.flags.iter().map(|flag| flag.id.as_str()));
        if check.questions.is_empty() {
            self.find("check", "", "a check without questions", "add [[check.questions]]");
        }
        for place in 0..check.questions.len() {
            self.question(check, place);
        }
        let raised: BTreeSet<&str> = check
            .questions
            .iter()
            .flat_map(|question| &question.choices)
            .flat_map(|choice| choice.flags.iter().map(String::as_str))
            .collect();
        for (place, flag) in check.flags.iter().enumerate() {
            let path = format!("flags.{place}");
            self.needs(&format!("{path}.needs"), &flag.needs);
            for (number, sign) in flag.signs.iter().enumerate() {
                self.sign(&format!("{path}.signs.{number}"), sign);
            }
            if !raised.contains(flag.id.as_str()) {
                let what = format!("no choice raises `{}`", flag.id);
                self.find("check", &path, what, "name it in a choice, or take it out");
            }
            if flag.weight == Weight::Stop {
                self.someone_to_call(&path, flag);
            }
        }
        self.explore(check);
    }

    /// A sign that no offer can show would never be seen.
    pub(super) fn sign(&mut self, path: &str, sign: &Sign) {
        self.countries(&format!("{path}.countries"), &sign.countries);
        for word in sign.is.iter().filter(|word| !sign.on.words().contains(&word.as_str())) {
            let what = format!("`{word}` is no word for {} in an offer", sign.on);
            self.find("sign", path, what, &format!("words are {}", sign.on.words().join(", ")));
        }
        for code in &sign.provinces {
            self.place_code(&format!("{path}.provinces"), code);
        }
        let bounded = sign.below.is_some() || sign.above.is_some();
        let fits = if bounded { sign.on.has_bound() } else { !sign.on.is_number() };
        if !fits || sign.is.is_empty() != bounded {
            let what = format!("{} is not compared in this way", sign.on);
            self.find("sign", path, what, "a number has `below` or `above`, all else has `is`");
        }
    }

    fn question(&mut self, check: &Check, place: usize) {
        let Some(question) = check.questions.get(place) else { return };
        let path = format!("questions.{place}");
        if question.choices.len() < 2 {
            self.find("check", &path, "a question without a choice", "give at least two");
        }
        self.unique(&path, question.choices.iter().map(|choice| choice.id.as_str()));
        for flag in question.choices.iter().flat_map(|choice| &choice.flags) {
            if !check.flags.iter().any(|known| known.id == *flag) {
                let what = format!("there is no flag `{flag}`");
                self.find("check", &path, what, "add it as [[check.flags]]");
            }
        }
        let Some(when) = &question.when else { return };
        let at = format!("{path}.when");
        let earlier = check.questions.iter().take(place).find(|earlier| earlier.id == when.question);
        let Some(earlier) = earlier else {
            let what = format!("`{}` is no earlier question, so this might never end", when.question);
            self.find("check", &at, what, "refer to a question that stands before");
            return;
        };
        for choice in when.choices.iter().filter(|id| !earlier.choices.iter().any(|known| known.id == **id)) {
            let what = format!("question `{}` has no choice `{choice}`", earlier.id);
            self.find("check", &at, what, "name a choice of that question");
        }
    }

    /// Somebody to call about an urgent sign, from home and from every country that the pack knows:
    /// a line that helps with it, or the police.
    fn someone_to_call(&mut self, path: &str, flag: &Flag) {
        let hotlines: Vec<&Hotline> = self
            .tree
            .records
            .iter()
            .filter_map(|located| match &located.record {
                // one for a part of the country, or for others' nationals, is not for everybody
                Record::Hotline(hotline) => Some(hotline).filter(|hotline| {
                    let ours =
                        hotline.nationals.is_empty() || hotline.nationals.contains(&self.tree.pack.home);
                    hotline.serves.is_empty() && ours
                }),
                _ => None,
            })
            .collect();
        let helps = |hotline: &Hotline| hotline.needs.iter().any(|need| flag.needs.contains(need));
        let home = self.tree.pack.home.as_str();
        if !hotlines.iter().any(|hotline| hotline.country == home && helps(hotline)) {
            let what = format!("`{}` is urgent, and no hotline of the pack's country helps with it", flag.id);
            self.find("check", path, what, "name a need that a hotline at home helps with");
        }
        let countries: BTreeSet<&str> = hotlines.iter().map(|hotline| hotline.country.as_str()).collect();
        for country in countries {
            let police =
                |hotline: &Hotline| hotline.country == country && hotline.needs.contains(&Need::Police);
            let answers = |hotline: &&Hotline| {
                Call::of(hotline, country).works() && (helps(hotline) || police(hotline))
            };
            if !hotlines.iter().any(answers) {
                let what =
                    format!("`{}` is urgent, and nobody can be called about it from `{country}`", flag.id);
                self.find(
                    "check",
                    path,
                    what,
                    "add a hotline that works from there, its police for instance",
                );
            }
        }
    }

    /// Which questions and choices any answers come to. A question hangs on one earlier question at
    /// most, so one pass in order sees every way: it is asked if that one can be, and if one of the
    /// choices that its `when` names is there.
    fn explore(&mut self, check: &Check) {
        let mut asked: BTreeMap<&str, &Question> = BTreeMap::new();
        for (place, question) in check.questions.iter().enumerate() {
            let leads_here = |when: &When| {
                let earlier = asked.get(when.question.as_str());
                earlier.is_some_and(|earlier| {
                    earlier.choices.iter().any(|choice| when.choices.contains(&choice.id))
                })
            };
            if question.when.as_ref().is_none_or(leads_here) {
                asked.insert(&question.id, question);
                continue;
            }
            // a `when` that names no earlier question has been told already
            let known =
                |when: &When| check.questions.iter().take(place).any(|earlier| earlier.id == when.question);
            if question.when.as_ref().is_some_and(known) {
                let what = format!("no way through the check comes to `{}`: it is never asked", question.id);
                self.find("check", &format!("questions.{place}"), what, "see its `when`, and those before");
            }
        }
    }
}
