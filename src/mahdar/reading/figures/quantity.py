"""From a number to a quantity: the number with its unit, or nothing where it counts nothing.

Each rule looks at one way Arabic says what is counted, the surest first; the first that holds wins.
"""

from collections.abc import Callable
from dataclasses import dataclass

from mahdar.language.currencies import symbols
from mahdar.language.numbers import Number
from mahdar.language.numbers_approx import hedge_after, hedge_before
from mahdar.language.unit_nouns import nouns
from mahdar.reading.figures.counted import Counted, counted, guessed
from mahdar.reading.figures.scene import Scene
from mahdar.reading.figures.words import words

_HALF = {"ونصف": 0.5, "وربع": 0.25, "وثلث": 1 / 3}


@dataclass(frozen=True, slots=True)
class Quantity:
    """Words first..last-1 (source offset `start`) as so much of a unit; `noun` holds the counted noun."""

    first: int
    last: int
    start: int
    value: float | int | None
    unit: str
    group: str
    rule: str
    upper: float | int | None = None
    approx: bool = False
    noun: tuple[int, int] | None = None
    number: tuple[int, int] = (0, 0)


def quantity(scene: Scene, number: Number) -> Quantity | None:
    """The quantity a number stands for, by the first rule that says so."""
    for rule in _RULES:
        found = rule(scene, number)
        if found is not None:
            return found
    return None


def _made(number: Number, rule: str, unit: str, group: str, **more: object) -> Quantity:
    values: dict[str, object] = {
        "first": number.first,
        "last": number.last,
        "start": number.start,
        "value": number.value,
        "upper": number.upper,
        "approx": number.approx,
        "number": (number.first, number.last),
    }
    return Quantity(rule=rule, unit=unit, group=group, **(values | more))  # type: ignore[arg-type]


def _percent(scene: Scene, number: Number) -> Quantity | None:
    return _made(number, "percent", "percent", "percent") if number.percent else None


def _money_sign(scene: Scene, number: Number) -> Quantity | None:
    code = symbols().get(scene.form(number.first - 1))
    if code is not None and scene.near(number.first - 1, number.first):
        first = number.first - 1
        return _made(number, "money_sign", code, "money", first=first, start=scene.starts[first])
    code = symbols().get(scene.form(number.last))
    return None if code is None else _made(number, "money_sign", code, "money", last=number.last + 1)


def _counted(scene: Scene, number: Number) -> Quantity | None:
    if number.value == 1 and not number.digits and number.scale == 1:
        return None
    closed = scene.form(number.last) == ")" and scene.form(number.first - 1) == "("
    found = counted(scene, number.last + closed)
    if found is None or not _fits(scene, number, found):
        return None
    first = number.first - closed
    start = scene.starts[first] if closed else number.start
    if number.kind == "vague" and found.group == "time":
        return None
    value, last = number.value, found.last
    if value is not None:
        value, last = halves(scene, value, found.unit, found.group, last)
    noun = (found.first, found.last)
    if (
        scene.kind(found.first - 1) == "p" and not closed
    ):  # «خمسة "مسلحين"»: the noun is quoted, not the number
        last = number.last
    rule = "vague" if number.kind == "vague" else "counted"
    return _made(
        number, rule, found.unit, found.group, first=first, start=start, last=last, value=value, noun=noun
    )


def _fits(scene: Scene, number: Number, found: Counted) -> bool:
    """A definite noun («الأشخاص») is counted by vague, large or definite numbers only."""
    definite = scene.form(found.first).startswith("ال")
    if number.kind == "fraction":
        return found.group in ("time", "measure") or definite
    return not definite or number.kind == "vague" or number.definite or number.scale >= 1000


def halves(scene: Scene, value: float, unit: str, group: str, last: int) -> tuple[float, int]:
    """«أربع سنوات ونصف السنة»: the value with the half after the unit before `last`, and the new end."""
    half = _HALF.get(scene.form(last))
    if half is None or group not in ("time", "measure", "money"):
        return value, last
    again = counted(scene, last + 1)
    return value + half, again.last if again is not None and again.unit == unit else last + 1


def _postposed(scene: Scene, number: Number) -> Quantity | None:
    """«السنوات العشر», «الرهائن الأربعة», «الدول الـ15», «شخص واحد»."""
    if number.kind != "cardinal" or number.value is None or (number.digits and not number.definite):
        return None
    single = scene.form(number.last - 1) in _ONE
    if (number.value == 1 and not single) or not (single or number.definite):
        return None
    if not single and (number.scale >= 1000 or _indefinite_follows(scene, number)):
        return None
    for at in range(number.first - 1, max(number.first - 4, -1), -1):
        if scene.kind(at) != "w":
            return None
        if scene.form(at) in _ANNIVERSARY:
            return _made(number, "anniversary", "year", "time", noun=(at, at + 1))
        found = _noun_before(scene, at)
        if found is not None and (single or found.plural):
            return _after_noun(scene, number, found)
        if single:
            break
    return (
        _made(number, "single", "item", "thing") if single and hedge_after(scene.forms, number.last) else None
    )


_ONE = frozenset({"واحد", "واحدا", "واحده"})
_ANNIVERSARY = frozenset({"الذكري", "بالذكري", "ذكري", "والذكري", "للذكري"})


