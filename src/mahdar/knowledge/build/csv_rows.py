"""Rows of the CSV files among the sources, with where they stand."""

import csv
from collections.abc import Iterator
from pathlib import Path


def read_csv(sources: Path, name: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The rows of a CSV file under `sources`, each with `file:line`."""
    with (sources / name).open(encoding="utf-8-sig", newline="") as stream:
        reader = csv.DictReader(stream)
        for row in reader:
            yield f"{name}:{reader.line_num}", {key: value or "" for key, value in row.items() if key}
