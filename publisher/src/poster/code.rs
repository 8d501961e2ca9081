use std::fmt::Write;

use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};

/// White modules around a code (ISO/IEC 18004 asks for four).
const QUIET: usize = 4;

/// A QR code as a drawing, with medium correction: a seventh of it may be dirty. None if the text is too long.
pub(super) fn drawing(text: &str) -> Option<Markup> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let (width, colours) = (code.width(), code.to_colors());
    let mut path = String::new();
    for (y, row) in colours.chunks(width).enumerate() {
        for (x, _) in row.iter().enumerate().filter(|(_, colour)| **colour == Color::Dark) {
            // writing to a string does not fail
            let _ = write!(path, "M{} {}h1v1h-1z", x + QUIET, y + QUIET);
        }
    }
    let side = width + 2 * QUIET;
    Some(html! {
        svg viewBox=(format!("0 0 {side} {side}")) shape-rendering="crispEdges" aria-hidden="true" { path d=(path) {} }
    })
}