def _indefinite_follows(scene: Scene, number: Number) -> bool:
    """«العشر سنوات»: what is counted stands after, without the article."""
    found = counted(scene, number.last)
    return found is not None and not scene.form(found.first).startswith("ال")


def _noun_before(scene: Scene, at: int) -> Counted | None:
    found = counted(scene, at)
    if found is None and scene.form(at)[:1] in "وبل":
        bare = scene.form(at)[1:]
        noun = nouns().get(bare[2:] if bare.startswith("ال") else bare[1:] if bare[:1] == "ل" else bare)
        found = None if noun is None else Counted(at, at + 1, noun.unit, noun.group, noun.plural)
    return found


def _after_noun(scene: Scene, number: Number, found: Counted) -> Quantity | None:
    single = number.value == 1 and not number.digits
    if single and (
        number.definite or found.plural or found.unit == "time" or found.first != number.first - 1
    ):
        return None
    whole = single or found.group == "time"
    first = found.first if whole else number.first
    start = scene.starts[first] if whole or number.definite else number.start
    noun = (found.first, found.last)
    return _made(number, "postposed", found.unit, found.group, first=first, start=start, noun=noun)


def _guessed(scene: Scene, number: Number) -> Quantity | None:
    """A counted noun that no list holds, known by its ending and by the kind of number before it."""
    found = guessed(scene, number)
    if found is None:
        return None
    noun = (found.first, found.last)
    return _made(number, "guessed", found.unit, found.group, last=found.last, noun=noun)


def _partitive(scene: Scene, number: Number) -> Quantity | None:
    """«أربعة من المهاجمين», «المئات من العائلات», «ثلاثة منهم»."""
    form = scene.form(number.last)
    if form not in words("partitives") or (number.value == 1 and not number.digits):
        return None
    if form != "من":
        return (
            None
            if number.digits and not _toll_near(scene, number)
            else _made(number, "partitive", "person", "person")
        )
    for at in range(number.last + 1, min(number.last + 4, scene.size)):
        found = counted(scene, at)
        if found is not None and found.plural:
            unit = "person" if found.unit == "item" and _toll_near(scene, number) else found.unit
            return _made(number, "partitive", unit, found.group, noun=(found.first, found.last))
        if scene.form(at).endswith(("ين", "يين")) and scene.form(at).startswith("ال"):
            return _made(number, "partitive", "person", "person", noun=(at, at + 1))
    if _toll_near(scene, number):
        return _made(number, "partitive", "person", "person", noun=(number.last + 1, number.last + 2))
    return (
        None
        if number.digits and not number.approx
        else _made(number, "partitive", "item", "thing", noun=(number.last + 1, number.last + 2))
    )


def _toll(scene: Scene, number: Number) -> Quantity | None:
    """A bare number of people beside what was done to them: «مقتل خمسة», «أصيب العشرات»."""
    if (number.value == 1 and not number.digits) or _year_like(scene, number):
        return None
    if number.kind == "vague" and number.definite and scene.form(number.last) not in ("من",):
        return _made(number, "vague", "person", "person")
    return _made(number, "toll", "person", "person") if _toll_near(scene, number) else None


def _toll_near(scene: Scene, number: Number) -> bool:
    tolls = words("tolls", clitics=True)
    before = number.first - hedge_before(scene.forms, number.first)
    start = max(scene.clause_start(before, 3), before - 3)
    if any(scene.form(at) in tolls for at in range(start, before)):
        return True
    return scene.form(number.last) == "في" and any(scene.form(number.last + k) in tolls for k in (1, 2))


def _year_like(scene: Scene, number: Number) -> bool:
    form = scene.form(number.first)
    return number.digits and len(form) == 4 and form.isdigit() and 1900 <= int(form) <= 2100


def _before_count(scene: Scene, number: Number) -> Quantity | None:
    """«ارتفع إلى 38 عدد القتلى»: the count is announced after its number."""
    if number.kind != "cardinal" or scene.form(number.last) != "عدد":
        return None
    found = counted(scene, number.last + 1)
    if found is None or not found.plural:
        return None
    return _made(number, "count", found.unit, found.group, noun=(found.first, found.last))


def _count(scene: Scene, number: Number) -> Quantity | None:
    """«ارتفع عدد القتلى إلى 25»: the count is announced, its noun stands before."""
    if _year_like(scene, number) or number.kind != "cardinal" or (number.value == 1 and not number.digits):
        return None
    announced = words("counts", clitics=True)
    start = scene.clause_start(number.first, 8)
    told = [at for at in range(start, number.first) if scene.form(at) in announced]
    if not told:
        return None
    for at in range(number.first - 1, told[0] - 1, -1):
        found = _noun_before(scene, at)
        if found is not None and found.plural and found.group in ("person", "thing"):
            return _made(number, "count", found.unit, found.group, noun=(found.first, found.last))
    return None


Rule = Callable[[Scene, Number], Quantity | None]
_RULES: tuple[Rule, ...] = (
    _percent,
    _money_sign,
    _postposed,
    _counted,
    _partitive,
    _guessed,
    _toll,
    _before_count,
    _count,
)
