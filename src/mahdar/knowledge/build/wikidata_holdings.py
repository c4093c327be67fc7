"""Who held an office from when to when, as the exports of Wikidata say it, and what of it cannot be right."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from mahdar.knowledge.columns import Row
from mahdar.knowledge.days import first_day, is_date, last_day

_CYRILLIC = re.compile("[Ѐ-ӿ]")


@dataclass(frozen=True, slots=True)
class Holding:
    """A person's time in an office. `end` empty: in office on `as_of`. `file`: the source's short name."""

    person: str
    label: str
    office: str
    start: str
    end: str
    as_of: str
    note: str
    file: str
    source: str

    @property
    def owner(self) -> str:
        """The state or body whose office it is."""
        return self.office.rpartition(":")[0]

    @property
    def role(self) -> str:
        """The role of the office."""
        return self.office.rpartition(":")[2]

    def sure(self) -> tuple[date, date]:
        """The first and last day that the person held it for certain; the first may be after the last."""
        return last_day(self.start), first_day(self.end or self.as_of)

    def tenure(self) -> Row:
        """The row of `tenures.tsv`."""
        return {
            "person": self.person,
            "office": self.office,
            "start": self.start,
            "end": self.end,
            "as_of": "" if self.end else self.as_of,
            "note": self.note,
            "source": self.source,
        }


def sound(holdings: Iterable[Holding], problems: list[str]) -> Iterator[Holding]:
    """The holdings with a usable name and dates in order; the others are told of in `problems`."""
    for one in holdings:
        if _CYRILLIC.search(one.label):
            problems.append(f"{one.source}: {one.label} as {one.office}: the name is in Cyrillic only")
        elif not one.start or not is_date(one.start) or (one.end and not is_date(one.end)):
            problems.append(f"{one.source}: {one.label} as {one.office}: no start, or no date")
        elif one.end and last_day(one.end) < first_day(one.start):
            problems.append(f"{one.source}: {one.label} as {one.office}: ends before it starts")
        else:
            yield one


def joined(holdings: Iterable[Holding]) -> list[Holding]:
    """Holdings, those that two files tell of made one, with the finer start and an end that only one has."""
    kept: dict[tuple[str, str], list[Holding]] = {}
    for one in sorted(holdings, key=lambda h: (-len(h.start), h.start, h.source)):
        same = kept.setdefault((one.person, one.office), [])
        twin = next((n for n, other in enumerate(same) if other.start.startswith(one.start)), None)
        if twin is None:
            same.append(one)
        elif one.end and not same[twin].end:
            same[twin] = replace(same[twin], end=one.end)
    return [one for same in kept.values() for one in same]


def unclashing(holdings: Iterable[Holding], tolerance: int, problems: list[str]) -> Iterator[Holding]:
    """The holdings that overlap none of another person in the same office by more than `tolerance` days.

    Of those that do, none is kept: `problems` tells of each.
    """
    chosen = list(holdings)
    by_office: dict[str, list[Holding]] = {}
    for one in chosen:
        by_office.setdefault(one.office, []).append(one)
    for one in chosen:
        rivals = [other for other in by_office[one.office] if _clash(one, other, tolerance)]
        if rivals:
            names = ", ".join(f"{other.label} ({other.start}–{other.end})" for other in rivals)
            span = f"({one.start}–{one.end})"
            problems.append(f"{one.source}: {one.label} {span} as {one.office}: so was {names}")
        else:
            yield one


def _clash(one: Holding, other: Holding, tolerance: int) -> bool:
    if one.person == other.person:
        return False
    first, last = max(one.sure()[0], other.sure()[0]), min(one.sure()[1], other.sure()[1])
    return last - first > timedelta(days=tolerance)
