"""Parties that the words of an act leave to what was said before."""

from itertools import pairwise

from mahdar.reading.events.draft import Draft
from mahdar.reading.events.gender import contradicts
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.memory import Memory
from mahdar.reading.events.parties import countries_of, is_within, meaning_of
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import COMMAS

_GENDERS = {"ه": "m", "ها": "f"}
_BY_WORDS = frozenset({"ACCUSE", "REQUEST", "REJECT", "SUPPORT", "THREATEN", "AGREE", "CONCEDE"})


def add_other_party(ground: Ground, draft: Draft, memory: Memory) -> None:
    """«بعد قبوله لقاء الزعيم»: the clause's own subject is the other side."""
    own = countries_of(ground, draft.actors)
    for phrase in memory.all_before(draft.at)[:1]:
        theirs = countries_of(ground, [phrase])
        if theirs and own and not theirs & own:
            draft.add("party", phrase)


def add_pronoun_object(ground: Ground, draft: Draft, memory: Memory) -> None:
    """«زعيم الحزب اعتقلته الشرطة»: a pronoun on a verb is whoever was told of before and agrees."""
    role, gender = draft.frame.object, _GENDERS.get(draft.hit.pron)
    if gender is None or draft.hit.passive or role not in ("recipient", "party") or draft.has(role):
        return
    number = ground.covers.get(draft.at - 1)
    topic = [] if number is None else [(ground.scene.mentions[number].first, draft.at)]
    for phrase in [*topic, *memory.all_before(draft.at, here=True)]:
        if phrase not in draft.actors and not contradicts(ground, phrase[0], gender):
            draft.add(role, phrase)
            return


def add_teller(ground: Ground, act: Draft) -> None:
    """«قال إنه يجب على إيران …»: the demand is made by whoever says it."""
    around = ground.around(act.at)
    if act.frame.subject == "about" and not act.actors and around is not None and around.speaker is not None:
        act.actors = [around.speaker]


def add_parties(ground: Ground, before: list[Draft], act: Draft) -> None:
    """«تم الاتفاق على»: nobody is named, so it is who the talks told of before were between."""
    if act.frame.type is None or not act.frame.reciprocal or act.actors or act.recipients:
        return
    for other in reversed(before):
        sides = [*other.actors, *other.recipients]
        if other.frame.reciprocal and len(countries_of(ground, sides)) > 1:
            act.actors = sides
            return


def split_parties(ground: Ground, act: Draft) -> None:
    """«بين فلان وفلان» is two parties."""
    for side in (act.actors, act.recipients):
        parts: list[Words] = []
        for phrase in side:
            members = meaning_of(ground, phrase).members
            inside = [m.words for m in members if m.words is not None and is_within(m.words, phrase)]
            parts += inside if len(inside) > 1 else _listed(ground, phrase)
        side[:] = parts


def _listed(ground: Ground, phrase: Words) -> list[Words]:
    """«كل من مصر والأردن»، «بولندا، وألمانيا»: the names of a list, each a party."""
    names = [at for at in range(*phrase) if at in ground.begins]
    later = [at for at in names[1:] if ground.joins(at) or ground.text.forms[at - 1] in COMMAS]
    if not later:
        return [phrase]
    first = names[0] if ground.text.forms[phrase[0]] == "كل" else phrase[0]
    bounds = [first, *later, phrase[1]]
    return [(begin, end - (ground.text.forms[end - 1] in COMMAS)) for begin, end in pairwise(bounds)]


def drop_documents(ground: Ground, act: Draft) -> None:
    """A statement on paper condemns and demands, but meets nobody and does nothing («البيان»)."""
    if act.frame.type in _BY_WORDS or act.frame.type is None:
        return
    stems = ground.scene.marks.stems
    act.actors = [phrase for phrase in act.actors if stems[phrase[0]] not in words().documents]
