"""Visitor and host: talks of two states in the land of one of them are a visit of the other."""

from mahdar.reading.events.draft import Draft
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.parties import countries_of
from mahdar.record.model import Actor


def host_of(ground: Ground, draft: Draft, place: Actor | None) -> str | None:
    """The state in whose land the talks of two states took place."""
    if draft.frame.type != "CONSULT" or not draft.frame.reciprocal or draft.recipients:
        return None
    if place is None or place.country is None or draft.frame.mode not in (None, "visit"):
        return None
    sides = [countries_of(ground, [phrase]) for phrase in draft.actors]
    states = set().union(*sides) if sides else set()
    if len(states) != 2 or place.country not in states or any(len(side) != 1 for side in sides):
        return None
    return place.country


def split_sides(ground: Ground, draft: Draft, host: str) -> tuple[list[Words], list[Words]]:
    """The visitors, the hosts."""
    hosts = [phrase for phrase in draft.actors if host in countries_of(ground, [phrase])]
    return [phrase for phrase in draft.actors if phrase not in hosts], hosts


def is_multilateral(ground: Ground, draft: Draft) -> bool:
    """Whether three states or more meet."""
    if draft.frame.type != "CONSULT":
        return False
    return len(countries_of(ground, [*draft.actors, *draft.recipients])) >= _MANY


_MANY = 3
