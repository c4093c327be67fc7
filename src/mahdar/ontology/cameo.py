"""CAMEO: its codes with labels, and the way to PLOVER and back."""

from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from mahdar.errors import OntologyError
from mahdar.ontology import plover
from mahdar.ontology.data import load
from mahdar.ontology.terms import CameoCode, Coded

_CODES, _WAY = "cameo.yaml", "cameo_plover.yaml"


@cache
def codes() -> Mapping[str, CameoCode]:
    """All codes of CAMEO, the 20 roots among them, in their order."""
    quads = {
        f"{root:02}": quad
        for quad, (first, last) in load(_CODES)["quads"].items()
        for root in range(first, last + 1)
    }
    rows = load(_CODES)["codes"].items()
    return MappingProxyType({c: CameoCode(c, **words, root=c[:2], quad=quads[c[:2]]) for c, words in rows})


def code(name: str) -> CameoCode:
    """A code by its digits; raises OntologyError where CAMEO has none."""
    found = codes().get(name)
    if found is None:
        raise OntologyError(f"CAMEO has no code {name!r}", "write it with its leading zero: 036, 0841")
    return found


def to_plover(name: str) -> Coded | None:
    """What an event of a CAMEO code is in PLOVER; None for statements and appeals (roots 01 and 02).

    Root 08 is taken for CONCEDE, though some codes under it are RETREAT. Raises OntologyError where CAMEO has
    no such code.
    """
    row = load(_WAY)["plover"].get(code(name).code)
    return None if row is None else Coded(row["type"], row.get("mode"), tuple(row.get("contexts", ())))


def to_cameo(
    type_code: str, mode: str | None = None, contexts: Iterable[str] = (), *, planned: bool = False
) -> str:
    """The CAMEO code that fits a PLOVER event best, in whatever order its contexts stand.

    `planned` cooperation has codes of its own (root 03). Where CAMEO does not know a mode, the code is that
    of the nearest one, or a general one. Raises OntologyError where PLOVER has no such type or mode.
    """
    if mode is None:
        plover.event_type(type_code)
    else:
        plover.mode(type_code, mode)
    tables = load(_WAY)
    row = (planned and tables["planned"].get(type_code)) or tables["cameo"][type_code]
    return _best(row.get("modes", {}).get(mode, row), frozenset(contexts))


def act_code(act: str) -> str:
    """The CAMEO code of a statement of an act (say, confirm, deny …): under 01, and 02 for what is demanded.

    An extension of ours: PLOVER has no statements. Raises OntologyError where there is no such act.
    """
    acts: dict[str, str] = load(_CODES)["acts"]
    if act not in acts:
        raise OntologyError(f"there is no act {act!r}", f"take one of {', '.join(acts)}")
    return acts[act]


def actor_code(country: str | None, sector: str | None) -> str:
    """An actor in CAMEO's letters: SYRGOV, IGOUNO, JORMED for Jordan's press; empty if nothing is known."""
    words, known = load(_CODES), plover.sectors()
    place = words["actors"].get(country, country or "")
    if country in known and (sector is None or not known[sector].state):
        return str(place)  # the UN is a body of states already by its own code
    return str(place + words["sectors"].get(sector, sector or ""))


def _best(row: Mapping[str, Any], contexts: frozenset[str]) -> str:
    for key, name in row.get("contexts", {}).items():
        if contexts.issuperset(key.split("+")):
            return str(name)
    return str(row["code"])
