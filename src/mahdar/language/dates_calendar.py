"""Calendar arithmetic: stretches of days with their TIMEX3 values; nothing here knows Arabic.

Values follow TIMEX3 (TimeML 1.2.1): 2018-03-12, 2018-W12, 2018-03, 2018-SP, 2018-Q1, 2018-H2, 2018, 198, 19.
"""

import calendar
import datetime as dt
from dataclasses import dataclass, replace

from mahdar.record.model import Precision

DAY = dt.timedelta(days=1)
SEASONS = {"WI": 12, "SP": 3, "SU": 6, "FA": 9}  # first months of the meteorological seasons, northern half
THIRDS = 3


@dataclass(frozen=True, slots=True)
class Period:
    """Calendar days `start`..`end`, both included, with the TIMEX3 value that names them."""

    value: str
    start: dt.date
    end: dt.date
    precision: Precision


def day(date: dt.date) -> Period:
    """One day."""
    return Period(date.isoformat(), date, date, "day")


def make_day(year: int, month: int, number: int) -> Period | None:
    """One day from its numbers; None where the calendar has no such day."""
    try:
        return day(dt.date(year, month, number))
    except ValueError:
        return None


def week(date: dt.date) -> Period:
    """The week around a date: Sunday to Saturday, as the Arab world counts; its value is the ISO week that
    shares six of its days.
    """
    start = shift_days(date, -(date.isoweekday() % 7)) or dt.date.min
    end = shift_days(start, 6) or dt.date.max
    number = min(date, end) if start == dt.date.min else start + DAY
    iso_year, iso_week, _ = number.isocalendar()
    return Period(f"{iso_year:04}-W{iso_week:02}", start, end, "week")


def month(year: int, number: int) -> Period | None:
    """One month; None outside the years 1-9999."""
    if not (1 <= year <= 9999 and 1 <= number <= 12):
        return None
    last = calendar.monthrange(year, number)[1]
    return Period(f"{year:04}-{number:02}", dt.date(year, number, 1), dt.date(year, number, last), "month")


def year(number: int) -> Period | None:
    """One year; None outside the years 1-9999."""
    return _years(f"{number:04}", number, number, "year")


def part_of_year(number: int, letter: str, part: int, parts: int) -> Period | None:
    """Quarter (Q), third (T) or half (H) `part` (from 1) of a year."""
    if not (1 <= number <= 9999 and 1 <= part <= parts):
        return None
    length = 12 // parts
    first, last = (part - 1) * length + 1, part * length
    end = dt.date(number, last, calendar.monthrange(number, last)[1])
    return Period(f"{number:04}-{letter}{part}", dt.date(number, first, 1), end, "season")


def season(number: int, letters: str) -> Period | None:
    """A season of a year; winter is that of its January and February."""
    first = SEASONS[letters]
    opening = month(number - 1 if letters == "WI" else number, first)
    closing = month(number, (first + 1) % 12 + 1)
    if opening is None or closing is None:
        return None
    return Period(f"{number:04}-{letters}", opening.start, closing.end, "season")


def decade(first: int) -> Period | None:
    """The ten years from `first` (1980 for the eighties)."""
    return _years(f"{first // 10:03}", first, first + 9, "decade")


def century(number: int) -> Period | None:
    """The n-th century as TIMEX3 counts it: the twentieth is 19, the years 1900-1999."""
    first = (number - 1) * 100
    return _years(f"{number - 1:02}", max(first, 1), first + 99, "other")


def _years(value: str, first: int, last: int, precision: Precision) -> Period | None:
    if not (1 <= first <= last <= 9999):
        return None
    return Period(value, dt.date(first, 1, 1), dt.date(last, 12, 31), precision)


def year_range(first: int, last: int) -> Period | None:
    """Years first..last: a sporting or school year, «2017-2018»."""
    return _years(f"{first:04}/{last:04}", first, last, "other" if last - first > 1 else "year")


def narrowed(period: Period, part: int) -> Period:
    """The first, middle or last third (part 0, 1, 2) of a stretch: where «مطلع», «منتصف», «أواخر» lie.

    The value still names the whole, as in TIMEX3, where an attribute `mod` tells the third; days stay whole.
    """
    return portion(period, part + 1, THIRDS) or period


def shift_days(date: dt.date, days: int) -> dt.date | None:
    """A date some days on; None outside the years 1-9999."""
    try:
        return date + dt.timedelta(days=days)
    except OverflowError:
        return None


def shift_months(date: dt.date, months: int) -> dt.date | None:
    """A date some months on, at most the last day of its month; None outside the years 1-9999."""
    count = date.year * 12 + date.month - 1 + months
    number, rest = divmod(count, 12)
    if not 1 <= number <= 9999:
        return None
    return dt.date(number, rest + 1, min(date.day, calendar.monthrange(number, rest + 1)[1]))


def weekday_near(date: dt.date, weekday: int, turn: int, *, today: bool) -> dt.date | None:
    """The nearest ISO weekday before (turn -1) or after (turn 1) a date; the date itself only if `today`."""
    distance = (weekday - date.isoweekday()) * turn % 7
    if distance == 0 and not today:
        distance = 7
    return shift_days(date, turn * distance)


def portion(period: Period, part: int, parts: int) -> Period | None:
    """Part `part` (from 1) of a stretch cut into equal parts; its value still names the whole."""
    days = (period.end - period.start).days + 1
    if not 1 <= part <= parts <= days:
        return None
    start = period.start + dt.timedelta(days=(part - 1) * days // parts)
    end = period.start + dt.timedelta(days=part * days // parts - 1)
    return replace(period, start=start, end=end, precision="other")
