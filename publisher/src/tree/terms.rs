use std::sync::Arc;

use serde::Deserialize;

use super::{Finding, Place, SourceFile};

/// Terms that never stand in what a reader sees: `content/never-say.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NeverSay {
    /// BCP 47 tag of the language.
    pub language: String,
    /// The terms.
    pub terms: Vec<String>,
    /// Longer terms in which one of them may stand.
    #[serde(default)]
    pub except: Vec<String>,
    /// Why not.
    pub why: String,
    /// What to say.
    #[serde(default)]
    pub instead: String,
}

pub(super) fn read(file: &Arc<SourceFile>, findings: &mut Vec<Finding>) -> Vec<(NeverSay, Place)> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        #[serde(rename = "never-say")]
        entries: Vec<toml::Spanned<NeverSay>>,
    }
    match toml::from_str::<File>(&file.text) {
        Ok(read) => {
            let located = |entry: toml::Spanned<NeverSay>| {
                let place = Place { file: file.clone(), span: entry.span() };
                (entry.into_inner(), place)
            };
            read.entries.into_iter().map(located).collect()
        }
        Err(error) => {
            let place = Place { file: file.clone(), span: error.span().unwrap_or(0..0) };
            findings.push(Finding::new(
                "toml",
                &place,
                error.message(),
                "an entry of [[never-say]] has language, terms, why, and perhaps except and instead",
            ));
            Vec::new()
        }
    }
}
