"""Whether a figure tells of an increase or a decrease, by the word that governs it; and its period."""

from mahdar.reading.figures.quantity import Quantity
from mahdar.reading.figures.scene import STOPS, Scene
from mahdar.reading.figures.words import words
from mahdar.record.model import Change

_REACH = 14  # words back within the sentence


def change(scene: Scene, found: Quantity) -> Change | None:
    """The nearest word of change before the figure in its clause."""
    if found.group in ("time",):
        return None
    up, down = words("increase", clitics=True), words("decrease", clitics=True)
    start = max(scene.sentence(found.first)[0], found.first - _REACH)
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
