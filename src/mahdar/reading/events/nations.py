"""Adjectives of nationality, which tell whose somebody is."""

from mahdar.reading.events.ground import Ground
from mahdar.reading.statements.wordtests import is_definite


def with_nations(ground: Ground, end: int, limit: int) -> int:
    """«ضابطا | عراقيا», «موقعا | إسرائيليا»: the adjectives of nationality behind an indefinite noun."""
    while end < limit and nation_at(ground, end) is not None and not ground.joins(end):
        end += 1
    return end


def nation_of(ground: Ground, at: int) -> str | None:
    """The state of a word that may be a definite adjective of nationality, whatever mention it is."""
    found = ground.scene.base.demonyms.single.get(ground.scene.marks.stems[at])
    return None if found is None or not is_definite(ground.text.forms[at]) else found.country


def nation_at(ground: Ground, at: int) -> str | None:
    """The state of an adjective of nationality, the accusative one included, None where a word is none."""
    if ground.text.kinds[at] != "w":
        return None
    if at in ground.begins and not (_only_nation(ground, at) or _is_accusative(ground, at)):
        return None
    stem = ground.scene.marks.stems[at]
    known = ground.scene.base.demonyms.single
    found = known.get(stem) or (known.get(stem[:-1]) if stem.endswith("ا") else None)
    return None if found is None else found.country


def _is_accusative(ground: Ground, at: int) -> bool:
    """«13 جنديا تركيا»: behind an accusative the adjective, though a state is spelled so."""
    forms = ground.text.forms
    return at > 0 and forms[at].endswith("يا") and forms[at - 1].endswith("ا") and at - 1 not in ground.begins


def _only_nation(ground: Ground, at: int) -> bool:
    said = ground.scene.mentions[ground.begins[at]]
    return said.nation is not None and said.last == said.first + 1
