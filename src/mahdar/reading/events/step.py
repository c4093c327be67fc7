"""The step that reads events."""

from datetime import date

from mahdar.reading.events.build import build, settle_status
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.ground import Ground, ground_of
from mahdar.reading.events.merge import merge
from mahdar.reading.events.politics import is_political, is_sport
from mahdar.reading.events.read import event_forms, read_units
from mahdar.reading.layers import Layers
from mahdar.reading.statements.scope import Scope

# What is asked for, refused or threatened has not happened by that; what is praised or condemned has.
_HOLDS = frozenset({"REQUEST", "REJECT", "THREATEN", "AGREE"})


class EventStep:
    """Reads events: word by word within each reading unit, then one event a happening."""

    name = "events"
    requires = frozenset({"text", "scene", "mentions", "statements", "times", "credit_words"})
    assigns = frozenset({"events"})

    def __call__(self, layers: Layers) -> None:
        """Set `layers.events`, in order of their triggers."""
        if layers.scene is None:
            return
        ground = ground_of(layers, layers.scene)
        if is_sport(ground):
            return
        scopes: dict[int, Scope] = {}
        drafts: list[Draft] = []
        for scope, draft in read_units(ground, event_forms()):
            if draft.frame.type is None or not is_political(ground, draft) or _is_held(drafts, draft):
                continue
            settle_status(ground, scope, draft, _day(layers))
            scopes[draft.at] = scope
            drafts.append(draft)
        layers.events = tuple(build(ground, scopes[d.at], d) for d in merge(ground, drafts))


def _is_held(drafts: list[Draft], draft: Draft) -> bool:
    """Whether a trigger stands in what another act asks for, refuses or promises."""
    return any(
        d.about is not None and d.about[0] <= draft.at < d.about[1] and d.frame.type in _HOLDS
        for d in drafts[-4:]
    )


def _day(layers: Layers) -> date | None:
    return layers.article.published_date


__all__ = ["EventStep", "Ground"]
