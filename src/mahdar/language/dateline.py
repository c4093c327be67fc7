"""The dateline at the head of the copy and the credits at its head or end, read as such.

«دمشق - سانا», «(رويترز)», «دبي، الإمارات (CNN)--», «الرياض 12 شوال 1436 هـ الموافق … واس», «سبق- جدة:».
"""

from dataclasses import dataclass

from mahdar.language.dateline_head import Range, find_head
from mahdar.language.dateline_tail import find_tail
from mahdar.language.text import Text

_BUTTONS = frozenset({"Next", "Previous"})


@dataclass(frozen=True, slots=True)
class Dateline:
    """Half-open word ranges: the place, the agencies and outlets credited, and all the words of both."""

    place: Range | None
    credits: tuple[Range, ...]
    words: tuple[Range, ...]


def find_dateline(text: Text) -> Dateline:
    """Read the first words of the body and its last lines; empty fields where there is nothing."""
    tail_credits, tail_words = find_tail(text)
    place, named, words = find_head(text, _body(text)) or (None, (), ())
    taken = words[-1][1] if words else 0
    return Dateline(
        place,
        named + tuple(c for c in tail_credits if c[0] >= taken),
        words + tuple(w for w in tail_words if w[0] >= taken),
    )


def _body(text: Text) -> int:
    """The first word of the body: after the title, blank lines and the buttons of a slide show."""
    i = text.title_words
    while i < len(text) and (text.kinds[i] == "b" or text.forms[i] in _BUTTONS):
        i += 1
    return i
