"""Reading a finite verb or an adverbial participle as an event."""

from mahdar.language.clitics import split
from mahdar.reading.events.clause import clause_end
from mahdar.reading.events.complements import read_complements
from mahdar.reading.events.complete import add_other_party
from mahdar.reading.events.conditions import conditions_hold
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.forms import Hit
from mahdar.reading.events.frames import Frame
from mahdar.reading.events.ground import Ground
from mahdar.reading.events.human import is_human
from mahdar.reading.events.memory import Memory
from mahdar.reading.events.prepositions import agent_at
from mahdar.reading.events.subject import Subject, subject_of
from mahdar.reading.events.unreal import is_subjunctive
from mahdar.reading.events.wordlists import event_list
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import COMMAS, is_nominal

VERBAL = frozenset({"AGREE", "CONSULT", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "CONCEDE"})
_ROUGHLY = event_list("about")
_QUANTITIES = event_list("quantities")
NEGATIONS = frozenset({"لم", "لن", "لا", "ولم", "ولن", "ولا", "فلن", "فلم"})


def read_verb(ground: Ground, scope: Scope, memory: Memory, at: int, hit: Hit) -> Draft | None:
    """The event that a verb tells of, None where no sense of it fits."""
    if is_subjunctive(ground, scope, at, hit):
        return None
    limit = clause_end(scope, at)
    human = any(frame.type in VERBAL for frame in hit.entry.frames)
    subject = subject_of(ground, scope, memory, at, hit, human=human)
    if subject.words is not None and subject.how != "carried":
        memory.keep(at, subject.words)
    for frame in hit.entry.frames:
        if frame.negated and ground.text.forms[at - 1] not in NEGATIONS:
            continue
        if frame.future and not hit.future:
            continue
        if conditions_hold(ground, frame, at, at + 1, limit):
            draft = _draft(ground, scope, at, hit, frame, subject, limit)
            if draft.alone:
                add_other_party(ground, draft, memory)
            if all_there(draft) and _has_doer(draft):
                return draft
    return None


def _has_doer(draft: Draft) -> bool:
    """Whether it is told who acts: of acts of active verbs without it a third have their parties right."""
    if draft.hit.passive or (draft.hit.entry.passive_same and draft.frame.object is None):
        return True  # «أفرج عن الصحفي»
    return bool(draft.actors) or draft.frame.type is None or draft.frame.subject != "actor"


def _draft(
    ground: Ground, scope: Scope, at: int, hit: Hit, frame: Frame, subject: Subject, limit: int
) -> Draft:
    passive = hit.passive or _has_damma(ground, at, hit)
    first = min(at, subject.words[0]) if subject.words is not None and subject.how == "before" else at
    draft = Draft(at, hit, frame, f"{hit.shape}-{subject.how}", (first, limit), at, how=subject.how)
    if not (passive or hit.pron) and hit.entry.passive_same and frame.object:
        passive = _has_no_object(ground, at, subject, limit, verbal=is_verbal(frame), plural=hit.plural)
    if not passive and frame.object and subject.how == "after" and _is_the_object(ground, at, subject, limit):
        subject = Subject(None, "object", at + 1)  # «غارة | استهدفت مواقع»: the noun before acts
        draft.rule, draft.how = f"{hit.shape}-object", "object"
    if frame.subject == "about" and subject.how != "before":
        subject = Subject(None, "told", at + 1)  # «يجب أن …»: what must be stands after it
    if subject.words is not None:
        role = (frame.object or "recipient") if passive else frame.subject
        draft.add(role, subject.words)
    if passive:
        draft.rule = f"passive-{subject.how}"
        draft.hit = hit
    start = min(past_aside(ground, max(subject.after, at + 1), limit), limit)
    if not (passive and not hit.passive):
        read_complements(ground, scope, draft, start, limit)
        if frame.reciprocal and frame.object == "party" and subject.how == "after" and len(draft.actors) == 1:
            draft.alone = True  # «حيث يلتقي الرئيس»: whom he meets, or who meets whom
    else:
        read_complements(ground, scope, _as_passive(draft), start, limit)
    return draft


def _has_damma(ground: Ground, at: int, hit: Hit) -> bool:
    """«طُعنت»: a damma written on the first letter of a perfect makes it passive."""
    letters = ground.text.surface(at)[len(hit.conj) :]
    return hit.shape == "perfect" and not hit.pron and hit.entry.transitive and letters[1:2] == "\u064f"


def past_aside(ground: Ground, at: int, limit: int) -> int:
    """Past adverbs and a day between commas: «دمرت الطائرات، السبت، | عربة», «اتهم الرئيس الجمعة | نظيره»."""
    forms = ground.text.forms
    while at < limit and forms[at] in words().adverbs:
        at += 1
    if at + 1 < limit and forms[at] in COMMAS and forms[at + 1] in words().adverbs:
        end = at + 1
        while end < limit and forms[end] in words().adverbs:
            end += 1
        if end < limit and forms[end] in COMMAS:
            return end + 1
    return at


def _is_the_object(ground: Ground, at: int, subject: Subject, limit: int) -> bool:
    """Whether the one phrase after a transitive verb is no person or body, so what it acts on."""
    assert subject.words is not None  # asked before
    return not is_human(ground, subject.words[0]) and _has_no_object(ground, at, subject, limit)


def _as_passive(draft: Draft) -> Draft:
    from dataclasses import replace

    draft.hit = replace(draft.hit, passive=True)
    return draft


def _has_no_object(
    ground: Ground, at: int, subject: Subject, limit: int, *, verbal: bool = False, plural: bool = False
) -> bool:
    """«قتل خمسة جنود في انفجار», «173 مدنيا قتلوا»: only one noun phrase, so it is who suffered it."""
    if subject.how not in ("after", "before", "relative") or subject.words is None:
        return False
    after = max(subject.after, at + 1)
    after = past_aside(ground, after, limit)
    if after < limit and agent_at(ground, after):
        return True  # «قتل متظاهر | برصاص الجنود»
    if subject.how in ("before", "after") and not plural and is_human(ground, subject.words[0]) and verbal:
        return after < limit and split(ground.text.forms[after]).prep == "ب"
    if after >= limit:
        return True
    if ground.text.kinds[after] == "p":
        return ground.text.forms[after] not in ('"', "«", "“", "#")
    if after in ground.begins:
        return split(ground.text.forms[after]).prep != ""
    form = ground.text.forms[after]
    if (
        form in _ROUGHLY
        and after + 1 < limit
        and (ground.text.kinds[after + 1] == "n" or split(ground.text.forms[after + 1]).stem in _QUANTITIES)
    ):
        return False  # «أنقذت البحرية | نحو 40 لاجئا»
    return form in words().stops or split(form).prep != "" or not is_nominal(form)


def is_verbal(frame: Frame) -> bool:
    """Whether a frame tells of an act by words, or of a stand."""
    return frame.type is None or frame.type in VERBAL


def all_there(draft: Draft) -> bool:
    """Whether what the frame asks for was found."""
    needs = draft.frame.needs
    return not needs or any(draft.has(role) for role in needs)
