"""Dates with a named month, Gregorian or Hijri: «28 نوفمبر/ تشرين الثاني 2017», «مايو الماضي»."""

from dataclasses import replace

from mahdar.language import dates_hijri
from mahdar.language.dates_calendar import Period, make_day, month, shift_months
from mahdar.language.dates_month_names import MonthName, month_at
from mahdar.language.dates_scan import Found, Scan
from mahdar.language.dates_tense import tense
from mahdar.language.dates_year_tail import YearTail, year_tail
from mahdar.language.dates_yearless import yearless_day, yearless_month

_SIGNS = frozenset("-–،/")
_MOST_DAYS = 6  # of one month in a row


def read_month(scan: Scan, at: int) -> Found | None:
    """A month, with «شهر» before it and its year or turn after it."""
    unit = scan.word("unit", at)
    opened = unit is not None and unit.key == "M" and unit.sort == "one"
    name = month_at(scan, at + 1 if opened else at)
    if name is None or (opened and name.skip):
        return None
    tail = year_tail(scan, scan.skip("blessed", name.last))
    if not tail.said:
        tail = YearTail(name.last)
    shared = tail if tail.said else _shared_tail(scan, name)
    if name.risky and not opened and not shared.said:
        return None
    skip = unit.skip if opened and unit is not None else name.skip
    found = _found(scan, at, name, None, shared, skip=skip)
    return replace(found, last=tail.last)


def _shared_tail(scan: Scan, name: MonthName) -> YearTail:
    """«بين أكتوبر ومارس الماضيين», «من ديسمبر إلى مارس 2016»: the tail of a month named after this one."""
    place = name.last + 1 if _between(scan, name.last) else name.last
    other = month_at(scan, place)
    if other is None or (other.skip > 0) == (place > name.last) or other.calendar != name.calendar:
        return YearTail(name.last)
    tail = year_tail(scan, other.last)
    if tail.year is not None and other.month < name.month:
        return replace(tail, year=tail.year - 1)
    return tail


def read_day_of_month(scan: Scan, at: int) -> Found | None:
    """A day of a named month; of several days («3 و5 مايو») the first alone, in the month of the last."""
    start = day_at(scan, at)
    if start is None or _counts_other_things(scan, at):
        return None
    number, after = start
    found = _after_day(scan, at, number, after)
    if found is not None:
        return found
    if _between(scan, after) or scan.numbers.word(after).joined:
        return _shared_month(scan, at, number, after)
    return None


def _shared_month(scan: Scan, at: int, number: int, after: int) -> Found | None:
    """«3 و5 مايو»: the month and year of a day named after this one."""
    last = after
    for _ in range(_MOST_DAYS):
        more = day_at(scan, after + 1 if _between(scan, after) else after)
        if more is None:
            return None
        found = _after_day(scan, at, number, more[1])
        if found is not None:
            return replace(found, last=last)
        after = more[1]
    return None


def _between(scan: Scan, at: int) -> bool:
    """«و», «إلى», a dash: what stands between two days or months."""
    return scan.form(at) in _SIGNS or scan.word("between", at) is not None


def day_at(scan: Scan, at: int) -> tuple[int, int] | None:
    """The number of a day (1-31) in digits or as an ordinal, and the place after it; «الـ12» too."""
    if scan.form(at) == "ال":
        at += 1
    number = scan.integer(at, 1, 31)
    if number is not None:
        return number, at + 1
    ordinal = scan.ordinal(at)
    return ordinal if ordinal is not None and ordinal[0] <= 31 else None


def _counts_other_things(scan: Scan, at: int) -> bool:
    """«الأسبوع الثاني من شوال»: an ordinal after a definite noun that is no day."""
    before = scan.form(at - 1)
    if scan.kind(at) == "n" or not before.startswith("ال") or len(before) < 5:
        return False
    return not any(scan.word(kind, at - 1) for kind in ("weekday", "deictic", "agreeing"))


def _after_day(scan: Scan, first: int, number: int, at: int) -> Found | None:
    place = at + 1 if scan.form(at) == "من" else at
    unit = scan.word("unit", place)
    if unit is not None and unit.key == "M" and not unit.skip:
        if unit.sort == "the":
            return _of_turned_month(scan, first, number, place + 1)
        place += unit.sort == "one"
    name = month_at(scan, place)
    if name is None or name.skip:
        return None
    return _found(scan, first, name, number, year_tail(scan, name.last), skip=0)


def _of_turned_month(scan: Scan, first: int, number: int, at: int) -> Found | None:
    """«15 من الشهر الجاري»."""
    turn = scan.turn(at)
    if turn is None:
        return None
    base = None if scan.anchor is None else shift_months(scan.anchor.replace(day=1), turn)
    period = None if base is None else make_day(base.year, base.month, number)
    return Found(first, at + 1, "date", None if period is None else period.value, period)


def _found(scan: Scan, first: int, name: MonthName, day: int | None, tail: YearTail, *, skip: int) -> Found:
    if not tail.said and _names_an_event(scan, first, name.last):
        period = None
    else:
        period = _resolve(scan, first, name, day, tail)
    value = _yearless_value(name, day) if period is None else period.value
    return Found(first, tail.last, "date", value, period, skip)


def _names_an_event(scan: Scan, first: int, last: int) -> bool:
    """«ثورة 25 يناير», «موقع سبتمبر نت»."""
    return scan.word("named_after", first - 1) is not None or scan.word("named_before", last) is not None


def _yearless_value(name: MonthName, day: int | None) -> str | None:
    if name.calendar == "h":
        return None
    return f"XXXX-{name.month:02}" + ("" if day is None else f"-{day:02}")


def _resolve(scan: Scan, at: int, name: MonthName, day: int | None, tail: YearTail) -> Period | None:
    if tail.elsewhere:
        return None
    if tail.year is not None:
        return _with_year(name, tail.year, day)
    if scan.anchor is None:
        return None
    if tail.year_turn is not None:
        year = scan.anchor.year if name.calendar == "g" else dates_hijri.year_of(scan.anchor)
        return None if year is None else _with_year(name, year + tail.year_turn, day)
    turn = tense(scan, at) if tail.turn is None else tail.turn * 2
    if day is None:
        return yearless_month(scan.anchor, name.calendar, name.month, turn)
    return yearless_day(scan.anchor, name.calendar, name.month, day, turn)


def _with_year(name: MonthName, year: int, day: int | None) -> Period | None:
    if name.calendar == "h":
        if year > dates_hijri.LAST_YEAR:
            year = dates_hijri.year_in(year, name.month)  # «رمضان 2014»
        return dates_hijri.month(year, name.month) if day is None else dates_hijri.day(year, name.month, day)
    return month(year, name.month) if day is None else make_day(year, name.month, day)
