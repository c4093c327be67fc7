"""From a mention taken apart to who is meant: name, office, body, state, noun, what came before."""

from dataclasses import replace

from mahdar.reading.actors.before import go_back
from mahdar.reading.actors.certainty import certainty
from mahdar.reading.actors.described import Described
from mahdar.reading.actors.holders import held_meaning, named_meaning
from mahdar.reading.actors.meaning import Meaning
from mahdar.reading.actors.offices import Office, office_of
from mahdar.reading.actors.owner import Owner, owner_of
from mahdar.reading.actors.places import other_city, place_of
from mahdar.reading.actors.scene import Scene
from mahdar.reading.actors.unnamed import unnamed_meaning


def resolve(scene: Scene, said: Described) -> Meaning:
    """Who a mention means, as far as the text and the knowledge base allow; its joined parts are members."""
    first = _resolve_one(scene, said)
    if not said.parts:
        return first
    if said.role is not None and said.role.plural:
        _share_title(said)
    named = [(said, first), *((part, _resolve_one(scene, part)) for part in said.parts)]
    members = [replace(m, words=(p.first, p.last)) for p, m in named if m.is_complete or m.sector]
    if len(members) < 2:
        return first
    countries = {member.country for member in members}
    return Meaning(
        country=countries.pop() if len(countries) == 1 else None,
        sector=members[0].sector if len({m.sector for m in members}) == 1 else None,
        how="group",
        members=tuple(members),
        confidence=min(m.confidence or 0.5 for m in members),
    )


def _share_title(said: Described) -> None:
    """«وزراء خارجية ساموا وفيجي»: the states joined after a plural title have one holder of it each."""
    for part in said.parts:
        if part.role is None and part.body is None and part.state is not None and not part.is_named:
            part.role, part.portfolio = said.role, said.portfolio


def _resolve_one(scene: Scene, said: Described) -> Meaning:
    return settled(scene, said, own_meaning(scene, said))


def settled(scene: Scene, said: Described, own: Meaning) -> Meaning:
    """What a mention means by itself, or with what the article says elsewhere; with its confidence."""
    if said.is_place:
        own = place_of(scene, said.places, said.country)  # again, with all the article's countries known
    elif said.capital is not None:
        own = other_city(scene, said) or own
    meaning = own if _stands(said, own) else go_back(scene, said, own)
    if meaning.is_complete:
        meaning.confidence = certainty(said, meaning)
    return meaning


def _stands(said: Described, own: Meaning) -> bool:
    """Whether a mention says enough by itself."""
    if said.counterpart or said.relational or said.group or said.is_lone_demonym:
        return False
    vacant = said.role is not None and not said.is_named and own.entity is None
    if vacant and (own.office is not None or (said.role is not None and said.role.of == "portfolio")):
        return False  # the article may name the holder, or say which minister
    if said.short or (said.is_named and own.entity is None):
        return False
    if said.is_place:
        return True
    return own.country is not None or (own.entity is not None and not said.weak)


def own_meaning(scene: Scene, said: Described) -> Meaning:
    """What the mention's own words say."""
    if said.is_place:
        return place_of(scene, said.places, said.country)
    owner = owner_of(scene.base, said)
    office = _office(scene, said, owner)
    if said.is_named and said.names_actor:
        return named_meaning(scene, said, owner, office)
    if office is not None:
        return held_meaning(scene, said, office)
    return unnamed_meaning(scene, said, owner)


def _office(scene: Scene, said: Described, owner: Owner) -> Office | None:
    if said.role is None or owner.id is None or said.counterpart:
        return None
    return office_of(scene, said, said.role, owner.id, owner.country)
