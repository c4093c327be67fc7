"""What of a dump was left out, and why: counted, the first few named."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from mahdar.knowledge.checks import Place, problems
from mahdar.knowledge.columns import COLUMNS, KEYS, Row

_NAMED = 5  # of those left out for one reason
_BATCH = 500

Tabled = tuple[str, Row]


@dataclass(slots=True)
class LeftOut:
    """Counts by reason, and examples of each."""

    counts: Counter[str] = field(default_factory=Counter)
    examples: dict[str, list[str]] = field(default_factory=dict)

    def add(self, what: str, why: str) -> None:
        """Take note of a thing left out for a reason."""
        self.counts[why] += 1
        if self.counts[why] <= _NAMED:
            self.examples.setdefault(why, []).append(what)

    def lines(self) -> Iterator[str]:
        """One line a reason, the most frequent first: "left out: 12: no start (Q1 SYR:president, …)"."""
        for why, count in self.counts.most_common():
            more = ", …" if count > _NAMED else ""
            yield f"left out: {count}: {why} ({', '.join(self.examples[why])}{more})"


def sound(rows: list[Tabled], states: frozenset[str], known: frozenset[str], left: LeftOut) -> list[Tabled]:
    """The rows in which `checks.problems` finds nothing; the others are noted in `left`.

    `states` and `known` are as in `problems`. A row that links to one left out is left out too.
    """
    while True:
        placed = [(Place(Path(table), at), table, row) for at, (table, row) in enumerate(rows)]
        bad: dict[str, str] = {}
        for problem in problems(placed, states, known):
            where, _, why = problem.partition(": ")
            bad.setdefault(where, why)
        if not bad:
            return rows
        good = []
        for place, table, row in placed:
            if str(place) in bad:
                left.add(
                    " ".join(row[column] for column in KEYS[table]), bad[str(place)].split(" again, as")[0]
                )
            else:
                good.append((table, row))
        rows = good


def sound_stream(table: str, rows: Iterable[Row], states: frozenset[str], left: LeftOut) -> Iterator[Row]:
    """The sound rows of a table that links to no other; the caller sees to ids that come twice."""
    source = iter(rows)
    while batch := [(table, row) for row in islice(source, _BATCH)]:
        yield from (row for _, row in sound(batch, states, frozenset(), left))


def full_row(table: str, **fields: str) -> Row:
    """A row with all columns of a table, those not given empty; values get single spaces."""
    return {column: " ".join(fields.get(column, "").split()) for column in COLUMNS[table]}


def tidy(text: str) -> str:
    """A text fit for a field: no tabs, no line ends, no bar."""
    return " ".join(text.replace("|", " ").split())
