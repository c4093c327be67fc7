"""Reading a masdar or another noun of an act as an event: «محادثات بين …», «مقتل خمسة»."""

from dataclasses import replace

from mahdar.language.clitics import split
from mahdar.reading.events.about import about_end
from mahdar.reading.events.carrier import add_support, may_act
from mahdar.reading.events.clause import clause_end, clause_start
from mahdar.reading.events.complements import read_between, read_complements
from mahdar.reading.events.complete import add_other_party
from mahdar.reading.events.conditions import conditions_hold
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.extent import noun_phrase
from mahdar.reading.events.forms import Hit
from mahdar.reading.events.frames import Frame
from mahdar.reading.events.genitive import read_adjectives, read_genitive, read_pronoun
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.memory import Memory
from mahdar.reading.events.parties import meaning_of
from mahdar.reading.events.support import Support, support_after, support_before
from mahdar.reading.events.unreal import is_bare, is_unreal
from mahdar.reading.events.verbal import is_verbal
from mahdar.reading.events.verbs import all_there
from mahdar.reading.statements.scope import Scope

_JOINED = 16  # words between two masdars that one verb carries


def read_noun(
    ground: Ground, scope: Scope, memory: Memory, at: int, hit: Hit, done: frozenset[int] | set[int]
) -> Draft | None:
    """The event that a noun tells of, None where no sense of it fits.

    `done` are verbs that told of an event themselves: what they carry adds none («وقع على الاتفاق»).
    """
    start, limit = clause_start(scope, at), clause_end(scope, at)
    support = (
        support_before(ground, scope, memory, at, start, verbal=any(map(is_verbal, hit.entry.frames)))
        or support_after(ground, scope, memory, at, limit)
        or _shared(ground, memory, at, hit)
    )
    memory.carried = (at, support)
    if support is not None and support.at in done:
        return None
    carried = support is not None and (support.status is not None or _is_its_object(support, hit))
    if (is_unreal(ground, scope, at, hit) and not carried) or (
        hit.definite and support is None and is_bare(ground, scope, at)
    ):
        return None
    for frame in hit.entry.frames:
        if frame.negated or (frame.support and support is None and not _may_stand_alone(ground, scope, at)):
            continue
        if not conditions_hold(ground, frame, at, at + 1, limit):
            continue
        draft = _draft(ground, scope, memory, at, hit, frame, support, (start, limit))
        if all_there(draft) and _is_met(ground, draft, support):
            return draft
    return None


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
    return (
        len(draft.actors) > 1 or len(meaning_of(ground, draft.actors[0]).members) > 1
        if draft.actors
        else False
    )


def _draft(
    ground: Ground,
    scope: Scope,
    memory: Memory,
    at: int,
    hit: Hit,
    frame: Frame,
    support: Support | None,
    clause: Words,
) -> Draft:
    rule = "noun" if support is None else f"noun-{support.side}"
    draft = Draft(at, hit, frame, rule, clause, at if support is None else support.at)
    if support is not None:
        draft.carrier = support.hit
        draft.status = support.status or draft.status
    if frame.itself:
        draft.add("actor", noun_phrase(ground, scope, at, clause[1]) or (at, at + 1))
    after = read_adjectives(ground, draft, at + 1, clause[1])
    if hit.pron:
        read_pronoun(ground, draft, memory)
    else:
        after = read_genitive(ground, scope, draft, after, clause[1])
    if support is None or support.side in ("none", "recipient"):
        _from_actor(draft, suffered=support is not None and support.side == "recipient")
    _complete(ground, scope, draft, after, clause[1])
    if frame.reciprocal and support is None and len(draft.actors) == 1:
        add_other_party(ground, draft, memory)
    if support is not None and support.at < at:
        read_between(ground, scope, draft, max(support.subject.after, support.at + 1), at)
    if support is not None and support.subject.words is not None and may_act(ground, draft, support):
        add_support(draft, support)
    return draft


def _complete(ground: Ground, scope: Scope, draft: Draft, after: int, limit: int) -> None:
    """The complements; with an actor in the genitive «لـ» opens the object: «إدانة السعودية للهجوم»."""
    frame = draft.frame
    if frame.object is not None and frame.role_of("ل") is None and draft.actors and after < limit:
        form = ground.text.forms[after]
        if split(form).prep == "ل" and split(form).stem:
            role = frame.object
            if role == "about":
                draft.add(role, (after, about_end(ground, scope, after, limit, frozenset())))
            elif (phrase := noun_phrase(ground, scope, after, limit)) is not None:
                draft.add(role, phrase)
    if draft.hit.pron and frame.object is not None:
        draft.hit = replace(draft.hit, pron="")  # «زيارته فنزويلا»: the object follows
        read_complements(ground, scope, draft, after, limit)
        return
    bare = _without_object(draft)
    read_complements(ground, scope, bare, after, limit)


def _from_actor(draft: Draft, *, suffered: bool) -> None:
    """«طلب من الحكومة», «بدعم من إيران»: with a noun «من» tells whose act it is, unless that is known."""
    frame = draft.frame
    if draft.actors or frame.reciprocal:
        return
    if suffered and frame.role_of("من") is None:  # «تلقى مساعدات من الاتحاد», «تعرض لهجوم من المسلحين»
        draft.frame = replace(frame, preps=(*frame.preps, ("من", "actor")))
    if frame.role_of("من") != "recipient":
        return
    draft.frame = replace(frame, preps=tuple((p, "actor" if p == "من" else r) for p, r in frame.preps))


def _without_object(draft: Draft) -> Draft:
    if draft.frame.object is not None and not draft.hit.passive:
        draft.hit = replace(draft.hit, passive=True)  # its object stands in the genitive or after «لـ»
    return draft
