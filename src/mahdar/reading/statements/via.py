"""Channels between a speaker and the outlet: «قال لصحيفة كذا»، «في بيان نشرته وكالة كذا»."""

from mahdar.reading.statements.found import Words
from mahdar.reading.statements.phrase import phrase_end
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words

_CARRIED = frozenset("نشرته نشرتها نقلته نقلتها اوردته اوردتها بثته بثتها بثه نشره نقله اورده نقلا".split())


def channels(scope: Scope, first: int, last: int) -> tuple[Words, ...]:
    """The media named as channel between the cue and the content (words first..last-1)."""
    text, media = scope.text, words().media
    for i in range(first + 1, last):
        form = text.forms[i]
        if form[:1] == "ل" and (form[1:] in media or "ال" + form[2:] in media):
            return ((i, max(i + 1, phrase_end(text, i, last))),)
        if form in _CARRIED and i + 1 < last and text.forms[i + 1] in media:
            end = phrase_end(text, i + 1, last)
            return ((i + 1, end),) if end > i + 1 else ()
    return ()
