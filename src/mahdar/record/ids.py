"""Ids of items: a hash of revision, group, spans and type, so that reading twice gives the same ids."""

import hashlib


def item_id(revision: str, group: str, kind: str, *spans: tuple[int, int] | None) -> str:
    """The id of an item: its group's first letter and 16 hex digits.

    `spans` are half-open offsets of what makes the item that item (cue and content of a statement,
    the number of a figure); None stands for a part that is absent.
    """
    places = ";".join("-" if s is None else f"{s[0]}:{s[1]}" for s in spans)
    digest = hashlib.sha256(f"{revision}|{group}|{kind}|{places}".encode()).hexdigest()
    return f"{group[0]}-{digest[:16]}"
