"""The object and the prepositional complements of a verb or masdar, by the roles of its frame."""

from mahdar.language.clitics import split
from mahdar.reading.events.about import about_end
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.extent import noun_phrase
from mahdar.reading.events.frames import Frame
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.prepositions import agent_at, is_idiom, is_purpose, prepositions
from mahdar.reading.events.wordlists import event_list
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import (
    COMMAS,
    is_complement,
    is_definite,
    is_nominal,
)

_ROUGHLY = event_list("about")
_SKIPPED = event_list("passed_over")


def read_complements(ground: Ground, scope: Scope, draft: Draft, start: int, limit: int) -> None:
    """Fill the roles of a draft from the words start..limit-1."""
    frame, at = draft.frame, start
    at = _skip(ground, at, limit)
    if frame.object is not None and not draft.hit.passive and not draft.hit.pron:
        at = _object(ground, scope, draft, _past_manner(ground, draft, at, limit), limit)
    limit = next((i for i in range(at, limit) if ground.text.forms[i] in words().relatives), limit)
    done, used = at, set[str]()
    for place, preposition, inner in prepositions(ground, at, limit):
        if place < done or preposition in used or is_idiom(ground, place):
            continue
        agent = agent_at(ground, place)
        role = "actor" if agent else frame.role_of(preposition)
        if role is None or role == "none" or (role == "recipient" and draft.recipients):
            continue
        taken = _take(ground, scope, draft, role, place + agent if agent else inner, limit)
        if taken > place:
            done = taken
            used.add(preposition)
    if (
        frame.object is not None
        and frame.object not in _filled(draft)
        and done > at
        and not draft.hit.passive
    ):
        _object(ground, scope, draft, done, limit)  # «يجب على إيران | تغيير سياستها»


def read_between(ground: Ground, scope: Scope, draft: Draft, first: int, limit: int) -> None:
    """«وجهت النيابة | إلى المدير | تهمة»: what stands between a light verb and its noun."""
    for place, preposition, inner in prepositions(ground, first, limit):
        role = draft.frame.role_of(preposition)
        if role == "recipient" and not draft.recipients and not is_idiom(ground, place):
            _take(ground, scope, draft, role, inner, limit)


def _filled(draft: Draft) -> set[str]:
    roles = ("recipient", "about", "place")
    return {role for role in roles if draft.has(role)} | (
        {"party", "actor"} if len(draft.actors) > 1 else set()
    )


def _past_manner(ground: Ground, draft: Draft, at: int, limit: int) -> int:
    """«دانت | بأشد العبارات | الجريمة»: past an adverbial that the frame has no role for."""
    if at + 2 >= limit or at in ground.begins:
        return at
    parts = split(ground.text.forms[at])
    if parts.prep != "ب" or draft.frame.role_of("ب") is not None:
        return at
    end = at + 1
    if not is_definite(ground.text.forms[at]) and is_definite(ground.text.forms[end]):
        end += 1
    return end if end < limit and is_definite(ground.text.forms[end]) else at


def _skip(ground: Ground, at: int, limit: int) -> int:
    while at < limit and (ground.text.forms[at] in _SKIPPED or ground.text.forms[at] in COMMAS):
        at += 1
    if at + 1 < limit and ground.text.forms[at] in _ROUGHLY and ground.text.kinds[at + 1] == "n":
        at += 1  # «اعتقلت الشرطة | نحو 40 صحفيا»
    return at


def _object(ground: Ground, scope: Scope, draft: Draft, at: int, limit: int) -> int:
    """The direct object: a noun phrase with no preposition, or a clause after أن."""
    role = draft.frame.object
    assert role is not None  # asked before
    if at >= limit:
        return at
    form = ground.text.forms[at]
    if is_complement(form) and form[0] != "ب":
        draft.add("about", (min(at + 1, limit - 1), limit))
        return limit
    if (
        ground.text.kinds[at] == "w"
        and at not in ground.begins
        and (split(form).prep or not is_nominal(form))
    ):
        return at
    if at in ground.begins and split(form).prep:
        return at
    phrase = _phrase(ground, scope, draft.frame, role, at, limit)
    if phrase is None:
        return at
    draft.add(role, phrase)
    return phrase[1]


def _take(ground: Ground, scope: Scope, draft: Draft, role: str, at: int, limit: int) -> int:
    """Give what begins at a word its role; the index after it, `at` where nothing was taken."""
    if at >= limit:
        return at
    if is_complement(ground.text.forms[at]):
        draft.add("about", (min(at + 1, limit - 1), limit))
        return limit
    if role in ("recipient", "actor", "party") and is_purpose(ground, at):
        return at
    phrase = _phrase(ground, scope, draft.frame, role, at, limit)
    if phrase is None:
        return at
    draft.add(role, phrase)
    return phrase[1]


def _phrase(ground: Ground, scope: Scope, frame: Frame, role: str, at: int, limit: int) -> Words | None:
    if role != "about":
        return noun_phrase(ground, scope, at, limit)
    if ground.text.kinds[at] == "p" and at + 1 < limit:
        at += 1
    others = frozenset(
        prep for prep, other in frame.preps if other not in ("about", "none") and prep != "بين"
    )
    end = about_end(ground, scope, at, limit, others)
    return (at, end) if end > at else None
