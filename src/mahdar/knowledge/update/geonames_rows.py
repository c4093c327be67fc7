"""Rows of places.tsv out of GeoNames: which Arabic names count, and how much."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from mahdar.knowledge.base import KnowledgeBase
from mahdar.knowledge.build.arabic_names import key, untagged
from mahdar.knowledge.build.geonames import degrees, said, with_article
from mahdar.knowledge.build.name_counts import load_counts
from mahdar.knowledge.build.plain_names import PlainNames
from mahdar.knowledge.columns import Row
from mahdar.knowledge.known import Sense
from mahdar.knowledge.tables import SEPARATOR, values
from mahdar.knowledge.update.arabic import arabic, known_field, senses, usual_first
from mahdar.knowledge.update.left_out import LeftOut, full_row
from mahdar.language.lexicon import load_yaml

_MOST = 4  # names of one place
_KINDS = {"admin2": "region"}


@dataclass(frozen=True, slots=True)
class Place:
    """A line of GeoNames: its columns that are of use. `kind`: city, admin1, admin2 or region.

    `others`: names of no stated language.
    """

    number: int
    kind: str
    name: str
    others: tuple[str, ...]
    where: tuple[float, float]
    country: str
    population: int
    source: str


@dataclass(frozen=True)
class Rows:
    """Makes rows. `names`: names tagged as Arabic, by number."""

    base: KnowledgeBase
    names: Mapping[int, list[str]]

    def row(self, place: Place, left: LeftOut) -> Row | None:
        """The row of a place; None where it has no Arabic name, or none is due: that is noted in `left`."""
        names = self._names(place)
        if not names:
            return None
        name, country = f"gn:{place.number}", self._codes.get(place.country, "")
        if place.country and not country:
            left.add(name, f"no state has the code {place.country!r}")
            return None
        known = name in self.base.rows
        if not known and self._is_known_otherwise(place, country, names):
            left.add(name, "in the knowledge base by another id")
            return None
        return full_row(
            "places",
            id=name,
            kind=known_field(self.base, name, "kind") or _KINDS.get(place.kind, place.kind),
            name_en=place.name,
            names_ar=usual_first(self.base, name, names) if known else SEPARATOR.join(names),
            country=country,
            lat=degrees(place.where[0]),
            lon=degrees(place.where[1]),
            population=str(place.population or ""),
            plain="1" if not known and self._is_plain(place, names) else "",
            source=place.source,
        )

    def _names(self, place: Place) -> list[str]:
        """The tagged names; else those in Arabic letters, if the place is near or great enough."""
        found = arabic(self.names.get(place.number, ()))
        if not found and self._is_due(place):
            found = untagged(name for name in place.others if not name.isascii())
        if place.kind == "city":
            found = with_article([said(name) for name in found])
        return found[:_MOST]

    def _is_due(self, place: Place) -> bool:
        least = self._rules["least"]["near" if place.country in self._rules["near"] else "far"]
        return place.country in self._rules["arab"] or place.population >= least

    def _is_plain(self, place: Place, names: list[str]) -> bool:
        """Whether names need a cue: words, other entities, units without their word, small places far off."""
        if place.kind != "city":
            return place.kind != "region" and not all(self._has_unit(name) for name in names)
        if any(self._is_other(sense) for name in names for sense in senses(self.base, name)):
            return True
        near = place.country in self._rules["arab"] or place.country in self._rules["near"]
        if not near and place.population < self._rules["least"]["tagged"]:
            return True
        listed = [name for name in names if key(name) in self._suspects]
        self._plain.meet(listed, place.population)
        return any(self._plain.is_plain(name) for name in listed)

    def _is_other(self, sense: Sense) -> bool:
        return self.base.rows.get(sense.entity, ("",))[0] != "places"

    def _is_known_otherwise(self, place: Place, country: str, names: list[str]) -> bool:
        """Whether the base has a unit of this name and state, or an area of this name."""
        if place.kind == "region":
            return any(not sense.entity.startswith("gn:") for sense in senses(self.base, names[0]))
        return place.kind == "admin1" and any(
            (country, key(form)) in self._units for name in names for form in (name, said(name))
        )

    def _has_unit(self, name: str) -> bool:
        words = {*self._rules["units"], *self._rules["lesser"], *self._rules["with_article"]}
        parts = name.split()
        return bool(words & {parts[0], parts[-1]})

    @cached_property
    def _rules(self) -> Any:
        return load_yaml("mahdar.knowledge.build", "places.yaml")

    @cached_property
    def _plain(self) -> PlainNames:
        return PlainNames(load_counts())

    @cached_property
    def _suspects(self) -> frozenset[str]:
        """Names that news says, folded: only of these the rule of plain names need be asked."""
        return frozenset(self._plain.counts) | {key(word) for word in self._rules["plain"]["always"]}

    @cached_property
    def _codes(self) -> dict[str, str]:
        """Alpha-3 codes by alpha-2, as the states of the base have them."""
        states = ((name, row["alpha2"]) for name, (table, row) in self.base.rows.items() if table == "states")
        return {alpha2: name for name, alpha2 in states if alpha2}

    @cached_property
    def _units(self) -> frozenset[tuple[str, str]]:
        """The first-level units of the base: country and folded name, with and without its word."""
        rows = (
            row for table, row in self.base.rows.values() if table == "places" and row["kind"] == "admin1"
        )
        named = ((row["country"], name) for row in rows for name in values(row["names_ar"]))
        return frozenset((country, key(form)) for country, name in named for form in (name, said(name)))
