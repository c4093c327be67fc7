"""Mentions of the scene as mentions of the record."""

from typing import Literal

from mahdar.language.clitics import split
from mahdar.reading.actors.described import Described
from mahdar.reading.actors.scene import Scene
from mahdar.reading.layers import Layers
from mahdar.record.model import Mention

_CAPITAL = "عاصمه"
_IN = frozenset({"ب", "وب"})
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
    city = _city(scene, number)
    start, end = layers.text.offsets(said.first, said.last)
    start = min(start + (said.clitic or _conjunction(scene, said)), end - 1)
    return Mention(
        layers.text.source[start:end],
        start,
        end,
        kind="place" if city is not None else _kind(scene, said),
        entity=city or meaning.entity or meaning.office,
        confidence=meaning.confidence,
    )


def _conjunction(scene: Scene, said: Described) -> int:
    """«ووزير الدفاع»: the letters of a conjunction before a title, which no name of the base covers."""
    if scene.marks.hit(said.first) is not None:
        return 0
    return len(split(scene.marks.text.forms[said.first]).conj)


def _city(scene: Scene, number: int) -> str | None:
    """«في دمشق», «بدمشق»: a capital as the place it is, not for the government that sits there."""
    said, meaning = scene.mentions[number], scene.meanings[number]
    if said.capital is None or said.role is not None or said.body is not None:
        return None
    text, hit = scene.marks.text, scene.marks.hit(said.first)
    before = scene.marks.stems[said.first - 1] if said.first else ""
    after = scene.marks.stems[said.last] if said.last < len(text) else ""
    here = (
        before in scene.marks.lists.whereabouts
        or after == _CAPITAL
        or text.forms[said.first][: said.clitic] in _IN
        or said.nation is not None
    )
    if hit is None or not here:
        return None
    cities = [scene.base.entity(sense.entity) for sense in hit.senses]
    found = [c for c in cities if c is not None and c.kind == "place" and c.country == meaning.country]
    return max(found, key=lambda city: city.population).id if found else None


def _kind(scene: Scene, said: Described) -> Kind:
    if said.is_named or said.role is not None:
        return "person" if said.is_named else "office"
    if said.org is not None:
        known = scene.base.entity(said.org)
        return "group" if known is not None and known.kind == "group" else "organisation"
    if said.body is not None or said.people is not None:
        return "organisation" if said.body is not None else "group"
    if said.state is not None:
        return "state"
    return "place" if said.places else "nationality"
