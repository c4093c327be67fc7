"""A subject that its verb does not name: whoever the clause or the unit is about."""

from mahdar.reading.events.extent import noun_phrase
from mahdar.reading.events.forms import Hit
from mahdar.reading.events.gender import contradicts
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.memory import Memory
from mahdar.reading.events.wordlists import event_list
from mahdar.reading.statements.main_subject import main_subject
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.subject import narrow_subject

_THAT = event_list("complementisers")
_PRONOUNS = event_list("pronouns")
_ALL_PARTICLES = event_list("particles") | {"ولن", "ولم", "ولا", "وقد", "وسوف"}
_JOINERS = event_list("joiners")
_STOPS = frozenset({"،", ".", "الذي", "التي", "الذين", "و"})
_ROUGH = 30  # words of a joint subject before its plural verb


def carried_subject(
    ground: Ground, scope: Scope, memory: Memory, at: int, hit: Hit, *, human: bool
) -> Words | None:
    """The subject of the clause after أن; else the last that agrees, of a joined verb; else who speaks."""
    gender = "" if hit.plural else hit.gender
    told = teller(ground, at)
    last = next((p for p in memory.all_before(at, here=True) if p != told), None)
    found = _clause_subject(ground, scope, at, gender, hit.plural)
    if found is not None and (last is None or found[0] >= last[0]):
        return found
    lead = _past_particles(ground, scope, at)
    pronoun = ground.text.forms[lead - 1] in _PRONOUNS
    joined = hit.conj != "" or ground.text.forms[lead - 1] in _JOINERS or ground.text.forms[lead][:1] == "و"
    # Of verbs that nothing joins to the last, a quarter are its subject's; of other sentences' subjects
    # a fifth (docs/quality/event_lemmas.jsonl).
    if last is not None and (joined or pronoun) and not contradicts(ground, last[0], gender):
        return last
    spoke = told is not None and told[0] < at  # no topic of what «حسب فلان» comes after
    if spoke and (human or pronoun):
        return told
    return unit_subject(scope, at, gender) if joined and told is None and last is None else None


def _past_particles(ground: Ground, scope: Scope, at: int) -> int:
    """The first word of a verb and its particles («ولن | يقبل»)."""
    while at - 1 > scope.first and ground.text.forms[at - 1] in _ALL_PARTICLES:
        at -= 1
    return at


def teller(ground: Ground, at: int) -> Words | None:
    """Who tells what a word stands in: he did not do it, unless the words say so («قال إنه …»)."""
    around = ground.around(at)
    return None if around is None else around.speaker


def _clause_subject(ground: Ground, scope: Scope, at: int, gender: str, many: bool) -> Words | None:
    """«إن الحوثيين قاموا بكذا وأطلقوا»: whom the clause after أن or إن begins with."""
    backwards = range(at - 2, scope.first - 1, -1)
    first = next((back + 1 for back in backwards if ground.text.forms[back] in _THAT), at)
    if first >= at or contradicts(ground, first, gender):
        return None
    if many and _is_joint(ground, first, at):
        return first, at
    found = noun_phrase(ground, first, at)
    if found is None or ground.mention(first) is not None:
        return found
    return found[0], max(first + 1, narrow_subject(scope, first, found[1]))


def _is_joint(ground: Ground, first: int, at: int) -> bool:
    """«الملك فلان والأمير فلان | سيجتمعون»: all before a plural verb is its subject."""
    joined = any(ground.joins(i) for i in range(first + 1, at))
    return joined and at - first <= _ROUGH and _STOPS.isdisjoint(ground.text.forms[first:at])


def unit_subject(scope: Scope, at: int, gender: str) -> Words | None:
    """Whom the unit is about."""
    found = main_subject(scope, at, gender)
    return None if found is None else found[0]
