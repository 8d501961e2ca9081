"""Drives the client over HTTP, on repositories that python-tuf makes and signs.

Usage: cases.py CLIENT

The public suite tries far more (README.md). These are its most important cases, and those in which
this client is stricter, for machines that cannot fetch the suite.
"""

import copy
import http.server
import pathlib
import subprocess
import sys
import tempfile
import threading
from datetime import datetime, timedelta, timezone

from securesystemslib.signer import CryptoSigner, Key
from tuf.api.metadata import DelegatedRole, Delegations, Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

CLIENT = sys.argv[1]
TOP = ("root", "targets", "snapshot", "timestamp")
SOON = datetime.now(timezone.utc).replace(microsecond=0) + timedelta(days=30)
PAST = SOON - timedelta(days=60)


class Repository:
    """What is published, who signs it, and a phone that follows it."""

    def __init__(self, folder: pathlib.Path):
        self.files, self.requests = {}, []
        self.signers = {role: [CryptoSigner.generate_ed25519()] for role in TOP}
        self.roles = {
            "root": Root(consistent_snapshot=True, expires=SOON),
            "targets": Targets(expires=SOON),
            "snapshot": Snapshot(expires=SOON),
            "timestamp": Timestamp(expires=SOON),
        }
        for role in TOP:
            self.hold(role, self.signers[role])
        self.publish(*TOP)
        self.metadata, self.targets = folder / "metadata", folder / "targets"
        self.metadata.mkdir()
        self.targets.mkdir()
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        root = folder / "shipped-root"
        root.write_bytes(self.files["metadata/1.root.json"])
        assert self.client("init", str(root)), "init"

    def handler(self):
        files, requests = self.files, self.requests

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                path = self.path.lstrip("/")
                requests.append(path)
                if path not in files:
                    self.send_error(404)
                    return
                self.send_response(200)
                self.send_header("Content-Length", str(len(files[path])))
                self.end_headers()
                self.wfile.write(files[path])

            def log_message(self, *_):
                pass

        return Handler

    def hold(self, role, signers, threshold=1):
        """Who holds a role of the root from now on."""
        root = self.roles["root"]
        for keyid in list(root.roles[role].keyids):
            root.revoke_key(keyid, role)
        for signer in signers:
            root.add_key(signer.public_key, role)
        root.roles[role].threshold = threshold
        self.signers[role] = list(signers)

    def publish(self, *roles, by=None, bump=True):
        """Signs and publishes; snapshot and timestamp name what was published before them."""
        for role in roles:
            signed = self.roles[role]
            if bump and self.newest(role):
                signed.version += 1
            metadata = Metadata(copy.deepcopy(signed))
            for signer in by or self.signers[role]:
                metadata.sign(signer, append=True)
            name = "timestamp" if role == "timestamp" else f"{signed.version}.{role}"
            self.files[f"metadata/{name}.json"] = metadata.to_bytes()
            if role == "snapshot":
                self.roles["timestamp"].snapshot_meta = MetaFile(signed.version)
            elif role not in TOP or role == "targets":
                self.roles["snapshot"].meta[f"{role}.json"] = MetaFile(signed.version)

    def newest(self, role):
        return any(name.endswith(f"{role}.json") for name in self.files)

    def delegate(self, delegator, role, paths):
        signer = CryptoSigner.generate_ed25519()
        self.signers[role] = [signer]
        self.roles[role] = Targets(expires=SOON)
        if self.roles[delegator].delegations is None:
            self.roles[delegator].delegations = Delegations({}, {})
        self.roles[delegator].delegations.roles[role] = DelegatedRole(role, [], 1, True, paths)
        self.roles[delegator].add_key(signer.public_key, role)

    def add(self, role, path, content):
        target = TargetFile.from_data(path, content, ["sha256"])
        self.roles[role].targets[path] = target
        folder, _, name = path.rpartition("/")
        file = f"targets/{folder}{'/' if folder else ''}{target.hashes['sha256']}.{name}"
        self.files[file] = content
        return file

    def client(self, *command):
        self.requests.clear()
        done = subprocess.run(
            [CLIENT, "--metadata-dir", str(self.metadata), *command], capture_output=True, text=True, check=False
        )
        self.said = done.stderr
        assert done.returncode in (0, 1), done
        return done.returncode == 0

    def refresh(self):
        return self.client("--metadata-url", f"{self.url}/metadata/", "refresh")

    def refused(self, why):
        assert not self.refresh(), "it was taken"
        assert why in self.said, self.said

    def download(self, *paths):
        names = [word for path in paths for word in ("--target-name", path)]
        return self.client(
            *("--metadata-url", f"{self.url}/metadata/", "--target-base-url", f"{self.url}/targets/"),
            *("--target-dir", str(self.targets), *names, "download"),
        )

    def version(self, role):
        return Metadata.from_file(str(self.metadata / f"{role}.json")).signed.version

    def downloaded(self):
        return sorted(file.read_bytes() for file in self.targets.iterdir())


