//! A real nginx with the configuration of `docs/howto/nginx`, for tests and for the benchmark.

use std::fs;
use std::net::{SocketAddr, TcpListener};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The module that hashes the timestamp; Debian has it beside nginx.
const SCRIPTS: &str = "/usr/lib/nginx/modules/ngx_http_js_module.so";

pub(crate) struct Nginx {
    pub(crate) child: Child,
    pub(crate) addr: SocketAddr,
    pub(crate) log: PathBuf,
}

impl Nginx {
    /// If nginx and its JavaScript module are there.
    pub(crate) fn is_installed() -> bool {
        Command::new("nginx").arg("-v").output().is_ok() && Path::new(SCRIPTS).exists()
    }

    /// Serves a published folder as the how-to says, in two workers.
    pub(crate) fn serving(checkout: &Path, public: &Path, folder: &Path) -> Self {
        let howto = checkout.join("docs/howto/nginx");
        let [howto, public] = [howto.as_path(), public].map(|path| path.to_str().unwrap());
        Self::start(
            folder,
            &format!("js_path {howto}/; include {howto}/http.conf; access_log access.log senthang;"),
            &format!("root {public}; include {howto}/server.conf;"),
        )
    }

    /// Keeps what an origin lets it keep, as a CDN does.
    pub(crate) fn keeping(origin: SocketAddr, folder: &Path) -> Self {
        Self::start(
            folder,
            "access_log off; proxy_cache_path kept keys_zone=kept:1m;",
            &format!(
                "location / {{ proxy_pass http://{origin}; proxy_cache kept; proxy_cache_revalidate on; }}"
            ),
        )
    }

    fn start(folder: &Path, http: &str, server: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let addr = listener.local_addr().unwrap();
        fs::create_dir_all(folder.join("temporary")).unwrap();
        fs::write(folder.join("nginx.conf"), site(addr, http, server)).unwrap();
        let child = Command::new("nginx")
            .args(["-e", "error.log", "-c", "nginx.conf", "-p"])
            .arg(format!("{}/", folder.display()))
            // it takes over the socket that listens already: nobody else can have the port meanwhile
            .env("NGINX", "0;")
            .stdin(OwnedFd::from(listener))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        Self { child, addr, log: folder.join("access.log") }
    }
}

/// What a machine's nginx has around its sites.
fn site(addr: SocketAddr, http: &str, server: &str) -> String {
    // temporary folders are closed to others, so the workers are who runs the tests
    format!(
        r"
        load_module {SCRIPTS};
        user root root;
        daemon off;
        worker_processes 2;
        pid nginx.pid;
        error_log error.log;
        events {{ worker_connections 8192; }}
        http {{
            client_body_temp_path temporary; proxy_temp_path temporary; fastcgi_temp_path temporary;
            uwsgi_temp_path temporary; scgi_temp_path temporary;
            {http}
            server {{ listen {addr} backlog=4096; {server} }}
        }}
        "
    )
}
