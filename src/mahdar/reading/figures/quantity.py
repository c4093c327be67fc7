"""A quantity: a number with what it counts, before it is known what it measures."""

from dataclasses import dataclass

from mahdar.language.numbers import Number
from mahdar.reading.figures.counted import counted
from mahdar.reading.figures.scene import Scene

HALVES = {"ونصف": 0.5, "وربع": 0.25, "وثلث": 1 / 3}


@dataclass(frozen=True, slots=True)
class Quantity:
    """Words first..last-1 (source offset `start`) as so much of a unit.

    `group` is that of the unit (percent, time, measure, money, person, thing); `noun` the words of what is
    counted and `number` those of the number, where they are told apart.
    """

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


def made(number: Number, rule: str, unit: str, group: str, **more: object) -> Quantity:
    """The quantity of a number alone; `more` replaces fields."""
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


def is_one(number: Number) -> bool:
    """Whether it is the word «واحد» or «أحد», which more often is an article or a pronoun than a count."""
    return number.value == 1 and not number.digits


def halves(scene: Scene, value: float, unit: str, group: str, last: int) -> tuple[float, int]:
    """«أربع سنوات ونصف السنة»: the value with the half after the unit before `last`, and the new end."""
    half = HALVES.get(scene.form(last))
    if half is None or group not in ("time", "measure", "money"):
        return value, last
    again = counted(scene, last + 1)
    return value + half, again.last if again is not None and again.unit == unit else last + 1
