use sigstore_tuf::DelegatedRole;

/// What a delegated role may sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// `<pack>/<org>/*`
    Facts,
    /// `<pack>/<org>/words/<lang>/*`
    Words {
        /// BCP 47 tag.
        language: String,
    },
}

/// An organisation's role, as `targets` delegates it.
#[derive(Clone, Debug)]
pub struct Delegated {
    /// Name of the role.
    pub role: String,
    /// The organisation.
    pub publisher: String,
    /// What it may sign.
    pub scope: Scope,
    pub(super) delegation: DelegatedRole,
}

impl Delegated {
    /// Reads a delegation of this pack; none for another pack's and for patterns that are not ours.
    pub(super) fn of(pack: &str, delegation: &DelegatedRole) -> Option<Self> {
        let [pattern] = delegation.paths.as_deref()? else { return None };
        let path = TargetPath::of(pattern.strip_suffix("/*")?, "*")?;
        (path.pack == pack).then(|| Self {
            role: delegation.name.clone(),
            publisher: path.publisher.to_owned(),
            scope: path
                .language
                .map_or(Scope::Facts, |language| Scope::Words { language: language.to_owned() }),
            delegation: delegation.clone(),
        })
    }

    /// A path that only this role is asked for: nothing is published under it.
    pub(super) fn probe(&self, pack: &str) -> String {
        match &self.scope {
            Scope::Facts => format!("{pack}/{}/-", self.publisher),
            Scope::Words { language } => format!("{pack}/{}/words/{language}/-", self.publisher),
        }
    }
}

/// The parts of a target's path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TargetPath<'a> {
    /// The pack.
    pub pack: &'a str,
    /// The organisation.
    pub publisher: &'a str,
    /// The language of words; none for facts.
    pub language: Option<&'a str>,
    /// The section.
    pub section: &'a str,
}

impl<'a> TargetPath<'a> {
    /// Reads `la/<org>/<section>` and `la/<org>/words/<lang>/<section>`; none for anything else.
    ///
    /// ```
    /// use senthang_core::trust::TargetPath;
    ///
    /// let path = TargetPath::parse("la/org/words/lo/hotlines").unwrap();
    /// assert_eq!((path.publisher, path.language, path.section), ("org", Some("lo"), "hotlines"));
    /// assert!(TargetPath::parse("la/org/../other/hotlines").is_none());
    /// ```
    #[must_use]
    pub fn parse(path: &'a str) -> Option<Self> {
        let (folder, section) = path.rsplit_once('/')?;
        is_name(section).then(|| Self::of(folder, section))?
    }

    fn of(folder: &'a str, section: &'a str) -> Option<Self> {
        let mut parts = folder.split('/');
        let (pack, publisher) = (parts.next()?, parts.next()?);
        let language = match (parts.next(), parts.next(), parts.next()) {
            (None, _, _) => None,
            (Some("words"), Some(language), None) => Some(language),
            _ => return None,
        };
        let named = [Some(pack), Some(publisher), language].into_iter().flatten().all(is_name);
        named.then_some(Self { pack, publisher, language, section })
    }
}

/// Where a target stands in a published folder: the hash before the name (consistent snapshots).
#[must_use]
pub fn target_file(path: &str, sha256: &str) -> String {
    match path.rsplit_once('/') {
        Some((folder, name)) => format!("targets/{folder}/{sha256}.{name}"),
        None => format!("targets/{sha256}.{path}"),
    }
}

/// Names in paths, and of roles: nothing that a file system or an address could take for something else.
pub(super) fn is_name(name: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    !name.is_empty() && !name.starts_with('-') && name.bytes().all(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn target_paths_read_or_are_refused() {
        let path = TargetPath::parse("la/org/words/lo/hotlines").unwrap();
        assert_eq!((path.publisher, path.language, path.section), ("org", Some("lo"), "hotlines"));
        assert_eq!(TargetPath::parse("la/org/hotlines-th").unwrap().language, None);
        for path in [
            "",
            "la",
            "la/org",
            "la/org/",
            "la//hotlines",
            "/la/org/x",
            "la/../x",
            "la/org/../x",
            "la/org/words/lo",
            "la/org/words/lo/a/b",
            "la/org/a/b",
            "la/org/x%2f..",
            "la/org/.",
            "la/org/-",
            "la\\org\\x",
            "la/org/x\0",
        ] {
            // a words folder without a section reads as nothing
            assert_eq!(TargetPath::parse(path), None, "{path}");
        }
    }
}
