"""Where contents end: at the next clause that reports, a closing mark, an aside, or the end of the unit."""

from bisect import bisect_left

from mahdar.language.clitics import split
from mahdar.language.quotes import Quote
from mahdar.reading.statements.found import Found
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import COMMAS, QUOTE_MARKS, is_complement
from mahdar.record.model import Kind

_NEAR = 3  # finds: how many cues back a source phrase may belong to
_NAME = 4  # words of a name in quotation marks
MIN_CONTENT = 3  # words before an aside or a turn can end a content
_TRAILING = frozenset("،,؛:.…-–و")


def close_contents(scope: Scope, found: list[Found]) -> list[Found]:
    """Fill in `content_last` of every find (in order of cue); finds with no content left are dropped."""
    ends = sorted({f.boundary for f in found if f.boundary is not None} | scope.turns)
    kept: list[Found] = []
    for item in found:
        if item.content_last < 0:
            item.content_last = _end(scope, item, ends)
        _share(item, kept)
        _trim(scope, item)
        if item.content_last > item.content_first and not _between(item, found):
            kept.append(item)
    return kept


def _share(item: Found, kept: list[Found]) -> None:
    """«أعلن الجيش كذا، وفقا للبيان»: a source phrase after a statement reports that statement's content."""
    if item.rule != "source-last":
        return
    for other in reversed(kept[-_NEAR:]):
        if item.content_first <= other.content_first and item.cue[0] - 2 <= other.content_last <= item.cue[0]:
            item.content_first, item.content_last, item.quote = other.content_first, other.content_last, None
            return


def _between(item: Found, found: list[Found]) -> bool:
    """A source phrase between a cue and its content («قال فلان نقلا عن كذا إن») reports nothing more."""
    at = item.cue[0]
    if item.rule != "source-last":
        return False
    place = bisect_left(found, at, key=lambda f: f.cue[0])
    return any(f.content_first > at for f in found[max(0, place - _NEAR) : place])


def _end(scope: Scope, item: Found, ends: list[int]) -> int:
    if item.quote is not None:
        return _quotation_end(scope, item, scope.quotes.opens[item.quote], ends)
    return _clause_end(scope, item.content_first, ends)


def _quotation_end(scope: Scope, item: Found, quote: Quote, ends: list[int]) -> int:
    """A quotation runs to its closing mark, over sentences too; a clause that goes on after it belongs."""
    after = quote.close + 1
    if not quote.closed or after >= scope.last:
        return min(after, len(scope.text))
    if not item.spoken and _goes_on(scope, after):
        return _clause_end(scope, after + 1, ends)
    long = quote.close - quote.open > MIN_CONTENT
    if (
        (item.spoken and long)
        or scope.text.kinds[after] in "pb"
        or after in ends
        or scope.text.forms[after] in words().after_quotes
    ):
        return after
    return _clause_end(scope, after, ends)


def _goes_on(scope: Scope, after: int) -> bool:
    """«أن "…"، وأن …»: a second clause of the same report after the quotation."""
    forms = scope.text.forms
    return (
        after + 1 < scope.last
        and forms[after] in COMMAS
        and is_complement(forms[after + 1].removeprefix("و"))
    )


def _clause_end(scope: Scope, first: int, ends: list[int]) -> int:
    """The first boundary after `first` that is not inside a quotation opened within the content."""
    outer = scope.inside_quote(first)
    last = scope.last if outer is None else min(scope.last, outer.close)
    for end in ends[bisect_left(ends, first + 1) :]:
        if end >= last:
            break
        if not _within(scope, end, first):
            last = end
            break
    return _before_aside(scope, first, last)


def _within(scope: Scope, at: int, first: int) -> bool:
    """Whether a word stands in a quotation that opens at or after `first`."""
    inside = scope.inside_quote(at)
    return inside is not None and inside.open >= first


def _before_aside(scope: Scope, first: int, last: int) -> int:
    """Cut asides of the outlet: «، في إشارة إلى», «، وذلك خلال», «بينما …», «وهو ما …»."""
    forms = scope.text.forms
    turns = words().turns
    for i in range(first + MIN_CONTENT, last - 1):
        if (forms[i] in turns or f"{forms[i]} {forms[i + 1]}" in turns) and not _within(scope, i, first):
            return i - 1 if forms[i - 1] in COMMAS else i
    return last


def _trim(scope: Scope, item: Found) -> None:
    """Leave out trailing marks and particles, and the marks around a content that is all quotation."""
    forms, last = scope.text.forms, item.content_last
    while last > item.content_first and (forms[last - 1] in _TRAILING or forms[last - 1] in words().trailing):
        last -= 1
    quote = None if item.quote is None else scope.quotes.opens[item.quote]
    if (
        quote is not None
        and item.content_first == quote.open
        and (not quote.closed or last - 1 == quote.close)
    ):
        item.content_first += 1
        last -= quote.closed
        while last > item.content_first and forms[last - 1] in ".،,":
            last -= 1
    item.content_last = last


def kind_of(scope: Scope, item: Found) -> Kind:
    """`direct` where all of the content is quoted, `mixed` where some of it is, else `indirect`."""
    around = scope.inside_quote(item.content_first)
    if around is not None and item.content_last <= around.close:
        return "direct"
    forms = scope.text.forms
    marks = [i for i in range(item.content_first, item.content_last) if forms[i] in QUOTE_MARKS]
    return "mixed" if any(not _marks_a_name(scope, i) for i in marks) else "indirect"


def _marks_a_name(scope: Scope, at: int) -> bool:
    """Whether a mark belongs to a name («قناة "النهار"»), which makes no statement mixed."""
    quote = scope.quotes.opens.get(at) or scope.quotes.closes.get(at)
    if quote is None or quote.open == 0 or quote.close - quote.open > _NAME:
        return False
    return split(scope.text.forms[quote.open - 1]).stem in words().named
