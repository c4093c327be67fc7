"""The names of months, with their twins: «تشرين الثاني», «نوفمبر/تشرين الثاني», «نوفمبر (تشرين الثاني)»."""

from dataclasses import dataclass, replace
from typing import Literal

from mahdar.language.dates_scan import Scan

Calendar = Literal["g", "h"]
_JOINED = frozenset({"/", "(", "-", "\\"})


@dataclass(frozen=True, slots=True)
class MonthName:
    """A month read at a place: Gregorian (g) or Hijri (h), 1-12, and the place after it.

    `risky` names mean other things too; `skip` letters of the first word are clitics.
    """

    calendar: Calendar
    month: int
    last: int
    risky: bool
    skip: int


def month_at(scan: Scan, at: int) -> MonthName | None:
    """The month named at a place, its other name included."""
    one = _single(scan, at)
    if one is None:
        return None
    after = scan.form(one.last)
    place = one.last + 1 if after in _JOINED else one.last
    twin = _single(scan, place)
    if twin is None or twin.skip or (twin.calendar, twin.month) != (one.calendar, one.month):
        return one
    if scan.form(place) == scan.form(at):
        return one  # «صفر-صفر» is a score
    closed = after == "(" and scan.form(twin.last) == ")"
    return replace(one, last=twin.last + closed, risky=False)


def _single(scan: Scan, at: int) -> MonthName | None:
    pair = scan.words.pairs.get(scan.form(at))
    word = None if pair is None else pair.get(scan.form(at + 1))
    last = at + 2
    if word is None:
        word, last = scan.word("month", at), at + 1
    if word is None:
        return None
    calendar, month = word.key
    return MonthName(calendar, month, last, bool(word.sort), word.skip)
