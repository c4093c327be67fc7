"""Seeded random draws of items from records, for judging by eye.

python -m mahdar.evaluate.draw RECORDS.jsonl… --group statements --count 100 --seed 1 > SHEET.jsonl

Every item of the group in all records is equally likely (reservoir sampling: Vitter, Algorithm R, 1985),
and the same records and seed give the same sheet.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from random import Random

from mahdar.evaluate.records import iter_records
from mahdar.evaluate.shape import Row, rows
from mahdar.evaluate.sheet import ANCHORS, Line, anchor, lines

Wanted = Callable[[Row], bool]


def draw(
    records: Iterable[Row], group: str, count: int, seed: int, wanted: Wanted | None = None
) -> list[Line]:
    """`count` items of a group (fewer where there are not so many), in random order.

    `wanted` narrows the items drawn from, say to relative dates.
    """
    random = Random(seed)  # noqa: S311 - a sample, not a secret
    kept: list[tuple[Row, int]] = []
    for number, (record, place) in enumerate(_items(records, group, wanted)):
        if len(kept) < count:
            kept.append((record, place))
        elif (at := random.randrange(number + 1)) < count:
            kept[at] = (record, place)
    random.shuffle(kept)
    return [line for record, place in kept for line in lines(record, group, {place})]


def _items(records: Iterable[Row], group: str, wanted: Wanted | None) -> Iterator[tuple[Row, int]]:
    for record in records:
        for place, item in enumerate(rows(record.get(group))):
            if anchor(item, group) is not None and (wanted is None or wanted(item)):
                yield record, place


def draw_files(files: list[Path], group: str = "statements", count: int = 100, seed: int = 1) -> None:
    """Print a sheet drawn from files of records, one JSON line an item."""
    import sys

    if group not in ANCHORS:
        raise SystemExit(f"no group {group!r}: one of {', '.join(ANCHORS)}")
    for line in draw((record for file in files for record in iter_records(file)), group, count, seed):
        sys.stdout.write(json.dumps(line.as_dict(), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    import typer

    typer.run(draw_files)
