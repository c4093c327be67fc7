"""Folding: one spelling for words that news writes in many, with a way back to the article's own offsets.

Folding drops harakat, tatweel and invisible marks; maps أإآٱ to ا, ى and ی to ي, ة to ه, ک and گ to ك,
پ چ ڤ ژ to ب ج ف ز, all digit sets to 0-9, presentation forms to their letters, a lone CR and U+2028/2029 to
a line break and every other space to U+0020. Hamza on و and ي stays. Canonically equal spellings fold alike.
"""

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

_MARKS = (
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
    "\u08ca-\u08e1\u08e3-\u08ff\ufe00-\ufe0f"
)
_INVISIBLE = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
_WIDE = "\u2460-\u249b\ufb50-\ufdfb\ufe70-\ufefc\uff01-\uff5e"  # presentation and full-width forms
_CARRIED = "[وىيی][\u064b-\u0652\u0655\u0656\u065c\u065f\u0670]*\u0654"  # hamza above as a mark of its own

_SPELLINGS = {
    "ا": "أإآٱٲٳٵ",
    "ي": "ىیېےۍۓ",
    "ه": "ةۃۀەۂہھ",
    "ك": "کڪگڭ",
    "ب": "پ",
    "ج": "چ",
    "ف": "ڤ",
    "ق": "ڨ",
    "ز": "ژ",
}
_LETTERS = {other: letter for letter, others in _SPELLINGS.items() for other in others}
_SPACES = dict.fromkeys("\t\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u202f\u205f\u3000", " ")
_SPACES |= dict.fromkeys(map(chr, range(0x2000, 0x200B)), " ")
_DIGITS = {chr(zero + n): str(n) for zero in (0x660, 0x6F0, 0x7C0, 0x966, 0x9E6) for n in range(10)}
_TABLE: dict[str, str] = {**_LETTERS, **_SPACES, **_DIGITS, "\u2028": "\n", "\u2029": "\n"}

MARK = re.compile(f"[{_MARKS}]+")
_STROKE = r"\u0640(?<!\S.)\u0640*(?!\S)"  # a tatweel that stands alone is a dash
_UNEVEN = re.compile(f"({_STROKE})|{_CARRIED}|[{_MARKS}{_INVISIBLE}]+|[{_WIDE}]")
_CR = re.compile("\r(?!\n)")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded string; `starts[i]` is the source offset of its i-th code point (None: they are equal).

    `marks` has the source offsets where dropped marks begin, with where they end.
    """

    text: str
    starts: Sequence[int] | None
    source_length: int
    marks: Mapping[int, int] | None = None

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
        return Folded(_respelled(source), None, len(source))
    parts: list[str] = []
    starts = array("L")
    marks: dict[int, int] = {}
    at = 0
    for match in _UNEVEN.finditer(source):
        first, after = match.span()
        parts.append(source[at:first])
        starts.extend(range(at, first))
        wide = "-" if match.lastindex else _widened(match[0])
        if wide:
            parts.append(wide)
            starts.extend([first] * len(wide))
            first += 1
        if mark := MARK.match(source, first, after):
            marks[first] = mark.end()
        at = after
    parts.append(source[at:])
    starts.extend(range(at, len(source)))
    return Folded(_respelled("".join(parts)), starts, len(source), marks)


def _respelled(text: str) -> str:
    """Replace letter by letter: several times faster than str.translate, which looks every letter up."""
    for letter, plain in _TABLE.items():
        if letter in text:
            text = text.replace(letter, plain)
    return _CR.sub("\n", text).replace("\r", " ") if "\r" in text else text


@lru_cache(maxsize=4096)
def _widened(piece: str) -> str:
    """The letters of a presentation form, or of one with its hamza apart; nothing for marks."""
    if piece[-1] == "\u0654" and piece[0] in "وىيی":
        return "ؤ" if piece[0] == "و" else "ئ"
    if len(piece) > 1 or MARK.match(piece) or unicodedata.category(piece) == "Cf":
        return ""
    wide = "".join(c for c in unicodedata.normalize("NFKC", piece) if not MARK.match(c) and c != " ")
    # «⑴» would become three words at one place; it stays what it is.
    return wide if len(wide) < 2 or wide.isalnum() else piece


@lru_cache(maxsize=65536)
def fold_form(word: str) -> str:
    """The folded form alone, for lexicon entries."""
    return fold(word).text
