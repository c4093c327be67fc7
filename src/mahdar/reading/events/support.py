"""Light verbs, which carry a noun: «أجرى محادثات», «شن غارات», «تعرض لهجوم», «تم الاتفاق»."""

from collections.abc import Sequence
from dataclasses import dataclass

from mahdar.language.clitics import split
from mahdar.reading.events.extent import noun_phrase
from mahdar.reading.events.forms import Hit
from mahdar.reading.events.ground import Ground
from mahdar.reading.events.human import is_human
from mahdar.reading.events.light import Light, Side, light_at, light_masdars
from mahdar.reading.events.memory import Memory
from mahdar.reading.events.subject import Subject, subject_of
from mahdar.reading.events.wordlists import event_list
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import COMMAS

_REACH = 16  # words between a light verb and its noun, the subject included
_GAP = 6  # words between the subject and the noun: where, when, how many
_ADJUNCT = event_list("between")
_BOUND = event_list("bound")


@dataclass(frozen=True, slots=True)
class Support:
    """A light verb that carries a noun: where it stands, its subject, and whose side that is."""

    at: int
    hit: Hit
    subject: Subject
    side: Side
    told: bool = False  # the subject takes a stand or tells of the act, rather than doing it
    control: bool = False  # the subject of a told deed is who does it («تنوي», «نفت»)
    status: str | None = None  # what the verb makes of the act: planned, denied


def support_before(
    ground: Ground, scope: Scope, memory: Memory, at: int, start: int, *, verbal: bool
) -> Support | None:
    """The light verb before a noun whose object the noun is; who only speaks acts by words (`verbal`)."""
    for back in range(at - 1, max(start, at - _REACH) - 1, -1):
        form = ground.text.forms[back]
        found = light_at(form) if ground.text.kinds[back] == "w" else None
        if found is None or back in ground.covers or _is_masdar(ground, back, found[0]):
            continue
        hit, light = found
        subject = subject_of(ground, scope, memory, back, hit, human=verbal)
        if subject.how == "after" and subject.words is not None and subject.words[1] > at:
            subject = Subject(None, "none", back + 1)
        if at - max(subject.after, back + 1) > _GAP or not _reaches(ground, hit, subject, back, at):
            return None
        return _support(back, hit, subject, light)
    return None


def _support(at: int, hit: Hit, subject: Subject, light: Light) -> Support:
    return Support(at, hit, subject, light.side, light.told, light.control, light.status)


def _is_masdar(ground: Ground, at: int, hit: Hit) -> bool:
    """«على عقد اجتماع»: after a preposition the form is no verb."""
    before = ground.text.forms[at - 1] if at > 0 else ""
    governed = before in words().prepositions or before in _ADJUNCT
    return hit.shape == "perfect" and not hit.conj and governed


def _reaches(ground: Ground, hit: Hit, subject: Subject, at: int, noun: int) -> bool:
    """Whether nothing stands between a light verb and its noun that would close it off."""
    prepositions = {prep for prep, _ in hit.entry.frames[0].preps}
    noun = _past_masdar(ground, at, noun)
    own, before = ground.text.forms[noun], ground.text.forms[noun - 1]
    if before not in prepositions and (before in words().prepositions or before in _ADJUNCT):
        return False  # «وقع خلال محادثات»: no object
    written = split(own).prep
    if written in ("ب", "ل", "ك") and written not in prepositions:
        return False
    between = ground.text.forms[max(subject.after, at + 1) : noun]
    if any(_closes(between, place) for place in range(len(between))):
        return False
    if not prepositions or "" in prepositions:
        return True
    return any(p in between or (len(p) == 1 and own.startswith((p, "و" + p))) for p in prepositions)


def _closes(between: Sequence[str], place: int) -> bool:
    """Whether a word ends what a light verb reaches: a comma, another clause or verb."""
    form = between[place]
    if form in COMMAS:
        ahead = between[place + 1] if place + 1 < len(between) else ""
        return place > 0 and ahead != "" and ahead not in words().adverbs and ahead not in COMMAS
    return form in words().relatives or form in (".", "؟", ":") or light_at(form) is not None


def _past_masdar(ground: Ground, at: int, noun: int) -> int:
    """«تم التوصل إلى | اتفاق», «قرر إجراء | محادثات»: the masdar of a light verb stands between."""
    for back in (noun - 1, noun - 2):
        if back > at and split(ground.text.forms[back]).stem in light_masdars():
            return back
    return noun


def support_after(ground: Ground, scope: Scope, memory: Memory, at: int, limit: int) -> Support | None:
    """The light verb of a relative clause on the noun: «المباحثات التي أجراها», «زيارة يقوم بها»."""
    for ahead in range(at + 1, min(limit, at + 6)):
        found = light_at(ground.text.forms[ahead]) if ground.text.kinds[ahead] == "w" else None
        if found is None:
            continue
        hit, light = found
        relative = ground.text.forms[ahead - 1] in words().relatives
        bound = hit.pron != "" or (ahead + 1 < limit and ground.text.forms[ahead + 1] in _BOUND)
        if not (relative or bound) or ahead in ground.covers:
            return None
        subject = _relative_subject(ground, scope, memory, ahead)
        return _support(ahead, hit, subject, light)
    return None


def _relative_subject(ground: Ground, scope: Scope, memory: Memory, at: int) -> Subject:
    """Who acts in a relative clause: behind its verb, or whoever acted before."""
    bound = ground.text.forms[at + 1] in _BOUND if at + 1 < len(ground.text) else False
    first = at + 2 if bound else at + 1
    if first < scope.last and is_human(ground, first):
        phrase = noun_phrase(ground, first, scope.last)
        if phrase is not None and not ground.text.forms[first].startswith("و"):
            return Subject(phrase, "after", phrase[1])
    return Subject(memory.last(at) or memory.before, "carried", first)
