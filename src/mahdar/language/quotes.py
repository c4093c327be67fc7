"""Quotations: pairs of marks of every kind, nested, reopened by paragraph, or open to the line's end."""

from dataclasses import dataclass

from mahdar.language.quote_marks import MARKS, SINGLE, Mark, find_marks
from mahdar.language.words import Words

__all__ = ["MARKS", "Quote", "find_quotes"]


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation as words: `open` its opening mark, `close` its closing mark (or one past its words)."""

    open: int
    close: int
    closed: bool


def find_quotes(words: Words) -> tuple[Quote, ...]:
    """Pair the marks of a text, in order of opening. Linear in the length of the text."""
    if words.kinds.find("p") < 0:
        return ()
    pairing = _Pairing(words)
    for mark in find_marks(words):
        pairing.take(mark)
    return tuple(sorted(pairing.finish(), key=lambda q: (q.open, -q.close)))


_STRAIGHT = ("straight", "''")  # marks that look the same on both sides


@dataclass(slots=True)
class _Opened:
    mark: Mark
    line_end: int
    alive: bool = True


class _Pairing:
    """A stack of opened marks, and for each family its own, so that no mark is looked at twice."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.out: list[Quote] = []
        self.stack: list[_Opened] = []
        self.families: dict[str, list[_Opened]] = {}
        self.line_end = -1  # of the line of the mark last taken
        self.line_start = 0

    def take(self, mark: Mark) -> None:
        self._move_to(mark.first)
        opened = self._opened(mark.family)
        if mark.role == "open" or (mark.role == "either" and not self._may_close(opened, mark)):
            if not self._is_inch(mark, opened):
                self._open(mark, opened)
        elif opened is not None and self._may_close(opened, mark):
            self._close(mark, opened)

    def finish(self) -> list[Quote]:
        for opened in self.stack:
            self._leave_open(opened)
        return self.out

    def _move_to(self, i: int) -> None:
        """Keep the bounds of the line of word `i`."""
        while i > self.line_end:
            self.line_start = self.line_end + 1
            at = self.words.kinds.find("b", self.line_start)
            self.line_end = len(self.words.kinds) if at < 0 else at

    def _opened(self, family: str) -> _Opened | None:
        """The innermost opened mark of a family."""
        stack = self.families.get(family, [])
        while stack and not stack[-1].alive:
            stack.pop()
        return stack[-1] if stack else None

    def _may_close(self, opened: _Opened | None, mark: Mark) -> bool:
        """On the same line always; over line breaks not for single marks, and only where spacing agrees."""
        if opened is None:
            return False
        if opened.line_end == self.line_end:
            return True
        return mark.family not in SINGLE and mark.role == "close" and opened.mark.role == "open"

    def _is_inch(self, mark: Mark, opened: _Opened | None) -> bool:
        """«55"»: a straight mark on a number with nothing open."""
        i = mark.first
        touches = i > 0 and self.words.kinds[i - 1] == "n" and self.words.ends[i - 1] == self.words.starts[i]
        return touches and opened is None and mark.role == "either"

    def _open(self, mark: Mark, opened: _Opened | None) -> None:
        """Open a quotation; a straight mark, or any that begins a line, ends one left open before it."""
        begins = mark.first == self.line_start or mark.family in _STRAIGHT
        if opened is not None and opened.line_end != self.line_end and begins:
            opened.alive = False
            self._leave_open(opened, force=True)
        new = _Opened(mark, self.line_end)
        self.stack.append(new)
        self.families.setdefault(mark.family, []).append(new)

    def _close(self, mark: Mark, opened: _Opened) -> None:
        self.out.append(Quote(opened.mark.last, mark.first, True))
        while self.stack:
            top = self.stack.pop()
            if top is opened:
                top.alive = False
                break
            self._leave_open(top, mark.first)
            top.alive = False
        if opened.line_end != self.line_end:
            self._cut_short(opened)

    def _cut_short(self, crossed: _Opened) -> None:
        """What is left open on a line ends before a quotation that runs over the line's end."""
        for outer in reversed(self.stack):
            if outer.line_end != crossed.line_end:
                break
            outer.line_end = crossed.mark.first

    def _leave_open(self, opened: _Opened, limit: int | None = None, *, force: bool = False) -> None:
        """A mark that nothing closes quotes its line, if its spacing says that it opens at all."""
        mark = opened.mark
        if (opened.alive or force) and mark.role == "open" and mark.family not in SINGLE:
            end = opened.line_end if limit is None else min(limit, opened.line_end)
            if end > mark.last + 1:
                self.out.append(Quote(mark.last, end, False))
