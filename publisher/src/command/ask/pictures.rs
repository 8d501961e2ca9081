//! Figures as pictures, for print and web.

use std::path::Path;

use senthang_core::answers::{FigureLine, svg};

use crate::command::{Outcome, screen};

/// Writes each figure that has bars into a folder, and says which.
pub(super) fn write(figures: &[FigureLine], folder: &Path) -> Outcome {
    let wrong = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    std::fs::create_dir_all(folder).map_err(|error| wrong(folder, error))?;
    let mut written = Vec::new();
    for figure in figures {
        let Some(chart) = &figure.chart else { continue };
        // an id is a name here: nothing of a pack writes outside the folder
        if !figure.id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
            return Err(format!("`{}` is no id of a record", figure.id).into());
        }
        let file = folder.join(format!("{}.svg", figure.id));
        std::fs::write(&file, svg(&figure.name.text, chart)).map_err(|error| wrong(&file, error))?;
        written.push(file);
    }
    for file in &written {
        anstream::println!("{}", file.display());
    }
    let pictures = if written.len() == 1 { "picture" } else { "pictures" };
    anstream::println!("{} {} {pictures}", screen::good("ok"), written.len());
    Ok(())
}
