"""Rows of CSV for events and positions."""

from collections.abc import Iterable

from mahdar.export.cells import Row, head_cells, joined, names, words
from mahdar.export.coding import parties
from mahdar.record.model import Actor, Event, Position

# `type` and `statement` are columns that times and figures have as well.
EVENT = (
    "mode",
    "status",
    "actors",
    "actor_countries",
    "recipients",
    "recipient_countries",
    "about",
    "place",
    "place_country",
    "event_from",
    "event_to",
    "contexts",
    "cameo",
)
POSITION = ("polarity", "holder", "holder_countries", "target", "evidence")


def event_row(event: Event) -> Row:
    """An event, at its trigger."""
    place, days = event.place, event.date
    values = (
        event.mode,
        event.status,
        names(event.actors),
        _countries(event.actors),
        names(event.recipients),
        _countries(event.recipients),
        words(event.about),
        words(place),
        None if place is None else place.country,
        None if days is None else days.start,
        None if days is None else days.end,
        joined(event.contexts),
        event.cameo,
    )
    own: Row = {"type": event.type, "statement": event.statement}
    return head_cells("event", event, event.trigger) | own | dict(zip(EVENT, values, strict=True))


def position_row(position: Position) -> Row:
    """A position, at its evidence."""
    countries = joined(position.holder_countries)
    values = (position.polarity, words(position.holder), countries, position.target.text)
    own: Row = dict(zip(POSITION, (*values, position.evidence.text), strict=True))
    own["statement"] = position.statement
    return head_cells("position", position, position.evidence) | own


def _countries(actors: Iterable[Actor]) -> str:
    """The countries of actors, each once; of a joint one («الجانبان») those of its members."""
    return joined(dict.fromkeys(one.country for one in parties(actors) if one.country))
