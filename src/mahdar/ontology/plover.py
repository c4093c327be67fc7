"""PLOVER 0.8: event types with their modes, contexts, sectors, quad classes and scores.

All is read when first asked for. Terms come in the order of the spec, and mappings must not be changed.
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from mahdar.errors import OntologyError
from mahdar.ontology.data import load
from mahdar.ontology.terms import EventType, Mode, Quad, Sector, Term

_SPEC, _TYPES, _CONTEXTS, _SECTORS = "plover.yaml", "types.yaml", "contexts.yaml", "sectors.yaml"


def version() -> str:
    """The version of PLOVER that is spoken here."""
    return str(load(_SPEC)["version"])


@cache
def event_types() -> Mapping[str, EventType]:
    """The 16 event types by their codes."""
    rows = load(_SPEC)["types"]
    return MappingProxyType({code: _event_type(code, row) for code, row in rows.items()})


@cache
def contexts() -> Mapping[str, Term]:
    """The 37 contexts by their codes."""
    words = load(_CONTEXTS)["contexts"]
    return MappingProxyType({code: Term(code, **words[code]) for code in load(_SPEC)["contexts"]})


@cache
def sectors() -> Mapping[str, Sector]:
    """The 25 sectors, then the 7 codes of actors that are no state's, by their codes."""
    words, spec = load(_SECTORS), load(_SPEC)
    state = {code: Sector(code, **words[code], state=True) for code in spec["sectors"]}
    other = {code: Sector(code, **words[code], state=False) for code in spec["nonstate"]}
    return MappingProxyType(state | other)


@cache
def quads() -> Mapping[str, Quad]:
    """The four quad classes by their codes."""
    words = load(_CONTEXTS)["quads"]
    numbers = load(_SPEC)["quads"]
    return MappingProxyType({code: Quad(code, **words[code], number=n) for code, n in numbers.items()})


@cache
def auxiliary() -> Mapping[str, Term]:
    """The four auxiliary modes (future, hypothetical, negation, historical) by the status they stand for."""
    words = load(_CONTEXTS)["auxiliary"]
    return MappingProxyType({s: Term(code, **words[code]) for s, code in load(_SPEC)["auxiliary"].items()})


def event_type(code: str) -> EventType:
    """The event type of a code; raises OntologyError where PLOVER has none."""
    found = event_types().get(code)
    if found is None:
        raise OntologyError(f"PLOVER has no event type {code!r}", f"take one of {', '.join(event_types())}")
    return found


def mode(type_code: str, code: str) -> Mode:
    """A mode of an event type; raises OntologyError where PLOVER has none such."""
    modes = event_type(type_code).modes
    if code not in modes:
        remedy = f"take one of {', '.join(modes)}" if modes else "leave it out"
        raise OntologyError(f"PLOVER has no mode {code!r} of {type_code}", remedy)
    return modes[code]


def score(type_code: str, mode_code: str | None = None) -> float:
    """From -10 (conflict) to 10 (cooperation): that of the mode, else of the type.

    Raises OntologyError where PLOVER has no such type or mode.
    """
    return event_type(type_code).score if mode_code is None else mode(type_code, mode_code).score


def as_planned(type_code: str) -> str:
    """The type of an event that is only planned: a meeting to come is AGREE, a withdrawal to come CONCEDE."""
    return str(load(_SPEC)["planned"].get(type_code, type_code))


def _event_type(code: str, row: Mapping[str, Any]) -> EventType:
    words = dict(load(_TYPES)[code])
    how = words.pop("modes", {})
    modes = {m: Mode(m, **how[m], type=code, score=value) for m, value in row["modes"].items()}
    return EventType(
        code,
        **words,
        quad=quads()[row["quad"]],
        recipient=row["recipient"],
        score=row["score"],
        modes=MappingProxyType(modes),
    )
