//! The Update Framework's own client reads what we publish.

use std::process::Command;

use crate::stage::{Stage, changed_edition, checkout, python};

#[test]
fn python_tuf_refreshes_and_downloads_every_target() {
    let Some(python) = python("tuf.ngclient") else { return };
    let stage = Stage::published();
    // with a history: roots, roles and targets of more than one version
    let edition = changed_edition("17:30");
    stage.publish(&edition);
    let server = stage.serve();
    let client = stage.folder.path().join("client");
    std::fs::create_dir(&client).unwrap();
    let output = Command::new(python)
        .arg(checkout().join("tests/python_tuf.py"))
        .arg(server.url())
        .arg(stage.public.join("metadata/1.root.json"))
        .arg(&client)
        .args(edition.plan.targets.keys())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(said.trim(), format!("{} targets", edition.plan.targets.len()));
    for (path, bytes) in &edition.targets {
        let file = client.join("targets").join(path.replace('/', "%2F"));
        assert_eq!(&std::fs::read(file).unwrap(), bytes, "{path}");
    }
}
