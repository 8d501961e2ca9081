//! A client for the command protocol of the public TUF conformance suite, over the verification that
//! ships in the app. README.md tells how to run the suite.
// a command: errors go to the terminal
#![allow(clippy::print_stderr)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::{Parser, Subcommand};
use jiff::Timestamp;
use senthang_core::sync::{Address, AddressError, CancelToken, SyncError, server};
use senthang_core::trust::{Carrier, Client, Fetch, TrustError};

/// A TUF client for the conformance suite's command protocol
#[derive(Parser)]
struct Arguments {
    /// Folder of the metadata that are trusted
    #[arg(long, global = true)]
    metadata_dir: Option<PathBuf>,
    /// Address of the repository's metadata
    #[arg(long, global = true)]
    metadata_url: Option<Address>,
    /// Path of a target; may be given several times
    #[arg(long = "target-name", global = true)]
    target_names: Vec<String>,
    /// Address of the repository's targets
    #[arg(long, global = true)]
    target_base_url: Option<Address>,
    /// Folder for what is downloaded
    #[arg(long, global = true)]
    target_dir: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Begin with a root that is trusted
    Init {
        /// The root's file
        trusted_root: PathBuf,
    },
    /// Update the top-level metadata
    Refresh,
    /// Update the metadata and download targets
    Download,
}

#[derive(Debug, thiserror::Error)]
enum ClientError {
    #[error("{0} is missing")]
    Missing(&'static str),
    #[error("{0} is signed by nobody who is trusted with it")]
    Unknown(String),
    #[error("{}: {source}", path.display())]
    File { path: PathBuf, source: std::io::Error },
    #[error(transparent)]
    Address(#[from] AddressError),
    #[error(transparent)]
    Sync(#[from] SyncError),
    #[error(transparent)]
    Trust(#[from] TrustError),
}

fn file(path: &Path) -> impl FnOnce(std::io::Error) -> ClientError {
    let path = path.to_owned();
    |source| ClientError::File { path, source }
}

/// The two addresses of the protocol behind the one layout that the core knows.
struct TwoServers {
    metadata: Arc<dyn Carrier>,
    targets: Arc<dyn Carrier>,
}

impl Carrier for TwoServers {
    fn fetch<'a>(&'a self, path: &'a str, max: u64) -> Fetch<'a> {
        match (path.strip_prefix("metadata/"), path.strip_prefix("targets/")) {
            (Some(name), _) => self.metadata.fetch(name, max),
            (_, Some(path)) => self.targets.fetch(path, max),
            _ => Box::pin(async { Ok(None) }),
        }
    }
}

/// The folder of trusted metadata: in the place of the app's database, under the same names.
struct Folder(PathBuf);

impl Folder {
    /// The root that the app would ship: the suite lists the `.json` files, so it is none.
    const FIRST_ROOT: &str = "first-root";

    fn init(&self, trusted_root: &Path) -> Result<(), ClientError> {
        let root = fs::read(trusted_root).map_err(file(trusted_root))?;
        self.write(&BTreeMap::from([
            (Self::FIRST_ROOT.to_owned(), root.clone()),
            ("root.json".to_owned(), root),
        ]))
    }

    fn first_root(&self) -> Result<Vec<u8>, ClientError> {
        let path = self.0.join(Self::FIRST_ROOT);
        fs::read(&path).map_err(file(&path))
    }

    fn read(&self) -> Result<BTreeMap<String, Vec<u8>>, ClientError> {
        let mut held = BTreeMap::new();
        for below in ["", "root_history/"] {
            let folder = self.0.join(below);
            if !folder.is_dir() {
                continue;
            }
            for entry in fs::read_dir(&folder).map_err(file(&folder))? {
                let path = entry.map_err(file(&folder))?.path();
                if let Some(name) = path.file_name().and_then(|name| name.to_str())
                    && path.is_file()
                {
                    held.insert(format!("{below}{name}"), fs::read(&path).map_err(file(&path))?);
                }
            }
        }
        Ok(held)
    }

    fn write(&self, metadata: &BTreeMap<String, Vec<u8>>) -> Result<(), ClientError> {
        for (name, bytes) in metadata {
            let path = self.0.join(name);
            let folder = path.parent().unwrap_or(&self.0);
            fs::create_dir_all(folder).map_err(file(folder))?;
            fs::write(&path, bytes).map_err(file(&path))?;
        }
        Ok(())
    }
}

impl Arguments {
    async fn run(self) -> Result<(), ClientError> {
        let folder = Folder(self.metadata_dir.ok_or(ClientError::Missing("--metadata-dir"))?);
        if let Command::Init { trusted_root } = &self.command {
            return folder.init(trusted_root);
        }
        let url = self.metadata_url.ok_or(ClientError::Missing("--metadata-url"))?;
        let (never, now) = (CancelToken::new(), Timestamp::now());
        let metadata = server(&url, PATIENCE, &never, now)?;
        let targets = match &self.target_base_url {
            Some(url) => server(url, PATIENCE, &never, now)?,
            None => metadata.clone(),
        };
        let carrier = Arc::new(TwoServers { metadata, targets });
        let root = folder.first_root()?;
        let refreshed = Client::refresh(carrier, &root, folder.read()?, None, now).await;
        folder.write(&refreshed.metadata)?;
        let mut client = refreshed.outcome?;
        if matches!(self.command, Command::Refresh) {
            return Ok(());
        }
        let into = self.target_dir.ok_or(ClientError::Missing("--target-dir"))?;
        let downloaded = download(&mut client, &self.target_names, &into).await;
        // the roles that were met on the way, also where one of them failed
        folder.write(&client.changed())?;
        downloaded
    }
}

/// How long a connection may give no byte.
const PATIENCE: Duration = Duration::from_secs(10);

async fn download(client: &mut Client, names: &[String], into: &Path) -> Result<(), ClientError> {
    for name in names {
        let target = client.find(name).await?.ok_or_else(|| ClientError::Unknown(name.clone()))?;
        // one file for each path, whatever characters it has
        let path = into.join(url::form_urlencoded::byte_serialize(name.as_bytes()).collect::<String>());
        if fs::read(&path).is_ok_and(|held| target.is(&held)) {
            continue;
        }
        let bytes = client.download(&target).await?;
        fs::write(&path, bytes).map_err(file(&path))?;
    }
    Ok(())
}

fn main() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let done = match runtime {
        Ok(runtime) => runtime.block_on(Arguments::parse().run()).map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
