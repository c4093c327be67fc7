"""What items of the text view are made of, and how actors, days and confidence are written in it."""

from dataclasses import dataclass

from mahdar.record.model import Actor, Interval

Part = tuple[str, str]  # label, words


@dataclass(frozen=True, slots=True)
class Item:
    """One item: the offset of its anchor, its group, its head and its parts as (label, text)."""

    at: int
    group: str
    head: str
    parts: tuple[Part, ...]


def actor_words(actor: Actor | None) -> str:
    """Who it is where that is known, in Latin letters and first, then the words of the article."""
    if actor is None:
        return "(not named)"
    known = _known(actor) or " + ".join(filter(None, map(_known, actor.members)))
    return f"[{known}] {actor.text}" if known else actor.text


def _known(actor: Actor) -> str:
    return " ".join(filter(None, (actor.name_en, actor.country, actor.sector)))


def day_words(days: Interval) -> str:
    """One day, or the first and the last with how fine they are known."""
    if days.start == days.end and days.start is not None:
        return days.start
    return f"{days.start or '…'} to {days.end or '…'} ({days.precision})"


def sure(confidence: float) -> str:
    """Confidence as it stands behind a head."""
    return f"({confidence:.2f})"
