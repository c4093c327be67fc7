"""Records as JSON Lines, one record a line, and as one JSON array."""

import json
from collections.abc import Iterable, Iterator

from mahdar.record.model import Record


def jsonl_chunks(records: Iterable[Record], *, text: bool = True) -> Iterator[str]:
    """One line a record; `text=False` leaves the articles' texts out."""
    for record in records:
        yield record.to_json(text=text) + "\n"


def json_chunks(records: Iterable[Record], *, text: bool = True) -> Iterator[str]:
    """The parts of one indented JSON array, a part a record."""
    before = "[\n"
    for record in records:
        yield before + json.dumps(record.to_dict(text=text), ensure_ascii=False, indent=2)
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"
