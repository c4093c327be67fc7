"""Lines for a terminal: coloured if wanted, wrapped between words, with nothing that could steer it.

Arabic stands in logical order, as it was written, and always last in its line: a terminal that lays out
right-to-left text shows it right, and one that does not is not misled by reshaped letters.
"""

import re
import unicodedata
from dataclasses import dataclass

_CODES = {"bold": "1", "dim": "2", "head": "1;36", "label": "36"}
_RLM = "\u200f"
_ARABIC_FIRST = re.compile(r"[\W\d_]+[\u0620-\u064a\u066e-\u06d3]")  # after at least one other character
_SPACE = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
_STEERING = re.compile("[\u202a-\u202e\u2066-\u2069]")  # embeddings and overrides; plain marks stay


@dataclass(frozen=True, slots=True)
class Paint:
    """How to write: with colour or not, and wrapped at `width` columns (None = not wrapped)."""

    color: bool = False
    width: int | None = None

    def dye(self, text: str, style: str) -> str:
        """The text in a style, or as it is without colour."""
        return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if self.color else text

    def lines(self, lead: str, text: str, style: str = "") -> list[str]:
        """The text after a lead (`    speaker  `), wrapped under itself; controls become spaces."""
        clean = tidy(text)
        room = None if self.width is None else max(20, self.width - len(lead))
        broken = [clean] if room is None else [_held(line) for line in wrap(clean, room)]
        dyed = [self.dye(line, style) if style else line for line in broken]
        label = self.dye(lead, "label") if lead.strip() else lead
        return [label + dyed[0], *(" " * len(lead) + line for line in dyed[1:])]


def tidy(text: str) -> str:
    """One line of text: white space and controls as single spaces, bidi embeddings dropped."""
    return _STEERING.sub("", _SPACE.sub(" ", text)).strip()


def _held(line: str) -> str:
    """The line with right-to-left marks around numbers and marks that stand next to Arabic at its ends.

    Without them a terminal draws such a number («20 في المئة») to the label before it. For terminals only.
    """
    before = _RLM if _ARABIC_FIRST.match(line) else ""
    return before + line + (_RLM if _ARABIC_FIRST.match(line[::-1]) else "")


def wrap(text: str, room: int) -> list[str]:
    """The text in lines of at most `room` columns, broken between words only."""
    lines: list[str] = []
    line, used = "", 0
    for word in text.split(" "):
        wide = columns(word)
        if line and used + 1 + wide > room:
            lines.append(line)
            line, used = word, wide
        else:
            line, used = (f"{line} {word}", used + 1 + wide) if line else (word, wide)
    return [*lines, line]


def columns(text: str) -> int:
    """Columns a terminal takes: harakat and format marks take none, wide East Asian characters two."""
    if text.isascii():
        return len(text)
    return sum(_column(c) for c in text)


def _column(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
