"""Quotations looked up by word: what opens here, what closes here, which is the innermost around here."""

from bisect import bisect_right
from dataclasses import dataclass, field

from mahdar.language.quotes import Quote
from mahdar.language.text import Text


@dataclass(slots=True)
class Quoting:
    """The quotations of one text; every question takes one look-up."""

    opens: dict[int, Quote]
    closes: dict[int, Quote]
    _edges: list[int] = field(default_factory=list)
    _inner: list[Quote | None] = field(default_factory=list)

    def inside(self, at: int) -> Quote | None:
        """The innermost quotation with the word `at` strictly between its marks."""
        place = bisect_right(self._edges, at) - 1
        return self._inner[place] if place >= 0 else None


def quoting(text: Text) -> Quoting:
    """Index the quotations of a text in one sweep over their marks."""
    out = Quoting({q.open: q for q in text.quotes}, {q.close: q for q in text.quotes if q.closed})
    filled = [q for q in text.quotes if q.close > q.open + 1]
    marks = [(q.open + 1, 1, q) for q in filled] + [(q.close, 0, q) for q in filled]
    marks.sort(key=lambda m: (m[0], m[1]))
    stack: dict[int, Quote] = {}  # by opening word; insertion order is nesting order
    for edge, opening, quote in marks:
        if opening:
            stack[quote.open] = quote
        else:
            stack.pop(quote.open, None)
        out._edges.append(edge)
        out._inner.append(next(reversed(stack.values()), None))
    return out
