"""Hostile input to every call of the border: a value or a declared error, and never the end of the process."""

import inspect
import itertools

import pytest
import senthang_core as senthang
from conftest import Seen, settings

TEXTS = ["", "x", "../../etc/passwd", "\0", "ສະບາຍດີ", "\u202e{ $x }", "TH", "LA-SV", "a" * 1_000_000, "\ud800"]
INSTANTS = [-(2**63), -1, 0, 2**63 - 1]
DECLARED = (
    senthang.OpenError,
    senthang.AskError,
    senthang.OfferError,
    senthang.CheckError,
    senthang.SyncError,
    senthang.ScanError,
    senthang.ExportError,
    # a text that is no Unicode cannot be told to the library at all
    UnicodeEncodeError,
)


def situations():
    for text, now in zip(TEXTS, itertools.cycle(INSTANTS)):
        yield senthang.Situation(country=text, province=text, network=text, languages=[text], now=now)
        yield senthang.Situation(country="TH", province=text, languages=[text] * 3, now=now)
    yield senthang.Situation(country="TH", languages=["lo"] * 10_000, now=0)


def offers():
    for text in TEXTS:
        fields = inspect.signature(senthang.Offer).parameters
        words = [name for name in fields if name not in ("pay", "hours", "days_off", "fees", "pressure", "age")]
        yield senthang.Offer(**dict.fromkeys(words, text))
        yield senthang.Offer(pay=senthang.Pay(amount=text, per=text, usual=text), pressure=[text])
        yield senthang.Offer(fees=[senthang.Fee(purpose=text, amount=text, payer=text)] * 50)
    for number in (0, 2**32 - 1):
        yield senthang.Offer(hours=number, age=number)
    for number in (float("nan"), float("inf"), -0.0, -1.0, 1e308):
        yield senthang.Offer(days_off=number)
    yield senthang.Offer(pay=senthang.Pay(amount="9" * 400 + " THB", per="month"))


def values(name, annotation, tmp_path):
    """Everything hostile that fits a parameter."""
    if annotation == "Situation":
        return list(situations())
    if annotation == "Offer":
        return list(offers())
    if annotation == "Person":
        return [senthang.Person(age=255), *(senthang.Person(district=text) for text in TEXTS)]
    if annotation == "AskedPrices":
        fees = [senthang.Fee(purpose=text, amount=text, payer=text) for text in TEXTS]
        return [senthang.AskedPrices(items=fees, monthly_pay=text) for text in TEXTS]
    if annotation == "EpochMillis":
        return INSTANTS
    if annotation == "SyncObserver":
        return [Seen()]
    if annotation == "CancelToken":
        stopped = senthang.CancelToken()
        stopped.cancel()
        return [senthang.CancelToken(), stopped]
    if annotation == "PosterScan":
        return [senthang.PosterScan()]
    if annotation == "Answered":
        chosen = [senthang.Answered.CHOICE(text) for text in TEXTS]
        return [senthang.Answered.NOT_KNOWN(), senthang.Answered.SKIPPED(), *chosen]
    if annotation == "dict[str, TextArgument]":
        kinds = [senthang.TextArgument.TEXT, senthang.TextArgument.PLACE]
        numbers = [senthang.TextArgument.NUMBER(number) for number in INSTANTS]
        money = [senthang.TextArgument.MONEY(senthang.Money(minor=n, currency="THB")) for n in INSTANTS]
        texts = [kind(text) for kind in kinds for text in TEXTS]
        return [{}, *({"amount": each, "\ud800": each} for each in texts), *({"n": n} for n in numbers + money)]
    if annotation == "typing.List[str]":
        return [[], *([text] for text in TEXTS), ["lo"] * 10_000]
    if annotation == "str":
        # a name with a slash may be a file of this machine: what is written goes below the test's folder
        return [str(tmp_path / "x"), *TEXTS] if name == "to" else TEXTS
    raise AssertionError(f"no hostile input for {name}: {annotation}")


def calls(made):
    """The exported methods of an object."""
    public = [name for name, _ in inspect.getmembers(type(made), inspect.isfunction) if not name.startswith("_")]
    return [getattr(made, name) for name in public]


def rounds(call, tmp_path):
    """Each hostile value of each parameter at least once, the others going round."""
    parameters = [(name, p.annotation) for name, p in inspect.signature(call).parameters.items()]
    lists = [values(name, str(annotation), tmp_path) for name, annotation in parameters]
    most = max(map(len, lists), default=1)
    for place in range(most):
        yield [each[(place + shift) % len(each)] for shift, each in enumerate(lists)]


def called(call, arguments):
    try:
        return call(*arguments)
    except DECLARED as error:
        if isinstance(error, UnicodeEncodeError):
            return None
        assert error.explain(["lo"]).language == "lo"
        return error


@pytest.mark.parametrize("holds", ["nothing", "la"])
def test_every_call_of_every_object(tmp_path, monkeypatch, holds):
    # what is written by a relative path stays here
    monkeypatch.chdir(tmp_path)
    guide = senthang.Guide.open(settings(tmp_path / "phone", None if holds == "nothing" else holds))
    made = [guide, senthang.PosterScan(), senthang.CancelToken()]
    if holds == "la":
        made.append(guide.check("before-you-go", senthang.Situation(country="LA", languages=["lo"], now=0)))
    count = 0
    for call in (call for each in made for call in calls(each)):
        for arguments in rounds(call, tmp_path):
            called(call, arguments)
            count += 1
    assert count > 300
    # whatever was done: somebody can be called
    lines = guide.hotlines(senthang.Situation(country="TH", languages=["lo"], now=0)).lines
    assert not lines[0].call.is_UNTESTED() and not lines[0].call.is_NOT_FROM_HERE()


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: repr(text)[:20])
def test_settings(tmp_path, text):
    good = settings(tmp_path / "phone")
    fields = {name: value for name, value in vars(good).items()}
    hostile = [
        {"pack": text},
        {"languages": [text]},
        {"servers": [text]},
        {"seed": text},
        {"root": text.encode("utf-8", "surrogatepass")},
        {"patience_seconds": 2**32 - 1},
    ]
    for change in hostile:
        told = senthang.GuideSettings(**{**fields, **change})
        called(senthang.Guide.open, [told])
