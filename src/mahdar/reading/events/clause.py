"""How far a clause goes."""

from functools import lru_cache

from mahdar.language.clitics import split
from mahdar.language.verbs import is_listed_verb
from mahdar.reading.events.wordlists import event_list
from mahdar.reading.statements.lexicon import cue_forms
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import (
    COMMAS,
    QUOTE_MARKS,
    is_complement,
)

LONGEST = 45  # words of a clause looked at; the gold set's parties stand within 38 of their trigger
_ENDS = frozenset(".؟?!؛:…\n")
_BREAKS = event_list("breaks")


def clause_end(scope: Scope, at: int) -> int:
    """The index after the last word of the clause that the word `at` stands in."""
    text, last = scope.text, min(scope.last, at + LONGEST)
    quote = scope.inside_quote(at)
    if quote is not None and quote.closed:
        last = min(last, quote.close)
    for i in range(at + 1, last):
        form = text.forms[i]
        if text.kinds[i] == "p":
            if form in _ENDS or (form in COMMAS and i + 1 < last and opens_clause(text.forms[i + 1])):
                return i
        elif form in _BREAKS or joins_verb(form) or _reports(form):
            return i
    return last


def clause_start(scope: Scope, at: int) -> int:
    """The index of the first word of the clause that the word `at` stands in."""
    text = scope.text
    for i in range(at - 1, max(scope.first, at - LONGEST) - 1, -1):
        form = text.forms[i]
        if text.kinds[i] == "p" and (form in _ENDS or form in QUOTE_MARKS):
            return i + 1
        if form in _BREAKS or (form in COMMAS and opens_clause(text.forms[i + 1])):
            return i + 1
        if joins_verb(form) or is_complement(form):
            return i if joins_verb(form) else i + 1
    return max(scope.first, at - LONGEST)


@lru_cache(maxsize=32768)
def joins_verb(form: str) -> bool:
    """Whether a word is a verb with و or ف in front: «وأضاف», «فقال»."""
    parts = split(form)
    if form[:1] not in ("و", "ف") or len(form) < 4 or parts.article or parts.prep in ("ب", "ك"):
        return False
    if form in words().speakers or parts.conj == "":
        return False
    return is_listed_verb(form[1:]) and not _is_nominal(form[1:])


@lru_cache(maxsize=32768)
def _is_nominal(form: str) -> bool:
    """Perfects that are nouns as well («رئيس» is none; «قتل», «دعم» are)."""
    lists = words()
    return form in lists.contents or form in lists.speakers or form in lists.bare


@lru_cache(maxsize=32768)
def opens_clause(form: str) -> bool:
    """Whether a word after a comma begins another clause."""
    cue = cue_forms().get(form)
    if cue is not None and (cue.shape == "participle" or cue.finite):
        return True
    return form in _BREAKS or joins_verb(form) or form in words().clause_openers


@lru_cache(maxsize=32768)
def _reports(form: str) -> bool:
    cue = cue_forms().get(form)
    return cue is not None and cue.finite and not cue.homograph and cue.bare and cue.conj != ""
