"""Days and months named without their year: the nearest one, on the side that the words point to."""

import datetime as dt
from collections.abc import Callable, Sequence

from mahdar.language import dates_hijri
from mahdar.language.dates_calendar import Period, make_day, month, season

Make = Callable[[int], Period | None]
# Against the tense of the clause («قال إن الدورة في 3 أبريل», told in the past of what is to come):
# a day so near ahead wins over one so far back.
SOON, LONG_AGO = 62, 270
SINCE = -3  # the turn of «منذ»: begun, without that exception


def yearless_day(anchor: dt.date, calendar: str, number: int, day: int, turn: int) -> Period | None:
    """A day of a month (calendar g or h) nearest to the anchor. `turn` as in `nearest`."""
    if calendar == "g":
        return nearest(_years(anchor.year), lambda y: make_day(y, number, day), anchor, turn)
    return nearest(_hijri_years(anchor), lambda y: dates_hijri.day(y, number, day), anchor, turn)


def yearless_month(anchor: dt.date, calendar: str, number: int, turn: int) -> Period | None:
    """A month nearest to the anchor. `turn` as in `nearest`."""
    if calendar == "g":
        return nearest(_years(anchor.year), lambda y: month(y, number), anchor, turn)
    return nearest(_hijri_years(anchor), lambda y: dates_hijri.month(y, number), anchor, turn)


def yearless_season(anchor: dt.date, letters: str, turn: int) -> Period | None:
    """A season nearest to the anchor. `turn` as in `nearest`."""
    return nearest(_years(anchor.year), lambda y: season(y, letters), anchor, turn)


def _years(middle: int) -> Sequence[int]:
    # The winter after a winter that began in December is that of two years on.
    return range(middle - 2, middle + 3)


def _hijri_years(anchor: dt.date) -> Sequence[int]:
    middle = dates_hijri.year_of(anchor)
    return () if middle is None else _years(middle)


def nearest(years: Sequence[int], make: Make, date: dt.date, turn: int) -> Period | None:
    """Of the periods `make(year)` the nearest to a date.

    `turn` -2 asks for one that lies before the date, 2 for one after it; SINCE for one begun by then,
    -1 as well, unless it began long ago and the next comes soon; 1 for one not over yet; 0 for either.
    """
    found = [p for p in map(make, years) if p is not None]
    match turn:
        case -2:
            found = [p for p in found if p.end < date]
        case -3:  # SINCE
            found = [p for p in found if p.start <= date]
        case -1:
            found = _begun(found, date)
        case 1:
            found = [p for p in found if p.end >= date]
        case 2:
            found = [p for p in found if p.start > date]
    return min(found, key=lambda p: _distance(p, date), default=None)


def _begun(found: list[Period], date: dt.date) -> list[Period]:
    soon = [p for p in found if 0 < (p.start - date).days <= SOON]
    begun = [p for p in found if p.start <= date]
    if soon and all((date - p.end).days >= LONG_AGO for p in begun):
        return soon
    return begun


def _distance(period: Period, date: dt.date) -> int:
    if period.start <= date <= period.end:
        return 0
    return min(abs((period.start - date).days), abs((period.end - date).days))
