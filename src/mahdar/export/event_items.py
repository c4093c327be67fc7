"""What the text view says of events and positions."""

from mahdar.export.item import Item, Part, actor_words, day_words, sure
from mahdar.record.model import Event, Position


def event_item(event: Event) -> Item:
    """An event under its trigger; its status is said unless it is `actual`."""
    kind = event.type if event.mode is None else f"{event.type} {event.mode}"
    status = "" if event.status == "actual" else f", {event.status}"
    head = f"{kind}{status}{_inside(event.statement)}  {sure(event.confidence)}"
    parts = [("trigger", event.trigger.text)]
    parts += [("actor", actor_words(actor)) for actor in event.actors]
    parts += [("recipient", actor_words(actor)) for actor in event.recipients]
    return Item(event.trigger.start, "event", head, (*parts, *_circumstances(event)))


def position_item(position: Position) -> Item:
    """A position, after the event that the same words may tell of."""
    head = f"{position.polarity}{_inside(position.statement)}  {sure(position.confidence)}"
    parts = (
        ("holder", actor_words(position.holder)),
        ("target", position.target.text),
        ("evidence", position.evidence.text),
    )
    return Item(position.evidence.end - 1, "position", head, parts)


def _circumstances(event: Event) -> list[Part]:
    parts = [] if event.about is None else [("about", event.about.text)]
    parts += [] if event.place is None else [("place", actor_words(event.place))]
    parts += [] if event.date is None else [("date", day_words(event.date))]
    return parts + ([("contexts", ", ".join(event.contexts))] if event.contexts else [])


def _inside(statement: str | None) -> str:
    return "" if statement is None else ", inside a statement"
