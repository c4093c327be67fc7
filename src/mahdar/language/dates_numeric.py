"""Dates in digits: 12/7/2015, 2015-07-12, 12.7.2015; day first as the Arab press writes them."""

import re

from mahdar.language import dates_hijri
from mahdar.language.dates_calendar import Period, make_day, month, year_range
from mahdar.language.dates_scan import Found, Scan
from mahdar.language.dates_tense import tense
from mahdar.language.dates_yearless import yearless_day

HIJRI_FROM = 1380  # 1960 AD: no news dates a day of the Middle Ages in digits
_SEPARATORS = frozenset("/-–\\")
_DOTTED = re.compile(r"(\d{1,4})\.(\d{1,2})\.(\d{2,4})")


def read_numeric(scan: Scan, at: int, *, short: bool = False) -> Found | None:
    """A date in digits; with `short` also day and month alone («12/7»), elsewhere a fraction or a score."""
    dotted = _DOTTED.fullmatch(scan.form(at))
    if dotted is not None:
        return _found(at, at + 1, _period(*map(int, dotted.groups()), two_digits=False))
    parts, last, mark = _parts(scan, at)
    if len(parts) == 3:
        last = scan.skip("era", last)
        return _found(at, last, _period(*parts, two_digits=mark == "/"))
    if len(parts) == 2:
        return _found(at, last, _pair(parts[0], parts[1], mark)) or (
            _short(scan, at, last, parts, mark) if short else None
        )
    return None


def _parts(scan: Scan, at: int) -> tuple[list[int], int, str]:
    """The whole numbers joined by one separator from here on, at most four."""
    first = scan.integer(at, 0, 9999)
    mark = scan.form(at + 1)
    if first is None or mark not in _SEPARATORS:
        return [], at, ""
    out = [first]
    while len(out) < 4 and scan.form(at + 1) == mark and (more := scan.integer(at + 2, 0, 9999)) is not None:
        if mark != "/" and scan.text.ends[at] != scan.text.starts[at + 1]:
            break
        out.append(more)
        at += 2
    return out, at + 1, mark


def _found(first: int, last: int, period: Period | None) -> Found | None:
    return None if period is None else Found(first, last, "date", period.value, period)


def _period(a: int, b: int, c: int, *, two_digits: bool) -> Period | None:
    """Day, month, year in the order that the numbers allow: day first where both would do."""
    if a >= 1000:
        return _day(a, b, c)
    if c < 100 and two_digits:
        c += 2000 if c < 70 else 1900
    if c < 1000:
        return None
    return _day(c, b, a)


def _day(year: int, number: int, day: int) -> Period | None:
    """A day with its month before or after it; Hijri where the year is a recent one of that calendar."""
    if HIJRI_FROM <= year <= dates_hijri.LAST_YEAR:
        return dates_hijri.day(year, number, day) or dates_hijri.day(year, day, number)
    return make_day(year, number, day) or make_day(year, day, number)


def _pair(a: int, b: int, mark: str) -> Period | None:
    """«7/2015» a month, «2017-2018» a season of two years."""
    if mark == "/" and 1 <= a <= 12 and 1900 <= b < 2100:
        return month(b, a)
    if 1900 <= a < 2100 and (b == a + 1 or (b < 100 and b == (a + 1) % 100)):
        return year_range(a, a + 1)
    return None


def _short(scan: Scan, first: int, last: int, parts: list[int], mark: str) -> Found | None:
    a, b = parts
    if mark == "\\" or not (1 <= a <= 31 and 1 <= b <= 12):
        return None
    period = None if scan.anchor is None else yearless_day(scan.anchor, "g", b, a, tense(scan, first))
    return Found(first, last, "date", f"XXXX-{b:02}-{a:02}" if period is None else period.value, period)
