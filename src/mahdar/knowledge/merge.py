"""Rows of several layers as one table: the later layer wins, lists of names add up."""

from collections.abc import Iterable

from mahdar.knowledge.columns import KEYS, LISTS, Row
from mahdar.knowledge.layers import Layer
from mahdar.knowledge.tables import SEPARATOR, values


def merged(layers: Iterable[Layer], table: str) -> list[Row]:
    """The rows of a table over all layers, in order of first appearance."""
    keys, rows = KEYS[table], dict[tuple[str, ...], Row]()
    for layer in layers:
        for row in layer.rows(table):
            key = tuple(row[column] for column in keys)
            have = rows.get(key)
            rows[key] = row if have is None else join(have, row)
    return list(rows.values())


def join(old: Row, new: Row) -> Row:
    """A row replaced by a later one: fields it leaves empty stay, values of lists add up, its own first."""
    out = dict(old)
    for column, value in new.items():
        if column in LISTS and old.get(column):
            both = [*values(value), *values(old[column])]
            out[column] = SEPARATOR.join(dict.fromkeys(both))
        elif value:
            out[column] = value
    return out


def merged_tenures(layers: Iterable[Layer]) -> list[Row]:
    """The tenures of all layers; what a later one says of a person in an office replaces what it overlaps.

    Leaders known by year in one source and by day in a later one are so in office once.
    """
    kept: dict[tuple[str, str], list[Row]] = {}
    for layer in layers:
        own: dict[tuple[str, str], list[Row]] = {}
        for row in layer.rows("tenures"):
            own.setdefault((row["person"], row["office"]), []).append(row)
        for key, rows in own.items():
            earlier = (old for old in kept.get(key, ()) if not any(overlap(old, new) for new in rows))
            kept[key] = [*earlier, *rows]
    return [row for rows in kept.values() for row in rows]


def overlap(one: Row, other: Row) -> bool:
    """Whether two tenures may have a day in common; dates cut short sort before the days they hold."""
    return one["start"] <= _until(other) and other["start"] <= _until(one)


def _until(row: Row) -> str:
    return (row["end"] or row["as_of"] or row["start"]) + "~"
