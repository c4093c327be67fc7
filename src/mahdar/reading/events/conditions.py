"""Whether the conditions of a frame hold: words that must and must not stand near."""

from functools import lru_cache

from mahdar.language.clitics import split
from mahdar.reading.events.frames import Frame
from mahdar.reading.events.ground import Ground

_CLITIC = ("ب", "ل", "ك")


def conditions_hold(ground: Ground, frame: Frame, at: int, first: int, limit: int) -> bool:
    """Whether a frame's `with` and `without` hold for the complement first..limit-1 of the word `at`."""
    near = range(first, min(limit, first + 8))
    if frame.within and not any(
        _is_of(ground, i, frame.within) and _may_hold(ground, frame, i) for i in near
    ):
        return False
    around = range(max(0, at - 4), min(len(ground.text), at + 5))
    return not frame.without or not any(i != at and _is_of(ground, i, frame.without) for i in around)


def _may_hold(ground: Ground, frame: Frame, at: int) -> bool:
    """Whether a word can be in the complement: no preposition that the frame does not know is written on."""
    prep = split(ground.text.forms[at]).prep
    return prep not in _CLITIC or frame.role_of(prep) is not None or not frame.preps


def _is_of(ground: Ground, at: int, stems: frozenset[str]) -> bool:
    """Whether a word is one of some stems, or of a kind they ask for."""
    if not stems.isdisjoint(_spellings(ground.text.forms[at])):
        return True
    return at in ground.begins and _is_of_kind(ground, at, stems)


@lru_cache(maxsize=65536)
def _spellings(form: str) -> frozenset[str]:
    """The stems that a word may be written of: «قانونا» of قانون, «مسؤوليته» of مسؤولية."""
    parts = split(form)
    found = {form, parts.stem}
    if parts.stem.endswith("ا"):
        found.add(parts.stem[:-1])
    if parts.pron and parts.stem.endswith("ت"):
        found.add(parts.stem[:-1] + "ه")
    if form.startswith("ال"):
        found.add(form[2:])
    return frozenset(found)


def _is_of_kind(ground: Ground, at: int, stems: frozenset[str]) -> bool:
    """Whether a condition asks for any state or any place, and one is named here."""
    said = ground.scene.mentions[ground.begins[at]]
    return (said.state is not None and "@state" in stems) or (said.is_place and "@place" in stems)
