"""Folding: one spelling for words that news writes in many, with a way back to the article's own offsets.

Folding drops harakat, tatweel and invisible marks; maps أإآٱ to ا, ى and ی to ي, ة to ه, ک to ك, all digit
sets to 0-9, presentation forms to their letters and every space but the newline to U+0020. Hamza on و and ي stays.
"""

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

_MARKS = "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08ff"
_INVISIBLE = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_LETTERS = str.maketrans("أإآٱٲٳىیېےۍةۃہەھکڪگ", "اااااايييييهههههككك")
_SPACES = dict.fromkeys(map(ord, "\t\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000\r"), " ")
_SPACES |= dict.fromkeys(range(0x2000, 0x200B), " ")
_WIDE = "\u2460-\u249b\ufb50-\ufdfb\ufe70-\ufefc\uff01-\uff5e"  # presentation and full-width forms

MARK = re.compile(f"[{_MARKS}]+")
_UNEVEN = re.compile(f"[{_MARKS}{_INVISIBLE}]+|[{_WIDE}]")


def _digits() -> dict[int, str]:
    zeros = (0x660, 0x6F0, 0x7C0, 0x966, 0x9E6)
    return {zero + n: str(n) for zero in zeros for n in range(10)}


_TABLE: dict[int, str | None] = {**_LETTERS, **_SPACES, **_digits()}


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded string; `starts[i]` is the source offset of its i-th code point (None where they are equal)."""

    text: str
    starts: Sequence[int] | None
    source_length: int

    def start(self, at: int) -> int:
        """The source offset where the folded offset `at` begins."""
        if self.starts is None:
            return at
        return self.starts[at] if at < len(self.starts) else self.source_length

    def find(self, source_at: int) -> int:
        """The first folded offset that begins at or after the source offset."""
        return source_at if self.starts is None else bisect_left(self.starts, source_at)


def fold(source: str) -> Folded:
    """The folded form of any string; lone surrogates and unknown scripts pass through as they are."""
    if _UNEVEN.search(source) is None:
        return Folded(source.translate(_TABLE), None, len(source))
    parts: list[str] = []
    starts = array("L")
    at = 0
    for match in _UNEVEN.finditer(source):
        parts.append(source[at : match.start()])
        starts.extend(range(at, match.start()))
        wide = _widened(match[0])
        parts.append(wide)
        starts.extend([match.start()] * len(wide))
        at = match.end()
    parts.append(source[at:])
    starts.extend(range(at, len(source)))
    return Folded("".join(parts).translate(_TABLE), starts, len(source))


def _widened(piece: str) -> str:
    """The letters of a presentation form; nothing for marks."""
    if len(piece) > 1 or MARK.match(piece) or unicodedata.category(piece) == "Cf":
        return ""
    return "".join(c for c in unicodedata.normalize("NFKC", piece) if not MARK.match(c) and c != " ")


@lru_cache(maxsize=65536)
def fold_form(word: str) -> str:
    """The folded form alone, for lexicon entries."""
    return fold(word).text
