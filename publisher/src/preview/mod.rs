//! The edition as a person would read it, in a browser, two languages side by side: for those who
//! write and check content. It reads the files anew for each page, so that a reload shows an edit.

mod page;
mod says;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path as UrlPath, Query, Request, State};
use axum::http::header::{HOST, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use jiff::civil::Date;
use serde::Deserialize;
use tokio::net::TcpListener;

use crate::lint::lint;
use crate::tree::Tree;

/// A preview, ready to serve.
#[derive(Debug)]
pub struct Preview {
    /// Where it listens.
    pub addr: SocketAddr,
    runtime: tokio::runtime::Runtime,
    listener: TcpListener,
    router: Router,
}

#[derive(Debug)]
struct Shown {
    checkout: PathBuf,
    pack: String,
    today: Date,
}

/// Which two languages stand side by side.
#[derive(Clone, Debug, Default, Deserialize)]
struct Sides {
    left: Option<String>,
    right: Option<String>,
}

impl Preview {
    /// Takes the address. `today` is the day for which facts are judged.
    ///
    /// # Errors
    /// If the address is taken or cannot be had.
    pub fn bind(checkout: &Path, pack: &str, today: Date, addr: SocketAddr) -> std::io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let listener = runtime.block_on(TcpListener::bind(addr))?;
        let shown = Shown { checkout: checkout.to_owned(), pack: pack.to_owned(), today };
        let router = Router::new()
            .route("/", get(async |State(shown), Query(sides)| answer(&shown, None, sides)))
            .route(
                "/{section}",
                get(async |State(shown), UrlPath(section): UrlPath<String>, Query(sides)| {
                    answer(&shown, Some(&section), sides)
                }),
            )
            .with_state(Arc::new(shown));
        let addr = listener.local_addr()?;
        let router = router.layer(from_fn(move |request, next| for_this_machine(addr, request, next)));
        Ok(Self { addr, runtime, listener, router })
    }

    /// Serves until the process ends.
    ///
    /// # Errors
    /// Of the listener.
    pub fn serve(self) -> std::io::Result<()> {
        self.runtime.block_on(async { axum::serve(self.listener, self.router).await })
    }
}

/// Answers only who asks for this machine by name: else any page on the web could have its own name
/// lead here, and read drafts.
async fn for_this_machine(addr: SocketAddr, request: Request, next: Next) -> Response {
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    if host != addr.to_string() && host != format!("localhost:{}", addr.port()) {
        return (StatusCode::MISDIRECTED_REQUEST, "this is a preview for its own machine").into_response();
    }
    let mut response = next.run(request).await;
    response.headers_mut().insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

fn answer(shown: &Arc<Shown>, section: Option<&str>, sides: Sides) -> Response {
    let tree = match Tree::read(&shown.checkout, &shown.pack) {
        Ok(tree) => tree,
        Err(error) => return (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    };
    let findings = lint(&tree, shown.today);
    let known = |wanted: Option<String>, place: usize| {
        let mut languages = tree.pack.languages.iter().map(|language| language.tag.as_str());
        let found = wanted.as_deref().and_then(|wanted| languages.clone().find(|tag| *tag == wanted));
        found.or_else(|| languages.nth(place)).unwrap_or("en").to_owned()
    };
    let (left, right) = (known(sides.left, 0), known(sides.right, 1));
    let view = page::View { tree: &tree, findings: &findings, today: shown.today, left, right };
    match section {
        None => Html(view.overview().into_string()).into_response(),
        Some(section) => match view.section(section) {
            Some(page) => Html(page.into_string()).into_response(),
            None => (StatusCode::NOT_FOUND, "there is no such section").into_response(),
        },
    }
}
