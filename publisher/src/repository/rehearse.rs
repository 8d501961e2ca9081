use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Component, Path};
use std::time::Duration;

use jiff::Timestamp;
use senthang_core::sync::{Address, CancelToken, Quiet, Report, SyncError};
use senthang_core::{Guide, Settings};

use super::metadata::Existing;
use super::publish::Upload;
use super::{Draft, RepositoryError, Signed};
use crate::build::Edition;
use crate::serve::Server;
use crate::storage::{Readable, StorageError, side_by_side};

/// How long a phone of ours waits for a byte.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

/// The files to which a phone is led.
pub(super) struct Live {
    /// Metadata, by path.
    pub(super) metadata: BTreeMap<String, Vec<u8>>,
    /// SHA-256 of targets, by path.
    pub(super) targets: BTreeMap<String, String>,
}

impl Live {
    /// What is published.
    pub(super) fn of(existing: &Existing) -> Self {
        let mut live = Self { metadata: BTreeMap::new(), targets: BTreeMap::new() };
        for root in &existing.roots {
            live.metadata.insert(format!("metadata/{}.root.json", root.version()), root.bytes());
        }
        for (role, metadata) in &existing.roles {
            live.add(role, metadata);
        }
        live
    }

    fn add(&mut self, role: &str, metadata: &Signed) {
        let path = match role {
            "timestamp" => "metadata/timestamp.json".to_owned(),
            _ => format!("metadata/{}.{role}.json", metadata.version()),
        };
        self.metadata.insert(path, metadata.bytes());
        self.targets.extend(metadata.targets().map(|target| (target.file, target.sha256)));
    }

    /// Those of its targets that can be read, whatever they say.
    pub(super) fn read_targets(
        &self,
        from: &dyn Readable,
        without: &BTreeMap<String, Vec<u8>>,
    ) -> Result<BTreeMap<String, Vec<u8>>, StorageError> {
        let wanted = self.targets.keys().filter(|path| !without.contains_key(*path)).collect();
        let read = side_by_side(wanted, |path: &String| {
            Ok::<_, StorageError>(from.read(path)?.map(|found| (path.clone(), found.bytes)))
        })?;
        Ok(read.into_iter().flatten().collect())
    }
}

/// Lays files into a folder, for phones to take them from.
pub(super) fn lay<'a>(
    folder: &Path,
    files: impl IntoIterator<Item = (&'a String, &'a Vec<u8>)>,
) -> Result<(), RepositoryError> {
    for (path, bytes) in files {
        // names come from what is published, and may be anybody's
        if !Path::new(path).components().all(|part| matches!(part, Component::Normal(_))) {
            continue;
        }
        let file = folder.join(path);
        let parent = file.parent().unwrap_or(folder);
        std::fs::create_dir_all(parent).map_err(RepositoryError::file(parent))?;
        std::fs::write(&file, bytes).map_err(RepositoryError::file(&file))?;
    }
    Ok(())
}

/// A phone that holds nothing yet.
pub(super) struct Fresh<'a> {
    pub(super) profile: &'a Path,
    pub(super) pack: &'a str,
    pub(super) root: &'a [u8],
    pub(super) languages: &'a [String],
}

/// Where a phone takes content from. A folder is served to it: what is carried to a phone by hand may be
/// older and in parts, and what is published may not.
pub(super) enum Way<'a> {
    Folder(&'a Path),
    Server(&'a Address),
}

impl Fresh<'_> {
    /// Takes what is published.
    pub(super) fn take(&self, way: &Way, at: Timestamp) -> Result<Report, SyncError> {
        match way {
            Way::Server(address) => self.sync(address, at),
            Way::Folder(folder) => {
                let inner = |error: String| SyncError::Inner(error);
                let here = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
                let server = Server::start(folder, here).map_err(|error| inner(error.to_string()))?;
                let address = server.url().parse();
                self.sync(&address.map_err(|_| inner(server.url()))?, at)
            }
        }
    }

    fn sync(&self, server: &Address, at: Timestamp) -> Result<Report, SyncError> {
        let guide = Guide::open(Settings {
            folder: self.profile.to_owned(),
            pack: self.pack.to_owned(),
            root: self.root.to_owned(),
            languages: self.languages.to_owned(),
            all_languages: false,
            servers: vec![server.clone()],
            patience: PATIENCE,
            seed: None,
        })
        .map_err(|error| SyncError::Store(error.0))?;
        guide.sync(at, &Quiet, &CancelToken::new())
    }
}

/// Lets a fresh phone take the edition from a copy of what would be published.
pub(super) fn rehearse(
    from: &dyn Readable,
    existing: &Existing,
    draft: &Draft,
    upload: &Upload,
    edition: &Edition,
    at: Timestamp,
) -> Result<(), RepositoryError> {
    let stage = tempfile::tempdir().map_err(RepositoryError::file(&std::env::temp_dir()))?;
    let mut after = existing.clone();
    for (name, metadata) in &draft.files {
        let role = name.trim_end_matches(".json");
        let role = role.split_once('.').map_or(role, |(_, role)| role);
        after.roles.insert(role.to_owned(), metadata.clone());
    }
    // new roots come with the upload, under the names of theirs
    after.roles.remove("root");
    let mut files: BTreeMap<String, Vec<u8>> = Live::of(&after).metadata;
    files.extend(upload.files().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())));
    files.extend(Live::of(&after).read_targets(from, &files)?);
    let copy = stage.path().join("repository");
    lay(&copy, &files)?;
    let root = files.get("metadata/1.root.json").cloned().unwrap_or_default();
    let plan = &edition.plan;
    let phone = Fresh {
        profile: &stage.path().join("phone"),
        pack: &plan.pack,
        root: &root,
        languages: &plan.languages,
    };
    let report = phone.take(&Way::Folder(&copy), at).map_err(RepositoryError::Refused)?;
    // what is wrong with another organisation is its own, and stops nobody else
    let mut own = report.publishers.into_iter().filter(|state| state.name == plan.publisher);
    match own.find_map(|state| state.trouble.map(|why| (state.name, why))) {
        Some((role, why)) => Err(RepositoryError::Refused(SyncError::Untrusted { role, why })),
        None => Ok(()),
    }
}
