use std::sync::Arc;
use std::time::Duration;

use reqwest::{Client, StatusCode, Url};
use senthang_core::sync::Address;
use tokio::runtime::Runtime;

use super::{BYTES_MAX, Found, Readable, StorageError, Tag};

/// A server that serves published files.
#[derive(Debug)]
pub struct Site {
    address: Url,
    client: Client,
    runtime: Runtime,
}

impl Site {
    /// Opens no connection yet. `patience` is how long a connection may give no byte.
    ///
    /// # Errors
    /// [`StorageError`] if the address is none that a phone would take.
    pub fn open(address: &str, patience: Duration) -> Result<Self, StorageError> {
        let failed = |why: String| StorageError::Remote { place: address.to_owned(), why };
        // the same rules as on a phone
        let _: Address = address.parse().map_err(|_| {
            failed(
                "it is no server address: write https://host/folder; http only for this machine".to_owned(),
            )
        })?;
        let slash = if address.ends_with('/') { "" } else { "/" };
        let url = format!("{address}{slash}").parse().map_err(|error| failed(format!("{error}")))?;
        senthang_core::trust::install();
        let roots = rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| failed(error.to_string()))?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let client = Client::builder()
            .tls_backend_preconfigured(tls)
            .user_agent("senthang")
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .http1_only()
            .connect_timeout(patience)
            .read_timeout(patience)
            .build()
            .map_err(|error| failed(error.to_string()))?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| failed(error.to_string()))?;
        Ok(Self { address: url, client, runtime })
    }
}

impl Readable for Site {
    fn name(&self) -> String {
        self.address.to_string()
    }

    fn read(&self, path: &str) -> Result<Option<Found>, StorageError> {
        let failed = |why: String| StorageError::Remote { place: format!("{}{path}", self.address), why };
        let url = self.address.join(path).map_err(|error| failed(error.to_string()))?;
        let got = self.runtime.block_on(async {
            let mut response = self.client.get(url).send().await?;
            let (status, mut bytes) = (response.status(), Vec::new());
            while bytes.len() <= BYTES_MAX
                && let Some(more) = response.chunk().await?
            {
                bytes.extend_from_slice(&more);
            }
            Ok::<_, reqwest::Error>((status, bytes))
        });
        match got.map_err(|error| failed(error.without_url().to_string()))? {
            (_, bytes) if bytes.len() > BYTES_MAX => Err(failed(super::too_long())),
            (StatusCode::OK, bytes) => Ok(Some(Found { bytes, tag: Tag::default() })),
            // some stores say "forbidden" for what is not there
            (StatusCode::NOT_FOUND | StatusCode::FORBIDDEN, _) => Ok(None),
            (status, _) => Err(failed(format!("it answers with status {}", status.as_u16()))),
        }
    }
}
