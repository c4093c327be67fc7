"""Times so far from the day of writing: «قبل ثلاثة أيام», «منذ نحو أسبوعين», «بعد شهرين»."""

from mahdar.language.dates_month_names import month_at
from mahdar.language.dates_scan import Found, Scan, dated
from mahdar.language.dates_tense import tense
from mahdar.language.dates_units import duration_value, period_at, quantity

_HEDGES = 4  # words at most: «بعد ما لا يقل عن»


def read_ago(scan: Scan, at: int) -> Found | None:
    """«قبل ثلاثة أيام», «منذ عام»: the calendar unit that far back."""
    word = scan.word("ago", at)
    return None if word is None else _away(scan, at, -1, word.skip)


def read_later(scan: Scan, at: int) -> Found | None:
    """«بعد شهرين»: counted from the day of writing only where the clause looks ahead, else unresolved."""
    word = scan.word("later", at)
    if word is None:
        return None
    return _away(scan, at, 1 if tense(scan, at, right=False) > 0 else 0, word.skip)


def _away(scan: Scan, at: int, turn: int, skip: int) -> Found | None:
    place = at + 1
    while place <= at + _HEDGES and scan.word("about", place) is not None:
        place += 1
    got = quantity(scan, place) or _uncounted(scan, place)
    if got is None:
        return None
    count, unit, last = got
    if scan.word("from_event", scan.skip("only", last)) is not None:  # «بعد شهرين من الحادث»
        return Found(at, last, "duration", duration_value(unit, count), None, skip)
    return dated(at, last, period_at(scan, unit, turn * count) if turn else None, skip)


def _uncounted(scan: Scan, at: int) -> tuple[float, str, int] | None:
    """«عام», «يوم واحد»: one. «قبل أيام» names no time: annotators leave it out, and so is it here."""
    unit = scan.unit(at, "one")
    if unit is None or unit.skip or unit.key in scan.tables["counted_only"]:
        return None
    if scan.kind(at + 1) == "n" or scan.word("weekday", at + 1) or scan.word("deictic", at + 1):
        return None
    if unit.key == "M" and month_at(scan, at + 1) is not None:
        return None  # «بعد شهر رمضان»
    after = scan.numbers.word(at + 1)
    return 1, unit.key, at + 1 + (after.kind == "unit" and after.value == 1)
