"""The subject of a unit's own verb: what a participle hangs on («دافعت الوزيرة عن …، قائلة»)."""

from mahdar.language.clitics import split
from mahdar.reading.statements.found import Phrase
from mahdar.reading.statements.phrase import phrase_end
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.subject import narrow_subject
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import is_definite, is_nominal, looks_verbal, stops_phrase

_OPENING = 14  # words of an adverbial before the main clause
_COMMAS = "،,"


def main_subject(scope: Scope, limit: int, gender: str = "") -> Phrase | None:
    """The phrase after the unit's first verb, or the phrase the unit opens with; read up to word `limit`.

    `gender` ("m" or "f") is what a cue that hangs on it asks for; None where the unit has no such subject.
    """
    at = _past_opening(scope, limit)
    if at + 2 >= limit or scope.text.kinds[at] != "w":
        return None
    if _is_nominal_opening(scope, at):
        return _phrase(scope, at, phrase_end(scope.text, at, limit, inside=True))
    form = scope.text.forms[at]
    finite = at in scope.cues and scope.cues[at].finite
    if (stops_phrase(form) and not finite) or not _agrees(form, gender):
        return None
    return _phrase(scope, at + 1, narrow_subject(scope, at + 1, limit))


def _phrase(scope: Scope, first: int, end: int) -> Phrase | None:
    """A checked subject; «والقانون» is one without its و."""
    form = scope.text.forms[first]
    clitic = len(split(form).conj) if split(form).article else 0
    bare = form[clitic:]
    if end <= first or not is_nominal(bare) or looks_verbal(bare):
        return None
    return (first, end), clitic


def _is_nominal_opening(scope: Scope, at: int) -> bool:
    form = scope.text.forms[at]
    after_kana = at > scope.first and scope.text.forms[at - 1] in words().kana
    return is_definite(form) or split(form).article != "" or form in words().speakers or after_kana


def _past_opening(scope: Scope, limit: int) -> int:
    """The first word of the unit's main clause, past particles and an adverbial that a comma sets off."""
    text, at = scope.text, scope.first
    opening = split(text.forms[at])
    if opening.prep or opening.stem in words().prepositions:
        comma = next((i for i in range(at, min(at + _OPENING, limit)) if text.forms[i] in _COMMAS), None)
        at = at if comma is None else comma + 1
    while at < limit and (text.forms[at] in words().clause_openers or text.kinds[at] == "p"):
        at += 1
    return at


def _agrees(form: str, gender: str) -> bool:
    """A feminine cue wants a feminine verb before it, a masculine one a masculine."""
    feminine = form.endswith("ت") or form.startswith(("ت", "وت"))
    return not gender or feminine == (gender == "f")
