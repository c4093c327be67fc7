"""All drafts of an article: each word that may tell of an event, read in its clause."""

from collections.abc import Iterator
from functools import cache

from mahdar.reading.events.draft import Draft
from mahdar.reading.events.forms import Forms, Hit
from mahdar.reading.events.frames import Entry, event_entries, stance_entries
from mahdar.reading.events.ground import Ground
from mahdar.reading.events.inflected import make_forms
from mahdar.reading.events.memory import Memory
from mahdar.reading.events.nouns import read_noun
from mahdar.reading.events.participles import read_attributive
from mahdar.reading.events.subject import subject_of
from mahdar.reading.events.targets import add_target
from mahdar.reading.events.verb_here import fits_spelling, is_verb_here, may_be_finite
from mahdar.reading.events.verbs import NEGATIONS, read_verb
from mahdar.reading.statements.lexicon import cue_forms
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordtests import is_accusative

_SAYING = Entry("قال", "saying")


@cache
def act_forms() -> Forms:
    """The forms of the event lexicon and of the words that show a stand."""
    return make_forms((*event_entries(), *stance_entries()))


def read_units(ground: Ground, forms: Forms) -> Iterator[tuple[Scope, Draft]]:
    """The drafts of an article in order, with the unit each stands in."""
    memory = Memory()
    for scope in ground.scopes():
        memory.enter(scope.first)
        for at in range(scope.first, scope.last):
            draft = _read_word(ground, scope, memory, at, forms) if ground.text.kinds[at] == "w" else None
            if draft is not None:
                memory.done.add(at)
                draft.unit = scope.first
                add_target(ground, draft)
                yield scope, draft


def _read_word(ground: Ground, scope: Scope, memory: Memory, at: int, forms: Forms) -> Draft | None:
    """The act of a word, and who speaks by it kept for the words to come."""
    told = ground.cues.get(at)
    if told is None:
        _hear(ground, scope, memory, at)
    hits = forms.of(ground.text.forms[at])
    draft = _read(ground, scope, memory, at, hits) if hits else None
    if told is not None and told.speaker is not None:
        memory.keep(at, told.speaker)
    return draft


def _hear(ground: Ground, scope: Scope, memory: Memory, at: int) -> None:
    """Keep the subject of a verb of saying that reports nothing («شدد الرئيس في مكالمة»)."""
    cue = cue_forms().get(ground.text.forms[at])
    if cue is None or not cue.finite or cue.homograph or at in ground.covers:
        return
    hit = Hit(_SAYING, cue.shape, cue.gender, cue.plural, conj=cue.conj)
    subject = subject_of(ground, scope, memory, at, hit, human=True)
    if subject.words is not None and subject.how in ("after", "before"):
        memory.keep(at, subject.words)


def _read(ground: Ground, scope: Scope, memory: Memory, at: int, hits: tuple[Hit, ...]) -> Draft | None:
    """The act of a word by the first of its forms that tells one."""
    if _is_name(ground, at):
        return None
    if ground.text.forms[at - 1] in NEGATIONS:  # «لن يسمح» refuses before it fails to allow
        hits = tuple(sorted(hits, key=lambda h: not any(f.negated for f in h.entry.frames)))
    hits = tuple(h for h in hits if fits_spelling(ground, at, h))
    both = len({hit.shape == "masdar" for hit in hits}) > 1
    fitting = _fitting(ground, scope, memory, at, hits) if both else hits
    drafts = (_read_as(ground, scope, memory, at, hit) for hit in fitting)
    return next((draft for draft in drafts if draft is not None), None)


def _fitting(ground: Ground, scope: Scope, memory: Memory, at: int, hits: tuple[Hit, ...]) -> Iterator[Hit]:
    """Of a word that may be noun or verb, the forms that fit where it stands."""
    for hit in hits:
        if hit.finite:
            fits = is_verb_here(ground, scope, memory, at, hit)
        elif hit.shape == "participle":
            fits = not hit.adverbial or (at > scope.first and ground.text.kinds[at - 1] == "p")
        else:
            fits = not any(h.finite and is_verb_here(ground, scope, memory, at, h) for h in hits)
        if fits:
            yield hit


def _read_as(ground: Ground, scope: Scope, memory: Memory, at: int, hit: Hit) -> Draft | None:
    """The act that a form tells of: a noun's, a verb's, or that of a participle beside a noun or a verb."""
    if hit.finite:
        fits = at == scope.first or may_be_finite(ground, at, hit)
        return read_verb(ground, scope, memory, at, hit) if fits else None
    if hit.shape != "participle":
        return read_noun(ground, scope, memory, at, hit)
    if hit.adverbial:
        return read_verb(ground, scope, memory, at, hit)
    return read_attributive(ground, scope, at, hit)


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
