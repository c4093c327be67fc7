"""The countries of both sides of the marked sentences of `arabic_event_gsr`, as given and as read.

The definitions stand in docs/evaluation.md.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from mahdar.evaluate.gsr_files import Marked, Side, states
from mahdar.evaluate.gsr_scores import Reading, of_type
from mahdar.evaluate.tally import Count
from mahdar.record.model import Actor


@dataclass(frozen=True, slots=True)
class Sides:
    """The countries of one side of a sentence: what each annotator gave, and what was read."""

    sentence: Marked
    name: str
    given: tuple[frozenset[str], ...]
    read: frozenset[str]

    @property
    def accepted(self) -> frozenset[str]:
        """The states that any annotator gave."""
        return frozenset().union(*self.given)

    @property
    def agreed(self) -> frozenset[str]:
        """The states that two annotators or more gave."""
        counts = Counter(code for codes in self.given for code in codes)
        return frozenset(code for code, n in counts.items() if n > 1)


@dataclass(slots=True)
class Countries:
    """Over sides: `said` counts the countries read, `met` the sides with a country, `agreed` those of two.

    `unstated` is how many of the countries read are on sides for which no annotator gave a state.
    """

    said: Count = field(default_factory=Count)
    met: Count = field(default_factory=Count)
    agreed: Count = field(default_factory=Count)
    unstated: int = 0

    @property
    def f1(self) -> float:
        """Harmonic mean of the precision of countries and the recall of sides."""
        both = self.said.precision + self.met.recall
        return 2 * self.said.precision * self.met.recall / both if both else 0.0


def sides(reading: Reading) -> Iterator[Sides]:
    """Both sides of every sentence, with the countries given and read."""
    for one in reading.marked:
        found = of_type(reading.events[one.text], one.type)
        for name, given, actors in (
            ("source", [m.source for m in one.markings], [a for e in found for a in e.actors]),
            ("target", [m.target for m in one.markings], [a for e in found for a in e.recipients]),
        ):
            yield Sides(one, name, tuple(map(_given, given)), _read(actors) & states())


def country_counts(found: Iterable[Sides]) -> Countries:
    """The counts over sides."""
    made = Countries()
    for side in found:
        right = side.read & side.accepted
        made.said.add(len(right), 0, len(side.read))
        made.met.add(bool(right), bool(side.accepted), 0)
        made.agreed.add(bool(side.read & side.agreed), bool(side.agreed), 0)
        made.unstated += 0 if side.accepted else len(side.read)
    return made


def _given(side: Side) -> frozenset[str]:
    return frozenset({side.code}) & states()


def _read(actors: Iterable[Actor]) -> frozenset[str]:
    return frozenset(one.country for actor in actors for one in (actor, *actor.members) if one.country)
