"""How often each rule is right on gold, as the confidence its items carry, and how well that fits.

A statement is right when its content and its speaker are, an event when its type, trigger and the countries
of both sides are, a position when it matches one in gold, a figure when its number and its value are.
The precision of a rule is drawn to that of its whole group by a Beta prior worth `STRENGTH` items
(Gelman et al., Bayesian Data Analysis, ch. 2), since most rules are seen a few times only. Rules are
developed on this gold, so confidences are on the hopeful side.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from mahdar.evaluate.score import Evaluation
from mahdar.evaluate.tally import Count, Tally

# What a judge's verdict must be for an item to count as right. Of figures number and value are what the
# confidence speaks of, whatever the verdict on the rest.
RIGHT = {
    "statements": ("right",),
    "events": ("right",),
    "positions": ("right",),
    "figures": ("right", "partly"),
}
GROUPS = tuple(RIGHT)
# Items the prior is worth. Held-out Brier score of 225 statements: 0.102 with 5, 0.100 with 10, 0.098 with
# 20 and with 40.
STRENGTH = 20.0
BINS = 10  # of equal width, for the calibration error


@dataclass(frozen=True, slots=True)
class Calibration:
    """Confidences of one group: of all of it, and by rule; `counts` is what they come from."""

    overall: float
    counts: dict[str, Count]

    @classmethod
    def of(cls, group: str, tally: Tally) -> "Calibration":
        """The confidences that a tally gives."""
        prefix = f"{group}/"
        counts = {name.removeprefix(prefix): c for name, c in tally.rules.items() if name.startswith(prefix)}
        right, read = sum(c.right for c in counts.values()), sum(c.read for c in counts.values())
        return cls((right + 1) / (read + 2), counts)

    def confidence(self, rule: str) -> float:
        """The smoothed precision of a rule; that of the group for a rule never seen."""
        count = self.counts.get(rule, Count())
        return (count.right + STRENGTH * self.overall) / (count.read + STRENGTH)


@dataclass(frozen=True, slots=True)
class Reliability:
    """How well confidences fit, over `items` read items: expected calibration error, and the Brier score."""

    items: int
    error: float
    brier: float


def held_out(group: str, evaluation: Evaluation) -> tuple[Reliability, Reliability]:
    """The fit of confidences made without the article they are used on: by rule, and of the group alone."""
    by_rule, by_group = [], []
    for name, tally in evaluation.tallies.items():
        others = Calibration.of(group, _without(evaluation, name))
        for rule, count in Calibration.of(group, tally).counts.items():
            by_rule.append((others.confidence(rule), count))
            by_group.append((others.overall, count))
    return reliability(by_rule), reliability(by_group)


def reliability(told: Iterable[tuple[float, Count]]) -> Reliability:
    """The fit of confidences told for items, given as counts of right and read.

    The error is the mean distance of confidence and precision over ten bins, weighted by their items
    (Naeini et al., AAAI 2015).
    """
    bins: dict[int, list[float]] = {}
    brier = 0.0
    for value, count in told:
        one = bins.setdefault(min(int(value * BINS), BINS - 1), [0.0, 0.0, 0.0])
        for place, more in enumerate((count.read, count.right, value * count.read)):
            one[place] += more
        brier += count.right * (1 - value) ** 2 + (count.read - count.right) * value**2
    items = sum(one[0] for one in bins.values())
    if not items:
        return Reliability(0, 0.0, 0.0)
    distance = sum(abs(right - expected) for _, right, expected in bins.values())
    return Reliability(int(items), distance / items, brier / items)


def _without(evaluation: Evaluation, name: str) -> Tally:
    total = Tally()
    for other, tally in evaluation.tallies.items():
        if other != name:
            total.merge(tally)
    return total
