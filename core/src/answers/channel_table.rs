//! Ways side by side: each legal one in short, and the one without papers.

use serde::Serialize;

use super::channels::{ChannelLine, Open, PriceItemLine, PriceLine};
use super::shared::Asking;
use crate::model::{Duration, Nature, Payer, Scheme};
use crate::words::{Arguments, Text};

/// A way to work there, in short; what is not known is none or empty. Where it comes from stands at
/// the lines and prices that it names.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Way {
    /// The legal way; none for the way without papers.
    pub scheme: Option<Scheme>,
    /// What it is called.
    pub name: Text,
    /// Whether it can be taken; none for the way without papers.
    pub open: Option<Open>,
    /// What it costs, as far as the worker may have to pay it: of a legal way the official prices in
    /// force, without extras such as an express fee; of the way without papers what people told.
    pub costs: Vec<PriceItemLine>,
    /// Who pays most of that; items paid by another say so. Not stated where no source says.
    pub payer: Payer,
    /// How long the process takes.
    pub takes: Option<Duration>,
    /// How long one may work.
    pub stay: Option<Duration>,
    /// What is at stake: what the law asks of a legal way and forbids, what is told of the other.
    pub stake: Vec<Text>,
    /// Ids of the channels that it sums up.
    pub channels: Vec<String>,
    /// Ids of the prices that it sums up.
    pub prices: Vec<String>,
}

/// The ways of these lines, in their order, and the one without papers; none where nothing is known.
pub(super) fn ways(asking: &Asking, lines: &[ChannelLine], prices: &[PriceLine]) -> Vec<Way> {
    let mut ways: Vec<Way> = Vec::new();
    for line in lines.iter().filter(|line| is_way(line.scheme) && line.open != Open::NoState) {
        if ways.iter().all(|way| way.scheme != Some(line.scheme)) {
            ways.push(legal(line, lines, prices));
        }
    }
    let irregular = irregular(asking, prices);
    if !ways.is_empty() || !irregular.prices.is_empty() {
        ways.push(irregular);
    }
    ways
}

/// Papers and warnings are told of beside the ways, and lead nowhere by themselves.
fn is_way(scheme: Scheme) -> bool {
    !matches!(scheme, Scheme::Papers | Scheme::Warnings)
}

/// What is said of one way, from the lines that can be taken best and its rules: an old round tells
/// nothing of a new one. `first` is the first of them.
fn legal(first: &ChannelLine, lines: &[ChannelLine], prices: &[PriceLine]) -> Way {
    let told = |open: Open| open == first.open || open == Open::NoState;
    let sides = || lines.iter().filter(|line| line.scheme == first.scheme && told(line.open));
    let channels: Vec<String> = sides().map(|line| line.id.clone()).collect();
    let concerns = |price: &&PriceLine| price.channels.iter().any(|id| channels.contains(id));
    let official: Vec<&PriceLine> =
        prices.iter().filter(|price| price.nature == Nature::Official).filter(concerns).collect();
    let costs = costs(&official, |item| item.purpose.is_some());
    Way {
        scheme: Some(first.scheme),
        // the side that tells what to do tells best what it is
        name: sides().find(|line| !line.steps.is_empty()).unwrap_or(first).name.clone(),
        open: Some(first.open),
        payer: payer(&costs),
        costs,
        takes: sides().find_map(|line| line.takes),
        stay: sides().find_map(|line| line.stay),
        stake: sides().flat_map(|line| line.rules.iter().cloned()).collect(),
        prices: official.iter().map(|price| price.id.clone()).collect(),
        channels,
    }
}

fn irregular(asking: &Asking, prices: &[PriceLine]) -> Way {
    let told: Vec<&PriceLine> = prices.iter().filter(|price| price.nature == Nature::Irregular).collect();
    let costs = costs(&told, |_| true);
    Way {
        scheme: None,
        name: asking.words.phrase("way-irregular", &Arguments::new()),
        open: None,
        payer: payer(&costs),
        costs,
        takes: None,
        stay: None,
        stake: told.iter().map(|price| price.about.clone()).collect(),
        channels: Vec::new(),
        prices: told.iter().map(|price| price.id.clone()).collect(),
    }
}

fn costs(prices: &[&PriceLine], counts: impl Fn(&PriceItemLine) -> bool) -> Vec<PriceItemLine> {
    let items = prices.iter().flat_map(|price| &price.items);
    items.filter(|item| item.payer != Payer::Employer && counts(item)).cloned().collect()
}

/// Who pays most of the items.
fn payer(costs: &[PriceItemLine]) -> Payer {
    let paid = |payer: Payer| costs.iter().filter(|item| item.payer == payer).count();
    let most = costs.iter().map(|item| item.payer).max_by_key(|payer| paid(*payer));
    most.filter(|most| paid(*most) * 2 > costs.len()).unwrap_or(Payer::NotStated)
}
