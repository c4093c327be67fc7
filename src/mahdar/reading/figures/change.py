"""Whether a figure tells of an increase or a decrease, by the word that governs it; and its period."""

from mahdar.reading.figures.quantity import Quantity
from mahdar.reading.figures.scene import STOPS, Scene
from mahdar.reading.figures.words import words
from mahdar.record.model import Change

_REACH = 12  # words back within the sentence
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


def period(scene: Scene, found: Quantity) -> tuple[int, int] | None:
    """The nearest stretch of time in the sentence, those after the figure first."""
    start, end = scene.sentence(found.first)
    inside = [p for p in scene.periods if start <= p[0] and p[1] <= end and not _overlap(p, found)]
    after = [p for p in inside if p[0] >= found.last]
    if after:
        return after[0]
    return inside[-1] if inside else None


def _overlap(period: tuple[int, int], found: Quantity) -> bool:
    return period[0] < found.last and found.first < period[1]
