"""Verdicts by eye joined to the records the items were drawn from, for the confidence each item told."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from mahdar.evaluate.calibration import RIGHT
from mahdar.evaluate.shape import Row, part, rows
from mahdar.evaluate.sheet import ANCHORS, anchor
from mahdar.evaluate.tally import Told, told_confidence
from mahdar.evaluate.verdicts import Verdict

Key = tuple[str, str, int, int]  # article, group, start, end


@dataclass(frozen=True, slots=True)
class Judged:
    """The items judged; `unmatched` counts verdicts whose item is in no record, or that may be of several."""

    told: tuple[Told, ...]
    unmatched: int


def join(verdicts: Iterable[Verdict], records: Iterable[Row]) -> Judged:
    """Each clear verdict with the confidence of its item; the records must be those that were drawn from."""
    clear = [verdict for verdict in verdicts if verdict.label != "unclear" and verdict.group in RIGHT]
    items = _items(records, {verdict.article for verdict in clear})
    told = []
    for verdict in clear:
        found = items.get((verdict.article, verdict.group, verdict.start, verdict.end), [])
        value = told_confidence(found[0]) if len(found) == 1 else None
        if value is not None:
            rule, right = str(found[0].get("rule") or ""), verdict.label in RIGHT[verdict.group]
            told.append(Told(verdict.group, verdict.article, rule, value, right))
    return Judged(tuple(told), len(clear) - len(told))


def _items(records: Iterable[Row], wanted: set[str]) -> dict[Key, list[Row]]:
    """The items of the wanted articles by where they stand, as a sheet says it."""
    found: dict[Key, dict[str, Row]] = defaultdict(dict)
    for record in records:
        article = str(part(record.get("article")).get("id"))
        for group in ANCHORS if article in wanted else ():
            for item in rows(record.get(group)):
                at = anchor(item, group)
                if at is not None:  # by id, since several files may hold the same record
                    found[article, group, *at][str(part(item).get("id"))] = item
    return {key: list(same.values()) for key, same in found.items()}
