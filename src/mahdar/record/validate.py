"""Whether a record keeps its contract: the schema, and the checks that the schema's description names."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from mahdar.record.schema import MOST, schema_problems

Row = dict[str, Any]
_GROUPS = ("entities", "statements", "events", "positions", "figures")  # those whose items have ids
# Which group a field's ids are of. `about` of an event is a span, so only strings are looked up.
_REFERENCES = {
    "inside": "statements",
    "statement": "statements",
    "event": "events",
    "entity": "entities",
    "office": "entities",
    "about": "entities",
}


def check_record(record: object) -> list[str]:
    """What is wrong with a record (as JSON-ready data): at most 20 problems, none if it is sound.

    Beyond the schema: 0 <= start < end <= length and whole[start:end] == text for every span (as far as
    the article's text is in the record), ids unique, references resolved, intervals in order. A record
    that breaks the schema is checked no further. What stands under `x` is not part of the contract.
    """
    problems = schema_problems(record)
    if problems or not isinstance(record, dict):
        return problems
    return list(islice(_contract_problems(record), MOST))


def _contract_problems(record: Row) -> Iterator[str]:
    ids = {group: [item["id"] for item in record[group]] for group in _GROUPS}
    yield from _repeated(ids)
    known = {group: frozenset(members) for group, members in ids.items()}
    whole = _whole(record["article"])
    for place, node in _nodes(record):
        if "precision" in node:
            yield from _interval_problems(place, node)
        elif "start" in node:
            yield from _span_problems(place, node, whole)
        yield from _reference_problems(place, node, known)


def _repeated(ids: dict[str, list[str]]) -> Iterator[str]:
    seen: set[str] = set()
    for group, members in ids.items():
        for number, name in enumerate(members):
            if name in seen:
                yield f"{group}.{number}: the id {name!r} is not unique"
            seen.add(name)


def _whole(article: Row) -> str | None:
    """The string offsets count into, None where the record was written without its text."""
    text, title = article.get("text"), article.get("title")
    if text is None:
        return None
    return f"{title}\n{text}" if title else str(text)


def _nodes(record: Row) -> Iterator[tuple[str, Row]]:
    """Every object of the record but the reader and what is under `x`, with its place, in no set order."""
    todo: list[tuple[str, Any]] = [(name, value) for name, value in record.items() if name != "reader"]
    while todo:
        place, value = todo.pop()
        if isinstance(value, dict):
            yield place, value
            todo += [(f"{place}.{name}", one) for name, one in value.items() if _deep(one) and name != "x"]
        elif isinstance(value, list):
            todo += [(f"{place}.{number}", one) for number, one in enumerate(value) if _deep(one)]


def _deep(value: object) -> bool:
    return isinstance(value, (dict, list))


def _interval_problems(place: str, node: Row) -> Iterator[str]:
    start, end = node["start"], node["end"]
    if start is not None and end is not None and start > end:
        yield f"{place}: starts on {start}, after its end on {end}"


def _span_problems(place: str, node: Row, whole: str | None) -> Iterator[str]:
    start, end = node["start"], node["end"]
    if start >= end:
        yield f"{place}: start {start} is not before end {end}"
    elif whole is not None and end > len(whole):
        yield f"{place}: end {end} is past the article's length {len(whole)}"
    elif whole is not None and whole[int(start) : int(end)] != node["text"]:
        yield f"{place}: the article has other letters at {start}:{end}"


def _reference_problems(place: str, node: Row, known: dict[str, frozenset[str]]) -> Iterator[str]:
    for field, group in _REFERENCES.items():
        value = node.get(field)
        for name in value if isinstance(value, list) else (value,):
            if isinstance(name, str) and name not in known[group]:
                yield f"{place}.{field}: no {name!r} among the {group}"
