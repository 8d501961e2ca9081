//! Ways side by side, in short.

use senthang_core::answers::Way;
use senthang_core::model::Duration;

use super::Page;
use crate::command::screen::{Cell, Columns, faint, plain, strong};

/// Behind the number of a way.
const INDENT: usize = 4;

impl Page<'_> {
    pub(super) fn ways(&self, ways: &[Way]) {
        if ways.is_empty() {
            return;
        }
        anstream::println!("\n{}", strong(self.label("channels-compare")));
        let head = ["", "takes", "stay", "prices-payer"].map(|label| Cell {
            text: if label.is_empty() { String::new() } else { self.label(label) },
            paint: |line| faint(line),
        });
        let rows: Vec<[Cell; 4]> = ways.iter().map(|way| self.cells(way)).collect();
        let columns = Columns::of(INDENT, rows.iter().chain([&head]));
        columns.print(&head);
        for (way, row) in ways.iter().zip(&rows) {
            anstream::println!();
            plain(2, &strong(self.said(&way.name)));
            columns.print(row);
            plain(INDENT, &format!("{}: {}", self.label("prices-title"), self.costs(way)));
            self.stake(way);
        }
    }

    fn cells(&self, way: &Way) -> [Cell; 4] {
        let cell = |text| Cell { text, paint: str::to_owned };
        let duration = |known: Option<Duration>| {
            cell(known.map_or_else(|| self.label("not-known"), |known| self.duration(known)))
        };
        let payer = self.label(&format!("payer-{}", way.payer));
        [
            way.open.and_then(|open| self.state(open)).unwrap_or_else(|| cell("–".to_owned())),
            duration(way.takes),
            duration(way.stay),
            cell(payer),
        ]
    }

    /// All that is paid; who pays it where that is not the same for all.
    fn costs(&self, way: &Way) -> String {
        let items = way.costs.iter().map(|item| {
            let cost = format!("{}: {}", self.said(&item.label), self.said(&item.amount));
            if item.payer == way.payer {
                return cost;
            }
            format!("{cost} ({})", self.label(&format!("payer-{}", item.payer)))
        });
        let items: Vec<String> = items.collect();
        if items.is_empty() { self.label("not-known") } else { items.join(" · ") }
    }

    /// What is told of the way without papers; how many rules a legal one has, which follow.
    fn stake(&self, way: &Way) {
        if way.scheme.is_none() {
            way.stake.iter().for_each(|text| self.body(text));
        } else if !way.stake.is_empty() {
            plain(INDENT, &format!("{}: {}", self.label("rules"), way.stake.len()));
        }
    }
}
