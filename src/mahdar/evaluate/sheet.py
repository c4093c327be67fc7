"""Sheets for judging by eye: drawn items with the sentence they stand in.

A sheet holds words of articles, so it stays with the judge and is never kept in the repository.
"""

import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from mahdar.evaluate.shape import Place, Row, part, place, rows
from mahdar.evaluate.sheet_items import brief

# What marks an item's place: the content of a statement, the trigger of an event, a time itself.
ANCHORS = {
    "statements": "content",
    "events": "trigger",
    "positions": "target",
    "figures": "quantity",
    "times": "",
}
_STOP = re.compile(r"[.!؟?\n]\s*")
_WIDEST = 600  # characters of context; broken copy may go on for pages without a stop


@dataclass(frozen=True, slots=True)
class Line:
    """One item to judge: its sentence with the item in ⟦ ⟧, what stands before that, and what was read."""

    article: str
    id: str
    group: str
    start: int
    end: int
    before: str
    marked: str
    item: Row
    published: str | None = None

    def as_dict(self) -> dict[str, Any]:
        """As JSON-ready data."""
        return asdict(self)


def lines(record: Row, group: str, only: Iterable[int] | None = None) -> list[Line]:
    """The lines of a record's items of a group (of those numbered in `only`)."""
    article = part(record.get("article"))
    title, text = article.get("title"), str(article.get("text") or "")
    whole = f"{title}\n{text}" if title else text
    made = []
    for number, item in enumerate(rows(record.get(group))):
        at = anchor(item, group)
        if at is not None and (only is None or number in only):
            made.append(_line(article, whole, group, item, at))
    return made


def anchor(item: object, group: str) -> Place | None:
    """Where an item stands."""
    field = ANCHORS[group]
    return place(part(item).get(field) if field else item)


def _line(article: Row, whole: str, group: str, item: Row, at: Place) -> Line:
    return Line(
        article=str(article.get("id")),
        id=str(item.get("id") or f"{group[0]}-{at[0]}-{at[1]}"),
        group=group,
        start=at[0],
        end=at[1],
        before=whole[max(0, _first(whole, at) - _WIDEST) : _first(whole, at)].strip(),
        marked=mark(whole, at),
        item=brief(item, group, whole),
        published=article.get("published"),
    )


def mark(whole: str, at: Place) -> str:
    """The sentence or sentences an item stands in, with it in ⟦ ⟧."""
    first = _first(whole, at)
    stop = _STOP.search(whole, at[1], at[1] + _WIDEST)
    last = stop.end() if stop else min(len(whole), at[1] + _WIDEST)
    return f"{whole[first : at[0]]}⟦{whole[at[0] : at[1]]}⟧{whole[at[1] : last]}".strip()


def _first(whole: str, at: Place) -> int:
    starts = [m.end() for m in _STOP.finditer(whole, max(0, at[0] - _WIDEST), at[0])]
    return starts[-1] if starts else max(0, at[0] - _WIDEST)
