use std::fmt;
use std::str::FromStr;

use reqwest::Url;

/// Address of a server: `https`, for what a person looks up is nobody's business; plain `http`
/// only on this machine, for trying things out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(pub(super) Url);

/// Why an address is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{address}` is no server address: {why}")]
pub struct AddressError {
    address: String,
    why: &'static str,
}

impl FromStr for Address {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        let wrong = |why| AddressError { address: text.to_owned(), why };
        let slash = if text.ends_with('/') { "" } else { "/" };
        let url: Url = format!("{text}{slash}").parse().map_err(|_| wrong("write https://host/folder"))?;
        if !url.username().is_empty()
            || url.password().is_some()
            || url.query().is_some()
            || url.fragment().is_some()
        {
            return Err(wrong("it has more than host and folder"));
        }
        let here = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        match url.scheme() {
            "https" => Ok(Self(url)),
            "http" if here => Ok(Self(url)),
            "http" => Err(wrong("use https: plain http is for this machine only")),
            _ => Err(wrong("write https://host/folder")),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Address {
    /// Where a file of the server is. Paths are made of checked names; should that change, this leads
    /// nowhere else and says nothing more than a path.
    pub(super) fn file(&self, path: &str) -> Option<Url> {
        let url = self.0.join(path).ok()?;
        let below = url.as_str().strip_prefix(self.0.as_str()) == Some(path);
        (below && url.query().is_none() && url.fragment().is_none()).then_some(url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_nowhere_else() {
        let address: Address = "https://example.org/packs".parse().unwrap();
        let file = address.file("targets/la/org/ab.hotlines").unwrap();
        assert_eq!(file.as_str(), "https://example.org/packs/targets/la/org/ab.hotlines");
        for path in
            ["../x", "a/../x", "/x", "//other.org/x", "https://other.org/x", "x?phone=1", "x#1", "a b"]
        {
            assert_eq!(address.file(path), None, "{path}");
        }
    }

    #[test]
    fn only_safe_addresses_are_taken() {
        for address in [
            "https://example.org",
            "https://example.org/packs/",
            "http://127.0.0.1:8080",
            "http://localhost:1/x",
        ] {
            assert!(address.parse::<Address>().is_ok(), "{address}");
        }
        for address in [
            "",
            "example.org",
            "http://example.org",
            "ftp://127.0.0.1",
            "https://user:pw@example.org",
            "https://example.org/?lang=lo",
            "http://127.0.0.1.example.org",
            "file:///etc",
        ] {
            assert!(address.parse::<Address>().is_err(), "{address}");
        }
    }
}
