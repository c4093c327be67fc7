"""Seasons: «صيف 2015», «صيف العام الماضي», «الصيف المقبل», «فصل الشتاء»."""

from mahdar.language.dates_calendar import season
from mahdar.language.dates_scan import Found, Scan, dated
from mahdar.language.dates_yearless import yearless_season
from mahdar.language.dates_years import year_said


def read_season(scan: Scan, at: int) -> Found | None:
    """A season with its year or turn; alone («الصيف») unresolved; «الربيع» alone is mostly another word."""
    named = scan.word("season_word", at)
    place = at if named is None else at + 1
    word = scan.word("season", place)
    if word is None or (named is not None and word.skip):
        return None
    skip = word.skip if named is None else named.skip
    said = year_said(scan, place + 1)
    if said is not None:
        of = said[0]
        period = None if of is None or of.precision != "year" else season(of.end.year, word.key)
        return dated(at, said[1], period, skip)
    return _yearless(scan, at, place, skip)


def _yearless(scan: Scan, at: int, place: int, skip: int) -> Found | None:
    word = scan.word("season", place)
    assert word is not None
    turn = scan.turn(place + 1)
    if turn is not None:
        period = None if scan.anchor is None else yearless_season(scan.anchor, word.key, 2 * turn)
        return dated(at, place + 2, period, skip)
    if place > at or (word.sort and word.key != "SP"):
        return Found(at, place + 1, "date", f"XXXX-{word.key}", None, skip)
    return None
