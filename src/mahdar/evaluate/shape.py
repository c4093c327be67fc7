"""Reading of records that may be malformed: what is not of the due shape counts as absent.

Records come from anywhere (another reader, a file edited by hand), so nothing is taken for granted.
"""

from typing import Any

Row = dict[str, Any]
Place = tuple[int, int]  # half-open code-point offsets
ITEM_GROUPS = ("mentions", "statements", "events", "positions", "figures", "times")


def place(value: object) -> Place | None:
    """(start, end) of a well-formed, non-empty span; None for anything else."""
    if not isinstance(value, dict):
        return None
    start, end = value.get("start"), value.get("end")
    if isinstance(start, int) and isinstance(end, int) and 0 <= start < end:
        return start, end
    return None


def part(value: object) -> Row:
    """The value where it is a dict, else an empty one."""
    return value if isinstance(value, dict) else {}


def rows(value: object) -> list[Any]:
    """The value where it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def text_of(value: object) -> str:
    """The `text` of a span, "" where it has none."""
    text = part(value).get("text")
    return text if isinstance(text, str) else ""


def cut(whole: str, value: object) -> str:
    """The letters of the article that a well-formed span covers, "" for anything else."""
    at = place(value)
    return "" if at is None else whole[at[0] : at[1]]


def well_formed(record: Row, group: str, needs: str) -> tuple[list[Row], int]:
    """The items of a group whose span `needs` is well-formed, and the number of the other ones."""
    every = rows(record.get(group))
    good = [row for row in every if isinstance(row, dict) and place(row.get(needs)) is not None]
    return good, len(every) - len(good)


def countries(actors: object) -> set[str]:
    """The countries of a list of actors, those of the members of joint actors included."""
    found = set()
    for actor in rows(actors):
        for one in (part(actor), *map(part, rows(part(actor).get("members")))):
            if isinstance(one.get("country"), str):
                found.add(one["country"])
    return found - {""}
