"""The subject right after its verb."""

from mahdar.language.clitics import split
from mahdar.language.text import Text
from mahdar.reading.events.extent import noun_phrase
from mahdar.reading.events.forms import Hit
from mahdar.reading.events.gender import contradicts
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.human import is_human
from mahdar.reading.events.memory import Memory
from mahdar.reading.events.wordlists import event_list
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.subject import narrow_subject
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import COMMAS, is_accusative, is_oblique_plural

_NEAR = 3  # words between a verb and its subject: adverbs, a day between commas
_COUNTS = event_list("counted")
_QUANTITIES = event_list("quantities")
_ABOUT = event_list("about")


def subject_after(
    ground: Ground, scope: Scope, memory: Memory, at: int, hit: Hit, human: bool
) -> Words | None:
    """The phrase behind a verb, where it may be its subject; `human` asks for somebody who can speak."""
    first = at + 1
    text = ground.text
    while first < min(scope.last, at + 1 + _NEAR) and (
        text.forms[first] in words().adverbs or text.forms[first] in COMMAS or _points_back(text, first)
    ):
        first += 1
    if first >= scope.last:
        return None
    first = _past_complement(ground, first, scope.last)
    if text.forms[first] in _ABOUT and first + 1 < scope.last and _is_number(text, first + 1):
        first += 1  # «نحو | مائتي شخص»
    form = text.forms[first]
    said = ground.mention(first)
    if ground.clitic(first) or form in words().prepositions or (said is None and split(form).prep):
        return None
    if said is None and ((form.endswith("ا") and is_accusative(form)) or is_oblique_plural(form)):
        return None
    counts = _is_number(text, first) or split(form).stem in _COUNTS
    if hit.conj and hit.entry.transitive and not (hit.passive or counts or is_human(ground, first)):
        before = memory.last(at)
        if before is not None and not contradicts(ground, before[0], hit.gender):
            return None  # «وضبطت أسلحة»: whoever acted before
    found = noun_phrase(ground, scope, first, scope.last)
    if found is None or contradicts(ground, first, hit.gender):
        return None
    if human and not (counts or is_human(ground, first)):
        return None
    if said is None and hit.entry.transitive and text.kinds[first] != "n":
        found = found[0], max(first + 1, narrow_subject(scope, first, found[1]))
    return found


def _points_back(text: Text, at: int) -> bool:
    """«تكبدت خلالها | الميليشيات»: a preposition with a pronoun stands between a verb and its subject."""
    parts = split(text.forms[at])
    return parts.pron != "" and (parts.stem in words().prepositions or (parts.prep != "" and not parts.stem))


def _is_number(text: Text, at: int) -> bool:
    return text.kinds[at] == "n" or split(text.forms[at]).stem in _QUANTITIES


def _past_complement(ground: Ground, at: int, limit: int) -> int:
    """«وصل إلى القاهرة | الرئيس»: the subject behind a short complement."""
    forms = ground.text.forms
    if forms[at] not in ("علي", "الي", "في", "ضد", "عن", "مع") or at + 2 >= limit:
        return at
    end = at + 2 if at + 1 not in ground.begins else ground.scene.mentions[ground.begins[at + 1]].last
    if end + 2 < limit and forms[end] == "كل" and forms[end + 1] == "من":
        return end + 2
    said = ground.mention(end) if end < limit else None
    return end if said is not None and not ground.clitic(end) and said.role is not None else at
