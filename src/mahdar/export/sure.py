"""Leaving out what is not sure enough."""

from dataclasses import replace
from typing import TypeVar

from mahdar.errors import InputError
from mahdar.record.model import Event, Figure, Position, Record, Statement

# The least confidence with which items are written where none is asked for (`--min-confidence`).
# Confidence is how often a rule was right (docs/evaluation.md): a threshold trades missed for invented items.
STATEMENT_DEFAULT = 0.0  # statements and figures: all are written
EVENT_DEFAULT = 0.0  # events and positions

_Within = TypeVar("_Within", Event, Position, Figure)


def checked(least: float | None) -> float | None:
    """A least confidence as it was given; raises InputError where it is no number from 0 to 1."""
    if least is not None and not 0 <= least <= 1:
        raise InputError(f"a least confidence of {least} is not between 0 and 1", "take 0 for all items")
    return least


def confident(record: Record, least: float | None = None) -> Record:
    """The record without statements, events, positions and figures that are less sure than `least` (0..1).

    None takes the defaults above. References to what is left out become null; times, mentions and entities
    stay. Raises InputError on any other number.
    """
    least = checked(least)
    said = STATEMENT_DEFAULT if least is None else least
    done = EVENT_DEFAULT if least is None else least
    if said <= 0 and done <= 0:
        return record
    statements = tuple(s for s in record.statements if s.confidence >= said)
    events = tuple(e for e in record.events if e.confidence >= done)
    kept = frozenset((*(s.id for s in statements), *(e.id for e in events), None))
    return replace(
        record,
        statements=tuple(_statement(s, kept) for s in statements),
        events=tuple(_within(e, kept) for e in events),
        positions=tuple(_within(p, kept) for p in record.positions if p.confidence >= done),
        figures=tuple(_figure(f, kept) for f in record.figures if f.confidence >= said),
    )


def _statement(item: Statement, kept: frozenset[str | None]) -> Statement:
    return item if item.inside in kept else replace(item, inside=None)


def _within(item: _Within, kept: frozenset[str | None]) -> _Within:
    return item if item.statement in kept else replace(item, statement=None)


def _figure(item: Figure, kept: frozenset[str | None]) -> Figure:
    item = _within(item, kept)
    return item if item.event in kept else replace(item, event=None)