def the_order_of_tuf_and_the_bytes_as_served(repo):
    assert repo.refresh(), repo.said
    names = ("2.root", "timestamp", "1.snapshot", "1.targets")
    assert repo.requests == [f"metadata/{name}.json" for name in names], repo.requests
    assert (repo.metadata / "timestamp.json").read_bytes() == repo.files["metadata/timestamp.json"]


def many_roots_are_walked_in_one_refresh(repo):
    for _ in range(20):
        old = repo.signers["root"]
        repo.hold("root", [CryptoSigner.generate_ed25519()])
        repo.publish("root", by=[*old, *repo.signers["root"]])
    assert repo.refresh(), repo.said
    assert repo.version("root") == 21


def a_root_needs_the_old_and_the_new_holders(repo):
    old = repo.signers["root"]
    repo.hold("root", [CryptoSigner.generate_ed25519() for _ in range(3)], threshold=2)
    for signers in (repo.signers["root"], [*old, repo.signers["root"][0]]):
        repo.publish("root", by=signers)
        repo.refused("needed signatures")
        assert repo.version("root") == 1
        repo.roles["root"].version -= 1
    repo.publish("root", by=[*old, *repo.signers["root"][:2]])
    assert repo.refresh() and repo.version("root") == 2, repo.said


def keys_of_each_type(repo):
    signers = [CryptoSigner.generate_rsa(), CryptoSigner.generate_ecdsa(), CryptoSigner.generate_ed25519()]
    repo.hold("timestamp", signers, threshold=3)
    repo.publish("root", "timestamp")
    assert repo.refresh() and repo.version("timestamp") == 2, repo.said
    repo.publish("timestamp", by=signers[1:])
    repo.refused("2 of 3 needed signatures")


def one_key_under_two_ids_is_one(repo):
    key = repo.signers["timestamp"][0].public_key
    again = Key.from_dict("another", key.to_dict())
    root = repo.roles["root"]
    root.add_key(again, "timestamp")
    root.roles["timestamp"].threshold = 2
    repo.publish("root", "timestamp", by=[*repo.signers["root"], *repo.signers["timestamp"]])
    metadata = Metadata.from_bytes(repo.files["metadata/timestamp.json"])
    signature = copy.copy(metadata.signatures[key.keyid])
    signature.keyid = "another"
    metadata.signatures["another"] = signature
    repo.files["metadata/timestamp.json"] = metadata.to_bytes()
    repo.refused("one key stands under two ids")


def nothing_goes_back(repo):
    repo.publish("targets", "snapshot", "timestamp")
    assert repo.refresh(), repo.said
    for role in ("targets", "snapshot", "timestamp"):
        known = repo.roles[role].version
        repo.roles[role].version = 1
        repo.publish(role, bump=False)
        repo.publish(*TOP[TOP.index(role) + 1 :])
        repo.refused("is older than")
        assert repo.version(role) == known
        repo.roles[role].version = known
        repo.publish(*TOP[TOP.index(role) :])
        assert repo.refresh() and repo.version(role) == known + 1, repo.said


def new_online_keys_begin_again(repo):
    for role in ("snapshot", "timestamp"):
        repo.roles[role].version = 100
    repo.publish("snapshot", "timestamp")
    assert repo.refresh() and repo.version("snapshot") == 101, repo.said
    for role in ("snapshot", "timestamp"):
        repo.hold(role, [CryptoSigner.generate_ed25519()])
        repo.roles[role].version = 1
    repo.publish("root")
    repo.publish("snapshot", "timestamp", bump=False)
    assert repo.refresh() and repo.version("snapshot") == 1, repo.said


def targets_begin_again_only_with_new_keys_of_their_own(repo):
    repo.roles["targets"].version = 100
    repo.publish("targets", "snapshot", "timestamp")
    assert repo.refresh(), repo.said
    repo.hold("snapshot", [CryptoSigner.generate_ed25519()])
    repo.publish("root")
    repo.roles["targets"].version = 1
    repo.publish("targets", bump=False)
    repo.publish("snapshot", "timestamp")
    repo.refused("version 1 is older than version 101")
    repo.hold("targets", [CryptoSigner.generate_ed25519()])
    repo.publish("root")
    repo.publish("targets", bump=False)
    repo.publish("snapshot", "timestamp")
    assert repo.refresh() and repo.version("targets") == 1, repo.said


