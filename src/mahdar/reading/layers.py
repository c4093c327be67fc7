"""What the reading steps hand on: the article, its text, and one typed layer per thing read."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mahdar.language.text import Text
from mahdar.record.article import Article
from mahdar.record.model import Actor, Entity, Event, Figure, Mention, Position, Span, Statement, Time

if TYPE_CHECKING:
    from mahdar.reading.actors.scene import Scene
    from mahdar.reading.events.draft import Draft
    from mahdar.reading.events.ground import Ground


@dataclass(slots=True)
class Layers:
    """The workspace of one article. Steps set the layers they assign; the reader folds them into a record."""

    article: Article
    text: Text
    revision: str
    flags: list[str] = field(default_factory=list)
    dateline: Actor | None = None
    credits: tuple[Actor, ...] = ()
    credit_words: tuple[tuple[int, int], ...] = ()
    times: tuple[Time, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    positions: tuple[Position, ...] = ()
    figures: tuple[Figure, ...] = ()
    mentions: tuple[Mention, ...] = ()
    entities: tuple[Entity, ...] = ()
    scene: "Scene | None" = None
    ground: "Ground | None" = None
    acts: "tuple[Draft, ...]" = ()

    def span(self, first: int, last: int) -> Span:
        """The words first..last-1 as a span of the article."""
        start, end = self.text.offsets(first, last)
        return Span(self.text.source[start:end], start, end)

    def actor(self, first: int, last: int) -> Actor:
        """The words first..last-1 as an actor, not yet resolved."""
        start, end = self.text.offsets(first, last)
        return Actor(self.text.source[start:end], start, end)
