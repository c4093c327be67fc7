"""Tenures out of positions held: their dates say no more than the dump does, and agree with the base."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from mahdar.knowledge.base import KnowledgeBase
from mahdar.knowledge.columns import Row
from mahdar.knowledge.days import first_day, last_day
from mahdar.knowledge.tenures import Tenure
from mahdar.knowledge.update.left_out import full_row
from mahdar.knowledge.update.wikidata_claims import UNKNOWN
from mahdar.knowledge.update.wikidata_persons import Held, Holder

_NEAR = timedelta(days=31)  # two sources that far apart mean the same first day
_ENDED = "ended, not known when"
_FOLLOWED = "no end in the dump, but a later holder"


@dataclass(frozen=True, slots=True)
class Seat:
    """A tenure in the making."""

    person: str
    office: str
    start: str
    end: str
    as_of: str
    note: str
    source: str

    def row(self) -> Row:
        """The row of `tenures`."""
        return full_row("tenures", **{name: getattr(self, name) for name in self.__slots__})


def seat_of(one: Holder, person: str, office: str, held: Held, as_of: str) -> Seat | str:
    """The tenure of a position held, or why there is none.

    Where there is no end it was going on on the day of the dump; where there is one that is not known, or the
    holder has died, it is known up to its start or that death.
    """
    start = held.start or UNKNOWN
    if start == UNKNOWN:
        return "no start" if held.start is None else "start not known to the year"
    if first_day(start) > last_day(as_of):
        return "begins after the date of the dump"
    if held.end == UNKNOWN:
        return Seat(person, office, start, "", start, _ENDED, one.source)
    if held.end is not None:
        return Seat(person, office, start, held.end, "", "", one.source)
    until = as_of if one.died is None else _earlier(start, as_of, first_day(one.died))
    return Seat(person, office, start, "", until, "", one.source)


def settled(base: KnowledgeBase, seats: Iterable[Seat]) -> Iterator[Seat]:
    """Tenures of which none goes on after another's begin in the same seat, each once, by person and office.

    Where the base has the same tenure, its first day is taken, so that the row replaces the base's.
    """
    chosen: dict[tuple[str, str, str], Seat] = {}
    given = list(seats)
    begins = _begins(base, given)
    for seat in given:
        one = _aligned(base, _followed(seat, begins.get(seat.office, [])))
        have = chosen.get(key := (one.person, one.office, one.start))
        if have is None or (one.end and not have.end):
            chosen[key] = one
    yield from (chosen[key] for key in sorted(chosen))


def _begins(base: KnowledgeBase, seats: list[Seat]) -> dict[str, list[tuple[date, str]]]:
    out: dict[str, list[tuple[date, str]]] = {}
    for seat in seats:
        out.setdefault(seat.office, []).append((first_day(seat.start), seat.person))
    for office, found in out.items():
        found += [(first_day(one.start), one.person) for one in base.offices.get(office, ())]
    return out


def _followed(seat: Seat, begins: list[tuple[date, str]]) -> Seat:
    """A tenure without an end as known only until somebody else's begin."""
    if seat.end or seat.note == _ENDED:
        return seat
    later = [day for day, person in begins if person != seat.person and day > last_day(seat.start)]
    if not later or min(later) >= last_day(seat.as_of):
        return seat
    return replace(seat, as_of=_earlier(seat.start, seat.as_of, min(later)), note=_FOLLOWED)


def _aligned(base: KnowledgeBase, seat: Seat) -> Seat:
    for known in base.offices.get(seat.office, ()):
        if known.person == seat.person and _is_same(known.start, seat.start):
            return replace(seat, start=known.start, end=_finer(known, seat.end), as_of=_later(known, seat))
    return seat


def _is_same(one: str, other: str) -> bool:
    apart = first_day(one) - last_day(other), first_day(other) - last_day(one)
    return max(apart) <= _NEAR


def _finer(known: Tenure, end: str) -> str:
    """The base's last day where it is one of those that the dump's may mean."""
    if known.end is None or not end:
        return end
    inside = first_day(end) <= first_day(known.end) and last_day(known.end) <= last_day(end)
    return known.end if inside else end


def _later(known: Tenure, seat: Seat) -> str:
    days = [day for day in (known.as_of, seat.as_of) if day]
    return max(days, key=last_day) if seat.as_of else ""


def _earlier(start: str, as_of: str, day: date) -> str:
    """A day up to which a tenure is known, not before it begins."""
    if day >= last_day(as_of):
        return as_of
    return day.isoformat() if day >= first_day(start) else start