def what_is_over_is_refused(repo):
    assert repo.refresh(), repo.said
    for role in ("targets", "snapshot", "timestamp"):
        repo.roles[role].expires = PAST
        repo.publish(*TOP[TOP.index(role) :])
        repo.refused(f"what {role} signed was valid until")
        repo.roles[role].expires = SOON
    repo.publish("targets", "snapshot", "timestamp")
    assert repo.refresh(), repo.said
    repo.roles["root"].expires = PAST
    repo.publish("root")
    repo.refused("what root signed was valid until")


def lengths_and_hashes_hold(repo):
    repo.publish("targets")
    good = repo.files["metadata/2.targets.json"]
    repo.roles["snapshot"].meta["targets.json"] = MetaFile.from_data(2, good, ["sha256"])
    repo.publish("snapshot", "timestamp")
    repo.files["metadata/2.targets.json"] = good + b"\n"
    repo.refused("length")
    repo.files["metadata/2.targets.json"] = Metadata.from_bytes(good).to_bytes().replace(b'"sig"', b'"Sig"')
    repo.refused("sha256")
    repo.files["metadata/2.targets.json"] = good
    assert repo.refresh(), repo.said
    repo.files["metadata/timestamp.json"] += b" " * 16_384
    repo.refused("longer than 16384 bytes")


def a_target_comes_whole_or_not_at_all_and_once(repo):
    file = repo.add("targets", "path/to/hotlines", b"1300")
    repo.publish("targets", "snapshot", "timestamp")
    repo.files[file] = b"1900"
    assert not repo.download("path/to/hotlines") and repo.downloaded() == [], repo.said
    repo.files[file] = b"1300"
    assert repo.download("path/to/hotlines"), repo.said
    assert repo.downloaded() == [b"1300"] and file in repo.requests, repo.requests
    assert repo.download("path/to/hotlines") and file not in repo.requests, repo.requests


def a_target_path_leads_nowhere_else(repo):
    for path in ("../secret", "//127.0.0.1:9/secret", "x/../../secret", "secret?phone=4711"):
        target = TargetFile.from_data(path, b"secret", ["sha256"])
        repo.roles["targets"].targets[path] = target
        repo.publish("targets", "snapshot", "timestamp")
        repo.files[f"{target.hashes['sha256']}.secret"] = b"secret"
        assert not repo.download(path), path
        assert "is no path on a server" in repo.said, repo.said
        assert all(asked.startswith("metadata/") for asked in repo.requests), repo.requests


def delegations_are_walked_and_end_at_their_paths(repo):
    repo.delegate("targets", "org", ["org/*/*"])
    repo.delegate("org", "words", ["org/words/*"])
    repo.add("words", "org/words/lo", b"Lao")
    repo.add("words", "org/facts/th", b"not its own")
    repo.publish("words", "org", "targets", "snapshot", "timestamp")
    assert repo.download("org/words/lo"), repo.said
    assert not repo.download("org/facts/th"), "a path of another role"
    repo.publish("words", by=[CryptoSigner.generate_ed25519()])
    repo.publish("snapshot", "timestamp")
    assert not repo.download("org/words/lo"), "signed by a stranger"
    assert "0 of 1 needed signatures" in repo.said, repo.said
    assert repo.downloaded() == [b"Lao"]


CASES = [
    the_order_of_tuf_and_the_bytes_as_served,
    many_roots_are_walked_in_one_refresh,
    a_root_needs_the_old_and_the_new_holders,
    keys_of_each_type,
    one_key_under_two_ids_is_one,
    nothing_goes_back,
    new_online_keys_begin_again,
    targets_begin_again_only_with_new_keys_of_their_own,
    what_is_over_is_refused,
    lengths_and_hashes_hold,
    a_target_comes_whole_or_not_at_all_and_once,
    a_target_path_leads_nowhere_else,
    delegations_are_walked_and_end_at_their_paths,
]

for case in CASES:
    print(case.__name__, flush=True)
    with tempfile.TemporaryDirectory() as folder:
        repo = Repository(pathlib.Path(folder))
        case(repo)
        repo.server.shutdown()
print(len(CASES), "cases")
