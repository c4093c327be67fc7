"""The entities that a record refers to, each once, in order of their ids."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from mahdar.knowledge.known import Known
from mahdar.reading.actors.scene import Scene
from mahdar.reading.layers import Layers
from mahdar.record.model import Actor, Entity


def collect(layers: Layers, scene: Scene) -> tuple[Entity, ...]:
    """All entities of mentions and actors: those of the knowledge base, and offices and bodies by pattern."""
    found: dict[str, Entity] = {}
    for mention in layers.mentions:
        if mention.entity is not None:
            found.setdefault(mention.entity, _entity(scene, mention.entity, None))
    for actor in _actors(layers):
        for name in _ids(actor):
            if name not in found or found[name].name_en is None:
                found[name] = _entity(scene, name, actor)
    return tuple(found[name] for name in sorted(found))


def _actors(layers: Layers) -> Iterator[Actor]:
    tops: list[Actor | None] = [layers.dateline, *layers.credits]
    for statement in layers.statements:
        tops += [statement.speaker, statement.addressee, *statement.via]
    for event in layers.events:
        tops += [*event.actors, *event.recipients, event.place]
    tops += [position.holder for position in layers.positions]
    yield from _deep(one for one in tops if one is not None)


def _deep(actors: Iterable[Actor]) -> Iterator[Actor]:
    for actor in actors:
        yield actor
        yield from _deep(actor.members)


def _ids(actor: Actor) -> Iterator[str]:
    yield from (name for name in (actor.entity, actor.office) if name is not None)
    yield from (candidate.entity for candidate in actor.candidates)


def _entity(scene: Scene, name: str, actor: Actor | None) -> Entity:
    known = scene.base.entity(name)
    return _of_known(known) if known is not None else _by_pattern(scene, name, actor)


@lru_cache(maxsize=8192)
def _of_known(known: Known) -> Entity:
    return Entity(
        id=known.id,
        kind=known.kind,
        name_ar=known.name_ar,
        name_en=known.name_en,
        country=known.country,
        sector=known.sector,
        wikidata=known.wikidata,
        geonames=known.geonames,
        latitude=known.latitude,
        longitude=known.longitude,
    )


def _by_pattern(scene: Scene, name: str, actor: Actor | None) -> Entity:
    """An office or body that a state has: named from the actor where the actor is it and not its holder."""
    made = scene.made.get(name)
    if made is not None:
        return made
    return Entity(id=name, kind="office")
