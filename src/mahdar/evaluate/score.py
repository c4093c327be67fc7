"""The figures of a whole gold set: overall, by outlet, and with each outlet left out.

The matching is that of the gold annotations' scorer; a test keeps the two equal.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from mahdar.evaluate.events import score_events
from mahdar.evaluate.figures import score_figures
from mahdar.evaluate.gold import Gold, read_gold
from mahdar.evaluate.offsets import score_offsets
from mahdar.evaluate.positions import score_positions
from mahdar.evaluate.records import load_records, read_with_reader
from mahdar.evaluate.shape import Row
from mahdar.evaluate.statements import score_statements
from mahdar.evaluate.tally import Tally


@dataclass(slots=True)
class Evaluation:
    """A tally for each article, and what can be summed up from them."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    outlets: dict[str, str] = field(default_factory=dict)
    absent: list[str] = field(default_factory=list)

    @property
    def overall(self) -> Tally:
        """The tally of all articles."""
        return _sum(self.tallies.values())

    def alone(self, outlet: str) -> Tally:
        """The tally of one outlet's articles."""
        return _sum(t for name, t in self.tallies.items() if self.outlets[name] == outlet)

    def without(self, outlet: str) -> Tally:
        """The tally of all articles but one outlet's."""
        return _sum(t for name, t in self.tallies.items() if self.outlets[name] != outlet)

    def outlet_names(self) -> list[str]:
        """The outlets in alphabetical order."""
        return sorted(set(self.outlets.values()))


def evaluate(gold: Iterable[Gold], records: Mapping[str, Row]) -> Evaluation:
    """Score records (by article id) against gold articles; one that has no record counts as read empty."""
    out = Evaluation()
    for one in gold:
        if one.id not in records:
            out.absent.append(one.id)
        out.tallies[one.id] = score_article(one, records.get(one.id, {}))
        out.outlets[one.id] = one.article.source or "unknown"
    return out


def evaluate_paths(gold: Iterable[Path], records: Path | None = None) -> Evaluation:
    """Score a file of records (JSON lines) against gold files or folders.

    Without one the articles are read with the installed reader. Raises InputError naming a file that
    cannot be used.
    """
    articles = list(read_gold(gold))
    read = read_with_reader(g.article for g in articles) if records is None else load_records(records)
    return evaluate(articles, read)


def score_article(gold: Gold, record: Row) -> Tally:
    """All rows and errors of one article."""
    tally = Tally()
    for score in (score_statements, score_events, score_positions, score_figures, score_offsets):
        score(gold, record, tally)
    return tally


def _sum(tallies: Iterable[Tally]) -> Tally:
    total = Tally()
    for tally in tallies:
        total.merge(tally)
    return total
