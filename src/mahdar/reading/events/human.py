"""Whether a phrase names somebody who can act."""

from mahdar.language.clitics import split
from mahdar.reading.events.ground import Ground
from mahdar.reading.events.wordlists import event_list
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import is_definite

_GROUPS = event_list("groups")
_OWN = event_list("own")
_PEOPLE = event_list("people")


def is_human(ground: Ground, first: int) -> bool:
    """Whether the phrase that begins at a word names somebody who can act: person, body, state, group."""
    said = ground.mention(first)
    if said is not None:
        return not said.is_place or said.capital is not None
    parts = split(ground.text.forms[first])
    if parts.pron and parts.stem in _OWN:
        return True  # «بلاده»
    if is_definite(ground.text.forms[first]) and len(parts.stem) > 4 and parts.stem.endswith("ون"):
        return True  # «المعلمون»
    return _is_person(parts.stem) or ground.text.forms[first] in _GROUPS


def _is_person(stem: str) -> bool:
    """Whether a stem is a noun of people, in the accusative too («مهاجما»)."""
    known = words().speakers
    return any(noun in known or noun in _PEOPLE for noun in (stem, stem.removesuffix("ا")))
