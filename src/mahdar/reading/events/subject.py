"""Who acts: the subject of a finite verb, after it, before it, or carried over from before."""

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from mahdar.language.clitics import split
from mahdar.reading.events.extent import noun_phrase
from mahdar.reading.events.forms import Hit
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.statements.before import antecedent, subject_before
from mahdar.reading.statements.main_subject import main_subject
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.subject import narrow_subject
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import COMMAS, is_accusative, is_definite, is_oblique_plural

if TYPE_CHECKING:
    from mahdar.reading.events.support import Support

_NEAR = 3  # words between a verb and its subject: adverbs, a day between commas
_BACK = 3  # words between an antecedent and its verb
_MASCULINE = frozenset({"LBN", "IRQ", "JOR", "MAR", "SDN", "YEM", "SSD", "VAT", "IGO"})


@dataclass(frozen=True, slots=True)
class Subject:
    """The subject's words (None where it is unknown), how it was found, and where the rest begins."""

    words: Words | None
    how: str
    after: int


class Memory:
    """The subjects met so far, for verbs that have none of their own."""

    def __init__(self) -> None:
        self.unit = -1
        self.here: list[tuple[int, Words]] = []
        self.before: Words | None = None
        self.carried: tuple[int, "Support | None"] = (-1, None)  # the last noun read, and the verb it hangs on

    def enter(self, unit: int) -> None:
        """Begin a unit: what it holds is kept apart from what went before."""
        if self.here:
            self.before = self.here[0][1]
        self.unit, self.here = unit, []

    def keep(self, at: int, phrase: Words) -> None:
        """Keep the subject of the verb at a word."""
        self.here.append((at, phrase))

    def last(self, at: int) -> Words | None:
        """The nearest subject before a word of this unit."""
        return next((phrase for place, phrase in reversed(self.here) if place < at), None)

    def all_before(self, at: int, *, here: bool = False) -> list[Words]:
        """The subjects before a word, nearest first; the last unit's after those of this one (if asked)."""
        found = [phrase for place, phrase in reversed(self.here) if place < at]
        return found if here or self.before is None else [*found, self.before]


def subject_of(ground: Ground, scope: Scope, memory: Memory, at: int, hit: Hit, *, human: bool) -> Subject:
    """The subject of the verb at a word; `human` asks for somebody who can act by words."""
    if hit.first:
        around = ground.around(at)
        return Subject(around.speaker if around is not None else None, "speaker", at + 1)
    told = ground.cues.get(at)
    if told is not None and not hit.passive:
        inside = told.speaker is not None and at < told.speaker[0] <= at + 1 + _NEAR
        return Subject(told.speaker, "cue", told.speaker[1] if inside and told.speaker else at + 1)
    if hit.adverbial:
        return Subject(memory.last(at) or _main(scope, at, "") or _floor(ground, at), "carried", at + 1)
    relative = at > scope.first and scope.text.forms[at - 1] in words().relatives
    if relative and not hit.pron:
        return Subject(_antecedent(ground, scope, at), "relative", at + 1)
    pronoun = at > scope.first and _past_particles(ground, scope, at) in _PRONOUNS
    before = None if hit.conj or relative or hit.prep or pronoun else _before(ground, scope, at, hit, human)
    if before is not None:
        return Subject(before, "before", at + 1)
    found = None if hit.plural or pronoun else _after(ground, scope, at, hit, human)
    if found is not None:
        return Subject(found, "after", found[1])
    return Subject(_carried(ground, scope, memory, at, hit, human), "carried", at + 1)


def _past_particles(ground: Ground, scope: Scope, at: int) -> str:
    """The word before a verb and its particles («فهي لن تسمح»)."""
    while at - 1 > scope.first and ground.text.forms[at - 1] in _PARTICLES:
        at -= 1
    return ground.text.forms[at - 1] if at > scope.first else ""


def _after(ground: Ground, scope: Scope, at: int, hit: Hit, human: bool) -> Words | None:
    first = at + 1
    text = ground.text
    while first < min(scope.last, at + 1 + _NEAR) and (
        text.forms[first] in words().adverbs or text.forms[first] in COMMAS
    ):
        first += 1
    if first >= scope.last:
        return None
    first = _past_complement(ground, first, scope.last)
    form = text.forms[first]
    said = ground.mention(first)
    if ground.clitic(first) or form in words().prepositions or (said is None and split(form).prep):
        return None
    if said is None and ((form.endswith("ا") and is_accusative(form)) or is_oblique_plural(form)):
        return None
    found = noun_phrase(ground, scope, first, scope.last)
    if found is None or contradicts(ground, first, hit.gender):
        return None
    if human and not is_human(ground, first):
        return None
    if said is None and hit.entry.transitive:
        found = found[0], max(first + 1, narrow_subject(scope, first, found[1]))
    return found


def _past_complement(ground: Ground, at: int, limit: int) -> int:
    """«وقعت على الاتفاق | كل من فلان وفلان», «وصل إلى القاهرة | الرئيس»: the subject behind a short complement."""
    forms = ground.text.forms
    if forms[at] not in ("علي", "الي", "في", "ضد", "عن", "مع") or at + 2 >= limit:
        return at
    end = at + 2 if at + 1 not in ground.begins else ground.scene.mentions[ground.begins[at + 1]].last
    if end + 2 < limit and forms[end] == "كل" and forms[end + 1] == "من":
        return end + 2
    said = ground.mention(end) if end < limit else None
    return end if said is not None and not ground.clitic(end) and said.role is not None else at


