"""People told of without a country are of the state they are told of in."""

from dataclasses import replace

from mahdar.reading.events.draft import Draft
from mahdar.reading.events.ground import Ground, actor_words
from mahdar.reading.events.wordlists import event_list
from mahdar.reading.statements.wordlists import words
from mahdar.record.model import Actor

# Who suffers or does these is, without a word on where from, of the state it is told of.
_LOCAL = frozenset({"ASSAULT", "PROTEST", "COERCE", "AID"})
_COUNTED = 4  # words of a phrase among which the counted noun stands
_CROWDS = event_list("crowds")


def at_home(ground: Ground, draft: Draft, actor: Actor, place: Actor | None) -> Actor:
    """«ثلاثة أشخاص», «محتجون»: of the state of the event's place, else of the one the article tells of."""
    known = actor.country is not None or actor.entity is not None or actor.members or actor.office is not None
    if known or draft.frame.type not in _LOCAL or not _is_person(ground, actor):
        return actor
    here = place.country if place is not None and place.country is not None else ground.scene.home
    return actor if here is None else replace(actor, country=here, flags=(*actor.flags, "from_setting"))


def _is_person(ground: Ground, actor: Actor) -> bool:
    """Whether a phrase counts or names people: «ثلاثة جنود», «المحتجون», «20 شخصا»."""
    first, last = actor_words(ground.text, actor)
    stems = ground.scene.marks.stems[first : min(last, first + _COUNTED)]
    persons, bodies = words().persons, words().bodies
    return any(s in persons or s in bodies or s.removesuffix("ا") in persons or _is_plural(s) for s in stems)


def _is_plural(stem: str) -> bool:
    return (len(stem) > 4 and stem.endswith(("ون", "ين"))) or stem in _CROWDS
