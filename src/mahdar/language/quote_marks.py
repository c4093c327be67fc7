"""Quotation marks: which words are marks, of what family, and whether each opens or closes."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from mahdar.language.words import Words

Role = Literal["open", "close", "either"]

# A family closes what it opened. Curly and straight ones are mixed freely by some papers, guillemets are not.
_FAMILIES = {
    **dict.fromkeys("«»", "angle"),
    **dict.fromkeys("‹›", "small angle"),
    **dict.fromkeys("“”„‟❝❞", "curly"),
    '"': "straight",
    **dict.fromkeys("‘’‚", "single curly"),
    "'": "single",
    "(": "round",
    ")": "round",
}
_OPENING = frozenset("«‹“„❝‘‚(")
_CLOSING = frozenset("»›”‟❞’)")
_BEFORE = frozenset('([{:/-–—«“‘"')  # marks that may touch an opening mark from the left
_DOUBLED = frozenset("'()")
SINGLE = frozenset({"single", "single curly"})
MARKS = frozenset(mark for mark, family in _FAMILIES.items() if family not in SINGLE | {"round"})


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark of the words first..last (two for '' and ((), its family and what its place says it does."""

    first: int
    last: int
    family: str
    role: Role


def find_marks(words: Words) -> Iterator[Mark]:
    """The quotation marks of a text in order; round brackets count only when doubled."""
    forms, kinds = words.forms, words.kinds
    i = kinds.find("p")
    while i >= 0:
        form = forms[i]
        family = _FAMILIES.get(form)
        last = i
        if family is not None:
            if form in _DOUBLED and _doubled(words, i):
                last = i + 1
                yield Mark(i, last, family if family == "round" else "''", _role(words, i, last))
            elif family != "round":
                yield Mark(i, i, family, _role(words, i, i))
        i = kinds.find("p", last + 1)


def _doubled(words: Words, i: int) -> bool:
    after = i + 1
    return (
        after < len(words.forms)
        and words.forms[after] == words.forms[i]
        and words.starts[after] == words.ends[i]
    )


def _role(words: Words, first: int, last: int) -> Role:
    """By its spacing where that is plain («text, text»), else by the direction of the mark."""
    form = words.forms[first]
    left, right = _touches_left(words, first), _touches_right(words, last)
    if form not in "()" and left != right:
        return "close" if left else "open"
    if form in _OPENING:
        return "open"
    return "close" if form in _CLOSING else "either"


def _touches_left(words: Words, i: int) -> bool:
    """Does copy stand right before the mark? Not a bracket, nor a clitic as in «لـ"القدس"»."""
    if i == 0 or words.ends[i - 1] < words.starts[i] or words.kinds[i - 1] == "b":
        return False
    before = words.forms[i - 1]
    return before not in _BEFORE and not (words.kinds[i - 1] == "w" and len(before) == 1)


def _touches_right(words: Words, i: int) -> bool:
    """Does copy stand right after the mark? Commas, stops and closing brackets do not count."""
    after = i + 1
    if after >= len(words.forms) or words.starts[after] > words.ends[i]:
        return False
    return words.kinds[after] in "wln" or words.forms[after] in "([«“#@"
