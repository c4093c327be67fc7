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
    ground: Ground, scope: Scope, memory: Memory, at: int, hit: Hit, *, human: bool
) -> Words | None:
    """The phrase behind a verb, where it may be its subject; `human` asks for somebody who can speak."""
    first = _first_word(ground, at + 1, scope.last)
    if first is None or not _may_be_subject(ground, first):
        return None
    acts = _counts(ground.text, first) or is_human(ground, first)
    if contradicts(ground, first, hit.gender) or (human and not acts):
        return None
    if not (hit.passive or acts) and _goes_on(ground, memory, at, hit):
        return None
    found = noun_phrase(ground, first, scope.last)
    whole = ground.mention(first) is not None or not hit.entry.transitive or ground.text.kinds[first] == "n"
    if found is None or whole:
        return found
    return found[0], max(first + 1, narrow_subject(scope, first, found[1]))


def _first_word(ground: Ground, at: int, last: int) -> int | None:
    """Where the subject may begin: past adverbs and a short complement, None where the unit ends."""
    text, first = ground.text, at
    while first < min(last, at + _NEAR) and _is_between(text, first):
        first += 1
    if first >= last:
        return None
    first = _past_complement(ground, first, last)
    if text.forms[first] in _ABOUT and first + 1 < last and _is_number(text, first + 1):
        first += 1  # «نحو | مائتي شخص»
    return first


def _is_between(text: Text, at: int) -> bool:
    """Whether a word may stand between a verb and its subject."""
    return text.forms[at] in words().adverbs or text.forms[at] in COMMAS or _points_back(text, at)


def _may_be_subject(ground: Ground, first: int) -> bool:
    """Whether a word can begin a subject: no preposition, no accusative, no oblique plural."""
    form = ground.text.forms[first]
    if ground.clitic(first) or form in words().prepositions:
        return False
    if ground.mention(first) is not None:
        return True
    accusative = form.endswith("ا") and is_accusative(form)
    return not (split(form).prep or accusative or is_oblique_plural(form))


def _goes_on(ground: Ground, memory: Memory, at: int, hit: Hit) -> bool:
    """«وضبطت أسلحة»: a joined verb is of whoever acted before, and the thing after it its object."""
    before = memory.last(at) if hit.conj and hit.entry.transitive else None
    return before is not None and not contradicts(ground, before[0], hit.gender)


def _counts(text: Text, at: int) -> bool:
    """Whether a phrase begins with how many there are."""
    return _is_number(text, at) or split(text.forms[at]).stem in _COUNTS


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
