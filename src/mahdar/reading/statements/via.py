"""Channels between a speaker and the outlet: «قال لصحيفة كذا»، «في بيان نشرته وكالة كذا»."""

from mahdar.language.clitics import split
from mahdar.reading.statements.found import Phrase
from mahdar.reading.statements.phrase import phrase_end
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import QUOTE_MARKS


def channels(scope: Scope, first: int, last: int) -> tuple[Phrase, ...]:
    """The media named as channel between the cue and the content (words first..last-1)."""
    text, media = scope.text, words().media
    for i in range(first + 1, last):
        form = text.forms[i]
        if form == "ل" and i + 2 < last and text.forms[i + 1] in QUOTE_MARKS:
            return _in_marks(scope, i + 1, last)
        parts = split(form)
        if parts.prep == "ل" and (parts.stem in media or "ال" + parts.stem in media):
            return (((i, phrase_end(text, i, last, inside=True)), 1),)
        if form in words().published and i + 1 < last and text.forms[i + 1] in media:
            end = phrase_end(text, i + 1, last)
            return (((i + 1, end), 0),) if end > i + 1 else ()
    return ()


def _in_marks(scope: Scope, at: int, last: int) -> tuple[Phrase, ...]:
    """«لـ «الشرق الأوسط»»: an outlet in quotation marks."""
    quote = scope.quote_at(at)
    if quote is None or not at + 1 < quote.close < min(last, at + 6):
        return ()
    return (((at + 1, quote.close), 0),)
