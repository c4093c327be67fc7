"""Who held an office on a day: certainly, perhaps, or not known."""

from dataclasses import dataclass
from datetime import date

from mahdar.knowledge.days import first_day, last_day


@dataclass(frozen=True, slots=True)
class Tenure:
    """A person in an office. `end` None: still in office at `as_of`, not known after it."""

    person: str
    office: str
    start: str
    end: str | None
    as_of: str | None
    note: str
    source: str

    def holds(self, day: date) -> float:
        """How sure it is that the person held the office that day: 1 yes, 0.5 perhaps, 0 no or not known.

        Perhaps: the first and the last day themselves (the office changes hands during one), and all days
        that a date given by month or year leaves open.
        """
        if day < first_day(self.start) or self.is_over(day):
            return 0.0
        until = self.end or self.as_of
        if until is None:
            return 0.0
        begun = day > last_day(self.start)
        going_on = day < first_day(until) if self.end else True
        return 1.0 if begun and going_on else 0.5

    def is_over(self, day: date) -> bool:
        """Whether the tenure had ended by that day, or is not known to have gone on so long."""
        until = self.end or self.as_of
        return until is None or day > last_day(until)


@dataclass(frozen=True, slots=True)
class Holders:
    """Persons who held an office on a day, the surest first, with how sure (they sum to 1 at most).

    `stale`: the table ends before the day, so that nothing can be said.
    """

    persons: tuple[tuple[str, float], ...]
    stale: bool = False

    @property
    def certain(self) -> str | None:
        """The one holder, if there is no doubt."""
        return self.persons[0][0] if len(self.persons) == 1 and self.persons[0][1] == 1.0 else None


def holders(tenures: tuple[Tenure, ...], day: date) -> Holders:
    """Who of an office's tenures held it on a day."""
    found: dict[str, float] = {}
    for tenure in tenures:
        found[tenure.person] = max(found.get(tenure.person, 0.0), tenure.holds(day))
    held = sorted(((p, share) for p, share in found.items() if share), key=lambda one: (-one[1], one[0]))
    if len(held) > 1 and held[0][1] == 1.0 > held[1][1]:
        held = held[:1]  # one seat: who certainly holds it leaves no room for who perhaps did
    whole = sum(share for _, share in held)
    if whole > 1.0:
        held = [(person, share / whole) for person, share in held]
    return Holders(tuple(held), not held and _is_stale(tenures, day))


def _is_stale(tenures: tuple[Tenure, ...], day: date) -> bool:
    """Whether the newest that is known of an office is older than the day, and was open then."""
    newest = max(tenures, key=lambda one: last_day(one.start), default=None)
    if newest is None:
        return False
    return newest.end is None and newest.as_of is not None and day > last_day(newest.as_of)
