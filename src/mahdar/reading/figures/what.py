"""What a figure measures, as a stretch of words near it."""

from mahdar.language.numbers_approx import hedge_before
from mahdar.reading.figures.quantity import Quantity
from mahdar.reading.figures.scene import STOPS, Scene
from mahdar.reading.figures.words import words

_BACK = 8  # words looked back for what is measured: 95 % of the gold spans before a number lie within
_AHEAD = 5
Range = tuple[int, int]


def measured(scene: Scene, found: Quantity, before: Range | None) -> Range | None:
    """Word range of what is measured; `before` is that of the quantity before, for «(1.3 مليار دولار)»."""
    if before is not None and scene.form(found.first - 1) == "(":
        return before
    generic = found.noun is not None and scene.form(found.noun[0]) in words("generic")
    if found.rule == "partitive" or (
        (generic or found.group in ("percent", "time")) and _of(scene, found.last)
    ):
        return _of(scene, found.last) or _governed(scene, found)
    if found.group in ("person", "thing"):
        return _counted(scene, found)
    if found.rule == "anniversary":
        return _ahead(scene, found.last, _AHEAD)
    return _clause(scene, found) or _ahead(scene, found.last, _AHEAD)


def _of(scene: Scene, at: int) -> Range | None:
    """«من + noun»: the whole a number is a part of."""
    if scene.form(at) != "من" or scene.kind(at + 1) != "w":
        return None
    return _ahead(scene, at + 1, _AHEAD)


def _counted(scene: Scene, found: Quantity) -> Range | None:
    noun = found.noun
    if noun is None or scene.form(noun[0]) in words("generic") or noun[0] < found.number[0]:
        return _governed(scene, found)
    ahead = _ahead(scene, noun[0], _AHEAD)
    if found.group == "person":
        governed = _governed(scene, found)
        return governed if governed is not None else ahead
    return ahead


def _governed(scene: Scene, found: Quantity) -> Range | None:
    """From the word that says what happened to the end of the noun phrase."""
    end = found.last
    ahead = _ahead(scene, end, 3)
    last = end if ahead is None else ahead[1]
    first = _governor(scene, found.first)
    return first, last


def _governor(scene: Scene, first: int) -> int:
    tolls = words("tolls", clitics=True)
    start = scene.clause_start(first, _BACK)
    for at in range(first - 1, start - 1, -1):
        if scene.form(at) in tolls:
            return at
    return _trimmed(scene, start, first)[0]


def _clause(scene: Scene, found: Quantity) -> Range | None:
    """The words of the clause before the number, without what only links them to it."""
    end = found.first - hedge_before(scene.forms, found.first)
    if scene.form(end - 1) == "(":
        end -= 1
    start = scene.clause_start(end, _BACK)
    first, last = _trimmed(scene, start, end)
    return (first, last) if first < last else None


def _trimmed(scene: Scene, first: int, last: int) -> Range:
    links = words("links")
    while first < last and (scene.form(first) in links or scene.kind(first) != "w"):
        first += 1
    while last > first and (scene.form(last - 1) in links or scene.kind(last - 1) not in "wl"):
        last -= 1
    return first, last


def _ahead(scene: Scene, first: int, most: int) -> Range | None:
    """A noun phrase from a word on: until a stop, a number, or a word that opens something else."""
    closers = words("closers")
    last = first
    while last < min(first + most, scene.size):
        form = scene.form(last)
        if form in STOPS or scene.kind(last) in "nb" or form in closers or form in '()"«»':
            break
        last += 1
    while last > first and scene.form(last - 1) in words("links"):
        last -= 1
    return (first, last) if last > first else None
