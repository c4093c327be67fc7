"""Mentions of the scene as mentions of the record."""

from typing import Literal

from mahdar.reading.actors.described import Described
from mahdar.reading.actors.meaning import Meaning
from mahdar.reading.actors.scene import Scene
from mahdar.reading.layers import Layers
from mahdar.record.model import Mention

Kind = Literal["person", "office", "organisation", "state", "group", "place", "nationality"]


def told(scene: Scene) -> list[int]:
    """The mentions that name somebody or something; «مسؤولون» alone is none."""
    return [
        n
        for n, (said, meaning) in enumerate(zip(scene.mentions, scene.meanings, strict=True))
        if meaning.entity or meaning.office or said.is_named or said.places or said.nation or said.state
    ]


def as_mention(layers: Layers, scene: Scene, number: int) -> Mention:
    """The mention as a span with its kind and entity."""
    said, meaning = scene.mentions[number], scene.meanings[number]
    start, end = layers.text.offsets(said.first, said.last)
    start = min(start + said.clitic, end - 1)
    return Mention(
        layers.text.source[start:end],
        start,
        end,
        kind=_kind(scene, said),
        entity=meaning.entity or meaning.office,
        confidence=meaning.confidence,
    )


def _kind(scene: Scene, said: Described) -> Kind:
    if said.is_named:
        return "person"
    if said.role is not None:
        return "office"
    if said.org is not None:
        known = scene.base.entity(said.org)
        return "group" if known is not None and known.kind == "group" else "organisation"
    if said.body is not None:
        return "organisation"
    if said.people is not None:
        return "group"
    if said.state is not None:
        return "state"
    return "place" if said.places else "nationality"


def meaning_kind(meaning: Meaning) -> str:
    """What an entity made by pattern is: «SYR:army» an organisation, «SYR:president» an office."""
    return "office" if meaning.office is not None else "organisation"
