"""Giving words their role in an act: its object, or what follows a preposition."""

from mahdar.language.clitics import split
from mahdar.reading.events.about import about_end
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.extent import noun_phrase
from mahdar.reading.events.frames import Frame
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.prepositions import is_purpose
from mahdar.reading.statements.wordtests import is_complement, is_nominal

_PARTIES = frozenset({"recipient", "actor", "party"})


def take_object(ground: Ground, draft: Draft, at: int, limit: int) -> int:
    """Take the direct object, a noun phrase with no preposition or a clause after أن; the index after it."""
    role = draft.frame.object
    assert role is not None  # asked before
    if at >= limit:
        return at
    form = ground.text.forms[at]
    if is_complement(form) and form[0] != "ب":
        return _take_clause(draft, at, limit)
    return at if _is_no_object(ground, at) else _take_phrase(ground, draft, role, (at, limit))


def take(ground: Ground, draft: Draft, role: str, rest: Words) -> int:
    """Give what the rest of a clause begins with its role; the index after it, or where it began."""
    at, limit = rest
    if at >= limit:
        return at
    if is_complement(ground.text.forms[at]):
        return _take_clause(draft, at, limit)
    if role in _PARTIES and is_purpose(ground, at):
        return at
    return _take_phrase(ground, draft, role, rest)


def _is_no_object(ground: Ground, at: int) -> bool:
    """Whether a word cannot begin an object: a preposition is written on it, or it is no noun."""
    form = ground.text.forms[at]
    if at in ground.begins:
        return split(form).prep != ""
    return ground.text.kinds[at] == "w" and (split(form).prep != "" or not is_nominal(form))


def _take_clause(draft: Draft, at: int, limit: int) -> int:
    """Take the clause after أن for the subject of the act."""
    draft.add("about", (min(at + 1, limit - 1), limit))
    return limit


def _take_phrase(ground: Ground, draft: Draft, role: str, rest: Words) -> int:
    phrase = _phrase(ground, draft.frame, role, rest)
    if phrase is None:
        return rest[0]
    draft.add(role, phrase)
    return phrase[1]


def _phrase(ground: Ground, frame: Frame, role: str, rest: Words) -> Words | None:
    """The phrase that fills a role: a party's name, or all the words of a subject."""
    at, limit = rest
    if role != "about":
        return noun_phrase(ground, at, limit)
    if ground.text.kinds[at] == "p" and at + 1 < limit:
        at += 1
    others = frozenset(
        prep for prep, other in frame.preps if other not in ("about", "none") and prep != "بين"
    )
    end = about_end(ground, at, limit, others)
    return (at, end) if end > at else None
