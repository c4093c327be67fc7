"""Years, decades, centuries, seasons and parts of years: «عام 2016», «ثمانينيات القرن الماضي», «الربع الأول من 2018»."""

from collections.abc import Callable

from mahdar.language import dates_hijri
from mahdar.language.dates_calendar import Period, century, decade, part_of_year, season, year, year_range
from mahdar.language.dates_scan import Found, Scan

FIRST_BARE, LAST_BARE = 1900, 2049  # four digits alone are a year only within these
_COUNTED_AFTER = "w"


def year_number(scan: Scan, at: int, least: int = 1000, most: int = 2200) -> tuple[Period | None, int] | None:
    """A year in digits with its era («2002م», «1436هـ»), and the place after it."""
    number = scan.integer(at, least, most)
    if number is None:
        return None
    last = at + 1
    era = scan.word("era", last)
    if era is not None:
        last += 1
    if era is not None and era.key == "h":
        return dates_hijri.year(number), last
    if scan.form(last) in ("/", "-", "–") and (more := scan.integer(last + 1, 0, most)) is not None:
        if more in (number + 1, (number + 1) % 100):
            return year_range(number, number + 1), last + 2
    return year(number), last


def read_named_year(scan: Scan, at: int) -> Found | None:
    """«عام 2016», «سنة 1990م», «العام 1887», «السنة المالية 2017-2018»."""
    unit = scan.word("unit", at)
    if unit is None or unit.key != "Y" or unit.sort not in ("one", "the"):
        return None
    got = year_number(scan, scan.skip("narrow", at + 1))
    return None if got is None else _dated(at, got[1], got[0], unit.skip)


def read_bare_year(scan: Scan, at: int) -> Found | None:
    """Four digits that stand as a year: «في 2018», «(1949)», «2002م», «عامي 2002 و2003»."""
    got = year_number(scan, at, FIRST_BARE, LAST_BARE)
    if got is None or not _stands_as_year(scan, at, got[1]):
        return None
    return _dated(at, got[1], got[0], 0)


def _stands_as_year(scan: Scan, at: int, last: int) -> bool:
    if last > at + 1:
        return True
    before, after = scan.form(at - 1), scan.form(last)
    if before == "(" and after in (")", "-", "–"):
        return True
    if scan.kind(at - 1) not in "wbp" or after in ("%", "٪", "/", ":"):
        return False
    if scan.word("not_year_before", last) is not None or scan.numbers.word(last).kind in ("scale", "hundred"):
        return False
    counted = scan.kind(last) == _COUNTED_AFTER and int(scan.form(at)) % 100 == 0
    return not counted and scan.word("not_year_number_after", at - 1) is None


def _dated(first: int, last: int, period: Period | None, skip: int) -> Found:
    return Found(first, last, "date", None if period is None else period.value, period, skip)


def year_said(scan: Scan, at: int) -> tuple[Period | None, int] | None:
    """A year however said: «2018», «عام 2018», «العام الماضي», «هذا العام», «العام» (the current one)."""
    at += scan.form(at) in ("من", "،")
    if scan.word("this", at) is not None and _is_year(scan, at + 1):
        return _turned(scan, 0), at + 2
    if not _is_year(scan, at):
        return year_number(scan, at, FIRST_BARE, LAST_BARE)
    place = scan.skip("narrow", at + 1)
    got = year_number(scan, place)
    if got is not None:
        return got
    if scan.word("elsewhere", place) is not None:
        return None, place + 1
    turn = scan.turn(place)
    unit = scan.word("unit", at)
    if turn is None and unit is not None and unit.sort == "the":
        return _turned(scan, 0), place
    return None if turn is None else (_turned(scan, turn), place + 1)


def _is_year(scan: Scan, at: int) -> bool:
    unit = scan.word("unit", at)
    return unit is not None and unit.key == "Y" and unit.sort in ("one", "the")


def _turned(scan: Scan, turn: int) -> Period | None:
    return None if scan.anchor is None else year(scan.anchor.year + turn)


def read_decade(scan: Scan, at: int) -> Found | None:
    """«الثمانينيات», «ثمانينيات القرن الماضي», «الستينيات من القرن التاسع عشر»; a decade alone is of the 1900s."""
    word = scan.word("decade", at)
    if word is None or scan.word("age_before", at + 1) or scan.word("age_before", at + 2):
        return None
    hundreds, last = 19, at + 1
    place = last + (scan.form(last) == "من")
    unit = scan.word("unit", place)
    if unit is not None and unit.key == "CE":
        ordinal = scan.ordinal(place + 1)
        if ordinal is not None:
            hundreds, last = ordinal[0] - 1, ordinal[1]
        elif scan.turn(place + 1) is not None:
            last = place + 2
    return _dated(at, last, decade(hundreds * 100 + word.key * 10), word.skip)


def read_century(scan: Scan, at: int) -> Found | None:
    """«القرن التاسع عشر», «القرن الماضي»."""
    unit = scan.word("unit", at)
    if unit is None or unit.key != "CE" or unit.sort != "the":
        return None
    ordinal = scan.ordinal(at + 1)
    if ordinal is not None:
        return _dated(at, ordinal[1], century(ordinal[0]), unit.skip)
    turn = scan.turn(at + 1)
    if turn is None:
        return None
    period = None if scan.anchor is None else century(scan.anchor.year // 100 + 1 + turn)
    return _dated(at, at + 2, period, unit.skip)


def read_season(scan: Scan, at: int) -> Found | None:
    """«صيف 2015», «صيف العام الماضي», «الصيف المقبل», «فصل الشتاء»; a season alone stays unresolved."""
    first, named = at, scan.word("season_word", at)
    if named is not None:
        at += 1
    word = scan.word("season", at)
    if word is None or (named is not None and word.skip):
        return None
    skip = word.skip if named is None else named.skip
    said = year_said(scan, at + 1)
    if said is not None:
        return _seasonal(scan, first, said[1], said[0], word.key, skip)
    turn = scan.turn(at + 1)
    if turn is not None:
        return _dated(first, at + 2, _near_season(scan, word.key, turn), skip)
    if scan.word("this", at - 1) is not None and scan.form(at).startswith("ال"):
        return _dated(first, at + 1, _near_season(scan, word.key, 0), skip)
    return None if named is None else Found(first, at + 1, "date", f"XXXX-{word.key}", None, skip)


def _seasonal(scan: Scan, first: int, last: int, of: Period | None, letters: str, skip: int) -> Found:
    period = None if of is None or of.precision != "year" else season(of.end.year, letters)
    return _dated(first, last, period, skip)


def _near_season(scan: Scan, letters: str, turn: int) -> Period | None:
    from mahdar.language.dates_calendar import nearest

    if scan.anchor is None:
        return None
    middle = scan.anchor.year
    make: Callable[[int], Period | None] = lambda y: season(y, letters)  # noqa: E731
    return nearest((middle - 1, middle, middle + 1), make, scan.anchor, 2 * turn)


def read_fraction(scan: Scan, at: int) -> Found | None:
    """«الربع الأول من 2018», «النصف الثاني من العام الجاري»; without a year, of a span that is not a year, unresolved."""
    word = scan.word("fraction", at)
    ordinal = None if word is None else scan.ordinal(at + 1)
    if word is None or ordinal is None:
        return None
    number, last = ordinal[0], ordinal[1]
    if number > word.key:
        return None
    said = year_said(scan, last)
    if said is None:
        return None
    of = said[0]
    period = None
    if of is not None and of.precision == "year":
        period = part_of_year(of.start.year, word.sort, number, word.key)
    return _dated(at, said[1], period, word.skip)
