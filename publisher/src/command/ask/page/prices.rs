//! Prices, and asked ones beside them.

use senthang_core::answers::{AskedPrices, PriceAnswer, PriceLine};
use senthang_core::model::Nature;

use super::Page;
use crate::command::screen::{bad, paragraph, plain, strong};

impl Page<'_> {
    pub(in crate::command) fn price(&self, line: &PriceLine) {
        anstream::println!(
            "\n    {} · {}",
            strong(self.said(&line.name)),
            self.label(&format!("nature-{}", line.nature))
        );
        for item in &line.items {
            let payer = self.label(&format!("payer-{}", item.payer));
            let text = format!("– {}: {} ({payer})", self.said(&item.label), self.said(&item.amount));
            plain(6, &text);
        }
        self.body(&line.about);
        self.origin(&line.origin);
    }

    pub(in crate::command) fn asked(&self, told: &AskedPrices, answer: &PriceAnswer) {
        anstream::println!();
        paragraph(0, &self.said(&answer.summary), |line| strong(line));
        for (place, (item, told)) in answer.items.iter().zip(&told.items).enumerate() {
            let what = item.name.as_ref().map_or("?".to_owned(), |name| self.said(name));
            let amount = told.amount.as_deref().unwrap_or("?");
            anstream::println!(
                "\n{:>2}  {}",
                place + 1,
                strong(format!("{what} · {}: {amount}", self.label("asked")))
            );
            let text = self.said(&item.text);
            paragraph(4, &text, |line| if item.more.is_some() { bad(line) } else { line.to_owned() });
            if let Some(together) = item.together {
                plain(4, &format!("{}: {together}", self.label("together")));
            }
            item.note.iter().for_each(|note| self.body(note));
            plain(4, &self.label(&format!("payer-{}", item.payer)));
            for price in answer.prices.iter().filter(|price| item.prices.contains(&price.id)) {
                self.price(price);
            }
        }
        let total: Vec<String> = answer.asked.iter().map(ToString::to_string).collect();
        if !total.is_empty() {
            anstream::println!("\n{}: {}", strong(self.label("together")), total.join(" + "));
        }
        let irregular = || answer.prices.iter().filter(|price| price.nature == Nature::Irregular);
        if irregular().next().is_some() {
            anstream::println!("\n{}", strong(self.label("side-by-side")));
        }
        irregular().for_each(|price| self.price(price));
        self.who_can_help(&answer.contacts);
        self.offices(&answer.ask);
        self.drafts(answer.prices.iter().map(|price| price.about.review.clone()));
    }
}
