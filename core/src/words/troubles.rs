//! stub
use super::Text;
/// stub
#[must_use]
pub fn trouble(message: &str, _languages: &[String]) -> Text { Text::missing(message) }
