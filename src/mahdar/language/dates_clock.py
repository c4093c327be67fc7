"""Times of day: «الساعة العاشرة صباحا», «10:30 بتوقيت غرينتش», «الثامنة والنصف مساء»."""

from mahdar.language.dates_scan import Found, Scan


def read_clock(scan: Scan, at: int) -> Found | None:
    """A time of day after «الساعة», or alone where a part of the day or a time zone follows it."""
    word = scan.word("clock", at)
    place = at if word is None else at + 1
    got = _hour(scan, place)
    if got is None:
        return None
    hour, minute, last = got
    adverb = scan.word("part_adverb", last)
    zone = scan.word("zones", last) is not None
    if word is None and adverb is None and not zone:
        return None
    if adverb is not None:
        last += 1
        hour = _on_the_day(hour, adverb.key)
    skip = scan.numbers.word(place).clitic if word is None else word.skip
    return Found(at, last, "time", f"T{hour:02}:{minute:02}", None, skip)


def _hour(scan: Scan, at: int) -> tuple[int, int, int] | None:
    if scan.form(at) == "ال":
        at += 1
    number = scan.integer(at, 0, 24)
    if number is not None:
        if scan.form(at + 1) in (":", ".", "،") and (minute := scan.integer(at + 2, 0, 59)) is not None:
            return number, minute, at + 3
        return number, *_halved(scan, at + 1)
    dotted = scan.form(at).replace(",", ".").split(".")
    if scan.kind(at) == "n" and len(dotted) == 2 and len(dotted[0]) < 3 and len(dotted[1]) == 2:
        hour, minute = int(dotted[0]), int(dotted[1])
        return (hour, minute, at + 1) if hour <= 24 and minute < 60 else None
    ordinal = scan.ordinal(at)
    if ordinal is None or ordinal[0] > 12:
        return None
    return ordinal[0], *_halved(scan, ordinal[1])


def _halved(scan: Scan, at: int) -> tuple[int, int]:
    part = scan.word("part_of_hour", at)
    return (0, at) if part is None else (int(part.key), at + 1)


def _on_the_day(hour: int, part: str) -> int:
    """The hour of 24 that twelve-hour speech means."""
    if part == "MO":
        return 0 if hour == 12 else hour
    if part == "NI" and (hour < 6 or hour == 12):
        return hour % 12
    return hour + 12 if hour < 12 else hour
