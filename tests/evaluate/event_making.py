"""Events and a reader of ours for the tests: what is read is told beforehand."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from mahdar.record.article import Article
from mahdar.record.model import Actor, Event, Head, Record, Span


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(words, start, start + len(words))


def actor(text: str, words: str, country: str | None = None, *members: Actor) -> Actor:
    at = span(text, words)
    return Actor(at.text, at.start, at.end, country=country, members=members)


def event(text: str, trigger: str, kind: str = "ASSAULT", **fields: Any) -> Event:
    given = {"actors": (), "recipients": (), "status": "actual", **fields}
    return Event("e", 0.8, "verb", kind, trigger=span(text, trigger), **given)


def reader(events: dict[str, list[Event]]) -> Callable[[Iterable[Article]], Iterator[Record]]:
    def read(articles: Iterable[Article]) -> Iterator[Record]:
        for one in articles:
            head = Head(one.identity, one.revision, None, None, one.published, None, one.text)
            yield Record(head, events=tuple(events.get(one.text, ())))

    return read
