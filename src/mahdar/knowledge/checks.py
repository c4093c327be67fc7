"""What is wrong with tables: each problem names the file and the line."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from mahdar.knowledge.columns import DATES, KEYS, NEEDED, Row
from mahdar.knowledge.days import first_day, is_date, last_day
from mahdar.knowledge.tables import read_table, table_of

_OFFICE = re.compile(r".+:[a-z_]+(?:\.[A-Za-z0-9_-]+)*\Z")
_ID = re.compile(r"(?:[A-Z]{3}|Q[0-9]+|x:[a-z0-9-]+|gn:[0-9]+|[A-Z]{2}-[A-Z0-9]{1,3})\Z")
_BODIES = frozenset({"IGO", "UNO", "EUR"})  # codes of actors that are no state's
Sector = Literal[
    "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "EUR", "GOV", "IGO", "IMG", "ISM", "JRN", "JUD", "LAB",
    "LEG", "MED", "MIL", "MNC", "NGO", "OPP", "PRE", "PRM", "PTY", "REB", "REF", "REL", "SOC", "SPY", "UAF",
    "UNK", "UNO",
]  # fmt: skip
_SECTORS = frozenset(get_args(Sector))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row stands."""

    path: Path
    line: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


Placed = tuple[Place, str, Row]


def placed_rows(paths: Iterable[Path]) -> list[Placed]:
    """All rows of tables with their places and tables; KnowledgeError for one that cannot be read."""
    out = []
    for path in paths:
        table = table_of(path)
        out += [(Place(path, line), table, row) for line, row in read_table(path, table)]
    return out


def problems(
    rows: Iterable[Placed], states: frozenset[str], known: frozenset[str] = frozenset()
) -> Iterator[str]:
    """What is wrong with rows. `states`: codes that count as states; `known`: ids of entities elsewhere."""
    chosen = list(rows)
    ids = known | states | {row["id"] for _, _, row in chosen if "id" in row}
    seen: dict[tuple[str, ...], Place] = {}
    for place, table, row in chosen:
        yield from (f"{place}: {what}" for what in _row_problems(table, row, states))
        yield from (f"{place}: {what}" for what in _links(table, row, ids))
        key = (table, *(row[column] for column in KEYS[table]))
        if key in seen:
            yield f"{place}: {' '.join(key[1:])!r} again, as at {seen[key]}"
        seen.setdefault(key, place)


def _row_problems(table: str, row: Row, states: frozenset[str]) -> Iterator[str]:
    for column in NEEDED[table]:
        if not row[column]:
            yield f"no {column}"
    if "id" in row and table not in ("conventions",) and row["id"] and not _ID.match(row["id"]):
        yield f"an id such as {row['id']!r} is not known here; use alpha-3, Q…, x:slug, gn:… or ISO 3166-2"
    country = row.get("country", "")
    if country and country not in states and country not in _BODIES:
        yield f"unknown country code {country!r}"
    if row.get("sector") and row["sector"] not in _SECTORS:
        yield f"unknown sector {row['sector']!r}"
    yield from _date_problems(table, row)


def _date_problems(table: str, row: Row) -> Iterator[str]:
    wrong = [column for column in DATES if row.get(column) and not is_date(row[column])]
    yield from (f"{column} {row[column]!r} is no date (2020-11-22, 2020-11 or 2020)" for column in wrong)
    if wrong or not row.get("start"):
        return
    if row.get("end") and last_day(row["end"]) < first_day(row["start"]):
        yield f"ends on {row['end']}, before it starts on {row['start']}"
    if table == "tenures" and not row["end"] and not row["as_of"] and row["note"] != "withdrawn":
        yield "neither end nor as_of: say until when it is known"


def _links(table: str, row: Row, ids: frozenset[str] | set[str]) -> Iterator[str]:
    if table == "tenures":
        if row["person"] not in ids:
            yield f"no person {row['person']!r}"
        owner, _, _ = row["office"].rpartition(":")
        if not _OFFICE.match(row["office"]):
            yield f"{row['office']!r} is no office (owner:role)"
        elif owner not in ids:
            yield f"no state or body {owner!r}"
    if table == "organisations" and row["parent"] and row["parent"] not in ids:
        yield f"no parent {row['parent']!r}"
    if table == "outlets" and row["organisation"] and row["organisation"] not in ids:
        yield f"no organisation {row['organisation']!r}"
