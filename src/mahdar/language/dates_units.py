"""Units of time: the one that lies so many steps from the day of writing, and amounts of them."""

import datetime as dt

from mahdar.language.dates_calendar import (
    Period,
    century,
    day,
    decade,
    month,
    shift_days,
    shift_months,
    week,
    year,
)
from mahdar.language.dates_scan import Scan

_MONTHS = {"M": 1, "Y": 12, "DE": 120, "CE": 1200}
_DAYS = {"D": 1, "W": 7}
CALENDAR = frozenset({*_MONTHS, *_DAYS})  # units that the calendar cuts; hours and less are only counted
_CLOCK = {"H": "H", "MIN": "M", "S": "S"}
FARTHEST = 10_000  # steps; beyond them no date is meant


def shifted(anchor: dt.date, unit: str, steps: int) -> dt.date | None:
    """The date some units on; None for hours, and outside the years 1-9999."""
    if abs(steps) > FARTHEST:
        return None
    if unit in _DAYS:
        return shift_days(anchor, steps * _DAYS[unit])
    return shift_months(anchor, steps * _MONTHS[unit]) if unit in _MONTHS else None


def period_at(scan: Scan, unit: str, count: float) -> Period | None:
    """The calendar unit that lies `count` units from the day of writing; None for parts of units."""
    if scan.anchor is None or count != int(count):
        return None
    date = shifted(scan.anchor, unit, int(count))
    return None if date is None else _around(date, unit)


def _around(date: dt.date, unit: str) -> Period | None:
    match unit:
        case "D":
            return day(date)
        case "W":
            return week(date)
        case "M":
            return month(date.year, date.month)
        case "Y":
            return year(date.year)
        case "DE":
            return decade(date.year // 10 * 10)
    return century(date.year // 100 + 1)


def duration_value(unit: str, count: float) -> str:
    """The TIMEX3 value of a duration: P2W, PT24H, P2DE; parts as decimals."""
    number = str(int(count)) if count == int(count) else f"{count:g}"
    return f"PT{number}{_CLOCK[unit]}" if unit in _CLOCK else f"P{number}{unit}"


def quantity(scan: Scan, at: int) -> tuple[float, str, int] | None:
    """A counted unit: number, unit, the place after it («ثلاثة أيام», «24 ساعة», «شهرين», «نصف قرن»)."""
    two = scan.unit(at, "two")
    if two is not None:
        return _with_half(scan, 2, two.key, at + 1)
    number = scan.cardinal(at)
    if number is None:
        return None
    unit = scan.unit(number.last, "one", "many")
    if unit is None or unit.skip or (unit.sort == "many" and number.value < 2):
        return None
    return _with_half(scan, number.value, unit.key, number.last + 1)


def _with_half(scan: Scan, count: float, unit: str, at: int) -> tuple[float, str, int]:
    """«عامين ونصف», «ساعة ونصف الساعة»."""
    half = scan.numbers.word(at)
    if half.kind != "fraction" or not half.joined:
        return count, unit, at
    after = scan.unit(at + 1, "the")
    return count + half.value, unit, at + 1 + (after is not None and after.key == unit)
