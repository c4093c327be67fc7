"""Holders of offices of single states and of the UN since 2000: exports of Wikidata, one file each."""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from mahdar.knowledge.build.csv_rows import read_csv
from mahdar.knowledge.build.wikidata_holdings import Holding
from mahdar.knowledge.columns import Row
from mahdar.knowledge.days import is_date

FOLDER = "every_politician_scrapers"


def holders(sources: Path, name: str, states: Iterable[Row], rules: dict[str, Any]) -> Iterator[Holding]:
    """The holdings of a file of holders (`lebanon`, `un_sg`) that `rules` of `wikidata_offices.yaml` name.

    Names of states in titles of ambassadors are looked up in `states`, rows of `states.tsv`.
    """
    state_of = _by_name(states, rules)
    mapping = rules["holders"][name]
    lines = list(read_csv(sources, f"{FOLDER}/{name}_holders21.csv"))
    as_of = snapshot(((row["start"], row["end"]) for _, row in lines), rules["as_of"])
    for source, row in lines:
        for role in _roles(mapping, row, state_of, rules["ambassador"]):
            office = role if ":" in role else f"{mapping['owner']}:{role}"
            yield Holding(
                person=row["personID"],
                label=row["person"],
                office=office,
                start=row["start"],
                end=row["end"],
                as_of=as_of,
                note=_note(name, row, rules),
                file=name,
                source=source,
            )


def snapshot(dates: Iterable[tuple[str, str]], least: str) -> str:
    """The day on which open tenures of a file surely hold: the newest day it shows, or `least`."""
    return max([least, *(day for pair in dates for day in pair if len(day) == len(least) and is_date(day))])


def _roles(
    mapping: dict[str, Any], row: dict[str, str], state_of: Callable[[str], str], ambassador: str
) -> list[str]:
    role = mapping["positions"].get(row["position"])
    if role:
        return list(role) if isinstance(role, list) else [role]
    found = re.match(ambassador, row["position"])
    if mapping.get("ambassadors") and found and row["end"] and (state := state_of(found[1])):
        return [f"ambassador.{state}"]
    return []


def _by_name(states: Iterable[Row], rules: dict[str, Any]) -> Callable[[str], str]:
    known = {row["name_en"]: row["id"] for row in states} | rules["states"]
    return lambda name: known.get(name, "")


def _note(name: str, row: dict[str, str], rules: dict[str, Any]) -> str:
    here = [name, row["personID"], row["start"]]
    return next((note for *key, note in rules["notes"] if key == here), "")
