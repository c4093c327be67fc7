"""Whether a form of the lexicon can be a verb where it stands."""

from mahdar.reading.events.forms import Hit
from mahdar.reading.events.ground import Ground
from mahdar.reading.events.human import is_human
from mahdar.reading.events.light import light_at
from mahdar.reading.events.memory import Memory
from mahdar.reading.events.unreal import is_governor
from mahdar.reading.events.wordlists import event_list
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import is_complement

_AWAITED = 12  # words between a verb and the masdar it takes
_KNOWN_BEFORE = event_list("verb_openers")
_PREPOSITIONS = event_list("no_verb_after")
_QUANTITIES = event_list("quantities")


def fits_spelling(ground: Ground, at: int, hit: Hit) -> bool:
    """«إصابة» is no «أصابه», «41 متهما» no participle."""
    if hit.pron == "ه" and ground.text.surface(at).endswith("ة"):
        return False
    if hit.jussive and (at == 0 or ground.text.forms[at - 1] not in ("لم", "ولم", "فلم", "الم")):
        return False
    if hit.finite and hit.entry.lemma.endswith("أ") and ground.text.surface(at).endswith("ا"):
        return False  # «هنا» is no «هنأ»
    return not (hit.adverbial and at > 0 and ground.text.kinds[at - 1] == "n")


def may_be_finite(ground: Ground, at: int, hit: Hit) -> bool:
    """No verb stands right after a preposition («عن دافع»), nor an imperfect in a genitive («ضرورة تحمل»)."""
    before = ground.text.forms[at - 1]
    if hit.conj or ground.text.kinds[at - 1] != "w":
        return True
    if before in _PREPOSITIONS and not (before == "علي" and ground.text.surface(at - 1).endswith("ي")):
        return False
    return not (hit.shape == "imperfect" and hit.gender == "f" and is_governor(before))


def is_verb_here(ground: Ground, scope: Scope, memory: Memory, at: int, hit: Hit) -> bool:
    """Whether a form that is also a noun stands where a verb does."""
    if hit.shape == "imperfect" or hit.plural:
        return True
    if at == scope.first:
        return hit.conj != "" or _heads_verb(ground, at)
    if _is_awaited(ground, scope, at) or (hit.conj and _goes_on(ground, memory, at)):
        return False
    before = ground.text.forms[at - 1]
    if ground.text.kinds[at - 1] == "p":
        return before not in ('"', "«", "(", "#")
    return _opens_verb(before) or (not hit.conj and _follows_subject(ground, scope, at))


def _opens_verb(form: str) -> bool:
    """Whether a verb may stand right behind a word, whatever else is there."""
    known = words()
    if form in known.relatives or form in known.clause_openers or form in _KNOWN_BEFORE:
        return True
    return form in known.pronouns or form in known.adverbs


def _follows_subject(ground: Ground, scope: Scope, at: int) -> bool:
    """Whether the mention before a word stands where a subject does."""
    number = ground.covers.get(at - 1)
    if number is None:
        return False
    first = ground.scene.mentions[number].first
    opener = ground.text.forms[first - 1] if first > scope.first else ""
    return first == scope.first or opener in words().subject_openers


def _is_awaited(ground: Ground, scope: Scope, at: int) -> bool:
    """«قررت النيابة، الثلاثاء، | حبس»: a verb that takes a masdar for its object has none yet."""
    for back in range(at - 1, max(scope.first, at - _AWAITED) - 1, -1):
        form = ground.text.forms[back]
        if form in (".", ":") or is_complement(form):
            return False
        found = light_at(form)
        if found is not None:
            hit, light = found
            return light.told and hit.finite and not hit.entry.frames[0].preps
    return False


def _goes_on(ground: Ground, memory: Memory, at: int) -> bool:
    """«تم تحرير المدينة | ودحر المسلحين»: joined to a masdar that a verb carries."""
    before, support = memory.carried
    near = support is not None and 0 <= before < at <= before + _AWAITED
    return near and not {".", ":"} & set(ground.text.forms[before:at])


def _heads_verb(ground: Ground, at: int) -> bool:
    """A first word is the verb of the name, the person or the number of people right after it."""
    if at + 1 >= len(ground.text):
        return False
    if at >= ground.text.title_words and is_human(ground, at + 1):
        return True
    counted = ground.text.kinds[at + 1] == "n" or ground.text.forms[at + 1] in _QUANTITIES
    return at + 1 in ground.begins or counted
