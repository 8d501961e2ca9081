"""Walks a record of the border by the names of its fields, into the neutral form of tests/border/README.md."""

import enum
import inspect

import senthang_core as senthang


def neutral(value):
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, list):
        return [neutral(item) for item in value]
    if isinstance(value, enum.Enum):
        return kebab(value.name)
    # a field whose name is a word of Python's has an underscore before it
    fields = {name.lstrip("_"): neutral(field) for name, field in vars(value).items()}
    fields = {name: field for name, field in fields.items() if told(field)}
    variant = type(value).__name__.partition(".")[2]
    if not variant:
        return fields
    has_fields = len(inspect.signature(type(value)).parameters) > 0
    return {"is": kebab(variant), **fields} if has_fields else kebab(variant)


def told(field):
    return field is not None and field is not False and field != []


def kebab(name):
    return name.lower().replace("_", "-")




def situation(given):
    given = dict(given)
    need = given.pop("need", None)
    return senthang.Situation(**given, need=senthang.Need[need.upper().replace("-", "_")] if need else None)


def person(given):
    given = dict(given)
    sex = given.pop("sex", None)
    return senthang.Person(**given, sex=senthang.Sex[sex.upper()] if sex else None)


def fees(given):
    return [senthang.Fee(**fee) for fee in given]


def offer(given):
    given = dict(given)
    if "pay" in given:
        given["pay"] = senthang.Pay(**given["pay"])
    if "fees" in given:
        given["fees"] = fees(given["fees"])
    return senthang.Offer(**given)


def asked(given):
    given = dict(given)
    return senthang.AskedPrices(items=fees(given.pop("items", [])), **given)


def differences(told, wanted, path="answer"):
    """Where two neutral forms differ, by path."""
    if isinstance(told, dict) and isinstance(wanted, dict):
        for name in sorted(told.keys() | wanted.keys()):
            yield from differences(told.get(name), wanted.get(name), f"{path}.{name}")
    elif isinstance(told, list) and isinstance(wanted, list) and len(told) == len(wanted):
        for place, (one, other) in enumerate(zip(told, wanted)):
            yield from differences(one, other, f"{path}[{place}]")
    elif told != wanted or type(told) is not type(wanted):
        yield f"{path}: {str(told)[:200]!r}, not {str(wanted)[:200]!r}"
