"""`mahdar kb check`: what in the knowledge base is old, doubtful or missing."""

import sys
from collections.abc import Iterator
from datetime import date
from itertools import combinations

from mahdar.knowledge.base import KnowledgeBase, default_base
from mahdar.knowledge.days import first_day, last_day
from mahdar.knowledge.tables import values
from mahdar.knowledge.tenures import Tenure

_SEATS_OF_MANY = ("deputy", "adviser", "envoy", "spokesperson", "minister.state", "member", "vice_president")


def run_check(today: date, base: KnowledgeBase | None = None, *, verbose: bool = False) -> int:
    """Write what was found by kind, one line each (all with `verbose`); always 0: these are no errors."""
    base = base or default_base()
    for title, lines in (
        ("open tenures not known to go on after", list(stale(base, today))),
        ("seats with two holders at once", list(shared_seats(base))),
        ("persons without an Arabic name", list(without_arabic(base))),
        ("names that mean several entities", list(ambiguous(base))),
    ):
        sys.stdout.write(f"{len(lines):6} {title}\n")
        for line in lines if verbose else lines[:5]:
            sys.stdout.write(f"       {line}\n")
    return 0


def stale(base: KnowledgeBase, today: date) -> Iterator[str]:
    """Tenures without an end whose `as_of` lies before today."""
    for tenures in base.offices.values():
        for one in tenures:
            if one.end is None and one.as_of is not None and last_day(one.as_of) < today:
                yield f"{one.office} {one.person} since {one.start}, known until {one.as_of}"


def shared_seats(base: KnowledgeBase) -> Iterator[str]:
    """Two persons in one seat on more than the day it changed hands."""
    for office, tenures in base.offices.items():
        if office.rpartition(":")[2].startswith(_SEATS_OF_MANY):
            continue
        for one, other in combinations(tenures, 2):
            if one.person != other.person and overlap(one, other):
                yield f"{office}: {_said(one)} and {_said(other)}"


def overlap(one: Tenure, other: Tenure) -> bool:
    """Whether two tenures certainly have days in common beyond a day of change."""
    begin = max(last_day(one.start), last_day(other.start))
    finish = min(_certain_end(one), _certain_end(other))
    return (finish - begin).days > 1


def _certain_end(tenure: Tenure) -> date:
    until = tenure.end or tenure.as_of
    return first_day(until) if until is not None else last_day(tenure.start)


def _said(tenure: Tenure) -> str:
    return f"{tenure.person} {tenure.start}..{tenure.end or '?'} ({tenure.source})"


def without_arabic(base: KnowledgeBase) -> Iterator[str]:
    """Persons with a tenure whom no Arabic text can name."""
    for name, (table, row) in base.rows.items():
        if table == "persons" and not values(row["names_ar"]) and name in base.seats:
            yield f"{name} {row['name_en']}"


def ambiguous(base: KnowledgeBase) -> Iterator[str]:
    """Names of several entities other than places."""
    for key, senses in base.names.senses.items():
        others = [s.entity for s in senses if base.rows[s.entity][0] != "places"]
        if len(others) > 1:
            yield f"{key}: {', '.join(others)}"
