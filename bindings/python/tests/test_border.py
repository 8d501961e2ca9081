"""What holds of the border itself: errors, observers, tokens, threads, memory."""

import contextlib
import gc
import json
import os
import sqlite3
import threading

import pytest
import senthang_core as senthang
from conftest import STAGE, UPDATES, Seen, here, job_hours, settings, sync

ERRORS = [
    senthang.OpenError,
    senthang.AskError,
    senthang.OfferError,
    senthang.CheckError,
    senthang.SyncError,
    senthang.ScanError,
    senthang.ExportError,
    senthang.ObserverError,
]


def variants(error):
    return [each for each in vars(error).values() if isinstance(each, type) and issubclass(each, error)]


def made(variant):
    """One of a variant, with something in each field."""
    import inspect

    names = inspect.signature(variant.__init__).parameters
    fields = {name: parameter for name, parameter in names.items() if name not in ("self", "args", "kwargs")}
    numbers = ("found", "known", "least", "most", "status", "until", "expires")
    is_text = lambda name: name not in numbers or (name == "known" and "found" not in fields)
    return variant(**{name: "x" if is_text(name) else 1 for name in fields})


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: error.__name__)
def test_every_error_is_explained_in_every_language(error):
    assert len(variants(error)) >= 1
    for variant in variants(error):
        told = [made(variant).explain([tag]) for tag in ("en", "lo", "th", "vi", "zh", "hmn")]
        assert len({text.text for text in told}) == 6
        assert [text.language for text in told] == ["en", "lo", "th", "vi", "zh", "hmn"]
        assert made(variant).explain(["kjg"]).language == "lo"
        assert made(variant).explain([]).language == "en"


def opened(tmp_path, name, servers=()):
    return senthang.Guide.open(settings(tmp_path / name, servers=servers))


@pytest.mark.parametrize(
    "path, variant",
    [
        ("refused/", "Refused"),
        ("later/", "Later"),
        *((f"{name}/", variant) for name, variant in UPDATES["refused"].items() if name != "older"),
    ],
)
def test_what_a_server_does_is_told_by_what_one_can_do(tmp_path, server, path, variant):
    guide = opened(tmp_path, "phone", [f"{server}/{path}"])
    with pytest.raises(getattr(senthang.SyncError, variant)):
        sync(guide)
    assert guide.hotlines(here()).lines[0].call.uri == "tel:112"


def test_older_content_is_not_taken(tmp_path, server):
    guide = opened(tmp_path, "phone", [f"{server}/first/"])
    assert sync(guide).news == senthang.SyncNews.UPDATED
    del guide
    guide = opened(tmp_path, "phone", [f"{server}/older/"])
    with pytest.raises(senthang.SyncError.Untrusted):
        sync(guide)
    assert job_hours(guide) == UPDATES["hours"]["first"]


def test_without_a_server_and_without_a_network(tmp_path):
    with pytest.raises(senthang.SyncError.Off):
        sync(opened(tmp_path, "off"))
    with pytest.raises(senthang.SyncError.Offline):
        sync(opened(tmp_path, "offline", ["http://127.0.0.1:9/"]))


def test_a_page_of_a_hotel_is_no_content(tmp_path, server):
    guide = opened(tmp_path, "phone", [f"{server}/portal/"])
    with pytest.raises(senthang.SyncError.Offline):
        sync(guide)


def test_a_sync_and_its_progress(tmp_path, server):
    guide, seen = opened(tmp_path, "phone", [f"{server}/first/"]), Seen()
    report = sync(guide, observer=seen)
    assert report.news == senthang.SyncNews.UPDATED and report.whole and report.fetched > 0
    assert seen.progress[-1].is_DONE()
    again = sync(guide)
    assert (again.news, again.requests) == (senthang.SyncNews.UNCHANGED, 1)
    [publisher] = guide.publishers()
    assert publisher.edition and not publisher.revoked


def test_an_observer_that_throws_does_not_stop_a_sync(tmp_path, server):
    class Throws(senthang.SyncObserver):
        def __init__(self, error):
            self.error, self.called = error, 0

        def on_progress(self, progress):
            self.called += 1
            raise self.error

    for name, error in [("declared", senthang.ObserverError.Failed()), ("other", RuntimeError("a screen"))]:
        guide, observer = opened(tmp_path, name, [f"{server}/first/"]), Throws(error)
        assert sync(guide, observer=observer).news == senthang.SyncNews.UPDATED
        assert observer.called > 0


def test_a_sync_is_stopped_half_way_and_goes_on_later(tmp_path, server):
    token = senthang.CancelToken()

    class Stops(senthang.SyncObserver):
        def on_progress(self, progress):
            if progress.is_FETCHING() and progress.done > 0:
                token.cancel()

    guide = opened(tmp_path, "phone", [f"{server}/slow/first/"])
    with pytest.raises(senthang.SyncError.Cancelled):
        sync(guide, observer=Stops(), cancel=token)
    assert token.is_cancelled()
    del guide
    guide = opened(tmp_path, "phone", [f"{server}/first/"])
    assert sync(guide).news == senthang.SyncNews.UPDATED


def test_one_sync_at_a_time(tmp_path, server):
    token, running = senthang.CancelToken(), threading.Event()

    class Waits(senthang.SyncObserver):
        def on_progress(self, progress):
            if progress.is_FETCHING():
                running.set()

    guide = opened(tmp_path, "phone", [f"{server}/slow/first/"])
    ended = []

    def first():
        try:
            sync(guide, observer=Waits(), cancel=token)
        except senthang.SyncError.Cancelled as error:
            ended.append(error)

    thread = threading.Thread(target=first)
    thread.start()
    assert running.wait(60)
    with pytest.raises(senthang.SyncError.Busy):
        sync(guide)
    token.cancel()
    thread.join()
    assert len(ended) == 1


