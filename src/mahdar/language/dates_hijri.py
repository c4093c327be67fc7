"""Hijri days, months and years as Gregorian days, by the Umm al-Qura calendar (package `hijridate`).

The package covers 1343-1500 AH (1924-2077); outside it nothing is resolved.
"""

import datetime as dt
from functools import lru_cache

from mahdar.language.dates_calendar import Period
from mahdar.language.dates_calendar import day as one_day

FIRST_YEAR, LAST_YEAR = 1343, 1500


@lru_cache(maxsize=4096)
def _gregorian(year: int, month: int, number: int) -> dt.date | None:
    from hijridate import Hijri

    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        date = Hijri(year, month, number).to_gregorian()
    except (ValueError, OverflowError):
        return None
    return dt.date(date.year, date.month, date.day)


def day(year: int, month: int, number: int) -> Period | None:
    """The Gregorian day of a Hijri one; None where it has none or lies outside the range."""
    date = _gregorian(year, month, number)
    if date is None and number == 30:
        # Sightings differ by a day from the computed calendar: the 30th of a short month is the day after.
        last = _gregorian(year, month, 29)
        date = None if last is None else last + dt.timedelta(days=1)
    return None if date is None else one_day(date)


def month(year: int, number: int) -> Period | None:
    """The Gregorian days of a Hijri month."""
    start = _gregorian(year, number, 1)
    after = _gregorian(year, number + 1, 1) if number < 12 else _gregorian(year + 1, 1, 1)
    if start is None:
        return None
    if after is None:  # the last month of the calendar's range
        after = (_gregorian(year, number, 30) or start + dt.timedelta(days=28)) + dt.timedelta(days=1)
    last = after - dt.timedelta(days=1)
    return Period(f"{start.isoformat()}/{last.isoformat()}", start, last, "month")


def year(number: int) -> Period | None:
    """The Gregorian days of a Hijri year."""
    first, last = month(number, 1), month(number, 12)
    if first is None or last is None:
        return None
    return Period(f"{first.start.isoformat()}/{last.end.isoformat()}", first.start, last.end, "year")


def year_of(date: dt.date) -> int | None:
    """The Hijri year that a Gregorian day lies in; None outside the range."""
    from hijridate import Gregorian

    try:
        return int(Gregorian(date.year, date.month, date.day).to_hijri().year)
    except (ValueError, OverflowError):
        return None


def year_in(gregorian: int, number: int) -> int:
    """The Hijri year whose month `number` begins in a Gregorian year (the earlier of two); 0 if unknown."""
    middle = year_of(dt.date(gregorian, 6, 30)) or 0
    for candidate in (middle - 1, middle, middle + 1):
        start = _gregorian(candidate, number, 1)
        if start is not None and start.year == gregorian:
            return candidate
    return 0
