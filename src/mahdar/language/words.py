"""Words of a folded text: Arabic and Latin words, numbers, line breaks and single marks, with source offsets."""

import re
from dataclasses import dataclass

from mahdar.language.fold import MARK, Folded

# One letter a kind: w Arabic word, l other word, n number in digits, b line break, p any other mark.
_WORD = re.compile(
    r"(?P<w>[\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f]+)"
    r"|(?P<n>[0-9]+(?:[.,\u066b\u066c][0-9]+)*)"
    r"|(?P<l>[^\W\d_\u0600-\u06ff\u0750-\u077f]+(?:['’][^\W\d_\u0600-\u06ff]+)*)"
    r"|(?P<b>\n)"
    r"|(?P<p>\S)"
)


@dataclass(frozen=True, slots=True)
class Words:
    """Parallel rows, one a word: folded form, kind (one letter of `kinds`), half-open source offsets."""

    forms: tuple[str, ...]
    kinds: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def split_words(folded: Folded, source: str) -> Words:
    """Cut a folded text into words; marks written after a letter belong to the letter's word."""
    forms: list[str] = []
    kinds: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _WORD.finditer(folded.text):
        forms.append(match[0])
        kinds.append(match.lastgroup or "p")
        starts.append(match.start())
        ends.append(match.end())
    if folded.starts is not None:
        origin = folded.starts
        starts = [origin[s] for s in starts]
        ends = [_end(source, origin[e - 1] + 1) for e in ends]
    return Words(tuple(forms), "".join(kinds), tuple(starts), tuple(ends))


def _end(source: str, at: int) -> int:
    marks = MARK.match(source, at)
    return marks.end() if marks else at
