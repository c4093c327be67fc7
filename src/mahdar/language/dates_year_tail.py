"""What is said of the year after a month: «2018», «من عام 2018», «الماضي», «من العام المقبل»."""

from dataclasses import dataclass

from mahdar.language.dates_scan import Scan

_BEFORE_YEAR = frozenset({"من", "،", ",", "/", "-"})


@dataclass(frozen=True, slots=True)
class YearTail:
    """The place after it; a year, a turn of years, a turn of the month itself, or another story's year."""

    last: int
    year: int | None = None
    year_turn: int | None = None
    turn: int | None = None
    elsewhere: bool = False

    @property
    def said(self) -> bool:
        """Whether anything is said at all."""
        return self.elsewhere or (self.year, self.year_turn, self.turn) != (None, None, None)


def year_tail(scan: Scan, at: int) -> YearTail:
    """The tail that starts at a place; one of no words where there is none."""
    turn = scan.turn(at)
    if turn is not None:
        return YearTail(at + 1, turn=turn)
    if scan.word("elsewhere", at) is not None:
        return YearTail(at + 1, elsewhere=True)
    if scan.form(at) == "من" and scan.word("every", at + 1) is not None:
        return YearTail(at, elsewhere=True)  # «في مايو من كل عام»
    place = at + 1 if scan.form(at) in _BEFORE_YEAR else at
    if scan.word("this", place) is not None and _is_year(scan, place + 1):
        return YearTail(place + 2, year_turn=0)
    if _is_year(scan, place):
        return _of_year(scan, at, place + 1)
    return _numbered(scan, at, place)


def _is_year(scan: Scan, at: int) -> bool:
    unit = scan.word("unit", at)
    return unit is not None and unit.key == "Y" and not scan.form(at).startswith(("و", "ف"))


def _of_year(scan: Scan, at: int, place: int) -> YearTail:
    """After «عام»."""
    turn = scan.turn(place)
    if turn is not None:
        return YearTail(place + 1, year_turn=turn)
    if scan.word("elsewhere", place) is not None:
        return YearTail(place + 1, elsewhere=True)
    return _numbered(scan, at, place)


def _numbered(scan: Scan, at: int, place: int) -> YearTail:
    number = scan.integer(place, 1000, 2200)
    after = scan.form(place + 1)
    if number is None or (after in ("/", "-") and scan.kind(place + 2) == "n"):
        return YearTail(at)
    return YearTail(place + 1 + (scan.word("era", place + 1) is not None), year=number)
