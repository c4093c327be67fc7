"""The subject of a unit's own verb, for a participle that hangs on it («دافعت الوزيرة عن …، قائلة»)."""

from mahdar.language.clitics import split
from mahdar.reading.statements.found import Found, Words
from mahdar.reading.statements.phrase import phrase_end
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.subject import narrow_subject
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import is_definite, is_nominal, looks_verbal, stops_phrase


def main_subject(scope: Scope, item: Found) -> Words | None:
    """The phrase after the unit's first verb, or the phrase the unit opens with; None when neither agrees."""
    text, limit = scope.text, item.cue[0]
    at = _past_opening(scope, limit)
    if at + 2 >= limit or text.kinds[at] != "w" or stops_phrase(text.forms[at]):
        return None
    form = text.forms[at]
    nominal = (
        is_definite(form)
        or form in words().speakers
        or (at > scope.first and text.forms[at - 1] in words().kana)
    )
    first = at if nominal else at + 1
    end = phrase_end(text, first, limit) if nominal else narrow_subject(scope, first, limit)
    if end == first or not is_nominal(text.forms[first]) or looks_verbal(text.forms[first]):
        return None
    if not _agrees(scope, form, nominal, item):
        return None
    return first, end


def _past_opening(scope: Scope, limit: int) -> int:
    """The first word of the unit's main clause, past particles and an adverbial that a comma sets off."""
    text, at = scope.text, scope.first
    opening = split(text.forms[at])
    if opening.prep or opening.stem in words().prepositions:
        comma = next((i for i in range(at, min(at + 14, limit)) if text.forms[i] in "،,"), None)
        at = at if comma is None else comma + 1
    while at < limit and (text.forms[at] in words().clause_openers or text.kinds[at] == "p"):
        at += 1
    return at


def _agrees(scope: Scope, form: str, nominal: bool, item: Found) -> bool:
    """A feminine cue wants a feminine verb before it; a nominal opening is taken only for participles."""
    if nominal:
        return True
    feminine = form.endswith("ت") or form.startswith(("ت", "وت"))
    return feminine == (item.gender == "f") if not item.plural else True
