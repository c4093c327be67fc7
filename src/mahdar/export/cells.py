"""Cells of CSV that rows of every group share."""

from collections.abc import Iterable

from mahdar.record.model import Actor, Event, Figure, Position, Span, Statement

Row = dict[str, object]


def head_cells(group: str, item: Statement | Event | Position | Figure, anchor: Span) -> Row:
    """Group, id, confidence and rule of an item, and where its anchor stands."""
    head: Row = {"group": group, "id": item.id, "confidence": item.confidence, "rule": item.rule}
    return head | place_cells(anchor)


def place_cells(span: Span) -> Row:
    """Offsets and words of a span."""
    return {"start": span.start, "end": span.end, "text": span.text}


def words(span: Span | None) -> str | None:
    """The words of a span, None without one."""
    return None if span is None else span.text


def joined(parts: Iterable[str]) -> str:
    """A list as one cell."""
    return " | ".join(parts)


def names(actors: Iterable[Actor]) -> str:
    """The words of actors."""
    return joined(actor.text for actor in actors)
