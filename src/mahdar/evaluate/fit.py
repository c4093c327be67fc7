"""How well confidences fit what is right: whether they rank items, and whether they are true as numbers.

The measures take pairs of a confidence and whether the item is right.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from random import Random

from mahdar.evaluate.calibration import reliability
from mahdar.evaluate.tally import Count, Told

Pair = tuple[float, bool]
DRAWS = 1000  # of the bootstrap: the ends of a 95% interval then rest on 25 draws each


@dataclass(frozen=True, slots=True)
class Fit:
    """The fit over `items`, of which the share `right` is right; `low` to `high`: 95% interval of `error`.

    `auroc` is None where all items are right or all wrong.
    """

    items: int
    right: float
    auroc: float | None
    spread: float
    error: float
    low: float
    high: float


def fit(folds: Sequence[Sequence[Told]]) -> Fit:
    """All measures over folds of items; one fold where all confidences come from the same counts.

    AUROC and spread compare items within a fold alone: the confidences of a fold were made without its wrong
    items, so they are higher than those of folds that have none, and pooled ones would rank the wrong way.
    """
    paired = [[(one.confidence, one.right) for one in fold] for fold in folds]
    every = [pair for fold in paired for pair in fold]
    right = sum(good for _, good in every) / len(every) if every else 0.0
    low, high = error_interval(every, [one.article for fold in folds for one in fold])
    apart = sum(len(fold) * spread(fold) for fold in paired) / len(every) if every else 0.0
    return Fit(len(every), right, auroc(*paired), apart, calibration_error(every), low, high)


def auroc(*folds: Sequence[Pair]) -> float | None:
    """How often a right item has a higher confidence than a wrong one of its fold, equal ones counting half.

    That is the area under the ROC curve (Hanley and McNeil, Radiology 1982).
    """
    wins, compared = 0.0, 0
    for pairs in folds:
        right, wrong = 0, 0
        for good, bad in _steps(pairs):
            wins += good * (wrong + bad / 2)
            right, wrong = right + good, wrong + bad
        compared += right * wrong
    return wins / compared if compared else None


def spread(pairs: Sequence[Pair]) -> float:
    """Precision of the half with the higher confidences minus that of the other; 0 where there is none.

    Items as sure as the middle one fall on both halves in shares, as if they were split at random many times.
    """
    half = len(pairs) / 2
    lower, room = 0.0, half
    for good, bad in _steps(pairs):
        part = min(room, good + bad)
        lower += part * good / (good + bad)
        room -= part
    right = sum(good for _, good in pairs)
    return (right - 2 * lower) / half if half else 0.0


def calibration_error(pairs: Iterable[Pair]) -> float:
    """The expected calibration error over ten bins (see `calibration.reliability`)."""
    return reliability((value, Count(int(good), 0, 1)) for value, good in pairs).error


def error_interval(
    pairs: Sequence[Pair], articles: Sequence[str] | None = None, seed: int = 0
) -> tuple[float, float]:
    """The 95% percentile interval of the calibration error, articles being drawn anew with replacement.

    The error of few items is on the high side, since chance alone moves bins away from their confidence;
    that of drawn ones more so.
    """
    clusters: dict[str, list[Pair]] = {}
    for number, pair in enumerate(pairs):
        clusters.setdefault(articles[number] if articles else str(number), []).append(pair)
    random, all_of_them = Random(seed), list(clusters.values())  # noqa: S311 - a sample, not a secret
    errors = []
    for _ in range(DRAWS if all_of_them else 0):
        drawn = random.choices(all_of_them, k=len(all_of_them))
        errors.append(calibration_error(pair for cluster in drawn for pair in cluster))
    errors.sort()
    return (errors[int(0.025 * DRAWS)], errors[int(0.975 * DRAWS)]) if errors else (0.0, 0.0)


def _steps(pairs: Sequence[Pair]) -> Iterator[tuple[int, int]]:
    """How many items are right and wrong at each confidence, the least first."""
    for _, equal in groupby(sorted(pairs), key=lambda pair: pair[0]):
        goods = [good for _, good in equal]
        yield sum(goods), len(goods) - sum(goods)
