"""Durations and repetitions: «ثلاثة أيام», «لمدة عام», «كل ثلاثة أشهر», «كل سبت», «يوميا»."""

from mahdar.language.dates_scan import Found, Scan
from mahdar.language.dates_turns import counted
from mahdar.language.dates_units import duration_value, quantity


def read_duration(scan: Scan, at: int) -> Found | None:
    """A counted unit on its own; «24 ساعة الماضية» is the stretch before the day of writing."""
    got = quantity(scan, at)
    if got is None:
        return None
    count, unit, last = got
    word = scan.unit(at, "two")
    skip = scan.numbers.word(at).clitic if word is None else word.skip
    return counted(scan, at, unit, count, last, skip=skip)


def read_with_article(scan: Scan, at: int) -> Found | None:
    """«الـ24 ساعة الماضية»: the article stands apart before digits."""
    if scan.kind(at + 1) != "n":
        return None
    got = quantity(scan, at + 1)
    return None if got is None else counted(scan, at, got[1], got[0], got[2], skip=0)


def read_lasting(scan: Scan, at: int) -> Found | None:
    """«لمدة عام»: a unit without a number after a word of duration is one."""
    unit = scan.unit(at, "one")
    if unit is None or unit.skip or scan.word("spans", at - 1) is None:
        return None
    return Found(at, at + 1, "duration", duration_value(unit.key, 1))


def read_every(scan: Scan, at: int) -> Found | None:
    """«كل عام», «كل ثلاثة أشهر», «كل يوم جمعة», «كل سبت»."""
    word = scan.word("every", at)
    if word is None:
        return None
    got = quantity(scan, at + 1)
    if got is not None:
        return Found(at, got[2], "set", duration_value(got[1], got[0]), None, word.skip)
    unit = scan.unit(at + 1, "one")
    place = at + 2 if unit is not None and unit.key == "D" else at + 1
    weekday = scan.word("bare_weekday", place)
    if weekday is not None:
        return Found(at, place + 1, "set", f"XXXX-WXX-{weekday.key}", None, word.skip)
    if unit is None or unit.skip or unit.key in scan.tables["counted_only"]:
        return None
    return Found(at, at + 2, "set", duration_value(unit.key, 1), None, word.skip)


def read_each(scan: Scan, at: int) -> Found | None:
    """«يوميا», «سنويا»."""
    word = scan.word("each", at)
    return None if word is None else Found(at, at + 1, "set", word.key, None, word.skip)
