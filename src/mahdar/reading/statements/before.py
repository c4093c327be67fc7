"""The speaker before its verb: «الوزير أكد»، «وكان ترامب قال»، «المركز الذي أكد»."""

from mahdar.language.clitics import split
from mahdar.reading.statements.found import Words
from mahdar.reading.statements.phrase import phrase_end
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import COMMAS, is_complement, is_nominal, looks_verbal

MAX_BEFORE = 18  # words of a subject before its verb
ROUGH = 10  # words: a subject between أن and its verb is taken whole up to here
_ANTECEDENT = 8  # words
_BREAKS = frozenset(".؟!:؛…-–\n")


def subject_before(scope: Scope, at: int, *, exact: bool = False) -> Words | None:
    """The speaker phrase that ends right before a cue.

    Between أن and its verb a short subject is taken whole, whatever is in it, unless `exact`.
    """
    text = scope.text
    end = at - 1 if at > scope.first and text.forms[at - 1] in ("قد", "فقد") else at
    end = _before_adverbial(scope, end)
    start = _clause_start(scope, end)
    if not 0 < end - start <= MAX_BEFORE or text.kinds[start] == "p":
        return None
    rough = (
        not exact and start > scope.first and text.forms[start - 1] in ("ان", "بان") and end - start <= ROUGH
    )
    if not rough and phrase_end(text, start, end) != end:
        return None
    form = text.forms[start]
    return (start, end) if is_nominal(form) and not looks_verbal(form) else None


def follows_kana(scope: Scope, phrase: Words) -> bool:
    """«كان الوزير قد صرح»: after كان the phrase before the verb is its subject, whatever follows."""
    return phrase[0] > scope.first and scope.text.forms[phrase[0] - 1] in words().kana


def is_relative(scope: Scope, at: int) -> bool:
    """Whether the cue stands right after a relative pronoun."""
    return at > scope.first and scope.text.forms[at - 1] in words().relatives


def antecedent(scope: Scope, at: int) -> Words | None:
    """The noun phrase before «الذي/التي» right before a cue: «المركز الذي أكد أن»."""
    text, end = scope.text, at - 1
    if end > scope.first and text.forms[end - 1] in COMMAS:
        end -= 1
    last = split(text.forms[end - 1])
    if last.prep == "ل" and last.stem not in words().speakers and not last.article:
        return end - 1, end  # «تعليق لتوربا، الذي قال»
    for start in range(max(scope.first, end - _ANTECEDENT), end):
        known = split(text.forms[start]).stem in words().speakers and is_nominal(text.forms[start])
        if known and phrase_end(text, start, end) == end:
            return start, end
    return None


def _before_adverbial(scope: Scope, end: int) -> int:
    """Step back over «، السبت،» right before the cue, and over a single closing comma."""
    forms = scope.text.forms
    if end - 1 <= scope.first or forms[end - 1] not in COMMAS:
        return end
    for i in range(end - 2, max(scope.first, end - 6), -1):
        if forms[i] in COMMAS:
            return i if forms[i + 1] in words().adverbs else end - 1
    return end - 1


def _clause_start(scope: Scope, end: int) -> int:
    text, openers = scope.text, words().subject_openers
    for i in range(end - 1, max(scope.first, end - MAX_BEFORE - 2) - 1, -1):
        form = text.forms[i]
        if form in openers or is_complement(form) or form in _BREAKS or scope.quote_at(i) is not None:
            return i + 1
        if form in COMMAS and not _inside_phrase(scope, i, end):
            return i + 1
    return scope.first


def _inside_phrase(scope: Scope, comma: int, end: int) -> bool:
    """A comma inside «المتحدث باسم كذا، فلان، قال» belongs to the phrase when a title precedes it."""
    start = comma - 1
    while start > scope.first and scope.text.kinds[start - 1] in "wl" and comma - start < 10:
        start -= 1
    return scope.text.forms[start] in words().speakers and phrase_end(scope.text, start, end) == end
