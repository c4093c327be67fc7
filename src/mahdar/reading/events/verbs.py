"""Reading a finite verb or an adverbial participle as an event."""

from dataclasses import replace

from mahdar.reading.events.asides import past_aside
from mahdar.reading.events.clause import clause_end
from mahdar.reading.events.complements import read_complements
from mahdar.reading.events.complete import add_other_party, add_pronoun_object
from mahdar.reading.events.conditions import conditions_hold
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.forms import Hit
from mahdar.reading.events.frames import Frame
from mahdar.reading.events.ground import Ground
from mahdar.reading.events.memory import Memory
from mahdar.reading.events.passives import is_passive, is_the_object
from mahdar.reading.events.subject import Subject, subject_of
from mahdar.reading.events.unreal import is_subjunctive
from mahdar.reading.events.verbal import is_verbal_entry
from mahdar.reading.statements.scope import Scope

NEGATIONS = frozenset({"لم", "لن", "لا", "ولم", "ولن", "ولا", "فلن", "فلم"})


def read_verb(ground: Ground, scope: Scope, memory: Memory, at: int, hit: Hit) -> Draft | None:
    """The event that a verb tells of, None where no sense of it fits."""
    if is_subjunctive(ground, scope, at, hit):
        return None
    limit = clause_end(scope, at)
    subject = subject_of(ground, scope, memory, at, hit, human=is_verbal_entry(hit.entry))
    if subject.words is not None and subject.how != "carried":
        memory.keep(at, subject.words)
    for frame in hit.entry.frames:
        if not (_fits(ground, frame, at, hit) and conditions_hold(ground, frame, at, at + 1, limit)):
            continue
        draft = _begun(at, hit, frame, subject, limit)
        _fill(ground, draft, subject)
        add_pronoun_object(ground, draft, memory)
        if draft.alone:
            add_other_party(ground, draft, memory)
        if all_there(draft) and _has_doer(draft):
            return draft
    return None


def _fits(ground: Ground, frame: Frame, at: int, hit: Hit) -> bool:
    """Whether a verb is negated or of the future where its frame asks for that."""
    if frame.negated and ground.text.forms[at - 1] not in NEGATIONS:
        return False
    return hit.future or not frame.future


def _has_doer(draft: Draft) -> bool:
    """Whether it is told who acts: of acts of active verbs without it a third have their parties right."""
    if draft.hit.passive or (draft.hit.entry.passive_same and draft.frame.object is None):
        return True  # «أفرج عن الصحفي»
    return bool(draft.actors) or draft.frame.type is None or draft.frame.subject != "actor"


def _begun(at: int, hit: Hit, frame: Frame, subject: Subject, limit: int) -> Draft:
    """A draft that goes from its subject, if that stands before, to the end of the clause."""
    first = min(at, subject.words[0]) if subject.words is not None and subject.how == "before" else at
    return Draft(at, hit, frame, f"{hit.shape}-{subject.how}", (first, limit), at, how=subject.how)


def _fill(ground: Ground, draft: Draft, subject: Subject) -> None:
    """Give the subject and the complements of a verb their roles."""
    passive = is_passive(ground, draft, subject)
    if not passive:
        subject = _settled(ground, draft, subject)
    subject = _untold(draft, subject)
    if subject.words is not None:
        draft.add((draft.frame.object or "recipient") if passive else draft.frame.subject, subject.words)
    if passive:
        draft.rule = f"passive-{subject.how}"
    _complete(ground, draft, subject, passive=passive)


def _complete(ground: Ground, draft: Draft, subject: Subject, *, passive: bool) -> None:
    """Read what stands behind a verb and its subject; a meeting with one side told waits for the other."""
    spelled_active = passive and not draft.hit.passive
    if spelled_active:
        draft.hit = replace(draft.hit, passive=True)
    limit = draft.clause[1]
    start = past_aside(ground, max(subject.after, draft.at + 1), limit)
    read_complements(ground, draft, min(start, limit), limit)
    meets = draft.frame.reciprocal and draft.frame.object == "party"
    if meets and not spelled_active and subject.how == "after" and len(draft.actors) == 1:
        draft.alone = True  # «حيث يلتقي الرئيس»: whom he meets, or who meets whom


def _settled(ground: Ground, draft: Draft, subject: Subject) -> Subject:
    """«غارة | استهدفت مواقع»: where the noun behind a verb is its object, the noun before acts."""
    if not draft.frame.object or subject.how != "after" or not is_the_object(ground, draft, subject):
        return subject
    draft.rule, draft.how = f"{draft.hit.shape}-object", "object"
    return Subject(None, "object", draft.at + 1)


def _untold(draft: Draft, subject: Subject) -> Subject:
    """«يجب أن …»: what must be stands after it, so the verb has no subject yet."""
    if draft.frame.subject != "about" or subject.how == "before":
        return subject
    return Subject(None, "told", draft.at + 1)


def all_there(draft: Draft) -> bool:
    """Whether what the frame asks for was found."""
    needs = draft.frame.needs
    return not needs or any(draft.has(role) for role in needs)
