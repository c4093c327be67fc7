"""The period of a figure: the stretch or date it holds for, where it stands in the same clause, or nothing.

A nearest time is wrong as often as right (9 of 20 read by eye), so a time is taken only where no finite
verb, relative pronoun, stop or other statement parts it from the figure or from the verb of the figure.
"""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from mahdar.reading.figures.holders import holders
from mahdar.reading.figures.quantity import Quantity
from mahdar.reading.figures.scene import STOPS, Scene, finite
from mahdar.reading.figures.words import words

_AFTER = 10  # words from a figure on to its period
_BEFORE = 12  # words from a period on to its figure
_SET = 3  # «زائر سنويا»: a repetition stands right after what is counted
_BACK = 4  # periods looked at before a figure
Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Over:
    """A time that may be a period, as words first..last-1, its type, and the statement that holds it."""

    first: int
    last: int
    type: str
    holder: str | None


class Periods:
    """The times of one article that may be periods, and the figures that stand between."""

    __slots__ = ("_firsts", "_overs", "_scene", "_units")

    def __init__(self, scene: Scene, found: Iterable[Quantity]) -> None:
        self._scene = scene
        self._units = {one.first: one.unit for one in found}
        taken = {at for one in found for at in range(one.first, one.last)}
        self._overs = [over for over in _overs(scene) if taken.isdisjoint(range(over.first, over.last))]
        self._firsts = [over.first for over in self._overs]

    def of(self, one: Quantity, holder: str | None) -> Range | None:
        """The period of a figure that this statement holds, as a range of words."""
        if one.group == "time" or not self._overs:
            return None
        place = bisect_left(self._firsts, one.last)
        near = (*self._overs[place : place + 1], *reversed(self._overs[max(place - _BACK, 0) : place]))
        over = next((o for o in near if o.holder == holder and self._holds(o, one)), None)
        return None if over is None else _since(self._scene, over)

    def _holds(self, over: Over, one: Quantity) -> bool:
        if over.first >= one.last:
            return _follows(self._scene, one, over) and not self._counts(one.last, over.first, one.unit)
        if over.last > one.first or over.type == "set":
            return False
        return _leads(self._scene, over, one) and not self._counts(over.last, one.first, one.unit)

    def _counts(self, first: int, last: int, unit: str) -> bool:
        """Whether another figure of the same unit stands between: the time may be that one's."""
        return any(self._units.get(at) == unit for at in range(first, last))


def _overs(scene: Scene) -> list[Over]:
    spans = ((scene.starts[first], scene.ends[last - 1]) for first, last, *_ in scene.periods)
    held = holders(spans, scene.layers.statements)
    rows = zip(scene.periods, held, strict=True)
    return [
        Over(f, last, kind, holder) for (f, last, kind, fine), holder in rows if _may(scene, f, kind, fine)
    ]


def _may(scene: Scene, first: int, kind: str, fine: bool) -> bool:
    """A duration needs «خلال» or the like; a single day, «منذ»; «قبل عام 2017» is no period."""
    before = scene.form(first - 1)
    if kind == "duration":
        return (
            fine or before in words("over", clitics=True) or scene.form(first) in words("over", clitics=True)
        )
    if fine:
        return kind == "set" or not _turned(scene, first)
    return before in words("since") or scene.form(first) in words("since")


def _turned(scene: Scene, first: int) -> bool:
    """Compared with, before, after a time; or a time that only names or dates another thing."""
    if not words("not_over", clitics=True).isdisjoint((scene.form(first - 1), scene.form(first - 2))):
        return True
    at = first - 1
    if scene.form(at) in words("over", clitics=True):
        at -= 1
    return scene.form(at) in words("dated", clitics=True)


def _follows(scene: Scene, one: Quantity, over: Over) -> bool:
    """«قتل ثلاثة أشخاص في حوادث سير خلال العام الماضي»."""
    end = one.last if one.noun is None else max(one.last, one.noun[1])
    most = _SET if over.type == "set" else _AFTER
    if over.first - end > most or over.first >= scene.sentence(one.first)[1]:
        return False
    return not any(_parts(scene, at) or finite(scene, at) for at in range(end, over.first))


def _leads(scene: Scene, over: Over, one: Quantity) -> bool:
    """«بلغت الصادرات خلال العام الماضي 5 أطنان», «في عام 2017، بلغت الصادرات 5 أطنان»."""
    start = scene.sentence(one.first)[0]
    if over.first < start or one.first - over.last > _BEFORE:
        return False
    first = over.last
    if scene.form(first) == "،" and over.first - start <= 2:
        first += 1
    between = range(first, one.first)
    if any(_parts(scene, at) for at in between) or sum(finite(scene, at) for at in between) > 1:
        return False
    clause = range(scene.clause_start(over.first, _BEFORE), over.first)
    return not any(scene.form(at) in words("relatives") for at in clause)


def _parts(scene: Scene, at: int) -> bool:
    form = scene.form(at)
    return form in STOPS or form in "()" or form in words("apart")


def _since(scene: Scene, over: Over) -> Range:
    """With «منذ»."""
    return over.first - (scene.form(over.first - 1) in words("since")), over.last
