"""Geopolitical conventions: which country a disputed place or state counts to, by the table alone."""

from collections.abc import Iterable

from mahdar.errors import KnowledgeError
from mahdar.knowledge.columns import Row
from mahdar.knowledge.tables import values

NONE, OWN, BOTH = "none", "own", "both"  # no country; each its own; a matter of names alone


def apply(conventions: Iterable[Row], tables: dict[str, list[Row]]) -> dict[str, str]:
    """Set the country of the entities that conventions name; returns states that count as another, by code.

    Raises KnowledgeError where a choice is none of the alternatives.
    """
    recode: dict[str, str] = {}
    chosen: dict[str, str] = {}
    for row in conventions:
        choice = _choice(row)
        for entity in values(row.get("entities", "")):
            if row["topic"] == "state" and choice not in (OWN, BOTH, entity):
                recode[entity] = choice
            elif row["topic"] == "place":
                chosen[entity] = "" if choice == NONE else choice
    for rows in tables.values():
        for row in rows:
            if row.get("id") in chosen:
                row["country"] = chosen[row["id"]]
            elif row.get("country") in recode:
                row["country"] = recode[row["country"]]
    return recode


def _choice(row: Row) -> str:
    allowed = values(row["alternatives"])
    if allowed and row["choice"] not in allowed:
        problem = f"convention {row['id']!r}: {row['choice']!r} is no choice"
        raise KnowledgeError(problem, f"choose one of {', '.join(allowed)}")
    return row["choice"]
