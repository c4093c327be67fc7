"""The neighbourhood one cue is read in: its unit, the cues beside it, the quotations around it."""

from dataclasses import dataclass

from mahdar.language.quotes import Quote
from mahdar.language.text import Text
from mahdar.reading.statements.lexicon import Cue
from mahdar.reading.statements.wordlists import words

MIN_QUOTE = 2  # words: shorter quotations right after a cue name things rather than report
LONG_QUOTE = 8  # words: quotations further off are speech only when they are as long as a clause


@dataclass(slots=True)
class Scope:
    """One reading unit (words first..last-1) with the cues in it."""

    text: Text
    first: int
    last: int
    cues: dict[int, Cue]
    opens: dict[int, Quote]
    others: frozenset[int] = frozenset()  # words that open a source phrase or a carried report
    carriers: frozenset[int] = frozenset()  # those of them that carry («نقلت»)
    turns: frozenset[int] = frozenset()  # words where a clause of the outlet's own begins

    def quote_at(self, at: int) -> Quote | None:
        """The quotation that opens at a word, if any."""
        return self.opens.get(at)

    def starts_clause(self, at: int) -> bool:
        """Whether a cue at `at` begins a clause of its own: it has a conjunction or follows a break."""
        cue = self.cues[at]
        if cue.conj or at == self.first:
            return True
        before = self.text.forms[at - 1]
        if before in ("كان", "كانت"):
            return at - 1 == self.first or self.text.kinds[at - 2] == "p"
        return self.text.kinds[at - 1] == "p" or before in words().clause_openers

    def inside_quote(self, at: int) -> Quote | None:
        """The innermost quotation around a word."""
        inner = None
        for quote in self.opens.values():
            if quote.open < at < quote.close and (inner is None or quote.open > inner.open):
                inner = quote
        return inner

    def in_title(self, at: int) -> bool:
        """Whether a word belongs to the title."""
        return at < self.text.title_words
