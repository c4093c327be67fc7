"""Seeded random draws of items from records, for judging by eye.

python -m mahdar.evaluate.draw RECORDS.jsonl… --group events --per type --count 100 --seed 1 > SHEET.jsonl

Every item of the group in all records is equally likely (reservoir sampling: Vitter, Algorithm R, 1985),
and the same records and seed give the same sheet. With `--per FIELD` every value of the field (the types of
events, say) has the same number of items, as far as there are so many: a type seldom read is judged too, but
the share that is right is then no longer that of all items.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from random import Random

from mahdar.evaluate.records import iter_records
from mahdar.evaluate.reservoir import Reservoir
from mahdar.evaluate.shape import Row, rows
from mahdar.evaluate.sheet import ANCHORS, Line, anchor, lines

Wanted = Callable[[Row], bool]
Drawn = tuple[Row, int]  # a record, and the number of an item in its group


def draw(
    records: Iterable[Row],
    group: str,
    count: int,
    seed: int,
    wanted: Wanted | None = None,
    *,
    per: str | None = None,
) -> list[Line]:
    """`count` items of a group (fewer where there are not so many), in random order.

    `wanted` narrows the items drawn from, say to relative dates; `per` names a field every value of which
    has the same number of items.
    """
    random = Random(seed)  # noqa: S311 - a sample, not a secret
    strata: dict[str, Reservoir[Drawn]] = {}
    for record, place in _items(records, group, wanted):
        name = str(record[group][place].get(per)) if per else ""
        strata.setdefault(name, Reservoir(count, random)).put((record, place))
    kept = _evenly(strata, random)[:count] if per else [one for r in strata.values() for one in r.kept]
    random.shuffle(kept)
    return [line for record, place in kept for line in lines(record, group, {place})]


def _evenly(strata: dict[str, Reservoir[Drawn]], random: Random) -> list[Drawn]:
    """All that was kept, one of each stratum, then a second of each and so on; each round in random order."""
    columns = [list(strata[name].kept) for name in sorted(strata)]
    for column in columns:
        random.shuffle(column)  # the order of a reservoir is not random
    height = max(map(len, columns), default=0)
    rounds = [[column[at] for column in columns if at < len(column)] for at in range(height)]
    for one in rounds:
        random.shuffle(one)
    return list(chain.from_iterable(rounds))


def _items(records: Iterable[Row], group: str, wanted: Wanted | None) -> Iterator[Drawn]:
    for record in records:
        for place, item in enumerate(rows(record.get(group))):
            if anchor(item, group) is not None and (wanted is None or wanted(item)):
                yield record, place


def draw_files(
    files: list[Path],
    group: str = "statements",
    count: int = 100,
    seed: int = 1,
    per: str | None = None,
) -> None:
    """Print a sheet drawn from files of records, one JSON line an item."""
    import sys

    if group not in ANCHORS:
        raise SystemExit(f"no group {group!r}: one of {', '.join(ANCHORS)}")
    records = chain.from_iterable(map(iter_records, files))
    for line in draw(records, group, count, seed, per=per):
        sys.stdout.write(json.dumps(line.as_dict(), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    import typer

    typer.run(draw_files)
