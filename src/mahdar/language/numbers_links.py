"""Two numbers joined into one: ranges («بين 10 و15», «من 10 إلى 15», «10-15») and scores («2-1»)."""

from typing import Literal

from mahdar.language.numbers_cardinal import Cardinal, CardinalReader
from mahdar.language.numbers_digits import plain

Link = Literal["", "dash", "or", "to", "between"]
_DASHES = frozenset("-–—−‐‑")
# Folded words around two numbers that make them the ends of one range.
_FROM = frozenset({"من", "بين"})
_BETWEEN = frozenset({"بين", "وبين"})
_WIDE = 5  # without «من», ends further apart are no range: «زاد 44 إلى 551»
_ANDS = frozenset({"و", "الي"})


def linked(reader: CardinalReader, one: Cardinal, end: int) -> tuple[Link, Cardinal | None]:
    """How `one`, which ends before word `end` with its percent sign, is joined to a number, and to which."""
    if end >= reader.size or one.fraction:
        return "", None
    link, at = _link(reader, one, end)
    two = reader.read(at) if link else None
    if two is None or two.fraction or (link == "dash" and not (one.digits and two.digits)):
        return "", None
    low, high = bounds(one, two)
    if high is None or (link != "dash" and high <= low):
        return "", None
    before = reader.forms[one.first - 1] if one.first else ""
    return ("", None) if link == "to" and before not in _FROM and high > _WIDE * low else (link, two)


def _link(reader: CardinalReader, one: Cardinal, end: int) -> tuple[Link, int]:
    form, before = reader.forms[end], reader.forms[one.first - 1] if one.first else ""
    if form in _DASHES:
        return "dash", end + 1
    if form == "او":
        return "or", end + 1
    if form == "الي" and (before in _FROM or end == one.last):
        return "to", end + 1
    if before in _BETWEEN and (form in _ANDS or reader.word(end).joined):
        return "between", end + (form in _ANDS)
    return "", end


def bounds(one: Cardinal, two: Cardinal | None) -> tuple[float | int, float | int | None]:
    """Both ends; a scale said once («3 إلى 5 ملايين») holds for both."""
    if two is None:
        return one.value, None
    if one.scale == 1 and two.scale > 1 and one.value < two.value / two.scale:
        return plain(one.value * two.scale), two.value
    return one.value, two.value
