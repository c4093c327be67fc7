"""What `mahdar evaluate` prints."""

import sys
from pathlib import Path

from mahdar.evaluate.score import Evaluation, evaluate_paths
from mahdar.evaluate.table import as_json, error_lines, tables


def show_evaluation(
    gold: list[Path],
    records: Path | None = None,
    *,
    errors: bool = False,
    json: bool = False,
    by_outlet: bool = False,
) -> None:
    """Score and print a table; with `json` one JSON document, with `errors` tab-separated errors alone.

    Raises InputError naming a file that cannot be used.
    """
    evaluation = evaluate_paths(gold, records)
    if json:
        sys.stdout.write(as_json(evaluation, by_outlet=by_outlet) + "\n")
    elif errors:
        sys.stdout.writelines(f"{line}\n" for line in error_lines(evaluation.overall))
    else:
        _print_tables(evaluation, by_outlet)


def _print_tables(evaluation: Evaluation, by_outlet: bool) -> None:
    from rich.console import Console

    console = Console(soft_wrap=True)
    for table in tables(evaluation, by_outlet=by_outlet):
        console.print(table)
