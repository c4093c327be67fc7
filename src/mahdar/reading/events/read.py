"""All drafts of an article: each word that may tell of an event, read in its clause."""

from collections.abc import Iterator
from functools import cache

from mahdar.reading.events.draft import Draft
from mahdar.reading.events.forms import Forms, Hit, make_forms
from mahdar.reading.events.frames import Entry, event_entries, stance_entries
from mahdar.reading.events.ground import Ground
from mahdar.reading.events.human import is_human
from mahdar.reading.events.memory import Memory
from mahdar.reading.events.nouns import read_noun
from mahdar.reading.events.participles import read_attributive
from mahdar.reading.events.subject import subject_of
from mahdar.reading.events.support import light_at
from mahdar.reading.events.targets import add_target
from mahdar.reading.events.unreal import is_governor
from mahdar.reading.events.verbs import NEGATIONS, read_verb
from mahdar.reading.events.wordlists import event_list
from mahdar.reading.statements.lexicon import cue_forms
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import is_accusative, is_complement

_AWAITED = 12  # words between a verb and the masdar it takes
_KNOWN_BEFORE = event_list("verb_openers")


@cache
def act_forms() -> Forms:
    """The forms of the event lexicon and of the words that show a stand."""
    return make_forms((*event_entries(), *stance_entries()))


def read_units(ground: Ground, forms: Forms) -> Iterator[tuple[Scope, Draft]]:
    """The drafts of an article in order, with the unit each stands in."""
    memory, done = Memory(), set[int]()
    for scope in ground.scopes():
        memory.enter(scope.first)
        for at in range(scope.first, scope.last):
            if ground.text.kinds[at] != "w":
                continue
            told = ground.cues.get(at)
            if told is None:
                _hear(ground, scope, memory, at)
            hits = forms.of(ground.text.forms[at])
            draft = _read(ground, scope, memory, at, hits, done) if hits else None
            if told is not None and told.speaker is not None:
                memory.keep(at, told.speaker)
            if draft is not None:
                done.add(at)
                draft.unit = scope.first
                add_target(ground, scope, draft)
                yield scope, draft


def _hear(ground: Ground, scope: Scope, memory: Memory, at: int) -> None:
    """Keep the subject of a verb of saying that reports nothing («شدد الرئيس في مكالمة»)."""
    cue = cue_forms().get(ground.text.forms[at])
    if cue is None or not cue.finite or cue.homograph or at in ground.covers:
        return
    hit = Hit(_SAYING, cue.shape, cue.gender, cue.plural, conj=cue.conj)
    subject = subject_of(ground, scope, memory, at, hit, human=True)
    if subject.words is not None and subject.how in ("after", "before"):
        memory.keep(at, subject.words)


_SAYING = Entry("قال", "saying")


def _read(
    ground: Ground, scope: Scope, memory: Memory, at: int, hits: tuple[Hit, ...], done: set[int]
) -> Draft | None:
    if _is_name(ground, at):
        return None
    if ground.text.forms[at - 1] in NEGATIONS:  # «لن يسمح» refuses before it fails to allow
        hits = tuple(sorted(hits, key=lambda h: not any(f.negated for f in h.entry.frames)))
    hits = tuple(h for h in hits if _fits_spelling(ground, at, h))
    both = len({hit.shape in ("masdar",) for hit in hits}) > 1
    for hit in hits:
        draft: Draft | None = None
        if hit.finite and at > scope.first and not _may_be_finite(ground, at, hit):
            continue
        if hit.finite:
            if not both or _is_verb_here(ground, scope, memory, at, hit):
                draft = read_verb(ground, scope, memory, at, hit)
        elif hit.shape == "participle":
            if not hit.adverbial:
                draft = read_attributive(ground, scope, at, hit)
            elif not both or _is_adverbial_here(ground, scope, at):
                draft = read_verb(ground, scope, memory, at, hit)
        elif not both or not any(h.finite and _is_verb_here(ground, scope, memory, at, h) for h in hits):
            draft = read_noun(ground, scope, memory, at, hit, done)
        if draft is not None:
            return draft
    return None


def _fits_spelling(ground: Ground, at: int, hit: Hit) -> bool:
    """«إصابة» is no «أصابه», «41 متهما» no participle."""
    if hit.pron == "ه" and ground.text.surface(at).endswith("ة"):
        return False
    if hit.jussive and (at == 0 or ground.text.forms[at - 1] not in ("لم", "ولم", "فلم", "الم")):
        return False
    if hit.finite and hit.entry.lemma.endswith("أ") and ground.text.surface(at).endswith("ا"):
        return False  # «هنا» is no «هنأ»
    return not (hit.adverbial and at > 0 and ground.text.kinds[at - 1] == "n")


_QUANTITIES = event_list("quantities")


def _may_be_finite(ground: Ground, at: int, hit: Hit) -> bool:
    """No verb stands right after a preposition («عن دافع»), nor an imperfect in a genitive («ضرورة تحمل»)."""
    before = ground.text.forms[at - 1]
    if hit.conj or ground.text.kinds[at - 1] != "w":
        return True
    if before in _PREPOSITIONS and not (before == "علي" and ground.text.surface(at - 1).endswith("ي")):
        return False
    return not (hit.shape == "imperfect" and hit.gender == "f" and is_governor(before))


_PREPOSITIONS = event_list("no_verb_after")


def _is_name(ground: Ground, at: int) -> bool:
    """A word inside the name of somebody or something tells of no event («مجلس التعاون», «بعثة الدعم»)."""
    number = ground.covers.get(at)
    if number is None or at in ground.cues:
        return False  # «طالب الأردن إسرائيل»: who says something is named after the verb
    said = ground.scene.mentions[number]
    plain = said.people is not None and said.role is None and not said.is_named
    if (at == said.first and plain) or (at > said.first and is_accusative(ground.text.forms[at])):
        return False  # «المتظاهرون اعتصاما»
    return said.last > said.first + 1 or said.org is not None or said.is_place or said.state is not None


def _is_verb_here(ground: Ground, scope: Scope, memory: Memory, at: int, hit: Hit) -> bool:
    """Whether a form that is also a noun stands where a verb does."""
    if hit.shape == "imperfect" or hit.plural:
        return True
    if at == scope.first:
        return hit.conj != "" or _heads_verb(ground, at)
    if _is_awaited(ground, scope, at) or (hit.conj and _goes_on(ground, memory, at)):
        return False
    before, kind = ground.text.forms[at - 1], ground.text.kinds[at - 1]
    if kind == "p":
        return before not in ('"', "«", "(", "#")
    if before in words().relatives or before in words().clause_openers or before in _KNOWN_BEFORE:
        return True
    if before in words().pronouns or before in words().adverbs:
        return True
    number = ground.covers.get(at - 1)
    if number is None or hit.conj:
        return False
    said = ground.scene.mentions[number]
    opener = ground.text.forms[said.first - 1] if said.first > scope.first else ""
    return said.first == scope.first or opener in words().subject_openers


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


def _is_adverbial_here(ground: Ground, scope: Scope, at: int) -> bool:
    return at > scope.first and ground.text.kinds[at - 1] == "p"
