"""The steps that find mentions and resolve the actors of what was read."""

from dataclasses import replace
from datetime import date

from mahdar.knowledge.base import KnowledgeBase, default_base
from mahdar.reading.actors.collect import collect
from mahdar.reading.actors.mentions import as_mention
from mahdar.reading.actors.phrases import resolve_span
from mahdar.reading.actors.scene import Scene
from mahdar.reading.actors.settle import settle
from mahdar.reading.actors.survey import leading_country, survey
from mahdar.reading.layers import Layers
from mahdar.record.model import Statement


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
        scene.home = _home(layers, scene)
        settle(scene)
        layers.scene = scene
        layers.mentions = tuple(as_mention(layers, scene, n) for n in range(len(scene.mentions)))


class ActorStep:
    """Resolves speakers, channels, dateline and credits, and lists the entities they name."""

    name = "actors"
    requires = frozenset({"text", "scene", "mentions", "statements", "dateline", "credits"})
    assigns = frozenset({"statements", "dateline", "credits", "entities"})

    def __call__(self, layers: Layers) -> None:
        """Set the actors anew, resolved, and `layers.entities`."""
        scene = layers.scene
        if scene is None:
            return
        layers.statements = tuple(_resolved(layers, scene, one) for one in layers.statements)
        if layers.dateline is not None:
            layers.dateline = resolve_span(layers, scene, layers.dateline, place=True)
        layers.credits = tuple(resolve_span(layers, scene, one, media=True) for one in layers.credits)
        layers.entities = collect(layers, scene)


def _resolved(layers: Layers, scene: Scene, said: Statement) -> Statement:
    speaker = None if said.speaker is None else resolve_span(layers, scene, said.speaker)
    via = tuple(resolve_span(layers, scene, one, media=True) for one in said.via)
    return replace(said, speaker=speaker, via=via)


def _day(layers: Layers) -> date | None:
    published = layers.article.published
    return None if published is None else date.fromisoformat(published[:10])


def _home(layers: Layers, scene: Scene) -> str | None:
    """Where an article without a country is at home: its leading country, its dateline, its outlet's state."""
    leading = leading_country(scene, layers.credit_words)
    if leading is not None:
        return leading
    if layers.dateline is not None:
        placed = resolve_span(layers, scene, layers.dateline, place=True)
        if placed.country is not None:
            return placed.country
    outlet = scene.base.outlet(layers.article.source)
    return outlet.country if outlet is not None and outlet.home else None
