"""Minimal pairs: two sentences that differ in one phenomenon alone, and what must be read of each.

A side of a pair has a `text` (and a `title`) and `events`. An expected event has a `type` and whichever
of these fields the pair is about:

status, mode       as in the record
actors, recipients the country codes of all of them (of members too), those without a country left out
actor, recipient   a word that stands in one of them; no_actor, no_recipient: there is none
place, about       a word that stands in it
statement          true: it stands inside a statement; speaker: the country of who made that
none               true: no event of that type and with these fields may be read

Every event of a type that is expected must be one of those expected: a second one is a mistake.
`only: true` on a side forbids all other types as well.
"""

from dataclasses import dataclass
from pathlib import Path

import yaml

from mahdar.reading.reader import Reader
from mahdar.record.article import Article
from mahdar.record.model import Actor, Event, Record

FOLDER = Path(__file__).parent / "behaviour"
PUBLISHED = "2018-03-10"
FIELDS = {"type", "status", "mode", "actors", "recipients", "actor", "recipient", "no_actor", "no_recipient"}
FIELDS |= {"place", "about", "statement", "speaker", "none"}

Expected = dict[str, object]


@dataclass(frozen=True)
class Side:
    """One sentence of a pair."""

    text: str
    title: str | None
    events: tuple[Expected, ...]
    only: bool = False


@dataclass(frozen=True)
class Pair:
    """Two sentences and the phenomenon in which they differ."""

    phenomenon: str
    name: str
    sides: tuple[Side, ...]


def pairs() -> list[Pair]:
    """All pairs of the folder, file by file."""
    out: list[Pair] = []
    for path in sorted(FOLDER.glob("*.yaml")):
        rows = yaml.safe_load(path.read_text(encoding="utf-8"))["pairs"]
        out.extend(Pair(path.stem, name, tuple(map(_side, sides))) for name, sides in rows.items())
    return out


def _side(row: dict[str, object]) -> Side:
    unknown = set(row) - {"text", "title", "events", "only"}
    events = tuple(row["events"])  # type: ignore[arg-type]
    for event in events:
        unknown |= set(event) - FIELDS
    if unknown or not events:
        raise ValueError(f"{sorted(unknown)} in {row}")
    title = row.get("title")
    return Side(str(row["text"]), None if title is None else str(title), events, bool(row.get("only")))


def read_side(reader: Reader, side: Side) -> Record:
    """The record of one sentence."""
    return reader.read(Article(text=side.text, title=side.title, published=PUBLISHED))


def mistakes(side: Side, record: Record) -> list[str]:
    """What is wrong in the record: events missing, forbidden, or too many."""
    wanted = [e for e in side.events if not e.get("none")]
    left = list(record.events)
    out: list[str] = []
    for expected in sorted(wanted, key=len, reverse=True):
        found = next((event for event in left if _fits(expected, event, record)), None)
        if found is None:
            out.append(f"missing {_said(expected)}")
        else:
            left.remove(found)
    types = {e["type"] for e in wanted}
    out += [f"too many {show(e, record)}" for e in left if e.type in types or side.only]
    for banned in (e for e in side.events if e.get("none")):
        out += [f"forbidden {show(e, record)}" for e in record.events if _fits(banned, e, record)]
    return out


def show(event: Event, record: Record) -> str:
    """An event as one line, for a failure's message."""
    speaker = _speaker(event, record)
    return (
        f"{event.type}/{event.mode or '-'} {event.status} «{event.trigger.text}»"
        f" A{[(a.text, _countries((a,))) for a in event.actors]}"
        f" R{[(a.text, _countries((a,))) for a in event.recipients]}"
        f" about={event.about and event.about.text} place={event.place and event.place.text}"
        f" statement={event.statement} speaker={speaker} ({event.rule})"
    )


def _said(expected: Expected) -> str:
    return " ".join(f"{name}={value}" for name, value in expected.items())


def _fits(expected: Expected, event: Event, record: Record) -> bool:
    return all(_has(event, record, name, value) for name, value in expected.items() if name != "none")


def _has(event: Event, record: Record, name: str, value: object) -> bool:
    match name:
        case "type" | "status" | "mode":
            return bool(getattr(event, name) == value)
        case "actors" | "recipients":
            return _countries(getattr(event, name)) == sorted(set(value))  # type: ignore[call-overload]
        case "actor" | "recipient":
            return any(str(value) in party.text for party in getattr(event, name + "s"))
        case "no_actor" | "no_recipient":
            return not getattr(event, name.removeprefix("no_") + "s")
        case "place" | "about":
            part = getattr(event, name)
            return part is not None and str(value) in part.text
        case "statement":
            return (event.statement is not None) == value
        case "speaker":
            return _speaker(event, record) == value
    raise ValueError(name)


def _countries(parties: tuple[Actor, ...]) -> list[str]:
    all_of = (one for party in parties for one in (party, *party.members))
    return sorted({one.country for one in all_of if one.country})


def _speaker(event: Event, record: Record) -> str | None:
    said = next((s for s in record.statements if s.id == event.statement), None)
    return None if said is None or said.speaker is None else said.speaker.country
