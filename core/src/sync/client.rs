use std::error::Error as _;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Client;
use reqwest::header::{ACCEPT_ENCODING, HeaderMap, HeaderValue};
use rustls::RootCertStore;

use super::SyncError;

/// What makes all requests: one for all servers of a sync. Every phone's requests are alike: no cookies, no
/// names, no languages.
///
/// # Errors
/// [`SyncError::Inner`].
pub(super) fn client(patience: Duration) -> Result<Client, SyncError> {
    trusting(RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() }, patience)
}

fn trusting(roots: RootCertStore, patience: Duration) -> Result<Client, SyncError> {
    crate::trust::install();
    let inner = |error: String| SyncError::Inner(error);
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| inner(error.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    // what is packed is packed already, and hashes are of the bytes as they were published
    let headers = HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_static("identity"))]);
    Client::builder()
        .tls_backend_preconfigured(tls)
        .user_agent("senthang")
        .default_headers(headers)
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        // the environment is not asked, here as elsewhere
        .no_proxy()
        .http1_only()
        .connect_timeout(patience)
        .read_timeout(patience)
        .build()
        .map_err(|error| inner(chain(&error)))
}

/// What TLS found wrong with who answers.
pub(super) fn tls_trouble(error: &reqwest::Error) -> Option<String> {
    let mut next = error.source();
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref::<rustls::Error>() {
            return Some(found.to_string());
        }
        // what an I/O error holds is not its source
        next = match error.downcast_ref::<io::Error>() {
            Some(error) => error.get_ref().map(|held| held as &dyn std::error::Error),
            None => error.source(),
        };
    }
    None
}

/// What an error says at its root.
pub(super) fn chain(error: &dyn std::error::Error) -> String {
    let mut deepest = error;
    while let Some(source) = deepest.source() {
        deepest = source;
    }
    deepest.to_string()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{BufRead, BufReader};
    use std::path::Path;
    use std::process::{Child, Command, Stdio};

    use super::*;

    /// An authority of its own, and what it certifies.
    struct Authority(tempfile::TempDir);

    const SETTINGS: &str = "[ca]\ndefault_ca = one\n[one]\ndatabase = issued\nnew_certs_dir = .\npolicy = name\n\
        copy_extensions = copy\ndefault_md = sha256\nrand_serial = yes\nunique_subject = no\n\
        [name]\ncommonName = supplied\n";

    impl Authority {
        fn new(name: &str) -> Self {
            let authority = Self(tempfile::tempdir().unwrap());
            fs::write(authority.0.path().join("settings"), SETTINGS).unwrap();
            fs::write(authority.0.path().join("issued"), "").unwrap();
            authority.key(
                "authority",
                &["-x509", "-out", "authority.pem", "-days", "9", "-subj", &format!("/CN={name}")],
            );
            authority.openssl(&["x509", "-in", "authority.pem", "-outform", "DER", "-out", "authority.der"]);
            authority
        }

        fn openssl(&self, arguments: &[&str]) {
            let output = Command::new("openssl").args(arguments).current_dir(self.0.path()).output().unwrap();
            assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        }

        fn key(&self, name: &str, more: &[&str]) {
            let key = format!("{name}.key");
            let new =
                ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", &key];
            self.openssl(&[&["req"], &new[..], more].concat());
        }

        /// A certificate for a host, from one year to another.
        fn certify(&self, name: &str, host: &str, years: (i16, i16)) {
            let host_name = format!("subjectAltName=DNS:{host}");
            let (asked, given) = (format!("{name}.csr"), format!("{name}.pem"));
            self.key(name, &["-out", &asked, "-subj", &format!("/CN={host}"), "-addext", &host_name]);
            let (start, end) = (format!("{}0101000000Z", years.0), format!("{}0101000000Z", years.1));
            self.openssl(&[
                "ca",
                "-batch",
                "-notext",
                "-config",
                "settings",
                "-cert",
                "authority.pem",
                "-keyfile",
                "authority.key",
                "-in",
                &asked,
                "-out",
                &given,
                "-startdate",
                &start,
                "-enddate",
                &end,
            ]);
        }

        fn client(&self) -> Client {
            let mut roots = RootCertStore::empty();
            roots.add(fs::read(self.0.path().join("authority.der")).unwrap().into()).unwrap();
            trusting(roots, Duration::from_secs(5)).unwrap()
        }
    }

    /// `openssl s_server` with one of its certificates.
    struct Server(Child, String);

    impl Server {
        fn start(folder: &Path, name: &str, more: &[&str]) -> Self {
            let (certificate, key) = (format!("{name}.pem"), format!("{name}.key"));
            let mut process = Command::new("openssl")
                .args(["s_server", "-accept", "127.0.0.1:0", "-WWW", "-cert", &certificate, "-key", &key])
                .args(more)
                .current_dir(folder)
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            let mut lines = BufReader::new(process.stdout.take().unwrap()).lines().map(Result::unwrap);
            let accepts = lines.find(|line| line.starts_with("ACCEPT")).unwrap();
            let port = accepts.rsplit(':').next().unwrap().trim().to_owned();
            std::thread::spawn(move || lines.for_each(drop));
            Self(process, format!("https://localhost:{port}/settings"))
        }
    }

    impl Drop for Server {
        fn drop(&mut self) {
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }

    /// Beside a good certificate, by which this is known to be about the others: each is refused for what is
    /// wrong with it.
    #[test]
    fn a_certificate_must_be_in_its_time_of_its_host_and_of_an_authority() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (authority, stranger) = (Authority::new("One"), Authority::new("Another"));
        let year = jiff::Zoned::now().year();
        authority.certify("good", "localhost", (year - 1, year + 2));
        authority.certify("over", "localhost", (2020, 2021));
        authority.certify("early", "localhost", (year + 5, year + 6));
        authority.certify("other", "other.example", (year - 1, year + 2));
        stranger.certify("good", "localhost", (year - 1, year + 2));
        let client = authority.client();
        let get = |folder: &Authority, name: &str, more: &[&str]| {
            let server = Server::start(folder.0.path(), name, more);
            let answer = runtime.block_on(async { client.get(&server.1).send().await });
            answer.map_err(|error| tls_trouble(&error).unwrap_or_default())
        };
        assert_eq!(get(&authority, "good", &[]).unwrap().status(), 200);
        for (folder, name, more, why) in [
            (&authority, "over", &[][..], "certificate expired"),
            (&authority, "early", &[], "certificate not valid yet"),
            (&authority, "other", &[], "certificate not valid for name"),
            (&stranger, "good", &[], "UnknownIssuer"),
            (&authority, "good", &["-tls1_1", "-cipher", "ALL:@SECLEVEL=0"], "version"),
        ] {
            let found = get(folder, name, more).unwrap_err();
            assert!(found.to_lowercase().contains(&why.to_lowercase()), "{name}: {found}");
        }
    }
}
