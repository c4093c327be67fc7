"""How tests of dates read a sentence: as rows of words, value, first and last day."""

import datetime as dt

from mahdar.language.dates import find_dates
from mahdar.language.text import make_text

SUNDAY = dt.date(2018, 3, 18)
Read = list[tuple[str, str | None, str | None, str | None]]


def read_dates(sentence: str, published: dt.date | None = SUNDAY) -> Read:
    text = make_text(sentence)
    out: Read = []
    for found in find_dates(text, published):
        start, end = text.offsets(found.first, found.last)
        days = (None, None) if found.period is None else (str(found.period.start), str(found.period.end))
        out.append((text.source[start + found.skip : end], found.value, *days))
    return out


def one_day(words: str, day: str) -> tuple[str, str, str, str]:
    return words, day, day, day
