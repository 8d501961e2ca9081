"""What the suites play on: the stage that `border-stage make` has made, and the servers of `border-stage serve`."""

import json
import os
import pathlib
import subprocess

import pytest
import senthang_core as senthang

CHECKOUT = pathlib.Path(__file__).resolve().parents[3]
STAGE = pathlib.Path(os.environ.get("SENTHANG_STAGE", CHECKOUT / "target/border"))
DEBUG = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", CHECKOUT / "target")) / "debug"

UPDATES = json.loads((STAGE / "updates/updates.json").read_text())


def settings(folder, pack=None, languages=("lo",), servers=(), root=None, patience=2):
    """The settings of a phone; with a pack, those of one that has it as its seed."""
    root = root or STAGE / (f"{pack}.root.json" if pack else "updates/root.json")
    return senthang.GuideSettings(
        folder=str(folder),
        root=root.read_bytes(),
        languages=list(languages),
        servers=list(servers),
        patience_seconds=patience,
        seed=str(STAGE / f"{pack}.tar") if pack else None,
    )


def here(country="TH", languages=("lo",), now=UPDATES["now"], **told):
    return senthang.Situation(country=country, languages=list(languages), now=now, **told)


class Seen(senthang.SyncObserver):
    """Keeps what it is told."""

    def __init__(self):
        self.progress = []

    def on_progress(self, progress):
        self.progress.append(progress)


def sync(guide, now=UPDATES["now"], observer=None, cancel=None):
    return guide.sync(now, observer or Seen(), cancel or senthang.CancelToken())


def job_hours(guide):
    """Which edition a phone holds."""
    lines = guide.hotlines(here(UPDATES["country"])).lines
    return next(line.hours for line in lines if line.id == UPDATES["line"])


@pytest.fixture(scope="session")
def server():
    """The address of the servers."""
    with subprocess.Popen(
        [DEBUG / "border-stage", "serve", STAGE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield process.stdout.readline().strip()
        process.stdin.close()


@pytest.fixture(scope="session")
def phone(tmp_path_factory):
    """A phone that holds the real pack."""
    return senthang.Guide.open(settings(tmp_path_factory.mktemp("phone"), "la", ["lo"]))
