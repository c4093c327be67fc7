"""The object and the prepositional complements of a verb or masdar, by the roles of its frame."""

from mahdar.language.clitics import split
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.ground import Ground
from mahdar.reading.events.prepositions import agent_at, is_idiom, prepositions
from mahdar.reading.events.roles import take, take_object
from mahdar.reading.events.wordlists import event_list
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import (
    COMMAS,
    is_definite,
)

_ROUGHLY = event_list("about")
_SKIPPED = event_list("passed_over")


def read_complements(ground: Ground, draft: Draft, start: int, limit: int) -> None:
    """Fill the roles of a draft from the words start..limit-1."""
    at = _skip(ground, start, limit)
    if _takes_object(draft):
        at = take_object(ground, draft, _past_manner(ground, draft, at, limit), limit)
    limit = next((i for i in range(at, limit) if ground.text.forms[i] in words().relatives), limit)
    done = _read_prepositions(ground, draft, at, limit)
    role = draft.frame.object
    if role is not None and not draft.hit.passive and role not in _filled(draft) and done > at:
        take_object(ground, draft, done, limit)  # «يجب على إيران | تغيير سياستها»


def _takes_object(draft: Draft) -> bool:
    """Whether an object is to come: the frame has one, and neither passive nor pronoun has taken it."""
    return draft.frame.object is not None and not draft.hit.passive and not draft.hit.pron


def _read_prepositions(ground: Ground, draft: Draft, first: int, limit: int) -> int:
    """Give what follows each preposition its role, once a preposition; the index after the last taken."""
    done, used = first, set[str]()
    for place, preposition, inner in prepositions(ground, first, limit):
        if place < done or preposition in used or is_idiom(ground, place):
            continue
        agent = agent_at(ground, place)
        role = "actor" if agent else draft.frame.role_of(preposition)
        if role is None or role == "none" or (role == "recipient" and draft.recipients):
            continue
        taken = take(ground, draft, role, (place + agent if agent else inner, limit))
        if taken > place:
            done = taken
            used.add(preposition)
    return done


def read_between(ground: Ground, draft: Draft, first: int, limit: int) -> None:
    """«وجهت النيابة | إلى المدير | تهمة»: what stands between a light verb and its noun."""
    for place, preposition, inner in prepositions(ground, first, limit):
        role = draft.frame.role_of(preposition)
        if role == "recipient" and not draft.recipients and not is_idiom(ground, place):
            take(ground, draft, role, (inner, limit))


def _filled(draft: Draft) -> set[str]:
    """The roles that have their words; of two sides both must be there."""
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
    """Past adverbs and commas, and «نحو» before a number."""
    while at < limit and (ground.text.forms[at] in _SKIPPED or ground.text.forms[at] in COMMAS):
        at += 1
    if at + 1 < limit and ground.text.forms[at] in _ROUGHLY and ground.text.kinds[at + 1] == "n":
        at += 1  # «اعتقلت الشرطة | نحو 40 صحفيا»
    return at
