"""Dates and times of a text: one pass over its words, each trigger handing on to the readers it may open.

Conventions of spans and values are those of TimeML's TIMEX3 (Pustejovsky et al. 2003; values after ISO 8601).
"""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache

from mahdar.language.dates_away import read_ago, read_later
from mahdar.language.dates_calendar import Period, shift_days
from mahdar.language.dates_clock import read_clock
from mahdar.language.dates_days import read_deictic, read_named_day, read_part, read_step, read_weekday
from mahdar.language.dates_durations import (
    read_duration,
    read_each,
    read_every,
    read_lasting,
    read_with_article,
)
from mahdar.language.dates_edges import read_edge, read_fraction, read_numbered_week
from mahdar.language.dates_eras import read_century, read_decade, read_numbered_decade
from mahdar.language.dates_lexicon import date_words
from mahdar.language.dates_months import read_day_of_month, read_month
from mahdar.language.dates_numeric import read_numeric
from mahdar.language.dates_scan import COUNTED, Found, Scan
from mahdar.language.dates_seasons import read_season
from mahdar.language.dates_turns import read_this, read_turned_many, read_turned_unit
from mahdar.language.dates_years import read_bare_year, read_named_year
from mahdar.language.number_words import NumberWord, number_words
from mahdar.language.text import Text

Read = Callable[[Scan, int], Found | None]
_ARTICLE = "ال"
_APART = frozenset("،(")


def _vague(scan: Scan, at: int) -> Found | None:
    word = scan.word("vague", at)
    return None if word is None else Found(at, at + 1, "date", word.key, None, word.skip)


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
    "edge": (read_edge,),
    "clock": (read_clock,),
    "unit": (
        read_named_day,
        read_month,
        read_named_year,
        read_century,
        read_numbered_decade,
        read_numbered_week,
        read_turned_unit,
        read_turned_many,
        read_lasting,
    ),
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
    out: dict[str, tuple[Read, ...]] = {_ARTICLE: (read_day_of_month, read_with_article)}
    for kind, readers in _READERS.items():
        for form, word in words.tables[kind].items():
            more: tuple[Read, ...] = (read_duration,) if kind == "unit" and word.sort == "two" else ()
            out[form] = (*out.get(form, ()), *readers, *more)
    for form in words.pairs:
        out[form] = (*out.get(form, ()), read_month)
    for form, number in number_words().items():
        if more := _of_number(number):
            out[form] = (*out.get(form, ()), *more)
    return out


def _of_number(number: NumberWord) -> tuple[Read, ...]:
    """The readers a number word opens: ordinals name days and hours, cardinals count."""
    if number.definite:
        return _ORDINAL if number.kind in ("ordinal", "tens", "unit") else ()
    return _NUMBER if number.kind in COUNTED else ()


def _open(scan: Scan, at: int) -> Found | None:
    """The time expression that starts at a word, if any."""
    readers = _DIGITS if scan.kind(at) == "n" else _triggers().get(scan.form(at), ())
    for read in readers:
        found = read(scan, at)
        if found is not None:
            return found
    return None


def find_dates(text: Text, published: dt.date | None) -> tuple[Found, ...]:
    """All time expressions of a text in order; without a day of publication nothing relative is resolved."""
    scan = Scan(text, published, _open)
    scan.anchor = _day_of_writing(scan)
    triggers, kinds = _triggers(), text.kinds
    out: list[Found] = []
    after = 0
    for i, form in enumerate(text.forms):
        if i < after or (kinds[i] != "n" and form not in triggers):
            continue
        found = scan.open(i)
        if found is not None:
            found = _tied(scan, found)
            out.append(found)
            after = found.last
    return tuple(out)


def _day_of_writing(scan: Scan) -> dt.date | None:
    """The day of publication, or the day beside it that every «اليوم السبت», «أمس الجمعة» points to.

    One in ten articles that name such a pair was written a day before or after its date (533 of 9,000 do).
    """
    weekdays, published = scan.tables["weekday"], scan.anchor
    if published is None:
        return None
    apart: set[int] = set()
    for i, form in enumerate(scan.forms):
        if form in weekdays and not weekdays[form].skip:
            deictic = scan.word("deictic", i - 2 if scan.form(i - 1) in _APART else i - 1)
            if deictic is not None:
                apart.add((int(weekdays[form].key) - deictic.key - published.isoweekday() + 3) % 7 - 3)
    shift = apart.pop() if len(apart) == 1 else 0
    return (shift_days(published, shift) or published) if abs(shift) == 1 else published


def _tied(scan: Scan, found: Found) -> Found:
    """«12 شوال 1436 هـ الموافق 28 يوليو 2015 م»: one day under two names; the Gregorian one is taken."""
    if found.type != "date" or scan.word("agreeing", found.last) is None:
        return found
    place = found.last + 1 + (scan.form(found.last + 1) == "ل")
    other = scan.open(place)
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
    if one is None or two is None or one.precision != "day":
        return two or one
    return two
