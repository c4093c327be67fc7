"""Whether a figure tells of an increase or a decrease, by the word that governs it; and its period."""

from bisect import bisect_left
from dataclasses import replace

from mahdar.language.numbers import Number
from mahdar.reading.figures.quantity import Quantity
from mahdar.reading.figures.scene import STOPS, Scene
from mahdar.reading.figures.words import words
from mahdar.record.model import Change

_REACH = 12  # words back within the sentence
_TRIED = 4  # periods back from a figure; those that overlap it are passed over
_NEAR = 6  # words from a word of change to its two ends
_ENDS = frozenset({"الي", "من", "مقابل", "عن"})


def change(scene: Scene, found: Quantity, last: Quantity | None) -> Change | None:
    """The nearest word of change before the figure in its clause.

    Another figure (`last`) between them ends the search, unless both are ends of one change («من 5 إلى 7»).
    """
    if found.group == "time":
        return None
    up, down = words("increase", clitics=True), words("decrease", clitics=True)
    start = max(scene.sentence(found.first)[0], found.first - _REACH)
    if last is not None and scene.form(found.first - 1) not in _ENDS:
        start = max(start, last.last)
    for at in range(found.first - 1, start - 1, -1):
        form = scene.form(at)
        if form in up:
            return "increase"
        if form in down:
            return "decrease"
        if form in STOPS and form != "،":
            return None
    return None


def ends(scene: Scene, found: Quantity, number: Number) -> tuple[Quantity, ...]:
    """«ارتفع من 10 إلى 15 مليونا» tells two amounts, before and after; «من 10 إلى 15 يوما» is one range."""
    if number.link != "to" or not _changes(scene, found.first):
        return (found,)
    low = replace(found, last=number.second - 1, upper=None, noun=None)
    high = replace(
        found, first=number.second, start=scene.starts[number.second], value=found.upper, upper=None
    )
    return low, high


def _changes(scene: Scene, first: int) -> bool:
    changes = words("increase", clitics=True) | words("decrease", clitics=True)
    return any(scene.form(at) in changes for at in range(scene.clause_start(first, _NEAR), first))


def period(scene: Scene, found: Quantity) -> tuple[int, int] | None:
    """The nearest stretch of time in the sentence, those after the figure first."""
    start, end = scene.sentence(found.first)
    periods = scene.periods
    place = bisect_left(periods, (found.last, 0))
    if place < len(periods) and periods[place][1] <= end:
        return periods[place]
    for first, last in reversed(periods[max(place - _TRIED, 0) : place]):
        if last <= found.first:
            return (first, last) if first >= start else None
    return None
