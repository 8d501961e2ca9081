use std::sync::Arc;

use senthang_core::model::Drawing;

use super::SourceFile;

/// Bytes that a pictogram's file may have.
const BYTES_MAX: usize = 1500;

/// A picture of `content/media/`.
#[derive(Clone, Debug)]
pub struct Picture {
    /// Its name: the file's, without `.svg`.
    pub name: String,
    /// The file.
    pub file: Arc<SourceFile>,
    /// How it is drawn, or why it is not.
    pub drawing: Result<Drawing, &'static str>,
}

pub(super) fn read(file: &Arc<SourceFile>) -> Picture {
    let name = super::section(&file.path);
    Picture { name, file: file.clone(), drawing: drawing(&file.text) }
}

/// One path in a box and nothing else: what carries no script, no address and no style is drawn
/// alike by every phone.
fn drawing(text: &str) -> Result<Drawing, &'static str> {
    const SHAPE: &str =
        "a pictogram is <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"…\"><path d=\"…\"/></svg>";
    if text.len() > BYTES_MAX {
        return Err("a pictogram has at most 1500 bytes");
    }
    let rest = text
        .trim_end()
        .strip_prefix("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"")
        .and_then(|rest| rest.strip_suffix("\"/></svg>"))
        .ok_or(SHAPE)?;
    let (view, path) = rest.split_once("\"><path d=\"").ok_or(SHAPE)?;
    let numbers: Option<Vec<i32>> = view.split(' ').map(|number| number.parse().ok()).collect();
    let view = numbers.and_then(|numbers| <[i32; 4]>::try_from(numbers).ok());
    let view = view.filter(|[_, _, width, height]| *width > 0 && *height > 0);
    let view = view.ok_or("its viewBox has four whole numbers, a width and a height among them")?;
    let drawn = |letter: char| letter.is_ascii_digit() || "MmLlHhVvCcSsQqTtAaZz ,.-".contains(letter);
    if !path.starts_with('M') || !path.chars().all(drawn) {
        return Err("its path has other signs than those of path data");
    }
    Ok(Drawing { view, path: path.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pictogram_is_one_path_and_nothing_else() {
        let svg = |view: &str, rest: &str| {
            format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{view}\">{rest}</svg>\n")
        };
        let good = drawing(&svg("0 -960 960 960", "<path d=\"M1 2h3z\"/>")).unwrap();
        assert_eq!((good.view, good.path.as_str()), ([0, -960, 960, 960], "M1 2h3z"));
        for bad in [
            String::new(),
            svg("0 0 9", "<path d=\"M1 2\"/>"),
            svg("0 0 0 9", "<path d=\"M1 2\"/>"),
            svg("0 0 9 9 x", "<path d=\"M1 2\"/>"),
            svg("0 0 9 9", "<path d=\"zzz\"/>"),
            svg("0 0 9 9", "<path d=\"M1 2\"/><path d=\"M1 2\"/>"),
            svg("0 0 9 9", "<script>x()</script>"),
            svg("0 0 9 9", "<path d=\"M1 2\" onload=\"x()\"/>"),
            svg("0 0 9 9", "<path d=\"url(https://x)\"/>"),
            svg("0 0 9 9", &format!("<path d=\"{}\"/>", "M1 2".repeat(600))),
        ] {
            assert!(drawing(&bad).is_err(), "{bad}");
        }
    }
}
