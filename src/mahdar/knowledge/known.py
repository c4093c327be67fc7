"""What is known of one entity, and the senses a name may have."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["person", "office", "organisation", "state", "group", "place"]
# How a name counts: `strong` wherever it stands; `weak` beside a word that says what it is («وكالة سانا»);
# `short` after a title or a fuller mention («لافروف»); `plain` is also a common word, as of a place («سعيد»);
# `metonym` and `capital` stand for those who govern from there.
How = Literal["strong", "weak", "short", "plain", "metonym", "capital"]


@dataclass(frozen=True, slots=True)
class Known:
    """An entity of the knowledge base. `country` is alpha-3, EUR, UNO or IGO; None: none's, or not known."""

    id: str
    kind: Kind
    name_ar: str | None
    name_en: str | None
    country: str | None = None
    sector: str | None = None
    wikidata: str | None = None
    geonames: int | None = None
    latitude: float | None = None
    longitude: float | None = None
    tags: frozenset[str] = frozenset()
    parent: str | None = None
    start: str | None = None
    end: str | None = None
    population: int = 0
    source: str = ""


@dataclass(frozen=True, slots=True)
class Sense:
    """An entity that a name may mean, and how the name counts for it."""

    entity: str
    how: How


@dataclass(frozen=True, slots=True)
class Demonym:
    """A nationality («سوري») or the adjective of a people, region or bloc («كردي», «خليجي»)."""

    country: str | None
    kind: str
    name_en: str
    ambiguous: bool


@dataclass(frozen=True, slots=True)
class Outlet:
    """Where an outlet sits; `home`: what it writes of without a country is of that state."""

    organisation: str | None
    country: str | None
    home: bool
