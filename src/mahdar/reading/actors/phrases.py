"""An actor of the record, given as a span, resolved within its scene."""

from mahdar.knowledge.known import Sense
from mahdar.language.clitics import split
from mahdar.reading.actors.described import Described
from mahdar.reading.actors.meaning import Meaning, with_meaning
from mahdar.reading.actors.places import place_meaning
from mahdar.reading.actors.resolve import own_meaning, resolve, settled
from mahdar.reading.actors.scene import Scene
from mahdar.reading.layers import Layers
from mahdar.record.model import Actor

_FULL = 2  # words of a full name


def resolve_span(
    layers: Layers, scene: Scene, actor: Actor, *, media: bool = False, place: bool = False
) -> Actor:
    """The actor resolved. `media`: a channel, where names of outlets count bare; `place`: a dateline."""
    first, last = words_of(layers, actor)
    if last <= first:
        return actor
    if place:
        return with_meaning(actor, place_meaning(scene, first, last))
    meaning = phrase_meaning(scene, first, last, media=media)
    members = tuple(_member(layers, one) for one in meaning.members)
    return with_meaning(actor, meaning, members)


def phrase_meaning(scene: Scene, first: int, last: int, *, media: bool = False) -> Meaning:
    """Who the words first..last-1 mean within their scene."""
    said = scene.described(first, last)
    if media and said.org is None and not said.is_named:
        _bare_outlet(scene, said, first, last)
    said.group = said.group or _group(scene, said)
    meaning = resolve(scene, said)
    return meaning if meaning.is_complete else _covering(scene, said) or meaning


def _covering(scene: Scene, said: Described) -> Meaning | None:
    """The known name that a speaker cut short is the beginning of."""
    for other, meaning in zip(scene.mentions, scene.meanings, strict=True):
        if other.first == said.first and other.last > said.last and meaning.is_complete:
            return meaning
    return None


def hear(scene: Scene, first: int, last: int) -> None:
    """Keep a speaker with a name of two words or more among the mentions, unless it is there already."""
    said = scene.described(first, last)
    forms = scene.forms(said)
    if len(forms) < _FULL or not said.names_actor or said.parts:
        return
    if any(scene.forms(scene.mentions[n]) == forms for n in scene.names.get(forms[-1], ())):
        return
    scene.keep(said, settled(scene, said, own_meaning(scene, said)))


def words_of(layers: Layers, actor: Actor) -> tuple[int, int]:
    """The word range of a span."""
    text = layers.text
    first, last = max(0, text.word_at(actor.start)), text.word_at(actor.end - 1) + 1
    return first, last


def _bare_outlet(scene: Scene, said: Described, first: int, last: int) -> None:
    """«(واس)», «سانا»: a weak name of an outlet counts where a channel is due."""
    for at in range(first, last):
        hit = scene.marks.hit(at)
        if hit is None or hit.last > last:
            continue
        found = [s for s in hit.senses if _is_outlet(scene, s)]
        if found and said.org is None:
            said.org = found[0].entity


def _is_outlet(scene: Scene, sense: Sense) -> bool:
    known = scene.base.entity(sense.entity)
    return known is not None and known.sector == "JRN"


def _group(scene: Scene, said: Described) -> str:
    if said.is_named or said.org is not None or said.country is not None:
        return ""
    stems = scene.marks.stems[said.first : said.last]
    for size, forms in scene.marks.lists.groups.items():
        if " ".join(stems) in forms or (stems and stems[0] in forms):
            return size
    return ""


def _member(layers: Layers, meaning: Meaning) -> Actor:
    first, last = meaning.words or (0, 1)
    start, end = layers.text.offsets(first, last)
    start = min(start + len(split(layers.text.forms[first]).conj), end - 1)
    return with_meaning(Actor(layers.text.source[start:end], start, end), meaning)
