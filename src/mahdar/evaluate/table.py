"""An evaluation as a table, as JSON and as a list of errors to work from."""

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from mahdar.evaluate.score import Evaluation
from mahdar.evaluate.tally import Count, Tally

if TYPE_CHECKING:
    from rich.console import RenderableType

# The rows of the outlet table: one line an outlet stays readable.
OUTLET_ROWS = ("statement found", "statement attributed", "figure", "figure full")
KINDS = ("statement", "event", "position", "figure")


def figures(tally: Tally) -> dict[str, dict[str, float | int]]:
    """Precision, recall, F1 (three decimals) and the counts behind them, by row."""
    return {name: _figures(count) for name, count in tally.counts.items()}


def as_json(evaluation: Evaluation, *, by_outlet: bool = False) -> str:
    """One JSON document: scores, by_type, absent and, asked for, outlets (alone, and all the others)."""
    overall = evaluation.overall
    out: dict[str, object] = {
        "scores": figures(overall),
        "by_type": {
            name: {"matched": c.right, "gold": c.gold, "read": c.read} for name, c in overall.types.items()
        },
        "absent": evaluation.absent,
    }
    if by_outlet:
        out["outlets"] = {
            name: {"alone": figures(evaluation.alone(name)), "others": figures(evaluation.without(name))}
            for name in evaluation.outlet_names()
        }
    return json.dumps(out, ensure_ascii=False, indent=1)


def error_lines(tally: Tally) -> Iterator[str]:
    """Errors as tab-separated lines: kind, article, what, detail, offset in the article, rule."""
    for miss in sorted(tally.misses, key=lambda m: KINDS.index(m.kind)):
        at = "" if miss.at is None else str(miss.at)
        cells = (miss.kind, miss.article, miss.what, miss.detail, at, miss.rule)
        yield "\t".join(" ".join(cell.split()) for cell in cells)


def tables(evaluation: Evaluation, *, by_outlet: bool = False) -> Iterator["RenderableType"]:
    """The evaluation for a terminal."""
    overall = evaluation.overall
    yield _table("", overall.counts)
    if overall.types:
        often_first = sorted(overall.types.items(), key=lambda one: (-one[1].gold, one[0]))
        yield _table("events found, by type", dict(often_first))
    if by_outlet:
        yield _outlet_table(evaluation)
    if evaluation.absent:
        yield "no record for: " + ", ".join(evaluation.absent)


def _table(title: str, counts: Mapping[str, Count]) -> "RenderableType":
    from rich.table import Table

    table = Table(title=title or None, box=None)
    table.add_column("")
    for name in ("P", "R", "F1", "right", "gold", "read"):
        table.add_column(name, justify="right")
    for name, c in counts.items():
        shares = (f"{value:.3f}" for value in (c.precision, c.recall, c.f1))
        table.add_row(name, *shares, str(c.right), str(c.gold), str(c.read))
    return table


def _outlet_table(evaluation: Evaluation) -> "RenderableType":
    from rich.table import Table

    table = Table(title="F1 by outlet: on it alone / on all others", box=None)
    table.add_column("outlet")
    table.add_column("articles", justify="right")
    for name in OUTLET_ROWS:
        table.add_column(name.removeprefix("statement "), justify="right", no_wrap=True)
    for outlet in evaluation.outlet_names():
        alone, others = evaluation.alone(outlet).counts, evaluation.without(outlet).counts
        cells = (f"{alone[name].f1:.2f} / {others[name].f1:.2f}" for name in OUTLET_ROWS)
        table.add_row(outlet, str(list(evaluation.outlets.values()).count(outlet)), *cells)
    return table


def _figures(count: Count) -> dict[str, float | int]:
    p, r, f1 = (round(value, 3) for value in (count.precision, count.recall, count.f1))
    return {"p": p, "r": r, "f1": f1, "gold": count.gold, "read": count.read}
