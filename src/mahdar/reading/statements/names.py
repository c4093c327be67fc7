"""Names within a speaker phrase: in quotation marks, in brackets, or set off by commas."""

from mahdar.language.clitics import split
from mahdar.language.text import Text
from mahdar.language.verbs import is_listed_verb
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import (
    COMMAS,
    QUOTE_MARKS,
    is_complement,
    is_definite,
    needs_genitive,
    opens_content,
    stops_phrase,
)

_ONE_OF = frozenset({"احد", "احدي", "ابرز"})
MAX_QUOTED = 6  # words of a name in quotation marks
_MAX_NAME = 4  # words of a name between commas
MAX_SET_OFF = 8  # words between commas («رئيس جهاز الأمن، فلان الفلاني، إن»)


def mark_end(text: Text, first: int, at: int, limit: int) -> int:
    """The index after what the mark at `at` opens, if it belongs to the phrase from `first`; else `at`."""
    form = text.forms[at]
    if form in "#_" or (form == "." and at > first and len(text.forms[at - 1]) == 1):
        return at + 1  # «د. فلان»
    if at == first:
        return at
    if form == "(":
        return _bracket_end(text, at, limit)
    if form in QUOTE_MARKS:
        return _quoted_name(text, at, limit)
    return _apposition(text, at, limit) if form in COMMAS else at


def _bracket_end(text: Text, at: int, limit: int) -> int:
    return next((i + 1 for i in range(at + 1, min(at + 8, limit)) if text.forms[i] == ")"), at)


def _quoted_name(text: Text, at: int, limit: int) -> int:
    """A short name in marks after a noun that bears names («قناة "النهار"»), or right before the clause."""
    close = next(
        (i for i in range(at + 1, min(at + 2 + MAX_QUOTED, limit)) if text.forms[i] in QUOTE_MARKS), None
    )
    if close is None:
        return at
    tail = text.forms[close + 1] if close + 1 < limit else ""
    short = close - at <= 3 and (tail in COMMAS or is_complement(tail) or tail == ":")
    named = split(text.forms[at - 1]).stem in words().named or needs_genitive(text.forms[at - 1])
    return close + 1 if short or named else at


def _apposition(text: Text, at: int, limit: int) -> int:
    """After a comma: a name or a title that a comma, a colon, a mark or the clause itself closes."""
    end = at + 1
    while end < limit and end - at <= MAX_SET_OFF and text.kinds[end] in "wl" and _plain(text, end):
        end += 1
    if end == at + 1 or end >= len(text) or end - at > MAX_SET_OFF:
        return at
    tail = text.forms[end]
    closes = end == limit or tail in COMMAS or tail == ":" or is_complement(tail) or tail in QUOTE_MARKS
    return end if closes and _is_name_or_title(text, at + 1, end) else at


def _plain(text: Text, at: int) -> bool:
    form = text.forms[at]
    if form == "علي":
        return text.surface(at)[-1:] == "ي"
    return not (is_listed_verb(form) or stops_phrase(form) or form in ("في", "من") or split(form).conj)


def _is_name_or_title(text: Text, first: int, end: int) -> bool:
    form = text.forms[first]
    if form in _ONE_OF:
        return False  # «فلان، أحد منتقدي الحكومة،»: said of him, neither his name nor his title
    if form in words().speakers:
        return True
    nominal = not (opens_content(form) or is_definite(form) or split(form).prep)
    return nominal and end - first <= _MAX_NAME
