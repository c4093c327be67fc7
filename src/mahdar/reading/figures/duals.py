"""Quantities without a number word: duals («شخصين», «عامين») and bare time nouns of one («نحو عام»)."""

from collections.abc import Iterator
from functools import cache

from mahdar.language.numbers import Number, clitic_offset
from mahdar.language.numbers_approx import hedge_after, hedge_before
from mahdar.language.unit_nouns import Dual, duals, nouns
from mahdar.reading.figures.quantity import HALVES, Quantity, halves
from mahdar.reading.figures.scene import Scene
from mahdar.reading.figures.words import words

_SUBJECT = 3  # words from a verb of lasting to its time, the subject between
_SINGLE_TIMES = ("year", "month", "week", "hour", "decade", "century")


def dual_quantities(scene: Scene, taken: set[int]) -> Iterator[Quantity]:
    """Duals and bare times of one, in order, where no number has taken the word already."""
    table = duals()
    times = _times() | _many_times()
    for at, form in enumerate(scene.forms):
        dual = table.get(form)
        if dual is not None:
            if at not in taken and at not in scene.busy and _counts(scene, at, dual):
                yield _two(scene, at, dual)
        elif form in times and at not in taken and at not in scene.busy and _lasts(scene, at, form):
            yield _one(scene, at, form)


def is_half(scene: Scene, number: Number) -> bool:
    """«ساعتين ونصف الساعة», «عام ونصف»: the half belongs to the time before it."""
    if number.kind != "fraction" or not scene.form(number.first).startswith("و"):
        return False
    return scene.form(number.first - 1) in duals() or scene.form(number.first - 1) in _times()


def _counts(scene: Scene, at: int, dual: Dual) -> bool:
    """Bound duals count things, not named places («محافظتي تعز وإب»); «بهدفين» is the result of a match."""
    after = scene.form(at + 1)
    if dual.bound and not _bound(scene, at, dual):
        return False
    before = scene.form(at - 1)
    if before in duals():  # an adjective in the dual: «طائرتين مقاتلتين»
        return False
    if len(before) > 3 and before.endswith(("ان", "ين")) and scene.form(at).endswith(("يان", "يين")):
        return False  # a nisba after a dual no list holds: «منتسبان عراقيان»
    around = (after, before)
    return dual.noun.unit != "goal" or (not dual.clitic and words("sport").isdisjoint(around))


def _bound(scene: Scene, at: int, dual: Dual) -> bool:
    """«جولتي محادثات», not «رسالتي للعالم»: a thing with its noun, outside the speech of an "I"."""
    after = scene.form(at + 1)
    if dual.noun.unit != "item" or scene.kind(at + 1) != "w" or after in words("tails") or after[0] == "ل":
        return False
    return at not in scene.quoted()


def _two(scene: Scene, at: int, dual: Dual) -> Quantity:
    value, last = halves(scene, 2, dual.noun.unit, dual.noun.group, at + 1)
    return Quantity(
        first=at,
        last=last,
        start=clitic_offset(scene.text, at, dual.clitic),
        value=value,
        unit=dual.noun.unit,
        group=dual.noun.group,
        rule="dual",
        approx=_hedged(scene, at, last),
        noun=(at, at + 1),
        number=(at, at + 1),
    )


def _lasts(scene: Scene, at: int, form: str) -> bool:
    """A bare «عام» counts as one after «نحو» or after a verb of lasting, when nothing dates it."""
    if form not in _times():  # «استغرق عقودا»
        return _persists(scene, at)
    if scene.form(at + 1) in HALVES:
        return True
    if at + 1 < scene.size and (scene.kind(at + 1) == "n" or scene.form(at + 1).startswith("ال")):
        return False
    if hedge_before(scene.forms, at):
        return scene.form(at - 1) not in ("دون", "فوق")
    return form.endswith("ا") and _persists(scene, at)


def _persists(scene: Scene, at: int) -> bool:
    """A verb of lasting stands just before, or before its subject: «استغرق البناء عقودا»."""
    verbs = words("persist", clitics=True)
    return any(scene.form(i) in verbs for i in range(scene.clause_start(at, _SUBJECT), at))


def _one(scene: Scene, at: int, form: str) -> Quantity:
    noun = nouns().get(form) or nouns()[form[:-1]]
    if form not in _times():
        span = (at, at + 1)
        return Quantity(at, at + 1, scene.starts[at], None, noun.unit, "time", "one", None, True, span, span)
    value, last = halves(scene, 1, noun.unit, noun.group, at + 1)
    approx = _hedged(scene, at, last)
    return Quantity(
        at, last, scene.starts[at], value, noun.unit, "time", "one", None, approx, (at, at + 1), (at, at + 1)
    )


def _hedged(scene: Scene, first: int, last: int) -> bool:
    return hedge_before(scene.forms, first) > 0 or hedge_after(scene.forms, last)


@cache
def _many_times() -> frozenset[str]:
    """Plurals of times as they stand after a verb of lasting: «عقودا», «سنوات»."""
    plurals = [f for f, noun in nouns().items() if noun.unit in _SINGLE_TIMES and noun.plural]
    return frozenset(f if f.endswith(("ات", "ين")) else f + "ا" for f in plurals)


@cache
def _times() -> frozenset[str]:
    return frozenset(f for f, noun in nouns().items() if noun.unit in _SINGLE_TIMES and not noun.plural)
