"""Who the words of a role mean: actors of the record, one for each party named."""

from dataclasses import replace

from mahdar.reading.actors.meaning import Meaning, with_meaning
from mahdar.reading.actors.phrases import phrase_meaning
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.ground import Ground, Words, actor_words
from mahdar.reading.events.subject import Memory
from mahdar.reading.statements.wordlists import words
from mahdar.record.model import Actor


def meaning_of(ground: Ground, phrase: Words) -> Meaning:
    """What a phrase means within the article, worked out once."""
    found = ground.meanings.get(phrase)
    if found is None:
        found = phrase_meaning(ground.scene, *phrase)
        if not found.is_complete and not found.members:
            found = _whose(ground, phrase, found)
        ground.meanings[phrase] = found
    return found


def _whose(ground: Ground, phrase: Words, own: Meaning) -> Meaning:
    """«مواقع للحوثيين», «ثكنة للجيش»: an unknown noun is of the state of the name within it."""
    for at in range(phrase[0] + 1, phrase[1]):
        meaning = ground.meaning_at(at)
        if meaning is not None and meaning.country is not None:
            return replace(own, country=meaning.country, sector=own.sector or meaning.sector, how="name")
    return own


def actors_of(ground: Ground, phrase: Words) -> list[Actor]:
    """The parties that a phrase names; «الجانبان» is one actor with its members."""
    meaning = meaning_of(ground, phrase)
    inside = [m for m in meaning.members if m.words is not None and _within(m.words, phrase)]
    if len(inside) > 1:
        return [with_meaning(span_of(ground, m.words), m) for m in inside if m.words is not None]
    members = tuple(
        with_meaning(span_of(ground, m.words), m) for m in meaning.members if m.words is not None
    )
    return [with_meaning(span_of(ground, phrase), meaning, members)]


def countries_of(ground: Ground, phrases: list[Words]) -> set[str]:
    """The countries of some phrases, those of members included."""
    out: set[str] = set()
    for phrase in phrases:
        meaning = meaning_of(ground, phrase)
        out.update(m.country for m in (meaning, *meaning.members) if m.country)
    return out


def _within(inner: Words, outer: Words) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def span_of(ground: Ground, phrase: Words) -> Actor:
    """A phrase as an actor, without the conjunction and preposition written on to its first word."""
    start, end = ground.text.offsets(*phrase)
    start = min(start + ground.clitic(phrase[0]), end - 1)
    return Actor(ground.text.source[start:end], start, end)


# Who suffers or does these is, without a word on where from, of the state it is told of.
_LOCAL = frozenset({"ASSAULT", "PROTEST", "COERCE", "AID"})


def at_home(ground: Ground, draft: Draft, actor: Actor, place: Actor | None) -> Actor:
    """«ثلاثة أشخاص», «محتجون»: of the state of the event's place, else of the one the article tells of."""
    known = actor.country is not None or actor.entity is not None or actor.members or actor.office is not None
    if known or draft.frame.type not in _LOCAL or not _is_person(ground, actor):
        return actor
    here = place.country if place is not None and place.country is not None else ground.scene.home
    return actor if here is None else replace(actor, country=here, flags=(*actor.flags, "from_setting"))


def _is_person(ground: Ground, actor: Actor) -> bool:
    """Whether a phrase counts or names people: «ثلاثة جنود», «المحتجون», «20 شخصا»."""
    first, last = actor_words(ground.text, actor)
    stems = ground.scene.marks.stems[first : min(last, first + _COUNTED)]
    persons, bodies = words().persons, words().bodies
    return any(s in persons or s in bodies or s.removesuffix("ا") in persons or _is_plural(s) for s in stems)


def _is_plural(stem: str) -> bool:
    return len(stem) > 4 and stem.endswith(("ون", "ين")) or stem in _CROWDS


_COUNTED = 4  # words of a phrase among which the counted noun stands
_CROWDS = frozenset("مئات عشرات الاف عدد مدنيا شخصا قتيلا جريحا جنديا عنصرا طفلا مسلحا اطفال نساء عائله عائلات اسره رهائن رهينه".split())


def add_other_party(ground: Ground, draft: Draft, memory: Memory) -> None:
    """«بعد قبوله لقاء الزعيم»: the clause's own subject is the other side."""
    own = countries_of(ground, draft.actors)
    for phrase in memory.all_before(draft.at)[:1]:
        theirs = countries_of(ground, [phrase])
        if theirs and own and not theirs & own:
            draft.add("party", phrase)


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
            inside = [m.words for m in members if m.words is not None and _within(m.words, phrase)]
            parts += inside if len(inside) > 1 else [phrase]
        side[:] = parts


def drop_documents(ground: Ground, act: Draft) -> None:
    """A statement on paper condemns and demands, but meets nobody and does nothing («البيان»)."""
    if act.frame.type in _BY_WORDS or act.frame.type is None:
        return
    stems = ground.scene.marks.stems
    act.actors = [phrase for phrase in act.actors if stems[phrase[0]] not in words().documents]


_BY_WORDS = frozenset({"ACCUSE", "REQUEST", "REJECT", "SUPPORT", "THREATEN", "AGREE", "CONCEDE"})
