"""Scoring of offsets: spans of every group that are true to the text."""

from mahdar.evaluate.gold import Gold
from mahdar.evaluate.shape import ITEM_GROUPS, Row, place, rows
from mahdar.evaluate.tally import Tally


def score_offsets(gold: Gold, record: Row, tally: Tally) -> None:
    """Add the row of one article's spans, those inside items of every group."""
    todo = [item for group in ITEM_GROUPS for item in rows(record.get(group))]
    while todo:
        node = todo.pop()
        if isinstance(node, list):
            todo += node
        elif isinstance(node, dict):
            if "text" in node and isinstance(node.get("start"), int):
                tally.counts["offsets"].add(_true(node, gold.article.whole), 1, 1)
            todo += node.values()


def _true(node: Row, whole: str) -> bool:
    at = place(node)
    return at is not None and at[1] <= len(whole) and whole[at[0] : at[1]] == node["text"]
