"""Names that belong together: joined by و, or a body and the name right after it."""

from mahdar.language.clitics import split
from mahdar.reading.actors.described import Described
from mahdar.reading.events.ground import Ground
from mahdar.reading.events.human import is_human
from mahdar.reading.statements.phrase import phrase_end
from mahdar.reading.statements.wordtests import (
    COMMAS,
    is_definite,
    looks_adjectival,
)

_MAX_PHRASE = 22


def with_owner(ground: Ground, said: Described, limit: int) -> int:
    """«طيران | التحالف العربي»: a bare noun of a body goes on to the name right after it."""
    end = said.last
    after, meaning = ground.mention(end), ground.meaning_at(said.first)
    if said.role is not None and not said.is_named and end < limit and _is_adjective(ground, end):
        return max(end, phrase_end(ground.text, said.first, limit))  # «الرئيس | الشرعي فلان»
    if said.definite and not said.is_named:
        while end < limit and _is_adjective(ground, end):
            end += 1  # «القوات | الشرعية»
    if after is None or end >= limit or ground.clitic(end) or said.definite:
        return min(end, limit)
    if meaning is not None and meaning.is_complete:
        return min(end, limit)
    if ground.text.forms[end - 1].endswith(("ون", "ين", "ان")):
        return min(end, limit)  # «مسلحون | رئيس الوزراء»: with its ن it takes no genitive
    return min(after.last, limit) if said.body is not None or said.people is not None else min(end, limit)


def join_names(ground: Ground, first: int, end: int, limit: int) -> int:
    """Names joined by و or by commas before a last و: «السعودية والأردن»، «أميركا، بريطانيا وفرنسا»."""
    while end < limit and end - first < _MAX_PHRASE:
        further = _past_joined(ground, end, limit)
        if further is None:
            break
        end = further
    return end


def _past_joined(ground: Ground, end: int, limit: int) -> int | None:
    """Where the next name of a list ends, None where the list does."""
    after_name = _past_name(ground, end, limit)
    said = ground.mention(after_name)
    if said is not None and ground.joins(after_name):
        return min(said.last, limit)
    said = ground.mention(end + 1) if ground.text.forms[end] in COMMAS else None
    if said is None:
        return None
    if ground.joins(end + 1):  # «بولندا، وألمانيا، والسويد»
        return min(said.last, limit)
    after = said.last
    joins = after < limit and ground.text.forms[after].startswith("و") and after in ground.begins
    return after if joins and split(ground.text.forms[end + 1]).prep == "" else None


def _is_adjective(ground: Ground, at: int) -> bool:
    """«الشرعية»، «الحكومي», but not «المستشفى», which ends in ى, nor what begins a mention."""
    form = ground.text.forms[at]
    if at in ground.begins or not is_definite(form) or not looks_adjectival(form) or is_human(ground, at):
        return False
    return not ground.text.surface(at).endswith("ى")


def _past_name(ground: Ground, end: int, limit: int) -> int:
    """Past the rest of a family name that no list knows: «الشيخ صباح | الأحمد الصباح وولي عهد …»."""
    at = end
    while at < limit and at - end < 3 and ground.text.forms[at].startswith("ال") and at not in ground.begins:
        at += 1
    return at if at < limit and ground.joins(at) else end
