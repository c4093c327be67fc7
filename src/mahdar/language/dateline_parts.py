"""The vocabulary of datelines and credits, and how far a phrase of it reaches."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from mahdar.language.fold import fold
from mahdar.language.lexicon import load_yaml
from mahdar.language.text import Text
from mahdar.language.words import split_words

AGENCY, GENERIC, PLACE, LEAD = "agency", "generic", "place", "lead"
_GROUPS = {"agencies": AGENCY, "outlets": AGENCY, "generic": GENERIC, "places": PLACE, "leads": LEAD}

DASHES = frozenset("-–—―−")
_BREAKS = DASHES | frozenset("/\\|")
_WRAPPERS = frozenset("()[]«»\"“”'‘’*#.،,")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch between dashes: half-open words, and what they are (agency, generic, place, or "")."""

    first: int
    last: int
    kind: str


def phrase_at(text: Text, i: int) -> tuple[str, int] | None:
    """The longest known phrase that begins at word `i`: its kind, and the word after it."""
    forms = text.forms
    for phrase, kind in _phrases().get(forms[i], ()):
        if forms[i : i + len(phrase)] == phrase:
            return kind, i + len(phrase)
    return None


def parts_between(text: Text, first: int, last: int) -> list[Part]:
    """The parts of a dateline, cut at dashes and strokes; empty ones are left out."""
    out: list[Part] = []
    at = first
    for i in range(first, last + 1):
        if i == last or (text.kinds[i] == "p" and text.forms[i] in _BREAKS):
            part = make_part(text, at, i)
            if part is not None:
                out.append(part)
            at = i + 1
    return out


def make_part(text: Text, first: int, last: int) -> Part | None:
    """The words first..last-1 without the marks around them, and what they are."""
    first, last = unwrap(text, first, last)
    if first >= last:
        return None
    known = phrase_at(text, first)
    return Part(first, last, known[0] if known and known[1] >= last else "")


def unwrap(text: Text, first: int, last: int) -> tuple[int, int]:
    """A range without brackets, quotation marks and stops at its edges."""
    while first < last and text.kinds[first] == "p" and text.forms[first] in _WRAPPERS:
        first += 1
    while first < last and text.kinds[last - 1] == "p" and text.forms[last - 1] in _WRAPPERS:
        last -= 1
    return first, last


@cache
def _phrases() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Known phrases as folded words by their first word, longest first."""
    data = load_yaml("mahdar.language", "dateline.yaml")
    found: dict[str, set[tuple[tuple[str, ...], str]]] = {}
    for group, kind in _GROUPS.items():
        for phrase in _names(data[group]):
            found.setdefault(phrase[0], set()).add((phrase, kind))
    return {word: tuple(sorted(some, key=lambda p: (-len(p[0]), p))) for word, some in found.items()}


def _names(entries: list[dict[str, list[str]]]) -> Iterable[tuple[str, ...]]:
    return (split_words(fold(name)).forms for entry in entries for name in entry["names"])
