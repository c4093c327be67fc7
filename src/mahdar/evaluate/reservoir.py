"""A random sample of fixed size from a stream of items."""

from dataclasses import dataclass, field
from random import Random
from typing import Generic, TypeVar

Item = TypeVar("Item")


@dataclass(slots=True)
class Reservoir(Generic[Item]):
    """At most `size` of the `seen` items put in, each as likely as any other (Vitter, Algorithm R, 1985)."""

    size: int
    random: Random
    seen: int = 0
    kept: list[Item] = field(default_factory=list)

    def put(self, item: Item) -> None:
        """Take one more item into account."""
        if len(self.kept) < self.size:
            self.kept.append(item)
        elif (at := self.random.randrange(self.seen + 1)) < self.size:
            self.kept[at] = item
        self.seen += 1
