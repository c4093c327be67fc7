"""Reading a masdar or another noun of an act as an event: «محادثات بين …», «مقتل خمسة»."""

from mahdar.reading.events.carrier import add_support, may_act
from mahdar.reading.events.clause import clause_end, clause_start
from mahdar.reading.events.complements import read_between
from mahdar.reading.events.complete import add_other_party
from mahdar.reading.events.conditions import conditions_hold
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.extent import noun_phrase
from mahdar.reading.events.forms import Hit
from mahdar.reading.events.frames import Frame
from mahdar.reading.events.genitive import read_adjectives, read_genitive, read_pronoun
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.memory import Memory
from mahdar.reading.events.noun_complements import let_from_name_actor, read_noun_complements
from mahdar.reading.events.parties import meaning_of
from mahdar.reading.events.support import Support, support_after, support_before
from mahdar.reading.events.unreal import is_bare, is_unreal
from mahdar.reading.events.verbal import is_verbal
from mahdar.reading.events.verbs import all_there
from mahdar.reading.statements.scope import Scope

_JOINED = 16  # words between two masdars that one verb carries


def read_noun(ground: Ground, scope: Scope, memory: Memory, at: int, hit: Hit) -> Draft | None:
    """The event that a noun tells of, None where no sense of it fits."""
    clause = clause_start(scope, at), clause_end(scope, at)
    support = _support(ground, scope, memory, clause, (at, hit))
    memory.carried = (at, support)
    if support is not None and support.at in memory.done:
        return None  # «وقع على الاتفاق» is one event, its verb's
    if not _is_told(ground, scope, at, hit, support):
        return None
    for frame in hit.entry.frames:
        alone = frame.support and support is None and not _may_stand_alone(ground, scope, at)
        if frame.negated or alone or not conditions_hold(ground, frame, at, at + 1, clause[1]):
            continue
        draft = _begun(at, hit, frame, support, clause)
        _fill(ground, memory, draft, support)
        if all_there(draft) and _is_met(ground, draft, support):
            return draft
    return None


def _support(
    ground: Ground, scope: Scope, memory: Memory, clause: Words, noun: tuple[int, Hit]
) -> Support | None:
    """The light verb that carries a noun: before it, behind it, or shared with a noun before."""
    at, hit = noun
    verbal = any(map(is_verbal, hit.entry.frames))
    return (
        support_before(ground, scope, memory, at, clause[0], verbal=verbal)
        or support_after(ground, scope, memory, at, clause[1])
        or _shared(ground, memory, at, hit)
    )


def _is_told(ground: Ground, scope: Scope, at: int, hit: Hit, support: Support | None) -> bool:
    """Whether a noun tells of an act, rather than of what may be or of one told before."""
    carried = support is not None and (support.status is not None or _is_its_object(support, hit))
    if is_unreal(ground, scope, at, hit) and not carried:
        return False
    return not (hit.definite and support is None and is_bare(ground, scope, at))


def _may_stand_alone(ground: Ground, scope: Scope, at: int) -> bool:
    """«عقوبات أمريكية على روسيا»: a headline is a noun phrase without a verb."""
    opens = at == scope.first or ground.text.kinds[at - 1] == "p"
    return at < ground.text.title_words and opens


def _is_its_object(support: Support, hit: Hit) -> bool:
    """«تعرض لهجوم»: the preposition written on to a noun is its light verb's."""
    return hit.prep != "" and any(prep == hit.prep for prep, _ in support.hit.entry.frames[0].preps)


def _shared(ground: Ground, memory: Memory, at: int, hit: Hit) -> Support | None:
    """«تمكن من تدمير كذا | والقبض على كذا»: a second masdar hangs on the verb of the first."""
    before, support = memory.carried
    joined = hit.conj == "و" or ground.text.forms[at - 1] == "و"
    near = 0 <= before < at <= before + _JOINED and all(k != "b" for k in ground.text.kinds[before:at])
    return support if joined and near and "." not in ground.text.forms[before:at] else None


def _is_met(ground: Ground, draft: Draft, support: Support | None) -> bool:
    """Talks take two: a noun that names one side alone tells of none, unless a verb carries it."""
    if not draft.frame.reciprocal or support is not None or draft.recipients:
        return True
    if not draft.actors:
        return False
    return len(draft.actors) > 1 or len(meaning_of(ground, draft.actors[0]).members) > 1


def _begun(at: int, hit: Hit, frame: Frame, support: Support | None, clause: Words) -> Draft:
    """A draft with what the light verb tells of it."""
    if support is None:
        return Draft(at, hit, frame, "noun", clause, at)
    draft = Draft(at, hit, frame, f"noun-{support.side}", clause, support.at, carrier=support.hit)
    draft.status = support.status or draft.status
    return draft


def _fill(ground: Ground, memory: Memory, draft: Draft, support: Support | None) -> None:
    """Give the words around a noun their roles, the nearest first."""
    at, limit = draft.at, draft.clause[1]
    if draft.frame.itself:
        draft.add("actor", noun_phrase(ground, at, limit) or (at, at + 1))
    after = read_adjectives(ground, draft, at + 1, limit)
    if draft.hit.pron:
        read_pronoun(ground, draft, memory)
    else:
        after = read_genitive(ground, draft, after, limit)
    if support is None or support.side in ("none", "recipient"):
        let_from_name_actor(draft, suffered=support is not None and support.side == "recipient")
    read_noun_complements(ground, draft, after, limit)
    if support is not None:
        _add_carrier(ground, draft, support)
    elif draft.frame.reciprocal and len(draft.actors) == 1:
        add_other_party(ground, draft, memory)


def _add_carrier(ground: Ground, draft: Draft, support: Support) -> None:
    """Give the subject of the light verb its side, and what stands between verb and noun its role."""
    if support.at < draft.at:
        read_between(ground, draft, max(support.subject.after, support.at + 1), draft.at)
    if support.subject.words is not None and may_act(ground, draft, support):
        add_support(draft, support)
