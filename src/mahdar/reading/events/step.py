"""The steps that read what was done: acts word by word, then one event a happening."""

from collections.abc import Sequence

from mahdar.reading.events.able import drop_things
from mahdar.reading.events.build import build, settle_status
from mahdar.reading.events.complete import add_parties, add_teller, drop_documents, split_parties
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.ground import Ground, ground_of
from mahdar.reading.events.merge import merge
from mahdar.reading.events.passing import is_passing
from mahdar.reading.events.politics import is_political, is_sport
from mahdar.reading.events.read import act_forms, read_units
from mahdar.reading.layers import Layers
from mahdar.record.model import Event

# What is asked for, refused or threatened has not happened by that; what is praised or condemned has.
_HOLDS = frozenset({"REQUEST", "REJECT", "THREATEN", "AGREE"})
_NEAR = 4  # acts before one among which the act that holds it stands


class ActStep:
    """Reads acts: each word of the lexicon in its clause, with its parties and its status."""

    name = "acts"
    requires = frozenset({"text", "scene", "mentions", "statements", "times", "credit_words"})
    assigns = frozenset({"ground", "acts"})

    def __call__(self, layers: Layers) -> None:
        """Set `layers.ground` and `layers.acts`, in order of their triggers."""
        if layers.scene is None:
            return
        ground = layers.ground = ground_of(layers, layers.scene)
        acts: list[Draft] = []
        for scope, draft in read_units(ground, act_forms()):
            draft.scope = scope
            settle_status(ground, scope, draft, layers.article.published_date)
            acts.append(draft)
        layers.acts = tuple(acts)


class EventStep:
    """Makes events of the acts of politics and conflict, one a happening."""

    name = "events"
    requires = frozenset({"text", "scene", "ground", "acts"})
    assigns = frozenset({"events"})

    def __call__(self, layers: Layers) -> None:
        """Set `layers.events`, in order of their triggers."""
        layers.events = tuple(event for _, event in built(layers))


def built(layers: Layers) -> list[tuple[Draft, Event]]:
    """The events of the acts of an article, each with the draft it was made of."""
    ground = layers.ground
    if ground is None or is_sport(ground):
        return []
    return [(act, build(ground, act)) for act in merge(ground, _kept(ground, layers.acts))]


def _kept(ground: Ground, acts: Sequence[Draft]) -> list[Draft]:
    """The acts that are events, their parties filled in."""
    kept: list[Draft] = []
    for act in acts:
        if act.frame.type is not None:
            add_teller(ground, act)
        drop_documents(ground, act)
        drop_things(ground, act)
        split_parties(ground, act)
        add_parties(ground, kept, act)
        assert act.scope is not None  # set where it was read
        if act.frame.type is None or is_passing(ground, act.scope, act) or _is_wish(act):
            continue
        if is_political(ground, act) and not _is_held(kept, act):
            kept.append(act)
    return kept


def _is_wish(act: Draft) -> bool:
    """«يرغب في لقاء», «إمكانية عقد»: a bare noun of what only may be."""
    return act.status == "possible" and act.hit.shape == "masdar" and act.verb == act.at


def _is_held(acts: list[Draft], act: Draft) -> bool:
    """Whether a trigger stands in what another act asks for, refuses or promises."""
    return any(
        d.about is not None and d.about[0] <= act.at < d.about[1] and d.frame.type in _HOLDS
        for d in acts[-_NEAR:]
    )
