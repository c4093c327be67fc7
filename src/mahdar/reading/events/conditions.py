"""Whether the conditions of a frame hold: words that must and must not stand near."""

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
    form = ground.text.forms[at]
    if form in stems:
        return True
    if _is_of_kind(ground, at, stems):
        return True
    parts = split(form)
    stem = parts.stem
    if stem.endswith("ا") and stem[:-1] in stems:
        return True  # «قانونا»
    if parts.pron and stem.endswith("ت") and stem[:-1] + "ه" in stems:
        return True  # «مسؤوليته»
    return stem in stems or (form.startswith("ال") and form[2:] in stems)


def _is_of_kind(ground: Ground, at: int, stems: frozenset[str]) -> bool:
    """Whether a condition asks for any state or any place, and one is named here."""
    said = ground.mention(at)
    if said is None:
        return False
    return (said.state is not None and "@state" in stems) or (said.is_place and "@place" in stems)
