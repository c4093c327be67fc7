"""The steps that find mentions and resolve the actors of what was read."""

from dataclasses import replace
from datetime import date

from mahdar.knowledge.base import KnowledgeBase, default_base
from mahdar.reading.actors.collect import collect
from mahdar.reading.actors.mentions import as_mention, told
from mahdar.reading.actors.phrases import hear, resolve_span, words_of
from mahdar.reading.actors.scene import Scene
from mahdar.reading.actors.settle import settle
from mahdar.reading.actors.survey import countries_named, leading_country, survey
from mahdar.reading.layers import Layers
from mahdar.record.model import Statement

_PASSING = 1  # foreign states named in passing leave a national daily's article at home


class MentionStep:
    """Finds who and what is named: persons, offices, bodies, states, places, nationalities."""

    name = "mentions"
    requires = frozenset({"text", "dateline", "credit_words"})
    assigns = frozenset({"mentions", "scene"})

    def __init__(self, base: KnowledgeBase | None = None) -> None:
        self.base = default_base() if base is None else base

    def __call__(self, layers: Layers) -> None:
        """Set `layers.scene` and `layers.mentions`."""
        scene = survey(layers.text, self.base, _day(layers))
        _set_home(layers, scene)
        settle(scene)
        layers.scene = scene
        layers.mentions = tuple(as_mention(layers, scene, n) for n in told(scene))


class ActorStep:
    """Resolves speakers, channels, dateline and credits."""

    name = "actors"
    requires = frozenset({"text", "scene", "mentions", "statements", "dateline", "credits"})
    assigns = frozenset({"statements", "dateline", "credits"})

    def __call__(self, layers: Layers) -> None:
        """Set the actors anew, resolved."""
        scene = layers.scene
        if scene is None:
            return
        _hear(layers, scene)
        layers.statements = tuple(_resolved(layers, scene, one) for one in layers.statements)
        if layers.dateline is not None:
            layers.dateline = resolve_span(layers, scene, layers.dateline, place=True)
        layers.credits = tuple(resolve_span(layers, scene, one, media=True) for one in layers.credits)


class EntityStep:
    """Lists the entities that everything read before names."""

    name = "entities"
    requires = frozenset({"scene", "mentions", "statements", "events", "dateline", "credits"})
    assigns = frozenset({"entities"})

    def __call__(self, layers: Layers) -> None:
        """Set `layers.entities`."""
        if layers.scene is not None:
            layers.entities = collect(layers, layers.scene)


def _hear(layers: Layers, scene: Scene) -> None:
    """Speakers named where no title or known name shows it are known from there on («مناهل الوهيبي»)."""
    for statement in layers.statements:
        if statement.speaker is not None:
            first, last = words_of(layers, statement.speaker)
            hear(scene, first, last)


def _resolved(layers: Layers, scene: Scene, said: Statement) -> Statement:
    speaker = None if said.speaker is None else resolve_span(layers, scene, said.speaker)
    via = tuple(resolve_span(layers, scene, one, media=True) for one in said.via)
    return replace(said, speaker=speaker, via=via)


def _day(layers: Layers) -> date | None:
    published = layers.article.published
    return None if published is None else date.fromisoformat(published[:10])


def _set_home(layers: Layers, scene: Scene) -> None:
    """Where what is told without a country is: the leading country, the dateline's, the outlet's.

    The outlet's state counts where the article names no other: a national daily on its own affairs.
    """
    outlet = scene.base.outlet(layers.article.source)
    own = outlet.country if outlet is not None and outlet.home else None
    scene.home = leading_country(scene, layers.credit_words)
    if scene.home is None and layers.dateline is not None:
        scene.home = resolve_span(layers, scene, layers.dateline, place=True).country
    if scene.home is None and own is not None:
        others = countries_named(scene, layers.credit_words)
        del others[own]
        scene.home = own if others.total() <= _PASSING else None
    scene.domestic = own is not None and scene.home == own
