"""Dates with a named month, Gregorian or Hijri: «28 نوفمبر/ تشرين الثاني 2017», «مايو الماضي», «12 شوال 1436 هـ»."""

from dataclasses import dataclass

from mahdar.language import dates_hijri
from mahdar.language.dates_calendar import Period, make_day, month, shift_months
from mahdar.language.dates_scan import Found, Scan
from mahdar.language.dates_tense import tense
from mahdar.language.dates_yearless import yearless_day, yearless_month

_OF = frozenset({"من"})
_BETWEEN_DAYS = frozenset({"و", "-", "–", "الي", "حتي", "،", "او", "/"})


@dataclass(frozen=True, slots=True)
class MonthName:
    """A month at a place: calendar g or h, the place after it (twin names included)."""

    calendar: str
    month: int
    last: int
    risky: bool
    skip: int


@dataclass(frozen=True, slots=True)
class YearTail:
    """What is said of the year after a month: a number, a turn of years, a turn of the month, another story's year."""

    last: int
    year: int | None = None
    year_turn: int | None = None
    turn: int | None = None
    elsewhere: bool = False
    hijri: bool = False

    @property
    def said(self) -> bool:
        """Whether anything is said at all."""
        return not (self.year is None and self.year_turn is None and self.turn is None) or self.elsewhere


def month_at(scan: Scan, at: int) -> MonthName | None:
    """The month named here, with its other name: «نوفمبر/تشرين الثاني», «نوفمبر (تشرين الثاني)», «أيار مايو»."""
    one = _single(scan, at)
    if one is None:
        return None
    after = scan.form(one.last)
    twin = _single(scan, one.last + 1 if after in ("/", "(", "-", "\\") else one.last)
    if twin is None or twin.skip or (twin.calendar, twin.month) != (one.calendar, one.month):
        return one
    closed = after == "(" and scan.form(twin.last) == ")"
    return MonthName(one.calendar, one.month, twin.last + closed, False, one.skip)


def _single(scan: Scan, at: int) -> MonthName | None:
    pair = scan.words.pairs.get(scan.form(at))
    if pair is not None:
        word = pair.get(scan.form(at + 1))
        if word is not None:
            return MonthName(*word.key, at + 2, False, word.skip)
    word = scan.word("month", at)
    return None if word is None else MonthName(*word.key, at + 1, bool(word.sort), word.skip)


def year_tail(scan: Scan, at: int) -> YearTail:
    """What follows a month about its year: «2018», «من عام 2018», «الماضي», «من العام المقبل»."""
    turn = scan.turn(at)
    if turn is not None:
        return YearTail(at + 1, turn=turn)
    if scan.word("elsewhere", at) is not None:
        return YearTail(at + 1, elsewhere=True)
    place = at + 1 if scan.form(at) in _OF or scan.form(at) in ("،", ",", "/", "-") else at
    unit = scan.word("unit", place)
    if unit is None or unit.key != "Y" or scan.form(place)[0] in "وف":
        return _numbered(scan, at, place)
    if scan.word("this", place - 1) is not None:
        return YearTail(place + 1, year_turn=0)
    turn = scan.turn(place + 1)
    if turn is not None:
        return YearTail(place + 2, year_turn=turn)
    if scan.word("elsewhere", place + 1) is not None:
        return YearTail(place + 2, elsewhere=True)
    return _numbered(scan, at, place + 1)


def _numbered(scan: Scan, at: int, place: int) -> YearTail:
    number = scan.integer(place, 1000, 2200)
    if number is None or (scan.form(place + 1) in ("/", "-") and scan.kind(place + 2) == "n"):
        return YearTail(at)
    era = scan.word("era", place + 1)
    last = place + 1 if era is None else place + 2
    return YearTail(last, year=number, hijri=era is not None and era.key == "h")


def read_month(scan: Scan, at: int) -> Found | None:
    """A month, with «شهر» before it and its year or turn after it."""
    first, skip, opened = at, -1, False
    unit = scan.word("unit", at)
    if unit is not None and unit.key == "M" and unit.sort == "one":
        at, skip, opened = at + 1, unit.skip, True
    name = month_at(scan, at)
    if name is None or (opened and name.skip):
        return None
    tail = year_tail(scan, name.last)
    if name.risky and not opened and not tail.said:
        return None
    period = _resolve(scan, at, name, None, tail)
    value = _yearless_value(name, None) if period is None else period.value
    return Found(first, tail.last, "date", value, period, name.skip if skip < 0 else skip)


