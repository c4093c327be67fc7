"""Numbers that are not figures: parts of dates and names, scores, codes, list numbers."""

from mahdar.language.numbers import Number
from mahdar.reading.figures.counted import counted
from mahdar.reading.figures.quantity import Quantity
from mahdar.reading.figures.scene import Scene
from mahdar.reading.figures.words import names, words

_DASHES = frozenset("-–—−_")
_JOINERS = frozenset("-–—−_/:+*=×xX@#")
_PHONE_DIGITS = 7


def refused(scene: Scene, number: Number) -> bool:
    """Whether what stands around a number shows that it is no count, whatever follows it."""
    if number.kind in ("ordinal", "score") or scene.touches(number.first, number.last):
        return True
    if _in_name(scene, number) or _ratio(scene, number):
        return True
    if number.digits and scene.form(number.last) in words("eras") and not number.percent:
        return True
    return number.digits and (_glued(scene, number) or _numbering(scene, number) or _code(scene, number))


def _ratio(scene: Scene, number: Number) -> bool:
    """«سبعة من كل عشرة»: neither is a count."""
    around = ((number.last, number.last + 1), (number.first - 2, number.first - 1))
    return any((scene.form(i), scene.form(j)) == ("من", "كل") for i, j in around)


def _in_name(scene: Scene, number: Number) -> bool:
    last = number.last - 1
    after = names().get(scene.form(last))
    if after is not None and scene.form(number.last) in after:
        return True
    before = names().get(scene.form(number.first - 1))
    return before is not None and scene.form(number.first) in before


def _glued(scene: Scene, number: Number) -> bool:
    """Joined to other digits or letters: «12/5», «10:30», «5+1», «إف-16», «G20», «A320»."""
    first, last = number.first, number.last
    if scene.kind(first - 1) == "l" and scene.near(first - 1, first):
        return True
    if scene.form(first - 1) in _JOINERS and scene.near(first - 1, first) and scene.kind(first - 2) in "nwl":
        return True
    if scene.form(first - 1) in "/:" and scene.kind(first - 2) == "n":
        return True
    return scene.form(last) in _JOINERS and scene.kind(last + 1) == "n" and not number.percent


def _numbering(scene: Scene, number: Number) -> bool:
    """«1- …», «2) …», «3. …» at the start of a line or a sentence."""
    first, last = number.first, number.last
    opened = scene.form(first - 1) == "("
    start = scene.kind(first - 1 - opened) == "b" or first - opened == 0
    if not start or last - first > 1:
        return False
    mark = scene.form(last)
    return mark in _DASHES or mark in ")." or (mark == ":" and not opened) or scene.kind(last) == "b"


def _code(scene: Scene, number: Number) -> bool:
    """Phone numbers, and a number after «رقم», «المادة», «القناة»."""
    form = scene.form(number.first)
    before = scene.form(number.first - 1)
    if before in _DASHES or before in "(:":
        before = scene.form(number.first - 2)
    if before in words("labels", clitics=False) and number.scale == 1:
        return not _unit_follows(scene, number)
    return form.isdigit() and (len(form) >= _PHONE_DIGITS + 2 or (form[0] == "0" and len(form) > 1))


def _unit_follows(scene: Scene, number: Number) -> bool:
    return number.percent or counted(scene, number.last) is not None


def result(scene: Scene, found: Quantity) -> bool:
    """Goals told as the result of a match: «فاز بثلاثة أهداف مقابل هدف»."""
    if found.unit != "goal":
        return False
    if scene.form(found.first - 1) in words("sport"):
        return True
    joined = found.start > scene.starts[found.first] or scene.form(found.first - 1) in ("ب", "بنتيجه")
    return joined or scene.form(found.last) in words("sport")
