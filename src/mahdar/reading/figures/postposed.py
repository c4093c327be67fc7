"""Quantities whose noun stands before the number: «السنوات العشر», «الدول الـ15», «شخص واحد»."""

from mahdar.language.numbers import Number, clitic_offset
from mahdar.language.numbers_approx import hedge_after
from mahdar.language.unit_nouns import duals, nouns
from mahdar.reading.figures.counted import Counted, counted, noun_at
from mahdar.reading.figures.quantity import Quantity, is_one, made
from mahdar.reading.figures.scene import Scene

_REACH = 3  # words back to the noun: «القوى الدولية الست»
_ONE = frozenset({"واحد", "واحدا", "واحده"})
_SINGLES = frozenset(
    {"year", "month", "week", "day", "hour", "minute", "season", "job", "vote", "seat", "goal"}
)
_ANNIVERSARY = frozenset({"الذكري", "بالذكري", "ذكري", "والذكري", "للذكري"})
_RANKS = frozenset({"الاولي", "الاول", "الاوائل", "الكبري", "الكبار"})  # «المراكز الأربعة الأولى»


def twice(scene: Scene, number: Number) -> Quantity | None:
    """«مسلحين اثنين»: a noun in the dual, and its number."""
    at = number.first - 1
    form = scene.form(at)
    if number.value != 2 or number.digits or not form.endswith(("ين", "ان")):
        return None
    dual, noun = duals().get(form), nouns().get(form)
    found = dual.noun if dual is not None else noun
    if found is None:
        return None
    start = clitic_offset(scene.text, at, 0 if dual is None else dual.clitic)
    return made(number, "dual", found.unit, found.group, first=at, start=start, noun=(at, at + 1))


def postposed(scene: Scene, number: Number) -> Quantity | None:
    """A definite number after its definite noun, or «واحد» after an indefinite one."""
    if number.kind != "cardinal" or number.value is None:
        return None
    if is_one(number):
        return _single(scene, number) if scene.form(number.last - 1) in _ONE else None
    named = scene.form(number.last) in _RANKS or number.scale >= 1000
    if not number.definite or named or _indefinite_follows(scene, number):
        return None
    return _definite(scene, number)


def _definite(scene: Scene, number: Number) -> Quantity | None:
    for at in range(number.first - 1, max(number.first - 1 - _REACH, -1), -1):
        if scene.kind(at) != "w":
            return None
        if scene.form(at) in _ANNIVERSARY:
            return made(number, "anniversary", "year", "time", noun=(at, at + 1))
        found = noun_at(scene, at)
        if found is not None and found.plural:
            return _after(scene, number, found)
    return None


def _indefinite_follows(scene: Scene, number: Number) -> bool:
    """«العشر سنوات»: what is counted stands after, without the article."""
    found = counted(scene, number.last)
    return found is not None and not scene.form(found.first).startswith("ال")


def _after(scene: Scene, number: Number, found: Counted) -> Quantity:
    """Times take their noun in («السنوات العشر»), other quantities are the number alone («الأربعة»)."""
    noun = (found.first, found.last)
    if found.group == "time":
        return _with_noun(scene, number, found)
    start = scene.starts[number.first]
    return made(number, "postposed", found.unit, found.group, start=start, noun=noun)


def _with_noun(scene: Scene, number: Number, found: Counted) -> Quantity:
    start = clitic_offset(scene.text, found.first, found.clitic)
    noun = (found.first, found.last)
    return made(number, "postposed", found.unit, found.group, first=found.first, start=start, noun=noun)


def _single(scene: Scene, number: Number) -> Quantity | None:
    found = noun_at(scene, number.first - 1) if number.first else None
    hedged = hedge_after(scene.forms, number.last)
    if found is None:
        return made(number, "single", "item", "thing") if hedged else None
    return _with_noun(scene, number, found) if _lone(scene, number, found, hedged) else None


def _lone(scene: Scene, number: Number, found: Counted, hedged: bool) -> bool:
    """«شخص واحد»; not «المباراة واحدة من», and not things, where one is as much as the same."""
    if scene.form(found.first) == "اخر":  # «آخر واحد»
        return False
    definite = number.definite or scene.form(found.first)[found.clitic :].startswith("ال")
    if definite or found.plural or found.unit == "time":
        return False
    return hedged or found.group in ("person", "measure", "money") or found.unit in _SINGLES