def test_sixteen_threads_ask_while_the_edition_changes(tmp_path, server):
    guide = opened(tmp_path, "phone", [f"{server}/first/"])
    sync(guide)
    del guide
    guide = opened(tmp_path, "phone", [f"{server}/second/"])
    stop, seen, failed = threading.Event(), set(), []

    def ask():
        try:
            while not stop.is_set():
                seen.add(job_hours(guide))
        except BaseException as error:  # noqa: BLE001 - whatever it is, it is a failure
            failed.append(error)

    threads = [threading.Thread(target=ask) for _ in range(16)]
    for thread in threads:
        thread.start()
    sync(guide)
    stop.set()
    for thread in threads:
        thread.join()
    assert failed == []
    assert seen <= {UPDATES["hours"]["first"], UPDATES["hours"]["second"]}
    assert job_hours(guide) == UPDATES["hours"]["second"]


def test_cards_bundles_and_posters(tmp_path, server):
    first = opened(tmp_path, "first")
    with pytest.raises(senthang.ExportError.Nothing):
        first.export_to(str(tmp_path / "none.tar"))
    for given in (STAGE / "updates/first", STAGE / "updates/nothing"):
        call = lambda: first.import_from(str(given), UPDATES["now"], Seen(), senthang.CancelToken())
        if given.exists():
            assert call().news == senthang.SyncNews.UPDATED
        else:
            with pytest.raises(senthang.SyncError.NoContent):
                call()
    bundle = tmp_path / "given.tar"
    assert first.export_to(str(bundle)) == bundle.stat().st_size
    with pytest.raises(senthang.ExportError.File):
        first.export_to(str(tmp_path / "no/such/folder/x.tar"))
    second = opened(tmp_path, "second")
    report = second.import_from(str(bundle), UPDATES["now"], Seen(), senthang.CancelToken())
    assert report.news == senthang.SyncNews.UPDATED
    poster = json.loads((STAGE / "updates/poster.json").read_text())
    scan = senthang.PosterScan()
    assert scan.missing() == []
    with pytest.raises(senthang.ScanError.NotOurs):
        scan.add("https://example.org")
    first_code, *others = poster["codes"]
    code = scan.add(first_code)
    assert (code.of, code.again, len(code.missing)) == (len(poster["codes"]), False, len(others))
    with pytest.raises(senthang.ScanError.OtherPoster):
        scan.add(poster["other_codes"][0])
    with pytest.raises(senthang.SyncError.NoContent):
        second.import_poster(scan, UPDATES["now"], Seen(), senthang.CancelToken())
    for text in others:
        scan.add(text)
    report = second.import_poster(scan, UPDATES["now"], Seen(), senthang.CancelToken())
    assert report.news == senthang.SyncNews.UPDATED
    assert job_hours(second) == UPDATES["hours"]["second"]


def test_a_profile_that_does_not_open(tmp_path):
    file = tmp_path / "file"
    file.write_text("no folder")
    with pytest.raises(senthang.OpenError.Folder):
        opened(tmp_path, "file")
    with pytest.raises(senthang.OpenError.Address) as refused:
        opened(tmp_path, "address", ["ftp://example.org"])
    assert refused.value.address == "ftp://example.org"
    guide = opened(tmp_path, "newer")
    del guide
    gc.collect()
    with contextlib.closing(sqlite3.connect(tmp_path / "newer/content.db")) as database:
        database.execute("UPDATE state SET value = '10000' WHERE name = 'database'")
        database.execute("PRAGMA user_version = 10000")
        database.commit()
    with pytest.raises(senthang.OpenError.TooNew) as refused:
        opened(tmp_path, "newer")
    assert refused.value.found == 10_000


def test_a_seed_that_is_none_is_told_and_the_emergency_number_is_there(tmp_path):
    seed = tmp_path / "seed.tar"
    seed.write_bytes(b"no bundle")
    told = settings(tmp_path / "phone", "la")
    told = senthang.GuideSettings(**{**vars(told), "seed": str(seed)})
    guide = senthang.Guide.open(told)
    assert isinstance(guide.seed_trouble(), senthang.SyncError.NoContent)
    assert guide.hotlines(here("FR")).lines[0].call.uri == "tel:112"


def test_texts_and_arguments(phone):
    text = phone.text("date-day", {"day": senthang.TextArgument.NUMBER(3)}, ["en"])
    assert text.language == "en"
    unknown = phone.text("no-such-message", {}, ["lo"])
    assert (unknown.text, unknown.language) == ("no-such-message", "zxx")
    assert phone.utc_offset_seconds("TH") == 7 * 3600
    assert phone.utc_offset_seconds("XX") is None
    assert phone.pack().home == "LA"


def resident():
    """Bytes of this process in memory."""
    with open("/proc/self/statm", encoding="ascii") as told:
        return int(told.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def test_memory_stays_flat(phone):
    def ask(times):
        for _ in range(times):
            phone.utc_offset_seconds("TH")
            phone.text("draft", {}, ["lo"])
        for _ in range(times // 100):
            phone.hotlines(here())
            phone.check("before-you-go", here()).answer("age", senthang.Answered.SKIPPED())

    ask(5_000)
    gc.collect()
    before = resident()
    ask(50_000)
    gc.collect()
    # an answer that is lost each time would be hundreds of megabytes, a single text some
    assert resident() - before < 8 * 1024 * 1024
