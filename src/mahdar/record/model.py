"""The record: all that is read from one article. Field names are those of `record.schema.json`.

Spans are half-open code-point offsets into the article as given (`Article.whole`).
"""

from dataclasses import dataclass
from typing import Literal

from mahdar.record.parts import (
    Actor,
    Candidate,
    Entity,
    Interval,
    Mention,
    Precision,
    ResolvedBy,
    Span,
)

__all__ = [
    "Act",
    "Actor",
    "Candidate",
    "Change",
    "Entity",
    "Event",
    "Figure",
    "Head",
    "Interval",
    "Kind",
    "Mention",
    "Polarity",
    "Position",
    "Precision",
    "ReaderInfo",
    "Record",
    "ResolvedBy",
    "Span",
    "Statement",
    "Status",
    "Time",
    "TimeType",
]

Kind = Literal["direct", "mixed", "indirect"]
Act = Literal["say", "confirm", "deny", "claim", "promise", "demand", "warn", "accuse", "ask"]
Change = Literal["increase", "decrease"]
TimeType = Literal["date", "time", "duration", "set"]
Status = Literal["actual", "planned", "possible", "denied", "historical"]
Polarity = Literal["support", "oppose", "demand", "neutral"]


@dataclass(frozen=True, slots=True)
class Statement:
    """A speaker, a cue, a content, and the channel (`via`) it came through, nearest the outlet first."""

    id: str
    confidence: float
    rule: str
    speaker: Actor | None
    cue: Span
    content: Span
    kind: Kind
    act: Act
    via: tuple[Actor, ...] = ()
    addressee: Actor | None = None
    about: tuple[str, ...] = ()
    inside: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """A PLOVER event: who did what to whom."""

    id: str
    confidence: float
    rule: str
    type: str
    status: Status
    trigger: Span
    actors: tuple[Actor, ...]
    recipients: tuple[Actor, ...]
    mode: str | None = None
    contexts: tuple[str, ...] = ()
    cameo: str | None = None
    about: Span | None = None
    place: Actor | None = None
    date: Interval | None = None
    statement: str | None = None


@dataclass(frozen=True, slots=True)
class Position:
    """Where an actor stands on an issue."""

    id: str
    confidence: float
    rule: str
    polarity: Polarity
    holder: Actor | None
    holder_countries: tuple[str, ...]
    target: Span
    evidence: Span
    about: tuple[str, ...] = ()
    statement: str | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that says something about the world: value, unit, what it measures, change, period."""

    id: str
    confidence: float
    rule: str
    quantity: Span
    value: float | int | None
    unit: str
    upper: float | int | None = None
    approx: bool = False
    change: Change | None = None
    what: Span | None = None
    period: Span | None = None
    statement: str | None = None
    event: str | None = None


@dataclass(frozen=True, slots=True)
class Time(Span):
    """A date, time of day, duration or repetition, with its TIMEX3 value and the days it covers."""

    type: TimeType
    value: str | None = None
    interval: Interval | None = None


@dataclass(frozen=True, slots=True)
class ReaderInfo:
    """What read the article; not part of the record's digest."""

    version: str
    model: str | None = None
    knowledge: str | None = None
    read_at: str | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """What the record says of the article itself."""

    id: str
    revision: str
    url: str | None
    source: str | None
    published: str | None
    title: str | None
    text: str | None
    dateline: Actor | None = None
    credits: tuple[Actor, ...] = ()
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """All that is read from one article."""

    article: Head
    entities: tuple[Entity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    positions: tuple[Position, ...] = ()
    figures: tuple[Figure, ...] = ()
    times: tuple[Time, ...] = ()
    reader: ReaderInfo | None = None
    schema: str = "mahdar-record/1"

    def to_dict(self, *, text: bool = True) -> dict[str, object]:
        """The record as JSON-ready dicts and lists; `text=False` leaves the article's text out."""
        from mahdar.record.codec import record_to_dict

        return record_to_dict(self, text=text)

    def to_json(self, *, text: bool = True, indent: int | None = None) -> str:
        """The record as one JSON document (one line unless `indent` is given)."""
        from mahdar.record.codec import record_to_json

        return record_to_json(self, text=text, indent=indent)
