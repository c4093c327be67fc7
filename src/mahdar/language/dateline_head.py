"""The dateline that copy begins with, in the forms of agencies, papers and sites."""

from mahdar.language.dateline_parts import AGENCY, DASHES, GENERIC, PLACE, Part, parts_between, phrase_at
from mahdar.language.sentences import STOPS
from mahdar.language.text import Text

Range = tuple[int, int]
Head = tuple[Range | None, tuple[Range, ...], tuple[Range, ...]]  # place, credits, words of both

LONGEST = 20  # words a dateline may take; the longest seen has 17 (town, Hijri and Gregorian date, agency)
_LONGEST_NAME = 6  # words of one part («سالم العلي، كريم العلي»)
_LONGEST_PLACE = 8  # words before a bracketed agency («أتلانتا، الولايات المتحدة الأمريكية»)


def find_head(text: Text, first: int) -> Head | None:
    """Try the forms of a dateline from the surest on."""
    limit = min(len(text), first + LONGEST)
    if first >= limit:
        return None
    line = _line_end(text, first, limit)
    return _sure(text, first, line, limit) or _under_a_subhead(text, line, limit)


def _under_a_subhead(text: Text, line: int, limit: int) -> Head | None:
    """A dateline on the second line, where the first is a subhead without a stop."""
    first = line + 1
    if first >= limit or text.forms[line - 1] in STOPS or text.kinds[line] != "b":
        return None
    second = _line_end(text, first, min(len(text), first + LONGEST))
    found = _own_line(text, first, second) if second < len(text) and text.kinds[second] == "b" else None
    return found if found and found[0] else None


def _sure(text: Text, first: int, line: int, limit: int) -> Head | None:
    return (
        _bracketed(text, first, line)
        or (_own_line(text, first, line) if line < limit and text.kinds[line] == "b" else None)
        or _before_colon(text, first, line)
        or _inline(text, first, line)
    )


def _line_end(text: Text, first: int, limit: int) -> int:
    at = text.kinds.find("b", first, limit)
    return limit if at < 0 else at


def _bracketed(text: Text, first: int, line: int) -> Head | None:
    """«دبي، الإمارات (CNN)--»: an agency in brackets, after a place or nothing, and a dash."""
    for i in range(first, min(line, first + _LONGEST_PLACE + 1)):
        if text.kinds[i] == "p" and text.forms[i] == "(":
            known = phrase_at(text, i + 1) if i + 1 < line else None
            if known is None or known[0] not in (AGENCY, GENERIC):
                return None
            close = known[1]
            if close >= len(text) or text.forms[close] != ")":
                return None
            after = _dashes(text, close + 1)
            if after == close + 1 and i > first and not _is_place(text, first):
                return None
            named = ((i + 1, close),) if known[0] == AGENCY else ()
            return _place_before(text, first, i), named, ((first, after),)
        if text.kinds[i] not in "wnl" and text.forms[i] not in "،,-–":
            return None
    return None


def _is_place(text: Text, i: int) -> bool:
    known = phrase_at(text, i)
    return known is not None and known[0] == PLACE


def _place_before(text: Text, first: int, last: int) -> Range | None:
    """The place that a dateline begins with: its words up to a comma, a number or the end."""
    at = first
    while at < last and text.kinds[at] in "wl":
        at += 1
    return (first, at) if at > first else None


def _dashes(text: Text, i: int) -> int:
    while i < len(text) and text.kinds[i] == "p" and text.forms[i] in DASHES:
        i += 1
    return i


def _own_line(text: Text, first: int, line: int) -> Head | None:
    """«الرياض - واس» or «تبوك 25 شوال 1436 هـ الموافق … م واس» on a line of its own."""
    whole = ((first, line),)
    colon = _colon(text, first, line)
    parts = parts_between(text, first, line if colon is None else colon)
    if colon is not None:
        parts += parts_between(text, colon + 1, line)
    if len(parts) == 1:
        return _dated(text, parts[0], whole) or _alone(parts[0], whole)
    return _signed(text, parts, whole)


def _dated(text: Text, part: Part, words: tuple[Range, ...]) -> Head | None:
    """A place, a date and an agency without dashes."""
    at = part.last
    for i in range(part.first + 1, part.last):
        known = phrase_at(text, i)
        if known and known[0] == AGENCY and known[1] == at and "n" in text.kinds[part.first : i]:
            return _place_before(text, part.first, i), ((i, at),), words
    return None


def _alone(part: Part, words: tuple[Range, ...]) -> Head | None:
    if part.kind == PLACE:
        return (part.first, part.last), (), words
    if part.kind == AGENCY:
        return None, ((part.first, part.last),), words
    return (None, (), words) if part.kind == GENERIC else None


def _colon(text: Text, first: int, last: int) -> int | None:
    return next((i for i in range(first, last) if text.forms[i] == ":"), None)


def _before_colon(text: Text, first: int, line: int) -> Head | None:
    """«محمد سالم - سبق - جدة:» before the copy's first sentence."""
    colon = _colon(text, first, line)
    if colon is None:
        return None
    return _signed(text, parts_between(text, first, colon), ((first, colon + 1),))


def _signed(text: Text, parts: list[Part], words: tuple[Range, ...]) -> Head | None:
    """Two to four short parts, one of them known; a last one of one word is taken as a place."""
    if not 2 <= len(parts) <= 4 or any(not _is_name(text, p) for p in parts):
        return None
    if all(p.kind == "" for p in parts) and not _byline(parts):
        return None
    place = next((p for p in parts if p.kind == PLACE), None)
    if place is None and parts[-1].kind == "" and parts[-1].last - parts[-1].first == 1:
        place = parts[-1]
    named = tuple((p.first, p.last) for p in parts if p.kind == AGENCY)
    return (place.first, place.last) if place else None, named, words


def _is_name(text: Text, part: Part) -> bool:
    """Known, or a name or two: few words, without numbers."""
    if part.kind != "":
        return True
    words = [i for i in range(part.first, part.last) if text.forms[i] not in "،.,"]
    return len(words) <= _LONGEST_NAME and all(text.kinds[i] in "wl" for i in words)


def _byline(parts: list[Part]) -> bool:
    """«غالب سالم – بريدة»: a name of several words, then a place of one."""
    sizes = [p.last - p.first for p in parts]
    return len(parts) == 2 and sizes[0] in (2, 3) and sizes[1] == 1


def _inline(text: Text, first: int, line: int) -> Head | None:
    """«القاهرة – أ ف ب – قال»: a listed place, a dash, an agency, and the copy goes on."""
    place = phrase_at(text, first)
    if place is None or place[0] not in (PLACE, AGENCY):
        return None
    dash = _dashes(text, place[1])
    agency = phrase_at(text, dash) if place[1] < dash < line else None
    if agency is None or AGENCY not in (place[0], agency[0]):
        return None
    after = _dashes(text, agency[1])
    named = {kind: (a, b) for kind, a, b in ((place[0], first, place[1]), (agency[0], dash, agency[1]))}
    return named.get(PLACE), (named[AGENCY],), ((first, after),)
