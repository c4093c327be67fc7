"""Counts, errors and the figures made of them."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(slots=True)
class Count:
    """How many items are right, how many gold holds, how many were read."""

    right: int = 0
    gold: int = 0
    read: int = 0

    def add(self, right: int, gold: int, read: int) -> None:
        """Add the counts of one more article."""
        self.right += right
        self.gold += gold
        self.read += read

    @property
    def precision(self) -> float:
        """Right of those read; 0 where nothing was."""
        return self.right / self.read if self.read else 0.0

    @property
    def recall(self) -> float:
        """Right of those in gold; 0 where there are none."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Miss:
    """One error: `what` is missed, extra, or the part that is wrong.

    `at` is the offset of the item in the article and `rule` what read it, where there is one.
    """

    kind: str
    article: str
    what: str
    detail: str
    at: int | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """An item that was read: how sure it was said to be, and whether it is right."""

    group: str
    article: str
    rule: str
    confidence: float
    right: bool


def told_confidence(item: Mapping[str, object]) -> float | None:
    """The confidence of an item, None where it has none from 0 to 1."""
    value = item.get("confidence")
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if 0 <= value <= 1 else None


def _counts() -> defaultdict[str, Count]:
    return defaultdict(Count)


@dataclass(slots=True)
class Tally:
    """What was counted in any number of articles: by row, by event type, by rule; errors; confidences.

    `rules` maps "group/rule" to how often a rule read something and was right; its gold counts stay 0.
    """

    counts: defaultdict[str, Count] = field(default_factory=_counts)
    types: defaultdict[str, Count] = field(default_factory=_counts)
    rules: defaultdict[str, Count] = field(default_factory=_counts)
    misses: list[Miss] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)

    def merge(self, other: "Tally") -> None:
        """Add what another tally holds to this one."""
        for table in ("counts", "types", "rules"):
            mine = getattr(self, table)
            for name, count in getattr(other, table).items():
                mine[name].add(count.right, count.gold, count.read)
        self.misses += other.misses
        self.told += other.told
