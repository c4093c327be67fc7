"""Weekdays and days counted from the day of writing: «الثلاثاء المقبل», «أمس الأول», «مساء غد», «الليلة الماضية»."""

import datetime as dt
from dataclasses import replace

from mahdar.language.dates_calendar import Period, day, shift_days, weekday_near
from mahdar.language.dates_months import read_day_of_month
from mahdar.language.dates_numeric import read_numeric
from mahdar.language.dates_scan import Found, Scan
from mahdar.language.dates_tense import tense

_FIRST = frozenset({"الاول"})
_LINKS = frozenset("،,(-–")


def read_weekday(scan: Scan, at: int) -> Found | None:
    """A weekday, with «الماضي» or «المقبل»; alone it is the nearest one before, or after where the clause looks ahead."""
    word = scan.word("weekday", at)
    if word is None or scan.word("not_weekday_after", at - 1) is not None:
        return None
    dated = _dated(scan, at)
    if dated is not None:
        return replace(dated, first=at, skip=word.skip)
    last, turn, extra = _which(scan, at + 1)
    date = None if scan.anchor is None else _weekday_date(scan, at, int(word.key), turn, extra)
    return _day(at, last, date, word.skip)


def _dated(scan: Scan, at: int) -> Found | None:
    """The date written after a weekday: «الأحد 18 مارس», «الأحد، 18/3/2018», «الأحد (18 مارس)»."""
    after = at + 2 if scan.form(at + 1) in _LINKS else scan.skip("agreeing", at + 1)
    found = read_numeric(scan, after, short=True) or read_day_of_month(scan, after)
    if found is None or found.skip:
        return None
    closed = scan.form(at + 1) == "(" and scan.form(found.last) == ")"
    return replace(found, last=found.last + closed)


def _which(scan: Scan, at: int) -> tuple[int, int | None, int]:
    """The place after «الماضي», «قبل الماضي», «بعد المقبل»; which way it turns; weeks more."""
    form = scan.form(at)
    if form in ("قبل", "بعد") and (turn := scan.turn(at + 1)):
        return at + 2, turn, 1
    turn = scan.turn(at)
    if turn is not None:
        return at + 1, turn, 0
    return at, None, 0


def _weekday_date(scan: Scan, at: int, weekday: int, turn: int | None, extra: int) -> dt.date | None:
    assert scan.anchor is not None
    if turn == 0:
        turn = None
    if turn is not None:
        date = weekday_near(scan.anchor, weekday, turn, today=False)
        return None if date is None else shift_days(date, 7 * extra * turn)
    way = 1 if tense(scan, at) > 0 else -1
    return weekday_near(scan.anchor, weekday, way, today=True)


def _day(first: int, last: int, date: dt.date | None, skip: int) -> Found:
    period = None if date is None else day(date)
    return Found(first, last, "date", None if period is None else period.value, period, skip)


def read_deictic(scan: Scan, at: int) -> Found | None:
    """«أمس», «أمس الأول», «اليوم», «غدا», each with a weekday after it."""
    word = scan.word("deictic", at)
    if word is None:
        return None
    shift, last = int(word.key), at + 1
    if shift == 0 and (scan.word("today_not_after", at - 1) or scan.word("today_not_before", at + 1)):
        return None
    if shift == 1 and scan.word("tomorrow_not_after", at - 1):
        return None
    if shift == -1 and scan.form(last) in _FIRST:
        shift, last = -2, last + 1
    return named_day(scan, at, last, shift, word.skip)


def named_day(scan: Scan, first: int, last: int, shift: int, skip: int = 0) -> Found:
    """The day `shift` days from the day of writing; a weekday written after it decides where they differ."""
    weekday = scan.word("weekday", last)
    if weekday is not None and not weekday.skip:
        last += 1
    date = None if scan.anchor is None else shift_days(scan.anchor, shift)
    if date is not None and weekday is not None and not weekday.skip:
        date = _closest(date, int(weekday.key))
    return _day(first, last, date, skip)


def _closest(date: dt.date, weekday: int) -> dt.date | None:
    before = weekday_near(date, weekday, -1, today=True)
    after = weekday_near(date, weekday, 1, today=True)
    if before is None or after is None:
        return before or after
    return before if date - before <= after - date else after


def read_step(scan: Scan, at: int) -> Found | None:
    """«أول أمس», «أول من أمس», «قبل أمس», «بعد غد»."""
    step = scan.word("step", at)
    if step is None:
        return None
    target = at + 2 if step.key < 0 and scan.form(at + 1) == "من" else at + 1
    word = scan.word("deictic", target)
    if word is None or word.skip or word.key != step.key:
        return None
    return named_day(scan, at, target + 1, 2 * int(word.key), step.skip)


def read_part(scan: Scan, at: int) -> Found | None:
    """A part of a day: «مساء أمس», «صباح الثلاثاء», «فجر يوم الأحد المقبل», «الليلة الماضية», «هذا المساء»."""
    word = scan.word("part", at)
    if word is None:
        return None
    form = scan.form(at)
    if form.endswith("الليله"):
        return _tonight(scan, at, word.skip)
    found = read_plain_day(scan, at + 1)
    if found is None or form.endswith("ال" + form[-3:]):
        return None
    value = None if found.value is None else f"{found.value}T{word.key}"
    return Found(at, found.last, "time", value, found.period, word.skip)


def _tonight(scan: Scan, at: int, skip: int) -> Found | None:
    before = scan.turn(at + 1) == -1
    last = at + 2 if before else at + 1
    date = None if scan.anchor is None else shift_days(scan.anchor, -1 if before else 0)
    period: Period | None = None if date is None else day(date)
    return Found(at, last, "time", None if period is None else f"{period.value}TNI", period, skip)


def read_plain_day(scan: Scan, at: int) -> Found | None:
    """A weekday or deictic day, with «يوم» before it; nothing with a clitic."""
    start = at
    unit = scan.word("unit", at)
    if unit is not None and unit.key == "D" and unit.sort == "one":
        at += 1
    found = read_deictic(scan, at) or read_weekday(scan, at) or read_step(scan, at)
    if found is None or found.skip:
        return None
    return Found(start, found.last, found.type, found.value, found.period)
