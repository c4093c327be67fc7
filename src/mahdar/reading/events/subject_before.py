"""What stands before a verb and may be its subject: a phrase, a name, an antecedent."""

from mahdar.reading.events.forms import Hit
from mahdar.reading.events.gender import contradicts
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.human import is_human
from mahdar.reading.events.wordlists import event_list
from mahdar.reading.statements import before as phrases
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import COMMAS

_BACK = 3  # words between an antecedent and its verb
_PRONOUNS = event_list("pronouns")
_AUXILIARIES = event_list("auxiliaries")
_PARTICLES = event_list("particles")


def subject_before(ground: Ground, scope: Scope, at: int, hit: Hit, *, human: bool) -> Words | None:
    """The phrase before a verb and its particles, where it agrees with it."""
    at = _past_particles(ground, scope, at)
    found = phrases.subject_before(scope, at) or _mention_before(ground, scope, at)
    if found is None or contradicts(ground, found[0], hit.gender if not hit.plural else ""):
        return None
    return found if not human or is_human(ground, found[0]) else None


def opens_with_pronoun(ground: Ground, scope: Scope, at: int) -> bool:
    """«فهي لن تسمح»: a pronoun before a verb and its particles stands for a subject named before."""
    at = _past_particles(ground, scope, at)
    return at > scope.first and ground.text.forms[at - 1] in _PRONOUNS


def has_topic(ground: Ground, scope: Scope, hit: Hit) -> bool:
    """«أما تركيا فرفضت»: the verb's ف joins it to its own subject."""
    return hit.conj == "ف" and ground.text.forms[scope.first] in ("اما", "واما")


def _past_particles(ground: Ground, scope: Scope, at: int) -> int:
    """The first word of a verb and its particles («لن تسمح»)."""
    while at - 1 >= scope.first and ground.text.forms[at - 1] in _PARTICLES:
        at -= 1
    return at


def _mention_before(ground: Ground, scope: Scope, at: int) -> Words | None:
    """A name right before the verb that stands where a subject may: first, or after a particle."""
    number = ground.covers.get(at - 1)
    if number is None or at - 1 < scope.first:
        return None
    said = ground.scene.mentions[number]
    first, last = said.first, said.last
    while ground.joins(first) and first - 1 in ground.covers and first - 1 >= scope.first:
        first = ground.scene.mentions[ground.covers[first - 1]].first  # «أوروبا والصين وروسيا تناقش»
    before = ground.text.forms[first - 1] if first > scope.first else ""
    opens = first == scope.first or before in words().subject_openers or before in COMMAS
    opens = opens or before in _AUXILIARIES  # «ما زالت روسيا تدعم»
    return (first, at) if opens and last >= at else None


def antecedent_of(ground: Ground, scope: Scope, at: int) -> Words | None:
    """The name before «الذي» or «التي»."""
    for back in range(at - 2, max(scope.first, at - 2 - _BACK), -1):
        number = ground.covers.get(back)
        if number is not None:
            said = ground.scene.mentions[number]
            return said.first, back + 1
        if ground.text.forms[back] not in COMMAS:
            break
    return phrases.antecedent(scope, at)
