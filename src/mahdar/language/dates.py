"""Dates and times of a text: one pass over its words, each trigger word handing on to the readers it may open.

Conventions of spans and values are those of TimeML's TIMEX3 (Pustejovsky et al. 2003; values after ISO 8601).
"""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache

from mahdar.language.dates_calendar import Period, day, narrowed
from mahdar.language.dates_clock import read_clock
from mahdar.language.dates_days import read_deictic, read_part, read_plain_day, read_step, read_weekday
from mahdar.language.dates_lexicon import date_words
from mahdar.language.dates_months import read_day_of_month, read_month
from mahdar.language.dates_numeric import read_numeric
from mahdar.language.dates_scan import COUNTED, Found, Scan
from mahdar.language.dates_units import (
    period_at,
    read_ago,
    read_duration,
    read_each,
    read_every,
    read_lasting,
    read_later,
    read_this,
    read_turned_unit,
)
from mahdar.language.dates_years import (
    read_bare_year,
    read_century,
    read_decade,
    read_fraction,
    read_named_year,
    read_season,
)
from mahdar.language.number_words import number_words
from mahdar.language.text import Text

Read = Callable[[Scan, int], Found | None]


def _vague(scan: Scan, at: int) -> Found | None:
    word = scan.word("vague", at)
    return None if word is None else Found(at, at + 1, "date", word.key, None, word.skip)


def _edge(scan: Scan, at: int) -> Found | None:
    """«مطلع الشهر الجاري», «أواخر 2018», «نهاية العام»: a third of the stretch named after it."""
    word = scan.word("edge", at)
    if word is None:
        return None
    found = _open(scan, at + 1) or _current(scan, at + 1)
    if found is None or found.skip or found.type != "date":
        return None
    period = found.period
    if period is not None and period.precision != "day":
        period = narrowed(period, word.key)
    return Found(at, found.last, "date", found.value, period, word.skip)


def _current(scan: Scan, at: int) -> Found | None:
    """«العام», «الشهر», «القرن» alone, after an edge: the one of the day of writing."""
    unit = scan.word("unit", at)
    if unit is None or unit.sort != "the" or unit.skip or unit.key not in ("W", "M", "Y", "DE", "CE"):
        return None
    period = period_at(scan, unit.key, 0)
    return Found(at, at + 1, "date", None if period is None else period.value, period)


def _named_day(scan: Scan, at: int) -> Found | None:
    """«يوم الأحد», «يوم أمس», «يوم 12 مايو»."""
    unit = scan.word("unit", at)
    if unit is None or unit.key != "D" or unit.sort != "one":
        return None
    found = (
        read_plain_day(scan, at + 1)
        or read_day_of_month(scan, at + 1)
        or read_numeric(scan, at + 1, short=True)
    )
    if found is None or found.skip:
        return None
    return replace(found, first=at, skip=unit.skip)


_DIGITS: tuple[Read, ...] = (read_numeric, read_clock, read_day_of_month, read_duration, read_bare_year)
_NUMBER: tuple[Read, ...] = (read_duration,)
_ORDINAL: tuple[Read, ...] = (read_day_of_month, read_clock)
# The readers of each kind of trigger, in the order they are tried; kinds are tables of `date_words`.
_READERS: Mapping[str, tuple[Read, ...]] = {
    "month": (read_month,),
    "weekday": (read_weekday,),
    "step": (read_step,),
    "part": (read_part,),
    "deictic": (read_deictic,),
    "vague": (_vague,),
    "edge": (_edge,),
    "clock": (read_clock,),
    "unit": (_named_day, read_month, read_named_year, read_century, read_turned_unit, read_lasting),
    "this": (read_this,),
    "ago": (read_ago,),
    "later": (read_later,),
    "every": (read_every,),
    "each": (read_each,),
    "season": (read_season,),
    "season_word": (read_season,),
    "fraction": (read_fraction,),
    "decade": (read_decade,),
}


@cache
def _triggers() -> dict[str, tuple[Read, ...]]:
    words = date_words()
    out: dict[str, tuple[Read, ...]] = {}
    for kind, readers in _READERS.items():
        for form, word in words.table(kind).items():
            more = (read_duration,) if kind == "unit" and word.sort == "two" else ()
            out[form] = (*out.get(form, ()), *readers, *more)
    for form in words.pairs:
        out[form] = (*out.get(form, ()), read_month)
    for form, number in number_words().items():
        more = (
            _ORDINAL
            if number.kind == "ordinal" and number.definite
            else _NUMBER
            if number.kind in COUNTED
            else ()
        )
        if number.definite and number.kind in ("tens", "unit"):
            more = _ORDINAL
        if more:
            out[form] = (*out.get(form, ()), *more)
    out["ال"] = (read_day_of_month,)
    return out


def _open(scan: Scan, at: int) -> Found | None:
    """The time expression that starts at a word, if any."""
    readers = _DIGITS if scan.kind(at) == "n" else _triggers().get(scan.form(at), ())
    for read in readers:
        found = read(scan, at)
        if found is not None:
            return found
    return None


def find_dates(text: Text, anchor: dt.date | None) -> tuple[Found, ...]:
    """All time expressions of a text in order, resolved from the day of writing `anchor` where they depend on it."""
    scan = Scan(text, anchor)
    triggers = _triggers()
    kinds = text.kinds
    out: list[Found] = []
    after = 0
    for i, form in enumerate(text.forms):
        if i < after or (kinds[i] != "n" and form not in triggers):
            continue
        found = _open(scan, i)
        if found is not None:
            found = _tied(scan, found)
            out.append(found)
            after = found.last
    return tuple(out)


def _tied(scan: Scan, found: Found) -> Found:
    """«12 شوال 1436 هـ الموافق 28 يوليو 2015 م»: one day under two names; the Gregorian one is taken."""
    if found.type != "date" or scan.word("agreeing", found.last) is None:
        return found
    place = found.last + 1 + (scan.form(found.last + 1) == "ل")
    other = _open(scan, place)
    if (
        other is None
        or other.type != "date"
        or (other.period is not None and other.period.precision != "day")
    ):
        return found
    period = _agreed(found.period, other.period)
    value = other.value if period is None else period.value
    return replace(found, last=other.last, value=value, period=period)


def _agreed(one: Period | None, two: Period | None) -> Period | None:
    if one is None or two is None:
        return one or two
    if two.precision != "day" or one.precision != "day":
        return two if two.precision == "day" else one
    apart = abs((one.start - two.start).days)
    return two if apart > 200 or apart <= 3 else day(two.start)
