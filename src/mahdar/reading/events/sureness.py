"""How sure an event is: a logistic regression on what it was read from, fitted to verdicts by eye.

The weights stand in `sureness.yaml` with how they fit held-out articles, written by
`python -m mahdar.evaluate.sureness`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from math import exp

from mahdar.language.lexicon import load_yaml
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.ground import Ground
from mahdar.record.model import Actor, Event

_LONG = 6  # words of a party: a longer phrase often runs on past it
_FAR = 8  # words between a trigger and an actor: beyond it the actor is of another clause more often than not


@dataclass(frozen=True, slots=True)
class Weights:
    """The bias and the weight of each feature, in log odds; a feature that is not known weighs nothing."""

    bias: float
    of: dict[str, float]

    def sure(self, features: Iterable[str]) -> float:
        """The confidence (0..1) of an event with some features."""
        return 1.0 / (1.0 + exp(-self.bias - sum(self.of.get(one, 0.0) for one in features)))


@cache
def weights() -> Weights:
    """The weights shipped."""
    data = load_yaml("mahdar.reading.events", "sureness.yaml")
    return Weights(float(data["bias"]), {str(k): float(v) for k, v in data["weights"].items()})


def sureness(ground: Ground, draft: Draft, event: Event) -> float:
    """The confidence (0..1) of an event read from a draft."""
    return round(weights().sure(features(ground, draft, event)), 3)


def features(ground: Ground, draft: Draft, event: Event) -> Iterator[str]:
    """What an event was read from, as names of weights."""
    shape = event.rule.split("-", 1)[1]
    yield f"shape:{shape}"
    yield f"type:{event.type}"
    yield f"lemma:{draft.hit.entry.lemma}"
    yield f"status:{event.status}"
    yield f"actors:{_known(event.actors)}"
    yield f"recipients:{_known(event.recipients)}"
    yield f"sides:{_known(event.actors)}/{_known(event.recipients)}"
    yield from _where(ground, draft, event)


def _where(ground: Ground, draft: Draft, event: Event) -> Iterator[str]:
    if draft.at < ground.text.title_words:
        yield "in:title"
    if event.statement is not None:
        yield "in:statement"
    if draft.how == "pronoun":
        yield "actors:pronoun"
    if len(event.actors) > 2:
        yield "actors:many"
    if draft.actors and min(abs(phrase[0] - draft.at) for phrase in draft.actors) > _FAR:
        yield "actors:far"
    if any("from_setting" in actor.flags for actor in (*event.actors, *event.recipients)):
        yield "country:setting"
    if draft.hit.definite and draft.verb == draft.at:
        yield "noun:definite"
    yield from _words(draft, event)


def _words(draft: Draft, event: Event) -> Iterator[str]:
    if draft.carrier is not None:
        yield f"carrier:{draft.carrier.entry.lemma}"
    if draft.hit.conj:
        yield "joined"
    if draft.hit.pron:
        yield "pronoun"
    yield "about" if event.about is not None else "about:none"
    for side, phrases in (("actors", draft.actors), ("recipients", draft.recipients)):
        if any(phrase[1] - phrase[0] > _LONG for phrase in phrases):
            yield f"{side}:long"
    if {a.country for a in event.actors} & {r.country for r in event.recipients} - {None}:
        yield "sides:same"


def _known(side: tuple[Actor, ...]) -> str:
    """Whether the countries of a side are known: none named, all, some, or nobody's."""
    if not side:
        return "none"
    known = [actor.country is not None or bool(actor.members) for actor in side]
    return "all" if all(known) else "some" if any(known) else "nobody"
