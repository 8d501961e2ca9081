use std::sync::Arc;
use std::time::Duration;

use futures_util::TryStreamExt;
use jiff::Timestamp;
use object_store::aws::AmazonS3Builder;
use object_store::azure::MicrosoftAzureBuilder;
use object_store::gcp::GoogleCloudStorageBuilder;
use object_store::path::Path;
use object_store::{
    Attribute, Attributes, Error, ObjectStore, ObjectStoreExt, PutMode, PutOptions, RetryConfig,
    UpdateVersion,
};
use tokio::runtime::Runtime;

use super::{BYTES_MAX, Found, Listed, Readable, Storage, StorageError, Tag, too_long};

/// A place in an object store: S3 and what speaks like it, Google Cloud Storage, Azure Blob Storage.
/// Who may write there is said by the variables that these stores are used to: `AWS_…`, `GOOGLE_…`,
/// `AZURE_…`.
#[derive(Debug)]
pub struct Bucket {
    address: String,
    store: Arc<dyn ObjectStore>,
    prefix: Path,
    runtime: Runtime,
}

impl Bucket {
    /// Opens no connection yet.
    ///
    /// # Errors
    /// [`StorageError`] if the address is none, or variables are missing.
    pub fn open(address: &str) -> Result<Self, StorageError> {
        let failed = |why: String| StorageError::Remote { place: address.to_owned(), why };
        let wrong = || StorageError::Address(address.to_owned());
        let (scheme, rest) = address.split_once("://").ok_or_else(wrong)?;
        let (bucket, prefix) = rest.split_once('/').unwrap_or((rest, ""));
        if bucket.is_empty() {
            return Err(wrong());
        }
        let prefix = Path::parse(prefix).map_err(|_| wrong())?;
        // TLS asks for it; without it the first connection would panic
        senthang_core::trust::install();
        let store = build(scheme, bucket).map_err(|error| failed(told(&error)))?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| failed(error.to_string()))?;
        Ok(Self { address: address.trim_end_matches('/').to_owned(), store, prefix, runtime })
    }

    fn at(&self, path: &str) -> Path {
        self.prefix.parts().chain(Path::from(path).parts()).collect()
    }

    fn failed(&self, path: &str, error: &Error) -> StorageError {
        StorageError::Remote { place: format!("{}/{path}", self.address), why: told(error) }
    }

    fn put(&self, path: &str, bytes: &[u8], mode: PutMode) -> Result<bool, StorageError> {
        let options = PutOptions { mode, attributes: attributes(path), ..PutOptions::default() };
        let at = self.at(path);
        match self.runtime.block_on(self.store.put_opts(&at, bytes.to_vec().into(), options)) {
            Ok(_) => Ok(true),
            Err(Error::AlreadyExists { .. } | Error::Precondition { .. } | Error::NotModified { .. }) => {
                Ok(false)
            }
            Err(error) => Err(self.failed(path, &error)),
        }
    }
}

fn build(scheme: &str, bucket: &str) -> Result<Arc<dyn ObjectStore>, Error> {
    // a machine that publishes alone gives up in time for somebody to be told
    let retry = RetryConfig { max_retries: 4, retry_timeout: Duration::from_mins(1), ..Default::default() };
    Ok(match scheme {
        "gs" => Arc::new(
            GoogleCloudStorageBuilder::from_env().with_bucket_name(bucket).with_retry(retry).build()?,
        ),
        "az" => {
            Arc::new(MicrosoftAzureBuilder::from_env().with_container_name(bucket).with_retry(retry).build()?)
        }
        _ => Arc::new(AmazonS3Builder::from_env().with_bucket_name(bucket).with_retry(retry).build()?),
    })
}

/// How web servers before the store are to treat a file: all but the timestamp and the mark of a
/// clean-up have names that change with what they say.
fn attributes(path: &str) -> Attributes {
    let changes = path == "metadata/timestamp.json" || path == crate::repository::CLEANING;
    let cache = if changes { "no-cache" } else { "public, max-age=31536000, immutable" };
    let kind = match path.rsplit_once('.') {
        Some((_, "json")) => "application/json",
        _ => "application/octet-stream",
    };
    [(Attribute::CacheControl, cache), (Attribute::ContentType, kind)].into_iter().collect()
}

/// What went wrong at the bottom, in one line: the rest repeats the address.
fn told(error: &Error) -> String {
    let mut deepest: &dyn std::error::Error = error;
    while let Some(source) = deepest.source() {
        deepest = source;
    }
    let text = deepest.to_string();
    text.lines().next().unwrap_or_default().trim().to_owned()
}

impl Readable for Bucket {
    fn name(&self) -> String {
        self.address.clone()
    }

    fn read(&self, path: &str) -> Result<Option<Found>, StorageError> {
        let at = self.at(path);
        let got = self.runtime.block_on(async {
            let got = self.store.get(&at).await?;
            if got.meta.size > BYTES_MAX as u64 {
                return Err(Error::Generic { store: "store", source: too_long().into() });
            }
            let tag = Tag { etag: got.meta.e_tag.clone(), version: got.meta.version.clone() };
            Ok(Found { bytes: got.bytes().await?.to_vec(), tag })
        });
        match got {
            Ok(found) => Ok(Some(found)),
            Err(Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(self.failed(path, &error)),
        }
    }
}

impl Storage for Bucket {
    fn create(&self, path: &str, bytes: &[u8]) -> Result<bool, StorageError> {
        self.put(path, bytes, PutMode::Create)
    }

    fn replace(&self, path: &str, bytes: &[u8], seen: &Tag) -> Result<bool, StorageError> {
        let version = UpdateVersion { e_tag: seen.etag.clone(), version: seen.version.clone() };
        self.put(path, bytes, PutMode::Update(version))
    }

    fn list(&self) -> Result<Vec<Listed>, StorageError> {
        let mut found = Vec::new();
        for folder in ["metadata", "targets"] {
            let below = self.at(folder);
            let objects = self.runtime.block_on(self.store.list(Some(&below)).try_collect::<Vec<_>>());
            for object in objects.map_err(|error| self.failed(folder, &error))? {
                let path: Path = object.location.parts().skip(self.prefix.parts().count()).collect();
                let modified = Timestamp::from_millisecond(object.last_modified.timestamp_millis());
                found.push(Listed {
                    path: path.to_string(),
                    size: object.size,
                    modified: modified.unwrap_or(Timestamp::MAX),
                });
            }
        }
        Ok(found)
    }

    fn remove(&self, path: &str) -> Result<(), StorageError> {
        match self.runtime.block_on(self.store.delete(&self.at(path))) {
            Ok(()) | Err(Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(self.failed(path, &error)),
        }
    }
}
