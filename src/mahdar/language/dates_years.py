"""Years: «عام 2016», «سنة 1990م», «في 2018», «عامي 2002 و2003», «عام 1436هـ», «موسم 2017-2018»."""

from mahdar.language import dates_hijri
from mahdar.language.dates_calendar import Period, year, year_range
from mahdar.language.dates_scan import Found, Scan, dated
from mahdar.language.dates_units import period_at

FIRST_BARE, LAST_BARE = 1900, 2049  # four digits alone are a year only within these
FIRST_ENCLOSED = 1500  # «(1881)»
FIRST, LAST = 1000, 2200  # after «عام»
_DASHES = frozenset({"/", "-", "–"})


def year_number(
    scan: Scan, at: int, least: int = FIRST, most: int = LAST
) -> tuple[Period | None, int] | None:
    """A year in digits with its era («2002م», «1436هـ»), and the place after it."""
    number = scan.integer(at, least, most)
    if number is None:
        return None
    last = at + 1
    era = scan.word("era", last)
    if era is not None:
        return (dates_hijri.year if era.key == "h" else year)(number), last + 1
    more = scan.integer(last + 1, 0, most) if scan.form(last) in _DASHES else None
    if more is not None and more in (number + 1, (number + 1) % 100):
        return year_range(number, number + 1), last + 2
    return year(number), last


def read_named_year(scan: Scan, at: int) -> Found | None:
    """A year after «عام» or «سنة», «السنة المالية»."""
    unit = scan.unit(at, "one", "the")
    if unit is None or unit.key != "Y":
        return None
    got = year_number(scan, scan.skip("narrow", at + 1))
    return None if got is None else dated(at, got[1], got[0], unit.skip)


def read_bare_year(scan: Scan, at: int) -> Found | None:
    """Four digits that stand as a year."""
    enclosed = scan.form(at - 1) == "(" and scan.form(at + 1) in (")", "-", "–")
    got = year_number(scan, at, FIRST_ENCLOSED if enclosed else FIRST_BARE, LAST_BARE)
    if got is None or not (enclosed or got[1] > at + 1 or _stands_as_year(scan, at, got[1])):
        return None
    return dated(at, got[1], got[0])


def _stands_as_year(scan: Scan, at: int, last: int) -> bool:
    """Not where a count is meant: «1950 مترا», «بلغ 1950», «2000 جندي»."""
    after = scan.form(last)
    if scan.kind(at - 1) not in "wbp" or after in ("%", "٪", "/", ":"):
        return False
    if scan.word("not_year_before", last) is not None or scan.numbers.word(last).kind in ("scale", "hundred"):
        return False
    if scan.kind(last) == "w" and int(scan.form(at)) % 100 == 0:
        return False
    return scan.word("not_year_number_after", at - 1) is None


def year_said(scan: Scan, at: int) -> tuple[Period | None, int] | None:
    """A year however said: «2018», «عام 2018», «العام الماضي», «هذا العام», «العام» (the current one)."""
    at += scan.form(at) in ("من", "،")
    if scan.word("this", at) is not None:
        at += 1
    unit = scan.unit(at, "one", "the")
    if unit is None or unit.key != "Y":
        return year_number(scan, at, FIRST_BARE, LAST_BARE)
    place = scan.skip("narrow", at + 1)
    got = year_number(scan, place)
    if got is not None:
        return got
    if scan.word("elsewhere", place) is not None:
        return None, place + 1
    turn = scan.turn(place)
    if turn is not None:
        return period_at(scan, "Y", turn), place + 1
    return (period_at(scan, "Y", 0), place) if unit.sort == "the" else None
