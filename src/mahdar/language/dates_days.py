"""Weekdays and days counted from the day of writing: «الثلاثاء المقبل», «أمس الأول», «مساء غد»."""

import datetime as dt
from dataclasses import replace

from mahdar.language.dates_calendar import Period, day, shift_days, weekday_near
from mahdar.language.dates_months import read_day_of_month
from mahdar.language.dates_numeric import read_numeric
from mahdar.language.dates_scan import Found, Scan, dated
from mahdar.language.dates_tense import tense

_FIRST = "الاول"  # «أمس الأول»
_TWO = "الاثنين"  # Monday, and «the two»
_TODAY, _PER_DAY = "اليوم", "باليوم"
YESTERDAY = 6  # days ahead: the weekday of yesterday; for the coming one writers say «المقبل»
_LINKS = frozenset("،,(-–")


def read_weekday(scan: Scan, at: int) -> Found | None:
    """A weekday, with its date or «الماضي», «المقبل»; alone it is the nearest of its name.

    Alone it lies on or before the day of writing, on or after it where its clause looks ahead (`tense`).
    """
    word = scan.word("weekday", at)
    if word is None or scan.word("not_weekday_after", at - 1) is not None or _is_two(scan, at):
        return None
    full = _dated(scan, at)
    if full is not None:
        return replace(full, first=at, skip=word.skip)
    last, turn, extra = _which(scan, at + 1)
    date = None if scan.anchor is None else _weekday_date(scan, at, int(word.key), turn, extra)
    if date is not None:
        scan.last_weekday = (at, date)
    return dated(at, last, None if date is None else day(date), word.skip)


def _is_two(scan: Scan, at: int) -> bool:
    """«الفرق بين الاثنين»."""
    if scan.form(at) != _TWO or scan.word("two_before_monday", at - 1) is None:
        return False
    return scan.word("weekday", at + 1) is None


def _dated(scan: Scan, at: int) -> Found | None:
    """The date written after a weekday: «الأحد 18 مارس», «الأحد، 18/3/2018», «الأحد (18 مارس)»."""
    after = at + 2 if scan.form(at + 1) in _LINKS else scan.skip("agreeing", at + 1)
    found = read_numeric(scan, after, short=True) or read_day_of_month(scan, after)
    if found is None or found.skip:
        return None
    closed = scan.form(at + 1) == "(" and scan.form(found.last) == ")"
    return replace(found, last=found.last + closed)


def _day_before(scan: Scan, at: int) -> dt.date | None:
    """The day of the weekday before this one in a row: «السبت والأحد», «السبت أو الأحد»."""
    word = scan.word("weekday", at)
    joined = word is not None and word.skip > 0 and scan.form(at).startswith("و")
    place = at - 1 if joined else at - 2 if scan.word("in_a_row", at - 1) else -1
    last = scan.last_weekday
    return last[1] if last is not None and last[0] == place else None


def _which(scan: Scan, at: int) -> tuple[int, int | None, int]:
    """The place after «الماضي», «قبل الماضي», «بعد المقبل»; which way it turns; weeks more."""
    form = scan.form(at)
    if form in ("قبل", "بعد") and (turn := scan.turn(at + 1)):
        return at + 2, turn, 1
    turn = scan.turn(at)
    if turn is not None:
        return at + 1, turn, 0
    if scan.form(at).startswith("و") and scan.word("weekday", at):
        return at, scan.turn(at + 1), 0  # «الثلاثاء والأربعاء الماضيين»
    return at, None, 0


def _weekday_date(scan: Scan, at: int, weekday: int, turn: int | None, extra: int) -> dt.date | None:
    assert scan.anchor is not None
    if turn == 0:
        turn = None
    if turn is None and (before := _day_before(scan, at)) is not None:
        return weekday_near(before, weekday, 1, today=False)
    if turn is not None:
        date = weekday_near(scan.anchor, weekday, turn, today=False)
        return None if date is None else shift_days(date, 7 * extra * turn)
    ahead = weekday_near(scan.anchor, weekday, 1, today=True)
    if tense(scan, at) > 0 and ahead is not None and (ahead - scan.anchor).days < YESTERDAY:
        return ahead
    return weekday_near(max(scan.anchor, scan.published or scan.anchor), weekday, -1, today=True)


def read_deictic(scan: Scan, at: int) -> Found | None:
    """«أمس», «أمس الأول», «اليوم», «غدا», each with a weekday after it."""
    word = scan.word("deictic", at)
    if word is None:
        return None
    shift, last = int(word.key), at + 1
    if shift == 0 and _is_not_today(scan, at):
        return None
    if shift == 1 and scan.word("tomorrow_not_after", at - 1):
        return None
    if shift == -1 and scan.form(last) == _FIRST:
        shift, last = -2, last + 1
    return named_day(scan, at, last, shift, word.skip)


def _is_not_today(scan: Scan, at: int) -> bool:
    """«روسيا اليوم», «اليوم العالمي», «35 حادثا في اليوم»."""
    if scan.word("weekday", at + 1) is not None:
        return False
    if scan.form(at) != _TODAY:
        return scan.form(at) == _PER_DAY or scan.word("today_not_before", at + 1) is not None
    before = (scan.word(name, at - 1) for name in ("today_not_after", "per_day"))
    return any(before) or scan.word("today_not_before", at + 1) is not None


def named_day(scan: Scan, first: int, last: int, shift: int, skip: int = 0) -> Found:
    """The day `shift` days from the day of writing; a weekday written after it decides where they differ."""
    place = last + (scan.form(last) in _LINKS)
    weekday = scan.word("weekday", place)
    if weekday is not None and weekday.skip:
        weekday = None
    date = None if scan.anchor is None else shift_days(scan.anchor, shift)
    if weekday is not None:
        last = place + 1 + (scan.form(last) == "(" and scan.form(place + 1) == ")")
        date = None if date is None else _closest(date, int(weekday.key))
    return dated(first, last, None if date is None else day(date), skip)


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
    """A part of a day: «مساء أمس», «صباح الثلاثاء», «فجر يوم الأحد المقبل», «الليلة الماضية»."""
    word = scan.word("part", at)
    if word is None:
        return None
    form = scan.form(at)
    if form.endswith("ليله") and word.sort:
        return _tonight(scan, at, word.skip)
    found = read_plain_day(scan, at + 1)
    if found is None or word.sort:
        return None
    value = None if found.value is None else f"{found.value}T{word.key}"
    return Found(at, found.last, "time", value, found.period, word.skip)


def _tonight(scan: Scan, at: int, skip: int) -> Found | None:
    if scan.word("today_not_after", at - 1) or scan.word("today_not_before", at + 1):
        return None
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


def read_named_day(scan: Scan, at: int) -> Found | None:
    """«يوم الأحد», «يوم أمس», «يوم 12 مايو», «يوم 12/5»."""
    unit = scan.unit(at, "one")
    if unit is None or unit.key != "D":
        return None
    after = at + 1
    found = (
        read_plain_day(scan, after) or read_day_of_month(scan, after) or read_numeric(scan, after, short=True)
    )
    if found is None or found.skip:
        return None
    return replace(found, first=at, skip=unit.skip)
