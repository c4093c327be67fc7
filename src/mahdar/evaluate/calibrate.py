"""Writes the confidence of every rule, measured on gold, as data of the package.

python -m mahdar.evaluate.calibrate GOLD… [--verdicts docs/quality] [--records FILE] [--out FILE]

Rules are developed on gold, so their precision there flatters. Verdicts by eye on unseen articles say by how
much: the confidences of a group are scaled so that its mean is the share judged right on those.
"""

from pathlib import Path
from typing import Any

from mahdar.evaluate.calibration import GROUPS, RIGHT, STRENGTH, Calibration, Reliability, held_out
from mahdar.evaluate.score import Evaluation, evaluate_paths
from mahdar.evaluate.verdicts import read_verdicts, summarise
from mahdar.reading import confidence as home

SHIPPED = Path(home.__file__).with_suffix(".yaml")
_HEADER = "# Written by `python -m mahdar.evaluate.calibrate`; not edited by hand.\n"


def calibrate(
    gold: list[Path], records: Path | None = None, out: Path = SHIPPED, verdicts: Path | None = None
) -> None:
    """Measure on gold files or folders, write `out`, and print how well the confidences fit."""
    import yaml
    from rich.console import Console

    evaluation = evaluate_paths(gold, records)
    data = as_data(evaluation, verdicts)
    out.write_text(
        _HEADER + yaml.safe_dump(data, sort_keys=False, default_flow_style=None, width=120), encoding="utf-8"
    )
    for group in GROUPS:
        by_rule, by_group = held_out(group, evaluation)
        Console(soft_wrap=True).print(f"{group}: by rule {_say(by_rule)}; one for all {_say(by_group)}")


def as_data(evaluation: Evaluation, verdicts: Path | None = None) -> dict[str, Any]:
    """What `confidence.yaml` holds: counts and confidences by group and rule, and the fit held out."""
    articles = len(evaluation.tallies)
    return {
        "source": f"precision of the rules on {articles} gold articles; prior worth {STRENGTH:g} items",
        "groups": {group: _group(group, evaluation, verdicts) for group in GROUPS},
    }


def _group(group: str, evaluation: Evaluation, verdicts: Path | None) -> dict[str, Any]:
    made = Calibration.of(group, evaluation.overall)
    fit, _ = held_out(group, evaluation)
    unseen = None if verdicts is None else _unseen(verdicts / f"{group}.jsonl", group)
    scale = 1.0 if unseen is None else min(1.0, unseen["share"] / made.overall)
    return {
        "confidence": round(made.overall * scale, 3),
        "held_out": {"items": fit.items, "calibration_error": round(fit.error, 3)},
        **({} if unseen is None else {"unseen": unseen}),
        "rules": {
            rule: {
                "right": count.right,
                "read": count.read,
                "confidence": round(made.confidence(rule) * scale, 3),
            }
            for rule, count in sorted(made.counts.items())
        },
    }


def _unseen(file: Path, group: str) -> dict[str, Any] | None:
    """How many items of unseen articles were judged, and the share of them that was right."""
    if not file.is_file():
        return None
    summary = summarise(read_verdicts(file))
    return {"judged": summary.judged, "share": round(summary.precision(*RIGHT[group])[0], 3)}


def _say(fit: Reliability) -> str:
    return f"calibration error {fit.error:.3f}, Brier {fit.brier:.3f} ({fit.items} items held out)"


if __name__ == "__main__":
    import typer

    typer.run(calibrate)
