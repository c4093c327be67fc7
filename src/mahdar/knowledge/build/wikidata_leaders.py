"""Heads of state and government, and foreign ministers, of the whole world: two exports of Wikidata."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from mahdar.knowledge.build.csv_rows import read_csv
from mahdar.knowledge.build.states import independent
from mahdar.knowledge.build.wikidata_holdings import Holding
from mahdar.knowledge.columns import Row

_DAY = len("2022-08-01")
_ITEM = re.compile(r"Q[0-9]+\Z")


def leaders(sources: Path, states: Iterable[Row], rules: dict[str, Any]) -> list[Holding]:
    """Heads of state and government, by the year. `rules` are those of `wikidata_offices.yaml`."""
    owners, out = _owners(sources, states, rules), []
    for source, row in read_csv(sources, rules["leaders"]["file"]):
        owner, role = owners.get(row["countryid"]), _role(row["positionLabel"], rules)
        if owner and role and not _ITEM.match(row["officeholderLabel"]):
            out.append(
                Holding(
                    person=row["officeholder"],
                    label=row["officeholderLabel"],
                    office=f"{owner}:{role}",
                    start=row["start_year"],
                    end=row["end_year"],
                    as_of=rules["leaders"]["as_of"],
                    note="",
                    file="leaders",
                    source=source,
                )
            )
    return out


def ministers(sources: Path, states: Iterable[Row], rules: dict[str, Any]) -> list[Holding]:
    """The foreign ministers in office when the file was made. A start on 1 January is taken as the year."""
    owners, lines = _owners(sources, states, rules), list(read_csv(sources, rules["ministers"]["file"]))
    as_of = max((row["start"] for _, row in lines if len(row["start"]) == _DAY), default=rules["as_of"])
    out = []
    for source, row in lines:
        owner = owners.get(row["country"])
        office = rules["ministers"]["owners"].get(row["country"]) or (
            owner and f"{owner}:{rules['ministers']['role']}"
        )
        if office and row["person"] and row["name"] and row["start"]:
            start = row["start"].removesuffix("-01-01")
            out.append(Holding(row["person"], row["name"], office, start, "", as_of, "", "ministers", source))
    return out


def _role(label: str, rules: dict[str, Any]) -> str:
    """The role of a position: that of the first rule it meets, empty where it is not taken."""
    found: Iterable[str] = (role for pattern, role in rules["leaders"]["rules"] if re.search(pattern, label))
    return next(iter(found), "")


def _owners(sources: Path, states: Iterable[Row], rules: dict[str, Any]) -> dict[str, str]:
    """Independent states by their Wikidata ids; governments of territories are seldom in the news."""
    own = independent(sources)
    known = {row["wikidata"]: row["id"] for row in states if row["wikidata"] and row["id"] in own}
    realms: dict[str, str] = rules["realms"]
    return known | realms
