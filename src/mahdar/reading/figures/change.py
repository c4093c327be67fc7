"""Whether a figure tells of an increase or a decrease: of its own measure, by the word that governs it."""

from dataclasses import replace

from mahdar.language.numbers import Number
from mahdar.language.numbers_approx import hedge_before
from mahdar.reading.figures.quantity import Quantity
from mahdar.reading.figures.scene import STOPS, Scene
from mahdar.reading.figures.words import words
from mahdar.record.model import Change

_REACH = 12  # words back within the sentence
_NEAR = 6  # words from a word of change to its two ends
_DIRECT = 5  # words from a verb of change to its amount, the subject between: «ارتفع سعر برميل النفط دولارين»
_ENDS = frozenset({"الي", "من"})
_JOINED = ("ب", "ل")
_OTHER = frozenset({"عن", "علي"})  # «تراجع عن قراره», «يزيد على مئة»
_SAID = frozenset({"قائلا", "قائله", "ان", ":"})  # «زاد قائلا»
_AMOUNTS = frozenset({"percent", "money", "measure"})
_LENGTHS = frozenset({"m", "km", "cm", "mm", "mile", "foot", "inch"})  # «على ارتفاع 300 متر»


def change(scene: Scene, found: Quantity, last: Quantity | None) -> Change | None:
    """The nearest word of change before the figure in its clause, where it governs the figure.

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
        if form in up or form in down:
            told: Change = "increase" if form in up else "decrease"
            return told if _governs(scene, at, found) else None
        if form in words("apart") or (form in STOPS and form != "،"):
            return None
    return None


def _governs(scene: Scene, at: int, found: Quantity) -> bool:
    """Whether what changes is the figure's own measure: by so much, to so much, or so much as its object."""
    if scene.form(at + 1) in _OTHER or scene.form(at + 1) in _SAID:
        return False
    first = found.first - hedge_before(scene.forms, found.first)
    measures = words("measures", clitics=True) - words("by")
    measure = any(scene.form(i) in measures for i in range(at + 1, first))
    if not measure and (found.group not in _AMOUNTS or found.unit in _LENGTHS):
        return False
    lifts = scene.form(at) in words("lifts", clitics=True)
    if _linked(scene, first, found):
        return measure or not lifts or found.unit == "percent"
    return (not lifts or found.unit == "percent") and _direct(scene, at, first)


def _linked(scene: Scene, first: int, found: Quantity) -> bool:
    """«بنسبة 5», «بنحو 5», «إلى 5», «بـ5», «ليبلغ 5»."""
    before = (scene.form(first - 1), scene.form(found.first - 1))
    if not words("by").isdisjoint(before) or not _ENDS.isdisjoint(before):
        return True
    joined = found.start > scene.starts[found.first] or scene.form(first).startswith("ب")
    return joined and scene.form(first)[:1] in _JOINED


def _direct(scene: Scene, at: int, first: int) -> bool:
    """Nothing but the subject stands between: «زادت الصادرات 20 طنا»."""
    between = range(at + 1, first)
    return len(between) <= _DIRECT and not any(
        scene.kind(i) != "w" or scene.form(i) in words("tails") for i in between
    )


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
