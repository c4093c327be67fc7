"""Days and months named without their year: the nearest one, on the side that the words around them point to."""

import datetime as dt

from mahdar.language import dates_hijri
from mahdar.language.dates_calendar import Period, make_day, month, nearest


def yearless_day(anchor: dt.date | None, calendar: str, number: int, day: int, turn: int) -> Period | None:
    """A day of a month (calendar g or h) nearest to the anchor; None without one. `turn` as in `nearest`."""
    years = _years(anchor, calendar)
    if anchor is None or years is None:
        return None
    if calendar == "g":
        return nearest(years, lambda y: make_day(y, number, day), anchor, turn)
    return nearest(years, lambda y: dates_hijri.day(y, number, day), anchor, turn)


def yearless_month(anchor: dt.date | None, calendar: str, number: int, turn: int) -> Period | None:
    """A month nearest to the anchor; None without one. `turn` as in `nearest`."""
    years = _years(anchor, calendar)
    if anchor is None or years is None:
        return None
    make = month if calendar == "g" else dates_hijri.month
    return nearest(years, lambda y: make(y, number), anchor, turn)


def _years(anchor: dt.date | None, calendar: str) -> tuple[int, int, int] | None:
    if anchor is None:
        return None
    middle = anchor.year if calendar == "g" else dates_hijri.year_of(anchor)
    return None if middle is None else (middle - 1, middle, middle + 1)
