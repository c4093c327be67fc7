"""From drafts to events of the record."""

from dataclasses import replace
from datetime import date

from mahdar.reading.events.at_home import at_home
from mahdar.reading.events.contexts import contexts_of, mode_of
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.parties import actors_of, countries_of
from mahdar.reading.events.setting import date_near, date_of, place_of
from mahdar.reading.events.status import status_of
from mahdar.reading.events.sureness import sureness
from mahdar.reading.events.visits import host_of, is_multilateral, split_sides
from mahdar.reading.statements.scope import Scope
from mahdar.record.ids import item_id
from mahdar.record.model import Actor, Event, Span


def settle_status(ground: Ground, scope: Scope, draft: Draft, day: date | None) -> None:
    """Set a draft's status from the words and the date around it."""
    draft.status = status_of(ground, scope, draft, day, date_near(ground, scope, draft))


def build(ground: Ground, draft: Draft) -> Event:
    """The event of a draft."""
    layers, frame, scope = ground.layers, draft.frame, draft.scope
    assert frame.type is not None  # asked before
    assert scope is not None  # set where the act was read
    trigger = _trigger(ground, draft)
    around = ground.around(draft.at)
    place = place_of(ground, scope, draft)
    actors, recipients, mode = draft.actors, draft.recipients, mode_of(ground, draft)
    if mode == "visit" and recipients:
        hosts = countries_of(ground, recipients)
        actors = [a for a in actors if not countries_of(ground, [a]) <= hosts] or actors
    if mode is None and is_multilateral(ground, draft):
        mode = "multilateral"
    host = host_of(ground, draft, place)
    if host is not None:
        (actors, recipients), mode = split_sides(ground, draft, host), "visit"
    rule = f"{frame.type.lower()}-{draft.rule}"
    event = Event(
        id=item_id(layers.revision, "events", frame.type, (trigger.start, trigger.end)),
        confidence=0.0,
        rule=rule,
        type=frame.type,
        status=draft.status,  # type: ignore[arg-type]
        trigger=trigger,
        actors=_parties(ground, draft, actors, place),
        recipients=_parties(ground, draft, recipients, place),
        mode=mode,
        contexts=contexts_of(ground, draft),
        cameo=frame.cameo,
        about=None if draft.about is None else trimmed(ground, draft.about),
        place=place,
        date=date_of(ground, scope, draft),
        statement=None if around is None else around.statement.id,
    )
    return replace(event, confidence=sureness(ground, draft, event))


def _trigger(ground: Ground, draft: Draft) -> Span:
    """The one word, without the conjunction or preposition written on to it."""
    span = ground.layers.span(draft.at, draft.at + 1)
    cut = len(draft.hit.conj) + len(draft.hit.prep if not draft.hit.finite else "")
    start = min(span.start + cut, span.end - 1)
    return Span(ground.text.source[start : span.end], start, span.end)


def _parties(ground: Ground, draft: Draft, phrases: list[Words], place: Actor | None) -> tuple[Actor, ...]:
    out: dict[tuple[int, int, str | None], Actor] = {}
    for phrase in phrases:
        for named in actors_of(ground, phrase):
            actor = at_home(ground, draft, named, place)
            out.setdefault((actor.start, actor.end, actor.country), actor)
    return tuple(out.values())


def trimmed(ground: Ground, phrase: Words) -> Span:
    """A phrase as a span, without marks at its ends."""
    first, last = phrase
    while (
        last - 1 > first and ground.text.kinds[last - 1] == "p" and ground.text.forms[last - 1] in "،,.:؛-–"
    ):
        last -= 1
    return ground.layers.span(first, last)
