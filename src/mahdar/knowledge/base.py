"""The knowledge base: entities by id, names, demonyms, offices and who held them, outlets."""

import gc
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from mahdar.knowledge.columns import Row
from mahdar.knowledge.conventions import apply
from mahdar.knowledge.demonyms import Demonyms
from mahdar.knowledge.entities import known_of
from mahdar.knowledge.index import index_names
from mahdar.knowledge.known import Known, Outlet
from mahdar.knowledge.layers import Layer, shipped_layers, user_layers
from mahdar.knowledge.merge import merged, merged_tenures
from mahdar.knowledge.names import Names
from mahdar.knowledge.tenures import Tenure
from mahdar.language.fold import fold_form

WITHDRAWN = "withdrawn"  # note of a row that takes an earlier layer's tenure back
_ENTITY_TABLES = ("states", "organisations", "persons", "places")


@dataclass(slots=True, eq=False, weakref_slot=True)
class KnowledgeBase:
    """All layers as one. Made by `load_base`; read-only once made, and safe to share between readers."""

    layers: tuple[Layer, ...]
    rows: dict[str, tuple[str, Row]]
    names: Names
    demonyms: Demonyms
    offices: dict[str, tuple[Tenure, ...]]
    seats: dict[str, tuple[Tenure, ...]]
    outlets: dict[str, Outlet]
    given_names: frozenset[str]
    conventions: dict[str, str]
    _known: dict[str, Known] = field(default_factory=dict)

    @property
    def as_of(self) -> str:
        """The newest date that a layer vouches for."""
        return max((layer.as_of for layer in self.layers), default="")

    def entity(self, name: str) -> Known | None:
        """The entity of an id, None where there is none."""
        found = self._known.get(name)
        if found is None and name in self.rows:
            found = self._known[name] = known_of(*self.rows[name])
        return found

    def outlet(self, source: str | None) -> Outlet | None:
        """What is known of an outlet by the name an article gives it."""
        if not source:
            return None
        key = source.strip().lower()
        return self.outlets.get(key) or self.outlets.get(key.removeprefix("www."))


def load_base(layers: Iterable[Layer]) -> KnowledgeBase:
    """The knowledge base of some layers, the later winning; KnowledgeError where a table cannot be read."""
    chosen = tuple(layers)
    tables = {name: merged(chosen, name) for name in (*_ENTITY_TABLES, "metonyms", "weak_states")}
    conventions = merged(chosen, "conventions")
    demonym_rows = merged(chosen, "demonyms")
    recode = apply(conventions, {**tables, "demonyms": demonym_rows})
    offices, seats = _tenures(merged_tenures(chosen))
    demonyms = Demonyms()
    for row in demonym_rows:
        demonyms.add(row)
    rows = {row["id"]: (table, row) for table in _ENTITY_TABLES for row in tables[table]}
    rows |= {f"m:{row['name_en']}": ("metonyms", row) for row in tables["metonyms"]}
    return KnowledgeBase(
        layers=chosen,
        rows=rows,
        names=index_names(tables, recode),
        demonyms=demonyms,
        offices=offices,
        seats=seats,
        outlets={row["key"]: _outlet(row) for row in merged(chosen, "outlets")},
        given_names=frozenset(fold_form(row["name"]) for row in merged(chosen, "given_names")),
        conventions={row["id"]: row["choice"] for row in conventions},
    )


@cache
def default_base() -> KnowledgeBase:
    """The shipped layers and the user's own, read once.

    Collecting garbage meanwhile would look through the growing tables again and again: a fifth of the time.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        return load_base((*shipped_layers(), *user_layers()))
    finally:
        if collecting:
            gc.enable()


def _tenures(rows: Iterable[Row]) -> tuple[Any, Any]:
    offices: dict[str, list[Tenure]] = {}
    seats: dict[str, list[Tenure]] = {}
    for row in rows:
        if row["note"] == WITHDRAWN:
            continue
        tenure = Tenure(row["person"], row["office"], row["start"], row["end"] or None,
                        row["as_of"] or None, row["note"], row["source"])  # fmt: skip
        offices.setdefault(tenure.office, []).append(tenure)
        seats.setdefault(tenure.person, []).append(tenure)
    return ({o: tuple(t) for o, t in offices.items()}, {p: tuple(t) for p, t in seats.items()})


def _outlet(row: Row) -> Outlet:
    return Outlet(row["organisation"] or None, row["country"] or None, row["home"] == "1")
