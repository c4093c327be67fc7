"""Reading a masdar or another noun of an act as an event: «محادثات بين …», «مقتل خمسة», «القصف الإسرائيلي على»."""

from dataclasses import replace

from mahdar.language.clitics import split
from mahdar.reading.events.complements import conditions_hold, read_between, read_complements
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.extent import about_end, clause_end, clause_start, noun_phrase
from mahdar.reading.events.forms import Hit
from mahdar.reading.events.frames import Frame
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.parties import add_other_party, meaning_of
from mahdar.reading.events.subject import Memory, contradicts, is_human, teller
from mahdar.reading.events.support import Support, support_after, support_before
from mahdar.reading.events.unreal import is_bare, is_unreal
from mahdar.reading.events.verbs import all_there, is_verbal
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordtests import is_definite, is_nominal

_FOES = frozenset("ارهابي ارهابيين ارهابيا تكفيري تكفيريين تكفيريا تكفيريه مسلحين مسلحا متشددين متشددا عناصر عنصر عنصرا متمردين متمردا حوثيين".split())
_JOINED = 16  # words between two masdars that one verb carries
_ADJECTIVES = 4  # words after a noun among which its adjectives stand


def read_noun(
    ground: Ground, scope: Scope, memory: Memory, at: int, hit: Hit, done: frozenset[int] | set[int]
) -> Draft | None:
    """The event that a noun tells of, None where no sense of it fits.

    `done` are verbs that told of an event themselves: what they carry adds none («وقع على الاتفاق»).
    """
    start, limit = clause_start(scope, at), clause_end(scope, at)
    support = (
        support_before(ground, scope, memory, at, start)
        or support_after(ground, scope, memory, at, limit)
        or _shared(ground, memory, at, hit)
    )
    memory.carried = (at, support)
    if support is not None and support.at in done:
        return None
    if is_unreal(ground, scope, at, hit) or (hit.definite and support is None and is_bare(ground, scope, at)):
        return None
    for frame in hit.entry.frames:
        if frame.negated or (frame.support and support is None):
            continue
        if not conditions_hold(ground, frame, at, at + 1, limit):
            continue
        draft = _draft(ground, scope, memory, at, hit, frame, support, (start, limit))
        if all_there(draft) and _is_met(ground, draft, support):
            return draft
    return None


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
    return len(draft.actors) > 1 or len(meaning_of(ground, draft.actors[0]).members) > 1 if draft.actors else False


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
    after = _adjectives(ground, draft, at + 1, clause[1])
    if hit.pron:
        _pronoun(ground, draft, memory)
    else:
        after = _genitive(ground, scope, draft, after, clause[1])
    if support is None or support.side == "none":
        _from_actor(draft)
    _complete(ground, scope, draft, after, clause[1])
    if frame.reciprocal and support is None and len(draft.actors) == 1:
        add_other_party(ground, draft, memory)
    if support is not None and support.at < at:
        read_between(ground, scope, draft, max(support.subject.after, support.at + 1), at)
    if support is not None and support.subject.words is not None and _may_act(ground, draft, support):
        _add_support(draft, support)
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
    bare = _without_object(draft)
    read_complements(ground, scope, bare, after, limit)


def _from_actor(draft: Draft) -> None:
    """«طلب من الحكومة», «بدعم من إيران»: with a noun «من» tells whose act it is, unless that is known."""
    frame = draft.frame
    if draft.actors or frame.reciprocal or frame.role_of("من") != "recipient":
        return
    draft.frame = replace(frame, preps=tuple((p, "actor" if p == "من" else r) for p, r in frame.preps))


def _without_object(draft: Draft) -> Draft:
    if draft.frame.object is not None and not draft.hit.passive:
        draft.hit = replace(draft.hit, passive=True)  # its object stands in the genitive or after «لـ»
    return draft


