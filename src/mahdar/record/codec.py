"""Records to JSON-ready dicts and to JSON. Fields that are empty and not required are left out."""

import json
from collections.abc import Callable
from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import Any

from mahdar.record.model import Record

# Required by the schema although they may be null or empty.
_KEPT = {
    "Head": {"url", "source", "published", "title"},
    "Statement": {"speaker", "via"},
    "Event": {"actors", "recipients"},
    "Position": {"holder", "holder_countries"},
    "Figure": {"value", "approx"},
    "Time": {"value", "interval"},
    "Interval": {"start", "end"},
}

_ATOMS = frozenset({str, int, float, bool})
_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode  # frozen records hold no cycles


def record_to_dict(record: Record, *, text: bool = True) -> dict[str, object]:
    """The record as dicts and lists in the schema's order of keys."""
    out: dict[str, object] = {"schema": record.schema}
    if record.reader is not None:
        out["reader"] = _plain(record.reader)
    head = _plain(record.article)
    if not text:
        head.pop("text", None)
    out["article"] = head
    for group in ("entities", "mentions", "statements", "events", "positions", "figures", "times"):
        out[group] = [_plain(item) for item in getattr(record, group)]
    return out


def record_to_json(record: Record, *, text: bool = True, indent: int | None = None) -> str:
    """The record as one JSON document, on one line unless `indent` is given."""
    data = record_to_dict(record, text=text)
    return _encode(data) if indent is None else json.dumps(data, ensure_ascii=False, indent=indent)


@cache
def _layout(kind: type) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]], frozenset[str]]:
    """Names of a class's fields, what gets them all at once, and those kept when empty."""
    names = tuple(f.name for f in fields(kind))
    return names, attrgetter(*names), frozenset(_KEPT.get(kind.__name__, ()))


def _plain(value: Any) -> dict[str, Any]:
    kind: type = type(value)
    names, get, kept = _layout(kind)
    out: dict[str, Any] = {}
    for name, field in zip(names, get(value)):  # noqa: B905 - equal by construction
        if field is None or field == ():
            if name in kept:
                out[name] = None if field is None else []
        elif type(field) in _ATOMS:
            out[name] = field
        elif type(field) is tuple:
            out[name] = [one if type(one) in _ATOMS else _plain(one) for one in field]
        else:
            out[name] = _plain(field)
    return out
