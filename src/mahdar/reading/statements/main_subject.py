"""The subject of a unit's own verb, for a participle that hangs on it («دافعت الوزيرة عن …، قائلة»)."""

from mahdar.reading.statements.found import Found, Words
from mahdar.reading.statements.phrase import phrase_end, stops_phrase
from mahdar.reading.statements.scope import CLAUSE_OPENERS, Scope
from mahdar.reading.statements.wordlists import words


def main_subject(scope: Scope, item: Found) -> Words | None:
    """The phrase after the unit's first verb, or the phrase the unit opens with; None when neither agrees."""
    text = scope.text
    at = scope.first
    while at < item.cue[0] and (text.forms[at] in CLAUSE_OPENERS or text.kinds[at] == "p"):
        at += 1
    if at + 2 >= item.cue[0] or text.kinds[at] != "w" or stops_phrase(text.forms[at]):
        return None
    form = text.forms[at]
    nominal = form.startswith("ال") or form in words().speakers
    first = at if nominal else at + 1
    end = phrase_end(text, first, item.cue[0], stop_at_content=True)
    if end == first or not _agrees(scope, form, nominal, item):
        return None
    return first, end


def _agrees(scope: Scope, form: str, nominal: bool, item: Found) -> bool:
    """A feminine cue wants a feminine verb before it; a nominal opening is taken only for participles."""
    if nominal:
        return item.rule.startswith("participle")
    feminine = form.endswith("ت") or form.startswith(("ت", "وت"))
    return feminine == (item.gender == "f") if not item.plural else True
