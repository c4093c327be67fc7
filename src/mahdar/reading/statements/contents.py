"""Where contents end: at the next clause that reports, at the closing mark, at an aside, at the end of the unit."""

from bisect import bisect_left

from mahdar.language.quotes import MARKS, Quote
from mahdar.reading.statements.found import Found
from mahdar.reading.statements.scope import Scope

_ASIDES = (("في", "اشاره"), ("في", "اشارة"), ("علي", "حد"), ("حسب", "قوله"), ("علي", "حد"))
_TRAILING = frozenset("،,؛:.…-–و فيما كما بينما حيث لكن ولكن هذا في الوقت الذي".split())


def close_contents(scope: Scope, found: list[Found]) -> list[Found]:
    """Fill in `content_last` of every find (in order of cue); finds with no content left are dropped."""
    ends = sorted({f.boundary for f in found if f.boundary is not None})
    kept = []
    for item in found:
        if item.content_last < 0:
            item.content_last = _end(scope, item, ends)
        first, last = _trimmed(scope, item.content_first, item.content_last, item.quote)
        item.content_first, item.content_last = first, last
        if last > first:
            kept.append(item)
    return kept


def _end(scope: Scope, item: Found, ends: list[int]) -> int:
    if item.quote is not None:
        quote = scope.opens[item.quote]
        return _quotation_end(scope, item, quote, ends)
    return _clause_end(scope, item.content_first, ends)


def _quotation_end(scope: Scope, item: Found, quote: Quote, ends: list[int]) -> int:
    """A quotation runs to its closing mark, even over sentences; what follows it in the clause belongs too."""
    after = quote.close + 1
    if not quote.closed or after >= scope.last or quote.close >= scope.last:
        return min(after, len(scope.text))
    if scope.text.kinds[after] in "pb" or after in ends:
        return after
    return _clause_end(scope, after, ends) if scope.text.forms[after] not in ("في", "خلال", "حسب", "وفق", "بحسب", "كما") or quote.close - quote.open < 8 else after


def _clause_end(scope: Scope, first: int, ends: list[int]) -> int:
    """The first boundary after `first` that is not inside a quotation opened within the content."""
    outer = scope.inside_quote(first)
    last = scope.last if outer is None else min(scope.last, outer.close)
    for end in ends[bisect_left(ends, first + 1) :]:
        if end >= last:
            break
        inside = scope.inside_quote(end)
        if inside is None or inside.open < first:
            last = end
            break
    return _before_aside(scope, first, last)


def _before_aside(scope: Scope, first: int, last: int) -> int:
    forms = scope.text.forms
    for i in range(first + 2, last - 1):
        if forms[i - 1] in "،," and (forms[i], forms[i + 1]) in _ASIDES:
            return i - 1
    return last


def _trimmed(scope: Scope, first: int, last: int, quote: int | None) -> tuple[int, int]:
    forms, kinds = scope.text.forms, scope.text.kinds
    while last > first and forms[last - 1] in _TRAILING and not (quote is not None and kinds[last - 1] == "w"):
        last -= 1
    if quote is not None and first == quote and last - 1 == scope.opens[quote].close and scope.opens[quote].closed:
        return _inner(scope, first + 1, last - 1)
    if quote is not None and not scope.opens[quote].closed and first == quote:
        first += 1
    return first, last


def _inner(scope: Scope, first: int, last: int) -> tuple[int, int]:
    while last > first and scope.text.forms[last - 1] in ".،,":
        last -= 1
    return first, last


def kind_of(scope: Scope, item: Found) -> str:
    """`direct` where all of the content is quoted, `mixed` where some of it is, else `indirect`."""
    if scope.inside_quote(item.content_first) is not None and item.quote is not None:
        return "direct"
    marks = any(f in MARKS for f in scope.text.forms[item.content_first : item.content_last])
    if not marks:
        outer = scope.inside_quote(item.content_first)
        return "direct" if outer is not None else "indirect"
    return "mixed"
