"""Gold items and read ones of one kind in one article, and which of them are the same."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from mahdar.evaluate.gold import Gold
from mahdar.evaluate.matching import pair
from mahdar.evaluate.shape import Place, Row, place, well_formed
from mahdar.evaluate.tally import Miss, Tally, Told, told_confidence

Pair = tuple[int, int]  # index of a gold item, index of a read one


@dataclass(slots=True)
class Pairing:
    """The two sides of one kind; `places`: where gold items stand; `needs`: the read ones' span."""

    kind: str
    article: str
    whole: str
    gold: list[Row]
    read: list[Row]
    malformed: int
    needs: str
    places: list[Place | None]
    pairs: list[Pair] = field(default_factory=list)

    @classmethod
    def of(cls, gold: Gold, record: Row, group: str, gold_field: str, needs: str) -> "Pairing":
        """The sides of `group`, not yet paired."""
        read, malformed = well_formed(record, group, needs)
        rows = gold.rows(group)
        places = gold.places(rows, gold_field)
        return cls(group[:-1], gold.id, gold.article.whole, rows, read, malformed, needs, places)

    def match(self, weight: Callable[[int, int], float]) -> None:
        """Pair the items, best weight first."""
        self.pairs = pair(len(self.gold), len(self.read), weight)

    @property
    def n_read(self) -> int:
        """How many were read; a malformed item counts as one that is not in gold."""
        return len(self.read) + self.malformed

    def here(self, j: int) -> Place | None:
        """Where read item j stands."""
        return place(self.read[j][self.needs])

    def count_rules(self, right: Iterable[Pair], tally: Tally) -> None:
        """Add how often each rule read something, and how often the right thing (`right` pairs), how sure."""
        good, group = {j for _, j in right}, f"{self.kind}s"
        for j, row in enumerate(self.read):
            rule, value = str(row.get("rule") or ""), told_confidence(row)
            tally.rules[f"{group}/{rule}"].add(j in good, 0, 1)
            if value is not None:
                tally.told.append(Told(group, self.article, rule, value, j in good))

    def missed(self, describe: Callable[[Row], str]) -> list[Miss]:
        """The gold items that nothing was paired with."""
        paired = {i for i, _ in self.pairs}
        rest = [i for i in range(len(self.gold)) if i not in paired]
        return [self._miss("missed", describe(self.gold[i]), self.places[i]) for i in rest]

    def surplus(self, describe: Callable[[Row], str]) -> list[Miss]:
        """The read items that nothing was paired with."""
        paired = {j for _, j in self.pairs}
        rest = [j for j in range(len(self.read)) if j not in paired]
        return [self._miss("extra", describe(self.read[j]), self.here(j), self.read[j]) for j in rest]

    def wrong(self, what: str, pairs: Iterable[Pair], describe: Callable[[Row, Row], str]) -> list[Miss]:
        """Paired items of which the part named `what` is not right."""
        return [
            self._miss(what, describe(self.gold[i], self.read[j]), self.here(j), self.read[j])
            for i, j in pairs
        ]

    def _miss(self, what: str, detail: str, at: Place | None, row: Row | None = None) -> Miss:
        rule = "" if row is None else str(row.get("rule") or "")
        return Miss(self.kind, self.article, what, detail, None if at is None else at[0], rule)
