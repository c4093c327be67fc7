"""Verdicts of a judge on drawn items, and the precision they show.

python -m mahdar.evaluate.verdicts FILE…

A verdict file is JSON lines of article id, group, offsets, label and reason. It holds no words of the
articles, so it can be kept; anyone with the articles can look each verdict up.
"""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from math import sqrt
from pathlib import Path
from typing import Literal, get_args

from mahdar.errors import InputError

Label = Literal["right", "partly", "wrong", "unclear"]
LABELS: tuple[str, ...] = get_args(Label)
_Z = 1.959964  # 97.5% point of the normal distribution: an interval of 95%


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a judge says of one item: right, partly (found, but a part of it is wrong), wrong, or unclear.

    `read` is the item as the judge saw it, in labels alone, where a later reader may read it otherwise.
    """

    article: str
    group: str
    start: int
    end: int
    label: Label
    reason: str = ""
    read: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """How many verdicts of each label; precision is the share of right ones of those that are clear."""

    labels: dict[str, int]

    @property
    def judged(self) -> int:
        """The number of clear verdicts."""
        return sum(n for label, n in self.labels.items() if label != "unclear")

    def precision(self, *labels: str) -> tuple[float, float, float]:
        """The share of `labels` (right alone by default), with its 95% interval."""
        good = sum(self.labels.get(label, 0) for label in labels or ("right",))
        low, high = wilson(good, self.judged)
        return (good / self.judged if self.judged else 0.0), low, high

    def __str__(self) -> str:
        counts = ", ".join(f"{self.labels.get(label, 0)} {label}" for label in LABELS)
        strict, lax = self.precision(), self.precision("right", "partly")
        return (
            f"{counts}; right {strict[0]:.3f} [{strict[1]:.3f}, {strict[2]:.3f}], "
            f"right or partly {lax[0]:.3f} [{lax[1]:.3f}, {lax[2]:.3f}]"
        )


def summarise(verdicts: Iterable[Verdict]) -> Summary:
    """Counts by label."""
    return Summary(dict(Counter(verdict.label for verdict in verdicts)))


def wilson(good: int, total: int) -> tuple[float, float]:
    """The 95% interval of a share (Wilson, JASA 1927); (0, 1) of nothing."""
    if not total:
        return 0.0, 1.0
    share, z2 = good / total, _Z * _Z
    middle = (share + z2 / (2 * total)) / (1 + z2 / total)
    half = _Z / (1 + z2 / total) * sqrt(share * (1 - share) / total + z2 / (4 * total * total))
    return max(0.0, middle - half), min(1.0, middle + half)


def read_verdicts(file: Path) -> list[Verdict]:
    """The verdicts of a file; raises InputError naming the line of one that cannot be used."""
    found = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip():
            found.append(_verdict(line, f"{file}:{number}"))
    return found


def write_verdicts(file: Path, verdicts: Iterable[Verdict]) -> None:
    """Write verdicts as JSON lines."""
    rows = ({k: v for k, v in asdict(verdict).items() if v != "" or k == "reason"} for verdict in verdicts)
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def _verdict(line: str, where: str) -> Verdict:
    try:
        verdict = Verdict(**json.loads(line))
    except (TypeError, ValueError) as error:
        raise InputError(f"{where}: not a verdict: {error}") from None
    if verdict.label not in LABELS:
        raise InputError(f"{where}: label {verdict.label!r}", f"one of {', '.join(LABELS)}")
    return verdict


def print_summaries(files: list[Path]) -> None:
    """Print the summary of each file of verdicts."""
    import sys

    for file in files:
        sys.stdout.write(f"{file.name}: {summarise(read_verdicts(file))}\n")


if __name__ == "__main__":
    import typer

    typer.run(print_summaries)
