//! Which English a translation was made from: its fingerprint in the comment of the message, as
//! `# en: 1a2b3c4d`. When the English is changed, lint and the phone see that the translation was
//! not.

use std::collections::BTreeMap;

use senthang_core::words::FIRST_WRITTEN;

use crate::tree::{Spoken, Tree, is_mark};

/// Why nothing can be marked.
#[derive(Debug, thiserror::Error)]
pub enum TranslatedError {
    /// English is made from nothing.
    #[error("the texts in {FIRST_WRITTEN} are written first; name another language")]
    First,
    /// No such message.
    #[error("{language} has no message `{message}`, or {FIRST_WRITTEN} has none; write it first")]
    Message {
        /// The language.
        language: String,
        /// The message.
        message: String,
    },
}

/// The files of a language with the marks of today's English: path, text, how many messages were
/// marked. Without names, all that have no mark.
///
/// # Errors
/// [`TranslatedError`] if there is nothing to mark.
pub fn mark(
    tree: &Tree,
    language: &str,
    messages: &[String],
) -> Result<Vec<(String, String, usize)>, TranslatedError> {
    if language == FIRST_WRITTEN {
        return Err(TranslatedError::First);
    }
    for message in messages {
        if tree.said(language, message).is_none() || tree.said(FIRST_WRITTEN, message).is_none() {
            let (language, message) = (language.to_owned(), message.clone());
            return Err(TranslatedError::Message { language, message });
        }
    }
    let wanted = |spoken: &&Spoken| {
        spoken.language == language
            && if messages.is_empty() {
                spoken.message.english.is_none() && !spoken.is_typed()
            } else {
                messages.contains(&spoken.message.id)
            }
    };
    let mut files: BTreeMap<&str, Vec<(&Spoken, String)>> = BTreeMap::new();
    for spoken in tree.words.iter().filter(wanted) {
        if let Some(english) = tree.said(FIRST_WRITTEN, &spoken.message.id) {
            files.entry(&spoken.place.file.path).or_default().push((spoken, english.message.fingerprint()));
        }
    }
    let marked = |(path, mut marks): (&str, Vec<(&Spoken, String)>)| {
        // from the end, so that places before stay what they are
        marks.sort_by_key(|(spoken, _)| std::cmp::Reverse(spoken.place.span.start));
        let mut text = marks.first().map(|(spoken, _)| spoken.place.file.text.clone()).unwrap_or_default();
        for (spoken, english) in &marks {
            set(&mut text, spoken.place.span.start, english);
        }
        (path.to_owned(), text, marks.len())
    };
    Ok(files.into_iter().map(marked).collect())
}

/// Puts the mark right above the message that begins at `start`, in place of an older one.
fn set(text: &mut String, start: usize, english: &str) {
    let ending = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mark = format!("# en: {english}{ending}");
    let mut above = text.get(..start).unwrap_or_default();
    // the lines of its comment, the nearest first
    while let Some(line) = above.split_inclusive('\n').next_back().filter(|line| line.starts_with("# ")) {
        let before = above.len() - line.len();
        if is_mark(line.trim_start_matches('#')) {
            text.replace_range(before..before + line.len(), &mark);
            return;
        }
        above = above.get(..before).unwrap_or_default();
    }
    text.insert_str(start, &mark);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_set_once_and_replaced() {
        let mut text = "# About lines\n\n# reviewed: 2026-01-01 by X\na = ກ\n".to_owned();
        let start = |text: &str| text.find("a = ").unwrap();
        let at = start(&text);
        set(&mut text, at, "11111111");
        assert_eq!(text, "# About lines\n\n# reviewed: 2026-01-01 by X\n# en: 11111111\na = ກ\n");
        let at = start(&text);
        set(&mut text, at, "22222222");
        assert_eq!(text, "# About lines\n\n# reviewed: 2026-01-01 by X\n# en: 22222222\na = ກ\n");
        // what a translator notes is no mark
        let mut text = "# en: said by X\r\na = ກ\r\n".to_owned();
        let at = start(&text);
        set(&mut text, at, "33333333");
        assert_eq!(text, "# en: said by X\r\n# en: 33333333\r\na = ກ\r\n");
    }
}
