"""The neighbourhood one cue is read in: its unit, the cues beside it, the quotations around it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from mahdar.language.quotes import Quote
from mahdar.language.text import Text
from mahdar.reading.statements.lexicon import Cue, cue_forms, sources
from mahdar.reading.statements.quoting import Quoting, quoting
from mahdar.reading.statements.wordlists import words

MIN_QUOTE = 2  # words: shorter quotations right after a cue name things rather than report
LONG_QUOTE = 8  # words: quotations further off are speech only when they are as long as a clause


@dataclass(slots=True)
class Scope:
    """One reading unit (words first..last-1) with the cues in it."""

    text: Text
    first: int
    last: int
    quotes: Quoting
    before: tuple[int, int] | None = None  # the unit right before
    cues: dict[int, Cue] = field(default_factory=dict)
    sources: set[int] = field(default_factory=set)  # words that open a source phrase («بحسب»)
    carriers: set[int] = field(default_factory=set)  # words that carry a report («نقلت»)
    turns: set[int] = field(default_factory=set)  # words where a clause of the outlet's own begins

    def quote_at(self, at: int) -> Quote | None:
        """The quotation that opens at a word, if any."""
        return self.quotes.opens.get(at)

    def inside_quote(self, at: int) -> Quote | None:
        """The innermost quotation around a word."""
        return self.quotes.inside(at)

    def starts_clause(self, at: int) -> bool:
        """Whether a cue at `at` begins a clause of its own: it has a conjunction or follows a break."""
        cue = self.cues[at]
        if cue.conj or cue.adverbial or at == self.first:
            return True
        before = self.text.forms[at - 1]
        if before in ("كان", "كانت"):
            return at - 1 == self.first or self.text.kinds[at - 2] == "p"
        return self.text.kinds[at - 1] == "p" or before in words().clause_openers

    def in_title(self, at: int) -> bool:
        """Whether a word belongs to the title."""
        return at < self.text.title_words

    def hits(self) -> list[int]:
        """All words that may begin a report, in order."""
        return sorted(self.cues.keys() | self.sources | self.carriers)


def scopes(text: Text, units: Iterable[tuple[int, int]]) -> Iterator[Scope]:
    """A scope for each unit that holds anything to read, in one pass over the text's words."""
    quotes = quoting(text)
    found = _hits(text)
    place, before = 0, None
    for first, last in units:
        scope = Scope(text, first, last, quotes, before)
        before = (first, last)
        while place < len(found) and found[place] < last:
            if found[place] >= first:
                _place(scope, found[place])
            place += 1
        if scope.cues or scope.sources or scope.carriers:
            yield scope


def _hits(text: Text) -> list[int]:
    known = _openers()
    return [i for i, form in enumerate(text.forms) if form in known]


@cache
def _openers() -> frozenset[str]:
    return frozenset(cue_forms().keys() | sources().keys() | words().carrying | words().ascribing)


def _place(scope: Scope, at: int) -> None:
    form = scope.text.forms[at]
    if form in sources():
        scope.sources.add(at)
    elif form in words().carrying or form in words().ascribing:
        scope.carriers.add(at)
    else:
        cue = cue_forms()[form]
        scope.cues[at] = cue
        if cue.conj and cue.finite and cue.bare and not cue.homograph:
            scope.turns.add(at)
