"""Dates as fine as they are known: "2020-11-22", "2020-11", "2020", and the days each may mean."""

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

_SHAPE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?\Z")


def is_date(given: str) -> bool:
    """Whether a string is a day, month or year of the calendar."""
    try:
        first_day(given)
    except ValueError:
        return False
    return True


@lru_cache(maxsize=16384)
def first_day(given: str) -> date:
    """The first day that a date may mean; ValueError where it is none."""
    year, month, day = _parts(given)
    return date(year, month or 1, day or 1)


@lru_cache(maxsize=16384)
def last_day(given: str) -> date:
    """The last day that a date may mean; ValueError where it is none."""
    year, month, day = _parts(given)
    month = month or 12
    return date(year, month, day or monthrange(year, month)[1])


def _parts(given: str) -> tuple[int, int, int]:
    match = _SHAPE.match(given)
    if match is None:
        raise ValueError(f"not a date: {given!r}")
    year, month, day = (int(part or 0) for part in match.groups())
    return year, month, day
