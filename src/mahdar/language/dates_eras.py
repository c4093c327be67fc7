"""Decades and centuries: «ثمانينيات القرن الماضي», «العقد الأول من القرن الماضي», «القرن التاسع عشر»."""

from mahdar.language.dates_calendar import Period, century, decade
from mahdar.language.dates_scan import Found, Scan, dated

LAST_CENTURY = 19  # a decade named alone («الثمانينيات») is of the 1900s


def read_decade(scan: Scan, at: int) -> Found | None:
    """«الثمانينيات», with its century if one is named; «الستينيات من عمره» is an age."""
    word = scan.word("decade", at)
    if word is None or scan.word("age_before", at + 1) or scan.word("age_before", at + 2):
        return None
    place = at + 1 + (scan.form(at + 1) == "من")
    got = _century_at(scan, place)
    hundreds, last = (LAST_CENTURY, at + 1) if got is None else (got[0], got[1])
    if hundreds is None:
        hundreds = LAST_CENTURY
    return dated(at, last, decade(hundreds * 100 + word.key * 10), word.skip)


def read_numbered_decade(scan: Scan, at: int) -> Found | None:
    """«العقد الأول من القرن الحادي والعشرين»."""
    unit = scan.unit(at, "the")
    ordinal = scan.ordinal(at + 1) if unit is not None and unit.key == "DE" else None
    if unit is None or ordinal is None or scan.form(ordinal[1]) != "من":
        return None
    got = _century_at(scan, ordinal[1] + 1)
    if got is None or not 1 <= ordinal[0] <= 10:
        return None
    period = None if got[0] is None else decade(got[0] * 100 + (ordinal[0] - 1) * 10)
    return dated(at, got[1], period, unit.skip)


def read_century(scan: Scan, at: int) -> Found | None:
    """«القرن التاسع عشر», «القرن الماضي»."""
    got = _century_at(scan, at)
    unit = scan.word("unit", at)
    if got is None or unit is None:
        return None
    period: Period | None = None if got[0] is None else century(got[0] + 1)
    return dated(at, got[1], period, unit.skip)


def _century_at(scan: Scan, at: int) -> tuple[int | None, int] | None:
    """A named century as its hundreds (19 for the twentieth, None unresolved), and the place after it."""
    unit = scan.unit(at, "the")
    if unit is None or unit.key != "CE":
        return None
    ordinal = scan.ordinal(at + 1)
    if ordinal is not None:
        return ordinal[0] - 1, ordinal[1]
    number = scan.integer(at + 1, 1, 22)
    if number is not None:
        return number - 1, at + 2
    turn = scan.turn(at + 1)
    if turn is None:
        return None
    return None if scan.anchor is None else scan.anchor.year // 100 + turn, at + 2
