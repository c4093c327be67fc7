"""The subjects met so far, for verbs that have none of their own."""

from typing import TYPE_CHECKING

from mahdar.reading.events.ground import Words

if TYPE_CHECKING:
    from mahdar.reading.events.support import Support


class Memory:
    """The subjects met so far, for verbs that have none of their own."""

    def __init__(self) -> None:
        self.unit = -1
        self.done: set[int] = set()  # verbs that told of an event themselves
        self.here: list[tuple[int, Words]] = []
        self.before: Words | None = None
        # The last noun read, and the verb it hangs on.
        self.carried: tuple[int, Support | None] = (-1, None)

    def enter(self, unit: int) -> None:
        """Begin a unit: what it holds is kept apart from what went before."""
        if self.here:
            self.before = self.here[0][1]
        self.unit, self.here = unit, []

    def keep(self, at: int, phrase: Words) -> None:
        """Keep the subject of the verb at a word."""
        self.here.append((at, phrase))

    def last(self, at: int) -> Words | None:
        """The nearest subject before a word of this unit."""
        return next((phrase for place, phrase in reversed(self.here) if place < at), None)

    def all_before(self, at: int, *, here: bool = False) -> list[Words]:
        """The subjects before a word, nearest first; the last unit's after those of this one (if asked)."""
        found = [phrase for place, phrase in reversed(self.here) if place < at]
        return found if here or self.before is None else [*found, self.before]