def _before(ground: Ground, scope: Scope, at: int, hit: Hit, human: bool) -> Words | None:
    while at - 1 > scope.first and ground.text.forms[at - 1] in _PARTICLES:
        at -= 1
    found = subject_before(scope, at) or _mention_before(ground, scope, at)
    if found is None or contradicts(ground, found[0], hit.gender if not hit.plural else ""):
        return None
    return found if not human or is_human(ground, found[0]) else None


def _mention_before(ground: Ground, scope: Scope, at: int) -> Words | None:
    """A name right before the verb that stands where a subject may: first, or after a particle."""
    number = ground.covers.get(at - 1)
    if number is None or at - 1 < scope.first:
        return None
    said = ground.scene.mentions[number]
    before = ground.text.forms[said.first - 1] if said.first > scope.first else ""
    opens = said.first == scope.first or before in words().subject_openers or before in COMMAS
    return (said.first, at) if opens and said.last >= at else None


def _antecedent(ground: Ground, scope: Scope, at: int) -> Words | None:
    """The name before «الذي» or «التي»."""
    for back in range(at - 2, max(scope.first, at - 2 - _BACK), -1):
        number = ground.covers.get(back)
        if number is not None:
            said = ground.scene.mentions[number]
            return said.first, back + 1
        if ground.text.forms[back] not in COMMAS:
            break
    return antecedent(scope, at)


def _carried(
    ground: Ground, scope: Scope, memory: Memory, at: int, hit: Hit, human: bool
) -> Words | None:
    """The nearest subject of the unit that agrees; else the unit's own, who speaks, or who acted before."""
    gender = "" if hit.plural else hit.gender
    told = teller(ground, at)
    last = next((p for p in memory.all_before(at, here=True) if p != told), None)
    found = _clause_subject(ground, scope, at, gender, hit.plural)
    if found is not None and (last is None or found[0] > last[0]):
        return found
    if last is not None and not contradicts(ground, last[0], gender):
        return last
    if told is None:
        return _main(scope, at, gender) or memory.before
    return told if human or ground.text.forms[at - 1] in words().pronouns else None


def teller(ground: Ground, at: int) -> Words | None:
    """Who tells what a word stands in: he did not do it, unless the words say so («قال إنه …»)."""
    around = ground.around(at)
    return None if around is None else around.speaker


def _clause_subject(ground: Ground, scope: Scope, at: int, gender: str, many: bool) -> Words | None:
    """«إن الحوثيين قاموا بكذا وأطلقوا»: whom the clause after أن or إن begins with."""
    for back in range(at - 2, scope.first - 1, -1):
        if ground.text.forms[back] in _THAT:
            first = back + 1
            if not is_human(ground, first) or contradicts(ground, first, gender):
                return None
            if many and at - first <= _ROUGH and not any(f in _STOPS for f in ground.text.forms[first:at]):
                return first, at  # «الملك فلان والأمير فلان سيجتمعون»
            return noun_phrase(ground, scope, first, at)
    return None


_THAT = frozenset({"ان", "بان", "فان", "وان", "لان"})
_STOPS = frozenset({"،", ".", "الذي", "التي", "الذين", "و"})
_ROUGH = 30  # words of a joint subject before its plural verb


def _main(scope: Scope, at: int, gender: str) -> Words | None:
    found = main_subject(scope, at, gender)
    return None if found is None else found[0]


def _floor(ground: Ground, at: int) -> Words | None:
    around = ground.around(at)
    return None if around is None else around.speaker


def is_human(ground: Ground, first: int) -> bool:
    """Whether the phrase that begins at a word names somebody who can act: person, body, state, group."""
    said = ground.mention(first)
    if said is not None:
        return not said.is_place or said.capital is not None
    return split(ground.text.forms[first]).stem in words().speakers or ground.text.forms[first] in _GROUPS


_PRONOUNS = frozenset("هو هي هم نحن انا وهو وهي وهم فهو فهي فهم ونحن هما انه انها انهم بانه بانها لانه لانها فانه فانها وانه وانها".split())
_PARTICLES = frozenset({"لن", "لم", "لا", "قد", "سوف", "ما", "لطالما", "دائما"})
_GROUPS = frozenset("الجانبان الطرفان البلدان الدولتان الوزيران الرئيسان الزعيمان الجانبين الطرفين البلدين".split())


def contradicts(ground: Ground, first: int, gender: str) -> bool:
    """Whether a phrase's head is of the other gender than its verb."""
    if not gender:
        return False
    said, meaning = ground.mention(first), ground.meaning_at(first)
    if said is not None and said.state is not None and meaning is not None and said.last == said.first + 1:
        feminine = meaning.country not in _MASCULINE
        return feminine != (gender == "f")
    if said is not None and said.role is not None and said.body is None and gender == "f":
        return not split(ground.text.forms[first]).stem.endswith("ه") and not said.role.plural
    return _of_other_gender(split(ground.text.forms[first]).stem, ground.text.forms[first], gender)


@lru_cache(maxsize=32768)
def _of_other_gender(stem: str, form: str, gender: str) -> bool:
    if gender == "f":
        return stem + "ه" in words().persons or (stem in _MASCULINE_NOUNS and is_definite(form))
    return stem.endswith("ه") and len(stem) > 3 and stem not in _MASCULINE_IN_H


# Numerals before masculine nouns, and titles of men, end in ة.
_MASCULINE_IN_H = frozenset("ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره عده خليفه طاغيه قاده رعاه دعاه قضاه".split())
_MASCULINE_NOUNS = frozenset("هجوم اتفاق قرار مشروع جيش حزب مجلس برلمان تحالف تنظيم نظام حوار لقاء انسحاب قصف".split())
