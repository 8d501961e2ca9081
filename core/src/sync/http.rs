use std::future::Future;
use std::pin::pin;
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use futures_util::future::{Either, select};
use reqwest::header::{ETAG, IF_NONE_MATCH};
use reqwest::{Client, Response, StatusCode, Url};

use super::{CancelToken, SyncError};
use crate::trust::{Carrier, Fetch, FetchError};

/// Address of a server: `https`, for what a person looks up is nobody's business; plain `http`
/// only on this machine, for trying things out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(Url);

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

impl Address {
    /// Where a file of the server is. Paths are made of checked names; should that change, this leads
    /// nowhere else and says nothing more than a path.
    fn file(&self, path: &str) -> Option<Url> {
        let url = self.0.join(path).ok()?;
        let below = url.as_str().strip_prefix(self.0.as_str()) == Some(path);
        (below && url.query().is_none() && url.fragment().is_none()).then_some(url)
    }
}

/// A server as a carrier. Every phone's requests are alike: no cookies, no names, no languages.
#[derive(Debug)]
pub(super) struct Server {
    address: Address,
    client: Client,
    cancel: CancelToken,
    requests: AtomicU32,
}

/// The answer to a conditional request.
pub(super) enum News {
    /// What is held is the newest.
    Same,
    /// The file, and the tag to ask with next time.
    New { bytes: Vec<u8>, tag: Option<String> },
}

impl Server {
    /// Opens no connection yet. `patience` is how long a connection may give no byte.
    pub(super) fn new(address: Address, patience: Duration, cancel: CancelToken) -> Result<Self, SyncError> {
        crate::trust::install();
        let inner = |error: String| SyncError::Inner(error);
        let roots = rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| inner(error.to_string()))?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let client = Client::builder()
            .tls_backend_preconfigured(tls)
            .user_agent("senthang")
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            // the environment is not asked, here as elsewhere
            .no_proxy()
            .http1_only()
            .connect_timeout(patience)
            .read_timeout(patience)
            .build()
            .map_err(|error| inner(chain(&error)))?;
        Ok(Self { address, client, cancel, requests: AtomicU32::new(0) })
    }

    pub(super) fn requests(&self) -> u32 {
        self.requests.load(Ordering::Relaxed)
    }

    /// Asks for a file only if it is not the one with this tag.
    pub(super) async fn news(&self, path: &str, tag: Option<&str>, max: u64) -> Result<News, FetchError> {
        let response = self.get(path, tag).await?;
        if response.status() == StatusCode::NOT_MODIFIED && tag.is_some() {
            return Ok(News::Same);
        }
        let tag = response.headers().get(ETAG).and_then(|tag| tag.to_str().ok()).map(str::to_owned);
        match self.body(response, path, max).await? {
            Some(bytes) => Ok(News::New { tag: tag.filter(|tag| is_hash_of(tag, &bytes)), bytes }),
            None => Err(FetchError::Status(404)),
        }
    }

    async fn get(&self, path: &str, tag: Option<&str>) -> Result<Response, FetchError> {
        let url = self.address.file(path);
        let url = url.ok_or_else(|| FetchError::Unreachable(format!("`{path}` is no path on a server")))?;
        let mut request = self.client.get(url);
        if let Some(tag) = tag {
            request = request.header(IF_NONE_MATCH, tag);
        }
        self.requests.fetch_add(1, Ordering::Relaxed);
        self.until_cancelled(request.send()).await?.map_err(|error| unreachable(&error))
    }

    /// The body, or none for "not found" (some stores say "forbidden" for it).
    async fn body(
        &self,
        mut response: Response,
        path: &str,
        max: u64,
    ) -> Result<Option<Vec<u8>>, FetchError> {
        match response.status() {
            StatusCode::OK => {}
            StatusCode::NOT_FOUND | StatusCode::FORBIDDEN => return Ok(None),
            other => return Err(FetchError::Status(other.as_u16())),
        }
        let too_long = || FetchError::TooLong { path: path.to_owned(), max };
        if response.content_length().is_some_and(|length| length > max) {
            return Err(too_long());
        }
        let mut bytes = Vec::new();
        while let Some(chunk) =
            self.until_cancelled(response.chunk()).await?.map_err(|error| unreachable(&error))?
        {
            if (bytes.len() + chunk.len()) as u64 > max {
                return Err(too_long());
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(Some(bytes))
    }

    async fn until_cancelled<T>(&self, work: impl Future<Output = T>) -> Result<T, FetchError> {
        let cancelled = async {
            while !self.cancel.is_cancelled() {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        match select(pin!(work), pin!(cancelled)).await {
            Either::Left((done, _)) if !self.cancel.is_cancelled() => Ok(done),
            _ => Err(FetchError::Cancelled),
        }
    }
}

impl Carrier for Server {
    fn fetch<'a>(&'a self, path: &'a str, max: u64) -> Fetch<'a> {
        Box::pin(async move {
            let response = self.get(path, None).await?;
            self.body(response, path, max).await
        })
    }
}

/// A server as a carrier, for a tool that verifies without a profile.
///
/// # Errors
/// [`SyncError`] if there is no cryptography to connect with.
pub fn server(
    address: &Address,
    patience: Duration,
    cancel: &CancelToken,
) -> Result<Arc<dyn Carrier>, SyncError> {
    Ok(Arc::new(Server::new(address.clone(), patience, cancel.clone())?))
}

/// Whether a tag says nothing but what the file is. A server could give each phone a tag of its own
/// and know it again by that; such a tag is not sent back, and the whole small file comes instead.
fn is_hash_of(tag: &str, bytes: &[u8]) -> bool {
    tag.trim_matches('"') == crate::trust::sha256(bytes)
}

/// What went wrong, without the address: it may stand in a log.
fn unreachable(error: &reqwest::Error) -> FetchError {
    FetchError::Unreachable(if error.is_timeout() { "no answer in time".to_owned() } else { chain(error) })
}

fn chain(error: &dyn std::error::Error) -> String {
    let mut deepest = error;
    while let Some(source) = deepest.source() {
        deepest = source;
    }
    deepest.to_string()
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
