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
