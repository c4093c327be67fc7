"""From an act to a position of the record."""

from dataclasses import replace

from mahdar.reading.confidence import confidence
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.parties import actors_of, countries_of, span_of
from mahdar.record.ids import item_id
from mahdar.record.model import Actor, Polarity, Position, Span

_POLARITIES: dict[str, Polarity] = {"support": "support", "oppose": "oppose", "demand": "demand"}
_FAR = 12  # words between a trigger and its holder beyond which the trigger alone is the evidence


def build(ground: Ground, act: Draft, polarity: str, holders: tuple[Words, ...], target: Words) -> Position:
    """The position of an act."""
    where, what = _evidence(ground, act, holders), _target(ground, target)
    rule = f"{polarity}-{'event' if act.frame.type is not None else 'stance'}-{act.rule}"
    around = ground.around(act.at)
    return Position(
        id=item_id(
            ground.layers.revision, "positions", polarity, (where.start, where.end), (what.start, what.end)
        ),
        confidence=confidence("positions", rule),
        rule=rule,
        polarity=_as_polarity(polarity),
        holder=_holder(ground, holders),
        holder_countries=tuple(sorted(countries_of(ground, list(holders)))),
        target=what,
        evidence=where,
        statement=None if around is None else around.statement.id,
    )


def _as_polarity(polarity: str) -> Polarity:
    return _POLARITIES.get(polarity, "neutral")


def _holder(ground: Ground, holders: tuple[Words, ...]) -> Actor:
    """One phrase as one actor; several as the first with all as members."""
    actors = [actor for phrase in holders for actor in actors_of(ground, phrase)]
    if len(actors) == 1:
        return actors[0]
    return replace(span_of(ground, holders[0]), members=tuple(actors), resolved_by="group")


def _target(ground: Ground, phrase: Words) -> Span:
    span = span_of(ground, _without_marks(ground, phrase))
    return Span(span.text, span.start, span.end)


def _without_marks(ground: Ground, phrase: Words) -> Words:
    first, last = phrase
    while (
        last - 1 > first and ground.text.kinds[last - 1] == "p" and ground.text.forms[last - 1] in "،,.:؛-–"
    ):
        last -= 1
    return first, last


def _evidence(ground: Ground, act: Draft, holders: tuple[Words, ...]) -> Span:
    """The trigger, with the holder where he stands beside it."""
    first, last = min(act.at, act.verb), max(act.at, act.verb) + 1
    for phrase in holders:
        if phrase[0] >= act.clause[0] and phrase[1] <= act.clause[1] and abs(phrase[0] - act.at) <= _FAR:
            first, last = min(first, phrase[0]), max(last, phrase[1])
    return ground.layers.span(first, last)
