"""From a number to a quantity, or to nothing where it counts nothing.

Each rule looks at one way Arabic says what is counted, the surest first; the first that holds wins.
"""

from collections.abc import Callable

from mahdar.language.currencies import symbols
from mahdar.language.numbers import Number
from mahdar.reading.figures.bare import age, announced, announced_after, partitive, toll, year_like
from mahdar.reading.figures.counted import Counted, counted, guessed
from mahdar.reading.figures.postposed import postposed, twice
from mahdar.reading.figures.quantity import Quantity, halves, is_one, made
from mahdar.reading.figures.scene import Scene

Rule = Callable[[Scene, Number], Quantity | None]


def quantity(scene: Scene, number: Number) -> Quantity | None:
    """The quantity a number stands for, by the first rule that says so."""
    for rule in _RULES:
        found = rule(scene, number)
        if found is not None:
            return found
    return None


def _percent(_: Scene, number: Number) -> Quantity | None:
    return made(number, "percent", "percent", "percent") if number.percent else None


def _money_sign(scene: Scene, number: Number) -> Quantity | None:
    code = symbols().get(scene.form(number.first - 1))
    if code is not None and scene.near(number.first - 1, number.first):
        first = number.first - 1
        return made(number, "money_sign", code, "money", first=first, start=scene.starts[first])
    code = symbols().get(scene.form(number.last))
    return None if code is None else made(number, "money_sign", code, "money", last=number.last + 1)


def _counted(scene: Scene, number: Number) -> Quantity | None:
    """The noun stands after: «ثلاثة كتب», «(600) كتاب», «خمسة "خبراء"»."""
    if is_one(number) and number.scale == 1:
        return None
    bracketed = scene.form(number.last) == ")" and scene.form(number.first - 1) == "("
    found = counted(scene, number.last + bracketed)
    if found is None or not _fits(scene, number, found):
        return None
    value, last = number.value, found.last
    if value is not None:
        value, last = halves(scene, value, found.unit, found.group, last)
    if scene.kind(found.first - 1) == "p" and not bracketed:  # the noun is quoted, not the number
        last = number.last
    return made(
        number,
        "vague" if number.kind == "vague" else "counted",
        found.unit,
        found.group,
        first=number.first - bracketed,
        start=scene.starts[number.first - 1] if bracketed else number.start,
        last=last,
        value=value,
        noun=(found.first, found.last),
    )


def _fits(scene: Scene, number: Number, found: Counted) -> bool:
    """A definite noun («الأشخاص») is counted by vague, large or definite numbers only."""
    definite = scene.form(found.first).startswith("ال")
    if number.kind == "fraction":
        return found.group in ("time", "measure") and not definite and not number.definite
    if found.group == "time" and not found.plural and year_like(scene, number):
        return False
    if number.kind == "vague":
        return found.group != "time"
    return not definite or number.definite or number.scale >= 1000


def _guessed(scene: Scene, number: Number) -> Quantity | None:
    """A counted noun that no list holds, known by its ending and by the kind of number before it."""
    found = guessed(scene, number)
    if found is None:
        return None
    noun = (found.first, found.last)
    return made(number, "guessed", found.unit, found.group, last=found.last, noun=noun)


_RULES: tuple[Rule, ...] = (
    _percent,
    _money_sign,
    twice,
    postposed,
    _counted,
    age,
    partitive,
    _guessed,
    toll,
    announced_after,
    announced,
)
