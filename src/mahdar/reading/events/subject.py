"""Who acts: the subject of a finite verb, after it, before it, or carried over from before."""

from dataclasses import dataclass

from mahdar.reading.events.carried import carried_subject, teller, unit_subject
from mahdar.reading.events.forms import Hit
from mahdar.reading.events.gender import contradicts
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.joined import join_names
from mahdar.reading.events.memory import Memory
from mahdar.reading.events.subject_after import subject_after
from mahdar.reading.events.subject_before import (
    antecedent_of,
    has_topic,
    opens_with_pronoun,
    subject_before,
)
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words

_NEAR = 3  # words between a verb and its subject: adverbs, a day between commas


@dataclass(frozen=True, slots=True)
class Subject:
    """The subject's words (None where it is unknown), how it was found, and where the rest begins."""

    words: Words | None
    how: str
    after: int


def subject_of(ground: Ground, scope: Scope, memory: Memory, at: int, hit: Hit, *, human: bool) -> Subject:
    """The subject of the verb at a word; `human` asks for somebody who can act by words."""
    if hit.first:
        return Subject(_first_person(ground, at), "speaker", at + 1)
    told = ground.cues.get(at)
    if told is not None and not (hit.passive or _is_misheard(ground, at, hit, told.speaker)):
        return _of_saying(ground, scope, at, told.speaker)
    if hit.adverbial:
        found = memory.last(at) or unit_subject(scope, at, "") or teller(ground, at)
        return Subject(found, "carried", at + 1)
    return _of_verb(ground, scope, memory, at, hit, human=human)


def _is_misheard(ground: Ground, at: int, hit: Hit, speaker: Words | None) -> bool:
    """«ودعا إسرائيل إلى …»: the name behind a joined verb of another gender is whom it asks."""
    return (
        hit.conj != ""
        and speaker is not None
        and speaker[0] > at
        and contradicts(ground, speaker[0], hit.gender)
    )


def _of_verb(ground: Ground, scope: Scope, memory: Memory, at: int, hit: Hit, *, human: bool) -> Subject:
    """The subject of a verb of the third person: before it, after it, or carried over."""
    relative = at > scope.first and scope.text.forms[at - 1] in words().relatives
    if relative and not hit.pron:
        return Subject(antecedent_of(ground, scope, at), "relative", at + 1)
    pronoun = opens_with_pronoun(ground, scope, at)
    if not (relative or pronoun or hit.prep or (hit.conj and not has_topic(ground, scope, hit))):
        before = subject_before(ground, scope, at, hit, human=human)
        if before is not None:
            return Subject(before, "before", at + 1)
    if not (hit.plural or pronoun):
        found = subject_after(ground, scope, memory, at, hit, human=human)
        if found is not None:
            return Subject(found, "after", found[1])
    return Subject(carried_subject(ground, scope, memory, at, hit, human=human), "carried", at + 1)


def _of_saying(ground: Ground, scope: Scope, at: int, speaker: Words | None) -> Subject:
    """The subject of a verb that reports: the speaker of its statement."""
    if speaker is None or not at < speaker[0] <= at + 1 + _NEAR:
        return Subject(speaker, "cue", at + 1)
    first, last = _first_of(ground, speaker)
    end = join_names(ground, first, last, scope.last)
    return Subject((first, end), "cue", end)


def _first_person(ground: Ground, at: int) -> Words | None:
    """«نرفض»: who speaks, or whose words a headline gives."""
    around = ground.around(at)
    return around.speaker if around is not None else _headline_speaker(ground, at)


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
