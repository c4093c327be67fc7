"""Units with a word that says which: «العام المقبل», «هذا الأسبوع», «الأشهر الستة الماضية»."""

from dataclasses import replace

from mahdar.language.dates_calendar import Period
from mahdar.language.dates_scan import Found, Scan, dated
from mahdar.language.dates_units import CALENDAR, duration_value, period_at, shifted
from mahdar.language.dates_yearless import yearless_season

_REF = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}


def read_turned_unit(scan: Scan, at: int) -> Found | None:
    """«العام المقبل», «العام الدراسي الحالي», «الأسبوع قبل الماضي», «العام نفسه» (unresolved)."""
    unit = scan.unit(at, "the")
    if unit is None or unit.key not in CALENDAR:
        return None
    if unit.key == "Y" and scan.word("not_year_after", at - 1) is not None:
        return None
    place = scan.skip("narrow", at + 1)
    steps, last = _steps(scan, place)
    if unit.key == "DE" and steps:
        return counted(scan, at, unit.key, 1, place, skip=unit.skip)  # «العقد الماضي»: the last ten years
    if steps is not None:
        return dated(at, last, period_at(scan, unit.key, steps), unit.skip)
    if scan.word("elsewhere", place) is not None:
        return Found(at, place + 1, "date", None, None, unit.skip)
    return None


def _steps(scan: Scan, at: int) -> tuple[int | None, int]:
    turn = scan.turn(at + 1) if scan.word("again", at) else None
    return (2 * turn, at + 2) if turn else (scan.turn(at), at + 1)


def read_this(scan: Scan, at: int) -> Found | None:
    """«هذا العام», «هذه السنة», «هذا الأسبوع», «هذا الصيف», «هذه الأيام»."""
    word = scan.word("this", at)
    unit = scan.unit(at + 1, "the", "the_many")
    if word is None:
        return None
    if unit is None or unit.skip:
        return _this_season(scan, at, word.skip)
    if unit.sort == "the_many":
        return Found(at, at + 2, "date", "PRESENT_REF", None, word.skip) if unit.key == "D" else None
    if unit.key not in CALENDAR or unit.key == "D":
        return None
    return dated(at, at + 2 + (scan.turn(at + 2) == 0), period_at(scan, unit.key, 0), word.skip)


def _this_season(scan: Scan, at: int, skip: int) -> Found | None:
    season = scan.word("season", at + 1)
    if season is None or not season.sort or season.skip:
        return None
    period = None if scan.anchor is None else yearless_season(scan.anchor, season.key, 0)
    return dated(at, at + 2, period, skip)


def read_turned_many(scan: Scan, at: int) -> Found | None:
    """«الأيام الثلاثة الماضية», «العامين المقبلين», «السنوات الماضية» (vague)."""
    unit = scan.unit(at, "the_two", "the_many")
    if unit is None:
        return None
    if unit.sort == "the_two":
        if scan.kind(at + 1) == "n" or scan.word("age_before", at + 1):
            return None
        return counted(scan, at, unit.key, 2, at + 1, skip=unit.skip)
    number = scan.cardinal(at + 1)
    if number is not None and scan.numbers.word(at + 1).definite:
        return counted(scan, at, unit.key, number.value, number.last, skip=unit.skip)
    last = scan.skip("few", at + 1)
    turn = scan.turn(last)
    return None if turn is None else Found(at, last + 1, "date", _REF[turn], None, unit.skip)


def counted(scan: Scan, at: int, unit: str, count: float, last: int, *, skip: int) -> Found:
    """An amount of time; with a turn word the stretch that ends or starts with the day of writing."""
    found = Found(at, last, "duration", duration_value(unit, count), None, skip)
    turn = _turn_of_many(scan, last)
    if turn is None:
        return found
    return replace(found, last=last + 1, period=_stretch(scan, unit, count, turn))


def _turn_of_many(scan: Scan, at: int) -> int | None:
    return -1 if scan.word("last_many", at) is not None else scan.turn(at)


def _stretch(scan: Scan, unit: str, count: float, turn: int) -> Period | None:
    if scan.anchor is None or not turn or count != int(count):
        return None
    days = unit == "H" and count % 24 == 0
    far = shifted(scan.anchor, "D" if days else unit, turn * int(count / 24 if days else count))
    if far is None:
        return None
    first, last = sorted((far, scan.anchor))
    return Period("", first, last, "other")
