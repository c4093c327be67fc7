"""What `mahdar evaluate` prints."""

from pathlib import Path

from mahdar.evaluate.score import evaluate_paths
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
    from rich.console import Console

    evaluation = evaluate_paths(gold, records)
    console = Console(soft_wrap=True)
    if json:
        console.out(as_json(evaluation, by_outlet=by_outlet), highlight=False)
    elif errors:
        for line in error_lines(evaluation.overall):
            console.out(line, highlight=False)
    else:
        for table in tables(evaluation, by_outlet=by_outlet):
            console.print(table)
