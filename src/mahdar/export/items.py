"""What the text view says of each item: a head line and labelled parts."""

from dataclasses import dataclass

from mahdar.record.model import Actor, Figure, Interval, Record, Statement, Time


@dataclass(frozen=True, slots=True)
class Item:
    """One item: the offset of its anchor, its group, its head and its parts as (label, text)."""

    at: int
    group: str
    head: str
    parts: tuple[tuple[str, str], ...]


def record_items(record: Record) -> list[Item]:
    """The items of a record in the order of the text."""
    items = [_statement(s) for s in record.statements]
    items += [_figure(f) for f in record.figures]
    items += [_time(t) for t in record.times]
    return sorted(items, key=lambda item: item.at)


def _statement(item: Statement) -> Item:
    parts = [("speaker", _actor(item.speaker)), ("cue", item.cue.text), ("content", item.content.text)]
    parts += [("via", _actor(actor)) for actor in item.via]
    nested = ", inside another" if item.inside is not None else ""
    head = f"{item.act}, {item.kind}{nested}  {_sure(item.confidence)}"
    return Item(item.cue.start, "statement", head, tuple(parts))


def _actor(actor: Actor | None) -> str:
    """Who it is where that is known, in Latin letters and first, then the words of the article."""
    if actor is None:
        return "(not named)"
    known = " ".join(filter(None, (actor.name_en, actor.country, actor.sector)))
    return f"[{known}] {actor.text}" if known else actor.text


def _figure(item: Figure) -> Item:
    parts = [("words", item.quantity.text)]
    parts += [("what", item.what.text)] if item.what is not None else []
    parts += [("period", item.period.text)] if item.period is not None else []
    about = "about " if item.approx else ""
    change = f", {item.change}" if item.change is not None else ""
    head = f"{about}{_value(item)} {item.unit}{change}  {_sure(item.confidence)}"
    return Item(item.quantity.start, "figure", head, tuple(parts))


def _value(item: Figure) -> str:
    if item.value is None:
        return "some"
    return f"{item.value:,}" if item.upper is None else f"{item.value:,} to {item.upper:,}"


def _time(item: Time) -> Item:
    value = f" {item.value}" if item.interval is None and item.value else ""
    days = f" {_days(item.interval)}" if item.interval is not None else ""
    return Item(item.start, item.type, f"{value}{days}".strip() or "not resolved", (("words", item.text),))


def _days(days: Interval) -> str:
    if days.start == days.end and days.start is not None:
        return days.start
    return f"{days.start or '…'} to {days.end or '…'} ({days.precision})"


def _sure(confidence: float) -> str:
    return f"({confidence:.2f})"
