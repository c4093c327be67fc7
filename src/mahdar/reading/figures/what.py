"""What a figure measures, as a stretch of words near it."""

from mahdar.language.numbers_approx import hedge_before
from mahdar.reading.figures.quantity import Quantity
from mahdar.reading.figures.scene import STOPS, Scene, finite
from mahdar.reading.figures.words import words

_BACK = 8  # words looked back for what is measured: 95 % of the gold spans before a number lie within
_AHEAD = 5
Range = tuple[int, int]


def measured(scene: Scene, found: Quantity, last: Quantity | None, before: Range | None) -> Range | None:
    """Word range of what is measured; `last` is the quantity just before, and `before` what that measures."""
    bracketed = before is not None and scene.form(found.first - 1) == "(" and found.group == "money"
    return before if bracketed else _noun_first(scene, found, _measured(scene, found, last, before))


def _noun_first(scene: Scene, found: Quantity, what: Range | None) -> Range | None:
    """The range without verbs and links at its start; what was done to people stays («قتل ثلاثة»)."""
    if what is None:
        return None
    first, last = what
    while first < last and _no_start(scene, first) and not found.first <= first < found.last:
        first += 1
    return (first, last) if first < last else None


def _no_start(scene: Scene, at: int) -> bool:
    if scene.form(at) in words("tolls", clitics=True):
        return False
    return scene.kind(at) != "w" or scene.form(at) in words("links") or finite(scene, at)


def _measured(scene: Scene, found: Quantity, last: Quantity | None, before: Range | None) -> Range | None:
    floor = last.last if last is not None else 0
    after = scene.form(_end(scene, found) + (scene.form(_end(scene, found)) == "فقط"))
    whole = _of(scene, _end(scene, found)) if after == "من" or found.group == "time" else None
    if found.rule == "partitive" and scene.form(found.last) == "من":
        whole = _of(scene, found.last)
    if whole is not None and (found.rule == "partitive" or _is_generic(scene, found)):
        return whole
    if found.rule == "postposed" and found.group in ("person", "thing") and found.noun is not None:
        return found.noun[0], _adjectives(scene, found.last)
    if found.group in ("person", "thing"):
        return _counted(scene, found, floor)
    ahead = _ahead(scene, found.last, _AHEAD)
    if found.rule == "anniversary" or (found.rule == "postposed" and scene.form(found.last).startswith("ال")):
        return ahead
    return _clause(scene, found, floor) or _again(scene, found, last, before) or ahead


def _adjectives(scene: Scene, at: int) -> int:
    """Past the definite words after «الدول الـ15»: «الأعضاء»; a genitive after them is left out."""
    return at + 1 if scene.form(at).startswith("ال") and scene.kind(at) == "w" else at


def _end(scene: Scene, found: Quantity) -> int:
    """The word after the number and what it counts, in quotation marks or not."""
    return found.last if found.noun is None else min(max(found.last, found.noun[1]), len(scene.forms))


def _is_generic(scene: Scene, found: Quantity) -> bool:
    """Percentages, durations and «شخص» say nothing of what they count: «من» after them does."""
    if found.group in ("percent", "time"):
        return True
    return found.noun is not None and scene.form(found.noun[0]) in words("generic")


def _again(scene: Scene, found: Quantity, last: Quantity | None, before: Range | None) -> Range | None:
    """«من 90 ألفا إلى 200 ألف», «5 في المئة، مقابل 7 في المئة»: the second measures what the first did."""
    if last is None or scene.sentence(last.first) != scene.sentence(found.first):
        return None
    return before


def _of(scene: Scene, at: int) -> Range | None:
    """«من + noun»: the whole a number is a part of; «بعد عام على + noun»: what a time is counted from."""
    at += scene.form(at) == "فقط"
    if scene.form(at) not in ("من", "علي") or scene.kind(at + 1) not in "wp":
        return None
    return _ahead(scene, at + 1 + (scene.kind(at + 1) == "p"), _AHEAD)


def _counted(scene: Scene, found: Quantity, floor: int) -> Range | None:
    noun = found.noun
    if noun is None or found.rule == "partitive" or _is_generic(scene, found) or noun[0] < found.number[0]:
        return _governed(scene, found, floor)
    if found.group == "person" and _toll(scene, found.first, floor) is not None:
        return _governed(scene, found, floor)
    return _ahead(scene, noun[0], _AHEAD)


def _governed(scene: Scene, found: Quantity, floor: int) -> Range:
    """From the word that says what happened to the end of the noun phrase."""
    ahead = _ahead(scene, _end(scene, found), 3)
    last = _end(scene, found) if ahead is None else ahead[1]
    first = _toll(scene, found.first, floor)
    if first is None:
        start = max(_start(scene, found.first), floor)
        first = _trimmed(scene, start, found.first)[0]
    return first, last


def _toll(scene: Scene, first: int, floor: int) -> int | None:
    """The nearest word in the clause that says what was done to people."""
    tolls = words("tolls", clitics=True)
    start = max(_start(scene, first), floor)
    return next((at for at in range(first - 1, start - 1, -1) if scene.form(at) in tolls), None)


def _clause(scene: Scene, found: Quantity, floor: int) -> Range | None:
    """The words of the clause before the number, without what only links them to it."""
    end = found.first - hedge_before(scene.forms, found.first)
    if scene.form(end - 1) == "(":
        end -= 1
    for _ in range(2):  # «صلاح، 25 عاما»: where a clause holds nothing, the one before it
        start = _start(scene, end)
        first, last = _trimmed(scene, max(start, floor), end)
        if first < last:
            return first, last
        if start - 1 <= floor or scene.form(start - 1) not in ("،", ":"):
            return None
        end = start - 1
    return None


def _start(scene: Scene, at: int) -> int:
    """Back to the start of the clause: a stop, the word after «أن», or a verb joined by و («وبدأت»)."""
    start = scene.clause_start(at, _BACK)
    openers = words("openers")
    return next(
        (i + 1 for i in range(at - 1, start - 1, -1) if scene.form(i) in openers or _joined(scene, i)), start
    )


def _joined(scene: Scene, at: int) -> bool:
    return (
        scene.form(at)[:1] in ("و", "ف")
        and scene.form(at) not in words("tolls", clitics=True)
        and finite(scene, at)
    )


def _trimmed(scene: Scene, first: int, last: int) -> Range:
    links = words("links")
    while first < last and (scene.form(first) in links or scene.kind(first) != "w"):
        first += 1
    while last > first and (
        scene.form(last - 1) in links or scene.kind(last - 1) not in "wl" or finite(scene, last - 1)
    ):
        last -= 1
    while first < last and _no_start(scene, first):
        first += 1
    return first, last


def _ahead(scene: Scene, first: int, most: int) -> Range | None:
    """A noun phrase from a word on: until a stop, a number, or a word that opens something else."""
    closers = words("closers")
    last = first
    while last < min(first + most, scene.size):
        form = scene.form(last)
        if form in STOPS or scene.kind(last) in "nb" or form in closers or form in '()"«»':
            break
        if last > first and finite(scene, last):
            break
        last += 1
    while last > first and scene.form(last - 1) in words("links"):
        last -= 1
    return (first, last) if last > first else None
