"""The words that tell the status of an act (`status.yaml`)."""

from dataclasses import dataclass
from functools import cache

from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml
from mahdar.reading.events.frames import PACKAGE


@dataclass(frozen=True, slots=True)
class Markers:
    """The words of `status.yaml`, folded."""

    negations: frozenset[str]
    denials: frozenset[str]
    future: frozenset[str]
    possible: frozenset[str]
    history: frozenset[str]


@cache
def markers() -> Markers:
    """The lists, read once."""
    data = load_yaml(PACKAGE, "status.yaml")
    lists = {
        name: frozenset(map(fold_form, row["words"]))
        for name, row in data.items()
        if name not in ("source", "unreal")
    }
    return Markers(**lists)
