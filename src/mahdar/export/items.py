"""What the text view says of each item: a head line and labelled parts."""

from mahdar.export.event_items import event_item, position_item
from mahdar.export.item import Item, actor_words, day_words, sure
from mahdar.record.model import Figure, Record, Statement, Time


def record_items(record: Record) -> list[Item]:
    """The items of a record in the order of the text."""
    items = [_statement(s) for s in record.statements]
    items += [event_item(e) for e in record.events]
    items += [position_item(p) for p in record.positions]
    items += [_figure(f) for f in record.figures]
    items += [_time(t) for t in record.times]
    return sorted(items, key=lambda item: item.at)


def _statement(item: Statement) -> Item:
    parts = [("speaker", actor_words(item.speaker)), ("cue", item.cue.text), ("content", item.content.text)]
    parts += [("via", actor_words(actor)) for actor in item.via]
    nested = ", inside another" if item.inside is not None else ""
    head = f"{item.act}, {item.kind}{nested}  {sure(item.confidence)}"
    return Item(item.cue.start, "statement", head, tuple(parts))


def _figure(item: Figure) -> Item:
    parts = [("words", item.quantity.text)]
    parts += [("what", item.what.text)] if item.what is not None else []
    parts += [("period", item.period.text)] if item.period is not None else []
    about = "about " if item.approx else ""
    change = f", {item.change}" if item.change is not None else ""
    head = f"{about}{_value(item)} {item.unit}{change}  {sure(item.confidence)}"
    return Item(item.quantity.start, "figure", head, tuple(parts))


def _value(item: Figure) -> str:
    if item.value is None:
        return "some"
    return f"{item.value:,}" if item.upper is None else f"{item.value:,} to {item.upper:,}"


def _time(item: Time) -> Item:
    value = f" {item.value}" if item.interval is None and item.value else ""
    days = f" {day_words(item.interval)}" if item.interval is not None else ""
    return Item(item.start, item.type, f"{value}{days}".strip() or "not resolved", (("words", item.text),))
