"""Parts of a stretch: «مطلع الشهر الجاري», «أواخر 2018», «الربع الأول من 2018», «نهاية الأسبوع الماضي»."""

import datetime as dt

from mahdar.language.dates_calendar import Period, narrowed, part_of_year, portion, shift_days, week
from mahdar.language.dates_scan import Found, Scan, dated
from mahdar.language.dates_tense import tense
from mahdar.language.dates_units import period_at
from mahdar.language.dates_years import year_said

_CUT = frozenset({"W", "M", "Y", "CE"})  # «العقد» alone is mostly a contract
_LAST_THIRD = 2


def read_edge(scan: Scan, at: int) -> Found | None:
    """A third of the stretch named after the word: first, middle or last."""
    word = scan.word("edge", at)
    if word is None:
        return None
    if word.key == _LAST_THIRD and (weekend := _weekend(scan, at, word.skip)) is not None:
        return weekend
    found = scan.open(at + 1) or _current(scan, at + 1)
    if found is None or found.skip or found.type != "date":
        return None
    period = found.period
    if period is not None and period.precision != "day":
        period = narrowed(period, word.key)
    return Found(at, found.last, "date", found.value, period, word.skip)


def _current(scan: Scan, at: int) -> Found | None:
    """«العام», «الشهر», «القرن» alone: the one of the day of writing."""
    unit = scan.unit(at, "the")
    if unit is None or unit.skip or unit.key not in _CUT or scan.ordinal(at + 1):
        return None
    return dated(at, at + 1, period_at(scan, unit.key, 0))


def _weekend(scan: Scan, at: int, skip: int) -> Found | None:
    """«نهاية الأسبوع»: Friday to Sunday, the last or the coming one."""
    this = scan.word("this", at + 1) is not None
    place = at + 1 + this
    unit = scan.unit(place, "the")
    if unit is None or unit.key != "W" or unit.skip:
        return None
    turn = scan.turn(place + 1)
    last = place + 1 if turn is None else place + 2
    if turn is None:
        turn = 0 if this else 1 if tense(scan, at) > 0 else -1
    return dated(at, last, _weekend_days(scan.anchor, turn), skip)


def _weekend_days(anchor: dt.date | None, turn: int) -> Period | None:
    """The weekend before, around or at the end of the next week, seen from a day; its Sunday opens a week."""
    friday = None if anchor is None else shift_days(anchor, (4 - anchor.weekday()) % 7 + 7 * turn)
    if anchor is not None and turn <= 0 and anchor.isoweekday() > 5:
        friday = shift_days(anchor, 5 - anchor.isoweekday())
    sunday = None if friday is None else shift_days(friday, 2)
    if friday is None or sunday is None:
        return None
    return Period(f"{week(friday).value}-WE", friday, sunday, "other")


def read_fraction(scan: Scan, at: int) -> Found | None:
    """«الربع الأول من 2018», «النصف الثاني من القرن العشرين», «النصف الأول من مايو»."""
    word = scan.word("fraction", at)
    ordinal = None if word is None else scan.ordinal(at + 1)
    if word is None or ordinal is None or ordinal[0] > word.key:
        return None
    number, last = ordinal
    said = year_said(scan, last)
    if said is not None and (said[0] is None or said[0].precision == "year"):
        of = said[0]
        period = None if of is None else part_of_year(of.end.year, word.sort, number, word.key)
        return dated(at, said[1], period, word.skip)
    found = scan.open(last + 1) if scan.form(last) == "من" else None
    if found is None or found.skip or found.type != "date":
        return None
    period = None if found.period is None else portion(found.period, number, word.key)
    return Found(at, found.last, "date", found.value, period, word.skip)


def read_numbered_week(scan: Scan, at: int) -> Found | None:
    """«الأسبوع الأول من مايو»: the n-th seven days of a month or season."""
    unit = scan.unit(at, "the")
    ordinal = scan.ordinal(at + 1) if unit is not None and unit.key == "W" else None
    if unit is None or ordinal is None or scan.form(ordinal[1]) != "من":
        return None
    found = scan.open(ordinal[1] + 1)
    if found is None or found.skip or found.type != "date":
        return None
    start = None if found.period is None else shift_days(found.period.start, 7 * (ordinal[0] - 1))
    end = None if start is None else shift_days(start, 6)
    if start is None or end is None or found.period is None or start > found.period.end:
        return Found(at, found.last, "date", None, None, unit.skip)
    period = Period(week(start).value, start, min(end, found.period.end), "week")
    return dated(at, found.last, period, unit.skip)
