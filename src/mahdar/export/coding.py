"""What PLOVER's and CAMEO's forms both need of an event: its type and mode, its parties and its days."""

from collections.abc import Iterable

from mahdar.ontology import plover
from mahdar.record.model import Actor, Entity, Event, Head, Record


def type_and_mode(event: Event) -> tuple[str, str | None]:
    """The type as PLOVER has it, and the mode if the type has one such.

    What is only planned is of another type there: a meeting to come is AGREE, which has no modes.
    """
    kind = plover.as_planned(event.type) if event.status == "planned" else event.type
    return kind, event.mode if event.mode in plover.event_type(kind).modes else None


def parties(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    """The actors, joint ones («الجانبان») as the parties they stand for."""
    return tuple(one for actor in actors for one in (parties(actor.members) if actor.members else (actor,)))


def days(event: Event, head: Head) -> tuple[str | None, str | None, str | None]:
    """First and last day of an event, and where they are from: `text`, else `published`, else all None."""
    if event.date is not None and (event.date.start or event.date.end):
        return event.date.start or event.date.end, event.date.end, "text"
    return published_day(head), None, "published" if head.published else None


def published_day(head: Head) -> str | None:
    """The day an article was published, as an ISO date."""
    return head.published[:10] if head.published else None


def entities(record: Record) -> dict[str, Entity]:
    """The entities of a record by their ids."""
    return {entity.id: entity for entity in record.entities}
