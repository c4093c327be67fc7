"""How well the confidences of items fit: on gold as told, on gold held out, and on items judged by eye.

python -m mahdar.evaluate.reliability GOLD… [--verdicts FILE… --records FILE…]

*told*: the confidences in the records. Rules are counted on this gold, so they know the answers.
*held out*: confidences of rules counted on four fifths of the articles, told for the other fifth.
*judged*: the confidences in the records (`--records`, those drawn from) of items of unseen articles.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from mahdar.evaluate.calibration import GROUPS, Calibration
from mahdar.evaluate.fit import fit
from mahdar.evaluate.judged import Judged, join
from mahdar.evaluate.records import iter_records
from mahdar.evaluate.score import Evaluation, evaluate_paths
from mahdar.evaluate.tally import Tally, Told
from mahdar.evaluate.verdicts import read_verdicts

FOLDS = 5
_HEAD = f"{'':22}{'items':>6}{'right':>7}{'AUROC':>7}{'spread':>8}{'ECE':>7}  95%"


def held_out(group: str, evaluation: Evaluation) -> Iterator[list[Told]]:
    """The items of a group by fold, with the confidence that the other articles give their rule."""
    names = sorted(evaluation.tallies)
    for fold in range(min(FOLDS, len(names))):
        mine, others = names[fold::FOLDS], Tally()
        for name in names:
            if name not in mine:
                others.merge(evaluation.tallies[name])
        made = Calibration.of(group, others)
        told = chain.from_iterable(evaluation.tallies[name].told for name in mine)
        yield [replace(one, confidence=made.confidence(one.rule)) for one in told if one.group == group]


def lines(evaluation: Evaluation, judged: Judged | None = None) -> Iterator[str]:
    """The figures, a line for each group and way of telling."""
    yield _HEAD
    for group in GROUPS:
        yield _line(f"{group} told", [_of(group, evaluation.overall.told)])
        yield _line(f"{group} held out", list(held_out(group, evaluation)))
        if judged is not None:
            yield _line(f"{group} judged", [_of(group, judged.told)])
    if judged is not None and judged.unmatched:
        yield f"{judged.unmatched} verdicts left out: no item of the records stands there, or several do"


def _of(group: str, told: Iterable[Told]) -> list[Told]:
    return [one for one in told if one.group == group]


def _line(name: str, folds: Sequence[Sequence[Told]]) -> str:
    made = fit(folds)
    if not made.items:
        return f"{name:22}{0:6}"
    area = "-" if made.auroc is None else f"{made.auroc:.3f}"
    interval = f"[{made.low:.3f}, {made.high:.3f}]"
    return f"{name:22}{made.items:6}{made.right:7.3f}{area:>7}{made.spread:8.3f}{made.error:7.3f}  {interval}"


def main(given: list[str] | None = None) -> int:
    """The command: the gold articles are read now, the judged ones looked up in records."""
    import argparse
    import sys

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--verdicts", nargs="+", type=Path, default=[])
    parser.add_argument("--records", nargs="+", type=Path, default=[])
    wanted = parser.parse_args(given)
    if bool(wanted.verdicts) != bool(wanted.records):
        parser.error("--verdicts and --records go together: give the records the items were drawn from")
    verdicts = chain.from_iterable(map(read_verdicts, wanted.verdicts))
    judged = join(verdicts, chain.from_iterable(map(iter_records, wanted.records)))
    evaluation = evaluate_paths(wanted.gold)
    sys.stdout.writelines(f"{line}\n" for line in lines(evaluation, judged if wanted.verdicts else None))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
