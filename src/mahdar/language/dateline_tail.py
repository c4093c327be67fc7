"""Credits and end marks after the copy: «(د ب أ)», «المصدر: وكالات», «// انتهى // 13:58 ت م»."""

from mahdar.language.dateline_parts import AGENCY, GENERIC, LEAD, phrase_at
from mahdar.language.sentences import STOPS
from mahdar.language.text import Text

Range = tuple[int, int]

_LONGEST = 12  # words a closing credit may take
_JOINERS = frozenset('/-–—|()[]«»،,:.*+"')
_LINES = 4  # lines from the end that are looked at: credit, end mark, time, and a blank one


def find_tail(text: Text) -> tuple[tuple[Range, ...], tuple[Range, ...]]:
    """The agencies credited at the end, and the half-open word ranges of the closing lines, in order."""
    credited: list[Range] = []
    words: list[Range] = []
    last = len(text)
    for _ in range(_LINES):
        first = text.kinds.rfind("b", text.title_words, last) + 1
        first = max(first, text.title_words)
        if first < last:
            found = _closing(text, first, last)
            if found is None:
                break
            start, named = found
            credited = named + credited
            words.insert(0, (start, last))
            if start > first:
                break
        if first <= text.title_words:
            break
        last = first - 1
    return tuple(credited), tuple(words)


def _closing(text: Text, first: int, last: int) -> tuple[int, list[Range]] | None:
    """Where the credit of the last line begins and whom it names; None where the line is copy."""
    if last - first <= _LONGEST:
        if _end_mark(text, first, last):
            return first, []
        named = _only_credits(text, first, last)
        if named is not None:
            return first, named
    open_at = _last_bracket(text, first, last)
    if open_at is not None and open_at > first and _ends_copy(text, open_at - 1):
        named = _only_credits(text, open_at, last)
        if named is not None:
            return open_at, named
    return None


def _only_credits(text: Text, first: int, last: int) -> list[Range] | None:
    """The agencies of a stretch that holds nothing but agencies and what joins them."""
    named: list[Range] = []
    known_any = False
    i = first
    while i < last:
        known = phrase_at(text, i)
        if known is not None and known[1] <= last and known[0] in (AGENCY, GENERIC, LEAD):
            if known[0] == AGENCY:
                named.append((i, known[1]))
            known_any = known_any or known[0] != LEAD
            i = known[1]
        elif text.forms[i] in _JOINERS or text.forms[i] == "و":
            i += 1
        else:
            return None
    return named if known_any else None


def _end_mark(text: Text, first: int, last: int) -> bool:
    """«// انتهى //», or a time as agencies put under their copy («13:58 ت م»)."""
    forms, kinds = text.forms[first:last], text.kinds[first:last]
    if "انتهي" in forms:
        return kinds.replace("p", "") == "w"
    return kinds == "npnww" and forms[1] == ":" and all(len(f) == 1 for f in forms[3:])


def _last_bracket(text: Text, first: int, last: int) -> int | None:
    for i in range(last - 1, max(first, last - _LONGEST) - 1, -1):
        if text.forms[i] == "(":
            return i
    return None


def _ends_copy(text: Text, i: int) -> bool:
    """A stop, a closing mark, or the lead of a credit stands before the bracket."""
    known = phrase_at(text, i)
    return text.forms[i] in STOPS or text.forms[i] in '»”"' or (known is not None and known[0] == LEAD)
