"""Short sentences read by the default reader, each record checked to be sound."""

from collections.abc import Iterable

from mahdar.reading.reader import load
from mahdar.record.article import Article
from mahdar.record.model import Actor, Event, Record
from mahdar.record.validate import check_record

PUBLISHED = "2018-03-10"


def record_of(text: str, title: str | None = None) -> Record:
    """The record of a text, sound and with no step failed."""
    record = load().read(Article(text=text, title=title, published=PUBLISHED))
    assert not [flag for flag in record.article.flags if flag.startswith("failed")]
    assert check_record(record.to_dict()) == []
    return record


def events_of(text: str, title: str | None = None) -> tuple[Event, ...]:
    """The events of a text."""
    return record_of(text, title).events


def only(text: str, kind: str, title: str | None = None) -> Event:
    """The one event of a type in a text."""
    found = [event for event in events_of(text, title) if event.type == kind]
    assert len(found) == 1, found
    return found[0]


def types_of(text: str, title: str | None = None) -> list[str]:
    """The types of the events of a text, in order."""
    return [event.type for event in events_of(text, title)]


def countries(parties: Iterable[Actor]) -> list[str]:
    """The country codes of parties and of their members, in order of the alphabet."""
    everybody = (one for party in parties for one in (party, *party.members))
    return sorted({one.country for one in everybody if one.country})


def texts(parties: Iterable[Actor]) -> list[str]:
    """The words of parties."""
    return [party.text for party in parties]
