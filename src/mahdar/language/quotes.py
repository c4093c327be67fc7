"""Quotations: pairs of quotation marks of every kind, nested, or unclosed to the end of their paragraph."""

from collections.abc import Sequence
from dataclasses import dataclass

_OPEN = {"«": "»", "“": "”", "‹": "›", "„": "”", "❝": "❞"}
_CLOSE = {"»": "«", "”": "“", "›": "‹", "❞": "❝"}
_STRAIGHT = {'"', "''", "″", "＂"}
MARKS = frozenset(_OPEN) | frozenset(_CLOSE) | _STRAIGHT


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation as word indices: `open` is its opening mark, `close` its closing mark (or the word after its last)."""

    open: int
    close: int
    closed: bool


def find_quotes(forms: Sequence[str], kinds: str) -> tuple[Quote, ...]:
    """Pair the marks of a text, in order of opening; a quotation may run over line breaks once only it is closed."""
    out: list[Quote] = []
    stack: list[tuple[str, int]] = []
    for i, form in enumerate(forms):
        if kinds[i] != "p" or form not in MARKS:
            continue
        if form in _STRAIGHT:
            if stack and stack[-1][0] == form:
                out.append(Quote(stack.pop()[1], i, True))
            else:
                stack.append((form, i))
        elif form in _OPEN:
            stack.append((form, i))
        elif any(_OPEN.get(mark) == form for mark, _ in stack):
            while stack:
                mark, at = stack.pop()
                if _OPEN.get(mark) == form:
                    out.append(Quote(at, i, True))
                    break
    out.extend(Quote(at, _line_end(forms, at), False) for _, at in stack)
    return tuple(sorted(out, key=lambda q: q.open))


def _line_end(forms: Sequence[str], at: int) -> int:
    try:
        return list(forms).index("\n", at)
    except ValueError:
        return len(forms)