def _may_act(ground: Ground, draft: Draft, support: Support) -> bool:
    """Who tells of a deed did it only if it is his to do: «أعلن الجيش تدمير نفق», not «أعلن الجيش مقتل جندي»."""
    frame = draft.frame
    if not support.told or is_verbal(frame):
        return True
    assert support.subject.words is not None  # asked before
    armed = meaning_of(ground, support.subject.words).sector in ("MIL", "COP", "UAF", "REB")
    if frame.object is not None and frame.genitive is None:
        return armed
    stems = {s for p in draft.recipients for s in ground.scene.marks.stems[slice(*p)]}
    return armed and bool(stems & _FOES)  # «أعلن الجيش مقتل خمسة إرهابيين»


def _add_support(draft: Draft, support: Support) -> None:
    assert support.subject.words is not None  # asked before
    if support.side == "none" or (support.side == "place" and draft.frame.type != "PROTEST"):
        return
    side = "actor" if support.side == "place" else support.side
    if draft.frame.subject == "recipient":
        side = "recipient" if side == "actor" else "actor"
    taken = draft.actors if side == "actor" else draft.recipients
    if not taken or draft.frame.reciprocal:
        draft.add(side, support.subject.words)


def _adjectives(ground: Ground, draft: Draft, at: int, limit: int) -> int:
    """Skip the noun's adjectives; those of nationality say who acts: «القصف الإسرائيلي»."""
    first = at
    while at < min(limit, first + _ADJECTIVES) and ground.text.kinds[at] == "w":
        said = ground.mention(at)
        if said is not None and said.nation is not None and said.role is None and said.body is None:
            if said.name is not None or said.org is not None or said.people is not None:
                break
            draft.add("actor", (said.first, min(said.last, limit)))
            at = said.last
        elif _is_adjective(ground, draft, at):
            at += 1
        else:
            break
    return min(at, limit)


def _is_adjective(ground: Ground, draft: Draft, at: int) -> bool:
    form = ground.text.forms[at]
    if at in ground.begins or split(form).prep:
        return False
    if draft.hit.definite:
        return is_definite(form)
    return not is_definite(form) and form.endswith(("يه", "ي", "يا", "يين")) and is_nominal(form) and len(form) > 4


def _pronoun(ground: Ground, draft: Draft, memory: Memory) -> None:
    """«رفضها»: whoever the clause is about; «مقتله» has no words of its own for him."""
    role = draft.frame.genitive or "actor"
    gender = {"ه": "m", "ها": "f"}.get(draft.hit.pron, "")
    told = None if is_verbal(draft.frame) else teller(ground, draft.at)
    known = (p for p in memory.all_before(draft.at) if p != told)
    fitting = (p for p in known if not contradicts(ground, p[0], gender))
    phrase = next(fitting, None)
    if phrase is not None and role in ("actor", "party"):
        draft.add(role, phrase)
        draft.how = "pronoun"


def _genitive(ground: Ground, scope: Scope, draft: Draft, at: int, limit: int) -> int:
    """What follows without a preposition: who acts, if it names somebody; else what is acted on."""
    if at >= limit or draft.hit.definite:
        return at
    form = ground.text.forms[at]
    opened = ground.text.kinds[at] == "p" and form in ('"', "«", "“", "#")
    number = ground.text.kinds[at] == "n"
    if ground.text.kinds[at] not in "wln" and not opened:
        return at
    if not opened and not number and (split(form).prep or (not is_nominal(form) and at not in ground.begins)):
        return at
    frame = draft.frame
    names = is_human(ground, at)
    role = frame.genitive if names or frame.object is None else frame.object
    if names and frame.genitive is None:
        role = frame.object or "actor"
    if role is None or role == "none":
        return at
    if role == "about":
        end = about_end(ground, scope, at, limit, frozenset(p for p, _ in frame.preps if len(p) > 1))
        draft.add(role, (at, end))
        return end
    if role == "actor" and not names:
        return at
    phrase = noun_phrase(ground, scope, at, limit)
    if phrase is None:
        return at
    draft.add(role, phrase)
    return phrase[1]