def read_day_of_month(scan: Scan, at: int) -> Found | None:
    """A day of a named month; of several days («3 و5 مايو») the first alone, in the month of the last."""
    start = day_at(scan, at)
    if start is None:
        return None
    number, after = start
    found = _after_day(scan, at, number, after)
    if found is not None:
        return found
    if scan.form(after) not in _BETWEEN_DAYS and not scan.numbers.word(after).joined:
        return None
    return _shared_month(scan, at, number, after)


def _shared_month(scan: Scan, at: int, number: int, after: int) -> Found | None:
    """«3 و5 مايو»: the month and year of a day named after this one."""
    for _ in range(6):
        place = after + 1 if scan.form(after) in _BETWEEN_DAYS else after
        more = day_at(scan, place)
        if more is None:
            return None
        found = _after_day(scan, place, *more)
        if found is not None:
            return _same_month(at, number, day_at(scan, at), found)
        after = more[1]
    return None


def _same_month(at: int, number: int, start: tuple[int, int] | None, found: Found) -> Found | None:
    assert start is not None
    period = None
    if found.period is not None:
        period = make_day(found.period.start.year, found.period.start.month, number)
    return Found(at, start[1], "date", None if period is None else period.value, period)


def day_at(scan: Scan, at: int) -> tuple[int, int] | None:
    """The number of a day (1-31) in digits or as an ordinal, and the place after it; «الـ12» too."""
    if scan.form(at) == "ال":
        at += 1
    number = scan.integer(at, 1, 31)
    if number is not None:
        return number, at + 1
    ordinal = scan.ordinal(at)
    return ordinal if ordinal is not None and ordinal[0] <= 31 else None


def _after_day(scan: Scan, first: int, number: int, at: int) -> Found | None:
    place = at + 1 if scan.form(at) in _OF else at
    unit = scan.word("unit", place)
    if unit is not None and unit.key == "M" and not unit.skip:
        if unit.sort == "the":
            return _of_this_month(scan, first, number, place + 1)
        place += unit.sort == "one"
    name = month_at(scan, place)
    if name is None or name.skip:
        return None
    tail = year_tail(scan, name.last)
    period = _resolve(scan, first, name, number, tail)
    value = _yearless_value(name, number) if period is None else period.value
    return Found(first, tail.last, "date", value, period)


def _of_this_month(scan: Scan, first: int, number: int, at: int) -> Found | None:
    """«15 من الشهر الجاري»."""
    turn = scan.turn(at)
    if turn is None:
        return None
    base = None if scan.anchor is None else shift_months(scan.anchor, turn)
    period = None if base is None else make_day(base.year, base.month, number)
    return Found(first, at + 1, "date", None if period is None else period.value, period)


def _yearless_value(name: MonthName, day: int | None) -> str | None:
    if name.calendar == "h":
        return None
    return f"XXXX-{name.month:02}" + ("" if day is None else f"-{day:02}")


def _resolve(scan: Scan, at: int, name: MonthName, day: int | None, tail: YearTail) -> Period | None:
    if tail.elsewhere:
        return None
    year = tail.year
    if tail.year_turn is not None:
        year = _turned_year(scan, name.calendar, tail.year_turn)
        if year is None:
            return None
    if year is not None:
        return _with_year(name, year, day)
    turn = tense(scan, at) if tail.turn is None else tail.turn * 2
    if day is None:
        return yearless_month(scan.anchor, name.calendar, name.month, turn)
    return yearless_day(scan.anchor, name.calendar, name.month, day, turn)


def _turned_year(scan: Scan, calendar: str, turn: int) -> int | None:
    if scan.anchor is None:
        return None
    year = scan.anchor.year if calendar == "g" else dates_hijri.year_of(scan.anchor)
    return None if year is None else year + turn


def _with_year(name: MonthName, year: int, day: int | None) -> Period | None:
    if name.calendar == "h":
        return dates_hijri.month(year, name.month) if day is None else dates_hijri.day(year, name.month, day)
    return month(year, name.month) if day is None else make_day(year, name.month, day)
