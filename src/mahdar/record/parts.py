"""What the items of a record are made of: spans, actors, intervals, entities and mentions."""

from dataclasses import dataclass
from typing import Literal

Precision = Literal["day", "week", "month", "season", "year", "decade", "other"]
ResolvedBy = Literal["name", "office", "demonym", "counterpart", "pronoun", "metonym", "group", "anonymous"]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the article: `whole[start:end] == text`."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entity that an actor may be, with how likely it is (0..1)."""

    entity: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Actor(Span):
    """A mention acting: who spoke, carried, met or did."""

    entity: str | None = None
    office: str | None = None
    name_en: str | None = None
    name_ar: str | None = None
    country: str | None = None
    sector: str | None = None
    resolved_by: ResolvedBy | None = None
    members: tuple["Actor", ...] = ()
    candidates: tuple[Candidate, ...] = ()
    flags: tuple[str, ...] = ()
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of calendar days (ISO dates, both included; null = open), and how fine it is known."""

    start: str | None
    end: str | None
    precision: Precision


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, office, organisation, state, group or place of the knowledge base."""

    id: str
    kind: Literal["person", "office", "organisation", "state", "group", "place"]
    name_ar: str | None = None
    name_en: str | None = None
    country: str | None = None
    sector: str | None = None
    wikidata: str | None = None
    geonames: int | None = None
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class Mention(Span):
    """A stretch of text that names an entity."""

    kind: Literal["person", "office", "organisation", "state", "group", "place", "nationality"]
    entity: str | None = None
    confidence: float | None = None
