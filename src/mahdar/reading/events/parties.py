"""Who the words of a role mean: actors of the record, one for each party named."""

from dataclasses import replace

from mahdar.language.clitics import split
from mahdar.reading.actors.meaning import Meaning, with_meaning
from mahdar.reading.actors.phrases import phrase_meaning
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.nations import nation_at
from mahdar.reading.events.wordlists import event_list
from mahdar.record.model import Actor

_OWN = event_list("own")


def meaning_of(ground: Ground, phrase: Words) -> Meaning:
    """What a phrase means within the article, worked out once."""
    found = ground.meanings.get(phrase)
    if found is None:
        found = _own_country(ground, phrase) or phrase_meaning(ground.scene, *phrase)
        if not found.is_complete and not found.members:
            found = _whose(ground, phrase, found)
        ground.meanings[phrase] = found
    return found


def _own_country(ground: Ground, phrase: Words) -> Meaning | None:
    """«بلاده»، «حكومته»: the state of who speaks, or of who was named before."""
    parts = split(ground.text.forms[phrase[0]])
    if parts.stem not in _OWN or not parts.pron or phrase[1] - phrase[0] > 1:
        return None
    around = ground.around(phrase[0])
    if around is not None and around.speaker is not None and around.speaker != phrase:
        country = meaning_of(ground, around.speaker).country
        return None if country is None else Meaning(country=country, sector="GOV", how="pronoun")
    before = [n for n, said in enumerate(ground.scene.mentions) if said.last <= phrase[0]]
    country = next((c for n in reversed(before[-3:]) if (c := ground.scene.meanings[n].country)), None)
    return None if country is None else Meaning(country=country, sector="GOV", how="pronoun")


def _whose(ground: Ground, phrase: Words, own: Meaning) -> Meaning:
    """«مواقع للحوثيين», «ثكنة للجيش»: an unknown noun is of the state of the name within it."""
    for at in range(phrase[0] + 1, phrase[1]):
        nation = nation_at(ground, at)
        if nation is not None:
            return replace(own, country=nation, how="demonym")
        meaning = ground.meaning_at(at)
        if meaning is not None and meaning.country is not None:
            return replace(own, country=meaning.country, sector=own.sector or meaning.sector, how="name")
    return own


def actors_of(ground: Ground, phrase: Words) -> list[Actor]:
    """The parties that a phrase names; «الجانبان» is one actor with its members."""
    meaning = meaning_of(ground, phrase)
    inside = [m for m in meaning.members if m.words is not None and is_within(m.words, phrase)]
    if len(inside) > 1:
        return [with_meaning(span_of(ground, m.words), m) for m in inside if m.words is not None]
    members = tuple(with_meaning(span_of(ground, m.words), m) for m in meaning.members if m.words is not None)
    return [with_meaning(span_of(ground, phrase), meaning, members)]


def countries_of(ground: Ground, phrases: list[Words]) -> set[str]:
    """The countries of some phrases, those of members included."""
    out: set[str] = set()
    for phrase in phrases:
        meaning = meaning_of(ground, phrase)
        out.update(m.country for m in (meaning, *meaning.members) if m.country)
    return out


def is_within(inner: Words, outer: Words) -> bool:
    """Whether a phrase lies within another."""
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def span_of(ground: Ground, phrase: Words) -> Actor:
    """A phrase as an actor, without the conjunction and preposition written on to its first word."""
    start, end = ground.text.offsets(*phrase)
    start = min(start + ground.clitic(phrase[0]), end - 1)
    return Actor(ground.text.source[start:end], start, end)
