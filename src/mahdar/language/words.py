"""Words of a folded text: Arabic and Latin words, numbers, line breaks, single marks; with source offsets."""

import re
from dataclasses import dataclass
from functools import lru_cache

from mahdar.language.fold import Folded

_ARABIC = "\u0620-\u063f\u0641-\u064a\u066e-\u066f\u0671-\u06d3\u06ee\u06ef\u06fa-\u06fc\u06ff\u0750-\u077f"
_ARABIC += "\u0870-\u0887\u0889-\u088e\u08a0-\u08c9"
_BLOCKS = "\u0600-\u06ff\u0750-\u077f\u0870-\u08ff"
_LATIN = f"[^\\W\\d_{_BLOCKS}][\u0300-\u036f]*"
# One letter a kind: w Arabic word, l other word, n number in digits, b line break, p any other mark.
_KINDS = {
    "w": f"[{_ARABIC}]+",
    "n": "[0-9]+(?:[.,\u066b\u066c][0-9]+)*",
    "l": f"(?:{_LATIN})+(?:['’](?:{_LATIN})+)*",
    "b": "\n",
    "p": "\\S",
}
_WORD = re.compile("|".join(_KINDS.values()))
_KIND = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _KINDS.items()))


@dataclass(frozen=True, slots=True)
class Words:
    """Parallel rows, one a word: folded form, kind (one letter of `kinds`), half-open source offsets."""

    forms: tuple[str, ...]
    kinds: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def split_words(folded: Folded) -> Words:
    """Cut a folded text into words; marks written after a letter belong to the letter's word."""
    text = folded.text
    forms = _WORD.findall(text)
    find = text.find
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for form in forms:  # only spaces lie between words, so the next occurrence is the word itself
        at = find(form, at)
        starts.append(at)
        at += len(form)
        ends.append(at)
    if folded.starts is not None:
        origin, marks = folded.starts, folded.marks
        starts = [origin[s] for s in starts]
        ends = [origin[e - 1] + 1 for e in ends]
        if marks:
            ends = [marks.get(e, e) if form != "\n" else e for e, form in zip(ends, forms, strict=True)]
    return Words(tuple(forms), "".join(map(_kind, forms)), tuple(starts), tuple(ends))


@lru_cache(maxsize=65536)
def _kind(form: str) -> str:
    match = _KIND.match(form)
    return match.lastgroup or "p" if match else "p"
