"""Records to JSON-ready dicts. Fields that are empty and not required are left out."""

from dataclasses import fields
from functools import cache
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


def record_to_dict(record: Record, *, text: bool = True) -> dict[str, object]:
    """The record as dicts and lists in the schema's order of keys."""
    out: dict[str, object] = {"schema": record.schema}
    if record.reader is not None:
        out["reader"] = _plain(record.reader)
    out["article"] = _plain(record.article)
    if not text:
        out["article"].pop("text", None)  # type: ignore[attr-defined]
    for group in ("entities", "mentions", "statements", "events", "positions", "figures", "times"):
        out[group] = [_plain(item) for item in getattr(record, group)]
    return out


@cache
def _layout(kind: type) -> tuple[tuple[str, bool], ...]:
    kept = _KEPT.get(kind.__name__, set())
    return tuple((f.name, f.name in kept) for f in fields(kind))


def _plain(value: Any) -> Any:
    if isinstance(value, (str, int, float)) or value is None:
        return value
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    out: dict[str, Any] = {}
    for name, kept in _layout(type(value)):
        field = getattr(value, name)
        if kept or not (field is None or field == ()):
            out[name] = _plain(field)
    return out
