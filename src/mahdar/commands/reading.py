"""From articles taken in to records, with what intake found on the record's flags."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from mahdar.intake.notes import Taken
from mahdar.reading.reader import load
from mahdar.record.article import Article
from mahdar.record.model import Record


def read_taken(taken: Iterable[Taken], jobs: int = 1) -> Iterator[Record]:
    """The records of articles, in their order, read by `jobs` processes."""
    flags: deque[tuple[str, ...]] = deque()

    def articles() -> Iterator[Article]:
        for one in taken:
            flags.append(one.flags)
            yield one.article

    for record in load().read_many(articles(), jobs):
        yield _flagged(record, flags.popleft())


def _flagged(record: Record, flags: tuple[str, ...]) -> Record:
    if not flags:
        return record
    head = record.article
    return replace(record, article=replace(head, flags=tuple(dict.fromkeys((*head.flags, *flags)))))


@dataclass(slots=True)
class Tally:
    """How much was read."""

    articles: int = 0
    statements: int = 0
    events: int = 0
    positions: int = 0
    figures: int = 0

    def watch(self, records: Iterable[Record], step: Callable[[], None] | None = None) -> Iterator[Record]:
        """The same records, counted as they pass; `step` is called on each."""
        for record in records:
            if step is not None:
                step()
            self.articles += 1
            self.statements += len(record.statements)
            self.events += len(record.events)
            self.positions += len(record.positions)
            self.figures += len(record.figures)
            yield record

    def __str__(self) -> str:
        items = (f"{getattr(self, name)} {name}" for name in ("statements", "events", "positions", "figures"))
        return f"Read {self.articles} articles: {', '.join(items)}"
