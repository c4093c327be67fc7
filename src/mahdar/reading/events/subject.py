"""Who acts: the subject of a finite verb, after it, before it, or carried over from before."""

from dataclasses import dataclass

from mahdar.reading.events.carried import carried_subject, teller, unit_subject
from mahdar.reading.events.forms import Hit
from mahdar.reading.events.gender import contradicts
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.human import is_human
from mahdar.reading.events.joined import join_names
from mahdar.reading.events.memory import Memory
from mahdar.reading.events.subject_after import subject_after
from mahdar.reading.events.wordlists import event_list
from mahdar.reading.statements.before import antecedent, subject_before
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import COMMAS

_NEAR = 3  # words between a verb and its subject: adverbs, a day between commas
_BACK = 3  # words between an antecedent and its verb
_PRONOUNS = event_list("pronouns")
_AUXILIARIES = event_list("auxiliaries")
_PARTICLES = event_list("particles")


@dataclass(frozen=True, slots=True)
class Subject:
    """The subject's words (None where it is unknown), how it was found, and where the rest begins."""

    words: Words | None
    how: str
    after: int


def subject_of(ground: Ground, scope: Scope, memory: Memory, at: int, hit: Hit, *, human: bool) -> Subject:
    """The subject of the verb at a word; `human` asks for somebody who can act by words."""
    if hit.first:
        around = ground.around(at)
        speaker = around.speaker if around is not None else _headline_speaker(ground, at)
        return Subject(speaker, "speaker", at + 1)
    told = ground.cues.get(at)
    if told is not None and not hit.passive:
        speaker = told.speaker
        if speaker is None or not at < speaker[0] <= at + 1 + _NEAR:
            return Subject(speaker, "cue", at + 1)
        first, last = _first_of(ground, speaker)
        speaker = first, join_names(ground, first, last, scope.last)
        return Subject(speaker, "cue", speaker[1])
    if hit.adverbial:
        return Subject(
            memory.last(at) or unit_subject(scope, at, "") or teller(ground, at), "carried", at + 1
        )
    relative = at > scope.first and scope.text.forms[at - 1] in words().relatives
    if relative and not hit.pron:
        return Subject(_antecedent(ground, scope, at), "relative", at + 1)
    pronoun = at > scope.first and _past_particles(ground, scope, at) in _PRONOUNS
    topic = hit.conj == "ف" and ground.text.forms[scope.first] in ("اما", "واما")  # «أما تركيا فرفضت»
    before = (
        None
        if (hit.conj and not topic) or relative or hit.prep or pronoun
        else _before(ground, scope, at, hit, human)
    )
    if before is not None:
        return Subject(before, "before", at + 1)
    found = None if hit.plural or pronoun else subject_after(ground, scope, memory, at, hit, human)
    if found is not None:
        return Subject(found, "after", found[1])
    return Subject(carried_subject(ground, scope, memory, at, hit, human), "carried", at + 1)


def _headline_speaker(ground: Ground, at: int) -> Words | None:
    """«أردوغان: نرفض العقوبات»: who stands before the colon of a headline."""
    colon = next((i for i in range(at) if ground.text.forms[i] == ":"), None)
    if colon is None or at >= ground.text.title_words or colon == 0 or 0 not in ground.begins:
        return None
    return 0, colon


def _first_of(ground: Ground, phrase: Words) -> Words:
    """«طالبت واشنطن | بكين»: the first of two names side by side."""
    said = ground.mention(phrase[0])
    if said is None or said.last >= phrase[1] or ground.clitic(said.last):
        return phrase
    return (phrase[0], said.last) if said.last in ground.begins else phrase


def _past_particles(ground: Ground, scope: Scope, at: int) -> str:
    """The word before a verb and its particles («فهي لن تسمح»)."""
    while at - 1 > scope.first and ground.text.forms[at - 1] in _PARTICLES:
        at -= 1
    return ground.text.forms[at - 1] if at > scope.first else ""


def _before(ground: Ground, scope: Scope, at: int, hit: Hit, human: bool) -> Words | None:
    while at - 1 > scope.first and ground.text.forms[at - 1] in _PARTICLES:
        at -= 1
    found = subject_before(scope, at) or _mention_before(ground, scope, at)
    if found is None or contradicts(ground, found[0], hit.gender if not hit.plural else ""):
        return None
    return found if not human or is_human(ground, found[0]) else None


def _mention_before(ground: Ground, scope: Scope, at: int) -> Words | None:
    """A name right before the verb that stands where a subject may: first, or after a particle."""
    number = ground.covers.get(at - 1)
    if number is None or at - 1 < scope.first:
        return None
    first, last = ground.scene.mentions[number].first, ground.scene.mentions[number].last
    while ground.joins(first) and first - 1 in ground.covers and first - 1 >= scope.first:
        first = ground.scene.mentions[ground.covers[first - 1]].first  # «أوروبا والصين وروسيا تناقش»
    before = ground.text.forms[first - 1] if first > scope.first else ""
    opens = first == scope.first or before in words().subject_openers or before in COMMAS
    opens = opens or before in _AUXILIARIES  # «ما زالت روسيا تدعم»
    return (first, at) if opens and last >= at else None


def _antecedent(ground: Ground, scope: Scope, at: int) -> Words | None:
    """The name before «الذي» or «التي»."""
    for back in range(at - 2, max(scope.first, at - 2 - _BACK), -1):
        number = ground.covers.get(back)
        if number is not None:
            said = ground.scene.mentions[number]
            return said.first, back + 1
        if ground.text.forms[back] not in COMMAS:
            break
    return antecedent(scope, at)
