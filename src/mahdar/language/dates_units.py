"""Units of time: «العام المقبل», «قبل ثلاثة أيام», «خلال الأشهر الستة الماضية», «أسبوعين», «كل ثلاثة أشهر»."""

from mahdar.language.dates_calendar import (
    Period,
    century,
    day,
    decade,
    month,
    shift_days,
    shift_months,
    week,
    year,
)
from mahdar.language.dates_scan import Found, Scan
from mahdar.language.dates_tense import tense

_MONTHS = {"M": 1, "Y": 12, "DE": 120, "CE": 1200}
_DAYS = {"D": 1, "W": 7}
_SINGLE = frozenset({"one", "the"})


def period_at(scan: Scan, unit: str, count: float) -> Period | None:
    """The calendar unit that lies `count` units from the day of writing (a whole number of them)."""
    if scan.anchor is None or unit not in _MONTHS and unit not in _DAYS or count != int(count):
        return None
    steps = int(count)
    if abs(steps) > 10_000:
        return None
    if unit in _DAYS:
        date = shift_days(scan.anchor, steps * _DAYS[unit])
    else:
        date = shift_months(scan.anchor, steps * _MONTHS[unit])
    if date is None:
        return None
    match unit:
        case "D":
            return day(date)
        case "W":
            return week(date)
        case "M":
            return month(date.year, date.month)
        case "Y":
            return year(date.year)
        case "DE":
            return decade(date.year // 10 * 10)
    return century(date.year // 100 + 1)


def duration_value(unit: str, count: float) -> str:
    """The TIMEX3 value of a duration: P2W, PT24H, P1DE; halves as decimals."""
    number = f"{count:g}" if count != int(count) else str(int(count))
    return {"H": f"PT{number}H", "MIN": f"PT{number}M", "S": f"PT{number}S"}.get(unit, f"P{number}{unit}")


def read_turned_unit(scan: Scan, at: int) -> Found | None:
    """«العام المقبل», «الشهر الجاري», «الأسبوع الماضي», «العام الدراسي الحالي», «الأسبوع قبل الماضي», «السنوات الماضية»."""
    unit = scan.word("unit", at)
    if unit is None or unit.key in ("H", "MIN", "S") or not unit.sort.startswith("the"):
        return None
    if unit.sort == "the_two":
        return _past_or_next(scan, at, unit.key, 2, at + 1, unit.skip)
    if unit.sort == "the_many":
        return _many(scan, at, unit.key, unit.skip)
    if unit.key == "Y" and scan.word("not_year_after", at - 1) is not None:
        return None
    place = scan.skip("narrow", at + 1)
    steps, last = _steps(scan, place)
    if steps is None:
        if scan.word("elsewhere", place) is not None and scan.form(place)[-1] != "ق":
            return Found(at, place + 1, "date", None, None, unit.skip)
        return None
    period = period_at(scan, unit.key, steps)
    return Found(at, last, "date", None if period is None else period.value, period, unit.skip)


def _steps(scan: Scan, at: int) -> tuple[int | None, int]:
    form = scan.form(at)
    turn = scan.turn(at + 1) if form in ("قبل", "بعد") else None
    if turn:
        return 2 * turn, at + 2
    return scan.turn(at), at + 1


def read_this(scan: Scan, at: int) -> Found | None:
    """«هذا العام», «هذا الأسبوع», «هذه السنة»."""
    word = scan.word("this", at)
    unit = scan.word("unit", at + 1)
    if word is None or unit is None or unit.sort != "the" or unit.skip or unit.key in ("H", "MIN", "S", "D"):
        return None
    period = period_at(scan, unit.key, 0)
    last = at + 2 + (scan.turn(at + 2) == 0)
    return Found(at, last, "date", None if period is None else period.value, period, word.skip)


def _many(scan: Scan, at: int, unit: str, skip: int) -> Found | None:
    """«الأيام الثلاثة الماضية», «السنوات الخمس المقبلة», «الأيام الماضية»."""
    number = scan.cardinal(at + 1)
    if number is not None and scan.numbers.word(at + 1).definite:
        return _past_or_next(scan, at, unit, number.value, number.last, skip)
    last = at + 1 + (scan.form(at + 1) in _FEW)
    turn = scan.turn(last)
    if turn is None and scan.word("last_many", last) is not None:
        turn = -1
    if turn is None:
        return None
    value = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}[turn]
    return Found(at, last + 1, "date", value, None, skip)


_FEW = frozenset({"القليله"})


def _past_or_next(scan: Scan, at: int, unit: str, count: float, last: int, skip: int) -> Found:
    """A counted stretch that ends or starts with the day of writing, where a turn word says which."""
    turn = scan.turn(last)
    if turn is None and scan.word("last_many", last) is not None:
        turn = -1
    if turn is None:
        return Found(at, last, "duration", duration_value(unit, count), None, skip)
    period = _stretch(scan, unit, count, turn)
    return Found(at, last + 1, "duration", duration_value(unit, count), period, skip)


def _stretch(scan: Scan, unit: str, count: float, turn: int) -> Period | None:
    far = period_at(scan, unit, turn * count) if turn else None
    if far is None or scan.anchor is None:
        return None
    end = _point(scan, unit, turn * int(count))
    if end is None:
        return None
    first, last = sorted((end, scan.anchor))
    return Period("", first, last, "other")


def _point(scan: Scan, unit: str, steps: int):  # type: ignore[no-untyped-def]
    assert scan.anchor is not None
    if unit in _DAYS:
        return shift_days(scan.anchor, steps * _DAYS[unit])
    return shift_months(scan.anchor, steps * _MONTHS[unit])


def quantity(scan: Scan, at: int) -> tuple[float, str, int] | None:
    """A counted unit: number, unit, the place after it («ثلاثة أيام», «24 ساعة», «شهرين», «نصف قرن»)."""
    unit = scan.word("unit", at)
    if unit is not None and not unit.skip and unit.sort == "two":
        return _with_half(scan, 2, unit.key, at + 1)
    number = scan.cardinal(at)
    if number is None:
        return None
    unit = scan.word("unit", number.last)
    if unit is None or unit.skip or unit.sort not in ("one", "many"):
        return None
    if unit.sort == "many" and number.value < 2:
        return None
    return _with_half(scan, number.value, unit.key, number.last + 1)


def _with_half(scan: Scan, count: float, unit: str, at: int) -> tuple[float, str, int]:
    """«عامين ونصف», «ساعة ونصف الساعة»."""
    if scan.form(at) != "ونصف":
        return count, unit, at
    after = scan.word("unit", at + 1)
    return count + 0.5, unit, at + 1 + (after is not None and after.key == unit and after.sort == "the")


def read_duration(scan: Scan, at: int) -> Found | None:
    """A counted unit on its own."""
    unit = scan.word("unit", at)
    skip = unit.skip if unit is not None else scan.numbers.word(at).clitic
    got = _clitic_two(scan, at) if unit is not None and unit.sort == "two" else quantity(scan, at)
    if got is None:
        return None
    count, key, last = got
    return Found(at, last, "duration", duration_value(key, count), None, skip)


def _clitic_two(scan: Scan, at: int) -> tuple[float, str, int] | None:
    unit = scan.word("unit", at)
    return None if unit is None else _with_half(scan, 2, unit.key, at + 1)


def read_ago(scan: Scan, at: int) -> Found | None:
    """«قبل ثلاثة أيام», «منذ نحو أسبوعين», «منذ عام», «قبل أيام»: the calendar unit that far back."""
    word = scan.word("ago", at)
    return None if word is None else _away(scan, at, -1, word.skip)


def read_later(scan: Scan, at: int) -> Found | None:
    """«بعد شهرين»: counted from the day of writing only where the clause looks ahead."""
    word = scan.word("later", at)
    if word is None:
        return None
    return _away(scan, at, 1 if tense(scan, at) > 0 else 0, word.skip)


def _away(scan: Scan, at: int, turn: int, skip: int) -> Found | None:
    place = at + 1
    while scan.word("about", place) is not None and place < at + 4:
        place += 1
    got = quantity(scan, place) or _uncounted(scan, place)
    if got is None:
        return None
    count, unit, last = got
    of_event = scan.form(last) in ("من", "علي")
    if count == 0:
        value = None if of_event or not turn else "PAST_REF" if turn < 0 else "FUTURE_REF"
        return Found(at, last, "date", value, None, skip)
    if of_event or not turn:
        return None
    period = period_at(scan, unit, turn * count)
    return Found(at, last, "date", None if period is None else period.value, period, skip)


def _uncounted(scan: Scan, at: int) -> tuple[float, str, int] | None:
    """«عام», «يوم واحد», «أيام», «سنوات طويلة»: count 1, or 0 where it is not said."""
    unit = scan.word("unit", at)
    if unit is None or unit.skip or unit.key in scan.tables["counted_only"]:
        return None
    if unit.sort == "many":
        return 0, unit.key, at + 1
    if unit.sort != "one" or scan.word("weekday", at + 1) or scan.word("deictic", at + 1):
        return None
    if scan.kind(at + 1) == "n":
        return None
    return (
        1,
        unit.key,
        at + 1 + (scan.numbers.word(at + 1).kind == "unit" and scan.numbers.word(at + 1).value == 1),
    )


def read_lasting(scan: Scan, at: int) -> Found | None:
    """«لمدة عام»: a unit without a number after a word of duration is one."""
    unit = scan.word("unit", at)
    if unit is None or unit.sort != "one" or unit.skip or scan.word("spans", at - 1) is None:
        return None
    return Found(at, at + 1, "duration", duration_value(unit.key, 1), None)


def read_every(scan: Scan, at: int) -> Found | None:
    """«كل عام», «كل ثلاثة أشهر», «كل يوم جمعة», «كل سبت»."""
    word = scan.word("every", at)
    if word is None:
        return None
    got = quantity(scan, at + 1)
    if got is not None:
        return Found(at, got[2], "set", duration_value(got[1], got[0]), None, word.skip)
    unit = scan.word("unit", at + 1)
    place = at + 2 if unit is not None and unit.key == "D" and unit.sort == "one" else at + 1
    weekday = scan.word("bare_weekday", place)
    if weekday is not None:
        return Found(at, place + 1, "set", f"XXXX-WXX-{weekday.key}", None, word.skip)
    if unit is None or unit.sort != "one" or unit.skip:
        return None
    return Found(at, at + 2, "set", duration_value(unit.key, 1), None, word.skip)


def read_each(scan: Scan, at: int) -> Found | None:
    """«يوميا», «سنويا»."""
    word = scan.word("each", at)
    return None if word is None else Found(at, at + 1, "set", word.key, None, word.skip)
