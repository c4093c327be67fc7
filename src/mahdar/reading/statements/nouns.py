"""Masdars that report: «إعلان أوكرانيا مقتله»، «مزاعم المسؤولين بأن»، «مع التأكيد على أن»."""

from mahdar.language.clitics import split
from mahdar.reading.statements.found import Found
from mahdar.reading.statements.lexicon import Cue
from mahdar.reading.statements.phrase import phrase_end
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import is_complement, is_definite, opens_content, stops_phrase

_TAKEN = 20  # words from «نقلت» to «قوله»
_NEAR = 6  # words from «وصف» to a masdar in its object


def read_masdar(scope: Scope, at: int) -> Found | None:
    """The statement a masdar reports, if a clause (or for a named speaker a bare masdar) follows it."""
    cue = scope.cues[at]
    text = scope.text
    definite = is_definite(text.forms[at])
    bound = split(text.forms[at]).pron != ""
    first = at + 1
    end = first
    if not definite and not bound and first < scope.last and not stops_phrase(text.forms[first]):
        end = phrase_end(text, first, min(scope.last, at + 12), stop_at_content=True)
    speaker = (first, end) if end > first else None
    place = _complement(scope, cue, end, named=speaker is not None or bound)
    if place is None or _is_taken(scope, at):
        return None
    spoken = text.forms[place - 1] == ":" or scope.quote_at(place) is not None
    if not (speaker or bound or spoken or _performed(scope, at)):
        return None
    return Found(
        act=cue.act,
        rule="masdar-" + ("named" if speaker else "same" if bound else "carried"),
        cue=(at, at + 1),
        content_first=place,
        speaker=speaker,
        content_last=-1 if spoken or is_complement(text.forms[place - 1]) else _comma(scope, place),
        quote=place if scope.quote_at(place) is not None else None,
        spoken=spoken,
    )


def _is_taken(scope: Scope, at: int) -> bool:
    """Whether another cue has the masdar: «نقلت … قوله إن», «وصف تصريحات فلان بأنها»."""
    if scope.text.forms[at] in words().sayings and any(at - _TAKEN <= c < at for c in scope.carriers):
        return True
    near = (scope.cues.get(i) for i in range(max(scope.first, at - _NEAR), at))
    return any(c is not None and c.finite and c.takes_object == "content" for c in near)


def _performed(scope: Scope, at: int) -> bool:
    """«تم التأكيد على أن»، «مع التأكيد»: said by those just named; «تجدر الإشارة» is said by nobody."""
    return at > scope.first and scope.text.forms[at - 1] in words().performed


def _comma(scope: Scope, place: int) -> int:
    """A bare masdar's own content ends at the next comma: the sentence goes on around it."""
    marks = (i for i in range(place + 1, scope.last) if scope.text.forms[i] in "،,.")
    return next(marks, scope.last)


def _complement(scope: Scope, cue: Cue, place: int, *, named: bool) -> int | None:
    text = scope.text
    end = place
    if place < scope.last and text.forms[place] in words().meanwhile:
        place += 1
    if place < scope.last and text.forms[place] in cue.preps and text.forms[place] != "عن":
        place += 1
    if place + 1 >= scope.last:
        return None
    form = text.forms[place]
    if form == ":" and scope.quote_at(place + 1) is not None:
        return place + 1
    if place > end and scope.quote_at(place) is not None:
        return place
    if is_complement(form):
        return place + 1 if form in ("ان", "بان") else place
    if cue.noun and named and opens_content(form):
        return place
    return None
